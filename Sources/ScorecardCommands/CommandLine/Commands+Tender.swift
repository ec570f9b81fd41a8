extension Commands {
  static let tender = CommandDefinition(
    path: ["scorecard", "tender"],
    abstract: "Weigh a tender, score its bids, and hand the award to a register",
    discussion: [
      "A tender is a folder with tender.json, which says what is weighed and how, and bids.csv, "
        + "with a row for each price, mark and offer; or the path of the JSON file itself."
    ],
    below: [
      .init("check", tenderCheck), .init("score", tenderScore), .init("explain", tenderExplain),
      .init("summary", tenderSummary), .init("weights", tenderWeights),
      .init("award", tenderAward),
    ],
    examples: [
      .init("scorecard tender check Fixtures/tender-2026", "Whether the tender is sound."),
      .init("scorecard tender score Fixtures/tender-2026", "Who wins, and what that rests on."),
    ],
    exits: tenderExits)

  private static let tenderCheck = CommandDefinition(
    path: ["scorecard", "tender", "check"],
    abstract: "Check a tender's weights, methods and measures, and its bids",
    discussion: [
      "Lists every fault of the two files with its line, and how to mend it. A method that makes "
        + "a bid's marks depend on other bids is warned about. There need be no bids yet."
    ],
    arguments: [tenderFolder],
    options: [bids, frameworkFiles, format("text", "markdown", "json"), output],
    examples: [.init("scorecard tender check Fixtures/tender-2026", "The tender and its bids.")],
    exits: [
      .init(ExitCode.success, "no errors; there may be warnings"),
      .init(ExitCode.faultyInput, "the tender or its bids have errors"),
      unreadable,
    ])

  private static let tenderScore = CommandDefinition(
    path: ["scorecard", "tender", "score"],
    abstract: "Score the bids: marks, ranking, and what the award rests on",
    discussion: [
      "Says which bids are excluded and why, which are tied, whether a losing bid decides who "
        + "wins, how far each weight could move with the same winner, and which prices are "
        + "abnormally low. Totals are compared unrounded."
    ],
    arguments: [tenderFolder],
    options: [bids, frameworkFiles, format("text", "markdown", "csv", "json"), output],
    examples: [
      .init("scorecard tender score Fixtures/tender-2026", "The whole result, as text."),
      .init(
        "scorecard tender score Fixtures/tender-2026 --format markdown -o minutes.md",
        "The same for a panel's minutes."),
    ],
    exits: tenderExits)

  private static let tenderExplain = CommandDefinition(
    path: ["scorecard", "tender", "explain"],
    abstract: "Show how a bid came by its marks, with the numbers put in",
    arguments: [
      tenderFolder, bidder,
      ArgumentDefinition(
        "CRITERION", .text, "A criterion's id, or that of a question or measure",
        isOptional: true),
    ],
    options: [bids, frameworkFiles, format("text", "markdown", "json"), output],
    examples: [
      .init(
        "scorecard tender explain Fixtures/tender-2026 Norwood socialValue",
        "One criterion and its parts.")
    ],
    exits: tenderExits)

  private static let tenderSummary = CommandDefinition(
    path: ["scorecard", "tender", "summary"],
    abstract: "Write a bidder's assessment summary (Procurement Act 2023, s.50)",
    discussion: [
      "The criteria with their importance and method, the bidder's marks with the reasons "
        + "recorded and, for a bid that doesn't win, the winner's. No other bidder is named, and "
        + "no figure of theirs appears."
    ],
    arguments: [tenderFolder, bidder],
    options: [bids, frameworkFiles, format("text", "markdown"), output],
    examples: [
      .init(
        "scorecard tender summary Fixtures/tender-2026 Norwood --format markdown",
        "As Markdown, to be sent.")
    ],
    exits: tenderExits)

  private static let tenderWeights = CommandDefinition(
    path: ["scorecard", "tender", "weights"],
    abstract: "Show what a mark is worth in price, and what carries the award",
    discussion: [
      "What one mark of social value makes up for in price, for each bidder at the margin, and "
        + "how much of the award each question and measure carries. Before there are bids, the "
        + "weights alone."
    ],
    arguments: [tenderFolder],
    options: [
      bids, frameworkFiles,
      .flag("suggest", "Say where a weight can't decide anything"),
      format("text", "markdown"), output,
    ],
    examples: [
      .init(
        "scorecard tender weights Fixtures/tender-2026 --suggest",
        "With the weights that can't decide anything.")
    ],
    exits: tenderExits)

  private static let tenderAward = CommandDefinition(
    path: ["scorecard", "tender", "award"],
    abstract: "Hand a bid's commitments to a register, as a contract and targets",
    discussion: [
      "Appends rows to contracts.csv and targets.csv, to both or to neither, each with a note "
        + "that names tender and bid; what was offered is then what is scored. It is refused "
        + "where the register has the contract already, and for a bid that isn't first unless "
        + "--reason says why.",
      "Whatever isn't given is taken from \"contract\" in tender.json; without it the contract "
        + "has the tender's id, and its value is the bid's price.",
    ],
    arguments: [tenderFolder, bidder],
    options: [
      OptionDefinition.option(
        "into", "REGISTER", .directory, isRequired: true, "The register's folder"),
      .option("contract", "ID", .id, "The contract, by its id"),
      .option("title", "TITLE", .text, "What the contract is for; else the tender's title"),
      .option("start", "DATE", .date, "The contract's first day, like 2027-04-01"),
      .option("end", "DATE", .date, "Its last day, like 2032-03-31"),
      .option("value", "POUNDS", .text, "Its whole-life value; else the bid's price"),
      .option("tier", "TIER", .text, "The council's grading of the contract"),
      .option("manager", "NAME", .text, "Who manages the contract"),
      .option(
        "reason", "TEXT", .text, "Why a bid is awarded that isn't first; it is put in the notes"),
      bids, frameworkFiles,
    ],
    examples: [
      .init(
        "scorecard tender award Fixtures/tender-2026 Norwood --into my-register",
        "With the term and value that the tender states.")
    ],
    exits: tenderExits)

  private static let tenderFolder = ArgumentDefinition(
    "TENDER", .file,
    "The tender's folder, with tender.json and bids.csv in it, or its JSON file")

  private static let bidder = ArgumentDefinition(
    "BIDDER", .text, "The bidder, or the beginning of a name that no other begins with")

  private static let bids = OptionDefinition.option(
    "bids", "FILE", .file, "Read the bids from this file, not from bids.csv beside the tender")

  private static let tenderExits: [CommandDefinition.Exit] = [
    .init(ExitCode.success, "done"),
    .init(
      ExitCode.refused,
      "the command line is wrong, the tender or its bids have errors, or a file can't be read or "
        + "written; nothing is written"),
  ]
}
