// Stand-ins for the tests: a frame of a dashboard.

import { fakeFrame } from "../causal-graph/fakes.js";

export const item = (word, text, nodes, when = "row 9") => ({ when, word, lines: [{ text, nodes }], more: 0 });

/** [header, buffers] of a frame of a dashboard; `feed` is a list of items, or null where the browser has it. */
export function fakeDashboard(seq, names, links, { feed = [], feedId = 1, state, head = {}, ...more } = {}) {
  const dashboard = {
    title: "Session of rows", can: "pause", progress: 0.25, headline: `${names[1]} is raised by ${names[0]}.`,
    figures: [["rows", "256 of 1,024"], ["links", String(links.length)]], feed_id: feedId, ...head,
  };
  if (feed) dashboard.feed = { items: feed, notes: [], waiting: "No change so far." };
  return fakeFrame(seq, names, links, { dashboard, graph_id: seq, ...(state ? { state } : {}), ...more });
}
