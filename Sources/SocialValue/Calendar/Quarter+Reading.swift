extension Quarter {
  /// Financial years that a quarter can be read in: wide enough for any contract, narrow
  /// enough that a mistyped year is noticed.
  @inlinable
  public static var readableYears: ClosedRange<Int> { 1900...2299 }

  /// Reads `2026-27Q1`, `2026-27 Q1`, `2026/27 Q1`, `Q1 2026-27`, `Q1 2026/27` or `Q1 26/27`,
  /// in any letter case, with non-breaking spaces too; nil for anything else, `2026Q1` and
  /// `2026-28Q1` among it.
  public init?(reading bytes: Span<UInt8>) {
    var position = 0
    var number: Int?
    func skipSpaces() {
      while position < bytes.count {
        let length =
          bytes[position] == UInt8(ascii: " ") ? 1 : Self.lengthOfWideSpace(bytes, at: position)
        if length == 0 { return }
        position += length
      }
    }
    func readNumber() -> Int? {
      guard position + 1 < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "q"),
        (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[position + 1])
      else { return nil }
      position += 2
      return Int(bytes[position - 1]) - 48
    }
    func readDigits() -> (value: Int, count: Int) {
      var value = 0
      var count = 0
      while position < bytes.count, count < 5,
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
      {
        value = value * 10 + Int(bytes[position]) - 48
        count += 1
        position += 1
      }
      return (value, count)
    }

    skipSpaces()
    number = readNumber()
    skipSpaces()
    let first = readDigits()
    guard first.count == 4 || first.count == 2, position < bytes.count,
      bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "/")
    else { return nil }
    position += 1
    let second = readDigits()
    guard second.count == 2 else { return nil }
    skipSpaces()
    if number == nil { number = readNumber() }
    skipSpaces()
    let startingYear = first.count == 4 ? first.value : 2000 + first.value
    guard let number, position == bytes.count, second.value == (startingYear + 1) % 100,
      Self.readableYears.contains(startingYear)
    else { return nil }
    self.init(startingYear: startingYear, number: number)
  }

  /// How many bytes a non-breaking or narrow space takes; 0 where there is none.
  private static func lengthOfWideSpace(_ bytes: Span<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    if first < 0x80 { return 0 }
    func has(_ byte: UInt8, _ offset: Int) -> Bool {
      place + offset < bytes.count && bytes[place + offset] == byte
    }
    if first == 0xC2, has(0xA0, 1) { return 2 }
    return first == 0xE2 && has(0x80, 1) && has(0xAF, 2) ? 3 : 0
  }

  /// Reads a quarter in any of the accepted spellings; nil for anything else.
  public init?(reading text: String) {
    let bytes = Array(text.utf8)
    self.init(reading: bytes.span)
  }
}
