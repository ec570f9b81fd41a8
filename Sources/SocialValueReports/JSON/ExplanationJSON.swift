public import SocialValue

/// Explanations as the JSON that other tools read.
public enum ExplanationJSON {
  /// A list of explanations, in the order given.
  public static func text(_ explanations: [Explanation]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schemaVersion", ScorecardJSON.schemaVersion)
      writer.key("explanations")
      writer.array(explanations) { $0.explanation($1) }
    }
    return writer.text
  }
}

extension JSONWriter {
  /// Writes an explanation.
  mutating func explanation(_ explanation: Explanation) {
    object { writer in
      writer.string("contract", explanation.contract)
      writer.string("framework", explanation.framework)
      writer.string("period", explanation.period.label)
      writer.string("measure", explanation.measure)
      writer.string("title", explanation.title)
      writer.string("printed", explanation.printed)
      writer.key("source")
      writer.object { writer in
        writer.string("document", explanation.source.document)
        writer.string(
          "published",
          explanation.source.published.isEmpty ? nil : explanation.source.published)
        writer.string("section", explanation.source.section)
      }
      writer.object("reading", explanation.reading) { writer, reading in
        writer.key("inferred")
        writer.array(reading.inferred) { $0.string($1) }
        writer.string("why", reading.why)
        writer.string("place", reading.place)
      }
      writer.key("rows")
      writer.array(explanation.rows) { $0.row($1) }
      writer.key("absent")
      writer.array(explanation.absent) { writer, absent in
        writer.object { writer in
          writer.string("item", absent.item)
          writer.string("period", absent.period.label)
        }
      }
      writer.key("steps")
      writer.array(explanation.steps) { $0.string($1) }
      writer.key("due")
      writer.array(explanation.due) { writer, due in
        writer.object { writer in
          writer.string("period", due.period.label)
          writer.string("target", due.written)
          writer.place(due.place)
          writer.string("share", due.share.text)
        }
      }
      writer.key("judgement")
      writer.array(explanation.judgement) { $0.string($1) }
      writer.key("contributions")
      writer.array(explanation.contributions) { writer, part in
        writer.object { writer in
          writer.string("level", part.level.rawValue)
          writer.string("id", part.id)
          writer.number("points", part.points.text)
          writer.number("possible", part.possible.text)
          writer.number("score", part.score?.text)
        }
      }
    }
  }

  private mutating func row(_ row: Explanation.Row) {
    object { writer in
      writer.string("item", row.item)
      writer.string("period", row.period.label)
      writer.place(row.place)
      writer.string("received", row.received?.iso)
      if let assessor = row.assessor { writer.string("assessor", assessor) }
      writer.string("claimed", row.claimed)
      writer.string("accepted", row.accepted)
      writer.string("fate", row.fate.word)
      writer.string("evidence", row.evidence.isEmpty ? nil : row.evidence)
      writer.string("note", row.note.isEmpty ? nil : row.note)
    }
  }

  private mutating func place(_ place: Finding.Place) {
    string("file", place.file)
    number("line", place.line)
    number("column", place.column == 0 ? nil : String(place.column))
  }
}

extension ReturnRow.Fate {
  /// The word for what became of a row.
  var word: String {
    switch self {
    case .used: "used"
    case .superseded: "superseded"
    case .withdrawn: "withdrawn"
    case .rejected: "rejected"
    }
  }
}
