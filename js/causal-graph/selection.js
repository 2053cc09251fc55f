// What a viewer has picked out: nodes selected, and nodes found while searching. Found ones win while there are any.

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
    /** Keep what is selected, by name, when the nodes are numbered anew. */
    carry(before, names) {
      const kept = new Set([...selected].map((i) => before?.names[i]));
      selected = new Set(names.flatMap((name, i) => (kept.has(name) ? [i] : [])));
      if (before && before.names !== names) found = new Set();
    },
  };
}
