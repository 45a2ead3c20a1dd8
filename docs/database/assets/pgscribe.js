// The diagrams of the pages: zoom, the whole screen, neighbours on hover, and the files behind them.
// Without this script they are pictures whose entities are links.
(() => {
  const STEP = 1.25;
  const SMALLEST = 0.1;
  const LARGEST = 4;
  const READABLE = 0.5;
  const SHORT = 24;
  // The folder of pages, wherever the site lies: a picture says where its files are from there.
  const pages = new URL("../", document.currentScript.src);

  function element(tag, className, text = "") {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  /** Says a word and, to those who ask, more; a sign needs its name said by `named`. */
  function button(text, title, act, named = "") {
    const made = element("button", "pg-erd-button", text);
    made.type = "button";
    made.title = title;
    if (named) {
      made.setAttribute("aria-label", named);
    }
    made.addEventListener("click", act);
    return made;
  }

  function download(text, label, path) {
    const made = element("a", "pg-erd-button", text);
    // A name may hold what an address can't.
    made.href = new URL(path.split("/").map(encodeURIComponent).join("/"), pages);
    made.download = path.split("/").pop();
    made.setAttribute("aria-label", label);
    made.title = label;
    return made;
  }

  // ---- neighbours ----

  /** Marks what belongs to an entity or a line: its ends, and the lines to them. Others fade. */
  function light(picture, of) {
    const near = new Set();
    const lines = [];
    const own = of?.dataset.id;
    for (const line of picture.querySelectorAll("[data-ends]")) {
      const ends = line.dataset.ends.split(" ");
      if (of && (own ? ends.includes(own) : line.dataset.ends === of.dataset.ends)) {
        lines.push(line);
        ends.forEach((end) => near.add(end));
      }
    }
    if (own) {
      near.add(own);
    }
    picture.classList.toggle("pg-live", Boolean(of));
    for (const one of picture.querySelectorAll(".pg-near")) {
      one.classList.remove("pg-near");
    }
    lines.forEach((line) => line.classList.add("pg-near"));
    for (const node of picture.querySelectorAll(".pele-node")) {
      node.classList.toggle("pg-near", near.has(node.dataset.id));
    }
  }

  function followAttention(box, picture) {
    const part = (event) => event.target.closest?.(".pele-node, [data-ends]");
    const focused = () => picture.querySelector("a:focus-visible")?.closest(".pele-node");
    picture.addEventListener("pointerover", (event) => {
      // A finger that scrolls is no question.
      if (event.pointerType !== "touch") {
        light(picture, part(event) ?? focused());
      }
    });
    picture.addEventListener("pointerleave", () => light(picture, focused()));
    // A picture that listens for the focus would take it itself.
    box.addEventListener("focusin", () => light(picture, focused()));
    box.addEventListener("focusout", () => light(picture, null));
  }

  /** What a diagram is about: the one entity that leads nowhere, since its page is this; else that with the most lines. */
  function main(picture) {
    const nodes = [...picture.querySelectorAll(".pele-node")];
    const own = nodes.filter((node) => !node.querySelector("a"));
    const lines = [...picture.querySelectorAll("[data-ends]")].map((line) => line.dataset.ends.split(" "));
    const ties = (node) => lines.filter((ends) => ends.includes(node.dataset.id)).length;
    return own.length === 1 ? own[0] : nodes.sort((one, other) => ties(other) - ties(one))[0];
  }

  // ---- zoom ----

  class Zoom {
    constructor(box, picture) {
      this.box = box;
      this.picture = picture;
      this.natural = picture.viewBox.baseVal;
    }

    get scale() {
      return this.picture.getBoundingClientRect().width / this.natural.width;
    }

    /** Sets the scale; what lies at the point (by default the middle of the box) stays there. */
    to(scale, x, y) {
      const bounded = Math.min(Math.max(scale, SMALLEST), LARGEST);
      const before = this.picture.getBoundingClientRect();
      const frame = this.box.getBoundingClientRect();
      const atX = x ?? frame.left + frame.width / 2;
      const atY = y ?? frame.top + frame.height / 2;
      const shareX = (atX - before.left) / before.width;
      const shareY = (atY - before.top) / before.height;
      this.picture.style.maxWidth = "none";
      this.picture.style.minWidth = "0";
      this.picture.style.width = `${this.natural.width * bounded}px`;
      const after = this.picture.getBoundingClientRect();
      this.box.scrollLeft += after.left + shareX * after.width - atX;
      this.box.scrollTop += after.top + shareY * after.height - atY;
    }

    by(factor, x, y) {
      this.to(this.scale * factor, x, y);
    }

    /** The scale at which all of it is seen; the box grows with the picture up to a height. */
    get whole() {
      const high = parseFloat(getComputedStyle(this.box).maxHeight) || this.box.clientHeight;
      return Math.min(this.box.clientWidth / this.natural.width, high / this.natural.height, 1);
    }

    fit() {
      this.to(this.whole);
    }

    /** All of it where that can be read, and of schemas always; else what it is about is in the middle. */
    begin() {
      if (this.whole >= READABLE || this.picture.classList.contains("pele-flowchart")) {
        this.fit();
        return;
      }
      const frame = this.box.getBoundingClientRect();
      const place = main(this.picture)?.getBoundingClientRect() ?? this.picture.getBoundingClientRect();
      this.box.scrollLeft += place.left + place.width / 2 - frame.left - frame.width / 2;
      this.box.scrollTop += place.top + place.height / 2 - frame.top - frame.height / 2;
    }
  }

  /** Wheel with Ctrl and two fingers zoom, a mouse drags; all else scrolls the box or the page. */
  function followHands(zoom) {
    const { box } = zoom;
    box.addEventListener(
      "wheel",
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          zoom.by(Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
        }
      },
      { passive: false },
    );
    let spread = 0;
    const fingers = ([one, other]) => ({
      x: (one.clientX + other.clientX) / 2,
      y: (one.clientY + other.clientY) / 2,
      apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    });
    box.addEventListener("touchstart", (event) => {
      spread = event.touches.length === 2 ? fingers(event.touches).apart : 0;
    });
    box.addEventListener(
      "touchmove",
      (event) => {
        if (event.touches.length === 2 && spread) {
          event.preventDefault();
          const { x, y, apart } = fingers(event.touches);
          zoom.by(apart / spread, x, y);
          spread = apart;
        }
      },
      { passive: false },
    );
    let last = null;
    let dragged = false;
    box.addEventListener("pointerdown", (event) => {
      dragged = false;
      last = event.pointerType === "mouse" && event.button === 0 ? event : null;
    });
    window.addEventListener("pointermove", (event) => {
      if (last) {
        dragged ||= Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) > 3;
        if (dragged) {
          box.scrollLeft -= event.clientX - last.clientX;
          box.scrollTop -= event.clientY - last.clientY;
          last = event;
        }
      }
    });
    window.addEventListener("pointerup", () => {
      last = null;
    });
    box.addEventListener("dragstart", (event) => event.preventDefault());
    // To let go of what was dragged is no click on what lies there.
    box.addEventListener("click", (event) => dragged && event.preventDefault(), true);
  }

  // ---- the whole screen ----

  /** Moves the diagram into a dialog and back: Escape, focus and what lies behind are the browser's. */
  function enlarge(figure, zoom, opener) {
    const dialog = element("dialog", "pg-erd-dialog md-typeset");
    const home = document.createComment("the diagram");
    const content = [...figure.querySelectorAll(":scope > .pg-erd-bar, :scope > .pg-erd-scroll")];
    dialog.setAttribute("aria-label", zoom.picture.querySelector("title")?.textContent ?? "Diagram");
    content[0].before(home);
    dialog.append(...content);
    dialog.addEventListener("close", () => {
      home.replaceWith(...content);
      dialog.remove();
      opener.textContent = "Enlarge";
      zoom.fit();
      opener.focus();
    });
    document.body.append(dialog);
    opener.textContent = "Close";
    dialog.showModal();
    zoom.fit();
  }

  function bar(figure, zoom) {
    const made = element("div", "pg-erd-bar");
    const path = zoom.picture.dataset.path;
    const opener = button("Enlarge", "The diagram on the whole screen, and back", () => {
      const open = opener.closest("dialog");
      if (open) {
        open.close();
      } else {
        enlarge(figure, zoom, opener);
      }
    });
    made.append(
      button("−", "Smaller", () => zoom.by(1 / STEP), "Smaller"),
      button("+", "Larger", () => zoom.by(STEP), "Larger"),
      button("Fit", "Show all of the diagram", () => zoom.fit()),
      opener,
    );
    if (path) {
      made.append(
        download("SVG", "Download the diagram as SVG", `${path}.svg`),
        download("Mermaid", "Download the diagram's Mermaid source", `${path}.mmd`),
      );
    }
    return made;
  }

  function prepare(figure) {
    const picture = figure.querySelector("svg");
    if (!picture) {
      return;
    }
    const box = element("div", "pg-erd-scroll");
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", "Diagram; arrow keys scroll it");
    picture.replaceWith(box);
    box.append(picture);
    const zoom = new Zoom(box, picture);
    box.before(bar(figure, zoom));
    followHands(zoom);
    followAttention(box, picture);
    // In a tab that isn't open there is no size yet.
    new ResizeObserver((entries, observer) => {
      if (box.clientWidth) {
        zoom.begin();
        observer.disconnect();
      }
    }).observe(box);
  }

  /** Lets names in a table break behind their underscores, dots and the like, rather than anywhere or not at all. */
  function soften(cell) {
    // What a row is about stays in one piece where that takes little room.
    if (cell.cellIndex === 0 && cell.textContent.length <= SHORT) {
      return;
    }
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const parts = text.data.split(/(?<=\w[_.,/:=]+)(?=\w)/);
      text.replaceWith(...parts.flatMap((part, at) => (at ? [document.createElement("wbr"), part] : [part])));
    }
  }

  /** Lets the keyboard scroll a table that is wider than its place. */
  function reach(table) {
    new ResizeObserver(() => {
      if (table.scrollWidth > table.clientWidth) {
        table.tabIndex = 0;
      } else {
        table.removeAttribute("tabindex");
      }
    }).observe(table);
  }

  // The theme wraps tables in a script of its own.
  addEventListener("load", () => {
    document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset__table").forEach(reach);
  });

  document.addEventListener("DOMContentLoaded", () => {
    // The theme's search is a dialog, and those need a name.
    document.querySelector(".md-search[role=dialog]:not([aria-label])")?.setAttribute("aria-label", "Search");
    document.querySelectorAll("figure.pg-erd").forEach(prepare);
    document.querySelectorAll(".md-typeset :is(td, th)").forEach(soften);
  });
})();
