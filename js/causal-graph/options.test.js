import { beforeEach, expect, test, vi } from "vitest";
import { fakeFrame } from "./fakes.js";
import { installBrowser } from "../shared/fakes.js";
import { decode, NODE } from "./frame.js";
import { noteOf } from "./legend.js";
import { createOptions } from "./options.js";
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
  const options = createOptions(document.body, changed);
  options.update(graph);
  const [, size, lag] = options.element.querySelectorAll("select");
  const strength = options.element.querySelector("input");
  expect([options.words, options.values]).toEqual(["", { sizing: NODE.drives, colouring: "group", filter: { least: 0, lag: null } }]);
  set(strength, "0.2");
  set(lag, "2");
  set(size, "driven");
  expect(options.values).toEqual({ sizing: NODE.driven, colouring: "group", filter: { least: 0.2, lag: 2 } });
  expect(options.words).toBe("at least 0.2 strong, 2 h");
  expect(options.sized).toBe("size: how much it is driven");
  expect(changed).toHaveBeenCalledTimes(3);
  expect(size.querySelector("[value=change]").disabled).toBe(true); // nothing is known of it
});

test("a lag that is not searched any more is not asked for", () => {
  const options = createOptions(document.body, () => {});
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
