// One view of the panel: the question and its answer, and beside it the graph with the paths of the answer lit up.

import { createView as createGraph } from "../causal-graph/view.js";
import { element } from "../shared/dom.js";
import { createPanel } from "../shared/panel.js";
import { STYLE } from "./style.js";
import { createWhatIf } from "./what-if.js";

/** A panel in `el`; the options are those of the graph's view, and `ask(kind, content)`. See mount.js. */
export function createView(el, { height, selected, dimensions, wanted, pinned, painted, ask }) {
  let whatIf = null;
  const { root, listeners } = createPanel(el, { kind: "wi-root", label: "What if", style: STYLE, dressed: (theme) => whatIf?.dressed(theme) });
  const inner = element("div", "wi-in");
  const [side, graphPlace, answer] = ["wi-head", "wi-graph", "wi-side"].map((kind) => element("div", kind));
  inner.append(side, graphPlace, answer);
  root.append(inner);
  root.style.setProperty("--wi-graph", typeof height === "number" ? `${height}px` : "480px");
  const graph = createGraph(graphPlace, { height: "100%", selected: told, dimensions, wanted, pinned, painted });
  listeners.add(graph.dispose);
  whatIf = createWhatIf(side, listeners, { ask, light: graph.light, places: { answer } });
  let shown = null;

  function told(nodes) {
    whatIf.selected(nodes);
    selected(nodes);
  }

  return {
    element: root,
    update(next, { graph_id: id }, kept) {
      const state = JSON.stringify(next.state);
      // Only the answer has changed: the picture rests.
      if (shown && shown.id === id && shown.state === state && shown.namesId === next.namesId && !kept) painted(next.seq);
      else graph.update(next);
      shown = { id, state, namesId: next.namesId };
      whatIf.update(next, next.whatIf, kept);
      inner.classList.toggle("wi-bare", next.n === 0); // the graph says what it waits for
      root.dataset.seq = next.seq;
    },
    gone() {
      graph.gone();
      whatIf.gone();
    },
    select(nodes) {
      graph.select(nodes);
      whatIf.selected(nodes);
    },
    pin: graph.pin,
    waiting(state) {
      graph.waiting(state);
      whatIf.waiting(state);
      inner.classList.toggle("wi-bare", !graph.graph?.n);
    },
    dispose: () => listeners.dispose(),
  };
}
