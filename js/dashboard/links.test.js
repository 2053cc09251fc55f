import { beforeEach, expect, test } from "vitest";
import { createListeners } from "../shared/dom.js";
import { fakeFrame } from "../causal-graph/fakes.js";
import { installBrowser } from "../shared/fakes.js";
import { decode } from "../causal-graph/frame.js";
import { createLinks } from "./links.js";

const NAMES = ["a", "b", "c"];
const LINKS = [[0, 1, 3, 0.5], [1, 2, 1, -0.7], [2, 0, 2, 0.1], [2, 2, 1, 0.9]];
let panel, links, listeners, chosen;

const graphOf = (wanted, seq = 1) => decode(...fakeFrame(seq, NAMES, wanted));
const names = () => [...panel.querySelectorAll(".sd-name")].map((button) => button.textContent);
const sortBy = (i) => panel.querySelectorAll("th button")[i].click();
const sorts = () => [...panel.querySelectorAll("th")].map((cell) => cell.getAttribute("aria-sort"));
const body = () => panel.querySelector("tbody");

beforeEach(() => {
  document.body.replaceChildren();
  installBrowser();
  panel = document.createElement("div");
  document.body.append(panel);
  listeners = createListeners();
  chosen = [];
  links = createLinks(panel, listeners, (nodes) => chosen.push(nodes));
});

test("the strongest link comes first, a variable's own past last", () => {
  links.update(graphOf(LINKS));
  expect(names()).toEqual(["b → c", "a → b", "c → a", "c, its own past"]);
  expect(sorts()).toEqual([null, null, "descending", null, null]);
  const cells = [...body().rows[0].cells].map((cell) => cell.textContent);
  expect([cells[1], cells[3], cells[4]]).toEqual(["1 h", "[−0.80, −0.60]", "97 %"]);
  expect(cells[2]).toContain("−0.70");
});

test("each column sorts both ways, and the own past stays last", () => {
  links.update(graphOf(LINKS));
  sortBy(0);
  expect([names(), sorts()[0]]).toEqual([["a → b", "b → c", "c → a", "c, its own past"], "ascending"]);
  sortBy(0);
  expect([names(), sorts()[0]]).toEqual([["c → a", "b → c", "a → b", "c, its own past"], "descending"]);
  sortBy(1);
  expect([names(), sorts()[1]]).toEqual([["b → c", "c → a", "a → b", "c, its own past"], "ascending"]);
  sortBy(2);
  sortBy(2);
  expect([names(), sorts()[2]]).toEqual([["c → a", "a → b", "b → c", "c, its own past"], "ascending"]);
});

test("links of the selected variables come before all others", () => {
  links.update(graphOf(LINKS));
  links.select([0]);
  expect(names()).toEqual(["a → b", "c → a", "b → c", "c, its own past"]);
  links.select([2]);
  expect(names()).toEqual(["b → c", "c → a", "c, its own past", "a → b"]);
  links.select([]);
  expect(names()).toEqual(["b → c", "a → b", "c → a", "c, its own past"]);
});

test("rows are kept from graph to graph, and so is the focus", () => {
  links.update(graphOf(LINKS));
  const [row] = [...body().rows].filter((made) => made.textContent.includes("a → b"));
  row.querySelector("button").focus();
  links.update(graphOf([[0, 1, 3, 0.9], ...LINKS.slice(1, 3), [0, 2, 1, 0.3]], 2));
  expect(body().rows[0]).toBe(row);
  expect(document.activeElement).toBe(row.querySelector("button"));
  expect(row.textContent).toContain("+0.90");
  expect(names()).toEqual(["a → b", "b → c", "a → c", "c → a"]);
  const fresh = () => [...panel.querySelectorAll(".sd-fresh .sd-name")].map((made) => made.textContent);
  expect(fresh()).toEqual(["a → c"]);
  links.update(graphOf([[0, 1, 3, 0.9], ...LINKS.slice(1, 3), [0, 2, 1, -0.3]], 3));
  expect(fresh()).toEqual(["a → c"]); // until the flash is over
  panel.querySelector(".sd-fresh").dispatchEvent(new Event("animationend", { bubbles: true }));
  expect(fresh()).toEqual([]);
});

test("rows stay where they are while somebody points at them", () => {
  links.update(graphOf(LINKS));
  body().dispatchEvent(new MouseEvent("pointerenter"));
  links.update(graphOf([[0, 1, 3, 0.9], [0, 2, 1, 0.8], ...LINKS.slice(1, 3)], 2));
  expect(names()).toEqual(["b → c", "a → b", "c → a", "a → c"]);
  body().dispatchEvent(new MouseEvent("pointerleave"));
  expect(names()).toEqual(["a → b", "a → c", "b → c", "c → a"]);
});

test("the strongest four hundred are shown, and the others at a click", () => {
  const many = Array.from({ length: 450 }, (_, i) => [i % 3, (i + 1) % 3, i, (i + 1) / 1000]);
  const header = fakeFrame(1, NAMES, many);
  links.update(decode(...header));
  const more = panel.querySelector(".sd-more");
  expect([body().rows.length, more.hidden, more.textContent]).toEqual([400, false, "Show 50 weaker ones"]);
  more.click();
  expect([body().rows.length, more.textContent]).toEqual([450, "Show the strongest 400"]);
  more.click();
  expect(body().rows.length).toBe(400);
});

test("the table is one stop of the Tab key", () => {
  links.update(graphOf(LINKS));
  const buttons = () => [...body().querySelectorAll("button")];
  expect(buttons().map((button) => button.tabIndex)).toEqual([0, -1, -1, -1]);
  buttons()[0].focus();
  const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowDown");
  press("ArrowDown");
  expect(document.activeElement).toBe(buttons()[2]);
  press("End");
  press("ArrowDown");
  expect(document.activeElement).toBe(buttons()[3]);
  expect(buttons().map((button) => button.tabIndex)).toEqual([-1, -1, -1, 0]);
});

test("rows that touch nothing selected step back", () => {
  links.update(graphOf(LINKS));
  links.select([0, 1]);
  expect([...body().rows].map((row) => row.className.match(/sd-(chosen|back)/)?.[1])).toEqual([undefined, "chosen", undefined, "back"]);
  links.update(graphOf(LINKS, 2));
  expect(body().rows[1].classList.contains("sd-chosen")).toBe(true);
});

test("without a link it says why, and nothing stays", () => {
  links.update(decode(...fakeFrame(1, [], [], { state: { face: "waiting", title: "waiting", detail: "9 rows read" } })));
  expect(panel.querySelector(".sd-empty").textContent).toBe("The links are listed here from the first graph on.");
  links.update(decode(...fakeFrame(1, NAMES, [], { state: { face: "live", title: "live: nothing significant", detail: "No link passes." } })));
  expect([panel.querySelector("table").hidden, panel.querySelector(".sd-empty").textContent]).toEqual([true, "No link passes."]);
  listeners.dispose();
});
