// A spark line of the last minute, on the scale of its bullet; time runs to the right, to now.

const SVG = "http://www.w3.org/2000/svg";
const BRIDGED = 5; // seconds without a value that a line goes across

function made(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The path through `values` in [0, 1], null where there was none, one a second. */
export function pathOf(values) {
  let [path, last] = ["", -Infinity];
  values.forEach((value, x) => {
    if (value === null) return;
    const y = (100 * (1 - value)).toFixed(1);
    // A value alone becomes a dot.
    path += x - last > BRIDGED ? `M${x} ${y}h0` : `L${x} ${y}`;
    last = x;
  });
  return path;
}

export function createLine() {
  const root = made("svg", { class: "gg-line", viewBox: "0 -6 59 112", preserveAspectRatio: "none", "aria-hidden": "true" });
  const acts = made("path", { class: "gg-line-acts" });
  const line = made("path", { class: "gg-line-values" });
  root.append(acts, line);
  let stands;
  return {
    element: root,
    update({ line: values, acts: at }) {
      line.setAttribute("d", pathOf(values));
      if (at !== stands) acts.setAttribute("d", at === null ? "" : `M0 ${(100 * (1 - at)).toFixed(1)}h59`);
      stands = at;
    },
  };
}
