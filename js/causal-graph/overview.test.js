import { expect, test } from "vitest";
import { emphasisOf } from "./emphasis.js";
import { fakeFrame } from "./fakes.js";
import { decode, LINK } from "./frame.js";
import { budgetOf, overviewOf } from "./overview.js";
import { compose } from "./picture.js";

const many = Array.from({ length: 40 }, (_, i) => ({ source: i, target: i + 1, key: i, leads: true, strength: i }));

test("the strongest pairs are drawn, and what was drawn stays while it is not far behind", () => {
  const budget = budgetOf(8);
  const first = overviewOf(many, 8);
  expect([...first].sort((a, b) => a - b)).toEqual(Array.from({ length: budget }, (_, i) => 40 - budget + i));
  const near = 40 - budget - 1;
  expect(overviewOf(many, 8, new Set([near, 0])).has(near)).toBe(true);
  expect(overviewOf(many, 8, new Set([near, 0])).has(0)).toBe(false);
});

test("what lies out of view makes room for what does not", () => {
  const rows = overviewOf(many, 8, undefined, (node) => node <= 20);
  expect([...rows]).toContain(19);
  expect([...rows]).not.toContain(20);
  expect(overviewOf(many, 8, undefined, () => false, (link) => link.key === 3)).toEqual(new Set([3]));
});

const picture = compose(decode(...fakeFrame(1, ["a", "b", "c", "d"], [[0, 1, 1, 0.5], [0, 1, 2, 0.2], [1, 2, 1, 0.4], [2, 3, 1, -0.3]])));
const at = (source, lag) => picture.links.findIndex((link) => link.source === source && link.lag === lag);
const all = { chosen: new Set(), hover: null, overview: overviewOf(picture.links, 4) };

test("an overview draws each pair once and tells about the drivers of the subject", () => {
  const seen = emphasisOf(picture, { ...all, subject: 1 });
  expect([at(0, 1), at(0, 2), at(1, 1), at(2, 1)].map(seen.link)).toEqual([1, 0, 1, 1]);
  expect([...seen.rows]).toEqual([at(0, 1)]);
  expect(seen.subject).toBe(1);
});

test("with a variable chosen the rest steps back", () => {
  const seen = emphasisOf(picture, { ...all, subject: 1, chosen: new Set([2]) });
  expect([at(0, 1), at(0, 2), at(1, 1), at(2, 1)].map(seen.link)).toEqual([0.15, 0, 1, 1]);
  expect([0, 1, 2, 3].map(seen.node)).toEqual([0.15, 1, 1, 1]);
  expect(seen.subject).toBe(2);
});

test("the further lags of a link are drawn while it is pointed at or its ends are chosen", () => {
  for (const more of [{ hover: { link: at(0, 1) } }, { chosen: new Set([0, 1]) }]) {
    const seen = emphasisOf(picture, { ...all, ...more });
    expect([at(0, 1), at(0, 2)].map(seen.link)).toEqual([1, 1]);
  }
});

test("three beats at the most run at once; marks that do not move may be more", () => {
  const star = compose(decode(...fakeFrame(1, ["a", "b", "c", "d", "e", "f"], [1, 2, 3, 4, 5].map((i) => [i, 0, 1, i / 10]))));
  const seen = (still) => emphasisOf(star, { chosen: new Set([0]), hover: null, overview: new Set(), still }).beating;
  expect(seen(false).map((row) => star.links[row].source)).toEqual([5, 4, 3]);
  expect(seen(true)).toHaveLength(5);
});

test("the strongest new links are pointed out while nothing else is", () => {
  const [header, buffers] = fakeFrame(1, ["a", "b", "c", "d", "e"], [[0, 1, 1, 0.5], [0, 2, 1, 0.4], [0, 3, 1, 0.3], [0, 4, 1, 0.2], [1, 2, 1, 0.02], [2, 3, 1, 0.6]]);
  [0, 1, 2, 3, 4].forEach((row) => (buffers[2][LINK.width * row + LINK.age] = 2)); // graphs ago
  const lately = compose(decode(header, buffers));
  const seen = (more) => emphasisOf(lately, { chosen: new Set(), hover: null, overview: overviewOf(lately.links, 5), ...more }).news.map((row) => lately.links[row].target);
  expect(seen({})).toEqual([1, 2, 3]);
  expect(seen({ chosen: new Set([0]) })).toEqual([]);
  expect(seen({ hover: { node: 0 } })).toEqual([]);
});
