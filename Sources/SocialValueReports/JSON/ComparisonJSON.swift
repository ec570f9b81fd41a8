public import SocialValue

/// Comparisons as the JSON that other tools read.
public enum ComparisonJSON {
  /// A list of comparisons, in the order given.
  ///
  /// - Parameters:
  ///   - comparisons: what moved.
  ///   - asAt: the days as of which the two registers were read, where they were.
  /// - Returns: the JSON text, ending in a line break.
  public static func text(
    _ comparisons: [Comparison], asAt: (before: Day?, after: Day?) = (nil, nil)
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schemaVersion", ScorecardJSON.schemaVersion)
      writer.key("comparisons")
      writer.array(comparisons) { $0.comparison($1, asAt) }
    }
    return writer.text
  }
}

extension JSONWriter {
  fileprivate mutating func comparison(
    _ comparison: Comparison, _ asAt: (before: Day?, after: Day?)
  ) {
    object { writer in
      writer.string("contract", comparison.after.contract.id)
      writer.string("framework", comparison.after.framework.id)
      writer.side("before", comparison.before, asAt.before)
      writer.side("after", comparison.after, asAt.after)
      writer.number("points", comparison.points?.text)
      writer.key("changes")
      writer.array(comparison.changes) { writer, change in
        writer.object { writer in
          writer.string("measure", comparison.after.framework.measures[change.place].id)
          writer.number("points", change.points.text)
          writer.result("before", change.before)
          writer.result("after", change.after)
          writer.key("parts")
          writer.array(change.parts) { writer, part in
            writer.object { writer in
              writer.key("causes")
              writer.array(part.causes) { $0.string($1.rawValue) }
              writer.number("points", part.points.text)
            }
          }
        }
      }
    }
  }

  private mutating func side(_ key: String, _ card: ContractScorecard, _ asAt: Day?) {
    self.key(key)
    object { writer in
      writer.string("period", card.quarter.label)
      writer.string("asAt", asAt?.iso)
      writer.number("overall", card.overall.score?.text)
      writer.key("themes")
      writer.array(card.themes.indices) { writer, place in
        writer.object { writer in
          writer.string("theme", card.framework.themes[place].id)
          writer.number("score", card.themes[place].score?.text)
        }
      }
    }
  }

  private mutating func result(_ key: String, _ result: MeasureResult) {
    self.key(key)
    object { writer in
      writer.string("state", result.state.rawValue)
      writer.string("actual", result.actual?.text)
      writer.string("target", result.target?.text)
      writer.number("score", result.score?.text)
    }
  }
}
