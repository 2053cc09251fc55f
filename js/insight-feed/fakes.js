// Stand-ins for the tests: what Python tells in a feed.

export const change = (kind, lines, more = {}) => ({
  when: "row 9", word: { first: "First graph", new: "New", gone: "Gone", regime: "Structure", routine: "" }[kind], kind, moment: 1,
  lines: lines.map(([text, ...nodes]) => ({ text, nodes })), more: 0, ...more,
});

/** [header, buffers] of a frame of the feed. */
export function fakeFeed(seq, names, items, { notes = [], state = {}, ...more } = {}) {
  const feed = { items, notes, waiting: "No change so far." };
  return [{ kind: "frame", seq, names_id: names.join(), names, state: { face: "live", title: "live", detail: "", ...state }, feed, ...more }, []];
}
