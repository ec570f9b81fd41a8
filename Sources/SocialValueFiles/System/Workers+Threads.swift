public import SocialValue
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Workers {
  /// As many threads as the machine has processors.
  public static var processors: Workers {
    threads(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  /// So many threads, the caller's among them; they are started when there is work, and end with
  /// it.
  public static func threads(_ count: Int) -> Workers {
    guard count > 1 else { return .one }
    return Workers(count: count) { pieces, body in
      let next = Atomic(0)
      withoutActuallyEscaping(body) { body in
        ThreadGroup.run(min(count, pieces)) {
          while true {
            let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard piece < pieces else { return }
            body(piece)
          }
        }
      }
    }
  }
}

/// Threads that do the same work together.
private enum ThreadGroup {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Runs a body on so many threads at once, the caller's among them, and waits for all of them.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      let work = Unmanaged.passRetained(Work(body))
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let failed = pthread_create(
        &thread, nil,
        { argument in
          #if canImport(Darwin)
            Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
          #else
            if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
          #endif
          return nil
        }, work.toOpaque())
      guard failed == 0 else {
        // Without another thread the caller does its part of the work.
        work.release()
        break
      }
      #if canImport(Darwin)
        if let thread { threads.append(thread) }
      #else
        threads.append(thread)
      #endif
    }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }
}
