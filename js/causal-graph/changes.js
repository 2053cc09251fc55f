// From one graph to the next: which links fade and which nodes are new.

import { linkKey } from "./frame.js";

/** The links of `picture`, drawn for the graph `before`, by what identifies them in the graph `now`; links to nodes
 *  that are gone are left out. */
export function linksBefore(picture, before, now) {
  const same = before.namesId === now.namesId;
  const rows = same ? null : new Map(now.names.map((name, i) => [name, i]));
  const found = new Map();
  for (const link of picture.links) {
    if (link.gone) continue;
    const source = same ? link.source : rows.get(before.names[link.source]);
    const target = same ? link.target : rows.get(before.names[link.target]);
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

/** Nodes of `now` that `before` did not have. */
export function newcomers(before, now) {
  if (before.namesId === now.namesId) return new Set();
  const known = new Set(before.names);
  return new Set(now.names.flatMap((name, i) => (known.has(name) ? [] : [i])));
}

/** `thing` ({node}, {link} or null) of `picture`, drawn for the graph `before`, in the picture `next` of the graph `now`:
 *  the same name, or the same link between the same names; null if it is gone. */
export function carried(thing, picture, before, next, now) {
  if (!thing) return null;
  const place = (node) => (before.namesId === now.namesId ? node : now.names.indexOf(before.names[node]));
  if (thing.node !== undefined) {
    const node = place(thing.node);
    return node < 0 ? null : { node };
  }
  const { source, target, lag } = picture.links[thing.link];
  const ends = [place(source), place(target)];
  const link = next.links.findIndex((other) => other.source === ends[0] && other.target === ends[1] && other.lag === lag);
  return link < 0 ? null : { link };
}
