/// How many bytes a packed file may unpack to: what it holds is bounded by what was given.
///
/// Text of any language packs to a third or a tenth, and markup to a thirtieth. What packs to less than a hundredth was
/// made to fill the memory, or holds so little text for its size that it can be unpacked by its owner.
enum UnpackingLimit {
  private static let ratio = 100
  /// A small file may always unpack to so much.
  private static let least = 16 << 20
  /// No file may unpack to more.
  private static let most = 512 << 20

  /// The same for bytes that go through the memory piece by piece.
  static func bytes(ofSpooled count: Int) -> Int { least + ratio * count }

  static func bytes(ofPacked count: Int) -> Int { min(most, least + ratio * count) }
}
