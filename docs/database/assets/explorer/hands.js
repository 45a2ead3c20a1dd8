// Mouse, fingers and keys on the map: they move the camera, point at tables and choose them.
(() => {
  const STEP = 1.4;
  const PAN = 60;
  // A hand that moves less than that, in pixels, meant to stay.
  const STILL = 4;

  class Hands {
    /** `tableAt(point)`, `point(table)`, `tap(table)`, `step([right, down])`, `act(name)`: what they find and tell. */
    constructor(canvas, camera, told) {
      Object.assign(this, { canvas, camera, told, fingers: new Map(), moved: 0 });
      canvas.addEventListener("pointerdown", (event) => this.down(event));
      canvas.addEventListener("pointermove", (event) => this.move(event));
      canvas.addEventListener("pointerup", (event) => this.up(event));
      canvas.addEventListener("pointercancel", (event) => this.up(event));
      canvas.addEventListener("pointerleave", () => told.point(null));
      canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
      canvas.addEventListener("keydown", (event) => this.key(event));
    }

    at(event) {
      const frame = this.canvas.getBoundingClientRect();
      return { x: event.clientX - frame.left, y: event.clientY - frame.top };
    }

    tableAt(event) {
      const { x, y } = this.at(event);
      return this.told.tableAt(this.camera.toMap(x, y));
    }

    down(event) {
      this.fingers.set(event.pointerId, this.at(event));
      this.canvas.setPointerCapture(event.pointerId);
      // Two fingers tap nothing.
      this.moved = this.fingers.size > 1 ? Infinity : 0;
    }

    move(event) {
      const { camera, fingers } = this;
      const before = fingers.get(event.pointerId);
      const now = this.at(event);
      if (!before) {
        this.told.point(this.tableAt(event));
        return;
      }
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      this.moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (other) {
        const apart = (place) => Math.hypot(place.x - other.x, place.y - other.y) || 1;
        camera.zoom(apart(now) / apart(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
      } else if (this.moved > STILL) {
        camera.pan(now.x - before.x, now.y - before.y);
      }
      fingers.set(event.pointerId, now);
    }

    up(event) {
      const held = this.fingers.delete(event.pointerId);
      if (held && event.type === "pointerup" && this.moved <= STILL) {
        this.told.tap(this.tableAt(event));
      }
    }

    wheel(event) {
      event.preventDefault();
      const { x, y } = this.at(event);
      const pixels = event.deltaY * (event.deltaMode ? 20 : 1);
      // Two fingers on a touchpad come as Ctrl and small steps.
      this.camera.zoom(Math.exp(-pixels / (event.ctrlKey ? 120 : 500)), x, y);
    }

    key(event) {
      const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
      const acts = {
        "+": () => this.camera.zoom(STEP),
        "=": () => this.camera.zoom(STEP),
        "-": () => this.camera.zoom(1 / STEP),
        0: () => this.told.act("fit"),
        Escape: () => this.told.act("close"),
        Enter: () => this.told.act("open"),
      };
      const way = ways[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey || !(way || acts[event.key])) {
        return;
      }
      event.preventDefault();
      // The site has keys of its own.
      event.stopPropagation();
      if (!way) {
        acts[event.key]();
      } else if (event.shiftKey) {
        this.camera.pan(-way[0] * PAN, -way[1] * PAN);
      } else {
        this.told.step(way);
      }
    }
  }

  Object.assign(globalThis.pgscribeExplorer, { Hands, STEP });
})();
