import SocialValueFiles

extension Commands {
  static let frameworks = CommandDefinition(
    path: ["scorecard", "frameworks"],
    abstract: "List, show, make, check and test the definitions",
    discussion: ["Without a command, lists them."],
    options: [frameworkFiles],
    below: [
      .init("list", list), .init("show", show), .init("sheet", sheet), .init("new", new),
      .init("check", checkDefinitions), .init("test", test), .init("crosswalk", crosswalk),
    ],
    defaultSubcommand: "list",
    examples: [
      .init("scorecard frameworks", "List them."),
      .init("scorecard frameworks show croydon-sv-2016", "Show one."),
    ],
    exits: definitionExits)

  private static let list = CommandDefinition(
    path: ["scorecard", "frameworks", "list"],
    abstract: "List the frameworks",
    options: [frameworkFiles],
    examples: [.init("scorecard frameworks list", "Those built in.")],
    exits: definitionExits)

  private static let show = CommandDefinition(
    path: ["scorecard", "frameworks", "show"],
    abstract: "Show a framework, or one of its measures",
    arguments: [
      ArgumentDefinition("ID", .id, "The framework's id"),
      ArgumentDefinition("MEASURE", .id, "The measure's id", isOptional: true),
    ],
    options: [frameworkFiles, format("text", "markdown"), output],
    examples: [
      .init("scorecard frameworks show croydon-sv-2016", "Its themes, groups and measures."),
      .init(
        "scorecard frameworks show croydon-sv-2016 SV1.1",
        "A measure: its rule, its items and what was inferred."),
      .init(
        "scorecard frameworks show croydon-sv-2016 --format markdown -o croydon.md",
        "All of it as a page to publish."),
    ],
    exits: definitionExits)

  private static let sheet = CommandDefinition(
    path: ["scorecard", "frameworks", "sheet"],
    abstract: "Write a small sheet of measures, to fill in with your own",
    discussion: [
      "CSV, to open in a spreadsheet: a header row and a measure of each kind. Replace the "
        + "measures by those of your council's document, a row each, and make a definition of it "
        + "with `scorecard frameworks new`."
    ],
    glossaries: [
      columns("Columns that it must have", MeasureSheet.columns.filter(\.isRequired)),
      columns(
        "Columns that it may have, in any order", MeasureSheet.columns.filter { !$0.isRequired }),
    ],
    options: [frameworkFiles, output],
    examples: [
      .init("scorecard frameworks sheet -o measures.csv", "To be filled in.")
    ],
    exits: [.init(ExitCode.success, "done"), unreadable])

  private static let new = CommandDefinition(
    path: ["scorecard", "frameworks", "new"],
    abstract: "Make a first definition from a sheet of measures",
    discussion: [
      "Reads a sheet as `scorecard frameworks sheet` writes one, whose help explains the columns, "
        + "and writes a definition that `scorecard frameworks check` finds sound. Every fault of "
        + "the sheet is told, and then nothing is written.",
      "A measure takes one row; one made of several levels, or of several duties (yes or no, "
        + "percent), takes a row for each under the same title. The same words under item or "
        + "outOf are the same item. Ids that aren't given are made: groups G1, G2, measures "
        + "G1.1, G1.2, items after their titles.",
      "A file that stands there already is never replaced: it may have been worked on by hand.",
    ],
    arguments: [ArgumentDefinition("SHEET", .file, "The sheet of measures, a CSV file")],
    options: [
      OptionDefinition.option("authority", "NAME", .text, "The council or other body whose it is")
        .required,
      .option("id", "ID", .id, "The framework's id; if not given, the file's name"),
      .option("title", "TITLE", .text, "The framework's title; if not given, made from the id"),
      .option("edition", "EDITION", .text, fallback: "1", "The edition: a year, or a number"),
      .option(
        "document", "TITLE", .text,
        "The document that the measures come from; if not given, the sheet"),
      .option("section", "SECTION", .text, "The section or table of it"),
      .option("published", "DATE", .text, "When it was published: 2026, 2026-03 or 2026-03-21"),
      frameworkFiles, output,
    ],
    examples: [
      .init(
        "scorecard frameworks new measures.csv --authority Midshire -o midshire-2026.json",
        "A definition to go on with in an editor.")
    ],
    exits: [
      .init(ExitCode.success, "done"),
      .init(ExitCode.faultyInput, "the sheet has errors; nothing is written"),
      unreadable,
    ])

  private static let checkDefinitions = CommandDefinition(
    path: ["scorecard", "frameworks", "check"],
    abstract: "Check files that define frameworks, and list every fault",
    arguments: [
      ArgumentDefinition("FILE", .file, "A file that defines a framework", isRepeating: true)
    ],
    options: [frameworkFiles],
    examples: [
      .init(
        "scorecard frameworks check Frameworks/croydon-sv-2016.json",
        "Every fault, with its place in the file.")
    ],
    exits: definitionExits)

  private static let test = CommandDefinition(
    path: ["scorecard", "frameworks", "test"],
    abstract: "Run the examples that stand beside a framework",
    discussion: [
      "Says which examples fail, and which measures and branches of their rules none reaches: "
        + "these still want an example, and are no fault. Without arguments, tests every framework."
    ],
    arguments: [
      ArgumentDefinition(
        "ID|FILE", .idOrFile, "A framework's id, or a file that defines one",
        isOptional: true, isRepeating: true)
    ],
    options: [frameworkFiles],
    examples: [
      .init("scorecard frameworks test", "All of them."),
      .init("scorecard frameworks test mine.json", "One of your own."),
    ],
    exits: [
      .init(ExitCode.success, "every example came out as it says, whatever none reaches"),
      .init(ExitCode.faultyInput, "an example failed, or a definition has errors"),
      unreadable,
    ])

  private static let crosswalk = CommandDefinition(
    path: ["scorecard", "frameworks", "crosswalk"],
    abstract: "Set frameworks side by side: measures, themes, shared items",
    discussion: [
      "Says how many measures support each theme under each framework, how many of them by "
        + "inference rather than in print, and which items are reported once for several. "
        + "Without arguments, compares every framework."
    ],
    arguments: [
      ArgumentDefinition(
        "ID", .id, "A framework's id", isOptional: true, isRepeating: true)
    ],
    options: [frameworkFiles],
    examples: [.init("scorecard frameworks crosswalk", "Of all the frameworks.")],
    exits: definitionExits)

  private static func columns(
    _ title: String, _ columns: [MeasureSheet.Column]
  ) -> CommandDefinition.Glossary {
    CommandDefinition.Glossary(
      title: title, entries: columns.map { .init(word: $0.name, meaning: $0.meaning) })
  }

  private static let definitionExits: [CommandDefinition.Exit] = [
    .init(ExitCode.success, "done"),
    .init(ExitCode.faultyInput, "a definition has errors"),
    unreadable,
  ]
}
