// Glue between a host's model and a view: frames in, acknowledgements and what the viewer does out.

import { connect } from "./host.js";
import { completed } from "./page.js";
import { KEPT, SAVED } from "./panel.js";

let views = 0;

/** Show a host's model with what `createView(el, options)` makes; returns what undoes it.
 *
 *  Beside the options of the graph's view a view gets `ask(kind, more)`, for requests, whose answers, where they are no frame, go
 *  to its `told(message)`, and `page()`, what a saved page holds of it. It has
 *  `update(graph, header, kept)`, `select(nodes)`, `waiting(state)`, `gone()` and `dispose()`; `kept` is
 *  what to say of a frame that comes from a document and not from a kernel, else false. It may have `connected(on)`, and
 *  `file(header, buffers)` for the file that it asked for. A view with `check(header)` may throw at a frame that it cannot show: it is refused,
 *  and comes once more with everything in it. `read(header, buffers, previous)` is what makes the first argument of `update`; what `introduced()` returns goes with the
 *  word that the view is there. */
export function mount({ model, el }, createView, read) {
  const host = connect(model);
  const id = `${Date.now().toString(36)}-${++views}`;
  let [graph, whole] = [null, null];
  let choice = 0;
  const view = createView(el, {
    height: host.height(),
    painted: (seq, rate = null) => host.send({ kind: "ack", view: id, seq, ...(rate && !document.hidden ? { fps: Math.round(rate) } : {}) }),
    selected: (nodes) => host.send({ kind: "select", view: id, choice: ++choice, names_id: graph?.namesId ?? "", nodes }),
    dimensions: (value) => host.send({ kind: "dimensions", view: id, value }),
    pinned: (pins) => host.send({ kind: "pin", view: id, names_id: graph?.namesId ?? "", pins }),
    wanted: (value) => host.send({ kind: "wanted", view: id, value }),
    ask: (kind, more = {}) => host.send({ ...more, kind, view: id }),
    page: async () => ({ ...whole, module: await host.source() }),
  });

  function take(header, buffers, kept = false) {
    if (header.kind === "frame") {
      try {
        const next = read(header, buffers, graph);
        view.check?.(header);
        graph = next;
        whole = { header: completed(header, whole?.header), buffers };
      } catch (error) {
        host.send({ kind: "refused", view: id, seq: header.seq, reason: String(error.message) });
        return;
      }
      view.connected?.(!kept);
      view.update(graph, header, kept);
      if (header.selection) view.select(header.selection);
      if (header.pins) view.pin?.(header.pins);
    } else if (header.kind === "file") {
      if (header.view === id) view.file?.(header, buffers);
    } else if (header.kind === "select" || header.kind === "pin") {
      if (header.view === id || !graph || header.names_id !== graph.namesId) return;
      if (header.kind === "select") view.select(header.nodes);
      else view.pin?.(header.pins);
    } else view.told?.(header);
  }

  const kept = host.snapshot();
  if (kept) take({ ...kept.header, kind: "frame" }, kept.buffers, kept.header.saved ? SAVED : KEPT);
  else view.waiting({ face: "waiting", title: "connecting", detail: "" });
  const forget = host.onMessage((header, buffers) => take(header, buffers));
  const ready = () => host.send({ ...view.introduced?.(), kind: "ready", view: id });
  // A kernel that is there after all answers with a frame.
  const undo = host.onConnection(() => {
    view.gone();
    ready();
  });
  // A page that slept may have been given up.
  const awake = () => document.hidden || ready();
  document.addEventListener("visibilitychange", awake);
  ready();
  return () => {
    document.removeEventListener("visibilitychange", awake);
    forget();
    undo();
    view.dispose();
    host.send({ kind: "bye", view: id });
  };
}
