// The keyboard. Keys that mean something here go no further: a notebook would act on them.

const HALF_ANGLE = Math.cos((75 * Math.PI) / 180);
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The linked node that lies nearest in the direction of the arrow key, or null. */
export function step(key, from, links, places) {
  const [dx, dy] = DIRECTIONS[key];
  let best = null;
  let nearest = Infinity;
  for (const { source, target } of links) {
    if (source !== from && target !== from) continue;
    const to = source === from ? target : source;
    const [x, y] = [places[3 * to] - places[3 * from], places[3 * to + 1] - places[3 * from + 1]];
    const length = Math.hypot(x, y) || 1;
    const along = (x * dx + y * dy) / length;
    const cost = length * (2 - along);
    if (along > HALF_ANGLE && cost < nearest) [best, nearest] = [to, cost];
  }
  return best;
}

/** A keydown handler over `actions`: walk(key), push(dx, dy), pin, fit, search, clear, dimensions(2|3), pause, table, options, save. */
export function createKeys(actions) {
  const plain = {
    f: actions.fit, F: actions.fit, "/": actions.search, Escape: actions.clear, " ": actions.pause,
    2: () => actions.dimensions(2), 3: () => actions.dimensions(3), p: actions.pin, P: actions.pin, t: actions.table, T: actions.table, o: actions.options, O: actions.options, s: actions.save, S: actions.save,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("button, input, select, table") && event.key !== "Escape") {
      event.stopPropagation();
      return;
    }
    if (event.key in DIRECTIONS && event.shiftKey) actions.push(...DIRECTIONS[event.key]);
    else if (event.key in DIRECTIONS) actions.walk(event.key);
    else if (event.key in plain) plain[event.key]();
    else if (event.key === "Tab") return;
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
}
