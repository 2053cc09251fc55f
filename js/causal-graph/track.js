// The way of a link on the screen, as the shaders draw it: for picking, for labels and for what labels keep off.

import { along, control, GAP, headOf } from "./curve.js";

const SPACING = 9; // pixels between two points of a track

/** The curve of a link on the screen, y down: start, control point, end. `places`: x, y, scale a node in CSS pixels. */
export function screenCurve(link, places) {
  const a = { x: places[3 * link.source], y: places[3 * link.source + 1] };
  const b = { x: places[3 * link.target], y: places[3 * link.target + 1] };
  return { a, c: control(a, b, -link.bend), b }; // y runs down here, so left is right
}

/** {at(t), from, to, head}: the point at t of the curve, from and to what t is drawn, and the box of the arrow head or
 *  of the diamond; null where the nodes lie so close that nothing is drawn. */
export function trackOf(link, picture, places) {
  const { a, b, c } = screenCurve(link, places);
  const [near, far] = [places[3 * link.source + 2], places[3 * link.target + 2]];
  if (near === 0 || far === 0) return null;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const speed = Math.max(length, 0.001) * Math.sqrt(1 + 16 * link.bend * link.bend);
  const head = link.directed ? headOf(link.width) : 0;
  const from = (picture.outer[link.source] * near + GAP) / speed;
  const to = 1 - (picture.outer[link.target] * far + GAP + head) / speed;
  if (to <= from) return null;
  const at = (t) => along(a, c, b, t);
  const middle = link.directed ? at(Math.min(1, to + (0.5 * head) / speed)) : at(0.5);
  const half = link.directed ? head / 2 + 1 : 5 + link.width / 2;
  return { at, from, to, length, head: { x: middle.x - half, y: middle.y - half, w: 2 * half, h: 2 * half } };
}

/** Points along a track, close to each other. */
export function pointsOf({ at, from, to, length }) {
  const count = Math.max(2, Math.ceil(((to - from) * length) / SPACING));
  return Array.from({ length: count + 1 }, (_, i) => at(from + ((to - from) * i) / count));
}
