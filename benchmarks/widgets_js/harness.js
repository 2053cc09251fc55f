// Loaded before any library: counts draw calls, times what runs on the main thread, and turns the view around.

const calls = new Map(); // since the last frame: "function mode count instances" -> how often
let busy = 0; // milliseconds in callbacks since the last frame
let context = null; // the last one drawn with
let armed = null; // told once the nodes have been drawn

const classify = { node: () => false };
const INSTANCES = { drawArraysInstanced: 3, drawElementsInstanced: 4 };
for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "drawRangeElements"]) {
  const inner = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...a) {
    const count = name === "drawArrays" || name === "drawArraysInstanced" ? a[2] : name === "drawRangeElements" ? a[3] : a[1];
    const key = `${name} ${a[0]} ${count} ${a[INSTANCES[name]] ?? 1}`;
    calls.set(key, (calls.get(key) ?? 0) + 1);
    context = this;
    return inner.apply(this, a);
  };
}

const [frame, later] = [requestAnimationFrame.bind(window), setTimeout.bind(window)];

function timed(work) {
  const begun = performance.now();
  try {
    return work();
  } finally {
    busy += performance.now() - begun;
  }
}

window.requestAnimationFrame = (work) =>
  frame((now) => {
    timed(() => work(now));
    if (armed && [...calls.keys()].some((key) => isNode(key))) {
      const done = armed;
      armed = null;
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4)); // waits for the picture
      done(performance.now());
    }
  });
window.setTimeout = (work, ms, ...rest) => later(() => timed(() => (typeof work === "function" ? work(...rest) : 0)), ms);

// Synthetic pointers cannot be captured.
Element.prototype.setPointerCapture = Element.prototype.releasePointerCapture = () => {};

const isNode = (key) => {
  const [name, mode, count, instances] = key.split(" ");
  return classify.node({ name, mode: +mode, count: +count, instances: +instances });
};
const frames = () => new Promise(frame);
const median = (values) => values.sort((x, y) => x - y)[values.length >> 1];
const sum = (values) => values.reduce((total, value) => total + value, 0);
const pause = (ms) => new Promise((done) => later(done, ms));

/** Frames as they come while `step(i)` is called before each; those that draw nothing are left out. */
async function watch(count, step) {
  const seen = [];
  await frames();
  calls.clear();
  busy = 0;
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    timed(() => step(i));
    await frames(); // the library's turn in this frame may still come: counted with the next
    if (calls.size) {
      const nodes = sum([...calls].filter(([key]) => isNode(key)).map(([, times]) => times));
      seen.push({ busy, nodes, links: sum(calls.values().toArray()) - nodes });
    }
    calls.clear();
    busy = 0;
  }
  return { seen, seconds: (performance.now() - begun) / 1000 };
}

/** Milliseconds from importing the library to its first frame with nodes, finished on the graphics side. */
async function openGraph(adapterPath, libraryPath, options) {
  const { adapter } = await import(adapterPath);
  const [first, ...updates] = await Promise.all(options.updates.map(async (path) => adapter.unpack(await (await fetch(path)).arrayBuffer())));
  classify.node = (call) => adapter.node(call, options);
  await pause(100);
  const painted = new Promise((done) => (armed = done));
  const begun = performance.now();
  const library = (await import(libraryPath)).default;
  const view = adapter.create(library, document.getElementById("here"), first, options);
  window.subject = { adapter, view, updates };
  return (await painted) - begun;
}

const WARM_UP = 10;

function point(type, i) {
  subject.view.target().dispatchEvent(new PointerEvent(type, {
    bubbles: true, cancelable: true, composed: true, pointerId: 1, pointerType: "mouse", isPrimary: true,
    button: type === "pointermove" ? -1 : 0, buttons: type === "pointerup" ? 0 : 1,
    clientX: 300 + 3 * i, clientY: 300 + 40 * Math.sin(i / 20),
  }));
}

/** Press, and some moves that are not measured. */
async function warmUp() {
  point("pointerdown", 0);
  for (let i = 1; i < WARM_UP; i++) {
    point("pointermove", i);
    await frames();
  }
}

/** Turn the view on by a drag, one pointer move a frame. */
async function orbit(count) {
  const { seen, seconds } = await watch(count, (i) => point("pointermove", WARM_UP + i));
  if (seen.length === 0) throw new Error("nothing was drawn while the view was turned");
  return {
    frames: seen.length, seconds, js: median(seen.map(({ busy }) => busy)),
    nodes: median(seen.map(({ nodes }) => nodes)), links: median(seen.map(({ links }) => links)),
  };
}

/** The next update goes out as soon as the one before is acknowledged. */
async function live(ms) {
  busy = 0;
  let acknowledged = 0;
  const begun = performance.now();
  while (performance.now() - begun < ms) {
    const update = subject.updates[acknowledged % subject.updates.length];
    const done = new Promise((resolve) => timed(() => subject.view.update(update, acknowledged + 2, resolve)));
    await done;
    acknowledged += 1;
    await pause(0);
  }
  return { acknowledged, seconds: (performance.now() - begun) / 1000, js: busy / acknowledged };
}

/** Let go, and wait until nothing moves on its own account. */
async function rest() {
  point("pointerup", WARM_UP);
  await pause(600);
}

/** Links that are drawn, where the library draws not all. */
const drawn = () => subject.view.drawn?.() || null;

Object.assign(window, { openGraph, drawn, warmUp, orbit, rest, live });
