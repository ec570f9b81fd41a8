/// A row of a return in 24 bytes: as it is taken in, and, once settled, the figure that stands.
///
/// Where another figure was accepted than is claimed, a second row of the same key and number
/// carries it, its twin.
struct PackedRow: Sendable {
  /// What it reports.
  var key: FigureKey
  /// The content claimed, or of a twin that accepted; its kind is among the marks.
  private var amount: Int64
  /// The row's number among all rows of the register, in the order of files and lines.
  var number: UInt32
  private var marks: UInt32

  /// How the accepted figure is kept.
  enum Acceptance: UInt32 {
    /// Nothing was accepted.
    case none
    /// What is claimed was.
    case same
    /// Something else: the twin says what.
    case other
  }

  // The marks, from the lowest bit: 22 for the day received, 3 for the kind of content, 2 each for
  // acceptance and fate, and one each for evidence and being a twin.
  private static let kindShift: UInt32 = 22
  private static let acceptanceShift: UInt32 = 25
  private static let fateShift: UInt32 = 27
  private static let evidence: UInt32 = 1 << 29
  private static let twin: UInt32 = 1 << 31
  /// What is added to a day's number, so that 1 is the first day there is and 0 none.
  private static let dayOffset: Int32 = 719_163

  init(
    key: FigureKey, content: CellContent, number: UInt32, received: Day?,
    acceptance: Acceptance = .none, hasEvidence: Bool = false, isTwin: Bool = false
  ) {
    self.key = key
    self.amount = content.amount
    self.number = number
    var marks = received.map { Self.order(of: $0) } ?? 0
    marks |= UInt32(content.kind.rawValue) << Self.kindShift
    marks |= acceptance.rawValue << Self.acceptanceShift
    if hasEvidence { marks |= Self.evidence }
    if isTwin { marks |= Self.twin }
    self.marks = marks
  }

  /// A day of the years 1 to 9999, which no other is read of, as a number above 0.
  private static func order(of day: Day) -> UInt32 {
    UInt32(max(1, min(3_652_059, Int(day.number) + Int(dayOffset))))
  }

  /// What the cell says.
  var content: CellContent {
    get { CellContent(kind, amount) }
    set {
      amount = newValue.amount
      marks = marks & ~(7 << Self.kindShift) | UInt32(newValue.kind.rawValue) << Self.kindShift
    }
  }

  /// What the cell holds.
  var kind: CellContent.Kind {
    CellContent.Kind(rawValue: UInt8(truncatingIfNeeded: marks >> Self.kindShift & 7))
      ?? .unreadable
  }

  /// The number claimed by a figure that is reported, multiplied by ten to the power of the
  /// item's places.
  var claimedAmount: Int64? { kind == .number && fate == .used ? amount : nil }

  /// The day received as a number that orders like it: 0 where there is none.
  var receivedOrder: UInt32 { marks & 0x3F_FFFF }

  /// When it was received.
  var received: Day? { Self.day(order: receivedOrder) }

  /// The day of a number that orders like it; nil for 0.
  static func day(order: UInt32) -> Day? {
    order == 0 ? nil : Day(number: Int32(order) - dayOffset)
  }

  /// How the accepted figure is kept.
  var acceptance: Acceptance {
    get { Acceptance(rawValue: marks >> Self.acceptanceShift & 3) ?? .none }
    set {
      marks = marks & ~(3 << Self.acceptanceShift) | newValue.rawValue << Self.acceptanceShift
    }
  }

  /// What became of it; of a figure, that of the row that stands.
  var fate: ReturnRow.Fate {
    get {
      ReturnRow.Fate(rawValue: UInt8(truncatingIfNeeded: marks >> Self.fateShift & 3)) ?? .used
    }
    set {
      marks = marks & ~(3 << Self.fateShift) | UInt32(newValue.rawValue) << Self.fateShift
    }
  }

  /// Whether it points to evidence.
  var hasEvidence: Bool { marks & Self.evidence != 0 }

  /// Whether it only carries what was accepted of the row with the same number.
  var isTwin: Bool { marks & Self.twin != 0 }

  /// The order in which rows of one key compete: by date, then as they stand in the files, each
  /// before its twin.
  var order: (UInt32, UInt32, UInt32) { (receivedOrder, number, marks >> 31) }

  /// The date and the number in one: the lowest is the row that was received first.
  var dateAndNumber: UInt64 { UInt64(receivedOrder) << 32 | UInt64(number) }

  /// Whether there is nothing more to settle where it is the only row of its key: it is a number,
  /// or not applicable, and of no assessor.
  var isPlain: Bool {
    (kind == .number || kind == .notApplicable) && key.cell < ReturnBatch.firstAssessor
  }

  /// The same row, which another has taken the place of.
  var superseded: PackedRow {
    var row = self
    row.fate = .superseded
    return row
  }

  /// What was accepted of the only row of a key, in compact form, where `other` is its twin, both
  /// are numbers, and no more was accepted than is claimed; nil where a closer look is needed.
  func lessAccepted(_ other: PackedRow) -> PackedRow? {
    guard other.isTwin, other.number == number, kind == .number, other.kind == .number,
      other.amount < amount
    else { return nil }
    return PackedRow(key: key, content: other.content, number: number, received: nil)
  }

  /// What stands where the only other row of the key, received later, takes this one's place.
  ///
  /// Nil where a closer look is needed: where either isn't a number, something else was accepted
  /// than is claimed, or there is anything to say of it.
  func restated(by later: PackedRow) -> PackedRow? {
    guard kind == .number, later.kind == .number, acceptance != .other,
      later.acceptance != .other, receivedOrder < later.receivedOrder
    else { return nil }
    var row = later
    if later.acceptance == .none, acceptance == .same {
      // The same claim keeps its acceptance; that another one drops it is told.
      guard amount == later.amount else { return nil }
      row.acceptance = .same
    }
    return row
  }
}
