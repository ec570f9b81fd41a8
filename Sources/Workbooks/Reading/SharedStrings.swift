/// The strings that the cells of an Office Open XML workbook share, one after another.
struct SharedStrings {
  /// Their text.
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and where the last ends.
  private var starts: [UInt32] = [0]

  /// None.
  init() {}

  /// Reads the part that holds them: the words of rich text are put together, its phonetic
  /// guides left out.
  init(_ part: [UInt8], limits: WorkbookLimits) throws(WorkbookFault) {
    var xml = try XMLReader(part, limits: limits)
    var isInText = false
    while true {
      switch try xml.next() {
      case .done: return
      case .start:
        if xml.isAt(Self.text) {
          isInText = true
        } else if xml.isAt(Self.phonetic) {
          try xml.skipElement()
        }
      case .end:
        if xml.isAt(Self.text) {
          isInText = false
        } else if xml.isAt(Self.item) {
          EscapedCharacters.undo(&bytes, from: Int(starts[starts.count - 1]))
          starts.append(UInt32(bytes.count))
          guard starts.count <= limits.sharedStrings else {
            throw .tooLarge("it shares more than \(limits.sharedStrings) strings")
          }
        }
      case .text: if isInText { xml.appendText(to: &bytes) }
      }
    }
  }

  /// The range of a string within ``bytes``; nil where there is no such string.
  subscript(number: Int) -> Range<Int>? {
    guard number >= 0, number + 1 < starts.count else { return nil }
    return Int(starts[number])..<Int(starts[number + 1])
  }

  private static let text = XMLName("t")
  private static let item = XMLName("si")
  private static let phonetic = XMLName("rPh")
}
