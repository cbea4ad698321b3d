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

/// Unpacks bytes of gzip piece by piece. What they unpack to may be any number of times what a reader could hold, but not
/// more than ``UnpackingLimit`` allows for the bytes so far.
package final class GzipUnpacker {
  private let unpacker: OpaquePointer
  private let file: String?
  private var packed = 0
  private var unpacked = 0

  package init(file: String?) {
    guard let unpacker = ccontainer_unpacker_open() else { fatalError("out of memory") }
    self.unpacker = unpacker
    self.file = file
  }

  deinit { ccontainer_unpacker_close(unpacker) }

  /// Whether a file is one of gzip.
  package static func recognizes(_ bytes: [UInt8]) -> Bool { FileType(recognizing: bytes) == .gzip }

  /// The refusal of a file that unpacks to one of gzip.
  package static func packedTwice(file: String?) -> BitextError { Gzip.packedTwice(file: file) }

  /// What more bytes unpack to.
  package func unpack(_ bytes: [UInt8]) throws(BitextError) -> [UInt8] {
    packed += bytes.count
    let limit = UnpackingLimit.bytes(ofSpooled: packed)
    var result = ccontainer_result()
    let status = bytes.withUnsafeBytes {
      ccontainer_unpacker_write(unpacker, $0.baseAddress, $0.count, limit - unpacked, &result)
    }
    defer { ccontainer_free(&result) }
    guard CContainerStatus(status) == .done else {
      throw Gzip.failure(CContainerStatus(status), result.text, limit: limit, file: file)
    }
    unpacked += result.count
    return result.array
  }

  /// - Throws: a ``BitextError`` if bytes are missing.
  package func finish() throws(BitextError) {
    if ccontainer_unpacker_ends(unpacker) == 0 {
      throw Gzip.failure(.damaged, "it breaks off", limit: 0, file: file)
    }
  }
}

/// Files of gzip.
enum Gzip {
  fileprivate static func failure(
    _ status: CContainerStatus, _ message: String, limit: Int, file: String?
  ) -> BitextError {
    if status == .large {
      return BitextError(
        .malformed, "unpacks to more than \(limit >> 20) MiB.",
        remedy: "Unpack it with gunzip, and divide it.", file: file)
    }
    return BitextError(
      .malformed, "is a damaged file of gzip: \(message).", remedy: "Copy it once more.", file: file)
  }

  /// A file can be made that unpacks to itself.
  static func packedTwice(file: String?) -> BitextError {
    BitextError(.malformed, "is packed by gzip more than once.", remedy: "Unpack it with gunzip.", file: file)
  }

  /// What was packed.
  /// - Parameter limit: The most bytes that it may unpack to; nil for what its size allows.
  static func unpacked(_ bytes: [UInt8], file: String?, limit: Int? = nil) throws(BitextError) -> [UInt8] {
    let limit = limit ?? UnpackingLimit.bytes(ofPacked: bytes.count)
    var result = ccontainer_result()
    let status = bytes.withUnsafeBytes { ccontainer_gzip_read($0.baseAddress, $0.count, limit, &result) }
    defer { ccontainer_free(&result) }
    let outcome = CContainerStatus(status)
    guard outcome == .done else { throw failure(outcome, result.text, limit: limit, file: file) }
    return result.array
  }
}
