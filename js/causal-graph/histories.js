// Histories of links, asked for once each and a moment after they are wanted.

const WAIT = 80; // milliseconds
const MOST = 60;

/** `ask(link, namesId)` is called for [source, target, lag]; `come()` when an answer has. Returns `of(graph, link, slot)`, the history or null (of what is wanted
 *  for one slot only the last is asked for),
 *  `told(message)` and `dispose()`. */
export function createHistories(ask, come) {
  const known = new Map(); // → {history, newest: the newest graph when it was asked for}
  const wanted = new Map(); // slot → {timer, key}
  const keyOf = (namesId, link) => `${namesId}|${link.join("|")}`;
  return {
    of(graph, link, slot = "") {
      const key = keyOf(graph.namesId, link);
      const held = known.get(key);
      const newest = graph.moment ? graph.moment.told + graph.moment.behind : null;
      if (newest === null || held?.newest === newest || wanted.get(slot)?.key === key) return held?.history ?? null;
      clearTimeout(wanted.get(slot)?.timer);
      const timer = setTimeout(() => {
        wanted.delete(slot);
        known.delete(key);
        known.set(key, { history: held?.history ?? null, newest });
        if (known.size > MOST) known.delete(known.keys().next().value);
        ask(link, graph.namesId);
      }, WAIT);
      wanted.set(slot, { key, timer });
      return held?.history ?? null;
    },
    told(message) {
      const held = known.get(keyOf(message.names_id, message.link));
      if (!held) return;
      held.history = message;
      come();
    },
    dispose: () => [...wanted.values()].forEach(({ timer }) => clearTimeout(timer)),
  };
}
