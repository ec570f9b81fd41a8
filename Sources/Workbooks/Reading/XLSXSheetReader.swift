/// Reads one sheet of an Office Open XML workbook.
struct XLSXSheetReader {
  private var xml: XMLReader
  private var result: Worksheet
  private let strings: SharedStrings
  private let formats: [NumberFormat]
  private let isFrom1904: Bool
  private let limits: WorkbookLimits
  private let cellsLeft: Int

  /// The cell that is being read.
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var rowNumber = 0
  private var column = 0

  /// What the `t` attribute says that a cell holds.
  private enum CellType {
    case number
    case shared
    case text
    case boolean
    case error
    case date
  }

  init(
    _ part: [UInt8], name: String, isHidden: Bool, strings: SharedStrings,
    formats: [NumberFormat], isFrom1904: Bool, limits: WorkbookLimits, cellsLeft: Int
  ) throws(WorkbookFault) {
    xml = try XMLReader(part, limits: limits)
    result = Worksheet(name: name, isHidden: isHidden, shared: strings.bytes)
    self.strings = strings
    self.formats = formats
    self.isFrom1904 = isFrom1904
    self.limits = limits
    self.cellsLeft = cellsLeft
  }

  /// Reads the sheet.
  mutating func sheet() throws(WorkbookFault) -> Worksheet {
    let names = Names()
    do throws(WorkbookFault) {
      while true {
        let event = try xml.next()
        if event == .done { return result }
        guard event == .start else { continue }
        if xml.isAt(names.row) {
          try readRow(names)
        } else if xml.isAt(names.mergedCell), let range = xml.attribute(names.range) {
          guard let range = CellRange(range) else { throw damaged("a merged range") }
          try result.merge(range, limits: limits)
        } else if xml.isAt(names.columns) {
          try noteColumns(names)
        }
      }
    } catch {
      var fault = error
      fault.sheet = result.name
      throw fault
    }
  }

  /// Notes which columns are hidden.
  private mutating func noteColumns(_ names: Names) throws(WorkbookFault) {
    guard xml.attributeRange(names.hidden).map(isTrue) ?? false,
      let first = xml.attributeRange(names.first).flatMap(number),
      let last = xml.attributeRange(names.last).flatMap(number)
    else { return }
    guard first <= last, (1...WorkbookLimits.columns).contains(first),
      result.hiddenColumns.count < WorkbookLimits.columns
    else {
      throw damaged("a column's number")
    }
    result.hiddenColumns.append(first...min(last, WorkbookLimits.columns))
  }

  private mutating func readRow(_ names: Names) throws(WorkbookFault) {
    if let range = xml.attributeRange(names.reference) {
      guard let number = number(range), number > rowNumber, number <= WorkbookLimits.rows else {
        throw damaged("a row's number")
      }
      rowNumber = number
    } else {
      rowNumber += 1
    }
    let isHidden = xml.attributeRange(names.hidden).map(isTrue) ?? false
    column = 0
    while true {
      switch try xml.next() {
      case .end:
        if xml.isAt(names.row) {
          result.endRow(number: rowNumber, isHidden: isHidden)
          guard result.cells.count <= cellsLeft else {
            throw .tooLarge("it has too many cells")
          }
          return
        }
      case .start: if xml.isAt(names.cell) { try readCell(names) } else { try xml.skipElement() }
      case .text: break
      case .done: throw damaged("a row")
      }
    }
  }

  private mutating func readCell(_ names: Names) throws(WorkbookFault) {
    if let range = xml.attributeRange(names.reference) {
      let place = try columnNumber(range)
      guard place > column else { throw damaged("the order of its cells") }
      column = place
    } else {
      column += 1
      guard column <= WorkbookLimits.columns else { throw damaged("the number of its columns") }
    }
    let type = try cellType(xml.attributeRange(names.type))
    var format = NumberFormat.plain
    if type == .number, let range = xml.attributeRange(names.style), let style = number(range),
      style < formats.count
    {
      format = formats[style]
    }
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    var hasFormula = false
    var isIn = 0
    while true {
      switch try xml.next() {
      case .text:
        if isIn == 1 {
          xml.appendText(to: &value)
        } else if isIn == 2 {
          xml.appendText(to: &formula)
        }
      case .start:
        if xml.isAt(names.value) || xml.isAt(names.text) {
          isIn = 1
        } else if xml.isAt(names.formula) {
          isIn = 2
          hasFormula = true
        } else if !xml.isAt(names.inline), !xml.isAt(names.run) {
          try xml.skipElement()
        }
      case .end:
        isIn = 0
        if xml.isAt(names.cell) { return try finish(type, format, hasFormula: hasFormula) }
      case .done: throw damaged("a cell")
      }
    }
  }

  private mutating func finish(
    _ type: CellType, _ format: NumberFormat, hasFormula: Bool
  ) throws(WorkbookFault) {
    let value = value
    if value.isEmpty {
      guard hasFormula, type != .text else { return }
      let formula = formula
      result.add(column: column, .formula) { bytes in
        bytes.append(UInt8(ascii: "="))
        bytes.append(contentsOf: formula)
      }
      return
    }
    switch type {
    case .shared:
      var place = 0
      for byte in value {
        guard byte &- 48 < 10, place < 1 << 30 else { throw damaged("a shared string") }
        place = place * 10 + Int(byte) - 48
      }
      guard let range = strings[place] else { throw damaged("a shared string") }
      result.add(column: column, shared: range)
    case .text:
      result.add(column: column, .text) { bytes in
        let start = bytes.count
        bytes.append(contentsOf: value)
        EscapedCharacters.undo(&bytes, from: start)
      }
    case .error: result.add(column: column, .error) { $0.append(contentsOf: value) }
    case .boolean:
      result.add(column: column, .boolean) {
        $0.append(contentsOf: (value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
      }
    case .date:
      // A day in words: its time stands after a T.
      result.add(column: column, .date) {
        $0.append(contentsOf: value.map { $0 == UInt8(ascii: "T") ? UInt8(ascii: " ") : $0 })
      }
    case .number: try addNumber(value, format)
    }
  }

  private mutating func addNumber(
    _ value: [UInt8], _ format: NumberFormat
  ) throws(WorkbookFault) {
    var isNumber = true
    switch format {
    case .plain:
      result.add(column: column, .number) { isNumber = DecimalDigits.append(value.span, to: &$0) }
    case .percent:
      result.add(column: column, .percent) {
        isNumber = DecimalDigits.append(value.span, shift: 2, to: &$0)
        if isNumber { $0.append(UInt8(ascii: "%")) }
      }
    case .date:
      if let text = SerialDate.text(value.span, isFrom1904: isFrom1904) {
        result.add(column: column, .date) { $0.append(contentsOf: text.utf8) }
      } else {
        result.add(column: column, .number) { isNumber = DecimalDigits.append(value.span, to: &$0) }
      }
    }
    guard isNumber else { throw damaged("a number") }
  }

  // MARK: Attributes

  private func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count < 9 else { return nil }
    var number = 0
    for index in range {
      let digit = xml[index] &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private func isTrue(_ range: Range<Int>) -> Bool {
    !range.isEmpty && (xml[range.lowerBound] == UInt8(ascii: "1") || xml[range.lowerBound] == 116)
  }

  /// The column of a cell's reference, whose row must be the row's own.
  private func columnNumber(_ range: Range<Int>) throws(WorkbookFault) -> Int {
    var column = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = xml[index]
      guard (65...90).contains(byte), column < 20_000 else { break }
      column = column * 26 + Int(byte) - 64
      index += 1
    }
    guard (1...WorkbookLimits.columns).contains(column),
      number(index..<range.upperBound) == rowNumber
    else { throw damaged("a cell's place") }
    return column
  }

  private func cellType(_ range: Range<Int>?) throws(WorkbookFault) -> CellType {
    guard let range, !range.isEmpty else { return .number }
    if range.count == 1 {
      switch xml[range.lowerBound] {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: throw damaged("a cell's type")
      }
    }
    // str, inlineStr
    return .text
  }

  private func damaged(_ what: String) -> WorkbookFault {
    .damaged("\(what) can't be read at row \(rowNumber)")
  }

  /// The names that are looked for, at hand.
  private struct Names {
    let row = XMLName("row")
    let cell = XMLName("c")
    let value = XMLName("v")
    let formula = XMLName("f")
    let inline = XMLName("is")
    let run = XMLName("r")
    let text = XMLName("t")
    let reference = XMLName("r")
    let style = XMLName("s")
    let type = XMLName("t")
    let hidden = XMLName("hidden")
    let columns = XMLName("col")
    let first = XMLName("min")
    let last = XMLName("max")
    let mergedCell = XMLName("mergeCell")
    let range = XMLName("ref")
  }
}
