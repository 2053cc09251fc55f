// Beats that travel along the links in focus: one lag is one beat. Without motion, one mark a lag.

import { CURVE_GLSL } from "./curve.js";
import { bind, createInstanced, grown, SQUARE, touch } from "./instanced.js";
import { LINK_ATTRIBUTES_GLSL, LINK_COLOUR_GLSL, LINK_SIZES } from "./link-buffers.js";
import { createMaterial } from "./material.js";

export const BEAT = 0.75; // seconds

const VERTEX = /* glsl */ `
${CURVE_GLSL}
${LINK_ATTRIBUTES_GLSL}
in vec2 position;
in vec3 iBeat; // which mark, how many lags, the largest lag
uniform float uTime; uniform float uStill;
out vec2 vAt; out float vRadius; out float vAlpha; out float vWay;
void main() {
  vec4 a = toScreen(iA), b = toScreen(iB);
  Curve k = curveOf(a, b, iShape, headOf(iShape.x, iLook.w));
  float lags = max(iBeat.y, 0.3);
  float beat = mod(uTime / ${BEAT.toFixed(2)}, iBeat.z + 1.0);
  float share = uStill > 0.5 ? (iBeat.x + 1.0) / (iBeat.y + 1.0) : beat / lags;
  bool shown = uStill > 0.5 ? iBeat.y > 0.5 : iBeat.x < 0.5 && share <= 1.0;
  if (!shown || a.w == 0.0 || b.w == 0.0 || k.t1 <= k.t0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float t = mix(k.t0, k.t1, share);
  vRadius = max(3.2, iShape.x * 0.5 + 1.6);
  vAt = position * (vRadius + 2.0);
  vAlpha = 1.0; vWay = iLook.x;
  gl_Position = fromScreen(pointAt(k, t) + vAt, 0.0);
}`;

const FRAGMENT = /* glsl */ `
${LINK_COLOUR_GLSL}
uniform vec3 uBackground;
in vec2 vAt; in float vRadius; in float vAlpha; in float vWay;
void main() {
  float off = length(vAt);
  float rim = 1.0 - smoothstep(vRadius + 0.5, vRadius + 1.5, off);
  float body = 1.0 - smoothstep(vRadius - 0.5, vRadius + 0.5, off);
  if (rim < 0.01) discard;
  outColour = vec4(mix(uBackground, colourOf(vWay), body) * rim, rim) * vAlpha;
}`;

const BEAT_SIZES = { ...LINK_SIZES, iBeat: 3 };

/** The mesh of the beats; `setBeats` says of which links. */
export const createPulses = (uniforms) => createInstanced(...SQUARE, createMaterial(uniforms, VERTEX, FRAGMENT), 2);

/** Let the beats run along `rows` of the link `buffers`; `longest` is the graph's largest lag. */
export function setBeats(mesh, buffers, rows, longest) {
  const marks = rows.flatMap((row) => {
    const lag = buffers.iMore.array[4 * row + 3];
    return Array.from({ length: Math.max(1, lag) }, (_, mark) => [row, mark, lag]);
  });
  const own = grown(mesh.userData.buffers, BEAT_SIZES, marks.length);
  marks.forEach(([row, mark, lag], i) => {
    for (const [name, size] of Object.entries(LINK_SIZES))
      own[name].array.set(buffers[name].array.subarray(row * size, (row + 1) * size), i * size);
    own.iBeat.array.set([mark, lag, longest], 3 * i);
  });
  touch(own);
  bind(mesh, own, marks.length);
}
