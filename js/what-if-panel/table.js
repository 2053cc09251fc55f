// The figures behind a chart, as a table: what the pictures hold, for one variable at a time.

import { element } from "../shared/dom.js";
import { columnsOf, levelText } from "./answer.js";

const HEADS = ["when", "with", "low", "high", "without", "difference"];

/** A table that is folded away; `update(graph, answer, node)` is written when it is open. */
export function createTable(parent, listeners) {
  const root = element("details", "wi-table");
  const summary = element("summary", "", "The figures as a table");
  const place = element("div", "wi-scroll", "", { tabindex: "0", role: "region", "aria-label": "The figures" });
  root.append(summary, place);
  parent.append(root);
  let last = null;

  function draw() {
    if (!last || !root.open) return;
    const [graph, answer, node] = last;
    const at = answer.shown.indexOf(node);
    if (at < 0) return place.replaceChildren();
    const [x, measured, low, high, without, path] = columnsOf(answer, at);
    const known = [measured, low, high, without, path].flat().filter((value) => value !== null);
    const span = Math.max(...known) - Math.min(...known);
    const table = element("table");
    const unit = graph.units[node] ? `, ${graph.units[node]}` : "";
    table.append(element("caption", "", `${graph.names[node]}${unit}; low and high hold it with 90 %`));
    const head = element("tr");
    head.append(...HEADS.map((word) => element("th", "", word, { scope: "col" })));
    const body = x.map((step, i) => {
      const row = element("tr");
      const figures = step > 0 ? [path[i], low[i], high[i], without[i], path[i] === null || without[i] === null ? null : path[i] - without[i]] : [measured[i], null, null, null, null];
      const when = step > 0 ? answer.when[step] : step === 0 ? "now, measured" : `${answer.when[-step]} ago, measured`;
      row.append(element("th", "", when, { scope: "row" }), ...figures.map((value) => element("td", "", value === null ? "" : levelText(value, span))));
      return row;
    });
    table.append(head, ...body);
    place.replaceChildren(table);
  }

  listeners.on(root, "toggle", draw);
  return {
    update(graph, answer, node) {
      last = [graph, answer, node];
      draw();
    },
  };
}
