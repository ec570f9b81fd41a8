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
    guard assessments.count > 1, let spread else { return nil }
    let count = "\(assessments.count) assessors"
    guard isDisputed else { return "\(count) agree" }
    return
      "\(count), from \(label(spread.lowerBound)) to \(label(spread.upperBound)); the median counts"
  }

  /// What each assessor says: name, level, evidence and note, with what isn't there left out:
  /// `Contract manager: Partly evidenced. Evidence: pay policy. Note: own staff only`.
  var assessmentWords: [String] {
    assessments.compactMap { assessment in
      var sentences: [String] = []
      let level = words(assessment)
      switch (assessment.assessor.isEmpty, assessments.count > 1) {
      case (false, true): sentences.append("\(assessment.assessor): \(level)")
      case (true, true): sentences.append("No assessor named: \(level)")
      case (false, false):
        sentences.append(assessment.assessor + (isPlain(assessment) ? "" : ": \(level)"))
      case (true, false): if !isPlain(assessment) { sentences.append(level) }
      }
      if !assessment.evidence.isEmpty { sentences.append("Evidence: \(assessment.evidence)") }
      if !assessment.note.isEmpty { sentences.append("Note: \(assessment.note)") }
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
    guard let own = self.quarter, own != quarter else { return nil }
    return "as assessed in \(own.label)"
  }

  /// Whether there is no more to say of one assessor's level than stands before the statement.
  private func isPlain(_ assessment: Assessment) -> Bool {
    !assessment.isAccepted && assessment.level != .unusable
  }

  /// An assessor's level, what was accepted of it, or where it can't be read.
  private func words(_ assessment: Assessment) -> String {
    if assessment.level == .unusable { return "can't be used, see \(assessment.place.text)" }
    guard assessment.isAccepted else { return words(assessment.claimed) }
    return assessment.claimed == assessment.level
      ? words(assessment.level) + ", accepted"
      : "\(words(assessment.claimed)), accepted as \(words(assessment.level))"
  }

  private func words(_ level: Level) -> String {
    switch level {
    case .notReported: "not assessed"
    case .notAccepted: "not yet accepted"
    case .unusable: "can't be used"
    case .notApplicable: "not applicable"
    case .reached(let level): label(level)
    }
  }

  /// `text` without its full stop, so that sentences join.
  private func unstopped(_ text: String) -> Substring {
    text.hasSuffix(".") ? text.dropLast() : text[...]
  }
}
