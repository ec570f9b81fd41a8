public import SocialValue

/// Reads a tender and its bids: `tender.json` and `bids.csv`.
public enum TenderReader {
  /// The tender's file in its folder.
  public static let tenderFile = "tender.json"
  /// The bids' file beside it.
  public static let bidsFile = "bids.csv"
  /// The largest file of bids that is read, in bytes.
  public static let maximumBids = 16 << 20

  /// Reads a tender from a folder, or from its JSON file, and the bids beside it.
  ///
  /// - Parameters:
  ///   - path: the folder, or the JSON file.
  ///   - bids: the file of bids; nil for `bids.csv` beside the tender.
  ///   - needsBids: whether it is a fault that there are no bids; else their file may be missing.
  ///   - shelf: the frameworks at hand.
  /// - Returns: the tender, the bids and what is wrong with them.
  /// - Throws: a `FileFault` where a file can't be read, a `FindingsError` with every fault of the
  ///   tender.
  public static func read(
    _ path: String, bids: String? = nil, needsBids: Bool = true,
    shelf: FrameworkShelf = FrameworkShelf()
  ) throws -> TenderFile {
    let isFolder = FileReading.isFolder(path)
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder =
      isFolder ? path : pieces.count > 1 ? pieces.dropLast().joined(separator: "/") : "."
    let name = isFolder ? tenderFile : String(pieces.last ?? "")
    let bytes = try FileReading.bytes(of: isFolder ? path + "/" + tenderFile : path)
    let beside = (folder.isEmpty ? "" : folder) + "/" + bidsFile
    let source = bids ?? beside
    let bidBytes: [UInt8]? =
      needsBids || bids != nil || FileReading.exists(source)
      ? try FileReading.bytes(of: source, limit: maximumBids) : nil
    return try read(
      bytes, file: name, bids: bidBytes, bidsFile: bids ?? bidsFile, shelf: shelf)
  }

  /// Reads a tender and its bids from bytes at hand.
  ///
  /// - Parameters:
  ///   - bytes: the tender's JSON.
  ///   - file: its name, for findings.
  ///   - bids: the bids' CSV; nil where there is none yet.
  ///   - bidsFile: its name, for findings.
  ///   - shelf: the frameworks at hand.
  /// - Returns: the tender, the bids and what is wrong with them.
  /// - Throws: a `FileFault` where the bids can't be read, a `FindingsError` with every fault of
  ///   the tender.
  public static func read(
    _ bytes: [UInt8], file: String = tenderFile, bids: [UInt8]?,
    bidsFile: String = TenderReader.bidsFile, shelf: FrameworkShelf = FrameworkShelf()
  ) throws -> TenderFile {
    let tender = try tender(bytes, file: file, shelf: shelf)
    guard let bids else {
      return TenderFile(tender: tender, bids: [], findings: [], hasBids: false)
    }
    var reader = BidsReader(tender: tender, file: bidsFile)
    try reader.read(bids)
    return TenderFile(
      tender: tender, bids: reader.bids, findings: reader.findings.inOrder, hasBids: true)
  }

  /// Reads a tender alone.
  ///
  /// - Parameters:
  ///   - bytes: its JSON.
  ///   - file: its name, for findings.
  ///   - shelf: the frameworks at hand.
  /// - Returns: the tender.
  /// - Throws: every fault, with line, column and JSON path.
  public static func tender(
    _ bytes: [UInt8], file: String = tenderFile, shelf: FrameworkShelf = FrameworkShelf()
  ) throws(FindingsError) -> Tender {
    let document = try JSONParser.parse(bytes, file: file)
    let faults = FaultCollector()
    let tender = TenderDecoder(faults: faults, shelf: shelf).tender(document.root)
    // What could be read is held against the rules too, so that all is told at once.
    let unsound = (tender.map(TenderCheck.faults) ?? []).filter { fault in
      !faults.faults.contains { other in
        other.path.steps.starts(with: fault.path.steps)
          || fault.path.steps.starts(with: other.path.steps)
      }
    }
    let all = faults.faults + unsound
    guard let tender, all.isEmpty else {
      throw FindingsError(document.findings(all).inOrder)
    }
    return tender
  }
}

extension [Finding] {
  /// The findings in order of line and column, then of words.
  var inOrder: [Finding] {
    sorted {
      ($0.place.line, $0.place.column, $0.message) < ($1.place.line, $1.place.column, $1.message)
    }
  }
}
