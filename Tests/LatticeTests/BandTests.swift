import Lattice
import Testing

@Suite struct BandTests {
  @Test func `any edges become a band that single steps can cross`() {
    for seed in 0..<200 {
      var dice = Dice(seed)
      let rows = dice.roll(0..<8)
      let columns = dice.roll(0..<8)
      let lower = (0...rows).map { _ in dice.roll(-2..<columns + 3) }
      let upper = (0...rows).map { _ in dice.roll(-2..<columns + 3) }
      let band = Band(rows: rows, columns: columns, lower: lower, upper: upper)
      #expect(band.lower[0] == 0 && band.upper[rows] == columns)
      for row in 0...rows {
        #expect(band.lower[row] <= band.upper[row])
        #expect(band.lower[row] >= 0 && band.upper[row] <= columns)
        #expect(band.lower[row] <= min(max(lower[row], 0), columns) || row == 0)
        if row > 0 {
          #expect(band.lower[row - 1] <= band.lower[row] && band.upper[row - 1] <= band.upper[row])
          #expect(band.lower[row] <= band.upper[row - 1])
        }
      }
      var index = 0
      for row in 0...rows {
        for column in band.lower[row]...band.upper[row] {
          #expect(band.index(row: row, column: column) == index)
          index += 1
        }
      }
      #expect(band.count == index)
    }
  }

  @Test func `a band around a path holds the path and its margin`() {
    let path = [
      (row: 0, column: 0), (row: 1, column: 1), (row: 2, column: 1), (row: 3, column: 2), (row: 3, column: 3),
    ]
    let band = Band(rows: 3, columns: 3, around: path, margin: (rows: 0, columns: 0))
    #expect(band.lower == [0, 1, 1, 2] && band.upper == [1, 1, 2, 3])
    #expect(
      Band(rows: 3, columns: 3, around: path, margin: (rows: 0, columns: 3)) == Band(rows: 3, columns: 3))
  }

  @Test func `a band around a path is narrower where the path runs straight`() {
    let path = (0...9).map { (row: $0, column: $0) } + [(row: 10, column: 9), (row: 10, column: 10)]
    let band = Band(
      rows: 10, columns: 10, around: path, margin: (rows: 0, columns: 3),
      calm: (margin: (rows: 0, columns: 1), steps: 2))
    #expect(band.lower == [0, 0, 1, 2, 3, 4, 5, 5, 5, 6, 6])
    #expect(band.upper == [3, 4, 4, 4, 5, 6, 7, 8, 10, 10, 10])
  }

  @Test func `a band of arcs holds where they begin and end`() {
    let arcs = [
      Arc(row: 0, column: 0, rows: 1, columns: 1), Arc(row: 1, column: 1, rows: 2, columns: 1),
      Arc(row: 1, column: 1, rows: 1, columns: 1), Arc(row: 2, column: 2, rows: 1, columns: 1),
    ]
    let band = Band(rows: 3, columns: 3, holding: arcs)
    #expect(band.lower == [0, 1, 2, 2] && band.upper == [1, 2, 2, 3])
  }

  @Test func `what two bands have in common is a band where a path runs through both`() {
    let diagonal = Band(rows: 3, columns: 3, lower: [0, 0, 1, 2], upper: [1, 2, 3, 3])
    let above = Band(rows: 3, columns: 3, lower: [0, 1, 2, 3], upper: [2, 3, 3, 3])
    let below = Band(rows: 3, columns: 3, lower: [0, 0, 0, 0], upper: [0, 0, 0, 3])
    #expect(
      diagonal.common(with: above) == Band(rows: 3, columns: 3, lower: [0, 1, 2, 3], upper: [1, 2, 3, 3]))
    #expect(diagonal.common(with: below) == nil)
  }
}
