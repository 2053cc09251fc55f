// What the source and the engine are doing, as text: one quiet line, and a plate where there is nothing to draw.

import { element } from "../shared/dom.js";
import { plural } from "../shared/words.js";

const FACES = { waiting: "waiting", learning: "learning", live: "live", paused: "paused", ended: "ended", lost: "lost", still: "still", throttled: "throttled" };

/** The status line in `parent` and the plate in `stage`; `update(state, empty)`, `held(text)` for a paused view, `problem(text)`. */
export function createState(parent, stage) {
  const line = element("div", "sg-state");
  const dot = element("span", "sg-dot", "", { "aria-hidden": "true" });
  const text = element("span", "sg-state-text");
  const badge = element("span", "sg-badge");
  const others = element("span", "sg-others");
  const [moment, sentence] = [element("span", "sg-moment"), element("strong", "sg-sentence")];
  badge.hidden = others.hidden = moment.hidden = sentence.hidden = true;
  line.append(dot, moment, sentence, text, badge, others);
  const plate = element("div", "sg-plate");
  plate.hidden = true;
  parent.append(line);
  stage.append(plate);
  const [title, detail] = [element("strong"), element("span")];
  plate.append(title, detail);
  return {
    element: line,
    /** Pixels that the plate takes from below, where it stands there. */
    get low() { return plate.hidden || !plate.classList.contains("sg-low") ? 0 : plate.offsetHeight + 8; },
    /** `empty`: no link to draw; `bare`: no node either. */
    update(state, empty, bare = empty) {
      const { title: words = "", detail: more = "", figures = "" } = state ?? {};
      const face = FACES[state?.face] ?? "still";
      line.dataset.face = face;
      const shown = [words, figures].filter(Boolean).join("  ·  ");
      if (text.textContent !== shown) text.textContent = shown;
      line.title = more;
      plate.hidden = !(empty && (words || more));
      plate.classList.toggle("sg-low", !bare);
      title.textContent = words;
      detail.textContent = more;
    },
    /** How many changes came with the newest graph besides those that move. */
    more(count) {
      others.hidden = count === 0;
      others.textContent = `and ${plural(count, "more change")}`;
    },
    /** The moment that is shown where it is not the newest. */
    past(words) {
      moment.hidden = !words;
      if (moment.textContent !== words) moment.textContent = words;
    },
    /** What has changed since another moment, in the place of what the source does. */
    compared(words, between = "") {
      sentence.hidden = !words;
      text.hidden = dot.hidden = Boolean(words);
      line.classList.toggle("sg-compared", Boolean(words));
      if (sentence.textContent !== words + between) sentence.replaceChildren(words, element("span", "sg-between", between));
    },
    held(words) {
      badge.hidden = !words;
      badge.textContent = words;
    },
    problem(words) {
      plate.hidden = !words;
      title.textContent = words;
      detail.textContent = "";
    },
  };
}
