// A frame: JSON header + three Float32 buffers (positions, node values, links), and a fourth where two graphs are compared.
// Mirrors scarcity/widgets/frame.py.

import { floats } from "../shared/floats.js";

export { floats };
export const NODE = { drives: 0, driven: 1, own: 2, group: 3, change: 4, community: 5, component: 6, pagerank: 7, betweenness: 8, width: 9 };
export const LINK = {
  source: 0, target: 1, lag: 2, effect: 3, low: 4, high: 5, stability: 6, flags: 7, coefficient: 8, since: 9, age: 10, weight: 11, partialR2: 12,
  width: 13,
};
export const VERSUS_WIDTH = 5;
export const DIRECTED = 1;
export const ESTABLISHED = 2;
const CERTAINTY_SHIFT = 2;
const [BENT, BOTH_WAYS] = [16, 32];
const NEW_FOR = 3; // graphs
export const [UNSURE, FAIRLY_SURE, SURE] = [0, 1, 2];

/** The graph in a message; names and words that did not change are taken from `previous`. */
export function decode(header, buffers, previous = null) {
  const [positions, nodes, links, versus] = [0, 1, 2, 3].map((i) => floats(buffers[i]));
  const n = positions.length / 3;
  const m = links.length / LINK.width;
  const words = header.names ? header : previous && previous.namesId === header.names_id ? previous : null;
  if (!words) throw new Error(`frame ${header.seq} refers to names ${header.names_id}, which never arrived`);
  if (words.names.length !== n || nodes.length !== n * NODE.width || !Number.isInteger(m))
    throw new Error(`frame ${header.seq}: ${words.names.length} names, ${n} positions, ${nodes.length} node values`);
  if (header.compare && versus.length !== VERSUS_WIDTH * m) throw new Error(`frame ${header.seq}: ${m} links, ${versus.length} values of a comparison`);
  return {
    seq: header.seq,
    moment: header.moment ?? null,
    compare: header.compare ?? null,
    versus: header.compare ? versus : null,
    namesId: header.names_id,
    names: words.names,
    keys: words.names, // what tells nodes apart from one graph to the next
    units: words.units,
    lags: words.lags,
    sums: words.sums ?? [],
    strength: words.strength,
    certainty: words.certainty,
    since: header.since ?? [],
    subject: header.subject ?? null,
    groups: header.groups ?? [],
    detail: header.detail ?? null,
    shown: header.shown ?? null,
    leads: header.leads ?? null,
    colour: header.colour ?? "group",
    size: header.size ?? "drives",
    n, m, positions, nodes, links,
    state: header.state,
    dimensions: header.dimensions,
  };
}

/** Value `column` of link `i`. */
export const linkValue = (graph, i, column) => graph.links[i * LINK.width + column];

/** Value `column` of node `i`. */
export const nodeValue = (graph, i, column) => graph.nodes[i * NODE.width + column];

/** What identifies a link in a graph of `n` nodes, from one frame to the next. */
export const linkKey = (n, source, target, lag) => (lag * n + source) * n + target;

export const isDirected = (graph, i) => (linkValue(graph, i, LINK.flags) & DIRECTED) !== 0;
/** UNSURE, FAIRLY_SURE or SURE, as scarcity/graph/words.py judges it. */
export const certaintyOf = (graph, i) => (linkValue(graph, i, LINK.flags) >> CERTAINTY_SHIFT) & 3;
/** Whether the ends of a link have been linked for so few graphs that a viewer should see it. */
export const isNew = (graph, i) => linkValue(graph, i, LINK.age) < NEW_FOR;
export const isOwn = (graph, i) => linkValue(graph, i, LINK.source) === linkValue(graph, i, LINK.target);
/** What ranks and draws a link: its effect, or along a bend the spread of what it adds. */
export const sizeOf = (graph, i) => Math.abs(linkValue(graph, i, LINK.weight));
/** Whether the target answers along a bend or to a product, not along a straight line. */
export const isBent = (graph, i) => (linkValue(graph, i, LINK.flags) & BENT) !== 0;
/** Whether it raises here and lowers there, so that its effect, an average, says little. */
export const bothWays = (graph, i) => (linkValue(graph, i, LINK.flags) & BOTH_WAYS) !== 0;
export const [RAISES, LOWERS, BOTH] = [0, 1, 2];
/** RAISES, LOWERS or BOTH. */
export const wayOf = (graph, i) => (bothWays(graph, i) ? BOTH : linkValue(graph, i, LINK.effect) < 0 ? LOWERS : RAISES);
export const crossesZero = (graph, i) =>
  linkValue(graph, i, LINK.low) <= 0 && linkValue(graph, i, LINK.high) >= 0;
