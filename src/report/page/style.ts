/** The look of the page: system fonts, colours that colour-blind readers tell apart, dark mode, and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --line: #d8dee4; --zero: #8b949e; --own: #0072b2; --quoted: #b1580c; --event: #d55e00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --line: #30363d; --zero: #6e7681; --own: #56b4e9; --quoted: #e69f00; --event: #ff8c42; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); } a { color: var(--own); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.5rem 1rem; } .charts > :only-child { justify-self: start; max-width: min(46rem, 100%); grid-column: 1 / -1; }
#contested-terms .charts, #contributions .charts, #whose-words .charts { grid-template-columns: minmax(0, 46rem); }
figure { margin: 0; min-width: 0; } figcaption { font-weight: 600; text-align: center; overflow-wrap: anywhere; } figure { text-align: center; } figure details { text-align: left; } figure > svg { max-width: 100%; height: auto; }
figure text { font: 11px system-ui, sans-serif; fill: var(--ink); } figure text.note { fill: var(--soft); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; } p.note { color: var(--soft); font-size: .85rem; }
.zero { stroke: var(--zero); } .grid { stroke: var(--line); stroke-width: .6; } .event { stroke: var(--event); stroke-dasharray: 4 3; stroke-width: 1.5; }
.own { stroke: var(--own); fill: var(--own); } .quoted { stroke: var(--quoted); fill: var(--quoted); } .line { fill: none; stroke-width: 1.5; } .quoted.line { stroke-dasharray: 5 3; }
.interval { stroke-width: 2; } .point { stroke: none; } .quoted.point { fill: var(--paper); stroke: var(--quoted); stroke-width: 1.6; } .band { stroke: none; opacity: .18; }
.edge { fill: none; stroke: var(--soft); opacity: .7; } .arrow { fill: var(--soft); } .node, .cell { fill: var(--own); } .cell-frame { fill: none; stroke: var(--line); }
.share-0 { fill: #0072b2; } .share-1 { fill: #e69f00; } .share-2 { fill: #009e73; } .share-3 { fill: #cc79a7; } .share-4 { fill: #56b4e9; } .share-5 { fill: #f0e442; } .share-6 { fill: #999999; }
.save { margin: .2rem 0; text-align: center; } .save button { font: inherit; font-size: .75rem; margin: 0 .15rem; padding: .05rem .5rem; color: var(--soft); background: none; border: 1px solid var(--line); border-radius: .3rem; cursor: pointer; }
.save button:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--event); outline-offset: 2px; } summary { cursor: pointer; font-size: .85rem; color: var(--soft); }
table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem; } caption { text-align: left; font-style: italic; padding-bottom: .3rem; }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--line); text-align: left; } .number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
@media (max-width: 40rem) { figure { overflow-x: auto; } figure > svg[width='700'] { min-width: 34rem; } }
@media print { body { max-width: none; } figure, tr { break-inside: avoid; } .save, details, nav { display: none; } }
`;
