/// A workbook as read: the sheets of a return, whatever program wrote it.
public struct Workbook: Sendable {
  /// The formats that are read.
  public enum Format: Sendable, Hashable {
    /// Office Open XML, `.xlsx`.
    case xlsx
    /// OpenDocument, `.ods`.
    case ods
  }

  /// The format.
  public let format: Format
  /// The sheets that hold cells, in the order of their tabs.
  public let sheets: [Worksheet]

  /// Whether a file's name ends like a workbook's, be it of a kind that is only refused.
  public static func isNamed(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".xlsx", ".ods", ".xlsm", ".xlsb", ".xls", ".xltx", ".xltm", ".ots", ".fods"]
      .contains { name.hasSuffix($0) }
  }

  /// Reads a workbook.
  ///
  /// Nothing in the file can name anything outside of it, and nothing in it is run: formulas are
  /// read by the results stored beside them.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - limits: how large it may be.
  /// - Throws: what is wrong with it, where it isn't a sound workbook, is encrypted or holds
  ///   macros, or is beyond the limits.
  /// - Complexity: O(bytes inflated).
  public init(
    _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookFault) {
    guard bytes.count <= limits.file else {
      throw .tooLarge("the file has more than \(limits.file >> 20) MiB")
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw Self.compoundFile(bytes) }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw WorkbookFault(
        bytes.isEmpty ? "the file is empty" : "the file isn't a workbook, whatever its name says",
        help: WorkbookFault.saveAgain)
    }
    let archive = try ZIPReader(bytes, limits: limits)
    try Self.refuseMacros(archive)
    if archive.entry("[Content_Types].xml") != nil {
      format = .xlsx
      var reader = try XLSXReader(archive, limits: limits)
      sheets = try reader.sheets()
    } else if let content = archive.entry("content.xml") {
      format = .ods
      try ODSReader.refuseEncrypted(archive, limits: limits)
      var reader = try ODSReader(try archive.contents(content), limits: limits)
      sheets = try reader.sheets()
    } else {
      throw WorkbookFault(
        "the file is an archive, but holds no workbook", help: WorkbookFault.saveAgain)
    }
  }

  /// What is said of the file format that encrypted workbooks share with those of Excel 97.
  private static func compoundFile(_ bytes: [UInt8]) -> WorkbookFault {
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    if contains(name, in: bytes) {
      return WorkbookFault(
        "the workbook is encrypted", help: "Save it again without a password, and send that.")
    }
    return WorkbookFault(
      "the workbook is in the format of Excel 97 to 2003 (.xls), which isn't read",
      help: "Save it again as “Excel Workbook (.xlsx)”, and send that.")
  }

  private static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }

  private static func refuseMacros(_ archive: ZIPReader) throws(WorkbookFault) {
    let hasMacros = archive.entries.contains { entry in
      let name = entry.name.lowercased()
      return name.hasSuffix("vbaproject.bin") || name.hasPrefix("basic/")
        || name.hasPrefix("scripts/") || name.hasPrefix("xl/macrosheets/")
    }
    guard !hasMacros else { throw macros }
  }

  /// What is said of a workbook that holds programs.
  static let macros = WorkbookFault(
    "the workbook holds macros, which no return needs",
    help: "Save it again as “Excel Workbook (.xlsx)”, without macros, and send that.")
}
