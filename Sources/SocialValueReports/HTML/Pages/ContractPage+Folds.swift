import SocialValue

extension ContractPage {
  /// Where a measure's figure came from, in a fold: printed words, rows, sums, target, judgement,
  /// points.
  mutating func fold(_ card: ContractScorecard, _ place: Int) -> HTML {
    let measure = card.framework.measures[place]
    let explanation = context.evaluator.explanation(of: place, in: card)
    let parts: HTML = """
      \(printed(explanation))\(statements(card, place))\(rows(explanation))\
      \(list("How the actual was worked out", explanation.steps))\(due(explanation))\
      \(list("Target, attainment and rating", judgement(explanation)))\
      \(points(explanation))
      """
    return """
      <details id="\(foldID(card, place))"><summary>\(measure.id): where the figure came from</summary>
      \(parts)</details>

      """
  }

  private func printed(_ explanation: Explanation) -> HTML {
    let source = explanation.source
    let place = [
      source.document, source.section, QuarterWords.published(source.published),
      explanation.reading?.place ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let words: HTML =
      explanation.printed.isEmpty ? "" : "<blockquote>\(explanation.printed)</blockquote>\n"
    return "<p><b>\(explanation.title)</b></p>\n\(words)<p class=\"soft\">\(place)</p>\n"
  }

  // MARK: Rows

  /// The rows read, oldest first, and what no row reports.
  ///
  /// The rows of an assessment stand with its statements, but for those that no longer count.
  private mutating func rows(_ explanation: Explanation) -> HTML {
    guard context.showsParticulars else { return .empty }
    let isAssessment = !explanation.result.statements.isEmpty
    let shown = isAssessment ? explanation.rows.filter { $0.fate != .used } : explanation.rows
    let absent = (isAssessment ? [] : explanation.absent).map { absent -> HTML in
      "<li>\(absent.title), \(absent.period.label): no row reports it.</li>\n"
    }
    let missing: HTML = absent.isEmpty ? "" : "<ul class=\"plain\">\(absent)</ul>\n"
    guard !shown.isEmpty else { return missing }
    let labelled = shown.map { row -> (HTML, Explanation.Row) in
      let who = row.assessor.map { " by \($0)" } ?? ""
      return ("\(titles.title(row.item))\(who) <small>\(row.period.label)</small>", row)
    }
    let caption: HTML =
      "\(isAssessment ? "Rows that no longer count" : "Rows read") for \(explanation.measure)"
    return missing + rowTable(caption, "Item, quarter", labelled)
  }

  /// Rows with file and line, each with what it is about.
  mutating func rowTable(
    _ caption: HTML, _ about: String, _ rows: [(about: HTML, row: Explanation.Row)]
  ) -> HTML {
    var table = PageTable(
      caption,
      [
        .init("File and line"), .init(about), .init("Claimed", isNumber: true),
        .init("Accepted", isNumber: true), .init("Received"), .init("Evidence and notes"),
      ])
    for (about, row) in rows {
      let fate: HTML = row.fate == .used ? "" : "<small>\(row.fate.word)</small>"
      table.add(
        """
        \(PageTable.head("<code>\(row.place.text)</code>"))<td>\(about)</td>\
        <td class="n">\(titles.figure(row.claimed, of: row.item) ?? "empty")\(fate)</td>\
        <td class="n">\(titles.figure(row.accepted, of: row.item) ?? FigureText.none)</td>\
        <td>\(row.received.map(FigureText.day) ?? FigureText.none)</td>\
        <td class="free">\(remarks(row.evidence, row.note))</td>
        """)
    }
    return table.html(id: ids.next())
  }

  func remarks(_ evidence: String, _ note: String) -> HTML {
    var parts: [HTML] = []
    if !evidence.isEmpty { parts.append("\(evidence)") }
    if !note.isEmpty { parts.append("<small>\(note)</small>") }
    return parts.isEmpty ? "–" : parts.joined()
  }

  // MARK: Steps

  private func list(_ title: HTML, _ lines: [String]) -> HTML {
    guard !lines.isEmpty else { return .empty }
    let items = lines.map { line -> HTML in "<li>\(line)</li>\n" }
    return "<p><b>\(title)</b></p>\n<ul class=\"plain\">\(items)</ul>\n"
  }

  /// How target, attainment and rating follow; on a public page without notes and files.
  private func judgement(_ explanation: Explanation) -> [String] {
    if context.showsParticulars { return explanation.judgement }
    let result = explanation.result
    var lines: [String] = []
    if let target = result.target {
      lines.append("Due so far: \(FigureText.figure(target, in: result.basis)).")
    }
    if let attainment = result.attainment {
      lines.append("Attainment: \(FigureText.attainment(attainment, among: bands)) of the target.")
    }
    if let score = result.score {
      lines.append("Score: \(FigureText.score(score, among: bands)) of 100.")
    }
    if result.state == .scored, let rating = result.rating {
      let band = bands[rating]
      lines.append("Rating: \(band.title), from \(RatingStyle.threshold(band)) of target.")
    } else {
      lines.append("\(result.state.title).")
    }
    return lines
  }

  private func due(_ explanation: Explanation) -> HTML {
    list(
      "How the target accrued",
      explanation.due.map { due in
        let written = due.written.isEmpty ? "the definition’s default" : due.written
        let place = context.showsParticulars ? " (\(due.place.text))" : ""
        return "\(due.period.label): \(due.share.text(places: 4)) of \(written)\(place)"
      })
  }

  private func points(_ explanation: Explanation) -> HTML {
    list(
      "What it adds",
      explanation.contributions.map { part in
        "\(part.title): \(part.points.text(places: 2)) of \(part.possible.text(places: 2)) points,"
          + " in a score of \(FigureText.score(part.score, among: bands))"
      })
  }

  // MARK: Statements

  /// How each statement of an assessment stands, with assessors, spread and evidence.
  private mutating func statements(_ card: ContractScorecard, _ place: Int) -> HTML {
    let statements = card.measures[place].statements
    guard !statements.isEmpty else { return .empty }
    let id = card.framework.measures[place].id
    var table = PageTable(
      "How the statements of \(id) stand",
      [.init("Statement"), .init("Level")]
        + (context.showsParticulars ? [.init("Who said so, on what evidence")] : []))
    for statement in statements {
      var level: HTML = "<b>\(statement.levelWords)</b>"
      let isOwn = context.showsParticulars
      for words in [
        statement.standingWords(in: card.quarter), isOwn ? statement.spreadWords : nil,
      ].compactMap(\.self) {
        level += "<small>\(Self.capitalised(words))</small>"
      }
      let said = isOwn ? "<td class=\"free\">\(assessments(statement))</td>" : HTML.empty
      let at: HTML = statement.statement.place.map { "<small>\($0)</small>" } ?? .empty
      table.add("\(PageTable.head("\(statement.statement.text)\(at)"))<td>\(level)</td>\(said)")
    }
    return table.html(id: ids.next())
  }

  private func assessments(_ statement: StatementResult) -> HTML {
    guard !statement.assessments.isEmpty else { return "–" }
    return statement.assessments.map { assessment -> HTML in
      let who: HTML = assessment.assessor.isEmpty ? "No name" : "\(assessment.assessor)"
      let level =
        assessment.isAccepted && assessment.claimed != assessment.level
        ? "\(statement.words(assessment.claimed)), accepted as \(statement.words(assessment.level))"
        : statement.words(assessment.level) + (assessment.isAccepted ? ", accepted" : "")
      let remarks: HTML =
        assessment.evidence.isEmpty && assessment.note.isEmpty
        ? "" : ": " + self.remarks(assessment.evidence, assessment.note)
      return """
        <div>\(who), \(level)\(remarks) <code>\(assessment.place.text)</code></div>
        """
    }.joined()
  }
}
