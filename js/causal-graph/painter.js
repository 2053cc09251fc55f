// When to draw: at the next animation frame after a change, and at a calm pace while something moves.

const FRAME_MS = 33; // beats need no more
const [ENOUGH, KEPT] = [20, 60]; // intervals in a row that tell a frame rate

/** How many animation frames a second the browser has given while something moved without a break; null where nothing did. */
export function createRate() {
  let intervals = [];
  let last = null;
  return {
    /** A frame came at `now`; `goes` says whether the next one has been asked for. */
    step(now, goes) {
      if (last !== null) intervals.push(now - last);
      if (intervals.length > KEPT) intervals.shift();
      last = goes ? now : null;
    },
    /** The rate, once; it is measured anew from here on. */
    take() {
      if (intervals.length < ENOUGH) return null;
      const mean = intervals.reduce((sum, each) => sum + each, 0) / intervals.length;
      intervals = [];
      return mean > 0 ? 1000 / mean : null;
    },
  };
}

/** `paint(now, changed)` draws and returns whether it goes on by itself; `ready()` says whether there is something to draw. */
export function createPainter(ready, paint) {
  let [request, last, dirty, stopped] = [0, 0, true, false];
  let going = false;
  const rate = createRate();
  function frame(now) {
    request = 0;
    if (stopped || !ready()) return rate.step(now, false);
    if (dirty || now - last >= FRAME_MS) {
      const changed = dirty;
      [dirty, last] = [false, now];
      going = paint(now, changed);
    }
    rate.step(now, going || dirty);
    if (going || dirty) request = requestAnimationFrame(frame);
  }
  return {
    invalidate() {
      dirty = true;
      if (!request && !stopped) request = requestAnimationFrame(frame);
    },
    /** Frames a second that the browser gave since it was asked last; null where too little moved. */
    rate: rate.take,
    stop() {
      stopped = true;
      cancelAnimationFrame(request);
    },
  };
}
