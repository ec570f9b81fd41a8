#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

extension Output {
  /// The output of this process.
  ///
  /// From here on, a reader that goes away no longer ends the process.
  public static func ofProcess() -> Output {
    signal(SIGPIPE, SIG_IGN)
    occupyStandardDescriptors()
    var environment: [String: String] = [:]
    for name in variables {
      guard let value = getenv(name) else { continue }
      environment[name] = String(cString: value)
    }
    let output = OutputSink.descriptor(STDOUT_FILENO, name: "standard output")
    let error = OutputSink.descriptor(
      STDERR_FILENO, name: "standard error", isHeldBack: false, flushedBefore: output)
    return Output(
      standardOutput: output, standardError: error, environment: environment,
      terminal: .ofProcess(environment: environment))
  }

  /// Ends the process; what is kept isn't taken apart.
  public func end(_ code: Int32) -> Never { exit(code) }

  /// Sees to it that the descriptors 0 to 2 are taken.
  ///
  /// Else, in a process started with one of them closed, the next file opened would become
  /// standard output, and a report would be written into it. They are opened so that using
  /// them still fails with EBADF, as it would have.
  private static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
