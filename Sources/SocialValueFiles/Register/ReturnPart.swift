internal import SocialValue

/// A file of returns, or a stretch of a large one, to be read by one worker.
struct ReturnPart: Sendable {
  /// The path within the register.
  var file: String
  /// The header of a file read in stretches; nil where the part begins with it.
  var header: CSVHeader?
  /// The bytes at which the rows of the part begin; nil for a whole file.
  var bytes: Range<Int>?

  /// What a part came to.
  struct Outcome: Sendable {
    /// The batches, one for a CSV file, several for the sheets of a workbook.
    var pieces: [Piece] = []
    /// Findings about the file as a whole.
    var findings: [Finding] = []
    /// Why it couldn't be read.
    var fault: FileFault?
    /// Where its first row began.
    var start = 0
    /// Where the row after its last begins.
    var end = 0
    /// How many bytes were read.
    var bytes = 0
  }

  /// A batch, with what there is to say of the words in it.
  struct Piece: Sendable {
    var batch: ReturnBatch
    var unknownWords: [UnknownWord]
    var assessors: AssessorNames
  }
}
