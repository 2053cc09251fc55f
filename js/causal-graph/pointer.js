// The pointer: what lies under it, clicks and double clicks. A drag is the camera's.

const CLICK = 4; // pixels that a click may wander

/** Listens on `stage`. `under(x, y)` finds what is there; `act` holds hover(thing, x, y), click(thing, event),
 *  open(thing), press(). */
export function listenToPointer(stage, listeners, under, act) {
  let pressed = null;
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
    if (event.buttons) return hover(null); // measuring the stage at each step of a drag would cost a layout
    const [x, y] = spot(event);
    hover(under(x, y), x, y);
  });
  listeners.on(stage, "pointerleave", () => {
    inside = false;
    hover(null);
  });
  listeners.on(stage, "pointerdown", (event) => {
    pressed = spot(event);
    act.press();
  });
  listeners.on(stage, "pointerup", (event) => {
    const [x, y] = spot(event);
    if (pressed && Math.hypot(x - pressed[0], y - pressed[1]) <= CLICK) act.click(under(x, y), event);
    pressed = null;
  });
  listeners.on(stage, "dblclick", (event) => act.open(under(...spot(event))));
  return { get inside() { return inside; } };
}
