// The style sheet of the dashboard; colours are those of the graph.

import { palette } from "../shared/palette.js";
import { STYLE as GOVERNOR } from "../governor-gauges/style.js";
import { LIST } from "../insight-feed/style.js";
import { STYLE as STREAM } from "../stream-monitor/style.js";
import { STYLE as WHAT_IF } from "../what-if-panel/style.js";

export const STYLE = /* css */ `
${palette(".sd")}${GOVERNOR}${LIST}${STREAM}${WHAT_IF}
.sd { container: sd / inline-size; width: 100%; min-width: 240px; box-sizing: border-box; color: var(--sg-ink);
  background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif));
  font-variant-numeric: tabular-nums; }
.sd *, .sd *::before, .sd *::after { box-sizing: border-box; }
.sd [hidden] { display: none !important; }
.sd-in { display: flex; flex-direction: column; height: var(--sd-height); border: 1px solid var(--sg-line); border-radius: 4px; overflow: hidden; }
.sd-head { flex: none; padding: 8px 12px 0; }
.sd-line { display: flex; gap: 2px 12px; align-items: baseline; }
.sd .sd-title { margin: 0; padding: 0; font: inherit; font-size: 15px; font-weight: 600; color: inherit; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; max-width: 60%; }
.sd-state { display: inline-flex; gap: 6px; align-items: baseline; font-weight: 600; flex: none; max-width: 100%; }
.sd-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
.sd-state[data-face="live"] .sd-dot { background: var(--sg-raises); }
.sd-state[data-face="learning"] .sd-dot, .sd-state[data-face="waiting"] .sd-dot { background: none; border: 2px solid var(--sg-raises); }
.sd-state[data-face="lost"] .sd-dot, .sd-state[data-face="throttled"] .sd-dot { background: var(--sg-lowers); border-radius: 1px; }
.sd-state[data-face="paused"] .sd-dot { border-radius: 1px; }
.sd-state[data-face="gone"] .sd-dot { background: none; border: 2px solid var(--sg-quiet); }
.sd-why { color: var(--sg-quiet); min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.sd-line .sd-why { flex: 1 1 0; white-space: nowrap; }
.sd button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.sd button:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.sd .sd-pause { flex: none; margin-left: auto; padding: 2px 12px; min-width: 78px; text-align: center; border: 1px solid var(--sg-line); }
.sd .sd-pause:hover { border-color: var(--sg-quiet); }
.sd .sd-pause[aria-disabled="true"] { color: var(--sg-quiet); cursor: default; }
/* JupyterLab has rules for lists of its own. */
.sd .sd-head .sd-figures { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 2px 0 7px; padding: 0; font-size: 12px; }
.sd-figures div { white-space: nowrap; display: flex; gap: 5px; }
.sd .sd-figures dt, .sd .sd-figures dd { margin: 0; padding: 0; width: auto; float: none; font-weight: 400; }
.sd .sd-figures dt { color: var(--sg-quiet); }
.sd-progress { height: 2px; margin: 0 -12px; background: var(--sg-line); }
.sd-progress i { display: block; height: 100%; background: var(--sg-quiet); }
.sd-body { flex: 1 1 auto; min-height: 0; display: grid; grid-template-columns: minmax(0, 2fr) minmax(340px, 1fr); border-top: 1px solid var(--sg-line); }
.sd-main { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
/* Room for two lines: the picture below does not jump when the words change. */
.sd .sd-headline { flex: none; margin: 0; padding: 8px 12px 0; min-height: calc(2 * 1.4 * 13px + 8px); overflow-wrap: anywhere; text-wrap: pretty; }
.sd-graph { flex: 1 1 auto; min-height: 0; position: relative; }
/* Said in the head, among the links and in the feed. */
.sd .sg-dot, .sd .sg-state-text, .sd .sg-others, .sd .sg-plate.sg-low { display: none; }
.sd .sg-state { background: none; }
.sd-side { display: flex; flex-direction: column; min-width: 0; min-height: 0; border-left: 1px solid var(--sg-line); container: sd-side / inline-size; }
.sd-tabs { position: relative; flex: none; display: flex; gap: 2px; padding: 4px 6px 0; box-shadow: inset 0 -1px var(--sg-line); overflow-x: auto; scrollbar-width: none; }
.sd .sd-tab { flex: none; padding: 4px 8px 5px; color: var(--sg-quiet); border-bottom: 2px solid transparent; border-radius: 3px 3px 0 0; white-space: nowrap; }
.sd .sd-tab:focus-visible { outline-offset: -2px; }
.sd .sd-tab:hover { color: var(--sg-ink); }
.sd .sd-tab[aria-selected="true"] { color: var(--sg-ink); font-weight: 600; border-bottom-color: var(--sg-ink); }
.sd-new { margin-left: 6px; padding: 0 6px; font-size: 11px; font-weight: 400; border: 1px solid var(--sg-line); border-radius: 8px; color: var(--sg-ink); }
/* The head says so. */
.sd .sm:is([data-face="live"], [data-face="throttled"], [data-face="paused"], [data-face="ended"], [data-face="lost"]) > .sm-head { display: none; }
.sd .sm:is([data-face="live"], [data-face="throttled"], [data-face="paused"], [data-face="ended"], [data-face="lost"]) .sm-figures { border-top: 0; }
.sd-panel.sd-whatif { container: wi-root / inline-size; }
.sd .sd-missing { margin: 0; padding: 0 12px; color: var(--sg-lowers-text); } .sd .sd-missing:not(:empty) { padding: 8px 12px 4px; }
.sd-panel { flex: 1 1 auto; min-height: 0; overflow: auto; }
.sd .sd-heading { flex: none; margin: 0; padding: 8px 12px 4px; font: inherit; font-weight: 600; color: inherit; outline-offset: -2px; }
.sd-spread .sd-panel { flex: 3 1 0; } .sd-spread .sd-panel ~ .sd-panel { flex-grow: 2; }
.sd-panel ~ .sd-heading { border-top: 1px solid var(--sg-line); }
.sd-links { border-collapse: collapse; width: 100%; margin: 0; font: inherit; font-size: 12px; color: inherit; border: 0; table-layout: auto; }
.sd .sd-links thead { border: 0; }
.sd .sd-links th { position: sticky; top: 0; z-index: 1; padding: 0; border: 0; box-shadow: inset 0 -1px var(--sg-line); background: var(--sg-background); text-align: left; font-weight: 400; vertical-align: bottom; }
.sd .sd-links th button { padding: 4px 5px; color: var(--sg-quiet); white-space: nowrap; width: 100%; }
.sd .sd-links th button:hover, .sd .sd-links th[aria-sort] button { color: var(--sg-ink); }
.sd .sd-links th button:focus-visible, .sd .sd-name:focus-visible { outline-offset: -2px; }
.sd th[aria-sort="descending"] button::after { content: " ↓"; } .sd th[aria-sort="ascending"] button::after { content: " ↑"; }
.sd .sd-links td { padding: 3px 5px; border: 0; border-bottom: 1px solid var(--sg-line); text-align: left; vertical-align: top; white-space: nowrap; background: none; }
.sd .sd-links tr { background: none; cursor: pointer; }
.sd .sd-links tbody tr:hover { background: color-mix(in srgb, var(--sg-ink) 6%, transparent); }
.sd .sd-links tr.sd-chosen { background: color-mix(in srgb, var(--sg-ring) 14%, transparent); }
.sd-back { opacity: .5; }
.sd .sd-links td:first-child { white-space: normal; overflow-wrap: anywhere; padding-left: 12px; min-width: 96px; }
.sd .sd-links th:first-child button { padding-left: 12px; }
.sd .sd-links td:last-child, .sd .sd-links th:last-child button { padding-right: 12px; }
.sd .sd-links .sd-number, .sd .sd-links .sd-number button { text-align: right; }
.sd-own .sd-name, .sd-own .sd-after { color: var(--sg-quiet); }
.sd-unsure td, .sd-unsure .sd-below, .sd-unsure .sd-effect, .sd-loose td:last-child { color: var(--sg-quiet); }
.sd-raises .sd-effect { color: var(--sg-raises-text); } .sd-lowers .sd-effect { color: var(--sg-lowers-text); } .sd-both .sd-effect { color: var(--sg-both-text); }
.sd-effect { display: inline-block; min-width: 40px; }
.sd-track { position: relative; display: inline-block; width: 44px; height: 11px; vertical-align: -1px; }
.sd-track::before { content: ""; position: absolute; left: 50%; top: 0; bottom: 0; width: 1px; background: var(--sg-line); }
.sd-bar, .sd-whisker { position: absolute; }
.sd-bar { top: 2px; bottom: 2px; border-radius: 1px; background: var(--sg-raises); }
.sd-lowers .sd-bar { background: var(--sg-lowers); } .sd-both .sd-bar { background: var(--sg-both); } .sd-unsure .sd-bar { opacity: .4; }
.sd-whisker { top: 5px; height: 1px; background: var(--sg-ink); }
.sd-below { display: block; font-size: 11px; line-height: 1.2; color: var(--sg-quiet); }
.sd .sd-links .sd-interval { display: none; }
.sd .sd-more { display: block; width: 100%; padding: 6px 12px 10px; color: var(--sg-quiet); }
.sd .sd-more:hover { color: var(--sg-ink); text-decoration: underline; }
.sd .sd-empty { margin: 0; padding: 10px 12px; color: var(--sg-quiet); overflow-wrap: anywhere; }
.sd-heard, .sd-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes sd-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .sd-fresh { animation: sd-appear 2s ease-out; }
}
@container sd-side (min-width: 470px) { .sd .sd-links .sd-interval { display: table-cell; } .sd-below { display: none; } }
@container sd (min-width: 1100px) {
  .sd-head { padding: 12px 16px 0; }
  .sd .sd-title { font-size: 18px; }
  .sd-progress { margin: 0 -16px; }
  .sd .sd-head .sd-figures, .sd-links { font-size: 13px; }
  .sd-body { grid-template-columns: minmax(0, 1.65fr) minmax(480px, 1fr); }
  .sd .sd-headline { font-size: 14px; padding: 10px 16px 0; min-height: calc(2 * 1.4 * 14px + 10px); }
}
@container sd (max-width: 760px) { /* beside each other the table would be cut off */
  .sd-in { height: auto; }
  .sd-line { flex-wrap: wrap; }
  .sd .sd-title { white-space: normal; max-width: 100%; }
  .sd-line .sd-why { flex: 1 1 100%; order: 1; white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
  .sd-line .sd-why:empty { display: none; }
  .sd-body { display: block; }
  .sd .sd-headline { min-height: 0; padding-bottom: 6px; }
  .sd-graph { height: 440px; }
  .sd-side { border-left: 0; border-top: 1px solid var(--sg-line); }
  .sd-panel { max-height: 320px; }
  .sd-panel.sd-tall { max-height: 620px; }
}
`;
