import { expect, test } from "vitest";
import { bends } from "./curve.js";
import { decode, LINK } from "./frame.js";
import { fakeFrame } from "./fakes.js";
import { pick } from "./pick.js";
import { compose, neighbourhood } from "./picture.js";
import { step } from "./keys.js";
import { relations } from "./relations.js";
import { matches } from "./search.js";
import { opacityOf, widestOf, widthOf } from "./scale.js";
import { sorted } from "./table.js";
import { linkText } from "../shared/words.js";
import { linkLines, nodeSentence, nodeStory } from "./about.js";

const graph = decode(...fakeFrame(1, ["a", "b", "c"], [[0, 1, 1, 0.5], [1, 0, 2, -0.3], [0, 1, 2, 0.1], [2, 2, 1, 0.9]]));

test("links between two nodes never lie on one another", () => {
  const links = [[0, 1, 5], [0, 1, 3], [1, 0, 4], [1, 2, 1]].map(([source, target, strength]) => ({ source, target, strength }));
  const bent = [...bends(links)];
  // The reverse bends to its own left, which is the other side.
  expect(new Set(bent.slice(0, 2)).size).toBe(2);
  expect(bent.every((bend) => bend > 0)).toBe(true);
  expect(bent[0]).toBeLessThan(bent[1]);
});

test("a link to itself is a ring, the others are drawn with the strongest on top", () => {
  const picture = compose(graph);
  expect(picture.links.map((link) => link.strength.toFixed(1))).toEqual(["0.1", "0.3", "0.5"]);
  expect(picture.own[2]).toBeCloseTo(0.3); // as the frame says it
  expect(picture.radii[0]).toBeGreaterThan(picture.radii[2]);
});

test("a width means the same whatever the links are, opacity only says how sure they are", () => {
  const widest = widestOf(8);
  expect(widthOf(1, widest)).toBe(widest);
  expect(widthOf(-0.5, widest)).toBe(widthOf(0.5, widest));
  expect(widthOf(0.2, widest) / widthOf(0.1, widest)).toBeCloseTo(widthOf(0.6, widest) / widthOf(0.3, widest));
  const { links } = compose(decode(...fakeFrame(1, ["a", "b", "c"], [[0, 1, 1, 0.9, 0], [1, 0, 2, -0.01, 2], [1, 2, 1, 0.3, 1]])));
  expect(links.map((link) => link.opacity)).toEqual([2, 1, 0].map(opacityOf));
  expect(opacityOf(2)).toBeGreaterThan(opacityOf(1));
  expect(opacityOf(1)).toBeGreaterThan(opacityOf(0));
});

test("of the links from one node to another the strongest leads, unless it is unsure", () => {
  const leading = (links) => compose(decode(...fakeFrame(1, ["a", "b"], links))).links.filter((link) => link.leads).map(({ source, lag, more }) => [source, lag, more]);
  expect(leading([[0, 1, 1, 0.5], [0, 1, 2, 0.1], [0, 1, 3, -0.2], [1, 0, 1, 0.3]])).toEqual([[1, 1, 0], [0, 1, 2]]);
  expect(leading([[0, 1, 1, 0.5, 0], [0, 1, 2, 0.1, 1]])).toEqual([[0, 2, 1]]);
  expect(leading([[0, 1, 1, 0.5, 0], [0, 1, 2, 0.1, 0]])).toEqual([[0, 1, 1]]);
});

test("a filter leaves out what is weaker or of another lag, and another lag leads then", () => {
  const lags = (filter) => compose(graph, { filter }).links.map((link) => [link.source, link.lag]);
  expect(lags({ least: 0.2, lag: null })).toEqual([[1, 2], [0, 1]]);
  expect(lags({ least: 0, lag: 2 })).toEqual([[0, 2], [1, 2]]);
});

test("picking finds the node before the link, and nothing where there is nothing", () => {
  const picture = compose(graph);
  const places = Float32Array.from([100, 100, 1, 300, 100, 1, 200, 300, 1]);
  expect(pick(101, 101, picture, places)).toEqual({ node: 0 });
  const link = pick(200, 100 - 200 * picture.links[2].bend, picture, places);
  expect(picture.links[link.link].strength).toBeCloseTo(0.5);
  expect(pick(500, 20, picture, places)).toBe(null);
});

test("arrow keys walk along links", () => {
  const { links } = compose(graph);
  const places = Float32Array.from([100, 100, 1, 300, 100, 1, 200, 300, 1]);
  expect(step("ArrowRight", 0, links, places)).toBe(1);
  expect(step("ArrowLeft", 0, links, places)).toBe(null);
});

test("neighbours are what a link joins", () => {
  expect([...neighbourhood(compose(graph).links, new Set([0]))]).toEqual([0, 1]);
});

test("search prefers names that begin with the text", () => {
  expect(matches(["wind north", "PM2.5", "north"], "NORTH")).toEqual([2, 0]);
  expect(matches(["a"], " ")).toEqual([]);
});

test("the table sorts by strength first and both ways", () => {
  expect(sorted(graph, 4, false)).toEqual([3, 0, 1, 2]);
  expect(sorted(graph, 4, true)).toEqual([2, 1, 0, 3]);
  expect(sorted(graph, 0, false)[0]).toBe(0);
});

test("a label says its place, strength, delay, and what is new or unsure", () => {
  const link = { figure: "−0.15", lag: 0, certainty: 2, fresh: false };
  const lags = [{ short: "same hour" }, { short: "1 h" }];
  expect(linkText({ ...graph, lags }, link)).toBe("−0.15 same hour");
  expect(linkText({ ...graph, lags }, { ...link, lag: 1, certainty: 0, fresh: true }, 2)).toBe("2.  −0.15 after 1 h, new, unsure");
});

test("the table tells how sure and since when, the newest first", () => {
  const [header, buffers] = fakeFrame(1, ["a", "b"], [[0, 1, 1, 0.5], [1, 0, 1, 0.4, 0], [0, 1, 2, 0.3, 1]]);
  [5, NaN, 2].forEach((age, row) => (buffers[2][LINK.width * row + LINK.age] = age));
  const made = decode(header, buffers);
  expect(sorted(made, 8, false)).toEqual([2, 0, 1]);
  expect(sorted(made, 6, false)).toEqual([0, 2, 1]);
});

const text = (lines) => lines.map((line) => line.map((part) => part.text).join("")).join("|");

test("cards speak plainly", () => {
  expect(text(linkLines(graph, 1))).toBe("b → a|lowers it after 2 h|−0.30 [−0.40, −0.20]|sure: found in 97 % of resamples|since 14:05");
  expect(text(linkLines(graph, 0, 1))).toContain("+1 more lag");
  expect(nodeStory(graph, 1).into.entries[0]).toMatchObject({ rank: 1, name: "a", verb: "raises", after: "after 1 h", effect: "+0.50", sure: "sure" });
  expect(nodeSentence(graph, 1)).toBe("b. a raises it after 1 h, +0.50, sure, [0.40, 0.60], also +0.10 after 2 h. it lowers a after 2 h, −0.30, sure");
});

test("a link that acts both ways has the width of its bend, a colour and words of its own", () => {
  const made = decode(...fakeFrame(1, ["a", "b"], [[0, 1, 1, 0.02, 2, 0.6], [1, 0, 1, -0.3]]));
  const [bent] = compose(made).links.filter((link) => link.source === 0);
  expect(bent).toMatchObject({ way: 2, figure: "±0.60", dashed: false });
  expect([bent.strength, bent.reach === bent.width]).toEqual([expect.closeTo(0.6), true]);
  expect(text(linkLines(made, 0))).toMatch(/^a → b.moves it both ways after 1 h.±0.60.along a bend, explains 36 % of what the others leave.sure/);
  expect(nodeStory(made, 1).into.entries[0]).toMatchObject({ verb: "moves", effect: "±0.60", tone: "sg-both", more: ["along a bend"] });
});

test("what drives a variable is ranked by strength, what is unsure comes last", () => {
  const made = decode(...fakeFrame(1, ["a", "b", "c", "d"], [[0, 3, 1, 0.9, 0], [1, 3, 1, -0.5, 1], [2, 3, 2, 0.4, 2], [2, 3, 1, 0.2, 2], [3, 3, 1, 0.8]]));
  const { into, out, own } = relations(made, 3);
  expect(into.map(({ other, further }) => [other, further.length])).toEqual([[1, 0], [2, 1], [0, 0]]);
  expect([out, own]).toEqual([[], 4]);
});
