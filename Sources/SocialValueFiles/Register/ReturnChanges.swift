internal import SocialValue

/// What rows would change in a register.
struct ReturnChanges {
  let register: Register

  init(_ register: Register) {
    self.register = register
  }

  /// What a row is about: a figure, and of a level whose.
  private struct Subject {
    var key: FigureKey
    var item: Item
    /// Who gives it; empty where nobody is named, or where it makes no difference.
    var assessor: String
  }

  private func subject(_ cells: [String: String]) -> Subject? {
    let index = register.index
    guard let contract = index.contractNumbers[cells["contract"] ?? ""],
      let quarter = Quarter(reading: cells["period"] ?? ""),
      let number = index.vocabulary.itemNumbers[cells["item"] ?? ""],
      let item = index.catalogue(ofContract: contract).items[number]
    else { return nil }
    var cell = 0
    if let dimension = cells["dimension"], !dimension.isEmpty {
      guard let place = index.vocabulary.dimensionNumbers[dimension],
        let known = index.vocabulary.cellNumbers[place][cells["category"] ?? ""]
      else { return nil }
      cell = known
    }
    return Subject(
      key: FigureKey(contract: contract, item: number, quarter: quarter, cell: cell), item: item,
      assessor: item.kind == .level ? cells["assessor"] ?? "" : "")
  }

  private func answer(_ text: String, _ item: Item) -> Answer? {
    let bytes = Array(text.utf8)
    return (try? ValueReading.read(bytes.span, as: item))?.answer(places: item.kind.places)
  }

  /// What stands in the register, in words; nil where nothing is reported.
  private func standing(_ subject: Subject) -> (figure: Figure.Reported, words: String)? {
    let item = subject.item
    guard
      case .reported(let figure) = register.returns.figure(
        subject.key, assessor: subject.assessor, places: item.kind.places)
    else { return nil }
    switch figure.claimed {
    case .number(let number):
      return (figure, item.kind == .yesNo ? (number == .zero ? "no" : "yes") : number.text)
    case .notApplicable: return (figure, "n/a")
    case .text: return (figure, register.returns.text(subject.key) ?? "")
    }
  }

  /// The row of the same subject that was received last.
  private func latest(_ subject: Subject) -> (row: ReturnRow, reference: RowReference)? {
    register.returns.history(of: subject.key, assessor: subject.assessor).last
  }

  /// What a row would do.
  func change(_ cells: [String: String]) -> ReturnImport.Change {
    let accepted = cells["accepted"] ?? ""
    // What is accepted without a claim counts as claimed too.
    let value = cells["value"].flatMap { $0.isEmpty ? nil : $0 } ?? accepted
    let isBlank = value.isEmpty
    guard let subject = subject(cells), let (figure, words) = standing(subject)
    else { return isBlank ? .blank : .new }
    let item = subject.item
    let isText = item.kind == .text
    let remarks = register.returns.remarks(figure.row)
    let isSame =
      isText
      ? value == remarks?.writtenValue ?? words : answer(value, item) == figure.claimed
    let isAccepted =
      isText
      ? accepted == remarks?.writtenAccepted : answer(accepted, item) == figure.accepted
    if let latest = latest(subject)?.row.received,
      let received = Day(iso: cells["received"] ?? ""), received < latest
    {
      return isBlank ? .blank : isSame ? .same : .outdated(standing: words)
    }
    if isBlank { return .withdrawn(from: words) }
    guard isSame, accepted.isEmpty || isAccepted else { return .changed(from: words) }
    for (column, known) in [("evidence", remarks?.evidence), ("note", remarks?.note)] {
      let said = cells[column] ?? ""
      if !said.isEmpty, said != known ?? "", QuotedText.defused(said) != known ?? "" {
        return .remarked
      }
    }
    return .same
  }

  /// What is wrong with a row that differs from one received on the same day.
  func conflict(_ row: ReturnImport.Row) -> Finding? {
    guard row.isWritten, row.change != .remarked, let subject = subject(row.cells),
      standing(subject) != nil, let received = Day(iso: row["received"]),
      let latest = latest(subject), latest.row.received == received
    else { return nil }
    return Finding(
      .conflictingRows, at: row.place,
      about: Finding.Subject(
        contract: row["contract"], period: subject.key.quarter, item: subject.item.id),
      message:
        "\(register.returns.place(latest.reference).text) reports another figure, received on the same date",
      help: "Give the day on which this file was received: --received DATE.")
  }
}
