internal import SocialValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file or folder that can't be read or written, and why.
public struct FileFault: Error, Sendable, Hashable {
  /// What was tried.
  public enum Action: String, Sendable, Hashable {
    /// Reading.
    case read
    /// Writing.
    case write
  }

  /// What was tried.
  public var action: Action
  /// The path as given.
  public var path: String
  /// Why it failed: `No such file or directory`.
  public var reason: String

  /// Makes a fault.
  public init(_ action: Action, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// Makes a fault from the system's last error number.
  init(_ action: Action, _ path: String) {
    self.init(action, path, reason: String(cString: strerror(errno)))
  }

  /// The fault in one line: `can't read contracts.csv: No such file or directory`.
  public var text: String { "can't \(action.rawValue) \(FoundText.line(path)): \(reason)" }
}
