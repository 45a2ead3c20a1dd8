// The explorer: puts the map, its search and its panel together. What is chosen stands in the page's address,
// `#schema.table&column=…&steps=2&only=schema,schema`, so that it can be sent to others and gone back to.
(() => {
  const { Camera, Drawing, Filter, Finder, Hands, Model, Panel, STEP, Search, around, make } =
    globalThis.pgscribeExplorer;
  const KEYS =
    "Map of the database. Arrow keys go from table to table, plus and minus zoom, zero shows all, " +
    "Enter goes to what is known of the table, Escape lets it go.";

  class Explorer {
    constructor(root, data) {
      this.model = new Model(data);
      this.hidden = new Set();
      this.state = {
        chosen: null,
        column: "",
        hovered: null,
        near: null,
        steps: 1,
        shown: (table) => !this.hidden.has(table.schema),
        shownSchema: (schema) => !this.hidden.has(schema),
      };
      this.canvas = make("canvas.pg-map-canvas", { tabindex: "0", role: "application", "aria-label": KEYS });
      this.side = make("aside.pg-map-panel", { "aria-label": "The chosen table", tabindex: "-1", hidden: "" });
      this.said = make("p.pg-map-said", { role: "status" });
      const all = around(this.model.schemas);
      // A frame of the map's own shape, where the window is narrow, leaves no room empty.
      root.style.setProperty("--pg-map-shape", all ? all.width / all.height : 1);
      root.append(this.bar(), make("div.pg-map-body", {}, [this.canvas, this.side]), this.said);
      this.camera = new Camera(() => this.redraw());
      this.drawing = new Drawing(this.canvas, this.model);
      this.panel = new Panel(this.side, this.model, {
        addressOf: (table) => this.address({ table, column: "" }),
        close: () => this.letGo(),
      });
      this.hands();
      this.follow();
    }

    // ---- the parts of the page ----

    bar() {
      this.finder = new Finder(new Search(this.model), {
        shown: this.state.shown,
        choose: (hit) => {
          this.go(hit);
          // From here arrows lead on to its neighbours.
          this.canvas.focus();
        },
        say: (text) => this.say(text),
      });
      this.filter = new Filter(this.model.schemas, (hidden) => {
        this.hidden = hidden;
        this.go({});
      });
      this.steps = make("select.pg-map-button", { "aria-label": "How far from the chosen table" }, [
        make("option", { value: "1" }, "Near: 1 step"),
        make("option", { value: "2" }, "Near: 2 steps"),
        make("option", { value: "0" }, "Near: all"),
      ]);
      this.steps.addEventListener("change", () => this.go({ steps: Number(this.steps.value) }));
      const zoom = make("span.pg-map-zoom", {}, [
        this.button("−", "Smaller", () => this.camera.zoom(1 / STEP), "Smaller"),
        this.button("+", "Larger", () => this.camera.zoom(STEP), "Larger"),
        this.button("Fit", "Show the whole map", () => this.fit()),
      ]);
      return make("div.pg-map-bar", {}, [this.finder.element, this.filter.element, this.steps, zoom]);
    }

    /** Says a word and, to those who ask, more; a sign needs its name said by `named`. */
    button(text, title, act, named = "") {
      const name = named ? { "aria-label": named } : {};
      const made = make("button.pg-map-button", { type: "button", title, ...name }, text);
      made.addEventListener("click", act);
      return made;
    }

    say(text) {
      this.said.textContent = text;
    }

    // ---- what is chosen, and the address that says so ----

    address({ table = this.state.chosen, column = this.state.column, steps = this.state.steps }) {
      const parts = [table ? table.address : ""];
      if (table && column) {
        parts.push(`column=${encodeURIComponent(column)}`);
      }
      if (steps !== 1) {
        parts.push(`steps=${steps}`);
      }
      if (this.hidden.size) {
        const only = this.model.schemas.filter(this.state.shownSchema);
        parts.push(`only=${only.map(({ name }) => encodeURIComponent(name)).join(",")}`);
      }
      return `#${parts.join("&")}`;
    }

    go(change) {
      const address = this.address(change);
      // To let go or to filter is no step that one goes back to.
      const step = change.table && address !== location.hash;
      history[step ? "pushState" : "replaceState"](null, "", address);
      this.read();
    }

    letGo() {
      this.go({ table: null, column: "" });
      this.canvas.focus();
    }

    read() {
      const [address, ...parts] = location.hash.slice(1).split("&");
      const given = new Map(parts.map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]));
      const before = this.state.chosen;
      const chosen = this.model.byAddress.get(decode(address)) ?? null;
      const only = given.get("only")?.split(",").map(decode);
      this.hidden = new Set(only ? this.model.schemas.filter(({ name }) => !only.includes(name)) : []);
      if (chosen) {
        this.hidden.delete(chosen.schema);
      }
      const steps = ["0", "2"].includes(given.get("steps")) ? Number(given.get("steps")) : 1;
      const near = chosen && steps ? this.model.near(chosen, steps) : null;
      Object.assign(this.state, { chosen, near, steps, column: decode(given.get("column") ?? "") });
      this.steps.value = String(steps);
      this.filter.show(this.hidden);
      this.panel.show(chosen, this.state.column);
      this.measure();
      if (chosen && chosen !== before) {
        const others = this.model.near(chosen, 1).size - 1;
        this.say(`${chosen.label}, ${chosen.kind}, tied to ${others} other${others === 1 ? "" : "s"}`);
        this.camera.show(chosen, { most: 0.8, least: 0.8, still: !before });
      }
      this.redraw();
    }

    // ---- drawing, only when something changed ----

    fit(still = false) {
      const all = around(this.model.schemas.filter(this.state.shownSchema));
      if (all) {
        this.camera.show(all, { still });
      }
    }

    redraw() {
      this.frame ??= requestAnimationFrame(() => {
        this.frame = null;
        this.drawing.draw(this.camera, this.state);
      });
    }

    measure() {
      const { clientWidth, clientHeight } = this.canvas;
      if (clientWidth !== this.camera.width || clientHeight !== this.camera.height) {
        this.camera.resize(clientWidth, clientHeight);
      }
    }

    follow() {
      window.addEventListener("hashchange", () => this.read());
      new ResizeObserver(() => this.measure()).observe(this.canvas);
      // The theme tells light from dark on the body; the system's choice may change, too.
      const recolour = () => {
        this.drawing.takeColours();
        this.redraw();
      };
      new MutationObserver(recolour).observe(document.body, { attributes: true });
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
    }

    // ---- what hands do ----

    hands() {
      const acts = {
        fit: () => this.fit(),
        close: () => this.letGo(),
        open: () => this.side.querySelector(".pg-map-page")?.focus(),
      };
      new Hands(this.canvas, this.camera, {
        tableAt: (point) => this.tableAt(point),
        point: (table) => this.point(table),
        tap: (table) => (table || this.state.chosen) && this.go({ table, column: "" }),
        step: (way) => this.step(way),
        act: (name) => acts[name](),
      });
    }

    tableAt({ x, y }) {
      const holds = (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
      const schema = this.model.schemas.find((each) => this.state.shownSchema(each) && holds(each));
      return schema?.tables.find(holds) ?? null;
    }

    point(table) {
      if (table !== this.state.hovered) {
        this.state.hovered = table;
        this.canvas.classList.toggle("pg-map-over", Boolean(table));
        this.canvas.title = table ? table.label : "";
        this.redraw();
      }
    }

    /** Chooses the nearest table in a direction; the first is that nearest to the middle. */
    step([right, down]) {
      const middle = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      const { chosen } = this.state;
      const from = chosen ? middle(chosen) : this.camera.toMap(this.camera.width / 2, this.camera.height / 2);
      let [best, least] = [null, Infinity];
      for (const table of this.model.tables) {
        const [x, y] = [middle(table).x - from.x, middle(table).y - from.y];
        const along = x * right + y * down;
        const aside = Math.abs(x * down) + Math.abs(y * right);
        const far = chosen ? along + 2 * aside : Math.hypot(x, y);
        if (this.state.shown(table) && (!chosen || along > 0) && far < least) {
          [best, least] = [table, far];
        }
      }
      if (best) {
        this.go({ table: best, column: "" });
      }
    }
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // The list is for those without scripts; its anchors stay, so that addresses lead somewhere.
  document.getElementById("pg-map-list").hidden = true;
  const explorer = new Explorer(document.getElementById("pg-map"), globalThis.pgscribeDatabase);
  explorer.measure();
  explorer.fit(true);
  explorer.read();
})();
