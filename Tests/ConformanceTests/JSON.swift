import Foundation

/// A JSON value, as a case writes it or a scorecard gives it.
enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// A text that isn't JSON.
  struct Unreadable: Error {}

  /// Parses a document.
  init(parsing data: Data) throws {
    self = try JSON(JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed]))
  }

  private init(_ value: Any) throws {
    switch value {
    case is NSNull: self = .null
    case let string as String: self = .string(string)
    case let elements as [Any]: self = .array(try elements.map { try JSON($0) })
    case let members as [String: Any]: self = .object(try members.mapValues { try JSON($0) })
    case let number as NSNumber:
      // A Boolean is a number too: only its encoding tells them apart.
      let isBool = number.objCType.pointee == CChar(UInt8(ascii: "c"))
      self = isBool ? .bool(number.boolValue) : .number(number.doubleValue)
    default: throw Unreadable()
    }
  }

  /// The member of an object, or nil where there is none.
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The elements of a list; none where it isn't one.
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// The text of a string.
  var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The JSON text, with the keys in order.
  var text: String {
    switch self {
    case .null: return "null"
    case .bool(let bool): return "\(bool)"
    case .number(let number):
      return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .string(let string):
      let data = try? JSONEncoder().encode(string)
      return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    case .array(let elements): return "[" + elements.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      let texts = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value.text)" }
      return "{" + texts.joined(separator: ", ") + "}"
    }
  }
}
