// How a variable is related to the others: a pure function of the graph, told by the card, the labels and the voice.

import { certaintyOf, isDirected, isOwn, LINK, linkValue, UNSURE } from "./frame.js";
import { isGone } from "./versus.js";

/** {into, out, own}: into holds what drives `node` or is linked with it without a direction, out what it drives; one
 *  entry {row, other, directed, further} for each other variable, `row` its strongest link and `further` those at other
 *  lags. The strongest come first, the unsure behind them, links that only an earlier graph has last, as in the headline (scarcity/graph/headline.py). `own` is
 *  the row of the strongest link with its own past, or null. */
export function relations(graph, node) {
  const [into, out] = [new Map(), new Map()];
  let own = null;
  for (let row = 0; row < graph.m; row++) { // rows fall in strength
    const [source, target] = [linkValue(graph, row, LINK.source), linkValue(graph, row, LINK.target)];
    if (source !== node && target !== node) continue;
    if (isOwn(graph, row)) own ??= isGone(graph, row) ? null : row;
    else {
      const directed = isDirected(graph, row);
      add(directed && source === node ? out : into, { row, other: source === node ? target : source, directed, further: [] }, graph);
    }
  }
  const ranked = (side) => [...side.values()].sort((a, b) => unsure(graph, a) - unsure(graph, b) || a.row - b.row);
  return { into: ranked(into), out: ranked(out), own };
}

const unsure = (graph, { row }) => (isGone(graph, row) ? 2 : Number(certaintyOf(graph, row) === UNSURE));

/** Of several lags the strongest that is not unsure stands for all. */
function add(side, entry, graph) {
  const known = side.get(entry.other);
  if (!known) return side.set(entry.other, entry);
  const [first, next] = unsure(graph, known) > unsure(graph, entry) ? [entry, known] : [known, entry];
  side.set(entry.other, { ...first, further: [...known.further, next.row].sort((a, b) => a - b) });
}
