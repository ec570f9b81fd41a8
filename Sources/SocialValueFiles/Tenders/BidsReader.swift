internal import SocialValue

/// Reads the bids of a tender: a row for each price, mark and offer.
struct BidsReader {
  static let required = ["bidder", "criterion", "item", "value"]
  static let optional = ["evaluator", "reason"]
  let tender: Tender
  let file: String
  private(set) var bids: [Bid] = []
  private(set) var findings: [Finding] = []

  private var numbers: [String: Int] = [:]
  /// How many rows each bidder's name stands in, and where first.
  private var names: [String: (count: Int, first: Finding.Place)] = [:]
  private let criteria: [String: Criterion]
  private let suggesters = Suggesters()
  private var answers = BidAnswers()
  /// What has a row that can't be read, so that it isn't told to be missing too.
  private var unreadable: Set<BidAnswers.Key> = []

  init(tender: Tender, file: String) {
    self.tender = tender
    self.file = file
    criteria = Dictionary(
      tender.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ bytes: [UInt8]) throws(FileFault) {
    let rows = try CSVTable.rows(
      of: file, in: .files([file: bytes]), required: Self.required, optional: Self.optional,
      findings: &findings)
    // Of a file whose rows can't all be read it isn't told what else may be missing in it.
    let isWhole = findings.allSatisfy { $0.severity != .error }
    for row in rows { read(row) }
    for answer in answers.all { settle(answer) }
    for pair in NamesAlike.pairs(in: names) {
      findings.append(
        Finding(
          .biddersAlike, at: pair.place, message: "the bidder \(pair.sentence)",
          help: "Write the name alike in each row: as it is, each counts as a bidder."))
    }
    guard isWhole else { return }
    guard !bids.isEmpty else {
      if findings.isEmpty || rows.isEmpty {
        findings.append(
          Finding(
            .noBids, at: Finding.Place(file: file), message: "the file has no bids",
            help: "Add a row for each bidder's price, marks and offers."))
      }
      return
    }
    let (numbers, unreadable) = (numbers, unreadable)
    findings += BidCheck.findings(of: bids, for: tender) { bid, item in
      numbers[bid.bidder].map { unreadable.contains(BidAnswers.Key(bid: $0, item: item)) } ?? false
    }
  }

  // MARK: Rows

  private mutating func read(_ row: CSVTable.Row) {
    let bidder = row["bidder"]
    guard !bidder.isEmpty else {
      add(.missingCell, row, "bidder", "the cell 'bidder' is empty", "Write the bidder's name.")
      return
    }
    names[bidder, default: (0, row.place("bidder"))].count += 1
    let number = number(of: bidder, row)
    let id = row["criterion"]
    guard let criterion = criteria[id] else {
      add(
        .unknownCriterion, row, "criterion", "no criterion is called \(FoundText.quoted(id))",
        suggesters["criterion", tender.leaves.map(\.id)].sentence(for: id)
          ?? Suggestion.sentence(for: id, among: tender.leaves.map(\.id))
          ?? "Name a criterion that has a rule.")
      return
    }
    switch criterion.rule {
    case nil:
      let parts = criterion.all.filter { $0.rule != nil }.map(\.id)
      add(
        .unknownCriterion, row, "criterion",
        "'\(id)' isn't marked itself: it has parts",
        "Name one of them: \(FoundText.shown(parts.joined(separator: ", "), limit: 200)).")
    case .price?: readPrice(row, criterion, number)
    case .questions(let rule)?: readMark(row, criterion, rule, number)
    case .commitments(let rule)?: readOffer(row, criterion, rule, number)
    }
  }

  private mutating func number(of bidder: String, _ row: CSVTable.Row) -> Int {
    if let number = numbers[bidder] { return number }
    numbers[bidder] = bids.count
    bids.append(Bid(bidder: bidder, place: row.place("bidder")))
    return bids.count - 1
  }

  private mutating func readPrice(_ row: CSVTable.Row, _ criterion: Criterion, _ number: Int) {
    let key = BidAnswers.Key(bid: number, item: Bid.ItemKey(criterion.id, ""))
    passOverEvaluator(row)
    guard row["item"].isEmpty else {
      unreadable.insert(key)
      add(
        .unknownBidItem, row, "item",
        "'\(criterion.id)' is a price, which has no items, found \(FoundText.quoted(row["item"]))",
        "Leave the cell empty.")
      return
    }
    guard let value = try? NumberReading.decimal(row["value"], allowsPounds: true),
      value > .zero
    else {
      unreadable.insert(key)
      add(
        .badPrice, row, "value",
        "expected a price in pounds above 0, found \(FoundText.quoted(row["value"]))",
        "Write it as 1250000 or £1,250,000.00, below £1,000,000,000,000: at 0 or less the marks for prices make no sense."
      )
      return
    }
    if let other = bids[number].prices[criterion.id] {
      addDuplicate(row, "the price of \(FoundText.quoted(bids[number].bidder))", other.place)
      return
    }
    bids[number].prices[criterion.id] = entry(value, row)
  }

  private mutating func readOffer(
    _ row: CSVTable.Row, _ criterion: Criterion, _ rule: CommitmentsRule, _ number: Int
  ) {
    passOverEvaluator(row)
    guard let measure = rule.measures.first(where: { $0.measure == row["item"] }) else {
      addUnknownItem(row, criterion, "measure", rule.measures.map(\.measure))
      return
    }
    let key = Bid.ItemKey(criterion.id, measure.measure)
    // An empty cell offers nothing, which is told as a missing row is.
    guard !row["value"].isEmpty else { return }
    guard let value = OfferText.amount(row["value"], in: measure.basis) else {
      unreadable.insert(BidAnswers.Key(bid: number, item: key))
      add(
        .badOffer, row, "value",
        "expected an offer \(OfferText.words(measure.basis)), found \(FoundText.quoted(row["value"]))",
        "Write it as \(measure.basis.example), in the basis of the tender's target.")
      return
    }
    if measure.isAtMostWhole, value > FixedDecimal(100) {
      unreadable.insert(BidAnswers.Key(bid: number, item: key))
      add(
        .badOffer, row, "value", "expected at most 100%, found \(FoundText.quoted(row["value"]))",
        "Ask the bidder what was meant: nobody can offer more than all of them.")
      return
    }
    if let other = bids[number].offers[key] {
      addDuplicate(
        row, "the offer of \(FoundText.quoted(bids[number].bidder)) for \(measure.measure)",
        other.place)
      return
    }
    warnOfFraction(row, measure, value)
    bids[number].offers[key] = entry(value, row)
  }

  /// Tells of a part of a person, and of a percentage that a spreadsheet wrote as a part of 1.
  private mutating func warnOfFraction(
    _ row: CSVTable.Row, _ measure: CommitmentsRule.Commitment, _ value: FixedDecimal
  ) {
    let written = row["value"]
    // A number for each quarter, year or £1m spent is a rate, which need not be whole.
    if measure.isCounted, !value.isWhole, measure.per == .contract || measure.per == .level {
      add(
        .fractionOffered, row, "value",
        "\(measure.measure) counts whole people or things, found \(FoundText.quoted(written))",
        "Ask the bidder what was meant: only whole ones can be reported later.")
    } else if measure.basis == .percent, value > .zero, value <= .one, !written.contains("%") {
      add(
        .fractionOffered, row, "value",
        "expected a percentage, found \(FoundText.quoted(written)), which is read as \(value.text)%",
        "Write it with its sign: a spreadsheet turns 35% into 0.35.")
    }
  }

  private mutating func readMark(
    _ row: CSVTable.Row, _ criterion: Criterion, _ rule: QuestionsRule, _ number: Int
  ) {
    guard let question = rule.questions.first(where: { $0.id == row["item"] }) else {
      addUnknownItem(row, criterion, "question", rule.questions.map(\.id))
      return
    }
    let key = BidAnswers.Key(bid: number, item: Bid.ItemKey(criterion.id, question.id))
    guard let value = try? NumberReading.decimal(row["value"]), value <= FixedDecimal(rule.scale)
    else {
      unreadable.insert(key)
      add(
        .badMark, row, "value",
        "expected a mark from 0 to \(rule.scale), found \(FoundText.quoted(row["value"]))",
        "Write a mark on the scale that the tender states.")
      return
    }
    let evaluator = row["evaluator"]
    guard let other = answers.add(entry(value, row), by: evaluator, to: key) else { return }
    let what = "of \(FoundText.quoted(bids[number].bidder)) for \(question.id)"
    addDuplicate(
      row,
      BidAnswers.isConsensus(evaluator)
        ? "the consensus \(what)" : "the mark \(what) by the same evaluator", other.place)
  }

  /// Takes the mark that counts among the rows of one answer.
  private mutating func settle(_ answer: BidAnswers.Answer) {
    let bid = answer.key.bid
    if let mark = answer.mark {
      bids[bid].marks[answer.key.item] = mark
    } else {
      unreadable.insert(answer.key)
    }
    if let finding = answer.finding(of: bids[bid].bidder) { findings.append(finding) }
  }

  // MARK: Findings

  private func entry(_ value: FixedDecimal, _ row: CSVTable.Row) -> Bid.Entry {
    Bid.Entry(value, reason: row["reason"], place: row.place("value"))
  }

  private mutating func passOverEvaluator(_ row: CSVTable.Row) {
    guard !row["evaluator"].isEmpty else { return }
    add(
      .evaluatorUnused, row, "evaluator",
      "an evaluator marks answers only, found \(FoundText.quoted(row["evaluator"])) beside a figure of the bid",
      "Leave the cell empty.")
  }

  private mutating func addUnknownItem(
    _ row: CSVTable.Row, _ criterion: Criterion, _ kind: String, _ known: [String]
  ) {
    let item = row["item"]
    add(
      .unknownBidItem, row, "item",
      item.isEmpty
        ? "the cell 'item' is empty: '\(criterion.id)' has \(kind)s"
        : "no \(kind) of '\(criterion.id)' is called \(FoundText.quoted(item))",
      suggesters["item of \(criterion.id)", known].sentence(for: item)
        ?? Suggestion.sentence(for: item, among: known) ?? "Name one of its \(kind)s.")
  }

  private mutating func addDuplicate(
    _ row: CSVTable.Row, _ what: String, _ other: Finding.Place
  ) {
    add(
      .duplicateBidRow, row, "value", "\(what) stands in line \(other.line) too",
      "Remove the wrong row.")
  }

  private mutating func add(
    _ code: Finding.Code, _ row: CSVTable.Row, _ column: String, _ message: String, _ help: String
  ) {
    findings.append(
      Finding(
        code, at: row.place(column),
        about: Finding.Subject(item: row["item"].isEmpty ? nil : row["item"]), message: message,
        help: help))
  }
}
