// The axis that all charts share, one under each column; it is where the keyboard moves the cursor.

import { element, write } from "../shared/dom.js";
import { momentText, ticks } from "./ticks.js";

const ROOM = 64; // pixels a label

/** The axis in `parent`; `move(step | "first" | "last" | null)` is called by keys. `update(axis, columns, width)`, `point(at, share)`. */
export function createAxis(parent, listeners, move) {
  const root = element("div", "sm-axis", "", { tabindex: "0", role: "slider", "aria-label": "Moment at which all lines are read", "aria-orientation": "horizontal" });
  parent.append(root);
  let [drawn, cells] = ["", []];

  listeners.on(root, "keydown", (event) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: "first", End: "last", Escape: null }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  });
  listeners.on(root, "blur", () => move(null));

  return {
    element: root,
    update(axis, columns, width) {
      const [from, to] = [axis.at[0], axis.at.at(-1)];
      const places = ticks(axis.kind, from, to, Math.max(1, Math.floor(width / ROOM)));
      const now = JSON.stringify([from, to, columns, places.length]);
      if (now === drawn) return;
      drawn = now;
      cells = Array.from({ length: columns }, () => {
        const cell = element("div", "sm-ticks");
        const scale = element("div", "sm-scale");
        for (const { at, text } of places) {
          const tick = element("span", "", text);
          const share = to > from ? (at - from) / (to - from) : 0.5;
          tick.style.left = `${(100 * share).toFixed(2)}%`;
          // Labels at the ends stay inside.
          if (share < 0.12) tick.classList.add("sm-first");
          else if (share > 0.88) tick.classList.add("sm-last");
          scale.append(tick);
        }
        const here = element("b", "sm-here");
        scale.append(here);
        cell.append(scale);
        return { cell, here };
      });
      root.replaceChildren(...cells.map(({ cell }) => cell));
    },
    /** Write the moment of point `at`; null: none. */
    point(axis, at, share) {
      root.classList.toggle("sm-pointed", at !== null);
      const step = axis.at.length > 1 ? (axis.at.at(-1) - axis.at[0]) / (axis.at.length - 1) : 0;
      const text = momentText(axis.kind, axis.at[at ?? axis.at.length - 1], step);
      for (const { here } of cells) {
        write(here, at === null ? "" : text);
        here.className = `sm-here${share < 0.3 ? " sm-first" : share > 0.7 ? " sm-last" : ""}`;
      }
      root.setAttribute("aria-valuemin", "0");
      root.setAttribute("aria-valuemax", String(axis.at.length - 1));
      root.setAttribute("aria-valuenow", String(at ?? axis.at.length - 1));
      root.setAttribute("aria-valuetext", at === null ? `newest, ${text}` : text);
    },
  };
}
