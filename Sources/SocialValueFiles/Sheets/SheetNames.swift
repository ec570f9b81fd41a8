internal import SocialValue

/// The groups, themes and ids of a sheet: those that it gives, and those made around them.
struct SheetNames {
  private(set) var groups: [Group] = []
  private(set) var themes: [Theme] = []
  /// The id of each measure, in the order of their first rows.
  private(set) var measureIDs: [String] = []
  /// Whether any id of a group or measure was made.
  private(set) var hasMadeIDs = false
  private(set) var faults: SheetFaults

  /// The ids of groups by what tells their titles apart.
  private var groupIDs: [String: String] = [:]
  /// The ids of themes, by themselves and by what tells their titles apart.
  private var themeIDs: [String: String] = [:]

  /// Goes through the rows of each measure.
  init(_ measures: [[SheetRow]], faults: SheetFaults) {
    self.faults = faults
    let rows = measures.flatMap(\.self)
    nameGroups(rows)
    nameThemes(rows)
    measureIDs = nameMeasures(measures)
  }

  // MARK: Groups and themes

  private mutating func nameGroups(_ rows: [SheetRow]) {
    var given: [String: (id: String, row: SheetRow)] = [:]
    for row in rows {
      guard let id = row.text(.groupId), isID(id, row, .groupId) else { continue }
      let key = SheetText.key(row.group)
      if let first = given[key], first.id != id {
        faults.add(
          .badSetting, row.cells, .groupId,
          "\(FoundText.quoted(row.group)) has another id here than in line \(first.row.cells.line)",
          "Give a group one id, or write it in one of its rows only.")
      } else if let other = given.first(where: { $0.key != key && $0.value.id == id }) {
        faults.add(
          .duplicateID, row.cells, .groupId,
          "the id '\(id)' is that of \(FoundText.quoted(other.value.row.group)) too",
          "Rename one of the two.")
      }
      given[key] = given[key] ?? (id, row)
    }
    var taken = Set(given.values.map(\.id))
    for row in rows where groupIDs[SheetText.key(row.group)] == nil {
      let key = SheetText.key(row.group)
      var id = given[key]?.id ?? ""
      if id.isEmpty {
        var number = groups.count + 1
        while taken.contains("G\(number)") { number += 1 }
        id = "G\(number)"
        hasMadeIDs = true
      }
      taken.insert(id)
      groupIDs[key] = id
      groups.append(Group(id: id, title: row.group))
    }
  }

  /// The id of a row's group.
  func groupID(_ row: SheetRow) -> String { groupIDs[SheetText.key(row.group)] ?? "" }

  private mutating func nameThemes(_ rows: [SheetRow]) {
    var taken: Set<String> = []
    for title in rows.flatMap(\.themes) where themeID(title) == nil {
      let slug = SheetText.slug(title)
      let id = SheetText.free(slug.isEmpty ? "theme" : slug, taken)
      taken.insert(id)
      // A theme named by its id alone gets a title that can be shown.
      let words = title.split(separator: "-").joined(separator: " ")
      let shown = title == slug ? words.prefix(1).uppercased() + words.dropFirst() : title
      themes.append(Theme(id: id, title: shown))
      for name in [id, SheetText.key(title), SheetText.key(shown)] {
        themeIDs[name] = themeIDs[name] ?? id
      }
    }
  }

  /// The id of the theme that a title or id names.
  func themeID(_ name: String) -> String? { themeIDs[SheetText.key(name)] }

  // MARK: Ids

  /// The id of each measure: as a row of it gives it, else its number within its group.
  private mutating func nameMeasures(_ all: [[SheetRow]]) -> [String] {
    var taken: [String: Int] = [:]
    var given: [String?] = []
    for rows in all {
      var id: (text: String, line: Int)?
      for row in rows {
        guard let text = row.text(.id), isID(text, row, .id) else { continue }
        let line = row.cells.line
        if let id, id.text != text {
          faults.add(
            .badSetting, row.cells, .id,
            "\(FoundText.quoted(row.measure)) has another id here than in line \(id.line)",
            "Give a measure one id, or another title if it is another measure.")
        } else if id == nil, let other = taken[text] {
          faults.add(
            .duplicateID, row.cells, .id,
            "the id '\(text)' is that of the measure in line \(other) too",
            "Rename one of the two.")
        }
        id = id ?? (text, line)
        taken[text] = taken[text] ?? line
      }
      given.append(id?.text)
    }
    var used = Set(taken.keys)
    var numbers: [String: Int] = [:]
    var ids: [String] = []
    for (rows, id) in zip(all, given) {
      let group = groupID(rows[0])
      var number = (numbers[group] ?? 0) + 1
      numbers[group] = number
      if let id {
        ids.append(id)
        continue
      }
      while used.contains("\(group).\(number)") { number += 1 }
      hasMadeIDs = true
      used.insert("\(group).\(number)")
      ids.append("\(group).\(number)")
    }
    return ids
  }

  private mutating func isID(_ text: String, _ row: SheetRow, _ column: SheetColumn) -> Bool {
    if FrameworkCheck.isID(text) { return true }
    faults.add(
      .badID, row.cells, column,
      "expected letters, digits, '.', '-' and '_', starting with a letter, found \(FoundText.quoted(text))",
      "Choose such an id, or leave it empty for one to be made.")
    return false
  }
}
