// A graph with groups of its variables drawn as one node each: a pure function of the whole graph. Between two such nodes the
// strongest of the links at a lag stands for all.

import { LINK, linkValue, NODE, sizeOf, VERSUS_WIDTH } from "./frame.js";

const SUMMED = [NODE.change, NODE.pagerank];
const LARGEST = [NODE.betweenness];
const FLAT_UP_TO = 40; // nodes, as in scarcity/widgets/placement.py
const [APART, ROUNDS] = [0.9, 40]; // the middles of groups lie close together: they are pushed apart

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
  const made = { ...graph, ...links(graph, stands, members), whole: graph, members, stands, n: members.length };
  made.names = members.map((nodes, i) => (nodes.length > 1 ? `${graph.names[leads[i]]} +${nodes.length - 1}` : graph.names[leads[i]]));
  made.keys = leads.map((lead) => graph.names[lead]);
  made.units = members.map((nodes, i) => (nodes.length > 1 ? "" : graph.units[leads[i]]));
  made.namesId = `${graph.namesId}/${[...stands].join()}`;
  made.subject = graph.subject === null ? null : stands[graph.subject];
  made.dimensions = members.length <= FLAT_UP_TO ? 2 : graph.dimensions;
  made.positions = spread(means(graph, members), made.dimensions);
  made.nodes = values(graph, made, members, leads);
  return made;
}

/** {links, m, origins, counts}: of the links between two nodes at a lag the strongest; rows of `graph` fall in strength. */
function links(graph, stands, members) {
  const rows = new Map();
  for (let row = 0; row < graph.m; row++) {
    const [source, target, lag] = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, row, column));
    const [from, to] = [stands[source], stands[target]];
    if (from === to && members[from].length > 1) continue; // within a group
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
  const versus = graph.versus && Float32Array.from(kept.flatMap(({ row }) => [...graph.versus.subarray(row * VERSUS_WIDTH, (row + 1) * VERSUS_WIDTH)]));
  return { links: out, m: kept.length, versus, origins: kept.map(({ row }) => row), counts: kept.map(({ count }) => count) };
}

/** `points` with none nearer to another than its share of the room, in so far as a few rounds reach. */
function spread(points, dimensions) {
  const n = points.length / 3;
  const least = APART / Math.sqrt(n);
  const axes = dimensions === 2 ? 2 : 3;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let a = 0; a < n; a++) {
      for (let b = a + 1; b < n; b++) {
        const way = [0, 1, 2].map((axis) => (axis < axes ? points[3 * b + axis] - points[3 * a + axis] : 0));
        const off = Math.hypot(...way);
        if (off >= least) continue;
        if (off < 1e-6) [way[0], way[1]] = [Math.cos(a + b), Math.sin(a + b)]; // the same spot: any way will do, always the same
        const push = (0.5 * (least - off)) / Math.hypot(...way);
        for (let axis = 0; axis < axes; axis++) {
          points[3 * a + axis] -= push * way[axis];
          points[3 * b + axis] += push * way[axis];
        }
        moved = true;
      }
    }
    if (!moved) break;
  }
  return points;
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

/** `chains` of the whole graph, arrays of {source, target, lag}, in one that `coarse` made; steps within a group are left out. */
export function chainsIn(graph, chains) {
  if (!graph.stands) return chains;
  const moved = ({ source, target, lag }) => ({ source: graph.stands[source], target: graph.stands[target], lag });
  return chains.map((chain) => chain.map(moved).filter(({ source, target }) => source !== target));
}

/** Nodes of a graph that `coarse` made that stand for `nodes` of the whole one. */
export const standsFor = (graph, nodes) => (graph.stands ? [...new Set(nodes.map((node) => graph.stands[node]))] : nodes);
