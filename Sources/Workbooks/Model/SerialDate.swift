/// A day and time as spreadsheets store them: the days since 1900, or on old Macs since 1904.
enum SerialDate {
  /// The words of a serial number: `2026-07-14`, with the time where it has one; nil where it is
  /// no day that a spreadsheet shows.
  static func text(_ bytes: Span<UInt8>, isFrom1904: Bool) -> String? {
    guard let number = DecimalDigits.parse(bytes), !number.isNegative,
      number.digits.count < 30, number.exponent > -30, number.exponent < 8
    else { return nil }
    var whole = 0
    var fraction = 0
    // The seconds of the day, from nine places of the fraction.
    let point = number.digits.count + number.exponent
    for place in 0..<max(point + 9, 0) {
      let digit = number.digits.indices.contains(place) ? Int(number.digits[place]) - 48 : 0
      if place < point { whole = whole * 10 + digit } else { fraction = fraction * 10 + digit }
      if whole > 3_000_000 { return nil }
    }
    if point < 0 {
      fraction = 0
      for place in 0..<9 where place >= -point {
        let index = place + point
        let digit = number.digits.indices.contains(index) ? Int(number.digits[index]) - 48 : 0
        fraction = fraction * 10 + digit
      }
    }
    var minutes = (fraction * 1_440 + 500_000_000) / 1_000_000_000
    if minutes >= 1_440 {
      whole += 1
      minutes = 0
    }
    // Spreadsheets hold 1900 for a leap year: days before its March are one off.
    let days = isFrom1904 ? whole - 24_107 : whole - (whole < 61 ? 25_568 : 25_569)
    guard whole <= 2_958_465 else { return nil }
    let day = dayText(days)
    guard minutes > 0 else { return day }
    return "\(day) \(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// A day, counted from 1 January 1970, as year, month and day.
  private static func dayText(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let shownMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (shownMonth <= 2 ? 1 : 0)
    return "\(year)-\(padded(shownMonth))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
