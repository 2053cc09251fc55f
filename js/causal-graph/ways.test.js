import { expect, test } from "vitest";
import { rowsOf, waysBetween } from "./ways.js";

const link = (source, target, strength, more = {}) => ({ source, target, lag: 1, strength, leads: true, directed: true, ...more });
const names = (links, ways) => ways.map((rows) => rows.map((row) => `${links[row].source}${links[row].target}`).join(" "));

test("the strongest ways come first, by the product of their strengths", () => {
  const links = [link(0, 1, 0.9), link(1, 2, 0.9), link(0, 2, 0.5), link(0, 3, 0.9), link(3, 2, 0.2)];
  expect(names(links, waysBetween(links, 0, 2))).toEqual(["01 12", "02", "03 32"]);
});

test("against a link, along one that is open or gone, and twice through a node nobody goes", () => {
  const links = [link(2, 0, 0.9), link(0, 1, 0.9, { directed: false }), link(1, 2, 0.9, { gone: true }), link(0, 2, 0.4, { leads: false })];
  expect(waysBetween(links, 0, 2)).toEqual([]);
  const round = [link(0, 1, 0.9), link(1, 0, 0.9), link(1, 2, 0.9)];
  expect(names(round, waysBetween(round, 0, 2))).toEqual(["01 12"]);
});

test("ways are found as an exhaustive search finds them", () => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let trial = 0; trial < 40; trial++) {
    const links = [];
    for (let a = 0; a < 7; a++) for (let b = 0; b < 7; b++) if (a !== b && random() < 0.35) links.push(link(a, b, 0.05 + 0.9 * random()));
    const all = [];
    const walk = (at, rows, passed, worth) => {
      if (at === 6) return all.push([worth, rows]);
      if (rows.length === 5) return;
      links.forEach((l, row) => l.source === at && !passed.includes(l.target) && walk(l.target, [...rows, row], [...passed, l.target], worth * l.strength));
    };
    walk(0, [], [0], 1);
    const best = all.sort((x, y) => y[0] - x[0]).slice(0, 3).map(([, rows]) => rows);
    expect(waysBetween(links, 0, 6)).toEqual(best);
  }
});

test("a dense graph of many nodes is searched at a bounded cost", () => {
  const links = [];
  for (let a = 0; a < 120; a++) for (let b = 0; b < 120; b++) if (a !== b) links.push(link(a, b, 0.3 + ((a * 31 + b * 17) % 50) / 100));
  const ways = waysBetween(links, 0, 119);
  expect(ways.length).toBe(3);
});

test("chains are found again in a picture, by their lag or by the link that leads", () => {
  const links = [link(0, 1, 0.2, { lag: 3, leads: false }), link(0, 1, 0.6), link(1, 2, 0.5, { directed: false, lag: 0 })];
  expect(rowsOf(links, [[{ source: 0, target: 1, lag: 3 }, { source: 2, target: 1, lag: 0 }], [{ source: 0, target: 1, lag: 9 }], [{ source: 5, target: 1, lag: 1 }]])).toEqual([[0, 2], [1], []]);
});
