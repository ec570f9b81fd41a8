import SocialValue

/// How the figures of an item behave in a register that is made up.
enum ItemShape {
  /// A number of the contract's own that stands for a time.
  case position(ClosedRange<Int>)
  /// What happens in a quarter, in the smallest unit that is reported.
  case flow(ClosedRange<Int>)
  /// So many percent of another item's figure.
  case share(of: String, ClosedRange<Int>)
  /// Yes nine times in ten.
  case yes

  /// The shape of an item of Croydon's measures; what isn't named here happens now and then.
  init(_ item: Item) {
    self =
      switch item.id {
      case "workforce.total": .position(60...400)
      case "workforce.llw": .share(of: "workforce.total", 88...100)
      case "workforce.residents": .share(of: "workforce.total", 25...60)
      case "workforce.residents.priority": .share(of: "workforce.residents", 10...35)
      case "apprenticeships.total": .share(of: "workforce.total", 3...8)
      case "apprenticeships.continuing": .share(of: "apprenticeships.total", 60...90)
      case "spend.contract": .flow(20_000_000...90_000_000)
      case "spend.supplychain": .flow(5_000_000...19_000_000)
      case "spend.supplychain.croydon": .share(of: "spend.supplychain", 15...50)
      case "spend.buylocal": .flow(100_000...4_000_000)
      case "attendance.total": .flow(40...160)
      case "attendance.priority": .share(of: "attendance.total", 20...50)
      case "carbon.saved.travel": .flow(400_000...9_000_000)
      case "waste.recycled": .share(of: "waste.total", 55...95)
      default: Self.ordinary(item)
      }
  }

  private static func ordinary(_ item: Item) -> ItemShape {
    switch item.kind {
    case .yesNo: .yes
    case .money: .flow(20_000...1_500_000)
    case .quantity: .flow(150...9_000)
    case .count where item.over == .position: .share(of: "workforce.total", 80...100)
    case .count, .level, .text: .flow(1...14)
    }
  }
}

extension Item {
  /// How many decimal places a made-up figure has.
  var shownPlaces: Int {
    switch kind {
    case .money: 2
    case .quantity: id.hasPrefix("carbon") ? 3 : 1
    case .count, .yesNo, .level, .text: 0
    }
  }
}
