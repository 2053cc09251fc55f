import { expect, test } from "vitest";
import { firstAmount, rangeOf, snap } from "./amount.js";

const wind = { mean: 2.8, scale: 2, now: 4.9 };

test("a value can be held three standard deviations to either side of the mean", () => {
  const { low, high, step, ticks } = rangeOf("hold", wind);
  expect([low, high, step]).toEqual([-3.2, 8.8, 0.05]);
  expect(ticks).toEqual([{ value: 2.8, word: "mean" }, { value: 4.9, word: "now" }]);
});

test("the present value is always within reach, and its word goes before the mean's", () => {
  expect(rangeOf("hold", { ...wind, now: 20 }).high).toBeCloseTo(20, 6);
  expect(rangeOf("hold", { ...wind, now: 3 }).ticks.map(({ word }) => word)).toEqual(["", "now"]);
  expect(rangeOf("hold", { ...wind, now: NaN }).ticks.map(({ word }) => word)).toEqual(["mean"]);
});

test("differences go both ways from nothing", () => {
  const { low, high, ticks } = rangeOf("add", wind);
  expect([low, high]).toEqual([-6, 6]);
  expect(ticks.map(({ value }) => value)).toEqual([-2, 0, 2]);
});

test("a variable that never changed can be moved too", () => {
  expect(rangeOf("hold", { mean: 7, scale: 0, now: 7 })).toMatchObject({ low: 4, high: 10 });
});

test("one begins with a standard deviation, in round figures", () => {
  expect([firstAmount("hold", wind), firstAmount("push", wind), firstAmount("hold", { mean: 1016.4, scale: 10.3, now: 1 })]).toEqual([5, 2, 1026]);
  expect(snap(0.30000000000000004, 0.1)).toBe(0.3);
});
