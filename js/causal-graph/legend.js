// The key of the picture: direction, sign, strength, certainty. Small, in a corner; it stays the same while links change.

import { isQuantity, LEVELS, valuesOf } from "./colouring.js";
import { element } from "../shared/dom.js";
import { bothWays, FAIRLY_SURE, SURE, UNSURE } from "./frame.js";
import { PINNED } from "./label-wishes.js";
import { opacityOf, STEPS, widestOf, widthOf } from "./scale.js";
import { number, plural } from "../shared/words.js";

const SVG = "http://www.w3.org/2000/svg";
const TALL = 14;

function drawing(width, shapes) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ width, height: TALL, "aria-hidden": "true" })) svg.setAttribute(name, value);
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}

const line = (x, length, width, extra = {}) => ["line", { x1: x, x2: x + length, y1: TALL / 2, y2: TALL / 2, "stroke-width": width, stroke: "currentColor", ...extra }];
const arrow = [line(0, 15, 3), ["path", { d: "M14 2.5 L22 7 L14 11.5 Z", fill: "currentColor" }]];
const diamond = [line(0, 26, 2.5), ["path", { d: "M13 1.5 L18.5 7 L13 12.5 L7.5 7 Z", fill: "currentColor" }]];

function entry(shape, text, className = "") {
  const item = element("span", `sg-key ${className}`);
  item.append(shape, element("span", "", text));
  return item;
}

const swings = (graph) => Array.from({ length: graph.m }, (_, i) => bothWays(graph, i)).includes(true);
const dot = (x, colour) => ["circle", { cx: x, cy: TALL / 2, r: 4.5, fill: `var(--sg-${colour})` }];
const rounded = (value) => Number(value.toPrecision(2));
const SHADES = 5;

/** What a colour stands for: groups by name where the user has named them, a few shades of any others, or the steps of a
 *  quantity with the values from which they are. */
function coloursOf(graph, [name, words]) {
  const values = valuesOf(graph, name);
  const most = Math.max(0, ...values);
  if (!most) return [];
  if (isQuantity(name)) {
    const steps = drawing(11 * LEVELS, Array.from({ length: LEVELS }, (_, i) => dot(5.5 + 11 * i, `level-${i}`)));
    return [entry(steps, `colour: ${words}, 0 to ${number(rounded(most))}`, "sg-extra")];
  }
  if (name === "group" && graph.groups.length) return graph.groups.map((group, i) => entry(drawing(11, [dot(5.5, `shade-${1 + (i % SHADES)}`)]), group, "sg-extra"));
  const count = Math.min(SHADES, most);
  const shades = drawing(11 * count, Array.from({ length: count }, (_, i) => dot(5.5 + 11 * i, `shade-${1 + i}`)));
  return [entry(shades, `colour: ${name === "group" ? "closely linked" : words}`, "sg-extra")];
}

/** What the marks of a comparison mean. */
const comparison = () => [
  entry(drawing(22, arrow), "raises", "sg-raises"),
  entry(drawing(22, arrow), "lowers", "sg-lowers"),
  entry(drawing(26, [line(0, 26, 2.5, { "stroke-dasharray": "5 4" })]), "dashed: went, as it was"),
  entry(element("b", "", "0.20 → 0.41"), "changed beyond both intervals"),
  entry(drawing(22, [line(0, 22, 3, { opacity: 0.25 })]), "faint: the same"),
];

/** The legend; `scale` is how large things are drawn, `coloured` and `sized` what colour and size of a node stand for. */
export function createLegend(parent) {
  const legend = element("div", "sg-legend", "", { role: "note", "aria-label": "Legend" });
  const keys = element("div", "sg-keys");
  const note = element("div", "sg-note");
  legend.append(note, keys);
  parent.append(legend);
  let drawnFor = "";
  return {
    element: legend,
    /** Pixels from its upper edge to the end of the view. */
    get height() {
      return legend.hidden ? 0 : legend.offsetHeight + 14;
    },
    /** What is not drawn, and why. */
    note(words) {
      if (note.textContent !== words) note.textContent = words; // written anew, the same words cost a layout
    },
    update(graph, scale, sized, coloured) {
      const colours = coloursOf(graph, coloured);
      const widest = widestOf(graph.n) * scale;
      const key = `${Boolean(graph.versus)}|${widest}|${graph.strength}|${graph.certainty}|${sized}|${colours.map((each) => each.outerHTML)}|${swings(graph)}`;
      if (key === drawnFor) return;
      drawnFor = key;
      const widths = drawing(22 * STEPS.length, STEPS.map((value, i) => line(22 * i, 18, widthOf(value, widest))));
      const levels = [SURE, FAIRLY_SURE, UNSURE];
      const paler = drawing(24 * levels.length, levels.map((level, i) => line(24 * i, 20, 3, { opacity: opacityOf(level) })));
      if (graph.versus) return keys.replaceChildren(...comparison(), entry(widths, `${STEPS.map(number).join(" · ")} ${graph.strength}`, "sg-extra"));
      keys.replaceChildren(
        entry(drawing(22, arrow), "raises", "sg-raises"),
        entry(drawing(22, arrow), "lowers", "sg-lowers"),
        ...(swings(graph) ? [entry(drawing(22, arrow), "moves both ways", "sg-both")] : []),
        entry(drawing(26, diamond), "direction open"),
        entry(widths, `${STEPS.map(number).join(" · ")} ${graph.strength}`),
        entry(paler, levels.map((level) => graph.certainty[level]).join(" · ")),
        entry(drawing(26, [line(0, 26, 2, { "stroke-dasharray": "5 4" })]), "dashed: could be 0"),
        ...colours,
        entry(drawing(22, [["circle", { cx: 4, cy: 7, r: 2.5, fill: "currentColor" }], ["circle", { cx: 15, cy: 7, r: 6, fill: "currentColor" }]]), sized, "sg-extra"),
        entry(drawing(14, [["circle", { cx: 7, cy: 7, r: 3, fill: "currentColor", opacity: 0.6 }], ["circle", { cx: 7, cy: 7, r: 5.2, fill: "none", stroke: "currentColor", "stroke-dasharray": "22 40", transform: "rotate(-90 7 7)" }]]), "ring: own past", "sg-extra"),
      );
    },
  };
}

/** What is drawn of all there is: `pairs` with a link, of these `drawn`, under the `options` that a viewer has set. */
export function noteOf({ pairs, drawn }, { words }, pinned = 0, grouped = false) {
  const some = drawn < pairs ? `The ${drawn} strongest of ${plural(pairs, "linked pair")}; select a variable for its others. ` : "";
  const groups = grouped ? "Groups are one node, named after who leads them; a double click opens one. " : "";
  return `${groups}${words ? `Only links ${words}. ` : ""}${some}Each at its strongest lag; point at it for further lags.${pinned ? ` ${PINNED} put there by hand.` : ""}`;
}
