import Lattice
import Testing

@Suite struct ChainTests {
  @Test func `the heaviest chain is the heaviest of all subsets that ascend`() {
    for seed in 0..<300 {
      var dice = Dice(seed)
      let anchors = (0..<dice.roll(0..<9)).map { _ in
        Anchor(row: dice.roll(0..<5), column: dice.roll(0..<5), weight: dice.roll(1..<6))
      }
      var heaviest = 0
      for subset in 0..<1 << anchors.count {
        let chosen = anchors.indices.filter { subset >> $0 & 1 == 1 }.map { anchors[$0] }
          .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        if ascends(chosen) { heaviest = max(heaviest, chosen.reduce(0) { $0 + Int($1.weight) }) }
      }
      let chain = heaviestChain(anchors, columns: 5)
      #expect(ascends(chain))
      #expect(chain.reduce(0) { $0 + Int($1.weight) } == heaviest)
      #expect(heaviestChain(anchors.reversed(), columns: 5) == chain)
    }
  }

  private func ascends(_ chain: [Anchor]) -> Bool {
    zip(chain, chain.dropFirst()).allSatisfy { $0.row < $1.row && $0.column < $1.column }
  }
}

@Suite struct RidgeTests {
  @Test func `the ridge gathers as much as the best of all single-step paths`() {
    let steps = stepSets[1]
    for seed in 0..<100 {
      var dice = Dice(seed)
      let rows = dice.roll(0..<5)
      let columns = dice.roll(0..<5)
      let band = Band(rows: rows, columns: columns)
      let likeness = (0..<rows * columns).map { _ in Int32(dice.roll(-900..<1500)) }
      func value(_ row: Int, _ column: Int) -> Int {
        row > 0 && column > 0 ? Int(likeness[(row - 1) * columns + column - 1]) : 0
      }
      func gain(_ from: (row: Int, column: Int), _ to: (row: Int, column: Int)) -> Int {
        let value = value(to.row, to.column)
        let isDiagonal = to.row > from.row && to.column > from.column
        return isDiagonal ? value : max(0, value) * 300 / 1000 - 50
      }
      let path = Ridge().path(in: band) { row, range, values in
        for column in range { values[column - range.lowerBound] = likeness[row * columns + column] }
      }
      let gathered = zip(path, path.dropFirst()).reduce(0) { $0 + gain($1.0, $1.1) }
      let all = arcs(steps, in: band) { row, column, step in
        -gain((row: row, column: column), (row: row + step.rows, column: column + step.columns))
      }
      let best = Oracle.paths(all, rows: rows, columns: columns).map {
        -Oracle.cost($0, all, [[0, 0, 0], [0, 0, 0], [0, 0, 0]])
      }
      #expect(gathered == best.max())
    }
  }
}

@Suite struct LogarithmTests {
  @Test func `logarithm and exponential are exact at points known by heart and inverse to each other`() {
    #expect(naturalLogarithm(1) == 0)
    #expect(abs(naturalLogarithm(2) - 0.693147180559945309) < 1e-14)
    #expect(abs(naturalExponential(1) - 2.718281828459045235) < 1e-14)
    #expect(naturalExponential(-800) == 0)
    for step in -400...400 {
      let x = Double(step) * 0.17
      #expect(abs(naturalLogarithm(naturalExponential(x)) - x) < 1e-12)
      #expect(abs(Double(quickLogarithm(Float(naturalExponential(x)))) - x) < 1e-4)
    }
  }

  @Test func `the quick logarithms of eight numbers are those of each`() {
    for step in 0..<400 {
      var numbers = SIMD8<Float>.zero
      for lane in 0..<8 { numbers[lane] = Float(naturalExponential(Double(step * 8 + lane) * 0.05 - 80)) }
      let logarithms = quickLogarithm(numbers)
      for lane in 0..<8 { #expect(logarithms[lane] == quickLogarithm(numbers[lane])) }
    }
  }

  @Test func `whole numbers and floats are those of the library`() {
    for number in [
      0, 0.4, 0.6, -0.4, -0.6, 1, -1, 4095.6, 4096.4, -4096.4, 1_234_567, -7_654_321, 1.5e9, -1.5e9,
    ] as [Float] {
      #expect(wholeNumber(number) == Int32(number.rounded()))
    }
    #expect(wholeNumber(.infinity) == 2_000_000_000)
    #expect(wholeNumber(-3e9) == -2_000_000_000)
    let numbers: SIMD8<Int32> = [0, 1, -1, 127, -126, 2_000_000, -2_000_000, 4_000_000]
    #expect(floats(numbers) == SIMD8<Float>(numbers))
  }

  @Test func `the logarithm of a number too small to be normal is exact`() {
    #expect(abs(naturalLogarithm(Double.leastNonzeroMagnitude) + 744.4400719213812) < 1e-10)
  }
}
