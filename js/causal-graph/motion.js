// Where the nodes are on the screen, where they came from and where they go: one eased movement at a time.

import { createTween, mixInto, startPositions } from "./tween.js";

/** Positions that move. `shown` (3 values a node) is what to draw, `goal` where it will come to rest. */
export function createMotion() {
  const tween = createTween();
  let [shown, from, goal] = [new Float32Array(0), new Float32Array(0), new Float32Array(0)];
  let stale = true;
  return {
    get shown() { return shown; },
    get goal() { return goal; },
    /** Go from where the nodes of `before` are shown to `target`, the places of the nodes of `graph`. */
    enter(graph, before, target, now) {
      from = startPositions(graph, before, shown);
      goal = target;
      shown = before?.n ? from.slice() : target.slice();
      if (before?.n) tween.start(now);
      stale = true;
    },
    /** Go to `target` from wherever the same nodes are now. */
    go(target, now) {
      [from, goal, stale] = [shown.slice(), target, true];
      tween.start(now);
    },
    /** Be at `target` at once, unless a movement is under way, which then ends there. */
    aim(target) {
      [goal, stale] = [target, true];
    },
    /** Have the next `advance` tell of a change even if nothing moved. */
    touch: () => (stale = true),
    /** The share of the way made at `now`, and whether there is something to be drawn anew. */
    advance(now) {
      const share = tween.at(now);
      const moved = stale;
      if (stale) mixInto(shown, from, goal, share);
      stale = stale && share < 1;
      return { share, moved };
    },
    /** Whether the movement goes on after `now`. */
    going: (now) => stale || tween.running(now),
  };
}
