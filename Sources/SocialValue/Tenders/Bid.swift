/// One bid: its prices, the marks given to its answers, and what it offers.
public struct Bid: Sendable, Hashable {
  /// Something of one criterion: a question or a measure, by its id.
  public struct ItemKey: Sendable, Hashable {
    /// The criterion's id.
    public var criterion: String
    /// The question's or the measure's id.
    public var item: String

    /// Makes a key.
    public init(_ criterion: String, _ item: String) {
      self.criterion = criterion
      self.item = item
    }
  }

  /// A figure of a bid, with its reason and its place.
  public struct Entry: Sendable, Hashable {
    /// The price in pounds, the mark, or the offer in the basis of the tender's target.
    public var value: FixedDecimal
    /// Why, as the evaluators recorded it; empty where they didn't.
    public var reason: String
    /// Where it stands.
    public var place: Finding.Place

    /// Makes an entry.
    public init(
      _ value: FixedDecimal, reason: String = "",
      place: Finding.Place = Finding.Place(file: "bids.csv")
    ) {
      self.value = value
      self.reason = reason
      self.place = place
    }
  }

  /// A mark for an answer: the one that counts, and those that it was agreed from.
  public struct Mark: Sendable, Hashable {
    /// The mark that counts: the consensus, or the only one.
    public var agreed: Entry
    /// The marks of single evaluators, in the order of the file; none where there was only one.
    public var single: [Single]

    /// One evaluator's mark.
    public struct Single: Sendable, Hashable {
      /// The evaluator's name; empty where the row has none.
      public var evaluator: String
      /// The mark.
      public var entry: Entry

      /// Makes a mark.
      public init(evaluator: String, entry: Entry) {
        self.evaluator = evaluator
        self.entry = entry
      }
    }

    /// Makes a mark.
    public init(_ agreed: Entry, single: [Single] = []) {
      self.agreed = agreed
      self.single = single
    }
  }

  /// The bidder's name.
  public var bidder: String
  /// The prices in pounds, by the criterion's id.
  public var prices: [String: Entry]
  /// The marks.
  public var marks: [ItemKey: Mark]
  /// The offers; one that isn't here counts as 0.
  public var offers: [ItemKey: Entry]
  /// Where the bid's first row stands.
  public var place: Finding.Place

  /// Makes a bid.
  public init(
    bidder: String, prices: [String: Entry] = [:], marks: [ItemKey: Mark] = [:],
    offers: [ItemKey: Entry] = [:], place: Finding.Place = Finding.Place(file: "bids.csv")
  ) {
    self.bidder = bidder
    self.prices = prices
    self.marks = marks
    self.offers = offers
    self.place = place
  }
}
