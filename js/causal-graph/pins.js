// Nodes that a viewer has put somewhere: they stay there, by name, whatever the layout does.

/** The pins; `changed()` is called when a viewer has changed them. Places are those of frames: x, y, z, before a flat picture is
 *  drawn out. */
export function createPins(changed) {
  let places = new Map();
  const set = (name, place) => {
    if (place) places.set(name, place);
    else places.delete(name);
    changed();
  };
  return {
    get size() { return places.size; },
    has: (name) => places.has(name),
    set,
    clear() {
      places = new Map();
      changed();
    },
    /** Take over what others pinned: [name, x, y, z] each. */
    take(entries) {
      places = new Map(entries.map(([name, ...place]) => [name, place]));
    },
    /** [node, x, y, z] of those that `graph` has. */
    of: (graph) => graph.keys.flatMap((name, node) => (places.has(name) ? [[node, ...places.get(name)]] : [])),
    /** `positions` of the nodes of `graph`, those pinned where they were put. */
    applied(graph, positions) {
      if (!places.size) return positions;
      const out = positions.slice();
      graph.keys.forEach((name, i) => places.has(name) && out.set(places.get(name), 3 * i));
      return out;
    },
  };
}
