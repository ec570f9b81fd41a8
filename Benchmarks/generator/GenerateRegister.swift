import SocialValue
import SocialValueFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes up a register of any size, to measure by.
@main
struct GenerateRegister {
  /// What a contract reports in 20 quarters, about.
  private static let rowsOfContract = 5_000

  private let options: GenerationOptions
  private let setting: MadeUpContract.Setting
  private let contractCount: Int
  private var contracts = ["contract,title,supplier,framework,start,end,value\n"]
  private var targets = ["contract,measure,target,per,baseline,weight\n"]
  private(set) var rowCount = 0

  static func main() {
    guard let options = GenerationOptions(CommandLine.arguments.dropFirst()),
      let framework = FrameworkShelf()["croydon-sv-2016"]
    else {
      print(GenerationOptions.usage)
      exit(2)
    }
    var register = GenerateRegister(options, framework)
    do throws(FileFault) {
      try register.write()
    } catch {
      print(error.text)
      exit(2)
    }
    print("\(register.rowCount) rows of \(register.contractCount) contracts in \(options.folder)")
  }

  init(_ options: GenerationOptions, _ framework: Framework) {
    self.options = options
    let last = Quarter(startingYear: 2026, number: 2)
    setting = MadeUpContract.Setting(
      framework, quarters: (last.index - 19...last.index).map { Quarter(index: $0) })
    contractCount = max(1, options.rows / Self.rowsOfContract)
  }

  /// Writes the register's files.
  mutating func write() throws(FileFault) {
    let isAbsolute = options.folder.hasPrefix("/")
    try FileWriting.makeFolder(
      of: (isAbsolute ? "" : "./") + options.folder + "/returns/all", within: isAbsolute ? "" : ".")
    if options.isShuffled {
      try writeShuffled()
    } else {
      try writeInOrder()
    }
    try FileWriting.write(contracts.joined(), to: options.folder + "/contracts.csv")
    try FileWriting.write(targets.joined(), to: options.folder + "/targets.csv")
    try FileWriting.write(
      "{ \"groupWeights\": { \"SV1\": 3, \"SV2\": 2 }, \"hourValue\": 17.5 }\n",
      to: options.folder + "/policy.json")
  }

  /// Makes up a contract, and adds the lines of its returns.
  private mutating func add(_ number: Int, _ body: (MadeUpRow, RowText) -> Void) {
    var random = SeededNumbers(seed: options.seed, stream: number)
    let contract = MadeUpContract(number, setting, &random)
    contracts.append(
      "\(contract.id),Services made up no. \(number + 1),\(contract.supplier),"
        + "\(setting.framework.id),\(contract.start.iso),\(contract.end.iso),\(contract.pounds)\n")
    for target in contract.targets {
      targets.append(
        "\(contract.id),\(target.measure),\(target.target),\(target.per.rawValue),"
          + "\(target.baseline),\(target.weight)\n")
    }
    let text = RowText(contract, setting)
    var returns = MadeUpReturns(contract, setting, random)
    returns.send(to: { body($0, text) })
  }

  private mutating func writeInOrder() throws(FileFault) {
    for file in 0..<options.files {
      var output = try ReturnsOutput(path(file))
      for number in share(file, of: contractCount) {
        var buffer: [UInt8] = []
        swap(&buffer, &output.buffer)
        var rows = 0
        add(number) { row, text in
          text.append(row, to: &buffer)
          rows += 1
        }
        rowCount += rows
        swap(&buffer, &output.buffer)
        try output.writeIfFull()
      }
      try output.writeAll()
    }
  }

  private mutating func writeShuffled() throws(FileFault) {
    var all: [UInt8] = []
    var starts = [0]
    all.reserveCapacity(options.rows * 90)
    for number in 0..<contractCount {
      add(number) { row, text in
        text.append(row, to: &all)
        starts.append(all.count)
      }
    }
    rowCount = starts.count - 1
    var random = SeededNumbers(seed: options.seed, stream: -1)
    let order = Array(0..<rowCount).shuffled(using: &random)
    for file in 0..<options.files {
      var output = try ReturnsOutput(path(file))
      for place in share(file, of: rowCount) {
        output.buffer += all[starts[order[place]]..<starts[order[place] + 1]]
        try output.writeIfFull()
      }
      try output.writeAll()
    }
  }

  /// The part of so many things that a file holds.
  private func share(_ file: Int, of count: Int) -> Range<Int> {
    count * file / options.files..<count * (file + 1) / options.files
  }

  private func path(_ file: Int) -> String {
    let digits = String(file + 1)
    return options.folder + "/returns/"
      + String(repeating: "0", count: max(0, 3 - digits.count)) + digits + ".csv"
  }
}
