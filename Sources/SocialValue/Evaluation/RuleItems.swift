/// The items of a framework by the names that its rules have for them.
///
/// A class, as it is asked of every rule.
final class RuleItems {
  private let framework: Framework
  private let vocabulary: Vocabulary
  /// By the items' numbers; nil where the framework doesn't have one.
  private let uses: [MeasurePlan.ItemUse?]

  init(_ framework: Framework, _ vocabulary: Vocabulary) {
    self.framework = framework
    self.vocabulary = vocabulary
    var uses = [MeasurePlan.ItemUse?](repeating: nil, count: vocabulary.items.count)
    for place in framework.items.indices {
      guard let number = vocabulary.itemNumbers[framework.items[place].id] else { continue }
      uses[number] = MeasurePlan.ItemUse(framework.items[place], number: number, place: place)
    }
    self.uses = uses
  }

  /// An item, or nil where there is none of that id.
  subscript(id: String) -> MeasurePlan.ItemUse? { vocabulary.itemNumbers[id].flatMap { uses[$0] } }

  /// The items of some ids, of those that there are.
  subscript(ids: [String]) -> [MeasurePlan.ItemUse] { ids.compactMap { self[$0] } }

  /// The numbers of some dimensions.
  func numbers(ofDimensions ids: [String]) -> [Int] {
    ids.compactMap { vocabulary.dimensionNumbers[$0] }
  }

  /// The dimensions that a provision asks of an item: those that the item allows.
  func dimensions(
    of use: MeasurePlan.ItemUse, among provision: Rule.Provision
  ) -> [(number: Int, id: String, membership: Dimension.Membership)] {
    let allowed = framework.items[use.place].dimensions
    return provision.dimensions.compactMap { id in
      guard allowed.contains(id), let number = vocabulary.dimensionNumbers[id],
        let dimension = framework.dimensions.first(where: { $0.id == id })
      else { return nil }
      return (number, id, dimension.membership)
    }
  }
}
