// The database as the map has it: tables, schemas and what ties them, out of data.js.
(() => {
  // The same numbers as in the generator, which gave the boxes their heights and places.
  const SIZE = { width: 220, head: 34, line: 18 };
  const COLUMN = { primary: 1, foreign: 2, unique: 4, nullable: 8 };
  const EDGE = { dotted: 1, one: 2, optional: 4, many: 8 };
  const MANY = 12;

  class Schema {
    constructor([name, page, about, x, y, width, height]) {
      Object.assign(this, { name, page, about, x, y, width, height, tables: [] });
    }
  }

  class Table {
    constructor(row, schemas) {
      const [schema, name, kind, x, y, height, about, columns, lines, address, page] = row;
      Object.assign(this, { name, kind, x, y, height, about, lines, width: SIZE.width, edges: [] });
      this.schema = schemas[schema];
      // Name, type and flags of each in turn.
      this.packed = columns;
      this.address = address || `${this.schema.name}.${name}`;
      this.page = page || `${this.schema.name}/tables/${name}.html`;
      this.label = `${this.schema.name}.${name}`;
    }
  }

  class Model {
    constructor(data) {
      this.names = data.names;
      this.types = data.types;
      this.schemas = data.schemas.map((row) => new Schema(row));
      this.tables = data.tables.map((row) => new Table(row, this.schemas));
      this.edges = data.edges.map(([source, target, flags, label]) => ({
        source: this.tables[source],
        target: this.tables[target],
        flags,
        label: data.labels[label],
      }));
      this.byAddress = new Map(this.tables.map((table) => [table.address, table]));
      this.tables.forEach((table) => table.schema.tables.push(table));
      for (const edge of this.edges) {
        edge.source.edges.push(edge);
        if (edge.target !== edge.source) {
          edge.target.edges.push(edge);
        }
      }
    }

    columns({ packed }) {
      return Array.from({ length: packed.length / 3 }, (_, number) => {
        const [name, type, flags] = packed.slice(3 * number, 3 * number + 3);
        const marks = [
          flags & COLUMN.primary && "PK",
          flags & COLUMN.foreign && "FK",
          flags & COLUMN.unique && "UK",
        ].filter(Boolean);
        const nullable = Boolean(flags & COLUMN.nullable);
        return { name: this.names[name], type: this.types[type], marks, nullable };
      });
    }

    neighbours(table) {
      const ends = table.edges.flatMap(({ source, target }) => [source, target]);
      return new Set(ends.filter((end) => end !== table));
    }

    /**
     * The table and what is at most so many steps away. As in the diagrams no step leads on from a table with many
     * neighbours: through it everything is near to everything.
     */
    near(table, steps) {
      const found = new Set([table]);
      let reached = [table];
      for (let step = 0; step < steps; step += 1) {
        const next = reached
          .map((one) => [...this.neighbours(one)])
          .filter((near) => step === 0 || near.length <= MANY)
          .flat();
        reached = [...new Set(next)].filter((one) => !found.has(one));
        reached.forEach((one) => found.add(one));
      }
      return found;
    }
  }

  /** The rectangle around tables or schemas; null around nothing. */
  function around(boxes) {
    const all = [...boxes];
    if (!all.length) {
      return null;
    }
    const side = (pick, of) => all.reduce((best, box) => pick(best, of(box)), of(all[0]));
    const x = side(Math.min, (box) => box.x);
    const y = side(Math.min, (box) => box.y);
    const width = side(Math.max, (box) => box.x + box.width) - x;
    const height = side(Math.max, (box) => box.y + box.height) - y;
    return { x, y, width, height };
  }

  globalThis.pgscribeExplorer = { EDGE, Model, SIZE, around };
})();
