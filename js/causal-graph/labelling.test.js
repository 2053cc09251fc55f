import { expect, test } from "vitest";
import { createLabelling } from "./labelling.js";
import { createLabels } from "./labels.js";

const nothing = {
  graph: { n: 0, names: [] }, picture: { links: [], outer: [] }, emphasis: { chosen: new Set(), rows: new Set(), news: new Set(), near: null },
  places: new Float32Array(0), size: [640, 480], hover: null, rank: () => undefined,
};

function counted() {
  const calls = [];
  const labels = { shown: [], draw: () => calls.push("laid"), follow: () => calls.push("followed") };
  const labelling = createLabelling(labels, () => []);
  return { labelling, step: (now, still) => [labelling.step(now, still, nothing), calls.splice(0).join(" ")] };
}

test("labels go along while things move, and are laid again now and then and at rest", () => {
  const { step } = counted();
  expect(step(0, false)).toEqual([false, "laid"]);
  expect(step(16, false)).toEqual([true, "followed"]);
  expect(step(119, false)).toEqual([true, "followed"]);
  expect(step(130, false)).toEqual([false, "laid"]);
  expect(step(146, false)).toEqual([true, "followed"]);
  expect(step(160, true)).toEqual([false, "laid"]);
  expect(step(10_000, true)).toEqual([false, ""]); // only beats run
});

test("a change has them laid at once", () => {
  const { labelling, step } = counted();
  step(0, false);
  labelling.renew();
  expect(step(16, false)).toEqual([false, "laid"]);
  labelling.renew();
  expect(step(20, true)).toEqual([false, "laid"]);
});

test("a label goes along with its nodes, in the element that it has", () => {
  const labels = createLabels(document.createElement("div"));
  const label = (key, x, ends) => ({ key, x, y: 10, w: 50, h: 17, text: key, kind: "node", ends });
  labels.draw([label("a", 5, [0]), label("b", 105, [0, 1])], Float32Array.of(0, 0, 1, 200, 0, 1));
  const [a, b] = labels.shown;
  labels.follow(Float32Array.of(20, 5, 1, 200, 5, 1));
  expect([a.x, a.y, b.x, b.y]).toEqual([25, 15, 115, 15]);
  expect(labels.at(26, 16)).toBe(a);
});

test("only what differs is written", async () => {
  const parent = document.createElement("div");
  const labels = createLabels(parent);
  const label = (key, x) => ({ key, x, y: 10, w: 50, h: 17, text: key, kind: "node", ends: [0] });
  const places = Float32Array.of(0, 0, 1);
  labels.draw([label("a", 5), label("b", 105)], places);
  const [first, second] = parent.querySelectorAll("span");
  const written = [];
  const watch = new MutationObserver((records) => written.push(...records));
  watch.observe(parent, { attributes: true, childList: true, characterData: true, subtree: true });
  labels.draw([label("b", 105), label("a", 7)], places); // another order, one has moved
  await null;
  written.push(...watch.takeRecords());
  expect(written.map(({ target, attributeName }) => [target, attributeName])).toEqual([[first, "style"]]);
  labels.draw([label("c", 5)], places);
  expect([first, second].filter((element) => !element.hidden).map((element) => element.textContent)).toEqual(["c"]);
  watch.disconnect();
});
