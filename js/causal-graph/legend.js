// The key of the picture: sign, strength in data units, certainty, own past. Small, in a corner.

import { element } from "./dom.js";
import { widthOf } from "./scale.js";
import { number } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

function drawing(width, shapes) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("width", width);
  svg.setAttribute("height", 12);
  svg.setAttribute("aria-hidden", "true");
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}

const line = (x, length, width, extra = {}) => ["line", { x1: x, x2: x + length, y1: 6, y2: 6, "stroke-width": width, stroke: "currentColor", ...extra }];

function entry(shape, text, className = "") {
  const item = element("span", `sg-key ${className}`);
  item.append(shape, element("span", "", text));
  return item;
}

/** The legend; `update(scale)` redraws the widths for the picture's scale of strength. */
export function createLegend(parent) {
  const legend = element("div", "sg-legend", "", { role: "note", "aria-label": "Legend" });
  parent.append(legend);
  let drawnFor = "";
  return {
    element: legend,
    update(scale, measure) {
      const key = `${scale.top}|${scale.widest}|${measure}`;
      if (key === drawnFor) return;
      drawnFor = key;
      const values = [scale.top / 4, scale.top / 2, scale.top];
      const widths = drawing(78, values.map((value, i) => line(2 + 26 * i, 20, widthOf(value, scale))));
      legend.replaceChildren(
        entry(drawing(22, [line(0, 15, 3), ["path", { d: "M14 1.5 L22 6 L14 10.5 Z", fill: "currentColor" }]]), "raises", "sg-raises"),
        entry(drawing(22, [line(0, 15, 3), ["path", { d: "M14 1.5 L22 6 L14 10.5 Z", fill: "currentColor" }]]), "lowers", "sg-lowers"),
        entry(widths, `strength ${values.map(number).join(" · ")}${measure ? ` ${measure}` : ""}`),
        entry(drawing(44, [line(0, 20, 3), line(24, 20, 3, { opacity: 0.3 })]), "fainter: less sure"),
        entry(drawing(26, [line(0, 26, 2, { "stroke-dasharray": "5 4" })]), "could be 0"),
        entry(drawing(14, [["circle", { cx: 6, cy: 6, r: 3, fill: "currentColor", opacity: 0.6 }], ["circle", { cx: 6, cy: 6, r: 5.2, fill: "none", stroke: "currentColor", "stroke-dasharray": "22 40", transform: "rotate(-90 6 6)" }]]), "ring: own past"),
      );
    },
  };
}
