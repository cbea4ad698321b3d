public import Bitext

/// A report as one JSON object.
///
/// `bitext dump-schema` prints the form as JSON Schema, and ``ReportReader`` reads it back. The members of the top level
/// are these, in this order:
///
/// - `schema`: `"bitext-report/2"`. The number rises when a member changes its meaning or goes away; members
///   may be added without.
/// - `provenance`: `version`, `icuVersion`, `lexicons`.
/// - `documents`: `source` and `target`, each with `name` (or null), `language`, `encoding` (what the bytes
///   were in before), `bytes` (of the file as UTF-8) and `regions`, the places of the page that are in the
///   language, without their text.
/// - `warnings`: sentences that say what makes the report doubtful, such as sides in the wrong order.
/// - `layout`: `block-sequential`, `interleaved`, `inline` or `separate`.
/// - `furniture`: what was set apart: a span and its `reason`.
/// - `paragraphs` and `sentences`: `counts` of both sides; `segments`, under `source` and `target` a list; and `beads`.
///   A segment of `sentences` is a span. One of `paragraphs` is a pair of indices into these: its first sentence, and
///   the one behind its last. So each text stands in the report once.
/// - `outcomes`: `number` (null for a bullet), `level`, `parent` (an index into this list, or null), `label`
///   and `heading` (`source` and `target`: the text, or null where the side lacks the outcome), and under
///   `source` and `target` what the side says, or null: `label` (a span with `style`, `value`, `broken`; `start` and
///   `end` are null of a number that is counted and stands nowhere in the file),
///   `heading` (a span), `body` (spans), `paragraphs` (indices), `mentions` (spans with `kind`: `party`, `date`,
///   `deadline`, `amount` or `commitment`, and a `value` that is the same in both languages).
/// - `declaredCounts`: `side`, `value`, `counted` and a `span`.
/// - `gaps`: `identifier`, `kind`, `severity`, `reason` (a ``Gap/Reason/code``), `side` (the side whose text the gap
///   is about, or null for both), `message`, `probability` (null where it is no judgement), `spans` (`source` and
///   `target`, lists; a span that is no finding and only shows where something would stand has `context`: true) and, on demand,
///   `evidence`.
/// - `silencedGaps`, only if there are any: the gaps that a baseline lists, in the same form. They are not among
///   `gaps`.
/// - `statistics`: the same, counted.
///
/// A **bead** has `type` (such as `2-1`), `source` and `target`, each with `indices` of segments (0-based); `cost` in
/// milli-nats (−1000·ln *p*), `probability`, and on demand `evidence`.
///
/// **Evidence** has `kind`, `value` (or null), `weight` in milli-nats (positive speaks for) and `spans`.
///
/// A **span** has `start` and `end`, half-open offsets in bytes of the file as UTF-8; `line` and `column` of
/// its start, from 1, the column in bytes; and `text`, as it stands in the file, with the markup inside of it.
/// The number that a browser puts before an item stands in no file: its span is empty and its text is the number.
///
/// Of a document that is no text, such as an office document or a PDF, offsets and lines are those of its text
/// as it was read, and `place` tells where it stood: `page 3`, `paragraph 12`, `chapter 2`, `subtitle 40`.
///
/// The output ends with a line feed, and equal reports give equal bytes.
public struct JSONWriter: ReportWriter {
  /// The version of the schema, told in every report.
  public static let schema = "bitext-report/2"

  /// Whether the report is written over many lines, or on one.
  public var hasLines: Bool
  /// The language that gaps are told in.
  public var messages: MessageLanguage
  /// Whether beads and gaps carry what speaks for them, which makes a report several times as long.
  public var hasEvidence: Bool

  public init(
    hasLines: Bool = true, messages: MessageLanguage = .english, hasEvidence: Bool = false
  ) {
    self.hasLines = hasLines
    self.hasEvidence = hasEvidence
    self.messages = messages
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    var json = JSONText(output, lineDepth: hasLines ? 3 : 0)
    // Given back below; two holders of the buffer would copy it at every write.
    output = Output()
    json.write(report, messages: messages, hasEvidence: hasEvidence)
    output = json.output
    output.write("\n")
  }
}
