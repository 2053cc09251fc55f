// Where things are on the screen: the nodes, on their way to their places, as the camera sees them.

import { aspectOf, createCamera, flattened, project, stretchOf } from "./camera.js";
import { createMotion } from "./motion.js";

const FLAT_LOOKING = 40; // up to so many nodes size alone tells depth

/** `changed` is called when the camera has moved; `room()` is what other things take from the view, {left, bottom}; `pins` are those
 *  of pins.js. */
export function createEye(stage, [width, height], room, changed, pins) {
  const motion = createMotion();
  const view = createCamera(stage, changed);
  let [graph, places] = [null, new Float32Array(0)];
  let [dimensions, chosen, fitted] = [3, null, false];
  const stretch = () => (dimensions === 2 ? stretchOf(graph.positions, aspectOf(width, height, room())) : [1, 1]);
  function target() {
    const positions = pins.applied(graph, graph.positions);
    return dimensions === 2 ? flattened(positions, stretch()) : positions.slice();
  }
  function fit() {
    if (!graph) return;
    fitted = true;
    view.fit(motion.goal, width, height, room());
  }
  return {
    fit,
    /** x, y (CSS pixels) and scale a node. */
    get places() { return places; },
    get size() { return [width, height]; },
    /** How large things may be: 1 where there is plenty of room for the nodes. */
    get scale() {
      const { left, bottom } = room();
      return Math.max(0.5, Math.min(1, (width - left) / 560, (height - bottom) / 460));
    },
    get dimensions() { return dimensions; },
    /** How much paler the farthest is. */
    get depthFade() { return dimensions === 2 || graph.n <= FLAT_LOOKING ? 0 : 0.4; },
    /** Go to the places of `next` from where the nodes of `last` are. */
    enter(next, last, now) {
      graph = next;
      dimensions = chosen ?? (graph.dimensions === 2 ? 2 : 3);
      motion.enter(graph, last, target(), now);
      if (!fitted || !last?.n) fit();
      else view.follow(motion.goal, width, height, room());
    },
    flatten(count, now) {
      dimensions = chosen = count;
      view.flat(count === 2);
      if (!graph) return;
      motion.go(target(), now);
      fit();
    },
    resize(w, h) {
      [width, height] = [w, h];
      if (!graph) return;
      motion.aim(target());
      fit();
    },
    /** Where the nodes will come to rest, as `places`. */
    atRest() {
      view.resize(width, height);
      view.camera.updateMatrixWorld();
      return project(motion.goal, view.camera, view.reference(), width, height, new Float32Array(motion.goal.length));
    },
    /** Whether a node lies within the view. */
    sees: (node) => places[3 * node + 2] > 0 && places[3 * node] >= 0 && places[3 * node] <= width && places[3 * node + 1] >= 0 && places[3 * node + 1] <= height,
    /** Come near to these nodes. */
    approach: (nodes) => view.near(Float32Array.from(nodes.flatMap((node) => [...motion.goal.subarray(3 * node, 3 * node + 3)])), width, height, room()),
    /** Put a node so many pixels from where it is. */
    move(node, dx, dy) {
      const from = motion.goal.subarray(3 * node, 3 * node + 3);
      const [x, y, z] = view.moved(from, dx, dy, width, height);
      const [wide, high] = stretch();
      pins.set(graph.keys[node], dimensions === 2 ? [x / wide, y / high, graph.positions[3 * node + 2]] : [x, y, z]);
      motion.aim(target());
      changed();
    },
    /** Let a node stay where it is shown, or go back to the layout. */
    pin(node, on, now) {
      if (on) return this.move(node, 0, 0);
      pins.set(graph.keys[node], null);
      this.settle(now);
    },
    /** Go where layout and pins want the nodes. */
    settle(now) {
      if (!graph) return;
      motion.go(target(), now);
      changed();
    },
    /** Whether a viewer has chosen where to look from. */
    get touched() { return view.touched; },
    hold: view.hold,
    touch: motion.touch,
    going: motion.going,
    /** Move everything on to `now`; returns what the scene needs to draw it. */
    look(now) {
      const { share, moved } = motion.advance(now);
      if (moved) view.glide(share);
      view.resize(width, height);
      const reference = view.reference();
      view.camera.updateMatrixWorld();
      if (places.length !== motion.shown.length) places = new Float32Array(motion.shown.length);
      project(motion.shown, view.camera, reference, width, height, places);
      return { positions: moved ? motion.shown : null, camera: view.camera, reference, share, depthFade: this.depthFade };
    },
    dispose: view.dispose,
  };
}
