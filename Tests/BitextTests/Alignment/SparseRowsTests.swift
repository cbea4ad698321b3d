import Testing

@testable import Bitext

@Suite struct SparseRowsTests {
  /// What is stated of each pair comes together as if it were looked up pair by pair.
  @Test(arguments: [0, 1, 7, 300])
  func pairsComeInOrderAndOnce(_ count: Int) {
    let (rows, columns) = (11, 13)
    // A row and a column far behind the others, and some without any statement.
    let statements = (0..<count).map { index in
      SparseRows.Statement(
        row: Int32(index * 7 % 5 + (index == 3 ? 6 : 0)),
        column: Int32(index * 11 % 9 + (index == 5 ? 4 : 0)),
        value: Float(index % 8))
    }
    var expected: [SIMD2<Int32>: Float] = [:]
    for statement in statements {
      expected[SIMD2(statement.row, statement.column), default: 0] += statement.value
    }
    var found: [(row: Int32, column: Int32, value: Float)] = []
    SparseRows.forEachPair(of: statements, rows: rows, columns: columns, joining: { $0 += $1 }) {
      found.append(($0, $1, $2))
    }
    #expect(found.count == expected.count)
    #expect(found.allSatisfy { expected[SIMD2($0.row, $0.column)] == $0.value })
    #expect(zip(found, found.dropFirst()).allSatisfy { ($0.row, $0.column) < ($1.row, $1.column) })
  }
}
