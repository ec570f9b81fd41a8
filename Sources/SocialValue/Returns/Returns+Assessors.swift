extension Returns {
  /// What stands of one assessor's rows of a figure; with an empty name, of those that name nobody.
  ///
  /// - Complexity: O(log figures of the contract + assessors).
  public func figure(_ key: FigureKey, assessor: String, places: Int) -> Figure {
    guard contracts.indices.contains(key.contract) else { return .notReported }
    let parts = contracts[key.contract].assessments(of: key)
    guard !parts.isEmpty else {
      return assessor.isEmpty ? figure(key, places: places) : .notReported
    }
    return parts.first { $0.assessor == assessor }.map { $0.figure.figure(places: places) }
      ?? .notReported
  }

  /// The rows of one assessor, oldest first; with an empty name, those that name nobody.
  public func history(
    of key: FigureKey, assessor: String
  ) -> [(row: ReturnRow, reference: RowReference)] {
    history(of: key).filter { (self.assessor(of: $0.row) ?? "") == assessor }
  }
}
