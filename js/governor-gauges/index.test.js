import { beforeEach, expect, test, vi } from "vitest";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import { action, fakeGovernor, gauge } from "./fakes.js";
import widget from "./index.js";
import { pathOf } from "./line.js";

const EVIL = "<img src=x onerror=alert(1)>";
let alive;

const mount = (model) => {
  const el = document.createElement("div");
  document.body.append(el);
  return { el, dispose: widget.render({ model, el }) };
};
const texts = (el, selector) => [...el.querySelectorAll(selector)].map((made) => made.textContent);
const style = (el, selector, name) => el.querySelector(selector).style[name];

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: state, gauges and actions are shown, and the frame is acknowledged`, () => {
    const model = fakeModel(kind);
    const { el, dispose } = mount(model);
    expect(texts(el, ".gg-title")).toEqual(["connecting"]);
    const actions = [action("Since 12:03 the engine refreshes every 4th window.", { now: true }), action("From 12:01 to 12:02 it did less.")];
    model.deliver(...fakeGovernor(5, { state: { face: "tight", title: "tight", detail: "Memory 93 %." }, actions }));
    expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 5 });
    expect(texts(el, ".gg-title, .gg-detail")).toEqual(["tight", "Memory 93 %."]);
    expect(texts(el, ".gg-name, .gg-value, .gg-amount")).toEqual(["Memory", "80 %", "1.6 of 2 GB, cgroup v2"]);
    expect([texts(el, ".gg-now li"), texts(el, ".gg-before li")]).toEqual(actions.map(({ text }) => [text]));
    model.deliver(...fakeGovernor(6, { actions: actions.map((each) => ({ ...each, now: false })) }));
    expect([texts(el, ".gg-now li"), texts(el, ".gg-before li")]).toEqual([[], actions.map(({ text }) => text)]);
    expect([el.querySelector(".gg-now h4").hidden, el.querySelector(".gg-empty").hidden]).toEqual([true, true]);
    model.deliver(...fakeGovernor(7));
    expect([el.querySelector(".gg-before h4").hidden, el.querySelector(".gg-empty").hidden]).toEqual([true, false]);
    dispose();
  });
}

test("a bullet shows value, thresholds, what is expected and the limit", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeGovernor(1));
  expect([style(el, ".gg-bar", "transform"), style(el, ".gg-forecast", "transform")]).toEqual(["scaleX(0.8)", "translateX(84.00%)"]);
  expect([style(el, ".gg-band", "left"), style(el, ".gg-band", "width")]).toEqual(["82%", "8%"]);
  expect([style(el, ".gg-zone", "left"), style(el, ".gg-zone", "width")]).toEqual(["90%", "10%"]);
  expect(el.querySelector(".gg-forecast").title).toBe("expected: 84 % in 8 s");
  expect(el.querySelector(".gg-limit").hidden).toBe(false);
  model.deliver(...fakeGovernor(2, { gauges: [gauge("Memory", { below: true, acts: 0.5, clears: 0.6, limit: false, forecast: null })] }));
  expect([style(el, ".gg-zone", "left"), style(el, ".gg-zone", "width")]).toEqual(["0%", "50%"]);
  expect([style(el, ".gg-band", "left"), style(el, ".gg-band", "width")]).toEqual(["50%", "10%"]);
  expect([el.querySelector(".gg-limit").hidden, el.querySelector(".gg-forecast").hidden]).toEqual([true, true]);
  model.deliver(...fakeGovernor(3, { gauges: [gauge("Memory", { acts: null, clears: null })] }));
  for (const part of [".gg-zone", ".gg-band", ".gg-acts", ".gg-label"]) expect(el.querySelector(part).hidden).toBe(true);
  dispose();
});

test("a line goes across short gaps and breaks at long ones", () => {
  expect(pathOf([null, 0.5, null, 1])).toBe("M1 50.0h0L3 0.0");
  expect(pathOf([0, null, null, null, null, null, 1])).toBe("M0 100.0h0M6 0.0h0");
  expect(pathOf([null, null])).toBe("");
});

test("figures that are not measured any more lose their row, the others keep theirs and its focus", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeGovernor(1, { gauges: [gauge("a"), gauge("b"), gauge("c")] }));
  const row = [...el.querySelectorAll(".gg-row")][1];
  row.focus();
  model.deliver(...fakeGovernor(2, { gauges: [gauge("b"), gauge("d")] }));
  expect(texts(el, ".gg-name")).toEqual(["b", "d"]);
  expect(el.querySelector(".gg-row")).toBe(row);
  expect(document.activeElement).toBe(row);
  dispose();
});

test("a row tells in words what it shows, and goes on telling", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeGovernor(1));
  const row = el.querySelector(".gg-row");
  expect(row.getAttribute("aria-expanded")).toBe("false");
  row.click();
  const more = el.querySelector(".gg-more");
  expect([row.getAttribute("aria-expanded"), row.getAttribute("aria-controls"), more.hidden]).toEqual(["true", more.id, false]);
  expect(texts(el, ".gg-more li")).toEqual([
    "What it is.", "Above 90 % mpie gives way; back below 82 %.", "Expected: 84 % in 8 s.", "In the last minute: 70 % to 80 %.",
    "This Python process 512 MB.", "The scale ends at the limit.",
  ]);
  model.deliver(...fakeGovernor(2, { gauges: [gauge("Memory", { state: "tight", tight_s: 12 })] }));
  expect(texts(el, ".gg-more li")[0]).toBe("Tight for 12 s.");
  expect([el.querySelector(".gg-gauge").dataset.state, texts(el, ".gg-word")[0]]).toEqual(["tight", "tight"]);
  row.click();
  expect(more.hidden).toBe(true);
  dispose();
});

test("the rows are one stop of the Tab key, and keys go no further", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const beyond = [];
  document.body.addEventListener("keydown", ({ key }) => beyond.push(key));
  model.deliver(...fakeGovernor(1, { gauges: [gauge("a"), gauge("b")] }));
  const [a, b] = el.querySelectorAll(".gg-row");
  expect([a.tabIndex, b.tabIndex]).toEqual([0, -1]);
  a.focus();
  a.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
  expect(document.activeElement).toBe(b);
  expect(beyond).toEqual([]);
  dispose();
});

test("the text holds all that the picture holds, and is written only while it is open", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const words = ["Tight: memory.", "Since 12:03 …"];
  model.deliver(...fakeGovernor(1, { words, gauges: [gauge("Memory", { state: "tight" })] }));
  const details = el.querySelector("details");
  expect(texts(el, ".gg-table td")).toEqual([]);
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  expect(texts(el, ".gg-words p")).toEqual(words);
  expect(texts(el, ".gg-table tbody th, .gg-table td")).toEqual([
    "Memory", "80 %; this Python process 512 MB", "tight", "1.6 of 2 GB, cgroup v2", "above 90 % mpie gives way; back below 82 %", "84 % in 8 s", "70 % to 80 %",
  ]);
  const cell = el.querySelector(".gg-table td");
  model.deliver(...fakeGovernor(2, { words: ["Nothing is tight."], gauges: [gauge("Memory", { value: "20 %", beside: [] })] }));
  expect([texts(el, ".gg-words p"), cell.textContent]).toEqual([["Nothing is tight."], "20 %"]);
  dispose();
});

test("the newest action is announced once, those of the first frame are not", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const heard = el.querySelector("[aria-live]");
  model.deliver(...fakeGovernor(1, { actions: [action("old")] }));
  expect(heard.textContent).toBe("");
  model.deliver(...fakeGovernor(2, { actions: [action("new"), action("old")] }));
  expect(heard.textContent).toBe("new");
  expect(texts(el, ".gg-fresh")).toEqual(["new"]);
  model.deliver(...fakeGovernor(3, { actions: [action("old"), action("new")] }));
  expect(heard.textContent).toBe("new");
  dispose();
});

test("off, it says how it is switched on; stopped, it stands back", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeGovernor(1, { gauges: [], state: { face: "waiting", title: "governor off", how: "await governor.start()" } }));
  expect([texts(el, ".gg-how"), el.querySelector(".gg-body").hidden, el.querySelector("details").hidden]).toEqual([["await governor.start()"], true, true]);
  model.deliver(...fakeGovernor(2, { state: { face: "ended", title: "governor stopped" } }));
  expect(el.querySelector(".gg").classList.contains("gg-stale")).toBe(true);
  expect([el.querySelector(".gg-how").hidden, el.querySelector(".gg-body").hidden]).toEqual([true, false]);
  dispose();
});

test("a kept state says that nobody is there, until a kernel is", () => {
  const [header] = fakeGovernor(1);
  const model = fakeModel("jupyter", { _snapshot: { header, buffers: [] } });
  const { el, dispose } = mount(model);
  expect([texts(el, ".gg-title"), texts(el, ".gg-value")]).toEqual([["not connected"], ["80 %"]]);
  model.deliver(...fakeGovernor(2));
  expect(texts(el, ".gg-title")).toEqual(["nothing is tight"]);
  model.fire("comm_live_update");
  expect(texts(el, ".gg-title")).toEqual(["not connected"]);
  dispose();
});

test("nothing is drawn while it cannot be seen, and the newest as soon as it can", () => {
  const observers = [];
  globalThis.IntersectionObserver = class {
    constructor(callback) { observers.push(callback); }
    observe() {}
    disconnect() {}
  };
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  observers[0]([{ isIntersecting: false }]);
  model.deliver(...fakeGovernor(1));
  model.deliver(...fakeGovernor(2, { gauges: [gauge("Memory", { value: "81 %" })] }));
  expect(texts(el, ".gg-value")).toEqual([]);
  expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 2 });
  observers[0]([{ isIntersecting: true }]);
  expect(texts(el, ".gg-value")).toEqual(["81 %"]);
  dispose();
});

test("names are text everywhere", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const everywhere = gauge(EVIL, { amount: EVIL, meaning: EVIL, value: EVIL, rules: [EVIL], beside: [EVIL], expected: EVIL, minute: EVIL, acts_words: EVIL });
  const state = { title: EVIL, detail: EVIL, how: EVIL };
  model.deliver(...fakeGovernor(1, { gauges: [everywhere], actions: [action(EVIL, { now: true })], words: [EVIL], state }));
  el.querySelector(".gg-row").click();
  el.querySelector("details").open = true;
  el.querySelector("details").dispatchEvent(new Event("toggle"));
  expect(texts(el, ".gg-table td").length).toBe(6);
  expect(el.querySelectorAll("img, script").length).toBe(0);
  dispose();
});

test("the cleanup takes everything back", () => {
  const model = fakeModel("jupyter");
  const listening = [];
  const { addEventListener: add, removeEventListener: remove } = document;
  vi.spyOn(document, "addEventListener").mockImplementation((type, handler, ...more) => (listening.push(handler), add.call(document, type, handler, ...more)));
  vi.spyOn(document, "removeEventListener").mockImplementation((type, handler, ...more) => {
    listening.splice(listening.indexOf(handler), 1);
    return remove.call(document, type, handler, ...more);
  });
  const { el, dispose } = mount(model);
  model.deliver(...fakeGovernor(1));
  expect(listening.length).toBeGreaterThan(0);
  dispose();
  expect([listening.length, model.listeners(), alive.observers, el.childNodes.length]).toEqual([0, 0, 0, 0]);
  expect(model.sent.at(-1).kind).toBe("bye");
  vi.restoreAllMocks();
});
