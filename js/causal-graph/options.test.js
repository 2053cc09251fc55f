import { beforeEach, expect, test, vi } from "vitest";
import { fakeFrame } from "./fakes.js";
import { installBrowser } from "../shared/fakes.js";
import { decode, LINK, NODE } from "./frame.js";
import { noteOf } from "./legend.js";
import { createOptions } from "./options.js";
import { ALL, compose } from "./picture.js";
import { createView } from "./view.js";

const graph = decode(...fakeFrame(1, ["a", "b", "c"], [[0, 1, 1, 0.5], [0, 1, 2, 0.3], [1, 2, 2, -0.1]]));
const set = (control, value) => {
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
};

beforeEach(() => {
  document.body.replaceChildren();
  installBrowser();
});

test("options say what they let through", () => {
  const changed = vi.fn();
  const options = createOptions(document.body, { changed });
  options.update(graph);
  const [, size, lag] = options.element.querySelectorAll("select");
  const strength = options.element.querySelector("input");
  expect([options.words, options.values]).toEqual(["", { sizing: NODE.drives, colouring: "group", filter: ALL }]);
  set(strength, "0.2");
  set(lag, "2");
  set(size, "driven");
  expect(options.values).toEqual({ sizing: NODE.driven, colouring: "group", filter: { ...ALL, least: 0.2, lag: 2 } });
  expect(options.words).toBe("at least 0.2 strong, 2 h");
  expect(options.sized).toBe("size: how much it is driven");
  expect(changed).toHaveBeenCalledTimes(3);
  expect(size.querySelector("[value=change]").disabled).toBe(true); // nothing is known of it
});

test("a lag that is not searched any more is not asked for", () => {
  const options = createOptions(document.body, { changed() {} });
  options.update(graph);
  set(options.element.querySelectorAll("select")[2], "3");
  options.update({ ...graph, lags: graph.lags.slice(0, 2) });
  expect(options.values.filter.lag).toBe(null);
});

test("what is not drawn is told", () => {
  expect(noteOf({ pairs: 40, drawn: 20 }, { words: "" })).toMatch(/^The 20 strongest of 40 linked pairs/);
  expect(noteOf({ pairs: 3, drawn: 3 }, { words: "2 h" })).toMatch(/^Only links 2 h\. Each/);
});

test("the view follows its options, and the key opens them", () => {
  const view = createView(document.body);
  view.update(graph);
  const note = () => view.element.querySelector(".sg-note").textContent;
  view.element.dispatchEvent(new KeyboardEvent("keydown", { key: "o", bubbles: true }));
  const options = view.element.querySelector(".sg-options");
  expect(options.hidden).toBe(false);
  set(options.querySelector("input"), "0.4");
  expect(note()).toMatch(/^Only links at least 0.4 strong/);
  view.element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(options.hidden).toBe(true);
  view.dispose();
});

test("the dock ranks what drives the variable of interest, the selected one, the one pointed at", () => {
  const view = createView(document.body);
  view.update(graph);
  const dock = view.element.querySelector(".sg-dock");
  expect(dock.querySelector("h3").textContent).toBe("What drives b");
  expect(dock.querySelector("li").textContent).toBe("a raises it, after 1 h+0.50 sure [0.40, 0.60] · also +0.30 after 2 h");
  dock.querySelector("button").click();
  expect(view.element.dataset.selected).toBe("a");
  expect(dock.querySelector("h3").textContent).toBe("What drives a");
  expect(dock.textContent).toContain("nothing in the data, significantly");
  view.dispose();
});

test("links can be told apart by how stable they are and by their group", () => {
  const frame = fakeFrame(1, ["rain", "snow", "pm25"], [[0, 1, 1, 0.5], [1, 2, 1, 0.4], [0, 2, 1, 0.3]], { groups: ["weather", "dust"] });
  const graph = decode(...frame);
  [1, 1, 2].forEach((group, i) => (graph.nodes[i * NODE.width + NODE.group] = group));
  graph.links[2 * LINK.width + LINK.stability] = 0.6;
  const options = createOptions(document.body, { changed() {} });
  options.update(graph);
  const [, stable] = options.element.querySelectorAll("input");
  const of = options.element.querySelectorAll("select")[3];
  expect([...of.options].map((each) => each.textContent)).toEqual(["any", "weather", "dust"]);
  stable.value = "0.9";
  of.value = "2";
  stable.dispatchEvent(new Event("input", { bubbles: true }));
  expect(options.words).toBe("found in at least 90 % of resamples, of the group dust");
  expect(compose(graph, options.values).links.map(({ row }) => row)).toEqual([1]);
});

test("groups that were found in the links are called after those who drive most", () => {
  const graph = decode(...fakeFrame(1, ["a", "b", "c", "d"], [[0, 1, 1, 0.5]]));
  [1, 1, 1, 2].forEach((group, i) => (graph.nodes[i * NODE.width + NODE.group] = group));
  const options = createOptions(document.body, { changed() {} });
  options.update(graph);
  expect(options.element.querySelectorAll("select")[3].textContent).toBe("anya, b …d");
});
