// The names of schemas on the map, and how a name is laid into a box.
(() => {
  /** A name on at most so many lines, broken after underscores where that makes them most even. */
  function broken(name, count) {
    const parts = name.split(/(?<=_)/);
    const lines = [""];
    for (const part of parts) {
      const full = lines[lines.length - 1].length + part.length / 2 > name.length / count;
      if (full && lines.length < count && lines[0]) {
        lines.push(part);
      } else {
        lines[lines.length - 1] += part;
      }
    }
    return lines;
  }

  /** The lines of a name, and the size at which they have most room. */
  function largest(name, width, height, most) {
    const ways = [1, 2, 3].map((count) => {
      const lines = broken(name, count);
      const longest = Math.max(...lines.map((line) => line.length), 4);
      return { lines, size: Math.min(most, (0.8 * height) / lines.length, (1.6 * width) / longest) };
    });
    return ways.reduce((best, way) => (way.size > 1.15 * best.size ? way : best));
  }

  function meet(one, other) {
    const across = one.left < other.right && other.left < one.right;
    return across && one.top < other.bottom && other.top < one.bottom;
  }

  class Titles {
    constructor(context, camera, font, colours) {
      Object.assign(this, { context, camera, font, colours, written: [] });
    }

    /** Those of large schemas first; one that would lie on another has to wait for a nearer look. */
    draw(schemas, afar) {
      const { context, camera, colours } = this;
      context.globalAlpha = 1;
      context.textAlign = afar ? "center" : "left";
      // A heading that must be larger than its place goes beyond the block, not over its tables.
      context.textBaseline = afar ? "middle" : "bottom";
      context.lineJoin = "round";
      context.lineWidth = 4 / camera.scale;
      context.strokeStyle = colours.paper;
      context.fillStyle = colours.ink;
      const area = ({ width, height }) => width * height;
      [...schemas]
        .sort((one, other) => area(other) - area(one))
        .forEach((schema) => (afar ? this.label(schema) : this.heading(schema)));
    }

    heading({ name, x, y, width }) {
      const size = Math.min(34, (1.6 * width) / Math.max(name.length, 4));
      this.write([name], Math.max(size, 11 / this.camera.scale), x + 40, y + 50);
    }

    /** From afar as large as the block lets it be, but never so small that nobody can read it. */
    label({ name, x, y, width, height }) {
      const { lines, size } = largest(name, width, height, 30 / this.camera.scale);
      this.write(lines, Math.max(size, 10 / this.camera.scale), x + width / 2, y + height / 2);
    }

    write(lines, size, x, y) {
      const { context, written } = this;
      context.font = `700 ${size}px ${this.font}`;
      const wide = Math.max(...lines.map((line) => context.measureText(line).width));
      const left = context.textAlign === "center" ? x - wide / 2 : x;
      const half = (size * lines.length) / 2;
      const place = { left, right: left + wide, top: y - half, bottom: y + half };
      if (written.some((other) => meet(place, other))) {
        return;
      }
      written.push(place);
      lines.forEach((line, at) => {
        const down = y + (at - (lines.length - 1) / 2) * size;
        context.strokeText(line, x, down);
        context.fillText(line, x, down);
      });
    }
  }

  Object.assign(globalThis.pgscribeExplorer, { Titles, largest });
})();
