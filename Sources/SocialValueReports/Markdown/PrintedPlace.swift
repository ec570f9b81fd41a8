import SocialValue

/// Where in its source a thing is printed: a page, a row of a table.
///
/// The model doesn't hold it yet: once a reading and a statement have a `place`, give it here and
/// every page shows it.
enum PrintedPlace {
  /// The place of what was read, where it is noted.
  static func of(_ reading: Reading) -> String? { nil }

  /// The place of an assessment's statement, where it is noted.
  static func of(_ statement: Rule.AssessedStatement) -> String? { nil }
}
