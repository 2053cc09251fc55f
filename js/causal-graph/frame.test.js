import { expect, test } from "vitest";
import { decode, floats, LINK, linkKey, linkValue } from "./frame.js";
import { fakeFrame } from "./fakes.js";

const [header, buffers] = fakeFrame(1, ["a", "b"], [[0, 1, 2, -0.36]]);

test("buffers of either host give the same numbers", () => {
  const bytes = new Uint8Array(12 + 1);
  bytes.set(new Uint8Array(Float32Array.of(1, 2, 3).buffer), 1);
  expect([...floats(new DataView(bytes.buffer, 1, 12))]).toEqual([1, 2, 3]);
  expect([...floats(Float32Array.of(1, 2, 3).buffer)]).toEqual([1, 2, 3]);
  expect([...floats(new DataView(Float32Array.of(1, 2).buffer))]).toEqual([1, 2]);
  expect(floats(undefined).length).toBe(0);
});

test("a frame holds nodes and links", () => {
  const graph = decode(header, buffers);
  expect([graph.n, graph.m]).toEqual([2, 1]);
  expect(linkValue(graph, 0, LINK.effect)).toBeCloseTo(-0.36);
  expect(linkKey(2, 0, 1, 2)).not.toBe(linkKey(2, 1, 0, 2));
});

test("names come from the frame before, if they are the same names", () => {
  const { names, ...short } = header;
  expect(decode(short, buffers, decode(header, buffers)).names).toEqual(["a", "b"]);
  expect(() => decode(short, buffers, null)).toThrow(/never arrived/);
  expect(() => decode({ ...short, names_id: "x" }, buffers, decode(header, buffers))).toThrow(/never arrived/);
});

test("buffers that do not fit the names are refused", () => {
  expect(() => decode({ ...header, names: ["a"] }, buffers)).toThrow(/1 names, 2 positions/);
});
