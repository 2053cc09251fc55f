import { beforeEach, expect, test, vi } from "vitest";
import { fakeFrame } from "./fakes.js";
import { fakeModel, installBrowser } from "../shared/fakes.js";
import widget from "./index.js";

const EVIL = "<img src=x onerror=alert(1)>";
const NAMES = [EVIL, "b", "c", "d"];
const LINKS = [[0, 1, 1, 0.5], [1, 2, 2, -0.36], [1, 0, 0, 0.2], [2, 2, 1, 0.9]];
let alive;

/** How many listeners `work` adds outside the widget and does not take back. */
function leaks(work) {
  const open = new Set();
  const ids = new Map();
  const id = (target, type, handler, options) => {
    if (!ids.has(handler)) ids.set(handler, ids.size);
    const capture = typeof options === "boolean" ? options : Boolean(options?.capture);
    return `${target === window ? "window" : target.nodeName} ${type} ${ids.get(handler)} ${capture}`;
  };
  const spies = [document, window, document.body, document.documentElement].flatMap((target) => {
    const { addEventListener: add, removeEventListener: remove } = target;
    return [
      vi.spyOn(target, "addEventListener").mockImplementation((...call) => (open.add(id(target, ...call)), add.apply(target, call))),
      vi.spyOn(target, "removeEventListener").mockImplementation((...call) => (open.delete(id(target, ...call)), remove.apply(target, call))),
    ];
  });
  work(open);
  spies.forEach((spy) => spy.mockRestore());
  return [...open];
}

const mount = (model) => {
  const el = document.createElement("div");
  document.body.append(el);
  return { el, dispose: widget.render({ model, el }) };
};
const kinds = (model) => model.sent.map((content) => content.kind);
const paint = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

beforeEach(() => {
  document.body.replaceChildren();
  alive = installBrowser();
});

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: a frame is shown and acknowledged`, async () => {
    const model = fakeModel(kind);
    const { el, dispose } = mount(model);
    expect(kinds(model)).toEqual(["ready"]);
    model.deliver(...fakeFrame(5, NAMES, LINKS));
    await paint();
    expect(el.querySelector(".sg").dataset).toMatchObject({ nodes: "4", links: "4", seq: "5" });
    expect(model.sent.at(-1)).toMatchObject({ kind: "ack", seq: 5 });
    dispose();
  });

  test(`${kind}: the cleanup takes everything back`, async () => {
    const model = fakeModel(kind);
    let made;
    const left = leaks((open) => {
      made = mount(model);
      model.deliver(...fakeFrame(1, NAMES, LINKS));
      expect(open.size).toBeGreaterThan(0);
      expect(model.listeners() + alive.observers).toBeGreaterThan(2);
      made.dispose();
    });
    expect(left).toEqual([]);
    expect(model.listeners()).toBe(0);
    expect(alive.observers).toBe(0);
    expect(made.el.childNodes.length).toBe(0);
    expect(kinds(model).at(-1)).toBe("bye");
    const count = model.sent.length;
    model.deliver(...fakeFrame(2, NAMES, LINKS));
    await paint();
    expect(model.sent.length).toBe(count);
  });
}

test("names are text everywhere", async () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeFrame(1, NAMES, LINKS));
  await paint();
  el.querySelector('[aria-label="Table of links"]').click();
  expect([...el.querySelectorAll("td")].some((cell) => cell.textContent === EVIL)).toBe(true);
  el.querySelector("tbody tr").click();
  expect(el.querySelector("[role=status]").textContent).toBeTruthy();
  expect(el.querySelectorAll("img, b, script").length).toBe(0);
  dispose();
});

test("a kept snapshot is shown before the kernel answers", () => {
  const [header, buffers] = fakeFrame(3, NAMES, LINKS);
  const model = fakeModel("jupyter", { _snapshot: { header, buffers: buffers.map((b) => new DataView(b.buffer)) } });
  const { el, dispose } = mount(model);
  expect(el.querySelector(".sg").dataset.nodes).toBe("4");
  dispose();
});

test("a kernel that goes is said until a frame comes", () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  model.deliver(...fakeFrame(1, NAMES, LINKS));
  model.fire("comm_live_update");
  expect(el.querySelector(".sg-badge").textContent).toBe("not connected");
  expect(model.sent.at(-1)).toMatchObject({ kind: "ready" });
  model.deliver(...fakeFrame(2, NAMES, LINKS));
  expect(el.querySelector(".sg-badge").hidden).toBe(true);
  dispose();
});

test("a frame whose names never came is refused", () => {
  const model = fakeModel("jupyter");
  const { dispose } = mount(model);
  const [header, buffers] = fakeFrame(1, NAMES, LINKS);
  delete header.names;
  model.deliver(header, buffers);
  expect(model.sent.at(-1)).toMatchObject({ kind: "refused", seq: 1 });
  dispose();
});

test("a paused view acknowledges, says how far behind it is and catches up", async () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const root = el.querySelector(".sg");
  const press = (key) => root.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  model.deliver(...fakeFrame(1, NAMES, LINKS));
  await paint();
  press(" ");
  model.deliver(...fakeFrame(2, NAMES, LINKS));
  model.deliver(...fakeFrame(3, NAMES, []));
  expect(root.dataset.seq).toBe("1");
  expect(model.sent.filter((m) => m.kind === "ack").map((m) => m.seq)).toEqual([1, 2, 3]);
  expect(el.querySelector(".sg-badge").textContent).toContain("2 frames behind");
  press(" ");
  expect(root.dataset.seq).toBe("3");
  dispose();
});

test("keys select, walk and clear, and go no further than the widget", async () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const outside = vi.fn();
  el.addEventListener("keydown", outside);
  model.deliver(...fakeFrame(1, NAMES, LINKS));
  await paint();
  const press = (key) => el.querySelector(".sg").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowRight");
  expect(model.sent.at(-1)).toMatchObject({ kind: "select", nodes: [1] }); // the variable of interest
  press("Escape");
  expect(model.sent.at(-1)).toMatchObject({ kind: "select", nodes: [] });
  expect(outside).not.toHaveBeenCalled();
  dispose();
});

test("a selection in another view is followed, one's own echo is not", async () => {
  const model = fakeModel("jupyter");
  const { el, dispose } = mount(model);
  const [header, buffers] = fakeFrame(1, NAMES, LINKS);
  model.deliver(header, buffers);
  model.deliver({ kind: "select", view: "other", names_id: header.names_id, nodes: [1] }, []);
  expect(el.querySelector(".sg").dataset.selected).toBe("b");
  model.deliver({ kind: "select", view: model.sent[0].view, names_id: header.names_id, nodes: [2] }, []);
  model.deliver({ kind: "select", view: "other", names_id: "older names", nodes: [3] }, []);
  expect(el.querySelector(".sg").dataset.selected).toBe("b");
  dispose();
});
