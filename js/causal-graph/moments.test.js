import { expect, test } from "vitest";
import { indexOf, momentText, nearestTo, NO_MOMENTS, opposite, placesOf, stretchesOf, toldOf } from "./moments.js";

const message = (tolds, more = {}) => ({
  kind: "timeline", fresh: false, gone: [], told: tolds, when: tolds.map((k) => `row ${k}00`), time: tolds.map(() => null),
  rows: tolds.map((k) => 100 * k), regime: tolds.map(() => 0), came: tolds.map(() => 1), went: tolds.map(() => 0), ...more,
});
const tolds = (moments) => moments.map(({ told }) => told);

test("moments come in parts, are dropped and begin anew", () => {
  let moments = toldOf(NO_MOMENTS, message([1, 2, 3]));
  moments = toldOf(moments, message([4], { gone: [2] }));
  expect(tolds(moments)).toEqual([1, 3, 4]);
  expect(moments[2]).toEqual({ told: 4, when: "row 400", time: null, rows: 400, regime: 0, came: 1, went: 0 });
  expect([indexOf(moments, 0), indexOf(moments, 2), indexOf(moments, 9)]).toEqual([-1, 0, 2]);
  expect(tolds(toldOf(moments, message([1], { fresh: true })))).toEqual([1]);
});

test("moments stand at their times, at their rows where they have none, and never on each other", () => {
  expect(placesOf(toldOf(NO_MOMENTS, message([1, 2, 5])))).toEqual([0, 0.25, 1]);
  const timed = toldOf(NO_MOMENTS, message([1, 2, 3], { time: [0, 90, 100] }));
  expect(placesOf(timed)).toEqual([0, expect.closeTo(0.878, 2), 1]); // two that lie close are moved apart
  const twice = placesOf(toldOf(NO_MOMENTS, message([1, 2, 3], { rows: [100, 200, 200] })));
  expect(twice[2] - twice[1]).toBeGreaterThan(0.05);
  expect(nearestTo([0, 0.3, 1], 0.6)).toBe(1);
});

test("regimes are stretches, and the end of the one before is what a moment is compared with", () => {
  const moments = toldOf(NO_MOMENTS, message([1, 2, 3, 4], { regime: [0, 0, 1, 1] }));
  const places = placesOf(moments);
  expect(stretchesOf(moments, places)).toEqual([{ regime: 0, from: 0, to: 0.5 }, { regime: 1, from: 0.5, to: 1 }]);
  expect([opposite(moments, 3), opposite(moments, 1), opposite(moments, 0)]).toEqual([1, 0, 3]);
  expect(momentText({ when: "2014-02-02 07:00", rows: 35840, regime: 2 }, true)).toBe("2014-02-02 07:00, 35,840 rows, regime 2");
  expect(momentText(moments[0], false)).toBe("row 100");
});
