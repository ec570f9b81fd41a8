import SocialValue
import SocialValueFiles

/// What became of a definition's examples, as text.
enum DefinitionTestText {
  static func render(_ report: DefinitionTest.Report) -> String {
    var text = ""
    for failure in report.failures {
      text += "\(failure.example.place.text): failed: \(failure.example.measure)"
      text += failure.example.shows.isEmpty ? "\n" : ": \(FoundText.line(failure.example.shows))\n"
      for difference in failure.differences { text += "  \(FoundText.line(difference))\n" }
    }
    for (measure, branches) in report.unreached {
      text +=
        "\(report.framework): no example reaches \(measure): \(branches.joined(separator: ", "))\n"
    }
    for kind in report.neverUnreported {
      let article = kind.rawValue.first.map { "aeiou".contains($0) } == true ? "an" : "a"
      text += "\(report.framework): no example leaves \(article) \(kind.rawValue) unreported\n"
    }
    let passed = report.examples - report.failures.count
    text +=
      "\(report.framework): \(passed) of \(report.examples) examples pass; "
      + "\(report.branches.reached) of \(report.branches.all) branches reached\n"
    return text
  }
}
