// The style sheet of the gauges; the colours are those of whoever holds them.

export const STYLE = /* css */ `
.gg-root { width: 100%; min-width: 220px; box-sizing: border-box; color: var(--sg-ink); border: 1px solid var(--sg-line); border-radius: 4px;
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.gg { container: gg / inline-size; font-variant-numeric: tabular-nums; color: var(--sg-ink); font-size: 13px; }
.gg *, .gg *::before, .gg *::after { box-sizing: border-box; }
.gg [hidden] { display: none !important; }
.gg button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.gg button:focus-visible, .gg summary:focus-visible, .gg-scroll:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: -2px; }
.gg-head { display: flex; gap: 2px 8px; align-items: baseline; padding: 8px 12px 7px; min-height: calc(2 * 1.4em + 15px); overflow-wrap: anywhere; }
.gg-title { font-weight: 600; flex: none; }
.gg-detail { color: var(--sg-quiet); min-width: 0; text-wrap: pretty; }
.gg-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
[data-face="live"] > .gg-head > .gg-dot { background: var(--sg-raises); }
[data-face="waiting"] > .gg-head > .gg-dot { background: none; border: 2px solid var(--sg-quiet); }
[data-face="tight"] > .gg-head > .gg-dot, [data-face="lost"] > .gg-head > .gg-dot { background: var(--sg-lowers); border-radius: 1px; }
[data-face="gone"] > .gg-head > .gg-dot { background: none; border: 2px solid var(--sg-quiet); }
[data-face="tight"] > .gg-head > .gg-title { color: var(--sg-lowers-text); }
[data-face="tight"] > .gg-head > .gg-detail { color: var(--sg-ink); }
.gg .gg-how { margin: 0 12px 12px; padding: 6px 8px; border: 1px solid var(--sg-line); border-radius: 3px; background: none; color: inherit; white-space: pre-wrap;
  font: 12px/1.45 var(--jp-code-font-family, ui-monospace, Consolas, monospace); user-select: all; overflow-wrap: anywhere; }
.gg-body { display: block; }
.gg-stale .gg-body, .gg-stale .gg-text { opacity: .92; filter: grayscale(1); }
.gg .gg-gauges, .gg .gg-more, .gg .gg-actions { list-style: none; margin: 0; padding: 0; }
.gg .gg-actions { padding-bottom: 6px; }
.gg .gg-gauge { contain: layout; margin: 0; padding: 0; border-top: 1px solid var(--sg-line); list-style: none; }
.gg .gg-row { display: grid; width: 100%; padding: 5px 12px 4px; gap: 0 10px; align-items: center;
  grid-template: "name value bullet line" auto "amount amount label line" auto / minmax(104px, 1.2fr) 72px minmax(90px, 2fr) 84px; }
.gg .gg-row:hover { background: color-mix(in srgb, var(--sg-ink) 5%, transparent); }
.gg-name::after { content: "›"; display: inline-block; margin-left: 6px; color: var(--sg-quiet); opacity: 0; }
.gg-row:hover .gg-name::after, .gg-row:focus-visible .gg-name::after, .gg-row[aria-expanded="true"] .gg-name::after { opacity: 1; }
.gg-row[aria-expanded="true"] .gg-name::after { transform: rotate(90deg); }
@media (hover: none) { .gg-name::after { opacity: 1; } }
.gg-name { grid-area: name; font-weight: 500; overflow-wrap: anywhere; }
/* Of fixed size, so that a new figure lays nothing else out anew. */
.gg-value { grid-area: value; display: block; height: 1.4em; contain: size layout; text-align: right; white-space: nowrap; }
.gg-amount { grid-area: amount; font-size: 11px; color: var(--sg-quiet); overflow-wrap: anywhere; line-height: 1.3; }
.gg-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gg-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gg-gauge[data-state="tight"] .gg-value { color: var(--sg-lowers-text); font-weight: 600; }
.gg-bullet { grid-area: bullet / bullet / label / label; contain: layout; position: relative; display: block; padding-bottom: 13px; }
.gg-track { position: relative; display: block; height: 14px; background: color-mix(in srgb, var(--sg-ink) 7%, transparent); border-radius: 1px; }
.gg-track i { position: absolute; display: block; }
.gg-zone { top: 0; bottom: 0; background: color-mix(in srgb, var(--sg-lowers) 22%, transparent); }
.gg-band { top: 0; bottom: 0; background: color-mix(in srgb, var(--sg-lowers) 10%, transparent); }
.gg-gauge[data-state="tight"] .gg-zone { background: color-mix(in srgb, var(--sg-lowers) 38%, transparent); }
.gg-gauge[data-state="tight"] .gg-band { background: color-mix(in srgb, var(--sg-lowers) 18%, transparent); }
/* Nothing below it: a row is lower. */
.gg-plain .gg-bullet { padding-bottom: 0; } .gg-plain .gg-track { height: 10px; } .gg-plain .gg-bar { top: 3px; height: 4px; }
.gg .gg-plain .gg-row { padding: 4px 12px; grid-template-rows: auto 0; } .gg-plain .gg-line { height: 20px; }
.gg-bar { left: 0; top: 4px; height: 6px; width: 100%; transform-origin: 0 0; transform: scaleX(0); background: var(--sg-ink); opacity: .78; }
.gg-gauge[data-state="tight"] .gg-bar { background: var(--sg-lowers); opacity: 1; }
.gg-acts { top: -2px; bottom: -2px; width: 2px; margin-left: -1px; background: var(--sg-lowers-text); }
.gg-forecast { top: -1px; bottom: -1px; left: 0; width: 100%; pointer-events: none; }
.gg-forecast::before, .gg-forecast::after { pointer-events: auto; }
.gg-forecast::before { content: ""; position: absolute; left: -1px; top: 0; bottom: 0; width: 2px; background: var(--sg-raises); }
.gg-forecast::after { content: ""; position: absolute; left: -4.5px; top: -3px; border: 4.5px solid transparent; border-top: 5px solid var(--sg-raises); border-bottom: 0; }
.gg-limit { right: 0; top: -2px; bottom: -2px; width: 3px; background: var(--sg-ink); }
.gg-label { position: absolute; bottom: 0; transform: translateX(-50%); font-size: 10.5px; line-height: 12px; color: var(--sg-quiet); white-space: nowrap; }
.gg-label.gg-end { transform: translateX(-80%); }
.gg-line { grid-area: line; width: 100%; height: 30px; display: block; overflow: visible; contain: size layout; }
.gg-line path { fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }
.gg-line-values { stroke: var(--sg-ink); stroke-width: 1.4; opacity: .85; }
.gg-line-acts { stroke: var(--sg-lowers-text); stroke-width: 1; stroke-dasharray: 2 3; opacity: .8; }
.gg .gg-more { padding: 0 12px 8px; color: var(--sg-quiet); font-size: 12px; overflow-wrap: anywhere; }
.gg .gg-more li { margin: 0; list-style: none; }
.gg .gg-heading { margin: 0; padding: 8px 12px 2px; font: inherit; font-weight: 600; color: inherit; }
.gg-main, .gg-before, .gg-holding .gg-now { border-top: 1px solid var(--sg-line); }
.gg .gg-gauge:first-child { border-top: 0; }
.gg .gg-actions li { list-style: none; margin: 0; padding: 4px 12px 4px 9px; border-left: 3px solid transparent; color: var(--sg-quiet); overflow-wrap: anywhere; text-wrap: pretty; }
.gg .gg-now .gg-actions li { color: var(--sg-ink); border-left-color: var(--sg-lowers); }
.gg .gg-empty { margin: 0; padding: 8px 12px; color: var(--sg-quiet); }
.gg-text { border-top: 1px solid var(--sg-line); }
.gg-text summary { padding: 5px 12px; color: var(--sg-quiet); cursor: pointer; }
.gg-text summary:hover { color: var(--sg-ink); }
.gg-words { padding: 0 12px; }
.gg .gg-words p { margin: 0 0 4px; overflow-wrap: anywhere; }
.gg-scroll { overflow-x: auto; padding: 0 12px 10px; }
.gg .gg-table { border-collapse: collapse; margin: 4px 0 0; width: 100%; min-width: 700px; font: inherit; font-size: 12px; color: inherit; border: 0; }
.gg .gg-table tr { background: none; }
.gg .gg-table th, .gg .gg-table td { padding: 3px 10px 3px 0; border: 0; border-bottom: 1px solid var(--sg-line); text-align: left; vertical-align: top; font-weight: 400; background: none; min-width: 60px; max-width: none; white-space: normal; }
.gg .gg-table thead th { color: var(--sg-quiet); }
.gg .gg-table tbody th { font-weight: 500; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes gg-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .gg-fresh { animation: gg-appear 2s ease-out; }
}
@container gg (min-width: 760px) {
  .gg-head { min-height: 0; }
  .gg-body { display: grid; grid-template: "main now" auto "main before" 1fr / minmax(0, 3fr) minmax(0, 2fr); border-top: 1px solid var(--sg-line); }
  .gg-main { grid-area: main; border-right: 1px solid var(--sg-line); } .gg-now { grid-area: now; } .gg-before { grid-area: before; }
  .gg-main, .gg-holding .gg-now { border-top: 0; }
  .gg:not(.gg-holding) .gg-before { border-top: 0; }
}
@container gg (max-width: 480px) {
  .gg .gg-row { grid-template-columns: 112px 70px minmax(64px, 1fr) 54px; gap: 0 8px; }
}
@container gg (max-width: 370px) {
  .gg .gg-row { grid-template: "name value" auto "amount amount" auto "bullet line" auto "label line" auto / minmax(0, 1fr) 76px; }
  .gg .gg-plain .gg-row { grid-template-rows: auto 0 auto 0; }
  .gg-bullet { margin-top: 4px; }
}
`;
