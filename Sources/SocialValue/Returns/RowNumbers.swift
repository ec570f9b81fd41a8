/// The numbers of all rows of a register, a stretch of a file at a time: from a number back to
/// file and line.
struct RowNumbers: Sendable {
  /// Some lines of a file that were taken in together.
  private struct Stretch {
    var first: UInt32
    var file: Int
    /// The line before the first.
    var linesBefore: Int
    var count: UInt32
  }

  /// The files, in the order in which they were taken in.
  private(set) var files: [ReturnFile] = []
  /// The places of the files of each path.
  private var fileNumbers: [String: [Int]] = [:]
  private var stretches: [Stretch] = []
  private var next: UInt32 = 0

  /// The place of a file in the list, which it is added to where it isn't there yet.
  ///
  /// Tables of one sheet have one path, and each its own columns: they are kept apart.
  mutating func number(of file: ReturnFile) -> Int {
    if let number = fileNumbers[file.path]?.first(where: { files[$0] == file }) { return number }
    fileNumbers[file.path, default: []].append(files.count)
    files.append(file)
    return files.count - 1
  }

  /// Gives numbers to lines 1 to `lines` of a batch, which stand `linesBefore` further down in
  /// their file.
  ///
  /// - Returns: what is to be added to a line of the batch; nil where there are no numbers left.
  mutating func take(_ lines: Int, of file: Int, linesBefore: Int) -> UInt32? {
    guard lines < Int(UInt32.max - next) else { return nil }
    let first = next
    next += UInt32(lines) + 1
    stretches.append(
      Stretch(first: first, file: file, linesBefore: linesBefore, count: UInt32(lines) + 1))
    return first
  }

  /// The file and line of a row.
  ///
  /// - Complexity: O(log stretches).
  func place(_ number: UInt32) -> (file: ReturnFile, line: Int)? {
    guard let stretch = stretch(of: number) else { return nil }
    return (files[stretch.file], stretch.linesBefore + Int(number - stretch.first))
  }

  private func stretch(of number: UInt32) -> Stretch? {
    guard let place = index(of: number) else { return nil }
    return stretches[place]
  }

  private func index(of number: UInt32) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].first <= number { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  // MARK: Order

  /// The same rows numbered by path and line, whatever the order in which they were taken in.
  ///
  /// - Returns: the numbers, and what turns the present ones into them; nil where they are in that
  ///   order already.
  func ordered() -> (numbers: RowNumbers, renumber: @Sendable (UInt32) -> UInt32)? {
    let order = stretches.indices.sorted { precedes(stretches[$0], stretches[$1]) }
    guard order != Array(stretches.indices) else { return nil }
    var numbers = RowNumbers()
    var firsts = Array(repeating: UInt32(0), count: stretches.count)
    for place in order {
      let stretch = stretches[place]
      let file = numbers.number(of: files[stretch.file])
      firsts[place] =
        numbers.take(Int(stretch.count) - 1, of: file, linesBefore: stretch.linesBefore) ?? 0
    }
    let starts = firsts
    return (
      numbers,
      { number in
        guard let place = self.index(of: number) else { return number }
        return starts[place] + (number - self.stretches[place].first)
      }
    )
  }

  private func precedes(_ left: Stretch, _ right: Stretch) -> Bool {
    let (own, other) = (files[left.file].path, files[right.file].path)
    if own != other { return own.utf8.lexicographicallyPrecedes(other.utf8) }
    return left.linesBefore < right.linesBefore
  }

  /// Adds the numbers of another register part behind these.
  ///
  /// - Returns: what is to be added to a number of the other; nil where there are too many.
  mutating func append(_ other: RowNumbers) -> UInt32? {
    guard other.next < UInt32.max - next else { return nil }
    let shift = next
    for stretch in other.stretches {
      var stretch = stretch
      stretch.first += shift
      stretch.file = number(of: other.files[stretch.file])
      stretches.append(stretch)
    }
    for file in other.files { _ = number(of: file) }
    next += other.next
    return shift
  }
}
