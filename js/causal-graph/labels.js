// Labels over the picture: as many as do not collide, the most important first. Text only, never markup.

import { HIDES_A_HEAD } from "./occupancy.js";

const NAME = "500 12px system-ui, sans-serif";
export const SMALL = "11px system-ui, sans-serif";
export const BOLD = "700 13px system-ui, sans-serif";
const [HEIGHT, SMALL_HEIGHT, PAD] = [17, 15, 4];

const overlaps = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const APART = 6; // pixels between the figures of a link and other labels

const grown = ({ x, y, w, h }, by) => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by });

const FREE = { cost: () => 0 };

/** Choose places. `wanted`: [{key, text, width, height, places: [{x, y} (left top) or null], own, most, short}]
 *  by falling importance;
 *  `taken`: boxes that must stay free; `before`: key → the place it had, which it keeps unless another one hides less;
 *  `occupied` (see occupancy.js): what a box hides, or nears if its place has `room`, in pixels. A label that would hide more than `most` squares of other
 *  links gives way to its `short` form, of the same shape and with a shorter one perhaps, or stays away; the others take the place that hides least, none
 *  but one that `must` be there one that hides an arrow head. Returns what is placed; none overlaps another. */
export function place(wanted, taken, width, height, limit = 80, before = new Map(), occupied = FREE) {
  const placed = [];
  const room = (label) => {
    const last = before.get(label.key);
    let [best, least] = [null, label.must ? Infinity : HIDES_A_HEAD];
    label.places.forEach((spot, at) => {
      if (spot === null || (least === 0 && at !== last)) return;
      const { x, y } = spot;
      const box = { x, y, w: label.width, h: label.height };
      if (x < 2 || y < 2 || x + box.w > width - 2 || y + box.h > height - 2) return;
      if (taken.some((other) => other.owner !== label.key && overlaps(box, other))) return;
      const apart = label.own === undefined ? box : grown(box, APART);
      if (placed.some((other) => overlaps(apart, other))) return;
      const cost = occupied.cost(spot.room ? grown(box, spot.room) : box, label.own);
      if (cost < least || (at === last && cost <= least && (label.must || cost < HIDES_A_HEAD))) [best, least] = [{ ...box, at }, cost];
    });
    return best && least <= (label.most ?? Infinity) && { ...best, key: label.key, text: label.text, kind: label.kind, node: label.node, link: label.own, tone: label.tone, ends: label.ends };
  };
  for (const label of wanted) {
    if (placed.length >= limit) break;
    for (let form = label, found = null; form && !found; form = form.short) {
      found = room(form);
      if (found) placed.push(found);
    }
  }
  return placed;
}

/** The `spots` for a box w × h, with null for those that lie nearer to another node than to `own`; `places`: x, y, scale
 *  a node. */
export function nearest(spots, w, h, own, places) {
  const [x, y] = [places[3 * own], places[3 * own + 1]];
  const reach = 2 * Math.max(...spots.map((spot) => Math.max(Math.abs(spot.x - x), Math.abs(spot.x + w - x), Math.abs(spot.y - y), Math.abs(spot.y + h - y))));
  const others = [];
  for (let i = 0; 3 * i < places.length; i++)
    if (i !== own && places[3 * i + 2] > 0 && Math.abs(places[3 * i] - x) < reach && Math.abs(places[3 * i + 1] - y) < reach) others.push(i);
  const gap = (spot, i) => Math.hypot(Math.max(spot.x - places[3 * i], 0, places[3 * i] - spot.x - w), Math.max(spot.y - places[3 * i + 1], 0, places[3 * i + 1] - spot.y - h));
  return spots.map((spot) => {
    const far = gap(spot, own);
    return others.some((i) => gap(spot, i) < far) ? null : spot;
  });
}

/** Where a node's label may stand: below, above, right, left, then at the corners, then the same farther out. */
export function aroundNode(x, y, radius, w, h) {
  return [0, 9, 18].flatMap((off) => {
    const gap = radius + 3 + off;
    const slant = radius * 0.7 + 2 + off * 0.7;
    return [
      { x: x - w / 2, y: y + gap },
      { x: x - w / 2, y: y - gap - h },
      { x: x + gap, y: y - h / 2 },
      { x: x - gap - w, y: y - h / 2 },
      { x: x + slant, y: y + slant },
      { x: x - slant - w, y: y + slant },
      { x: x + slant, y: y - slant - h },
      { x: x - slant - w, y: y - slant - h },
    ];
  });
}

/** Measures texts once each. */
export function createRuler() {
  const known = new Map();
  let context = null;
  try {
    context = document.createElement("canvas").getContext("2d");
  } catch {
    context = null;
  }
  return (text, font = NAME) => {
    const key = font + text;
    let size = known.get(key);
    if (size === undefined) {
      if (known.size > 5000) known.clear();
      if (context) context.font = font;
      size = Math.ceil((context ? context.measureText(text).width : text.length * 6.6) + 2 * PAD);
      known.set(key, size);
    }
    return { width: Math.min(size, 220), height: font === SMALL ? SMALL_HEIGHT : HEIGHT };
  };
}

/** The layer of labels; `draw(placed, places)` shows exactly these, `follow(places)` has each go along with the nodes that
 *  are its `ends`; `places`: x, y, scale a node. A label keeps its element while it is shown, and only what
 *  differs is written: a label that just moves costs no layout. */
export function createLabels(parent) {
  const layer = document.createElement("div");
  layer.className = "sg-labels";
  layer.setAttribute("aria-hidden", "true");
  parent.append(layer);
  let drawn = new Map(); // key -> {element, and what was written to it}
  const spare = [];
  let shown = [];
  const taken = () => {
    const held = spare.pop();
    if (held) return held;
    const element = document.createElement("span");
    layer.append(element);
    return { element, text: "", look: "", place: "", width: "" };
  };
  return {
    draw(placed, places) {
      shown = placed;
      const last = drawn;
      drawn = new Map();
      for (const { key } of placed) {
        const held = last.get(key);
        if (held) drawn.set(key, held);
        last.delete(key);
      }
      spare.push(...last.values());
      for (const label of placed) {
        if (!drawn.has(label.key)) drawn.set(label.key, taken());
        write(drawn.get(label.key), label);
        const [x, y] = middle(label.ends, places);
        label.off = [label.x - x, label.y - y];
      }
      for (const held of spare) if (!held.element.hidden) held.element.hidden = true;
    },
    follow(places) {
      for (const label of shown) {
        const [x, y] = middle(label.ends, places);
        [label.x, label.y] = [x + label.off[0], y + label.off[1]];
        write(drawn.get(label.key), label);
      }
    },
    element: layer,
    at: (x, y) => shown.find((label) => x >= label.x && x <= label.x + label.w && y >= label.y && y <= label.y + label.h),
    get shown() { return shown; },
    dispose: () => layer.remove(),
  };
}

function middle(nodes, places) {
  let [x, y] = [0, 0];
  for (const i of nodes) {
    x += places[3 * i] / nodes.length;
    y += places[3 * i + 1] / nodes.length;
  }
  return [x, y];
}

function write(held, label) {
  const { element } = held;
  const look = `sg-label sg-${label.kind} ${label.tone ?? ""}`;
  const place = `translate(${Math.round(label.x)}px, ${Math.round(label.y)}px)`;
  const width = `${label.w}px`;
  if (held.text !== label.text) element.textContent = held.text = label.text;
  if (held.look !== look) element.className = held.look = look;
  if (held.place !== place) element.style.transform = held.place = place;
  if (held.width !== width) element.style.maxWidth = held.width = width;
  if (element.hidden) element.hidden = false;
}
