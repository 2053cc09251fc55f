// What a viewer has picked out: nodes selected, and nodes found while searching. Found ones win while there are any.

import { standsFor, wholeOf } from "./coarse.js";

/** `changed(told)` is called after each change; `told` says whether others should hear of it. */
export function createSelection(changed) {
  let [selected, found] = [new Set(), new Set()];
  return {
    get selected() { return selected; },
    get found() { return found; },
    /** The nodes that the picture turns to. */
    get chosen() { return found.size ? found : selected; },
    set(nodes, tell = true) {
      selected = new Set(nodes);
      changed(tell);
    },
    toggle(node) {
      this.set(selected.has(node) ? [...selected].filter((i) => i !== node) : [...selected, node]);
    },
    find(nodes) {
      found = new Set(nodes);
    },
    /** Keep what is selected, by name, when the nodes are numbered anew: `now` takes the place of `before`. */
    carry(before, now) {
      if (!before || before.namesId === now.namesId) return;
      const [then, next] = [before.whole ?? before, now.whole ?? now];
      const kept = new Set(wholeOf(before, [...selected]).map((i) => then.names[i]));
      selected = new Set(standsFor(now, next.names.flatMap((name, i) => (kept.has(name) ? [i] : []))));
      found = new Set();
    },
  };
}
