// Which labels are wanted, the most important first: names of nodes, then strength and delay of the links that are
// told about. And what they must not hide: nodes, links and the heads of arrows.

import { NODE, nodeValue } from "./frame.js";
import { aroundNode, BOLD, nearest, SMALL } from "./labels.js";
import { createOccupancy } from "./occupancy.js";
import { pointsOf, trackOf } from "./track.js";
import { linkText, TONES } from "../shared/words.js";

/** What the name of a node bears that was put where it is. */
export const PINNED = "▪";
const TOLD = 16; // links with a label while one looks at them
const RANKED = 5; // drivers with a label unasked
const NAMES_AT_REST = 28; // of a graph of more than CROWD nodes
const CROWD = 60;
const SEEN = 0.3; // a link paler than this does not mind a label
const SPOTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26]; // shares of the way
const SIDES = [0, 1, -1];
const SHORT = 2; // squares of other links that a place in the ranking may hide, of some six
const ALONE = 8; // pixels around a label beside its link that no other link may enter
const BESIDE = 3; // pixels between a link and a label beside it

/** {wanted, taken, occupied} for `place`; `pinned(node)` says which nodes were put where they are, `rank` says which place a link has among the drivers of the subject. */
export function wantedLabels(graph, picture, emphasis, places, [width, height], ruler, hover, rank, pinned = () => false) {
  const occupied = createOccupancy(width, height);
  const tracks = new Map();
  picture.links.forEach((link, row) => {
    if (link.gone || emphasis.link(row) * link.opacity < SEEN) return;
    const track = trackOf(link, picture, places);
    if (!track) return;
    tracks.set(row, track);
    occupied.line(row, pointsOf(track));
  });
  for (const { head } of tracks.values()) occupied.head(head);
  const taken = [];
  const wanted = [...names(graph, picture, emphasis, places, ruler, hover, taken, occupied, pinned), ...strengths(graph, picture, emphasis, tracks, ruler, rank, hover)];
  return { wanted, taken, occupied };
}

function names(graph, picture, { chosen, near, subject, node: kept }, places, ruler, hover, taken, occupied, pinned) {
  const wanted = [];
  for (let i = 0; i < graph.n; i++) {
    const scale = places[3 * i + 2];
    if (scale === 0) continue;
    const special = hover?.node === i ? 4e3 : i === subject || chosen.has(i) ? 3e3 : near?.has(i) ? 1e3 : 0;
    wanted.push({ node: i, importance: special + nodeValue(graph, i, NODE.drives) + 0.5 * nodeValue(graph, i, NODE.driven), x: places[3 * i], y: places[3 * i + 1], radius: picture.outer[i] * scale });
  }
  wanted.sort((a, b) => b.importance - a.importance);
  const crowd = graph.n > CROWD;
  const named = crowd ? wanted.filter(({ importance }, i) => importance >= 1e3 || i < NAMES_AT_REST) : wanted;
  const rivals = new Float32Array(places.length);
  for (const { node } of named) rivals.set(places.subarray(3 * node, 3 * node + 3), 3 * node);
  // In a crowd a name may hide some of the others, as few as can be.
  if (crowd) for (const { x, y } of wanted) occupied.dot(x, y);
  for (const { node, x, y, radius } of named) taken.push({ x: x - 0.8 * radius, y: y - 0.8 * radius, w: 1.6 * radius, h: 1.6 * radius, owner: `n${node}` });
  return named.map(({ node, x, y, radius, importance }) => {
    const text = pinned(node) ? `${graph.names[node]} ${PINNED}` : graph.names[node];
    const { width, height } = ruler(text, node === subject ? BOLD : undefined);
    const spots = aroundNode(x, y, radius, width, height);
    const clear = nearest(spots, width, height, node, rivals);
    return {
      key: `n${node}`, node, ends: [node], kind: node === subject ? "node sg-subject" : "node", text, width, height, must: importance >= 3e3,
      tone: kept(node) < 1 ? "sg-back" : "", places: importance >= 3e3 && clear.every((spot) => spot === null) ? spots : clear,
    };
  });
}

function strengths(graph, picture, { rows, news, chosen }, tracks, ruler, rank, hover) {
  const { links } = picture;
  const order = [...rows].sort((a, b) => (rank(links[a]) ?? 99) - (rank(links[b]) ?? 99) || b - a);
  const asked = chosen.size > 0 || hover !== null;
  const told = order.filter((row) => hover?.link !== undefined || links[row].leads).slice(0, asked ? TOLD : RANKED);
  return [...new Set([...told, ...news])].filter((row) => tracks.has(row)).map((row) => {
    const link = links[row];
    const form = (text) => {
      const size = ruler(text, SMALL);
      return { key: `l${link.key}`, own: row, ends: [link.source, link.target], most: 0, kind: "link", text, ...size, tone: TONES[link.way], places: spotsOf(tracks.get(row), size) };
    };
    const full = form(linkText(graph, link, rank(link)));
    if (rank(link) === undefined) return full;
    return { ...full, short: { ...form(`${rank(link)}.  ${link.figure}`), short: { ...form(`${rank(link)}.`), most: SHORT } } };
  });
}

/** Left top corners along a track, on the line first, then to its left and right. */
function spotsOf({ at, from, to }, { width, height }) {
  return SIDES.flatMap((side) => SPOTS.map((share) => {
    const t = from + (to - from) * share;
    const [here, next] = [at(t), at(t + 0.01)];
    const [dx, dy] = [next.x - here.x, next.y - here.y];
    const length = Math.hypot(dx, dy) || 1;
    const off = (side * (BESIDE + 0.5 * (Math.abs(dy) * width + Math.abs(dx) * height) / length)) / length;
    return { x: here.x + dy * off - width / 2, y: here.y - dx * off - height / 2, room: side && ALONE };
  }));
}
