internal import SocialValue

/// The names in the `assessor` cells of the returns, for what there is to say of them.
struct AssessorNames: Sendable {
  /// How many rows name an assessor beside anything but a level, and where the first one does.
  private var notUsed: (count: Int, first: Finding.Place?) = (0, nil)
  /// How many rows each name stands in, and where first.
  private var used: [String: (count: Int, first: Finding.Place)] = [:]

  /// Notes a name beside a level.
  mutating func use(_ name: String, at place: @autoclosure () -> Finding.Place) {
    if used[name] == nil { used[name] = (0, place()) }
    used[name]?.count += 1
  }

  /// Notes a name beside a figure that isn't a level.
  mutating func pass(at place: @autoclosure () -> Finding.Place) {
    notUsed.count += 1
    notUsed.first = notUsed.first ?? place()
  }

  /// Adds the names of rows further down, whose lines are counted from `linesBefore` on.
  mutating func add(_ other: AssessorNames, linesBefore: Int) {
    func placed(_ place: Finding.Place) -> Finding.Place {
      var place = place
      place.line += linesBefore
      return place
    }
    notUsed.count += other.notUsed.count
    notUsed.first = notUsed.first ?? other.notUsed.first.map(placed)
    for (name, use) in other.used {
      used[name, default: (0, placed(use.first))].count += use.count
    }
  }

  /// Names beside figures that aren't levels, told once for all; and names that look like one
  /// person's, written in two ways.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let first = notUsed.first {
      let rows = notUsed.count == 1 ? "a row names" : "\(notUsed.count) rows name"
      findings.append(
        Finding(
          .assessorNotUsed, at: first,
          message: "\(rows) an assessor beside a figure that isn't a level, as here",
          help: "Leave the cell empty there: only levels are assessed by several people."))
    }
    findings += NamesAlike.pairs(in: used).map { pair in
      Finding(
        .assessorNamesAlike, at: pair.place, message: pair.sentence,
        help: "Write the name alike each time: as it is, each counts as an assessor.")
    }
    return findings
  }
}
