// The picture as an SVG document, from what the view knows: vectors, and text as text. A pure function. What lies over
// the picture, labels and legend, comes as `overlay` (see overlay.js).

import { outlinesOf } from "./ribbon.js";
import { trackOf } from "./track.js";

const FONTS = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";
const HALO = 0.16; // as in links.js
const [RIM, OWN_RIM, RING_AT, RING_WIDE] = [1.4, 4.8, 3, 1.8]; // as in nodes.js
const HEAD_MORE = 1.15; // as in arrows.js
const FADED = 0.004;
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** `text` where XML expects text or the value of an attribute. */
export const escaped = (text) => String(text).replace(NOT_XML, "\ufffd").replace(/[&<>"']/g, (each) => ENTITIES[each]);

const round = (value) => String(Number(value.toFixed(1)));
const mix = (a, b, share) => a.map((x, i) => x + (b[i] - x) * share);
const css = (channels) => `#${channels.map((x) => Math.round(255 * Math.min(1, Math.max(0, x))).toString(16).padStart(2, "0")).join("")}`;
const tag = (name, attributes, inside) => {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? Number(value.toFixed(3)) : value)}"`);
  return inside === undefined ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
};
const path = (outline) => `M${outline.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}Z`;

/** The document as text. `size`: CSS pixels; `picture`, `emphasis`, `places` and `theme` as they are drawn, `colour(i)` and
 *  `marked(i)` of nodes, `depthFade` as in eye.js, `overlay` what lies above, `title` and `about` for those who do not see it. */
export function svgOf({ size: [width, height], picture, emphasis, places, theme, colour, marked, depthFade = 0, overlay = [], title = "", about = "" }) {
  const faded = (scale) => 1 - depthFade + depthFade * Math.min(1, Math.max(0, scale)) ** 2;
  const tones = [theme.raises, theme.lowers, theme.both].map(css);
  const [lines, heads, beats] = [[], [], []];
  picture.links.forEach((link, row) => {
    const kept = link.gone ? 0 : link.opacity * emphasis.link(row);
    const track = kept > 0 ? trackOf(link, picture, places) : null;
    if (!track) return;
    const alpha = kept * faded((places[3 * link.source + 2] + places[3 * link.target + 2]) / 2);
    if (alpha < FADED) return;
    const { core, halo, head } = outlinesOf(link, track);
    const parts = [halo ? tag("path", { d: path(halo), "fill-opacity": HALO }) : "", tag("path", { d: core.map(path).join("") })];
    lines.push(tag("g", { fill: tones[link.way], opacity: alpha < 1 ? alpha : undefined }, parts.join("")));
    const strong = Math.min(1, HEAD_MORE * alpha);
    heads.push(tag("path", { d: path(head), fill: tones[link.way], opacity: strong < 1 ? strong : undefined }));
    if (emphasis.beating.includes(row)) beats.push(...marks(link, track, tones[link.way], css(theme.background)));
  });
  const order = Array.from(picture.radii, (_, i) => i).filter((i) => places[3 * i + 2] > 0).sort((i, j) => places[3 * i + 2] - places[3 * j + 2] || i - j);
  const nodes = order.map((i) => node(i, picture, places, theme, { focus: emphasis.node(i) * faded(places[3 * i + 2]), colour: colour(i), marked: marked(i) }));
  const box = { width: round(width), height: round(height) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}" viewBox="0 0 ${box.width} ${box.height}" role="img" font-family="${FONTS}" style="font-variant-numeric: tabular-nums">\n`,
    tag("title", {}, escaped(title)), "\n", tag("desc", {}, escaped(about)), "\n",
    // A sphere's light, as the shader of the nodes has it.
    '<defs><radialGradient id="light" cx=".5" cy=".5" r=".62" fx=".36" fy=".28"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></radialGradient></defs>\n',
    tag("rect", { ...box, fill: css(theme.background) }), "\n",
    ...[["links", lines], ["heads", heads], ["beats", beats], ["nodes", nodes], ["words", overlay.map(laid)]].map(([id, drawn]) => `<g id="${id}">\n${drawn.map((each) => `${each}\n`).join("")}</g>\n`),
    "</svg>\n",
  ].join("");
}

/** One mark a lag, where beats run on the screen. */
function marks({ lag, width }, { at, from, to }, fill, stroke) {
  const r = Math.max(3.2, 0.5 * width + 1.6);
  return Array.from({ length: lag }, (_, mark) => {
    const { x, y } = at(from + ((to - from) * (mark + 1)) / (lag + 1));
    return tag("circle", { cx: round(x), cy: round(y), r: round(r + 0.5), fill, stroke, "stroke-width": 1 });
  });
}

function node(i, { radii, own }, places, theme, { focus, colour, marked }) {
  const share = 0.22 + 0.78 * Math.min(1, focus); // of its colour
  const [x, y, scale] = places.subarray(3 * i, 3 * i + 3);
  const [centre, radius] = [{ cx: round(x), cy: round(y) }, radii[i] * scale];
  const edge = radius + (own[i] === 0 ? RIM : OWN_RIM);
  const drawn = [
    tag("circle", { ...centre, r: round(edge), fill: css(theme.background) }),
    tag("circle", { ...centre, r: round(radius), fill: css(mix(theme.background, colour, share)) }),
    tag("circle", { ...centre, r: round(radius), fill: "url(#light)", opacity: share < 1 ? share : undefined }),
  ];
  if (own[i] !== 0) {
    const ring = { fill: "none", "stroke-width": RING_WIDE };
    const tint = css(mix(theme.background, own[i] > 0 ? theme.raises : theme.lowers, 0.2 + 0.65 * focus));
    drawn.push(tag("circle", { ...centre, r: round(radius + RING_AT), stroke: css(mix(theme.background, theme.ink, 0.14)), ...ring }));
    drawn.push(arc(x, y, radius + RING_AT, Math.min(1, Math.abs(own[i])), { stroke: tint, ...ring }));
  }
  if (marked) drawn.push(tag("circle", { ...centre, r: round(edge + 2.4), fill: "none", stroke: css(theme.ink), "stroke-width": 2.4 }));
  return tag("g", {}, drawn.join(""));
}

/** The `share` of a circle, clockwise from the top. */
function arc(x, y, r, share, look) {
  if (share > 0.999) return tag("circle", { cx: round(x), cy: round(y), r: round(r), ...look });
  const turn = 2 * Math.PI * share;
  const [toX, toY] = [x + r * Math.sin(turn), y - r * Math.cos(turn)];
  return tag("path", { d: `M${round(x)} ${round(y - r)}A${round(r)} ${round(r)} 0 ${share > 0.5 ? 1 : 0} 1 ${round(toX)} ${round(toY)}`, ...look });
}

/** A plate, a line of text or the shapes of a key. */
function laid({ kind, ...item }) {
  if (kind === "plate") {
    const { x, y, w, h, r, fill, alpha, stroke, thick } = item;
    const border = thick ? { stroke, "stroke-width": thick } : {};
    return tag("rect", { x: round(x), y: round(y), width: round(w), height: round(h), rx: r ? round(r) : undefined, fill, "fill-opacity": alpha < 1 ? alpha : undefined, ...border });
  }
  if (kind === "text") {
    const { x, y, text, size, weight, fill, alpha, end } = item;
    return tag("text", { x: round(x), y: round(y), "font-size": size, "font-weight": weight === 400 ? undefined : weight, fill, opacity: alpha < 1 ? alpha : undefined, "text-anchor": end ? "end" : undefined }, escaped(text));
  }
  return tag("g", { transform: `translate(${round(item.x)} ${round(item.y)})` }, item.shapes.map(([name, attributes]) => tag(name, attributes)).join(""));
}
