// What lies over the picture, as it stands on the page: plates, lines of text and the shapes of the legend, for svg.js.

import { channels } from "../shared/theme.js";

const SHAPES = ["line", "path", "circle"];
const CUT = "…";
const OUTSIDE = 2; // pixels that a line may reach over the box of its part

const css = ([r, g, b]) => `#${[r, g, b].map((x) => Math.round(255 * x).toString(16).padStart(2, "0")).join("")}`;

/** Items in the order in which they are painted, of the `parts` (elements) within `root`. */
export function overlayOf(root, parts) {
  const at = root.getBoundingClientRect();
  const items = [];
  for (const part of parts) {
    const bounds = part.getBoundingClientRect();
    if (bounds.width && bounds.height) read(part, { root, at, bounds, items, alpha: 1 });
  }
  return items;
}

function read(element, around) {
  const box = element.getBoundingClientRect();
  if (!box.width && !box.height) return;
  const style = getComputedStyle(element);
  if (style.visibility === "hidden" || style.clipPath === "inset(50%)") return;
  if (element.localName === "svg") return around.items.push(shapesOf(element, box, style, around));
  const alpha = around.alpha * Number(style.opacity || 1);
  plate(element, box, style, alpha, around);
  if (style.display === "list-item") marker(element, box, style, alpha, around);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines(child, element, style, alpha, around);
    else if (child.nodeType === Node.ELEMENT_NODE) read(child, { ...around, alpha });
  }
}

function plate(element, box, style, alpha, { at, items }) {
  const colour = channels(style.backgroundColor);
  const thick = style.borderTopStyle === "none" ? 0 : parseFloat(style.borderTopWidth) || 0;
  if (colour[3] * alpha === 0 && !thick) return;
  const half = Math.min(box.width, box.height) / 2;
  const r = style.borderTopLeftRadius.endsWith("%") ? (2 * half * parseFloat(style.borderTopLeftRadius)) / 100 : parseFloat(style.borderTopLeftRadius) || 0;
  items.push({
    kind: "plate", x: box.left - at.left + thick / 2, y: box.top - at.top + thick / 2, w: box.width - thick, h: box.height - thick, r: Math.max(0, Math.min(r, half) - thick / 2),
    fill: css(colour), alpha: colour[3] * alpha, stroke: css(channels(style.borderTopColor)), thick,
  });
}

/** The number of an entry of a list that shows one. */
function marker(element, box, style, alpha, { at, items }) {
  if (style.listStyleType !== "decimal") return;
  const number = [...element.parentElement.children].filter((each) => getComputedStyle(each).listStyleType === "decimal").indexOf(element) + 1;
  const [first] = element.getClientRects();
  const size = parseFloat(style.fontSize);
  items.push({ kind: "text", ...looks(style, alpha), weight: 600, end: true, x: first.left - at.left - 5, y: first.top - at.top + 1.04 * size, text: `${number}.` });
}

const looks = (style, alpha) => ({ size: parseFloat(style.fontSize), weight: Number(style.fontWeight) || 400, fill: css(channels(style.color)), alpha });

/** The lines that a text node is broken into, each at its place. */
function lines(node, element, style, alpha, { at, bounds, items }) {
  const found = [];
  for (const { box, text, glued } of pieces(node)) {
    const last = found.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) last.text += (glued ? "" : " ") + text;
    else found.push({ box, text });
  }
  const measure = measurer(style);
  const room = style.textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth + 1 ? element.getBoundingClientRect().right - parseFloat(style.paddingRight || 0) : Infinity;
  for (const { box, text } of found) {
    if (box.top < bounds.top - OUTSIDE || box.bottom > bounds.bottom + OUTSIDE) continue;
    const ascent = measure.ascent * (box.height / (measure.ascent + measure.descent));
    items.push({ kind: "text", ...looks(style, alpha), x: box.left - at.left, y: box.top - at.top + ascent, text: cut(text, room - box.left, measure.width) });
  }
}

/** The words of a text node with their boxes; of a word that is broken the letters, all but the first `glued`. */
function pieces(node) {
  const range = document.createRange();
  const boxesOf = (from, to) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getClientRects();
  };
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const boxes = boxesOf(index, index + word.length);
    if (boxes.length < 2) return boxes.length ? [{ box: boxes[0], text: word }] : [];
    let from = index;
    return [...word].flatMap((text, i) => {
      const [box] = boxesOf(from, (from += text.length));
      return box ? [{ box, text, glued: i > 0 }] : [];
    });
  });
}

/** `text`, or as much of it as is `room` pixels wide, with an ellipsis. */
export function cut(text, room, width) {
  if (!Number.isFinite(room) || width(text) <= room + 1) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (width(letters.slice(0, middle).join("") + CUT) <= room) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, low).join("").trimEnd() + CUT;
}

let context = null;

function measurer(style) {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return { ascent: 0.93, descent: 0.24, width: (text) => 0.55 * parseFloat(style.fontSize) * text.length };
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText("x");
  const { font } = context;
  return { ascent, descent, width: (text) => ((context.font = font), context.measureText(text).width) };
}

/** The shapes of a small drawing with their colours written out. */
function shapesOf(svg, box, style, { root, at }) {
  const variables = getComputedStyle(root);
  const resolved = (value) => value.replace(/currentColor/g, css(channels(style.color))).replace(/var\((--[\w-]+)\)/g, (_, name) => css(channels(variables.getPropertyValue(name))));
  const shapes = [...svg.children].filter(({ localName }) => SHAPES.includes(localName));
  return {
    kind: "shapes", x: box.left - at.left, y: box.top - at.top,
    shapes: shapes.map((shape) => [shape.localName, Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, resolved(value)]))]),
  };
}
