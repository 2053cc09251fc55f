// The question in controls: which variable, what is done to it, how much, for how long.

import { isDirected, LINK, linkValue } from "../causal-graph/frame.js";
import { element, write } from "../shared/dom.js";
import { number } from "../shared/words.js";
import { firstAmount, rangeOf, snap } from "./amount.js";
import { RANGE } from "./answer.js";
import { createPicker } from "./picker.js";

const KINDS = [["hold", "hold at"], ["add", "add every step"], ["push", "push once"], ["cut", "cut a link"]];
let made = 0;

/** The controls in `parent`; `changed(question)` after each change by hand. */
export function createControls(parent, listeners, changed) {
  const root = element("fieldset", "wi-controls");
  root.append(element("legend", "wi-heard", "The question"));
  parent.append(root);
  const stamp = ++made;
  let [question, graph, ranges, first, range, selected] = [null, null, null, null, null, null];

  const variable = group("What if");
  const picker = createPicker(variable, listeners, (node) => ask({ variable: node, ...amountFor(question.kind, node) }));
  const about = element("button", "wi-about", "", { type: "button" });
  about.hidden = true;
  variable.append(about);
  listeners.on(about, "click", () => ask({ variable: selected, ...amountFor(question.kind, selected) }));

  const kinds = element("div", "wi-kinds", "", { role: "radiogroup", "aria-label": "What is done" });
  const radios = new Map();
  for (const [kind, words] of KINDS) {
    const label = element("label", "wi-kind");
    const radio = element("input", "", "", { type: "radio", name: `wi-kind-${stamp}`, value: kind });
    label.append(radio, element("span", "", words));
    kinds.append(label);
    radios.set(kind, radio);
    listeners.on(radio, "change", () => ask({ kind, ...amountFor(kind, question.variable) }));
  }
  root.append(kinds);

  const amount = group("");
  amount.classList.add("wi-amount");
  const track = element("div", "wi-track");
  const slider = element("input", "wi-slider", "", { type: "range", "aria-label": "Amount" });
  const ticks = element("div", "wi-ticks", "", { "aria-hidden": "true" });
  track.append(slider, ticks);
  const field = element("input", "wi-field wi-number", "", { type: "number", step: "any", "aria-label": "Amount, as a number" });
  const unit = element("span", "wi-unit");
  amount.append(track, field, unit);
  listeners.on(slider, "input", () => ask({ amount: snap(Number(slider.value), range.step) }, slider));
  const typed = () => {
    if (field.value !== "" && Number.isFinite(field.valueAsNumber) && field.valueAsNumber !== question?.amount) ask({ amount: field.valueAsNumber }, field);
  };
  listeners.on(field, "input", typed);
  listeners.on(field, "blur", () => question && show());

  const cut = group("");
  cut.classList.add("wi-cut");
  const links = element("select", "wi-field", "", { "aria-label": "Link that is cut" });
  const none = element("span", "wi-unit", "no link leads to it or on from it");
  cut.append(links, none);
  listeners.on(links, "change", () => ask({ link: JSON.parse(links.value) }));

  const time = group("for");
  const horizon = element("select", "wi-field", "", { "aria-label": "For how long" });
  time.append(horizon);
  listeners.on(horizon, "change", () => ask({ horizon: Number(horizon.value) }));

  const open = element("label", "wi-open", "", { title: "Links within a row whose direction the data leave open: refuse an answer that depends on them, or average over both directions" });
  const average = element("input", "", "", { type: "checkbox" });
  open.append(average, element("span", "", "average over open directions"));
  root.append(open);
  listeners.on(average, "change", () => ask({ undirected: average.checked ? "average" : "refuse" }));

  const reset = element("button", "wi-reset", "reset", { type: "button", title: "The question that this began with" });
  root.append(reset);
  listeners.on(reset, "click", () => first && ask({ ...first, ...(valid(first) ? {} : { link: null }) }));

  function group(word) {
    const made = element("div", "wi-group");
    if (word) made.append(element("span", "wi-word", word));
    root.append(made);
    return made;
  }

  const rangeAt = (node) => ({ mean: ranges[node * RANGE.width], scale: ranges[node * RANGE.width + RANGE.scale], now: ranges[node * RANGE.width + RANGE.now] });
  const valid = ({ link }) => !link || linksAt(link[0]).some(({ key }) => key === JSON.stringify(link));

  function amountFor(kind, node) {
    range = null; // a slider's ends stay while the variable does
    if (kind !== "cut") return { amount: firstAmount(kind, rangeAt(node)), link: null };
    return { amount: 0, link: linksAt(node)[0]?.link ?? null };
  }

  /** Links into or out of a variable, the strongest first. */
  function linksAt(node) {
    const found = [];
    for (let i = 0; i < graph.m; i++) {
      const [source, target, lag] = [LINK.source, LINK.target, LINK.lag].map((column) => linkValue(graph, i, column));
      if (!isDirected(graph, i) || (source !== node && target !== node)) continue;
      const after = graph.lags[lag]?.after ?? `lag ${lag}`;
      const words = source === target ? `its own past (${after})` : `${graph.names[source]} → ${graph.names[target]} (${after})`;
      found.push({ link: [source, target, lag], key: JSON.stringify([source, target, lag]), words });
    }
    // Sorted stably: links between two variables first, then a variable's own past.
    return found.sort((a, b) => (a.link[0] === a.link[1]) - (b.link[0] === b.link[1]));
  }

  function ask(change, from = null) {
    if (!question) return;
    question = { ...question, ...change };
    show(from);
    if (question.kind !== "cut" || question.link) changed(question);
  }

  /** Write the question into all controls but the one that it comes from. */
  function show(from = null) {
    const { variable: node, kind } = question;
    picker.set(node);
    radios.get(kind).checked = true;
    amount.hidden = kind === "cut";
    cut.hidden = kind !== "cut";
    if (kind === "cut") showLinks(node);
    else {
      range ??= rangeOf(kind, rangeAt(node));
      slider.min = range.low;
      slider.max = range.high;
      slider.step = range.step;
      if (from !== slider) slider.value = question.amount;
      const text = `${number(question.amount)} ${graph.units[node] ?? ""}`.trim();
      slider.setAttribute("aria-valuetext", text);
      if (from !== field) field.value = String(Number(question.amount.toPrecision(6)));
      write(unit, graph.units[node] ?? "");
      showTicks();
    }
    horizon.value = String(question.horizon);
    average.checked = question.undirected === "average";
    offer();
  }

  function showTicks() {
    const share = (value) => (value - range.low) / (range.high - range.low);
    const key = JSON.stringify(range.ticks);
    if (ticks.dataset.key === key) return;
    ticks.dataset.key = key;
    ticks.replaceChildren(
      ...range.ticks.map(({ value, word }) => {
        const tick = element("button", "wi-tick", word, { type: "button", tabindex: "-1", title: `${word} ${number(value)}`.trim() });
        tick.style.setProperty("--at", share(value));
        tick.dataset.value = value;
        return tick;
      }),
    );
  }
  listeners.on(ticks, "click", (event) => {
    const tick = event.target.closest(".wi-tick");
    if (tick) ask({ amount: snap(Number(tick.dataset.value), range.step) });
  });

  function showLinks(node) {
    const found = linksAt(node);
    const key = JSON.stringify(found.map((each) => each.words));
    if (links.dataset.key !== key) {
      links.dataset.key = key;
      links.replaceChildren(...found.map(({ key: value, words }) => element("option", "", words, { value })));
    }
    links.hidden = !found.length;
    none.hidden = found.length > 0;
    if (question.link) links.value = JSON.stringify(question.link);
  }

  function offer() {
    about.hidden = selected === null || selected === question?.variable;
    if (!about.hidden) write(about, `ask about ${graph.names[selected]}`);
  }

  return {
    get question() { return question; },
    /** Show what is known of a graph; `next` is the question to show, null to leave the one that stands. */
    update(nextGraph, told, next) {
      if (graph && nextGraph.namesId !== graph.namesId) [range, first, selected] = [null, null, null];
      [graph, ranges] = [nextGraph, told.ranges];
      picker.update(graph.names, graph.units);
      const key = JSON.stringify(told.horizons);
      if (horizon.dataset.key !== key) {
        horizon.dataset.key = key;
        horizon.replaceChildren(...told.horizons.map(([steps, words]) => element("option", "", words, { value: steps })));
      }
      if (!next) return question && show(root.getRootNode().activeElement);
      if (!question || next.variable !== question.variable || next.kind !== question.kind) range = null;
      first ??= next;
      question = next;
      open.hidden = !anyOpen(graph) && next.undirected === "refuse";
      show();
    },
    ask,
    /** Offer to ask about the one node that is selected. */
    selected(nodes) {
      selected = nodes.length === 1 ? nodes[0] : null;
      if (graph) offer();
    },
    disable: (on) => (root.disabled = on),
  };
}

const anyOpen = (graph) => Array.from({ length: graph.m }, (_, i) => i).some((i) => !isDirected(graph, i));
