// Opens a page's diagram alone on the screen, where it can be made larger and smaller.
(() => {
  const STEP = 1.25;

  function button(text, label, act, kind = "button") {
    const made = document.createElement("button");
    made.type = kind;
    made.className = "pg-erd-open";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  function show(picture) {
    const dialog = document.createElement("dialog");
    const box = document.createElement("div");
    const copy = picture.cloneNode(true);
    // Its title and description stay behind: an id is there once.
    for (const one of copy.querySelectorAll("[id]")) {
      one.removeAttribute("id");
    }
    let width = picture.viewBox.baseVal.width;
    const resize = (factor) => {
      width *= factor;
      copy.style.width = `${width}px`;
    };
    const controls = document.createElement("form");
    controls.method = "dialog";
    controls.append(
      button("−", "Smaller", () => resize(1 / STEP)),
      button("+", "Larger", () => resize(STEP)),
      button("Close", "Close the diagram", () => {}, "submit"),
    );
    dialog.className = "pg-erd-dialog md-typeset";
    box.className = "pg-erd-scroll";
    box.append(copy);
    dialog.append(controls, box);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    resize(1);
    dialog.showModal();
  }

  function prepare(figure) {
    const picture = figure.querySelector("svg");
    const caption = figure.querySelector("figcaption");
    if (!picture || !caption) {
      return;
    }
    const box = document.createElement("div");
    box.className = "pg-erd-scroll";
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", "Diagram");
    picture.replaceWith(box);
    box.append(picture);
    // What a diagram is about is in its middle.
    box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
    box.scrollTop = (box.scrollHeight - box.clientHeight) / 2;
    caption.append(button("Enlarge", "Show the diagram alone", () => show(picture)));
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("figure.pg-erd").forEach(prepare);
  });
})();
