import Foundation
import Testing

/// One case of the suite in `Tests/Conformance`.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  /// The file that the case stands in.
  let file: String
  /// The case's name, unique in the whole suite.
  let name: String
  /// The ids of the definitions to load.
  let frameworks: [String]
  /// The register: the bytes of each file by path.
  let files: [String: Data]
  /// The quarter to score.
  let quarter: String
  /// The day as of which the register is read, if any.
  let asAt: String?
  /// Whether contracts are weighed alike, and not by value.
  let weighsAlike: Bool
  /// What must be true of the scorecard.
  let expect: JSON

  var testDescription: String { name }

  /// A case that isn't as the suite's README says.
  struct Malformed: Error {
    let reason: String
  }

  init(_ json: JSON, file: String) throws {
    func string(_ key: String) throws -> String {
      guard let string = json[key]?.string else { throw Malformed(reason: "\(file): no '\(key)'") }
      return string
    }
    self.file = file
    name = try string("name")
    quarter = try string("quarter")
    asAt = json["asAt"]?.string
    weighsAlike = try string("weightBy") == "equal"
    frameworks = (json["frameworks"]?.elements ?? []).compactMap(\.string)
    guard case .object(let files)? = json["files"], let expect = json["expect"] else {
      throw Malformed(reason: "\(file), \(name): no 'files' or no 'expect'")
    }
    self.files = try files.mapValues(Self.bytes)
    self.expect = expect
  }

  private static func bytes(_ content: JSON) throws -> Data {
    switch content {
    case .string(let text): return Data(text.utf8)
    case .array(let lines):
      return Data((lines.compactMap(\.string).joined(separator: "\n") + "\n").utf8)
    case .object(let members):
      guard members.count == 1, let text = members["base64"]?.string else {
        return Data(content.text.utf8)
      }
      guard let data = Data(base64Encoded: text) else { throw Malformed(reason: "bad base64") }
      return data
    case .null, .bool, .number: throw Malformed(reason: "a file that is no text")
    }
  }
}

/// The suite as it stands in the repository.
enum ConformanceSuite {
  /// The folder of the cases.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Conformance")

  /// Every case, in the order of the files; empty where the suite can't be read, which a test of
  /// its own tells.
  static let cases: [ConformanceCase] = (try? read()) ?? []

  /// Reads every case.
  static func read() throws -> [ConformanceCase] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".json") }.flatMap { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return try JSON(parsing: data).elements.map { try ConformanceCase($0, file: name) }
    }
  }
}
