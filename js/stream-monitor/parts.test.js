import { expect, test } from "vitest";
import { nearest, ordered } from "./order.js";
import { pathOf } from "./path.js";
import { missingText, reading, valueAt } from "./reading.js";
import { explained } from "./table.js";
import { momentText, ticks } from "./ticks.js";

const at = (text) => Date.parse(`${text}Z`);
const texts = (...all) => ticks(...all).map(({ text }) => text);

test("a line breaks where values are missing and where a recording begins", () => {
  expect(pathOf([0, 1, NaN, 0.5, 1], [0, 0.25, 0.5, 0.75, 1], [4])).toBe("M0.0 100.0h0L250.0 0.0M750.0 50.0h0M1000.0 0.0h0");
  expect(pathOf([null, null], [0, 1])).toBe("");
});

test("values have as many digits as tell them apart, and no more", () => {
  expect([reading(1013.24, 1010, 1016), reading(0.41234, -3, 3), reading(-12345.6, -2e4, 0)]).toEqual(["1,013.2", "0.412", "−12,300"]);
  expect([reading(0.0000976, -3, 3), reading(0.0000976), reading(0, 0, 0)]).toEqual(["0", "0.0000976", "0"]);
  expect([reading(null), reading(NaN), reading(1e300, -1, 1e300), reading(7, 7, 7)]).toEqual(["–", "–", "1e+300", "7"]);
  expect([valueAt(0.5, -1.5e308, 1.5e308), valueAt(1, 1, 3), valueAt(NaN, 0, 1), valueAt(0.5, null, null)]).toEqual([0, 3, null, null]);
  expect([0, 0.001, 0.25, 0.9999, 1].map(missingText)).toEqual(["", "less than 1 % missing", "25 % missing", "99 % missing", "no value yet"]);
});

test("time is written at round moments, with the day where one begins", () => {
  expect(texts("time", at("2024-03-01T22:10:00"), at("2024-03-02T04:00:00"), 4)).toEqual(["2 Mar", "02:00", "04:00"]);
  expect(texts("time", at("2024-03-01T12:00:00"), at("2024-03-01T12:00:40"), 5)).toEqual(["12:00:00", "12:00:10", "12:00:20", "12:00:30", "12:00:40"]);
  expect(texts("time", at("2024-03-01T12:00:00.000"), at("2024-03-01T12:00:00.300"), 3)).toEqual(["12:00:00.000", "12:00:00.100", "12:00:00.200", "12:00:00.300"]);
  expect(texts("time", at("2023-11-20"), at("2024-06-01"), 4)).toEqual(["2024", "Mar", "May"]);
  expect(texts("time", at("1990-06-01"), at("2024-06-01"), 4)).toEqual(["2000", "2010", "2020"]);
});

test("rows and numbers are written at round values", () => {
  expect(texts("row", 950, 1461, 3)).toEqual(["row 1,000", "1,200", "1,400"]);
  expect(texts("number", 0, 1, 4)).toEqual(["0", "0.5", "1"]);
  expect([texts("number", 5, 5, 3), texts("number", 1, 0, 3)]).toEqual([["5"], []]);
  for (const kind of ["row", "number", "time"])
    for (const count of [1, 2, 5, 9]) {
      const found = ticks(kind, 1.2e12, 1.2e12 + 3.7e7, count);
      expect(found.length).toBeLessThanOrEqual(count + 1);
      expect(found.every((tick) => tick.at >= 1.2e12 && tick.at <= 1.2e12 + 3.7e7)).toBe(true);
    }
});

test("a moment is written in full", () => {
  expect([momentText("row", 1234), momentText("number", 0.25), momentText("time", at("2024-03-01T05:10:00"), 600_000)]).toEqual(["row 1,234", "0.25", "2024-03-01 05:10"]);
  expect([momentText("time", at("2024-03-01"), 86_400_000), momentText("time", at("2024-03-01T05:10:07.25"), 50), momentText("time", NaN)]).toEqual(["2024-03-01", "2024-03-01 05:10:07.250", ""]);
});

test("variables are ordered by what is asked for and found by a part of their name", () => {
  const variables = { names: ["b10", "b9", "A"], missing: [0, 0.5, 0], move: [1, null, 3] };
  expect(["data", "missing", "move", "name"].map((by) => ordered(variables, by))).toEqual([[0, 1, 2], [1, 0, 2], [2, 0, 1], [2, 1, 0]]);
  expect([ordered(variables, "data", " B"), ordered(variables, "data", "z")]).toEqual([[0, 1], []]);
});

test("the nearest point is found, also where several lie in one place", () => {
  expect([nearest([0, 1, 5, 9], 2.9), nearest([0, 1, 5, 9], 3.1), nearest([0, 0, 5], -4), nearest([0, 1], 99), nearest([3], 0)]).toEqual([1, 2, 0, 1, 0]);
});

test("how it is drawn is said in words", () => {
  const axis = { kind: "row", at: [100, 611], each: 6, why: "times go back, so rows are numbered" };
  expect(explained({ rows: 512, axis })).toContain("The last 512 rows, row 100 to row 611. Of each 6 rows the smallest");
  expect(explained({ rows: 512, axis })).toMatch(/Times go back, so rows are numbered\.$/);
  expect(explained({ rows: 9, axis: { ...axis, each: 1, why: "" } })).toContain("Every row is drawn");
});
