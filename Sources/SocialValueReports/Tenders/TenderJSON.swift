public import SocialValue

/// The result of a tender as the JSON that other tools read.
///
/// Weights, shares and marks are numbers rounded to nine places; prices, marks given and offers
/// are strings, so that no reader rounds them; absent is null.
public enum TenderJSON {
  /// The version of the format: its major part changes when a key is removed or renamed.
  public static let schemaVersion = "1.0"

  /// The JSON text, ending in a line break.
  public static func text(_ result: TenderResult) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schemaVersion", schemaVersion)
      writer.string("tender", result.tender.id)
      writer.key("bids")
      writer.array(result.bids) { $0.bid($1) }
      writer.key("reversals")
      writer.array(result.reversals) { $0.reversal($1) }
      writer.key("sensitivity")
      writer.array(result.sensitivity) { writer, one in
        writer.object { writer in
          writer.string("criterion", one.criterion)
          writer.number("weight", one.weight.text(places: 9))
          writer.number("low", one.low?.weight.text(places: 9))
          writer.number("high", one.high?.weight.text(places: 9))
          writer.bool("lowWins", one.low?.isIncluded)
          writer.bool("highWins", one.high?.isIncluded)
        }
      }
      writer.key("ties")
      writer.array(result.ties) { $0.tie($1) }
      writer.key("warnings")
      writer.findings(result.warnings)
    }
    return writer.text
  }

  /// Explanations of a bid's marks as JSON, ending in a line break.
  ///
  /// - Parameters:
  ///   - explanations: the explanations, in order.
  ///   - bid: the bid.
  ///   - tender: its tender.
  /// - Returns: one object.
  public static func text(
    _ explanations: [MarkExplanation], of bid: BidScore, _ tender: Tender
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("schemaVersion", schemaVersion)
      writer.string("tender", tender.id)
      writer.string("bidder", bid.bid.bidder)
      writer.key("explanations")
      writer.array(explanations) { writer, one in
        writer.object { writer in
          writer.string("criterion", one.criterion)
          writer.string("title", one.title)
          writer.number("weight", one.weight.text(places: 9))
          writer.number("share", one.share.text(places: 9))
          writer.number("marks", (one.weight * one.share).text(places: 9))
          writer.string("method", one.method)
          writer.key("steps")
          writer.array(one.steps) { $0.string($1) }
          writer.key("rows")
          writer.array(one.rows) { $0.string($1) }
        }
      }
    }
    return writer.text
  }
}

extension JSONWriter {
  fileprivate mutating func bid(_ score: BidScore) {
    object { writer in
      writer.string("bidder", score.bid.bidder)
      writer.number("rank", score.rank.map(String.init))
      writer.number("total", score.total?.text(places: 9))
      writer.bool("excluded", score.isExcluded)
      writer.key("reasons")
      writer.array(score.reasons) { $0.string($1) }
      writer.key("criteria")
      writer.array(score.criteria) { $0.criterion($1) }
    }
  }

  fileprivate mutating func criterion(_ score: CriterionScore) {
    object { writer in
      writer.string("id", score.criterion.id)
      writer.marks(score.weight, score.share, score.marks)
      writer.key("parts")
      writer.array(score.parts) { $0.criterion($1) }
      writer.key("items")
      writer.array(score.items) { $0.item($1) }
    }
  }

  private mutating func item(_ score: ItemScore) {
    object { writer in
      writer.string("id", score.id)
      writer.marks(score.weight, score.share, score.marks)
      switch score.figure {
      case .price(let price):
        writer.string("value", price?.text)
        writer.string("basis", Basis.money.rawValue)
        writer.string("against", nil)
      case .mark(let mark, let scale, _):
        writer.string("value", mark?.text)
        writer.string("basis", "mark")
        writer.string("against", String(scale))
      case .offer(let offer, let basis, let against):
        writer.string("value", offer?.text)
        writer.string("basis", basis.rawValue)
        writer.string("against", against?.text)
      }
      writer.string("reason", score.reason.isEmpty ? nil : score.reason)
      writer.key("evaluators")
      writer.array(score.single) { writer, single in
        writer.object { writer in
          writer.string("evaluator", single.evaluator.isEmpty ? nil : single.evaluator)
          writer.string("value", single.entry.value.text)
          writer.string("reason", single.entry.reason.isEmpty ? nil : single.entry.reason)
        }
      }
    }
  }

  private mutating func marks(_ weight: ExactRatio, _ share: ExactRatio, _ marks: ExactRatio) {
    number("weight", weight.text(places: 9))
    number("share", share.text(places: 9))
    number("marks", marks.text(places: 9))
  }

  fileprivate mutating func reversal(_ reversal: Reversal) {
    object { writer in
      writer.string("without", reversal.without)
      writer.string("winner", reversal.winners.count == 1 ? reversal.winners[0] : nil)
      writer.key("totals")
      writer.array(reversal.totals) { writer, total in
        writer.object { writer in
          writer.string("bidder", total.bidder)
          writer.number("total", total.total.text(places: 9))
        }
      }
    }
  }

  fileprivate mutating func tie(_ tie: Tie) {
    object { writer in
      writer.key("bidders")
      writer.array(tie.bidders) { $0.string($1) }
      writer.number("total", tie.total.text(places: 9))
      writer.key("decidedBy")
      writer.array(tie.decidedBy) { $0.string($1) }
    }
  }
}
