// The elements of a view: the stage that is drawn on, and over it labels, head, buttons, legend, table and card.

import { createCard } from "./card.js";
import { createDock, WIDE } from "./dock.js";
import { element } from "../shared/dom.js";
import { createLabels } from "./labels.js";
import { createLegend } from "./legend.js";
import { createOptions } from "./options.js";
import { createSearch } from "./search.js";
import { createState } from "./state.js";
import { STYLE } from "./style.js";
import { createTable } from "./table.js";
import { createTimeline } from "./timeline.js";
import { createToolbar } from "./toolbar.js";

const LINE = 24; // pixels of the line above the picture
const HIGH = 440; // pixels from which on picture, dock, legend and time line have room below each other

/** `act`: fit(), flat(), table() or null for no such button, choose(nodes), chooseWhole(nodes) of the graph without groups, names(), found(nodes), left(), wanted(name), released(), detailed(level), closed(), save(), moments {go, compare, noted} of the time line. `height`: CSS pixels, or any CSS length. */
export function createParts(el, height, act) {
  const root = element("div", "sg", "", { role: "application", tabindex: "0", "aria-label": "Causal graph", "aria-roledescription": "interactive graph" });
  root.style.height = typeof height === "number" ? `${height}px` : height;
  const stage = element("div", "sg-stage");
  const live = element("div", "sg-live", "", { role: "status", "aria-live": "polite" });
  root.append(element("style", "", STYLE), stage, live);
  el.append(root);
  const labels = createLabels(root);
  const top = element("div", "sg-top");
  root.append(top);
  const state = createState(top, root);
  const tools = element("div", "sg-tools");
  top.append(tools);
  const legend = createLegend(root);
  const table = createTable(root, (source, target) => act.chooseWhole([source, target]));
  const search = createSearch(tools, act.names, act.found, act.left);
  const toolbar = createToolbar(tools, [
    ["Find a variable", "Find", "/", search.open],
    ["Fit to view", "Fit", "F", act.fit],
    ["2D: flat or in space", "2D", "2", act.flat],
    ["Options", "Options", "O", act.options],
    ["Table of links", "Table", "T", act.table],
    ["Save the picture or the graph", "Save", "S", act.save],
  ].filter(([, , , action]) => action));
  const dock = createDock(root, (node) => act.choose([node]));
  const options = createOptions(root, { changed: act.reconsider, wanted: act.wanted, released: act.released, detailed: act.detailed, closed: act.closed });
  const timeline = createTimeline(root, act.moments);
  const card = createCard(root);
  /** Pixels that legend, time line and a plate take below. */
  const taken = () => legend.height + timeline.height + state.low;
  const boxOf = (box) => ({ x: box.offsetLeft, y: box.offsetTop, w: box.offsetWidth, h: box.offsetHeight });
  return {
    root, stage, live, labels, state, legend, table, search, toolbar, options, dock, card, timeline,
    taken,
    /** Width and height without the further lines of what is said above. */
    free() {
      const over = Math.max(0, state.element.offsetHeight - LINE);
      root.style.setProperty("--sg-over", `${over}px`);
      return [root.clientWidth || 640, (root.clientHeight || 480) - over];
    },
    /** Whether a view with the dock below the picture is so low that the legend gives way to it. */
    cramped: () => root.clientWidth < WIDE && root.clientHeight > 0 && root.clientHeight < HIGH,
    /** Boxes that labels keep out of. */
    corners: () => [top, legend.element, dock.element, timeline.element].filter((box) => !box.hidden).map(boxOf),
    /** What lies over the stage in a picture of it. */
    over: () => [state.element, legend.element, dock.element].filter((box) => !box.hidden),
    /** Pixels that dock, legend, time line and further lines above take from the stage. */
    room: () => ({ left: dock.room.left, bottom: dock.room.bottom + taken(), top: Math.max(0, state.element.offsetHeight - LINE) }),
    /** Width and height in CSS pixels; what a view in a hidden element may be until it is seen. */
    size: () => [root.clientWidth || 640, root.clientHeight || 480],
    say: (words) => (live.textContent = words),
    remove() {
      timeline.dispose();
      root.remove();
    },
  };
}
