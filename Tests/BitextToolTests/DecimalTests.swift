import Testing

@testable import bitext_tool

@Suite struct DecimalTests {
  @Test(arguments: [
    (0.0, 4, "0.0000"), (1.0, 4, "1.0000"), (0.03125, 4, "0.0312"), (0.09375, 4, "0.0938"),
    (2.0 / 3, 4, "0.6667"),
    (0.99995, 4, "1.0000"), (0.99994, 4, "0.9999"), (12.345, 0, "12"), (-0.5, 1, "-0.5"),
    (1234.5, 2, "1234.50"),
    (0.5, 0, "0"), (1.5, 0, "2"),
  ])
  func roundsAsPrintf(_ value: Double, _ decimals: Int, _ expected: String) {
    #expect(value.formatted(decimals: decimals) == expected)
  }
}
