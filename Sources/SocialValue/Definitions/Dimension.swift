/// A way of breaking an item down: sex, age, ethnicity, priority group, ….
public struct Dimension: Sendable, Hashable {
  /// Whether a person may stand in more than one category.
  public enum Membership: String, Sendable, Hashable, CaseIterable {
    /// Every person stands in exactly one: the categories add up to the figure.
    case exclusive
    /// A person may stand in several: no category exceeds the figure.
    case multiple
  }

  /// One category of a dimension.
  public struct Category: Sendable, Hashable {
    /// The identifier.
    public var id: String
    /// The title.
    public var title: String

    /// Makes a category.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// The identifier.
  public var id: String
  /// The title.
  public var title: String
  /// Whether a person may stand in more than one category.
  public var membership: Membership
  /// The categories, in the order shown.
  public var categories: [Category]
  /// What is printed and what was inferred.
  public var reading: Reading?

  /// Makes a dimension.
  public init(
    id: String, title: String, membership: Membership, categories: [Category],
    reading: Reading? = nil
  ) {
    self.id = id
    self.title = title
    self.membership = membership
    self.categories = categories
    self.reading = reading
  }
}
