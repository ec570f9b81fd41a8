/// Every command of the program.
///
/// To add one: declare it here, give it a body in `Commands/`, and a line in `Run.swift`.
enum Commands {
  /// The program itself.
  static let scorecard = CommandDefinition(
    path: ["scorecard"],
    abstract: "Scores suppliers' social value returns by the council's own framework",
    discussion: [
      "A register is a folder of CSV files: the contracts, their targets, and what suppliers "
        + "report each quarter. A framework is a file that says how each measure is worked out."
    ],
    options: [.flag("version", "Show the version")],
    below: [
      .init("score", score), .init("report", report), .init("check", check),
      .init("explain", explain), .init("compare", compare), .init("frameworks", frameworks),
      .init("template", template), .init("import", importing), .init("tender", tender),
      .init("completions", completions), .init("help", help),
    ],
    examples: [
      .init(
        "scorecard score Fixtures/croydon-2026 --quarter 2026-27Q2",
        "Score every contract in a quarter."),
      .init("scorecard help score", "Read more about one command."),
    ],
    exits: [
      .init(ExitCode.success, "done, whatever the scores"),
      .init(ExitCode.faultyInput, "the input has errors; what could be written was"),
      .init(
        ExitCode.refused,
        "the command line is wrong, or a file can't be read or written; nothing is written"),
    ])

  static let score = CommandDefinition(
    path: ["scorecard", "score"],
    abstract: "Score a quarter: every contract by theme, group and measure",
    discussion: [
      "Writes a scorecard for each contract, and for each supplier, each team of the council and "
        + "the whole register by framework; of a contract under several frameworks also their "
        + "scores side by side. What is wrong with the returns goes to standard error; a measure whose "
        + "figures can't be used is invalid, never zero."
    ],
    arguments: [register],
    options: [
      quarter.required, contracts, suppliers, teams, asAt, frameworkFiles,
      .option(
        "weight-by", "WEIGHT", .choice(["value", "equal"]), fallback: "value",
        "How contracts count in a supplier's and the register's score; a team's, which has no "
          + "value, always count alike"),
      format("text", "markdown", "csv", "json", "html", "xlsx"),
      .flag("explain", "Show how every figure was worked out"), threads, output,
    ],
    examples: [
      .init(
        "scorecard score Fixtures/croydon-2026 --quarter 2026-27Q2",
        "The whole register, as text."),
      .init(
        "scorecard score Fixtures/croydon-2026 --quarter 2026-27Q2 --format json -o q2.json",
        "The same for other programs, in a file."),
      .init(
        "scorecard score Fixtures/croydon-2026 --quarter 2026-27Q2 --format xlsx -o q2.xlsx",
        "As a workbook whose formulas can be followed from the figures to the scores."),
      .init(
        "scorecard score Fixtures/croydon-2026 --quarter 2026-27Q1 --as-at 2026-08-14",
        "The quarter before, as it was known then."),
      .init(
        "scorecard score Fixtures/croydon-2026 --quarter 2026-27Q2 --contract CR-0001 "
          + "--format html -o page.html",
        "One contract as a page to read and print."),
    ],
    exits: [
      .init(ExitCode.success, "scored, whatever the scores"),
      .init(ExitCode.faultyInput, "scored, but the input has errors"),
      unreadable,
    ])

  static let check = CommandDefinition(
    path: ["scorecard", "check"],
    abstract: "Say what is wrong with the returns, by supplier and team",
    discussion: [
      "Lists every finding with its file, line and column, and how to mend it, grouped so that "
        + "each supplier or team can be sent its own. Without --quarter, all quarters are checked."
    ],
    arguments: [register],
    options: [
      quarter, contracts, suppliers, teams, asAt, frameworkFiles, format("text", "csv", "json"),
      threads,
      output,
    ],
    examples: [
      .init("scorecard check Fixtures/croydon-2026", "Everything there is to mend."),
      .init(
        "scorecard check Fixtures/croydon-2026 --quarter 2026-27Q2 --format csv -o mend.csv",
        "One quarter's, to open in a spreadsheet."),
    ],
    exits: [
      .init(ExitCode.success, "no errors; there may be queries and warnings"),
      .init(ExitCode.faultyInput, "the input has errors"),
      unreadable,
    ])

  static let explain = CommandDefinition(
    path: ["scorecard", "explain"],
    abstract: "Show how one score was worked out, from the rows to the points",
    discussion: [
      "For a measure: what the framework prints, the rows that were read, their sums, the "
        + "target, the band, and what it adds to each theme. For a theme, a group or overall: "
        + "what each measure adds."
    ],
    arguments: [
      register,
      ArgumentDefinition(
        "MEASURE|THEME|overall", .text, "A measure's, a group's or a theme's id, or 'overall'"),
    ],
    options: [
      contract.required, quarter.required,
      .option(
        "framework-id", "ID", .id, "Which of the contract's frameworks, where it has several"),
      asAt, frameworkFiles, format("text", "json"),
    ],
    examples: [
      .init(
        "scorecard explain Fixtures/croydon-2026 --contract CR-0001 --quarter 2026-27Q2 SV1.1",
        "One measure, from its rows."),
      .init(
        "scorecard explain Fixtures/croydon-2026 --contract CR-0001 --quarter 2026-27Q2 growth",
        "What each measure adds to a theme."),
    ],
    exits: readingExits)

  static let compare = CommandDefinition(
    path: ["scorecard", "compare"],
    abstract: "Show what moved a contract's score, and why",
    discussion: [
      "Compares two quarters (--with), or one quarter as it was known on two days (--as-at and "
        + "--with-as-at), in points by measure, and says whether new data, a changed target or "
        + "policy, or a restatement moved it. Without either, the quarter is compared with the "
        + "one before."
    ],
    arguments: [register],
    options: [
      contract.required, quarter.required,
      .option(
        "with", "Q2", .quarter, excludes: ["as-at", "with-as-at"], "The quarter to compare with"),
      .option(
        "as-at", "DATE", .date, needs: ["with-as-at"],
        "Read the register as it was known at the end of this day"),
      .option(
        "with-as-at", "DATE", .date, needs: ["as-at"], "… and compare it with that day's"),
      frameworkFiles, format("text", "json"),
    ],
    examples: [
      .init(
        "scorecard compare Fixtures/croydon-2026 --contract CR-0001 --quarter 2026-27Q2",
        "What has changed since the quarter before."),
      .init(
        "scorecard compare Fixtures/croydon-2026 --contract CR-0001 --quarter 2026-27Q1 "
          + "--as-at 2026-08-14 --with-as-at 2026-11-14",
        "What restatements did to a quarter."),
    ],
    exits: readingExits)

  static let template = CommandDefinition(
    path: ["scorecard", "template"],
    abstract: "Write the form that a supplier fills in, as CSV or as a workbook",
    discussion: [
      "A row for each item and breakdown that the contract's targets need in that quarter, with "
        + "titles and guidance. Nothing done is a typed 0; a blank is unreported.",
      "As a workbook it has a cover, drop-downs, checks and break-down sheets, and shows what the "
        + "figures come to as they are typed. What comes back is read by score, check and import.",
    ],
    arguments: [register],
    options: [
      contract.required, quarter.required, format("csv", "xlsx"), frameworkFiles, output,
    ],
    examples: [
      .init(
        "scorecard template Fixtures/croydon-2026 --contract CR-0001 --quarter 2026-27Q3 "
          + "--format xlsx -o form.xlsx",
        "The same as a workbook for a spreadsheet program."),
      .init(
        "scorecard template Fixtures/croydon-2026 --contract CR-0001 --quarter 2026-27Q3 "
          + "-o form.csv",
        "The form for the coming quarter."),
    ],
    exits: readingExits)

  static let importing = CommandDefinition(
    path: ["scorecard", "import"],
    abstract: "Add suppliers' files to a register: .xlsx, .ods or CSV",
    discussion: [
      "Shows what each file would change, and writes its rows as a CSV file under the register's "
        + "returns; the supplier's file stays as it is. A file with errors is not written at all. "
        + "Rows that say what stands already are left out; a blank withdraws only what stands."
    ],
    arguments: [
      ArgumentDefinition(
        "FILE", .file, "A supplier's file, be it a filled-in form or a table", isRepeating: true)
    ],
    options: [
      OptionDefinition.option(
        "into", "REGISTER", .directory, "The register's folder that the rows are added to"
      ).required,
      .option(
        "received", "DATE", .date,
        "When the files were received, for rows that don't say so; today where not given"),
      .flag("dry-run", "Only show what would change"), frameworkFiles,
    ],
    examples: [
      .init(
        "scorecard import form.xlsx --into Fixtures/croydon-2026 --received 2027-01-20 --dry-run",
        "What a filled-in form would change.")
    ],
    exits: [
      .init(ExitCode.success, "done"),
      .init(ExitCode.faultyInput, "a file has errors, and was not written"),
      unreadable,
    ])

  static let completions = CommandDefinition(
    path: ["scorecard", "completions"],
    abstract: "Write a script that lets a shell complete these commands",
    arguments: [
      ArgumentDefinition("SHELL", .choice(["bash", "zsh", "fish"]), "The shell")
    ],
    examples: [
      .init(
        "scorecard completions bash > ~/.local/share/bash-completion/completions/scorecard",
        "For bash, with the bash-completion package."),
      .init(
        "scorecard completions zsh > ~/.zfunc/_scorecard",
        "For zsh, where fpath has ~/.zfunc in it."),
      .init(
        "scorecard completions fish > ~/.config/fish/completions/scorecard.fish", "For fish."),
    ])

  static let help = CommandDefinition(
    path: ["scorecard", "help"],
    abstract: "Show the help of a command",
    arguments: [
      ArgumentDefinition(
        "COMMAND", .command, "The command, such as score or frameworks show",
        isOptional: true, isRepeating: true)
    ],
    examples: [.init("scorecard help frameworks show", "The help of a command below another.")])

  /// Whether any command has an option of that name.
  static func haveOption(_ name: String) -> Bool {
    (scorecard.all.flatMap(\.options) + everywhere).contains { $0.name == name }
  }

  static let unreadable = CommandDefinition.Exit(
    ExitCode.refused, "the command line is wrong, or a file can't be read or written")

  static let readingExits: [CommandDefinition.Exit] = [
    .init(ExitCode.success, "done"),
    .init(ExitCode.faultyInput, "done, but the input has errors"),
    unreadable,
  ]
}
