import Testing

/// A fault of a definition, made by editing the small one: what is told of it, and where.
struct DefinitionFaultCase: Sendable, CustomTestStringConvertible {
  /// Stands before the place of the fault in the text that an edit puts in.
  static let mark: Character = "⟦"

  let shows: String
  let edits: [(String, String)]
  let code: String
  let path: String
  /// A part of the help, where it matters.
  var help = ""

  init(
    _ shows: String, _ edits: [(String, String)], _ code: String, _ path: String, help: String = ""
  ) {
    self.shows = shows
    self.edits = edits
    self.code = code
    self.path = path
    self.help = help
  }

  var testDescription: String { shows }

  /// The definition, and the line and column of the fault.
  func made() throws -> (text: String, line: Int, column: Int) {
    let marked = SmallDefinition.text(edits)
    let place = try #require(SmallDefinition.place(of: String(Self.mark), in: marked))
    return (marked.filter { $0 != Self.mark }, place.line, place.column)
  }
}
