/// Powers of ten, looked up.
public enum PowersOfTen {
  /// Ten to the power of `exponent`, which must lie between 0 and 38.
  ///
  /// - Complexity: O(1), above 18 O(`exponent`).
  @inlinable
  public static func int128(_ exponent: Int) -> Int128 {
    switch exponent {
    case 0: return 1
    case 1: return 10
    case 2: return 100
    case 3: return 1_000
    case 4: return 10_000
    case 5: return 100_000
    case 6: return 1_000_000
    case 7: return 10_000_000
    case 8: return 100_000_000
    case 9: return 1_000_000_000
    case 10: return 10_000_000_000
    case 11: return 100_000_000_000
    case 12: return 1_000_000_000_000
    case 13: return 10_000_000_000_000
    case 14: return 100_000_000_000_000
    case 15: return 1_000_000_000_000_000
    case 16: return 10_000_000_000_000_000
    case 17: return 100_000_000_000_000_000
    case 18: return 1_000_000_000_000_000_000
    default:
      precondition((0...38).contains(exponent), "a power of ten outside 128 bits")
      var power: Int128 = 1
      for _ in 0..<exponent { power *= 10 }
      return power
    }
  }
}
