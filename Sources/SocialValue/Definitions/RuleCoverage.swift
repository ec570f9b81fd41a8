/// Which branches of a measure's rule there are, and which of them a result went through: what a
/// definition's examples should reach.
public enum RuleCoverage {
  /// The branches of a measure's rule, in words.
  public static func branches(of measure: Measure, in framework: Framework) -> [String] {
    guard let rule = measure.rule else { return ["in development"] }
    let bases = measure.targetBases(in: framework).map { "scored in \($0.rawValue)" }
    switch rule {
    case .quantity(let quantity):
      guard measure.targetBases(in: framework).contains(.percent) else { return bases }
      return bases + [
        "no activity", quantity.within ? "part above its whole" : "part of a whole of 0",
      ]
    case .contribution(let contribution):
      return bases + (contribution.money.isEmpty ? [] : ["money given"])
        + (contribution.hours.isEmpty ? [] : ["hours given"])
    case .assurance(let parts):
      return bases
        + parts.flatMap { part -> [String] in
          switch part {
          case .share(let items, _):
            let name = items.joined(separator: " + ")
            return ["\(name) in full", "\(name) below 100%", "\(name) left out at 0 of 0"]
          case .yes(let id):
            let mayNotApply = framework.item(id)?.allowsNotApplicable ?? false
            return ["\(id) yes", "\(id) no"] + (mayNotApply ? ["\(id) n/a"] : [])
          }
        }
    case .provision(let provision):
      let serveOthers = provision.items.contains { id in
        framework.measures.contains {
          $0.id != measure.id && $0.rule?.kind != .provision && $0.rule?.items.contains(id) ?? false
        }
      }
      return bases + ["a complete item", "an incomplete item", "an item reported as 0"]
        + (serveOthers ? ["an item left out"] : [])
    case .assessment(let statements):
      return bases
        + statements.map(\.item).filter { framework.item($0)?.allowsNotApplicable ?? false }
        .map { "\($0) n/a" }
    case .narrative: return ["recorded"]
    }
  }

  /// The branches that a measure's result went through.
  ///
  /// - Parameters:
  ///   - result: the result.
  ///   - working: how it was worked out.
  ///   - measure: the measure.
  /// - Returns: the names of the branches.
  public static func reached(
    by result: MeasureResult, working: Working, of measure: Measure
  ) -> Set<String> {
    var reached: Set<String> = []
    switch result.state {
    case .inDevelopment: reached.insert("in development")
    case .scored: if let basis = result.basis { reached.insert("scored in \(basis.rawValue)") }
    case .noActivity: reached.insert("no activity")
    case .recorded: reached.insert("recorded")
    case .notReported, .invalid, .notDue, .notApplicable: break
    }
    for share in working.shares { reached.formUnion(branches(of: share, in: result)) }
    for duty in working.duties {
      reached.insert("\(duty.item.id) \(duty.percent == .zero ? "no" : "yes")")
    }
    for read in working.figures {
      if case .reported(let figure) = read.figure,
        (figure.accepted ?? figure.claimed) == .notApplicable
      {
        reached.insert("\(read.item.id) n/a")
      }
    }
    if let contribution = working.contribution {
      if let pounds = contribution.pounds, pounds > .zero { reached.insert("money given") }
      if let hours = contribution.hours, hours > .zero { reached.insert("hours given") }
    }
    reached.formUnion(provided(working, measure))
    return reached
  }

  private static func branches(of share: Working.Share, in result: MeasureResult) -> Set<String> {
    let name = share.parts.map(\.id).joined(separator: " + ")
    if share.whole == .zero {
      return share.part == .zero ? ["\(name) left out at 0 of 0"] : ["part of a whole of 0"]
    }
    if share.part > share.whole { return result.state == .invalid ? ["part above its whole"] : [] }
    return [share.part == share.whole ? "\(name) in full" : "\(name) below 100%"]
  }

  private static func provided(_ working: Working, _ measure: Measure) -> Set<String> {
    guard case .provision(let provision)? = measure.rule, !working.provided.isEmpty else {
      return []
    }
    var reached: Set<String> = []
    if working.provided.count < provision.items.count { reached.insert("an item left out") }
    for provided in working.provided {
      let figure = working.figures.first { $0.item.id == provided.item.id }?.figure
      if figure?.claimedNumber == .zero { reached.insert("an item reported as 0") }
      reached.insert(provided.lacking == [] ? "a complete item" : "an incomplete item")
    }
    return reached
  }
}
