/// How large a workbook may be: far above any real return, and small enough that no file sent can
/// exhaust the machine.
public struct WorkbookLimits: Sendable, Hashable {
  /// The most bytes of the file itself.
  public var file = 64 << 20
  /// The most entries of the archive.
  public var entries = 2_000
  /// The most bytes of one entry, inflated.
  public var entry = 160 << 20
  /// The most bytes of all the entries together, as the archive declares them.
  public var total = 512 << 20
  /// How many times its stored size an entry of more than ``freeOfRatio`` bytes may be.
  public var ratio = 250
  /// The bytes up to which an entry's ratio doesn't matter.
  public var freeOfRatio = 8 << 20
  /// How deep elements may lie in each other.
  public var depth = 64
  /// The most attributes of one element.
  public var attributes = 256
  /// The most shared strings.
  public var sharedStrings = 2_000_000
  /// The most sheets.
  public var sheets = 256
  /// The most cells that hold anything, in all the sheets together.
  public var cells = 6_000_000

  /// The most blocks of merged cells in a sheet.
  public var merges = 20_000

  /// The most rows and columns that a spreadsheet program has.
  static let rows = 1_048_576
  static let columns = 16_384

  /// Makes the usual limits.
  public init() {}
}
