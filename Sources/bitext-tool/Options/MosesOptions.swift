import ArgumentParser
import BitextFormats

/// Whether a pair of files of lines has a third one.
struct MosesOptions: ParsableArguments {
  @Flag(
    help:
      "With moses: also write a file of identifiers, NAME.ids: on each line what the input calls the unit, or the document and the numbers of the segments."
  )
  var ids = false

  func check(_ format: ReportFormat) throws {
    if ids, format != .moses { throw ValidationError("--ids goes with moses.") }
  }
}
