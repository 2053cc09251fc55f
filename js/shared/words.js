// Numbers as people read them; mirrors scarcity/graph/words.py.

/** Three significant digits, with a proper minus. */
export function number(value) {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const text =
    size !== 0 && size >= 1000 && size < 1e7
      ? Number(size.toPrecision(3)).toLocaleString("en-US")
      : String(Number(size.toPrecision(3)));
  return value < 0 ? `−${text}` : text;
}

/** `number` with its sign, also where it is a plus. */
export const signed = (value) => (value >= 0 ? `+${number(value)}` : number(value));

/** Two decimals with sign, for places where figures stand below each other. */
export const effectText = (value) =>
  Number.isFinite(value) ? `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}` : "–";

/** The interval as [low, high]; empty where it is not known. */
export const intervalText = (low, high) =>
  Number.isFinite(low) && Number.isFinite(high)
    ? `[${[low, high].map((end) => end.toFixed(2).replace(/^-(?=0\.00$)/, "").replace("-", "−")).join(", ")}]`
    : "";

/** What a link does in a word or two, by `wayOf`, and the class of its colour. */
export const VERBS = ["raises", "lowers", "moves"];
export const TONES = ["sg-raises", "sg-lowers", "sg-both"];

/** A share as a whole percentage. */
export const shareText = (value) => (Number.isFinite(value) ? `${Math.round(value * 100)} %` : "");

export const plural = (count, what) => `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;

/** What stands at a link: its place among the drivers of the subject, how strong, after how long, whether it is new, and
 *  doubt if any. */
export function linkText(graph, { figure, lag, certainty, fresh }, rank) {
  const when = graph.lags[lag]?.short ?? String(lag);
  const doubt = certainty === 0 ? `, ${graph.certainty[0]}` : "";
  return `${rank === undefined ? "" : `${rank}.  `}${figure} ${lag ? "after " : ""}${when}${fresh ? ", new" : ""}${doubt}`;
}
