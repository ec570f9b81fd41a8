public import SocialValue

/// Rules in words: a sentence for each kind.
public enum RuleWords {
  /// How a measure is worked out, for where the statements of an assessment are listed apart: its
  /// rule, whether less is better, and what each stands for.
  static func sentences(of measure: Measure, in framework: Framework) -> String {
    var sentences: [String] = []
    if case .assessment(let statements)? = measure.rule {
      sentences.append(levels(over: statements.count) + ".")
    } else {
      sentences.append(sentence(measure.rule, in: framework))
    }
    if measure.direction == .lowerIsBetter { sentences.append("Less is better.") }
    if let equivalent = measure.equivalent {
      sentences.append(
        "Each stands for \(FigureText.counted(equivalent.each.ratio, equivalent.unit)).")
    }
    return sentences.joined(separator: " ")
  }

  /// How a measure's actual follows from items, in a sentence.
  ///
  /// - Parameters:
  ///   - rule: the rule; nil while the measure is in development.
  ///   - framework: where its items are defined.
  /// - Returns: one sentence, with its full stop.
  public static func sentence(_ rule: Rule?, in framework: Framework) -> String {
    func titles(_ ids: [String], _ joint: String = "and") -> String {
      FigureText.list(ids.map { "“\(framework.item($0)?.title ?? $0)”" }, joint)
    }
    switch rule {
    case nil: return "In development: printed in the framework, with no rule yet."
    case .quantity(let quantity): return sentence(quantity, titles)
    case .contribution(let contribution): return sentence(contribution, titles)
    case .assurance(let parts):
      let duties = parts.map { part in
        switch part {
        case .share(let items, let outOf): "\(titles(items)) as a share of \(titles(outOf))"
        case .yes(let item): "a yes to \(titles([item]))"
        }
      }
      return parts.count == 1
        ? "As a percentage: \(duties[0])."
        : "The mean of \(parts.count) duties, each from 0% to 100%: "
          + duties.joined(separator: "; ") + "."
    case .provision(let provision):
      let dimensions = provision.dimensions.map { id in
        framework.dimensions.first { $0.id == id }?.title ?? id
      }
      return "The share of these that are reported with every breakdown they allow by"
        + " \(FigureText.list(dimensions)): \(titles(provision.items))."
    case .assessment(let statements):
      // More than one would be a page: they are listed apart.
      return statements.count == 1
        ? levels(over: 1) + ": “\(unstopped(statements[0].text))”."
        : levels(over: statements.count) + "."
    case .narrative(let item): return "The words of \(titles([item])), shown and never scored."
    }
  }

  /// How an assessment is worked out, but for its statements and the full stop.
  static func levels(over statements: Int) -> String {
    "The levels reached, as a percentage of the top levels, over"
      + " \(FigureText.counted(statements, "statements"))"
  }

  private static func sentence(
    _ rule: Rule.Quantity, _ titles: ([String], String) -> String
  ) -> String {
    let sum =
      rule.items.count == 1 ? titles(rule.items, "and") : "the sum of \(titles(rule.items, "and"))"
    if rule.outOf.isEmpty { return capitalised("\(sum), as reported.") }
    let whole =
      rule.outOf.count == 1 ? titles(rule.outOf, "and") : "the sum of \(titles(rule.outOf, "and"))"
    let within = rule.within ? ", of which it is a part" : ""
    return capitalised("\(sum), also as a percentage of \(whole)\(within).")
  }

  private static func sentence(
    _ rule: Rule.Contribution, _ titles: ([String], String) -> String
  ) -> String {
    let rate =
      rule.hourValue.map { "at \(FigureText.pounds($0.ratio)) an hour" }
      ?? "at the policy's value of an hour, where it gives one"
    let hours = "\(titles(rule.hours, "and")), turned into pounds \(rate)"
    if rule.money.isEmpty { return "The hours of \(hours)." }
    let pounds = "The pounds of \(titles(rule.money, "and"))"
    if rule.hours.isEmpty { return pounds + "." }
    return "\(pounds), plus the hours of \(hours); or the hours alone."
  }

  /// `text` without its full stop, to stand in a sentence.
  private static func unstopped(_ text: String) -> Substring {
    text.hasSuffix(".") ? text.dropLast() : text[...]
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
