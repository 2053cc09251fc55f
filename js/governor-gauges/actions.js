// What was done, in words, newest first: what still holds, and what is over.

import { element, write } from "../shared/dom.js";

/** The actions that hold in `now`, the others in `before`; `update(actions)` takes those of `scarcity.widgets.governing`. */
export function createActions(now, before) {
  const holding = createList(now, "Held back now");
  const over = createList(before, "What gave way before");
  const none = element("p", "gg-empty", "Nothing gave way so far.");
  before.append(none);

  return {
    update(actions) {
      holding(actions.filter((action) => action.now));
      over(actions.filter((action) => !action.now));
      if (none.hidden !== actions.length > 0) none.hidden = actions.length > 0;
    },
  };
}

function createList(parent, title) {
  const heading = element("h4", "gg-heading", title);
  const list = element("ul", "gg-actions", "", { "aria-label": `${title}, newest first` });
  parent.append(heading, list);
  const items = new Map();
  heading.hidden = list.hidden = true;
  let first = true;

  return (actions) => {
    const keys = new Set(actions.map(({ key }) => key));
    for (const [key, item] of items) {
      if (keys.has(key)) continue;
      item.remove();
      items.delete(key);
    }
    actions.forEach(({ key, text }, place) => {
      if (!items.has(key)) items.set(key, element("li", first ? "" : "gg-fresh"));
      const item = items.get(key);
      if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
      write(item, text);
    });
    first = false;
    if (list.hidden !== !actions.length) heading.hidden = list.hidden = !actions.length;
  };
}
