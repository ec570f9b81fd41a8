import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

/// Ten thousand damaged registers and definitions: whatever is in them, each is scored or refused
/// with a reason, no row is lost in silence, and memory stays bounded.
///
/// A failure names its file, batch and case, which make the same bytes on every run; after a
/// crash they also lie in the folder `scorecard-robustness-…` that the batch read from.
@Suite("Damaged registers and definitions")
struct MutationTests {
  @Test("are scored or refused with a reason", .timeLimit(.minutes(15)), arguments: Batch.all)
  func holds(batch: Batch) throws {
    _ = PeakMemory.before
    let folder = try TemporaryFolder()
    for (path, bytes) in BaseRegister.files { try folder.write(bytes, to: path) }
    let shelf = BaseRegister.shelf()
    for index in 0..<batch.count {
      let (bytes, done) = batch.mutated(index)
      let name = "case \(index), seed \(batch.seed(index)): \(done)"
      try folder.write(bytes, to: batch.file == "definition" ? "definition.json" : batch.file)
      var faults: [String] = []
      if batch.file == "definition" {
        faults = try Self.faultsOfDefinition(in: folder.path, index)
      } else {
        faults = try Self.faultsOfRegister(in: folder.path, batch, bytes, index, shelf)
      }
      #expect(faults.isEmpty, "\(name): \(faults.joined(separator: "; "))")
    }
    if let before = PeakMemory.before, let now = PeakMemory.now {
      #expect(now - before < 400, "memory grew from \(before) to \(now) MB")
    }
  }

  @Test("there are ten thousand of them in a release build, no two batches alike")
  func tenThousand() {
    #if !DEBUG
      #expect(Batch.all.reduce(0) { $0 + $1.count } == 10_000)
    #endif
    #expect(Set(Batch.all.map { $0.seed(0) }).count == Batch.all.count)
  }

  @Test("the register that they are made from is sound, and every row of it is counted")
  func base() throws {
    let files = Dictionary(uniqueKeysWithValues: BaseRegister.files)
    let register = try RegisterReader.read(.files(files), shelf: BaseRegister.shelf())
    #expect(!register.hasErrors, "\(FindingsText.compilerLines(register.findings))")
    #expect(register.index.contracts.count == 4)
    let counted = RegisterChecks.expectedRows(files)
    #expect(counted == 44 && register.returns.counts.read == counted)
  }

  // MARK: One case

  /// What is wrong with how a register is read; nothing if all is well.
  private static func faultsOfRegister(
    in folder: String, _ batch: Batch, _ bytes: [UInt8], _ index: Int, _ shelf: FrameworkShelf
  ) throws -> [String] {
    var files = Dictionary(uniqueKeysWithValues: BaseRegister.files)
    files[batch.file] = bytes
    var random = SeededRandom(batch.seed(index) &+ 7)
    var options = RegisterReader.Options()
    options.bufferSize = [16, 61, 512, 4096, 1 << 20].randomElement(using: &random) ?? 16
    options.keepsRemarks = Bool.random(using: &random)
    let outcome = RegisterChecks.outcome {
      try RegisterReader.read(folder, shelf: shelf, options: options)
    }
    var faults: [String] = []
    switch outcome {
    case .failure(let fault): faults += fault.reason.map { [$0] } ?? []
    case .success(let register):
      faults += RegisterChecks.faults(of: register, files)
      faults += RegisterChecks.faultsOfScoring(register, index)
    }
    // Every so often, that the bytes say the same however they are read.
    if index % 4 == 0 {
      let other = RegisterChecks.outcome {
        try RegisterReader.read(.files(files), shelf: shelf)
      }
      if !outcome.isSame(as: other) { faults.append("read otherwise from memory") }
    }
    return faults
  }

  private static func faultsOfDefinition(in folder: String, _ index: Int) throws -> [String] {
    do {
      let framework = try FrameworkReader.read(path: folder + "/definition.json")
      let shelf = FrameworkShelf()
      shelf.add(framework)
      let register = try RegisterReader.read(folder, shelf: shelf)
      return RegisterChecks.faultsOfScoring(register, index)
    } catch let error as FindingsError {
      return RegisterChecks.faults(of: error)
    } catch is FileFault {
      return []
    }
  }
}
