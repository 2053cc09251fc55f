// The card that follows the pointer: one link or one variable in plain words.

import { element } from "./dom.js";
import { DIRECTED, isOwn, LINK, linkValue } from "./frame.js";
import { effectText, intervalText, shareText, signed } from "./words.js";

const SHOWN = 4;

/** Lines about link `row` of the graph: [{text, strong}] each. */
export function linkLines(graph, row) {
  const value = (column) => linkValue(graph, row, column);
  const [source, target] = [graph.names[value(LINK.source)], graph.names[value(LINK.target)]];
  const directed = (value(LINK.flags) & DIRECTED) !== 0;
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

/** Lines about variable `node`: what drives it and what it drives, the strongest first. */
export function nodeLines(graph, node) {
  const into = [];
  const out = [];
  let own = null;
  for (let row = 0; row < graph.m; row++) {
    const [source, target] = [linkValue(graph, row, LINK.source), linkValue(graph, row, LINK.target)];
    if (isOwn(graph, row)) {
      if (source === node && own === null) own = row;
    } else if (target === node || source === node) {
      const directed = (linkValue(graph, row, LINK.flags) & DIRECTED) !== 0;
      (directed && source === node ? out : into).push(row);
    }
  }
  const unit = graph.units[node];
  const lines = [[{ text: graph.names[node], strong: true }, ...(unit ? [{ text: `  ${unit}` }] : [])]];
  const say = (rows, word, column) => {
    if (!rows.length) return;
    lines.push([{ text: word, faint: true }]);
    for (const row of rows.slice(0, SHOWN)) {
      const directed = (linkValue(graph, row, LINK.flags) & DIRECTED) !== 0;
      const other = linkValue(graph, row, column) === node && !directed
        ? linkValue(graph, row, LINK.source) + linkValue(graph, row, LINK.target) - node
        : linkValue(graph, row, column);
      const when = graph.lags[linkValue(graph, row, LINK.lag)]?.short ?? "";
      lines.push([{ text: `${effectText(linkValue(graph, row, LINK.effect))}  ${graph.names[other]}${directed ? "" : " (direction open)"}, ${when}` }]);
    }
    if (rows.length > SHOWN) lines.push([{ text: `and ${rows.length - SHOWN} weaker`, faint: true }]);
  };
  say(into, "driven by", LINK.source);
  say(out, "drives", LINK.target);
  if (!into.length && !out.length) lines.push([{ text: "no link to another variable" }]);
  if (own !== null) lines.push([{ text: `from its own past ${effectText(linkValue(graph, own, LINK.effect))}, ${graph.lags[linkValue(graph, own, LINK.lag)]?.short ?? ""}`, faint: true }]);
  return lines;
}

/** One sentence for the screen reader about a selected variable. */
export function nodeSentence(graph, node) {
  const lines = nodeLines(graph, node);
  return lines.map((line) => line.map((part) => part.text).join("")).join(", ");
}

/** The card element; `show(lines, x, y, width, height)` and `hide()`. */
export function createCard(parent) {
  const card = element("div", "sg-card", "", { role: "tooltip" });
  card.hidden = true;
  parent.append(card);
  return {
    show(lines, x, y, width, height) {
      card.replaceChildren(
        ...lines.map((parts) => {
          const line = element("div");
          for (const { text, strong, faint } of parts) line.append(element(strong ? "strong" : "span", faint ? "sg-faint" : "", text));
          return line;
        }),
      );
      card.hidden = false;
      const [w, h] = [card.offsetWidth || 200, card.offsetHeight || 80];
      const left = x + 16 + w > width ? x - 16 - w : x + 16;
      card.style.left = `${Math.max(4, Math.min(left, width - w - 4))}px`;
      card.style.top = `${Math.max(4, Math.min(y + 14, height - h - 4))}px`;
    },
    hide: () => (card.hidden = true),
    element: card,
  };
}

