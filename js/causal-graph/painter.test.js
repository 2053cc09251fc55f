import { expect, test } from "vitest";
import { createRate } from "./painter.js";

test("a frame rate is that of frames without a break, told once", () => {
  const rate = createRate();
  for (let i = 0; i <= 30; i++) rate.step(40 * i, i < 30);
  rate.step(9000, true); // after a rest the wait is no interval
  expect(rate.take()).toBe(25);
  expect(rate.take()).toBe(null);
});

test("of few frames nothing is said", () => {
  const rate = createRate();
  for (let i = 0; i < 10; i++) rate.step(40 * i, true);
  expect(rate.take()).toBe(null);
});
