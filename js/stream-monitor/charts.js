// A small chart a variable, all on one axis and with one cursor; only those that can be seen are drawn.

import { element, write } from "../shared/dom.js";
import { plural } from "../shared/words.js";
import { createAxis } from "./axis.js";
import { createChart } from "./chart.js";
import { nearest, ordered, ORDERS } from "./order.js";

const PAGE = 24; // charts that are shown at first, and more at a time
const WIDTH = 250; // pixels that a chart wants
const [MARGIN, ENDS] = [24, 58]; // pixels beside a line, of which what is written at its ends
const SETTLED = 10_000; // milliseconds that an order stands at least
const SEARCHED = 9; // variables from which on they can be searched

/** Charts in `parent`; `update(told, heights)` as in monitor.js. */
export function createCharts(parent, listeners) {
  const root = element("section", "sm-charts", "", { "aria-label": "Variables" });
  const tools = element("div", "sm-tools");
  const count = element("span", "sm-count");
  const find = element("input", "sm-find", "", { type: "search", placeholder: "Find a variable", "aria-label": "Find a variable" });
  const label = element("label", "sm-sort", "Sort by ");
  const select = element("select");
  select.append(...ORDERS.map(([value, text]) => element("option", "", text, { value })));
  label.append(select);
  tools.append(count, find, label);
  const grid = element("ul", "sm-grid");
  const none = element("p", "sm-empty");
  const more = element("button", "sm-more", "", { type: "button" });
  root.append(tools, grid, none, more);
  parent.append(root);
  const axis = createAxis(root, listeners, move);
  root.insertBefore(axis.element, more);

  const charts = []; // by place
  const visible = new Set();
  let [told, heights, shares, names] = [null, new Float32Array(0), [], ""];
  let [by, limit, order, sorted, columns, width] = ["data", PAGE, [], 0, 1, WIDTH];
  let moment = null; // of the cursor, on the axis
  let inside = false;
  root.hidden = true;

  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const chart = charts.find(({ element: each }) => each === target);
      if (!chart) continue;
      if (!isIntersecting) visible.delete(chart);
      else if (!visible.has(chart)) {
        visible.add(chart);
        draw(chart);
      }
    }
  }, { rootMargin: "80px" });
  const sized = new ResizeObserver(() => {
    const wide = grid.clientWidth || WIDTH;
    columns = Math.max(1, Math.floor(wide / WIDTH));
    width = wide / columns - MARGIN - ENDS;
    root.style.setProperty("--sm-columns", columns);
    lay();
  });
  sized.observe(grid);
  listeners.add(() => watch.disconnect());
  listeners.add(() => sized.disconnect());
  listeners.on(select, "change", () => {
    by = select.value;
    sort();
  });
  listeners.on(find, "input", () => {
    limit = PAGE;
    sort();
  });
  listeners.on(more, "click", () => {
    const first = charts.length;
    limit += PAGE;
    lay();
    charts[first]?.element.scrollIntoView?.({ block: "nearest" });
  });
  listeners.on(grid, "pointerenter", () => (inside = true));
  listeners.on(grid, "pointermove", (event) => {
    const plot = event.target.closest?.(".sm-plot");
    if (plot) point(under(plot, event.clientX));
    else if (event.pointerType === "mouse") point(null);
  });
  listeners.on(grid, "pointerdown", (event) => {
    const plot = event.target.closest?.(".sm-plot");
    point(plot ? under(plot, event.clientX) : null);
  });
  listeners.on(grid, "pointerleave", (event) => {
    inside = false;
    if (event.pointerType === "mouse") point(null);
  });

  /** What lies on the axis under a pointer. */
  function under(plot, x) {
    const { left, width: wide } = plot.getBoundingClientRect();
    const { at } = told.axis;
    return at[0] + Math.max(0, Math.min(1, wide ? (x - left) / wide : 0)) * (at.at(-1) - at[0]);
  }

  function move(step) {
    if (!told?.axis) return;
    const { at, each } = told.axis;
    if (step === null) return point(null);
    const stride = each > 1 ? 2 : 1;
    const last = at.length - 1;
    const from = place() ?? (step === "last" ? 0 : last);
    const to = step === "first" ? 0 : step === "last" ? last : Math.max(0, Math.min(last, from + step * stride));
    point(at[to]);
  }

  /** Point of the line at which the cursor stands; null without one. */
  function place() {
    if (moment === null) return null;
    const found = nearest(told.axis.at, moment);
    return told.axis.each > 1 ? found - (found % 2) : found;
  }

  function point(where) {
    moment = where;
    show();
  }

  function show() {
    if (!told?.axis) return;
    const { at } = told.axis;
    if (moment !== null && !(moment >= at[0] && moment <= at.at(-1))) moment = null;
    const here = place();
    root.classList.toggle("sm-pointing", here !== null);
    const share = here === null ? 0 : shares[here];
    if (here !== null) root.style.setProperty("--sm-at", share.toFixed(4));
    for (const chart of visible) chart.point(here);
    axis.point(told.axis, here, share);
  }

  function sort() {
    if (!told?.variables) return;
    order = ordered(told.variables, by, find.value);
    sorted = performance.now();
    lay();
  }

  /** As many charts as are to be shown, in their order. */
  function lay() {
    if (!told?.variables) return;
    const shown = Math.min(limit, order.length);
    while (charts.length > shown) {
      const chart = charts.pop();
      watch.unobserve?.(chart.element);
      visible.delete(chart);
      chart.element.remove();
    }
    while (charts.length < shown) {
      const chart = createChart();
      charts.push(chart);
      grid.append(chart.element);
      watch.observe(chart.element);
    }
    const all = told.variables.names.length;
    write(count, order.length === all ? plural(all, "variable") : `${order.length.toLocaleString("en-US")} of ${plural(all, "variable")}`);
    find.hidden = all < SEARCHED;
    label.hidden = all < 2;
    const left = order.length - shown;
    more.hidden = !left;
    write(more, `Show ${Math.min(PAGE, left)} more (${left.toLocaleString("en-US")} left)`);
    write(none, shown ? "" : "No variable has such a name.");
    none.hidden = shown > 0;
    axis.element.hidden = !shown;
    axis.update(told.axis, Math.min(columns, shown), width);
    visible.forEach(draw);
    show();
  }

  function draw(chart) {
    const { variables, axis: on } = told;
    const i = order[charts.indexOf(chart)];
    if (i === undefined) return;
    const points = on.at.length;
    const variable = { heights: heights.subarray(i * points, (i + 1) * points) };
    for (const [property, key] of KEYS) variable[property] = variables[key][i];
    chart.update(variable, shares, on);
  }

  return {
    element: root,
    update(next, values) {
      told = next;
      root.hidden = !told.variables;
      if (root.hidden) return;
      heights = values;
      const { at } = told.axis;
      const span = at.at(-1) - at[0];
      shares = at.map((each) => (span > 0 ? (each - at[0]) / span : 0.5));
      const known = told.variables.names.join("\n");
      const due = (by === "move" || by === "missing") && performance.now() - sorted > SETTLED && !inside && moment === null;
      if (known === names && !due) return lay();
      if (known !== names) {
        names = known;
        if (names && by === "data" && told.variables.names.length > PAGE) select.value = by = "move";
      }
      sort();
    },
  };
}

const KEYS = [["name", "names"], ["unit", "units"], ["newest", "newest"], ["missing", "missing"], ["low", "low"], ["high", "high"], ["band", "band"]];
