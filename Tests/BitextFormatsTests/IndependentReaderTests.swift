import Bitext
import Testing

@testable import BitextFormats

/// What programs that were not written here make of the formats.
@Suite struct IndependentReaderTests {
  let report = SyntheticReport.nasty

  private var texts: [[String]] {
    let text = ReportText(report)
    return report.sentences.beads.map { bead in
      Side.allCases.map { text.display(report.segmentation[$0].sentences[bead[$0]], $0) }
    }
  }

  /// Without the characters that XML 1.0 forbids.
  private func inXML(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { ($0.value >= 32 || $0 == "\t") && $0.value & 0xFFFE != 0xFFFE }))
  }

  @Test(.enabled(if: IndependentTools.python != nil, "python3 is not installed"))
  func pythonReadsJSON() throws {
    let program = """
      import json
      report = json.load(open('a.json', encoding='utf-8'))
      lines = [json.loads(line) for line in open('a.jsonl', encoding='utf-8', newline='')]
      beads = [json.loads(line) for line in open('b.jsonl', encoding='utf-8').read().splitlines()]
      assert len(lines) == 1 and lines[0] == report
      plain = [{k: b[k] for k in ('type', 'cost', 'probability')} for b in beads]
      assert plain == [{k: b[k] for k in ('type', 'cost', 'probability')} for b in report['sentences']['beads']]
      for side in ('source', 'target'):
        segments = report['sentences']['segments'][side]
        for line, bead in zip(beads, report['sentences']['beads']):
          assert line[side]['spans'] == [segments[i] for i in bead[side]['indices']]
        assert [i for p in report['paragraphs']['segments'][side] for i in range(*p)] == list(range(len(segments)))
      print(json.dumps([[b['source']['text'], b['target']['text']] for b in beads]))
      """
    let read = try IndependentTools.json(
      IndependentTools.python!, program,
      files: [
        ("a.json", JSONWriter().text(of: report)), ("a.jsonl", JSONLinesWriter().text(of: report)),
        ("b.jsonl", JSONLinesWriter(line: .bead).text(of: report)),
      ], as: [[String]].self)
    #expect(read == texts)
  }

  @Test(.enabled(if: IndependentTools.python != nil, "python3 is not installed"))
  func pythonReadsTSV() throws {
    let program = """
      import csv, json, re
      names = {'\\\\\\\\': '\\\\', '\\\\t': '\\t', '\\\\n': '\\n', '\\\\r': '\\r'}
      def plain(cell):
        return re.sub(r'\\\\(u[0-9a-f]{4}|.)', lambda m: names.get(m[0]) or chr(int(m[1][1:], 16)), cell)
      rows = list(csv.reader(open('a.tsv', encoding='utf-8', newline=''), delimiter='\\t', quoting=csv.QUOTE_NONE))
      print(json.dumps([[plain(cell) for cell in row[4:]] for row in rows[1:]]))
      """
    let read = try IndependentTools.json(
      IndependentTools.python!, program, files: [("a.tsv", TSVWriter().text(of: report))], as: [[String]].self
    )
    #expect(read == texts)
  }

  @Test(.enabled(if: IndependentTools.python != nil, "python3 is not installed"))
  func expatReadsEveryXML() throws {
    let program = """
      import json, xml.etree.ElementTree as tree
      tmx = [[''.join(seg.itertext()) for seg in unit.iter('seg')] for unit in tree.parse('a.tmx').iter('tu')]
      space = '{urn:oasis:names:tc:xliff:document:2.0}'
      units = list(tree.parse('a.xlf').iter(space + 'unit'))
      xliff = [[''.join(chr(int(c.get('hex'), 16)) + (c.tail or '') if c.tag == space + 'cp' else c.text or ''
                 for c in text.iter() if c.tag != 'x') for text in unit.iter() if text.tag in (space + 'source', space + 'target')]
               for unit in units]
      links = [link.get('xtargets') for link in tree.parse('a.xml').iter('link')]
      ids = [[s.get('id') for s in tree.parse(name).iter('s')] for name in ('en.xml', 'zh.xml')]
      told = [[i for l in links for i in l.split(';')[side].split()] for side in (0, 1)]
      assert [sorted(t) for t in told] == [sorted(i) for i in ids]
      print(json.dumps([tmx, xliff]))
      """
    let names = Bilingual(source: "en.xml", target: "zh.xml")
    let read = try IndependentTools.json(
      IndependentTools.python!, program,
      files: [
        ("a.tmx", TMXWriter().text(of: report)), ("a.xlf", XLIFFWriter().text(of: report)),
        ("a.xml", InterTextWriter(.links(names)).text(of: report)),
        ("en.xml", InterTextWriter(.document(.source)).text(of: report)),
        ("zh.xml", InterTextWriter(.document(.target)).text(of: report)),
      ], as: [[[String]]].self)
    let pairs = zip(report.sentences.beads, texts).filter { !$0.0.isNull }.map { $0.1.map(inXML) }
    #expect(read[0] == pairs)
    #expect(read[1] == zip(report.sentences.beads, texts).map { $0.target.isEmpty ? [$1[0]] : $1 })
  }

  @Test(.enabled(if: IndependentTools.toolkit != nil, "translate-toolkit is not installed"))
  func translateToolkitReadsTMX() throws {
    let program = """
      import json
      from translate.storage import tmx
      store = tmx.tmxfile.parsefile('a.tmx')
      print(json.dumps([[str(u.source), str(u.target)] for u in store.units]))
      """
    let read = try IndependentTools.json(
      IndependentTools.toolkit!, program, files: [("a.tmx", TMXWriter().text(of: report))],
      as: [[String]].self)
    #expect(read == zip(report.sentences.beads, texts).filter { !$0.0.isNull }.map { $0.1.map(inXML) })
  }

  @Test(
    .enabled(
      if: IndependentTools.toolkitWithXLIFF2 != nil, "no translate-toolkit that reads XLIFF 2 is installed"))
  func translateToolkitReadsXLIFF() throws {
    let program = """
      import json
      from translate.storage import xliff2
      store = xliff2.Xliff2File.parsefile('a.xlf')
      print(json.dumps([[str(u.source or ''), str(u.target or '')] for u in store.units]))
      """
    let plain = SyntheticReport.report([("One & <two>.", "一“二”。"), ("Three.", ""), ("", "三。")])
    let read = try IndependentTools.json(
      IndependentTools.toolkitWithXLIFF2!, program, files: [("a.xlf", XLIFFWriter().text(of: plain))],
      as: [[String]].self)
    #expect(read == [["One & <two>.", "一“二”。"], ["Three.", ""], ["", "三。"]])
  }

  /// The element structure that TMX 1.4b prescribes, for what the writer uses of it.
  private static let tmxGrammar = """
    <!ELEMENT tmx (header, body)>
    <!ATTLIST tmx version CDATA #FIXED "1.4">
    <!ELEMENT header (note | prop)*>
    <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
      segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
      adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
    <!ELEMENT body (tu*)>
    <!ELEMENT tu ((note | prop)*, tuv+)>
    <!ELEMENT tuv ((note | prop)*, seg)>
    <!ATTLIST tu tuid CDATA #IMPLIED>
    <!ATTLIST tuv xml:lang CDATA #REQUIRED>
    <!ELEMENT seg (#PCDATA | bpt | ept | it | ph)*>
    <!ELEMENT bpt (#PCDATA)>
    <!ATTLIST bpt i CDATA #REQUIRED x CDATA #IMPLIED type CDATA #IMPLIED>
    <!ELEMENT ept (#PCDATA)>
    <!ATTLIST ept i CDATA #REQUIRED>
    <!ELEMENT it (#PCDATA)>
    <!ATTLIST it pos (begin | end) #REQUIRED x CDATA #IMPLIED type CDATA #IMPLIED>
    <!ELEMENT ph (#PCDATA)>
    <!ATTLIST ph x CDATA #IMPLIED assoc CDATA #IMPLIED type CDATA #IMPLIED>
    <!ELEMENT note (#PCDATA)>
    <!ELEMENT prop (#PCDATA)>
    <!ATTLIST prop type CDATA #REQUIRED>
    """

  @Test(
    .enabled(if: IndependentTools.validator != nil, "lxml is not installed"), arguments: BeadLevel.allCases)
  func memoriesKeepToTheGrammar(_ level: BeadLevel) throws {
    let program = """
      from lxml import etree
      etree.DTD(open('tmx.dtd')).assertValid(etree.parse('a.tmx'))
      print('true')
      """
    let coded = try TMXReader().text(in: Array(InlineCodeTests.memory.utf8), file: "m")
      .report(provenance: FormatClaimTests.provenance)
    for report in [report, SyntheticReport.report([]), coded] {
      let text = TMXWriter(UnitOptions(level: level)).text(of: report)
      let files = [("a.tmx", text), ("tmx.dtd", Self.tmxGrammar)]
      #expect(try IndependentTools.json(IndependentTools.validator!, program, files: files, as: Bool.self))
    }
  }
}
