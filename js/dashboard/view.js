// One view of a dashboard: the head, what drives what most in words, the graph, and beside it links, insights and governor.

import { createListeners, element } from "../shared/dom.js";
import { GONE, KEPT } from "../shared/panel.js";
import { applyTheme, readTheme, watchTheme } from "../shared/theme.js";
import { createView } from "../causal-graph/view.js";
import { createGovernor } from "../governor-gauges/governor.js";
import { createFeed } from "../insight-feed/feed.js";
import { createHead } from "./head.js";
import { createLinks } from "./links.js";
import { STYLE } from "./style.js";
import { createTabs } from "./tabs.js";

const CALM = 250; // milliseconds between two updates of what is read
const [WIDE, HIGH] = [1100, 600]; // pixels from which links and changes stand below each other

/** A dashboard in `el`; the options are those of the graph's view, and `ask("pause" | "resume")`. See mount.js. */
export function createDashboard(el, { height, selected, dimensions, wanted, pinned, painted, ask }) {
  const listeners = createListeners();
  const root = element("section", "sd", "", { "aria-label": "Dashboard" });
  root.style.setProperty("--sd-height", typeof height === "number" ? `${height}px` : height);
  if (typeof height !== "number") root.style.height = height;
  const inner = element("div", "sd-in");
  const heard = element("div", "sd-heard", "", { role: "status", "aria-live": "polite" });
  root.append(element("style", "", STYLE), inner, heard);
  el.append(root);
  listeners.add(() => root.remove());

  const head = createHead(inner, listeners, ask);
  const [body, main, side, graphPlace] = ["sd-body", "sd-main", "sd-side", "sd-graph"].map((kind) => element("div", kind));
  const headline = element("p", "sd-headline");
  const [linksPanel, feedPanel, governorPanel] = [1, 2, 3].map(() => element("div", "sd-panel"));
  main.append(headline, graphPlace);
  body.append(main, side);
  inner.append(body);

  const graph = createView(graphPlace, { height: "100%", selected: told, dimensions, wanted, pinned, painted, table: () => tabs.focus("links") });
  listeners.add(graph.dispose);
  const choose = (nodes) => {
    graph.select(nodes);
    told(nodes);
  };
  const links = createLinks(linksPanel, listeners, choose);
  const feed = createFeed(feedPanel, listeners, choose);
  const governor = createGovernor(governorPanel, listeners);
  let governorId = null;
  let [shown, feedId, news, unread] = [null, null, null, 0];
  let last = { title: "", can: "", figures: [], progress: null };
  const tabs = createTabs(side, [["links", "Links", linksPanel], ["changes", "What changed", feedPanel], ["governor", "Governor", governorPanel]], listeners, (key) => {
    if (key === "links") links.show();
    else if (key === "changes") unread = 0;
  });
  tabs.choose("links");
  tabs.offer("governor", false);
  const sized = new ResizeObserver(() => tabs.spread(inner.clientWidth >= WIDE && inner.clientHeight >= HIGH));
  sized.observe(inner);
  listeners.add(() => sized.disconnect());

  const read = calmly(listeners, () => {
    if (graph.graph) links.update(graph.graph);
    if (!news) return;
    const fresh = feed.update(news);
    news = null;
    if (!fresh) return;
    heard.textContent = feed.newest;
    if (feedPanel.hidden) tabs.count("changes", (unread += fresh));
  });

  function told(nodes) {
    links.select(nodes);
    selected(nodes);
  }

  // A notebook would act on keys that go further.
  listeners.on(root, "keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    if (event.key === "Escape") choose([]);
    event.stopPropagation();
  });

  const dress = () => {
    root.style.removeProperty("--sg-background");
    applyTheme(root, readTheme(root));
  };
  listeners.add(watchTheme(root, dress));
  dress();

  return {
    element: root,
    /** Throws at a frame whose feed or governor went with another one that never came. */
    check({ dashboard }) {
      const id = dashboard.governor_id;
      if (id !== undefined && !dashboard.governor && id !== governorId) throw new Error(`the governor ${id} never arrived`);
      if (!dashboard.feed && dashboard.feed_id !== feedId) throw new Error(`the feed ${dashboard.feed_id} never arrived`);
    },
    update(next, { dashboard, graph_id: id }, kept) {
      feedId = dashboard.feed_id;
      news = dashboard.feed ?? news;
      governorId = dashboard.governor_id ?? null;
      tabs.offer("governor", governorId !== null);
      if (dashboard.governor) governor.update(kept ? { ...dashboard.governor, state: KEPT } : dashboard.governor);
      last = { ...dashboard, can: "" };
      head.update(kept ? last : dashboard, kept ? KEPT : next.state);
      if (headline.textContent !== dashboard.headline) headline.textContent = dashboard.headline;
      const state = JSON.stringify(next.state);
      // Only the figures have changed: the picture rests.
      if (shown && shown.id === id && shown.state === state && shown.namesId === next.namesId && !kept) painted(next.seq);
      else graph.update(next);
      shown = { id, state, namesId: next.namesId };
      root.dataset.seq = next.seq;
      read();
    },
    gone() {
      head.update(last, GONE);
      governor.says(GONE);
    },
    select(nodes) {
      graph.select(nodes);
      links.select(nodes);
    },
    pin: graph.pin,
    waiting(state) {
      head.update(last, state);
      graph.waiting(state);
    },
    dispose: () => listeners.dispose(),
  };
}

/** Calls `work` at once, and then at most every `CALM` milliseconds. */
function calmly(listeners, work) {
  let [timer, again] = [0, false];
  listeners.add(() => clearTimeout(timer));
  const rested = () => {
    timer = 0;
    if (again) ask();
  };
  const ask = () => {
    again = timer !== 0;
    if (again) return;
    work();
    timer = setTimeout(rested, CALM);
  };
  return ask;
}
