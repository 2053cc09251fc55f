// One view of a graph in an element, to be embedded anywhere: it knows nothing of Jupyter or Panel.

import { nodeSentence, toneOf, waysSentence, waysStory } from "./about.js";
import { LINK, linkValue } from "./frame.js";
import { chainsIn, coarse, standsFor, wholeOf } from "./coarse.js";
import { createListeners } from "../shared/dom.js";
import { createDrawing } from "./drawing.js";
import { createHistories } from "./histories.js";
import { createKeys, step } from "./keys.js";
import { noteOf } from "./legend.js";
import { createParts } from "./parts.js";
import { createPause } from "./pause.js";
import { createPins } from "./pins.js";
import { mostDriving, neighbourhood } from "./picture.js";
import { listenToPointer } from "./pointer.js";
import { createSaving } from "./saving.js";
import { createSelection } from "./selection.js";
import { sparkline } from "./sparkline.js";
import { pastText } from "./timeline.js";
import { isGone, versusSentence } from "./versus.js";
import { watchTheme } from "../shared/theme.js";
import { plural } from "../shared/words.js";

const PUSH = 12; // pixels that a key moves a node
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
 *  selected nodes (indices), `dimensions(2|3)`, `wanted(name)` when one is to be drawn that the frame does not tell of, `pinned(entries)` when nodes were put somewhere ([node, x, y, z] of all that were), `painted(seq, rate)` when a frame has come onto the screen, with the frames a second the browser
 *  gave meanwhile, null where nothing moved.
 *  `ask(kind, more)` for another moment, a comparison, the history of a link or a file, `page()` for what a saved page holds, see saving.js.
 *  Returns `update(graph)`, `told(message)` for what Python answers, `goTo(told)` (null: the newest moment), `rest(graph)` when
 *  only the moment has changed, `select(nodes)` (nobody is told), `waiting(state)` until there is a graph,
 *  `gone()` when its kernel has gone, `graph`, `element`, and `dispose()`, after which nothing stays behind. */
export function createView(el, { height = 480, selected = nothing, dimensions = nothing, wanted = nothing, pinned = nothing, painted = nothing, ask = nothing, page = null, table } = {}) {
  const listeners = createListeners();
  // graph: what is drawn, whole: all that is known of it; held: a node is being dragged.
  let [graph, whole, lit, held] = [null, null, null, false];
  const opened = new Set(); // leads of the groups that are drawn in full all the same
  const parts = createParts(el, height, {
    fit: () => drawing.eye.fit(), flat: () => setDimensions(drawing.eye.dimensions === 2 ? 3 : 2), table: table ? null : toggleTable,
    options: toggleOptions, reconsider, wanted, save: () => saving.toggle(),
    released: () => {
      pins.clear();
      drawing.eye.settle(performance.now());
    },
    closed: () => {
      opened.clear();
      show(whole);
    },
    detailed: (level) => ask("detail", { level }),
    choose: (nodes) => selection.set(nodes), chooseWhole: (nodes) => selection.set(standsFor(graph, nodes)), names: () => whole?.names ?? [], found, left: leaveSearch,
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
  const pins = createPins(pinsChanged);
  const drawing = createDrawing(parts, {
    pins,
    chosen: () => selection.chosen,
    subject, pair, lit: () => lit && chainsIn(graph, lit), options: () => parts.options.values,
    marked: (i) => selection.selected.has(i) || selection.found.has(i),
    watched: () => pointer.inside || root.contains(root.getRootNode().activeElement),
    painted,
    resized: () => (showLegend(), timed(graph), tell()),
  });

  const saving = createSaving(parts, drawing.still, { ask: ask === nothing ? null : ask, page, selected: () => wholeOf(graph, [...selection.selected]), pins: () => pins.of(whole) });

  /** The node that the picture turns to: the only one chosen, else the one of interest while none is. */
  function subject() {
    const [first] = selection.chosen;
    return selection.chosen.size === 1 ? first : selection.chosen.size || !graph ? null : graph.subject;
  }

  function show(next) {
    const [before, drawn] = [graph, coarse(next, opened)];
    selection.carry(before, drawn);
    [whole, graph] = [next, drawn];
    const regrouped = before !== null && before.namesId !== drawn.namesId;
    if (regrouped) marked();
    timed(graph);
    parts.options.update(graph, opened.size);
    showLegend(); // legend and dock take their room before the nodes get theirs
    tell();
    const more = drawing.show(graph);
    const low = parts.state.low;
    if (pair()) tell(); // ways go along the links that are drawn
    parts.state.update(stateOf(graph), drawing.picture.links.length === 0, graph.n === 0);
    if (parts.state.low !== low) drawing.eye.fit();
    parts.state.more(graph.compare || regrouped || pastText(graph) ? 0 : more);
    parts.table.update(whole);
    showLegend();
    root.setAttribute("aria-label", `Causal graph${pastText(graph) && ` at ${graph.moment.when}`}: ${plural(whole.n, "variable")}, ${plural(there(whole), "link")}`);
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
    const link = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(whole, graph.origins?.[row] ?? row, column));
    const history = parts.timeline.moments.length > 1 ? histories.of(whole, link, slot) : null;
    return history && sparkline(history, parts.timeline, graph.moment?.told, tone);
  }

  /** Say on the element what is selected. */
  function marked() {
    root.dataset.selected = [...selection.selected].map((i) => graph.names[i]).join("\n");
  }

  function selectionChanged(told) {
    const nodes = [...selection.selected];
    marked();
    lit = null;
    drawing.refocus();
    parts.say(sentence(nodes));
    tell();
    if (told) selected(wholeOf(graph, nodes));
  }

  /** What a screen reader is told of a selection. */
  function sentence(nodes) {
    if (nodes.length === 0) return "nothing selected";
    if (nodes.length === 1) return nodeSentence(graph, nodes[0]);
    return nodes.length === 2 ? waysSentence(waysStory(graph, drawing.picture.links, ...nodes, drawing.ways)) : `${plural(nodes.length, "variable")} selected`;
  }

  /** Tell about `node` in the dock, or about the subject. */
  function tell(node = subject()) {
    const [from, to] = node === null ? (pair() ?? []) : [];
    const elsewhere = lit && selection.chosen.size === 0; // what is lit is told by who lit it
    if (elsewhere || !parts.table.element.hidden || (node === null && to === undefined)) parts.dock.hide();
    else if (to !== undefined) parts.dock.tellWays(waysStory(graph, drawing.picture.links, from, to, drawing.ways), parts.free(), parts.taken());
    else parts.dock.tell(graph, node, parts.free(), parts.taken(), (row, tone) => spark(row, tone, "dock"));
  }

  /** The two variables selected, whose ways to each other are lit. */
  function pair() {
    return selection.selected.size === 2 && !selection.found.size ? [...selection.selected] : null;
  }

  function found(nodes) {
    selection.find(standsFor(graph, nodes));
    drawing.refocus();
    parts.say(nodes.length ? `${nodes.length === 1 ? "1 match" : `${nodes.length} matches`}, first: ${whole.names[nodes[0]]}` : "no match");
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
    parts.toolbar.press("2D: flat or in space", count === 2);
    drawing.invalidate();
    dimensions(count);
  }

  function showLegend() {
    parts.legend.element.hidden = !parts.table.element.hidden || !graph?.m || parts.cramped();
    if (!graph) return;
    parts.legend.update(graph, drawing.eye.scale, parts.options.sized, parts.options.coloured);
    parts.legend.note(noteOf(drawing.counts, parts.options, pins.of(graph).length, Boolean(graph.members)));
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

  /** Tell of the pins; while a node is dragged only at its end. */
  function pinsChanged(told = !held) {
    if (!graph || !told) return;
    const now = pins.of(whole);
    parts.options.pinned(now.length);
    drawing.settled();
    showLegend();
    pinned(now);
  }

  /** Let the nodes selected stay where they are, or go where the layout wants them. */
  function togglePins() {
    const nodes = [...selection.selected];
    const on = nodes.some((node) => !pins.has(graph.keys[node]));
    for (const node of nodes) drawing.eye.pin(node, on, performance.now());
    if (nodes.length) parts.say(`${nodes.map((i) => graph.names[i]).join(", ")} ${on ? "stays where it is" : "goes with the layout"}`);
  }

  function clear() {
    lit = null;
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
    grab(node, on) {
      drawing.eye.hold(on);
      if (on) return;
      const moved = held;
      held = false;
      if (moved) pinsChanged();
    },
    drag(node, dx, dy) {
      held = true;
      parts.card.hide();
      drawing.eye.move(node, dx, dy);
    },
    open(thing) {
      const inside = graph?.members?.[thing?.node];
      if (inside?.length > 1) {
        opened.add(graph.keys[thing.node]);
        show(whole);
        parts.say(`${inside.length} variables are drawn that were one node`);
      } else if (thing?.node === undefined) drawing.eye.fit();
      else drawing.eye.approach([...neighbourhood(drawing.picture.links, new Set([thing.node]))]);
    },
  });
  const push = (x, y) => graph && selection.selected.forEach((node) => drawing.eye.move(node, PUSH * x, PUSH * y));
  const keys = { walk, push, pin: togglePins, fit: drawing.eye.fit, search: parts.search.open, clear, dimensions: setDimensions, pause: pause.toggle, table: table ?? toggleTable, options: toggleOptions, save: saving.toggle };
  listeners.on(root, "keydown", createKeys(keys));
  listeners.on(root, "keydown", () => root.classList.remove("sg-pointing"), { capture: true });
  listeners.on(root, "focusin", drawing.invalidate);
  listeners.add(watchTheme(root, drawing.dress));
  listeners.add(histories.dispose);
  drawing.dress();
  drawing.start();

  return {
    element: root,
    get graph() { return whole; },
    update(next) {
      if ((!next.moment || next.moment.live) && pause.holds(next)) return painted(next.seq);
      parts.state.held("");
      show(next);
    },
    /** Put nodes where others have put them: [node, x, y, z] each. */
    pin(entries) {
      if (!graph || held) return;
      pins.take(entries.map(([node, ...place]) => [whole.names[node], ...place]));
      parts.options.pinned(entries.length);
      drawing.eye.settle(performance.now());
      showLegend();
    },
    /** Let `chains`, arrays of {source, target, lag}, stand out and all else step back, until something is selected; null ends it. */
    light(chains) {
      const before = lit !== null;
      lit = chains?.length ? chains : null;
      if (graph && before !== (lit !== null)) {
        tell(); // the dock makes room or takes it
        if (!drawing.eye.touched) drawing.eye.fit();
      }
      drawing.refocus();
    },
    gone() {
      saving.connected(false);
      parts.state.held("not connected");
      parts.timeline.show({});
    },
    /** `connected(on)` whether Python is there, `titled(words)` what files are called after, `file(header, buffers)` one
     *  that Python has written. */
    connected: saving.connected,
    titled: saving.titled,
    file: saving.file,
    told(message) {
      if (message.kind === "timeline") parts.timeline.told(message);
      else if (message.kind === "history") histories.told(message);
    },
    goTo: (told) => parts.timeline.go(told),
    get moments() { return parts.timeline.moments; },
    rest(next) {
      if (!graph) return;
      graph.moment = whole.moment = next.moment;
      timed(next);
    },
    select: (nodes) => graph && selection.set(standsFor(graph, nodes), false),
    waiting: (state) => parts.state.update(state, !graph),
    dispose() {
      listeners.dispose();
      saving.dispose();
      drawing.dispose();
      parts.remove();
    },
  };
}
