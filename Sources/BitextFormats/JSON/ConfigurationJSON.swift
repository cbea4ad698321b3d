import Bitext

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A ``Configuration`` as a JSON file: printed whole, read with gaps.
///
/// What a file leaves out has its default. What it has too much is an error, since a misspelt key would
/// otherwise change nothing without a word.
public enum ConfigurationJSON {
  /// The configuration, every key, in a fixed order, ending with a line feed.
  public static func text(of configuration: Configuration) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(configuration), as: UTF8.self) + "\n"
  }

  /// The configuration that a file describes.
  public static func configuration(from bytes: [UInt8], file: String?) throws(BitextError) -> Configuration {
    do {
      let decoder = JSONDecoder()
      let given = try decoder.decode(JSONValue.self, from: Data(bytes))
      let defaults = try decoder.decode(JSONValue.self, from: try JSONEncoder().encode(Configuration()))
      let merged = merge(given, over: defaults)
      let configuration = try decoder.decode(Configuration.self, from: try JSONEncoder().encode(merged))
      let understood = try decoder.decode(JSONValue.self, from: try JSONEncoder().encode(configuration))
      try refuseUnknown(given, understood: understood, path: "")
      guard configuration.version == Configuration.currentVersion else {
        throw Refusal(
          message: "version \(configuration.version), but this program reads \(Configuration.currentVersion)")
      }
      return configuration
    } catch {
      throw BitextError(
        .configuration, "is not a configuration: \(reason(error))",
        remedy: "`bitext dump-configuration` prints one that is valid.", file: file, underlying: error)
    }
  }

  private struct Refusal: Error { let message: String }

  private static func merge(_ given: JSONValue, over defaults: JSONValue) -> JSONValue {
    guard case .object(let values) = given, case .object(let known) = defaults else { return given }
    return .object(known.merging(values) { merge($1, over: $0) })
  }

  /// Throws if a setting was given that did not come through; one that is null need not.
  private static func refuseUnknown(_ given: JSONValue, understood: JSONValue, path: String) throws {
    guard case .object(let values) = given, case .object(let known) = understood else { return }
    for (key, value) in values.sorted(by: { $0.key < $1.key }) where value != .null {
      let place = path.isEmpty ? key : "\(path).\(key)"
      guard let through = known[key] else { throw Refusal(message: "there is no setting `\(place)`") }
      try refuseUnknown(value, understood: through, path: place)
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let refusal as Refusal: return refusal.message
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.keyNotFound(_, let context), DecodingError.dataCorrupted(let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    default: return "\(error)"
    }
  }
}
