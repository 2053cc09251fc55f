import { expect, test } from "vitest";
import { bends } from "./curve.js";
import { decode } from "./frame.js";
import { fakeFrame } from "./fakes.js";
import { pick } from "./pick.js";
import { compose, neighbourhood } from "./picture.js";
import { step } from "./keys.js";
import { matches } from "./search.js";
import { opacityOf, strengthScale, widthOf } from "./scale.js";
import { sorted } from "./table.js";
import { nodeLines, linkLines } from "./card.js";

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

test("width is linear in the effect, opacity rises with stability", () => {
  const scale = strengthScale([0.1, 0.2, 0.45]);
  expect(scale.top).toBe(0.5);
  expect(strengthScale([0.1, 0.19], scale).top).toBe(0.5);
  expect(strengthScale([0.1, 0.12], scale).top).toBe(0.2);
  expect(widthOf(0.4, scale) - widthOf(0.2, scale)).toBeCloseTo(widthOf(0.2, scale) - widthOf(0, scale));
  expect(opacityOf(1, 0.4, scale)).toBeGreaterThan(opacityOf(0.6, 0.4, scale));
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

test("cards speak plainly", () => {
  const text = (lines) => lines.map((line) => line.map((part) => part.text).join("")).join("|");
  expect(text(linkLines(graph, 1))).toBe("b → a|lowers it after 2 h|−0.30 [−0.40, −0.20]|stable in 97 % of resamples");
  expect(text(nodeLines(graph, 0))).toContain("drives|+0.50  b, 1 h");
});
