// One figure: a row with name, value, bullet and spark line; pressed, it tells in words what the row shows.

import { element, write } from "../shared/dom.js";
import { createBullet } from "./bullet.js";
import { createLine } from "./line.js";

let made = 0;

/** A row; `update(entry)` takes an entry of `scarcity.widgets.gauges.gauges_of`. */
export function createGauge() {
  const id = `gg-more-${++made}`;
  const root = element("li", "gg-gauge");
  const row = element("button", "gg-row", "", { type: "button", "aria-expanded": "false", "aria-controls": id });
  const [name, word, value, amount] = ["gg-name", "gg-word", "gg-value", "gg-amount"].map((kind) => element("span", kind));
  const more = element("ul", "gg-more", "", { id });
  const [bullet, line] = [createBullet(), createLine()];
  row.append(name, value, amount, bullet.element, line.element, word);
  root.append(row, more);
  more.hidden = true;
  let [shown, entry] = ["", null];

  row.addEventListener("click", () => {
    more.hidden = !more.hidden;
    row.setAttribute("aria-expanded", String(!more.hidden));
    tell();
  });

  function tell() {
    if (more.hidden) return;
    const lines = sentences(entry);
    if (lines.join("\n") === [...more.children].map((item) => item.textContent).join("\n")) return;
    more.replaceChildren(...lines.map((text) => element("li", "", text)));
  }

  return {
    element: root,
    update(next) {
      const now = JSON.stringify(next);
      if (now === shown) return;
      [shown, entry] = [now, next];
      if (root.dataset.state !== next.state) root.dataset.state = next.state;
      root.classList.toggle("gg-plain", next.acts === null && !next.amount);
      write(name, next.name);
      write(value, next.value);
      write(amount, next.amount);
      write(word, WORDS[next.state]);
      bullet.update(next);
      line.update(next);
      tell();
    },
  };
}

const WORDS = { tight: "tight", near: "near its threshold", "": "" };

/** What a row shows, in words. */
export function sentences({ meaning, rules, expected, minute, beside, state, tight_s: tight, end, limit }) {
  return [
    state === "tight" ? `Tight for ${tight} s.` : "",
    meaning && `${meaning[0].toUpperCase()}${meaning.slice(1)}.`,
    ...rules.map((rule) => `${rule[0].toUpperCase()}${rule.slice(1)}.`),
    rules.length ? "" : "No rule is about it.",
    expected && `Expected: ${expected}.`,
    minute && `In the last minute: ${minute}.`,
    ...beside.map((each) => `${each[0].toUpperCase()}${each.slice(1)}.`),
    limit ? "The scale ends at the limit." : `The scale ends at ${end}.`,
  ].filter(Boolean);
}
