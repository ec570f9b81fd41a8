import SocialValue
import SocialValueFiles
import SocialValueReports

extension Session {
  /// The tender that the command names, with its bids.
  ///
  /// - Parameters:
  ///   - needsBids: whether it is a fault that there are none.
  ///   - shelf: the frameworks at hand; nil for those that the command line names.
  /// - Returns: the tender, with whatever errors its bids have.
  /// - Throws: where a file can't be read, or the tender has errors.
  func tender(needsBids: Bool, shelf: FrameworkShelf? = nil) throws -> TenderFile {
    guard let path = command.argument("TENDER") else { throw Ended(code: ExitCode.refused) }
    return try TenderReader.read(
      path, bids: command.value("bids"), needsBids: needsBids, shelf: shelf ?? self.shelf())
  }

  /// The result of the tender that the command names: bids with errors are told, and not scored.
  func tenderResult(needsBids: Bool = true, shelf: FrameworkShelf? = nil) throws -> TenderResult {
    let file = try tender(needsBids: needsBids, shelf: shelf)
    guard !file.hasErrors else {
      throw FindingsError(file.findings.filter { $0.severity == .error })
    }
    return file.evaluation.result()
  }

  /// The bid that BIDDER names: whole, or by a beginning that is no other's, in any letter case.
  func bid(in result: TenderResult) throws -> BidScore {
    guard let name = command.argument("BIDDER") else { throw Ended(code: ExitCode.refused) }
    let bids = result.bids
    let same = bids.filter { $0.bid.bidder.lowercased() == name.lowercased() }
    let near = bids.filter { $0.bid.bidder.lowercased().hasPrefix(name.lowercased()) }
    let found = result.bid(name) ?? (same.count == 1 ? same.first : nil)
    if let bid = found ?? (near.count == 1 ? near.first : nil) { return bid }
    let code = output.fail(
      "no bidder is called \(FoundText.quoted(name))",
      help: Suggestion.sentence(for: name, among: bids.map(\.bid.bidder)))
    throw Ended(code: code)
  }

  /// Writes a report as text or Markdown, as the command asks.
  func write(_ document: ReportDocument) throws {
    try write(command.value("format") == "markdown" ? document.markdown : document.text(style))
  }
}
