import { expect, test } from "vitest";
import { detour } from "./detours.js";

const link = (source, target, more) => ({ source, target, leads: true, bend: 0.045, ...more });
const places = Float32Array.from([0, 0, 1, 300, 0, 1, 150, -6, 1, 150, 200, 1]);
const outer = [12, 12, 14, 12];

test("a link that nothing stands in the way of keeps its bend", () => {
  const links = [link(0, 3)];
  detour(links, outer, places);
  expect(links[0].bend).toBe(0.045);
});

test("a link bends around a node that it does not join", () => {
  const links = [link(0, 1)];
  detour(links, outer, places);
  const lowest = 300 * Math.abs(links[0].bend); // the middle of the curve lies so many pixels beside the chord
  expect(lowest).toBeGreaterThan(14 + 5 - 6);
  expect(Math.abs(links[0].bend)).toBeLessThan(0.2);
});

test("a link with a way back stays on its side", () => {
  const links = [link(0, 1), link(1, 0)];
  detour(links, outer, places);
  expect(links.every(({ bend }) => bend > 0)).toBe(true);
  expect(Math.max(...links.map(({ bend }) => bend))).toBeGreaterThan(0.045);
});

test("further lags and links that fade are left alone", () => {
  const links = [link(0, 1, { leads: false }), link(0, 1, { gone: true })];
  detour(links, outer, places);
  expect(links.map(({ bend }) => bend)).toEqual([0.045, 0.045]);
});
