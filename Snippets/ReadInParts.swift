// Reads each file of returns apart, as bytes that come in chunks, brings the parts together, and
// scores them: as several machines could that each have a part of a large register.

import SocialValue
import SocialValueFiles

let folder = "Fixtures/one-contract"
let basis = try RegisterReader.basis(of: .folder(folder))

var ledger = ReturnLedger(index: basis.index)
for path in try FileReading.files(below: folder + "/returns") where path.hasSuffix(".csv") {
  var stream = ReturnStream("returns/" + path, of: basis)
  let bytes = try FileReading.bytes(of: folder + "/returns/" + path)
  for start in stride(from: 0, to: bytes.count, by: 4096) {
    try stream.append(Array(bytes[start..<min(start + 4096, bytes.count)]))
  }
  try ledger.merge(stream.finish())
}

let register = Register(
  index: basis.index, ledger: ledger, policy: basis.policy, findings: basis.findings,
  workers: .processors)
let scorecard = Evaluator(register).scorecard(for: Quarter(startingYear: 2026, number: 1))
for contract in scorecard.contracts {
  print(contract.contract.title, contract.overall.score?.text(places: 1) ?? "no score")
}
