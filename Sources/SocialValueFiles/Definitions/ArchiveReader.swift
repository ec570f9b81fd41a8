internal import SocialValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a framework from its archive; `ArchiveWriter` says how one is written.
///
/// Archives are made from definitions that were checked, and a test compares the two, so that
/// nothing is checked again here.
struct ArchiveReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let keepsProse: Bool
  private var position = 0

  /// The framework of an archive, with its readings and guidance or without.
  static func framework(_ archive: StaticString, keepsProse: Bool = true) -> Framework {
    archive.withUTF8Buffer { bytes in
      var reader = ArchiveReader(bytes: bytes, keepsProse: keepsProse)
      return reader.framework()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, keepsProse: Bool) {
    self.bytes = bytes
    self.keepsProse = keepsProse
  }

  // MARK: Values

  private mutating func line() -> UnsafeBufferPointer<UInt8> {
    guard position < bytes.count, let start = bytes.baseAddress.map({ $0 + position }) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    var count = bytes.count - position
    if let end = memchr(start, Int32(UInt8(ascii: "\n")), count) {
      count = UnsafeRawPointer(end) - UnsafeRawPointer(start)
    }
    position += count + 1
    return UnsafeBufferPointer(start: start, count: count)
  }

  private mutating func optionalText() -> String? {
    let line = line()
    switch line.first {
    case UInt8(ascii: "~"): return nil
    case UInt8(ascii: "\\"): return Self.unescaped(line.dropFirst())
    default: return String(decoding: line, as: UTF8.self)
    }
  }

  private static func unescaped(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      text.append(isEscaped && byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
      isEscaped = false
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func prose() -> String? {
    if keepsProse { return optionalText() }
    _ = line()
    return nil
  }

  private mutating func text() -> String { optionalText() ?? "" }

  private mutating func number() -> Int {
    var number = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") { break }
      number = number &* 10 &+ Int(byte &- UInt8(ascii: "0"))
    }
    return number
  }

  private mutating func flag() -> Bool { number() == 1 }

  private mutating func optionalDecimal() -> FixedDecimal? {
    optionalText().flatMap { Int128($0) }.map { FixedDecimal(units: $0) }
  }

  private mutating func list<Value>(_ body: (inout ArchiveReader) -> Value) -> [Value] {
    let count = number()
    guard count > 0 else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(body(&self)) }
    return values
  }

  private mutating func texts() -> [String] { list { $0.text() } }

  private mutating func choice<Choice: CaseIterable>(_ all: [Choice]) -> Choice { all[number()] }

  private mutating func optional<Value>(_ body: (inout ArchiveReader) -> Value) -> Value? {
    flag() ? body(&self) : nil
  }

  // MARK: The model

  private mutating func framework() -> Framework {
    var framework = Framework(id: text(), title: text(), authority: text(), version: text())
    framework.source = Source(
      document: text(), published: text(), section: text(), url: optionalText())
    framework.spendItem = optionalText()
    framework.licence = optionalText()
    framework.reading = reading()
    framework.themes = list { reader in
      Theme(
        id: reader.text(), title: reader.text(), statement: reader.optionalText(),
        reading: reader.reading())
    }
    framework.groups = list { reader in
      Group(id: reader.text(), title: reader.text(), reading: reader.reading())
    }
    framework.dimensions = list { $0.dimension() }
    framework.scales = Dictionary(
      list { reader in (reader.text(), reader.list { $0.label() }) },
      uniquingKeysWith: { first, _ in first })
    framework.items = list { $0.item() }
    framework.measures = list { $0.measure() }
    return framework
  }

  private mutating func reading() -> Reading? {
    guard flag() else { return nil }
    guard keepsProse else {
      for _ in 0..<3 { _ = line() }
      for _ in 0...number() { _ = line() }
      return nil
    }
    return Reading(
      printed: optionalText(), printedTitle: optionalText(), place: optionalText(),
      inferred: texts(), why: optionalText())
  }

  private mutating func dimension() -> Dimension {
    Dimension(
      id: text(), title: text(), membership: choice(Dimension.Membership.allCases),
      categories: list { Dimension.Category(id: $0.text(), title: $0.text()) },
      reading: reading())
  }

  private mutating func label() -> ScaleLabel { ScaleLabel(text(), descriptor: optionalText()) }

  private mutating func item() -> Item {
    Item(
      id: text(), title: text(), kind: choice(Item.Kind.allCases), over: choice(Item.Over.allCases),
      unit: optionalText(), dimensions: texts(), scale: list { $0.label() },
      allowsNotApplicable: flag(), standsForYear: flag(), guidance: prose())
  }

  private mutating func measure() -> Measure {
    Measure(
      id: text(), group: text(), title: text(), themes: texts(), rule: optional { $0.rule() },
      direction: choice(Measure.Direction.allCases),
      bases: list { $0.choice(Basis.allCases) },
      equivalent: optional {
        Measure.Equivalent(unit: $0.text(), each: $0.optionalDecimal() ?? .zero)
      },
      target: optional {
        Measure.DefaultTarget(
          basis: $0.choice(Basis.allCases), amount: $0.optionalDecimal() ?? .zero)
      },
      evidence: optionalText(), guidance: prose(), reading: reading())
  }

  private mutating func rule() -> Rule {
    switch choice(Rule.Kind.allCases) {
    case .quantity:
      .quantity(
        Rule.Quantity(items: texts(), outOf: texts(), within: flag(), gapAddsToWhole: flag()))
    case .contribution:
      .contribution(
        Rule.Contribution(money: texts(), hours: texts(), hourValue: optionalDecimal()))
    case .assurance:
      .assurance(
        list { reader in
          reader.flag()
            ? .yes(item: reader.text()) : .share(items: reader.texts(), outOf: reader.texts())
        })
    case .provision: .provision(Rule.Provision(items: texts(), dimensions: texts()))
    case .assessment:
      .assessment(
        list {
          Rule.AssessedStatement(item: $0.text(), text: $0.text(), place: $0.optionalText())
        })
    case .narrative: .narrative(item: text())
    }
  }
}
