// What would happen if: the question in controls, the answer in a sentence, a ranking and charts. It knows nothing of its holder.

import { element, write } from "../shared/dom.js";
import { GONE } from "../shared/panel.js";
import { readTheme } from "../shared/theme.js";
import { number } from "../shared/words.js";
import { chainsOf } from "./answer.js";
import { createCharts } from "./charts.js";
import { createControls } from "./controls.js";
import { createRanking } from "./ranking.js";
import { createTable } from "./table.js";

const PACE = 60; // milliseconds between two questions of a slider
const OVER = new Set(["ended", "lost", "paused"]);

/** A what-if in `parent`. `ask(kind, content)` sends to Python, `light(chains)` shows paths in a graph, null for none.
 *
 *  `places`, where given, are the elements for the question and for the answer; else both stand in `parent`. Returns
 *  `update(graph, told, kept)` with what `readWhatIf` gave, `selected(nodes)` for the nodes that are selected in a graph beside
 *  it, `waiting(state)`, `gone()` and `dressed(theme)`. */
export function createWhatIf(parent, listeners, { ask, light = () => {}, places = {} }) {
  const stamp = Math.random().toString(36).slice(2);
  const root = element("div", "wi");
  parent.append(root);
  const top = element("div", "wi-top");
  const state = element("p", "wi-state", "", { role: "status" });
  const answerPlace = element("div", "wi-answer");
  const sentence = element("p", "wi-sentence", "", { "aria-live": "polite" });
  const line = element("p", "wi-line");
  const [basis, busy] = [element("span", "wi-basis"), element("span", "wi-busy", "computing")];
  line.append(basis, busy);
  const trouble = element("div", "wi-trouble", "", { role: "alert" });
  const [why, help] = [element("p"), element("button", "", "average over both directions", { type: "button" })];
  trouble.append(why, help);
  root.append(top);
  const controls = createControls(top, listeners, changed);
  const notes = element("ul", "wi-notes", "", { "aria-label": "What was assumed" });
  const nothing = element("p", "wi-nothing", "No answer to this question.");
  top.append(state, trouble, sentence, line, notes);
  (places.answer ?? root).append(nothing, answerPlace);
  const ranking = createRanking(answerPlace, listeners, choose);
  let theme = null;
  const charts = createCharts(answerPlace, listeners, () => (theme ??= readTheme(root)), (node) => choose(chosen === node ? null : node));
  const still = element("details", "wi-still");
  const [stillHow, stillWho] = [element("summary"), element("p")];
  still.append(stillHow, stillWho);
  answerPlace.append(still);
  const table = createTable(answerPlace, listeners);
  listeners.on(help, "click", () => controls.ask({ undirected: "average" }));

  let [graph, told, chosen, count, timer, pending, lit, shownId] = [null, null, null, 0, 0, null, "", null];
  listeners.add(() => clearTimeout(timer));

  function changed(question) {
    count += 1;
    pending = question;
    root.classList.add("wi-stale");
    for (const place of [answerPlace]) place.classList.add("wi-stale");
    if (!timer) send();
  }

  /** At once, and then the newest at most every `PACE` milliseconds. */
  function send() {
    timer = 0;
    if (!pending || !graph) return;
    ask("question", { names_id: graph.namesId, question: pending, asker: stamp, count });
    pending = null;
    timer = setTimeout(send, PACE);
  }

  function choose(node) {
    const { answer } = told ?? {};
    chosen = answer?.rows.some((row) => row.node === node) ? node : null;
    ranking.choose(chosen);
    charts.choose(chosen);
    if (answer) table.update(graph, answer, chosen ?? answer.rows[0]?.node ?? answer.own);
    shine();
  }

  function shine() {
    const chains = told?.answer ? chainsOf(told.answer, chosen) : [];
    const key = JSON.stringify([graph?.namesId, chains]);
    if (key === lit) return;
    lit = key;
    light(chains.length ? chains : null);
  }

  function draw() {
    const { answer } = told;
    const names = answer.still.map((node) => graph.names[node]);
    write(sentence, answer.sentence);
    write(basis, answer.basis);
    ranking.update(graph, answer);
    charts.update(graph, answer, doesOf(answer.question, graph));
    still.hidden = !names.length;
    write(stillHow, `not moved (${names.length.toLocaleString("en-US")})`);
    write(stillWho, names.join(", "));
    notes.hidden = !answer.notes.length;
    notes.replaceChildren(...answer.notes.map((note) => element("li", "", note)));
    choose(chosen);
  }

  function says({ face, title, detail }) {
    root.dataset.face = face;
    const over = face === "waiting" || face === "gone" || OVER.has(face);
    write(state, over ? [title, detail].filter(Boolean).join(": ") : "");
    state.hidden = !over;
  }

  function shut(on) {
    controls.disable(on);
    help.disabled = on;
  }

  return {
    element: root,
    update(nextGraph, next, kept = false) {
      const same = graph?.namesId === nextGraph.namesId;
      [graph, told] = [nextGraph, next];
      if (!same) [chosen, shownId, pending] = [null, null, null];
      if (!same && told.asker === stamp) count = told.count; // what was asked about other variables is no longer waited for
      const there = graph.n > 0;
      root.classList.toggle("wi-empty", !there);
      says(kept || graph.state);
      shut(kept || !there);
      // Its own questions come back late: the controls are ahead of them.
      const mine = told.asker === stamp;
      if (there && told.horizons) controls.update(graph, told, told.question && !mine ? told.question : null);
      const behind = told.answered !== told.question_id || (mine && told.count !== count);
      for (const place of [root, answerPlace]) place.classList.toggle("wi-stale", !kept && (behind || Boolean(told.error)));
      root.classList.toggle("wi-computing", !kept && behind && !told.error);
      trouble.hidden = !told.error;
      if (told.error) {
        write(why, told.error.text);
        help.hidden = told.error.offer !== "average";
      }
      answerPlace.hidden = sentence.hidden = !told.answer;
      line.hidden = !told.answer && (!there || Boolean(told.error));
      nothing.hidden = Boolean(told.answer) || !told.error;
      if (!told.answer) {
        notes.hidden = true;
        write(basis, "");
        charts.forget();
        shine();
      } else if (shownId !== told.answer_id) {
        shownId = told.answer_id;
        draw();
      }
    },
    selected: (nodes) => controls.selected(nodes),
    waiting(next) {
      says(next);
      shut(true);
      root.classList.add("wi-empty");
      answerPlace.hidden = sentence.hidden = line.hidden = notes.hidden = nothing.hidden = trouble.hidden = true;
    },
    gone() {
      says(GONE);
      shut(true);
    },
    dressed(next) {
      theme = next;
      charts.dress();
    },
  };
}

/** What is done to the variable itself, in a word or two. */
function doesOf({ kind, amount }) {
  return { hold: `held at ${number(amount)}`, add: `${amount < 0 ? "−" : "+"}${number(Math.abs(amount))} every step`, push: `pushed ${amount < 0 ? "−" : "+"}${number(Math.abs(amount))}` }[kind] ?? "";
}
