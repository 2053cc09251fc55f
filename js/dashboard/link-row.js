// A row of the table of links: what drives what, after how long, how strongly, how sure.

import { element } from "../shared/dom.js";
import { figureOf } from "../causal-graph/about.js";
import { bothWays, certaintyOf, crossesZero, isDirected, isOwn, LINK, linkValue, LOWERS, RAISES, sizeOf, UNSURE, wayOf } from "../causal-graph/frame.js";
import { codeOf, isGone, SAME, versusWord } from "../causal-graph/versus.js";
import { intervalText, shareText } from "../shared/words.js";

const STABLE = 0.9;

export const value = (column) => (graph, i) => linkValue(graph, i, LINK[column]);

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
    const [weight, low, high, lag] = ["weight", "low", "high", "lag"].map((column) => value(column)(graph, i));
    const [way, both] = [wayOf(graph, i), bothWays(graph, i)];
    const at = (x) => 50 + (50 * Math.max(-scale, Math.min(scale, x))) / scale;
    const known = Number.isFinite(low) && Number.isFinite(high) && !both;
    const unsure = known && crossesZero(graph, i);
    const stability = value("stability")(graph, i);
    made.ends = [value("source")(graph, i), value("target")(graph, i)];
    const kinds = { "sd-lowers": way === LOWERS, "sd-raises": way === RAISES, "sd-both": both, "sd-own": isOwn(graph, i), "sd-unsure": unsure || isGone(graph, i) || certaintyOf(graph, i) === UNSURE, "sd-loose": stability < STABLE };
    for (const [kind, on] of Object.entries(kinds)) row.classList.toggle(kind, on);
    write(button, nameOf(graph, i));
    write(after, graph.lags[lag]?.short ?? String(lag));
    write(figure, figureOf(graph, i));
    const compared = graph.versus && codeOf(graph, i) !== SAME ? versusWord(graph, i) : "";
    const words = both ? "moves both ways" : intervalText(low, high);
    write(interval, words);
    write(below, words);
    write(stable, compared || shareText(stability));
    const ends = both ? [at(-sizeOf(graph, i) / 2), at(sizeOf(graph, i) / 2)] : [Math.min(50, at(weight)), Math.max(50, at(weight))];
    span(bar, ...ends);
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
