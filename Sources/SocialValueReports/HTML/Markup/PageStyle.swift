/// The style of every page, as it stands between its tags: what all have in common first, then
/// charts and tables, then what a small screen, the dark and paper need.
enum PageStyle {
  /// The whole style.
  static let text =
    ink + ground + tables + charts + cards(of: ".heat.sort", upTo: "72rem", cell: "6.2rem")
    + cards(of: ".scores", upTo: "46rem", cell: "7.2rem") + PagePrintStyle.text

  /// The colours: of every rating a strong one to draw with and a tint to write on.
  private static let ink = #"""

    :root {
      color-scheme: light dark;
      --bg: #fff; --panel: #f4f5f7; --ink: #15191e; --soft: #4a535e; --line: #c6ccd3;
      --link: #124a84; --focus: #8a3ffc; --mast: #1b2733; --mast-ink: #fff;
      --c0: #1c7044; --c1: #7c6200; --c2: #a84c06; --c3: #b0231f; --cn: #5c6670;
      --t0: #e1f1e7; --t1: #faf1cc; --t2: #fce6d4; --t3: #fae0df; --tn: #eceef1;
      --band0: #e9ebee; --band1: #dcdfe4; --band2: #cfd4da; --band3: #c3c9d1;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --bg: #111418; --panel: #1a1f25; --ink: #eef1f4; --soft: #b3bcc6; --line: #46505b;
        --link: #8ec2ff; --focus: #c9a6ff; --mast: #05080b; --mast-ink: #fff;
        --c0: #62cf95; --c1: #e2c14a; --c2: #f59b5c; --c3: #ff8f86; --cn: #aab4be;
        --t0: #163525; --t1: #38300d; --t2: #432710; --t3: #481c1d; --tn: #262c33;
        --band0: #22282f; --band1: #2a3139; --band2: #323a43; --band3: #3a434d;
      }
    }

    """#

  /// The page: type, spacing, masthead, folds.
  private static let ground = #"""
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--bg); color: var(--ink); overflow-wrap: break-word;
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        "Noto Sans", "DejaVu Sans", sans-serif;
    }
    a { color: var(--link); text-underline-offset: .15em; }
    a:hover { text-decoration-thickness: .15em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--bg); z-index: 1; }
    .mast { background: var(--mast); color: var(--mast-ink); }
    .mast p, .way, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
    .mast p {
      display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; padding-top: .7rem;
      padding-bottom: .7rem; justify-content: space-between;
    }
    .mast span { font-weight: 700; }
    .way ol { list-style: none; margin: 0; padding: .8rem 0 0; display: flex; flex-wrap: wrap; }
    .way li { min-width: 0; overflow-wrap: anywhere; }
    .way li + li::before { content: "›"; padding: 0 .6rem; color: var(--soft); }
    .way a { display: inline-block; min-height: 1.5rem; }
    .top { padding: 1.75rem 0 .5rem; }
    .kicker { margin: 0 0 .25rem; color: var(--soft); }
    h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.6rem); line-height: 1.15; margin: 0; max-width: 26em; letter-spacing: -.01em; }
    h2 { font-size: 1.5rem; line-height: 1.25; margin: 3.25rem 0 .75rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
    h3 { font-size: 1.15rem; line-height: 1.35; margin: 2.25rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    p, ul, ol { margin: 0 0 1rem; max-width: 46rem; }
    li { margin-bottom: .25rem; }
    .soft { color: var(--soft); }
    .lead { font-size: 1.15rem; }
    .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    ul.facts { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .9rem 2rem; margin: 1.25rem 0 1.75rem; }
    ul.facts li { min-width: 0; margin: 0; } ul.facts li > span { display: block; color: var(--soft); font-size: .9rem; } ul.facts li > b { display: block; font-weight: 400; }
    dt { color: var(--soft); font-size: .9rem; }
    dd { margin: 0 0 .6rem; }
    .hero { display: grid; grid-template-columns: minmax(14rem, 1fr) 2.4fr; gap: 1.5rem 3rem; align-items: start; margin: 1.5rem 0 2rem; }
    .hero ul.facts { margin: 0; }
    .hero ul.facts li > b { font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.35; }
    .hero .tag { font-size: 1.05rem; white-space: nowrap; }
    ol.first .tag { margin-left: .35rem; }
    ul.facts small { display: block; font-size: .9rem; font-weight: 400; }
    .score { margin: 0; }
    .score b { display: block; font-size: 4.25rem; line-height: 1; letter-spacing: -.03em; font-variant-numeric: tabular-nums; }
    .score small { font-size: 1rem; color: var(--soft); }
    .tag { display: inline-block; padding: .1rem .6rem; border-radius: .2rem; font-weight: 600; color: var(--ink); border-left: .35rem solid var(--cn); background: var(--tn); }
    .r0 { background: var(--t0); } .r1 { background: var(--t1); } .r2 { background: var(--t2); }
    .r3 { background: var(--t3); } .rn { background: var(--tn); }
    .tag.r0 { border-color: var(--c0); } .tag.r1 { border-color: var(--c1); }
    .tag.r2 { border-color: var(--c2); } .tag.r3 { border-color: var(--c3); }
    ol.first { padding-left: 0; list-style: none; max-width: none; counter-reset: first; }
    ol.first > li { counter-increment: first; position: relative; padding: .8rem 0 .8rem 3.2rem; border-bottom: 1px solid var(--line); margin: 0; }
    ol.first > li::before { content: counter(first); position: absolute; left: 0; top: .75rem; width: 2.1rem; height: 2.1rem; line-height: 2.1rem; text-align: center; border-radius: 50%; background: var(--panel); border: 1px solid var(--line); font-weight: 600; }
    ol.first p { margin: 0; }
    details { margin: 0 0 .4rem; border-left: 3px solid var(--line); padding-left: .9rem; }
    details > details { margin-top: .4rem; }
    summary { cursor: pointer; padding: .25rem 0; color: var(--link); min-height: 1.5rem; }
    summary:hover { text-decoration: underline; }
    details[open] > summary { font-weight: 600; }
    blockquote { margin: .25rem 0 1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); max-width: 46rem; white-space: pre-line; }
    ul.plain, ol.plain { padding-left: 1.2rem; }
    .note { background: var(--panel); padding: 1rem 1.25rem; margin: 1.25rem 0; max-width: 50rem; }
    .note p:last-child { margin: 0; }
    .find { border: 1px solid var(--line); border-left-width: .35rem; padding: .75rem 1rem; margin: 0 0 .9rem; break-inside: avoid; }
    .find p { margin: 0 0 .3rem; max-width: none; }
    .find.error { border-left-color: var(--c3); } .find.query { border-left-color: var(--c1); }
    code { font: .92em ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    footer { color: var(--soft); font-size: .9rem; padding-top: 1.5rem; padding-bottom: 3rem; margin-top: 3.5rem; border-top: 1px solid var(--line); }

    """#

  private static let tables = #"""
    .scroll { overflow-x: auto; position: relative; margin: 0 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; color: var(--soft); font-size: .9rem; padding: 0 0 .4rem; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
    thead th { font-size: .9rem; vertical-align: bottom; border-bottom: 2px solid var(--ink); line-height: 1.3; }
    tbody th { font-weight: 400; }
    tr.all > * { font-weight: 600; border-top: 2px solid var(--line); }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td small, th small { display: block; color: var(--soft); font-size: .85rem; line-height: 1.35; white-space: normal; }
    thead button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: .2rem 0; margin: 0; text-align: inherit; cursor: pointer; min-height: 1.5rem; min-width: 1.5rem; }
    thead button::after { content: " ↕"; color: var(--soft); }
    [aria-sort=ascending] button::after { content: " ↑"; } [aria-sort=descending] button::after { content: " ↓"; }
    thead button:hover { text-decoration: underline; }
    .heat td.r0, .heat td.r1, .heat td.r2, .heat td.r3, .heat td.rn { border-bottom: 1px solid var(--bg); border-left: 2px solid var(--bg); padding: .5rem .6rem; min-width: 7.2rem; }
    .heat td b { font-size: 1.15rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .heat td i { font-style: normal; float: right; font-size: .8rem; padding: .25rem 0 0 .2rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .heat td.rn i, .heat td.r0 small, .heat td.r1 small, .heat td.r2 small, .heat td.r3 small, .heat td.rn small { color: var(--ink); }
    .heat tbody th { min-width: 13rem; overflow-wrap: anywhere; }
    .heat td:not([class]), .heat td[data-h=Contracts] { grid-column: 1 / -1; }
    .years td { min-width: 4.6rem; }
    .lined { table-layout: fixed; min-width: 62rem; }
    .lined thead th:first-child { width: 28%; } .lined thead th.chart { width: 18%; } .lined thead th.rate { width: 14.5rem; }
    .people { table-layout: fixed; max-width: 44rem; } .people th:first-child { width: 56%; }
    .lined .tag { white-space: normal; font-size: .9rem; }
    tbody th { min-width: 9rem; } table .tag { white-space: nowrap; }
    .tools { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; margin: 0 0 1rem; }
    .tools[hidden] { display: none; }
    .tools label { font-size: .9rem; display: block; }
    .tools input, .tools select { font: inherit; color: inherit; background: var(--bg); border: 2px solid var(--soft); padding: .3rem .5rem; min-height: 2.5rem; max-width: 100%; }
    .tools p { margin: 0; min-height: 1.5rem; }
    ol.pages { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; max-width: none; }

    """#

  private static let charts = #"""
    svg { display: block; width: 100%; overflow: visible; }
    td.chart { padding-top: .6rem; }
    svg .k0 { fill: var(--band3); } svg .k1 { fill: var(--band2); } svg .k2 { fill: var(--band1); } svg .k3 { fill: var(--band0); }
    svg .f0 { fill: var(--c0); } svg .f1 { fill: var(--c1); } svg .f2 { fill: var(--c2); } svg .f3 { fill: var(--c3); } svg .fn { fill: var(--cn); }
    svg .tick { fill: var(--ink); }
    figure svg .k0, figure svg .k1, figure svg .k2, figure svg .k3 { opacity: .45; }
    svg .grid { stroke: var(--line); stroke-width: 1; }
    svg .run { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
    svg text { fill: var(--ink); font-size: 13px; font-family: inherit; }
    svg text.soft { fill: var(--soft); }
    figure { margin: 0 0 1rem; max-width: 52rem; }
    figcaption { color: var(--soft); font-size: .9rem; }
    @media screen and (max-width: 64rem) {
      .lined { min-width: 44rem; } .scores .tag { white-space: normal; }
      .lined th, .lined td, .years th, .years td { padding-right: .5rem; min-width: 0; }
      .lined thead th, .years thead th { font-size: .8rem; }
      .lined thead th:first-child { width: 23%; } .lined thead th.chart { width: 14%; } .lined thead th.rate { width: 19.5%; }
    }
    @media (max-width: 40rem) {
      .hero { grid-template-columns: 1fr; }
      svg text { font-size: 24px; } svg text.alt { display: none; }
      .heat tbody th { min-width: 8.5rem; } .lined { min-width: 50rem; }
      .lined thead th:first-child { width: 9rem; } .lined thead th.chart { width: 8.5rem; }
      h2 { margin-top: 2.5rem; }
      ol.first > li { padding-left: 2.9rem; }
    }

    """#

  /// Tables whose rows become cards on a narrow screen: the head of a row stands over its cells, and
  /// each has its column's head in it.
  private static func cards(of tables: String, upTo width: String, cell: String) -> String {
    """
    @media screen and (max-width: \(width)) {
      \(tables), \(tables) > caption, \(tables) > tbody { display: block; min-width: 0; }
      \(tables):not(.sort) > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      \(tables).sort > thead { display: block; border-bottom: 2px solid var(--ink); }
      \(tables).sort > thead tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
      \(tables).sort > thead th { border: 0; padding: 0 0 .3rem; }
      \(tables) > tbody tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(\(cell), 1fr)); gap: .15rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
      \(tables) > tbody tr[hidden] { display: none; }
      \(tables) > tbody th { grid-column: 1 / -1; border: 0; padding: .2rem .3rem; }
      \(tables) > tbody td { border: 0; min-width: 0; padding: .2rem .3rem .3rem; text-align: left; }
      \(tables) td::before { content: attr(data-h); display: block; font-size: .8rem; font-weight: 400; }
      \(tables) .chart { grid-column: 1 / -1; }
    }

    """
  }
}
