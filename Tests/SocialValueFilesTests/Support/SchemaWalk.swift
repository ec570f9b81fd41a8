import Foundation

/// The JSON Schema of definitions, walked object by object.
///
/// For every object that the schema describes, it makes a document in which that object has every
/// key that the schema allows, each with a value of the right kind.
struct SchemaWalk {
  /// An object of the format: where it stands in the sample, and the keys that it may have.
  struct Place: Hashable {
    /// The steps to it, through the sample: keys, or numbers of elements.
    var steps: [String]
    var allowed: Set<String>
    var required: Set<String>
  }

  private let schema: [String: Any]
  private(set) var places: [Place] = []
  /// A document that has every key of the schema, in one of the forms of each choice.
  private(set) var sample: Any = [String: Any]()

  /// The numbers of choices that between them make every one: six kinds of rule, times two.
  static let choices = 0..<12

  /// Walks the schema; of each `oneOf` it takes the choice that the number stands for.
  init(choice: Int) throws {
    let file = Golden.package.appending(path: "Frameworks/framework.schema.json")
    schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    sample = value(of: schema, at: [], choice)
  }

  private mutating func value(of node: [String: Any], at steps: [String], _ choice: Int) -> Any {
    if let reference = node["$ref"] as? String {
      let definitions = schema["$defs"] as? [String: Any] ?? [:]
      let name = String(reference.dropFirst("#/$defs/".count))
      return value(of: definitions[name] as? [String: Any] ?? [:], at: steps, choice)
    }
    if let choices = node["oneOf"] as? [[String: Any]], !choices.isEmpty {
      let number = choices.count > 2 ? choice / 2 : choice % 2
      return value(of: choices[min(number, choices.count - 1)], at: steps, choice)
    }
    if let only = node["const"] { return only }
    if let words = node["enum"] as? [Any], let word = words.first { return word }
    switch node["type"] as? String {
    case "object": return object(node, at: steps, choice)
    case "array":
      let element = node["items"] as? [String: Any] ?? [:]
      return [value(of: element, at: steps + ["0"], choice)]
    case "number", "integer": return 1
    case "boolean": return true
    default: return "x"
    }
  }

  private mutating func object(
    _ node: [String: Any], at steps: [String], _ choice: Int
  ) -> [String: Any] {
    var object: [String: Any] = [:]
    if let any = node["additionalProperties"] as? [String: Any] {
      object["any"] = value(of: any, at: steps + ["any"], choice)
      return object
    }
    let properties = node["properties"] as? [String: Any] ?? [:]
    for (key, property) in properties {
      object[key] = value(of: property as? [String: Any] ?? [:], at: steps + [key], choice)
    }
    places.append(
      Place(
        steps: steps, allowed: Set(properties.keys),
        required: Set(node["required"] as? [String] ?? [])))
    return object
  }

  /// The sample with the object at some steps changed.
  func document(changing steps: [String], _ change: (inout [String: Any]) -> Void) -> Any {
    Self.changed(sample, steps[...], change)
  }

  private static func changed(
    _ value: Any, _ steps: ArraySlice<String>, _ change: (inout [String: Any]) -> Void
  ) -> Any {
    if var object = value as? [String: Any] {
      if let key = steps.first {
        object[key] = object[key].map { changed($0, steps.dropFirst(), change) }
      } else {
        change(&object)
      }
      return object
    }
    if var list = value as? [Any], let index = steps.first.flatMap({ Int($0) }),
      list.indices.contains(index)
    {
      list[index] = changed(list[index], steps.dropFirst(), change)
      return list
    }
    return value
  }
}
