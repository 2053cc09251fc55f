// The moments of a session that a browser knows of, and where each stands on the time line: pure functions.

const APART = 0.25; // of the mean distance, at least, so that two graphs of one moment can be told apart

/** No moment. */
export const NO_MOMENTS = [];

/** `moments`, [{told, when, time, rows, regime, came, went}] by `told`, after a message of Python (see timeline.py). */
export function toldOf(moments, { fresh, gone, told, ...columns }) {
  const lost = new Set(gone);
  const kept = fresh ? [] : moments.filter((each) => !lost.has(each.told));
  const news = told.map((number, i) => Object.fromEntries([["told", number], ...["when", "time", "rows", "regime", "came", "went"].map((name) => [name, columns[name][i]])]));
  return [...kept, ...news].sort((a, b) => a.told - b.told);
}

/** Place of each moment from 0 to 1: by time where all have one that rises, else by rows. */
export function placesOf(moments) {
  const last = moments.length - 1;
  if (last < 1) return moments.map(() => 1);
  const rises = (of) => moments.every((each, i) => Number.isFinite(of(each)) && (i === 0 || of(each) >= of(moments[i - 1])));
  const of = [({ time }) => time ?? NaN, ({ rows }) => rows].find(rises) ?? (({ told }) => told);
  const [from, to] = [of(moments[0]), of(moments[last])];
  const places = moments.map((each, i) => (to > from ? (of(each) - from) / (to - from) : i / last));
  for (let i = 1; i <= last; i++) places[i] = Math.max(places[i], places[i - 1] + APART / last);
  return places.map((place) => place / places[last]);
}

/** Index of the place nearest to `x`. */
export const nearestTo = (places, x) => places.reduce((best, place, i) => (Math.abs(place - x) < Math.abs(places[best] - x) ? i : best), 0);

/** Index of the moment `told`, or of the last one before it; -1 before the first. */
export const indexOf = (moments, told) => moments.findLastIndex((each) => each.told <= told);

/** [{regime, from, to}] stretches of one regime, as places. */
export function stretchesOf(moments, places) {
  const out = [];
  moments.forEach(({ regime }, i) => {
    if (out.at(-1)?.regime !== regime) {
      const from = i ? (places[i - 1] + places[i]) / 2 : 0;
      if (i) out.at(-1).to = from;
      out.push({ regime, from, to: 1 });
    }
  });
  return out;
}

/** What a moment is called in full. */
export const momentText = ({ when, rows, regime }, regimes) =>
  [when, when.startsWith("row ") ? "" : `${rows.toLocaleString("en-US")} rows`, regimes ? `regime ${regime}` : ""].filter(Boolean).join(", ");

/** The moment that is compared with unasked: the end of the regime before, else the middle. */
export function opposite(moments, index) {
  const { regime } = moments[index];
  let start = index;
  while (start > 0 && moments[start - 1].regime === regime) start -= 1;
  if (start > 0) return start - 1;
  return index > 0 ? Math.floor(index / 2) : moments.length - 1;
}
