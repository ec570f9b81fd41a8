import SocialValue

extension StatementResult {
  /// The level in a word or two: its label, or why there is none.
  var levelWords: String {
    switch level {
    case .notReported: "Not assessed"
    case .notAccepted: "Not yet accepted"
    case .unusable: "Can't be used"
    case .notApplicable: "Not applicable"
    case .reached(let level): label(level)
    }
  }

  /// How many assessed it, and how far they differ; nil for one.
  ///
  /// As in `3 assessors, from Not evidenced to Fully evidenced; the median counts`.
  var spreadWords: String? {
    guard assessments.count > 1 else { return nil }
    let levels = assessments.compactMap(\.claimed.reached)
    var parts: [String] = []
    if let spread {
      if isDisputed {
        parts.append("from \(label(spread.lowerBound)) to \(label(spread.upperBound))")
      } else if levels.count == assessments.count {
        return counted("agree")
      }
    } else if assessments.allSatisfy({ $0.claimed == .notApplicable }) {
      return counted("agree")
    }
    for (level, words) in [(Level.notApplicable, "not applicable"), (.unusable, "can't be used")] {
      let count = assessments.count { $0.claimed == level }
      if count > 0 { parts.append("\(count) \(words)") }
    }
    let waiting = assessments.count { $0.level == .notAccepted }
    if waiting > 0 { parts.append("\(waiting) not yet accepted") }
    var words = "\(assessments.count) assessors, \(parts.joined(separator: ", "))"
    switch level {
    case .reached where waiting > 0: words += "; the median of those accepted counts"
    case .reached where levels.count > 1: words += "; the median counts"
    default: break
    }
    return words
  }

  private func counted(_ words: String) -> String { "\(assessments.count) assessors \(words)" }

  /// What each assessor says: name, level, evidence and note, with what isn't there left out:
  /// `Contract manager: Partly evidenced. Evidence: pay policy. Note: own staff only`.
  var assessmentWords: [String] {
    assessments.compactMap { assessment in
      var sentences: [String] = []
      let level = givenWords(assessment)
      switch (assessment.assessor.isEmpty, assessments.count > 1) {
      case (false, true): sentences.append("\(assessment.assessor): \(level)")
      case (true, true): sentences.append("No assessor named: \(level)")
      case (false, false):
        sentences.append(assessment.assessor + (isPlain(assessment) ? "" : ": \(level)"))
      case (true, false): if !isPlain(assessment) { sentences.append(level) }
      }
      if !assessment.evidence.isEmpty {
        sentences.append("Evidence: \(Self.oneLine(assessment.evidence))")
      }
      if !assessment.note.isEmpty { sentences.append("Note: \(Self.oneLine(assessment.note))") }
      guard !sentences.isEmpty else { return nil }
      return sentences.map(unstopped).joined(separator: ". ")
    }
  }

  /// The quarter that it stands from, where that isn't the one scored, or stood from until lately.
  func standingWords(in quarter: Quarter) -> String? {
    if let lapsed {
      let last = Quarter(index: lapsed.index + 3)
      return "last assessed in \(lapsed.label), which stood until \(last.label)"
    }
    guard let own = self.quarter, own != quarter, isOfOneQuarter else { return nil }
    return "as assessed in \(own.label)"
  }

  /// What an assessor gave, with the quarter where the others gave theirs in another.
  func givenWords(_ assessment: Assessment) -> String {
    words(assessment) + (isOfOneQuarter ? "" : " (\(assessment.quarter.label))")
  }

  private var isOfOneQuarter: Bool { assessments.allSatisfy { $0.quarter == quarter } }

  /// Whether there is no more to say of one assessor's level than stands before the statement.
  private func isPlain(_ assessment: Assessment) -> Bool {
    !assessment.isAccepted && assessment.level != .unusable && assessment.level != .notAccepted
      && isOfOneQuarter
  }

  /// An assessor's level, what was accepted of it, or where it can't be read.
  private func words(_ assessment: Assessment) -> String {
    if assessment.level == .unusable { return "can't be used, see \(assessment.place.text)" }
    if assessment.level == .notAccepted {
      return words(assessment.claimed) + ", not yet accepted"
    }
    guard assessment.isAccepted else { return words(assessment.claimed) }
    return assessment.claimed == assessment.level
      ? words(assessment.level) + ", accepted"
      : "\(words(assessment.claimed)), accepted as \(words(assessment.level))"
  }

  func words(_ level: Level) -> String {
    switch level {
    case .notReported: "not assessed"
    case .notAccepted: "not yet accepted"
    case .unusable: "can't be used"
    case .notApplicable: "not applicable"
    case .reached(let level): label(level)
    }
  }

  /// Words from a cell on one line, cut where they are longer than any page has room for.
  static func oneLine(_ text: String) -> String {
    FoundText.shown(
      text.split(whereSeparator: \.isNewline).joined(separator: " "), limit: 1_000)
  }

  /// `text` without its full stop, so that sentences join.
  private func unstopped(_ text: String) -> Substring {
    text.hasSuffix(".") ? text.dropLast() : text[...]
  }
}
