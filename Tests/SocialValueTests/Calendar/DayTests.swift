import SocialValue
import Testing

@Suite("A day")
struct DayTests {
  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test("comes back from its parts, its number and its text, every day from 1900 to 2300")
  func goesRound() throws {
    var number = try #require(Day(year: 1900, month: 1, day: 1)).number
    var mismatches: [String] = []
    for year in 1900...2300 {
      for month in 1...12 {
        for day in 1...Self.length(month, year) {
          let made = Day(year: year, month: month, day: day)
          let counted = Day(number: number)
          let parts = counted.components
          let quarter = Quarter(containing: counted)
          if made != counted || parts != (year, month, day) || Day(iso: counted.iso) != counted
            || quarter.firstDay > counted || quarter.lastDay < counted
          {
            mismatches.append(counted.iso)
          }
          number += 1
        }
      }
    }
    #expect(mismatches.isEmpty)
    #expect(Day(number: 0).iso == "1970-01-01")
    #expect(number == Day(year: 2301, month: 1, day: 1)?.number)
  }

  @Test(
    "isn't read from anything but an ISO date",
    arguments: [
      "", "2026-4-1", "2026-04-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
      "01/04/2026", "2026-04-01 ", "20260401", "2026/04/01", "２026-04-01", "0000-01-01",
      "2026-04-0x", "-026-04-01",
    ])
  func isRefused(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("is read in a leap year's February, and written with four figures for the year")
  func isRead() throws {
    #expect(Day(iso: "2024-02-29")?.iso == "2024-02-29")
    #expect(Day(year: 987, month: 6, day: 5)?.iso == "0987-06-05")
    #expect(Day(year: 9999, month: 12, day: 31)?.iso == "9999-12-31")
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    let day: Day = try #require(Day(iso: "2026-02-27"))
    #expect(day.adding(days: 2).iso == "2026-03-01")
    #expect(day < day.adding(days: 1))
  }
}
