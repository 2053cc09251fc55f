// What is drawn of a graph on the stage of a view: meshes, labels, and when they are drawn anew.

import { carried, linksBefore, movements, newcomers } from "./changes.js";
import { colouringOf } from "./colouring.js";
import { detour } from "./detours.js";
import { emphasisOf } from "./emphasis.js";
import { createEye } from "./eye.js";
import { createLabelling } from "./labelling.js";
import { overviewOf } from "./overview.js";
import { createPainter } from "./painter.js";
import { pick } from "./pick.js";
import { compose } from "./picture.js";
import { relations } from "./relations.js";
import { createScene } from "./scene.js";
import { applyTheme, readTheme } from "../shared/theme.js";
import { reducedMotion } from "./tween.js";
import { createVisibility } from "./visibility.js";
import { rowsOf, waysBetween } from "./ways.js";

const CROWD = 40; // nodes; with more of them zooming in brings more links
const LOOK_AGAIN = 150; // milliseconds

/** `parts` are those of the view; `ask` holds chosen() and marked(i) for nodes, subject(), options() {filter, sizing, colouring},
 *  pair() two nodes whose ways to each other are lit, lit() chains that are, watched(), and hears painted(seq, rate) and resized(). */
export function createDrawing({ root, stage, labels, state, corners, room, size }, ask) {
  let [graph, picture, emphasis, hover, unpainted] = [null, null, null, null, null];
  let [fresh, theme, disposed] = [new Set(), readTheme(root), false];
  let lit = { pair: "", ways: null };
  let [overview, ranks, looked, labelled] = [new Set(), new Map(), 0, null];
  const labelling = createLabelling(labels, corners);
  const painter = createPainter(ready, paint);
  const scene = createScene(stage, () => visibility.retry(), () => visibility.visible);
  const eye = createEye(stage, size(), room, painter.invalidate, ask.pins);
  const visibility = createVisibility(root, {
    show() {
      if (disposed) return;
      if (!scene.acquire()) state.problem(graph ? "This browser gives no WebGL context; the table holds the same graph." : "");
      if (!picture && graph) rebuild();
      eye.touch();
      painter.invalidate();
    },
    rest: () => scene.release(true),
  });

  /** Show `next`; returns how many changes are not shown by a movement. */
  function show(next) {
    const last = graph;
    const before = picture && linksBefore(picture, last, next);
    const news = last ? newcomers(last, next) : new Set();
    [graph, unpainted] = [next, next.seq];
    eye.enter(graph, last, performance.now());
    const more = rebuild(before, last, news);
    if (visibility.hidden) painted();
    return more;
  }

  /** Compose the picture anew. With `before`, changes are shown as movements. */
  function rebuild(before = null, last = graph, news = new Set()) {
    const old = picture;
    const drawn = new Set(old?.links.filter((_, row) => overview.has(row)).map((link) => link.key));
    picture = compose(graph, { ...ask.options(), room: eye.scale });
    picture.longest = graph.lags.length - 1;
    const moving = before && movements(picture, before, news);
    fresh = moving?.nodes ?? new Set();
    if (moving) picture.links = [...moving.gone, ...picture.links];
    if (eye.dimensions === 2 && graph.n <= CROWD) detour(picture.links, picture.outer, eye.atRest());
    if (old) hover = carried(hover, old, last, picture, graph);
    lit = { pair: "", ways: null };
    scene.show(picture, moving ? moving.from : (link) => link.opacity);
    survey(drawn);
    refocus();
    return moving?.more ?? 0;
  }

  /** Choose what is drawn unasked; `drawn` holds the keys of what is drawn now. */
  function survey(drawn) {
    rankDrivers();
    const sees = graph.n > CROWD && eye.places.length === 3 * graph.n ? eye.sees : undefined;
    overview = overviewOf(picture.links, graph.n, drawn, sees, (link) => ranks.has(link.row) || link.changed);
  }

  /** ranks: row of the graph → place among the drivers of the subject. */
  function rankDrivers() {
    const subject = ask.subject();
    ranks = new Map(subject === null ? [] : relations(graph, subject).into.map(({ row }, i) => [row, i + 1]));
  }

  /** Rows of each way that is lit: those asked for, else those between two nodes, there and back; null where none is. */
  function waysNow() {
    const [chains, pair] = [ask.lit(), ask.pair()];
    if (chains) return rowsOf(picture.links, chains);
    if (!pair) return null;
    if (lit.pair !== pair.join()) lit = { pair: pair.join(), ways: [waysBetween(picture.links, ...pair), waysBetween(picture.links, ...pair.toReversed())] };
    const ways = lit.ways.flat();
    // Between them all lags are told, as when one link is clicked.
    const between = picture.links.flatMap(({ source, target, gone }, row) => (!gone && pair.includes(source) && pair.includes(target) ? [row] : []));
    return ways.length || between.length ? [...ways, between] : null;
  }

  function refocus() {
    if (!picture) return;
    rankDrivers();
    emphasis = emphasisOf(picture, { chosen: ask.chosen(), hover, overview, subject: ask.subject(), ways: waysNow(), still: reducedMotion() });
    scene.focus({
      ...emphasis,
      colour: colouringOf(graph, ask.options().colouring, theme),
      selected: (i) => ask.marked(i) || i === emphasis.subject,
      fresh: (i) => fresh.has(i),
    });
    labelling.renew();
    painter.invalidate();
  }

  function painted() {
    if (unpainted === null) return;
    const seq = unpainted;
    unpainted = null;
    ask.painted(seq, painter.rate());
  }

  function ready() {
    if (!visibility.visible) painted();
    return picture && visibility.visible;
  }

  function paint(now, changed) {
    const at = eye.look(now);
    if (at.positions) scene.move(at.positions);
    if (graph.n > CROWD && now - looked > LOOK_AGAIN) lookAgain(now);
    const drawn = scene.draw({ ...at, time: now / 1000, still: reducedMotion() });
    const still = !changed && !at.positions;
    const adrift = labelling.step(now, still, { graph, picture, emphasis, places: eye.places, size: eye.size, hover, rank: (link) => (graph.versus ? undefined : ranks.get(link.row)), pinned: (i) => ask.pins.has(graph.keys[i]) });
    labelled = picture;
    if (drawn) Object.assign(root.dataset, { draws: Number(root.dataset.draws ?? 0) + 1, calls: scene.info?.calls ?? 0 });
    painted();
    return adrift || eye.going(now) || (emphasis.beating.length > 0 && ask.watched() && !reducedMotion());
  }

  /** The camera may have come nearer to something. */
  function lookAgain(now) {
    looked = now;
    const before = overview;
    survey(new Set([...before].map((row) => picture.links[row].key)));
    if (before.size !== overview.size || [...before].some((row) => !overview.has(row))) refocus();
  }

  /** After nodes were put elsewhere: links bend around others. */
  function settled() {
    if (graph && eye.dimensions === 2 && graph.n <= CROWD) rebuild();
    else labelling.renew();
  }

  const resized = new ResizeObserver(() => {
    if (!root.clientWidth || !root.clientHeight) return;
    const [width, height] = size();
    if (width === eye.size[0] && height === eye.size[1]) return;
    scene.resize(width, height);
    if (graph) ask.resized(); // what lies over the stage takes its room before the nodes are fitted into what is left
    eye.resize(width, height);
    if (graph) rebuild();
  });

  return {
    show, refocus, settled, eye,
    /** Take the options anew. */
    reconsider: () => graph && rebuild(),
    get picture() { return picture; },
    /** Pairs of variables with a link, and of these the ones drawn. */
    get counts() {
      return picture === null ? { pairs: 0, drawn: 0 } : { pairs: picture.links.filter((link) => link.leads && !link.gone).length, drawn: [...overview].filter((row) => !picture.links[row].gone).length };
    },
    /** The ways between the two nodes of `pair`, there and back, as arrays of rows of the picture's links. */
    get ways() { return lit.ways ?? [[], []]; },
    invalidate: painter.invalidate,
    /** What is drawn now, for svg.js; null before there is something. */
    still: () => picture && {
      picture, emphasis, theme, size: eye.size, places: eye.places.length === 3 * graph.n ? eye.places : eye.atRest(), depthFade: eye.depthFade,
      colour: colouringOf(graph, ask.options().colouring, theme), marked: (i) => ask.marked(i) || i === emphasis.subject,
    },
    /** Begin; from now on the drawing follows the size and the visibility of the view. */
    start() {
      scene.resize(...eye.size);
      resized.observe(root);
      visibility.start();
    },
    /** What lies at x, y: {node}, {link} (row of the picture's links) or null. */
    under(x, y) {
      // Labels stand as they were painted; those of the picture before number other links and nodes.
      const label = labelled === picture ? labels.at(x, y) : null;
      if (label) return label.node !== undefined ? { node: label.node } : { link: label.link };
      return picture && eye.places.length ? pick(x, y, picture, eye.places, (row) => emphasis.link(row) > 0) : null;
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
