// Stand-ins for the tests: a frame with a what-if, and uPlot, which needs a canvas.

import { fakeFrame } from "../causal-graph/fakes.js";

export const NAMES = ["pump", "flow", "heat", "dull"];
export const QUESTION = { variable: 0, kind: "hold", amount: 2, link: null, horizon: 3, undirected: "refuse" };
const row = (node, effect, more = {}) => ({
  node, effect, low: effect - 0.5, high: effect + 0.5, scale: 1, when: "after 2 h", step: 2, sure: Math.abs(effect) > 0.5,
  way: node === 1 ? [[0, 1, 1]] : [[0, 1, 1], [1, 2, 1]], through: `pump → ${NAMES[node]}`, ...more,
});

/** [header, buffers] of a frame; `answer` is null where the browser has it, `rows` are [node, effect]. */
export function fakeWhatIf(seq, { rows = [[1, 2], [2, -1]], answerId = 1, answer = true, told = {}, names = NAMES, links = [[0, 1, 1, 0.8], [1, 2, 1, -0.6], [1, 1, 1, 0.5]], ...more } = {}) {
  const shown = [0, ...rows.map(([node]) => node)];
  const what_if = {
    question_id: 1, question: QUESTION, asker: "", count: 0, answered: 1, answer_id: answerId, computing: false, error: null,
    horizons: [[3, "3 h"], [6, "6 h"]], most_steps: 500, buffers: { ranges: 3, curves: 4 }, ...told,
  };
  const horizon = 3;
  if (answer && answerId) {
    what_if.answer = {
      question: QUESTION, sentence: "If pump is held at 2 l/s for 3 h, flow rises most.", basis: "from 900 rows", notes: [], rows: rows.map(([node, effect, add]) => row(node, effect, add)),
      more: 0, own: 0, still: [3], shown, horizon, past: 2, when: ["now", "1 h", "2 h", "3 h"], ...more,
    };
  }
  const [header, buffers] = fakeFrame(seq, names, links, { what_if, graph_id: 1, units: ["l/s", "", "°C", ""] });
  const ranges = Float32Array.from(names.flatMap((_, i) => [i, 1, i + 0.5]));
  // mean, low, high and without of each variable shown: 100 · place + 10 · curve + step; then two measured rows.
  const curves = Float32Array.from(shown.flatMap((_, place) => [...Array.from({ length: 4 * horizon }, (_, i) => 100 * place + 10 * Math.floor(i / horizon) + (i % horizon)), -2, -1]));
  return [header, [...buffers, ranges, what_if.answer ? curves : new Float32Array(0)]];
}

export class FakePlot {
  static alive = new Set();
  constructor(options, data, place) {
    Object.assign(this, { options, data, series: options.series, scales: { y: { min: 0, max: 100 } }, status: 1, drawn: 1, cursor: {} });
    this.root = document.createElement("div");
    place.append(this.root);
    FakePlot.alive.add(this);
  }
  setData(data) {
    this.data = data;
    this.drawn += 1;
  }
  setSize() {}
  setCursor({ left }) {
    this.cursor.left = left;
  }
  redraw() {
    this.drawn += 1;
  }
  valToPos = (value) => 10 * value;
  destroy() {
    this.root.remove();
    FakePlot.alive.delete(this);
  }
}
