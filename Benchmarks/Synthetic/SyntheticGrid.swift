import CLatticeKernel
import Foundation
import LatticeKernel

/// A band of random costs with a cheap path near its middle, and the same search over it in Swift and in C.
public struct SyntheticGrid: Sendable {
  /// Which steps a search may take.
  public enum Steps: String, Sendable, CaseIterable {
    /// One to one, and one against none.
    case single = "1-1"
    /// Those of Gale & Church (1993).
    case galeChurch = "Gale–Church"
    /// All up to eight segments together.
    case all = "m+n ≤ 8"

    var list: [Step] {
      switch self {
      case .single: return [Step(1, 1), Step(1, 0), Step(0, 1)]
      case .galeChurch:
        return [Step(1, 1), Step(1, 0), Step(0, 1), Step(2, 1), Step(1, 2), Step(2, 2)]
      case .all:
        let pairs = (1...7).flatMap { rows in (1...(8 - rows)).map { Step(rows, $0) } }
        return [Step(1, 0), Step(0, 1)] + pairs
      }
    }
  }

  private let band: Band
  private let grid: Grid
  private let steps: [Step]
  /// By cell, then by step; and as the grid holds them, by row, then by step, then by column.
  private let costs: [Int32]
  private let costsByRow: [Int32]
  /// Arcs survive within this many milli-nats of the best path.
  private static let slack = 500

  /// - Parameters:
  ///   - size: rows, and as many columns.
  ///   - width: columns of the band in a row.
  public init(size: Int, width: Int, steps: Steps, seed: UInt64 = 1) {
    let list = steps.list
    let lower = (0...size).map { $0 - width / 2 }
    let band = Band(rows: size, columns: size, lower: lower, upper: lower.map { $0 + width - 1 })
    var random = SplitMix(seed: seed)
    var costs = [Int32](repeating: 0, count: band.count * list.count)
    for row in 0...size {
      for column in band.lower[row]...band.upper[row] {
        let cell = band.index(row: row, column: column)
        for (index, step) in list.enumerated() {
          let size = step.rows + step.columns
          costs[cell * list.count + index] =
            Int32(random.next() % 1000) + Int32(size * 300)
            + Int32(abs(row - column) * 3) + (step.rows == 0 || step.columns == 0 ? 2500 : 0)
        }
      }
    }
    self.band = band
    self.steps = list
    self.costs = costs
    var byRow: [Int32] = []
    byRow.reserveCapacity(costs.count)
    for row in 0...size {
      let first = band.offsets[row] * list.count
      for index in list.indices {
        for cell in 0..<band.width(row) { byRow.append(costs[first + cell * list.count + index]) }
      }
    }
    costsByRow = byRow
    grid = Grid(band: band, steps: list) { row, buffer in
      let start = band.offsets[row] * list.count
      for index in buffer.indices { buffer[index] = byRow[start + index] }
    }
  }

  /// Cells of the band times steps, counted for each of the three passes that a search makes.
  public var work: Int { band.count * steps.count * 3 }

  /// The number of arcs near the best path, by the library's code.
  public func countArcs() -> Int { grid.arcs(within: { _ in Self.slack }).count }

  /// How the C code goes about it.
  public enum Kernel: Sendable, CaseIterable {
    /// Cell by cell, every step from each: as one would write it down.
    case byCell
    /// Row by row and step by step, as the library does.
    case byRow
  }

  /// The same number by C code, which writes the same arcs down.
  public func countArcsInC(_ kernel: Kernel) -> Int {
    let integers: ([Int]) -> [Int64] = { $0.map(Int64.init) }
    let (lower, upper, offsets) = (integers(band.lower), integers(band.upper), integers(band.offsets))
    let (stepRows, stepColumns) = (integers(steps.map(\.rows)), integers(steps.map(\.columns)))
    var arcs: UnsafeMutablePointer<clattice_arc>?
    defer { free(arcs) }
    switch kernel {
    case .byCell:
      return Int(
        withScratch(Int64.self) { forward, backward in
          clattice_arcs_by_cell(
            Int64(band.rows), lower, upper, offsets, costs, Int64(steps.count), stepRows, stepColumns,
            Int64(Self.slack), forward, backward, &arcs)
        })
    case .byRow:
      var marks = [UInt64](repeating: 0, count: band.count)
      return Int(
        withScratch(Double.self) { forward, backward in
          clattice_arcs_by_row(
            Int64(band.rows), lower, upper, offsets, costsByRow, Int64(steps.count), stepRows, stepColumns,
            Int64(Self.slack), forward, backward, &marks, &arcs)
        })
    }
  }

  /// Two numbers for each cell, which the callee gives their first values.
  private func withScratch<Number>(
    _: Number.Type, _ body: (UnsafeMutablePointer<Number>, UnsafeMutablePointer<Number>) -> Int64
  ) -> Int64 {
    let forward = UnsafeMutablePointer<Number>.allocate(capacity: band.count)
    let backward = UnsafeMutablePointer<Number>.allocate(capacity: band.count)
    defer {
      forward.deallocate()
      backward.deallocate()
    }
    return body(forward, backward)
  }
}
