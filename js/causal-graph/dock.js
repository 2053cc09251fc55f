// The docked card: what drives the variable that the picture turns to, ranked, beside the graph and never on it.

import { nodeStory } from "./about.js";
import { element } from "../shared/dom.js";

export const WIDE = 560; // a view narrower than this has the dock below the graph
// Drivers, driven ones, and whether a driver is told in full; the first that fits is shown.
const FORMS = [[6, 6, true], [6, 3, true], [5, 2, true], [4, 2, true], [4, 0, true], [4, 0, false], [3, 0, false], [2, 0, false]];
const BELOW = [2, 0, false];
const ABOVE = 38; // pixels of the view above the dock

/** The dock; `tell(graph, node, size, taken, spark)` fills it, `choose(node)` is called with a variable that is clicked in it. */
export function createDock(parent, choose) {
  const dock = element("section", "sg-dock", "", { "aria-label": "What drives the selected variable" });
  dock.hidden = true;
  parent.append(dock);
  let shown = "";
  function fill(story, [into, out, full], history) {
    const parts = [heading(story), drivers(cut(story.into, into), full, choose, full ? history : null)];
    if (out && story.out.entries.length) parts.push(driven(cut(story.out, out), choose));
    if (story.own && full) parts.push(element("p", "sg-faint", story.own));
    dock.replaceChildren(...parts);
  }
  return {
    element: dock,
    hide: () => (dock.hidden = true),
    /** Tell about `node` in a view of this size, of whose height others take `taken` pixels below; `spark(row)` gives an element
     *  with the history of a link, or null. */
    tell(graph, node, [width, height], taken, spark = () => null) {
      const below = width < WIDE;
      const story = nodeStory(graph, node, FORMS[0][0]);
      const [first] = story.into.entries;
      const history = first && !below ? spark(first.row, first.tone) : null;
      const key = JSON.stringify([story, below, height, taken, history?.outerHTML]);
      dock.hidden = false;
      if (key === shown) return;
      shown = key;
      dock.classList.toggle("sg-below", below);
      dock.style.bottom = below ? `${taken}px` : "";
      for (const form of below ? [BELOW] : FORMS) {
        fill(story, form, history);
        if (dock.offsetHeight <= height - ABOVE - taken) break;
      }
    },
    /** Tell of the ways between two variables, as `waysStory` gives them. */
    tellWays(story, [width, height], taken) {
      const below = width < WIDE;
      const key = JSON.stringify([story, below, height, taken]);
      dock.hidden = false;
      if (key === shown) return;
      shown = key;
      dock.classList.toggle("sg-below", below);
      dock.style.bottom = below ? `${taken}px` : "";
      for (const most of below ? [1] : [3, 2, 1]) {
        dock.replaceChildren(...story.sides.flatMap((side, i) => waysOf(side, below && i ? 0 : most, choose)), ...(story.open ? [element("p", "sg-faint", "Between the two a direction is open.")] : []));
        if (dock.offsetHeight <= height - ABOVE - taken) break;
      }
    },
    /** Pixels that the dock takes from the left and from below. */
    get room() {
      if (dock.hidden) return { left: 0, bottom: 0 };
      return dock.classList.contains("sg-below") ? { left: 0, bottom: dock.offsetHeight } : { left: dock.offsetWidth, bottom: 0 };
    },
  };
}

/** The ways one way round: how strongly and after how long in a line, then step by step. */
function waysOf({ title, from, to, ways }, most, choose) {
  if (!most) return [];
  if (!ways.length) return [element("p", "sg-faint", `No way leads from ${from} to ${to}.`)];
  const list = element("ol");
  for (const { effect, tone, after, sure, steps } of ways.slice(0, most)) {
    const item = element("li");
    const first = element("div", "sg-figures");
    first.append(element("span", `sg-effect ${tone}`, effect), element("span", "", ` ${after} `), element("span", "sg-faint", sure));
    const second = element("div");
    for (const { node, name, lag } of steps) {
      if (lag) second.append(element("span", "sg-faint", ` → `));
      second.append(named({ name, other: node }, choose));
      if (lag) second.append(element("span", "sg-faint", ` ${lag}`));
    }
    item.append(first, second);
    list.append(item);
  }
  return [element("h3", "", title), withRest(list, Math.max(0, ways.length - most))];
}

const cut = ({ entries, left }, most) => ({ entries: entries.slice(0, most), left: left + Math.max(0, entries.length - most) });

function heading({ title, unit }) {
  const made = element("h3", "", `What drives ${title}`);
  if (unit) made.append(element("span", "sg-faint", ` ${unit}`));
  return made;
}

/** Ranked, two lines each: who, which way, after how long; how strongly, how surely. */
function drivers({ entries, left }, full, choose, history) {
  if (!entries.length) return element("p", "sg-faint", "nothing in the data, significantly");
  const list = element("ol");
  let before = null;
  for (const entry of entries) {
    // Ranked by strength, but what is unsure comes behind all that is not.
    if (entry.doubtful && before && before.sure !== entry.sure) list.append(element("li", "sg-rest sg-faint", `${entry.sure}:`));
    before = entry;
    const item = element("li", entry.gone ? "sg-rest" : "");
    const first = element("div");
    first.append(named(entry, choose), element("span", "", ` ${entry.verb} it, ${entry.short}`));
    const second = element("div", "sg-figures");
    second.append(element("span", `sg-effect ${entry.tone}`, entry.effect), element("span", "", entry.gone ? " " : ` ${entry.sure} `), element("span", "sg-faint", (full ? entry.more : entry.more.slice(0, 1)).join(" · ")));
    item.append(first, second);
    if (history && entry.rank === 1) item.append(history);
    list.append(item);
  }
  return withRest(list, left);
}

/** What it drives itself, a line each. */
function driven({ entries, left }, choose) {
  const made = element("div");
  made.append(element("p", "sg-faint", "It drives"));
  const list = element("ul");
  for (const entry of entries) {
    const item = element("li", "sg-figures");
    item.append(named(entry, choose), element("span", `sg-effect ${entry.tone}`, ` ${entry.effect} `), element("span", "sg-faint", `${entry.short}${entry.sure === "sure" ? "" : `, ${entry.sure}`}`));
    list.append(item);
  }
  made.append(withRest(list, left));
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
