// From a sentence of the feed to the moment that it tells of, and back.

import { element, write } from "../shared/dom.js";

/** Looking back with `graph`, the view of the graph; `choose(nodes)` selects. What cannot be shown is said in `panel`.
 *
 *  Returns `go(nodes, moment)` for a sentence, `back()` to the newest moment where a sentence has led away from it, and
 *  `at(graph, nodes)`: what the feed marks. */
export function createLooking(panel, graph, choose) {
  const missing = element("p", "sd-missing", "", { role: "status" });
  panel.append(missing);
  let [chosen, shown] = [[], null];
  let [led, reached] = [null, false]; // the moment to which a sentence has led, and whether it has come

  const same = (nodes) => nodes.length === chosen.length && nodes.every((node, i) => node === chosen[i]);

  function back() {
    write(missing, "");
    if (led !== null) graph.goTo(null);
    led = null;
  }

  return {
    back,
    go(nodes, moment) {
      write(missing, "");
      const { moments } = graph;
      const again = same(nodes) && (led ?? shown?.told ?? moment) === moment;
      if (again) {
        led ??= moment;
        back();
        return choose([]);
      }
      choose(nodes);
      if (!moment || !moments.length) return; // nobody tells of moments here
      const there = moments.some(({ told }) => told === moment);
      [led, reached] = [there && moment !== moments.at(-1).told ? moment : null, false];
      graph.goTo(led);
      if (!there) write(missing, "The graph that brought this change is no longer kept: you see the newest.");
    },
    at(next, nodes = chosen) {
      chosen = nodes;
      shown = next?.moment ? { told: next.moment.told, past: !next.moment.live } : null;
      if ((shown?.past ? shown.told : null) === led) reached = true;
      else if (reached) led = null; // the time line has led elsewhere
      return [chosen, shown];
    },
  };
}
