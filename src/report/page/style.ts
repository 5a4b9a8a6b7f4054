/** The look of the page: system fonts, colours that colour-blind readers tell apart, dark mode, and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #c9d1d9; --point: #0072b2; --event: #d55e00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --line: #3d444d; --point: #56b4e9; --event: #e69f00; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; }
figure { margin: 0; } figcaption { font-weight: 600; text-align: center; } svg { width: 100%; height: auto; }
.zero { stroke: var(--line); } .event { stroke: var(--event); stroke-dasharray: 4 3; stroke-width: 1.5; }
.interval { stroke: var(--point); stroke-width: 2; } .point { fill: var(--point); } .tick { font-size: 11px; fill: var(--ink); }
table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem; } caption { text-align: left; font-style: italic; padding-bottom: .3rem; }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--line); text-align: left; } .number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
@media print { body { max-width: none; } figure, tr { break-inside: avoid; } }
`;
