// A line through heights from 0 to 1, stretched to whatever room it has.

const SVG = "http://www.w3.org/2000/svg";

export function drawn(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** The path through `heights` at shares `at` of the width, in a box of 1000 × 100; broken where a height is missing and in
 *  front of each of `breaks`. A value alone becomes a dot. */
export function pathOf(heights, at, breaks = []) {
  const begins = new Set(breaks);
  let [path, on] = ["", false];
  for (let i = 0; i < heights.length; i++) {
    const height = heights[i];
    if (height === null || Number.isNaN(height)) {
      on = false;
      continue;
    }
    const [x, y] = [(1000 * at[i]).toFixed(1), (100 * (1 - height)).toFixed(1)];
    path += on && !begins.has(i) ? `L${x} ${y}` : `M${x} ${y}h0`;
    on = true;
  }
  return path;
}

/** A picture of one line; `draw(path)`, `band([low, high] | null)`. */
export function createPath() {
  const root = drawn("svg", { class: "sm-line", viewBox: "0 -6 1000 112", preserveAspectRatio: "none", "aria-hidden": "true" });
  const [area, line] = [drawn("rect", { class: "sm-band", x: 0, width: 1000 }), drawn("path", {})];
  root.append(area, line);
  let last = "";
  return {
    element: root,
    draw(path) {
      if (path !== last) line.setAttribute("d", (last = path));
    },
    band(ends) {
      area.setAttribute("visibility", ends ? "visible" : "hidden");
      if (!ends) return;
      // To the edge of the box where it goes on beyond what is shown.
      const [low, high] = [ends[0] <= 0 ? -0.06 : ends[0], ends[1] >= 1 ? 1.06 : ends[1]];
      area.setAttribute("y", (100 * (1 - high)).toFixed(1));
      area.setAttribute("height", (100 * (high - low)).toFixed(1));
    },
  };
}
