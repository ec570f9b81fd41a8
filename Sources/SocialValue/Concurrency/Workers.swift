import Synchronization

/// Who does pieces of work that don't depend on each other: one thread, or several at once.
///
/// What comes out is the same however many there are. The library itself starts no thread: whoever
/// has some to lend says how pieces are handed out.
public struct Workers: Sendable {
  /// How many pieces may be worked on at once, at least one.
  public let count: Int
  private let run: @Sendable (_ pieces: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// One thread, that of the caller.
  public static let one = Workers(count: 1) { pieces, body in
    for piece in 0..<pieces { body(piece) }
  }

  /// Makes workers.
  ///
  /// - Parameters:
  ///   - count: how many pieces may be worked on at once.
  ///   - run: calls its body once for each number from 0 up to `pieces`, in any order and on any
  ///     thread, and returns when all are done.
  public init(
    count: Int, run: @escaping @Sendable (_ pieces: Int, _ body: @Sendable (Int) -> Void) -> Void
  ) {
    self.count = max(1, min(count, 1 << 16))
    self.run = run
  }

  /// What each piece of work gives, in order.
  ///
  /// - Parameters:
  ///   - pieces: how many there are.
  ///   - body: does the piece of a number.
  /// - Returns: the results by number.
  public func map<Result: Sendable>(
    _ pieces: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    if count == 1 || pieces < 2 {
      var results: [Result] = []
      for piece in 0..<pieces { results.append(body(piece)) }
      return results
    }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    run(pieces) { piece in
      let result = body(piece)
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Does each piece of work.
  ///
  /// - Parameters:
  ///   - pieces: how many there are.
  ///   - body: does the piece of a number.
  public func each(_ pieces: Int, _ body: @Sendable (Int) -> Void) { run(pieces, body) }

  /// Splits a count into stretches, enough for every worker to be busy until the end.
  public func stretches(of total: Int) -> [Range<Int>] {
    let pieces = min(total, count * 16)
    return (0..<pieces).map { total * $0 / pieces..<total * ($0 + 1) / pieces }
  }
}
