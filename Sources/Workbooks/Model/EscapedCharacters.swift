/// Characters that Office Open XML writes as `_xHHHH_` in the text of cells: those that XML can't
/// hold, a carriage return, and an underscore where a text would read as such by itself.
enum EscapedCharacters {
  private static let length = 7

  /// Undoes the escapes of a text, from a place to its end.
  ///
  /// Carriage returns become line feeds, as XML has them. Other characters that XML can't hold stay
  /// as they are written: no figure or name has them.
  ///
  /// - Complexity: O(length).
  static func undo(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes.indices[start...].first(where: { unit(bytes, at: $0) != nil }) else {
      return
    }
    let text = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var index = 0
    while index < text.count {
      guard let (scalar, end) = scalar(text, at: index) else {
        bytes.append(text[index])
        index += 1
        continue
      }
      index = end
      if scalar == "\r" {
        if index < text.count, text[index] == 0x0A { index += 1 }
        bytes.append(0x0A)
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
  }

  /// A text in which nothing reads as an escape that isn't meant as one.
  static func guarded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for index in bytes.indices {
      if unit(bytes, at: index) != nil { result.append(contentsOf: "_x005F".utf8) }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that is escaped at a place, and where what follows it begins.
  private static func scalar(_ text: [UInt8], at index: Int) -> (Unicode.Scalar, end: Int)? {
    guard let unit = unit(text, at: index) else { return nil }
    let end = index + length
    if UTF16.isLeadSurrogate(unit), let trail = self.unit(text, at: end),
      UTF16.isTrailSurrogate(trail),
      let pair = Unicode.Scalar(0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(trail & 0x3FF))
    {
      return (pair, end + length)
    }
    guard let scalar = Unicode.Scalar(unit), XMLText.isHeld(scalar) else { return nil }
    return (scalar, end)
  }

  /// The number in an escape.
  private static func unit(_ text: [UInt8], at index: Int) -> UInt16? {
    guard index + length <= text.count, text[index] == UInt8(ascii: "_"),
      text[index + 1] == UInt8(ascii: "x"), text[index + length - 1] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in text[index + 2..<index + length - 1] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
