import Foundation

/// Documents that programs make which were not written here: python-docx, odfpy, EbookLib, ReportLab.
///
/// A document is nil where its program is not installed; tests that need it are skipped and say so.
enum ForeignDocuments {
  static let docx = made(by: "docx", program: docxProgram)
  static let odt = made(by: "odf", program: odtProgram)
  static let epub = made(by: "ebooklib", program: epubProgram)
  static let pdf = made(by: "reportlab", program: pdfProgram)
  /// A PDF also needs the program that it is read with.
  static let canReadPDF = IndependentTools.run(["pdftotext", "-v"]) != nil

  /// What a Python program writes to its standard output in Base64.
  private static func made(by module: String, program: String) -> [UInt8]? {
    guard let python = IndependentTools.pythonWith("import \(module)") else { return nil }
    let ending =
      "\nimport base64, sys\nsys.stdout.write(base64.b64encode(open('out', 'rb').read()).decode())\n"
    return IndependentTools.run([python, "-c", program + ending])
      .flatMap { Data(base64Encoded: $0) }.map(Array.init)
  }

  /// Two schemes of numbers that are not Word's usual ones, a list that begins anew, styles of lists, a table, and
  /// text that is not shown.
  private static let docxProgram = #"""
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn, nsdecls
    document = docx.Document()
    numbering = document.part.numbering_part.element
    def level(index, format, text, more=''):
      return ('<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>'
        % (index, format, more, text))
    schemes = [
      (90, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）')
        + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')),
      (91, level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '(%2)')),
    ]
    first = numbering.find(qn('w:num'))
    for number, levels in schemes:
      first.addprevious(parse_xml('<w:abstractNum %s w:abstractNumId="%d">%s</w:abstractNum>'
        % (nsdecls('w'), number, levels)))
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    for number, scheme, more in ((90, 90, ''), (91, 91, ''), (92, 91, anew)):
      numbering.append(parse_xml('<w:num %s w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>'
        % (nsdecls('w'), number, scheme, more)))
    def item(text, number, level):
      properties = document.add_paragraph(text)._p.get_or_add_pPr()
      properties.append(parse_xml('<w:numPr %s><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>'
        % (nsdecls('w'), level, number)))
    document.add_heading('Results', 1)
    for text, number, level in (('贸易', 90, 0), ('关税', 90, 1), ('配额', 90, 1), ('细则', 90, 2), ('卫生', 90, 0),
        ('医院', 90, 1), ('Trade', 91, 0), ('Tariffs', 91, 1), ('Quotas', 91, 1), ('Health', 91, 0),
        ('Clinics', 91, 1), ('Anew', 92, 0), ('And on', 92, 0)):
      item(text, number, level)
    document.add_paragraph('A bullet', style='List Bullet')
    document.add_paragraph('By style', style='List Number')
    document.add_paragraph('By style too', style='List Number')
    table = document.add_table(2, 2)
    for row, texts in enumerate((('Peace', '和平'), ('War', '战争'))):
      for column, text in enumerate(texts): table.cell(row, column).text = text
    paragraph = document.add_paragraph('Kept ')
    paragraph._p.append(parse_xml('<w:del %s><w:r><w:delText>gone </w:delText></w:r></w:del>' % nsdecls('w')))
    paragraph._p.append(parse_xml('<w:ins %s><w:r><w:t>added</w:t></w:r></w:ins>' % nsdecls('w')))
    paragraph.add_run(' hidden').font.hidden = True
    paragraph.add_run('.')
    document.sections[0].header.paragraphs[0].text = 'Head of the page'
    document.save('out')
    """#

  private static let odtProgram = #"""
    from odf.opendocument import OpenDocumentText
    from odf.text import P, H, List, ListItem, ListStyle, ListLevelStyleNumber, Note, NoteCitation, NoteBody
    from odf.table import Table, TableRow, TableCell
    from odf.office import Annotation
    document = OpenDocumentText()
    def style(name, *levels):
      style = ListStyle(name=name)
      for level in levels: style.addElement(ListLevelStyleNumber(**level))
      document.automaticstyles.addElement(style)
    style('A', dict(level='1', numformat='一, 二, 三, ...', numsuffix='、'),
      dict(level='2', numformat='1', numprefix='(', numsuffix=')'))
    style('B', dict(level='1', numformat='I', numsuffix='.'),
      dict(level='2', numformat='a', numsuffix='.', displaylevels='2'))
    def items(style, texts, **more):
      result = List(stylename=style, **more) if style else List()
      for text in texts:
        item = ListItem()
        if isinstance(text, tuple):
          item.addElement(P(text=text[0]))
          item.addElement(items(None, text[1]))
        else:
          item.addElement(P(text=text))
        result.addElement(item)
      return result
    body = document.text
    body.addElement(H(outlinelevel=1, text='成果'))
    body.addElement(items('A', [('贸易', ['关税', '配额']), '卫生']))
    paragraph = P(text='Between')
    note = Note(noteclass='footnote', id='n')
    note.addElement(NoteCitation(text='1'))
    inside = NoteBody()
    inside.addElement(P(text='The note.'))
    note.addElement(inside)
    paragraph.addElement(note)
    comment = Annotation()
    comment.addElement(P(text='A comment.'))
    paragraph.addElement(comment)
    paragraph.addText(' the lists.')
    body.addElement(paragraph)
    body.addElement(items('A', ['继续'], continuenumbering='true'))
    body.addElement(items('B', [('Trade', ['Tariffs', 'Quotas']), 'Health']))
    table = Table(name='T')
    for texts in (('Peace', '和平'), ('War', '战争')):
      row = TableRow()
      for text in texts:
        cell = TableCell()
        cell.addElement(P(text=text))
        row.addElement(cell)
      table.addElement(row)
    body.addElement(table)
    document.write(open('out', 'wb'))
    """#

  private static let epubProgram = #"""
    from ebooklib import epub
    book = epub.EpubBook()
    book.set_identifier('x'); book.set_title('T'); book.set_language('en')
    chapters = []
    for index, text in enumerate(('<h1>One</h1><p>First &amp; last.</p><ol><li>a</li><li>b</li></ol>',
        '<h1>二</h1><p>第二章。</p>')):
      chapter = epub.EpubHtml(title='c', file_name='Text/c %d.xhtml' % index)
      chapter.content = text
      book.add_item(chapter)
      chapters.append(chapter)
    book.toc = chapters
    book.add_item(epub.EpubNcx()); book.add_item(epub.EpubNav())
    book.spine = ['nav'] + list(reversed(chapters))
    epub.write_epub('out', book)
    """#

  /// Two pages with a running head and numbers, a title, two columns, and a sentence that crosses from page to page.
  private static let pdfProgram = #"""
    from reportlab.pdfgen import canvas
    page = canvas.Canvas('out', pagesize=(600, 800))
    def lines(x, y, texts, indent=14):
      for index, text in enumerate(texts):
        page.drawString(x + (indent if index == 0 else 0), y - 14 * index, text)
    def furniture(number):
      page.setFont('Times-Italic', 9)
      page.drawString(60, 770, 'Bulletin of the Harbour, issue %d' % (number + 11))
      page.drawCentredString(300, 30, '- %d -' % number)
      page.setFont('Times-Roman', 11)
    furniture(1)
    page.setFont('Times-Bold', 18)
    page.drawString(60, 720, 'The Harbour in Two Columns')
    page.setFont('Times-Roman', 11)
    left = ['The authority allows ships of more than', 'three hundred tonnes to enter the inner', 'harbour in the early morning only.',
      'Masters who wish to stay for longer than', 'one night ask for a permit, which is gran-', 'ted in writing by the master of the port.']
    lines(60, 680, left[:3]); lines(60, 638, left[3:])
    right = ['Every berth has a number that is paint-', 'ed on the wall, and a well-known lamp', 'that is lit at night without exception.',
      'Pilots are on call from six to nine, and', 'whoever needs one hoists the flag that', 'is shown in the annex to this bulletin']
    lines(320, 680, right[:3]); lines(320, 638, right[3:])
    page.showPage()
    furniture(2)
    lines(60, 720, ['and keeps it up until the pilot has come on board and has taken the wheel of the ship.'], 0)
    lines(60, 706, ['Fees are paid at the office.'], 14)
    page.showPage()
    page.save()
    """#
}
