// The feed: what changed, in sentences, newest first; a sentence selects the variables that it is about and leads to its moment.

import { element } from "../shared/dom.js";
import { createRoving } from "../shared/roving.js";

const MOVING = 3; // new changes that are shown to be so
const FOLDED = 6; // sentences of a change that are shown at first
export const EVERYTHING = { kinds: null, text: "", nodes: null };

/** Whether a line of the feed is about the variable that `text` names, and about all of `nodes` where they are given. */
export function concerns(line, names, { text, nodes }) {
  const wanted = text.trim().toLowerCase();
  const about = line.nodes.map((node) => names[node] ?? "");
  if (wanted && !(about.length ? about : [line.text]).some((name) => name.toLowerCase().includes(wanted))) return false;
  return !nodes?.length || nodes.every((node) => line.nodes.includes(node));
}

/** The feed in `panel`; `choose(nodes, moment)` is called by a sentence: the variables that it is about, if any, and the
 *  how-manieth graph brought the change. `update(feed, names)` returns how many changes are new; `only({kinds, text, nodes})` leaves out
 *  what is of other kinds or about other variables, and returns how many sentences stay; `mark(nodes, at)` marks what is about
 *  all of them, and where `at`, {told, past}, says which graph is shown only what that one brought. */
export function createFeed(panel, listeners, choose) {
  const list = element("ul", "fd-list", "", { "aria-label": "What changed, newest first" });
  const empty = element("p", "fd-empty");
  const roving = createRoving(list, listeners);
  panel.append(list, empty);
  let [told, known, newest, names] = [null, null, "", []];
  let [shown, marked, at, arrived] = [EVERYTHING, [], null, new Set()];
  const opened = new Set();
  let drawn = new Map(); // what a change was drawn from → its element, which stays where nothing of it has changed

  const keyOf = ({ when, word, lines }) => [when, word, lines[0]?.text].join("\n");

  function line({ text, nodes }, moment) {
    if (!nodes.length && !moment) return element("span", "fd-said", text);
    const made = element("button", "fd-said", text, { type: "button" });
    if (marked.length && (!at || at.told === moment) && marked.every((node) => nodes.includes(node))) {
      made.classList.add("fd-chosen");
      made.setAttribute("aria-current", "true");
    }
    made.addEventListener("click", () => choose(nodes, moment));
    return made;
  }

  function item(change) {
    const { when, word, kind, lines, more, moment } = change;
    if (shown.kinds && !shown.kinds.has(kind)) return null;
    const filtered = shown.text.trim() || shown.nodes?.length;
    const found = filtered ? lines.filter((each) => concerns(each, names, shown)) : lines;
    if (!found.length) return null;
    const made = element("li", word ? "" : "fd-routine");
    if (at?.past && at.told === moment) made.classList.add("fd-at");
    made.append(element("time", "", when));
    if (word) made.append(element("b", "", word));
    const folds = found.length > FOLDED && !filtered;
    const open = opened.has(keyOf(change));
    made.append(...(folds && !open ? found.slice(0, FOLDED - 1) : found).map((each) => line(each, moment)));
    if (folds) {
      const button = element("button", "fd-more", open ? "show fewer" : `and ${found.length - FOLDED + 1 + more} more`, { type: "button", "aria-expanded": String(open) });
      button.addEventListener("click", () => {
        if (!opened.delete(keyOf(change))) opened.add(keyOf(change));
        draw();
      });
      if (more && open) made.append(element("span", "fd-more", `and ${more} more`));
      made.append(button);
    } else if (more && !filtered) made.append(element("span", "fd-more", `and ${more} more`));
    return made;
  }

  /** The element of a change, the one before where it would be drawn the same. */
  function itemOf(change, before) {
    const filtered = shown.text.trim() || shown.nodes?.length;
    const key = JSON.stringify([change, marked, at, opened.has(keyOf(change)), shown.text, shown.nodes, shown.kinds && [...shown.kinds], filtered ? names : 0]);
    const made = before.get(key) ?? item(change);
    made?.classList.toggle("fd-fresh", Boolean(change.word) && arrived.has(keyOf(change)));
    if (made) drawn.set(key, made);
    return made;
  }

  /** Bring `elements` into the list in this order; those that are there stay in the document. */
  function place(elements) {
    const wanted = new Set(elements);
    for (const old of [...list.children]) if (!wanted.has(old)) old.remove();
    elements.forEach((made, i) => {
      if (list.children[i] !== made) list.insertBefore(made, list.children[i] ?? null);
    });
  }

  function draw() {
    const { items, notes, waiting } = told;
    const active = list.getRootNode().activeElement;
    const stood = list.contains(active) ? [...list.querySelectorAll("button")].indexOf(active) : -1;
    const text = stood >= 0 ? active.textContent : null;
    const wanted = shown.text.trim().toLowerCase();
    const remarks = shown.kinds && !shown.kinds.has("note") ? [] : notes.filter((note) => !shown.nodes?.length && note.toLowerCase().includes(wanted));
    const before = drawn;
    drawn = new Map();
    place([...items.map((change) => itemOf(change, before)).filter(Boolean), ...remarks.map((note) => element("li", "fd-routine", `Note: ${note}`))]);
    list.hidden = !list.children.length;
    empty.textContent = !list.hidden ? "" : items.length || notes.length ? "Nothing of this kind." : waiting;
    empty.hidden = !list.hidden;
    if (text !== null && !list.contains(list.getRootNode().activeElement)) {
      const all = [...list.querySelectorAll("button")];
      (all.find((button) => button.textContent === text) ?? all[Math.min(stood, all.length - 1)])?.focus({ preventScroll: true });
    }
    roving.renew();
    return list.querySelectorAll(".fd-said").length;
  }

  return {
    /** What a screen reader is told: the newest sentence. */
    get newest() { return newest; },
    update(feed, variables = []) {
      told = feed;
      names = variables;
      const named = told.items.filter(({ word }) => word);
      const keys = named.map(keyOf);
      const fresh = known ? keys.filter((key) => !known.has(key)).length : 0;
      arrived = new Set(keys.slice(0, Math.min(fresh, MOVING)));
      draw();
      arrived.clear();
      known = new Set(keys);
      if (fresh) newest = `${named[0].word}: ${named[0].lines[0].text}`;
      return fresh;
    },
    only(wanted) {
      shown = wanted;
      return told ? draw() : 0;
    },
    mark(nodes, shownAt = null) {
      if (JSON.stringify([nodes, shownAt]) === JSON.stringify([marked, at])) return;
      [marked, at] = [nodes, shownAt];
      if (told) draw();
    },
  };
}
