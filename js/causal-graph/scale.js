// From numbers to widths, sizes and opacities; the legend draws from the same functions.

export const WIDEST = 9;
const NICE = [0.05, 0.1, 0.2, 0.5, 1];

/** Upper end of the strength scale: the first nice number that 19 of 20 links stay under. */
export function strengthScale(strengths) {
  if (!strengths.length) return 1;
  const sorted = Float64Array.from(strengths).sort();
  const high = sorted[Math.ceil(0.95 * (sorted.length - 1))];
  return NICE.find((value) => high <= value) ?? 1;
}

/** Width in pixels; linear in the effect, so that twice as strong is twice as wide. */
export const widthOf = (effect, scale) => 0.9 + WIDEST * Math.min(Math.abs(effect) / scale, 1.25);

/** Opacity from the share of resamples that hold the link; weak links step back a little too. */
export function opacityOf(stability, effect, scale) {
  const sure = Number.isFinite(stability) ? Math.max(0, Math.min(1, (stability - 0.5) * 2)) : 0.6;
  const strong = Math.min(1, Math.abs(effect) / (0.3 * scale));
  return (0.25 + 0.65 * sure) * (0.3 + 0.7 * strong);
}

/** Radius of a node in pixels: area grows with how much it drives. */
export function radiusOf(drives, most, count) {
  const largest = count <= 12 ? 21 : count <= 40 ? 14 : count <= 300 ? 11 : 7;
  const smallest = largest * 0.36;
  return most > 0 ? Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * (drives / most)) : smallest;
}
