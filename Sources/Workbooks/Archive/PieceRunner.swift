import Synchronization

/// Who does pieces of work that don't depend on each other: one thread, or several at once.
///
/// What comes out is the same however many there are.
public struct PieceRunner: Sendable {
  /// How many pieces may be worked on at once.
  let count: Int
  private let run: @Sendable (_ pieces: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// One thread, that of the caller.
  public static let one = PieceRunner(count: 1) { pieces, body in
    for piece in 0..<pieces { body(piece) }
  }

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - count: how many pieces may be worked on at once.
  ///   - run: calls its body once for each number from 0 up to `pieces`, in any order and on any
  ///     thread, and returns when all are done.
  public init(
    count: Int, run: @escaping @Sendable (_ pieces: Int, _ body: @Sendable (Int) -> Void) -> Void
  ) {
    self.count = max(1, count)
    self.run = run
  }

  /// What each of some pieces gives, in order.
  func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ body: @Sendable (Piece) -> Result
  ) -> [Result] {
    if count == 1 || pieces.count < 2 { return pieces.map(body) }
    let results = Mutex([Result?](repeating: nil, count: pieces.count))
    run(pieces.count) { number in
      let result = body(pieces[number])
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
