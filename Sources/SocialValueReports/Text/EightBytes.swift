/// Eight bytes of a text looked at together: each question is answered by marks in the bytes that
/// it is about, of which there are none where no byte is.
///
/// A byte that follows one that is marked may be marked, too.
struct EightBytes {
  private let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs = ones << 7

  /// Takes eight bytes, the first of which is at a place.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// Marks those that are one byte.
  func marks(of byte: UInt8) -> UInt64 {
    let differences = word ^ (Self.ones &* UInt64(byte))
    return (differences &- Self.ones) & ~differences & Self.highs
  }

  /// Marks the control characters.
  var controls: UInt64 {
    (word &- Self.ones &* 0x20) & ~word & Self.highs | marks(of: 0x7F)
  }

  /// Marks what belongs to letters and signs beyond ASCII.
  var beyondASCII: UInt64 { word & Self.highs }
}
