import SocialValue
import Testing

@testable import SocialValueReports

@Suite("A bullet chart")
struct BulletChartTests {
  private func chart(_ attainment: Ratio) -> String {
    BulletChart(
      attainment: attainment, of: "Staff", actual: "9", target: "6", rating: 0,
      bands: ChartBands(Policy().ratings)
    ).svg(id: "c").markup
  }

  @Test("ends in an arrow where the bar goes on beyond it, and says so")
  func goesOn() {
    let long = chart(Ratio(3, over: 2))
    #expect(long.contains("<path class=\"f0\"") && long.contains("goes on beyond the chart"))
    let whole = chart(Ratio(5, over: 4))
    #expect(!whole.contains("<path") && !whole.contains("goes on"))
  }
}
