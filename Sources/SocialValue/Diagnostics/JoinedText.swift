extension [String] {
  /// The texts one behind the other, with a separator between them.
  ///
  /// The standard library's `joined(separator:)` does the same, but when it is first called it looks
  /// through all conformances of the program, which takes as long as scoring a contract.
  package func joined(by separator: String) -> String {
    var text = ""
    for (place, part) in enumerated() {
      if place > 0 { text += separator }
      text += part
    }
    return text
  }
}
