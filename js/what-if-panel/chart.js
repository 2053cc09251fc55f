// One variable over time: what was measured, the path without, the path with it and where it lies with 90 %.

import uPlot from "uplot";
import { element, write } from "../shared/dom.js";
import { columnsOf, levelText, marksOf } from "./answer.js";

const HEIGHT = 118;
const [MEASURED, LOW, HIGH, WITHOUT, WITH] = [1, 2, 3, 4, 5];
const GONE = { left: -10, top: -10 };

const css = (colour, alpha = 1) => `rgb(${colour.map((x) => Math.round(x * 255)).join(" ")} / ${alpha})`;

/** A chart as `element`; `pointed(x)` is called with the step under the pointer, null when it leaves; `look()` gives the theme. */
export function createChart({ look, pointed, chosen }) {
  const root = element("figure", "wi-chart");
  const head = element("figcaption", "wi-chart-head");
  const [name, what] = [element("b", "wi-chart-name"), element("span", "wi-chart-what")];
  head.append(name, what);
  const place = element("div", "wi-plot");
  const readout = element("div", "wi-readout");
  root.append(head, place, readout);
  root.addEventListener("click", () => chosen());
  let [plot, when, horizon, tone, sure, told, width] = [null, ["now"], 1, "ink", true, "", 0];

  const ink = (alpha) => () => css(look().ink, alpha);
  const line = (alpha) => css(look()[tone] ?? look().ink, alpha);
  const axis = { stroke: ink(0.72), font: "11px system-ui, sans-serif", ticks: { show: false } };

  function options() {
    return {
      width, height: HEIGHT, padding: [6, 18, 0, 0],
      legend: { show: false },
      scales: { x: { time: false }, y: { range: (_, low, high) => rangeOf(low, high) } },
      axes: [
        { ...axis, size: 20, gap: 4, grid: { show: false }, splits: () => marksOf(horizon), values: (_, splits) => splits.map((step) => label(step)) },
        { ...axis, size: 50, gap: 5, space: 28, grid: { stroke: ink(0.09), width: 1 }, values: (_, splits, at, space, step) => splits.map((value) => levelText(value, 100 * step)) },
      ],
      series: [
        {},
        { stroke: ink(0.85), width: 1.5, points: { show: true, size: 4, fill: ink(0.85) } },
        { stroke: () => "transparent", points: { show: false } },
        { stroke: () => "transparent", points: { show: false } },
        { stroke: ink(0.6), width: 1, dash: [3, 3], points: { show: false } },
        { stroke: () => line(1), width: 2, points: { show: false } },
      ],
      bands: [{ series: [HIGH, LOW], fill: () => line(look().dark ? 0.26 : 0.18) }],
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      hooks: {
        drawClear: [drawNow],
        setCursor: [({ cursor, data }) => cursor.event && pointed(cursor.idx === null || cursor.left < 0 ? null : data[0][cursor.idx])],
      },
    };
  }

  const label = (step) => (step && when[step].length > 5 ? String(step) : when[step]);

  function drawNow({ ctx, bbox, valToPos }) {
    const x = Math.round(valToPos(0, "x", true)) + 0.5;
    ctx.save();
    ctx.strokeStyle = css(look().ink, 0.35);
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.restore();
  }

  return {
    element: root,
    /** `row` is how it is moved, null for the one that is moved by itself; `does` says what is done then. */
    update(graph, answer, at, row, does) {
      const node = answer.shown[at];
      ({ when, horizon } = answer);
      tone = row === null || row.effect === null ? "ink" : row.effect < 0 ? "lowers" : "raises";
      sure = row === null || row.sure !== false;
      told = row === null ? does : sure ? "" : "not sure";
      write(name, graph.names[node]);
      write(what, [graph.units[node], told].filter(Boolean).join(", "));
      root.setAttribute("aria-label", `${graph.names[node]} over time; the table below holds the figures`);
      const data = columnsOf(answer, at);
      const dash = sure ? null : [7, 4];
      if (!plot) {
        if (!width) return (root.waiting = () => this.update(graph, answer, at, row, does));
        plot = new uPlot(options(), data, place);
        plot.series[WITH].dash = dash;
      } else {
        plot.series[WITH].dash = dash;
        plot.setData(data);
      }
    },
    size(next) {
      if (next === width || next <= 0) return;
      width = next;
      plot?.setSize({ width, height: HEIGHT });
      root.waiting?.();
      root.waiting = null;
    },
    dress: () => plot?.status === 1 && plot.redraw(true, true),
    /** Show what is at a step from now, null for none. */
    point(step) {
      if (!plot) return;
      const [x] = plot.data;
      const i = step === null ? -1 : step - x[0];
      if (i < 0 || i >= x.length) {
        plot.setCursor(GONE, false);
        return write(readout, "");
      }
      plot.setCursor({ left: plot.valToPos(step, "x"), top: 0 }, false);
      const at = (k) => plot.data[k][i];
      const text = (k) => (at(k) === null ? "–" : levelText(at(k), plot.scales.y.max - plot.scales.y.min));
      const interval = at(LOW) === null || step <= 0 ? "" : ` [${text(LOW)}, ${text(HIGH)}]`;
      write(readout, step <= 0 ? (at(MEASURED) === null ? "not measured" : `measured ${text(MEASURED)}`) : `${text(WITH)}${interval}, without ${text(WITHOUT)}`);
    },
    press: (on) => root.classList.toggle("wi-chosen", on),
    dispose: () => plot?.destroy(),
  };
}

/** Room around the values; also where all are the same. */
function rangeOf(low, high) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const room = (high - low) * 0.08 || Math.abs(low) * 0.05 || 1;
  return [low - room, high + room];
}
