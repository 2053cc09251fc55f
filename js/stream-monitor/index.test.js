import { beforeEach, expect, test, vi } from "vitest";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import { fakeStream } from "./fakes.js";
import widget from "./index.js";

const EVIL = "<img src=x onerror=alert(1)>";
const many = (n) => Array.from({ length: n }, (_, i) => `s${i}`);
let alive;

const mount = (model) => {
  const el = document.createElement("div");
  document.body.append(el);
  return { el, dispose: widget.render({ model, el }) };
};
const texts = (el, selector) => [...el.querySelectorAll(selector)].map((made) => made.textContent);
const key = (target, name) => target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: state, figures and a line a variable are shown, and the frame is acknowledged`, () => {
    const model = fakeModel(kind);
    const { el, dispose } = mount(model);
    expect(texts(el, ".sm-title")).toEqual(["connecting"]);
    model.deliver(...fakeStream(5, ["temperature", "wind"], { variables: { units: ["°C", ""], missing: [0.2, 0] } }));
    expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 5 });
    expect(texts(el, ".sm-title, .sm-detail")).toEqual(["live", "since 12:00:00"]);
    expect(texts(el, ".sm-figure dt, .sm-value")).toEqual(["Rows/s", "64", "Late rows", "0"]);
    expect(texts(el, ".sm-name, .sm-newest, .sm-missing")).toEqual(["temperature", "2 °C", "20 % missing", "wind", "2", ""]);
    expect(el.querySelector(".sm-chart path").getAttribute("d")).toBe("M0.0 100.0h0L333.3 66.7L666.7 33.3L1000.0 0.0");
    expect(["y", "height"].map((name) => el.querySelector(".sm-chart rect").getAttribute(name))).toEqual(["25.0", "50.0"]);
    expect(texts(el, ".sm-count")).toEqual(["2 variables"]);
    dispose();
  });
}

test("before the first window there is nothing but the state and how to begin", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeStream(1, [], { variables: null, axis: null, figures: [], rows: 0, state: { face: "waiting", title: "not started", how: "await session.start()" } }));
  const [header] = fakeStream(1, [], {});
  Object.assign(header.stream, { variables: null, axis: null, figures: [], state: { face: "waiting", title: "not started", detail: "", how: "await session.start()" } });
  model.deliver(header, []);
  expect([texts(el, ".sm-how"), el.querySelector(".sm-charts").hidden, el.querySelector(".sm-figures").hidden, el.querySelector("details").hidden]).toEqual([["await session.start()"], true, true, true]);
  dispose();
});

test("one cursor reads all lines, by pointer and by key", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const heights = [0, 0.25, NaN, 1, 1, 0.5, 0.25, 0];
  model.deliver(...fakeStream(1, ["a", "b"], { heights }));
  const axis = el.querySelector(".sm-axis");
  key(axis, "Home");
  expect(texts(el, ".sm-newest")).toEqual(["0", "4"]);
  key(axis, "ArrowRight");
  expect([texts(el, ".sm-newest"), axis.getAttribute("aria-valuetext")]).toEqual([["1", "2"], "row 101"]);
  key(axis, "ArrowRight");
  expect(texts(el, ".sm-newest")).toEqual(["–", "1"]);
  // The moment stays while rows go on.
  model.deliver(...fakeStream(2, ["a", "b"], { heights, axis: { at: [101, 102, 103, 104] } }));
  expect(axis.getAttribute("aria-valuenow")).toBe("1");
  key(axis, "Escape");
  expect([texts(el, ".sm-newest"), axis.getAttribute("aria-valuetext")]).toEqual([["2", "2"], "newest, row 104"]);
  const plot = el.querySelectorAll(".sm-plot")[1];
  plot.getBoundingClientRect = () => ({ left: 10, width: 300 });
  plot.dispatchEvent(Object.assign(new Event("pointermove", { bubbles: true }), { clientX: 10, pointerType: "mouse" }));
  expect(texts(el, ".sm-newest")).toEqual(["0", "4"]);
  el.querySelector(".sm-grid").dispatchEvent(Object.assign(new Event("pointerleave"), { pointerType: "mouse" }));
  expect(texts(el, ".sm-newest")).toEqual(["2", "2"]);
  dispose();
});

test("where rows are taken together the cursor reads from what to what", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeStream(1, ["a"], { heights: [1, 0.25, 0.5, 0.5], axis: { at: [0, 3, 6, 9], each: 6 } }));
  const axis = el.querySelector(".sm-axis");
  key(axis, "Home");
  expect(texts(el, ".sm-newest")).toEqual(["1 to 4"]);
  key(axis, "ArrowRight");
  expect(texts(el, ".sm-newest")).toEqual(["2"]);
  dispose();
});

test("of many variables those that moved most come first, 24 at a time, and only what can be seen is drawn", () => {
  const watching = [];
  const Kept = globalThis.IntersectionObserver;
  const model = fakeModel("jupyter");
  globalThis.IntersectionObserver = class extends Kept {
    constructor(callback) {
      super(callback);
      watching.push(callback);
    }
    observe(target) {
      this.callback([{ isIntersecting: !target.classList.contains("sm-chart"), target }]);
    }
  };
  const { el, dispose } = mount(model);
  model.deliver(...fakeStream(1, many(200), { variables: { move: many(200).map((_, i) => i) } }));
  expect([texts(el, ".sm-count"), el.querySelectorAll(".sm-chart").length, el.querySelector("select").value]).toEqual([["200 variables"], 24, "move"]);
  expect(texts(el, ".sm-name")).toEqual(Array(24).fill(""));
  watching[0]([{ isIntersecting: true, target: el.querySelector(".sm-chart") }]);
  expect(texts(el, ".sm-name").slice(0, 2)).toEqual(["s199", ""]);
  el.querySelector(".sm-charts > .sm-more").click();
  expect([el.querySelectorAll(".sm-chart").length, texts(el, ".sm-charts > .sm-more")]).toEqual([48, ["Show 24 more (152 left)"]]);
  const find = el.querySelector(".sm-find");
  find.value = "19";
  find.dispatchEvent(new Event("input"));
  expect([texts(el, ".sm-name")[0], texts(el, ".sm-count"), el.querySelectorAll(".sm-chart").length]).toEqual(["s199", ["12 of 200 variables"], 12]);
  find.value = "nobody";
  find.dispatchEvent(new Event("input"));
  expect([el.querySelector(".sm-empty").hidden, el.querySelectorAll(".sm-chart").length]).toEqual([false, 0]);
  dispose();
});

test("the order is chosen, and stands while rows come", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeStream(1, ["b", "a", "c"], { variables: { missing: [0, 0.2, 0.1] } }));
  expect(texts(el, ".sm-name")).toEqual(["b", "a", "c"]);
  const choose = (value) => {
    el.querySelector("select").value = value;
    el.querySelector("select").dispatchEvent(new Event("change"));
    return texts(el, ".sm-name");
  };
  expect([choose("name"), choose("missing")]).toEqual([["a", "b", "c"], ["a", "c", "b"]]);
  model.deliver(...fakeStream(2, ["b", "a", "c"], { variables: { missing: [0.9, 0.2, 0.1] } }));
  expect(texts(el, ".sm-name")).toEqual(["a", "c", "b"]);
  model.deliver(...fakeStream(3, ["x", "y"], { variables: { missing: [0, 0.2] } }));
  expect(texts(el, ".sm-name")).toEqual(["y", "x"]);
  dispose();
});

test("changes of the columns are told, the newest aloud, those of the first frame not", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const events = many(5).map((name, i) => ({ when: `row ${9 - i}`, text: `${name} is back.` }));
  model.deliver(...fakeStream(1, ["a"], { events: events.slice(1), notes: ["1 window could not be used."] }));
  expect([texts(el, ".sm-events li").length, texts(el, ".sm-events .sm-more"), texts(el, ".sm-events .sm-heard")]).toEqual([3, ["Show 2 more"], [""]]);
  model.deliver(...fakeStream(2, ["a"], { events }));
  expect(texts(el, ".sm-events .sm-heard")).toEqual(["row 9: s0 is back."]);
  el.querySelector(".sm-events .sm-more").click();
  expect(texts(el, ".sm-events li").length).toBe(5);
  dispose();
});

test("the table holds what the charts hold, and is written only while it is open", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeStream(1, ["a", "b"], { variables: { units: ["m", ""], newest: [1.5, null], missing: [0, 1] } }));
  const details = el.querySelector("details");
  expect(texts(el, ".sm-table tbody tr")).toEqual([]);
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  expect(texts(el, ".sm-table tbody th, .sm-table td").slice(0, 8)).toEqual(["a", "1.5 m", "0.0 %", "2 m", "1 m", "0 m", "4 m", "1 sd"]);
  expect(texts(el, ".sm-table tr:nth-child(2) td").slice(0, 2)).toEqual(["–", "100.0 %"]);
  expect(texts(el, ".sm-words")[0]).toContain("Every row is drawn");
  dispose();
});

test("nothing is drawn while it cannot be seen, and the newest as soon as it can", () => {
  const observers = [];
  globalThis.IntersectionObserver = class {
    constructor(callback) { observers.push(callback); }
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const root = observers.at(-1);
  root([{ isIntersecting: false }]);
  model.deliver(...fakeStream(1, ["a"]));
  model.deliver(...fakeStream(2, ["a", "b"]));
  expect([texts(el, ".sm-count"), model.sent.at(-1)]).toEqual([[""], expect.objectContaining({ kind: "ack", seq: 2 })]);
  root([{ isIntersecting: true }]);
  expect(texts(el, ".sm-count")).toEqual(["2 variables"]);
  dispose();
});

test("a kept state says that nobody is there, until a kernel is", () => {
  const [header, [heights]] = fakeStream(1, ["a"]);
  const model = fakeModel("jupyter", { _snapshot: { header, buffers: [heights] } });
  const { el, dispose } = mount(model);
  expect([texts(el, ".sm-title"), texts(el, ".sm-newest"), el.querySelector(".sm").classList.contains("sm-stale")]).toEqual([["not connected"], ["2"], true]);
  model.deliver(...fakeStream(2, ["a"]));
  expect(texts(el, ".sm-title")).toEqual(["live"]);
  model.fire("comm_live_update");
  expect(texts(el, ".sm-title")).toEqual(["not connected"]);
  dispose();
});

test("names are text everywhere", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeStream(1, [EVIL], { variables: { units: [EVIL] }, events: [{ when: EVIL, text: EVIL }], notes: [EVIL], state: { title: EVIL, detail: EVIL, how: EVIL }, axis: { why: EVIL } }));
  el.querySelector("details").open = true;
  el.querySelector("details").dispatchEvent(new Event("toggle"));
  expect(texts(el, ".sm-name, .sm-table tbody th")).toEqual([EVIL, EVIL]);
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
  model.deliver(...fakeStream(1, many(30)));
  expect(listening.length).toBeGreaterThan(0);
  dispose();
  expect([listening.length, model.listeners(), alive.observers, el.childNodes.length]).toEqual([0, 0, 0, 0]);
  expect(model.sent.at(-1).kind).toBe("bye");
  vi.restoreAllMocks();
});
