import TestSupport
import Testing

@testable import SocialValueReports

@Suite("Disclosure control")
struct DisclosureControlTests {
  private func shown(_ table: ProtectedBreakdown) -> [String] {
    table.cells.indices.map { place in
      table.isHidden[place] ? "c" : table.cells[place].map(String.init) ?? "-"
    }
  }

  private func protect(
    _ cells: [Int?], whole: Int? = nil, isExclusive: Bool = true, before: [[Int?]] = []
  ) -> [String] {
    func table(_ cells: [Int?], _ whole: Int?) -> ProtectedBreakdown {
      ProtectedBreakdown(
        whole: whole ?? cells.reduce(0) { $0 + ($1 ?? 0) }, cells: cells,
        isExclusive: isExclusive, threshold: 5)
    }
    var earlier = EarlierPages()
    for cells in before {
      earlier.add(
        DisclosureControl([table(cells, nil)], before: [earlier], relations: []).breakdowns[0])
    }
    return shown(
      DisclosureControl([table(cells, whole)], before: [earlier], relations: []).breakdowns[0])
  }

  @Test("a small count is hidden, and the last other with it")
  func primaryAndSecondary() {
    #expect(protect([3, 20, 40, 0]) == ["c", "20", "c", "0", "-"])
    #expect(protect([5, 20, 40, 0]) == ["5", "20", "40", "0", "-"])
  }

  @Test("two small counts that make up fewer than the threshold need a third")
  func sumOfHidden() {
    #expect(protect([1, 2, 40, 30]) == ["c", "c", "40", "c", "-"])
    #expect(protect([2, 3, 40, 30]) == ["c", "c", "40", "30", "-"])
  }

  @Test("hidden cells that can only be 1 each need another beside them")
  func onesOnly() {
    #expect(protect([1, 1, 1, 1, 1, 9]) == ["c", "c", "c", "c", "c", "c", "-"])
  }

  @Test("of fewer people than the threshold not even noughts are shown")
  func smallWhole() {
    #expect(protect([4, 0, 0]) == ["c", "c", "c", "c"])
    #expect(protect([0, 0, 0]) == ["0", "0", "0", "-"])
  }

  @Test("those whose category isn't given are a category too")
  func remainder() {
    #expect(protect([10, 20], whole: 32) == ["10", "c", "c"])
    #expect(protect([10, 20], whole: 28) == ["c", "c", "c"])
  }

  @Test("where people stand in several categories, those who don't stand in one are protected")
  func multiple() {
    #expect(
      protect([2, 17, 10, 0, nil], whole: 20, isExclusive: false) == ["c", "c", "10", "0", "-"])
  }

  @Test("a companion is one that the quarter before doesn't give away")
  func companionOfQuarter() {
    // 10 was shown before and hasn't changed, so it would give the 3 away; 21 has.
    #expect(protect([3, 10, 21, 40], before: [[6, 10, 20, 40]]) == ["c", "10", "c", "40", "-"])
  }

  @Test("a cell hidden on the page before stays hidden while it is the same")
  func sticky() {
    #expect(protect([5, 10, 40], before: [[4, 10, 40]]) == ["c", "10", "c", "-"])
    #expect(protect([5, 11, 41], before: [[4, 10, 40]]) == ["5", "11", "41", "-"])
  }

  @Test("a cell that comes back to what an earlier page hides is hidden again")
  func comesBack() {
    // The 40 was hidden beside the 3. Shown again two quarters later it would give the 3 away.
    #expect(protect([6, 20, 41], before: [[3, 20, 40]]) == ["6", "20", "41", "-"])
    #expect(protect([6, 20, 40], before: [[3, 20, 40], [6, 20, 41]]) == ["6", "c", "c", "-"])
  }

  @Test("a companion is one that no earlier page gives away")
  func companionOfEarlierQuarters() {
    // The 40 was shown two quarters ago, the 20 never.
    #expect(
      protect([3, 20, 40], before: [[6, 21, 40], [6, 22, 41]]) == ["c", "c", "40", "-"])
    // Both were, one on each page, so that nothing is left to hide behind.
    #expect(
      protect([3, 20, 40], before: [[6, 21, 40], [6, 20, 41]]) == ["c", "c", "c", "c"])
  }

  @Test("a threshold of 0 or 1 hides nothing", arguments: [0, 1])
  func noThreshold(threshold: Int) {
    let table = ProtectedBreakdown(
      whole: 3, cells: [1, 2], isExclusive: true, threshold: threshold)
    let control = DisclosureControl(
      [table, table], before: [EarlierPages(), EarlierPages()], relations: [])
    #expect(shown(control.breakdowns[0]) == ["1", "2", "-"])
  }

  @Test("the few of a whole who aren't in its part can't be told apart")
  func differences() {
    let whole = ProtectedBreakdown(whole: 131, cells: [79, 52], isExclusive: true, threshold: 5)
    func part(_ cells: [Int?]) -> ProtectedBreakdown {
      ProtectedBreakdown(
        whole: cells.reduce(0) { $0 + ($1 ?? 0) }, cells: cells, isExclusive: true, threshold: 5)
    }
    func protect(_ cells: [Int?]) -> [[String]] {
      DisclosureControl(
        [whole, part(cells)], before: [EarlierPages(), EarlierPages()],
        relations: [DisclosureControl.Relation(parts: [1], wholes: [0])]
      ).breakdowns.map(shown)
    }
    #expect(protect([76, 52])[1] == ["c", "c", "c"])
    #expect(protect([76, 30])[1] == ["c", "c", "-"])
    #expect(protect([60, 30]) == [["79", "52", "-"], ["60", "30", "-"]])
    #expect(protect([79, 52]) == [["79", "52", "-"], ["79", "52", "-"]])
  }

  // MARK: What follows in the end

  private func table(_ cells: [Int], whole: Int? = nil, hides hidden: [Int] = [])
    -> ProtectedBreakdown
  {
    var table = ProtectedBreakdown(
      whole: whole ?? cells.reduce(0, +), cells: cells, isExclusive: true, threshold: 5)
    for place in hidden { table.hide(place) }
    return table
  }

  @Test("what follows only in many steps is found, too")
  func longWay() {
    // Each is as the one before it, up to the last, of which some are shown: 2 are left.
    let chain = (0...150).map { table([30, 70], hides: $0 == 0 ? [] : [0, 1]) }
    let tables = chain + [table([28, 40]), table([2, 30], hides: [0, 1])]
    let links = (0..<150).reversed().map {
      DisclosureControl.Relation(parts: [$0 + 1], wholes: [$0])
    }
    let rest = DisclosureControl.Relation(parts: [151, 152], wholes: [150])
    #expect(DisclosureAudit(tables, [rest] + links).givenAway.first == 152)
    #expect(DisclosureAudit(tables, [rest] + links.dropLast()).givenAway == [])
  }

  @Test("figures that contradict each other are withheld, and not worked at for ever")
  func contradiction() {
    let many = 1_000_000_000
    // More in a part than in its whole: each bound could be brought closer by one, time and again.
    let tables = [
      table([many, many], whole: 2 * many - 1, hides: [0, 1]),
      table([many, many], whole: 2 * many - 2, hides: [0, 1]),
    ]
    let relation = DisclosureControl.Relation(parts: [0], wholes: [1])
    #expect(DisclosureAudit(tables, [relation]).givenAway == [0, 1])
    let control = DisclosureControl(
      tables, before: [EarlierPages(), EarlierPages()], relations: [relation])
    #expect(control.breakdowns.allSatisfy { $0.isWithheld })
  }

  @Test("a small count doesn't follow by way of breakdowns that are withheld themselves")
  func byWayOfOthers() {
    // The 3 is 23 - 20, and the 23 in turn 33 - 10.
    let tables = [[3, 30], [20, 30], [23, 60], [10, 10], [33, 70]].map { table($0) }
    let relations = [
      DisclosureControl.Relation(parts: [0, 1], wholes: [2]),
      DisclosureControl.Relation(parts: [2, 3], wholes: [4]),
    ]
    let control = DisclosureControl(
      tables, before: tables.map { _ in EarlierPages() }, relations: relations)
    #expect(DisclosureAudit(control.breakdowns, relations).givenAway == [])
    #expect(control.breakdowns.contains { !$0.isWithheld })
  }

  // MARK: Properties

  /// A contract's breakdowns over some quarters: a workforce, some of it, and some of that.
  private struct Story {
    var random: SeededRandom
    var rows: [[Int]]

    init(_ seed: Int, most: Int = 9) {
      random = SeededRandom(seed)
      rows = []
      let categories = random.int(2...4)
      let top = random.int(1...3) == 1 ? 4 : most
      var workforce: [Int] = []
      for _ in 0..<categories {
        workforce.append(random.int(0...3) == 0 ? 0 : random.int(0...top))
      }
      rows = [workforce]
      for _ in 0..<2 { addPart() }
    }

    private mutating func addPart() {
      let keepsMost = random.int(0...1) == 0
      let last = rows[rows.count - 1]
      var part: [Int] = []
      for count in last {
        part.append(keepsMost ? max(0, count - random.int(0...1)) : random.int(0...count))
      }
      rows.append(part)
    }

    mutating func goOn() {
      for place in rows[0].indices where random.int(0...2) == 0 {
        let change = random.int(-2...3)
        for row in rows.indices { rows[row][place] = max(0, rows[row][place] + change) }
      }
      // A part never exceeds its whole.
      for row in 1..<rows.count {
        for place in rows[row].indices {
          rows[row][place] = min(rows[row][place], rows[row - 1][place])
        }
      }
    }
  }

  private static let relations = [
    DisclosureControl.Relation(parts: [1], wholes: [0]),
    DisclosureControl.Relation(parts: [2], wholes: [1]),
  ]

  private static func page(_ story: Story, before: [EarlierPages]?) -> [ProtectedBreakdown] {
    let tables = story.rows.map { row in
      ProtectedBreakdown(
        whole: row.reduce(0, +), cells: row, isExclusive: true, threshold: 5)
    }
    return DisclosureControl(
      tables, before: before ?? tables.map { _ in EarlierPages() }, relations: relations
    ).breakdowns
  }

  @Test("no small count can be had by subtraction from rows, tables or quarters", arguments: 0..<8)
  func subtraction(batch: Int) {
    for seed in 0..<25 {
      var story = Story(batch * 1000 + seed)
      var before: [ProtectedBreakdown]?
      var pages = story.rows.map { _ in EarlierPages() }
      for _ in 0..<4 {
        let now = Self.page(story, before: pages)
        for place in pages.indices { pages[place].add(now[place]) }
        for success in attack(now, before: before) {
          Issue.record(
            "\(success): \(story.rows) after \(before.map { $0.map(\.cells) } ?? []), \(now.map(shown))"
          )
        }
        before = now
        story.goOn()
      }
    }
  }

  /// What an attacker learns, in words; nothing, it is hoped.
  private func attack(
    _ now: [ProtectedBreakdown], before: [ProtectedBreakdown]?
  ) -> [String] {
    let attacker = DisclosureAttacker(
      now: now.map { .init($0) },
      before: now.indices.map { place in before.map { .init($0[place]) } },
      relations: Self.relations)
    var successes: [String] = []
    for (number, table) in now.enumerated() {
      let page = attacker.now[number]
      if !table.isWithheld, table.isSmall(page.hiddenSum) { successes.append("a sum") }
      for (place, count) in table.cells.enumerated() where table.isSmall(count ?? 0) {
        if !table.isHidden[place] { successes.append("a cell shown") }
        if attacker.fromRow(number, place) == count { successes.append("by a row") }
        if DisclosureAttacker.fromQuarter(page, attacker.before[number], place) == count {
          successes.append("by the quarter before")
        }
      }
      guard let earlier = before?[number], let earlierPage = attacker.before[number] else {
        continue
      }
      for (place, count) in earlier.cells.enumerated() where earlier.isSmall(count ?? 0) {
        if DisclosureAttacker.fromQuarter(earlierPage, page, place) == count {
          successes.append("of the quarter before")
        }
      }
    }
    for relation in Self.relations {
      for place in now[0].cells.indices
      where now[0].isSmall(attacker.fromTables(relation, place) ?? 0) {
        successes.append("by tables")
      }
    }
    return successes
  }

  @Test("no small count can be had from all pages that a reader has kept", arguments: 0..<8)
  func allPages(batch: Int) {
    for seed in 0..<25 {
      var story = Story(900_000 + batch * 1000 + seed)
      var before = story.rows.map { _ in EarlierPages() }
      var pages: [[ProtectedBreakdown]] = []
      for _ in 0..<8 {
        pages.append(Self.page(story, before: before))
        for place in before.indices { before[place].add(pages[pages.count - 1][place]) }
        story.goOn()
      }
      for (number, table) in (0..<before.count).flatMap({ table in
        pages.indices.map { ($0, table) }
      }) {
        let truth = pages[number][table]
        let others = pages.indices.filter { $0 != number }.map { pages[$0][table] }
        for place in DisclosureAttacker.fromAll(.init(truth), others.map { .init($0) }, truth.cells)
        where truth.isSmall(truth.cells[place] ?? 0) {
          Issue.record(
            "\(story.rows): \(place) of page \(number) in \(pages.map { shown($0[table]) })")
        }
      }
    }
  }

  @Test("no small count is the only one that the pages allow", arguments: 0..<8)
  func everythingTried(batch: Int) {
    for seed in 0..<12 {
      let story = Story(500_000 + batch * 1000 + seed, most: 5)
      let now = Self.page(story, before: nil)
      let attacker = DisclosureAttacker(
        now: now.map { .init($0) }, before: now.map { _ in nil }, relations: Self.relations)
      for (part, whole) in [(1, 0), (2, 1)] {
        let possible = attacker.possible(part, within: whole)
        for place in now[part].cells.indices {
          let count = now[part].cells[place] ?? 0
          let apart = (now[whole].cells[place] ?? 0) - count
          let isKnown =
            now[part].isSmall(count) && possible.cells[place].count == 1
            || now[part].isSmall(apart) && possible.apart[place].count == 1
          if !isKnown { continue }
          Issue.record("\(story.rows): at \(place) of \(part) in \(now.map(shown))")
        }
      }
    }
  }

  @Test("what is hidden is no more than a few cells of a large breakdown")
  func usefulness() {
    #expect(protect([3, 50, 60, 70, 80, 90]) == ["c", "50", "60", "70", "80", "c", "-"])
  }

  /// Every way to share a sum out to so many cells, each 1 at least.
  private func shares(of sum: Int, to count: Int) -> [[Int]] {
    if count == 1 { return sum >= 1 ? [[sum]] : [] }
    guard sum >= count else { return [] }
    return (1...(sum - count + 1)).flatMap { first in
      shares(of: sum - first, to: count - 1).map { [first] + $0 }
    }
  }

  @Test("who knows the rule, and tries every count, learns no small one from what is hidden")
  func knownRule() {
    var generator = SeededRandom(20_261_123)
    var tried = 0
    for _ in 0..<400 {
      let cells = (0..<Int.random(in: 3...5, using: &generator)).map { _ in
        Int.random(in: 0...(Bool.random(using: &generator) ? 6 : 14), using: &generator)
      }
      let whole = cells.reduce(0, +)
      let published = DisclosureControl(
        [ProtectedBreakdown(whole: whole, cells: cells, isExclusive: true, threshold: 5)],
        before: [EarlierPages()], relations: []
      ).breakdowns[0]
      let hidden = cells.indices.filter { published.isHidden[$0] }
      guard !published.isWithheld, !hidden.isEmpty else { continue }
      let sum = hidden.reduce(0) { $0 + cells[$1] }
      var possible = hidden.map { _ in Set<Int>() }
      for share in shares(of: sum, to: hidden.count) {
        var guess = cells
        for (place, count) in zip(hidden, share) { guess[place] = count }
        let page = DisclosureControl(
          [ProtectedBreakdown(whole: whole, cells: guess, isExclusive: true, threshold: 5)],
          before: [EarlierPages()], relations: []
        ).breakdowns[0]
        guard page.isHidden == published.isHidden, !page.isWithheld else { continue }
        for place in hidden.indices { possible[place].insert(share[place]) }
      }
      for (place, counts) in zip(hidden, possible) where (1..<5).contains(cells[place]) {
        tried += 1
        #expect(counts.count > 1, "\(cells) gives \(cells[place]) away")
      }
    }
    #expect(tried > 200)
  }
}
