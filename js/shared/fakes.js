// Stand-ins for the tests: a model of either host that counts its listeners, and what jsdom lacks.

export function fakeModel(kind, values = {}) {
  const handlers = new Map();
  const model = {
    sent: [],
    values: { height: 480, ...values },
    get: (name) => model.values[name],
    on(event, handler) {
      if (!handlers.has(event)) handlers.set(event, new Set());
      handlers.get(event).add(handler);
    },
    off: (event, handler) => handlers.get(event)?.delete(handler),
    save_changes() {
      model.sent.push(model.values._outbox.messages.at(-1)[1]);
    },
    set(name, value) {
      model.values[name] = value;
    },
    fire: (event) => handlers.get(event)?.forEach((handler) => handler()),
    listeners: () => [...handlers.values()].reduce((sum, set) => sum + set.size, 0),
    deliver(header, buffers) {
      const copies = buffers.map((buffer) => buffer.slice().buffer);
      for (const handler of handlers.get("msg:custom") ?? []) {
        if (kind === "jupyter") handler(header, copies.map((copy) => new DataView(copy)));
        else handler({ header, buffers: copies });
      }
    },
  };
  if (kind === "jupyter") model.send = (content) => model.sent.push(content);
  return model;
}

/** What jsdom lacks; counts observers so that a test can see them go. */
export function installBrowser() {
  const alive = { observers: 0 };
  class Observer {
    constructor(callback) {
      this.callback = callback;
      alive.observers += 1;
    }
    observe(target) {
      this.callback([{ isIntersecting: true, target }]);
    }
    disconnect() {
      if (this.callback) alive.observers -= 1;
      this.callback = null;
    }
  }
  globalThis.ResizeObserver = Observer;
  globalThis.IntersectionObserver = Observer;
  globalThis.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  HTMLCanvasElement.prototype.getContext = () => null;
  return alive;
}
