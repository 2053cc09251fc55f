import { expect, test } from "vitest";
import { createPins } from "./pins.js";
import { createListeners } from "../shared/dom.js";
import { listenToPointer } from "./pointer.js";

const graph = { keys: ["a", "b"], positions: Float32Array.from([0, 0, 0, 1, 1, 1]) };

test("pinned nodes stay by name, the others go with the layout", () => {
  let told = 0;
  const pins = createPins(() => (told += 1));
  expect(pins.applied(graph, graph.positions)).toBe(graph.positions);
  pins.set("b", [5, 6, 7]);
  expect([...pins.applied(graph, graph.positions)]).toEqual([0, 0, 0, 5, 6, 7]);
  expect([...graph.positions]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(pins.of({ keys: ["b", "c"] })).toEqual([[0, 5, 6, 7]]);
  pins.set("b", null);
  pins.take([["a", 1, 2, 3]]);
  expect(pins.of(graph)).toEqual([[0, 1, 2, 3]]);
  pins.clear();
  expect([pins.size, told]).toEqual([0, 3]);
});

test("a drag that begins on a node is the node's, one beside it the camera's, and a short one a click", () => {
  const heard = [];
  const stage = document.createElement("div");
  const listeners = createListeners();
  const act = { press() {}, hover() {}, open() {}, click: (thing) => heard.push(["click", thing?.node]), grab: (node, on) => heard.push(["grab", node, on]), drag: (...move) => heard.push(["drag", ...move]) };
  listenToPointer(stage, listeners, (x) => (x < 50 ? { node: 3 } : null), act);
  const fire = (type, x, y, more = {}) => stage.dispatchEvent(Object.assign(new MouseEvent(type, { clientX: x, clientY: y, buttons: 1 }), more));
  fire("pointerdown", 10, 10);
  fire("pointermove", 12, 10);
  fire("pointermove", 20, 15);
  fire("pointermove", 60, 15);
  fire("pointerup", 60, 15);
  expect(heard).toEqual([["grab", 3, true], ["drag", 3, 10, 5], ["drag", 3, 40, 0], ["grab", 3, false]]);
  heard.length = 0;
  fire("pointerdown", 70, 10);
  fire("pointermove", 90, 10);
  fire("pointerup", 90, 10);
  expect(heard).toEqual([]);
  fire("pointerdown", 10, 10);
  fire("pointerup", 11, 10);
  expect(heard).toEqual([["grab", 3, true], ["click", 3], ["grab", 3, false]]);
  heard.length = 0;
  fire("pointerdown", 10, 10);
  fire("pointerdown", 80, 80, { isPrimary: false }); // two fingers zoom
  fire("pointermove", 30, 30);
  expect(heard).toEqual([["grab", 3, true], ["grab", 3, false]]);
  listeners.dispose();
});
