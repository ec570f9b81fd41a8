import Testing

/// An edit to a sound tender or its bids, and what is then found.
struct TenderFault: Sendable, CustomTestStringConvertible {
  let code: String
  let place: String
  var tender: [(String, String)] = []
  var bids: [(String, String)] = []

  var testDescription: String { "\(code) at \(place)" }

  static let ofTender: [TenderFault] = [
    .init(
      code: "json-syntax", place: "3:3", tender: [("\"croydon-sv-2016\",", "\"croydon-sv-2016\"")]),
    .init(code: "unknown-key", place: "19:3", tender: [("\"tieBreak\"", "\"tiebreak\"")]),
    .init(code: "missing-key", place: "1:1", tender: [("\"tender\": \"T-1\", ", "")]),
    .init(code: "missing-key", place: "4:5", tender: [("\"id\": \"price\", ", "")]),
    .init(code: "missing-key", place: "5:7", tender: [("\"kind\": \"price\", ", "")]),
    .init(code: "missing-key", place: "5:7", tender: [(", \"budget\": 1000000", "")]),
    .init(
      code: "missing-key", place: "1:1", tender: [(", \"framework\": \"croydon-sv-2016\"", "")]),
    .init(
      code: "wrong-type", place: "4:22",
      tender: [("\"weight\": 60,\n      \"rule\"", "\"weight\": \"60\",\n      \"rule\"")]),
    .init(
      code: "wrong-type", place: "4:22",
      tender: [("\"weight\": 60,\n      \"rule\"", "\"weight\": -60,\n      \"rule\"")]),
    .init(code: "wrong-type", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": 6")]),
    .init(code: "wrong-type", place: "19:16", tender: [("[\"socialValue\"]", "[7]")]),
    .init(code: "bad-setting", place: "5:34", tender: [("againstBudget", "cheapest")]),
    .init(
      code: "bad-setting", place: "7:17",
      tender: [("\"questions\", \"scale\"", "\"question\", \"scale\"")]),
    .init(code: "bad-setting", place: "9:57", tender: [("\"minimum\": 2", "\"minimum\": 6")]),
    .init(
      code: "bad-setting", place: "3:3",
      tender: [("\"criteria\"", "\"minimumSocialValue\": 101, \"criteria\"")]),
    .init(
      code: "bad-setting", place: "3:22",
      tender: [("\"criteria\"", "\"abnormallyLow\": { \"belowMean\": 20 }, \"criteria\"")]),
    .init(code: "bad-method", place: "7:38", tender: [("\"scale\": 5", "\"scale\": 0")]),
    .init(code: "bad-setting", place: "7:38", tender: [("\"scale\": 5", "\"scale\": 99999999999")]),
    .init(
      code: "bad-method", place: "8:9",
      tender: [
        ("{ \"id\": \"Q1\", \"title\": \"Menus\", \"weight\": 60, \"minimum\": 2 },", ""),
        ("{ \"id\": \"Q2\", \"title\": \"Kitchens\", \"weight\": 40 }", ""),
      ]),
    .init(code: "weights-not-100", place: "8:9", tender: [("\"weight\": 40", "\"weight\": 30")]),
    .init(
      code: "weights-not-100", place: "12:7", tender: [("\"weight\": 100", "\"weight\": 99.999999")]
    ),
    .init(code: "bad-id", place: "9:13", tender: [("\"id\": \"Q1\"", "\"id\": \"1st\"")]),
    .init(code: "duplicate-id", place: "10:13", tender: [("\"id\": \"Q2\"", "\"id\": \"Q1\"")]),
    .init(
      code: "duplicate-id", place: "13:11",
      tender: [("\"id\": \"commitments\"", "\"id\": \"price\"")]),
    .init(code: "duplicate-id", place: "17:17", tender: [("SV1.1", "SV2.3"), ("90%", "9")]),
    .init(
      code: "duplicate-id", place: "19:31",
      tender: [("[\"socialValue\"]", "[\"socialValue\", \"socialValue\"]")]),
    .init(
      code: "unknown-framework", place: "2:45", tender: [("croydon-sv-2016", "croydon-sv-2017")]),
    .init(code: "unknown-measure", place: "16:17", tender: [("SV2.3", "SV2.33")]),
    .init(
      code: "bad-target", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"six\"")]),
    .init(
      code: "bad-target", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"record\"")]),
    .init(code: "bad-target", place: "17:50", tender: [("90%", "120%")]),
    .init(code: "bad-basis", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"£6\"")]),
    .init(code: "bad-method", place: "16:50", tender: [("\"target\": \"6\"", "\"target\": \"0\"")]),
    .init(code: "no-default-target", place: "16:15", tender: [(", \"target\": \"6\"", "")]),
    .init(
      code: "bad-per", place: "17:50",
      tender: [("\"target\": \"90%\"", "\"per\": \"year\", \"target\": \"90%\"")]),
    .init(
      code: "bad-method", place: "15:13",
      tender: [
        ("\"weight\": 2, \"target\"", "\"weight\": 0, \"target\""),
        ("\"weight\": 1, \"target\"", "\"weight\": 0, \"target\""),
      ]),
    .init(
      code: "bad-setting", place: "7:7",
      tender: [("\"quality\", \"weight\": 20,", "\"quality\", \"weight\": 20, \"parts\": [],")]),
    .init(
      code: "bad-date", place: "3:17",
      tender: [("\"criteria\"", "\"contract\": { \"start\": \"1 April 2027\" }, \"criteria\"")]),
    .init(
      code: "end-before-start", place: "3:40",
      tender: [
        (
          "\"criteria\"",
          "\"contract\": { \"start\": \"2027-04-01\", \"end\": \"2026-04-01\" }, \"criteria\""
        )
      ]),
  ]

  static let ofBids: [TenderFault] = [
    .init(code: "missing-column", place: "1", bids: [("bidder,", "bider,")]),
    .init(code: "missing-cell", place: "2:1", bids: [("Fair Kitchens,price", ",price")]),
    .init(code: "cell-count", place: "2:7", bids: [("800000", "800,000")]),
    .init(
      code: "unknown-criterion", place: "2:2",
      bids: [("Fair Kitchens,price", "Fair Kitchens,prise")]),
    .init(
      code: "unknown-criterion", place: "7:2",
      bids: [("commitments,SV2.3,4", "socialValue,SV2.3,4")]),
    .init(code: "bad-price", place: "2:4", bids: [("800000", "-5")]),
    .init(code: "bad-price", place: "2:4", bids: [("800000", "")]),
    .init(code: "bad-mark", place: "6:4", bids: [("Q2,4", "Q2,-1")]),
    .init(code: "bad-mark", place: "6:4", bids: [("Q2,4", "Q2,")]),
    .init(code: "bad-offer", place: "7:4", bids: [("SV2.3,4", "SV2.3,n/a")]),
    .init(code: "missing-offer", place: "2:1", bids: [("SV2.3,4", "SV2.3,")]),
    .init(code: "unknown-bid-item", place: "7:3", bids: [("SV2.3,4", ",4")]),
    .init(code: "duplicate-bid-row", place: "13:4", bids: [("SV1.1,90", "SV2.3,6")]),
    .init(code: "missing-mark", place: "9:1", bids: [("Hot Plate Ltd,quality,Q1,3,,\n", "")]),
  ]
}
