// Glue between a host's model and a view: frames in, acknowledgements and what the viewer does out.

import { connect } from "./host.js";

let views = 0;

/** Show a host's model with what `createView(el, options)` makes; returns what undoes it.
 *
 *  Beside the options of the graph's view a view gets `ask(kind, more)`, for requests; an answer that is no frame and no
 *  selection goes to its `told(message)`, if it has one. It has `update(graph, header, kept)`, `select(nodes)`, `waiting(state)`, `gone()` and `dispose()`; `kept` says that the frame comes from
 *  the document and not from a kernel. A view with `check(header)` may throw at a frame that it cannot show: it is refused,
 *  and comes once more with everything in it. `read(header, buffers, previous)` is what makes the first argument of `update`. */
export function mount({ model, el }, createView, read) {
  const host = connect(model);
  const id = `${Date.now().toString(36)}-${++views}`;
  let graph = null;
  let choice = 0;
  const view = createView(el, {
    height: host.height(),
    painted: (seq) => host.send({ kind: "ack", view: id, seq }),
    selected: (nodes) => host.send({ kind: "select", view: id, choice: ++choice, names_id: graph?.namesId ?? "", nodes }),
    dimensions: (value) => host.send({ kind: "dimensions", view: id, value }),
    wanted: (value) => host.send({ kind: "wanted", view: id, value }),
    ask: (kind, more = {}) => host.send({ ...more, kind, view: id }),
  });

  function take(header, buffers, kept = false) {
    if (header.kind === "frame") {
      try {
        const next = read(header, buffers, graph);
        view.check?.(header);
        graph = next;
      } catch (error) {
        host.send({ kind: "refused", view: id, seq: header.seq, reason: String(error.message) });
        return;
      }
      view.update(graph, header, kept);
      if (header.selection) view.select(header.selection);
    } else if (header.kind !== "select") view.told?.(header);
    else if (header.view !== id && graph && header.names_id === graph.namesId) view.select(header.nodes);
  }

  const kept = host.snapshot();
  if (kept) take({ ...kept.header, kind: "frame" }, kept.buffers, true);
  else view.waiting({ face: "waiting", title: "connecting", detail: "" });
  const forget = host.onMessage((header, buffers) => take(header, buffers));
  const ready = () => host.send({ kind: "ready", view: id });
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
