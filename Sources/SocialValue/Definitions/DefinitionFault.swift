/// Something that keeps a definition from holding together, with its place in the file.
public struct DefinitionFault: Sendable, Hashable {
  /// The kind of fault.
  public var code: Finding.Code
  /// Where it stands in the definition.
  public var path: JSONPath
  /// What was found and what was expected.
  public var message: String
  /// How to mend it.
  public var help: String

  /// Makes a fault.
  public init(_ code: Finding.Code, at path: JSONPath, message: String, help: String) {
    self.code = code
    self.path = path
    self.message = message
    self.help = help
  }
}
