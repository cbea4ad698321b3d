public import Bitext
public import BitextFormats

extension JoinedSink {
  /// What stands for a document in the file.
  public enum Form: Sendable {
    /// What writers make of the report, each for a file of its own. Documents that failed leave nothing.
    ///
    /// The languages are those that the files declare; where one is nil, that of the first document.
    case reports([any ReportWriter], Bilingual<Language?>)
    /// The same, with each pair of texts once in all documents together: the first document that has it keeps it.
    case unique(Unique, Bilingual<Language?>)
    /// A JSON object a line: `id`, the members that the document came with, and `report` or `error`.
    case records
  }

  /// What is written where pairs of texts are to be unique.
  public struct Unique: Sendable {
    /// Which beads are written, and which pairs of texts count as the same.
    let filter: BeadFilter
    let level: BeadLevel
    /// The writers of some beads.
    let writers: @Sendable (BeadFilter) -> [any ReportWriter]

    public init(
      filter: BeadFilter, level: BeadLevel,
      writers: @escaping @Sendable (BeadFilter) -> [any ReportWriter]
    ) {
      self.filter = filter
      self.level = level
      self.writers = writers
    }

    /// The writers of the beads whose texts were not seen before.
    func writers(of beads: Set<Int>) -> [any ReportWriter] {
      var filter = BeadFilter()
      filter.only = beads
      return writers(filter)
    }
  }

  /// A document before it is known which of its beads are written: the others may stand in documents before it.
  public struct Rendering: Sendable {
    /// The languages of the document, where files may declare them.
    var languages: Bilingual<Language>?
    var texts: [BatchText] = []
    var report: Report?
    var hashes: [(bead: Int, hash: UInt64)] = []
  }

  /// The object of a document on a line of its own.
  static func record(of result: Result<Report, BitextError>, item: BatchItem) -> BatchText {
    BatchText { output in
      output.write("{\"id\":")
      if let identifier = item.identifier {
        output.write(identifier)
      } else {
        output.write(jsonLine(item.name)[...])
      }
      for member in item.members {
        output.write(",")
        output.write(member)
      }
      switch result {
      case .success(let report):
        output.write(",\"report\":")
        let text = BatchText { JSONWriter(hasLines: false).writeReport(report, to: &$0) }
        output.write(text.bytes.dropLast())
      case .failure(let error):
        output.write(",\"error\":")
        output.write(jsonLine(FailureRecord(error))[...])
      }
      output.write("}\n")
    }
  }
}
