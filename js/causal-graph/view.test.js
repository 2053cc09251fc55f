import { beforeEach, expect, test } from "vitest";
import { fakeFrame } from "./fakes.js";
import { installBrowser } from "../shared/fakes.js";
import { decode } from "./frame.js";
import { createView } from "./view.js";

const NAMES = ["a", "b", "c"];
const first = decode(...fakeFrame(1, NAMES, [[0, 1, 1, 0.5], [1, 2, 2, -0.36]]));
let alive;

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
});

test("a view fills the element that it is given, tells of its selection and leaves nothing", () => {
  const heard = [];
  const view = createView(document.body, { height: "100%", selected: (nodes) => heard.push(nodes) });
  expect(view.graph).toBe(null);
  view.update(first);
  expect(view.element.style.height).toBe("100%");
  expect(view.graph.names).toEqual(NAMES);
  view.select([2]); // by whoever embeds it: nobody is told
  view.element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(heard).toEqual([[]]);
  view.dispose();
  expect([document.body.childNodes.length, alive.observers]).toEqual([0, 0]);
});

test("a selection goes with the names when the nodes are numbered anew", () => {
  const view = createView(document.body);
  view.update(first);
  view.select([1]);
  view.update(decode(...fakeFrame(2, ["b", "c"], [])));
  expect(view.element.dataset.selected).toBe("b");
  view.select([1]);
  expect(view.element.dataset.selected).toBe("c");
  view.dispose();
});

test("the ways between two variables are told by the links of the graph that is shown", () => {
  const view = createView(document.body);
  view.update(decode(...fakeFrame(1, NAMES, [[1, 2, 2, -0.36], [0, 1, 1, 0.5]])));
  view.select([1, 2]);
  view.update(decode(...fakeFrame(2, NAMES, [[0, 1, 1, 0.5], [1, 2, 2, -0.24]])));
  const told = view.element.querySelector(".sg-dock").textContent;
  expect(told).toContain("−0.24");
  expect(told).not.toContain("0.50");
  view.dispose();
});

test("what cannot be told yet is not asked for", () => {
  const view = createView(document.body);
  for (const key of ["f", "2", " ", "ArrowUp", "t", "/"]) view.element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  view.select([0]);
  expect(view.graph).toBe(null);
  view.dispose();
});

test("a link under the pointer may vanish", async () => {
  const view = createView(document.body);
  view.update(first);
  await new Promise(requestAnimationFrame);
  const stage = view.element.querySelector(".sg-stage");
  const over = (x, y) => {
    stage.dispatchEvent(new MouseEvent("pointermove", { clientX: x, clientY: y }));
    const card = view.element.querySelector(".sg-card");
    return !card.hidden && card.textContent.includes("→");
  };
  const spots = Array.from({ length: 64 * 48 }, (_, i) => [10 * (i % 64), 10 * Math.floor(i / 64)]);
  expect(spots.some(([x, y]) => over(x, y))).toBe(true);
  view.update(decode(...fakeFrame(2, NAMES, [])));
  expect(spots.some(([x, y]) => over(x, y))).toBe(false); // its label still stands until the next picture is painted
  view.update(decode(...fakeFrame(3, NAMES, []))); // the fading link has gone too
  expect(view.element.dataset.seq).toBe("3");
  view.dispose();
});

test("of two variables selected the ways to each other are told and lit, until something else is selected", () => {
  const place = document.createElement("div");
  const view = createView(place);
  view.update(decode(...fakeFrame(1, ["a", "b", "c", "d"], [[0, 1, 1, 0.5], [1, 2, 2, -0.4], [3, 0, 1, 0.3]], { sums: ["in the same hour", "after 1 h", "after 2 h", "after 3 h"] })));
  view.select([0, 2]);
  const dock = place.querySelector(".sg-dock");
  expect(dock.hidden).toBe(false);
  expect(dock.textContent).toContain("From a to c");
  expect(dock.textContent).toContain("−0.20 after 3 h");
  expect(dock.textContent).toContain("No way leads from c to a");
  expect(place.querySelector(".sg-live").textContent).toContain("to b after 1 h, to c after 2 h");
  view.select([3]);
  expect(dock.textContent).toContain("What drives d");
  view.dispose();
});

test("groups are drawn as one node, open at a double click, and stand for all their members towards Python", () => {
  const [heard, asked] = [[], []];
  const names = [..."abcdefghijklm"];
  const links = [[0, 12, 1, 0.9], [1, 12, 1, 0.5], [12, 11, 2, 0.4]];
  const shown = names.map((_, i) => (i < 11 ? 0 : i - 10));
  const more = { shown, leads: [1, 11, 12], detail: { level: 2, wanted: null } };
  const view = createView(document.body, { selected: (nodes) => heard.push(nodes), ask: (...each) => asked.push(each) });
  view.update(decode(...fakeFrame(1, names, links, more)));
  expect(view.element.dataset.nodes).toBe("3");
  expect(view.element.getAttribute("aria-label")).toContain("13 variables, 3 links");
  expect(view.graph.n).toBe(13);
  view.select([3, 4]); // both within the group
  expect(view.element.dataset.selected).toBe("b +10");
  const options = view.element.querySelector(".sg-options");
  const detail = [...options.querySelectorAll("select")].at(-1);
  detail.value = "0";
  detail.dispatchEvent(new Event("input", { bubbles: true }));
  expect(asked).toEqual([["detail", { level: 0 }]]);
  view.update(decode(...fakeFrame(2, names, links, { detail: { level: 0, wanted: 0 } })));
  expect(view.element.dataset.nodes).toBe("13");
  expect(view.element.dataset.selected.split("\n")).toEqual(names.slice(0, 11)); // the members of what was selected
  expect(heard).toEqual([]);
  view.dispose();
});
