// A graph with groups of its variables drawn as one node each: a pure function of the whole graph. Between two such nodes the
// strongest of the links at a lag stands for all.

import { LINK, linkValue, NODE, sizeOf } from "./frame.js";

const SUMMED = [NODE.change, NODE.pagerank];
const LARGEST = [NODE.betweenness];

/** What stands for `graph`: itself where nothing is taken together, else a graph of fewer nodes with `members` (arrays of nodes of the
 *  whole one), `stands` (which node stands for each), and for each of its links `origins` (the row that stands) and `counts` (of how
 *  many).
 *
 *  `graph.shown` holds a number for each node, equal for those that are taken together, and `graph.leads` the node that each
 *  number is named after (both null: nothing is); `opened` names leads whose groups are drawn in full all the same. */
export function coarse(graph, opened = new Set()) {
  if (!graph.shown) return graph;
  const stands = new Int32Array(graph.n);
  const members = [];
  const places = new Map();
  graph.shown.forEach((number, i) => {
    const alone = opened.has(graph.names[graph.leads[number]]);
    if (alone || !places.has(number)) {
      if (!alone) places.set(number, members.length);
      members.push([]);
    }
    stands[i] = alone ? members.length - 1 : places.get(number);
    members[stands[i]].push(i);
  });
  if (members.length === graph.n) return graph;
  const leads = members.map((nodes) => (nodes.length > 1 ? graph.leads[graph.shown[nodes[0]]] : nodes[0]));
  const made = { ...graph, ...links(graph, stands), whole: graph, members, stands, n: members.length };
  made.names = members.map((nodes, i) => (nodes.length > 1 ? `${graph.names[leads[i]]} +${nodes.length - 1}` : graph.names[leads[i]]));
  made.units = members.map((nodes, i) => (nodes.length > 1 ? "" : graph.units[leads[i]]));
  made.namesId = `${graph.namesId}/${[...stands].join()}`;
  made.subject = graph.subject === null ? null : stands[graph.subject];
  made.positions = means(graph, members);
  made.nodes = values(graph, made, members, leads);
  return made;
}

/** {links, m, origins, counts}: of the links between two nodes at a lag the strongest; rows of `graph` fall in strength. */
function links(graph, stands) {
  const rows = new Map();
  for (let row = 0; row < graph.m; row++) {
    const [source, target, lag] = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, row, column));
    const [from, to] = [stands[source], stands[target]];
    const inside = from === to && source !== target;
    if (inside) continue;
    const key = `${from}>${to}@${lag}`;
    if (rows.has(key)) rows.get(key).count += 1;
    else rows.set(key, { row, from, to, count: 1 });
  }
  const kept = [...rows.values()];
  const out = new Float32Array(kept.length * LINK.width);
  kept.forEach(({ row, from, to }, i) => {
    out.set(graph.links.subarray(row * LINK.width, (row + 1) * LINK.width), i * LINK.width);
    out[i * LINK.width + LINK.source] = from;
    out[i * LINK.width + LINK.target] = to;
  });
  return { links: out, m: kept.length, origins: kept.map(({ row }) => row), counts: kept.map(({ count }) => count) };
}

function means(graph, members) {
  const out = new Float32Array(3 * members.length);
  members.forEach((nodes, i) => {
    for (const node of nodes) for (let axis = 0; axis < 3; axis++) out[3 * i + axis] += graph.positions[3 * node + axis] / nodes.length;
  });
  return out;
}

/** Values of the nodes: single ones as they are, a group's summed over its members; what it drives and what drives it are the
 *  links that lead out of it and into it. */
function values(graph, made, members, leads) {
  const at = (node, column) => graph.nodes[node * NODE.width + column];
  const out = new Float32Array(members.length * NODE.width);
  members.forEach((nodes, i) => {
    out.set(graph.nodes.subarray(leads[i] * NODE.width, (leads[i] + 1) * NODE.width), i * NODE.width);
    if (nodes.length === 1) return;
    for (const column of [NODE.drives, NODE.driven, NODE.own]) out[i * NODE.width + column] = 0;
    for (const column of SUMMED) out[i * NODE.width + column] = nodes.reduce((sum, node) => sum + at(node, column), 0);
    for (const column of LARGEST) out[i * NODE.width + column] = Math.max(...nodes.map((node) => at(node, column)));
  });
  for (let row = 0; row < made.whole.m; row++) {
    const [from, to] = [LINK.source, LINK.target].map((end) => made.stands[linkValue(graph, row, end)]);
    if (from === to) continue;
    if (members[from].length > 1) out[from * NODE.width + NODE.drives] += sizeOf(graph, row);
    if (members[to].length > 1) out[to * NODE.width + NODE.driven] += sizeOf(graph, row);
  }
  return out;
}

/** Nodes of the whole graph behind `nodes` of one that `coarse` made. */
export const wholeOf = (graph, nodes) => (graph.members ? nodes.flatMap((node) => graph.members[node]) : nodes);

/** Nodes of a graph that `coarse` made that stand for `nodes` of the whole one. */
export const standsFor = (graph, nodes) => (graph.stands ? [...new Set(nodes.map((node) => graph.stands[node]))] : nodes);
