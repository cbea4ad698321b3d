/// A pair of values, one for each side.
///
/// It stands where other programs write `sourceX, targetX` twice: a function that does the same to both sides
/// takes a `Bilingual` and maps over it.
@frozen public struct Bilingual<Value> {
  /// The value of the source.
  public var source: Value
  /// The value of the target.
  public var target: Value

  public init(source: Value, target: Value) {
    self.source = source
    self.target = target
  }

  /// The value of one side.
  public subscript(side: Side) -> Value {
    get { side == .source ? source : target }
    // In place: a setter would copy an array of one side at every append to it.
    _modify { if side == .source { yield &source } else { yield &target } }
  }

  /// The pair of the results of `transform`, source first.
  public func map<Result, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Bilingual<Result> {
    Bilingual<Result>(source: try transform(source), target: try transform(target))
  }

  /// The same values with the sides exchanged.
  public var swapped: Bilingual { Bilingual(source: target, target: source) }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
extension Bilingual: Encodable where Value: Encodable {}
extension Bilingual: Decodable where Value: Decodable {}
