import Bitext
internal import CContainer

/// Packs bytes as gzip does, without a name and a time, so that equal bytes pack to equal bytes.
public final class GzipPacker {
  private let packer: OpaquePointer

  public init() {
    guard let packer = ccontainer_packer_open() else { fatalError("out of memory") }
    self.packer = packer
  }

  deinit { ccontainer_packer_close(packer) }

  /// The packed form of more bytes, as far as it is settled.
  ///
  /// - Parameter isLast: Whether no more bytes follow.
  public func pack(_ bytes: UnsafeRawBufferPointer, isLast: Bool = false) -> [UInt8] {
    var result = ccontainer_result()
    let status = ccontainer_packer_write(packer, bytes.baseAddress, bytes.count, isLast ? 1 : 0, &result)
    defer { ccontainer_free(&result) }
    guard status == 0 else { fatalError("out of memory") }
    return result.array
  }
}

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
