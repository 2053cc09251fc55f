// How far a slider goes, by what the variable itself has done.

const [REACH, STEPS] = [3, 200]; // standard deviations to either side; steps that a slider has at least

/** `low`, `high`, `step` and `ticks` of the amounts that can be asked for. `kind`: "hold" is a value of the variable, the
 *  others are differences. */
export function rangeOf(kind, { mean, scale, now }) {
  const sd = scale > 0 && Number.isFinite(scale) ? scale : 1;
  const middle = kind === "hold" && Number.isFinite(mean) ? mean : 0;
  const step = niceBelow((2 * REACH * sd) / STEPS);
  const away = kind === "hold" && Number.isFinite(now) ? Math.abs(now - middle) : 0;
  const reach = Math.max(REACH * sd, away);
  const [low, high] = [snap(middle - reach, step), snap(middle + reach, step)];
  const ticks =
    kind === "hold"
      ? [{ value: middle, word: "mean" }, ...(Number.isFinite(now) ? [{ value: now, word: "now" }] : [])]
      : [{ value: -sd, word: "−1 sd" }, { value: 0, word: "0" }, { value: sd, word: "+1 sd" }];
  return { low, high, step, ticks: apart(ticks, (high - low) / 8) };
}

/** The amount to begin with: one standard deviation more than usual. */
export function firstAmount(kind, { mean, scale, now }) {
  const { step } = rangeOf(kind, { mean, scale, now });
  const sd = scale > 0 && Number.isFinite(scale) ? scale : 1;
  return snap(kind === "hold" && Number.isFinite(mean) ? mean + sd : sd, 10 * step);
}

/** The multiple of `step` next to `value`, without the noise of binary fractions. */
export function snap(value, step) {
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** 1, 2 or 5 times a power of ten, at most `value`. */
function niceBelow(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number(([5, 2, 1].find((times) => times * power <= value * 1.0001) * power).toPrecision(6));
}

/** What would be written across the word of another tick has none; the last of a pair keeps its own, it is told of the moment. */
function apart(ticks, least) {
  return ticks.map(({ value, word }, i) => ({ value, word: ticks.slice(i + 1).some((other) => Math.abs(other.value - value) < least) ? "" : word }));
}
