// One eased movement at a time: the next one starts from where things are.

export const DURATION = 220;
export const reducedMotion = () => globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;

const ease = (t) => 1 - (1 - t) ** 3;

/** A movement that `at(now)` reads as a share from 0 to 1 and `running(now)` says whether it goes on. */
export function createTween(duration = DURATION) {
  let begin = -Infinity;
  return {
    start(now) {
      begin = reducedMotion() ? -Infinity : now;
    },
    at: (now) => (now - begin >= duration ? 1 : ease(Math.max(0, (now - begin) / duration))),
    running: (now) => now - begin < duration,
  };
}

/** Write the mix of `from` and `to` into `out`. */
export function mixInto(out, from, to, share) {
  if (share >= 1) out.set(to);
  else for (let i = 0; i < to.length; i++) out[i] = from[i] + (to[i] - from[i]) * share;
  return out;
}

/** Where the nodes of `graph` start: where they were by name, a new one where it ends. */
export function startPositions(graph, before, shown) {
  const from = graph.positions.slice();
  if (!before) return from;
  if (before.namesId === graph.namesId) return shown.slice();
  const rows = new Map(before.keys.map((key, i) => [key, i]));
  graph.keys.forEach((key, i) => {
    const row = rows.get(key);
    if (row !== undefined) from.set(shown.subarray(3 * row, 3 * row + 3), 3 * i);
  });
  return from;
}
