/// A number as workbooks store it, `1.25E-2` or `0.30000000000000004`, turned into plain digits.
///
/// A spreadsheet shows fifteen significant digits and stores the nearest binary fraction: what is
/// beyond them was never typed, and is rounded away. No binary number is made on the way.
enum DecimalDigits {
  /// How many significant digits a spreadsheet shows.
  private static let significant = 15

  /// Appends the number in plain digits.
  ///
  /// - Parameters:
  ///   - bytes: the number as stored.
  ///   - shift: how many places the point moves to the right, 2 for a percentage.
  ///   - target: what it is appended to.
  /// - Returns: whether it is a number; nothing is appended where it isn't.
  static func append(_ bytes: Span<UInt8>, shift: Int = 0, to target: inout [UInt8]) -> Bool {
    if shift == 0, appendPlain(bytes, to: &target) { return true }
    guard let number = parse(bytes) else { return false }
    var (digits, exponent) = (number.digits, number.exponent + shift)
    round(&digits, &exponent)
    guard !digits.isEmpty else {
      target.append(UInt8(ascii: "0"))
      return true
    }
    if number.isNegative { target.append(UInt8(ascii: "-")) }
    guard abs(exponent) <= 300 else {
      target.append(contentsOf: "9".utf8)
      target.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent > 0 ? 60 : 0))
      return true
    }
    // The point stands after so many digits.
    let point = digits.count + exponent
    if point <= 0 {
      target.append(contentsOf: "0.".utf8)
      target.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
      target.append(contentsOf: digits)
    } else if exponent >= 0 {
      target.append(contentsOf: digits)
      target.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
    } else {
      target.append(contentsOf: digits[..<point])
      target.append(UInt8(ascii: "."))
      target.append(contentsOf: digits[point...])
    }
    return true
  }

  /// Copies what is in plain digits already, and not too many: nearly all numbers are.
  private static func appendPlain(_ bytes: Span<UInt8>, to target: inout [UInt8]) -> Bool {
    guard (1...significant).contains(bytes.count) else { return false }
    var points = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte &- 48 < 10 { continue }
      guard byte == UInt8(ascii: "."), index > 0, index < bytes.count - 1 else { return false }
      points += 1
    }
    guard points == 0 || points == 1 && bytes[bytes.count - 1] != 48 else { return false }
    if bytes[0] == 48, bytes.count > 1, bytes[1] != UInt8(ascii: ".") { return false }
    for index in bytes.indices { target.append(bytes[index]) }
    return true
  }

  /// A number's digits without zeros before them, and the power of ten of the last.
  static func parse(
    _ bytes: Span<UInt8>
  ) -> (isNegative: Bool, digits: [UInt8], exponent: Int)? {
    var position = 0
    var isNegative = false
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") || bytes[position] == 43 {
      isNegative = bytes[position] == UInt8(ascii: "-")
      position += 1
    }
    var digits: [UInt8] = []
    var exponent = 0
    var hasDigits = false
    var hasPoint = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte &- 48 < 10 {
        hasDigits = true
        if hasPoint { exponent -= 1 }
        if byte != 48 || !digits.isEmpty { digits.append(byte) }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      position += 1
    }
    guard hasDigits, digits.count <= 400 else { return nil }
    if position < bytes.count {
      guard bytes[position] | 0x20 == UInt8(ascii: "e") else { return nil }
      position += 1
      var isBelow = false
      if position < bytes.count, bytes[position] == UInt8(ascii: "-") || bytes[position] == 43 {
        isBelow = bytes[position] == UInt8(ascii: "-")
        position += 1
      }
      var power = 0
      guard position < bytes.count else { return nil }
      while position < bytes.count {
        let digit = bytes[position] &- 48
        guard digit < 10, power < 10_000 else { return nil }
        power = power * 10 + Int(digit)
        position += 1
      }
      exponent += isBelow ? -power : power
    }
    return (isNegative, digits, exponent)
  }

  /// Rounds to as many digits as a spreadsheet shows, and drops the zeros at the end.
  private static func round(_ digits: inout [UInt8], _ exponent: inout Int) {
    if digits.count > significant {
      let isUp = digits[significant] >= UInt8(ascii: "5")
      exponent += digits.count - significant
      digits.removeLast(digits.count - significant)
      if isUp {
        var place = significant - 1
        while place >= 0, digits[place] == UInt8(ascii: "9") {
          digits[place] = UInt8(ascii: "0")
          place -= 1
        }
        if place >= 0 { digits[place] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
      }
    }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
  }
}
