import { expect, test } from "vitest";
import { aroundNode, place } from "./labels.js";

const crossing = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

test("no two labels collide, the important ones come first, none leaves the view", () => {
  let seed = 7;
  const random = () => ((seed = (seed * 16807) % 2147483647) / 2147483647);
  const wanted = Array.from({ length: 300 }, (_, i) => {
    const [x, y, width] = [random() * 600, random() * 400, 30 + random() * 90];
    return { key: `n${i}`, text: `n${i}`, kind: "node", width, height: 17, places: aroundNode(x, y, 8, width, 17) };
  });
  const taken = [{ x: 0, y: 0, w: 120, h: 30 }];
  const placed = place(wanted, taken, 600, 400, 80);
  expect(placed.length).toBeGreaterThan(30);
  expect(placed[0].key).toBe(wanted.find((label) => label.key === placed[0].key).key);
  placed.forEach((a, i) => {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= 600 && a.y + a.h <= 400).toBe(true);
    expect(crossing(a, taken[0])).toBe(false);
    placed.slice(i + 1).forEach((b) => expect(crossing(a, b)).toBe(false));
  });
});

test("a less important label gives way", () => {
  const at = (key) => ({ key, text: key, kind: "node", width: 50, height: 17, places: [{ x: 100, y: 100 }] });
  expect(place([at("first"), at("second")], [], 600, 400).map((label) => label.key)).toEqual(["first"]);
});

test("the disc of a node keeps others away, not its own label", () => {
  const label = { key: "n0", text: "a", kind: "node", width: 20, height: 17, places: [{ x: 100, y: 100 }] };
  const disc = { x: 95, y: 95, w: 20, h: 20 };
  expect(place([label], [{ ...disc, owner: "n0" }], 600, 400)).toHaveLength(1);
  expect(place([label], [{ ...disc, owner: "n1" }], 600, 400)).toHaveLength(0);
});

test("a label keeps the place it had while it can", () => {
  const label = { key: "n0", text: "a", kind: "node", width: 20, height: 17, places: [{ x: 100, y: 100 }, { x: 200, y: 100 }] };
  expect(place([label], [], 600, 400, 80, new Map([["n0", 1]]))[0].x).toBe(200);
  expect(place([label], [{ x: 195, y: 95, w: 20, h: 20 }], 600, 400, 80, new Map([["n0", 1]]))[0].x).toBe(100);
});
