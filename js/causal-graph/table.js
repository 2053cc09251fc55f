// The same graph as a table: everything the picture holds, sortable, readable by a screen reader.

import { element } from "../shared/dom.js";
import { figureOf } from "./about.js";
import { certaintyOf, isDirected, isOwn, LINK, linkValue, sizeOf, wayOf } from "./frame.js";
import { codeOf, versusText } from "./versus.js";
import { intervalText, shareText, TONES } from "../shared/words.js";

const COLUMNS = [
  ["cause", (g, i) => g.names[linkValue(g, i, LINK.source)]],
  ["effect on", (g, i) => g.names[linkValue(g, i, LINK.target)]],
  ["direction", (g, i) => (isOwn(g, i) ? "own past" : isDirected(g, i) ? "→" : "open")],
  ["after", (g, i) => g.lags[linkValue(g, i, LINK.lag)]?.short ?? String(linkValue(g, i, LINK.lag)), (g, i) => linkValue(g, i, LINK.lag)],
  ["strength", (g, i) => figureOf(g, i), sizeOf],
  ["90 % interval", (g, i) => intervalText(linkValue(g, i, LINK.low), linkValue(g, i, LINK.high)), (g, i) => linkValue(g, i, LINK.low)],
  ["how sure", (g, i) => g.certainty[certaintyOf(g, i)], certaintyOf],
  ["stable", (g, i) => shareText(linkValue(g, i, LINK.stability)), (g, i) => linkValue(g, i, LINK.stability)],
  ["since", (g, i) => g.since[linkValue(g, i, LINK.since)] ?? "", (g, i) => (Number.isFinite(linkValue(g, i, LINK.age)) ? -linkValue(g, i, LINK.age) : -1e9)],
  ["compared", versusText, (g, i) => codeOf(g, i) ?? 0],
];
const [STRENGTH, COMPARED] = [4, 9];

/** Rows of the links in the order of `column`. */
export const sorted = (graph, column, backwards) => ordered(graph, COLUMNS[column][2] ?? COLUMNS[column][1], backwards);

/** Rows of the links in the order of `value(graph, row)`; numbers fall first, words rise first. */
export function ordered(graph, value, backwards) {
  const rows = Array.from({ length: graph.m }, (_, i) => i);
  const keys = rows.map((i) => value(graph, i));
  const numeric = typeof keys[0] === "number";
  rows.sort((a, b) => (numeric ? (keys[b] || 0) - (keys[a] || 0) : String(keys[a]).localeCompare(String(keys[b]))) || a - b);
  return backwards ? rows.reverse() : rows;
}

const kindOf = (column) => (column === COMPARED ? "sg-compared" : column >= 3 ? "sg-number" : "");

/** The table over the picture; `update(graph)`, `toggle()`; `choose(source, target)` is called on a click. */
export function createTable(parent, choose) {
  const wrap = element("div", "sg-table");
  wrap.hidden = true;
  const table = element("table", "", "", { "aria-label": "Links of the causal graph" });
  const head = element("tr");
  const body = element("tbody");
  let [graph, column, backwards] = [null, STRENGTH, false];
  const cells = COLUMNS.map(([name], i) => {
    const cell = element("th", kindOf(i), "", { scope: "col" });
    const button = element("button", "", name, { type: "button" });
    button.addEventListener("click", () => {
      [column, backwards] = [i, i === column ? !backwards : false];
      fill();
    });
    cell.append(button);
    head.append(cell);
    return cell;
  });
  const top = element("thead");
  top.append(head);
  table.append(top, body);
  wrap.append(table);
  parent.append(wrap);

  function fill() {
    if (wrap.hidden || !graph) return;
    table.classList.toggle("sg-alone", !graph.versus);
    cells.forEach((cell, i) => cell.setAttribute("aria-sort", i !== column ? "none" : backwards ? "ascending" : "descending"));
    body.replaceChildren(
      ...sorted(graph, column, backwards).map((i) => {
        const row = element("tr", TONES[wayOf(graph, i)]);
        row.addEventListener("click", () => choose(linkValue(graph, i, LINK.source), linkValue(graph, i, LINK.target)));
        row.append(...COLUMNS.map(([, text], k) => element("td", kindOf(k), text(graph, i))));
        return row;
      }),
    );
  }

  return {
    element: wrap,
    update(next) {
      graph = next;
      fill();
    },
    toggle(on = wrap.hidden) {
      wrap.hidden = !on;
      if (on) fill();
      else body.replaceChildren();
      return on;
    },
  };
}
