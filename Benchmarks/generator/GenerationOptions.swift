import SocialValueFiles

/// What a register is made of, by the command line.
struct GenerationOptions {
  static let usage = """
    usage: GenerateRegister FOLDER --rows N [--shuffled] [--seed S] [--files K]

    Makes up a register under croydon-sv-2016: about N rows of returns for 20 quarters, in contract
    order or (--shuffled) in random order, in K files (1). The same arguments give the same bytes.
    """

  var folder = ""
  var rows = 0
  var isShuffled = false
  var seed: UInt64 = 1
  var files = 1

  /// Reads the arguments; nil where they make no sense.
  init?(_ arguments: some Sequence<String>) {
    var arguments = arguments.makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--shuffled": isShuffled = true
      case "--rows":
        guard let count = arguments.next().flatMap({ Int($0) }) else { return nil }
        rows = count
      case "--files":
        guard let count = arguments.next().flatMap({ Int($0) }), (1...999) ~= count else {
          return nil
        }
        files = count
      case "--seed":
        guard let number = arguments.next().flatMap({ UInt64($0) }) else { return nil }
        seed = number
      default:
        guard folder.isEmpty, !argument.hasPrefix("-") else { return nil }
        folder = argument
      }
    }
    guard !folder.isEmpty, rows > 0 else { return nil }
  }
}
