import Bitext

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Marks the error of what is JSON of the form and contradicts itself.
struct JSONContradiction: Error {}

/// JSON of a known form.
enum JSONForm {
  /// - Throws: an error that says where the text stops to be of the form.
  static func decoded<Value: Decodable>(
    _ bytes: [UInt8], file: String?, remedy: String
  ) throws(BitextError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw BitextError(.malformed, message(of: error), remedy: remedy, file: file, underlying: error)
    } catch {
      throw BitextError(.malformed, "is no JSON.", remedy: remedy, file: file, underlying: error)
    }
  }

  private static func message(of error: DecodingError) -> String {
    func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
      let path = (context.codingPath + (key.map { [$0] } ?? [])).map { key in
        key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
      }.joined()
      return path.isEmpty ? "the top" : path
    }
    return switch error {
    case .keyNotFound(let key, let context): "lacks a member: \(path(context, key))."
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "has another value than expected at \(path(context))."
    case .dataCorrupted(let context)
    where context.underlyingError is JSONContradiction || !context.codingPath.isEmpty:
      "is wrong at \(path(context)): \(context.debugDescription)."
    default: "is no JSON."
    }
  }
}
