/// The escapes of JSON strings.
enum JSONEscapes {
  /// The text of a string's bytes, between its quotes; the escapes must be sound.
  static func text(of bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.endIndex else {
        text.append(bytes[position])
        position += 1
        continue
      }
      let escaped = bytes[position + 1]
      position += 2
      switch escaped {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        guard let scalar = scalar(bytes, &position) else { continue }
        text += Array(String(Character(scalar)).utf8)
      default: text.append(escaped)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character of an escape at `position`, just after `\u`; nil where it is none.
  ///
  /// Four hexadecimal digits, and four more after another `\u` where the first are half of a pair.
  static func scalar(_ bytes: ArraySlice<UInt8>, _ position: inout Int) -> Unicode.Scalar? {
    guard var code = digits(bytes, &position) else { return nil }
    if (0xD800..<0xDC00).contains(code), position + 1 < bytes.endIndex,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      guard let low = digits(bytes, &position), (0xDC00..<0xE000).contains(low) else { return nil }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    return Unicode.Scalar(code)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>, _ position: inout Int) -> UInt32? {
    guard position + 4 <= bytes.endIndex else { return nil }
    var code: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    position += 4
    return code
  }
}
