extension Finding.Code {
  /// Text that isn't JSON.
  public static let jsonSyntax = Self(
    .error, "json-syntax", "The file isn't JSON.",
    "Correct the place named; an editor that knows JSON marks it.")
  /// A key that stands twice in one object.
  public static let duplicateKey = Self(
    .error, "duplicate-key", "A key stands twice in one object, so either value could be meant.",
    "Remove one of the two.")
  /// A key that the format doesn't have.
  public static let unknownKey = Self(
    .error, "unknown-key", "A key isn't one that the format has.",
    "Correct its spelling or remove it; the JSON Schema beside the definitions lists the keys.")
  /// A key that must be there.
  public static let missingKey = Self(
    .error, "missing-key", "A key that the format requires isn't there.", "Add it.")
  /// A value of the wrong kind.
  public static let wrongType = Self(
    .error, "wrong-type", "A value isn't of the kind that the format requires.",
    "Write a value of the kind named.")
  /// An id with characters that ids don't have.
  public static let badID = Self(
    .error, "bad-id",
    "An id isn't made of letters, digits, '.', '-' and '_', starting with a letter.",
    "Choose such an id.")
  /// An id used twice.
  public static let duplicateID = Self(
    .error, "duplicate-id", "An id stands for two things of the same kind.", "Rename one of them.")
  /// An id that names nothing.
  public static let unknownID = Self(
    .error, "unknown-id", "An id names no theme, group, item, dimension or scale of the framework.",
    "Correct its spelling, or add what it names.")
  /// An item of the wrong kind for its place.
  public static let wrongItemKind = Self(
    .error, "wrong-item-kind", "A rule uses an item of a kind that it can't use there.",
    "Use an item of the kind named.")
  /// Items of different types in one sum.
  public static let mixedTypes = Self(
    .error, "mixed-types",
    "A rule sums items of different types, or takes a percentage of one out of another.",
    "Sum counts with counts and pounds with pounds only, and hold them against their like.")
  /// Flows and positions in one sum.
  public static let mixedOver = Self(
    .error, "mixed-over", "A rule mixes flows with positions in one sum.",
    "Sum what happened in a quarter apart from how things stood at its end.")
  /// A measure without a theme.
  public static let noTheme = Self(
    .error, "no-theme", "A measure belongs to no theme, so no theme's score could show it.",
    "Name at least one theme, or give it \"status\": \"inDevelopment\".")
  /// An item that nothing uses.
  public static let unusedItem = Self(
    .error, "unused-item", "No measure uses an item, so what is reported would go unseen.",
    "Use it in a measure, or remove it.")
  /// A value outside what makes sense.
  public static let badSetting = Self(
    .error, "bad-setting", "A value is of the right kind, but not one that makes sense there.",
    "Write a value as the message says.")
  /// A weight of a group that no framework has.
  public static let unknownGroup = Self(
    .warning, "unknown-group", "The policy weighs a group that no framework at hand has.",
    "Correct the group's id, or write framework/group.")

  static let definitions: [Self] = [
    jsonSyntax, duplicateKey, unknownKey, missingKey, wrongType, badID, duplicateID, unknownID,
    wrongItemKind, mixedTypes, mixedOver, noTheme, unusedItem, badSetting,
    unknownGroup,
  ]
}
