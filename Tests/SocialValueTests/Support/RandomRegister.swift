import SocialValue
import TestSupport

/// A register made up at random: the same for the same seed.
struct RandomRegister {
  /// The files' lines.
  var register = TestRegister()
  /// The rows of returns that aren't blank, and so have to be counted.
  var rowCount = 0

  private var generator: SeededRandom
  private let isSound: Bool
  /// The accepted cell says what the value cell says.
  private let acceptsAll: Bool

  /// The quarter that the registers are scored in.
  static let quarter = Quarter(startingYear: 2026, number: 2)

  /// Makes a register.
  ///
  /// - Parameters:
  ///   - seed: tells registers apart.
  ///   - isSound: whether every item is reported once, without a fault.
  ///   - acceptsAll: whether every figure is accepted as claimed.
  init(_ seed: Int, isSound: Bool = false, acceptsAll: Bool = false) {
    generator = SeededRandom(seed)
    self.isSound = isSound
    self.acceptsAll = acceptsAll
    register.contracts = []
    register.policy = policy()
    for number in 1...generator.int(1...4) { addContract("C\(number)") }
  }

  /// The weights of the three groups and the other settings, as `policy.json`.
  private mutating func policy() -> String? {
    if generator.one(in: 3) { return nil }
    let weights = (1...3).map { "\"G\($0)\": \(generator.pick(["1", "2", "0.5", "3", "0"]))" }
    let count = !isSound && generator.one(in: 5) ? "accepted" : "reported"
    return """
      { "groupWeights": { \(weights.joined(separator: ", ")) }, "countOnly": "\(count)" }
      """
  }

  private mutating func addContract(_ id: String) {
    let start = Day(number: 20_179 + Int32(generator.int(0...500)))
    let end = start.adding(days: generator.int(200...900))
    let party = generator.pick(["Acme,", "Acme,", "Bolt & Sons,", ",Parks"])
    let value = generator.pick(
      ["0", "100000", "£1,250,000.50", "75000"] + (party == ",Parks" ? ["", "", ""] : []))
    register.contracts.append(
      "\(id),Title,\(party),test,\(start.iso),\(end.iso),\"\(value)\"")
    for measure in TestFramework.framework.measures where generator.int(1...8) > 1 {
      addTarget(id, measure)
    }
    let first = Quarter(containing: start)
    let last = min(Quarter(containing: end), Self.quarter)
    guard first <= last else { return }
    for index in first.index...last.index { addReturn(id, Quarter(index: index).label) }
  }

  // MARK: Targets

  private mutating func addTarget(_ id: String, _ measure: Measure) {
    let framework = TestFramework.framework
    let bases = measure.targetBases(in: framework)
    guard !bases.isEmpty else {
      if !measure.isInDevelopment { register.targets.append("\(id),\(measure.id),,,,,,") }
      return
    }
    let basis = generator.pick(bases)
    let per = generator.pick(measure.pers(for: basis, in: framework))
    let weight = generator.pick(["", "", "2", "0.5", "0"])
    let hasBaseline = (per == .level) && generator.one(in: 4)
    let baseline = hasBaseline ? String(generator.int(0...20)) : ""
    func row(_ target: String, _ stretch: String) -> String {
      "\(id),\(measure.id),\(target),\(per.rawValue),\(stretch),\(baseline),\(weight)"
    }
    switch isSound ? 9 : generator.int(1...16) {
    case 1: register.targets.append("\(id),\(measure.id),n/a,,,,,")
    case 2: register.targets.append(row(basis.recordExample, ","))
    case 3:
      register.targets.append(row(target(basis), ",2026-27Q1"))
      register.targets.append(row(target(basis), "2026-27Q2,"))
    case 4: register.targets.append(row("lots", ","))
    default: register.targets.append(row(target(basis), ","))
    }
  }

  private mutating func target(_ basis: Basis) -> String {
    switch basis {
    case .number: String(generator.int(0...60))
    case .percent: "\(generator.int(1...100))%"
    case .money: "£\(generator.int(100...9000))"
    case .hours: "\(generator.int(1...80))h"
    }
  }

  // MARK: Returns

  private mutating func addReturn(_ id: String, _ quarter: String) {
    for item in TestFramework.framework.items where isSound || generator.int(1...8) > 1 {
      addFigure(id, quarter, item, value(of: item))
      if item.kind == .level {
        for assessor in ["Ada", "Ben", "Cy"].prefix(generator.int(0...3)) {
          addFigure(id, quarter, item, value(of: item), assessor: assessor)
        }
      }
      guard !isSound else { continue }
      if generator.one(in: 8) { addFigure(id, quarter, item, value(of: item)) }
      if generator.one(in: 25) { addFigure(id, quarter, item, "") }
      if generator.one(in: 25) { addFigure(id, quarter, item, generator.pick(["x", "<5", "-1"])) }
      if generator.one(in: 20),
        let row = register.returns["q1.csv"]?.last(where: { !$0.hasPrefix(",") })
      {
        add(row)
      }
      if generator.one(in: 30) { add(faultyRow(id, quarter)) }
    }
    for item in ["people", "starts"] where generator.one(in: 2) {
      for category in ["female", "male", "notStated"] {
        let part = generator.int(0...(isSound ? 3 : 9))
        add("\(id),\(quarter),\(item),\(part),sex,\(category),,,,")
      }
    }
  }

  private mutating func addFigure(
    _ id: String, _ quarter: String, _ item: Item, _ value: String, assessor: String = ""
  ) {
    var accepted = ""
    if acceptsAll, item.kind != .text {
      accepted = value
    } else if !isSound, item.kind != .text, generator.one(in: 4) {
      accepted = generator.one(in: 3) ? self.value(of: item) : value
    }
    let received = isSound ? "" : generator.pick(["", "2026-08-01", "2026-08-01", "2026-09-15"])
    // Beside anything but a level a name isn't used.
    let assessor = item.kind != .level && generator.one(in: 30) ? "Ada" : assessor
    add("\(id),\(quarter),\(item.id),\(value),,,\(accepted),,\(assessor),\(received)")
  }

  private mutating func faultyRow(_ id: String, _ quarter: String) -> String {
    generator.pick([
      "\(id),\(quarter),nonsense,1,,,,,,", "C9,\(quarter),people,1,,,,,,",
      "\(id),2026Q1,people,1,,,,,,", "\(id),1999-00Q1,people,1,,,,,,", "\(id),\(quarter),people",
      "\(id),\(quarter),people,1,sex,neither,,,,", "\(id),\(quarter),people,1,size,large,,,,",
      "\(id),\(quarter),people,1,,,,,,yesterday", "\(id),\(quarter),peo\"ple,1,,,,,,",
    ])
  }

  private mutating func add(_ row: String) {
    register.returns["q1.csv", default: []].append(row)
    rowCount += 1
    if generator.one(in: 40) { register.returns["q1.csv", default: []].append(",,,,,,,,,") }
  }

  /// A value that the item can have; a part is never above its whole where all is sound.
  private mutating func value(of item: Item) -> String {
    switch item.id {
    case "people", "starts", "bills": return String(generator.int(10...40))
    case "people.local", "starts.local", "paid":
      return String(generator.int(0...(isSound ? 10 : 15)))
    case "spend": return "\(generator.int(1000...90_000)).\(generator.int(10...99))"
    case "waste.all": return String(generator.int(1...20))
    case "policy": return generator.pick(["yes", "no", "n/a", "Y"])
    case "level.a": return generator.pick(["0", "1", "Half", "most", "4"])
    case "level.b": return generator.pick(["0", "Some", "n/a"])
    case "story": return generator.pick(["Well.", "Better."])
    default: break
    }
    switch item.kind {
    case .money: return "\(generator.int(0...5000)).5"
    case .quantity: return "\(generator.int(0...30)).\(generator.int(1...9))"
    case .count, .yesNo, .level, .text: return String(generator.int(0...12))
    }
  }
}
