// The card of the link under the pointer: beside it, off the nodes.

import { linkLines } from "./about.js";
import { element } from "../shared/dom.js";

const CLEAR = 16; // pixels from the pointer

/** The card; `tell` and `hide()`. */
export function createCard(parent) {
  const card = element("div", "sg-card", "", { role: "tooltip" });
  card.hidden = true;
  parent.append(card);
  return {
    element: card,
    hide: () => (card.hidden = true),
    /** Tell of a link of the picture near x, y; `places` are the nodes' on the screen, kept free where that can be; `spark` is an
     *  element with its history, or null. */
    tell(graph, link, [x, y], places, [width, height], spark = null) {
      card.replaceChildren(...linkLines(graph, link.row, link.more).map(lineOf), ...(spark ? [spark] : []));
      card.hidden = false;
      const [w, h] = [card.offsetWidth || 200, card.offsetHeight || 80];
      const inside = (left, top) => [Math.max(4, Math.min(left, width - w - 4)), Math.max(4, Math.min(top, height - h - 4))];
      const spots = [x + CLEAR, x - CLEAR - w, x - w / 2].flatMap((left) => [y + CLEAR, y - h - CLEAR, y - h / 2].map((top) => inside(left, top)));
      const covers = ([left, top], px, py, room) => px > left - room && px < left + w + room && py > top - room && py < top + h + room;
      const cost = (spot) => {
        let sum = covers(spot, x, y, CLEAR - 4) ? 100 : 0;
        for (let i = 0; i < places.length; i += 3) sum += covers(spot, places[i], places[i + 1], 10) ? (i === 3 * link.source || i === 3 * link.target ? 10 : 1) : 0;
        return sum;
      };
      const [left, top] = spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
      [card.style.left, card.style.top] = [`${left}px`, `${top}px`];
    },
  };
}

function lineOf(parts) {
  const line = element("div");
  for (const { text, strong, faint, tone } of parts) line.append(element(strong ? "strong" : "span", faint ? "sg-faint" : (tone ?? ""), text));
  return line;
}
