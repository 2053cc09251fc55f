// One view: the element, what it shows and what moves it. Knows nothing of Jupyter or Panel.

import { createCamera, flattened, project } from "./camera.js";
import { createCard, linkLines, nodeLines, nodeSentence } from "./card.js";
import { createListeners, element } from "./dom.js";
import { NODE, nodeValue } from "./frame.js";
import { createKeys, step } from "./keys.js";
import { wantedLabels } from "./label-wishes.js";
import { createLabels, createRuler, place } from "./labels.js";
import { createLegend } from "./legend.js";
import { pick } from "./pick.js";
import { gone, linksBefore, newcomers } from "./changes.js";
import { compose, neighbourhood, touching } from "./picture.js";
import { createScene } from "./scene.js";
import { createSearch } from "./search.js";
import { createState } from "./state.js";
import { STYLE } from "./style.js";
import { createTable } from "./table.js";
import { applyTheme, readTheme, watchTheme } from "./theme.js";
import { createToolbar } from "./toolbar.js";
import { createTween, mixInto, reducedMotion, startPositions } from "./tween.js";
import { createVisibility } from "./visibility.js";
import { plural } from "./words.js";

const FRAME_MS = 33; // beats need no more
const BACK = 0.15;

/** A view in `el`. `events`: selected(nodes), dimensions(2|3), painted(seq). Returns its handles and `dispose`. */
export function createView(el, height, events) {
  const listeners = createListeners();
  const root = element("div", "sg", "", { role: "application", tabindex: "0", "aria-label": "Causal graph", "aria-roledescription": "interactive graph" });
  root.style.height = typeof height === "number" ? `${height}px` : height;
  const sheet = element("style", "", STYLE);
  const stage = element("div", "sg-stage");
  root.append(sheet, stage);
  el.append(root);
  listeners.add(() => root.remove());
  const live = element("div", "sg-live", "", { role: "status", "aria-live": "polite" });
  root.append(live);

  let [width, tall] = [root.clientWidth || 640, root.clientHeight || 480];
  let graph = null;
  let picture = null;
  let shown = new Float32Array(0); // positions on the screen now
  let [from, to] = [shown, shown];
  let places = new Float32Array(0);
  let selected = new Set();
  let hover = null;
  let found = new Set();
  let [dimensions, chosenDimensions] = [3, null];
  let [held, behind, paused] = [null, 0, false];
  let [dirty, moving, inside, fitted, disposed] = [true, true, false, false, false];
  let [request, lastDraw, unpainted] = [0, 0, null];
  let fresh = new Set();
  let theme = readTheme(root);
  const tween = createTween();
  const ruler = createRuler();

  const scene = createScene(stage, () => visibility.retry(), () => visibility.visible);
  const view = createCamera(stage, invalidate);
  const labels = createLabels(root);
  const top = element("div", "sg-top");
  root.append(top);
  const state = createState(top);
  root.append(top.querySelector(".sg-plate"));
  const tools = element("div", "sg-tools");
  top.append(tools);
  const legend = createLegend(root);
  const table = createTable(root, (source, target) => select([source, target]));
  const search = createSearch(tools, () => graph?.names ?? [], (nodes) => {
    found = new Set(nodes);
    refocus();
    live.textContent = nodes.length ? `${plural(nodes.length, "match")}, first: ${graph.names[nodes[0]]}` : "no match";
  }, () => {
    if (found.size) select([found.values().next().value]);
    found = new Set();
    refocus();
    root.focus();
  });
  const toolbar = createToolbar(tools, [
    ["Find a variable", "Find", "/", () => search.open()],
    ["Fit to view", "Fit", "F", fit],
    ["Flat or in space", "2D", "2", () => setDimensions(dimensions === 2 ? 3 : 2)],
    ["Table of links", "Table", "T", toggleTable],
  ]);
  const card = createCard(root);

  const visibility = createVisibility(root, {
    show() {
      if (disposed) return;
      if (!scene.acquire()) state.problem(graph ? "This browser gives no WebGL context; the table holds the same graph." : "");
      if (!picture && graph) rebuild(null);
      moving = true;
      invalidate();
    },
    rest: () => scene.release(true),
  });

  function show(next) {
    if (paused) {
      behind += 1;
      held = next;
      state.held(`paused, ${plural(behind, "frame")} behind`);
      events.painted(next.seq);
      return;
    }
    const before = picture && linksBefore(picture, graph, next);
    const names = new Set([...selected].map((i) => graph?.names[i]));
    from = startPositions(next, graph, shown);
    fresh = graph ? newcomers(graph, next) : new Set();
    const first = !graph || graph.n === 0;
    graph = next;
    if (chosenDimensions === null) dimensions = graph.dimensions === 2 ? 2 : 3;
    to = target();
    shown = from.slice();
    selected = new Set(graph.names.flatMap((name, i) => (names.has(name) ? [i] : [])));
    rebuild(before);
    if (first) shown.set(to);
    else tween.start(performance.now());
    if (first || !fitted) fit();
    else view.follow(to, width, tall);
    state.update(graph.state, picture.links.length === 0, graph.n === 0);
    table.update(graph);
    legend.update(picture.scale, graph.strength);
    legend.element.hidden = picture.links.length === 0;
    root.setAttribute("aria-label", `Causal graph: ${plural(graph.n, "variable")}, ${plural(graph.m, "link")}`);
    Object.assign(root.dataset, { nodes: graph.n, links: graph.m, seq: graph.seq });
    unpainted = graph.seq;
    moving = true;
    invalidate();
    if (visibility.hidden) painted();
  }

  const target = () => {
    const points = graph.positions.slice();
    return dimensions === 2 ? flattened(points, width / tall) : points;
  };

  function rebuild(before) {
    picture = compose(graph, picture?.scale, Math.max(0.6, Math.min(1, width / 640, tall / 360)));
    picture.longest = graph.lags.length - 1;
    picture.beating = [];
    if (before) picture.links = [...gone(picture, before), ...picture.links];
    scene.show(picture, (link) => (before ? (before.get(link.key)?.opacity ?? 0) : link.opacity));
    refocus();
  }

  function refocus() {
    if (!picture) return;
    const chosen = found.size ? found : selected;
    const near = chosen.size ? neighbourhood(picture.links, chosen) : null;
    const hoverNodes = hover?.node !== undefined ? new Set([hover.node]) : null;
    const over = hoverNodes ? new Set(touching(picture.links, hoverNodes)) : hover?.link !== undefined ? new Set([hover.link]) : null;
    const rows = chosen.size ? touching(picture.links, chosen) : [];
    const inFocus = new Set(rows);
    picture.focus = { chosen, near, rows: over ?? (chosen.size ? inFocus : null) };
    scene.focus({
      colour: (i) => theme.nodes[nodeValue(graph, i, NODE.group) % theme.nodes.length],
      selected: (i) => selected.has(i) || found.has(i),
      node: (i) => (near && !near.has(i) ? BACK : 1),
      link: (row) => (over?.has(row) ? 1.6 : chosen.size ? (inFocus.has(row) ? (over ? 0.5 : 1.3) : BACK) : over ? 0.3 : 1),
      beating: [...(over ?? inFocus)].filter((row) => !picture.links[row].gone).slice(-24),
      fresh: (i) => fresh.has(i),
    });
    invalidate();
  }

  function select(nodes, tell = true) {
    selected = new Set(nodes);
    live.textContent = selected.size === 0 ? "nothing selected" : selected.size === 1 ? nodeSentence(graph, [...selected][0]) : `${plural(selected.size, "variable")} selected`;
    root.dataset.selected = [...selected].map((i) => graph.names[i]).join("\n");
    refocus();
    if (tell) events.selected([...selected]);
  }

  function setDimensions(count) {
    dimensions = chosenDimensions = count;
    view.flat(count === 2);
    toolbar.press("Flat or in space", count === 2);
    if (graph) {
      from = shown.slice();
      to = target();
      tween.start(performance.now());
      moving = true;
      fit();
    }
    events.dimensions(count);
  }

  function fit() {
    if (!graph) return;
    fitted = true;
    view.fit(to, width, tall);
  }

  function toggleTable() {
    const on = table.toggle();
    toolbar.press("Table of links", on);
    legend.element.hidden = on || !picture || picture.links.length === 0;
    card.hide();
  }

  function pause() {
    paused = !paused;
    state.held(paused ? "paused" : "");
    if (paused) return;
    const newest = held;
    [held, behind] = [null, 0];
    if (newest) show(newest);
  }

  function clear() {
    found = new Set();
    if (!table.element.hidden) toggleTable();
    select([]);
  }

  function walk(key) {
    if (!graph?.n) return;
    const at = [...selected][0];
    const next = at === undefined ? strongest() : step(key, at, picture.links, places);
    if (next !== null) select([next]);
  }

  function strongest() {
    let best = 0;
    for (let i = 1; i < graph.n; i++) if (nodeValue(graph, i, NODE.drives) > nodeValue(graph, best, NODE.drives)) best = i;
    return best;
  }

  function invalidate() {
    dirty = true;
    if (!request && !disposed) request = requestAnimationFrame(draw);
  }

  function painted() {
    if (unpainted === null) return;
    const seq = unpainted;
    unpainted = null;
    events.painted(seq);
  }

  function draw(now) {
    request = 0;
    if (disposed || !graph || !picture) return;
    const beating = picture.beating.length > 0 && !reducedMotion() && (inside || root.contains(root.getRootNode().activeElement));
    if (!visibility.visible) return painted();
    if (dirty || now - lastDraw >= FRAME_MS) {
      const share = tween.at(now);
      if (moving) {
        mixInto(shown, from, to, share);
        scene.move(shown);
        view.glide(share);
        moving = share < 1;
      }
      dirty = false;
      lastDraw = now;
      view.resize(width, tall);
      const reference = view.reference();
      const drawn = scene.draw({ camera: view.camera, reference, time: now / 1000, still: reducedMotion(), share, depthFade: dimensions === 2 || graph.n <= 40 ? 0.25 : 0.8 });
      view.camera.updateMatrixWorld();
      if (places.length !== shown.length) places = new Float32Array(shown.length);
      project(shown, view.camera, reference, width, tall, places);
      layLabels();
      if (drawn) Object.assign(root.dataset, { draws: Number(root.dataset.draws ?? 0) + 1, calls: scene.info?.calls ?? 0 });
      painted();
    }
    if (beating || moving || dirty || tween.running(now)) request = requestAnimationFrame(draw);
  }

  function layLabels() {
    const corners = [top, legend.element].filter((box) => !box.hidden).map((box) => boxOf(box));
    const { wanted, taken } = wantedLabels(graph, picture, places, ruler, hover);
    const before = new Map(labels.shown.map((label) => [label.key, label.at]));
    labels.draw(place(wanted, [...corners, ...taken], width, tall, 80, before));
  }

  const boxOf = (box) => ({ x: box.offsetLeft, y: box.offsetTop, w: box.offsetWidth, h: box.offsetHeight });

  const spot = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  function under(x, y) {
    const label = labels.at(x, y);
    if (label?.node !== undefined) return { node: label.node };
    return picture ? pick(x, y, picture, places) : null;
  }

  let pressed = null;
  listeners.on(stage, "pointermove", (event) => {
    inside = true;
    if (event.buttons || !graph) return card.hide();
    const [x, y] = spot(event);
    const next = under(x, y);
    stage.dataset.over = next ? "thing" : "";
    if (next?.node !== hover?.node || next?.link !== hover?.link) {
      hover = next;
      refocus();
    }
    if (!next) return card.hide();
    if (next.node === undefined) card.show(linkLines(graph, picture.links[next.link].row), x, y, width, tall);
    else {
      const [nx, ny, scale] = places.subarray(3 * next.node, 3 * next.node + 3);
      const avoid = [...neighbourhood(picture.links, new Set([next.node]))].map((i) => ({ x: places[3 * i], y: places[3 * i + 1] }));
      card.show(nodeLines(graph, next.node), nx, ny, width, tall, picture.outer[next.node] * scale + 12, avoid);
    }
  });
  listeners.on(stage, "pointerleave", () => {
    inside = false;
    hover = null;
    card.hide();
    refocus();
  });
  listeners.on(stage, "pointerdown", (event) => {
    pressed = spot(event);
    root.classList.add("sg-pointing");
    root.focus({ preventScroll: true });
  });
  listeners.on(stage, "pointerup", (event) => {
    const [x, y] = spot(event);
    if (!pressed || Math.hypot(x - pressed[0], y - pressed[1]) > 4 || !graph) return;
    const thing = under(x, y);
    if (thing?.node !== undefined && event.shiftKey) select(selected.has(thing.node) ? [...selected].filter((i) => i !== thing.node) : [...selected, thing.node]);
    else if (thing?.node !== undefined) select([thing.node]);
    else if (thing?.link !== undefined) select([picture.links[thing.link].source, picture.links[thing.link].target]);
    else select([]);
  });
  listeners.on(stage, "dblclick", (event) => {
    const thing = under(...spot(event));
    if (thing?.node !== undefined) view.centre(...to.subarray(3 * thing.node, 3 * thing.node + 3));
    else fit();
  });
  listeners.on(root, "keydown", createKeys({ walk, fit, search: () => search.open(), clear, dimensions: setDimensions, pause, table: toggleTable }));
  listeners.on(root, "keydown", () => root.classList.remove("sg-pointing"), { capture: true });
  listeners.on(root, "focusin", invalidate);

  const paint = () => {
    root.style.removeProperty("--sg-background");
    theme = readTheme(root);
    applyTheme(root, theme);
    scene.theme(theme);
    refocus();
  };
  listeners.add(watchTheme(paint));
  paint();

  const size = new ResizeObserver(() => {
    const [w, h] = [root.clientWidth, root.clientHeight];
    if (!w || !h || (w === width && h === tall && scene.sized)) return;
    [width, tall] = [w, h];
    scene.resize(width, tall);
    if (graph) {
      to = target();
      moving = true;
      rebuild(null);
      fit();
    }
    invalidate();
  });
  size.observe(root);
  listeners.add(() => size.disconnect());
  scene.resize(width, tall);
  visibility.start();

  return {
    show,
    select: (nodes) => graph && select(nodes, false),
    get graph() { return graph; },
    waiting: (words) => state.update(words, !graph),
    dispose() {
      disposed = true;
      cancelAnimationFrame(request);
      visibility.dispose();
      listeners.dispose();
      view.dispose();
      scene.dispose();
    },
  };
}
