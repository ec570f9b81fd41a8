import Synchronization

/// Hands out each contract's pages once, so that they are freed as soon as they are settled.
final class PageHandout: Sendable {
  private let pages: Mutex<[RowPages]>

  init(_ pages: [RowPages]) {
    self.pages = Mutex(pages)
  }

  /// The pages of a contract, empty when asked for again.
  func take(_ contract: Int) -> RowPages {
    pages.withLock { pages in
      let own = pages[contract]
      pages[contract] = RowPages()
      return own
    }
  }
}
