// Where an axis is written on, and how: times as they stand in the data (which are UTC where they know a zone), numbers, rows.

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];
const STEPS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500], ...[1, 2, 5, 10, 15, 30].map((n) => n * SECOND), ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR), ...[1, 2, 7, 14].map((n) => n * DAY),
];
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value) => String(value).padStart(2, "0");

/** At most `count` places between `from` and `to` of an axis of `kind`, as [{at, text}]. */
export function ticks(kind, from, to, count) {
  if (!(to > from) || count < 1) return from === to ? [{ at: from, text: momentText(kind, from) }] : [];
  if (kind !== "time") return plain(from, to, count).map((tick, i) => (kind === "row" && !i ? { ...tick, text: `row ${tick.text}` } : tick));
  const step = STEPS.find((each) => (to - from) / each <= count);
  if (!step) return months(from, to, count);
  // Weeks begin on Mondays; the first of January 1970 was a Thursday.
  const shift = step % (7 * DAY) === 0 ? 4 * DAY : 0;
  const out = [];
  for (let at = Math.ceil((from - shift) / step) * step + shift; at <= to; at += step) out.push({ at, text: timeText(at, step) });
  return out;
}

/** A place on the axis in full; `step`: what lies between two of them. */
export function momentText(kind, at, step = 0) {
  if (kind === "row") return `row ${Math.round(at).toLocaleString("en-US")}`;
  if (kind === "number") return String(Number(at.toPrecision(10)));
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return "";
  const day = `${when.getUTCFullYear()}-${two(when.getUTCMonth() + 1)}-${two(when.getUTCDate())}`;
  if (step >= DAY && at % DAY === 0) return day;
  return `${day} ${timeOf(when, step && step < SECOND ? 1 : step && step % MINUTE === 0 && at % MINUTE === 0 ? MINUTE : SECOND)}`;
}

function plain(from, to, count) {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((each) => each >= rough * (1 - 1e-9));
  const out = [];
  for (let i = Math.ceil(from / step); i * step <= to; i++) out.push({ at: i * step, text: Number((i * step).toPrecision(10)).toLocaleString("en-US", { maximumFractionDigits: 9 }) });
  return out;
}

function months(from, to, count) {
  const step = MONTHS.find((each) => (to - from) / (each * 30.4 * DAY) <= count) ?? MONTHS.at(-1);
  const first = new Date(from);
  const out = [];
  for (let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (!(at <= to)) return out;
    if (at >= from) out.push({ at, text: month % 12 ? NAMES[month % 12] : String(Math.floor(month / 12)) });
  }
}

function timeText(at, step) {
  const when = new Date(at);
  if (at % DAY === 0) return `${when.getUTCDate()} ${NAMES[when.getUTCMonth()]}`;
  return timeOf(when, step < SECOND ? 1 : step < MINUTE ? SECOND : MINUTE);
}

function timeOf(when, unit) {
  const text = `${two(when.getUTCHours())}:${two(when.getUTCMinutes())}`;
  if (unit >= MINUTE) return text;
  const seconds = `${text}:${two(when.getUTCSeconds())}`;
  return unit >= SECOND ? seconds : `${seconds}.${String(when.getUTCMilliseconds()).padStart(3, "0")}`;
}
