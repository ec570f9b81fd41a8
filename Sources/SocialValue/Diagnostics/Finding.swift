/// Something wrong, doubtful or worth knowing in what was read: with its place, what was found,
/// what was expected and how to mend it.
public struct Finding: Sendable, Hashable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The figures it touches can't be used.
    case error
    /// For the supplier to answer; changes no figure.
    case query
    /// For the reader.
    case warning

    /// Orders errors first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .error: 0
      case .query: 1
      case .warning: 2
      }
    }
  }

  /// Where in a file something stands.
  public struct Place: Sendable, Hashable {
    /// The file's path within the register, or as given; in a workbook with the sheet behind it:
    /// `returns/q1.xlsx › Return`.
    public var file: String
    /// The line, in a workbook the row, from 1; 0 where the whole file is meant.
    public var line: Int
    /// In a CSV file the number of the cell, in a workbook that of the column, in a JSON file that
    /// of the character, from 1; 0 where the whole line or file is meant.
    public var column: Int
    /// Whether it is a sheet of a workbook, whose cells have names.
    public var isSheet: Bool

    /// Makes a place.
    public init(file: String, line: Int = 0, column: Int = 0, isSheet: Bool = false) {
      self.file = file
      self.line = line
      self.column = column
      self.isSheet = isSheet
    }

    /// `file:line:column`, without what is 0; in a workbook `file › sheet › C12`.
    public var text: String {
      if line == 0 || column == 0 { return lineText }
      return isSheet ? "\(file) › \(columnLetters)\(line)" : "\(file):\(line):\(column)"
    }

    /// `file:line`, whatever the column; in a workbook `file › sheet › row 12`.
    public var lineText: String {
      if line == 0 { return file }
      return isSheet ? "\(file) › row \(line)" : "\(file):\(line)"
    }

    /// The column as spreadsheets name it: `C`, `AA`.
    private var columnLetters: String {
      var letters = ""
      var rest = column
      while rest > 0 {
        letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
        rest = (rest - 1) / 26
      }
      return letters
    }
  }

  /// What a finding is about, as far as it is known.
  public struct Subject: Sendable, Hashable {
    /// The contract's id.
    public var contract: String?
    /// The quarter.
    public var period: Quarter?
    /// The item's id, or for a target the measure's.
    public var item: String?

    /// Makes a subject.
    public init(contract: String? = nil, period: Quarter? = nil, item: String? = nil) {
      self.contract = contract
      self.period = period
      self.item = item
    }
  }

  /// The kind of finding.
  public var code: Code
  /// Where it stands.
  public var place: Place
  /// The JSON path, in a JSON file: `$.measures[2].rule`.
  public var path: String?
  /// What it is about.
  public var subject: Subject
  /// What was found and what was expected, in a sentence without a full stop.
  public var message: String
  /// How to mend it.
  public var help: String

  /// Makes a finding.
  public init(
    _ code: Code, at place: Place, path: String? = nil, about subject: Subject = Subject(),
    message: String, help: String
  ) {
    self.code = code
    self.place = place
    self.path = path
    self.subject = subject
    self.message = message
    self.help = help
  }

  /// How much it matters.
  public var severity: Severity { code.severity }
}
