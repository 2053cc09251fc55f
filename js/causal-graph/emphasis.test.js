import { expect, test } from "vitest";
import { BACK, emphasisOf } from "./emphasis.js";

const link = (source, target, strength) => ({ source, target, strength, leads: true, directed: true });
const picture = { links: [link(0, 1, 0.2), link(1, 2, 0.3), link(3, 2, 0.6)] };
const scene = { chosen: new Set(), hover: null, overview: new Set([0, 2]) };

test("what is lit stays, even where it is not drawn unasked; all else steps back", () => {
  const { node, link: keeps, beating, rows } = emphasisOf(picture, { ...scene, ways: [[0, 1]] });
  expect([0, 1, 2].map(keeps)).toEqual([1, 1, BACK]);
  expect([0, 1, 2, 3].map(node)).toEqual([1, 1, 1, BACK]);
  expect([...rows]).toEqual([0, 1]);
  expect(beating).toEqual([0, 1]);
});

test("without ways nothing steps back while nothing is chosen", () => {
  const { node, link: keeps } = emphasisOf(picture, scene);
  expect([0, 1, 2].map(keeps)).toEqual([1, 0, 1]);
  expect(node(3)).toBe(1);
});
