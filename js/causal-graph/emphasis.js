// What stands out, what steps back and what is not drawn: a pure function of what is selected and under the pointer.

import { neighbourhood, touching } from "./picture.js";

export const BACK = 0.15;
const ASIDE = 0.35; // while one only looks at something else
const MOVING = 3; // things that may move at once
const MARKED = 24;
const WORTH_TELLING = 0.05; // as in scarcity/graph/changes.py

/** How a picture is drawn: `node(i)` and `link(row)` say how much of its opacity each keeps (0: not drawn), `near` holds
 *  the nodes that do not step back (null: all), `rows` the links that are told about, `beating` those that beats run
 *  along, `news` new links to be pointed out, `subject` the node that the picture turns to (null: none).
 *
 *  `chosen` are the nodes selected, `hover` is {node}, {link} or null, `overview` the rows drawn unasked, `subject` the
 *  node of interest while none is chosen, `ways` the rows of each way that is lit (null: none), `still` whether nothing may
 *  move. */
export function emphasisOf(picture, { chosen, hover, overview, subject = null, ways = null, still = false }) {
  const { links } = picture;
  const turned = chosen.size === 1 ? chosen.values().next().value : chosen.size ? null : subject;
  const near = ways ? along(links, ways, chosen) : chosen.size ? neighbourhood(links, chosen) : null;
  const picked = new Set(ways ? ways.flat() : chosen.size ? touching(links, chosen).filter((row) => links[row].leads || inside(links[row], chosen)) : []);
  const over = hover === null ? null : hover.node !== undefined ? new Set(touching(links, new Set([hover.node])).filter((row) => links[row].leads)) : pairOf(links, hover.link);
  const told = over ?? (near ? picked : new Set(turned === null ? [] : drivers(links, turned)));
  return {
    chosen, near, subject: turned, rows: told,
    news: near || over ? [] : strongest([...overview].filter((row) => links[row].fresh && !links[row].gone && links[row].strength >= WORTH_TELLING)).slice(0, MOVING),
    node: (i) => (near && !near.has(i) ? BACK : 1),
    link(row) {
      if (over?.has(row)) return 1;
      if (picked.has(row)) return over ? ASIDE : 1;
      if (!overview.has(row)) return 0;
      return near ? BACK : over ? ASIDE : 1;
    },
    beating: (ways && !over ? ways[0] ?? [] : strongest([...told].filter((row) => !links[row].gone))).slice(0, still ? MARKED : MOVING),
  };
}

/** `chosen` and the nodes on the `ways`. */
const along = (links, ways, chosen) => new Set([...chosen, ...ways.flat().flatMap((row) => [links[row].source, links[row].target])]);

const strongest = (rows) => rows.sort((a, b) => b - a); // links rise in strength

/** Whether both ends of a link are chosen, as they are once it is clicked: then its further lags are drawn too. */
const inside = ({ source, target }, chosen) => chosen.size === 2 && chosen.has(source) && chosen.has(target);

/** Rows of the links between the ends of a link, in its direction. */
function pairOf(links, row) {
  const { source, target } = links[row];
  return new Set(links.flatMap((link, i) => (link.source === source && link.target === target ? [i] : [])));
}

/** Rows of the links that lead to `node`, or to it without a direction. */
const drivers = (links, node) =>
  links.flatMap((link, row) => (link.leads && !link.gone && (link.target === node || (!link.directed && link.source === node)) ? [row] : []));
