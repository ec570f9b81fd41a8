internal import BundledFrameworks
public import SocialValue
internal import Synchronization

/// The frameworks at hand: those bundled, and those given as files.
///
/// A bundled definition is only read when it is asked for.
public final class FrameworkShelf: Sendable {
  private struct State {
    var given: [String: Framework] = [:]
    /// The bundled frameworks that were asked for, where they come without prose.
    var brief: [String: Framework] = [:]
    var holders: [String: [String]]?
  }

  private let state = Mutex(State())
  private let keepsProse: Bool
  /// The bundled frameworks that were asked for in full; they never change, so that all shelves
  /// share them.
  private static let bundled = Mutex<[String: Framework]>([:])

  /// Makes a shelf of the bundled frameworks.
  ///
  /// - Parameter keepsProse: whether bundled frameworks come with their readings and guidance: what
  ///   explanations, pages and forms show and no score rests on.
  public init(keepsProse: Bool = true) {
    self.keepsProse = keepsProse
  }

  /// Adds a definition from a file; it takes the place of a bundled one of the same id.
  ///
  /// - Throws: a `FileFault` or a `FindingsError`.
  public func add(path: String) throws {
    add(try FrameworkReader.read(path: path))
  }

  /// Adds a framework made in code.
  public func add(_ framework: Framework) {
    state.withLock { state in
      state.given[framework.id] = framework
      state.holders = nil
    }
  }

  /// The ids of all the frameworks, in order.
  public var ids: [String] {
    Set(state.withLock { Array($0.given.keys) } + BundledFrameworks.ids).sorted()
  }

  /// All the frameworks, in order of id.
  public var all: [Framework] { ids.compactMap { self[$0] } }

  /// The framework of an id, or nil where there is none.
  public subscript(id: String) -> Framework? {
    if let framework = state.withLock({ $0.given[id] ?? $0.brief[id] }) { return framework }
    if !keepsProse {
      guard let archive = BundledFrameworks.archive(id) else { return nil }
      let framework = ArchiveReader.framework(archive, keepsProse: false)
      state.withLock { $0.brief[id] = framework }
      return framework
    }
    return Self.bundled.withLock { read in
      if let framework = read[id] { return framework }
      guard let archive = BundledFrameworks.archive(id) else { return nil }
      let framework = ArchiveReader.framework(archive)
      read[id] = framework
      return framework
    }
  }

  /// The bytes of a bundled framework's examples, where it has any.
  public func bundledExamples(_ id: String) -> [UInt8]? {
    BundledFrameworks.examples(id).map { $0.withUTF8Buffer { Array($0) } }
  }

  /// The ids of the frameworks that have an item.
  func frameworksHaving(item: String) -> [String] {
    state.withLock { state in
      let holders = state.holders ?? Self.holders(state.given)
      state.holders = holders
      return holders[item] ?? []
    }
  }

  /// The ids of the frameworks that have each item, in order: those given, and those bundled that
  /// none of them takes the place of, which need not be read for it.
  private static func holders(_ given: [String: Framework]) -> [String: [String]] {
    var holders: [String: [String]] = [:]
    for (id, framework) in given {
      for item in framework.items { holders[item.id, default: []].append(id) }
    }
    BundledFrameworks.items.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let words = line.split(separator: UInt8(ascii: " ")).map {
          String(decoding: $0, as: UTF8.self)
        }
        holders[words[0], default: []] += words.dropFirst().filter { given[$0] == nil }
      }
    }
    return holders.mapValues { $0.sorted() }
  }
}
