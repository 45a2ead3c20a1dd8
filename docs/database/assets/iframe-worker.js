// Browsers refuse to start workers of pages that were opened from a disk. There the worker of the
// search runs in a hidden frame, which shares the page's origin as long as it has no address.
if (location.protocol === "file:") {
  class FrameWorker extends EventTarget {
    #frame = document.createElement("iframe");
    #waiting = [];
    #ready = false;

    constructor(url) {
      super();
      this.#frame.hidden = true;
      document.body.append(this.#frame);
      const inner = this.#frame.contentWindow;
      // Both ends speak as a worker and its owner do.
      inner.postMessage = (data) => {
        const message = new MessageEvent("message", { data });
        this.onmessage?.(message);
        this.dispatchEvent(message);
      };
      inner.importScripts = (...urls) =>
        urls.reduce((before, each) => before.then(() => this.#load(each)), Promise.resolve());
      this.#load(url).then(() => {
        this.#ready = true;
        this.#waiting.forEach((data) => this.postMessage(data));
      });
    }

    postMessage(data) {
      if (!this.#ready) {
        this.#waiting.push(data);
        return;
      }
      const inner = this.#frame.contentWindow;
      inner.dispatchEvent(new inner.MessageEvent("message", { data }));
    }

    terminate() {
      this.#frame.remove();
    }

    #load(url) {
      const script = this.#frame.contentDocument.createElement("script");
      script.src = new URL(url, location.href).href;
      return new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = () => reject(new Error(`can't load ${script.src}`));
        this.#frame.contentDocument.head.append(script);
      });
    }
  }

  // The search looks for this name to find out where its script lies.
  window.IFrameWorker = FrameWorker;
  window.Worker = FrameWorker;
}
