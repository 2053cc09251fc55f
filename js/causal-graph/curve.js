// The curve of a link, in screen space so that it never overlaps its reverse whatever the camera does.
// GLSL for the shaders and its twin for picking and labels.

export const GAP = 2.5;
const HEAD = { least: 6.5, grow: 0.85 };

export const CURVE_GLSL = /* glsl */ `
uniform mat4 uViewProjection;
uniform vec2 uSize;
uniform float uReference;
vec4 toScreen(vec3 p) { // x, y in CSS pixels, depth in -1..1, scale by distance; scale 0: behind the camera
  vec4 c = uViewProjection * vec4(p, 1.0);
  if (c.w <= 0.0001) return vec4(0.0);
  return vec4((c.xy / c.w * 0.5 + 0.5) * uSize, c.z / c.w, clamp(uReference / c.w, 0.45, 2.2));
}
vec4 fromScreen(vec2 px, float depth) { return vec4(px / uSize * 2.0 - 1.0, depth, 1.0); }
struct Curve { vec2 a; vec2 b; vec2 c; float len; float t0; float t1; };
Curve curveOf(vec4 a, vec4 b, vec4 shape, float head) {
  Curve k;
  k.a = a.xy; k.b = b.xy;
  vec2 d = k.b - k.a;
  k.len = max(length(d), 0.001);
  k.c = (k.a + k.b) * 0.5 + vec2(-d.y, d.x) * 2.0 * shape.y;
  float speed = k.len * sqrt(1.0 + 16.0 * shape.y * shape.y);
  k.t0 = (shape.z * a.w + ${GAP.toFixed(1)}) / speed;
  k.t1 = 1.0 - (shape.w * b.w + ${GAP.toFixed(1)} + head) / speed;
  return k;
}
vec2 pointAt(Curve k, float t) { return mix(mix(k.a, k.c, t), mix(k.c, k.b, t), t); }
vec2 tangentAt(Curve k, float t) { return normalize(mix(k.c - k.a, k.b - k.c, t) + vec2(1e-5, 0.0)); }
float headOf(float width, float directed) { return directed * (${HEAD.least.toFixed(1)} + width * ${HEAD.grow.toFixed(2)}); }
`;

/** Length of the arrow head of a link `width` wide. */
export const headOf = (width) => HEAD.least + width * HEAD.grow;

/** Control point of the curve from a to b (pixels, y up) with the middle `bend` chord lengths to its left. */
export function control(a, b, bend) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return { x: (a.x + b.x) / 2 - dy * 2 * bend, y: (a.y + b.y) / 2 + dx * 2 * bend };
}

/** The point at t of the quadratic curve a, c, b. */
export function along(a, c, b, t) {
  const s = 1 - t;
  return { x: s * s * a.x + 2 * s * t * c.x + t * t * b.x, y: s * s * a.y + 2 * s * t * c.y + t * t * b.y };
}

const LANE = 0.085;
const PAIRS = 2 ** 24; // more nodes than a frame may number

/** Bends that keep the links of a pair of nodes apart: `links` is [{source, target, strength, leads}], the leading and strongest innermost. */
export function bends(links) {
  const pairs = new Map();
  links.forEach(({ source, target }, i) => {
    const key = Math.min(source, target) * PAIRS + Math.max(source, target);
    const pair = pairs.get(key);
    if (pair) pair.push(i);
    else pairs.set(key, [i]);
  });
  const result = new Float32Array(links.length);
  for (const members of pairs.values()) {
    const first = links[members[0]].source;
    const lanes = { here: 0, there: 0 };
    members.sort((x, y) => Number(links[y].leads ?? 0) - Number(links[x].leads ?? 0) || links[y].strength - links[x].strength);
    const bothWays = members.some((i) => links[i].source !== first);
    for (const i of members) {
      const side = links[i].source === first ? "here" : "there";
      result[i] = (bothWays ? 0.07 : 0.045) + LANE * lanes[side]++;
    }
  }
  return result;
}
