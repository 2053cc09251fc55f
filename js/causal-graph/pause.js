// A paused view: it takes frames in, keeps the newest and says how many it is behind. The engine goes on.

import { plural } from "../shared/words.js";

/** `show(graph)` is called with the newest frame held back once the view goes on, `say(words)` with what to tell. */
export function createPause(show, say) {
  let [paused, newest, behind] = [false, null, 0];
  const made = {
    /** Whether `graph` was held back. */
    holds(graph) {
      if (!paused) return false;
      behind += 1;
      newest = graph;
      say(`paused, ${plural(behind, "frame")} behind`);
      return true;
    },
    /** Go on, if it is paused. */
    release() {
      if (paused) made.toggle();
    },
    toggle() {
      paused = !paused;
      say(paused ? "paused" : "");
      if (paused) return;
      const graph = newest;
      [newest, behind] = [null, 0];
      if (graph) show(graph);
    },
  };
  return made;
}
