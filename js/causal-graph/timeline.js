// The time line of a session below its graph: when how much changed, which regime, and a handle at the moment that is shown.

import { createListeners, element, write } from "../shared/dom.js";
import { indexOf, momentText, nearestTo, NO_MOMENTS, opposite, placesOf, stretchesOf, toldOf } from "./moments.js";
import { plural } from "../shared/words.js";

const SVG = "http://www.w3.org/2000/svg";
const TALL = 18;
const PAGE = 10; // moments
const [CALM, QUICK] = [330, 80]; // milliseconds a moment
const LETTER = 6.6; // pixels
const MOST_REGIMES = 12; // stretches with a number

/** The strip in `parent`. `act`: go(told | null) and compare(told | null) ask for another moment; `noted(words)` hears what a screen
 *  reader should be told. Returns `told(message)`, `show(graph)`, `step(by)`, `height` and `dispose()`. */
export function createTimeline(parent, act) {
  const listeners = createListeners();
  const strip = element("div", "sg-time", "", { role: "group", "aria-label": "Time line" });
  strip.hidden = true;
  const button = (name, text, action, kind = "") => {
    const made = element("button", kind, text, { type: "button", "aria-label": name, title: name });
    listeners.on(made, "click", action);
    return made;
  };
  const back = button("One graph back", "‹", () => step(-1), "sg-step");
  const play = button("Replay from here", "▶", () => toggle(), "sg-play");
  const on = button("One graph on", "›", () => step(1), "sg-step");
  const speed = button("1×: speed of the replay", "1×", () => fasten(), "sg-speed");
  const compare = button("Compare with another moment", "Compare", () => toggleCompare(), "sg-compare");
  const live = button("Live: show the newest graph", "Live", () => go(null), "sg-live-button");
  const track = element("div", "sg-track");
  const tints = element("div", "sg-tints");
  const chart = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ viewBox: `0 0 1000 ${TALL}`, preserveAspectRatio: "none", "aria-hidden": "true" })) chart.setAttribute(name, value);
  const [ticks, bars] = [0, 1].map(() => document.createElementNS(SVG, "path"));
  ticks.setAttribute("class", "sg-ticks");
  bars.setAttribute("class", "sg-bars");
  chart.append(ticks, bars);
  const [span, shade] = [element("div", "sg-span"), element("div", "sg-future")];
  const slider = (name) => element("div", "sg-handle", "", { role: "slider", tabindex: "0", "aria-label": name });
  const [handle, second] = [slider("Moment shown"), slider("Moment compared with")];
  for (const each of [handle, second]) each.append(element("span", "sg-knob"), element("output", "sg-when"));
  second.classList.add("sg-second");
  second.hidden = true;
  const ends = [element("span", "sg-end"), element("span", "sg-end sg-last")];
  track.append(tints, chart, span, shade, ...ends, second, handle);
  strip.append(back, play, on, speed, track, compare, live);
  parent.append(strip);

  let [moments, places] = [NO_MOMENTS, []];
  let [shown, other] = [null, null]; // told; null: the newest, and none
  let wish; // what was asked for and has not come yet; undefined: nothing
  let [timer, request, fast, dragged, seen] = [0, 0, false, null, null];
  const last = () => moments.length - 1;
  const at = (told) => (told === null ? last() : Math.max(0, indexOf(moments, told)));
  const current = () => at(wish === undefined ? shown : wish);

  /** Ask for the moment `told`; of many within one frame only the last one is asked for. */
  function go(told) {
    if (told !== null && told === moments[last()]?.told) told = null;
    if (told === (wish === undefined ? shown : wish)) return;
    wish = told;
    place();
    request ||= requestAnimationFrame(() => {
      request = 0;
      if (wish !== undefined) act.go(wish);
    });
  }

  function step(by) {
    const to = Math.max(0, Math.min(last(), current() + by));
    go(to === last() ? null : moments[to].told);
  }

  function toggle(playing = !timer) {
    clearInterval(timer);
    timer = 0;
    if (playing && moments.length > 1) {
      if (current() === last()) go(moments[0].told);
      timer = setInterval(advance, fast ? QUICK : CALM);
    }
    write(play, timer ? "❚❚" : "▶");
    play.setAttribute("aria-label", timer ? "Stop the replay" : "Replay from here");
    play.title = play.getAttribute("aria-label");
  }

  /** The next moment, once the one before has come onto the screen. */
  function advance() {
    if (wish !== undefined) return;
    if (current() >= last()) return toggle(false);
    step(1);
  }

  function fasten() {
    fast = !fast;
    write(speed, fast ? "4×" : "1×");
    if (timer) toggle(true);
    speed.setAttribute("aria-label", `${speed.textContent}: speed of the replay`);
  }

  function contrast(told) {
    other = told;
    act.compare(told);
    place();
  }

  function toggleCompare() {
    if (other !== null) return contrast(null);
    toggle(false);
    const from = current();
    if (from === last()) return contrast(moments[opposite(moments, from)].told);
    contrast(moments[from].told); // what was shown beside what is known now
    go(null);
  }

  /** Draw what changes with the handles. */
  function place() {
    const [here, there] = [current(), other === null ? null : at(other)];
    const regimes = new Set(moments.map(({ regime }) => regime)).size > 1;
    const past = here < last();
    const put = (knob, index, letter) => {
      const [mark, when] = knob.children;
      knob.style.left = `${100 * places[index]}%`;
      write(mark, letter);
      write(when, regimes ? `${moments[index].when} · regime ${moments[index].regime}` : moments[index].when);
      knob.setAttribute("aria-valuemin", "1");
      knob.setAttribute("aria-valuemax", String(moments.length));
      knob.setAttribute("aria-valuenow", String(index + 1));
      knob.setAttribute("aria-valuetext", momentText(moments[index], regimes));
    };
    put(handle, here, there === null ? "" : there <= here ? "B" : "A");
    second.hidden = there === null;
    if (there !== null) put(second, there, there <= here ? "A" : "B");
    const [from, to] = there === null ? [places[here], places[here]] : [places[Math.min(here, there)], places[Math.max(here, there)]];
    span.style.left = `${100 * from}%`;
    span.style.width = `${100 * (to - from)}%`;
    shade.style.left = `${100 * to}%`;
    strip.classList.toggle("sg-past", past);
    strip.classList.toggle("sg-comparing", there !== null);
    live.setAttribute("aria-pressed", String(!past));
    compare.setAttribute("aria-pressed", String(there !== null));
    back.disabled = here === 0;
    on.disabled = !past;
    label();
  }

  /** Have the labels stand beside each other; what has no room is not there, but that of the moment shown always is. */
  function label() {
    const width = track.clientWidth || 600;
    const free = (box) => taken.every(([low, high]) => box[1] < low || box[0] > high);
    const taken = [];
    for (const knob of second.hidden ? [handle] : [handle, second]) {
      const when = knob.lastChild;
      const [x, long] = [(parseFloat(knob.style.left) / 100) * width, when.textContent.length * LETTER];
      const sides = [["left", [x - 10 - long, x - 10]], ["right", [x + 10, x + 10 + long]]];
      if (knob === handle ? x < width / 2 : x > width / 2) sides.reverse();
      const found = sides.find(([, box]) => box[0] > -8 && box[1] < width + 8 && free(box)) ?? (knob === handle ? sides[0] : null);
      when.hidden = found === null;
      if (found) [knob.dataset.side] = (taken.push([found[1][0] - 8, found[1][1] + 8]), found);
    }
    ends.forEach((end, i) => {
      const long = end.textContent.length * LETTER;
      end.hidden = !free(i ? [width - long, width] : [0, long]);
    });
  }

  /** Draw what changes with the moments. */
  function draw() {
    strip.hidden = moments.length < 2;
    parent.style.setProperty("--sg-strip", `${made.height}px`);
    if (strip.hidden) return;
    places = placesOf(moments);
    const most = Math.max(4, ...moments.map(({ came, went }) => came + went));
    const x = places.map((place) => (1000 * place).toFixed(1));
    ticks.setAttribute("d", x.map((each) => `M${each} ${TALL}v-2`).join(""));
    bars.setAttribute("d", moments.map(({ came, went }, i) => (came + went ? `M${x[i]} ${TALL}v${(-(TALL - 2) * Math.sqrt((came + went) / most)).toFixed(1)}` : "")).join(""));
    const stretches = stretchesOf(moments, places);
    tints.replaceChildren(...(stretches.length < 2 ? [] : stretches).map(({ regime, from, to }) => {
      const made = element("span", `sg-tint sg-tint-${regime % 3}`, stretches.length <= MOST_REGIMES && to - from > 0.06 ? `regime ${regime}` : "");
      [made.style.left, made.style.width] = [`${100 * from}%`, `${100 * (to - from)}%`];
      made.title = `regime ${regime}`;
      return made;
    }));
    write(ends[0], moments[0].when);
    write(ends[1], moments[last()].when);
    place();
  }

  // pointer: a press brings the nearer handle, or the only one

  const share = (event) => {
    const box = track.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - box.left) / (box.width || 1)));
  };
  function drag(event) {
    const index = nearestTo(places, share(event));
    if (dragged === second) moments[index].told !== other && contrast(moments[index].told);
    else go(moments[index].told);
  }
  listeners.on(track, "pointerdown", (event) => {
    if (event.button > 0 || moments.length < 2) return;
    toggle(false);
    const x = share(event);
    const nearer = !second.hidden && Math.abs(places[at(other)] - x) < Math.abs(places[current()] - x);
    dragged = second.contains(event.target) || (nearer && !handle.contains(event.target)) ? second : handle;
    track.setPointerCapture?.(event.pointerId);
    dragged.focus({ preventScroll: true });
    drag(event);
    event.preventDefault();
  });
  listeners.on(track, "pointermove", (event) => dragged && drag(event));
  for (const type of ["pointerup", "pointercancel"]) listeners.on(track, type, () => (dragged = null));

  const sized = new ResizeObserver(() => !strip.hidden && label());
  sized.observe(track);
  listeners.add(() => sized.disconnect());

  listeners.on(strip, "keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const knob = event.target.closest(".sg-handle");
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -PAGE, PageUp: PAGE, Home: -Infinity, End: Infinity }[event.key];
    if (!knob || (by === undefined && event.key !== " ")) return;
    if (event.key === " ") toggle();
    else if (knob === handle) step(by);
    else contrast(moments[Math.max(0, Math.min(last(), at(other) + by))].told);
    event.preventDefault();
    event.stopPropagation();
  });

  const made = {
    element: strip,
    /** Pixels that the strip takes from the bottom of the view. */
    get height() { return strip.hidden ? 0 : strip.offsetHeight || 40; },
    /** What Python tells of the moments there are. */
    told(message) {
      moments = toldOf(moments, message);
      draw();
    },
    /** The moment that the frame shows. */
    show({ moment = null, compare: compared }) {
      if (!moment) {
        moments = NO_MOMENTS;
        toggle(false);
        return draw();
      }
      const now = moment.live ? null : moment.told;
      if (wish === undefined || wish === now || at(wish) === at(now)) wish = undefined;
      shown = now;
      other = dragged === second ? other : (compared?.with ?? null);
      if (!strip.hidden) place();
      const words = moment.live ? "" : momentText(moment, moments.some(({ regime }) => regime !== moments[0].regime));
      if (seen !== null && words !== seen && !timer && !dragged) act.noted(words ? `showing ${words}` : "showing the newest graph");
      seen = words;
    },
    /** [when, text] of the first and the last of these moments, for a sparkline. */
    whenOf: (told) => moments[indexOf(moments, told)]?.when ?? "",
    placeOf: (told) => places[Math.max(0, indexOf(moments, told))] ?? 0,
    get moments() { return moments; },
    go, step,
    dispose() {
      clearInterval(timer);
      cancelAnimationFrame(request);
      listeners.dispose();
    },
  };
  return made;
}

/** What the badge of a view says of the moment that it shows; empty for the newest. */
export function pastText({ moment }) {
  if (!moment || moment.live) return "";
  return `${moment.when}, ${plural(moment.behind, "graph")} behind`;
}
