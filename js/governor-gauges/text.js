// All that the picture holds, as sentences and as a table; written only while it is open.

import { element } from "../causal-graph/dom.js";

const COLUMNS = ["Figure", "Now", "State", "Limit", "Rules", "Expected", "Last minute"];

/** A part of `parent` that opens; `update(told)` as in governor.js. */
export function createText(parent, listeners) {
  const root = element("details", "gg-text");
  const words = element("div", "gg-words");
  const table = element("table", "gg-table");
  const [head, rows] = [element("thead"), element("tbody")];
  const titles = element("tr");
  titles.append(...COLUMNS.map((column) => element("th", "", column, { scope: "col" })));
  head.append(titles);
  table.append(element("caption", "gg-heard", "What is measured"), head, rows);
  const scroll = element("div", "gg-scroll", "", { tabindex: "0", role: "region", "aria-label": "Table of what is measured" });
  scroll.append(table);
  root.append(element("summary", "", "In words, and as a table"), words, scroll);
  parent.append(root);
  let told = null;

  const draw = () => {
    if (!told || !root.open) return;
    words.replaceChildren(...told.words.map((line) => element("p", "", line)));
    rows.replaceChildren(...told.gauges.map(row));
  };
  listeners.on(root, "toggle", draw);
  root.hidden = true;

  return {
    update(next) {
      told = next;
      root.hidden = !next.gauges.length;
      draw();
    },
  };
}

function row({ name, value, state, amount, end, rules, expected, minute, beside }) {
  const made = element("tr");
  const cells = [[value, ...beside].join("; "), state || "within limits", amount || `scale to ${end}`, rules.join(". ") || "none", expected, minute];
  made.append(element("th", "", name, { scope: "row" }), ...cells.map((text) => element("td", "", text)));
  return made;
}
