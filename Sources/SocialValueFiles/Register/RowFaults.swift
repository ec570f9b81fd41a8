internal import SocialValue

/// What is said of a row of a return that can't be read.
struct RowFaults {
  static let quarterHelp =
    "Write it as 2026-27Q1: the financial year and the quarter, Q1 being April to June."

  static let dateHelp =
    "Write it as year-month-day, 2026-04-01; in a spreadsheet, format the column as text first."

  static func dateMessage(_ found: String) -> String {
    "expected a day of the calendar, found \(FoundText.quoted(found))"
  }

  let file: ReturnFile
  let line: Int
  var subject = Finding.Subject()
  private(set) var findings: [Finding] = []
  /// The words of the findings that known ones may have been meant by.
  private(set) var unknown: [UnknownWord] = []

  init(file: ReturnFile, line: Int) {
    self.file = file
    self.line = line
  }

  mutating func add(
    _ code: Finding.Code, _ column: ReturnFile.Column, _ message: String, _ help: String
  ) {
    findings.append(
      Finding(code, at: place(column), about: subject, message: message, help: help))
  }

  /// The place of a cell of the row.
  func place(_ column: ReturnFile.Column) -> Finding.Place {
    file.place(line: line, column)
  }

  /// Tells of a word that isn't known; one that it may have been meant for is looked for later.
  mutating func unknown(
    _ code: Finding.Code, _ column: ReturnFile.Column, _ what: String, _ word: String,
    among known: UnknownWord.Kind, otherwise help: String, isQuoted: Bool = true
  ) {
    add(code, column, isQuoted ? "\(what) \(FoundText.quoted(word))" : what, help)
    unknown.append(UnknownWord(finding: findings.count - 1, kind: known, word: word))
  }

  /// Says which figure everything told so far is about.
  mutating func tell(of subject: Finding.Subject) {
    self.subject = subject
    for index in findings.indices { findings[index].subject = subject }
  }

  /// Forgets what was said of something that isn't there yet.
  mutating func forget(_ code: Finding.Code) { findings.removeAll { $0.code == code } }

  mutating func date(_ column: ReturnFile.Column, _ found: String) {
    add(
      .badDate, column, Self.dateMessage(found), Self.dateHelp)
  }

  mutating func value(
    _ code: Finding.Code, _ column: ReturnFile.Column, _ fault: ValueReading.Fault, _ found: String
  ) {
    add(
      code, column, "expected \(fault.expected), found \(FoundText.quoted(found))", fault.help)
  }
}
