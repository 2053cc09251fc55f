import { expect, test } from "vitest";
import { fakeFrame } from "./fakes.js";
import { decode } from "./frame.js";
import { nearest, place } from "./labels.js";
import { createOccupancy, HIDES_A_HEAD } from "./occupancy.js";
import { compose } from "./picture.js";
import { pointsOf, trackOf } from "./track.js";

const line = (y) => [{ x: 0, y }, { x: 400, y }];
const box = (y) => ({ x: 100, y, w: 60, h: 15 });

test("a label may lie on its own link, not on another", () => {
  const grid = createOccupancy(400, 300);
  grid.line(0, line(100));
  grid.line(1, line(200));
  expect(grid.cost(box(93), 0)).toBe(0);
  expect(grid.cost(box(93), 1)).toBeGreaterThan(0);
  expect(grid.cost(box(193), 0)).toBeGreaterThan(0);
  expect(grid.cost(box(140))).toBe(0);
});

test("where links cross, no label lies, and never on the head of an arrow", () => {
  const grid = createOccupancy(400, 300);
  grid.line(0, line(100));
  grid.line(1, [{ x: 130, y: 0 }, { x: 130, y: 300 }]);
  grid.head({ x: 380, y: 95, w: 10, h: 10 });
  expect(grid.cost(box(93), 0)).toBeGreaterThan(0);
  expect(grid.cost({ x: 360, y: 93, w: 40, h: 15 }, 0)).toBeGreaterThanOrEqual(HIDES_A_HEAD);
});

const label = (key, places, more) => ({ key, text: key, kind: "link", width: 60, height: 15, places, ...more });

test("a label that would hide too much gives way to its short form, the others take what hides least", () => {
  const grid = createOccupancy(400, 300);
  grid.line(1, line(100));
  const spots = [{ x: 100, y: 93 }];
  expect(place([label("a", spots, { own: 0, most: 0 })], [], 400, 300, 80, undefined, grid)).toEqual([]);
  const short = { ...label("a", [{ x: 100, y: 130 }], { own: 0, most: 0 }), text: "1." };
  expect(place([label("a", spots, { own: 0, most: 0, short })], [], 400, 300, 80, undefined, grid)[0].text).toBe("1.");
  const name = place([label("n", [{ x: 100, y: 93 }, { x: 100, y: 98 }, { x: 90, y: 104 }])], [], 400, 300, 80, undefined, grid);
  expect(grid.cost({ ...name[0] })).toBe(Math.min(...[93, 98, 104].map((y) => grid.cost({ x: 100, y, w: 60, h: 15 }))));
});

test("a name stands nearer to its node than to any other", () => {
  const places = Float32Array.from([100, 100, 1, 180, 100, 1]);
  expect(nearest([{ x: 75, y: 110 }, { x: 140, y: 92 }], 40, 17, 0, places)).toEqual([{ x: 75, y: 110 }, null]);
});

test("a track ends where the head begins, the head before the target", () => {
  const picture = compose(decode(...fakeFrame(1, ["a", "b"], [[0, 1, 1, 0.5]])));
  const places = Float32Array.from([100, 100, 1, 300, 100, 1]);
  const { at, to, head } = trackOf(picture.links[0], picture, places);
  expect(at(to).x).toBeLessThan(head.x + head.w / 2);
  expect(head.x + head.w).toBeLessThan(300 - picture.outer[1] + 2);
  expect(pointsOf(trackOf(picture.links[0], picture, places)).length).toBeGreaterThan(10);
  expect(trackOf(picture.links[0], picture, Float32Array.from([100, 100, 1, 110, 100, 1]))).toBe(null); // no room
});
