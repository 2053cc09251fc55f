// The feed: what changed, in sentences, newest first; a sentence selects the variables that it is about.

import { element } from "../shared/dom.js";
import { createRoving } from "../shared/roving.js";

/** The feed in `panel`; `choose(nodes)` is called by a sentence. `update(feed)` returns how many changes are new. */
export function createFeed(panel, listeners, choose) {
  const list = element("ul", "sd-feed", "", { "aria-label": "What changed, newest first" });
  const empty = element("p", "sd-empty");
  const roving = createRoving(list, listeners);
  panel.append(list, empty);
  let known = null;
  let newest = "";

  function line({ text, nodes }) {
    if (!nodes.length) return element("span", "sd-said", text);
    const made = element("button", "sd-said", text, { type: "button" });
    made.addEventListener("click", () => choose(nodes));
    return made;
  }

  function item({ when, word, lines, more }) {
    const made = element("li", word ? "" : "sd-routine");
    made.append(element("time", "", when));
    if (word) made.append(element("b", "", word));
    made.append(...lines.map(line));
    if (more) made.append(element("span", "sd-why", `and ${more} more`));
    return made;
  }

  return {
    /** What a screen reader is told: the newest sentence. */
    get newest() { return newest; },
    update({ items, notes, waiting }) {
      const named = items.filter(({ word }) => word);
      const keys = named.map(({ when, word, lines }) => [when, word, lines[0]?.text].join("\n"));
      const fresh = known ? keys.filter((key) => !known.has(key)).length : 0;
      const active = list.getRootNode().activeElement;
      const at = list.contains(active) ? active.textContent : null;
      list.replaceChildren(...items.map(item), ...notes.map((note) => element("li", "sd-routine", `Note: ${note}`)));
      list.hidden = !list.children.length;
      empty.textContent = list.hidden ? waiting : "";
      empty.hidden = !list.hidden;
      for (const made of [...list.querySelectorAll("li:not(.sd-routine)")].slice(0, Math.min(fresh, 3))) made.classList.add("sd-fresh");
      if (at !== null) [...list.querySelectorAll("button")].find((button) => button.textContent === at)?.focus({ preventScroll: true });
      roving.renew();
      known = new Set(keys);
      if (fresh) newest = `${named[0].word}: ${named[0].lines[0].text}`;
      return fresh;
    },
  };
}
