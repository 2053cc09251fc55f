// The links as a table that is sorted here. Rows stay where they are while somebody points at them.

import { element } from "../shared/dom.js";
import { isOwn, LINK, linkKey, linkValue, sizeOf } from "../causal-graph/frame.js";
import { ordered } from "../causal-graph/table.js";
import { createRow, nameOf, value } from "./link-row.js";
import { createRoving } from "../shared/roving.js";

const COLUMNS = [
  ["What drives what", nameOf, ""],
  ["After", value("lag"), "How long until the effect shows"],
  ["Strength", sizeOf, "Of the effect, and its 90 % interval"],
  ["90 % interval", value("low"), ""],
  ["Stable", value("stability"), "Share of the resamples that find the link again"],
];
const [LAG, STRENGTH, INTERVAL] = [1, 2, 3];
const MOST = 400;

/** The table in `panel`; `choose(nodes)` is called by a row. Returns `update(graph)` and `select(nodes)`. */
export function createLinks(panel, listeners, choose) {
  const table = element("table", "sd-links", "", { "aria-label": "Links of the causal graph" });
  const [head, line, body] = [element("thead"), element("tr"), element("tbody")];
  const more = element("button", "sd-more", "", { type: "button" });
  const empty = element("p", "sd-empty");
  const roving = createRoving(body, listeners);
  let [graph, column, backwards, all, held] = [null, STRENGTH, false, false, false];
  let rows = new Map();
  let selected = new Set();

  const cells = COLUMNS.map(([name, , title], i) => {
    const cell = element("th", [i >= STRENGTH ? "sd-number" : "", i === INTERVAL ? "sd-interval" : ""].join(" ").trim(), "", { scope: "col" });
    const button = element("button", "", name, { type: "button", ...(title ? { title } : {}) });
    listeners.on(button, "click", () => {
      // The shortest delay and the first name come first, else the largest figure.
      [column, backwards] = [i, i === column ? !backwards : i === LAG];
      draw(false);
    });
    cell.append(button);
    line.append(cell);
    return cell;
  });
  head.append(line);
  table.append(head, body);
  panel.append(table, more, empty);

  listeners.on(body, "click", (event) => {
    const row = event.target.closest("tr");
    const made = [...rows.values()].find(({ element }) => element === row);
    if (made) choose(made.button.getAttribute("aria-pressed") === "true" ? [] : [...new Set(made.ends)]);
  });
  listeners.on(body, "animationend", (event) => event.target.classList.remove("sd-fresh"));
  listeners.on(body, "pointerenter", () => (held = true));
  listeners.on(body, "pointerleave", () => {
    held = false;
    draw(false);
  });
  listeners.on(more, "click", () => {
    all = !all;
    draw(false);
  });

  const keyOf = (i) => linkKey(graph.n, ...["source", "target", "lag"].map((part) => linkValue(graph, i, LINK[part])));

  /** Rows to show: the strongest, those of the selected variables before all others, own pasts behind. */
  function chosen() {
    const strongest = ordered(graph, sizeOf, false);
    const kept = all ? strongest : [...strongest.filter((i) => !isOwn(graph, i)), ...strongest.filter((i) => isOwn(graph, i))].slice(0, MOST);
    const shown = new Set(kept);
    const inOrder = ordered(graph, COLUMNS[column][1], backwards).filter((i) => shown.has(i));
    const place = (i) => (selected.size && !touched([value("source")(graph, i), value("target")(graph, i)]) ? 2 : 0) + Number(isOwn(graph, i));
    return inOrder.map((i, at) => [place(i), at, i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , i]) => i);
  }

  function draw(flash) {
    if (!graph || panel.hidden) return;
    const scale = Math.max(0.1, ...Array.from({ length: graph.m }, (_, i) => (isOwn(graph, i) ? 0 : sizeOf(graph, i))));
    const before = rows;
    let order = chosen().map((i) => [keyOf(i), i]);
    if (held) {
      const at = new Map([...before.keys()].map((key, place) => [key, place]));
      order = order.map((entry, place) => [entry, at.get(entry[0]) ?? before.size + place]).sort((a, b) => a[1] - b[1]).map(([entry]) => entry);
    }
    rows = new Map(order.map(([key, i]) => {
      const row = before.get(key) ?? createRow();
      row.update(graph, i, scale);
      return [key, row];
    }));
    const fresh = flash && before.size ? [...rows].filter(([key]) => !before.has(key)).slice(0, 3) : [];
    for (const [, row] of fresh) row.element.classList.add("sd-fresh");
    place([...rows.values()].map((row) => row.element));
    cells.forEach((cell, i) => (i === column ? cell.setAttribute("aria-sort", backwards === (i !== 0) ? "ascending" : "descending") : cell.removeAttribute("aria-sort")));
    const left = graph.m - rows.size;
    more.hidden = !left && !all;
    more.textContent = all ? `Show the strongest ${MOST}` : `Show ${left.toLocaleString("en-US")} weaker ones`;
    table.hidden = !graph.m;
    empty.hidden = Boolean(graph.m);
    empty.textContent = graph.m ? "" : (graph.n && graph.state?.detail) || "The links are listed here from the first graph on.";
    mark();
    roving.renew();
  }

  const touched = (ends) => ends.some((i) => selected.has(i));

  /** Bring `elements` into the body in this order; what has the focus keeps it. */
  function place(elements) {
    const active = body.getRootNode().activeElement;
    const wanted = new Set(elements);
    for (const old of [...body.children]) if (!wanted.has(old)) old.remove();
    elements.forEach((made, i) => {
      if (body.children[i] !== made) body.insertBefore(made, body.children[i] ?? null);
    });
    if (active && body.contains(active)) active.focus({ preventScroll: true });
  }

  function mark() {
    for (const { element: row, button, ends } of rows.values()) {
      const both = new Set(ends).size === selected.size && ends.every((i) => selected.has(i));
      button.setAttribute("aria-pressed", String(both));
      row.classList.toggle("sd-chosen", both);
      row.classList.toggle("sd-back", selected.size > 0 && !touched(ends));
    }
  }

  return {
    update(next) {
      if (graph && graph.namesId !== next.namesId) rows = new Map();
      graph = next;
      draw(true);
    },
    /** Draw what was left out while the panel was hidden. */
    show: () => draw(false),
    select(nodes) {
      selected = new Set(nodes);
      draw(false);
      mark();
    },
  };
}
