extension HTMLStyle {
  /// Decisions, mending, the map and the outline.
  static let review = #"""
    #review { border-bottom: 1px solid var(--line); margin: 0 0 .8rem; padding-bottom: .6rem; font-size: .9rem; }
    #review p { margin: 0 0 .4rem; }
    #counts { font-weight: 600; }
    #said { position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem; z-index: 4; max-inline-size: min(34rem, 100vw - 2rem);
      margin: 0 !important; padding: .5rem .8rem; background: var(--ink); color: var(--back); border-radius: 8px;
      overflow-wrap: anywhere; white-space: pre-line; pointer-events: none; transition: opacity .4s; }
    #said:empty { display: none; }
    #said.past { opacity: 0; }
    #earlier { padding: .4rem .6rem; border-inline-start: 4px solid var(--here); background: var(--back); }
    #changes ul { list-style: none; margin: .3rem 0; padding: 0; }
    #changes { font-size: .9rem; margin-bottom: .8rem; } #changes p { margin: 0; font-weight: 600; }
    .change { font-style: normal; border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; }
    .change.new { border-color: var(--here); color: var(--here); font-weight: 600; }
    .tools { display: flex; flex-wrap: wrap; gap: .3rem .4rem; align-items: center; }
    button, .file, select, input, textarea { font: inherit; color: inherit; background: var(--back);
      border: 1px solid var(--line); border-radius: 6px; padding: .15rem .55rem; }
    input[type="checkbox"] { accent-color: var(--link); }
    button, .file { cursor: pointer; }
    .file { display: inline-flex; align-items: center; }
    button:hover, .file:hover { border-color: var(--link); }
    button[aria-pressed="true"] { background: var(--link); color: var(--back); border-color: var(--link); }
    .file input { position: absolute; inline-size: 1px; block-size: 1px; opacity: 0; }
    .file:focus-within { outline: 3px solid var(--here); }
    #reviewer { inline-size: 9rem; }
    .keys dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .6rem; margin: .3rem 0; }
    .keys dd { margin: 0; }
    summary { cursor: pointer; }
    #panel { margin-top: .5rem; padding-top: .5rem; border-top: 1px dashed var(--line); cursor: default; }
    #panel label { display: flex; gap: .4rem; align-items: baseline; margin-top: .3rem; }
    #reasons { border: 0; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .4rem; }
    #reasons legend { padding: 0; margin-bottom: .2rem; color: var(--soft); }
    #reasons button::before { content: attr(title) " "; opacity: .7; }
    #panel textarea { flex: 1; min-width: 0; resize: vertical; }
    .gap .name { float: inline-end; color: var(--soft); text-decoration: none; font: .75rem ui-monospace, monospace; }
    .gap .name:hover { text-decoration: underline; }
    .gap .state { font-style: normal; font-weight: 600; color: var(--link); }
    .gap[data-state="dismissed"]:not([aria-current]) { opacity: .65; }
    .gap[data-state="dismissed"] { border-inline-start-style: dotted; }
    .gap[data-state="accepted"] { border-inline-start-style: double; border-inline-start-width: 7px; }
    .again { color: var(--warning); }
    .gap .said { color: var(--soft); margin: 0; }
    .gap .said:empty { display: none; }
    tr.mended > th, tr[data-mended] > th { border-inline-start: 4px solid var(--here); }
    .mending .beads tbody tr { cursor: pointer; }
    .mending tr.picked { outline: 2px solid var(--here); outline-offset: -2px; }
    .mending tr.waiting { outline: 2px dashed var(--here); outline-offset: -2px; }
    .mending .s:hover { background: var(--panel); }
    .s.picked { box-shadow: -3px 0 0 var(--here); }
    #mender { position: sticky; inset-block-end: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: .3rem;
      padding: .6rem; background: var(--panel); border: 1px solid var(--line); border-radius: 8px 8px 0 0; }
    #mender > div { display: contents; }
    #mender p { flex-basis: 100%; margin: 0; font-size: .8rem; color: var(--soft); }
    #marker { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; }
    #marker input { flex: 1; min-inline-size: 8rem; }
    #outline { margin-bottom: .6rem; }
    #outline ol { list-style: none; margin: .3rem 0; padding: 0; font-size: .9rem; }
    #outline .level1 { padding-inline-start: 1rem; } #outline .level2 { padding-inline-start: 2rem; }
    #outline .level3, #outline .level4 { padding-inline-start: 3rem; }
    #map svg { inline-size: 100%; block-size: 6rem; display: block; }
    #map .bar { fill: var(--line); } #map .void { fill: var(--soft); }
    #map path { fill: none; stroke: var(--line); vector-effect: non-scaling-stroke; }
    #map path.weak { stroke: var(--here); }
    #map .error { fill: var(--error); } #map .warning { fill: var(--warning); } #map .note { fill: var(--note); }
    .legend { margin: .2rem 0 0; font-size: .8rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 1rem; }
    .legend span::before { content: ""; display: inline-block; inline-size: .7em; block-size: .7em;
      margin-inline-end: .3em; background: var(--soft); }
    .legend .error::before { background: var(--error); } .legend .warning::before { background: var(--warning); }
    .legend .note::before { background: var(--note); } .legend .weak::before { background: var(--here); }
    @media (max-width: 64rem) { #said { inset-block: .6rem auto; } #steps .quick[aria-pressed="true"] { background: var(--link); color: var(--back); } #mender { inset-block-end: 3.8rem; max-block-size: 40vh; overflow-y: auto; } #marking { flex-basis: 100%; font-size: .85rem; } #marker select { flex: 1; min-inline-size: 0; } button, .file, select { min-block-size: 2.4rem; } }
    @media (max-width: 40rem) { #map { display: none; } .keys { display: none; } }
    @media print { #map svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .legend span::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      #panel, #mender, #said { display: none; } .gap[data-state="dismissed"] { opacity: 1; } }

    """#
}
