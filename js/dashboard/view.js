// One view of a dashboard: the head, what drives what most in words, the graph with its time line, and beside it tabs.

import { createListeners, element } from "../shared/dom.js";
import { GONE } from "../shared/panel.js";
import { applyTheme, readTheme, watchTheme } from "../shared/theme.js";
import { pastText } from "../causal-graph/timeline.js";
import { createView } from "../causal-graph/view.js";
import { createGovernor } from "../governor-gauges/governor.js";
import { createFeed } from "../insight-feed/feed.js";
import { createMonitor } from "../stream-monitor/monitor.js";
import { createWhatIf } from "../what-if-panel/what-if.js";
import { completedWith, WATCHED } from "./beside.js";
import { createHead } from "./head.js";
import { createLinks } from "./links.js";
import { createLooking } from "./looking.js";
import { STYLE } from "./style.js";
import { createTabs } from "./tabs.js";

const CALM = 250; // milliseconds between two updates of what is read
const [WIDE, HIGH] = [1100, 600]; // pixels from which links and changes stand below each other

/** A dashboard in `el`; the options are those of the graph's view, with `ask("pause" | "resume")` too. See mount.js. */
export function createDashboard(el, { height, selected, dimensions, wanted, pinned, painted, ask, page }) {
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
  const [linksPanel, feedPanel, streamPanel, whatIfPanel, governorPanel] = ["", "", " sd-tall", " sd-tall sd-whatif", ""].map((kind) => element("div", `sd-panel${kind}`));
  main.append(headline, graphPlace);
  body.append(main, side);
  inner.append(body);

  const graph = createView(graphPlace, { height: "100%", selected: told, dimensions, wanted, pinned, painted, ask, page: async () => completedWith(await page(), now), table: () => tabs.focus("links") });
  listeners.add(graph.dispose);
  const choose = (nodes) => {
    graph.select(nodes);
    told(nodes);
  };
  const links = createLinks(linksPanel, listeners, choose);
  const looking = createLooking(feedPanel, graph, choose);
  const feed = createFeed(feedPanel, listeners, looking.go);
  const monitor = createMonitor(streamPanel, listeners);
  let lit = null;
  const whatIf = createWhatIf(whatIfPanel, listeners, { ask, light: (chains) => (lit = chains, whatIfPanel.hidden || graph.light(chains)) });
  const governor = createGovernor(governorPanel, listeners);
  let governorId = null;
  let [now, shown, feedId, news, unread] = [null, null, null, null, 0];
  let last = { title: "", can: "", figures: [], progress: null };
  let [watched, answered] = [[], null];
  const entries = [
    { key: "links", label: "Links", both: "Links and changes", panel: linksPanel, shown: () => links.show() },
    { key: "changes", label: "Changes", heading: "What changed", below: "links", panel: feedPanel, shown: () => (unread = 0) },
    { key: "stream", label: "Stream", panel: streamPanel },
    { key: "whatif", label: "What if", panel: whatIfPanel },
    { key: "governor", label: "Governor", panel: governorPanel },
  ];
  const tabs = createTabs(side, entries, listeners, (keys) => {
    for (const entry of entries) if (keys.includes(entry.key)) entry.shown?.();
    const next = keys.filter((key) => WATCHED.has(key));
    if (next.join() === watched.join()) return;
    if (next.includes("whatif")) showAnswer();
    if (next.includes("whatif") !== watched.includes("whatif")) graph.light(next.includes("whatif") ? lit : null);
    watched = next;
    ask("watching", { tabs: watched });
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
    marked(nodes);
    selected(nodes);
  }

  function marked(nodes) {
    links.select(nodes);
    whatIf.selected(nodes);
    feed.mark(...looking.at(now, nodes));
  }

  /** Charts want a place that can be seen. */
  function showAnswer() {
    if (answered) whatIf.update(...answered);
    answered = null;
  }

  // A notebook would act on keys that go further.
  listeners.on(root, "keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    if (event.key === "Escape") {
      looking.back();
      choose([]);
    }
    event.stopPropagation();
  });

  const dress = () => {
    root.style.removeProperty("--sg-background");
    const theme = readTheme(root);
    applyTheme(root, theme);
    whatIf.dressed(theme);
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
    update(next, { dashboard, graph_id: id, stream, what_if: question }, kept) {
      now = next;
      feedId = dashboard.feed_id;
      news = dashboard.feed ?? news;
      governorId = dashboard.governor_id ?? null;
      tabs.offer("governor", governorId !== null);
      if (dashboard.governor) governor.update(kept ? { ...dashboard.governor, state: kept } : dashboard.governor);
      // What a document keeps may be without them.
      tabs.offer("stream", !kept || Boolean(stream));
      tabs.offer("whatif", !kept || Boolean(question));
      if (stream) monitor.update(kept ? { ...stream, state: kept } : stream, next.stream.heights);
      last = { ...dashboard, can: "" };
      head.update(kept ? last : dashboard, kept || next.state);
      graph.titled(dashboard.title);
      const past = pastText(next);
      const words = past ? `You look at ${past}. By the newest graph: ${dashboard.headline}` : dashboard.headline;
      if (headline.textContent !== words) headline.textContent = words;
      const state = JSON.stringify(next.state);
      // Only the figures have changed: the picture rests.
      if (shown && shown.id === id && shown.state === state && shown.namesId === next.namesId && !kept) {
        graph.rest(next);
        painted(next.seq);
      } else graph.update(next);
      shown = { id, state, namesId: next.namesId };
      if (question) answered = [next, next.whatIf, kept];
      if (!whatIfPanel.hidden) showAnswer();
      feed.mark(...looking.at(next));
      root.dataset.seq = next.seq;
      read();
    },
    told: (message) => graph.told(message),
    goTo: (told) => graph.goTo(told),
    gone() {
      head.update(last, GONE);
      graph.gone();
      governor.says(GONE);
      monitor.says(GONE);
      whatIf.gone();
    },
    select(nodes) {
      graph.select(nodes);
      marked(nodes);
    },
    introduced: () => ({ tabs: watched }),
    pin: graph.pin,
    waiting(state) {
      head.update(last, state);
      graph.waiting(state);
      monitor.says(state);
      whatIf.waiting(state);
    },
    connected: graph.connected,
    file: graph.file,
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
