public import SocialValue

/// Reads a framework from its definition file.
public enum FrameworkReader {
  /// Reads and checks a definition.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name, for findings.
  /// - Returns: the framework.
  /// - Throws: every fault, with line, column and JSON path.
  public static func read(_ bytes: [UInt8], file: String) throws(FindingsError) -> Framework {
    let document = try JSONParser.parse(bytes, file: file)
    let faults = FaultCollector()
    let framework = FrameworkDecoder(faults: faults).framework(document.root)
    guard let framework, faults.faults.isEmpty else {
      // What could be read is held against the rules too, so that all is told at once.
      let further = framework.map(FrameworkCheck.faults) ?? []
      let all = faults.faults + FollowingFaults.without(further, of: faults.faults)
      throw FindingsError(ordered(document.findings(all)))
    }
    let unsound = FrameworkCheck.faults(of: framework)
    guard unsound.isEmpty else { throw FindingsError(ordered(document.findings(unsound))) }
    return framework
  }

  /// Reads and checks a definition file.
  ///
  /// - Throws: a `FileFault` where the file can't be read, a `FindingsError` with every fault.
  public static func read(path: String) throws -> Framework {
    try read(FileReading.bytes(of: path), file: path)
  }

  private static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.sorted {
      ($0.place.line, $0.place.column, $0.message) < ($1.place.line, $1.place.column, $1.message)
    }
  }
}
