// What a governor says of itself: its state in a line, a gauge a figure, what was done, and all of it as text.

import { element, write } from "../shared/dom.js";
import { createRoving } from "../shared/roving.js";
import { createActions } from "./actions.js";
import { createGauge } from "./gauge.js";
import { createText } from "./text.js";

const STALE = new Set(["ended", "lost", "gone"]);

/** A governor in `parent`. `update(told)` takes what Python tells (scarcity/widgets/governing.py), `says(state)` the state
 *  alone. Nothing is drawn while it cannot be seen; the newest is, as soon as it can. */
export function createGovernor(parent, listeners) {
  const root = element("div", "gg");
  const head = element("div", "gg-head");
  // The figures in the detail change all the time: only the title is told by itself.
  const [title, detail] = [element("b", "gg-title", "", { role: "status" }), element("span", "gg-detail")];
  head.append(element("span", "gg-dot", "", { "aria-hidden": "true" }), title, detail);
  const how = element("pre", "gg-how");
  const [body, now, main, before] = ["gg-body", "gg-now", "gg-main", "gg-before"].map((kind) => element("div", kind));
  const list = element("ul", "gg-gauges", "", { "aria-label": "What is measured" });
  const heard = element("div", "gg-heard", "", { "aria-live": "polite" });
  main.append(list);
  body.append(now, main, before);
  root.append(head, how, body, heard);
  parent.append(root);
  const roving = createRoving(list, listeners);
  const actions = createActions(now, before);
  const text = createText(root, listeners);
  const gauges = new Map();
  let [pending, seen, known] = [null, true, null];

  const visible = () => seen && !document.hidden;
  const draw = () => {
    if (!pending || !visible()) return;
    const told = pending;
    pending = null;
    says(told.state);
    if (body.hidden === told.gauges.length > 0) body.hidden = !body.hidden;
    lay(told.gauges);
    root.classList.toggle("gg-holding", told.held > 0);
    actions.update(told.actions);
    text.update(told);
    announce(told.actions);
  };
  const watch = new IntersectionObserver((entries) => {
    seen = entries.at(-1).isIntersecting;
    draw();
  });
  watch.observe(root);
  listeners.add(() => watch.disconnect());
  listeners.on(document, "visibilitychange", draw);
  body.hidden = true;
  how.hidden = true;

  function says({ face, title: word, detail: why = "", how: code = "" }) {
    if (root.dataset.face !== face) root.dataset.face = face;
    root.classList.toggle("gg-stale", STALE.has(face));
    write(title, word);
    write(detail, why);
    write(how, code);
    if (how.hidden !== !code) how.hidden = !code;
  }

  function lay(entries) {
    const keys = new Set(entries.map(({ key }) => key));
    const before = list.children.length;
    for (const [key, gauge] of gauges) {
      if (keys.has(key)) continue;
      gauge.element.remove();
      gauges.delete(key);
    }
    let changed = before !== list.children.length;
    entries.forEach((entry, place) => {
      if (!gauges.has(entry.key)) {
        gauges.set(entry.key, createGauge());
        changed = true;
      }
      const { element: row, update } = gauges.get(entry.key);
      if (list.children[place] !== row) list.insertBefore(row, list.children[place] ?? null);
      update(entry);
    });
    if (changed) roving.renew();
  }

  function announce(all) {
    const fresh = known && all.find(({ key }) => !known.has(key));
    if (fresh) write(heard, fresh.text);
    known = new Set(all.map(({ key }) => key));
  }

  return {
    element: root,
    says,
    update(told) {
      pending = told;
      draw();
    },
  };
}
