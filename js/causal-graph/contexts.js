// WebGL contexts over all views of a page, whichever bundle made them: a browser takes the oldest away beyond about
// sixteen, so views out of sight give theirs back before that.

const MANY = 8;
const KEY = Symbol.for("scarcity.webgl-contexts");

/** `take()` and `give()` count a view in and out; `spare` is called where others need contexts. */
export function createContexts(spare) {
  const holders = (globalThis[KEY] ??= new Set());
  return {
    take() {
      for (const other of [...holders]) if (holders.size >= MANY && other !== spare) other();
      holders.delete(spare);
      holders.add(spare);
    },
    give: () => holders.delete(spare),
  };
}
