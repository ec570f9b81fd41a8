extension Finding.Code {
  /// Weights of one level that don't add up to 100.
  public static let weightsNot100 = Self(
    .error, "weights-not-100",
    "The weights of one level of a tender's criteria, or of a criterion's questions, don't add up to 100.",
    "Change the weights so that they do: each is a share of its own level.")
  /// A method that can give no marks, or none that differ.
  public static let badMethod = Self(
    .error, "bad-method",
    "A tender's criterion can't be scored as it is set: it has nothing to score, weights that are all 0, a target or budget of 0, or a ceiling that isn't above its floor.",
    "Change the setting that the message names.")
  /// A measure without a rule, in a tender.
  public static let measureInDevelopment = Self(
    .error, "measure-in-development",
    "A tender asks for offers for a measure that is in development: nothing could be held against the offer later.",
    "Ask for a measure that has a rule.")
  /// A criterion that the tender doesn't have.
  public static let unknownCriterion = Self(
    .error, "unknown-criterion",
    "A criterion is named that the tender doesn't have, or that isn't marked itself because it has parts.",
    "Correct the id; a bid's rows name the criteria that have a rule.")
  /// A method under which one bid's marks depend on others.
  public static let relativeMethod = Self(
    .warning, "relative-method",
    "A bid's marks under this method depend on what others bid, so that a bid that can't win may still decide who does.",
    "Use a method that holds each bid against a figure stated beforehand: `againstBudget`, `againstTarget`."
  )
  /// Social value with less weight than it should have.
  public static let socialValueBelowMinimum = Self(
    .warning, "social-value-below-minimum",
    "Social value weighs less, as a share of the total, than the tender's minimum.",
    "Give it more weight, or say under `minimumSocialValue` what share of the total is meant.")
  /// No rule for bids of the same total.
  public static let noTieBreak = Self(
    .warning, "no-tie-break",
    "A tender says nothing of bids with the same total, so that a tie would be left.",
    "State under `tieBreak` which criteria decide then, before bids come in.")
  /// A pass mark that every bid reaches.
  public static let idlePassMark = Self(
    .warning, "idle-pass-mark", "A pass mark of 0 keeps no bid out.",
    "Write the lowest mark that will do, or leave the pass mark out.")
  /// A weight of 0.
  public static let idleWeight = Self(
    .warning, "idle-weight",
    "A criterion, question or measure weighs 0 and has no pass mark, so that bidders are asked for what decides nothing.",
    "Give it a weight, or leave it out.")

  static let tenders: [Self] = [
    weightsNot100, badMethod, measureInDevelopment, unknownCriterion, relativeMethod,
    socialValueBelowMinimum, noTieBreak, idlePassMark, idleWeight,
  ]

  /// A file of bids without any.
  public static let noBids = Self(
    .error, "no-bids", "The file of bids has no bid that can be read, so nothing can be scored.",
    "Add a row for each price, mark and offer.")
  /// A question or a measure that the criterion doesn't have.
  public static let unknownBidItem = Self(
    .error, "unknown-bid-item",
    "A row of a bid names a question or a measure that its criterion doesn't have, or none where one is needed.",
    "Correct the `item`: a question's id, a measure's id, or nothing for a price.")
  /// A price that can't be read, or isn't above 0.
  public static let badPrice = Self(
    .error, "bad-price",
    "A price isn't an amount of pounds above 0: at 0 or less the marks for prices make no sense.",
    "Write the price in pounds: 1250000 or £1,250,000.00.")
  /// A mark that can't be read, or isn't on the scale.
  public static let badMark = Self(
    .error, "bad-mark", "A mark isn't a number from 0 to the top of its scale.",
    "Write a mark on the scale that the tender states.")
  /// An offer that can't be read.
  public static let badOffer = Self(
    .error, "bad-offer",
    "An offer isn't an amount in the basis of the tender's target.",
    "Write the amount in that basis: 12, 90%, £250000 or 40h; leave the row out where nothing is offered."
  )
  /// A bid without a price.
  public static let missingPrice = Self(
    .error, "missing-price", "A bid has no price for a criterion that needs one.",
    "Add the row, or correct the bidder's name if it is misspelt.")
  /// A bid without a mark.
  public static let missingMark = Self(
    .error, "missing-mark", "A bid has no mark for a question.",
    "Add the row: an answer that isn't there is marked 0 by the evaluators, never left out.")
  /// A figure given twice.
  public static let duplicateBidRow = Self(
    .error, "duplicate-bid-row",
    "Two rows give the same price or offer of a bid, or the same evaluator's mark for one question, so either could be meant.",
    "Remove the wrong row.")
  /// Several evaluators and no consensus.
  public static let missingConsensus = Self(
    .error, "missing-consensus",
    "Several evaluators marked an answer, and no row says what they agreed on.",
    "Add a row with `evaluator` = consensus and the reason; the others are kept beside it.")
  /// A measure for which a bid offers nothing.
  public static let missingOffer = Self(
    .warning, "missing-offer", "A bid offers nothing for a measure, which has no marks then.",
    "Check that nothing was meant; a row with the value 0 says so, unless less is better.")
  /// A measure for which nobody offers anything.
  public static let nothingOffered = Self(
    .warning, "nothing-offered",
    "No bid that stands offers anything for a measure scored against the best offer, so its marks go to nobody.",
    "Nothing to mend in the bids; the measure's weight decided nothing.")
  /// A price far below the others.
  public static let abnormallyLow = Self(
    .warning, "abnormally-low",
    "A price lies so far below the mean of the other bids' that the tender flags it. It is scored as it stands.",
    "Ask the bidder to explain it: under section 19 of the Procurement Act 2023 a bid may only be disregarded after the supplier was told and had a reasonable chance to explain."
  )
  /// A consensus that differs from a mark, without a reason.
  public static let consensusUnexplained = Self(
    .warning, "consensus-unexplained",
    "Evaluators' marks for one answer differ, and the consensus gives no reason for the mark agreed.",
    "Write in `reason` how the mark came about: the bidder's assessment summary needs it.")
  /// An evaluator beside a price or an offer.
  public static let evaluatorUnused = Self(
    .warning, "evaluator-unused",
    "A price or an offer names an evaluator; only answers are marked, so the name is passed over.",
    "Leave the cell empty.")
  /// Two names that look like one bidder's.
  public static let biddersAlike = Self(
    .warning, "bidders-alike",
    "Two bidders' names differ only in capitals, stops or spaces, so one bid may count as two.",
    "Write the name alike in each row.")
  /// A part of a person or thing offered, or a percentage that looks like a part of 1.
  public static let fractionOffered = Self(
    .warning, "fraction-offered",
    "An offer isn't whole, for a measure that counts people or things; or a percentage has no sign and lies between 0 and 1, as spreadsheets write them. It is scored as it stands.",
    "Ask the bidder what was meant, and write a percentage with its sign.")

  static let bids: [Self] = [
    noBids, unknownBidItem, badPrice, badMark, badOffer, missingPrice, missingMark,
    duplicateBidRow, missingConsensus, missingOffer, nothingOffered, abnormallyLow,
    consensusUnexplained, evaluatorUnused, biddersAlike, fractionOffered,
  ]
}
