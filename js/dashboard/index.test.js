import { beforeEach, expect, test, vi } from "vitest";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import { FakePlot, fakeWhatIf } from "../what-if-panel/fakes.js";
import { fakeStream } from "../stream-monitor/fakes.js";
import { fakeGovernor, gauge } from "../governor-gauges/fakes.js";
import { fakeDashboard, item } from "./fakes.js";
import { completedWith, readDashboard } from "./beside.js";
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
  tab(el, "Changes").click();
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
  expect(tab(el, "Changes").textContent).toBe("Changes1 new");
  expect(el.querySelector(".sd-heard").textContent).toBe("New: b → c");
  tab(el, "Changes").click();
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
  expect(panels()).toEqual([true, false, true, true]);
  expect(document.activeElement).toBe(tab(el, "Changes"));
  press("End");
  expect([document.activeElement, panels()]).toEqual([tab(el, "What if"), [true, true, true, false]]);
  press("ArrowRight");
  expect(panels()).toEqual([false, true, true, true]);
  press("ArrowLeft");
  press("Home");
  expect([document.activeElement, panels()]).toEqual([tab(el, "Links"), [false, true, true, true]]);
  expect(document.getElementById(tab(el, "Links").getAttribute("aria-controls")).getAttribute("aria-labelledby")).toBe(tab(el, "Links").id);
  el.querySelector(".sg").focus();
  press("t"); // the table of the graph stands in the tab
  expect(document.activeElement).toBe(tab(el, "Links"));
  expect(outside).not.toHaveBeenCalled();
  press("s", { ctrlKey: true });
  expect(outside).toHaveBeenCalledTimes(1);
  dispose();
});

test("with much room links and changes stand below each other, behind one tab", () => {
  const size = { clientWidth: 1300, clientHeight: 800 };
  for (const [name, pixels] of Object.entries(size)) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
  const model = fakeModel("panel", { plot_height: 0 });
  const { el, dispose } = mount(model);
  model.deliver(...fakeDashboard(1, NAMES, LINKS, { feed: [item("New", "b → c", [1, 2])] }));
  expect(el.querySelector(".sd").style.height).toBe("100%");
  expect([...el.querySelectorAll("[role=tabpanel]")].map((panel) => panel.hidden)).toEqual([false, false, true, true]);
  expect([texts(el, ".sd-tab:not([hidden])"), texts(el, ".sd-heading:not([hidden])")]).toEqual([["Links and changes", "Stream", "What if"], ["Links", "What changed"]]);
  expect(tab(el, "Links").getAttribute("aria-controls").split(" ").map((id) => document.getElementById(id).hidden)).toEqual([false, false]);
  expect(el.querySelectorAll(".sd-links tbody tr").length).toBe(4);
  el.querySelector(".sg").focus();
  el.querySelector(".sg").dispatchEvent(new KeyboardEvent("keydown", { key: "t", bubbles: true }));
  expect(document.activeElement.textContent).toBe("Links");
  tab(el, "Links").focus();
  tab(el, "Links").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  expect([document.activeElement, texts(el, ".sd-heading:not([hidden])")]).toEqual([tab(el, "Stream"), []]);
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
  expect(texts(el, "[role=tab]")).toEqual(["Links", "Changes", "Stream", "What if"]);
  model.deliver(...governed(2, 7));
  expect(model.sent.at(-1)).toMatchObject({ kind: "refused", seq: 2 });
  model.deliver(...governed(3, 7, governor));
  expect([texts(el, "[role=tab]"), el.querySelector("[role=tablist]").getAttribute("aria-label")]).toEqual([
    ["Links", "Changes", "Stream", "What if", "Governor"], "Links, Changes, Stream, What if, Governor",
  ]);
  tab(el, "Governor").click();
  model.deliver(...governed(4, 7));
  expect([texts(el, ".gg-name"), el.querySelector(".gg").closest("[role=tabpanel]").hidden]).toEqual([[EVIL], false]);
  model.deliver(...fakeDashboard(5, NAMES, LINKS));
  expect(texts(el, "[role=tab]")).toEqual(["Links", "Changes", "Stream", "What if"]);
  expect([...el.querySelectorAll("[role=tabpanel]")].map((panel) => panel.hidden)).toEqual([false, true, true, true]);
  expect(el.querySelectorAll(".gg img, script").length).toBe(0);
  dispose();
});

/** A frame with the stream or the what-if that `kinds` names, behind the buffers of the graph. */
function watchedFrame(seq, kinds, options = {}) {
  const [header, buffers] = fakeDashboard(seq, NAMES, LINKS, { graph_id: 1, ...options });
  if (kinds.includes("stream")) {
    const [{ stream }, [heights]] = fakeStream(seq, NAMES);
    header.stream = { ...stream, buffer: buffers.push(heights) - 1 };
  }
  if (kinds.includes("whatif")) {
    const [{ what_if }, more] = fakeWhatIf(seq, { names: NAMES, ...options.whatIf });
    header.what_if = { ...what_if, buffers: { ranges: buffers.push(more[3]) - 1, curves: buffers.push(more[4]) - 1 } };
  }
  return [header, buffers];
}

test("Python hears which tab is shown where that costs something, with each word that the view is there too", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  expect(model.sent).toEqual([{ kind: "ready", view: expect.any(String), tabs: [] }]);
  model.deliver(...fakeDashboard(1, NAMES, LINKS));
  const said = () => model.sent.filter(({ kind }) => kind === "watching").map(({ tabs }) => tabs);
  tab(el, "Changes").click();
  expect(said()).toEqual([]);
  tab(el, "Stream").click();
  tab(el, "What if").click();
  model.fire("comm_live_update");
  expect(model.sent.at(-1)).toMatchObject({ kind: "ready", tabs: ["whatif"] });
  tab(el, "Links").click();
  expect(said()).toEqual([["stream"], ["whatif"], []]);
  dispose();
});

test("the stream is drawn, the what-if answered and asked anew, and both take everything back", () => {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 720 });
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  tab(el, "Stream").click();
  model.deliver(...watchedFrame(1, ["stream"]));
  expect([el.querySelectorAll(".sm-chart").length, texts(el, ".sm-name")[0]]).toEqual([4, EVIL]);
  expect(el.querySelectorAll(".wi-row, .sm img").length).toBe(0);
  tab(el, "What if").click();
  model.deliver(...watchedFrame(2, ["whatif"]));
  expect(el.querySelectorAll(".wi-rank .wi-row").length).toBe(2);
  expect(FakePlot.alive.size).toBe(3);
  tab(el, "Links").click();
  model.deliver(...watchedFrame(3, ["whatif"], { whatIf: { rows: [[1, 2]], answerId: 2 } })); // another view looks on
  expect(el.querySelectorAll(".wi-rank .wi-row").length).toBe(2);
  tab(el, "What if").click();
  expect(el.querySelectorAll(".wi-rank .wi-row").length).toBe(1);
  const kind = [...el.querySelectorAll(".wi-kind input")].at(-2);
  kind.checked = true;
  kind.dispatchEvent(new Event("change", { bubbles: true }));
  expect(model.sent.at(-1)).toMatchObject({ kind: "question", names_id: NAMES.join("|"), count: 1 });
  dispose();
  expect([alive.observers, model.listeners(), FakePlot.alive.size]).toEqual([0, 0, 0]);
  delete HTMLElement.prototype.clientWidth;
});

test("an answer that never arrived is refused; a document without stream or what-if has no tabs for them", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...watchedFrame(1, ["whatif"], { whatIf: { answer: null, answerId: 4 } }));
  expect(model.sent.at(-1)).toMatchObject({ kind: "refused", seq: 1 });
  dispose();
  const [header, buffers] = watchedFrame(3, ["stream"]);
  const kept = fakeModel("jupyter", { _snapshot: { header, buffers } });
  const other = mount(kept);
  expect(texts(other.el, "[role=tab]")).toEqual(["Links", "Changes", "Stream"]);
  other.dispose();
  expect(el.childNodes.length).toBe(0);
});

test("a saved page holds the newest stream and answer, whichever frame brought them", () => {
  const frames = [watchedFrame(1, ["stream", "whatif"]), watchedFrame(2, ["whatif"], { whatIf: { answer: null } })];
  const [, last] = frames;
  const graph = frames.reduce((previous, [header, buffers]) => readDashboard(header, buffers, previous), null);
  const page = completedWith({ header: last[0], buffers: last[1], module: "m" }, graph);
  const read = readDashboard(page.header, page.buffers);
  expect([page.module, read.stream.told.variables.names, [...read.stream.heights]]).toEqual(["m", NAMES, [...graph.stream.heights]]);
  expect([read.whatIf.answer.sentence, read.whatIf.answer.curves, read.whatIf.ranges]).toEqual([graph.whatIf.answer.sentence, graph.whatIf.answer.curves, graph.whatIf.ranges]);
  expect(page.buffers.length).toBe(6);
});

test("a sentence leads to its moment and is marked; a second press, Escape and the newest moment lead back", async () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const change = (moment, ...sentences) => ({ when: `row ${moment}0`, word: "New", kind: "new", moment, lines: sentences.map(([text, nodes]) => ({ text, nodes })), more: 0 });
  const feed = [change(3, ["c → d", [2, 3]]), change(2, ["b → c", [1, 2]], ["a → b", [0, 1]]), change(1, ["d → c", [3, 2]])];
  const frame = (seq, told) => fakeDashboard(seq, NAMES, LINKS, { feed, feedId: 1, graph_id: told, moment: { told, when: `row ${told}0`, rows: 10 * told, regime: 0, live: told === 3, behind: 3 - told } });
  const moments = (told) => ({ kind: "timeline", fresh: true, gone: [], told, when: told.map((each) => `row ${each}0`), time: told.map(() => null), rows: told.map((each) => 10 * each), regime: told.map(() => 0), came: told.map(() => 1), went: told.map(() => 0) });
  const asked = () => model.sent.filter(({ kind }) => kind === "moment").map(({ told }) => told);
  const press = async (text) => {
    [...el.querySelectorAll(".fd-list button")].find((made) => made.textContent === text).click();
    await paint();
  };
  model.deliver(moments([2, 3]), []);
  model.deliver(...frame(1, 3));
  tab(el, "Changes").click();
  await press("b → c");
  expect([asked(), el.querySelector(".sg").dataset.selected]).toEqual([[2], "b\nc"]);
  model.deliver(...frame(2, 3)); // was on its way
  model.deliver(...frame(3, 2));
  expect([texts(el, ".fd-chosen"), el.querySelector(".fd-at time").textContent]).toEqual([["b → c"], "row 20"]);
  await press("b → c");
  expect([asked(), el.querySelector(".sg").dataset.selected]).toEqual([[2, null], ""]);
  model.deliver(...frame(4, 3));
  expect(el.querySelector(".fd-at")).toBe(null);
  await press("a → b");
  model.deliver(...frame(5, 2));
  el.querySelector(".fd-list button").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await paint();
  expect([asked(), el.querySelector(".sg").dataset.selected]).toEqual([[2, null, 2, null], ""]);
  model.deliver(...frame(6, 3));
  await press("d → c"); // the archive has thinned it out
  expect([asked().length, el.querySelector(".sg").dataset.selected, el.querySelector(".sd-missing[role=status]").textContent]).toEqual([4, "d\nc", "The graph that brought this change is no longer kept: you see the newest."]);
  await press("c → d"); // the newest
  expect([asked().length, el.querySelector(".sd-missing").textContent, texts(el, ".fd-chosen")]).toEqual([4, "", ["c → d"]]);
  dispose();
});
