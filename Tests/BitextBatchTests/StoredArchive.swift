import Foundation

/// A ZIP archive whose members are kept as they are, so that each of them can be damaged and still be unpacked.
struct StoredArchive {
  var members: [(name: String, bytes: [UInt8])]

  var bytes: [UInt8] {
    var (bytes, list): ([UInt8], [UInt8]) = ([], [])
    for member in members {
      // No flags, no packing, no time; then the checksum and both sizes.
      let header =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.little(Self.checksum(member.bytes), 4)
        + Self.little(UInt32(member.bytes.count), 4) + Self.little(UInt32(member.bytes.count), 4)
        + Self.little(UInt32(member.name.utf8.count), 2) + [0, 0]
      list += [0x50, 0x4B, 0x01, 0x02, 20, 0] + header + [UInt8](repeating: 0, count: 10)
      list += Self.little(UInt32(bytes.count), 4) + Array(member.name.utf8)
      bytes += [0x50, 0x4B, 0x03, 0x04] + header + Array(member.name.utf8) + member.bytes
    }
    let counts = Self.little(UInt32(members.count), 2)
    return bytes + list + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + counts + counts
      + Self.little(UInt32(list.count), 4) + Self.little(UInt32(bytes.count), 4) + [0, 0]
  }

  /// The archive with other bytes for a member.
  func replacing(_ name: String, by bytes: [UInt8]) -> StoredArchive {
    StoredArchive(members: members.map { $0.name == name ? (name, bytes) : $0 })
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
