// Instance attributes of the links, shared by ribbons, heads and beats.

import { touch } from "./instanced.js";

/** iShape: width px, bend, radius px at both ends; iLook: way (see frame.js), opacity, dashed, directed;
 *  iMore: width px of the interval's end, focus (1 full … 0.15 stepped back), opacity before, lag. */
export const LINK_SIZES = { iA: 3, iB: 3, iShape: 4, iLook: 4, iMore: 4 };

export const LINK_ATTRIBUTES_GLSL = /* glsl */ `
in vec3 iA; in vec3 iB; in vec4 iShape; in vec4 iLook; in vec4 iMore;
`;

/** The colour of a link by its way. */
export const LINK_COLOUR_GLSL = /* glsl */ `
uniform vec3 uRaises; uniform vec3 uLowers; uniform vec3 uBoth;
vec3 colourOf(float way) { return way < 0.5 ? uRaises : way < 1.5 ? uLowers : uBoth; }
`;

/** Copy the ends of the links out of node positions. */
export function writeEnds(buffers, links, positions) {
  const a = buffers.iA.array;
  const b = buffers.iB.array;
  for (let i = 0; i < links.length; i++) {
    const { source, target } = links[i];
    for (let k = 0; k < 3; k++) {
      a[3 * i + k] = positions[3 * source + k];
      b[3 * i + k] = positions[3 * target + k];
    }
  }
  touch(buffers, "iA", "iB");
}
