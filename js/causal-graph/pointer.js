// The pointer: what lies under it, clicks and double clicks. A drag is the camera's.

const CLICK = 4; // pixels that a click may wander

/** Listens on `stage`. `under(x, y)` finds what is there; `act` holds hover(thing, x, y), click(thing, event),
 *  open(thing), press(); grab(node, on) when a node is about to be dragged or is let go, drag(node, dx, dy). */
export function listenToPointer(stage, listeners, under, act) {
  let [pressed, grabbed, last] = [null, null, null];
  let inside = false;
  let over = null;
  const spot = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const hover = (thing, x = 0, y = 0) => {
    if (thing || over) act.hover(thing, x, y);
    over = thing;
  };
  listeners.on(stage, "pointermove", (event) => {
    inside = true;
    if (grabbed !== null && pressed) return pull(spot(event));
    if (event.buttons) return hover(null); // measuring the stage at each step of a drag would cost a layout
    const [x, y] = spot(event);
    hover(under(x, y), x, y);
  });
  listeners.on(stage, "pointerleave", () => {
    inside = false;
    hover(null);
  });
  function pull([x, y]) {
    if (!last && Math.hypot(x - pressed[0], y - pressed[1]) <= CLICK) return;
    const [fromX, fromY] = last ?? pressed;
    last = [x, y];
    act.drag(grabbed, x - fromX, y - fromY);
  }
  function release() {
    if (grabbed !== null) act.grab(grabbed, false);
    [pressed, grabbed, last] = [null, null, null];
  }
  // Before the camera hears of it: a drag that begins on a node moves the node.
  listeners.on(stage, "pointerdown", (event) => {
    if (event.isPrimary === false) return release(); // a second finger zooms
    pressed = spot(event);
    act.press();
    const node = event.button ? undefined : under(...pressed)?.node;
    if (node === undefined) return;
    grabbed = node;
    act.grab(node, true);
    stage.setPointerCapture?.(event.pointerId);
  }, { capture: true });
  listeners.on(stage, "pointercancel", release);
  listeners.on(stage, "pointerup", (event) => {
    const [x, y] = spot(event);
    if (pressed && !last && Math.hypot(x - pressed[0], y - pressed[1]) <= CLICK) act.click(under(x, y), event);
    release();
  });
  listeners.on(stage, "dblclick", (event) => act.open(under(...spot(event))));
  return { get inside() { return inside; } };
}
