import { beforeEach, expect, test, vi } from "vitest";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import { change, fakeFeed } from "./fakes.js";
import { concerns } from "./feed.js";
import widget from "./index.js";

const EVIL = "<img src=x onerror=alert(1)>";
const NAMES = ["wind", "ozone", "rain"];
const ITEMS = [
  change("gone", [["rain → wind (1 h)", 2, 0]], { when: "row 40", moment: 4 }),
  change("routine", [["weak links: 3 came"]], { when: "row 30", moment: 3 }),
  change("regime", [["Regime 2 begins"]], { when: "row 20", moment: 2 }),
  change("first", [["wind → ozone (1 h, +0.5)", 0, 1], ["rain → ozone (2 h, −0.2)", 2, 1]], { when: "row 10", moment: 1 }),
];
let alive;

const mount = (model) => {
  const el = document.createElement("div");
  document.body.append(el);
  return { el, dispose: widget.render({ model, el }) };
};
const texts = (el, selector) => [...el.querySelectorAll(selector)].map((made) => made.textContent);
const said = (el) => texts(el, ".fd-said");
const button = (el, text) => [...el.querySelectorAll("button")].find((made) => made.textContent === text);
const type = (el, text) => {
  const input = el.querySelector("input");
  input.value = text;
  input.dispatchEvent(new Event("input"));
};

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: a sentence selects its variables and tells Python its moment`, () => {
    const model = fakeModel(kind);
    const { el, dispose } = mount(model);
    model.deliver(...fakeFeed(3, NAMES, ITEMS));
    expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 3 });
    expect(texts(el, ".fd-list time, .fd-list b").slice(0, 2)).toEqual(["row 40", "Gone"]);
    button(el, "wind → ozone (1 h, +0.5)").click();
    expect(model.sent.slice(-2)).toMatchObject([{ kind: "select", names_id: NAMES.join(), nodes: [0, 1] }, { kind: "moment", told: 1 }]);
    expect([texts(el, ".fd-chosen"), texts(el, ".fd-chosen-line b")]).toEqual([["wind → ozone (1 h, +0.5)"], ["wind and ozone"]]);
    button(el, "Regime 2 begins").click();
    expect(model.sent.at(-1)).toMatchObject({ kind: "moment", told: 2 });
    expect(texts(el, ".fd-chosen-line b")).toEqual(["wind and ozone"]);
    dispose();
  });
}

test("what Python selects is marked, can stand alone, and is let go by Escape", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeFeed(1, NAMES, ITEMS, { selection: [2] }));
  expect(texts(el, ".fd-chosen")).toEqual(["rain → wind (1 h)", "rain → ozone (2 h, −0.2)"]);
  button(el, "Show only what is about them").click();
  expect(said(el)).toEqual(["rain → wind (1 h)", "rain → ozone (2 h, −0.2)"]);
  model.deliver({ kind: "select", view: "another", names_id: NAMES.join(), nodes: [1] }, []);
  expect(said(el)).toEqual(["wind → ozone (1 h, +0.5)", "rain → ozone (2 h, −0.2)"]);
  el.querySelector(".fd").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect([said(el).length, el.querySelector(".fd-chosen-line").hidden, model.sent.at(-1).nodes]).toEqual([5, true, []]);
  dispose();
});

test("sentences are found by a variable and left out by their kind", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeFeed(1, NAMES, ITEMS, { notes: ["ozone is constant"] }));
  expect([...el.querySelectorAll("datalist option")].map(({ value }) => value)).toEqual(NAMES);
  type(el, "Wind");
  expect([said(el), texts(el, ".fd-routine")]).toEqual([["rain → wind (1 h)", "wind → ozone (1 h, +0.5)"], []]);
  type(el, "");
  for (const kind of ["New", "Structure", "Notes"]) button(el, kind).click();
  expect([said(el), button(el, "New").getAttribute("aria-pressed")]).toEqual([["rain → wind (1 h)", "weak links: 3 came"], "false"]);
  for (const kind of ["Gone", "Weak links"]) button(el, kind).click();
  expect([said(el), texts(el, ".fd-empty")]).toEqual([[], ["Nothing of this kind."]]);
  expect(concerns({ text: "a", nodes: [9] }, NAMES, { text: "x", nodes: null })).toBe(false);
  dispose();
});

test("long changes are folded, and stay open when something new comes", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const long = change("first", Array.from({ length: 20 }, (_, i) => [`wind → ozone (${i} h)`, 0, 1]), { more: 7 });
  model.deliver(...fakeFeed(1, NAMES, [long]));
  expect([said(el).length, texts(el, ".fd-more")]).toEqual([5, ["and 22 more"]]);
  button(el, "and 22 more").click();
  expect([said(el).length, texts(el, ".fd-more")]).toEqual([20, ["and 7 more", "show fewer"]]);
  model.deliver(...fakeFeed(2, NAMES, [ITEMS[0], long]));
  expect(said(el).length).toBe(21);
  expect([texts(el, ".fd-fresh time"), texts(el, "[aria-live]")]).toEqual([["row 40"], ["Gone: rain → wind (1 h)"]]);
  dispose();
});

test("the focus stays on its sentence, keys go no further", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const beyond = [];
  document.body.addEventListener("keydown", ({ key }) => beyond.push(key));
  model.deliver(...fakeFeed(1, NAMES, ITEMS.slice(2)));
  button(el, "rain → ozone (2 h, −0.2)").focus();
  model.deliver(...fakeFeed(2, NAMES, ITEMS));
  expect(document.activeElement.textContent).toBe("rain → ozone (2 h, −0.2)");
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
  expect([document.activeElement.textContent, beyond]).toEqual(["wind → ozone (1 h, +0.5)", []]);
  dispose();
});

test("a kept feed says that nobody is there; an empty one what it waits for; names are text", () => {
  const [header] = fakeFeed(1, [EVIL], [change("new", [[EVIL, 0]], { when: EVIL })], { notes: [EVIL], state: { title: EVIL, detail: EVIL } });
  const model = fakeModel("jupyter", { _snapshot: { header, buffers: [] } });
  const { el, dispose } = mount(model);
  expect([texts(el, ".fd-title"), said(el)]).toEqual([["not connected"], [EVIL]]);
  model.deliver(header, []);
  button(el, EVIL).click();
  expect([texts(el, ".fd-title"), texts(el, ".fd-chosen-line b")]).toEqual([[EVIL], [EVIL]]);
  model.deliver(...fakeFeed(2, [], []));
  expect(texts(el, ".fd-empty")).toEqual(["No change so far."]);
  expect(el.querySelectorAll("img, script").length).toBe(0);
  dispose();
});

test("the cleanup takes everything back", () => {
  const model = fakeModel("jupyter");
  const listening = [];
  const { addEventListener: add, removeEventListener: remove } = document;
  vi.spyOn(document, "addEventListener").mockImplementation((kind, handler, ...more) => (listening.push(handler), add.call(document, kind, handler, ...more)));
  vi.spyOn(document, "removeEventListener").mockImplementation((kind, handler, ...more) => {
    listening.splice(listening.indexOf(handler), 1);
    return remove.call(document, kind, handler, ...more);
  });
  const { el, dispose } = mount(model);
  model.deliver(...fakeFeed(1, NAMES, ITEMS));
  dispose();
  expect([listening.length, model.listeners(), alive.observers, el.childNodes.length]).toEqual([0, 0, 0, 0]);
  vi.restoreAllMocks();
});
