import { beforeEach, expect, test, vi } from "vitest";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import { fakeWhatIf, FakePlot, NAMES, QUESTION } from "./fakes.js";
import widget from "./index.js";

vi.mock("uplot", async () => ({ default: (await import("./fakes.js")).FakePlot }));

const EVIL = "<img src=x onerror=alert(1)>";
let alive;

const mount = (model = fakeModel("jupyter")) => {
  const el = document.createElement("div");
  document.body.append(el);
  return { el, model, dispose: widget.render({ model, el }) };
};
const texts = (el, selector) => [...el.querySelectorAll(selector)].map((made) => made.textContent);
const questions = (model) => model.sent.filter(({ kind }) => kind === "question");
const set = (field, value, type = "input") => {
  field.value = value;
  field.dispatchEvent(new Event(type, { bubbles: true }));
};
const press = (field, key) => field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  document.body.replaceChildren();
  alive = installBrowser();
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 720 });
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: an answer is shown, acknowledged, and nothing of it stays behind`, async () => {
    const { el, model, dispose } = mount(fakeModel(kind));
    model.deliver(...fakeWhatIf(5));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(model.sent.some(({ kind: what, seq }) => what === "ack" && seq === 5)).toBe(true);
    expect(texts(el, ".wi-sentence, .wi-basis")).toEqual(["If pump is held at 2 l/s for 3 h, flow rises most.", "from 900 rows"]);
    expect(texts(el, ".wi-name")).toEqual(["flow", "heat"]);
    expect(texts(el, ".wi-effect")).toEqual(["+2[1.5, 2.5]", "−1 °C[−1.5, −0.5]"]);
    expect(texts(el, ".wi-chart-name, .wi-chart-what")).toEqual(["pump", "l/s, held at 2", "flow", "", "heat", "°C"]);
    expect(texts(el, ".wi-still summary, .wi-still p")).toEqual(["not moved (1)", "dull"]);
    expect(el.querySelector(".wi-picker input").value).toBe("pump");
    expect([el.querySelector(".wi-slider").value, el.querySelector(".wi-number").value]).toEqual(["2", "2"]);
    dispose();
    expect([el.childNodes.length, alive.observers, model.listeners(), FakePlot.alive.size]).toEqual([0, 0, 0, 0]);
  });
}

test("a slider asks at once, then the newest of what comes; the old answer stays dimmed until the new one is there", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  const slider = el.querySelector(".wi-slider");
  for (const value of ["1", "1.5", "1.8"]) set(slider, value);
  expect(questions(model).map(({ question }) => question.amount)).toEqual([1]);
  expect(el.querySelector(".wi").classList.contains("wi-stale")).toBe(true);
  vi.runAllTimers();
  expect(questions(model).map(({ question }) => question.amount)).toEqual([1, 1.8]);
  expect(el.querySelector(".wi-number").value).toBe("1.8");
  const { asker, count, names_id: names } = questions(model).at(-1);
  expect(names).toBe(NAMES.join("|"));
  const mine = (n, more = {}) => ({ asker, count: n, question_id: 1 + n, question: { ...QUESTION, amount: 1 }, ...more });
  model.deliver(...fakeWhatIf(2, { told: mine(1, { answered: 2 }), answerId: 2 })); // the answer to the first of them
  expect([slider.value, el.querySelector(".wi").classList.contains("wi-stale")]).toEqual(["1.8", true]);
  expect(texts(el, ".wi-sentence")[0]).toBeTruthy();
  model.deliver(...fakeWhatIf(3, { told: mine(count, { answered: 1 + count, question: { ...QUESTION, amount: 1.8 } }), answerId: 3 }));
  expect([slider.value, el.querySelector(".wi").classList.contains("wi-stale")]).toEqual(["1.8", false]);
  dispose();
});

test("a question from Python or from another view moves the controls", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  model.deliver(...fakeWhatIf(2, { answer: false, told: { question_id: 2, asker: "other", count: 9, question: { ...QUESTION, variable: 2, kind: "push", amount: -1, horizon: 6 } } }));
  expect(el.querySelector(".wi-picker input").value).toBe("heat");
  expect(el.querySelector(".wi-kinds input:checked").value).toBe("push");
  expect([el.querySelector(".wi-number").value, el.querySelector("[aria-label='For how long']").value]).toEqual(["-1", "6"]);
  expect(questions(model)).toEqual([]);
  dispose();
});

test("the keyboard finds a variable among many", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  const field = el.querySelector(".wi-picker input");
  field.focus();
  press(field, "ArrowDown");
  expect(texts(el, ".wi-item span")).toEqual(NAMES);
  set(field, "he");
  expect(texts(el, ".wi-item span")).toEqual(["heat"]);
  expect(el.querySelector(`#${field.getAttribute("aria-activedescendant")}`).textContent).toBe("heat°C");
  press(field, "Enter");
  expect(questions(model).at(-1).question).toMatchObject({ variable: 2, kind: "hold", amount: 3 });
  set(field, "zz");
  expect(texts(el, ".wi-list")).toEqual(["no such variable"]);
  press(field, "Enter");
  press(field, "Escape");
  expect([field.value, questions(model).length]).toEqual(["heat", 1]);
  dispose();
});

test("a link is cut among those into or out of the variable", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1, { told: { question: { ...QUESTION, variable: 1 } } }));
  const cut = el.querySelector("[value=cut]");
  cut.checked = true;
  cut.dispatchEvent(new Event("change", { bubbles: true }));
  expect(texts(el, ".wi-cut option")).toEqual(["pump → flow (after 1 h)", "flow → heat (after 1 h)", "its own past (after 1 h)"]);
  expect(questions(model).at(-1).question).toMatchObject({ kind: "cut", link: [0, 1, 1], variable: 1 });
  set(el.querySelector(".wi-cut select"), "[1,1,1]", "change");
  vi.runAllTimers();
  expect(questions(model).at(-1).question.link).toEqual([1, 1, 1]);
  el.querySelector(".wi-reset").click();
  vi.runAllTimers();
  expect(questions(model).at(-1).question).toEqual({ ...QUESTION, variable: 1 });
  dispose();
});

test("what stands in the way is said with what helps, and the old answer stays", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  model.deliver(...fakeWhatIf(2, { answer: false, told: { question_id: 2, answered: 2, error: { text: `open: a — ${EVIL}`, offer: "average" } } }));
  expect(texts(el, ".wi-trouble p")).toEqual([`open: a — ${EVIL}`]);
  expect([el.querySelector(".wi-answer").hidden, el.querySelector(".wi").classList.contains("wi-stale")]).toEqual([false, true]);
  el.querySelector(".wi-trouble button").click();
  expect(questions(model).at(-1).question.undirected).toBe("average");
  expect(el.querySelectorAll("img").length).toBe(0);
  dispose();
});

test("a chosen row chooses its chart and its table, and lets go", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  el.querySelector(".wi-table").open = true;
  el.querySelector(".wi-table").dispatchEvent(new Event("toggle"));
  const [, second] = el.querySelectorAll(".wi-row");
  second.click();
  expect([second.getAttribute("aria-pressed"), texts(el, ".wi-chosen .wi-chart-name")]).toEqual(["true", ["heat"]]);
  expect(texts(el, "caption")).toEqual(["heat, °C; low and high hold it with 90 %"]);
  expect(texts(el, ".wi-scroll tr:last-child th, .wi-scroll tr:last-child td")).toEqual(["3 h", "202", "212", "222", "232", "−30"]);
  el.querySelectorAll(".wi-chart")[2].click();
  expect([second.getAttribute("aria-pressed"), texts(el, ".wi-chosen")]).toEqual(["false", []]);
  dispose();
});

test("the arrow keys move one cursor through all charts, with the values in words", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  const charts = el.querySelector(".wi-charts");
  charts.focus();
  press(charts, "ArrowRight");
  expect([texts(el, ".wi-at"), texts(el, ".wi-readout")[1]]).toEqual([["in 1 h"], "100 [110, 120], without 130"]);
  press(charts, "Home");
  expect([texts(el, ".wi-at"), texts(el, ".wi-readout")[1]]).toEqual([["1 h ago"], "measured −2"]);
  press(charts, "Escape");
  expect(texts(el, ".wi-at, .wi-readout").join("")).toBe("");
  dispose();
});

test("only six rows stand there until all are wanted", () => {
  const { el, model, dispose } = mount();
  const names = Array.from({ length: 12 }, (_, i) => `v${i}`);
  const rows = names.slice(1, 10).map((_, i) => [i + 1, 3 - i / 10, { way: [], through: "" }]);
  model.deliver(...fakeWhatIf(1, { names, links: [], rows, more: 4 }));
  expect([texts(el, ".wi-row").length, texts(el, ".wi-all")]).toEqual([6, ["show 3 more"]]);
  el.querySelector(".wi-all").click();
  expect([texts(el, ".wi-row").length, texts(el, ".wi-all, .wi-more")]).toEqual([9, ["show fewer", "and 4 others less"]]);
  dispose();
});

test("a selected node is asked about only when that is wished", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1));
  model.deliver({ kind: "select", view: "other", names_id: NAMES.join("|"), nodes: [2] }, []);
  const about = el.querySelector(".wi-about");
  expect([about.hidden, about.textContent, questions(model).length]).toEqual([false, "ask about heat", 0]);
  about.click();
  expect([questions(model).at(-1).question.variable, about.hidden]).toEqual([2, true]);
  dispose();
});

test("before the first graph it says what it waits for", () => {
  const { el, model, dispose } = mount();
  const [header, buffers] = fakeWhatIf(1, { names: [], links: [], rows: [], answerId: 0, told: { question: null } });
  model.deliver({ ...header, state: { face: "waiting", title: "waiting for data", detail: "12 rows read" } }, buffers);
  expect(texts(el, ".wi-state")).toEqual(["waiting for data: 12 rows read"]);
  expect([el.querySelector(".wi-controls").disabled, el.querySelector(".wi-answer").hidden]).toEqual([true, true]);
  model.deliver(...fakeWhatIf(2));
  expect([el.querySelector(".wi-controls").disabled, el.querySelector(".wi-answer").hidden, el.querySelector(".wi-state").hidden]).toEqual([false, false, true]);
  dispose();
});

test("without a kernel the kept answer stands there, and its controls do nothing", () => {
  const [header, buffers] = fakeWhatIf(4);
  const { el, dispose } = mount(fakeModel("jupyter", { _snapshot: { header, buffers: buffers.map((b) => new DataView(b.buffer)) } }));
  expect(texts(el, ".wi-state")).toEqual(["not connected: the last state kept in the notebook; run the cell again"]);
  expect([el.querySelector(".wi-controls").disabled, texts(el, ".wi-name")]).toEqual([true, ["flow", "heat"]]);
  dispose();
});

test("names stay text, and an unsure row is dashed and said to be", () => {
  const { el, model, dispose } = mount();
  model.deliver(...fakeWhatIf(1, { names: ["pump", EVIL, "heat", "dull"], rows: [[1, 0.2], [2, null, { low: null, high: null, sure: null }]] }));
  expect(el.querySelectorAll("img").length).toBe(0);
  expect(texts(el, ".wi-name")[0]).toBe(EVIL);
  expect(texts(el, ".wi-sure")).toEqual(["not sure", ""]);
  expect(texts(el, ".wi-effect")[1]).toBe("out of all bounds");
  const [, unsure, wild] = [...FakePlot.alive];
  expect([unsure.series[5].dash, wild.series[5].dash]).toEqual([[7, 4], null]);
  dispose();
});
