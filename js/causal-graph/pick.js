// What lies under the pointer: a node before a link, the nearest of each.

import { along } from "./curve.js";
import { screenCurve } from "./track.js";

const [NODE_SLACK, LINK_SLACK, SAMPLES] = [4, 5, 14];

/** {node} or {link} (row of `links`) at x, y, or null. `places`: x, y, scale per node in CSS pixels; `drawn(row)` says
 *  whether a link can be seen. */
export function pick(x, y, picture, places, drawn = () => true) {
  let best = null;
  let nearest = Infinity;
  picture.outer.forEach((radius, i) => {
    const scale = places[3 * i + 2];
    const off = Math.hypot(places[3 * i] - x, places[3 * i + 1] - y) - radius * scale;
    if (scale > 0 && off < NODE_SLACK && off < nearest) [best, nearest] = [{ node: i }, off];
  });
  if (best) return best;
  picture.links.forEach((link, row) => {
    if (link.gone || !drawn(row)) return;
    const off = distance(x, y, link, places) - link.width / 2;
    if (off < LINK_SLACK && off <= nearest) [best, nearest] = [{ link: row }, off];
  });
  return best;
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
