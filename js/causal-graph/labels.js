// Labels over the picture: as many as do not collide, the most important first. Text only, never markup.

const FONT = "12px system-ui, sans-serif";
const SMALL = "11px system-ui, sans-serif";
const [HEIGHT, SMALL_HEIGHT, PAD] = [17, 15, 4];

const overlaps = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Choose places. `wanted`: [{text, width, height, places: [{x, y}] (left top), key}] by falling importance;
 *  `taken`: boxes that must stay free; `before`: key → the place it had, which it keeps if it can. Returns [{key, text, x, y, w, h, index}] that overlap neither each other nor `taken`. */
export function place(wanted, taken, width, height, limit = 80, before = new Map()) {
  const placed = [];
  for (const label of wanted) {
    if (placed.length >= limit) break;
    const last = before.get(label.key);
    const order = label.places.map((_, i) => i);
    if (last > 0) order.unshift(last);
    for (const at of order) {
      const { x, y } = label.places[at];
      const box = { x, y, w: label.width, h: label.height };
      if (x < 2 || y < 2 || x + box.w > width - 2 || y + box.h > height - 2) continue;
      if (taken.some((other) => other.owner !== label.key && overlaps(box, other))) continue;
      if (placed.some((other) => overlaps(box, other))) continue;
      placed.push({ ...box, at, key: label.key, text: label.text, kind: label.kind, node: label.node, tone: label.tone });
      break;
    }
  }
  return placed;
}

/** Where a node's label may stand: below, above, right, left. */
export function aroundNode(x, y, radius, w, h) {
  const gap = radius + 3;
  return [
    { x: x - w / 2, y: y + gap },
    { x: x - w / 2, y: y - gap - h },
    { x: x + gap, y: y - h / 2 },
    { x: x - gap - w, y: y - h / 2 },
  ];
}

/** Measures texts once each. */
export function createRuler() {
  const known = new Map();
  let context = null;
  try {
    context = document.createElement("canvas").getContext("2d");
  } catch {
    context = null;
  }
  return (text, small = false) => {
    const key = (small ? "s" : "n") + text;
    let size = known.get(key);
    if (size === undefined) {
      if (known.size > 5000) known.clear();
      if (context) context.font = small ? SMALL : FONT;
      size = Math.ceil((context ? context.measureText(text).width : text.length * 6.6) + 2 * PAD);
      known.set(key, size);
    }
    return { width: Math.min(size, 220), height: small ? SMALL_HEIGHT : HEIGHT };
  };
}

/** The layer of labels; `draw(placed)` shows exactly these. */
export function createLabels(parent) {
  const layer = document.createElement("div");
  layer.className = "sg-labels";
  layer.setAttribute("aria-hidden", "true");
  parent.append(layer);
  const pool = [];
  let shown = [];
  return {
    draw(placed) {
      shown = placed;
      placed.forEach((label, i) => {
        if (!pool[i]) layer.append((pool[i] = document.createElement("span")));
        const element = pool[i];
        if (element.textContent !== label.text) element.textContent = label.text;
        element.className = `sg-label sg-${label.kind} ${label.tone ?? ""}`;
        element.style.transform = `translate(${Math.round(label.x)}px, ${Math.round(label.y)}px)`;
        element.style.maxWidth = `${label.w}px`;
        element.hidden = false;
      });
      for (let i = placed.length; i < pool.length; i++) pool[i].hidden = true;
    },
    at: (x, y) => shown.find((label) => x >= label.x && x <= label.x + label.w && y >= label.y && y <= label.y + label.h),
    get shown() { return shown; },
    dispose: () => layer.remove(),
  };
}
