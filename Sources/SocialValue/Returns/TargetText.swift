/// A target as people write it: `90%`, `12`, `£250000`, `40h`, `n/a`, `record`, or nothing.
public enum TargetText: Sendable, Hashable {
  /// Nothing: the definition's default.
  case empty
  /// An amount in a basis.
  case amount(FixedDecimal, Basis)
  /// Not applicable.
  case notApplicable
  /// Shown and never scored; without a basis, the measure's first.
  case record(Basis?)

  /// Reads a target; nil where it is none of these.
  public init?(reading text: String) {
    let lower = text.lowercased()
    switch lower {
    case "":
      self = .empty
      return
    case "n/a":
      self = .notApplicable
      return
    default: break
    }
    if lower.hasPrefix("record") {
      let unit = lower.dropFirst(6).drop { $0 == " " }
      switch unit {
      case "": self = .record(nil)
      case "%": self = .record(.percent)
      case "£": self = .record(.money)
      case "h": self = .record(.hours)
      default: return nil
      }
      return
    }
    guard let amount = Self.amount(lower) else { return nil }
    self = .amount(amount.0, amount.1)
  }

  /// Reads an amount with its basis: `90%`, `12`, `£1,000`, `40h`.
  public static func amount(_ text: String) -> (FixedDecimal, Basis)? { try? read(text) }

  /// Whether a text would be an amount with fewer decimal places.
  public static func hasTooManyPlaces(_ text: String) -> Bool {
    do {
      _ = try read(text)
      return false
    } catch {
      return error == .tooManyPlaces
    }
  }

  private static func read(
    _ text: String
  ) throws(NumberReading.Fault) -> (FixedDecimal, Basis) {
    var digits = Substring(text)
    var basis = Basis.number
    if text.hasPrefix("£") {
      basis = .money
    } else if text.hasSuffix("%") {
      digits = text.dropLast()
      basis = .percent
    } else if text.hasSuffix("h") || text.hasSuffix("H") {
      digits = text.dropLast()
      basis = .hours
    }
    while digits.last == " " { digits = digits.dropLast() }
    return (try NumberReading.decimal(digits, allowsPounds: basis == .money), basis)
  }
}
