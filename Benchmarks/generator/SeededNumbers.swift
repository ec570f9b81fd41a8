/// Random numbers that depend on nothing but a seed: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the numbers of a seed; those of different streams have nothing to do with each other.
  init(seed: UInt64, stream: Int) {
    let place = UInt64(bitPattern: Int64(stream))
    state = seed &* 0xBF58_476D_1CE4_E5B9 &+ place &* 0x94D0_49BB_1331_11EB
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to and without a bound of at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of ten thousand.
  mutating func happens(inTenThousand count: Int) -> Bool { below(10_000) < count }
}
