#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who holds the locks of files, as far as the system tells.
enum FileLocks {
  /// The process that holds a lock on a file, as a part of a sentence; empty where the system does not say.
  static func holder(of path: String) -> String {
    guard let file = FileStatus(path, followsLinks: false)?.identity else { return "" }
    return holder(of: file, in: FileSystem.bytes(of: "/proc/locks") ?? []).map { ", process \($0)," } ?? ""
  }

  /// The number of the process that Linux lists for a file.
  ///
  /// - Parameter list: Lines such as `1: FLOCK  ADVISORY  WRITE 709 08:01:1583 0 EOF`: device and file stand behind the process,
  ///   the first in two parts in hexadecimal digits. A line of somebody who waits has `->` before its type.
  static func holder(of file: FileIdentity, in list: [UInt8]) -> Int? {
    for line in list.split(separator: 0x0A) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count > 5, words[1] == "FLOCK", let process = Int(words[4]), process > 0 else { continue }
      let parts = words[5].split(separator: ":")
      guard parts.count == 3, let major = UInt64(parts[0], radix: 16), let minor = UInt64(parts[1], radix: 16)
      else { continue }
      // How the system packs both parts into the number of a device.
      let device = (minor & 0xFF) | (major & 0xFFF) << 8 | (minor & ~0xFF) << 12 | (major & ~0xFFF) << 32
      if device == file.device, UInt64(parts[2]) == file.number { return process }
    }
    return nil
  }
}
