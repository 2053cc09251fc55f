import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeFrame } from "./fakes.js";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import widget from "./index.js";
import { createView } from "./view.js";

const NAMES = ["a", "b", "c"];
let [saved, made, dispose] = [[], null, null];

/** A view of a model that has been shown a frame. */
function open(model, frame = true) {
  const el = document.createElement("div");
  document.body.append(el);
  dispose = widget.render({ model, el });
  if (frame) model.deliver(...fakeFrame(1, NAMES, [[0, 1, 1, 0.5]]));
  const root = el.querySelector(".sg");
  const press = (key, at = root) => at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const item = (words) => [...el.querySelectorAll("[role=menuitem]")].find((entry) => entry.textContent.startsWith(words));
  const said = () => el.querySelector("[role=status]").textContent;
  return { el, root, press, item, said, menu: el.querySelector("[role=menu]"), button: el.querySelector("[aria-haspopup=menu]") };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.replaceChildren();
  installBrowser();
  Range.prototype.getClientRects = () => [];
  saved = [];
  globalThis.URL.createObjectURL = (blob) => ((made = blob), "blob:made");
  globalThis.URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function () {
    saved.push([this.download, made]);
  });
});

afterEach(() => {
  dispose?.();
  vi.restoreAllMocks();
});

test("the menu is opened by its key and walked by arrows, Escape closes it and nothing else", () => {
  const model = fakeModel("jupyter");
  const { root, press, item, menu, button } = open(model);
  press("s");
  expect([menu.hidden, button.ariaExpanded ?? button.getAttribute("aria-expanded")]).toEqual([false, "true"]);
  expect(document.activeElement).toBe(item("PNG"));
  press("ArrowDown", document.activeElement);
  expect(document.activeElement).toBe(item("SVG"));
  press("End", document.activeElement);
  expect(document.activeElement).toBe(item("JSON"));
  const sent = model.sent.length;
  press("Escape", document.activeElement);
  expect([menu.hidden, document.activeElement]).toEqual([true, button]);
  expect(model.sent.length).toBe(sent); // the selection stays
  button.click();
  expect(menu.hidden).toBe(false);
  root.focus();
  expect(menu.hidden).toBe(true);
});

test("a picture is saved without asking anybody", async () => {
  const model = fakeModel("jupyter");
  const { press, item, said } = open(model);
  const sent = model.sent.length;
  press("S");
  item("SVG").click();
  await settled();
  expect(saved.map(([name]) => name)).toEqual(["scarcity-graph.svg"]);
  expect([made.type, said(), model.sent.length]).toEqual(["image/svg+xml", "saved scarcity-graph.svg", sent]);
});

test("a page holds the module, the last frame and the selection", async () => {
  const model = fakeModel("jupyter", { _esm: "export default 1;" });
  const { press, item, said } = open(model);
  press("ArrowRight");
  press("s");
  item("HTML").click();
  await settled();
  expect(said()).toBe("saved scarcity-graph.html");
  const text = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(made);
  });
  const page = new DOMParser().parseFromString(text, "text/html");
  const held = JSON.parse(page.getElementById("scarcity-page").textContent);
  expect(held).toMatchObject({ module: "export default 1;", header: { names: NAMES, selection: [1], seq: 1 } });
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: the rest Python writes`, async () => {
    const model = fakeModel(kind);
    const { press, item, said } = open(model);
    press("s");
    item("GraphML").click();
    const asked = model.sent.at(-1);
    expect(asked).toMatchObject({ kind: "export", format: "graphml" });
    expect(said()).toBe("asking Python for scarcity-graph.graphml");
    const answer = { kind: "file", format: "graphml", type: "application/graphml+xml", problem: "" };
    model.deliver({ ...answer, view: "another" }, [Uint8Array.of(1)]);
    expect(saved).toEqual([]);
    model.deliver({ ...answer, view: asked.view }, [Uint8Array.from([60, 103])]);
    expect(saved.map(([name, blob]) => [name, blob.size])).toEqual([["scarcity-graph.graphml", 2]]);
    model.deliver({ ...answer, view: asked.view }, [Uint8Array.of(1)]); // nobody asked
    expect([saved.length, said()]).toEqual([1, "saved scarcity-graph.graphml"]);
  });
}

test("what Python could not write is said", () => {
  const model = fakeModel("jupyter");
  const { press, item, said } = open(model);
  press("s");
  item("DOT").click();
  model.deliver({ kind: "file", view: model.sent.at(-1).view, format: "dot", type: "", problem: "no room" }, [new Uint8Array(0)]);
  expect([saved.length, said()]).toEqual([0, "could not be saved: no room"]);
});

test("without Python three are not offered, and it is said why", () => {
  const [header, buffers] = fakeFrame(3, NAMES, []);
  const model = fakeModel("jupyter", { _snapshot: { header, buffers: buffers.map((buffer) => buffer.buffer) } });
  const { el, press, item, menu } = open(model, false);
  const off = () => [...el.querySelectorAll("[role=menuitem][aria-disabled=true]")].length;
  expect([off(), menu.querySelector("p").hidden]).toEqual([3, false]);
  const sent = model.sent.length;
  press("s");
  item("JSON").click();
  expect([model.sent.length, menu.hidden]).toEqual([sent, false]);
  model.deliver(...fakeFrame(4, NAMES, []));
  expect([off(), menu.querySelector("p").hidden]).toEqual([0, true]);
  model.fire("comm_live_update");
  expect(off()).toBe(3);
});

test("a view that nobody stands behind offers the pictures alone", () => {
  const view = createView(document.body);
  expect([...view.element.querySelectorAll("[role=menuitem]")].map((entry) => entry.textContent.slice(0, 3))).toEqual(["PNG", "SVG"]);
  expect(view.element.querySelector("[role=menu] p").hidden).toBe(true);
  view.dispose();
});

test("before there is a graph it is said that there is none", async () => {
  const { press, item, said } = open(fakeModel("jupyter"), false);
  press("s");
  item("SVG").click();
  await settled();
  expect([saved.length, said()]).toEqual([0, "could not be saved: there is no graph yet"]);
});

test("a question that nobody answers ends, and a removed view waits for nothing", () => {
  vi.useFakeTimers();
  const { press, item, said } = open(fakeModel("jupyter"));
  press("s");
  item("JSON").click();
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  vi.advanceTimersByTime(30_000);
  expect(said()).toBe("scarcity-graph.json could not be saved: Python does not answer");
  press("s");
  item("JSON").click();
  const before = vi.getTimerCount();
  dispose();
  dispose = null;
  expect(vi.getTimerCount()).toBeLessThan(before);
  vi.useRealTimers();
});
