// All that the charts hold, as a table, and how it was drawn; written only while it is open.

import { element, write } from "../shared/dom.js";
import { momentText } from "./ticks.js";
import { reading } from "./reading.js";

const COLUMNS = ["Variable", "Newest", "Missing", "Mean", "Standard deviation", "Lowest shown", "Highest shown", "Largest move"];

/** A part of `parent` that opens; `update(told)` as in monitor.js. */
export function createTable(parent, listeners) {
  const root = element("details", "sm-text");
  const words = element("p", "sm-words");
  const table = element("table", "sm-table");
  const [head, rows] = [element("thead"), element("tbody")];
  const titles = element("tr");
  titles.append(...COLUMNS.map((column) => element("th", "", column, { scope: "col" })));
  head.append(titles);
  table.append(element("caption", "sm-heard", "What streams in"), head, rows);
  const scroll = element("div", "sm-scroll", "", { tabindex: "0", role: "region", "aria-label": "Table of what streams in" });
  scroll.append(table);
  root.append(element("summary", "", "As a table, and how it is drawn"), words, scroll);
  parent.append(root);
  let told = null;

  const draw = () => {
    if (!told?.variables || !root.open) return;
    write(words, explained(told));
    const { names, units, newest, missing, mean, sd, low, high, move } = told.variables;
    while (rows.children.length > names.length) rows.lastElementChild.remove();
    names.forEach((name, i) => {
      if (!rows.children[i]) rows.append(emptyRow());
      const value = (each) => `${reading(each, low[i], high[i])}${units[i] && each !== null ? ` ${units[i]}` : ""}`;
      const texts = [name, value(newest[i]), `${(100 * missing[i]).toFixed(1)} %`, value(mean[i]), value(sd[i]), value(low[i]), value(high[i]), `${reading(move[i])} sd`];
      texts.forEach((text, place) => write(rows.children[i].children[place], text));
    });
  };
  listeners.on(root, "toggle", draw);
  root.hidden = true;

  return {
    update(next) {
      told = next;
      root.hidden = !next.variables;
      draw();
    },
  };
}

/** How the lines are drawn, in sentences. */
export function explained({ rows, axis }) {
  const ends = [axis.at[0], axis.at.at(-1)].map((at) => momentText(axis.kind, at));
  const count = rows.toLocaleString("en-US");
  return [
    `The last ${count} rows, ${ends[0]} to ${ends[1]}.`,
    axis.each > 1
      ? `Of each ${axis.each} rows the smallest and the largest value are drawn, in the order in which they came; the line is broken where all are missing.`
      : "Every row is drawn; the line is broken where values are missing.",
    "The shade is the mean of all rows so far, two standard deviations up and down.",
    "A move is how far one of the newest rows went from the mean of those before, in standard deviations.",
    axis.why ? `${axis.why[0].toUpperCase()}${axis.why.slice(1)}.` : "",
  ].filter(Boolean).join(" ");
}

function emptyRow() {
  const made = element("tr");
  made.append(element("th", "", "", { scope: "row" }), ...COLUMNS.slice(1).map(() => element("td")));
  return made;
}
