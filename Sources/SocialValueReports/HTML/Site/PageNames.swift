import SocialValue

/// The files of a report's pages: plain names, each once, the same whenever the register is.
struct PageNames {
  private var contracts: [String: String] = [:]
  private var parties: [Party: String] = [:]
  private var frameworks: [String: String] = [:]

  /// The register's page.
  static let register = "index.html"

  /// No pages but the one being written, so that nothing is linked to.
  init() {}

  /// Names for the pages of a register, or of those contracts alone that a copy is of: a name
  /// must not tell of another of the like.
  init(_ index: RegisterIndex, of shown: Set<String>? = nil) {
    let all = index.contracts.filter { shown?.contains($0.id) ?? true }
    // However a file system takes capitals, no name is used twice.
    var taken: Set<String> = []
    func name(_ kind: String, _ words: String) -> String {
      let stem = kind + "-" + Self.plain(words)
      var name = stem
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(stem)-\(number)"
        number += 1
      }
      return name
    }
    for contract in all { contracts[contract.id] = name("contract", contract.id) }
    for contract in all where parties[contract.party] == nil {
      parties[contract.party] = name(
        contract.party.team == nil ? "supplier" : "team", contract.party.name)
    }
    for framework in index.frameworks { frameworks[framework.id] = name("framework", framework.id) }
  }

  /// A contract's page, or where it is under several frameworks the one that sets them side by
  /// side.
  func contract(_ id: String) -> String? { contracts[id].map { $0 + ".html" } }

  /// A contract's page under one of several frameworks.
  func contract(_ id: String, under framework: Framework) -> String? {
    guard let contract = contracts[id], let framework = frameworks[framework.id] else { return nil }
    return "\(contract)--\(framework).html"
  }

  /// A supplier's or team's page.
  func party(_ party: Party) -> String? { parties[party].map { $0 + ".html" } }

  /// A framework's page.
  func framework(_ id: String) -> String? { frameworks[id].map { $0 + ".html" } }

  /// Small letters, digits and hyphens alone, at most 60.
  private static func plain(_ words: String) -> String {
    var plain = ""
    for scalar in words.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": plain.unicodeScalars.append(scalar)
      default: if !plain.isEmpty, !plain.hasSuffix("-") { plain += "-" }
      }
      if plain.utf8.count == 60 { break }
    }
    while plain.hasSuffix("-") { plain.removeLast() }
    return plain.isEmpty ? "x" : plain
  }
}
