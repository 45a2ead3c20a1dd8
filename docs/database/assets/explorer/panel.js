// What is known of the chosen table, beside the map. Text goes in as text, never as markup.
(() => {
  const { EDGE } = globalThis.pgscribeExplorer;

  /** `make("a.big", {href}, ["text", child])`: an element with its class, attributes and content. */
  function make(kind, attributes = {}, content = []) {
    const [tag, ...classes] = kind.split(".");
    const made = document.createElement(tag);
    if (classes.length) {
      made.className = classes.join(" ");
    }
    for (const [name, value] of Object.entries(attributes)) {
      made.setAttribute(name, value);
    }
    made.append(...[content].flat());
    return made;
  }

  /** A name as code that may be broken after its underscores and dots. */
  function named(text) {
    const parts = text.split(/(?<=[_.])/).flatMap((part) => [document.createElement("wbr"), part]);
    return make("code", {}, parts.slice(1));
  }

  class Panel {
    /** `addressOf(table)`: the hash under which the map shows it; `close` is called to let the table go. */
    constructor(element, model, { addressOf, close }) {
      this.element = element;
      this.model = model;
      this.addressOf = addressOf;
      this.close = close;
    }

    show(table, column) {
      this.element.hidden = !table;
      if (!table) {
        this.element.replaceChildren();
        return;
      }
      const closer = make("button.pg-map-button", { type: "button", "aria-label": "Close" }, "×");
      closer.addEventListener("click", this.close);
      this.element.replaceChildren(
        make("div.pg-map-head", {}, [
          make("h2", { id: "pg-map-chosen" }, [named(table.label)]),
          closer,
        ]),
        make("p", {}, [
          make("span.pg-badge.pg-kind", {}, table.kind),
          " ",
          make("a.pg-map-page", { href: table.page }, "Open its page"),
        ]),
        ...(table.about ? [make("p", {}, table.about)] : []),
        ...this.ties(table),
        this.columns(table, column),
      );
      this.element.scrollTop = 0;
    }

    columns(table, sought) {
      const rows = this.model.columns(table).map(({ name, type, marks, nullable }) =>
        make(name === sought ? "tr.pg-map-sought" : "tr", {}, [
          make("th", { scope: "row" }, [named(name)]),
          make("td", {}, [named(type), nullable ? " null" : ""]),
          make("td", {}, marks.map((mark) => make("span.pg-badge.pg-key", {}, mark))),
        ]),
      );
      const heads = ["Column", "Type", "Key"].map((text) => make("th", { scope: "col" }, text));
      return make("table.pg-map-columns", {}, [
        make("thead", {}, [make("tr", {}, heads)]),
        make("tbody", {}, rows),
      ]);
    }

    ties(table) {
      const reads = ({ flags, label }) => flags & EDGE.dotted && label === "reads";
      const lists = [
        ["Refers to", (edge) => edge.source === table && !reads(edge), "target"],
        ["Referred to by", (edge) => edge.target === table && !reads(edge), "source"],
        ["Reads", (edge) => edge.source === table && reads(edge), "target"],
        ["Read by", (edge) => edge.target === table && reads(edge), "source"],
      ];
      return lists.flatMap(([title, which, end]) => {
        const edges = table.edges.filter(which);
        const items = edges.map((edge) =>
          make("li", {}, [
            make("a", { href: this.addressOf(edge[end]) }, [named(edge[end].label)]),
            reads(edge) ? "" : ` by ${edge.label}`,
          ]),
        );
        return items.length ? [make("h3", {}, `${title} (${items.length})`), make("ul", {}, items)] : [];
      });
    }
  }

  Object.assign(globalThis.pgscribeExplorer, { Panel, make });
})();
