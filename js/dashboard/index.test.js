import { beforeEach, expect, test, vi } from "vitest";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import { FakePlot, fakeWhatIf } from "../what-if-panel/fakes.js";
import { fakeStream } from "../stream-monitor/fakes.js";
import { fakeGovernor, gauge } from "../governor-gauges/fakes.js";
import { fakeDashboard, item } from "./fakes.js";
import widget from "./index.js";

vi.mock("uplot", async () => ({ default: (await import("../what-if-panel/fakes.js")).FakePlot }));

const EVIL = "<img src=x onerror=alert(1)>";
const NAMES = [EVIL, "b", "c", "d"];
const LINKS = [[0, 1, 1, 0.5], [1, 2, 2, -0.36], [1, 0, 0, 0.2], [2, 2, 1, 0.9]];
let alive;

const mount = (model) => {
  const el = document.createElement("div");
  document.body.append(el);
  return { el, dispose: widget.render({ model, el }) };
};
const paint = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const kinds = (model) => model.sent.map((content) => content.kind);
const tab = (el, name) => [...el.querySelectorAll("[role=tab]")].find((made) => made.textContent.startsWith(name));
const texts = (el, selector) => [...el.querySelectorAll(selector)].map((made) => made.textContent);

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: head, sentence, graph, links and feed are shown, and the frame is acknowledged`, async () => {
    const model = fakeModel(kind);
    const { el, dispose } = mount(model);
    model.deliver(...fakeDashboard(5, NAMES, LINKS, { feed: [item("New", `${EVIL} → b (1 h, +0.5)`, [0, 1])] }));
    await paint();
    expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 5 });
    expect(texts(el, "h2, .sd-state, .sd-headline")).toEqual(["Session of rows", "live", `b is raised by ${EVIL}.`]);
    expect(texts(el, ".sd-figures > div")).toEqual(["rows256 of 1,024", "links4"]);
    expect(el.querySelector("[role=progressbar]").getAttribute("aria-valuenow")).toBe("25.0");
    expect(el.querySelector(".sg").dataset).toMatchObject({ nodes: "4", links: "4" });
    expect(el.querySelectorAll(".sd-links tbody tr").length).toBe(4);
    expect(texts(el, ".fd-list .fd-said")).toEqual([`${EVIL} → b (1 h, +0.5)`]);
    expect(el.querySelectorAll("img:not(.sg-canvas), script").length).toBe(0);
    dispose();
  });
}

test("the cleanup takes everything back", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const model = fakeModel("jupyter");
  const listening = [];
  for (const target of [document, window, document.body]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    vi.spyOn(target, "addEventListener").mockImplementation((type, handler, ...more) => (listening.push(handler), add.call(target, type, handler, ...more)));
    vi.spyOn(target, "removeEventListener").mockImplementation((type, handler, ...more) => {
      const at = listening.indexOf(handler);
      if (at >= 0) listening.splice(at, 1);
      return remove.call(target, type, handler, ...more);
    });
  }
  const { el, dispose } = mount(model);
  model.deliver(...fakeDashboard(1, NAMES, LINKS));
  model.deliver(...fakeDashboard(2, NAMES, LINKS));
  el.querySelector(".sd-pause").click();
  expect(listening.length).toBeGreaterThan(0);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  dispose();
  expect([listening.length, model.listeners(), alive.observers, el.childNodes.length, vi.getTimerCount()]).toEqual([0, 0, 0, 0, 0]);
  expect(kinds(model).at(-1)).toBe("bye");
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("a frame without a feed that the browser has never seen is refused", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeDashboard(1, NAMES, LINKS, { feed: null, feedId: 7 }));
  expect(model.sent.at(-1)).toMatchObject({ kind: "refused", seq: 1 });
  expect(el.querySelector(".sd").dataset.seq).toBe(undefined);
  model.deliver(...fakeDashboard(2, NAMES, LINKS, { feedId: 7 }));
  model.deliver(...fakeDashboard(3, NAMES, LINKS, { feed: null, feedId: 7 }));
  expect(el.querySelector(".sd").dataset.seq).toBe("3");
  dispose();
});

test("a frame that only brings figures is acknowledged and leaves the picture alone", async () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const same = { graph_id: 9 };
  model.deliver(...fakeDashboard(1, NAMES, LINKS, same));
  await paint();
  model.deliver(...fakeDashboard(2, NAMES, LINKS, { ...same, head: { figures: [["rows", "512 of 1,024"]] } }));
  expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 2 });
  expect(texts(el, ".sd-figures > div")).toEqual(["rows512 of 1,024"]);
  expect(el.querySelector(".sg").dataset.seq).toBe("1");
  dispose();
});

test("rows and sentences select their variables, here and in Python; Escape clears", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeDashboard(1, NAMES, LINKS, { feed: [item("New", "b → c", [1, 2]), item("", "weak links: 1 came", [])] }));
  const row = [...el.querySelectorAll(".sd-links tbody tr")].find((made) => made.textContent.includes("b → c"));
  row.querySelector("button").click();
  expect(model.sent.at(-1)).toMatchObject({ kind: "select", nodes: [1, 2] });
  expect(el.querySelector(".sg").dataset.selected).toBe("b\nc");
  expect(row.querySelector("button").getAttribute("aria-pressed")).toBe("true");
  row.click();
  expect(model.sent.at(-1)).toMatchObject({ kind: "select", nodes: [] });
  tab(el, "What changed").click();
  el.querySelector(".fd-list button").click();
  expect(model.sent.at(-1)).toMatchObject({ kind: "select", nodes: [1, 2] });
  expect(el.querySelectorAll(".fd-list button").length).toBe(1);
  el.querySelector(".fd-list button").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(model.sent.at(-1)).toMatchObject({ kind: "select", nodes: [] });
  dispose();
});

test("the button asks once, waits for the answer and names what it would do next", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const button = el.querySelector(".sd-pause");
  expect(button.hidden).toBe(true);
  model.deliver(...fakeDashboard(1, NAMES, LINKS));
  expect(button.textContent).toBe("Pause");
  button.click();
  button.click();
  expect(kinds(model).filter((kind) => kind === "pause").length).toBe(1);
  expect([button.textContent, button.getAttribute("aria-disabled")]).toEqual(["Pausing …", "true"]);
  model.deliver(...fakeDashboard(2, NAMES, LINKS)); // on its way before the kernel heard
  expect(button.textContent).toBe("Pausing …");
  model.deliver(...fakeDashboard(3, NAMES, LINKS, { head: { can: "resume" }, state: { face: "paused", title: "paused" } }));
  expect([button.textContent, button.getAttribute("aria-disabled")]).toEqual(["Resume", "false"]);
  dispose();
});

test("what is new in a tab out of sight is counted until it is opened", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const old = item("First graph", "a → b", [0, 1]);
  model.deliver(...fakeDashboard(1, NAMES, LINKS, { feed: [old] }));
  model.deliver(...fakeDashboard(2, NAMES, LINKS, { feed: [item("", "weak links: 1 came", []), item("New", "b → c", [1, 2], "row 20"), old], feedId: 2 }));
  vi.advanceTimersByTime(300);
  expect(tab(el, "What changed").textContent).toBe("What changed1 new");
  expect(el.querySelector(".sd-heard").textContent).toBe("New: b → c");
  tab(el, "What changed").click();
  expect(el.querySelector(".sd-new:not([hidden])")).toBe(null);
  dispose();
  vi.useRealTimers();
});

test("tabs go by the arrow keys, and keys go no further than the dashboard", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const outside = vi.fn();
  el.addEventListener("keydown", outside);
  model.deliver(...fakeDashboard(1, NAMES, LINKS));
  const panels = () => [...el.querySelectorAll("[role=tabpanel]")].map((panel) => panel.hidden);
  const press = (key, more = {}) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  tab(el, "Links").focus();
  press("ArrowRight");
  expect(panels()).toEqual([true, false]);
  expect(document.activeElement).toBe(tab(el, "What changed"));
  press("ArrowRight");
  expect(panels()).toEqual([false, true]);
  press("ArrowLeft");
  press("Home");
  expect([document.activeElement, panels()]).toEqual([tab(el, "Links"), [false, true]]);
  expect(document.getElementById(tab(el, "Links").getAttribute("aria-controls")).getAttribute("aria-labelledby")).toBe(tab(el, "Links").id);
  el.querySelector(".sg").focus();
  press("t"); // the table of the graph stands in the tab
  expect(document.activeElement).toBe(tab(el, "Links"));
  expect(outside).not.toHaveBeenCalled();
  press("s", { ctrlKey: true });
  expect(outside).toHaveBeenCalledTimes(1);
  dispose();
});

test("with much room links and changes stand below each other, without tabs", () => {
  const size = { clientWidth: 1300, clientHeight: 800 };
  for (const [name, pixels] of Object.entries(size)) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
  const model = fakeModel("panel", { plot_height: 0 });
  const { el, dispose } = mount(model);
  model.deliver(...fakeDashboard(1, NAMES, LINKS, { feed: [item("New", "b → c", [1, 2])] }));
  expect(el.querySelector(".sd").style.height).toBe("100%");
  expect([...el.querySelectorAll("[role=tabpanel]")].map((panel) => panel.hidden)).toEqual([false, false]);
  expect([el.querySelector("[role=tablist]").hidden, texts(el, ".sd-heading:not([hidden])")]).toEqual([true, ["Links", "What changed"]]);
  expect(el.querySelectorAll(".sd-links tbody tr").length).toBe(4);
  el.querySelector(".sg").focus();
  el.querySelector(".sg").dispatchEvent(new KeyboardEvent("keydown", { key: "t", bubbles: true }));
  expect(document.activeElement.textContent).toBe("Links");
  for (const name of Object.keys(size)) delete HTMLElement.prototype[name];
  dispose();
});

test("a kept state says that nobody is there, until a kernel is", () => {
  const [header, buffers] = fakeDashboard(3, NAMES, LINKS, { feed: [item("New", "b → c", [1, 2])] });
  const model = fakeModel("jupyter", { _snapshot: { header, buffers: buffers.map((b) => new DataView(b.buffer)) } });
  const { el, dispose } = mount(model);
  const face = () => el.querySelector(".sd-state").textContent;
  expect([face(), el.querySelector(".sd-pause").hidden]).toEqual(["not connected", true]);
  expect(el.querySelectorAll(".sd-links tbody tr").length).toBe(4);
  expect(texts(el, ".fd-list .fd-said")).toEqual(["b → c"]);
  model.deliver(...fakeDashboard(4, NAMES, LINKS));
  expect([face(), el.querySelector(".sd-pause").hidden]).toEqual(["live", false]);
  dispose();
});

test("a kernel that goes is said, and one that comes back is asked for a frame", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeDashboard(1, NAMES, LINKS));
  const { send } = model;
  model.send = () => {
    throw new Error("Cannot send");
  };
  model.fire("comm_live_update");
  expect([el.querySelector(".sd-state").textContent, el.querySelector(".sd-pause").hidden]).toEqual(["not connected", true]);
  model.send = send;
  model.fire("comm_live_update");
  expect(model.sent.at(-1)).toMatchObject({ kind: "ready" });
  model.deliver(...fakeDashboard(2, NAMES, LINKS));
  expect(el.querySelector(".sd-state").textContent).toBe("live");
  dispose();
});

test("a session with a governor has a tab for it, which keeps what it was told", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const governed = (seq, id, governor) => fakeDashboard(seq, NAMES, LINKS, { head: { governor_id: id, ...(governor ? { governor } : {}) } });
  const [{ governor }] = fakeGovernor(1, { gauges: [gauge(EVIL)] });
  model.deliver(...fakeDashboard(1, NAMES, LINKS));
  expect(texts(el, "[role=tab]")).toEqual(["Links", "What changed"]);
  model.deliver(...governed(2, 7));
  expect(model.sent.at(-1)).toMatchObject({ kind: "refused", seq: 2 });
  model.deliver(...governed(3, 7, governor));
  expect([texts(el, "[role=tab]"), el.querySelector("[role=tablist]").getAttribute("aria-label")]).toEqual([
    ["Links", "What changed", "Governor"], "Links, What changed, Governor",
  ]);
  tab(el, "Governor").click();
  model.deliver(...governed(4, 7));
  expect([texts(el, ".gg-name"), el.querySelector(".gg").closest("[role=tabpanel]").hidden]).toEqual([[EVIL], false]);
  model.deliver(...fakeDashboard(5, NAMES, LINKS));
  expect(texts(el, "[role=tab]")).toEqual(["Links", "What changed"]);
  expect([...el.querySelectorAll("[role=tabpanel]")].map((panel) => panel.hidden)).toEqual([false, true]);
  expect(el.querySelectorAll(".gg img, script").length).toBe(0);
  dispose();
});
