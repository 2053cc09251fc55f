// The style sheet of the feed; the colours are those of whoever holds it. `LIST` is what another view needs of it.

export const LIST = /* css */ `
.fd-list, .fd-empty { font-variant-numeric: tabular-nums; }
ul.fd-list.fd-list { list-style: none; margin: 0; padding: 4px 12px 12px; }
ul.fd-list.fd-list > li { margin: 0; padding: 5px 0; border-top: 1px solid var(--sg-line); overflow-wrap: anywhere; list-style: none; }
ul.fd-list.fd-list > li:first-child { border-top: 0; }
.fd-list time { color: var(--sg-quiet); font-size: 12px; margin-right: 8px; }
.fd-list b { font-weight: 600; }
.fd-list button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.fd-list button:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.fd-routine, .fd-routine .fd-said { color: var(--sg-quiet); }
.fd-list li:not(.fd-routine) > .fd-said { display: block; }
.fd-list button.fd-said:hover, .fd-list button.fd-more:hover { text-decoration: underline; }
.fd-list .fd-chosen { background: color-mix(in srgb, var(--sg-ring) 14%, transparent); box-shadow: -3px 0 0 var(--sg-ring); border-radius: 0; }
ul.fd-list.fd-list > li.fd-at { margin: 0 -12px; padding-left: 12px; padding-right: 12px; box-shadow: inset 3px 0 0 var(--sg-ring); background: color-mix(in srgb, var(--sg-ring) 8%, transparent); }
.fd-at time { color: var(--sg-ink); font-weight: 600; } .fd-at .fd-chosen { background: none; box-shadow: none; font-weight: 600; }
.fd-list .fd-more { color: var(--sg-quiet); }
p.fd-empty.fd-empty { margin: 0; padding: 10px 12px; color: var(--sg-quiet); overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) {
  @keyframes fd-appear { from { background: rgb(255 196 0 / .25); } to { background: none; } }
  .fd-fresh { animation: fd-appear 2s ease-out; }
}
`;

export const STYLE = /* css */ `
.fd { container: fd / inline-size; display: flex; flex-direction: column; width: 100%; height: var(--fd-height); min-width: 220px; box-sizing: border-box; overflow: hidden; color: var(--sg-ink); border: 1px solid var(--sg-line);
  border-radius: 4px; background: var(--jp-layout-color0, var(--vscode-editor-background, transparent));
  font: 13px/1.4 var(--jp-ui-font-family, var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", sans-serif)); }
.fd *, .fd *::before, .fd *::after { box-sizing: border-box; }
.fd [hidden] { display: none !important; }
.fd button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; border-radius: 3px; }
.fd button:focus-visible, .fd input:focus-visible { outline: 2px solid var(--sg-ring); outline-offset: 1px; }
.fd-head { flex: none; display: flex; gap: 2px 8px; align-items: baseline; padding: 8px 12px 6px; overflow-wrap: anywhere; }
.fd-title { font-weight: 600; flex: none; max-width: 70%; }
.fd-detail { color: var(--sg-quiet); min-width: 0; }
.fd-dot { width: 8px; height: 8px; border-radius: 50%; background: var(--sg-quiet); flex: none; }
.fd[data-face="live"] .fd-dot { background: var(--sg-raises); }
.fd[data-face="learning"] .fd-dot, .fd[data-face="waiting"] .fd-dot { background: none; border: 2px solid var(--sg-raises); }
.fd[data-face="lost"] .fd-dot, .fd[data-face="throttled"] .fd-dot { background: var(--sg-lowers); border-radius: 1px; }
.fd[data-face="paused"] .fd-dot { border-radius: 1px; }
.fd[data-face="gone"] .fd-dot { background: none; border: 2px solid var(--sg-quiet); }
.fd-tools { flex: none; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 0 12px 8px; border-bottom: 1px solid var(--sg-line); }
.fd .fd-tools input { flex: 1 1 150px; max-width: 240px; min-width: 0; margin: 0; height: 24px; padding: 2px 6px; font: inherit; font-size: 12px; color: var(--sg-ink); background: var(--sg-background); border: 1px solid var(--sg-line); border-radius: 3px; }
.fd-kinds { display: flex; flex-wrap: wrap; gap: 4px; }
.fd .fd-kinds button { padding: 1px 8px 2px; font-size: 12px; border: 1px solid var(--sg-line); border-radius: 11px; color: var(--sg-quiet); }
.fd .fd-kinds button:hover { color: var(--sg-ink); border-color: var(--sg-quiet); }
.fd .fd-kinds button[aria-pressed="true"] { color: var(--sg-ink); border-color: var(--sg-ink); }
.fd .fd-kinds button[aria-pressed="false"] { text-decoration: line-through; }
.fd-chosen-line { flex: none; display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; padding: 5px 12px; border-bottom: 1px solid var(--sg-line); background: color-mix(in srgb, var(--sg-ring) 8%, transparent); overflow-wrap: anywhere; }
.fd-chosen-line b { font-weight: 600; min-width: 0; }
.fd .fd-chosen-line button { color: var(--sg-ring); }
.fd .fd-chosen-line button:hover { text-decoration: underline; }
.fd-scroll { flex: 1 1 auto; min-height: 0; overflow: auto; }
.fd-stale .fd-scroll { opacity: .55; }
.fd-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container fd (max-width: 480px) { .fd-head { flex-wrap: wrap; } .fd-detail { flex: 1 1 100%; } .fd .fd-tools input { max-width: none; flex-basis: 100%; } }
${LIST}`;
