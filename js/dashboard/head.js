// The head: what is streamed, how it fares, and a button that pauses it.

import { element, write } from "../shared/dom.js";

const PATIENCE = 10_000; // milliseconds until a request counts as unheard
const LABELS = { pause: ["Pause", "Pausing …"], resume: ["Resume", "Resuming …"] };

/** The head; `ask("pause" | "resume")` is called by the button. Returns `update(head, state)`. */
export function createHead(parent, listeners, ask) {
  const root = element("header", "sd-head");
  const line = element("div", "sd-line");
  const title = element("h2", "sd-title");
  const face = element("span", "sd-state", "", { role: "status" });
  const word = element("span");
  face.append(element("span", "sd-dot", "", { "aria-hidden": "true" }), word);
  const why = element("span", "sd-why");
  const button = element("button", "sd-pause", "", { type: "button" });
  const figures = element("dl", "sd-figures");
  const progress = element("div", "sd-progress", "", { role: "progressbar", "aria-label": "read so far", "aria-valuemin": "0", "aria-valuemax": "100" });
  const bar = element("i");
  progress.append(bar);
  line.append(title, face, why, button);
  root.append(line, figures, progress);
  parent.append(root);
  const values = new Map();
  let [can, asked, timer] = ["", "", 0];

  listeners.on(button, "click", () => {
    if (!can || asked) return;
    asked = can;
    timer = setTimeout(() => settle(""), PATIENCE);
    label();
    ask(asked);
  });
  listeners.add(() => clearTimeout(timer));

  function settle(next) {
    clearTimeout(timer);
    asked = next;
    label();
  }

  function label() {
    const [calm, busy] = LABELS[can] ?? LABELS.pause;
    write(button, asked ? busy : calm);
    button.setAttribute("aria-disabled", String(!can || Boolean(asked)));
    button.hidden = !can;
  }

  function show(pairs) {
    for (const [name, { row }] of values) {
      if (pairs.some(([other]) => other === name)) continue;
      row.remove();
      values.delete(name);
    }
    pairs.forEach(([name, text], place) => {
      if (!values.has(name)) {
        const row = element("div");
        const value = element("dd");
        row.append(element("dt", "", name), value);
        values.set(name, { row, value, widest: 0 });
      }
      const { row, value } = values.get(name);
      write(value, text);
      if (figures.children[place] !== row) figures.insertBefore(row, figures.children[place] ?? null);
    });
    // A figure keeps the room of its widest text, so that the others stand still.
    const widths = [...values.values()].map(({ value }) => value.offsetWidth);
    [...values.values()].forEach((entry, i) => {
      if (widths[i] > entry.widest) entry.value.style.minWidth = `${(entry.widest = widths[i])}px`;
    });
  }

  label();
  return {
    element: root,
    update(head, state) {
      write(title, head.title);
      face.dataset.face = state.face;
      write(word, state.title);
      write(why, state.detail ?? "");
      why.title = why.textContent;
      show(head.figures);
      progress.hidden = typeof head.progress !== "number";
      if (!progress.hidden) {
        const share = 100 * Math.max(0, Math.min(1, head.progress));
        progress.setAttribute("aria-valuenow", share.toFixed(1));
        bar.style.width = `${share}%`;
      }
      if (head.can !== can) {
        can = head.can;
        settle("");
      }
    },
  };
}
