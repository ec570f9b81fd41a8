/// What stands of a level in a quarter: the latest that each assessor said, of the quarters whose
/// levels still stand.
struct StandingLevel {
  /// What one assessor said last.
  struct Part {
    /// Who; empty where the row names nobody.
    var assessor: String
    /// What is known of it.
    var figure: Figure
    /// The quarter in which it was said.
    var quarter: Quarter
  }

  /// What counts, in order of the assessors' names.
  var counting: [Part] = []
  /// What would count once it is accepted, of assessors of whom nothing else does.
  var waiting: [Part] = []

  /// All of it in order of the assessors' names.
  var all: [Part] { (counting + waiting).sorted { $0.assessor < $1.assessor } }

  /// The quarters in which it was said, latest first.
  var quarters: [Quarter] { Set(all.map(\.quarter)).sorted(by: >) }

  /// The row that makes it unusable, where one does.
  var unusable: RowReference? {
    for part in counting { if case .unusable(let row) = part.figure { return row } }
    return nil
  }

  /// The figure as the rules see it: the lower median of what counts of each.
  func reading(_ countOnly: Policy.CountOnly) -> FigureReader.Reading {
    guard !counting.isEmpty else { return .absent }
    if unusable != nil { return .unusable }
    var used: [Answer] = []
    var isAccepted = true
    for part in counting {
      guard case .reported(let figure) = part.figure, let answer = figure.used(countOnly) else {
        continue
      }
      used.append(answer)
      isAccepted = isAccepted && figure.accepted != nil
    }
    return .answer(number: used.lowerMedian?.number, isAccepted: isAccepted)
  }
}

extension FigureReader {
  /// What stands of a level in a quarter, assessor by assessor.
  ///
  /// - Complexity: O(assessors) for each quarter that a level stands.
  func standingLevel(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> StandingLevel {
    var standing = StandingLevel()
    for back in 0..<(use.standsForYear ? 4 : 1) {
      let earlier = Quarter(index: quarter.index - back)
      for part in parts(of: use, in: earlier)
      where !standing.counting.contains(where: { $0.assessor == part.assessor }) {
        switch part.figure {
        case .notReported, .withdrawn: continue
        case .reported(let figure) where figure.used(countOnly) == nil:
          if !standing.waiting.contains(where: { $0.assessor == part.assessor }) {
            standing.waiting.append(part)
          }
        case .reported, .unusable: standing.counting.append(part)
        }
      }
    }
    standing.waiting.removeAll { part in
      standing.counting.contains { $0.assessor == part.assessor }
    }
    standing.counting.sort { $0.assessor < $1.assessor }
    return standing
  }

  /// What each assessor said in the quarter itself.
  private func parts(of use: MeasurePlan.ItemUse, in quarter: Quarter) -> [StandingLevel.Part] {
    guard Quarter.readableYears.contains(quarter.startingYear) else { return [] }
    let key = FigureKey(contract: contract, item: use.number, quarter: quarter)
    let parts = figures.assessments(of: key)
    guard parts.isEmpty else {
      return parts.map {
        StandingLevel.Part(
          assessor: $0.assessor, figure: $0.figure.figure(places: use.places),
          quarter: quarter)
      }
    }
    return [
      StandingLevel.Part(assessor: "", figure: figure(use, in: quarter), quarter: quarter)
    ]
  }
}
