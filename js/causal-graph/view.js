// One view of a graph in an element, to be embedded anywhere: it knows nothing of Jupyter or Panel.

import { nodeSentence, toneOf } from "./about.js";
import { LINK, linkValue } from "./frame.js";
import { createListeners } from "../shared/dom.js";
import { createDrawing } from "./drawing.js";
import { createHistories } from "./histories.js";
import { createKeys, step } from "./keys.js";
import { noteOf } from "./legend.js";
import { createParts } from "./parts.js";
import { createPause } from "./pause.js";
import { mostDriving, neighbourhood } from "./picture.js";
import { listenToPointer } from "./pointer.js";
import { createSelection } from "./selection.js";
import { sparkline } from "./sparkline.js";
import { pastText } from "./timeline.js";
import { isGone, versusSentence } from "./versus.js";
import { watchTheme } from "../shared/theme.js";
import { plural } from "../shared/words.js";

const nothing = () => {};

/** Links of the graph that is shown, without those that only an earlier one has. */
const there = (graph) => Array.from({ length: graph.m }, (_, i) => isGone(graph, i)).filter((gone) => !gone).length;

/** What the source does; the figures of the newest graph do not go with an earlier one. */
function stateOf(graph) {
  if (!pastText(graph)) return graph.state;
  return { ...graph.state, figures: plural(there(graph), "link"), title: graph.m ? "" : "no link at this moment", detail: "" };
}

/** Show graphs (from `decode` of frame.js) in `el`.
 *
 *  `height`: CSS pixels or any CSS length; "100%" fills the element. `table()` is called for the table of links where it
 *  stands elsewhere; without it the view has one of its own. Callbacks: `selected(nodes)` when a viewer has
 *  selected nodes (indices), `dimensions(2|3)`, `wanted(name)` when one is to be drawn that the frame does not tell of, `painted(seq)` when a frame has come onto the screen,
 *  `ask(kind, more)` for another moment, a comparison or the history of a link.
 *  Returns `update(graph)`, `told(message)` for what Python answers, `goTo(told)` (null: the newest moment), `rest(graph)` when
 *  only the moment has changed, `select(nodes)` (nobody is told), `waiting(state)` until there is a graph,
 *  `gone()` when its kernel has gone, `graph`, `element`, and `dispose()`, after which nothing stays behind. */
export function createView(el, { height = 480, selected = nothing, dimensions = nothing, wanted = nothing, painted = nothing, ask = nothing, table } = {}) {
  const listeners = createListeners();
  let graph = null;
  const parts = createParts(el, height, {
    fit: () => drawing.eye.fit(), flat: () => setDimensions(drawing.eye.dimensions === 2 ? 3 : 2), table: table ? null : toggleTable,
    options: toggleOptions, reconsider, wanted,
    choose: (nodes) => selection.set(nodes), names: () => graph?.names ?? [], found, left: leaveSearch,
    moments: { go: (told) => (pause.release(), ask("moment", { told })), compare: (told) => ask("compare", { with: told }), noted: (words) => parts.say(words) },
  });
  const histories = createHistories((link, namesId) => ask("history", { link, names_id: namesId }), () => {
    if (!graph) return;
    tell();
    if (!parts.card.element.hidden) pointed?.();
  });
  let pointed = null; // tells of the link under the pointer anew
  const { root, stage } = parts;
  const selection = createSelection(selectionChanged);
  const pause = createPause(show, (words) => parts.state.held(words));
  const drawing = createDrawing(parts, {
    chosen: () => selection.chosen,
    subject, options: () => parts.options.values,
    marked: (i) => selection.selected.has(i) || selection.found.has(i),
    watched: () => pointer.inside || root.contains(root.getRootNode().activeElement),
    painted,
    resized: () => (timed(graph), tell()),
  });

  /** The node that the picture turns to: the only one chosen, else the one of interest while none is. */
  function subject() {
    const [first] = selection.chosen;
    return selection.chosen.size === 1 ? first : selection.chosen.size || !graph ? null : graph.subject;
  }

  function show(next) {
    selection.carry(graph, next.names);
    graph = next;
    timed(graph);
    parts.options.update(graph);
    showLegend(); // legend and dock take their room before the nodes get theirs
    tell();
    const more = drawing.show(graph);
    parts.state.update(stateOf(graph), drawing.picture.links.length === 0, graph.n === 0);
    parts.state.more(graph.compare || pastText(graph) ? 0 : more);
    parts.table.update(graph);
    showLegend();
    root.setAttribute("aria-label", `Causal graph${pastText(graph) && ` at ${graph.moment.when}`}: ${plural(graph.n, "variable")}, ${plural(there(graph), "link")}`);
    Object.assign(root.dataset, { nodes: graph.n, links: graph.m, seq: graph.seq });
  }

  /** Say which moment is shown, and what has changed since another one. */
  function timed(next) {
    parts.timeline.show(next);
    parts.state.past(next.compare ? "" : pastText(next));
    parts.state.compared(...(next.compare ? versusSentence(next.compare) : [""]));
    root.dataset.moment = next.moment && !next.moment.live ? next.moment.told : "";
  }

  /** The history of link `row` as an element, or null until it is known. */
  function spark(row, tone, slot) {
    const link = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, row, column));
    const history = parts.timeline.moments.length > 1 ? histories.of(graph, link, slot) : null;
    return history && sparkline(history, parts.timeline, graph.moment?.told, tone);
  }

  function selectionChanged(told) {
    const nodes = [...selection.selected];
    parts.say(nodes.length === 0 ? "nothing selected" : nodes.length === 1 ? nodeSentence(graph, nodes[0]) : `${plural(nodes.length, "variable")} selected`);
    root.dataset.selected = nodes.map((i) => graph.names[i]).join("\n");
    drawing.refocus();
    tell();
    if (told) selected(nodes);
  }

  /** Tell about `node` in the dock, or about the subject. */
  function tell(node = subject()) {
    if (node === null || !parts.table.element.hidden) parts.dock.hide();
    else parts.dock.tell(graph, node, parts.free(), parts.taken(), (row, tone) => spark(row, tone, "dock"));
  }

  function found(nodes) {
    selection.find(nodes);
    drawing.refocus();
    parts.say(nodes.length ? `${nodes.length === 1 ? "1 match" : `${nodes.length} matches`}, first: ${graph.names[nodes[0]]}` : "no match");
  }

  function leaveSearch() {
    const [first] = selection.found;
    selection.find([]);
    if (first === undefined) drawing.refocus();
    else selection.set([first]);
    root.focus();
  }

  function setDimensions(count) {
    drawing.eye.flatten(count, performance.now());
    parts.toolbar.press("Flat or in space", count === 2);
    drawing.invalidate();
    dimensions(count);
  }

  function showLegend() {
    parts.legend.element.hidden = !parts.table.element.hidden || !graph?.m;
    if (!graph) return;
    parts.legend.update(graph, drawing.eye.scale, parts.options.sized, parts.options.coloured);
    parts.legend.note(noteOf(drawing.counts, parts.options));
  }

  function toggleOptions() {
    const on = parts.options.toggle();
    parts.toolbar.press("Options", on);
    if (!on) root.focus();
  }

  function reconsider() {
    drawing.reconsider();
    showLegend();
  }

  function toggleTable() {
    parts.toolbar.press("Table of links", parts.table.toggle());
    showLegend();
    parts.card.hide();
    if (graph) tell();
  }

  function clear() {
    selection.find([]);
    if (!parts.options.element.hidden) toggleOptions();
    if (!parts.table.element.hidden) toggleTable();
    selection.set([]);
  }

  function walk(key) {
    if (!graph?.n) return;
    const [at] = selection.selected;
    const next = at === undefined ? (subject() ?? mostDriving(graph)) : step(key, at, drawing.picture.links, drawing.eye.places);
    if (next !== null) selection.set([next]);
  }

  const pointer = listenToPointer(stage, listeners, drawing.under, {
    press() {
      root.classList.add("sg-pointing");
      root.focus({ preventScroll: true });
    },
    hover(thing, x, y) {
      stage.dataset.over = thing ? "thing" : "";
      drawing.hover(thing);
      pointed = null;
      if (thing?.link === undefined) parts.card.hide();
      else {
        const link = drawing.picture.links[thing.link];
        const of = graph;
        pointed = () => of === graph && parts.card.tell(graph, link, [x, y], drawing.eye.places, drawing.eye.size, spark(link.row, toneOf(graph, link.row), "card"));
        pointed();
      }
      if (graph) tell(thing?.node);
    },
    click(thing, event) {
      if (!graph) return;
      if (thing?.node !== undefined && event.shiftKey) selection.toggle(thing.node);
      else if (thing?.node !== undefined) selection.set([thing.node]);
      else if (thing) selection.set([drawing.picture.links[thing.link].source, drawing.picture.links[thing.link].target]);
      else selection.set([]);
    },
    open: (thing) => (thing?.node === undefined ? drawing.eye.fit() : drawing.eye.approach([...neighbourhood(drawing.picture.links, new Set([thing.node]))])),
  });
  const keys = { walk, fit: drawing.eye.fit, search: parts.search.open, clear, dimensions: setDimensions, pause: pause.toggle, table: table ?? toggleTable, options: toggleOptions };
  listeners.on(root, "keydown", createKeys(keys));
  listeners.on(root, "keydown", () => root.classList.remove("sg-pointing"), { capture: true });
  listeners.on(root, "focusin", drawing.invalidate);
  listeners.add(watchTheme(root, drawing.dress));
  listeners.add(histories.dispose);
  drawing.dress();
  drawing.start();

  return {
    element: root,
    get graph() { return graph; },
    update(next) {
      if ((!next.moment || next.moment.live) && pause.holds(next)) return painted(next.seq);
      parts.state.held("");
      show(next);
    },
    told(message) {
      if (message.kind === "timeline") parts.timeline.told(message);
      else if (message.kind === "history") histories.told(message);
    },
    goTo: (told) => parts.timeline.go(told),
    rest(next) {
      if (!graph) return;
      graph.moment = next.moment;
      timed(next);
    },
    gone() {
      parts.state.held("not connected");
      parts.timeline.show({});
    },
    select: (nodes) => graph && selection.set(nodes, false),
    waiting: (state) => parts.state.update(state, !graph),
    dispose() {
      listeners.dispose();
      drawing.dispose();
      parts.remove();
    },
  };
}
