// What lies under the pointer: a node before a link, the nearest of each.

import { along, control } from "./curve.js";

const [NODE_SLACK, LINK_SLACK, SAMPLES] = [4, 5, 14];

/** {node} or {link} (row of `links`) at x, y, or null. `places`: x, y, scale per node in CSS pixels. */
export function pick(x, y, picture, places) {
  let best = null;
  let nearest = Infinity;
  picture.outer.forEach((radius, i) => {
    const scale = places[3 * i + 2];
    const off = Math.hypot(places[3 * i] - x, places[3 * i + 1] - y) - radius * scale;
    if (scale > 0 && off < NODE_SLACK && off < nearest) [best, nearest] = [{ node: i }, off];
  });
  if (best) return best;
  picture.links.forEach((link, row) => {
    if (link.gone) return;
    const off = distance(x, y, link, places) - link.width / 2;
    if (off < LINK_SLACK && off <= nearest) [best, nearest] = [{ link: row }, off];
  });
  return best;
}

/** The curve of a link on the screen, y down: start, control point, end. */
export function screenCurve(link, places) {
  const a = { x: places[3 * link.source], y: places[3 * link.source + 1] };
  const b = { x: places[3 * link.target], y: places[3 * link.target + 1] };
  return { a, c: control(a, b, -link.bend), b }; // y runs down here, so left is right
}

function distance(x, y, link, places) {
  const { a, b, c } = screenCurve(link, places);
  const [left, right] = [Math.min(a.x, b.x, c.x) - 12, Math.max(a.x, b.x, c.x) + 12];
  if (x < left || x > right || y < Math.min(a.y, b.y, c.y) - 12 || y > Math.max(a.y, b.y, c.y) + 12) return Infinity;
  let best = Infinity;
  let from = a;
  for (let s = 1; s <= SAMPLES; s++) {
    const to = along(a, c, b, s / SAMPLES);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const t = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(from.x + t * dx - x, from.y + t * dy - y));
    from = to;
  }
  return best;
}
