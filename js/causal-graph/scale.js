// From numbers to widths, sizes and opacities; the legend draws from the same functions. None of them depends on the
// links of the moment: a refresh changes what is drawn, not what a width means.

import { FAIRLY_SURE, SURE } from "./frame.js";

const [WIDEST, NARROWEST] = [13, 3.6];
const FEW = 12; // nodes that leave room for the widest links
// Between the area and the length that an eye compares: tells 0.1 from 0.2 and leaves room for 1.
const POWER = 0.7;
const LARGEST = 1.25;

/** Strengths that the legend shows. */
export const STEPS = [0.1, 0.3, 1];

/** The width in pixels that stands for a strength of 1 among `nodes` nodes. */
export const widestOf = (nodes) => Math.max(NARROWEST, WIDEST * Math.min(1, Math.sqrt(FEW / Math.max(1, nodes))));

/** Width in pixels of an effect in standard deviations. */
export const widthOf = (effect, widest) => Math.max(1, widest * Math.min(Math.abs(effect), LARGEST) ** POWER);

/** Opacity says how sure a link is, and nothing else. */
export const opacityOf = (certainty) => (certainty === SURE ? 1 : certainty === FAIRLY_SURE ? 0.66 : 0.4);

/** Radius of a node in pixels: area grows with `value`, of which `most` is the largest of `count`. */
export function radiusOf(value, most, count) {
  const largest = count <= FEW ? 21 : count <= 40 ? 14 : Math.max(3.6, 14 * Math.sqrt(40 / count));
  const smallest = largest * 0.36;
  return most > 0 ? Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * Math.min(1, Math.max(0, value / most))) : smallest;
}
