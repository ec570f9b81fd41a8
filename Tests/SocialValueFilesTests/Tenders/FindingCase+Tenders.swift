extension FindingCase {
  /// A case for each code of a tender.
  static let ofTenders: [FindingCase] = [
    .tender(
      "weights-not-100", [("\"weight\": 60,\n      \"rule\"", "\"weight\": 55,\n      \"rule\"")]),
    .tender("bad-method", [("\"budget\": 1000000", "\"budget\": 0, \"floor\": 1")]),
    .tender("measure-in-development", [("SV1.1", "SV4.5")]),
    .tender("unknown-criterion", [("[\"socialValue\"]", "[\"socialvalue\", \"speed\"]")]),
    .tender(
      "relative-method",
      [
        ("\"againstBudget\", \"budget\": 1000000", "\"lowestOverBid\""),
        ("againstTarget", "relativeToBest"),
      ]),
    .tender(
      "social-value-below-minimum",
      [
        ("\"weight\": 60,\n      \"rule\"", "\"weight\": 75,\n      \"rule\""),
        ("\"id\": \"socialValue\", \"weight\": 20", "\"id\": \"socialValue\", \"weight\": 5"),
      ]),
    .tender("no-tie-break", [("[\"socialValue\"]", "[]")]),
    .tender("idle-pass-mark", [("\"minimum\": 2", "\"minimum\": 0")]),
    .tender("idle-weight", [("\"weight\": 1, \"target\"", "\"weight\": 0, \"target\"")]),
  ]

  /// A case for each code of bids.
  static let ofBids: [FindingCase] = [
    FindingCase(
      code: "no-bids", files: [("bids.csv", Array("bidder,criterion,item,value\n".utf8))],
      isTender: true),
    .tender(
      "unknown-bid-item",
      bids: [
        ("quality,Q2,4", "quality,Q3,4"), ("SV2.3,4", "SV2.33,4"),
        ("price,,700000", "price,total,700000"),
      ]),
    .tender("bad-price", bids: [("800000", "0"), ("700000", "about £700k")]),
    .tender("bad-mark", bids: [("quality,Q2,4", "quality,Q2,6"), ("Q2,5", "Q2,good")]),
    .tender("bad-offer", bids: [("SV2.3,4", "SV2.3,90%"), ("95%", "105%")]),
    .tender(
      "missing-price",
      bids: [("Hot Plate Ltd,price", "Hot Plate,price")]),
    .tender("missing-mark", bids: [("Hot Plate Ltd,quality,Q2,5,,\n", "")]),
    .tender(
      "duplicate-bid-row",
      bids: [
        (
          "Fair Kitchens,quality,Q1,3,Ben,\n",
          "Fair Kitchens,price,,810000,,\nFair Kitchens,quality,Q1,3,Ann,\n"
        )
      ]),
    .tender(
      "missing-consensus", bids: [("Fair Kitchens,quality,Q1,4,consensus,Fresh each day\n", "")]),
    .tender("missing-offer", bids: [("Hot Plate Ltd,commitments,SV2.3,6,,\n", "")]),
    .tender(
      "nothing-offered", [("againstTarget", "relativeToBest")],
      bids: [("SV2.3,4", "SV2.3,0"), ("SV2.3,6", "SV2.3,0")]),
    .tender(
      "abnormally-low",
      [("\"tieBreak\"", "\"abnormallyLow\": { \"belowMean\": 0.2 },\n  \"tieBreak\"")],
      bids: [("700000", "\"£640,000\"")]),
    .tender("consensus-unexplained", bids: [("Fresh each day", "")]),
    .tender("evaluator-unused", bids: [("price,,800000,", "price,,800000,Ann")]),
    .tender(
      "bidders-alike",
      bids: [("Hot Plate Ltd,commitments,SV1.1", "HOT PLATE LTD.,commitments,SV1.1")]),
    .tender("fraction-offered", bids: [("SV2.3,4", "SV2.3,4.5"), ("SV1.1,90", "SV1.1,0.9")]),
  ]
}
