// Which links an overview draws: of each ordered pair the one that leads, the strongest pairs first, as many as the eye
// can follow. The others come with what one selects, hovers or zooms to.

const [FEWEST, A_NODE, MOST] = [14, 2, 160];
const STAY = 1.25; // a link drawn before stays until it falls so far below the last place

/** Pairs of `nodes` nodes that are drawn unasked. */
export const budgetOf = (nodes) => Math.min(MOST, Math.max(FEWEST, A_NODE * nodes));

/** Rows of `links` (rising in strength) that are drawn unasked. `before` holds the keys of those drawn until now,
 *  `inView(node)` says whether a node can be seen, `always(link)` which links are drawn in any case. */
export function overviewOf(links, nodes, before = new Set(), inView = () => true, always = () => false) {
  const budget = budgetOf(nodes);
  const rows = new Set();
  let rank = 0;
  for (let row = links.length - 1; row >= 0; row--) {
    const link = links[row];
    if (!link.leads) continue;
    if (link.gone || always(link)) rows.add(row);
    else if (inView(link.source) && inView(link.target)) {
      rank += 1;
      if (rank <= budget || (rank <= STAY * budget && before.has(link.key))) rows.add(row);
    }
  }
  return rows;
}
