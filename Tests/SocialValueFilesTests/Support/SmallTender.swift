import Foundation

/// A small tender with two bids, as a text to be edited.
enum SmallTender {
  static let tender = """
    {
      "tender": "T-1", "title": "School meals", "framework": "croydon-sv-2016",
      "criteria": [
        { "id": "price", "weight": 60,
          "rule": { "kind": "price", "method": "againstBudget", "budget": 1000000 } },
        { "id": "quality", "weight": 20,
          "rule": { "kind": "questions", "scale": 5,
            "questions": [
              { "id": "Q1", "title": "Menus", "weight": 60, "minimum": 2 },
              { "id": "Q2", "title": "Kitchens", "weight": 40 } ] } },
        { "id": "socialValue", "weight": 20,
          "parts": [
            { "id": "commitments", "weight": 100,
              "rule": { "kind": "commitments", "method": "againstTarget",
                "measures": [
                  { "measure": "SV2.3", "weight": 2, "target": "6" },
                  { "measure": "SV1.1", "weight": 1, "target": "90%" } ] } } ] }
      ],
      "tieBreak": ["socialValue"]
    }

    """

  static let bids = """
    bidder,criterion,item,value,evaluator,reason
    Fair Kitchens,price,,800000,,
    Fair Kitchens,quality,Q1,4,Ann,
    Fair Kitchens,quality,Q1,3,Ben,
    Fair Kitchens,quality,Q1,4,consensus,Fresh each day
    Fair Kitchens,quality,Q2,4,,
    Fair Kitchens,commitments,SV2.3,4,,
    Fair Kitchens,commitments,SV1.1,95%,,
    Hot Plate Ltd,price,,700000,,
    Hot Plate Ltd,quality,Q1,3,,
    Hot Plate Ltd,quality,Q2,5,,
    Hot Plate Ltd,commitments,SV2.3,6,,
    Hot Plate Ltd,commitments,SV1.1,90,,

    """

  /// A text with the first place of each edit changed.
  static func edited(_ text: String, _ edits: [(String, String)]) -> String {
    edits.reduce(text) { text, edit in
      guard let range = text.range(of: edit.0) else { return "no place for: \(edit.0)" }
      return text.replacingCharacters(in: range, with: edit.1)
    }
  }
}
