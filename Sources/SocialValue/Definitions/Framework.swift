/// One authority's published set of measures, with its themes and groups.
public struct Framework: Sendable, Hashable {
  /// The identifier, which is also the definition file's name.
  public var id: String
  /// The printed title.
  public var title: String
  /// The authority that published it.
  public var authority: String
  /// The edition.
  public var version: String
  /// Where it is printed.
  public var source: Source
  /// What results are broken down by, in printed order.
  public var themes: [Theme]
  /// The framework's own headings over its measures, in printed order.
  public var groups: [Group]
  /// The money flow that `spend` targets are set against, if there is one.
  public var spendItem: String?
  /// The ways in which items are broken down.
  public var dimensions: [Dimension]
  /// The named scales of `level` items.
  public var scales: [String: [ScaleLabel]]
  /// What suppliers report.
  public var items: [Item]
  /// The measures, in printed order.
  public var measures: [Measure]
  /// The terms under which the source may be reused.
  public var licence: String?
  /// What is printed of the framework as a whole and what was inferred.
  public var reading: Reading?

  /// Makes a framework; `FrameworkCheck` says whether it holds together.
  public init(
    id: String, title: String, authority: String = "", version: String = "",
    source: Source = Source(), themes: [Theme] = [], groups: [Group] = [],
    spendItem: String? = nil, dimensions: [Dimension] = [],
    scales: [String: [ScaleLabel]] = [:], items: [Item] = [], measures: [Measure] = [],
    licence: String? = nil, reading: Reading? = nil
  ) {
    self.id = id
    self.title = title
    self.authority = authority
    self.version = version
    self.source = source
    self.themes = themes
    self.groups = groups
    self.spendItem = spendItem
    self.dimensions = dimensions
    self.scales = scales
    self.items = items
    self.measures = measures
    self.licence = licence
    self.reading = reading
  }

  /// The item of an id, if there is one.
  ///
  /// - Complexity: O(number of items).
  public func item(_ id: String) -> Item? { items.first { $0.id == id } }

  /// The measure of an id, if there is one.
  ///
  /// - Complexity: O(number of measures).
  public func measure(_ id: String) -> Measure? {
    place(ofMeasure: id).map { measures[$0] }
  }

  /// The place of a measure in the list, or nil where there is none of that id.
  ///
  /// - Complexity: O(number of measures).
  public func place(ofMeasure id: String) -> Int? {
    measures.indices.first { measures[$0].id == id }
  }
}

/// Where a framework is printed.
public struct Source: Sendable, Hashable {
  /// The document's title.
  public var document: String
  /// When it was published, as an ISO date or a year.
  public var published: String
  /// The section, figure or appendix.
  public var section: String
  /// An address, where the document has one.
  public var url: String?

  /// Makes a source.
  public init(
    document: String = "", published: String = "", section: String = "", url: String? = nil
  ) {
    self.document = document
    self.published = published
    self.section = section
    self.url = url
  }
}

/// What results are broken down by: Growth, Independence, Liveability or Enabling in Croydon.
public struct Theme: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The title.
  public var title: String
  /// What the source says that the theme stands for.
  public var statement: String?
  /// What is printed and what was inferred.
  public var reading: Reading?

  /// Makes a theme.
  public init(id: String, title: String, statement: String? = nil, reading: Reading? = nil) {
    self.id = id
    self.title = title
    self.statement = statement
    self.reading = reading
  }
}

/// A framework's own heading over its measures: SV1 … SV6, a principle, a stage.
public struct Group: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The title.
  public var title: String
  /// What is printed and what was inferred.
  public var reading: Reading?

  /// Makes a group.
  public init(id: String, title: String, reading: Reading? = nil) {
    self.id = id
    self.title = title
    self.reading = reading
  }
}

/// What stands in print and what was read into it.
public struct Reading: Sendable, Hashable {
  /// The printed words, in full.
  public var printed: String?
  /// The printed title, where the definition's differs from it.
  public var printedTitle: String?
  /// Where in the source they stand.
  public var place: String?
  /// What was inferred: `numbering`, `themes`, ….
  public var inferred: [String]
  /// Why it was inferred so.
  public var why: String?

  /// Makes a reading.
  public init(
    printed: String? = nil, printedTitle: String? = nil, place: String? = nil,
    inferred: [String] = [], why: String? = nil
  ) {
    self.printed = printed
    self.printedTitle = printedTitle
    self.place = place
    self.inferred = inferred
    self.why = why
  }
}
