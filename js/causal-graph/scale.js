// From numbers to widths, sizes and opacities; the legend draws from the same functions.

const [WIDEST, NARROWEST] = [9, 2.2];
const ROOMY = 80; // links that can all be wide
const NICE = [0.05, 0.1, 0.2, 0.5, 1];

/** {top, widest}: the first nice number that 19 of 20 links stay under, and the width in pixels that stands for it.
 *  `before` stays while it still fits, so that a live picture does not change its measure. */
export function strengthScale(strengths, before = null) {
  const sorted = Float64Array.from(strengths).sort();
  const high = sorted.length ? sorted[Math.ceil(0.95 * (sorted.length - 1))] : 1;
  const widest = Math.max(NARROWEST, WIDEST * Math.min(1, Math.sqrt(ROOMY / Math.max(1, sorted.length))));
  if (before && high <= before.top && high > 0.3 * before.top) return { top: before.top, widest };
  return { top: NICE.find((value) => high <= value) ?? 1, widest };
}

/** Width in pixels; linear in the effect, so that twice as strong is twice as wide. */
export const widthOf = (effect, { top, widest }) => 0.1 * widest + widest * Math.min(Math.abs(effect) / top, 1.25);

/** Opacity from the share of resamples that hold the link; weak links step back a little too. */
export function opacityOf(stability, effect, { top }) {
  const sure = Number.isFinite(stability) ? Math.max(0, Math.min(1, (stability - 0.5) * 2)) : 0.6;
  const strong = Math.min(1, Math.abs(effect) / (0.3 * top));
  return (0.25 + 0.65 * sure) * (0.3 + 0.7 * strong);
}

/** Radius of a node in pixels: area grows with how much it drives. */
export function radiusOf(drives, most, count) {
  const largest = count <= 12 ? 21 : count <= 40 ? 14 : Math.max(3.6, 14 * Math.sqrt(40 / count));
  const smallest = largest * 0.36;
  return most > 0 ? Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * (drives / most)) : smallest;
}
