// The history of a link as a small chart: its effect at each graph with the interval, a gap where it was not there.

import { element } from "../shared/dom.js";
import { effectText } from "../shared/words.js";

const SVG = "http://www.w3.org/2000/svg";
const [WIDE, TALL] = [180, 34];
const PAD = 2;

/** {line, band, zero, from, to, ends}: paths of what {told, effect, low, high} tells, with moments at `placeOf(told)` from 0 to 1. */
export function sparkOf({ told, effect, low, high }, placeOf) {
  const known = [...effect, ...low, ...high].filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const y = (value) => PAD + (TALL - 2 * PAD) * (1 - (value - least) / (most - least || 1));
  const x = told.map((each) => WIDE * placeOf(each));
  const point = (i, value) => `${x[i].toFixed(1)} ${y(value).toFixed(1)}`;
  let [line, band] = ["", ""];
  let start = 0;
  for (let i = 0; i <= told.length; i++) {
    if (i < told.length && effect[i] !== null) continue;
    const run = Array.from({ length: i - start }, (_, k) => start + k);
    start = i + 1;
    if (!run.length) continue;
    const drawn = run.length === 1 ? `h2` : "";
    line += `M${run.map((k) => point(k, effect[k])).join("L")}${drawn}`;
    const bound = run.filter((k) => low[k] !== null && high[k] !== null);
    if (bound.length) band += `M${[...bound.map((k) => point(k, high[k])), ...bound.toReversed().map((k) => point(k, low[k]))].join("L")}Z`;
  }
  const there = effect.flatMap((value, i) => (value === null ? [] : [i]));
  return { line, band, zero: y(0), first: there[0] ?? null, last: there.at(-1) ?? null, count: there.length };
}

/** An element with the chart and its words; `timeline` knows the moments, `shown` is the one that the picture shows. */
export function sparkline(history, timeline, shown, tone = "") {
  const { told, effect } = history;
  const { line, band, zero, first, last, count } = sparkOf(history, timeline.placeOf);
  const made = element("div", `sg-spark ${tone}`);
  if (first === null || told.length < 2) return made;
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ width: WIDE, height: TALL, viewBox: `0 0 ${WIDE} ${TALL}`, "aria-hidden": "true" })) svg.setAttribute(name, value);
  const here = WIDE * timeline.placeOf(shown ?? told.at(-1));
  const shapes = [["sg-zero", `M0 ${zero.toFixed(1)}H${WIDE}`], ["sg-band", band], ["sg-line", line], ["sg-here", `M${here.toFixed(1)} 0V${TALL}`]];
  for (const [name, d] of shapes) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", d);
    svg.append(path);
  }
  const text = `${effectText(effect[first])} at ${timeline.whenOf(told[first])} → ${effectText(effect[last])} at ${timeline.whenOf(told[last])}`;
  const share = count < told.length ? `, in ${count} of ${told.length} graphs` : "";
  made.append(svg, element("span", "sg-faint", `${text}${share}`));
  return made;
}
