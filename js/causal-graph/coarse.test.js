import { expect, test } from "vitest";
import { coarse, standsFor, wholeOf } from "./coarse.js";
import { fakeFrame } from "./fakes.js";
import { decode, LINK, linkValue, NODE, nodeValue } from "./frame.js";
import { compose } from "./picture.js";

const NAMES = ["a", "b", "c", "d", "e"];
// Strongest first, as Python sends them.
const LINKS = [[0, 3, 1, 0.9], [1, 3, 1, -0.8], [3, 4, 2, 0.5], [0, 1, 1, 0.4], [4, 2, 0, 0.3], [2, 2, 1, 0.2]];
const whole = () => Object.assign(decode(...fakeFrame(1, NAMES, LINKS)), { shown: [0, 0, 0, 1, 2], leads: [1, 3, 4] });
const ends = (graph, row) => [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, row, column));

test("where nothing is taken together the graph stays what it is", () => {
  const graph = decode(...fakeFrame(1, NAMES, LINKS));
  expect(coarse(graph)).toBe(graph);
  expect(wholeOf(graph, [1, 2])).toEqual([1, 2]);
});

test("a group becomes one node, named after who leads it, in the middle of its members", () => {
  const graph = coarse(whole());
  expect(graph.names).toEqual(["b +2", "d", "e"]);
  expect(graph.members).toEqual([[0, 1, 2], [3], [4]]);
  const { positions } = whole();
  expect(graph.positions[0]).toBeCloseTo((positions[0] + positions[3] + positions[6]) / 3);
  expect(graph.subject).toBe(0);
});

test("of the links between two nodes the strongest stands for all, and those inside a group are not drawn", () => {
  const graph = coarse(whole());
  expect(Array.from({ length: graph.m }, (_, row) => ends(graph, row))).toEqual([[0, 1, 1], [1, 2, 2], [2, 0, 0]]);
  expect(graph.counts).toEqual([2, 1, 1]);
  expect(linkValue(graph, 0, LINK.effect)).toBeCloseTo(0.9);
  expect(graph.origins).toEqual([0, 2, 4]);
  expect(nodeValue(graph, 0, NODE.drives)).toBeCloseTo(1.7);
  expect(nodeValue(graph, 0, NODE.driven)).toBeCloseTo(0.3);
  expect(nodeValue(graph, 1, NODE.drives)).toBe(nodeValue(whole(), 3, NODE.drives)); // who stands alone is as before
  expect(compose(graph).links.length).toBe(3);
});

test("a group that was opened is drawn in full", () => {
  expect(coarse(whole(), new Set(["b"]))).toEqual(whole());
  const other = { ...whole(), shown: [0, 0, 0, 1, 1], leads: [1, 3] };
  expect(coarse(other, new Set(["b"])).names).toEqual(["a", "b", "c", "d +1"]);
});

test("groups whose members lie around the same spot stand apart", () => {
  const graph = decode(...fakeFrame(1, ["a", "b", "c", "d"], []));
  graph.positions.set([-1, 0, 0, 1, 0, 0, 0, 1, 0, 0, -1, 0]);
  const { positions } = coarse(Object.assign(graph, { shown: [0, 0, 1, 1], leads: [0, 2] }));
  expect(Math.hypot(positions[3] - positions[0], positions[4] - positions[1])).toBeCloseTo(0.9 / Math.SQRT2, 4);
});

test("what is selected goes both ways", () => {
  const graph = coarse(whole());
  expect(wholeOf(graph, [0, 2])).toEqual([0, 1, 2, 4]);
  expect(standsFor(graph, [1, 2, 4])).toEqual([0, 2]);
});
