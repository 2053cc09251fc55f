// What is drawn, as numbers: a pure function of the graph. Links of a node to itself become rings.

import { bends } from "./curve.js";
import { crossesZero, isDirected, isOwn, LINK, linkKey, linkValue, NODE, nodeValue } from "./frame.js";
import { RING } from "./nodes.js";
import { opacityOf, radiusOf, strengthScale, widthOf } from "./scale.js";

const RINGS_UP_TO = 80; // more of them are noise; the card still tells

/** {links, radii, outer, scale, degree}: `links` holds one entry a drawn link, weakest first, so that strong ones lie on top.
 *  `before` is the scale of strength until now, `room` shrinks the nodes in a small view. */
export function compose(graph, before = null, room = 1) {
  const strengths = [];
  const own = new Float32Array(graph.n);
  for (let i = 0; i < graph.m; i++) {
    const effect = linkValue(graph, i, LINK.effect);
    if (!isOwn(graph, i)) strengths.push(Math.abs(effect));
    else if (graph.n <= RINGS_UP_TO && linkValue(graph, i, LINK.lag) > 0) own[linkValue(graph, i, LINK.source)] = nodeValue(graph, linkValue(graph, i, LINK.source), NODE.own);
  }
  const scale = strengthScale(strengths, before);
  let most = 0;
  for (let i = 0; i < graph.n; i++) most = Math.max(most, nodeValue(graph, i, NODE.drives));
  const radii = Float32Array.from({ length: graph.n }, (_, i) =>
    room * radiusOf(nodeValue(graph, i, NODE.drives), most, graph.n));
  const outer = radii.map((radius, i) => radius + (own[i] === 0 ? 1 : RING + 0.5));
  const links = [];
  for (let i = 0; i < graph.m; i++) if (!isOwn(graph, i)) links.push(drawn(graph, i, scale));
  links.sort((x, y) => x.strength - y.strength);
  bends(links).forEach((bend, i) => (links[i].bend = bend));
  return { links, radii, outer, own, scale };
}

function drawn(graph, i, scale) {
  const [source, target, lag] = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, i, column));
  const effect = linkValue(graph, i, LINK.effect);
  const [low, high] = [linkValue(graph, i, LINK.low), linkValue(graph, i, LINK.high)];
  const reach = Number.isFinite(low + high) ? Math.max(Math.abs(low), Math.abs(high)) : Math.abs(effect);
  return {
    row: i,
    key: linkKey(graph.n, source, target, lag),
    source,
    target,
    lag,
    effect,
    strength: Math.abs(effect),
    width: widthOf(effect, scale),
    reach: widthOf(reach, scale),
    opacity: opacityOf(linkValue(graph, i, LINK.stability), effect, scale),
    dashed: crossesZero(graph, i),
    directed: isDirected(graph, i),
    bend: 0,
  };
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
