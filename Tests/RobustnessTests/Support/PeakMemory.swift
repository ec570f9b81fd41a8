import Foundation

/// The most memory that the process has had, where the system tells.
enum PeakMemory {
  /// The peak before the first mutation, in megabytes.
  static let before = now

  /// The peak up to now, in megabytes; nil where the system doesn't tell.
  static var now: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1024 }
  }
}
