// Which labels are wanted, the most important first: names of nodes, and strength and delay of the links that
// matter now.

import { along } from "./curve.js";
import { NODE, nodeValue } from "./frame.js";
import { aroundNode } from "./labels.js";
import { screenCurve } from "./pick.js";
import { effectText } from "./words.js";

const AT_REST = 9;
const IN_FOCUS = 16;
// Share of the way, and whether on the line (0) or beside it.
const SPOTS = [[0.5, 0], [0.4, 0], [0.6, 0], [0.5, 1], [0.5, -1], [0.3, 0], [0.7, 0], [0.35, 1], [0.65, 1], [0.35, -1], [0.65, -1]];

/** {wanted, taken} for `place`. */
export function wantedLabels(graph, picture, emphasis, places, ruler, hover) {
  const { chosen, near, rows } = emphasis;
  const taken = [];
  const nodes = [];
  for (let i = 0; i < graph.n; i++) {
    const scale = places[3 * i + 2];
    if (scale === 0) continue;
    const [x, y, radius] = [places[3 * i], places[3 * i + 1], picture.outer[i] * scale];
    const r = radius * 0.8;
    taken.push({ x: x - r, y: y - r, w: 2 * r, h: 2 * r, owner: `n${i}` });
    const size = ruler(graph.names[i]);
    const special = hover?.node === i ? 3e3 : chosen.has(i) ? 2e3 : near?.has(i) ? 1e3 : 0;
    const weight = nodeValue(graph, i, NODE.drives) + 0.5 * nodeValue(graph, i, NODE.driven);
    nodes.push({
      key: `n${i}`, node: i, kind: "node", text: graph.names[i], ...size, importance: special + weight,
      tone: near && !near.has(i) ? "sg-back" : "", places: aroundNode(x, y, radius, size.width, size.height),
    });
  }
  nodes.sort((a, b) => b.importance - a.importance);
  return { wanted: [...nodes, ...linkWishes(graph, picture, places, ruler, rows)], taken };
}

/** Whether a link is strong and sure enough to be spelt out unasked. */
const tells = (link, scale) => !link.dashed && link.opacity > 0.3 && link.strength >= 0.12 * scale.top;

function linkWishes(graph, picture, places, ruler, rows) {
  const wanted = [];
  const pairs = new Set();
  const limit = rows ? IN_FOCUS : graph.n > 60 ? 0 : AT_REST;
  for (let row = picture.links.length - 1; row >= 0 && wanted.length < limit; row--) {
    const link = picture.links[row];
    if (link.gone || (rows ? !rows.has(row) : !tells(link, picture.scale))) continue;
    const pair = `${Math.min(link.source, link.target)}-${Math.max(link.source, link.target)}`;
    if (!rows && pairs.has(pair)) continue;
    pairs.add(pair);
    const text = `${effectText(link.effect)}, ${graph.lags[link.lag]?.short ?? link.lag}`;
    const size = ruler(text, true);
    const { a, b, c } = screenCurve(link, places);
    const spots = SPOTS.map(([t, beside]) => {
      const { x, y } = along(a, c, b, t);
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const side = (beside * (link.width / 2 + 0.5 * (Math.abs(dy) * size.width + Math.abs(dx) * size.height) / (Math.hypot(dx, dy) || 1))) / (Math.hypot(dx, dy) || 1);
      return { x: x + dy * side - size.width / 2, y: y - dx * side - size.height / 2 };
    });
    wanted.push({ key: `l${link.key}`, kind: "link", text, ...size, tone: link.effect < 0 ? "sg-lowers" : "sg-raises", places: spots });
  }
  return wanted;
}
