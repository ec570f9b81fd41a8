/// Powers of ten, looked up.
public enum PowersOfTen {
  /// Ten to the power of `exponent`, which must lie between 0 and 38.
  ///
  /// - Complexity: O(`exponent`).
  @inlinable
  public static func int128(_ exponent: Int) -> Int128 {
    switch exponent {
    case 0: return 1
    case 2: return 100
    case 4: return 10_000
    case 6: return 1_000_000
    default:
      precondition((0...38).contains(exponent), "a power of ten outside 128 bits")
      var power: Int128 = 1
      for _ in 0..<exponent { power *= 10 }
      return power
    }
  }
}
