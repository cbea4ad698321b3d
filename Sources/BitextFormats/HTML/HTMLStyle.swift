/// The style sheets of pages.
enum HTMLStyle {
  /// Of a report.
  static let report = base + review

  /// Colours, type, tables and lists; how a page is shown on a narrow screen and on paper.
  static let base = #"""
    :root { color-scheme: light dark; --back: #fff; --panel: #f6f7f8; --ink: #1c1f22; --soft: #5d666e;
      --line: #d9dde1; --link: #0b57a4; --error: #b3261e; --error-back: #fbdedb; --warning: #8a5800;
      --warning-back: #ffeabf; --note: #2a5f9e; --note-back: #dcebfb; --here: #7a3fd1;
      --e0: #cfe8d5; --e1: #d5e3f7; --e2: #efdcf5; --e3: #f6e2cf; --e4: #d2eef0; --e5: #ecebc4; }
    @media screen and (prefers-color-scheme: dark) { :root { --back: #15181b; --panel: #1d2125; --ink: #e4e7ea;
      --soft: #9aa4ad; --line: #343a40; --link: #8fc1ff; --error: #ff9d94; --error-back: #571e1a;
      --warning: #f4c35a; --warning-back: #4d3a0d; --note: #9cc7fb; --note-back: #1d3a5c; --here: #c8a4ff;
      --e0: #20452c; --e1: #223d63; --e2: #472a54; --e3: #553a1c; --e4: #1b474b; --e5: #45431a; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--back); color: var(--ink); line-height: 1.55;
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei",
        "Noto Sans CJK SC", sans-serif;
      display: grid; grid-template: "head head" auto "gaps main" 1fr / minmax(18rem, 26rem) 1fr; }
    :lang(zh-Hant), :lang(zh-TW), :lang(zh-HK) { font-family: system-ui, "PingFang TC",
      "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
    :lang(zh) { line-break: strict; text-autospace: normal; text-spacing-trim: trim-start; font-style: normal !important; }
    td:lang(zh), q:lang(zh) { line-height: 1.75; }
    .beads td:lang(zh) { text-align: justify; }
    header { grid-area: head; padding: 1rem 1.25rem; border-bottom: 1px solid var(--line); }
    .title, h1 { margin: 0; font-size: 1.3rem; font-weight: 600; overflow-wrap: anywhere; text-wrap: balance; }
    p.title { font-size: 1.15rem; }
    h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
    .facts { margin: .25rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap;
      gap: .1rem 1.5rem; color: var(--soft); font-size: .9rem; }
    .facts b { color: var(--ink); font-weight: 600; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--here); outline-offset: 1px; }
    aside { grid-area: gaps; position: sticky; top: 0; align-self: start; height: 100vh; overflow-y: auto;
      padding: 1rem 1.25rem 4rem; background: var(--panel); border-inline-end: 1px solid var(--line); }
    aside > ol, aside ul { list-style: none; margin: 0; padding: 0; }
    .filters fieldset { border: 0; margin: 0 0 .4rem; padding: 0 0 0 4.5rem; position: relative; display: flex; flex-wrap: wrap;
      gap: .1rem .9rem; font-size: .9rem; }
    .filters legend { position: absolute; inset-inline-start: 0; padding: 0; color: var(--soft); }
    .filters label { white-space: nowrap; }
    small, .keys { color: var(--soft); font-size: .8rem; }
    kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; background: var(--back); }
    .gap { margin: 0 0 .6rem; padding: .5rem .7rem; background: var(--back); border: 1px solid var(--line);
      border-inline-start: 4px solid var(--note); border-radius: 4px; font-size: .9rem; cursor: pointer; }
    .gap { contain-intrinsic-height: auto 9rem; }
    .gap.error { border-inline-start-color: var(--error); }
    .gap.warning { border-inline-start-color: var(--warning); }
    .gap[aria-current] { outline: 2px solid var(--here); }
    .gap h3 { margin: 0; font-size: .85rem; font-weight: 400; color: var(--soft); }
    .gap h3 b { color: var(--note); text-transform: uppercase; letter-spacing: .03em; }
    .gap.error h3 b { color: var(--error); }
    .gap.warning h3 b { color: var(--warning); }
    .gap p { margin: .1rem 0 .3rem; overflow-wrap: anywhere; }
    .gap ul li { color: var(--soft); overflow-wrap: anywhere; padding-inline-start: 2rem; text-indent: -2rem; }
    .side { display: inline-block; min-width: 1.6rem; text-indent: 0; font-size: .8rem; }
    q { quotes: none; color: var(--ink); }
    main { grid-area: main; padding: 1rem 1.25rem 40vh; min-width: 0; }
    section { margin-bottom: 2rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; }
    thead th { white-space: nowrap; color: var(--soft); font-weight: 600; font-size: .85rem; border-bottom: 1px solid var(--line);
      background: var(--back); }
    .outcomes td, .outcomes tbody th { border-bottom: 1px solid var(--line); }
    .outcomes td { overflow-wrap: anywhere; }
    .outcomes tbody th { white-space: nowrap; }
    .outcomes td { width: 50%; }
    .outcomes .label { width: auto; white-space: nowrap; color: var(--soft); padding-inline-end: 0; }
    .outcomes .broken { color: var(--warning); text-decoration: underline wavy; }
    .outcomes a { color: inherit; text-decoration-color: var(--line); }
    .silenced { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem; }
    .level1 { padding-inline-start: 1.4rem; } .level2 { padding-inline-start: 2.4rem; }
    .level3 { padding-inline-start: 3.4rem; } .level4 { padding-inline-start: 4.4rem; }
    #outcomes p { margin: .2rem 0 .5rem; }
    .differs { color: var(--error); }
    .skip { margin-top: .4rem; font-size: .9rem; display: flex; gap: 1rem; }
    .heads { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 4.2rem 1fr 1fr;
      background: var(--back); border-bottom: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
    .heads b { padding: .3rem .6rem; font-weight: 600; }
    .block, .gap { content-visibility: auto; }
    .q1 { contain-intrinsic-height: auto 30rem; }
    .q2 { contain-intrinsic-height: auto 90rem; }
    .q3 { contain-intrinsic-height: auto 150rem; }
    .q4 { contain-intrinsic-height: auto 210rem; }
    .free > summary { cursor: pointer; color: var(--soft); font-size: .85rem; padding: .3rem .6rem;
      background: var(--panel); }
    .only .free:not(.kept), .only .beads tbody tr:not(.kept, .mended, [data-mended]) { display: none; }
    .gap.off { content-visibility: hidden; visibility: hidden; block-size: 0; margin: 0; padding: 0; border: 0;
      overflow: hidden; }
    .beads { table-layout: fixed; }
    .beads thead th { padding-block: 0; border: 0; }
    .beads thead tr { visibility: collapse; }
    .beads th:first-child { width: 4.2rem; }
    .beads tbody th { font-weight: 400; font-size: .8rem; color: var(--soft); }
    .beads tbody th a { color: inherit; text-decoration: none; }
    .beads tbody th i { display: block; font-style: normal; white-space: nowrap; }
    .beads .begins > * { border-top: 1px solid var(--line); }
    .beads tr:target, .beads tr.here { background: var(--panel); }
    .beads td { overflow-wrap: anywhere; scroll-margin-top: 3rem; }
    .beads td[data-line]::before { content: attr(data-line); float: inline-end; margin-inline-start: .5rem;
      color: var(--soft); font-size: .75rem; }
    .none { color: var(--soft); font-style: italic; font-size: .9rem;
      background: repeating-linear-gradient(135deg, transparent 0 6px, var(--panel) 6px 12px); }
    .s + .s::before { content: "¦ "; color: var(--soft); opacity: .7; }
    .s { scroll-margin-top: 6rem; }
    mark { color: inherit; background: var(--note-back); text-decoration: underline dotted var(--note);
      text-underline-offset: .2em; cursor: pointer; }
    mark.warning { background: var(--warning-back); text-decoration: underline dashed var(--warning); }
    mark.error { background: var(--error-back); text-decoration: underline solid var(--error) 2px; }
    mark.off { background: none; text-decoration: none; cursor: inherit; }
    mark.here { outline: 2px solid var(--here); }
    mark a, td a[id] { scroll-margin-top: 6rem; }
    tr:hover .e, tr.here .e, .evidence .e { background: var(--e); }
    tr:hover .against, tr.here .against, .evidence .against {
      background: none; border-bottom: 2px dashed var(--error); }
    .e0 { --e: var(--e0); } .e1 { --e: var(--e1); } .e2 { --e: var(--e2); }
    .e3 { --e: var(--e3); } .e4 { --e: var(--e4); } .e5 { --e: var(--e5); }
    #furniture summary { cursor: pointer; color: var(--soft); }
    #furniture td { font-size: .85rem; color: var(--soft); }
    footer { color: var(--soft); font-size: .8rem; }
    #steps { display: none; }
    [hidden] { display: none !important; }
    @media (max-width: 64rem) {
      body { display: block; }
      aside { position: static; height: auto; border: 0; border-bottom: 1px solid var(--line);
        padding-bottom: 1rem; }
      aside > ol { max-height: 70vh; overflow-y: auto; }
      .filters label { padding-block: .3rem; }
      #steps { position: fixed; inset: auto 0 0; z-index: 2; display: flex; gap: .5rem; align-items: center;
        padding: .4rem .6rem calc(.4rem + env(safe-area-inset-bottom)); background: var(--panel);
        border-top: 1px solid var(--line); }
      #steps button { min-width: 3rem; min-height: 2.75rem; font: inherit; color: inherit;
        background: var(--back); border: 1px solid var(--line); border-radius: 6px; }
      #steps a { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
        text-align: center; }
      main { padding-bottom: 5rem; }
    }
    @media (max-width: 40rem) {
      header, aside, main { padding-inline: .8rem; }
      #steps span { display: none; }
      .beads, .beads tbody, .beads tr, .beads td, .beads tbody th { display: block; width: auto; }
      .beads thead, .heads { display: none; }
      .beads tr { padding: .4rem 0; border-top: 1px solid var(--line); }
      .beads .begins > * { border-top: 0; }
      .beads tr.begins { border-top: 3px double var(--line); }
      .beads th:first-child { width: auto; }
      .beads tbody th { padding-block: 0; }
      .beads tbody th i { display: inline; margin-inline-start: .6rem; }
      .beads td { padding: .1rem .6rem; border-inline-start: 3px solid var(--line); }
      .beads td:last-child { border-inline-start-color: var(--soft); }
      .outcomes thead { display: none; }
      .outcomes tr { display: grid; grid-template-columns: 2.6rem fit-content(6rem) 1fr; padding: .3rem 0;
        border-bottom: 1px solid var(--line); }
      .outcomes tbody th { grid-column: 1; grid-row: span 2; }
      .outcomes td { grid-column: 3; width: auto; }
      .outcomes .label, .outcomes .none { grid-column: 2; white-space: normal; }
      .outcomes .none { grid-column-end: span 2; }
      .outcomes tbody th, .outcomes td { border: 0; padding: .1rem .3rem; }
    }
    @media print {
      @page { margin: 14mm; }
      body { display: block; font-size: 9.5pt; }
      header, aside, main { padding: 0; }
      aside { position: static; height: auto; overflow: visible; border: 0; background: none;
        margin: .8rem 0; }
      aside > ol { max-height: none; overflow: visible; }
      .filters, #steps, .skip, .heads, .free > summary, #review, #outline { display: none; }
      .block, .gap { content-visibility: visible; }
      .gap.off { display: none; }
      .free::details-content { content-visibility: visible; block-size: auto; }
      .beads thead tr { visibility: visible; }
      .gap, .beads tr, .outcomes tr { break-inside: avoid; }
      h2 { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
      .gap[aria-current], mark.here { outline: 0; }
      mark, .none, .e { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """#
}
