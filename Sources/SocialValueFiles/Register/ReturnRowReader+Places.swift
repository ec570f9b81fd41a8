internal import SocialValue

/// Which figure a row reports, and what there is to say where that can't be told.
extension ReturnRowReader {
  func place(
    of reader: borrowing CSVReader, _ cells: ReturnColumns, _ faults: inout RowFaults
  ) -> (key: FigureKey, item: Item)? {
    let contract = reader.withCell(cells.contract) { rules.contracts.number($0) }
    let quarter = reader.withCell(cells.period) { Quarter(reading: $0) }
    let itemNumber = reader.withCell(cells.item) { rules.items.number($0) }
    if let contract, let quarter, let itemNumber {
      let catalogue = index.catalogue(ofContract: contract)
      let isFigure = cells.dimension < 0 || reader.isEmpty(cells.dimension)
      let hasCategory = cells.category >= 0 && !reader.isEmpty(cells.category)
      if let item = catalogue.items[itemNumber], isFigure, !hasCategory,
        index.contracts[contract].term.contains(quarter)
      {
        return (FigureKey(contract: contract, item: itemNumber, quarter: quarter), item)
      }
    }
    // Anything but a sound figure is looked at again, slowly, for all that there is to say.
    faults.subject = Finding.Subject(
      contract: reader.isEmpty(cells.contract) ? nil : reader.text(cells.contract),
      period: quarter, item: reader.isEmpty(cells.item) ? nil : reader.text(cells.item))
    checkContract(contract, reader.text(cells.contract), quarter, &faults)
    if quarter == nil {
      faults.add(
        .badQuarter, .period,
        "expected a quarter, found \(FoundText.quoted(reader.text(cells.period)))",
        RowFaults.quarterHelp)
    }
    let catalogue = contract.map { index.catalogue(ofContract: $0) }
    let item = itemNumber.flatMap { catalogue?.items[$0] }
    if item == nil {
      checkItem(reader.text(cells.item), contract, isKnown: itemNumber != nil, &faults)
    }
    let cell = self.cell(of: reader, cells, itemNumber, item, catalogue, &faults)
    guard let contract, let quarter, let itemNumber, let item, let cell, faults.findings.isEmpty
    else { return nil }
    return (FigureKey(contract: contract, item: itemNumber, quarter: quarter, cell: cell), item)
  }

  private func checkContract(
    _ number: Int?, _ id: String, _ quarter: Quarter?, _ faults: inout RowFaults
  ) {
    guard let number else {
      if let place = rules.leftOut[id] {
        faults.add(
          .unknownContract, .contract,
          "the contract \(FoundText.quoted(id)) was left out for the error at \(place.text)",
          "Mend that row first.")
      } else {
        faults.unknown(
          .unknownContract, .contract, "no contract has the id", id,
          among: .contracts, otherwise: "Add it to contracts.csv.")
      }
      return
    }
    let term = index.contracts[number].term
    if let quarter, !term.contains(quarter) {
      faults.add(
        .outsideTerm, .period,
        "\(quarter.label) lies outside the term of '\(index.contracts[number].id)', \(term.start.iso) to \(term.end.iso)",
        "Correct the quarter, or the contract's start and end.")
    }
  }

  private func checkItem(
    _ id: String, _ contract: Int?, isKnown: Bool, _ faults: inout RowFaults
  ) {
    let others = rules.shelf.frameworksHaving(item: id)
    let known: UnknownWord.Kind = contract.map { .items(ofContractLike: $0) } ?? .allItems
    if contract != nil, isKnown || !others.isEmpty {
      faults.unknown(
        .itemNotInFramework, .item,
        "the contract's frameworks have no item '\(id)'\(others.isEmpty ? "" : ", but \(others.joined(separator: ", ")) has")",
        id, among: known, otherwise: "Correct the item, or the contract's framework.",
        isQuoted: false)
    } else if !isKnown, others.isEmpty {
      faults.unknown(
        .unknownItem, .item, "no item is called", id, among: known,
        otherwise: "`scorecard template` prints the items that a contract needs.")
    }
  }

  /// The cell of the item that a row reports: 0 for the figure itself.
  private func cell(
    of reader: borrowing CSVReader, _ cells: ReturnColumns, _ itemNumber: Int?, _ item: Item?,
    _ catalogue: ItemCatalogue?, _ faults: inout RowFaults
  ) -> Int? {
    let category = cells.category >= 0 ? reader.text(cells.category) : ""
    guard cells.dimension >= 0, !reader.isEmpty(cells.dimension) else {
      if category.isEmpty { return 0 }
      faults.add(
        .unknownDimension, .dimension,
        "the category \(FoundText.quoted(category)) stands without a dimension",
        "Name the dimension, or leave both cells empty for the item's figure.")
      return nil
    }
    guard let catalogue else { return nil }
    let id = reader.text(cells.dimension)
    let number = reader.withCell(cells.dimension) { rules.dimensions.number($0) }
    guard let number, let dimension = catalogue.dimensions[number] else {
      // Those of the item, else all that the contract's frameworks have.
      let ofItem = itemNumber.map { catalogue.dimensionsOfItem[$0] } ?? []
      let known = (ofItem.isEmpty ? Array(catalogue.dimensions.indices) : ofItem)
        .compactMap { catalogue.dimensions[$0]?.id }
      faults.unknown(
        .unknownDimension, .dimension, "no dimension is called", id,
        among: .words(known),
        otherwise: known.isEmpty
          ? "Leave dimension and category empty for the item's figure."
          : "Use one of: \(known.joined(separator: ", ")).")
      return nil
    }
    if let item, let itemNumber, !catalogue.dimensionsOfItem[itemNumber].contains(number) {
      let allowed = catalogue.dimensionsOfItem[itemNumber].map { index.vocabulary.dimensions[$0] }
      faults.add(
        .dimensionNotAllowed, .dimension, "'\(item.id)' isn't broken down by '\(id)'",
        allowed.isEmpty
          ? "It isn't broken down at all: leave the row out."
          : "It is broken down by \(allowed.joined(separator: ", ")).")
      return nil
    }
    guard !category.isEmpty else {
      faults.add(
        .unknownCategory, .category, "the dimension '\(id)' stands without a category",
        "Name the category, or leave both cells empty for the item's figure.")
      return nil
    }
    guard let cell = index.vocabulary.cellNumbers[number][category],
      dimension.categories.contains(where: { $0.id == category })
    else {
      faults.unknown(
        .unknownCategory, .category, "'\(id)' has no category", category,
        among: .words(dimension.categories.map(\.id)),
        otherwise: "Use one of: \(dimension.categories.map(\.id).joined(separator: ", ")).")
      return nil
    }
    return cell
  }
}
