import TestSupport
import Testing

@testable import SocialValue

@Suite("A quarter")
struct QuarterTests {
  private static let spellings = [
    "2026-27Q1", "2026-27 Q1", "2026/27 Q1", "2026/27Q1", "Q1 2026-27", "Q1 2026/27",
    "Q1 26/27", "Q1 26-27", "26/27 Q1", "q1 2026/27", "2026-27q1", "Q12026-27", " 2026-27  Q1 ",
    "2026-27\u{A0}Q1", "2026-27\u{202F}Q1", "Q1\u{A0} 2026/27", "\u{202F}26/27 Q1\u{A0}",
  ]

  @Test("is read in every spelling", arguments: spellings)
  func isRead(_ text: String) {
    #expect(Quarter(reading: text)?.label == "2026-27Q1")
  }

  @Test(
    "isn't guessed at",
    arguments: [
      "", "2026Q1", "Q1 2026", "2026-28Q1", "2026-26Q1", "2026-27", "2026-27Q5", "2026-27Q0",
      "2026-27 1", "2026-27Q", "2026-27Q11", "Q1 2026-27 Q1", "2026-2027Q1", "202-03Q1",
      "1899-00Q1", "2300-01Q1", "Q1", "2026_27Q1", "2026-27Q1x", "x2026-27Q1", "2026 - 27Q1",
      "April to June 2026", "2026-27\u{A3}Q1", "2026-27\u{C2}Q1", "2026-27\u{2030}Q1",
      "2026-\u{A0}27Q1",

    ])
  func isRefused(_ text: String) {
    #expect(Quarter(reading: text) == nil)
  }

  @Test("comes back from its label, in every year that can be read")
  func goesRound() {
    var mismatches: [String] = []
    for year in Quarter.readableYears {
      for number in 1...4 {
        let quarter = Quarter(startingYear: year, number: number)
        let next = Quarter(index: quarter.index + 1)
        if Quarter(reading: quarter.label) != quarter || quarter.number != number
          || quarter.startingYear != year || next.previous != quarter
          || quarter.lastDay.adding(days: 1) != next.firstDay
          || quarter.days != Int(next.firstDay.number - quarter.firstDay.number)
          || !Term.quarterUnits.isMultiple(of: quarter.days)
        {
          mismatches.append(quarter.label)
        }
      }
    }
    #expect(mismatches.isEmpty)
  }

  @Test("knows its year, the year before and when its return is due")
  func knowsItsYear() throws {
    let quarter: Quarter = try #require(Quarter(reading: "2027-28Q4"))
    #expect(quarter.firstDay.iso == "2028-01-01")
    #expect(quarter.lastDay.iso == "2028-03-31")
    #expect(quarter.days == 91)
    #expect(quarter.firstOfYear.label == "2027-28Q1")
    #expect(quarter.lastOfYear == quarter)
    #expect(quarter.yearBefore.label == "2026-27Q4")
    #expect(quarter.dueDay.iso == "2028-04-30")
    #expect(Quarter(startingYear: 1999, number: 2).label == "1999-00Q2")
  }
}

@Suite("A term")
struct TermTests {
  private static func random(_ generator: inout SeededRandom) -> Term? {
    let start = Day(number: Int32(generator.int(18_000...24_000)))
    return Term(start: start, end: start.adding(days: generator.int(0...1500)))
  }

  @Test("has a share of 1 in every quarter that lies in it, and none outside", arguments: 0..<50)
  func hasShares(seed: Int) throws {
    var generator = SeededRandom(seed)
    let term: Term = try #require(Self.random(&generator))
    for index in term.firstQuarter.index - 2...term.lastQuarter.index + 2 {
      let quarter = Quarter(index: index)
      let isWhole = quarter.firstDay >= term.start && quarter.lastDay <= term.end
      let share = Ratio(Int128(term.share(of: quarter)), over: Int128(Term.quarterUnits))
      // Counted day by day.
      let days = (0..<quarter.days).count { offset in
        let day = quarter.firstDay.adding(days: offset)
        return day >= term.start && day <= term.end
      }
      #expect(share == Ratio(Int128(days), over: Int128(quarter.days)))
      #expect((share == .one) == isWhole)
      #expect(term.contains(quarter) == (days > 0))
    }
  }

  @Test("has shares whose sum over any stretch is the sum of its quarters", arguments: 0..<100)
  func sumsShares(seed: Int) throws {
    var generator = SeededRandom(seed)
    let term: Term = try #require(Self.random(&generator))
    let first = term.firstQuarter.index + generator.int(-3...6)
    let last = term.lastQuarter.index + generator.int(-6...3)
    let sum =
      first <= last ? (first...last).reduce(0) { $0 + term.share(of: Quarter(index: $1)) } : 0
    #expect(term.shares(from: Quarter(index: first), through: Quarter(index: last)) == sum)
  }

  @Test("doesn't end before it starts")
  func isInOrder() {
    let day = Day(number: 20_000)
    #expect(Term(start: day, end: day.adding(days: -1)) == nil)
    #expect(Term(start: day, end: day)?.days(of: Quarter(containing: day)) == 1)
  }
}
