// What is drawn of a graph on the stage of a view: meshes, labels, and when they are drawn anew.

import { carried, gone, linksBefore, newcomers } from "./changes.js";
import { emphasisOf } from "./emphasis.js";
import { createEye } from "./eye.js";
import { NODE, nodeValue } from "./frame.js";
import { wantedLabels } from "./label-wishes.js";
import { createRuler, place } from "./labels.js";
import { createPainter } from "./painter.js";
import { pick } from "./pick.js";
import { compose } from "./picture.js";
import { createScene } from "./scene.js";
import { applyTheme, readTheme } from "./theme.js";
import { reducedMotion } from "./tween.js";
import { createVisibility } from "./visibility.js";

const LABELS = 80;

/** `parts` are those of the view; `ask` holds chosen() and marked(i) for nodes, watched(), and hears painted(seq). */
export function createDrawing({ root, stage, labels, state, corners, size }, ask) {
  let [graph, picture, emphasis, hover, unpainted] = [null, null, null, null, null];
  let [fresh, theme, disposed] = [new Set(), readTheme(root), false];
  const ruler = createRuler();
  const painter = createPainter(ready, paint);
  const scene = createScene(stage, () => visibility.retry(), () => visibility.visible);
  const eye = createEye(stage, size(), painter.invalidate);
  const visibility = createVisibility(root, {
    show() {
      if (disposed) return;
      if (!scene.acquire()) state.problem(graph ? "This browser gives no WebGL context; the table holds the same graph." : "");
      if (!picture && graph) rebuild(null);
      eye.touch();
      painter.invalidate();
    },
    rest: () => scene.release(true),
  });

  function show(next) {
    const last = graph;
    const before = picture && linksBefore(picture, last, next);
    fresh = last ? newcomers(last, next) : new Set();
    [graph, unpainted] = [next, next.seq];
    eye.enter(graph, last, performance.now());
    rebuild(before, last);
    if (visibility.hidden) painted();
  }

  function rebuild(before, last = graph) {
    const [width, height] = eye.size;
    const old = picture;
    picture = compose(graph, picture?.scale, Math.max(0.6, Math.min(1, width / 640, height / 360)));
    picture.longest = graph.lags.length - 1;
    if (before) picture.links = [...gone(picture, before), ...picture.links];
    if (old) hover = carried(hover, old, last, picture, graph);
    scene.show(picture, (link) => (before ? (before.get(link.key)?.opacity ?? 0) : link.opacity));
    refocus();
  }

  function refocus() {
    if (!picture) return;
    emphasis = emphasisOf(picture, ask.chosen(), hover);
    scene.focus({
      ...emphasis,
      colour: (i) => theme.nodes[nodeValue(graph, i, NODE.group) % theme.nodes.length],
      selected: ask.marked,
      fresh: (i) => fresh.has(i),
    });
    painter.invalidate();
  }

  function painted() {
    if (unpainted === null) return;
    const seq = unpainted;
    unpainted = null;
    ask.painted(seq);
  }

  function ready() {
    if (!visibility.visible) painted();
    return picture && visibility.visible;
  }

  function paint(now) {
    const at = eye.look(now);
    if (at.positions) scene.move(at.positions);
    const drawn = scene.draw({ ...at, time: now / 1000, still: reducedMotion() });
    layLabels();
    if (drawn) Object.assign(root.dataset, { draws: Number(root.dataset.draws ?? 0) + 1, calls: scene.info?.calls ?? 0 });
    painted();
    return eye.going(now) || (emphasis.beating.length > 0 && ask.watched() && !reducedMotion());
  }

  function layLabels() {
    const { wanted, taken } = wantedLabels(graph, picture, emphasis, eye.places, ruler, hover);
    const before = new Map(labels.shown.map((label) => [label.key, label.at]));
    labels.draw(place(wanted, [...corners(), ...taken], ...eye.size, LABELS, before));
  }

  const resized = new ResizeObserver(() => {
    if (!root.clientWidth || !root.clientHeight) return;
    const [width, height] = size();
    if (width === eye.size[0] && height === eye.size[1]) return;
    scene.resize(width, height);
    eye.resize(width, height);
    if (graph) rebuild(null);
  });

  return {
    show, refocus, eye,
    get picture() { return picture; },
    invalidate: painter.invalidate,
    /** Begin; from now on the drawing follows the size and the visibility of the view. */
    start() {
      scene.resize(...eye.size);
      resized.observe(root);
      visibility.start();
    },
    /** What lies at x, y: {node}, {link} (row of the picture's links) or null. */
    under(x, y) {
      const label = labels.at(x, y);
      if (label?.node !== undefined) return { node: label.node };
      return picture && eye.places.length ? pick(x, y, picture, eye.places) : null;
    },
    hover(thing) {
      if (thing?.node === hover?.node && thing?.link === hover?.link) return;
      hover = thing;
      refocus();
    },
    /** Take the colours of the host anew. */
    dress() {
      root.style.removeProperty("--sg-background");
      theme = readTheme(root);
      applyTheme(root, theme);
      scene.theme(theme);
      refocus();
    },
    dispose() {
      disposed = true;
      painter.stop();
      resized.disconnect();
      visibility.dispose();
      eye.dispose();
      scene.dispose();
    },
  };
}
