import ArgumentParser
import Bitext
import BitextFormats

/// Which beads are written, in formats that hold the texts of beads.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Leave out beads that are less probable than this, 0 to 1.", valueName: "p"))
  var minimumProbability: Double?
  @Option(
    help: ArgumentHelp(
      "Write only beads of these types, with commas between them, such as 1-1,1-2,2-1.", valueName: "types"))
  var beadTypes: String?
  @Flag(
    inversion: .prefixedNo,
    help:
      "Write beads that have text on one side only. Without the option: all formats but tmx, moses and jsonl-translation do."
  )
  var nullBeads: Bool?
  @Flag(
    help:
      "Of beads with equal texts on both sides write only the first: of all that is written into one file, and with `batch --output` of each document."
  )
  var unique = false
  @Flag(help: "The same for beads whose texts differ in capitals, width, spaces and punctuation only.")
  var uniqueNear = false
  @Option(
    help: ArgumentHelp(
      "Leave out beads in which a gap of this severity or a worse one lies: note, warning or error.",
      valueName: "severity"))
  var dropGaps: Gap.Severity?

  func validate() throws {
    if let minimumProbability, !(0...1).contains(minimumProbability) {
      throw ValidationError("--minimum-probability is a number from 0 to 1.")
    }
    for type in types ?? [] {
      let counts = type.split(separator: "-", omittingEmptySubsequences: false)
      guard counts.count == 2, counts.allSatisfy({ Int($0) != nil }) else {
        throw ValidationError("“\(type)” is no type of bead; they are written 1-1, 2-1, 0-1.")
      }
    }
  }

  private var types: Set<String>? {
    beadTypes.map { Set($0.split(separator: ",").map(String.init)) }
  }

  /// Whether an option was given.
  var isUsed: Bool {
    minimumProbability != nil || beadTypes != nil || nullBeads != nil || unique || uniqueNear
      || dropGaps != nil
  }

  func filter(for format: ReportFormat) throws -> BeadFilter {
    if isUsed && !format.isFiltered {
      throw ValidationError(
        "The format \(format.rawValue) holds all beads: it cannot be combined with options that leave some out."
      )
    }
    var filter = format.customaryFilter
    filter.minimumProbability = minimumProbability ?? 0
    filter.types = types
    if let nullBeads { filter.dropsNullBeads = !nullBeads }
    filter.unique = uniqueNear ? .near : unique ? .exact : nil
    filter.tellsTagsApart = format.holdsTagsOfUnits
    filter.tellsCodesApart = format.holdsCodes
    filter.dropsGaps = dropGaps
    return filter
  }
}
