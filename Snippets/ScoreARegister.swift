// Scores a register, and prints what each contract came to.

import SocialValue
import SocialValueFiles

let register = try RegisterReader.read("Fixtures/one-contract")
let quarter = Quarter(startingYear: 2026, number: 1)
let scorecard = Evaluator(register).scorecard(for: quarter)

for contract in scorecard.contracts {
  print(contract.contract.title, contract.overall.score?.text(places: 1) ?? "no score")
  for (theme, score) in zip(contract.framework.themes, contract.themes) {
    print("-", theme.title, score.score?.text(places: 1) ?? "no score")
  }
}
for finding in scorecard.findings {
  print("\(finding.place.text): \(finding.severity): \(finding.message)")
}
