// When labels are laid: at once after a change, now and then while things move, and when they have come to rest. In
// between each goes along with what it names. Laying them takes longer than drawing the rest of the picture.

import { wantedLabels } from "./label-wishes.js";
import { createRuler, place } from "./labels.js";

const AGAIN = 120; // milliseconds
const MOST = 80;

/** `labels` is their layer, `corners()` the boxes that they keep out of. */
export function createLabelling(labels, corners) {
  const ruler = createRuler();
  let [laid, stale, adrift] = [-Infinity, true, false];
  return {
    /** Have the labels laid at the next step, whatever moves. */
    renew: () => (stale = true),
    /** Bring the labels to where things are at `now`. `still`: nothing moved since the last step; `scene`: {graph,
     *  picture, emphasis, places, size, hover, rank, pinned}. Returns whether a step is wanted once things are still. */
    step(now, still, { graph, picture, emphasis, places, size, hover, rank, pinned }) {
      if (stale || (still ? adrift : now - laid >= AGAIN)) {
        const { wanted, taken, occupied } = wantedLabels(graph, picture, emphasis, places, size, ruler, hover, rank, pinned);
        const before = new Map(labels.shown.map((label) => [label.key, label.at]));
        labels.draw(place(wanted, [...corners(), ...taken], ...size, MOST, before, occupied), places);
        [laid, stale, adrift] = [now, false, false];
      } else if (!still) {
        labels.follow(places);
        adrift = true;
      }
      return adrift;
    },
  };
}
