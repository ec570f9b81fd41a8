/// Units of what is counted, in words.
public enum UnitWords {
  /// The word for one of a unit: a person, a placement, a business, a piece of support.
  public static func singular(_ unit: String) -> String {
    if unit == "people" { return "person" }
    if let place = unit.firstRange(of: " of ") {
      return singular(String(unit[..<place.lowerBound])) + unit[place.lowerBound...]
    }
    for ending in ["sses", "ches", "shes", "xes"] where unit.hasSuffix(ending) {
      return String(unit.dropLast(2))
    }
    if unit.hasSuffix("ies") { return unit.dropLast(3) + "y" }
    return unit.hasSuffix("s") && !unit.hasSuffix("ss") ? String(unit.dropLast()) : unit
  }
}

extension String {
  /// Where a text first occurs.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
