// The style sheet of the stream; the colours are those of whoever holds it.

export const STYLE = /* css */ `
.sm-root { width: 100%; min-width: 220px; box-sizing: border-box; color: var(--sg-ink); border: 1px solid var(--sg-line); border-radius: 4px;
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.sm { container: sm / inline-size; font-variant-numeric: tabular-nums; color: var(--sg-ink); font-size: 13px; }
.sm *, .sm *::before, .sm *::after { box-sizing: border-box; }
.sm [hidden] { display: none !important; }
.sm button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.sm button:focus-visible, .sm summary:focus-visible, .sm select:focus-visible, .sm input:focus-visible, .sm-axis:focus-visible, .sm-scroll:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: -2px; }
.sm-head { display: flex; gap: 2px 8px; align-items: baseline; padding: 8px 12px 7px; overflow-wrap: anywhere; }
.sm-title { font-weight: 600; flex: none; max-width: 60%; }
.sm-detail { color: var(--sg-quiet); min-width: 0; text-wrap: pretty; }
.sm-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
[data-face="live"] > .sm-head > .sm-dot { background: var(--sg-raises); }
[data-face="waiting"] > .sm-head > .sm-dot, [data-face="silent"] > .sm-head > .sm-dot { background: none; border: 2px solid var(--sg-raises); }
[data-face="throttled"] > .sm-head > .sm-dot, [data-face="lost"] > .sm-head > .sm-dot { background: var(--sg-lowers); border-radius: 1px; }
[data-face="paused"] > .sm-head > .sm-dot { border-radius: 1px; }
[data-face="gone"] > .sm-head > .sm-dot { background: none; border: 2px solid var(--sg-quiet); }
[data-face="throttled"] > .sm-head > .sm-title, [data-face="lost"] > .sm-head > .sm-title, [data-face="silent"] > .sm-head > .sm-title { color: var(--sg-lowers-text); }
[data-face="throttled"] > .sm-head > .sm-detail, [data-face="lost"] > .sm-head > .sm-detail { color: var(--sg-ink); }
.sm .sm-how { margin: 0 12px 12px; padding: 6px 8px; border: 1px solid var(--sg-line); border-radius: 3px; background: none; color: inherit; white-space: pre-wrap;
  font: 12px/1.45 var(--jp-code-font-family, ui-monospace, Consolas, monospace); user-select: all; overflow-wrap: anywhere; }
.sm-stale .sm-body { opacity: .55; }
/* JupyterLab has rules for lists of its own. */
.sm .sm-figures { display: grid; grid-template-columns: 1.5fr 1.5fr 1.2fr 1fr 1fr; margin: 0; padding: 0; border-top: 1px solid var(--sg-line); }
.sm .sm-figure { display: grid; grid-template: "label spark" auto "value spark" auto "note note" auto / auto minmax(0, 1fr); align-content: start; gap: 0 12px; padding: 6px 12px 7px; min-width: 0; }
.sm .sm-figure dt, .sm .sm-figure dd { margin: 0; padding: 0; width: auto; float: none; font-weight: 400; }
.sm .sm-figure dt { grid-area: label; font-size: 11px; color: var(--sg-quiet); white-space: nowrap; }
.sm .sm-figure .sm-value { grid-area: value; font-size: 18px; line-height: 1.25; font-weight: 600; white-space: nowrap; min-width: 56px; }
.sm .sm-figure .sm-note { grid-area: note; font-size: 11px; line-height: 1.3; color: var(--sg-quiet); overflow-wrap: anywhere; min-height: 1.3em; }
.sm .sm-figure .sm-spark { grid-area: spark; position: relative; height: 34px; align-self: end; border-bottom: 1px solid var(--sg-line); }
.sm-line { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; display: block; }
.sm-line path { fill: none; stroke: var(--sg-ink); stroke-width: 1.25; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.sm-spark .sm-line path { stroke: var(--sg-quiet); }
.sm-band { fill: var(--sg-ink); opacity: .055; }
.sm-spark .sm-band { display: none; }
.sm-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sm-events { border-top: 1px solid var(--sg-line); padding: 6px 12px; }
.sm .sm-events ul { list-style: none; margin: 0; padding: 0; }
.sm .sm-events li { margin: 0; padding: 1px 0; list-style: none; overflow-wrap: anywhere; }
.sm-events time { color: var(--sg-quiet); font-size: 12px; margin-right: 8px; }
.sm .sm-more { display: block; width: 100%; padding: 6px 12px 8px; color: var(--sg-quiet); }
.sm .sm-events .sm-more { padding: 2px 0 0; width: auto; }
.sm .sm-more:hover { color: var(--sg-ink); text-decoration: underline; }
.sm-charts { border-top: 1px solid var(--sg-line); --sm-at: 0; }
.sm-tools { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 6px 12px; min-height: 36px; }
.sm-count { font-weight: 600; margin-right: auto; }
.sm .sm-tools select, .sm .sm-tools input { font: inherit; font-size: 12px; color: var(--sg-ink); background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; padding: 2px 6px; height: 24px; margin: 0; width: auto; max-width: 100%; }
.sm .sm-tools input { width: 150px; }
.sm-sort { color: var(--sg-quiet); font-size: 12px; white-space: nowrap; }
.sm .sm-grid, .sm-axis { display: grid; grid-template-columns: repeat(var(--sm-columns, 1), minmax(0, 1fr)); list-style: none; margin: 0; padding: 0; }
.sm .sm-chart { contain: layout; display: grid; grid-template: "name value value" auto "plot plot high" 1fr "plot plot low" auto "missing missing missing" 15px / minmax(0, 1fr) auto 50px; gap: 0 8px;
  margin: 0; padding: 6px 12px 2px; list-style: none; min-width: 0; }
.sm-name { grid-area: name; font-weight: 500; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sm-newest { grid-area: value; white-space: nowrap; text-align: right; overflow: hidden; text-overflow: ellipsis; max-width: 190px; }
.sm-pointing .sm-newest { color: var(--sg-ring); }
.sm-missing { grid-area: missing; font-size: 11px; line-height: 15px; color: var(--sg-quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sm-lacking .sm-missing { color: var(--sg-lowers-text); }
.sm-plot { grid-area: plot; position: relative; height: 46px; cursor: crosshair; touch-action: pan-y; background: color-mix(in srgb, var(--sg-ink) 2.5%, transparent); }
.sm-end { font-size: 10px; line-height: 12px; color: var(--sg-quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sm-high { grid-area: high; } .sm-low { grid-area: low; }
.sm-cursor { position: absolute; top: 0; bottom: 0; left: calc(var(--sm-at) * 100%); width: 1px; background: var(--sg-ring); display: none; pointer-events: none; }
.sm-pointing .sm-cursor { display: block; }
.sm-nothing { position: absolute; inset: 0; display: grid; place-items: center; font-size: 11px; color: var(--sg-quiet); pointer-events: none; }
.sm-axis { position: sticky; bottom: 0; z-index: 1; background: var(--sg-background); border-top: 1px solid var(--sg-line); border-radius: 3px; }
.sm-ticks { padding: 0 70px 0 12px; min-width: 0; }
.sm-scale { position: relative; height: 20px; font-size: 10px; line-height: 14px; color: var(--sg-quiet); }
.sm-scale > * { position: absolute; top: 4px; transform: translateX(-50%); white-space: nowrap; }
.sm-scale > span::before { content: ""; position: absolute; left: 50%; top: -4px; height: 3px; border-left: 1px solid var(--sg-quiet); }
.sm-scale > .sm-first { transform: none; } .sm-scale > .sm-first::before { left: 0; }
.sm-scale > .sm-last { transform: translateX(-100%); } .sm-scale > .sm-last::before { left: 100%; }
.sm-scale > .sm-here { left: calc(var(--sm-at) * 100%); padding: 0 3px; background: var(--sg-background); color: var(--sg-ring); font-weight: 600; visibility: hidden; }
.sm-pointed .sm-here { visibility: visible; }
.sm .sm-empty { margin: 0; padding: 8px 12px 12px; color: var(--sg-quiet); }
.sm-text { border-top: 1px solid var(--sg-line); padding: 6px 12px; }
.sm-text summary { cursor: pointer; color: var(--sg-quiet); border-radius: 3px; }
.sm-text summary:hover { color: var(--sg-ink); }
.sm .sm-words { margin: 6px 0; max-width: 75ch; text-wrap: pretty; }
.sm-scroll { overflow: auto; max-height: 320px; }
.sm .sm-table { border-collapse: collapse; width: 100%; margin: 0; font: inherit; font-size: 12px; color: inherit; border: 0; }
.sm .sm-table tr { background: none; }
.sm .sm-table th, .sm .sm-table td { padding: 3px 12px 3px 0; border: 0; border-bottom: 1px solid var(--sg-line); text-align: right; vertical-align: top; font-weight: 400; white-space: nowrap; background: none; }
.sm .sm-table th:first-child { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 100px; }
.sm .sm-table thead th { color: var(--sg-quiet); white-space: normal; vertical-align: bottom; position: sticky; top: 0; background: var(--sg-background); }
@container sm (max-width: 860px) { .sm .sm-figures { grid-template-columns: repeat(6, 1fr); } .sm .sm-figure { grid-column: span 2; } .sm .sm-figure:nth-child(-n+2) { grid-column: span 3; } }
@container sm (max-width: 480px) {
  .sm .sm-figures { grid-template-columns: repeat(2, 1fr); } .sm .sm-figure, .sm .sm-figure:nth-child(-n+2) { grid-column: span 1; } .sm .sm-figure:nth-child(3) { grid-column: span 2; }
  .sm-head { flex-wrap: wrap; } .sm-detail { flex: 1 1 100%; } .sm-title { max-width: calc(100% - 20px); }
  .sm .sm-tools input { flex: 1 1 100px; }
}
`;
