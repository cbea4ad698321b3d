import Testing

@testable import Bitext

@Suite struct SparseRowsTests {
  /// What is stated of each pair comes together as if it were looked up pair by pair.
  @Test(arguments: [0, 1, 7, 300])
  func pairsComeInOrderAndOnce(_ count: Int) {
    let (rows, columns) = (11, 13)
    // A row and a column far behind the others, and some without any statement.
    let statements = (0..<count).map { (index: Int) -> SparseRows.Statement in
      let row = index == 3 ? 10 : index * 7 % 5
      let column = index == 5 ? 12 : index * 11 % 9
      return SparseRows.Statement(row: Int32(row), column: Int32(column), value: Float(index % 8))
    }
    var expected: [SIMD2<Int32>: Float] = [:]
    for statement in statements {
      expected[SIMD2(statement.row, statement.column), default: 0] += statement.value
    }
    var found: [(row: Int32, column: Int32, value: Float)] = []
    SparseRows.forEachPair(of: statements, rows: rows, columns: columns, joining: { $0 += $1 }) {
      row, column, value in
      found.append((row: row, column: column, value: value))
    }
    #expect(found.count == expected.count)
    for pair in found { #expect(expected[SIMD2(pair.row, pair.column)] == pair.value) }
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.row < second.row || first.row == second.row && first.column < second.column)
    }
  }
}
