// One view of the feed, as a widget of its own: the state, what is shown, what is selected, the sentences.

import { element, write } from "../shared/dom.js";
import { createPanel, GONE } from "../shared/panel.js";
import { createFeed } from "./feed.js";
import { createFilter } from "./filter.js";
import { STYLE } from "./style.js";

const NAMED = 4; // selected variables that are named

/** The feed in `el`; see mount.js. */
export function createView(el, { height, painted, selected, ask }) {
  const { root, listeners } = createPanel(el, { kind: "fd", label: "What changed", style: STYLE });
  root.style.setProperty("--fd-height", typeof height === "number" ? `${height}px` : height);
  const head = element("div", "fd-head");
  const [title, detail] = [element("b", "fd-title", "", { role: "status" }), element("span", "fd-detail")];
  head.append(element("span", "fd-dot", "", { "aria-hidden": "true" }), title, detail);
  root.append(head);
  let [names, chosen, wanted, alone] = [[], [], { kinds: null, text: "" }, false];
  const filter = createFilter(root, listeners, (next) => {
    wanted = next;
    show();
  });
  const line = element("div", "fd-chosen-line");
  const [about, only, clear] = [element("b"), element("button", "", "", { type: "button" }), element("button", "", "Clear", { type: "button", "aria-label": "Select nothing" })];
  line.append(about, only, clear);
  line.hidden = true;
  const scroll = element("div", "fd-scroll");
  const heard = element("div", "fd-heard", "", { "aria-live": "polite" });
  root.append(line, scroll, heard);
  const feed = createFeed(scroll, listeners, (nodes, moment) => {
    if (nodes.length) choose(nodes);
    ask("moment", { told: moment });
  });
  listeners.on(only, "click", () => {
    alone = !alone;
    show();
  });
  listeners.on(clear, "click", () => choose([]));
  listeners.on(root, "keydown", (event) => event.key === "Escape" && chosen.length && choose([]));

  function choose(nodes) {
    select(nodes);
    selected(nodes);
  }

  function select(nodes) {
    chosen = nodes;
    if (!nodes.length) alone = false;
    feed.mark(nodes);
    show();
  }

  function show() {
    const listed = chosen.slice(0, NAMED).map((node) => names[node] ?? "");
    if (chosen.length > NAMED) listed.push(`${chosen.length - NAMED} more`);
    line.hidden = !chosen.length;
    write(about, listed.length > 1 ? `${listed.slice(0, -1).join(", ")} and ${listed.at(-1)}` : (listed[0] ?? ""));
    write(only, alone ? "Show everything" : "Show only what is about them");
    only.setAttribute("aria-pressed", String(alone));
    feed.only({ ...wanted, nodes: alone ? chosen : null });
  }

  function says({ face, title: word, detail: why = "" }) {
    root.dataset.face = face;
    root.classList.toggle("fd-stale", face === "gone");
    write(title, word);
    write(detail, why);
  }

  return {
    element: root,
    update(next, { state, feed: told }, kept) {
      says(kept || state);
      names = next.names;
      filter.names(names);
      if (feed.update(told, names)) write(heard, feed.newest);
      root.dataset.seq = next.seq;
      painted(next.seq);
    },
    gone: () => says(GONE),
    waiting: says,
    select,
    dispose: () => listeners.dispose(),
  };
}
