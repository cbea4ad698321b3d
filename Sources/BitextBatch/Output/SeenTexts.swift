import Bitext
import BitextFormats

/// The pairs of texts that were written, where each is to be written once.
///
/// Their hashes are kept in a file beside the results, `FILE.seen`, so that a run that goes on knows them; it goes with the
/// journal, which tells how many there are and the digest of their bytes.
struct SeenTexts {
  private(set) var pairs = SeenPairs()
  private(set) var count = 0
  private let file: GrowingFile?
  private var hash = FowlerNollVo()

  /// The digest of all hashes in the order in which they were written.
  var digest: String { hash.text }

  /// None yet, and no file for them.
  init() { file = nil }

  /// Opens the file behind what an earlier run has written.
  ///
  /// - Parameter last: What the journal tells of it; nil if the file begins anew.
  /// - Throws: ``BitextError/Code/malformed`` if that is not there any more, byte for byte.
  init(path: String, keeping last: Journal.Entry?, in files: FileSystem) throws(BitextError) {
    let file = try GrowingFile(path: path, in: files, isNew: last == nil)
    self.file = file
    count = last?.seen ?? 0
    try file.keep(count * 8)
    hash = try file.digest(upTo: count * 8)
    if let last, hash.text != last.seenDigest { throw JoinedFile.damage(path) }
    let (bytes, count) = (try file.bytes(upTo: count * 8), count)
    pairs = bytes.withUnsafeBytes { bytes in
      SeenPairs(
        (0..<count).lazy.map { index in
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        })
    }
  }

  /// The beads whose texts were not seen before; they count as seen from here on.
  mutating func firsts(_ hashes: [(bead: Int, hash: UInt64)]) throws(BitextError) -> Set<Int> {
    var beads: Set<Int> = []
    var new: [UInt8] = []
    for (bead, hash) in hashes where pairs.insert(hash) {
      beads.insert(bead)
      withUnsafeBytes(of: hash.littleEndian) { new += $0 }
    }
    count += new.count / 8
    new.withUnsafeBytes { hash.add($0) }
    try file?.append(new)
    return beads
  }

  func sync() throws(BitextError) { try file?.sync() }
}
