// Two graphs in one picture: what a link is beside what it was. Mirrors scarcity/widgets/versus.py.

import { LINK, linkValue, sizeOf, VERSUS_WIDTH } from "./frame.js";
import { effectText, intervalText, plural } from "../shared/words.js";

export const [SAME, CAME, WENT, STRONGER, WEAKER, TURNED] = [0, 1, 2, 3, 4, 5];
const [CODE, EFFECT, LOW, HIGH, WAY] = [0, 1, 2, 3, 4];
const [REVERSED, OPEN, KNOWN] = [1, 2, 3];
export const WORTH_TELLING = 0.05; // as in scarcity/graph/changes.py
/** How much of its opacity a link keeps that is the same in both, and one that is gone. */
export const [FAINT, GHOST] = [0.22, 0.75];

const read = (graph, i, column) => graph.versus[i * VERSUS_WIDTH + column];

/** SAME … TURNED of link `i`; null where nothing is compared. */
export const codeOf = (graph, i) => (graph.versus ? read(graph, i, CODE) : null);

/** Whether link `i` changed and is, or was, strong enough to be pointed out. */
export const isWorthTelling = (graph, i) =>
  graph.versus !== null && codeOf(graph, i) !== SAME && Math.max(sizeOf(graph, i), Math.abs(read(graph, i, EFFECT)) || 0) >= WORTH_TELLING;

/** Whether link `i` is only in the earlier of two graphs. */
export const isGone = (graph, i) => codeOf(graph, i) === WENT;

/** What the label of a link that changed says before its delay: a word or both effects, never colour alone. */
export function versusFigure(graph, i, figure) {
  const code = codeOf(graph, i);
  if (code === CAME) return `came ${figure}`;
  if (code === WENT) return `went, was ${figure}`;
  if (code === SAME || code === null) return figure;
  const was = effectText(read(graph, i, EFFECT));
  const turned = { [REVERSED]: "reversed, ", [OPEN]: "direction found, ", [KNOWN]: "direction open, " }[read(graph, i, WAY)] ?? "";
  return was === figure ? `${turned}${figure}` : `${turned}${was} → ${figure}`;
}

/** A word for tables. */
export function versusWord(graph, i) {
  const code = codeOf(graph, i);
  return code === null ? "" : ["same", "came", "went", "stronger", "weaker", "turned"][code];
}

/** What became of a link, in words. */
export function versusText(graph, i) {
  const code = codeOf(graph, i);
  if (code === null) return "";
  const [before, after] = graph.compare.labels;
  const was = `${effectText(read(graph, i, EFFECT))} ${intervalText(read(graph, i, LOW), read(graph, i, HIGH))}`.trim();
  const now = effectText(linkValue(graph, i, LINK.effect));
  if (code === CAME) return `came: not there ${at(before)}`;
  if (code === WENT) return `went: was ${was} ${at(before)}, not there ${at(after)}`;
  if (code === SAME) return `the same as ${at(before)}, within the intervals: ${was}`;
  const turned = { [REVERSED]: "pointed the other way", [OPEN]: "direction was open", [KNOWN]: "its direction was known" }[read(graph, i, WAY)];
  return `${turned ? `${turned}; ` : code === TURNED ? "its sign turned; " : ""}was ${was} ${at(before)}, now ${now}`;
}

/** What a link was that is gone, and when. */
export const wasText = (graph, i) => `${intervalText(read(graph, i, LOW), read(graph, i, HIGH))} ${at(graph.compare.labels[0])}`.trim();

/** "at 2014-01-22 07:00", but "before". */
const at = (label) => (/\d/.test(label) ? `at ${label}` : label);

/** The sentence over a comparison, in two parts: how much changed, and between what. */
export function versusSentence({ labels: [before, after], came, went, stronger, weaker, turned, weak }) {
  const changed = stronger + weaker + turned;
  const parts = [came && `${plural(came, "link")} came`, went && `${came ? went : plural(went, "link")} went`, changed && `${came || went ? changed : plural(changed, "link")} changed`].filter(Boolean);
  const rest = weak ? ` (and ${plural(weak, "weak one")})` : "";
  return [parts.join(", ") || "No link of 0.05 or more came, went or changed", ` between ${before} and ${after}${rest}`];
}
