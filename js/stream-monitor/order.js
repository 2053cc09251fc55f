// Which variables come first.

export const ORDERS = [["data", "as in the data"], ["move", "largest move"], ["missing", "most missing"], ["name", "name"]];

/** Indices of the variables whose name holds `text`, by "data", "move", "missing" or "name"; equals stay as in the data. */
export function ordered({ names, missing, move }, by, text = "") {
  const wanted = text.trim().toLowerCase();
  const found = names.map((_, i) => i).filter((i) => names[i].toLowerCase().includes(wanted));
  const less = {
    move: (a, b) => (move[b] ?? 0) - (move[a] ?? 0),
    missing: (a, b) => missing[b] - missing[a],
    name: (a, b) => names[a].localeCompare(names[b], "en", { numeric: true }),
  }[by];
  return less ? found.sort((a, b) => less(a, b) || a - b) : found;
}

/** Index of the value of `at`, which does not fall, that lies nearest to `value`. */
export function nearest(at, value) {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low > 0 && value - at[low - 1] <= at[low] - value ? low - 1 : low;
}
