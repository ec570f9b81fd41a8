import Foundation
import SocialValue
import SocialValueFiles

/// Makes the source of `Frameworks/BundledFrameworks.swift` from the JSON files beside it.
enum EmbeddedSource {
  /// The folder of the definitions.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Frameworks").standardizedFileURL

  /// The generated file.
  static let file = folder.appending(path: "BundledFrameworks.swift")

  /// The ids of the definitions on disk, in order.
  static func ids() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter {
        $0.hasSuffix(".json") && !$0.hasSuffix(".examples.json") && !$0.hasSuffix(".schema.json")
      }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// A definition on disk, read and checked.
  static func framework(_ id: String) throws -> Framework {
    try FrameworkReader.read(
      path: folder.appending(path: "\(id).json").path(percentEncoded: false))
  }

  /// The whole source.
  static func text() throws -> String {
    let ids = try ids()
    var text = """
      // Made from the JSON files beside it by the test "the embedded frameworks are those on disk",
      // which fails when they differ, and with RECORD_GOLDENS=1 makes this file anew.
      // swift-format-ignore-file

      /// The bundled frameworks, embedded so that the program needs no files beside it.
      public enum BundledFrameworks {
        /// The ids of the frameworks, in order.
        public static let ids: [String] = [\(ids.map { "\"\($0)\"" }.joined(separator: ", "))]

        /// A framework's definition as an archive, or nil where none is bundled.
        public static func archive(_ id: String) -> StaticString? {
          switch id {
      \(cases(ids, "archive"))
          default: nil
          }
        }

        /// The JSON of a framework's examples, or nil where none are bundled.
        public static func examples(_ id: String) -> StaticString? {
          switch id {
      \(cases(ids, "examples"))
          default: nil
          }
        }

        /// The items of all the frameworks in order, one a line: its id, then those of the frameworks
        /// that have it.
        public static var items: StaticString { all_items }

      """
    text += literal("all_items", try items(ids).joined(separator: "\n"))
    for id in ids {
      let examples = try String(
        contentsOf: folder.appending(path: "\(id).examples.json"), encoding: .utf8)
      text += literal(name(id, "archive"), ArchiveWriter.archive(of: try framework(id)))
      text += literal(name(id, "examples"), examples)
    }
    return text + "}\n"
  }

  private static func items(_ ids: [String]) throws -> [String] {
    var holders: [String: [String]] = [:]
    for id in ids {
      for item in try framework(id).items { holders[item.id, default: []].append(id) }
    }
    return holders.keys.sorted().map { ([$0] + (holders[$0] ?? [])).joined(separator: " ") }
  }

  private static func cases(_ ids: [String], _ suffix: String) -> String {
    ids.map { "    case \"\($0)\": \(name($0, suffix))" }.joined(separator: "\n")
  }

  private static func name(_ id: String, _ suffix: String) -> String {
    String(id.map { $0.isLetter || $0.isNumber ? $0 : "_" }) + "_" + suffix
  }

  private static func literal(_ name: String, _ text: String) -> String {
    let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return "\n  private static let \(name): StaticString = #\"\"\"\n\(body)\n\"\"\"#\n"
  }
}
