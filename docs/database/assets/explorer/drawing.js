// Draws the map on a canvas: schemas from afar, tables by name nearer, columns from near by.
(() => {
  const { EDGE, SIZE, Titles, largest } = globalThis.pgscribeExplorer;
  // From these scales on, names of tables and their columns can be read.
  const NAMES = 0.14;
  const COLUMNS = 0.6;
  const FADED = 0.15;
  const FOOT = 9;

  function short(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
  }

  class Drawing {
    constructor(canvas, model) {
      this.canvas = canvas;
      this.context = canvas.getContext("2d");
      this.model = model;
      this.columns = new Map();
      // Hues that lie apart, whatever their number (the golden angle).
      this.hues = new Map(model.schemas.map((schema, at) => [schema, Math.round(at * 137.5 + 225) % 360]));
      this.takeColours();
    }

    /** Colours are the page's, light or dark; a canvas takes no variables. */
    takeColours() {
      const probe = document.createElement("span");
      this.canvas.after(probe);
      const named = ["ink", "paper", "pale", "accent", "line"].map((name) => {
        probe.style.color = `var(--pg-${name})`;
        return [name, getComputedStyle(probe).color];
      });
      this.font = getComputedStyle(probe).fontFamily;
      probe.remove();
      this.colours = Object.fromEntries(named);
    }

    /** `state`: the chosen table and column, the one pointed at, what is near (null: all), `shown(table)`. */
    draw(camera, state) {
      const { canvas, context } = this;
      const ratio = globalThis.devicePixelRatio || 1;
      canvas.width = Math.round(camera.width * ratio);
      canvas.height = Math.round(camera.height * ratio);
      context.scale(ratio * camera.scale, ratio * camera.scale);
      context.translate(-camera.x, -camera.y);
      this.camera = camera;
      this.state = state;
      const schemas = this.model.schemas.filter((schema) => state.shownSchema(schema) && camera.sees(schema));
      schemas.forEach((schema) => this.ground(schema));
      const tables = schemas.flatMap((schema) => schema.tables.filter((table) => camera.sees(table)));
      const bright = (table) => this.isBright(table);
      const between = ({ source, target }) => bright(source) && bright(target);
      this.edges((edge) => !between(edge), this.colours.line, FADED);
      tables.filter((table) => !bright(table)).forEach((table) => this.table(table));
      this.edges((edge) => between(edge) && !this.isOwn(edge), this.colours.line, this.calm());
      this.edges((edge) => this.isOwn(edge), this.colours.accent, 1);
      tables.filter(bright).forEach((table) => this.table(table));
      new Titles(context, camera, this.font, this.colours).draw(schemas, camera.scale < NAMES);
    }

    /** From afar many lines are one cloud, which mustn't hide what it ties. */
    calm() {
      return Math.min(Math.max(this.camera.scale * 2, 0.18), 0.8);
    }

    isBright(table) {
      return !this.state.near || this.state.near.has(table);
    }

    isOwn({ source, target }) {
      const { chosen, hovered } = this.state;
      return [source, target].some((end) => end === chosen || end === hovered);
    }

    tint(schema, lightness, alpha) {
      return `hsl(${this.hues.get(schema)} 55% ${lightness}% / ${alpha})`;
    }

    ground(schema) {
      const { context } = this;
      context.globalAlpha = 1;
      context.fillStyle = this.tint(schema, 50, 0.07);
      context.strokeStyle = this.tint(schema, 50, 0.4);
      context.lineWidth = 1 / this.camera.scale;
      context.beginPath();
      context.roundRect(schema.x, schema.y, schema.width, schema.height, 16);
      context.fill();
      context.stroke();
    }

    table(table) {
      const { context, camera, colours, state } = this;
      const { x, y, width, height, schema } = table;
      const pointedAt = table === state.chosen || table === state.hovered;
      context.globalAlpha = this.isBright(table) || pointedAt ? 1 : FADED;
      if (camera.scale < NAMES && !pointedAt) {
        // All that can be seen from afar, and what two thousand can be drawn as in no time.
        context.fillStyle = this.tint(schema, 60, table.kind.includes("view") ? 0.25 : 0.55);
        context.fillRect(x, y, width, height);
        return;
      }
      context.beginPath();
      context.roundRect(x, y, width, height, 6);
      context.fillStyle = colours.paper;
      context.fill();
      context.fillStyle = this.tint(schema, 50, table.kind.includes("view") ? 0.12 : 0.3);
      if (camera.scale < COLUMNS) {
        context.fill();
      } else {
        context.save();
        context.clip();
        context.fillRect(x, y, width, SIZE.head);
        context.restore();
      }
      context.strokeStyle = pointedAt ? colours.accent : this.tint(schema, 50, 0.8);
      context.lineWidth = (pointedAt ? 3 : 1) / Math.min(camera.scale, 1);
      context.setLineDash(table.kind.includes("view") ? [6, 4] : []);
      context.stroke();
      context.setLineDash([]);
      if (camera.scale >= COLUMNS) {
        this.rows(table);
      } else if (camera.scale >= NAMES) {
        this.name(table);
      }
    }

    /** The name alone, as large as the box lets it be, on up to three lines. */
    name({ name, x, y, width, height }) {
      const { context } = this;
      const { lines, size } = largest(name, width, height, 44);
      context.font = `600 ${size}px ${this.font}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillStyle = this.colours.ink;
      const top = y + height / 2 - ((lines.length - 1) * size) / 2;
      lines.forEach((line, at) => context.fillText(line, x + width / 2, top + at * size, width - 8));
    }

    rows(table) {
      const { context, colours, state } = this;
      const { x, y, width, lines } = table;
      context.textBaseline = "middle";
      context.textAlign = "left";
      context.fillStyle = colours.ink;
      context.font = `600 14px ${this.font}`;
      context.fillText(table.name, x + 10, y + SIZE.head / 2, width - 20);
      if (!this.columns.has(table)) {
        this.columns.set(table, this.model.columns(table));
      }
      const columns = this.columns.get(table);
      columns.slice(0, lines).forEach(({ name, type, marks, nullable }, number) => {
        const middle = y + SIZE.head + (number + 0.5) * SIZE.line;
        const sought = table === state.chosen && name === state.column;
        context.font = `${sought || marks.includes("PK") ? 600 : 400} 11px ${this.font}`;
        context.textAlign = "left";
        context.fillStyle = sought ? colours.accent : colours.ink;
        context.fillText(short(name, 24), x + 10, middle, width * 0.54);
        context.textAlign = "right";
        context.fillStyle = marks.length ? colours.accent : colours.pale;
        // The panel has the type in full.
        const said = marks.length ? marks.join(" ") : short(type.replace(/^.*\./, ""), 15);
        context.fillText(said + (nullable ? " ?" : ""), x + width - 8, middle, width * 0.4);
      });
      if (columns.length > lines) {
        context.textAlign = "left";
        context.fillStyle = colours.pale;
        const middle = y + SIZE.head + (lines + 0.5) * SIZE.line;
        context.fillText(`… ${columns.length - lines} more`, x + 10, middle, width - 20);
      }
    }

    /** All lines of one look at once: a thousand strokes take a thousand times as long. */
    edges(which, colour, alpha) {
      const { context, camera } = this;
      const chosen = this.model.edges.filter(
        (edge) => this.state.shown(edge.source) && this.state.shown(edge.target) && which(edge),
      );
      context.globalAlpha = alpha;
      context.strokeStyle = colour;
      context.lineWidth = (alpha === 1 ? 1.8 : 1.2) / Math.min(camera.scale, 1.2);
      for (const dotted of [0, EDGE.dotted]) {
        context.beginPath();
        for (const edge of chosen) {
          if ((edge.flags & EDGE.dotted) === dotted) {
            this.line(edge);
          }
        }
        context.setLineDash(dotted ? [5 / Math.min(camera.scale, 1), 4 / Math.min(camera.scale, 1)] : []);
        context.stroke();
      }
      context.setLineDash([]);
    }

    line({ source, target, flags }) {
      const { context, camera } = this;
      const right = target.x >= source.x + source.width;
      const left = target.x + target.width <= source.x;
      const from = left ? source.x : source.x + source.width;
      const to = right ? target.x : target.x + target.width;
      // What refers leaves above where what is referred to is reached: the two can be told apart.
      const below = (table, share) =>
        table.y + (camera.scale < NAMES ? table.height / 2 : SIZE.head * share);
      const [start, end] = [below(source, 0.3), below(target, 0.7)];
      const bow = Math.max(Math.abs(to - from) / 2, 40);
      const [out, into] = [left ? -1 : 1, right ? -1 : 1];
      const span = { x: Math.min(from, to) - bow, y: Math.min(start, end) };
      if (!camera.sees({ ...span, width: Math.abs(to - from) + 2 * bow, height: Math.abs(end - start) + 1 })) {
        return;
      }
      context.moveTo(from, start);
      context.bezierCurveTo(from + out * bow, start, to + into * bow, end, to, end);
      if (camera.scale >= COLUMNS) {
        this.foot(from, start, out, !(flags & EDGE.one));
        this.foot(to, end, into, Boolean(flags & EDGE.many));
      }
    }

    /** Crow's feet: three toes for many rows, a bar for one. */
    foot(x, y, out, many) {
      const { context } = this;
      if (many) {
        context.moveTo(x, y - FOOT / 2);
        context.lineTo(x + out * FOOT, y);
        context.lineTo(x, y + FOOT / 2);
      } else {
        context.moveTo(x + (out * FOOT) / 2, y - FOOT / 2);
        context.lineTo(x + (out * FOOT) / 2, y + FOOT / 2);
      }
    }
  }

  globalThis.pgscribeExplorer.Drawing = Drawing;
})();
