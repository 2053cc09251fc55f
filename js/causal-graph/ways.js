// The ways from one node to another along links: those whose strengths have the largest products. A pure function.

const LONGEST = 5; // links
const SEARCHED = 20_000; // ways begun; in a dense graph the strongest are found long before
const MOST_OF_ONE = 0.99; // so that a detour never counts more than the way itself

/** The `most` strongest ways from `from` to `to`, the strongest first: each an array of rows of `links`. Only links that
 *  lead their pair, have a direction and are still there are gone along; no node is passed twice. */
export function waysBetween(links, from, to, most = 3) {
  const leaving = new Map();
  links.forEach((link, row) => {
    if (!link.leads || !link.directed || link.gone || link.target === from) return;
    if (!leaving.has(link.source)) leaving.set(link.source, []);
    leaving.get(link.source).push([row, link.target, Math.min(link.strength, MOST_OF_ONE)]);
  });
  const near = stepsTo(links, to);
  const found = [];
  const open = [{ at: from, rows: [], passed: new Set([from]), worth: 1 }];
  for (let begun = 0; open.length && found.length < most && begun < SEARCHED; begun++) {
    const way = takeBest(open);
    if (way.at === to) {
      found.push(way.rows);
      continue;
    }
    for (const [row, next, strength] of leaving.get(way.at) ?? []) {
      if (way.passed.has(next) || way.rows.length + 1 + (near.get(next) ?? Infinity) > LONGEST) continue;
      put(open, { at: next, rows: [...way.rows, row], passed: new Set(way.passed).add(next), worth: way.worth * strength });
    }
  }
  return found;
}

/** Fewest links from each node to `to`. */
function stepsTo(links, to) {
  const arriving = new Map();
  for (const { source, target, directed, gone } of links) {
    if (!directed || gone) continue;
    if (!arriving.has(target)) arriving.set(target, []);
    arriving.get(target).push(source);
  }
  const steps = new Map([[to, 0]]);
  for (const node of steps.keys()) // grows while it is gone through: breadth first
    for (const source of arriving.get(node) ?? []) if (!steps.has(source)) steps.set(source, steps.get(node) + 1);
  return steps;
}

// A binary heap, the best way on top.
function put(heap, way) {
  let i = heap.push(way) - 1;
  while (i && heap[(i - 1) >> 1].worth < way.worth) {
    heap[i] = heap[(i - 1) >> 1];
    i = (i - 1) >> 1;
  }
  heap[i] = way;
}

function takeBest(heap) {
  const [best, last] = [heap[0], heap.pop()];
  if (!heap.length) return best;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1].worth > heap[child].worth) child += 1;
    if (heap[child].worth <= last.worth) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = last;
  return best;
}

/** Rows of `links` that `chains`, arrays of {source, target, lag}, go along; where a lag is not drawn, that of the pair's
 *  leading link. Links that are not there are left out. */
export function rowsOf(links, chains) {
  const at = new Map();
  links.forEach((link, row) => {
    if (link.gone) return;
    at.set(`${link.source}>${link.target}@${link.lag}`, row);
    if (link.leads) at.set(`${link.source}>${link.target}`, row);
    if (link.leads && !link.directed) at.set(`${link.target}>${link.source}`, row);
  });
  return chains.map((chain) => chain.flatMap(({ source, target, lag }) => {
    const row = at.get(`${source}>${target}@${lag}`) ?? at.get(`${source}>${target}`);
    return row === undefined ? [] : [row];
  }));
}
