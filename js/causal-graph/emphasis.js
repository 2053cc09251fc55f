// What stands out and what steps back: a pure function of what is selected and what lies under the pointer.

import { neighbourhood, touching } from "./picture.js";

export const BACK = 0.15;
const BEATING = 24;

/** {chosen, near, rows, node(i), link(row), beating}: the nodes that the picture turns to, those linked to them (null:
 *  all), the links in focus (null: all), how strongly each is drawn, and the links that beats run along.
 *  `hover` is {node}, {link} or null. */
export function emphasisOf(picture, chosen, hover) {
  const near = chosen.size ? neighbourhood(picture.links, chosen) : null;
  const over = hover?.node !== undefined ? new Set(touching(picture.links, new Set([hover.node]))) : hover?.link !== undefined ? new Set([hover.link]) : null;
  const rows = new Set(chosen.size ? touching(picture.links, chosen) : []);
  return {
    chosen,
    near,
    rows: over ?? (chosen.size ? rows : null),
    node: (i) => (near && !near.has(i) ? BACK : 1),
    link: (row) => (over?.has(row) ? 1.6 : chosen.size ? (rows.has(row) ? (over ? 0.5 : 1.3) : BACK) : over ? 0.3 : 1),
    beating: [...(over ?? rows)].filter((row) => !picture.links[row].gone).slice(-BEATING),
  };
}
