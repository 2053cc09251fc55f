import { expect, test } from "vitest";
import { carried, gone, linksBefore, newcomers } from "./changes.js";
import { decode } from "./frame.js";
import { fakeFrame } from "./fakes.js";
import { compose } from "./picture.js";
import { startPositions } from "./tween.js";

const first = decode(...fakeFrame(1, ["a", "b", "c"], [[0, 1, 1, 0.5], [1, 2, 2, 0.4]]));
const second = decode(...fakeFrame(2, ["b", "a", "d"], [[1, 0, 1, 0.6], [2, 0, 1, 0.3]]));

test("a link is found again by its names when the order of the nodes changes", () => {
  const before = linksBefore(compose(first), first, second);
  const [kept] = compose(second).links.filter((link) => before.has(link.key));
  expect([kept.source, kept.target, kept.lag]).toEqual([1, 0, 1]);
  expect(gone(compose(second), before)).toEqual([]); // b → c went with its node
});

test("a link that vanished between nodes that stay fades", () => {
  const third = decode(...fakeFrame(3, ["a", "b", "c"], [[1, 2, 2, 0.4]]));
  const [faded] = gone(compose(third), linksBefore(compose(first), first, third));
  expect([faded.source, faded.target, faded.gone]).toEqual([0, 1, true]);
});

test("new nodes start where they end, old ones where they were seen", () => {
  expect([...newcomers(first, second)]).toEqual([2]);
  const shown = Float32Array.from([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  const from = startPositions(second, first, shown);
  expect([...from.slice(0, 6)]).toEqual([2, 2, 2, 1, 1, 1]);
  expect([...from.slice(6)]).toEqual([...second.positions.slice(6)]);
});

test("what lay under the pointer is found again by its names, or is gone", () => {
  const [one, two] = [compose(first), compose(second)];
  const link = one.links.findIndex((each) => each.source === 0);
  const found = carried({ link }, one, first, two, second);
  expect([two.links[found.link].source, two.links[found.link].target]).toEqual([1, 0]);
  expect(carried({ link: 1 - link }, one, first, two, second)).toBe(null); // b → c went with c
  expect(carried({ node: 0 }, one, first, two, second)).toEqual({ node: 1 });
  expect(carried({ node: 2 }, one, first, two, second)).toBe(null);
  expect(carried(null, one, first, two, second)).toBe(null);
});
