// The docked card: what drives the variable that the picture turns to, ranked, beside the graph and never on it.

import { nodeStory } from "./about.js";
import { element } from "./dom.js";

const WIDE = 640; // a view narrower than this has the dock below the graph
const [MOST, LEAST] = [6, 2]; // entries
const ROOM = 110; // pixels above and below the dock that others need

/** The dock; `tell(graph, node, size)` fills it, `choose(node)` is called with a variable that is clicked in it. */
export function createDock(parent, choose) {
  const dock = element("section", "sg-dock", "", { "aria-label": "What drives the selected variable" });
  dock.hidden = true;
  parent.append(dock);
  let shown = "";
  const fill = (story, below) =>
    dock.replaceChildren(
      heading(story),
      drivers(story, choose),
      ...(story.out.entries.length && !below ? [driven(story, choose)] : []),
      ...(story.own && !below ? [element("p", "sg-faint", story.own)] : []),
    );
  return {
    element: dock,
    hide: () => (dock.hidden = true),
    tell(graph, node, [width, height]) {
      const below = width < WIDE;
      const key = JSON.stringify([nodeStory(graph, node, MOST), below, height]);
      dock.hidden = false;
      if (key === shown) return;
      shown = key;
      dock.classList.toggle("sg-below", below);
      for (let most = below ? LEAST : MOST; most >= 1; most--) {
        fill(nodeStory(graph, node, most), below);
        if (below || dock.offsetHeight <= height - ROOM) break;
      }
    },
    /** Pixels that the dock takes from the left and from below. */
    get room() {
      if (dock.hidden) return { left: 0, bottom: 0 };
      return dock.classList.contains("sg-below") ? { left: 0, bottom: dock.offsetHeight } : { left: dock.offsetWidth, bottom: 0 };
    },
  };
}

function heading({ title, unit }) {
  const made = element("h3", "", `What drives ${title}`);
  if (unit) made.append(element("span", "sg-faint", ` ${unit}`));
  return made;
}

/** Ranked, two lines each: who, which way, after how long; how strongly, how surely. */
function drivers({ into }, choose) {
  if (!into.entries.length) return element("p", "sg-faint", "nothing in the data, significantly");
  const list = element("ol");
  for (const entry of into.entries) {
    const item = element("li");
    const first = element("div");
    first.append(named(entry, choose), element("span", "", ` ${entry.verb} it ${entry.after}`));
    const second = element("div", "sg-figures");
    second.append(element("span", `sg-effect ${entry.tone}`, entry.effect), element("span", "", ` ${entry.sure} `), element("span", "sg-faint", entry.more.join(" · ")));
    item.append(first, second);
    list.append(item);
  }
  return withRest(list, into.left);
}

/** What it drives itself, a line each. */
function driven({ out }, choose) {
  const made = element("div");
  made.append(element("p", "sg-faint", "It drives"));
  const list = element("ul");
  for (const entry of out.entries) {
    const item = element("li", "sg-figures");
    item.append(named(entry, choose), element("span", `sg-effect ${entry.tone}`, ` ${entry.effect} `), element("span", "sg-faint", `${entry.after}${entry.sure === "sure" ? "" : `, ${entry.sure}`}`));
    list.append(item);
  }
  made.append(withRest(list, out.left));
  return made;
}

function named({ name, other }, choose) {
  const button = element("button", "sg-name", name, { type: "button" });
  button.addEventListener("click", () => choose(other));
  return button;
}

function withRest(list, left) {
  if (left) list.append(element("li", "sg-rest sg-faint", `and ${left} more`));
  return list;
}
