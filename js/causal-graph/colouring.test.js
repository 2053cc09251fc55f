import { beforeEach, expect, test, vi } from "vitest";
import { COLOURINGS, colouringOf, LEVELS, levelOf } from "./colouring.js";
import { fakeFrame } from "./fakes.js";
import { installBrowser } from "../shared/fakes.js";
import { decode, NODE } from "./frame.js";
import { createLegend } from "./legend.js";
import { createOptions } from "./options.js";

const NAMES = ["a", "b", "c", "d"];
const frame = (more = {}, change = () => {}) => {
  const [header, buffers] = fakeFrame(1, NAMES, [[0, 1, 1, 0.5]], more);
  change((i, column, value) => (buffers[1][i * NODE.width + column] = value));
  return decode(header, buffers);
};
const theme = { nodes: ["none", "one", "two", "three"], levels: ["l0", "l1", "l2", "l3", "l4"] };
const legendOf = (graph, coloured) => {
  const legend = createLegend(document.body);
  legend.update(graph, 1, "size: any", coloured);
  return [...legend.element.querySelectorAll(".sg-key")].filter((key) => key.querySelector("circle")?.getAttribute("fill").startsWith("var(--sg-"));
};

beforeEach(() => {
  document.body.replaceChildren();
  installBrowser();
});

test("groups get colours that differ, quantities steps of one colour", () => {
  const graph = frame({}, (put) => [2, 1, 0, 1].forEach((group, i) => put(i, NODE.component, group)));
  expect(NAMES.map((_, i) => colouringOf(graph, "component", theme)(i))).toEqual(["two", "one", "none", "one"]);
  expect(NAMES.map((_, i) => colouringOf(graph, "drives", theme)(i))).toEqual(["l4", "l3", "l2", "l2"]);
  expect(NAMES.map((_, i) => colouringOf(graph, "plain", theme)(i))).toEqual(["none", "none", "none", "none"]);
});

test("steps rise with the value and stay in range", () => {
  const steps = [0, 0.01, 0.1, 0.3, 0.5, 0.9, 1, 2].map((value) => levelOf(value, 1));
  expect(steps).toEqual([...steps].sort());
  expect([steps[0], steps.at(-1), levelOf(3, 0)]).toEqual([0, LEVELS - 1, 0]);
});

test("the legend says what the colour means, and nothing where it means nothing", () => {
  const graph = frame();
  const [steps] = legendOf(graph, ["drives", "how much it drives"]);
  expect(steps.textContent).toBe("colour: how much it drives, 0 to 1");
  expect(steps.querySelectorAll("circle").length).toBe(LEVELS);
  const [shades] = legendOf(graph, ["component", "what hangs together"]);
  expect(shades.textContent).toBe("colour: what hangs together");
  expect(shades.querySelectorAll("circle").length).toBe(1);
  expect(legendOf(graph, ["plain", ""])).toEqual([]);
});

test("groups with names are named, as text", () => {
  const graph = frame({ groups: ["<b>air", "weather"] }, (put) => put(0, NODE.group, 1));
  expect(legendOf(graph, ["group", "group"]).map((key) => key.textContent)).toEqual(["<b>air", "weather"]);
});

test("a viewer's choice stays, else the frame says what is shown", () => {
  const options = createOptions(document.body, { changed() {} });
  const [colour, size] = options.element.querySelectorAll("select");
  options.update(frame({ colour: "component", size: "driven" }));
  expect([options.values.colouring, options.values.sizing]).toEqual(["component", NODE.driven]);
  colour.value = "pagerank";
  colour.dispatchEvent(new Event("input", { bubbles: true }));
  options.update(frame({ colour: "plain", size: "drives" }));
  expect([options.values.colouring, options.values.sizing, size.value]).toEqual(["pagerank", NODE.drives, "drives"]);
  expect(COLOURINGS.map(([name]) => name)).toEqual([...colour.options].map((option) => option.value));
});

test("what the frame does not tell of is asked for once, until it does", () => {
  const wanted = vi.fn();
  const options = createOptions(document.body, { changed() {}, wanted });
  const without = frame({}, (put) => NAMES.forEach((_, i) => put(i, NODE.betweenness, NaN)));
  options.update(without);
  expect(wanted).not.toHaveBeenCalled();
  const [colour] = options.element.querySelectorAll("select");
  colour.value = "betweenness";
  colour.dispatchEvent(new Event("input", { bubbles: true }));
  options.update(without);
  expect(wanted.mock.calls).toEqual([["betweenness"]]);
  options.update(frame());
  options.update(without);
  expect(wanted).toHaveBeenCalledTimes(2);
});
