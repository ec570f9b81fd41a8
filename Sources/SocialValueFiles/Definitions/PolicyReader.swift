public import SocialValue

/// Reads `policy.json`.
public enum PolicyReader {
  /// Reads a policy.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name, for findings.
  ///   - frameworks: the frameworks whose groups it may weigh.
  ///   - others: further ones, read only where a group is of none of those.
  /// - Returns: the policy, and a warning for each weight of a group that no framework has.
  /// - Throws: every fault, with line, column and JSON path.
  public static func read(
    _ bytes: [UInt8], file: String, frameworks: [Framework], others: () -> [Framework] = { [] }
  ) throws(FindingsError) -> (policy: Policy, findings: [Finding]) {
    let document = try JSONParser.parse(bytes, file: file)
    let faults = FaultCollector()
    var policy = Policy()
    var warnings: [Finding] = []
    if var object = ObjectReader(document.root, faults: faults) {
      if object.node("ratings") != nil {
        let before = faults.faults.count
        policy.ratings = object.elements("ratings", band)
        // Bands that can't be read aren't held against each other.
        if faults.faults.count == before {
          check(policy.ratings, at: object.path["ratings"], faults)
        }
      }
      let weights = object.entries("groupWeights") { node, faults -> FixedDecimal? in
        if let text = node.number, let weight = try? NumberReading.decimal(text) {
          return weight
        }
        faults.add(
          .wrongType, at: node.path,
          "expected a weight of 0 or more, found \((node.string ?? node.number).map(FoundText.quoted) ?? node.words)",
          "Write a number such as 2.")
        return nil
      }
      warnings = unknownGroups(
        weights.map(\.key), at: object.path["groupWeights"], frameworks, others, document)
      policy.groupWeights = Dictionary(
        weights.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      policy.hourValue = object.decimal("hourValue")
      if policy.hourValue == .zero {
        faults.add(
          .badSetting, at: object.path["hourValue"], "an hour must be worth more than £0",
          "Give the rate, or leave \"hourValue\" out.")
      }
      policy.countOnly = object.choice("countOnly") ?? .reported
      policy.suppressBelow = object.count("suppressBelow") ?? policy.suppressBelow
      object.finish()
    }
    guard faults.faults.isEmpty else {
      throw FindingsError(
        document.findings(faults.faults).sorted {
          ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
        })
    }
    return (policy, warnings)
  }

  private static func band(_ node: JSONNode, _ faults: FaultCollector)
    -> RatingBand?
  {
    guard var object = ObjectReader(node, faults: faults) else { return nil }
    let id = object.string("id", required: true) ?? ""
    let band = RatingBand(
      id: id, title: object.string("title", required: true) ?? id,
      billionths: object.billionths("atLeast", required: true) ?? 0,
      orBetterThan: object.choice("orBetterThan"))
    object.finish()
    return band
  }

  private static func check(_ bands: [RatingBand], at path: JSONPath, _ faults: FaultCollector) {
    guard let last = bands.last else {
      faults.add(.badSetting, at: path, "expected at least one rating", "Add one that starts at 0.")
      return
    }
    if last.atLeast != 0 {
      faults.add(
        .badSetting, at: path[bands.count - 1]["atLeast"], "the last rating must start at 0",
        "Set its \"atLeast\" to 0, so that every attainment has a rating.")
    }
    for index in bands.indices.dropFirst() where bands[index].atLeast >= bands[index - 1].atLeast {
      faults.add(
        .badSetting, at: path[index]["atLeast"],
        "expected less than the rating before", "List the ratings from the best down.")
    }
    for (index, band) in bands.enumerated() {
      if !FrameworkCheck.isID(band.id) {
        faults.add(
          .badID, at: path[index]["id"],
          "expected letters, digits, '.', '-' and '_', starting with a letter, found \(FoundText.quoted(band.id))",
          "Choose such an id for the rating.")
      } else if bands[..<index].contains(where: { $0.id == band.id }) {
        faults.add(
          .duplicateID, at: path[index]["id"], "the rating id '\(band.id)' is used twice",
          "Rename one of the two.")
      }
    }
  }

  private static func unknownGroups(
    _ keys: [String], at path: JSONPath, _ frameworks: [Framework], _ others: () -> [Framework],
    _ document: JSONDocument
  ) -> [Finding] {
    func groups(of frameworks: [Framework]) -> [String] {
      frameworks.flatMap { framework in
        framework.groups.flatMap { [$0.id, "\(framework.id)/\($0.id)"] }
      }
    }
    let own = groups(of: frameworks)
    if keys.allSatisfy(own.contains) { return [] }
    let all = own + groups(of: others())
    return document.findings(
      keys.filter { !all.contains($0) }.map { key in
        DefinitionFault(
          .unknownGroup, at: path[key], message: "no group is called \(FoundText.quoted(key))",
          help: Suggestion.sentence(for: key, among: all)
            ?? "Write a group's id, or framework/group.")
      })
  }
}
