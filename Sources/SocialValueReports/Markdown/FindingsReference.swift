import SocialValue

/// The list of findings as Markdown: what each means, and how to mend it.
public enum FindingsReference {
  /// Every code there is, by section.
  ///
  /// - Parameter examples: a finding as printed, by its code's name; a code without one has none.
  /// - Returns: the Markdown, ending in a line break.
  public static func markdown(examples: [String: String] = [:]) -> String {
    var blocks = [
      "<!-- Made from the codes in Sources/SocialValue/Diagnostics: change it there, then run the"
        + "\ntests with RECORD_GOLDENS=1. -->",
      "# Findings",
      "What `scorecard` may say of the files it reads: where, what was found, what was expected,"
        + "\nhow to mend it. The word in brackets at the end of a finding is its code; codes never"
        + "\nchange, the words around them may.",
      "- An **error** makes the figures or targets it touches unusable: the measures that need"
        + "\n  them are `invalid`. Where a definition, `policy.json`, a tender or its bids\n  have one, nothing is scored."
        + "\n- A **query** is for the supplier to answer. It changes no figure."
        + "\n- A **warning** is for the reader. It changes no figure.",
      "`file:line:cell` is where it stands: in a CSV file the line is the one that the row starts"
        + "\non and the header row is line 1; cells are counted from 1. In a JSON file it is line"
        + "\nand character.",
    ]
    for (section, codes) in Finding.Code.all {
      blocks.append("## \(section)")
      for code in codes {
        blocks.append("### `\(code.name)`")
        blocks.append("\(capitalised(code.severity.rawValue)). \(code.meaning)")
        blocks.append("**To mend it:** \(code.remedy)")
        if let example = examples[code.name] { blocks.append("```text\n\(example)```") }
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
