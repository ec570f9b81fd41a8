import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard tender award`: a bid's commitments as rows of a register.
enum TenderAwardCommand {
  static func run(_ session: Session) throws -> Int32 {
    let shelf = try session.shelf()
    let result = try session.tenderResult(shelf: shelf)
    let bid = try session.bid(in: result)
    let remark = try remark(on: bid, result, session)
    let contract = try contract(bid, result, session)
    guard result.tender.framework != nil else {
      return session.output.fail(
        "the tender names no framework, so that nothing could be scored later",
        help: "Add \"framework\" to the tender.")
    }
    let rows = AwardRows(of: bid.bid, result.tender, as: contract, remark: remark)
    guard let register = session.command.value("into") else { return ExitCode.refused }
    try AwardWriter.write(rows, into: register, shelf: shelf)
    session.output.standardOutput.write(
      AwardText.render(rows, contract, bidder: bid.bid.bidder, register: register))
    return ExitCode.success
  }

  /// What the notes say of a bid that isn't first; refused without a reason.
  private static func remark(
    on bid: BidScore, _ result: TenderResult, _ session: Session
  ) throws -> String {
    let reason = session.command.value("reason") ?? ""
    if let winner = result.winner, winner.bid.bidder == bid.bid.bidder { return reason }
    guard reason.isEmpty else { return reason }
    let name = FoundText.quoted(bid.bid.bidder)
    let message =
      if bid.isExcluded {
        "the bid of \(name) is excluded: \(bid.reasons.joined(separator: "; "))"
      } else if bid.rank == 1 {
        "the bid of \(name) is left in a tie for the first place"
      } else {
        "the bid of \(name) isn't first, but \(TenderReport.place(of: bid, in: result))"
      }
    throw Session.Ended(
      code: session.output.fail(
        message, help: "Name the first bidder, or say with --reason why this bid is awarded."))
  }

  // MARK: The contract

  private static func contract(
    _ bid: BidScore, _ result: TenderResult, _ session: Session
  ) throws -> AwardRows.Contract {
    let command = session.command
    let planned = result.tender.contract
    var faults: [(message: String, help: String)] = []
    let start = command.day("start") ?? planned.start
    let end = command.day("end") ?? planned.end
    if start == nil {
      faults.append(
        ("the contract's first day isn't known", "Give it with --start, like 2027-04-01."))
    }
    if end == nil {
      faults.append(
        ("the contract's last day isn't known", "Give it with --end, like 2032-03-31."))
    }
    var term: Term?
    if let start, let end {
      term = Term(start: start, end: end)
      if term == nil {
        faults.append(
          (
            "the contract ends on \(end.iso), before it starts on \(start.iso)",
            "Correct --start or --end."
          ))
      }
    }
    let value = value(bid, result.tender, command, &faults)
    guard faults.isEmpty, let term, let value else {
      for fault in faults { _ = session.output.fail(fault.message, help: fault.help) }
      throw Session.Ended(code: ExitCode.refused)
    }
    return AwardRows.Contract(
      id: command.value("contract") ?? planned.id ?? result.tender.id,
      title: command.value("title") ?? result.tender.title, term: term, value: value,
      tier: command.value("tier") ?? planned.tier ?? "",
      manager: command.value("manager") ?? planned.manager ?? "")
  }

  /// The contract's value: as given, as planned, else the bid's only price.
  private static func value(
    _ bid: BidScore, _ tender: Tender, _ command: ParsedCommand,
    _ faults: inout [(message: String, help: String)]
  ) -> FixedDecimal? {
    if let written = command.value("value") {
      let bytes = Array(written.utf8)
      if let pence = try? NumberReading.read(bytes.span, places: 2, allowsPounds: true) {
        return FixedDecimal(scaled: pence, places: 2)
      }
      faults.append(
        (
          "expected an amount of pounds after --value, found \(FoundText.quoted(written))",
          "Write it as 250000 or £250,000.00."
        ))
      return nil
    }
    if let planned = tender.contract.value { return planned }
    let prices = tender.leaves.compactMap { bid.bid.prices[$0.id]?.value }
    if prices.count == 1 { return prices[0] }
    faults.append(
      (
        "the contract's value isn't known: the bid has \(prices.count) prices",
        "Give it with --value, in pounds."
      ))
    return nil
  }
}
