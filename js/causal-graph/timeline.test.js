import { beforeEach, expect, test, vi } from "vitest";
import { fakeFrame } from "./fakes.js";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import widget from "./index.js";
import { sparkOf } from "./sparkline.js";

const NAMES = ["a", "b", "c"];
const EVIL = "<img src=x onerror=alert(1)>";
const LINKS = [[0, 1, 1, 0.5], [1, 2, 2, -0.36]];
const TIMELINE = {
  kind: "timeline", fresh: true, gone: [], told: [1, 2, 3, 4], when: [EVIL, "row 200", "row 300", "row 400"], time: [null, null, null, null],
  rows: [100, 200, 300, 400], regime: [0, 0, 1, 1], came: [0, 3, 1, 0], went: [0, 1, 0, 0],
};
const moment = (told, live = false) => ({ moment: { told, when: `row ${told}00`, rows: 100 * told, regime: told > 2 ? 1 : 0, live, behind: 4 - told } });
let [model, el, dispose, alive] = [];

const show = (seq, more) => model.deliver(...fakeFrame(seq, NAMES, LINKS, more));
const strip = () => el.querySelector(".sg-time");
const handle = () => el.querySelector(".sg-handle:not(.sg-second)");
const press = (target, key) => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const asked = (kind) => model.sent.filter((message) => message.kind === kind);
const next = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
  model = fakeModel("jupyter");
  el = document.createElement("div");
  document.body.append(el);
  dispose = widget.render({ model, el });
});

test("there is no time line for a single graph, and one from two graphs on", () => {
  show(1, {});
  expect(strip().hidden).toBe(true);
  model.deliver(TIMELINE, []);
  show(2, moment(4, true));
  expect(strip().hidden).toBe(false);
  expect(handle().getAttribute("role")).toBe("slider");
  expect(handle().getAttribute("aria-valuetext")).toBe("row 400, regime 1");
  expect([...el.querySelectorAll(".sg-tints span")].map((each) => each.textContent)).toEqual(["regime 0", "regime 1"]);
  expect([strip().querySelectorAll("img").length, strip().textContent.includes(EVIL)]).toEqual([0, true]);
  model.deliver({ ...TIMELINE, told: [1], when: ["row 100"] }, []);
  expect(strip().hidden).toBe(true);
  dispose();
});

test("keys and the pointer ask for a moment, many at once for the last one only", async () => {
  model.deliver(TIMELINE, []);
  show(1, moment(4, true));
  press(handle(), "ArrowLeft");
  press(handle(), "ArrowLeft");
  expect(handle().getAttribute("aria-valuenow")).toBe("2"); // the handle does not wait
  await next();
  expect(asked("moment")).toEqual([expect.objectContaining({ told: 2 })]);
  show(2, moment(2));
  expect(el.querySelector(".sg-moment").textContent).toBe("row 200, 2 graphs behind");
  expect(el.querySelector(".sg").dataset.moment).toBe("2");
  press(handle(), "Home");
  await next();
  expect(asked("moment").at(-1)).toMatchObject({ told: 1 });
  show(3, moment(1));
  press(handle(), "End");
  await next();
  expect(asked("moment").at(-1)).toMatchObject({ told: null });
  show(4, moment(4, true));
  expect(el.querySelector(".sg-moment").hidden).toBe(true);
  el.querySelector(".sg-track").getBoundingClientRect = () => ({ left: 0, width: 300 });
  el.querySelector(".sg-track").dispatchEvent(new MouseEvent("pointerdown", { clientX: 110, bubbles: true }));
  await next();
  expect(asked("moment").at(-1)).toMatchObject({ told: 2 });
  dispose();
});

test("a replay waits for each frame and ends at the newest graph", async () => {
  model.deliver(TIMELINE, []);
  show(1, moment(2));
  vi.useFakeTimers();
  strip().querySelector(".sg-play").click();
  vi.advanceTimersByTime(5000);
  expect(asked("moment").map(({ told }) => told)).toEqual([3]);
  show(2, moment(3));
  vi.advanceTimersByTime(5000);
  show(3, moment(4, true));
  vi.advanceTimersByTime(5000);
  expect(asked("moment").map(({ told }) => told)).toEqual([3, null]);
  expect(strip().querySelector(".sg-play").getAttribute("aria-label")).toBe("Replay from here");
  vi.useRealTimers();
  dispose();
});

test("a comparison asks for the regime before, has two handles and is taken back", () => {
  model.deliver(TIMELINE, []);
  show(1, moment(4, true));
  strip().querySelector(".sg-compare").click();
  expect(asked("compare")).toEqual([expect.objectContaining({ with: 2 })]);
  const second = el.querySelector(".sg-second");
  expect([second.hidden, second.getAttribute("aria-valuetext"), second.textContent.slice(0, 1)]).toEqual([false, "row 200, regime 0", "A"]);
  press(second, "ArrowLeft");
  expect(asked("compare").at(-1)).toMatchObject({ with: 1 });
  strip().querySelector(".sg-compare").click();
  expect(asked("compare").at(-1)).toMatchObject({ with: null });
  expect(second.hidden).toBe(true);
  dispose();
});

test("the history of the strongest driver is asked for once and drawn", () => {
  vi.useFakeTimers();
  model.deliver(TIMELINE, []);
  show(1, moment(4, true));
  vi.advanceTimersByTime(100);
  expect(asked("history")).toEqual([expect.objectContaining({ link: [0, 1, 1], names_id: NAMES.join("|") })]);
  model.deliver({ kind: "history", names_id: NAMES.join("|"), link: [0, 1, 1], told: [1, 2, 3, 4], effect: [null, 0.3, null, 0.5], low: [null, 0.2, null, 0.4], high: [null, 0.4, null, 0.6] }, []);
  const spark = el.querySelector(".sg-dock .sg-spark");
  expect(spark.textContent).toBe("+0.30 at row 200 → +0.50 at row 400, in 2 of 4 graphs");
  show(2, moment(4, true));
  vi.advanceTimersByTime(1000);
  expect(asked("history").length).toBe(1);
  vi.useRealTimers();
  dispose();
});

test("where a link was not there its line has a gap", () => {
  const { line, count, first, last } = sparkOf({ told: [1, 2, 3, 4], effect: [0.1, 0.2, null, 0.3], low: [0, 0.1, null, null], high: [0.2, 0.3, null, null] }, (told) => (told - 1) / 3);
  expect(line.match(/M/g).length).toBe(2);
  expect([count, first, last]).toEqual([3, 0, 3]);
});

test("a time line at work leaves nothing behind", () => {
  vi.useFakeTimers();
  model.deliver(TIMELINE, []);
  show(1, moment(2));
  strip().querySelector(".sg-play").click();
  dispose();
  const before = model.sent.length;
  vi.advanceTimersByTime(5000);
  expect(model.sent.length).toBe(before);
  vi.useRealTimers();
  expect([model.listeners(), alive.observers, el.childNodes.length]).toEqual([0, 0, 0]);
});
