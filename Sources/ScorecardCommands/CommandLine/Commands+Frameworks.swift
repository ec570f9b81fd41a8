extension Commands {
  static let frameworks = CommandDefinition(
    path: ["scorecard", "frameworks"],
    abstract: "List, show, check and test the definitions",
    discussion: ["Without a command, lists them."],
    options: [frameworkFiles],
    subcommands: [
      CommandDefinition(
        path: ["scorecard", "frameworks", "list"],
        abstract: "List the frameworks",
        options: [frameworkFiles],
        examples: [.init("scorecard frameworks list", "Those built in.")],
        exits: definitionExits),
      CommandDefinition(
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
        exits: definitionExits),
      CommandDefinition(
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
        exits: definitionExits),
      CommandDefinition(
        path: ["scorecard", "frameworks", "test"],
        abstract: "Run the examples that stand beside a framework",
        discussion: [
          "Says which examples fail, and which measures and branches of their rules none reaches. "
            + "Without arguments, tests every framework."
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
          .init(ExitCode.success, "every example came out as it says"),
          .init(ExitCode.faultyInput, "an example failed, or a definition has errors"),
          unreadable,
        ]),
      CommandDefinition(
        path: ["scorecard", "frameworks", "crosswalk"],
        abstract: "Show which items several frameworks share",
        discussion: ["Without arguments, compares every framework."],
        arguments: [
          ArgumentDefinition(
            "ID", .id, "A framework's id", isOptional: true, isRepeating: true)
        ],
        options: [frameworkFiles],
        examples: [.init("scorecard frameworks crosswalk", "Of all the frameworks.")],
        exits: definitionExits),
    ],
    defaultSubcommand: "list",
    examples: [
      .init("scorecard frameworks", "List them."),
      .init("scorecard frameworks show croydon-sv-2016", "Show one."),
    ],
    exits: definitionExits)

  private static let definitionExits: [CommandDefinition.Exit] = [
    .init(ExitCode.success, "done"),
    .init(ExitCode.faultyInput, "a definition has errors"),
    unreadable,
  ]
}
