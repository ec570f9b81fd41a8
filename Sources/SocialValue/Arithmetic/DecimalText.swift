/// Decimal numbers as text.
public enum DecimalText {
  /// `units`, a whole number of ten to the power of minus `places`, as a decimal without
  /// trailing zeros: `(875, 1)` is `87.5`.
  public static func string(_ units: Int128, places: Int) -> String {
    let text = fixed(units, places: places)
    guard places > 0 else { return text }
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `units` with all its places, trailing zeros included: `(8750, 2)` is `87.50`.
  public static func fixed(_ units: Int128, places: Int) -> String {
    var digits = Array(String(units.magnitude).utf8)
    if digits.count <= places {
      digits.insert(
        contentsOf: repeatElement(UInt8(ascii: "0"), count: places + 1 - digits.count), at: 0)
    }
    if places > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - places) }
    if units < 0 { digits.insert(UInt8(ascii: "-"), at: 0) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Rounds from one number of places to fewer, half away from zero.
  public static func round(_ units: Int128, from places: Int, to fewer: Int) -> Int128 {
    guard fewer < places else { return units }
    let step = PowersOfTen.int128(places - fewer)
    let (quotient, remainder) = units.quotientAndRemainder(dividingBy: step)
    guard remainder.magnitude >= (step.magnitude - remainder.magnitude) else { return quotient }
    return units < 0 ? quotient - 1 : quotient + 1
  }

  /// Writes thousands separators into the whole part: `1234.5` becomes `1,234.5`.
  public static func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var whole = Array(parts[0].utf8)
    let first = whole.first == UInt8(ascii: "-") ? 1 : 0
    var position = whole.count - 3
    while position > first {
      whole.insert(UInt8(ascii: ","), at: position)
      position -= 3
    }
    let head = String(decoding: whole, as: UTF8.self)
    return parts.count == 2 ? head + "." + parts[1] : head
  }
}
