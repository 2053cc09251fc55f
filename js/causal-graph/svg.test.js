import { expect, test } from "vitest";
import { fakeFrame } from "./fakes.js";
import { decode } from "./frame.js";
import { cut } from "./overlay.js";
import { compose } from "./picture.js";
import { outlinesOf } from "./ribbon.js";
import { escaped, svgOf } from "./svg.js";
import { trackOf } from "./track.js";

const EVIL = "</text><script>alert(1)</script>&\u0000\ud800\"'";
const PLACES = Float32Array.from([60, 60, 1, 300, 80, 1, 180, 240, 1]);
const theme = {
  background: [1, 1, 1], ink: [0, 0, 0], raises: [0, 0.447, 0.698], lowers: [0.835, 0.369, 0], both: [0.6, 0.3, 0.55],
};
const LINKS = [[0, 1, 1, 0.5], [1, 2, 2, -0.36, 1], [2, 0, 1, 0.05, 0], [1, 1, 1, 0.3]];
const picture = compose(decode(...fakeFrame(1, ["a", "b", "c"], LINKS)));
const emphasis = { link: () => 1, node: () => 1, beating: [] };
const scene = (more = {}) => ({
  size: [400, 300], picture, emphasis, places: PLACES, theme, colour: () => [0.4, 0.45, 0.5], marked: () => false, title: "t", about: "", ...more,
});
const parsed = (text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
const within = (text, id) => [...parsed(text).querySelector(`#${id}`).children];
/** Numbers of paths as points. */
const points = (d) => [...d.matchAll(/[ML](\S+) (\S+?)(?=[LZMA]|$)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const words = (text) => [{ kind: "text", x: 1, y: 2, text, size: 12, weight: 400, fill: "#000000", alpha: 1 }];

test("every link has a ribbon and a head, in the colour of its way, and every node a disc", () => {
  const text = svgOf(scene());
  const [lines, heads] = [within(text, "links"), within(text, "heads")];
  expect([lines.length, heads.length, within(text, "nodes").length]).toEqual([3, 3, 3]);
  const strongest = lines.at(-1); // the weakest first
  expect(strongest.getAttribute("fill")).toBe("#0072b2");
  expect(strongest.getAttribute("opacity")).toBe(null);
  expect(lines[1].getAttribute("fill")).toBe("#d55e00");
  expect(lines.map((line) => line.getAttribute("opacity"))).toEqual(["0.4", "0.66", null]);
  expect(parsed(text).getAttribute("viewBox")).toBe("0 0 400 300");
});

test("the same is written twice, and nothing lies outside of the picture", () => {
  expect(svgOf(scene())).toBe(svgOf(scene()));
  for (const shape of parsed(svgOf(scene())).querySelectorAll("#links path, #heads path"))
    for (const [x, y] of points(shape.getAttribute("d"))) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(300);
    }
});

test("what the emphasis hides stays hidden, and what steps back is paler", () => {
  const text = svgOf(scene({ emphasis: { ...emphasis, link: (row) => [0, 0.15, 1][row] } }));
  expect(within(text, "links").map((line) => line.getAttribute("opacity"))).toEqual(["0.099", null]);
  expect(within(text, "heads").length).toBe(2);
});

test("text stays text, whatever it holds", () => {
  const text = svgOf(scene({ title: EVIL, overlay: words(EVIL) }));
  const document = parsed(text);
  expect(document.localName).toBe("svg"); // well formed
  expect(document.querySelector("script")).toBe(null);
  const [said] = within(text, "words");
  expect(said.textContent).toBe("</text><script>alert(1)</script>&\ufffd\ufffd\"'");
  expect(document.querySelector("title").textContent).toBe(said.textContent);
  expect(escaped("a\tb")).toBe("a\tb");
});

test("a document refers to nothing outside of it", () => {
  const text = svgOf(scene({ overlay: [...words("x"), { kind: "shapes", x: 1, y: 2, shapes: [["line", { x1: 0, x2: 9, stroke: "#123456" }]] }] }));
  expect(text.match(/href|src=|@import|<style/)).toBe(null);
  expect([...text.matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to === "#light")).toBe(true);
  expect(text.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
});

test("a ribbon tapers towards its target, an open one does not, and a doubtful one is dashed", () => {
  const link = { ...picture.links.at(-1), bend: 0, width: 10, reach: 14, dashed: false };
  const wide = ([first, ...rest]) => Math.hypot(first.x - rest.at(-1).x, first.y - rest.at(-1).y);
  const narrow = (outline) => Math.hypot(outline[outline.length / 2 - 1].x - outline[outline.length / 2].x, outline[outline.length / 2 - 1].y - outline[outline.length / 2].y);
  const shapes = outlinesOf(link, trackOf(link, picture, PLACES));
  expect([wide(shapes.core[0]), narrow(shapes.core[0])].map(Math.round)).toEqual([10, 5]);
  expect([wide(shapes.halo), narrow(shapes.halo)].map(Math.round)).toEqual([14, 6]);
  expect(shapes.head.length).toBe(3);
  const open = { ...link, directed: false, reach: 10 };
  const even = outlinesOf(open, trackOf(open, picture, PLACES));
  expect([wide(even.core[0]), narrow(even.core[0])].map(Math.round)).toEqual([10, 10]);
  expect([even.halo, even.head.length]).toEqual([null, 4]);
  const dashed = { ...link, dashed: true };
  expect(outlinesOf(dashed, trackOf(dashed, picture, PLACES)).core.length).toBeGreaterThan(10);
});

test("the ring of a node is as long as its own past carries, and a marked one has a bright ring", () => {
  const text = svgOf(scene({ marked: (i) => i === 0 }));
  const nodes = within(text, "nodes");
  expect(nodes.map((node) => node.querySelectorAll("path").length)).toEqual([0, 1, 0]); // only one has a link to itself
  expect(nodes.map((node) => node.querySelectorAll("[stroke='#000000']").length)).toEqual([1, 0, 0]);
});

test("where beats run there is one mark a lag", () => {
  const strongest = picture.links.length - 2; // of lag 2
  const text = svgOf(scene({ emphasis: { ...emphasis, beating: [strongest] } }));
  expect(within(text, "beats").length).toBe(2);
});

test("a text that is cut short on the page is cut short", () => {
  const width = (text) => 10 * [...text].length;
  expect(cut("abcdefgh", 50, width)).toBe("abcd…");
  expect(cut("abcde", 50, width)).toBe("abcde");
  expect(cut("abcdefgh", Infinity, width)).toBe("abcdefgh");
});
