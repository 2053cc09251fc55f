// Jupyter (anywidget) and Panel (AnyWidgetComponent) behind one face. Panel's model has no send() and hands
// buffers inside the message; from here on nobody needs to know.

// Panel hands over only the newest value of a parameter, so each one carries the messages just before it too.
const REPEATED = 24;

/** `send`, `onFrame`, `onSnapshot` over a host's model; every `on…` returns its undo. */
export function connect(model) {
  let count = 0;
  const recent = [];
  const stamp = Math.random().toString(36).slice(2);
  const listen = (event, handler) => {
    model.on(event, handler);
    return () => model.off(event, handler);
  };
  return {
    send(content) {
      if (typeof model.send === "function") {
        try {
          model.send(content);
        } catch {
          // A kernel that has gone hears nothing; `onConnection` tells.
        }
        return;
      }
      recent.push([++count, content]);
      if (recent.length > REPEATED) recent.shift();
      model.set("_outbox", { from: stamp, messages: [...recent] });
      model.save_changes();
    },
    onMessage(handler) {
      return listen("msg:custom", (message, buffers) => {
        if (message && message.header !== undefined) handler(message.header, message.buffers ?? []);
        else if (message) handler(message, buffers?.length ? buffers : (message.buffers ?? []));
      });
    },
    /** Jupyter says that the connection to the kernel was lost, or has come back; Panel knows no such event and would
     *  log an error. */
    onConnection: (handler) => (typeof model.send === "function" ? listen("comm_live_update", handler) : () => {}),
    /** The last state kept in the document, so that a notebook reopened without a kernel shows it. */
    snapshot() {
      const kept = model.get("_snapshot");
      return kept && kept.header ? kept : null;
    },
    /** The source of the module that runs here; rejects where it cannot be read. */
    async source() {
      const held = model.get("_esm"); // Jupyter and saved pages hold it, Panel serves it as a file
      if (typeof held === "string" && held.includes("export")) return held;
      const answer = await fetch(import.meta.url);
      if (!answer.ok) throw new Error(`the module answers ${answer.status}`);
      return answer.text();
    },
    /** In CSS pixels, or "100%" where the view fills its place (in Panel, a height of 0). */
    height() {
      const asked = model.get("plot_height");
      return asked === 0 ? "100%" : asked || model.get("height") || 480;
    },
  };
}
