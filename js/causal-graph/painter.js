// When to draw: at the next animation frame after a change, and at a calm pace while something moves.

const FRAME_MS = 33; // beats need no more

/** `paint(now, changed)` draws and returns whether it goes on by itself; `ready()` says whether there is something to draw. */
export function createPainter(ready, paint) {
  let [request, last, dirty, stopped] = [0, 0, true, false];
  let going = false;
  function frame(now) {
    request = 0;
    if (stopped || !ready()) return;
    if (dirty || now - last >= FRAME_MS) {
      const changed = dirty;
      [dirty, last] = [false, now];
      going = paint(now, changed);
    }
    if (going || dirty) request = requestAnimationFrame(frame);
  }
  return {
    invalidate() {
      dirty = true;
      if (!request && !stopped) request = requestAnimationFrame(frame);
    },
    stop() {
      stopped = true;
      cancelAnimationFrame(request);
    },
  };
}
