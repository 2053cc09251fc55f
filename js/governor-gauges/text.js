// All that the picture holds, as sentences and as a table; written only while it is open.

import { element, write } from "../shared/dom.js";

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
    fill(words, told.words, () => element("p"), write);
    fill(rows, told.gauges, emptyRow, fillRow);
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

/** As many children as values; those that are there stay, so that a selection of text does. */
function fill(parent, values, make, put) {
  while (parent.children.length > values.length) parent.lastElementChild.remove();
  values.forEach((value, place) => {
    if (!parent.children[place]) parent.append(make());
    put(parent.children[place], value);
  });
}

function emptyRow() {
  const made = element("tr");
  made.append(element("th", "", "", { scope: "row" }), ...COLUMNS.slice(1).map(() => element("td")));
  return made;
}

function fillRow(made, { name, value, state, amount, end, rules, expected, minute, beside }) {
  const texts = [name, [value, ...beside].join("; "), state || "within limits", amount || `none; the scale ends at ${end}`, rules.join(". ") || "none", expected, minute];
  texts.forEach((text, place) => write(made.children[place], text));
}
