/**
 * The look of every drawing, on paper and on a light page. The colours are those of Okabe and Ito (Color Universal Design,
 * 2008), which colour-blind readers tell apart; no meaning rests on colour alone.
 */
export const PLOT_STYLE = `
text { font: 11px system-ui, sans-serif; fill: #1b1f24; } .plot-title { font-size: 13px; font-weight: 600; } .note { fill: #57606a; paint-order: stroke; stroke: #ffffff; stroke-width: 3px; }
.zero { stroke: #8b949e; } .grid { stroke: #d8dee4; stroke-width: .6; } .event { stroke: #d55e00; stroke-dasharray: 4 3; stroke-width: 1.5; }
.own { stroke: #0072b2; fill: #0072b2; } .quoted { stroke: #b1580c; fill: #b1580c; } .line { fill: none; stroke-width: 1.5; } .quoted.line { stroke-dasharray: 5 3; }
.interval { stroke-width: 2; } .point { stroke: none; } .quoted.point { fill: #ffffff; stroke: #b1580c; stroke-width: 1.6; } .band { stroke: none; opacity: .18; }
.edge { fill: none; stroke: #57606a; opacity: .7; } .arrow { fill: #57606a; } .node { fill: #0072b2; } .cell { fill: #0072b2; } .cell-frame { fill: none; stroke: #d8dee4; }
.share-0 { fill: #0072b2; } .share-1 { fill: #e69f00; } .share-2 { fill: #009e73; } .share-3 { fill: #cc79a7; } .share-4 { fill: #56b4e9; } .share-5 { fill: #f0e442; } .share-6 { fill: #999999; }
`;
