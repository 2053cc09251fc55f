// The style sheet of the time line and of the histories of links.

export const TIME = /* css */ `
.sg-time { position: absolute; left: 0; right: 0; bottom: 0; height: 44px; display: flex; gap: 3px; align-items: center; padding: 0 10px; box-sizing: border-box;
  border-top: 1px solid var(--sg-line); background: var(--sg-background); z-index: 1; }
.sg .sg-time button { flex: none; background: none; padding: 2px 6px; min-width: 24px; }
.sg .sg-time button:disabled { opacity: .35; cursor: default; border-color: transparent; }
.sg .sg-time .sg-play { font-size: 10px; min-width: 28px; }
.sg-track { position: relative; flex: 1 1 0; min-width: 0; height: 40px; margin: 0 12px; cursor: pointer; touch-action: none; user-select: none; }
.sg-track svg { position: absolute; left: 0; top: 3px; width: 100%; height: 18px; overflow: visible; pointer-events: none; }
.sg-ticks, .sg-bars { fill: none; vector-effect: non-scaling-stroke; }
.sg-ticks { stroke: var(--sg-line); stroke-width: 1; } .sg-bars { stroke: var(--sg-quiet); stroke-width: 2; }
.sg-track::before { content: ""; position: absolute; left: 0; right: 0; top: 21px; height: 1px; background: var(--sg-line); }
.sg-tints span { position: absolute; top: 0; height: 21px; overflow: hidden; white-space: nowrap; text-align: center; font-size: 10px; line-height: 11px; color: var(--sg-quiet);
  background: color-mix(in srgb, var(--sg-ink) 4%, transparent); box-sizing: border-box; }
.sg-tints span ~ span { border-left: 1px solid var(--sg-line); }
.sg-tints .sg-tint-1 { background: color-mix(in srgb, var(--sg-ink) 13%, transparent); } .sg-tints .sg-tint-2 { background: color-mix(in srgb, var(--sg-ink) 22%, transparent); }
.sg-future { position: absolute; right: 0; top: 0; height: 21px; background: var(--sg-background); opacity: .6; pointer-events: none; }
.sg-span { position: absolute; top: 20px; height: 3px; background: var(--sg-ring); pointer-events: none; }
.sg-end { position: absolute; left: 0; top: 24px; font-size: 11px; line-height: 14px; color: var(--sg-quiet); white-space: nowrap; pointer-events: none; }
.sg-last { left: auto; right: 0; }
.sg-handle { position: absolute; top: 0; width: 0; height: 38px; outline: none; z-index: 1; }
.sg-handle::before { content: ""; position: absolute; left: -1px; top: 0; width: 2px; height: 21px; background: var(--sg-ink); }
.sg-knob { position: absolute; left: -7px; top: 15px; min-width: 14px; height: 14px; border-radius: 7px; background: var(--sg-ink); color: var(--sg-background); font-size: 10px; font-weight: 700;
  line-height: 14px; text-align: center; box-sizing: border-box; cursor: ew-resize; }
.sg-second .sg-knob { background: var(--sg-background); color: var(--sg-ink); border: 2px solid var(--sg-ink); line-height: 10px; }
.sg-handle:focus-visible .sg-knob { outline: 2px solid var(--sg-ring); outline-offset: 2px; }
.sg-when { position: absolute; top: 24px; left: 10px; font-size: 11px; line-height: 14px; font-weight: 600; color: var(--sg-ink); white-space: nowrap; pointer-events: none; }
.sg-handle[data-side="left"] .sg-when { left: auto; right: 10px; }
.sg-spark { margin-top: 4px; max-width: 100%; } .sg-spark svg { display: block; max-width: 100%; overflow: visible; }
.sg-spark span { display: block; font-size: 11px; font-weight: 400; white-space: normal; }
.sg-spark path { fill: none; } .sg-spark .sg-zero { stroke: var(--sg-line); } .sg-spark .sg-here { stroke: var(--sg-quiet); stroke-dasharray: 2 2; }
.sg-spark .sg-line { stroke: var(--sg-quiet); stroke-width: 1.5; } .sg-spark .sg-band { fill: var(--sg-quiet); opacity: .25; }
.sg-spark.sg-raises .sg-line { stroke: var(--sg-raises); } .sg-spark.sg-raises .sg-band { fill: var(--sg-raises); }
.sg-spark.sg-lowers .sg-line { stroke: var(--sg-lowers); } .sg-spark.sg-lowers .sg-band { fill: var(--sg-lowers); }
@container (max-width: 700px) { .sg-step, .sg-speed { display: none; } .sg-track { margin: 0 8px; } }
@container (max-width: 430px) { .sg-time { padding: 0 4px; gap: 0; } .sg .sg-time button { padding: 2px 4px; min-width: 22px; } .sg-end { display: none; } }
`;
