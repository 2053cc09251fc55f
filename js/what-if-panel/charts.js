// Small multiples: one chart a variable, one time axis, one cursor.

import { element, write } from "../shared/dom.js";
import { createChart } from "./chart.js";

const [NARROWEST, GAP] = [232, 12];

/** Charts in `parent`; `chosen(node)` when one is pressed. `look()` gives the theme. */
export function createCharts(parent, listeners, look, chosen) {
  const head = element("div", "wi-charts-head");
  const key = element("span", "wi-key");
  for (const [kind, word] of [["measured", "measured"], ["without", "without"], ["with", "with, and where it lies with 90 %"]]) {
    const part = element("span", "wi-key-part", word);
    part.prepend(element("i", `wi-key-${kind}`, "", { "aria-hidden": "true" }));
    key.append(part);
  }
  const at = element("span", "wi-at", "", { role: "status" });
  head.append(key, at);
  const grid = element("div", "wi-charts", "", { tabindex: "0", role: "group", "aria-label": "Paths over time; the arrow keys move through time" });
  parent.append(head, grid);
  const charts = new Map();
  let [answer, step, width] = [null, null, 0];

  function point(next) {
    if (next === step) return;
    step = next;
    for (const chart of charts.values()) chart.point(step);
    write(at, step === null || !answer ? "" : step > 0 ? `in ${answer.when[step]}` : step === 0 ? "now" : `${answer.when[-step]} ago`);
  }

  function resize() {
    width = grid.clientWidth;
    const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
    const each = Math.floor((width - GAP * (columns - 1)) / columns);
    grid.style.setProperty("--columns", columns);
    for (const chart of charts.values()) chart.size(each);
    return each;
  }
  const sized = new ResizeObserver(() => grid.clientWidth !== width && resize());
  sized.observe(grid);
  listeners.add(() => {
    sized.disconnect();
    for (const chart of charts.values()) chart.dispose();
  });
  listeners.on(grid, "keydown", (event) => {
    if (!answer || event.target !== grid) return;
    const [first, last] = [1 - Math.max(answer.past, 1), answer.horizon];
    const now = step ?? 0;
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: first, End: last, Escape: null }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    point(to === null ? null : Math.max(first, Math.min(last, to)));
  });
  listeners.on(grid, "focusout", () => point(null));

  return {
    update(graph, next, does) {
      answer = next;
      const rows = new Map(answer.rows.map((row) => [row.node, row]));
      const nodes = new Set(answer.shown);
      for (const [node, chart] of charts) {
        if (nodes.has(node)) continue;
        chart.dispose();
        chart.element.remove();
        charts.delete(node);
      }
      answer.shown.forEach((node, place) => {
        if (!charts.has(node)) charts.set(node, createChart({ look, pointed: point, chosen: () => chosen(node) }));
        const chart = charts.get(node);
        if (grid.children[place] !== chart.element) grid.insertBefore(chart.element, grid.children[place] ?? null);
        chart.update(graph, answer, place, rows.get(node) ?? null, does);
      });
      resize();
      if (step !== null) for (const chart of charts.values()) chart.point(step);
    },
    choose(node) {
      for (const [each, chart] of charts) chart.press(each === node);
    },
    dress() {
      for (const chart of charts.values()) chart.dress();
    },
    forget() {
      for (const chart of charts.values()) {
        chart.dispose();
        chart.element.remove();
      }
      charts.clear();
    },
  };
}
