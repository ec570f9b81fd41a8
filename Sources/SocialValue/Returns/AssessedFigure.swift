/// A level that several assessors report: each one's rows compete among themselves, and what
/// stands of each makes up the figure.
struct AssessedFigure: Sendable {
  /// What stands of one assessor.
  struct Part: Sendable {
    var assessor: String
    var figure: SettledFigure
  }

  /// The key of the figure.
  let key: FigureKey
  /// In order of the assessors' names, so that the order of rows never matters.
  let parts: [Part]

  init(key: FigureKey, parts: [Part]) {
    self.key = key
    self.parts = parts.sorted { $0.assessor < $1.assessor }
  }

  /// The figure that they make up: the lower median of the levels; accepted where each one's is;
  /// unusable where any is.
  var together: SettledFigure {
    var together = parts[0].figure
    together.key = key
    if let unusable = parts.first(where: { $0.figure.fate == .rejected })?.figure {
      together.fate = .rejected
      together.standing = unusable.standing
      together.claimed = .empty
      together.accepted = .empty
      return together
    }
    let reported = parts.map(\.figure).filter { $0.fate == .used }
    guard !reported.isEmpty else { return together }
    let used = reported.map { $0.accepted.kind == .empty ? $0.claimed : $0.accepted }
    let median = used.lowerMedian
    together.fate = .used
    together.standing =
      zip(reported, used).first { $1 == median }?.0.standing ?? reported[0].standing
    together.claimed = reported.map(\.claimed).lowerMedian
    together.accepted =
      reported.allSatisfy { $0.accepted.kind != .empty }
      ? reported.map(\.accepted).lowerMedian : .empty
    together.hasEvidence = reported.contains(where: \.hasEvidence)
    return together
  }
}

extension [CellContent] {
  /// The median of the numbers, the lower of two middles; not applicable where there are none.
  fileprivate var lowerMedian: CellContent {
    let numbers = filter { $0.kind == .number }.map(\.amount).sorted()
    return numbers.isEmpty
      ? CellContent(.notApplicable) : CellContent(.number, numbers[(numbers.count - 1) / 2])
  }
}
