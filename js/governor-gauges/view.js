// One view of a governor, as a widget of its own.

import { createListeners, element } from "../causal-graph/dom.js";
import { palette } from "../causal-graph/style.js";
import { applyTheme, readTheme, watchTheme } from "../causal-graph/theme.js";
import { createGovernor } from "./governor.js";
import { STYLE } from "./style.js";

const KEPT = { face: "gone", title: "not connected", detail: "the last state kept in the notebook; run the cell again" };
const GONE = { face: "gone", title: "not connected", detail: "the kernel has gone; run the cell again" };

/** A governor in `el`; see mount.js. */
export function createView(el, { painted }) {
  const listeners = createListeners();
  const root = element("section", "gg-root", "", { "aria-label": "Governor" });
  root.append(element("style", "", palette(".gg-root") + STYLE));
  el.append(root);
  listeners.add(() => root.remove());
  const governor = createGovernor(root, listeners);
  // A notebook would act on keys that go further.
  listeners.on(root, "keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Tab") event.stopPropagation();
  });
  const dress = () => {
    root.style.removeProperty("--sg-background");
    applyTheme(root, readTheme(root));
  };
  listeners.add(watchTheme(root, dress));
  dress();
  return {
    element: root,
    update(next, header, kept) {
      governor.update(kept ? { ...header.governor, state: KEPT } : header.governor);
      root.dataset.seq = next.seq;
      painted(next.seq);
    },
    gone: () => governor.says(GONE),
    waiting: (state) => governor.says(state),
    select() {},
    dispose: () => listeners.dispose(),
  };
}
