/// Why a workbook can't be read: what is wrong in a sentence without a full stop, and how to mend
/// it.
public struct WorkbookFault: Error, Sendable, Hashable {
  /// What is wrong, in words that follow the file's name: `the file is encrypted`.
  public var message: String
  /// How to mend it.
  public var help: String
  /// The sheet, where it is known.
  public var sheet: String?

  /// Makes a fault.
  public init(_ message: String, help: String, sheet: String? = nil) {
    self.message = message
    self.help = help
    self.sheet = sheet
  }

  /// What is said of a file that is damaged.
  static let saveAgain =
    "Open it in a spreadsheet program, save it again as .xlsx, .ods or CSV, and send that."

  /// A file that is damaged: `what` says where.
  static func damaged(_ what: String) -> WorkbookFault {
    WorkbookFault("the workbook is damaged: \(what)", help: saveAgain)
  }

  /// A file that is larger than any real return.
  static func tooLarge(_ what: String) -> WorkbookFault {
    WorkbookFault(
      "the workbook is larger than any real return: \(what)",
      help: "Remove what isn't part of the return, and save it again.")
  }
}
