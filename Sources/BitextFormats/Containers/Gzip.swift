import Bitext
internal import CContainer

/// Files of gzip.
enum Gzip {
  /// What was packed.
  /// - Parameter limit: The most bytes that it may unpack to; nil for what its size allows.
  static func unpacked(_ bytes: [UInt8], file: String?, limit: Int? = nil) throws(BitextError) -> [UInt8] {
    let limit = limit ?? UnpackingLimit.bytes(ofPacked: bytes.count)
    var result = ccontainer_result()
    let status = bytes.withUnsafeBytes { ccontainer_gzip_read($0.baseAddress, $0.count, limit, &result) }
    defer { ccontainer_free(&result) }
    switch CContainerStatus(status) {
    case .done: return result.array
    case .large:
      throw BitextError(
        .malformed, "unpacks to more than \(limit >> 20) MiB.",
        remedy: "Unpack it with gunzip, and divide it.",
        file: file)
    default:
      throw BitextError(
        .malformed, "is a damaged file of gzip: \(result.text).", remedy: "Copy it once more.", file: file)
    }
  }
}
