// What the colour of a node stands for: a group, in colours that differ, or a quantity, in steps of one colour.

import { NODE, nodeValue } from "./frame.js";
import { shadeOf } from "../shared/theme.js";

const QUANTITIES = ["drives", "driven", "pagerank", "betweenness"];
/** Steps of a quantity that an eye tells apart. */
export const LEVELS = 5;

/** Every colouring: its name in the frame, what an option calls it, what the legend calls it. */
export const COLOURINGS = [
  ["group", "its group", "group"],
  ["community", "who is closely linked", "closely linked"],
  ["component", "what hangs together", "what hangs together"],
  ["drives", "how much it drives", "how much it drives"],
  ["driven", "how much it is driven", "how much it is driven"],
  ["pagerank", "how much it drives through others", "how much it drives through others"],
  ["betweenness", "how many ways lead through it", "ways between others through it"],
  ["plain", "nothing", ""],
];

export const isQuantity = (name) => QUANTITIES.includes(name);

/** Values of all nodes that `name` stands for; what is not known is 0. */
export const valuesOf = (graph, name) =>
  Array.from({ length: graph.n }, (_, i) => (name === "plain" ? 0 : nodeValue(graph, i, NODE[name]) || 0));

/** Whether the frame tells nothing of `name` yet. */
export const isMissing = (graph, name) => graph.n > 0 && NODE[name] !== undefined && Number.isNaN(nodeValue(graph, 0, NODE[name]));

/** Step 0 … LEVELS - 1 of a value, of which `most` is the largest; by its root, as few nodes hold most of everything. */
export const levelOf = (value, most) => (most > 0 ? Math.min(LEVELS - 1, Math.floor(LEVELS * Math.sqrt(Math.max(0, value) / most))) : 0);

/** A function from a node to its colour in `theme`. */
export function colouringOf(graph, name, theme) {
  const values = valuesOf(graph, name);
  if (!isQuantity(name)) return (i) => theme.nodes[shadeOf(values[i], theme)];
  const most = Math.max(0, ...values);
  return (i) => theme.levels[levelOf(values[i], most)];
}
