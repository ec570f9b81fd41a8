/// A whole number of 0 or more, of any size.
///
/// What is pooled over many bids has denominators that no fixed width holds; sums of such
/// fractions stay exact all the same.
public struct WideNatural: Hashable, Sendable, Comparable {
  /// The number, where it fits; else 0.
  private let small: UInt128
  /// The digits to the base of 2³², the lowest first, where it doesn't fit; else none.
  private let large: [UInt32]

  private init(digits: [UInt32]) {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    if digits.count <= 4 {
      small = digits.reversed().reduce(UInt128(0)) { $0 << 32 | UInt128($1) }
      large = []
    } else {
      small = 0
      large = digits
    }
  }

  /// Makes a number of up to 128 bits.
  public init(_ value: UInt128) {
    small = value
    large = []
  }

  /// The digits to the base of 2³², the lowest first, without zeros at the end.
  private var digits: [UInt32] {
    guard large.isEmpty else { return large }
    var digits: [UInt32] = []
    var rest = small
    while rest > 0 {
      digits.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
    return digits
  }

  /// Nought.
  public static let zero = WideNatural(0)

  /// One.
  public static let one = WideNatural(1)

  /// Whether the number is 0.
  public var isZero: Bool { small == 0 && large.isEmpty }

  /// The number in 128 bits, or nil where it is larger.
  public var narrow: UInt128? { large.isEmpty ? small : nil }

  /// Orders by value.
  public static func < (left: WideNatural, right: WideNatural) -> Bool {
    if left.large.isEmpty || right.large.isEmpty {
      return left.large.isEmpty && (!right.large.isEmpty || left.small < right.small)
    }
    guard left.large.count == right.large.count else {
      return left.large.count < right.large.count
    }
    for place in left.large.indices.reversed() where left.large[place] != right.large[place] {
      return left.large[place] < right.large[place]
    }
    return false
  }

  /// The sum of two.
  public static func + (left: WideNatural, right: WideNatural) -> WideNatural {
    if left.large.isEmpty, right.large.isEmpty {
      let (sum, overflow) = left.small.addingReportingOverflow(right.small)
      if !overflow { return WideNatural(sum) }
    }
    let (first, second) = (left.digits, right.digits)
    var sum: [UInt32] = []
    sum.reserveCapacity(max(first.count, second.count) + 1)
    var carry: UInt64 = 0
    for place in 0..<max(first.count, second.count) {
      let step = digit(place, of: first) + digit(place, of: second) + carry
      sum.append(UInt32(truncatingIfNeeded: step))
      carry = step >> 32
    }
    sum.append(UInt32(carry))
    return WideNatural(digits: sum)
  }

  /// How far two lie apart, whichever is larger.
  public static func distance(_ left: WideNatural, _ right: WideNatural) -> WideNatural {
    if left.large.isEmpty, right.large.isEmpty {
      return WideNatural(max(left.small, right.small) - min(left.small, right.small))
    }
    let (more, less) = left < right ? (right.digits, left.digits) : (left.digits, right.digits)
    var rest: [UInt32] = []
    rest.reserveCapacity(more.count)
    var borrow: UInt64 = 0
    for place in more.indices {
      let taken = digit(place, of: less) + borrow
      let have = UInt64(more[place])
      borrow = have < taken ? 1 : 0
      rest.append(UInt32(truncatingIfNeeded: have + borrow << 32 - taken))
    }
    return WideNatural(digits: rest)
  }

  /// The product of two.
  ///
  /// - Complexity: O(digits × digits).
  public static func * (left: WideNatural, right: WideNatural) -> WideNatural {
    guard !left.isZero, !right.isZero else { return .zero }
    if left.large.isEmpty, right.large.isEmpty {
      let (product, overflow) = left.small.multipliedReportingOverflow(by: right.small)
      if !overflow { return WideNatural(product) }
    }
    let (first, second) = (left.digits, right.digits)
    var product = Array(repeating: UInt32(0), count: first.count + second.count)
    for (place, digit) in first.enumerated() {
      var carry: UInt64 = 0
      for (other, factor) in second.enumerated() {
        // At most (2³² - 1)² + 2 × (2³² - 1), which is all that 64 bits hold.
        let step = UInt64(digit) * UInt64(factor) + UInt64(product[place + other]) + carry
        product[place + other] = UInt32(truncatingIfNeeded: step)
        carry = step >> 32
      }
      product[place + second.count] = UInt32(carry)
    }
    return WideNatural(digits: product)
  }

  /// The quotient, rounded down, and what is left over; nil where `divisor` is 0.
  ///
  /// - Complexity: O(digits of the quotient × digits of the divisor).
  public func quotientAndRemainder(
    dividingBy divisor: WideNatural
  ) -> (quotient: WideNatural, remainder: WideNatural)? {
    guard !divisor.isZero else { return nil }
    if self < divisor { return (.zero, self) }
    if large.isEmpty, divisor.large.isEmpty {
      let (quotient, remainder) = small.quotientAndRemainder(dividingBy: divisor.small)
      return (WideNatural(quotient), WideNatural(remainder))
    }
    let low = divisor.digits
    let top = low[low.count - 1]
    return low.count == 1
      ? divided(by: top) : longDivision(by: divisor, shift: top.leadingZeroBitCount)
  }

  /// Division by a number of one digit.
  private func divided(by divisor: UInt32) -> (quotient: WideNatural, remainder: WideNatural) {
    var quotient = digits
    var rest: UInt64 = 0
    for place in quotient.indices.reversed() {
      let step = rest << 32 | UInt64(quotient[place])
      quotient[place] = UInt32(step / UInt64(divisor))
      rest = step % UInt64(divisor)
    }
    return (WideNatural(digits: quotient), WideNatural(UInt128(rest)))
  }

  /// Knuth's algorithm D: a digit of the quotient a turn, guessed from the highest digits.
  private func longDivision(
    by divisor: WideNatural, shift: Int
  ) -> (quotient: WideNatural, remainder: WideNatural) {
    let low = divisor.shifted(left: shift).digits
    var rest = shifted(left: shift).digits
    rest.append(0)
    let count = low.count
    while rest.count < large.count + 1 { rest.append(0) }
    var quotient = Array(repeating: UInt32(0), count: rest.count - count)
    let highest = UInt64(low[count - 1])
    let second = UInt64(low[count - 2])
    for place in quotient.indices.reversed() {
      let head = UInt64(rest[place + count]) << 32 | UInt64(rest[place + count - 1])
      var guess = head / highest
      var left = head % highest
      while guess >> 32 != 0 || guess * second > left << 32 | UInt64(rest[place + count - 2]) {
        guess -= 1
        left += highest
        if left >> 32 != 0 { break }
      }
      if Self.subtract(low, times: guess, from: &rest, at: place) {
        guess -= 1
        Self.addBack(low, to: &rest, at: place)
      }
      quotient[place] = UInt32(guess)
    }
    let remainder = WideNatural(digits: Array(rest.prefix(count))).shifted(right: shift)
    return (WideNatural(digits: quotient), remainder)
  }

  /// Takes `factor` times `low` away from `rest`, and says whether that was too much.
  private static func subtract(
    _ low: [UInt32], times factor: UInt64, from rest: inout [UInt32], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: UInt64 = 0
    for (index, digit) in low.enumerated() {
      let product = factor * UInt64(digit) + carry
      carry = product >> 32
      let taken = (product & 0xFFFF_FFFF) + borrow
      let have = UInt64(rest[place + index])
      borrow = have < taken ? 1 : 0
      rest[place + index] = UInt32(truncatingIfNeeded: have + borrow << 32 - taken)
    }
    let taken = carry + borrow
    let have = UInt64(rest[place + low.count])
    let isTooMuch = have < taken
    rest[place + low.count] = UInt32(
      truncatingIfNeeded: have + (isTooMuch ? 1 << 32 : 0) - taken)
    return isTooMuch
  }

  private static func addBack(_ low: [UInt32], to rest: inout [UInt32], at place: Int) {
    var carry: UInt64 = 0
    for (index, digit) in low.enumerated() {
      let sum = UInt64(rest[place + index]) + UInt64(digit) + carry
      rest[place + index] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    let last = UInt64(rest[place + low.count]) + carry
    rest[place + low.count] = UInt32(truncatingIfNeeded: last)
  }

  private static func digit(_ place: Int, of digits: [UInt32]) -> UInt64 {
    place < digits.count ? UInt64(digits[place]) : 0
  }

  /// Shifted by fewer than 32 bits towards the higher ones.
  private func shifted(left bits: Int) -> WideNatural {
    guard bits > 0 else { return self }
    var shifted: [UInt32] = []
    var carry: UInt32 = 0
    for digit in digits {
      shifted.append(digit << bits | carry)
      carry = digit >> (32 - bits)
    }
    shifted.append(carry)
    return WideNatural(digits: shifted)
  }

  /// Shifted by fewer than 32 bits towards the lower ones.
  private func shifted(right bits: Int) -> WideNatural {
    guard bits > 0 else { return self }
    let digits = digits
    var shifted = digits
    for place in digits.indices {
      let above = place + 1 < digits.count ? digits[place + 1] << (32 - bits) : 0
      shifted[place] = digits[place] >> bits | above
    }
    return WideNatural(digits: shifted)
  }

  /// The largest number that divides both; the other where one is 0.
  public static func greatestCommonDivisor(
    _ first: WideNatural, _ second: WideNatural
  ) -> WideNatural {
    var left = first
    var right = second
    while !right.isZero {
      if let narrowLeft = left.narrow, let narrowRight = right.narrow {
        return WideNatural(greatestCommonDivisor(narrowLeft, narrowRight))
      }
      let rest = left.quotientAndRemainder(dividingBy: right)?.remainder ?? .zero
      (left, right) = (right, rest)
    }
    return left
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var left = first
    var right = second
    while right != 0 {
      if left <= UInt128(UInt64.max), right <= UInt128(UInt64.max) {
        var small = UInt64(left)
        var other = UInt64(right)
        while other != 0 { (small, other) = (other, small % other) }
        return UInt128(small)
      }
      (left, right) = (right, left % right)
    }
    return left
  }

  /// Ten to the power of `exponent`.
  public static func powerOfTen(_ exponent: Int) -> WideNatural {
    var power = WideNatural.one
    var left = exponent
    while left > 0 {
      let step = min(left, 18)
      power = power * WideNatural(UInt128(PowersOfTen.int128(step)))
      left -= step
    }
    return power
  }

  /// The decimal digits, without separators.
  public var text: String {
    if let narrow { return String(narrow) }
    var groups: [String] = []
    var rest = self
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(by: 1_000_000_000)
      let group = String(remainder.narrow ?? 0)
      groups.append(
        quotient.isZero ? group : String(repeating: "0", count: 9 - group.utf8.count) + group)
      rest = quotient
    }
    return groups.reversed().joined()
  }
}
