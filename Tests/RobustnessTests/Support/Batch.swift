import Foundation
import TestSupport
import Testing

/// So many mutations of one file of the base register, from one seed.
struct Batch: Sendable, CustomTestStringConvertible {
  /// The file, `definition` for the definition.
  let file: String
  let number: Int
  let count: Int

  /// How many cases a batch has: ten thousand in all in a release build, a tenth of them in a debug
  /// one, which is ten times as slow.
  #if DEBUG
    private static let size = 20
  #else
    private static let size = 200
  #endif

  var testDescription: String { "\(file), batch \(number)" }

  /// Ten thousand mutations.
  static let all: [Batch] = [
    ("returns/first.csv", 16), ("returns/more/second.csv", 8), ("contracts.csv", 6),
    ("targets.csv", 8), ("policy.json", 4), ("definition", 8),
  ].flatMap { file, batches in
    (0..<batches).map { Batch(file: file, number: $0, count: size) }
  }

  /// Ten thousand others, where the environment asks for them: ROBUSTNESS_SEED=2.
  private static let others =
    ProcessInfo.processInfo.environment["ROBUSTNESS_SEED"].flatMap { UInt64($0) } ?? 0

  /// The seed of a case: the same on every run and every machine.
  func seed(_ index: Int) -> UInt64 {
    let start = UInt64(17) &+ Self.others &* 7_919
    let digest = file.utf8.reduce(start) { $0 &* 31 &+ UInt64($1) }
    return digest &+ UInt64(number) &* 1_000_003 &+ UInt64(index)
  }

  /// The file's bytes as they should be.
  var original: [UInt8] {
    BaseRegister.files.first { $0.path == file }?.bytes ?? Array(BaseRegister.definition.utf8)
  }

  /// The bytes of a case after one to three mutations, with what was done.
  func mutated(_ index: Int) -> (bytes: [UInt8], done: String) {
    var random = SeededRandom(seed(index))
    var bytes = original
    var done: [String] = []
    let isJSON = !file.hasSuffix(".csv")
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      if isJSON, Int.random(in: 0..<4, using: &random) > 0,
        let mutation = JSONMutation.allCases.randomElement(using: &random)
      {
        bytes = mutation.applied(to: bytes, &random)
        done.append("\(mutation)")
      } else if let mutation = Mutation.allCases.filter({ $0 != .longCell })
        .randomElement(using: &random)
      {
        bytes = mutation.applied(to: bytes, &random)
        done.append("\(mutation)")
      }
    }
    // Ten megabytes in one cell cost time and memory: a few are enough.
    if number == 0, index < 3 {
      bytes = Mutation.longCell.applied(to: bytes, &random)
      done.append("longCell")
    }
    return (bytes, done.joined(separator: ", "))
  }
}
