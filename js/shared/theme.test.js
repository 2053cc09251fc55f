import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readTheme } from "./theme.js";

beforeEach(() => vi.stubGlobal("matchMedia", () => ({ matches: true }))); // the viewer prefers dark
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.removeAttribute("style");
});

const scheme = (content) => {
  const made = document.createElement("meta");
  Object.assign(made, { name: "color-scheme", content });
  document.head.replaceChildren(made);
};

test("a page without any background is white, whatever a viewer prefers", () => {
  expect(readTheme(document.body)).toMatchObject({ dark: false, background: [1, 1, 1] });
  scheme("light");
  expect(readTheme(document.body).dark).toBe(false);
});

test("it is dark where it says that it can be", () => {
  scheme("light dark");
  expect(readTheme(document.body).dark).toBe(true);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  expect(readTheme(document.body).dark).toBe(false);
  scheme("dark");
  expect(readTheme(document.body).dark).toBe(true);
});

test("a background that there is decides alone", () => {
  scheme("dark");
  document.body.style.backgroundColor = "rgb(255, 255, 255)";
  expect(readTheme(document.body).dark).toBe(false);
});
