/// Random numbers that are the same for the same seed (SplitMix64).
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(_ seed: some BinaryInteger) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A whole number in a range.
  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True once in so many times.
  package mutating func one(in count: Int) -> Bool { int(1...count) == 1 }

  /// One of several things.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[int(0...elements.count - 1)]
  }

  /// A whole number of either sign, with any number of bits up to so many.
  package mutating func wide(bits: Int) -> Int128 {
    let kept = int(1...bits)
    let magnitude = (UInt128(next()) << 64 | UInt128(next())) >> UInt128(128 - kept)
    return one(in: 2) ? Int128(magnitude) : -Int128(magnitude)
  }
}
