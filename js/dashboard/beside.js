// What stands beside the graph in a frame while its tab is shown: what streams in, and a question with its answer.

import { decode } from "../causal-graph/frame.js";
import { floats } from "../shared/floats.js";
import { readWhatIf } from "../what-if-panel/answer.js";

/** Keys of the tabs that Python works for while they are shown. */
export const WATCHED = new Set(["stream", "whatif"]);

/** The graph of a frame with `stream`, {told, heights}, and `whatIf`; what the frame leaves out is as in `previous`. */
export function readDashboard(header, buffers, previous = null) {
  const graph = decode(header, buffers, previous);
  const known = previous?.namesId === graph.namesId ? previous : null;
  return {
    ...graph,
    stream: header.stream ? { told: header.stream, heights: floats(buffers[header.stream.buffer]) } : (previous?.stream ?? null),
    whatIf: header.what_if ? readWhatIf(header.what_if, buffers, known?.whatIf) : (known?.whatIf ?? null),
  };
}

/** `page` ({header, buffers} of the last frame, and more) with all that `graph`, which came with it, knows. */
export function completedWith(page, { stream, whatIf }) {
  const { stream: told, what_if: asked, ...header } = page.header;
  const others = new Set([told?.buffer, asked?.buffers.ranges, asked?.buffers.curves]);
  const buffers = page.buffers.filter((_, place) => !others.has(place));
  if (stream) header.stream = { ...stream.told, buffer: buffers.push(stream.heights) - 1 };
  if (whatIf) {
    const { ranges, answer, ...question } = whatIf;
    const places = { ranges: buffers.push(ranges) - 1, curves: buffers.push(answer?.curves ?? new Float32Array(0)) - 1 };
    header.what_if = { ...question, buffers: places };
    if (answer) header.what_if.answer = Object.fromEntries(Object.entries(answer).filter(([name]) => name !== "curves"));
  }
  return { ...page, header, buffers };
}
