// From one graph to the next: which links come and fade and which nodes are new. Three of them move, the others are
// counted: more than three at once nobody follows.

import { linkKey } from "./frame.js";

/** The links of `picture`, drawn for the graph `before`, by what identifies them in the graph `now`; links to nodes
 *  that are gone are left out. */
export function linksBefore(picture, before, now) {
  const same = before.namesId === now.namesId;
  const rows = same ? null : new Map(now.keys.map((key, i) => [key, i]));
  const found = new Map();
  for (const link of picture.links) {
    if (link.gone) continue;
    const source = same ? link.source : rows.get(before.keys[link.source]);
    const target = same ? link.target : rows.get(before.keys[link.target]);
    if (source === undefined || target === undefined) continue;
    const key = linkKey(now.n, source, target, link.lag);
    found.set(key, same ? link : { ...link, key, source, target });
  }
  return found;
}

/** Links of `before` (from `linksBefore`) that `picture` does not hold any more, to be drawn while they fade. */
export function gone(picture, before) {
  const now = new Set(picture.links.map((link) => link.key));
  return [...before.values()].filter((link) => !now.has(link.key)).map((link) => ({ ...link, gone: true }));
}

const MOVING = 3;

/** What moves when `picture`, rising in strength, takes the place of `before` (from `linksBefore`): {gone, from(link),
 *  nodes, more}: the links that are drawn while they fade, the opacity that a link comes from, the new nodes that are
 *  marked, and how many changes are not shown by a movement. */
export function movements(picture, before, news) {
  const strongest = (links) => links.filter((link) => link.leads).sort((a, b) => b.strength - a.strength).slice(0, MOVING);
  const lost = gone(picture, before);
  const came = picture.links.filter((link) => link.leads && !before.has(link.key));
  const nodes = new Set([...news].slice(0, MOVING));
  const coming = new Set(strongest(came).slice(0, MOVING - nodes.size));
  const fading = strongest(lost).slice(0, MOVING - nodes.size - coming.size);
  return {
    gone: fading,
    nodes,
    from: (link) => (coming.has(link) ? 0 : (before.get(link.key)?.opacity ?? link.opacity)),
    more: news.size + came.length + lost.filter((link) => link.leads).length - nodes.size - coming.size - fading.length,
  };
}

/** Nodes of `now` that `before` did not have, not even within a group. */
export function newcomers(before, now) {
  if (before.namesId === now.namesId) return new Set();
  const known = new Set((before.whole ?? before).names);
  return new Set(now.keys.flatMap((key, i) => (known.has(key) ? [] : [i])));
}

/** `thing` ({node}, {link} or null) of `picture`, drawn for the graph `before`, in the picture `next` of the graph `now`:
 *  the same name, or the same link between the same names; null if it is gone. */
export function carried(thing, picture, before, next, now) {
  if (!thing) return null;
  const place = (node) => (before.namesId === now.namesId ? node : now.keys.indexOf(before.keys[node]));
  if (thing.node !== undefined) {
    const node = place(thing.node);
    return node < 0 ? null : { node };
  }
  const { source, target, lag } = picture.links[thing.link];
  const ends = [place(source), place(target)];
  const link = next.links.findIndex((other) => other.source === ends[0] && other.target === ends[1] && other.lag === lag);
  return link < 0 ? null : { link };
}
