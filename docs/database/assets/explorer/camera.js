// What part of the map is seen, and how large.
(() => {
  const SMALLEST = 0.01;
  const LARGEST = 2.5;
  const MILLISECONDS = 250;
  const EDGE = 30;

  class Camera {
    /** `moved` is called whenever something changed. */
    constructor(moved) {
      this.moved = moved;
      this.x = 0;
      this.y = 0;
      this.scale = 1;
      this.width = 1;
      this.height = 1;
      this.flight = 0;
    }

    /** The window's size changed: its middle stays where it is. */
    resize(width, height) {
      this.x += (this.width - width) / 2 / this.scale;
      this.y += (this.height - height) / 2 / this.scale;
      this.width = width;
      this.height = height;
      this.moved();
    }

    toMap(x, y) {
      return { x: this.x + x / this.scale, y: this.y + y / this.scale };
    }

    sees(box) {
      const { x, y } = this.toMap(this.width, this.height);
      const before = box.x < x && box.y < y;
      return before && box.x + box.width > this.x && box.y + box.height > this.y;
    }

    pan(right, down) {
      this.land();
      this.x -= right / this.scale;
      this.y -= down / this.scale;
      this.moved();
    }

    /** What lies at the point of the window stays there. */
    zoom(factor, x = this.width / 2, y = this.height / 2) {
      this.land();
      const at = this.toMap(x, y);
      this.scale = Math.min(Math.max(this.scale * factor, SMALLEST), LARGEST);
      this.x = at.x - x / this.scale;
      this.y = at.y - y / this.scale;
      this.moved();
    }

    /** Shows a rectangle in the middle, no larger than `most` and no smaller than `least`. */
    show(box, { most = 1, least = SMALLEST, still = false } = {}) {
      const whole = Math.min(
        (this.width - 2 * EDGE) / box.width,
        (this.height - 2 * EDGE) / box.height,
      );
      const scale = Math.max(Math.min(whole, most), least);
      this.go(
        {
          scale,
          x: box.x + box.width / 2 - this.width / 2 / scale,
          y: box.y + box.height / 2 - this.height / 2 / scale,
        },
        still || matchMedia("(prefers-reduced-motion: reduce)").matches,
      );
    }

    go(there, atOnce) {
      this.land();
      if (atOnce) {
        Object.assign(this, there);
        this.moved();
        return;
      }
      const from = { x: this.x, y: this.y, scale: this.scale };
      const start = performance.now();
      const step = (now) => {
        const part = Math.min(Math.max((now - start) / MILLISECONDS, 0), 1);
        const eased = part * (2 - part);
        // Of sizes the ratio counts; the middle goes straight on.
        this.scale = from.scale * (there.scale / from.scale) ** eased;
        for (const [axis, side] of [["x", "width"], ["y", "height"]]) {
          const before = from[axis] + this[side] / 2 / from.scale;
          const after = there[axis] + this[side] / 2 / there.scale;
          this[axis] = before + (after - before) * eased - this[side] / 2 / this.scale;
        }
        this.moved();
        this.flight = part < 1 ? requestAnimationFrame(step) : 0;
      };
      this.flight = requestAnimationFrame(step);
    }

    land() {
      cancelAnimationFrame(this.flight);
      this.flight = 0;
    }
  }

  globalThis.pgscribeExplorer.Camera = Camera;
})();
