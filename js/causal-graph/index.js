// The live causal graph: glue between a host's model and a view. `render` returns what undoes it.

import { decode } from "./frame.js";
import { connect } from "./host.js";
import { createView } from "./view.js";

let views = 0;

function render({ model, el }) {
  const host = connect(model);
  const id = `${Date.now().toString(36)}-${++views}`;
  let graph = null;
  let choice = 0;
  const view = createView(el, {
    height: host.height(),
    painted: (seq) => host.send({ kind: "ack", view: id, seq }),
    selected: (nodes) => host.send({ kind: "select", view: id, choice: ++choice, names_id: graph?.namesId ?? "", nodes }),
    dimensions: (value) => host.send({ kind: "dimensions", view: id, value }),
  });

  function take(header, buffers) {
    if (header.kind === "frame") {
      try {
        graph = decode(header, buffers, graph);
      } catch (error) {
        host.send({ kind: "refused", view: id, seq: header.seq, reason: String(error.message) });
        return;
      }
      view.update(graph);
      if (header.selection) view.select(header.selection);
    } else if (header.kind === "select" && header.view !== id) {
      if (graph && header.names_id === graph.namesId) view.select(header.nodes);
    }
  }

  const kept = host.snapshot();
  if (kept) take({ ...kept.header, kind: "frame" }, kept.buffers);
  else view.waiting({ face: "waiting", title: "waiting for the kernel", detail: "" });
  const forget = host.onMessage(take);
  const ready = () => host.send({ kind: "ready", view: id });
  // A page that slept may have been given up.
  const awake = () => document.hidden || ready();
  document.addEventListener("visibilitychange", awake);
  ready();
  return () => {
    document.removeEventListener("visibilitychange", awake);
    forget();
    view.dispose();
    host.send({ kind: "bye", view: id });
  };
}

export default { render };
