// One view of a stream, as a widget of its own.

import { createPanel, GONE } from "../shared/panel.js";
import { createMonitor } from "./monitor.js";
import { STYLE } from "./style.js";

/** A stream in `el`; see mount.js. */
export function createView(el, { painted }) {
  const { root, listeners } = createPanel(el, { kind: "sm-root", label: "Stream", style: STYLE });
  const monitor = createMonitor(root, listeners);
  return {
    element: root,
    update({ seq, heights }, { stream }, kept) {
      monitor.update(kept ? { ...stream, state: kept } : stream, heights);
      root.dataset.seq = seq;
      painted(seq);
    },
    gone: () => monitor.says(GONE),
    waiting: (state) => monitor.says(state),
    select() {},
    dispose: () => listeners.dispose(),
  };
}
