import SocialValue

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// The day it is, where the program runs.
enum Today {
  /// Today by the system's clock and time zone.
  static func day() -> Day {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return Day(number: Int32(now / 86_400)) }
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int32(now / 86_400))
  }
}
