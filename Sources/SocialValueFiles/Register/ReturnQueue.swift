internal import SocialValue
internal import Synchronization

/// Takes what workers have read, in whatever order it comes, into one ledger in the order of files
/// and rows.
///
/// Whoever brings the part that comes next takes it in, and all those behind it that are there
/// already, while the others read on.
final class ReturnQueue: Sendable {
  /// What has been taken in.
  struct Result: Sendable {
    var ledger: ReturnLedger
    var findings: [Finding] = []
    var unknownWords: UnknownWords
    var assessors = AssessorNames()
    /// Why the first part that couldn't be read couldn't.
    var fault: FileFault?
  }

  private struct State: Sendable {
    var result: Result
    /// What has come of each part, until it is taken in.
    var waiting: [ReturnPart.Outcome?]
    var next = 0
    /// Of the file read in stretches: where the next row begins, and the lines before it.
    var end = 0
    var linesBefore = 0
    var progress = ReadingProgress()
  }

  private let all: [ReturnPart]
  private let state: Mutex<State>

  init(_ ledger: ReturnLedger, _ index: RegisterIndex, _ all: [ReturnPart]) {
    self.all = all
    state = Mutex(
      State(
        result: Result(ledger: ledger, unknownWords: UnknownWords(index)),
        waiting: Array(repeating: nil, count: all.count)))
  }

  /// Whether the ledger's bet on the order of rows is lost.
  var isBetLost: Bool { state.withLock { $0.result.ledger.isBetLost } }

  /// Whether the ledger is of use, all rows being there, and how far the reading has come.
  var outcome: (isBetWon: Bool, progress: ReadingProgress) {
    state.withLock { ($0.result.ledger.isBetWon, $0.progress) }
  }

  /// Gives away what has been taken in, once.
  func takeResult() -> Result {
    state.withLock { state in
      let result = state.result
      state.result.ledger = ReturnLedger(index: RegisterIndex(contracts: [], frameworks: []))
      return result
    }
  }

  /// Takes in a part as soon as those before it have been.
  func finish(
    _ place: Int, _ outcome: ReturnPart.Outcome, _ reader: ReturnPartReader,
    _ progress: (@Sendable (ReadingProgress) -> Void)?
  ) {
    let finished = state.withLock { state in
      state.waiting[place] = outcome
      while state.next < all.count, let outcome = state.waiting[state.next] {
        state.waiting[state.next] = nil
        if state.result.fault == nil { Self.take(outcome, all[state.next], reader, &state) }
        state.progress.file = all[state.next].file
        state.next += 1
        progress?(state.progress)
      }
      return state.result.ledger.takeFinished()
    }
    guard !finished.isEmpty else { return }
    let settled = finished.map { $0.settled() }
    state.withLock { $0.result.ledger.put(settled) }
  }

  private static func take(
    _ outcome: ReturnPart.Outcome, _ part: ReturnPart, _ reader: ReturnPartReader,
    _ state: inout State
  ) {
    var outcome = outcome
    if part.header == nil {
      state.linesBefore = 0
    } else if outcome.start != state.end {
      // The first line wasn't the start of a row: the stretch is read again from where one is.
      guard let bytes = part.bytes, state.end < bytes.upperBound else { return }
      var right = part
      right.bytes = state.end..<bytes.upperBound
      outcome = reader.read(right)
    }
    state.progress.bytes += outcome.bytes
    state.progress.rows += outcome.pieces.reduce(0) { $0 + $1.batch.rowCount }
    state.result.findings += outcome.findings
    for piece in outcome.pieces {
      let firstFinding = state.result.ledger.findings.count
      let lines = piece.batch.lines
      do {
        try state.result.ledger.add(piece.batch, linesBefore: state.linesBefore)
      } catch {
        state.result.fault = FileFault(.read, "the register", reason: error.reason)
        return
      }
      for var word in piece.unknownWords {
        word.finding += firstFinding
        state.result.unknownWords.append(word)
      }
      state.result.assessors.add(piece.assessors, linesBefore: state.linesBefore)
      if part.bytes != nil { state.linesBefore += lines }
    }
    state.end = outcome.end
    state.result.fault = outcome.fault
  }
}

extension ReturnLedger.Fault {
  /// What to say of it.
  fileprivate var reason: String {
    switch self {
    case .tooManyAssessors: "it names more than \(ReturnLedger.limits.assessors) assessors"
    case .tooManyLines: "its returns have more than \(ReturnLedger.limits.lines) lines"
    case .otherRegister: "its parts are of different registers"
    }
  }
}
