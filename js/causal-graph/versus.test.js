import { expect, test } from "vitest";
import { linkLines, nodeStory } from "./about.js";
import { emphasisOf } from "./emphasis.js";
import { fakeFrame } from "./fakes.js";
import { decode } from "./frame.js";
import { overviewOf } from "./overview.js";
import { compose } from "./picture.js";
import { CAME, codeOf, FAINT, GHOST, isGone, SAME, STRONGER, versusSentence, versusText, WENT } from "./versus.js";

const NONE = NaN;
const [header, buffers] = fakeFrame(1, ["a", "b", "c"], [[0, 1, 1, 0.5], [1, 2, 1, 0.41], [2, 1, 1, -0.3], [0, 2, 1, 0.2], [2, 0, 1, 0.04]], {
  compare: { with: 3, labels: ["2014-01-22 07:00", "2014-02-02 07:00"], came: 1, went: 1, stronger: 1, weaker: 0, turned: 0, weak: 1 },
});
const rows = [[SAME, 0.5, 0.4, 0.6, 0], [STRONGER, 0.2, 0.15, 0.25, 0], [WENT, -0.3, -0.4, -0.2, 0], [CAME, NONE, NONE, NONE, 0], [CAME, NONE, NONE, NONE, 0]];
const graph = decode(header, [...buffers, Float32Array.from(rows.flat())]);

test("a comparison that does not fit is refused, and without one nothing is compared", () => {
  expect(() => decode(header, buffers)).toThrow(/5 links, 0 values of a comparison/);
  expect(codeOf(decode(...fakeFrame(1, ["a", "b"], [[0, 1, 1, 0.5]])), 0)).toBe(null);
});

test("what stayed is faint, what is gone is dashed, and each strong change is drawn with words", () => {
  const { links } = compose(graph);
  const of = (row) => links.find((link) => link.row === row);
  expect([of(0).opacity, of(0).dashed, of(0).changed]).toEqual([FAINT, false, false]);
  expect([of(2).opacity, of(2).dashed, of(2).figure]).toEqual([GHOST, true, "went, was −0.30"]);
  expect([of(3).opacity, of(3).figure]).toEqual([1, "came +0.20"]);
  expect([of(1).figure, of(1).leads]).toEqual(["+0.20 → +0.41", true]);
  expect([of(4).opacity, of(4).changed]).toEqual([FAINT, false]); // too weak to be pointed out
  const emphasis = emphasisOf({ links }, { chosen: new Set(), hover: null, overview: overviewOf(links, 3), subject: 1 });
  expect(emphasis.news.map((row) => links[row].row)).toEqual([1, 2, 3]);
  expect(emphasis.rows.size).toBe(0);
});

test("cards and stories say what a link was, and do not count what is gone", () => {
  expect(versusText(graph, 1)).toBe("was +0.20 [0.15, 0.25] at 2014-01-22 07:00, now +0.41");
  expect(versusText(graph, 2)).toMatch(/^went: was −0.30 .* at 2014-01-22 07:00, not there at 2014-02-02 07:00$/);
  expect(linkLines(graph, 2).flat().map(({ text }) => text).join("|")).toContain("lowered it after 1 h");
  const { into } = nodeStory(graph, 1);
  expect(into.entries.map(({ name, verb, sure }) => [name, verb, sure])).toEqual([["a", "raises", "sure"], ["c", "lowered", "went"]]);
  expect([0, 1, 2, 3].map((i) => isGone(graph, i))).toEqual([false, false, true, false]);
});

test("one sentence says how much changed", () => {
  expect(versusSentence(graph.compare).join("")).toBe("1 link came, 1 went, 1 changed between 2014-01-22 07:00 and 2014-02-02 07:00 (and 1 weak one)");
  const nothing = { labels: ["before", "after"], came: 0, went: 0, stronger: 0, weaker: 0, turned: 0, weak: 0 };
  expect(versusSentence(nothing).join("")).toBe("No link of 0.05 or more came, went or changed between before and after");
});
