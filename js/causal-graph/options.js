// What a viewer sets for the picture alone: what node sizes stand for, how strong a link must be and of which lag.

import { element } from "./dom.js";
import { NODE, nodeValue } from "./frame.js";
import { number } from "./words.js";

const SIZES = [["drives", "how much it drives"], ["driven", "how much it is driven"], ["change", "how much it changed lately"]];
const STRONGEST = 0.5;
const STEP = 0.01;

/** The panel in `parent`; `changed()` is called after each change. `values` is {sizing, filter: {least, lag}}. */
export function createOptions(parent, changed) {
  const panel = element("form", "sg-options", "", { "aria-label": "Options of the picture" });
  panel.hidden = true;
  const size = choice("Size of a node", SIZES);
  const least = element("input", "", "", { type: "range", min: "0", max: String(STRONGEST), step: String(STEP), value: "0" });
  const shown = element("output");
  const lag = choice("Lag", [["", "any"]]);
  panel.append(size.label, labelled("Strength at least", least, shown), lag.label);
  parent.append(panel);
  let lags = "";
  const values = { sizing: NODE.drives, filter: { least: 0, lag: null } };
  const read = () => {
    values.sizing = NODE[size.select.value];
    values.filter = { least: Number(least.value), lag: lag.select.value === "" ? null : Number(lag.select.value) };
    shown.textContent = values.filter.least ? number(values.filter.least) : "any";
  };
  panel.addEventListener("input", () => {
    read();
    changed();
  });
  panel.addEventListener("submit", (event) => event.preventDefault());
  read();
  return {
    element: panel,
    values,
    /** Offer the lags of `graph`, and the sizes that it knows of. */
    update(graph) {
      const key = graph.lags.map(({ short }) => short).join("\n");
      if (key !== lags) {
        lags = key;
        lag.offer([["", "any"], ...graph.lags.map(({ short }, i) => [String(i), short])]);
        read();
      }
      const told = Array.from({ length: graph.n }, (_, i) => nodeValue(graph, i, NODE.change)).some((value) => value > 0);
      size.select.querySelector("[value=change]").disabled = !told;
    },
    /** What the size of a node stands for, in words. */
    get sized() {
      return `size: ${size.select.selectedOptions[0].textContent}`;
    },
    /** What is set other than at first, in words; empty if nothing is. */
    get words() {
      const { least: from, lag: only } = values.filter;
      return [from ? `at least ${number(from)} strong` : "", only === null ? "" : lag.select.selectedOptions[0].textContent].filter(Boolean).join(", ");
    },
    toggle: (on = panel.hidden) => {
      panel.hidden = !on;
      if (on) size.select.focus();
      return on;
    },
  };
}

function labelled(words, ...controls) {
  const label = element("label");
  label.append(element("span", "", words), ...controls);
  return label;
}

function choice(words, entries) {
  const select = element("select");
  const offer = (all) => {
    const before = select.value;
    select.replaceChildren(...all.map(([value, text]) => element("option", "", text, { value })));
    select.value = all.some(([value]) => value === before) ? before : all[0][0];
  };
  offer(entries);
  return { select, offer, label: labelled(words, select) };
}
