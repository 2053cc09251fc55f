// Stand-ins for the tests: frames of small graphs.

/** [header, buffers] of a frame: `names` in a row, `links` as [source, target, lag, effect, certainty (2: sure), size of a bent link that
 *  acts both ways]. */
export function fakeFrame(seq, names, links, more = {}) {
  const header = {
    kind: "frame", seq, names_id: names.join("|"), names, units: names.map(() => ""), strength: "standard deviations",
    certainty: ["unsure", "fairly sure", "sure"], since: ["14:05"], subject: names.length > 1 ? 1 : null,
    lags: [0, 1, 2, 3].map((lag) => ({ after: `after ${lag} h`, short: `${lag} h` })),
    state: { face: "live", title: "live", detail: "", figures: `${links.length} links` }, dimensions: 2, ...more,
  };
  const positions = Float32Array.from(names.flatMap((_, i) => [i - names.length / 2, i % 2, 0]));
  const nodes = Float32Array.from(names.flatMap((_, i) => [1 / (i + 1), 0.5, 0.3, 0, 0, 1, 1, 1 / names.length, i / names.length]));
  const values = Float32Array.from(links.flatMap(([s, t, lag, effect, certainty = 2, bend]) => {
    const [reach, weight, flags] = bend === undefined ? [0.1, effect, 1] : [Math.abs(effect) + 0.1, bend, 1 | 16 | 32];
    return [s, t, lag, effect, effect - reach, effect + reach, 0.97, flags | (certainty << 2), 2, 0, 30, weight, bend === undefined ? NaN : 0.36];
  }));
  return [header, [positions, nodes, values]];
}
