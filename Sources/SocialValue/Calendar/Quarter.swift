/// A quarter of a financial year: `2026-27Q1` is 1 April to 30 June 2026.
public struct Quarter: Hashable, Sendable, Comparable {
  /// Four times the year in which the financial year starts, plus 0 to 3.
  public let index: Int

  /// Makes a quarter from its index.
  @inlinable
  public init(index: Int) {
    self.index = index
  }

  /// Makes a quarter from the year in which its financial year starts and its number, 1 to 4.
  @inlinable
  public init(startingYear: Int, number: Int) {
    index = startingYear * 4 + number - 1
  }

  /// The quarter that a day lies in.
  public init(containing day: Day) {
    let (year, month, _) = day.components
    self =
      month >= 4
      ? Quarter(startingYear: year, number: (month - 1) / 3)
      : Quarter(startingYear: year - 1, number: 4)
  }

  /// The year in which the financial year starts: 2026 for `2026-27Q1`.
  public var startingYear: Int { index / 4 }

  /// The number within the financial year, 1 to 4.
  public var number: Int { index % 4 + 1 }

  /// The first quarter of the same financial year.
  public var firstOfYear: Quarter { Quarter(startingYear: startingYear, number: 1) }

  /// The last quarter of the same financial year.
  public var lastOfYear: Quarter { Quarter(startingYear: startingYear, number: 4) }

  /// The quarter before.
  public var previous: Quarter { Quarter(index: index - 1) }

  /// The same quarter a year earlier.
  public var yearBefore: Quarter { Quarter(index: index - 4) }

  /// The first day.
  public var firstDay: Day {
    let month = number == 4 ? 1 : number * 3 + 1
    let year = number == 4 ? startingYear + 1 : startingYear
    return Day(year: max(1, min(9999, year)), month: month, day: 1) ?? Day(number: 0)
  }

  /// The last day.
  public var lastDay: Day { firstDay.adding(days: days - 1) }

  /// How many days it has: 91, 92, 92, and 90 or in a leap year 91.
  public var days: Int {
    switch number {
    case 1: return 91
    case 2, 3: return 92
    default:
      let year = startingYear + 1
      return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 91 : 90
    }
  }

  /// The day by which its return is due: 30 days after the last.
  public var dueDay: Day { lastDay.adding(days: 30) }

  /// The form used throughout: `2026-27Q1`.
  public var label: String {
    let second = String((startingYear + 1) % 100)
    return "\(startingYear)-\(second.utf8.count == 1 ? "0" + second : second)Q\(number)"
  }

  /// Orders by time.
  @inlinable
  public static func < (left: Quarter, right: Quarter) -> Bool { left.index < right.index }
}
