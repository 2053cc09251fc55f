// What a viewer sets for the picture alone: what colour and size of nodes stand for, which links are drawn: how strong, how stable,
// of which lag, of which group.

import { COLOURINGS, isMissing } from "./colouring.js";
import { element } from "../shared/dom.js";
import { NODE, nodeValue } from "./frame.js";
import { ALL } from "./picture.js";
import { number, shareText } from "../shared/words.js";

const SIZES = [["drives", "how much it drives"], ["driven", "how much it is driven"], ["pagerank", "how much it drives through others"], ["betweenness", "how many ways lead through it"], ["change", "how much it changed lately"]];
const STRONGEST = 0.5;
const STEP = 0.01;
const DETAILS = [["", "as the machine allows"], ["0", "every variable"], ["1", "about half as many nodes"], ["2", "about a quarter"], ["3", "about an eighth"]];
const FEWEST = 12; // variables; fewer need not be taken together
const nothing = () => {};

/** The panel in `parent`; `changed()` is called after each change, `wanted(name)` when one is chosen that the frame does not
 *  tell of yet, `released()` when nodes that were put somewhere are to go back, `detailed(level)` when groups are to be drawn as one node (null: as
 *  the machine allows), `closed()` when those opened are to be closed. `values` is {sizing, colouring, filter}, as `compose` takes them. */
export function createOptions(parent, { changed, wanted = nothing, released = nothing, detailed = nothing, closed = nothing }) {
  const panel = element("form", "sg-options", "", { "aria-label": "Options of the picture" });
  panel.hidden = true;
  const colour = choice("Colour of a node", COLOURINGS);
  const size = choice("Size of a node", SIZES);
  const [least, shown] = slider(STRONGEST, STEP);
  const [stable, share] = slider(1, 0.05);
  const group = choice("Of the group", [["", "any"]]);
  const release = element("button", "", "Release the nodes put there by hand", { type: "button" });
  release.hidden = true;
  release.addEventListener("click", released);
  const detail = choice("Nodes drawn", DETAILS);
  detail.label.hidden = true;
  const close = element("button", "", "Close the groups opened", { type: "button" });
  close.hidden = true;
  close.addEventListener("click", closed);
  const lag = choice("Lag", [["", "any"]]);
  panel.append(colour.label, size.label, labelled("Strength at least", least, shown), labelled("Stable in at least", stable, share), lag.label, group.label, detail.label, close, release);
  parent.append(panel);
  let [lags, sets, graph, asked] = ["", "", null, ""];
  const chosen = new Set(); // what the viewer has chosen stays
  const values = { sizing: NODE.drives, colouring: "group", filter: ALL };
  const read = () => {
    values.sizing = NODE[size.select.value];
    values.colouring = colour.select.value;
    const picked = ({ select }) => (select.value === "" ? null : Number(select.value));
    values.filter = { least: Number(least.value), stable: Number(stable.value), lag: picked(lag), group: picked(group) };
    shown.textContent = values.filter.least ? number(values.filter.least) : "any";
    share.textContent = values.filter.stable ? shareText(values.filter.stable) : "any";
  };
  /** Ask for what is chosen and not in the frame, once until it is. */
  function ask() {
    const missing = graph && [colour, size].map(({ select }) => select.value).find((name) => isMissing(graph, name));
    if (missing && missing !== asked) wanted(missing);
    asked = missing ?? "";
  }
  panel.addEventListener("input", ({ target }) => {
    if (target === detail.select) return detailed(target.value === "" ? null : Number(target.value));
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
    update(next, opened = 0) {
      graph = next;
      detail.label.hidden = !graph.detail || (graph.whole ?? graph).n < FEWEST;
      if (graph.detail && document.activeElement !== detail.select) detail.select.value = String(graph.detail.wanted ?? "");
      close.hidden = !opened || !graph.shown;
      close.textContent = `Close ${opened === 1 ? "the group" : `${opened} groups`} opened`;
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
      const found = groupsOf(graph);
      group.label.hidden = !found.length;
      if (found.join("\n") !== sets) {
        sets = found.join("\n");
        group.offer([["", "any"], ...found.map((name, i) => [String(i + 1), name])]);
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
      const { least: from, stable: often, lag: only, group: of } = values.filter;
      const chosenIn = ({ select }) => select.selectedOptions[0].textContent;
      return [from ? `at least ${number(from)} strong` : "", often ? `found in at least ${shareText(often)} of resamples` : "",
        only === null ? "" : chosenIn(lag), of === null ? "" : `of the group ${chosenIn(group)}`].filter(Boolean).join(", ");
    },
    toggle: (on = panel.hidden) => {
      panel.hidden = !on;
      if (on) colour.select.focus();
      return on;
    },
  };
}

/** What the groups 1, 2 … of the nodes are called: as the user named them, or after the members of each that drive most. */
function groupsOf(graph) {
  if (graph.groups.length) return graph.groups;
  const members = [];
  for (let i = 0; i < graph.n; i++) {
    const group = nodeValue(graph, i, NODE.group);
    if (group > 0) (members[group - 1] ??= []).push(i);
  }
  const drives = (i) => nodeValue(graph, i, NODE.drives);
  return Array.from(members, (nodes = []) => {
    const [first, second] = [...nodes].sort((a, b) => drives(b) - drives(a));
    if (first === undefined) return "none";
    return second === undefined ? graph.names[first] : `${graph.names[first]}, ${graph.names[second]}${nodes.length > 2 ? " …" : ""}`;
  });
}

function slider(max, step) {
  return [element("input", "", "", { type: "range", min: "0", max: String(max), step: String(step), value: "0" }), element("output")];
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
