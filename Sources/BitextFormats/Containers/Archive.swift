import Bitext
internal import CContainer

/// A ZIP archive in memory.
///
/// What its members unpack to is bounded, so that a small file cannot fill the memory (``UnpackingLimit``).
final class Archive {
  private let archive: OpaquePointer
  /// libzip reads from them as long as the archive is open.
  private let bytes: UnsafeMutableRawBufferPointer
  private let file: String?
  private let limit: Int
  /// How many bytes the members have unpacked to that were asked for.
  private var unpacked = 0

  init(_ bytes: [UInt8], file: String?) throws(BitextError) {
    self.file = file
    limit = UnpackingLimit.bytes(ofPacked: bytes.count)
    self.bytes = .allocate(byteCount: max(bytes.count, 1), alignment: 1)
    self.bytes.copyBytes(from: bytes)
    let (opened, message) = Self.open(self.bytes.baseAddress, bytes.count)
    guard let opened else {
      self.bytes.deallocate()
      throw BitextError(
        .malformed, "is a damaged archive: \(message).", remedy: "Copy or save it once more.", file: file)
    }
    archive = opened
  }

  deinit {
    ccontainer_zip_close(archive)
    bytes.deallocate()
  }

  private static func open(_ bytes: UnsafeRawPointer?, _ count: Int) -> (OpaquePointer?, String) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 200) { message in
      let archive = ccontainer_zip_open(bytes, count, message.baseAddress)
      return (archive, message.baseAddress.map { String(cString: $0) } ?? "")
    }
  }

  /// Whether there is a member of a name.
  func holds(_ name: String) -> Bool { ccontainer_zip_holds(archive, name) != 0 }

  /// The bytes of a member, nil where there is none.
  ///
  /// - Parameter own: The most bytes that this one may have.
  func bytes(of name: String, limit own: Int = .max) throws(BitextError) -> [UInt8]? {
    var result = ccontainer_result()
    // Members may share their packed bytes, so it is their sum that counts.
    let status = ccontainer_zip_read(archive, name, min(own, limit - unpacked), &result)
    defer { ccontainer_free(&result) }
    switch CContainerStatus(status) {
    case .done:
      unpacked += result.count
      return result.array
    case .absent: return nil
    case .large:
      throw BitextError(
        .malformed, "unpacks to more than \(min(own, limit) >> 20) MiB with “\(name)”.",
        remedy: "Such a file is made to fill the memory; if it is not, divide it.", file: file)
    case .locked:
      throw BitextError(
        .unreadable, "is locked with a password.", remedy: "Save it without a password.", file: file)
    default:
      throw BitextError(
        .malformed, "is damaged: “\(name)” cannot be unpacked: \(result.text).",
        remedy: "Copy or save it once more.", file: file)
    }
  }

  /// A member that the format asks for.
  func part(_ name: String) throws(BitextError) -> [UInt8] {
    guard let bytes = try bytes(of: name) else {
      throw BitextError(
        .malformed, "lacks its part “\(name)”.", remedy: "Copy or save it once more.", file: file)
    }
    return bytes
  }

  /// The text of a small member, nil where there is none.
  func text(of name: String, limit: Int) throws(BitextError) -> String? {
    try bytes(of: name, limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The path that a link in a member leads to, without its fragment; a link that begins with a slash begins at
  /// the root.
  static func path(of link: String, in member: String) -> String {
    let target = link.prefix { $0 != "#" && $0 != "?" }
    var steps = target.hasPrefix("/") ? [] : member.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(unescaped(step)) }
    }
    return steps.joined(separator: "/")
  }

  /// A step of a path with its `%20` and their like read.
  private static func unescaped(_ step: Substring) -> String {
    guard step.contains("%") else { return String(step) }
    var bytes: [UInt8] = []
    var rest = Array(step.utf8)[...]
    while let first = rest.popFirst() {
      if first == 0x25, rest.count >= 2,
        let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(first)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What came of a call of `CContainer`.
enum CContainerStatus {
  case done, absent, large, damaged, locked, slow

  init(_ status: Int32) {
    switch UInt32(bitPattern: status) {
    case CCONTAINER_DONE.rawValue: self = .done
    case CCONTAINER_ABSENT.rawValue: self = .absent
    case CCONTAINER_LARGE.rawValue: self = .large
    case CCONTAINER_LOCKED.rawValue: self = .locked
    case CCONTAINER_SLOW.rawValue: self = .slow
    default: self = .damaged
    }
  }
}

extension ccontainer_result {
  var array: [UInt8] { bytes.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? [] }

  /// What went wrong.
  var text: String {
    withUnsafeBytes(of: message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
