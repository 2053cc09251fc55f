// The card that follows the pointer: one link or one variable in plain words.

import { element } from "./dom.js";
import { isDirected, isOwn, LINK, linkValue } from "./frame.js";
import { neighbourhood } from "./picture.js";
import { effectText, intervalText, shareText, signed } from "./words.js";

const SHOWN = 3;

/** Lines about link `row` of the graph: [{text, strong}] each. */
export function linkLines(graph, row) {
  const value = (column) => linkValue(graph, row, column);
  const [source, target] = [graph.names[value(LINK.source)], graph.names[value(LINK.target)]];
  const directed = isDirected(graph, row);
  const effect = value(LINK.effect);
  const verb = !directed ? "go together" : effect >= 0 ? "raises" : "lowers";
  const lag = graph.lags[value(LINK.lag)]?.after ?? `after ${value(LINK.lag)} steps`;
  const interval = intervalText(value(LINK.low), value(LINK.high));
  const crosses = value(LINK.low) <= 0 && value(LINK.high) >= 0;
  const stable = shareText(value(LINK.stability));
  const lines = [
    [{ text: directed ? `${source} → ${target}` : `${source} — ${target}`, strong: true }],
    [{ text: directed ? `${verb} it ${lag}` : `${verb} ${lag}; which drives which is open` }],
    [{ text: `${effectText(effect)}${interval ? ` ${interval}` : ""}${crosses ? ", could be 0" : ""}` }],
  ];
  const [from, to] = [graph.units[value(LINK.source)], graph.units[value(LINK.target)]];
  if (from && to && Number.isFinite(value(LINK.coefficient)) && source !== target)
    lines.push([{ text: `${signed(value(LINK.coefficient))} ${to} per ${from}` }]);
  if (stable) lines.push([{ text: `stable in ${stable} of resamples` }]);
  return lines;
}

/** Lines about variable `node`: what drives it and what it drives, each with its strongest lag, the strongest first. */
export function nodeLines(graph, node) {
  const sides = { "driven by": new Map(), drives: new Map(), "linked, direction open": new Map() };
  let own = null;
  for (let row = 0; row < graph.m; row++) {
    const [source, target] = [linkValue(graph, row, LINK.source), linkValue(graph, row, LINK.target)];
    if (source !== node && target !== node) continue;
    if (isOwn(graph, row)) {
      own ??= row;
      continue;
    }
    const side = !isDirected(graph, row) ? "linked, direction open" : target === node ? "driven by" : "drives";
    const other = source === node ? target : source;
    if (!sides[side].has(other)) sides[side].set(other, row); // rows fall in strength
  }
  const unit = graph.units[node];
  const lines = [[{ text: graph.names[node], strong: true }, ...(unit ? [{ text: `  ${unit}`, faint: true }] : [])]];
  for (const [heading, others] of Object.entries(sides)) {
    if (!others.size) continue;
    lines.push([{ text: heading, faint: true }]);
    for (const [other, row] of [...others].slice(0, SHOWN))
      lines.push([{ text: `${effectText(linkValue(graph, row, LINK.effect))}  ${graph.names[other]}, ${shortLag(graph, row)}` }]);
    if (others.size > SHOWN) lines.push([{ text: `and ${others.size - SHOWN} weaker`, faint: true }]);
  }
  if (lines.length === 1) lines.push([{ text: "no link to another variable" }]);
  if (own !== null) lines.push([{ text: `its own past ${effectText(linkValue(graph, own, LINK.effect))}, ${shortLag(graph, own)}`, faint: true }]);
  return lines;
}

const shortLag = (graph, row) => graph.lags[linkValue(graph, row, LINK.lag)]?.short ?? "";

/** One sentence for the screen reader about a selected variable. */
export function nodeSentence(graph, node) {
  const lines = nodeLines(graph, node);
  return lines.map((line) => line.map((part) => part.text).join("")).join(", ");
}

/** The card element; `tell`, `show(lines, x, y, width, height)` and `hide()`. */
export function createCard(parent) {
  const card = element("div", "sg-card", "", { role: "tooltip" });
  card.hidden = true;
  parent.append(card);
  return {
    /** Tell of a `thing` of the `picture`, {node} or {link}; `places` are the nodes' on the screen. */
    tell(graph, picture, thing, [x, y], places, [width, height]) {
      if (thing.node === undefined) return this.show(linkLines(graph, picture.links[thing.link].row), x, y, width, height);
      const at = (i) => ({ x: places[3 * i], y: places[3 * i + 1] });
      const node = at(thing.node);
      const avoid = [...neighbourhood(picture.links, new Set([thing.node]))].map(at);
      this.show(nodeLines(graph, thing.node), node.x, node.y, width, height, picture.outer[thing.node] * places[3 * thing.node + 2] + 12, avoid);
    },
    /** Near x, y but at least `clear` pixels away, within the view, over as few of the points `avoid` as can be. */
    show(lines, x, y, width, height, clear = 14, avoid = []) {
      card.replaceChildren(
        ...lines.map((parts) => {
          const line = element("div");
          for (const { text, strong, faint } of parts) line.append(element(strong ? "strong" : "span", faint ? "sg-faint" : "", text));
          return line;
        }),
      );
      card.hidden = false;
      const [w, h] = [card.offsetWidth || 200, card.offsetHeight || 80];
      const inside = (left, top) => [Math.max(4, Math.min(left, width - w - 4)), Math.max(4, Math.min(top, height - h - 4))];
      const spots = [x + clear, x - clear - w, x - w / 2].flatMap((left) => [y + 14, y - h / 2, y - h - 14, y + clear, y - clear - h].map((top) => inside(left, top)));
      const covers = ([left, top], point, room) => point.x > left - room && point.x < left + w + room && point.y > top - room && point.y < top + h + room;
      const cost = (spot) => (covers(spot, { x, y }, clear - 4) ? 100 : 0) + avoid.filter((point) => covers(spot, point, 10)).length;
      const [left, top] = spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
    },
    hide: () => (card.hidden = true),
    element: card,
  };
}

