/// How a number is shown, as far as it says what the number means.
enum NumberFormat: UInt8 {
  /// As a number.
  case plain
  /// As a percentage.
  case percent
  /// As a day or a time.
  case date

  /// The format of one of the numbers that every spreadsheet program knows.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...22, 27...36, 45...47, 50...58: self = .date
    default: self = .plain
    }
  }

  /// The format of a code such as `dd/mm/yyyy` or `0.0%`.
  init(code: String) {
    var hasPercent = false
    var hasDate = false
    var isQuoted = false
    var bracket: String?
    var isEscaped = false
    let lowered = code.lowercased()
    for character in lowered {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        if character == "\"" { isQuoted = false }
      } else if let inside = bracket {
        if character == "]" {
          // Hours beyond a day: [h]:mm.
          if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".contains(first) {
            hasDate = true
          }
          bracket = nil
        } else {
          bracket = inside + String(character)
        }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": bracket = ""
        case "%": hasPercent = true
        case "d", "m", "y", "h", "s": hasDate = true
        // Only the first section counts; the others are for what is negative or zero.
        case ";":
          self = hasPercent ? .percent : hasDate ? .date : .plain
          return
        default: break
        }
      }
    }
    self = lowered == "general" ? .plain : hasPercent ? .percent : hasDate ? .date : .plain
  }
}
