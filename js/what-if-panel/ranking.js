// Who is moved, the most moved one first: how much in its own unit, when, how surely, through which links.

import { element, write } from "../shared/dom.js";
import { createRoving } from "../shared/roving.js";
import { number, signed } from "../shared/words.js";

const COLUMNS = ["moved", "in its sd", "at most, 90 % interval", "when", ""];
const FIRST = 6; // rows before "show all"
const WIDEST = 98; // per cent of a bar's place

/** "−31 µg/m³" and "[−38, −25]" of a row. */
export const effectOf = (row, unit) => `${row.effect === null ? "out of all bounds" : signed(row.effect)}${unit && row.effect !== null ? ` ${unit}` : ""}`;
export const intervalOf = ({ low, high }) => (low === null || high === null ? "" : `[${number(low)}, ${number(high)}]`);
export const sureOf = ({ sure }) => (sure === null ? "" : sure ? "sure" : "not sure");

/** The list in `parent`; `chosen(node)` when a row is pressed, null when it is let go. */
export function createRanking(parent, listeners, chosen) {
  const list = element("ul", "wi-rank", "", { "aria-label": "Who is moved, the most moved one first" });
  const [all, more] = [element("button", "wi-all", "", { type: "button" }), element("p", "wi-more")];
  const columns = element("div", "wi-columns", "", { "aria-hidden": "true" });
  columns.append(...COLUMNS.map((word) => element("span", "", word)));
  parent.append(columns, list, all, more);
  const roving = createRoving(list, listeners);
  const rows = new Map();
  let [current, spread, last] = [null, false, null];
  listeners.on(all, "click", () => {
    spread = !spread;
    draw(...last);
  });

  function make(node) {
    const item = element("li");
    const button = element("button", "wi-row", "", { type: "button", "aria-pressed": "false" });
    const [name, bar, effect, when, way] = ["wi-name", "wi-bar", "wi-effect", "wi-when", "wi-way"].map((kind) => element("span", kind));
    const [fill, whisker] = [element("i", "wi-fill"), element("i", "wi-whisker")];
    const [size, interval, sure] = [element("b"), element("span", "wi-interval"), element("span", "wi-sure")];
    bar.setAttribute("aria-hidden", "true");
    bar.append(fill, whisker);
    effect.append(size, interval);
    button.append(name, bar, effect, when, sure, way);
    item.append(button);
    button.addEventListener("click", () => chosen(current === node ? null : node)); // goes with the button
    return { item, button, name, fill, whisker, size, interval, when, sure, way };
  }

  function draw(graph, answer) {
    const reach = Math.max(...answer.rows.flatMap(({ effect, low, high, scale }) => [effect, low, high].map((value) => Math.abs(value ?? 0) / scale)), 1e-12);
    const share = (value, scale) => 50 + (value / scale / reach) * (WIDEST / 2);
    const told = spread ? answer.rows : answer.rows.slice(0, FIRST);
    const nodes = new Set(told.map(({ node }) => node));
    for (const [node, { item }] of rows) {
      if (nodes.has(node)) continue;
      item.remove();
      rows.delete(node);
    }
    told.forEach((told, place) => {
      if (!rows.has(told.node)) rows.set(told.node, make(told.node));
      const row = rows.get(told.node);
      if (list.children[place] !== row.item) list.insertBefore(row.item, list.children[place] ?? null);
      write(row.name, graph.names[told.node]);
      write(row.size, effectOf(told, graph.units[told.node]));
      write(row.interval, intervalOf(told));
      write(row.when, told.when);
      write(row.sure, sureOf(told));
      write(row.way, told.through);
      row.button.classList.toggle("wi-falls", told.effect < 0);
      row.button.classList.toggle("wi-unsure", told.sure === false);
      row.button.title = Number.isFinite(told.effect) && told.effect !== null ? `${signed(told.effect / told.scale)} standard deviations` : "";
      const end = share(told.effect ?? 0, told.scale);
      Object.assign(row.fill.style, { left: `${Math.min(50, end)}%`, width: `${Math.abs(end - 50)}%` });
      const [from, to] = [told.low ?? 0, told.high ?? 0].map((value) => share(value, told.scale));
      row.whisker.hidden = told.low === null || told.high === null;
      Object.assign(row.whisker.style, { left: `${from}%`, width: `${to - from}%` });
    });
    write(more, answer.more ? `and ${answer.more} others less` : "");
    more.hidden = !answer.more || !spread;
    list.hidden = columns.hidden = !answer.rows.length;
    const rest = answer.rows.length - FIRST;
    all.hidden = rest <= 0;
    write(all, spread ? "show fewer" : `show ${rest} more`);
    mark();
    roving.renew();
  }

  function mark() {
    for (const [each, { button }] of rows) button.setAttribute("aria-pressed", String(each === current));
  }

  return {
    update(graph, answer) {
      last = [graph, answer];
      draw(graph, answer);
    },
    choose(node) {
      current = node;
      mark();
    },
  };
}
