// A bullet: how far the value has come on its scale, where rules act and give back, what is expected, the limit.

import { element } from "../shared/dom.js";

/** A bullet; `update({at, acts, clears, forecast, below, limit, …})` with places in [0, 1]. */
export function createBullet() {
  const root = element("span", "gg-bullet", "", { "aria-hidden": "true" });
  const track = element("span", "gg-track");
  const [zone, band, bar, acts, forecast, limit] = ["zone", "band", "bar", "acts", "forecast", "limit"].map((kind) => element("i", `gg-${kind}`));
  const label = element("span", "gg-label");
  track.append(zone, band, bar, acts, forecast, limit);
  root.append(track, label);

  let stood = "";

  return {
    element: root,
    update(entry) {
      const { at, acts: act, clears, below } = entry;
      // By transforms: a width that changes twice a second would lay the page out anew.
      bar.style.transform = `scaleX(${at ?? 0})`;
      for (const part of [zone, band, acts, label]) hide(part, act === null);
      if (act !== null) {
        const stands = [act, clears, below, entry.acts_words].join();
        if (stands !== stood) {
          stood = stands;
          span(zone, below ? 0 : act, below ? act : 1);
          span(band, Math.min(act, clears), Math.max(act, clears));
          acts.style.left = label.style.left = percent(act);
          acts.title = `rules act ${below ? "below" : "above"} ${entry.acts_words}`;
          label.textContent = entry.acts_words;
          label.classList.toggle("gg-end", act > 0.85);
        }
      }
      hide(forecast, entry.forecast === null);
      if (!forecast.hidden) {
        forecast.style.transform = `translateX(${percent(entry.forecast)})`;
        if (forecast.title !== `expected: ${entry.expected}`) forecast.title = `expected: ${entry.expected}`;
      }
      hide(limit, !entry.limit);
      if (limit.title !== entry.amount) limit.title = entry.amount;
    },
  };
}

function hide(part, hidden) {
  if (part.hidden !== hidden) part.hidden = hidden;
}

function span(part, from, to) {
  part.style.left = percent(from);
  part.style.width = percent(to - from);
}

const percent = (share) => `${(100 * share).toFixed(2)}%`;
