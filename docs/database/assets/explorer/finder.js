// The field that finds tables and columns, with the list of what it found (WAI-ARIA, combobox pattern).
(() => {
  const { make } = globalThis.pgscribeExplorer;
  const MOST_HITS = 60;

  class Finder {
    /** `shown(table)`: whether it is on the map; `choose({table, column})` and `say(text)` are told what happened. */
    constructor(search, { shown, choose, say }) {
      Object.assign(this, { search, shown, say, hits: [], active: -1 });
      this.list = make("ul.pg-map-hits", { id: "pg-map-hits", role: "listbox", "aria-label": "Found", hidden: "" });
      this.input = make("input.pg-map-find", {
        type: "search",
        placeholder: "Find a table or column",
        "aria-label": "Find a table or column",
        role: "combobox",
        "aria-expanded": "false",
        "aria-controls": this.list.id,
        "aria-autocomplete": "list",
        autocomplete: "off",
        spellcheck: "false",
      });
      this.choose = (at) => {
        const hit = this.hits[at];
        this.close();
        choose(hit);
      };
      this.input.addEventListener("input", () => this.find());
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.input.addEventListener("blur", () => this.close());
      this.element = make("div.pg-map-finder", {}, [this.input, this.list]);
    }

    find() {
      const { hits, count } = this.search.find(this.input.value, this.shown, MOST_HITS);
      this.close();
      this.hits = hits;
      this.list.replaceChildren(...hits.map((hit, at) => this.option(hit, at)));
      this.list.hidden = !hits.length;
      this.input.setAttribute("aria-expanded", String(hits.length > 0));
      const rest = count > hits.length ? `, the first ${hits.length} are listed` : "";
      this.say(this.input.value.trim() ? `${count} found${rest}` : "");
    }

    option({ table, column }, at) {
      const made = make("li", { role: "option", id: `pg-map-hit-${at}`, "aria-selected": "false" }, [
        make("code", {}, column ? `${table.label}.${column}` : table.label),
        make("span.pg-map-kind", {}, column ? "column" : table.kind),
      ]);
      // Or the field would lose the focus, which closes the list.
      made.addEventListener("pointerdown", (event) => event.preventDefault());
      made.addEventListener("click", () => this.choose(at));
      return made;
    }

    close() {
      this.list.hidden = true;
      this.active = -1;
      this.input.setAttribute("aria-expanded", "false");
      this.input.removeAttribute("aria-activedescendant");
    }

    mark(at) {
      this.list.children[this.active]?.setAttribute("aria-selected", "false");
      this.active = (at + this.hits.length) % this.hits.length;
      const option = this.list.children[this.active];
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    }

    key(event) {
      // The site has keys of its own.
      event.stopPropagation();
      if (event.key === "Escape") {
        this.close();
      } else if (this.list.hidden) {
        if (event.key === "ArrowDown") {
          event.preventDefault();
          this.find();
        }
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        this.mark(event.key === "ArrowDown" ? this.active + 1 : Math.max(this.active, 0) - 1);
      } else if (event.key === "Enter") {
        this.choose(Math.max(this.active, 0));
      }
    }
  }

  globalThis.pgscribeExplorer.Finder = Finder;
})();
