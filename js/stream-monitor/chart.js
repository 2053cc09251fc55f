// One variable: its name, its newest value, and its line.

import { element, write } from "../shared/dom.js";
import { createPath, pathOf } from "./path.js";
import { missingText, reading, valueAt } from "./reading.js";

const LACKING = 0.1; // share of missing values from which on it stands out

/** A chart; `update(variable, shares, axis)` draws, `point(at)` writes the value at a point, or the newest for null. */
export function createChart() {
  const root = element("li", "sm-chart");
  const [name, missing, value] = ["sm-name", "sm-missing", "sm-newest"].map((kind) => element("span", kind));
  const plot = element("div", "sm-plot");
  const path = createPath();
  const [high, low] = ["sm-end sm-high", "sm-end sm-low"].map((kind) => element("span", kind, "", { "aria-hidden": "true" }));
  const nothing = element("span", "sm-nothing");
  plot.append(path.element, element("i", "sm-cursor", "", { "aria-hidden": "true" }), nothing);
  root.append(name, value, plot, high, low, missing);
  let [shown, each, at] = [null, 1, null];

  function readout() {
    if (!shown) return;
    const { newest, unit, low: from, high: to, heights } = shown;
    let text = reading(newest, from, to);
    if (at !== null) {
      const values = [...heights.slice(at, at + (each > 1 ? 2 : 1))].filter((h) => !Number.isNaN(h)).sort((a, b) => a - b).map((h) => reading(valueAt(h, from, to), from, to));
      const [first, last] = [values[0] ?? "–", values.at(-1) ?? "–"];
      text = first === last ? first : `${first} to ${last}`;
    }
    write(value, unit && text !== "–" ? `${text} ${unit}` : text);
  }

  return {
    element: root,
    plot,
    update(variable, shares, axis) {
      [shown, each] = [variable, axis.each];
      write(name, variable.name);
      if (name.title !== variable.name) name.title = variable.name;
      const level = variable.low !== null && variable.low === variable.high;
      write(missing, [level ? "all equal" : "", missingText(variable.missing)].filter(Boolean).join(", "));
      root.classList.toggle("sm-lacking", variable.missing >= LACKING);
      write(high, level ? "" : reading(variable.high, variable.low, variable.high));
      write(low, level ? "" : reading(variable.low, variable.low, variable.high));
      high.hidden = low.hidden = variable.low === null;
      write(nothing, variable.low === null ? "no value in these rows" : "");
      path.draw(pathOf(variable.heights, shares, axis.breaks));
      path.band(level ? null : variable.band);
      readout();
    },
    point(place) {
      at = place;
      readout();
    },
  };
}
