/// Where a value stands within a JSON document.
public struct JSONPath: Sendable, Hashable {
  /// One step down.
  public enum Step: Sendable, Hashable {
    /// Into an object, by key.
    case key(String)
    /// Into an array, from 0.
    case index(Int)
  }

  /// The steps from the document's root.
  public var steps: [Step]

  /// Makes a path; without steps it is the document itself.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path to a key below this one.
  public subscript(key: String) -> JSONPath { JSONPath(steps + [.key(key)]) }

  /// The path to an element below this one.
  public subscript(index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }

  /// The written form: `$.measures[2].rule`.
  public var text: String {
    steps.reduce(into: "$") { text, step in
      switch step {
      case .key(let key): text += "." + key
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
