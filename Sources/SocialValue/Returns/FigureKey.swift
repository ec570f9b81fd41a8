/// The key of a figure or of one category of it: contract, item, quarter and cell in 64 bits,
/// ordered in that order.
@frozen
public struct FigureKey: Hashable, Sendable, Comparable {
  /// The packed key.
  public let bits: UInt64

  /// The most contracts and items that a register may have, and the most cells of one figure: half
  /// for categories, half for assessors.
  public static let limits = (contracts: 1 << 24, items: 1 << 14, cells: 1 << 15)

  @usableFromInline
  static var firstQuarter: Quarter {
    Quarter(startingYear: Quarter.readableYears.lowerBound, number: 1)
  }

  /// Packs a key; the quarter must be a readable one.
  @inlinable
  public init(contract: Int, item: Int, quarter: Quarter, cell: Int = 0) {
    let offset = quarter.index - Self.firstQuarter.index
    bits =
      UInt64(contract) << 40 | UInt64(item) << 26 | UInt64(max(0, min(2047, offset))) << 15
      | UInt64(cell)
  }

  /// The contract's number.
  public var contract: Int { Int(bits >> 40) }
  /// The item's number.
  public var item: Int { Int(bits >> 26 & 0x3FFF) }
  /// The quarter.
  public var quarter: Quarter { Quarter(index: Int(bits >> 15 & 0x7FF) + Self.firstQuarter.index) }
  /// The cell: 0 for the figure itself, else a category's.
  public var cell: Int { Int(bits & 0x7FFF) }

  /// The key of the figure that a cell belongs to.
  public var figure: FigureKey { FigureKey(bits: bits & ~0x7FFF) }

  /// The item, quarter and cell among the bits of a key, each a number that orders like it.
  static func parts(of bits: UInt64) -> (item: UInt64, quarter: UInt64, cell: UInt64) {
    (bits >> 26 & 0x3FFF, bits >> 15 & 0x7FF, bits & 0x7FFF)
  }

  /// The key of another cell of the same figure.
  ///
  /// - Precondition: the cell is one of ``limits``.
  @inlinable
  public func with(cell: Int) -> FigureKey { FigureKey(bits: bits & ~0x7FFF | UInt64(cell)) }

  /// Orders by contract, item, quarter and cell.
  @inlinable
  public static func < (left: FigureKey, right: FigureKey) -> Bool { left.bits < right.bits }

  @usableFromInline
  init(bits: UInt64) {
    self.bits = bits
  }
}
