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
      thead [aria-sort="ascending"] button::after { content: " ▲"; } thead [aria-sort="descending"] button::after { content: " ▼"; }
      @media (max-width: 40rem) { main { overflow-x: auto; } }

      """#
}
