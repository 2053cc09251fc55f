// Links that would run over a node which they do not join bend around it: nobody shall read them as two links.

import { screenCurve } from "./track.js";
import { along } from "./curve.js";

const CLEAR = 5; // pixels between a link and a node
const SAMPLES = 14;
const MORE = [0.06, 0.12, 0.19, 0.27];

/** Set the `bend` of each leading link, if needed, to the least one that keeps off all other nodes, else to the one that
 *  keeps off farthest. `outer` are radii, `places` x, y and scale a node where the nodes come to rest, in pixels. */
export function detour(links, outer, places) {
  const ways = new Set(links.map(({ source, target }) => source * outer.length + target));
  for (const link of links) {
    if (!link.leads || link.gone) continue;
    const alone = !ways.has(link.target * outer.length + link.source); // else the other side is the way back's
    const bends = [link.bend, ...MORE.flatMap((more) => (alone ? [link.bend + more, -more] : [link.bend + more]))];
    let [best, farthest] = [link.bend, -Infinity];
    for (const bend of bends) {
      const off = clearance({ ...link, bend }, outer, places);
      if (off > farthest) [best, farthest] = [bend, off];
      if (off >= CLEAR) break;
    }
    link.bend = best;
  }
}

/** How near a link comes to the rim of any node that it does not join, in pixels; at most CLEAR. */
function clearance(link, outer, places) {
  const { a, b, c } = screenCurve(link, places);
  let least = CLEAR;
  for (let s = 1; s < SAMPLES; s++) {
    const { x, y } = along(a, c, b, s / SAMPLES);
    for (let i = 0; i < outer.length; i++) {
      if (i === link.source || i === link.target) continue;
      const [dx, dy] = [places[3 * i] - x, places[3 * i + 1] - y];
      const reach = outer[i] * places[3 * i + 2] + least;
      if (dx * dx + dy * dy < reach * reach) least = Math.hypot(dx, dy) - outer[i] * places[3 * i + 2];
    }
  }
  return least;
}
