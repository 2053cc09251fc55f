// What a frame tells of a what-if: the question that stands, the newest answer, and its curves. Mirrors scarcity/widgets/answer.py.

import { floats } from "../causal-graph/frame.js";
import { number } from "../shared/words.js";

const LIT = 3; // paths that are shown while no variable is chosen
export const RANGE = { mean: 0, scale: 1, now: 2, width: 3 };

/** The what-if in a frame's header; an answer that did not change is taken from `previous`. */
export function readWhatIf(told, buffers, previous = null) {
  const ranges = floats(buffers[told.buffers.ranges]);
  if (!told.answer) {
    if (told.answer_id && previous?.answer_id !== told.answer_id) throw new Error(`the answer ${told.answer_id} never arrived`);
    return { ...told, ranges, answer: told.answer_id ? previous.answer : null };
  }
  const curves = floats(buffers[told.buffers.curves]);
  const { shown, horizon, past } = told.answer;
  if (curves.length !== shown.length * (4 * horizon + past)) throw new Error(`the answer ${told.answer_id} has ${curves.length} values`);
  return { ...told, ranges, answer: { ...told.answer, curves } };
}

/** The curves of the `place`-th variable shown, as uPlot wants them: x, measured, low, high, without, with. x is 0 now, at the
 *  newest measured row, from which the others go on. */
export function columnsOf({ curves, horizon, past }, place) {
  const begin = place * (4 * horizon + past);
  const at = (k) => Array.from(curves.subarray(begin + k * horizon, begin + (k + 1) * horizon), known);
  const measured = Array.from(curves.subarray(begin + 4 * horizon, begin + 4 * horizon + past), known);
  const x = Array.from({ length: Math.max(past, 1) + horizon }, (_, i) => i - Math.max(past, 1) + 1);
  const blank = Array(Math.max(past - 1, 0)).fill(null);
  const now = measured.at(-1) ?? null;
  const [mean, low, high, without] = [0, 1, 2, 3].map((k) => [...blank, now, ...at(k)]);
  return [x, [...(past ? measured : [null]), ...Array(horizon).fill(null)], low, high, without, mean];
}

const known = (value) => (Number.isFinite(value) ? value : null);

/** Paths to light up: that to `node`, or those to the variables that are moved most while `node` is null. */
export function chainsOf(answer, node = null) {
  const rows = node === null ? answer.rows.slice(0, LIT) : answer.rows.filter((row) => row.node === node);
  return rows.map(({ way }) => way.map(([source, target, lag]) => ({ source, target, lag }))).filter((chain) => chain.length);
}

/** Steps from now at which the axis is labelled. */
export function marksOf(horizon, most = 4) {
  const sizes = [1, 2, 3, 5, 6, 10, 12, 20, 24, 25, 48, 50, 72, 96, 100, 168, 200];
  const step = sizes.find((size) => horizon / size <= most) ?? horizon;
  return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
}

/** A value written so finely that a hundredth of `span` shows: of pressures about 1,030 three digits would all be the same. */
export function levelText(value, span) {
  if (!Number.isFinite(value)) return "–";
  const size = Math.max(Math.abs(value), Math.abs(span));
  if (!(span > 0) || size >= 1e7 || size < 1e-3) return number(value);
  const digits = Math.max(0, Math.min(6, Math.ceil(-Math.log10(span / 100) - 1e-9)));
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace(/^-(?=0(\.0*)?$)/, "").replace("-", "−");
}
