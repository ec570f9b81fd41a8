/// Decimal numbers as text.
public enum DecimalText {
  /// `units`, a whole number of ten to the power of minus `places`, as a decimal without
  /// trailing zeros: `(875, 1)` is `87.5`.
  public static func string(_ units: Int128, places: Int) -> String {
    text(units, places: places, dropsZeros: true)
  }

  /// `units` with all its places, trailing zeros included: `(8750, 2)` is `87.50`.
  public static func fixed(_ units: Int128, places: Int) -> String {
    text(units, places: places, dropsZeros: false)
  }

  /// The digits are written from the last one on, to the end of some room for them.
  private static func text(_ units: Int128, places: Int, dropsZeros: Bool) -> String {
    let room = max(40, places) + 3
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
      var start = room
      func put(_ byte: UInt8) {
        start -= 1
        bytes.initializeElement(at: start, to: byte)
      }
      var rest = units.magnitude
      var place = 0
      while place <= places || rest > 0 {
        let digit: UInt8
        if let short = UInt64(exactly: rest) {
          digit = UInt8(truncatingIfNeeded: short % 10)
          rest = UInt128(short / 10)
        } else {
          digit = UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        if place == places, place > 0, start < room { put(UInt8(ascii: ".")) }
        if digit > 0 || place >= places || start < room || !dropsZeros {
          put(digit + UInt8(ascii: "0"))
        }
        place += 1
      }
      if units < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: bytes[start..<room], as: UTF8.self)
    }
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
    let bytes = text.utf8
    let first = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }.count
    guard whole - first > 3 else { return text }
    var grouped: [UInt8] = []
    grouped.reserveCapacity(bytes.count + whole / 3)
    for (place, byte) in bytes.enumerated() {
      if place > first, place < whole, (whole - place) % 3 == 0 {
        grouped.append(UInt8(ascii: ","))
      }
      grouped.append(byte)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}
