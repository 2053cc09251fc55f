// A row of the table of links: what drives what, after how long, how strongly, how sure.

import { element } from "../causal-graph/dom.js";
import { crossesZero, isDirected, isOwn, LINK, linkValue } from "../causal-graph/frame.js";
import { effectText, intervalText, shareText } from "../causal-graph/words.js";

const UNSURE = 0.9;

export const value = (column) => (graph, i) => linkValue(graph, i, LINK[column]);
export const size = (graph, i) => Math.abs(linkValue(graph, i, LINK.effect));

/** What a link is called. */
export function nameOf(graph, i) {
  const [source, target] = [graph.names[value("source")(graph, i)], graph.names[value("target")(graph, i)]];
  return isOwn(graph, i) ? `${source}, its own past` : `${source} ${isDirected(graph, i) ? "→" : "—"} ${target}`;
}

/** A row with `element`, `button`, `ends` (source and target) and `update(graph, i, scale)`. */
export function createRow() {
  const row = element("tr");
  const button = element("button", "sd-name", "", { type: "button" });
  const [name, after, strength, interval, stable] = ["", "sd-after", "sd-number", "sd-number sd-interval", "sd-number"].map((kind) => element("td", kind));
  const track = element("span", "sd-track", "", { "aria-hidden": "true" });
  const [bar, whisker] = [element("i", "sd-bar"), element("i", "sd-whisker")];
  const figure = element("span", "sd-effect");
  const below = element("span", "sd-below");
  track.append(bar, whisker);
  strength.append(track, figure, below);
  name.append(button);
  row.append(name, after, strength, interval, stable);
  const made = { element: row, button, ends: [0, 0], update };

  function update(graph, i, scale) {
    const [effect, low, high, lag] = ["effect", "low", "high", "lag"].map((column) => value(column)(graph, i));
    const at = (x) => 50 + (50 * Math.max(-scale, Math.min(scale, x))) / scale;
    const known = Number.isFinite(low) && Number.isFinite(high);
    const unsure = known && crossesZero(graph, i);
    const stability = value("stability")(graph, i);
    made.ends = [value("source")(graph, i), value("target")(graph, i)];
    const kinds = { "sd-lowers": effect < 0, "sd-raises": effect >= 0, "sd-own": isOwn(graph, i), "sd-unsure": unsure, "sd-loose": stability < UNSURE };
    for (const [kind, on] of Object.entries(kinds)) row.classList.toggle(kind, on);
    write(button, nameOf(graph, i));
    write(after, graph.lags[lag]?.short ?? String(lag));
    write(figure, effectText(effect));
    write(interval, intervalText(low, high));
    write(below, intervalText(low, high));
    write(stable, shareText(stability));
    span(bar, Math.min(50, at(effect)), Math.max(50, at(effect)));
    whisker.hidden = !known;
    if (known) span(whisker, at(low), at(high));
  }

  return made;
}

function span(part, from, to) {
  part.style.left = `${from.toFixed(1)}%`;
  part.style.width = `${(to - from).toFixed(1)}%`;
}

function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
