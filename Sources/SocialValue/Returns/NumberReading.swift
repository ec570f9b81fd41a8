/// Reads decimal numbers as people type them: `12`, `1,234`, `1,234.50`.
public enum NumberReading {
  /// Why a text isn't a number that can be used.
  public enum Fault: Error, Sendable, Hashable {
    /// It ends in `%`.
    case percent
    /// It is a bound, such as `<5`, not a figure.
    case bound
    /// It is `n/a` or the like.
    case notApplicable
    /// It is negative.
    case negative
    /// It has more decimal places than allowed.
    case tooManyPlaces
    /// Its commas don't stand between groups of three digits.
    case grouping
    /// It has more digits than a real figure has.
    case tooLarge
    /// It is money where none is expected.
    case currency
    /// It isn't a number at all.
    case notANumber
  }

  /// The most digits that a figure may have before its decimal point.
  public static let maximumWholeDigits = 12

  /// Reads a number of 0 or more.
  ///
  /// - Parameters:
  ///   - bytes: the text, without spaces around it.
  ///   - places: how many decimal places it may have, at most six; zeros at the end don't count.
  ///   - allowsPounds: whether a `£` may stand before it.
  /// - Returns: the number multiplied by ten to the power of `places`.
  /// - Throws: what keeps it from being such a number.
  public static func read(
    _ bytes: Span<UInt8>, places: Int, allowsPounds: Bool = false
  ) throws(Fault) -> Int64 {
    var position = 0
    let end = bytes.count
    if end >= 2, bytes[0] == 0xC2, bytes[1] == 0xA3 {
      guard allowsPounds else { throw .currency }
      position = 2
      while position < end, bytes[position] == UInt8(ascii: " ") { position += 1 }
    }
    var value: Int64 = 0
    var digits = 0
    var groupDigits = 0
    var grouped = false
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") {
        guard grouped ? groupDigits == 3 : (1...3).contains(groupDigits) else {
          throw Self.fault(of: bytes, otherwise: .grouping)
        }
        grouped = true
        groupDigits = 0
      } else {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        if value > 0 || digit > 0 { digits += 1 }
        if digits > maximumWholeDigits { throw Self.fault(of: bytes, otherwise: .tooLarge) }
        value = value * 10 + Int64(digit)
        groupDigits += 1
      }
      position += 1
    }
    guard groupDigits > 0, !grouped || groupDigits == 3 else {
      throw Self.fault(of: bytes, otherwise: grouped ? .grouping : .notANumber)
    }
    var placesRead = 0
    var isTooFine = false
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      let firstPlace = position
      while position < end {
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        if placesRead < places {
          value = value * 10 + Int64(digit)
          placesRead += 1
        } else if digit > 0 {
          isTooFine = true
        }
        position += 1
      }
      if position == firstPlace { throw Self.fault(of: bytes, otherwise: .notANumber) }
    }
    guard position == end else { throw Self.fault(of: bytes, otherwise: .notANumber) }
    if isTooFine { throw Self.fault(of: bytes, otherwise: .tooManyPlaces) }
    while placesRead < places {
      value *= 10
      placesRead += 1
    }
    return value
  }

  /// Reads a number of 0 or more of up to six decimal places.
  public static func decimal(
    _ text: some StringProtocol, allowsPounds: Bool = false
  ) throws(Fault) -> FixedDecimal {
    let bytes = Array(text.utf8)
    let scaled = try read(bytes.span, places: FixedDecimal.places, allowsPounds: allowsPounds)
    return FixedDecimal(scaled: scaled, places: FixedDecimal.places)
  }

  /// What is most telling about a text that can't be read.
  private static func fault(of bytes: Span<UInt8>, otherwise fault: Fault) -> Fault {
    guard bytes.count > 0 else { return .notANumber }
    let first = bytes[0]
    if bytes[bytes.count - 1] == UInt8(ascii: "%") { return .percent }
    if first == UInt8(ascii: "<") || first == UInt8(ascii: ">") || first == UInt8(ascii: "~") {
      return .bound
    }
    if first == UInt8(ascii: "-"), bytes.count > 1, bytes[1] &- 48 < 10 || bytes[1] == 0xC2 {
      return .negative
    }
    if isNotApplicable(bytes) || isNothing(bytes) { return .notApplicable }
    if bytes.count >= 3, first == 0xE2, bytes[1] == 0x88, bytes[2] == 0x92 { return .negative }
    return fault
  }

  /// Whether a text is `nil` or `none`, in any letter case.
  private static func isNothing(_ bytes: Span<UInt8>) -> Bool {
    guard (3...4).contains(bytes.count) else { return false }
    let word = String(decoding: bytes.indices.map { bytes[$0] | 0x20 }, as: UTF8.self)
    return word == "nil" || word == "none"
  }

  /// Whether a text is `n/a`, in any letter case.
  public static func isNotApplicable(_ bytes: Span<UInt8>) -> Bool {
    bytes.count == 3 && bytes[0] | 0x20 == UInt8(ascii: "n") && bytes[1] == UInt8(ascii: "/")
      && bytes[2] | 0x20 == UInt8(ascii: "a")
  }
}
