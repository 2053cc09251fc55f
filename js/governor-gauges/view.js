// One view of a governor, as a widget of its own.

import { createPanel, GONE } from "../shared/panel.js";
import { createGovernor } from "./governor.js";
import { STYLE } from "./style.js";

/** A governor in `el`; see mount.js. */
export function createView(el, { painted }) {
  const { root, listeners } = createPanel(el, { kind: "gg-root", label: "Governor", style: STYLE });
  const governor = createGovernor(root, listeners);
  return {
    element: root,
    update(next, header, kept) {
      governor.update(kept ? { ...header.governor, state: kept } : header.governor);
      root.dataset.seq = next.seq;
      painted(next.seq);
    },
    gone: () => governor.says(GONE),
    waiting: (state) => governor.says(state),
    select() {},
    dispose: () => listeners.dispose(),
  };
}
