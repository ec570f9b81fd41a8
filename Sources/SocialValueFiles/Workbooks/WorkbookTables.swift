internal import SocialValue
internal import Workbooks

/// The tables of a return that a workbook holds, in any of its sheets.
struct WorkbookTables {
  /// The tables, sheet by sheet.
  private(set) var tables: [SheetTable] = []
  /// What there is to say of the file and its sheets.
  private(set) var findings: [Finding] = []

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name, for findings.
  init(_ bytes: [UInt8], file: String) {
    let workbook: Workbook
    do {
      workbook = try Workbook(bytes)
    } catch {
      findings.append(
        Finding(
          .workbookNotRead,
          at: Finding.Place(
            file: error.sheet.map { "\(file) › \($0)" } ?? file, isSheet: error.sheet != nil),
          message: error.message, help: error.help))
      return
    }
    var others: [SheetTableReader] = []
    var isFound = false
    for sheet in workbook.sheets {
      var reader = SheetTableReader(sheet, file: file)
      if reader.isBlank || reader.isForReading { continue }
      if reader.read() {
        isFound = true
        tables += reader.tables
        findings += reader.findings
      } else {
        others.append(reader)
      }
    }
    guard !isFound else {
      for other in others {
        findings.append(
          Finding(
            .sheetNotRead, at: Finding.Place(file: other.path, isSheet: true),
            message: "the sheet has no header row of a return, and wasn't read",
            help:
              "If it reports figures, give it a header row with contract, period, item and value."
          ))
      }
      return
    }
    guard var first = others.first(where: { !$0.sheet.isHidden }) ?? others.first else {
      findings.append(
        Finding(
          .missingColumn, at: Finding.Place(file: file),
          message: "the workbook has no sheet with a header row of a return",
          help: "Give it the header row contract, period, item, value."))
      return
    }
    first.readFaultyHeader()
    tables += first.tables
    findings += first.findings
  }
}
