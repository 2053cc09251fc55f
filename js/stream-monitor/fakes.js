// Stand-ins for the tests: what Python tells of a stream.

/** [header, buffers] of a frame of `names.length` variables with `points` heights each. */
export function fakeStream(seq, names, { points = 4, heights, axis = {}, variables = {}, state = {}, ...more } = {}) {
  const every = (value) => names.map(() => value);
  const stream = {
    title: "Stream of rows",
    state: { face: "live", title: "live", detail: "since 12:00:00", how: "", ...state },
    figures: [
      { key: "rate", label: "Rows/s", value: "64", note: "480 rows so far", line: [0.5, null, 1], top: "32 to 64 rows/s in the last minute" },
      { key: "late", label: "Late rows", value: "0", note: "", line: null, top: "" },
    ],
    events: [], notes: [], rows: points,
    axis: { kind: "row", at: Array.from({ length: points }, (_, i) => 100 + i), why: "", each: 1, breaks: [], ...axis },
    variables: {
      names, units: every(""), newest: every(2), missing: every(0), low: every(0), high: every(4), mean: every(2), sd: every(1), band: every([0.25, 0.75]), move: every(1),
      ...variables,
    },
    ...more,
  };
  const values = heights ?? names.flatMap(() => Array.from({ length: points }, (_, i) => i / (points - 1)));
  return [{ kind: "frame", seq, stream }, [Float32Array.from(values)]];
}
