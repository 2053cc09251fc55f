// What was done, in words, newest first; what still holds stands first and stands out.

import { element, write } from "../causal-graph/dom.js";

/** The list of actions in `parent`; `update(actions)` takes those of `scarcity.widgets.governing`. */
export function createActions(parent) {
  const heading = element("h4", "gg-heading", "What gave way");
  const list = element("ul", "gg-actions", "", { "aria-label": "What gave way, newest first" });
  const empty = element("p", "gg-empty", "Nothing so far.");
  parent.append(heading, list, empty);
  const items = new Map();
  let first = true;

  return {
    update(actions) {
      const keys = new Set(actions.map(({ key }) => key));
      for (const [key, item] of items) {
        if (keys.has(key)) continue;
        item.remove();
        items.delete(key);
      }
      actions.forEach(({ key, text, now, kind }, place) => {
        if (!items.has(key)) items.set(key, element("li", first ? "" : "gg-fresh"));
        const item = items.get(key);
        if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
        write(item, text);
        item.dataset.kind = now ? "now" : kind;
      });
      first = false;
      list.hidden = !actions.length;
      empty.hidden = !list.hidden;
    },
  };
}
