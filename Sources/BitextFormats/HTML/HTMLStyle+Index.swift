extension HTMLStyle {
  /// Of the front page where no script chooses rows.
  static let withoutScript = "tbody[hidden] { display: table-row-group !important; }"

  /// Of the front page of a batch.
  static let index =
    base + #"""
      body { display: block; }
      main { padding-bottom: 2rem; }
      .facts .error b { color: var(--error); } .facts .warning b { color: var(--warning); } .facts .note b { color: var(--note); }
      .filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin-bottom: .6rem; }
      .filters input[type="search"], select, button { font: inherit; color: inherit; background: var(--back);
        border: 1px solid var(--line); border-radius: 6px; padding: .15rem .55rem; }
      #histogram { margin: 0 0 1rem; max-inline-size: 40rem; }
      #histogram svg { inline-size: 100%; }
      #histogram .bar { fill: var(--link); }
      #histogram text { fill: var(--ink); font-size: 14px; text-anchor: middle; }
      #histogram .name, figcaption { fill: var(--soft); color: var(--soft); font-size: .85rem; }
      tbody th { text-align: start; font-weight: 400; overflow-wrap: anywhere; min-inline-size: 11rem; }
      td, tbody th { border-bottom: 1px solid var(--line); }
      .n { text-align: end; font-variant-numeric: tabular-nums; }
      td.error { color: var(--error); font-weight: 600; } td.warning { color: var(--warning); font-weight: 600; }
      td.note { color: var(--note); }
      .failed { background: var(--error-back); }
      thead th { position: sticky; top: 0; }
      thead button { border: 0; padding: 0; font-weight: 600; cursor: pointer; }
      thead button::after { content: " ↕"; color: var(--soft); font-weight: 400; }
      thead button:hover { text-decoration: underline; }
      thead [aria-sort="ascending"] button::after { content: " ▲"; } thead [aria-sort="descending"] button::after { content: " ▼"; }
      @media screen and (max-width: 48rem) {
        table, tbody { display: block; }
        tbody[hidden] { display: none; }
        thead { display: block; overflow-x: auto; }
        thead tr { display: flex; gap: .8rem; } thead th { position: static; padding-inline: 0; white-space: nowrap; }
        tbody tr { display: flex; flex-wrap: wrap; gap: 0 .9rem; padding: .5rem .4rem; border-bottom: 1px solid var(--line); }
        tbody th, td { border: 0; padding: 0; }
        tbody th { flex-basis: 100%; }
        td:empty { display: none; }
        td:not(:empty)::before { content: attr(data-name) " "; color: var(--soft); font-weight: 400; font-size: .85rem; }
        td:last-child { flex-basis: 100%; }
      }
      @media print {
        .filters { display: none; }
        #histogram { max-inline-size: 12cm; }
        table { font-size: 7.5pt; line-height: 1.35; }
        thead { display: table-header-group; } thead th { position: static; }
        thead button { all: unset; } thead [aria-sort] button::after { content: none; }
        tbody th { min-inline-size: 8em; }
        th, td { padding: .15rem .3rem; }
        tr, figure { break-inside: avoid; }
        .failed, #histogram .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      }

      """#
}
