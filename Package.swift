// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: Swift 6 throughout, warnings refused.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "scorecard",
  products: [
    .library(name: "SocialValue", targets: ["SocialValue"]),
    .library(name: "SocialValueFiles", targets: ["SocialValueFiles"]),
    .library(name: "SocialValueReports", targets: ["SocialValueReports"]),
    .executable(name: "scorecard", targets: ["scorecard"]),
  ],
  targets: [
    // The rules: standard library only.
    .target(name: "SocialValue", swiftSettings: settings),
    // The definitions as data, embedded in one generated source file.
    .target(
      name: "BundledFrameworks", path: "Frameworks",
      exclude: [
        "framework.schema.json",
        "croydon-commissioning-principles-2016.json",
        "croydon-commissioning-principles-2016.examples.json",
        "croydon-make-or-buy-2016.json", "croydon-make-or-buy-2016.examples.json",
        "croydon-sv-2016.json", "croydon-sv-2016.examples.json",
        "croydon-value-charter-2016.json", "croydon-value-charter-2016.examples.json",
        "islington-commissioning.json", "islington-commissioning.examples.json",
        "lincolnshire-one-council-2021.json", "lincolnshire-one-council-2021.examples.json",
        "publica-great-commissioning-2017.json", "publica-great-commissioning-2017.examples.json",
        "sutton-commissioning-2012.json", "sutton-commissioning-2012.examples.json",
      ],
      sources: ["BundledFrameworks.swift"],
      swiftSettings: settings),
    // Workbooks in and out: ZIP, XML, .xlsx and .ods, standard library only.
    .target(name: "Workbooks", swiftSettings: settings),
    // Files in: CSV, JSON, definitions, registers, workbooks.
    .target(
      name: "SocialValueFiles", dependencies: ["SocialValue", "BundledFrameworks", "Workbooks"],
      swiftSettings: settings),
    // Scorecards out: text, Markdown, CSV, JSON.
    .target(
      name: "SocialValueReports", dependencies: ["SocialValue", "Workbooks"],
      swiftSettings: settings),
    // The command line, testable without a process.
    .target(
      name: "ScorecardCommands",
      dependencies: ["SocialValue", "SocialValueFiles", "SocialValueReports"],
      swiftSettings: settings),
    .executableTarget(
      name: "scorecard", dependencies: ["ScorecardCommands"], swiftSettings: settings),
    // What several test targets use: random numbers from a seed, folders that go with the test.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    // Registers of any size, to measure by.
    .executableTarget(
      name: "GenerateRegister", dependencies: ["SocialValue", "SocialValueFiles"],
      path: "Benchmarks/generator", swiftSettings: settings),
    .testTarget(
      name: "SocialValueTests",
      dependencies: ["SocialValue", "SocialValueFiles", "SocialValueReports", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["SocialValue", "SocialValueFiles", "SocialValueReports"],
      swiftSettings: settings),
    .testTarget(
      name: "SocialValueReportsTests",
      dependencies: [
        "SocialValueReports", "SocialValue", "SocialValueFiles", "Workbooks", "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "ScorecardCommandsTests",
      dependencies: [
        "ScorecardCommands", "SocialValue", "SocialValueFiles", "Workbooks", "GenerateRegister",
        "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "SocialValueFilesTests",
      dependencies: [
        "SocialValue", "SocialValueFiles", "SocialValueReports", "BundledFrameworks", "Workbooks",
        "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "RobustnessTests",
      dependencies: [
        "SocialValue", "SocialValueFiles", "SocialValueReports", "ScorecardCommands", "Workbooks",
        "TestSupport",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
