/// Who is held to a contract: a supplier, or for a service of the council's own one of its teams.
public enum Party: Sendable, Hashable, Comparable {
  /// A supplier, by name.
  case supplier(String)
  /// A team of the council, by name: it has no contract value.
  case team(String)

  /// The name.
  public var name: String {
    switch self {
    case .supplier(let name), .team(let name): name
    }
  }

  /// The supplier's name, where it is one.
  public var supplier: String? { if case .supplier(let name) = self { name } else { nil } }

  /// The team's name, where it is one.
  public var team: String? { if case .team(let name) = self { name } else { nil } }
}
