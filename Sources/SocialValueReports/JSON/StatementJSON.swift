import SocialValue

extension JSONWriter {
  /// Writes how a statement stands: its level, who assessed it and on what.
  mutating func statement(_ result: StatementResult) {
    object { writer in
      writer.string("item", result.item.id)
      writer.string("text", result.statement.text)
      writer.string("place", result.statement.place)
      writer.string("state", result.level.name)
      writer.number("level", result.level.reached.map(String.init))
      writer.string("label", result.level.reached.map(result.label))
      writer.string("period", result.quarter?.label)
      writer.string("lapsed", result.lapsed?.label)
      writer.number("lowest", (result.spread?.lowerBound).map(String.init))
      writer.number("highest", (result.spread?.upperBound).map(String.init))
      writer.key("assessments")
      writer.array(result.assessments) { writer, assessment in
        writer.object { writer in
          writer.string("assessor", assessment.assessor.isEmpty ? nil : assessment.assessor)
          writer.string("period", assessment.quarter.label)
          writer.string("state", assessment.level.name)
          writer.number("level", assessment.level.reached.map(String.init))
          writer.number("claimed", assessment.claimed.reached.map(String.init))
          writer.bool("accepted", assessment.isAccepted)
          writer.string("evidence", assessment.evidence.isEmpty ? nil : assessment.evidence)
          writer.string("note", assessment.note.isEmpty ? nil : assessment.note)
          writer.string("file", assessment.place.file)
          writer.number("line", assessment.place.line)
        }
      }
    }
  }
}

extension StatementResult.Level {
  /// How it stands, as a key word.
  var name: String {
    switch self {
    case .notReported: "notReported"
    case .notAccepted: "notAccepted"
    case .unusable: "invalid"
    case .notApplicable: "notApplicable"
    case .reached: "assessed"
    }
  }
}
