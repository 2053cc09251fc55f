// What a viewer sets for the picture alone: what colour and size of nodes stand for, how strong a link must be and of which lag.

import { COLOURINGS, isMissing } from "./colouring.js";
import { element } from "../shared/dom.js";
import { NODE, nodeValue } from "./frame.js";
import { number } from "../shared/words.js";

const SIZES = [["drives", "how much it drives"], ["driven", "how much it is driven"], ["pagerank", "how much it drives through others"], ["betweenness", "how many ways lead through it"], ["change", "how much it changed lately"]];
const STRONGEST = 0.5;
const STEP = 0.01;

/** The panel in `parent`; `changed()` is called after each change, `wanted(name)` when one is chosen that the frame does not
 *  tell of yet, `released()` when nodes that were put somewhere are to go back. `values` is {sizing, colouring, filter: {least, lag}}. */
export function createOptions(parent, changed, wanted = () => {}, released = () => {}) {
  const panel = element("form", "sg-options", "", { "aria-label": "Options of the picture" });
  panel.hidden = true;
  const colour = choice("Colour of a node", COLOURINGS);
  const size = choice("Size of a node", SIZES);
  const least = element("input", "", "", { type: "range", min: "0", max: String(STRONGEST), step: String(STEP), value: "0" });
  const shown = element("output");
  const release = element("button", "", "", { type: "button" });
  release.hidden = true;
  release.addEventListener("click", released);
  const lag = choice("Lag", [["", "any"]]);
  panel.append(colour.label, size.label, labelled("Strength at least", least, shown), lag.label, release);
  parent.append(panel);
  let [lags, graph, asked] = ["", null, ""];
  const chosen = new Set(); // what the viewer has chosen stays
  const values = { sizing: NODE.drives, colouring: "group", filter: { least: 0, lag: null } };
  const read = () => {
    values.sizing = NODE[size.select.value];
    values.colouring = colour.select.value;
    values.filter = { least: Number(least.value), lag: lag.select.value === "" ? null : Number(lag.select.value) };
    shown.textContent = values.filter.least ? number(values.filter.least) : "any";
  };
  /** Ask for what is chosen and not in the frame, once until it is. */
  function ask() {
    const missing = graph && [colour, size].map(({ select }) => select.value).find((name) => isMissing(graph, name));
    if (missing && missing !== asked) wanted(missing);
    asked = missing ?? "";
  }
  panel.addEventListener("input", ({ target }) => {
    chosen.add(target);
    read();
    ask();
    changed();
  });
  panel.addEventListener("submit", (event) => event.preventDefault());
  read();
  return {
    element: panel,
    values,
    /** Offer the lags of `graph`, and the colours and sizes that it knows of. */
    update(next) {
      graph = next;
      for (const [{ select }, value] of [[colour, graph.colour], [size, graph.size]]) if (!chosen.has(select)) select.value = value;
      read();
      colour.select.querySelector("[value=group]").hidden = !graph.groups.length && values.colouring !== "group";
      ask();
      const key = graph.lags.map(({ short }) => short).join("\n");
      if (key !== lags) {
        lags = key;
        lag.offer([["", "any"], ...graph.lags.map(({ short }, i) => [String(i), short])]);
        read();
      }
      const told = Array.from({ length: graph.n }, (_, i) => nodeValue(graph, i, NODE.change)).some((value) => value > 0);
      size.select.querySelector("[value=change]").disabled = !told;
    },
    /** How many nodes were put somewhere. */
    pinned(count) {
      release.hidden = !count;
      release.textContent = `Release ${count === 1 ? "the node" : `${count} nodes`} put there by hand`;
    },
    /** What the colour of a node stands for: its name in the frame and what the legend calls it. */
    get coloured() {
      return [values.colouring, COLOURINGS.find(([name]) => name === values.colouring)[2]];
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
      if (on) colour.select.focus();
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
