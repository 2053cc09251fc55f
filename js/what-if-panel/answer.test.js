import { expect, test } from "vitest";
import { chainsOf, columnsOf, levelText, marksOf, readWhatIf } from "./answer.js";
import { fakeWhatIf } from "./fakes.js";

const read = (options, previous) => {
  const [header, buffers] = fakeWhatIf(1, options);
  return readWhatIf(header.what_if, buffers, previous);
};

test("curves go on from the newest measured row", () => {
  const [x, measured, low, high, without, path] = columnsOf(read().answer, 1);
  expect(x).toEqual([-1, 0, 1, 2, 3]);
  expect(measured).toEqual([-2, -1, null, null, null]);
  expect(path).toEqual([null, -1, 100, 101, 102]);
  expect(low).toEqual([null, -1, 110, 111, 112]);
  expect(high).toEqual([null, -1, 120, 121, 122]);
  expect(without).toEqual([null, -1, 130, 131, 132]);
});

test("without measured rows they begin with the first step", () => {
  const answer = { curves: Float32Array.of(1, 2, NaN, NaN, 5, 6, 7, 8), horizon: 2, past: 0 };
  expect(columnsOf(answer, 0)).toEqual([[0, 1, 2], [null, null, null], [null, null, null], [null, 5, 6], [null, 7, 8], [null, 1, 2]]);
});

test("an answer that did not change is that of the frame before; one that never came is an error", () => {
  const first = read();
  expect(read({ answer: false }, first).answer).toBe(first.answer);
  expect(() => read({ answer: false, answerId: 2 }, first)).toThrow("never arrived");
  expect(read({ answer: false, answerId: 0 }, first).answer).toBe(null);
});

test("curves that do not fit are refused", () => {
  const [header, buffers] = fakeWhatIf(1);
  expect(() => readWhatIf(header.what_if, [...buffers.slice(0, 4), new Float32Array(3)])).toThrow("3 values");
});

test("lit up are the paths to the three most moved, or that to the chosen one", () => {
  const { answer } = read({ rows: [[1, 3], [2, 2], [2, 1.5], [1, 1]] });
  expect(chainsOf(answer).map((chain) => chain.length)).toEqual([1, 2, 2]);
  expect(chainsOf(read().answer, 2)).toEqual([[{ source: 0, target: 1, lag: 1 }, { source: 1, target: 2, lag: 1 }]]);
  expect(chainsOf(read().answer, 3)).toEqual([]);
});

test("time is labelled at even steps", () => {
  expect(marksOf(24)).toEqual([0, 6, 12, 18, 24]);
  expect(marksOf(3)).toEqual([0, 1, 2, 3]);
  expect(marksOf(168)).toEqual([0, 48, 96, 144]);
  expect(marksOf(1000)).toEqual([0, 1000]);
});

test("levels are written so that their differences show", () => {
  expect([1033.72, 1030.4].map((value) => levelText(value, 30))).toEqual(["1,033.7", "1,030.4"]);
  expect([levelText(-0.001, 100), levelText(-21.62, 5), levelText(886.2, 900)]).toEqual(["0", "−21.62", "886"]);
  expect([levelText(NaN, 1), levelText(5, 0), levelText(2e9, 1e9)]).toEqual(["–", "5", "2000000000"]);
});
