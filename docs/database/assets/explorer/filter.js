// Which schemas are on the map.
(() => {
  const { make } = globalThis.pgscribeExplorer;

  class Filter {
    /** `changed(hidden)` is called with the set of schemas that the reader doesn't want. */
    constructor(schemas, changed) {
      this.schemas = schemas;
      this.changed = changed;
      this.boxes = new Map(schemas.map((schema) => [schema, make("input", { type: "checkbox" })]));
      const rows = schemas.map((schema) =>
        make("label", {}, [this.boxes.get(schema), ` ${schema.name} (${schema.tables.length})`]),
      );
      const choices = make("div.pg-map-choices", { role: "group", "aria-label": "Schemas on the map" }, [
        make("p", {}, [this.turn("All", true), " ", this.turn("None", false)]),
        ...rows,
      ]);
      choices.addEventListener("change", () => this.tell());
      this.element = make("details.pg-map-filter", {}, [make("summary.pg-map-button", {}, "Schemas"), choices]);
      const close = () => {
        this.element.open = false;
      };
      document.addEventListener("pointerdown", (event) => this.element.contains(event.target) || close());
      this.element.addEventListener("keydown", (event) => event.key === "Escape" && close());
    }

    turn(text, checked) {
      const made = make("button.pg-map-button", { type: "button" }, text);
      made.addEventListener("click", () => {
        this.boxes.forEach((box) => {
          box.checked = checked;
        });
        this.tell();
      });
      return made;
    }

    tell() {
      this.changed(new Set(this.schemas.filter((schema) => !this.boxes.get(schema).checked)));
    }

    show(hidden) {
      this.boxes.forEach((box, schema) => {
        box.checked = !hidden.has(schema);
      });
    }
  }

  globalThis.pgscribeExplorer.Filter = Filter;
})();
