// A bullet: how far the value has come on its scale, where rules act and give back, what is expected, the limit.

import { element } from "../causal-graph/dom.js";

/** A bullet; `update({at, acts, clears, forecast, below, limit, …})` with places in [0, 1]. */
export function createBullet() {
  const root = element("span", "gg-bullet", "", { "aria-hidden": "true" });
  const track = element("span", "gg-track");
  const [zone, band, bar, acts, forecast, limit] = ["zone", "band", "bar", "acts", "forecast", "limit"].map((kind) => element("i", `gg-${kind}`));
  const label = element("span", "gg-label");
  track.append(zone, band, bar, acts, forecast, limit);
  root.append(track, label);

  return {
    element: root,
    update(entry) {
      const { at, acts: act, clears, below } = entry;
      bar.style.width = percent(at ?? 0);
      for (const part of [zone, band, acts, label]) part.hidden = act === null;
      if (act !== null) {
        span(zone, below ? 0 : act, below ? act : 1);
        span(band, Math.min(act, clears), Math.max(act, clears));
        acts.style.left = label.style.left = percent(act);
        acts.title = `rules act ${below ? "below" : "above"} ${entry.acts_words}`;
        label.textContent = entry.acts_words;
        label.classList.toggle("gg-end", act > 0.85);
      }
      forecast.hidden = entry.forecast === null;
      if (!forecast.hidden) {
        forecast.style.left = percent(entry.forecast);
        forecast.title = `expected: ${entry.expected}`;
      }
      limit.hidden = !entry.limit;
      limit.title = entry.amount;
    },
  };
}

function span(part, from, to) {
  part.style.left = percent(from);
  part.style.width = percent(to - from);
}

const percent = (share) => `${(100 * share).toFixed(2)}%`;
