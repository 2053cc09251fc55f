// The outlines of a link as the shaders of links.js and arrows.js draw it: ribbon, halo, dashes, head. Coordinates in CSS pixels, y down.

import { headOf } from "./curve.js";

const TAPER = 0.45; // of the width is left at the target
const STEP = 10; // pixels between two corners of an outline
const [DASH, PERIOD, EARLY] = [5, 9, 0.5]; // the first dash begins half a pixel early, which the others show
const [HALF_HEAD, DIAMOND] = [0.46, 4];

/** Outlines, each a list of {x, y}: `core` (one, or one a dash), `halo` (null where it is no wider), `head`. `track` is of trackOf. */
export function outlinesOf(link, track) {
  const speed = Math.max(track.length, 0.001) * Math.sqrt(1 + 16 * link.bend * link.bend);
  const end = track.to + (link.directed ? 1 / speed : 0); // a pixel below the head
  const taper = (t) => (link.directed ? 1 - (1 - TAPER) * ((t - track.from) / (end - track.from)) : 1);
  const half = (t) => 0.5 * link.width * taper(t);
  const outer = (t) => Math.max(0.5 * link.reach * taper(t), half(t));
  return {
    core: link.dashed ? dashes(track, end, half) : [outline(track, track.from, end, half)],
    halo: link.reach > link.width ? outline(track, track.from, end, outer) : null,
    head: link.directed ? arrow(track, headOf(link.width)) : diamond(track.at(0.5), direction(track, 0.5), DIAMOND + 0.5 * link.width),
  };
}

function outline(track, from, to, half) {
  const steps = Math.max(2, Math.ceil(((to - from) * track.length) / STEP));
  const [left, right] = [[], []];
  for (let i = 0; i <= steps; i++) {
    const t = from + ((to - from) * i) / steps;
    const [{ x, y }, [dx, dy], off] = [track.at(t), direction(track, t), half(t)];
    left.push({ x: x - dy * off, y: y + dx * off });
    right.push({ x: x + dy * off, y: y - dx * off });
  }
  return [...left, ...right.reverse()];
}

function dashes(track, end, half) {
  const made = [];
  for (let begin = 0; begin < (end - track.from) * track.length; begin += PERIOD) {
    const from = track.from + Math.max(0, begin - EARLY) / track.length;
    made.push(outline(track, from, Math.min(end, track.from + (begin + DASH) / track.length), half));
  }
  return made;
}

function arrow({ at, to }, head) {
  const [base, ahead] = [at(to), at(1 - (1 - to) * 0.2)];
  const length = Math.hypot(ahead.x - base.x, ahead.y - base.y) || 1;
  const [dx, dy] = [(ahead.x - base.x) / length, (ahead.y - base.y) / length];
  const side = HALF_HEAD * head;
  return [
    { x: base.x - dy * side, y: base.y + dx * side },
    { x: base.x + dx * head, y: base.y + dy * head },
    { x: base.x + dy * side, y: base.y - dx * side },
  ];
}

const diamond = ({ x, y }, [dx, dy], half) => [[dx, dy], [-dy, dx], [-dx, -dy], [dy, -dx]].map(([a, b]) => ({ x: x + a * half, y: y + b * half }));

/** The unit vector along the track at t. */
function direction({ at }, t) {
  const [before, after] = [at(t - 0.001), at(t + 0.001)];
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  return [(after.x - before.x) / length, (after.y - before.y) / length];
}
