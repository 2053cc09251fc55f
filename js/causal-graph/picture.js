// What could be drawn, as numbers: a pure function of the graph. Links of a node to itself become rings; of the links
// from one node to another the strongest leads, the others are its further lags.

import { bends } from "./curve.js";
import { figureOf } from "./about.js";
import { certaintyOf, crossesZero, isBent, isDirected, isNew, isOwn, LINK, linkKey, linkValue, NODE, nodeValue, sizeOf, UNSURE, wayOf } from "./frame.js";
import { RING } from "./nodes.js";
import { opacityOf, radiusOf, widestOf, widthOf } from "./scale.js";

const RINGS_UP_TO = 80; // more of them are noise; the card still tells
/** A filter that every link passes. */
export const ALL = { least: 0, stable: 0, lag: null, group: null };

/** {links, radii, outer, own, widest}: `links` holds one entry a link, weakest first, so that strong ones lie on top.
 *  `filter` leaves out links weaker than `least`, those found in less than the share `stable` of resamples and, unless they
 *  are null, those of another `lag` and those with no end in `group`; `sizing` is the value
 *  that node sizes stand for, `room` shrinks everything in a small view. */
export function compose(graph, { filter = ALL, sizing = NODE.drives, room = 1 } = {}) {
  const own = new Float32Array(graph.n);
  const links = [];
  const widest = widestOf(graph.n) * room;
  for (let i = 0; i < graph.m; i++) {
    const source = linkValue(graph, i, LINK.source);
    if (!isOwn(graph, i)) passes(graph, i, filter) && links.push(drawn(graph, i, widest));
    else if (graph.n <= RINGS_UP_TO && linkValue(graph, i, LINK.lag) > 0) own[source] = nodeValue(graph, source, NODE.own);
  }
  let most = 0;
  const sized = (i) => nodeValue(graph, i, sizing) || 0; // what is not known is 0
  for (let i = 0; i < graph.n; i++) most = Math.max(most, sized(i));
  const radii = Float32Array.from({ length: graph.n }, (_, i) => room * radiusOf(sized(i), most, graph.n));
  const outer = radii.map((radius, i) => radius + (own[i] === 0 ? 1 : RING + 0.5));
  links.sort((x, y) => x.strength - y.strength);
  lead(links, graph.n);
  bends(links).forEach((bend, i) => (links[i].bend = bend));
  return { links, radii, outer, own, widest };
}

function passes(graph, i, { least, stable = 0, lag, group = null }) {
  if (sizeOf(graph, i) < least || (lag !== null && linkValue(graph, i, LINK.lag) !== lag)) return false;
  if (stable > 0 && !(linkValue(graph, i, LINK.stability) >= stable - 1e-6)) return false; // float32; not known is not stable
  const inside = (end) => nodeValue(graph, linkValue(graph, i, end), NODE.group) === group;
  return group === null || inside(LINK.source) || inside(LINK.target);
}

function drawn(graph, i, widest) {
  const [source, target, lag] = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, i, column));
  const size = sizeOf(graph, i);
  const [low, high] = [linkValue(graph, i, LINK.low), linkValue(graph, i, LINK.high)];
  const reach = Number.isFinite(low + high) && !isBent(graph, i) ? Math.max(Math.abs(low), Math.abs(high)) : size;
  const certainty = certaintyOf(graph, i);
  return {
    row: i,
    key: linkKey(graph.n, source, target, lag),
    source,
    target,
    lag,
    way: wayOf(graph, i),
    figure: figureOf(graph, i),
    strength: size,
    width: widthOf(size, widest),
    reach: widthOf(reach, widest),
    certainty,
    opacity: opacityOf(certainty),
    dashed: crossesZero(graph, i) && !isBent(graph, i),
    directed: isDirected(graph, i),
    fresh: isNew(graph, i),
    bend: 0,
    leads: false,
    more: 0,
  };
}

/** Mark of each ordered pair the strongest link that is not unsure, else the strongest, and count the others; `links`
 *  rise in strength. */
function lead(links, n) {
  const leaders = new Map();
  const count = new Map();
  for (const link of links) {
    const pair = link.source * n + link.target;
    const leader = leaders.get(pair);
    if (!leader || link.certainty > UNSURE || leader.certainty === UNSURE) leaders.set(pair, link);
    count.set(pair, (count.get(pair) ?? -1) + 1);
  }
  for (const [pair, leader] of leaders) [leader.leads, leader.more] = [true, count.get(pair)];
}

/** Rows of `links` that touch any of the `nodes`. */
export const touching = (links, nodes) =>
  links.flatMap((link, i) => (nodes.has(link.source) || nodes.has(link.target) ? [i] : []));

/** `nodes` and everything linked to them. */
export function neighbourhood(links, nodes) {
  const near = new Set(nodes);
  for (const { source, target } of links) {
    if (nodes.has(source)) near.add(target);
    if (nodes.has(target)) near.add(source);
  }
  return near;
}

/** The node that drives most. */
export function mostDriving(graph) {
  let best = 0;
  for (let i = 1; i < graph.n; i++) if (nodeValue(graph, i, NODE.drives) > nodeValue(graph, best, NODE.drives)) best = i;
  return best;
}
