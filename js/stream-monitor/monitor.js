// What a stream says of itself: its state in a line, figures, changes of the columns, a small chart a variable, a table.

import { element, write } from "../shared/dom.js";
import { createCharts } from "./charts.js";
import { createFigures } from "./figures.js";
import { createTable } from "./table.js";

const STALE = new Set(["gone"]);
const SHOWN = 3; // changes of the columns that are told without being asked for

/** A stream in `parent`. `update(told, heights)` takes what Python tells (scarcity/widgets/streaming.py), `says(state)` the
 *  state alone. Nothing is drawn while it cannot be seen; the newest is, as soon as it can. */
export function createMonitor(parent, listeners) {
  const root = element("div", "sm");
  const head = element("div", "sm-head");
  // The words behind it change all the time: only the title is told by itself.
  const [title, detail] = [element("b", "sm-title", "", { role: "status" }), element("span", "sm-detail")];
  head.append(element("span", "sm-dot", "", { "aria-hidden": "true" }), title, detail);
  const how = element("pre", "sm-how");
  const body = element("div", "sm-body");
  root.append(head, how, body);
  parent.append(root);
  const figures = createFigures(body);
  const events = createEvents(body, listeners);
  const charts = createCharts(body, listeners);
  const table = createTable(body, listeners);
  let [pending, seen] = [null, true];

  const draw = () => {
    if (!pending || !seen || document.hidden) return;
    const [told, heights] = pending;
    pending = null;
    says(told.state);
    body.hidden = false;
    figures.update(told.figures);
    events.update(told.events, told.notes);
    charts.update(told, heights);
    table.update(told);
  };
  const watch = new IntersectionObserver((entries) => {
    seen = entries.at(-1).isIntersecting;
    draw();
  });
  watch.observe(root);
  listeners.add(() => watch.disconnect());
  listeners.on(document, "visibilitychange", draw);
  body.hidden = true;
  how.hidden = true;

  function says({ face, title: word, detail: why = "", how: code = "" }) {
    if (root.dataset.face !== face) root.dataset.face = face;
    root.classList.toggle("sm-stale", STALE.has(face));
    write(title, word);
    write(detail, why);
    write(how, code);
    how.hidden = !code;
  }

  return {
    element: root,
    says,
    update(told, heights) {
      pending = [told, heights];
      draw();
    },
  };
}

/** What happened to the columns, newest first, and what the times of the rows say. */
function createEvents(parent, listeners) {
  const root = element("div", "sm-events");
  const list = element("ul", "", "", { "aria-label": "What happened to the columns, newest first" });
  const more = element("button", "sm-more", "", { type: "button" });
  const heard = element("div", "sm-heard", "", { "aria-live": "polite" });
  root.append(list, more, heard);
  parent.append(root);
  let [all, shown, newest] = ["", [], null];
  let open = false;

  function draw() {
    const lines = open ? shown : shown.slice(0, SHOWN);
    list.replaceChildren(...lines.map(({ when, text }) => {
      const made = element("li");
      if (when) made.append(element("time", "", when));
      made.append(element("span", "", text));
      return made;
    }));
    root.hidden = !shown.length;
    more.hidden = shown.length <= SHOWN;
    write(more, open ? "Show fewer" : `Show ${shown.length - SHOWN} more`);
    more.setAttribute("aria-expanded", String(open));
  }
  listeners.on(more, "click", () => {
    open = !open;
    draw();
  });
  root.hidden = true;

  return {
    update(events, notes) {
      const now = JSON.stringify([events, notes]);
      if (now === all) return;
      all = now;
      shown = [...events, ...notes.map((text) => ({ when: "", text }))];
      const latest = events[0] ? `${events[0].when}: ${events[0].text}` : "";
      if (newest !== null && latest && latest !== newest) write(heard, latest);
      newest = latest;
      draw();
    },
  };
}
