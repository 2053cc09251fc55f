// What cards say about a link or a variable, in plain words: lines of [{text, strong, faint, tone}], pure functions.

import { bothWays, certaintyOf, crossesZero, isBent, isDirected, isNew, isOwn, LINK, linkValue, sizeOf, UNSURE, wayOf } from "./frame.js";
import { relations } from "./relations.js";
import { codeOf, isGone, SAME, versusText, wasText } from "./versus.js";
import { effectText, intervalText, plural, shareText, signed, TONES, VERBS } from "../shared/words.js";

const PAST = ["raised", "lowered", "moved"];
const TOLD = 2; // further lags of a driver told with their effects

/** Lines about link `row` of the graph; `more` further lags lead the same way. */
export function linkLines(graph, row, more = 0) {
  const value = (column) => linkValue(graph, row, column);
  const [source, target] = [graph.names[value(LINK.source)], graph.names[value(LINK.target)]];
  const directed = isDirected(graph, row);
  const lines = [
    [{ text: directed ? `${source} → ${target}` : `${source} — ${target}`, strong: true }],
    [{ text: directed ? `${verbOf(graph, row)} it ${bothWays(graph, row) ? "both ways " : ""}${afterText(graph, row)}` : `go together ${afterText(graph, row)}; which drives which is open` }],
    figures(graph, row),
  ];
  if (graph.versus) lines.push([{ text: versusText(graph, row), strong: codeOf(graph, row) !== SAME }]);
  if (graph.counts) lines.push(...behind(graph, row));
  if (isBent(graph, row)) lines.push([{ text: `along a bend${explained(graph, row)}` }]);
  const [from, to] = [graph.units[value(LINK.source)], graph.units[value(LINK.target)]];
  if (from && to && Number.isFinite(value(LINK.coefficient)) && !isOwn(graph, row))
    lines.push([{ text: `${signed(value(LINK.coefficient))} ${to} per ${from}` }]);
  const stable = shareText(value(LINK.stability));
  lines.push([{ text: `${graph.certainty[certaintyOf(graph, row)]}${stable ? `: found in ${stable} of resamples` : ""}` }]);
  const since = sinceText(graph, row);
  if (since) lines.push([{ text: since, faint: true }]);
  if (more) lines.push([{ text: `+${plural(more, "more lag")}`, faint: true }]);
  return lines;
}

/** Which link stands for the others where groups are drawn as one node. */
function behind(graph, row) {
  const [at, count] = [graph.origins[row], graph.counts[row]];
  const ends = [LINK.source, LINK.target].map((end) => linkValue(graph.whole, at, end));
  if (ends.every((end, i) => graph.members[linkValue(graph, row, [LINK.source, LINK.target][i])].length === 1)) return [];
  const words = ends.map((end) => graph.whole.names[end]).join(isDirected(graph, row) ? " → " : " — ");
  return [[{ text: count > 1 ? `${words}, the strongest of ${count.toLocaleString("en-US")} links` : words, faint: true }]];
}

function figures(graph, row) {
  const value = (column) => linkValue(graph, row, column);
  const interval = intervalText(value(LINK.low), value(LINK.high));
  return [
    { text: figureOf(graph, row), tone: toneOf(graph, row) },
    { text: bothWays(graph, row) ? "" : `${interval && ` ${interval}`}${crossesZero(graph, row) ? ", could be 0" : ""}` },
  ];
}

/** {title, unit, into, out, own} about variable `node`: what drives it, ranked, and what it drives, `most` of each at the
 *  most, as {entries: [{rank, other, name, verb, after, effect, tone, sure, more}], left}. */
export function nodeStory(graph, node, most = 5) {
  const { into, out, own } = relations(graph, node);
  const side = (all) => ({ entries: all.slice(0, most).map((each, i) => entryOf(graph, each, i + 1)), left: Math.max(0, all.length - most) });
  return {
    title: graph.names[node],
    unit: graph.units[node],
    into: side(into),
    out: side(out),
    own: own === null ? "" : `its own past ${figureOf(graph, own)} ${afterText(graph, own)}`,
  };
}

function entryOf(graph, { row, other, directed, further }, rank) {
  const since = sinceText(graph, row);
  return {
    rank, row, other, name: graph.names[other], tone: toneOf(graph, row),
    verb: !directed ? (isGone(graph, row) ? "went with" : "goes with") : verbOf(graph, row),
    after: afterText(graph, row),
    short: shortText(graph, row),
    effect: figureOf(graph, row),
    gone: isGone(graph, row),
    sure: isGone(graph, row) ? "went" : graph.certainty[certaintyOf(graph, row)],
    doubtful: isGone(graph, row) || certaintyOf(graph, row) === UNSURE,
    more: isGone(graph, row) ? [wasText(graph, row)] : [graph.versus && codeOf(graph, row) !== SAME ? versusText(graph, row) : "", ...doubtsOf(graph, row), directed ? "" : "direction open",
      furtherText(graph, further), isNew(graph, row) ? `new${since && `, ${since}`}` : ""].filter(Boolean),
  };
}

/** What a driver does at its other lags, which may have the other sign. */
function furtherText(graph, rows) {
  const told = rows.slice(0, TOLD).map((row) => `${figureOf(graph, row)} ${shortText(graph, row)}`);
  const left = rows.length - told.length;
  return told.length ? `also ${told.join(", ")}${left ? ` and at ${plural(left, "lag")} more` : ""}` : "";
}

/** One sentence for the screen reader about a variable. */
export function nodeSentence(graph, node) {
  const { title, into, out, own } = nodeStory(graph, node, 3);
  const left = ({ left }) => (left ? `; and ${left} more` : "");
  const drivers = into.entries.map(({ name, verb, after, effect, sure, more }) => `${name} ${verb} it ${after}, ${[effect, sure, ...more].join(", ")}`);
  const driven = out.entries.map(({ name, verb, after, effect, sure }) => `${verb} ${name} ${after}, ${effect}, ${sure}`);
  return [title, drivers.length ? `${drivers.join("; ")}${left(into)}` : "nothing drives it", driven.length ? `it ${driven.join("; ")}${left(out)}` : "", own].filter(Boolean).join(". ");
}

/** {title, there, back} about the ways from node `from` to `to`: `ways` are arrays of rows of `links`, [there, back], as
 *  ways.js finds them; each is told as {effect, tone, after, sure, steps: [{node, name, lag}]}. */
export function waysStory(graph, links, from, to, ways) {
  const side = (a, b, rows) => ({ title: `From ${graph.names[a]} to ${graph.names[b]}`, from: graph.names[a], to: graph.names[b], ways: rows.map((way) => wayOfRows(graph, way.map((row) => links[row]))) });
  const sides = [side(from, to, ways[0]), side(to, from, ways[1])];
  const opened = links.some(({ source, target, directed, gone }) => !directed && !gone && ((source === from && target === to) || (source === to && target === from)));
  return { sides: sides[0].ways.length || !sides[1].ways.length ? sides : sides.reverse(), open: opened };
}

function wayOfRows(graph, way) {
  const rows = way.map(({ row }) => row);
  const product = rows.reduce((worth, row) => worth * linkValue(graph, row, LINK.effect), 1);
  const lag = rows.reduce((sum, row) => sum + linkValue(graph, row, LINK.lag), 0);
  const bent = rows.some((row) => bothWays(graph, row) || isBent(graph, row));
  return {
    // Along a bend a product of averages means nothing.
    effect: bent ? "along a bend" : effectText(product), tone: bent ? "sg-both" : TONES[product < 0 ? 1 : 0],
    after: graph.sums[lag] ?? `after ${plural(lag, "step")}`,
    sure: graph.certainty[Math.min(...rows.map((row) => certaintyOf(graph, row)))],
    steps: [{ node: way[0].source, name: graph.names[way[0].source], lag: "" }, ...way.map(({ target, row }) => ({ node: target, name: graph.names[target], lag: shortText(graph, row) }))],
  };
}

/** The same in a sentence for the screen reader. */
export function waysSentence({ sides, open }) {
  const told = ({ title, from, to, ways }) => (ways.length ? `${title}: ${ways.map(({ steps, effect, after, sure }) => `${steps.slice(1).map(({ name, lag }) => `to ${name} ${lag}`).join(", ")}, ${[effect, after, sure].join(", ")}`).join("; ")}` : `no way leads from ${from} to ${to}`);
  return [...sides.map(told), open ? "between the two a direction is open" : ""].filter(Boolean).join(". ");
}

/** As `afterText`, where there is little room. */
const shortText = (graph, row) => (linkValue(graph, row, LINK.lag) ? afterText(graph, row) : graph.lags[0]?.short ?? "same step");

export const afterText = (graph, row) => graph.lags[linkValue(graph, row, LINK.lag)]?.after ?? `after ${plural(linkValue(graph, row, LINK.lag), "step")}`;

function sinceText(graph, row) {
  const when = graph.since[linkValue(graph, row, LINK.since)];
  return when ? `since ${when}` : "";
}

const verbOf = (graph, row) => (isGone(graph, row) ? PAST : VERBS)[wayOf(graph, row)];

export const toneOf = (graph, row) => TONES[wayOf(graph, row)];

/** How strong a link is in one figure: its effect, or where it acts both ways its size. */
export const figureOf = (graph, row) =>
  bothWays(graph, row) ? `±${sizeOf(graph, row).toFixed(2)}` : effectText(linkValue(graph, row, LINK.effect));

const explained = (graph, row) => {
  const share = shareText(linkValue(graph, row, LINK.partialR2));
  return share ? `, explains ${share} of what the others leave` : "";
};

function doubtsOf(graph, row) {
  if (bothWays(graph, row)) return ["along a bend"];
  const interval = intervalText(linkValue(graph, row, LINK.low), linkValue(graph, row, LINK.high));
  return [interval, isBent(graph, row) ? "along a bend" : "", crossesZero(graph, row) ? "could be 0" : ""];
}
