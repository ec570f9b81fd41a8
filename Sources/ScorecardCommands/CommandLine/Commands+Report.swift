extension Commands {
  static let report = CommandDefinition(
    path: ["scorecard", "report"],
    abstract: "Write a quarter as pages to read, print and send",
    discussion: [
      "Writes a folder of HTML pages: the register, each contract, each supplier and team of the "
        + "council with the queries to answer, and each framework. Begin with its index.html. The "
        + "pages need no network. The folder is written whole or not at all, and replaces only an "
        + "earlier report.",
      "A supplier's copy shows its own contracts only. The public copy shows no evidence, notes, "
        + "findings or names of people, and hides small counts of people in breakdowns.",
    ],
    arguments: [register],
    options: [
      quarter.required,
      .option(
        "output", short: "o", "DIR", .directory, isRequired: true, "The folder to write"),
      .option(
        "audience", "WHO", .choice(["manager", "supplier", "public"]), fallback: "manager",
        "Whom the pages are for; supplier needs --supplier or --team"),
      contracts, suppliers, teams, asAt, frameworkFiles, threads,
    ],
    examples: [
      .init(
        "scorecard report Fixtures/croydon-2026 --quarter 2026-27Q2 -o site",
        "The whole register, for contract managers."),
      .init(
        "scorecard report Fixtures/croydon-2026 --quarter 2026-27Q2 -o site-public "
          + "--audience public",
        "A copy to publish."),
      .init(
        "scorecard report Fixtures/croydon-2026 --quarter 2026-27Q2 -o site-cr-0001 "
          + "--contract CR-0001",
        "One contract's pages."),
    ],
    exits: [
      .init(ExitCode.success, "written, whatever the scores"),
      .init(ExitCode.faultyInput, "written, but the input has errors"),
      .init(
        ExitCode.refused,
        "the command line is wrong, or a file can't be read or written; nothing is written"),
    ])
}
