import { beforeEach, expect, test } from "vitest";
import { fakeFrame } from "../causal-graph/fakes.js";
import { stemOf } from "./download.js";
import { installBrowser } from "./fakes.js";
import { completed, openPage, pageOf } from "./page.js";
import widget from "../causal-graph/index.js";

const EVIL = "</script><img src=x onerror=alert(1)><!--";
const [header, buffers] = fakeFrame(7, [EVIL, "b", "c"], [[0, 1, 1, 0.5]]);
const saved = () => new DOMParser().parseFromString(pageOf({ title: EVIL, module: `// ${EVIL}`, header, buffers }), "text/html");

beforeEach(() => {
  document.body.replaceChildren();
  installBrowser();
});

test("nothing from the data becomes markup, and all of it comes back", () => {
  const page = saved();
  expect(page.querySelectorAll("img").length).toBe(0);
  expect(page.querySelectorAll("script").length).toBe(2);
  expect(page.title).toBe(EVIL);
  const held = JSON.parse(page.getElementById("scarcity-page").textContent);
  expect(held.module).toBe(`// ${EVIL}`);
  expect(held.header.names).toEqual([EVIL, "b", "c"]);
  expect(held.header.state).toMatchObject({ face: "still", title: "saved: live" });
});

test("a page shows what it holds, and tells nobody", () => {
  const held = JSON.parse(saved().getElementById("scarcity-page").textContent);
  const dispose = openPage(held, widget.render);
  const root = document.querySelector("main .sg");
  expect(root.dataset).toMatchObject({ nodes: "3", links: "1", seq: "7" });
  expect(root.style.height).toBe("100%");
  dispose();
});

test("a page may ask nobody", () => {
  const policy = saved().querySelector("meta[http-equiv]").content;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|connect-src/);
});

test("a frame that leaves out what is known is completed from the one before, and no further", () => {
  const first = { seq: 1, names: ["a"], units: [""], lags: [], strength: "s", certainty: [], subject: 0, dashboard: { feed_id: 1, feed: ["f"], governor: "g" } };
  const next = completed({ seq: 2, dashboard: { feed_id: 1 } }, first);
  expect(next).toEqual({ ...first, seq: 2, subject: undefined, dashboard: { feed_id: 1, feed: ["f"], governor: "g" } });
  expect(completed({ seq: 3, names: ["b"] }, first)).toEqual({ seq: 3, names: ["b"] });
  expect(completed({ seq: 1 }, undefined)).toEqual({ seq: 1 });
});

test("file names are made of letters and digits, whatever a title holds", () => {
  expect(stemOf("Session of ../../etc/passwd")).toBe("Session-of-etc-passwd");
  expect(stemOf("Führung → 気温")).toBe("Führung-気温");
  expect([stemOf(""), stemOf("…"), stemOf(null)]).toEqual(Array(3).fill("scarcity-graph"));
  expect(stemOf("x".repeat(500)).length).toBe(60);
});
