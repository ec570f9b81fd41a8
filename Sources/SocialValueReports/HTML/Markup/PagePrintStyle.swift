/// The style of a page on A4 paper: heads of tables on every sheet, no chart or row cut in two,
/// links of other sites written out.
enum PagePrintStyle {
  /// The style, as a part of the whole.
  static let text = #"""
    @page { size: A4; margin: 16mm 14mm 18mm; }
    @media print {
      html { font-size: 9.5pt; } body { line-height: 1.4; }
      .mast { background: none; color: var(--ink); border-bottom: 2px solid var(--ink); }
      .mast p, .way, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
      .skip, .tools, .way, ol.pages { display: none !important; }
      h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.6rem; } h3 { font-size: 11.5pt; }
      h1, h2, h3, h4, caption, summary { break-after: avoid; }
      thead { display: table-header-group; break-after: avoid; } thead th { font-size: .82rem; }
      tbody tr:first-child { break-before: avoid; } .note { break-after: avoid; }
      tr, figure, svg, li, ul.facts li, .note { break-inside: avoid; }
      .scroll { overflow: visible; }
      tbody th, tbody th a, td.free { overflow-wrap: anywhere; }
      .lined, .years td { min-width: 0; }
      .lined thead th:first-child { width: 26%; } .lined thead th.chart { width: 15%; } .lined thead th.rate { width: 19%; }
      th, td { padding: .3rem .4rem .3rem 0; }
      .heat td.r0, .heat td.r1, .heat td.r2, .heat td.r3, .heat td.rn { padding: .3rem; min-width: 1.95cm; }
      .heat { font-size: 8pt; } .heat td small { font-size: 7pt; } .heat td i { font-size: 7pt; padding-top: .1rem; }
      .heat td b { font-size: 9.5pt; } .heat tbody th { min-width: 2.6cm; }
      thead button { display: contents; } thead button::after { content: ""; }
      .score b { font-size: 34pt; }
      .tag, .r0, .r1, .r2, .r3, .rn, svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      a { color: inherit; }
      a[href^=http]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
      details:not([open]) { display: none; }
      .answer { border: 1px solid var(--line); min-height: 4.5rem; margin-top: .5rem; }
      footer { margin-top: 1.5rem; }
    }
    @media screen { .answer { display: none; } }

    """#
}
