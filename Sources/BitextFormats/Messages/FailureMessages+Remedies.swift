import Bitext

extension FailureMessages {
  /// What to do about a failure, in the language of the reader. What the catalogue does not have stays in English.
  package static func remedy(_ remedy: String, _ language: MessageLanguage) -> String {
    language == .chinese ? chinese(remedy, remedies) ?? remedy : remedy
  }

  /// In English as the parts say it, with numbers for what is put in. Where two fit the first counts.
  static let remedies: KeyValuePairs = [
    // Files and folders.
    "Check the path and its permissions.": "请检查路径和权限。",
    "Check the names.": "请检查文件名。",
    "Give the output a shorter name.": "请给输出起一个较短的名称。",
    "Mount /proc, such as by `mount -t proc proc /proc`.": "请挂载 /proc，例如 `mount -t proc proc /proc`。",
    "Leave the output, and the files beside it, alone until the run has ended. With --resume what is lost is done again.":
      "运行结束之前请勿改动输出文件及其旁边的文件。用 --resume 可补做丢失的部分。",
    "Write documents in other languages to a file of their own, or name the languages with --source-language and --target-language.":
      "请把其他语言的文档写入单独的文件，或用 --source-language 和 --target-language 指明语言。",
    "Take it out with `{0} \"{1}\"` and put it back when the batch is done, or leave --resume out to begin anew.":
      "请用 `{0} \"{1}\"` 将其删除，批处理结束后再恢复；也可去掉 --resume，从头开始。",
    "Check that the folder exists and can be written to.": "请检查文件夹是否存在、能否写入。",
    "Check that the folder exists, can be written to and has room.": "请检查文件夹是否存在、能否写入、有无空间。",
    "Use `bitext batch` for a folder.": "文件夹请用 `bitext batch`。",
    "Set TMPDIR to a folder with room for it, or unpack it into a file.": "请把 TMPDIR 设为空间足够的文件夹，或先解压成文件。",
    "Leave it open, or name a file for the output.": "请勿关闭标准输出，或指定输出文件。",
    "Give the output another name.": "请为输出另取名称。",
    "Give the outputs different names, or remove the links.": "请为各输出取不同的名称，或删除链接。",
    "Give another folder with --output, or move the file.": "请用 --output 另指定文件夹，或移走该文件。",
    "Give the documents different outputs in a manifest, or different ids.": "请在清单中为各文件指定不同的输出或不同的 id。",
    "Name the document with an id, or its output in a manifest.": "请为该文件指定 id，或在清单中指定输出。",
    "Name the documents with an id.": "请为各文件指定 id。",
    "Name a file in that folder, or one by its path from the root.": "请指定该文件夹内的文件，或写明从根目录起的路径。",
    "Name a file in that folder.": "请指定该文件夹内的文件。",
    "Remove the link, or name the document or its output otherwise.": "请删除链接，或为该文件或其输出另取名称。",
    "Move the file, or give the output another name. If a run that was killed has left it, remove it.":
      "请移走该文件，或为输出另取名称；若是中断的运行留下的，可将其删除。",
    "Wait until it has ended, or give another output.": "请等它结束，或另指定输出。",
    "Wait until it has ended, or give the document another output.": "请等它结束，或为该文件另指定输出。",
    "Move that file to another place, or beside the store that it is of.": "请把该文件移到别处，或移到它所属的数据库旁边。",
    "Put FILE-wal back beside it, or make the store anew with `bitext batch`.":
      "请把 FILE-wal 放回它旁边，或用 `bitext batch` 重新生成数据库。",
    "Copy it, with the files beside it, to a place that can be written to.": "请把它和旁边的文件一起复制到可写入的地方。",
    "Say how the files are named, with --source-suffix and --target-suffix, or with --page-pattern; or have `bitext pair` find out which belong together.":
      "请用 --source-suffix 和 --target-suffix，或用 --page-pattern 说明文件的命名方式；也可用 `bitext pair` 找出哪些文件对应。",
    "Check which files belong together.": "请检查哪些文件相互对应。",
    "A line has one page, or a source and a target, and perhaps an output.": "每行须有一个页面，或者原文和译文，还可以有输出文件。",
    "A line is an object such as {\"id\": \"1\", \"source\": \"…\", \"target\": \"…\"} or {\"page\": \"…\"}.":
      "每行是一个对象，如 {\"id\": \"1\", \"source\": \"…\", \"target\": \"…\"} 或 {\"page\": \"…\"}。",
    // Going on with what was begun.
    "Leave --resume out to begin anew.": "去掉 --resume 可重新开始。",
    "Leave --resume out to begin anew; `sqlite3 FILE .recover` saves what can be read.":
      "去掉 --resume 可重新开始；`sqlite3 FILE .recover` 可救出仍能读取的内容。",
    "Leave --resume out to begin anew, or use --output or --store, which need not keep the order.":
      "去掉 --resume 可重新开始，或改用不必保持顺序的 --output 或 --store。",
    "Give the same options as before, or leave --resume out to begin anew.": "请用与先前相同的选项，或去掉 --resume 重新开始。",
    "Go on with the version of bitext that began it, or remove the file to begin anew.":
      "请用开始时的 bitext 版本继续，或删除该文件重新开始。",
    "Go on with the version of bitext that began it, or leave --resume out to begin anew.":
      "请用开始时的 bitext 版本继续，或去掉 --resume 重新开始。",
    "Give the store another name, or move the file.": "请为数据库另取名称，或移走该文件。",
    "Give the store another name.": "请为数据库另取名称。",
    "Check it with `sqlite3 FILE .schema`.": "请用 `sqlite3 FILE .schema` 检查。",
    // Languages and encodings.
    "Give the two languages as two files: --source FILE --target FILE.":
      "请把两种语言分成两个文件给出：--source FILE --target FILE。",
    "Give the two languages as two files.": "请把两种语言分成两个文件给出。",
    "Name two languages that it holds with --source-language and --target-language.":
      "请用 --source-language 和 --target-language 指明其中的两种语言。",
    "Name the languages with --source-language and --target-language if they are not en and zh.":
      "若语言不是 en 和 zh，请用 --source-language 和 --target-language 指明。",
    "Give the languages of the text with --source-language and --target-language.":
      "请用 --source-language 和 --target-language 指明文本的语言。",
    "Name one that ICU knows, such as UTF-8, GB18030, Big5, UTF-16LE or windows-1252.":
      "请指明 ICU 支持的编码，如 UTF-8、GB18030、Big5、UTF-16LE 或 windows-1252。",
    "Name another encoding with --encoding, or leave the option out to have it found.":
      "请用 --encoding 指明另一编码，或去掉该选项由程序识别。",
    "It may be {0}: name the encoding, as in --encoding {1}.": "编码可能是 {0}：请指明，如 --encoding {1}。",
    "Name the encoding, as in --encoding windows-1252.": "请指明编码，如 --encoding windows-1252。",
    "Name its encoding, or repair it.": "请指明其编码，或修复文件。",
    // Documents.
    "Save it as .docx, .odt, HTML or plain text.": "请另存为 .docx、.odt、HTML 或纯文本。",
    "Save it as CSV or as text separated by tabs.": "请另存为 CSV 或以制表符分隔的文本。",
    "Have its text recognised first, for example by tesseract, and give the text.":
      "请先识别其中的文字（例如用 tesseract），再给出文本。",
    "Have its text recognised first, for example by ocrmypdf.": "请先识别其中的文字，例如用 ocrmypdf。",
    "Make a PDF of it, for example with ps2pdf.": "请转换为 PDF，例如用 ps2pdf。",
    "Unpack it, and give the files that are in it.": "请解压，再给出其中的文件。",
    "Unpack it with gunzip, and divide it.": "请用 gunzip 解压并拆分。",
    "Unpack it with gunzip.": "请用 gunzip 解压。",
    "Give its subtitles or a transcript as text.": "请给出字幕或文字记录。",
    "Give the text.": "请给出文本。",
    "Export its text as TSV or JSON Lines.": "请把其中的文本导出为 TSV 或 JSON Lines。",
    "Convert it to EPUB, for example with Calibre.": "请转换为 EPUB，例如用 Calibre。",
    "Export its text, for example with djvutxt.": "请导出其中的文本，例如用 djvutxt。",
    "Copy or save it once more.": "请重新复制或保存一次。",
    "Copy it once more.": "请重新复制一次。",
    "Open it in another program, and save it once more.": "请用别的程序打开，重新保存一次。",
    "Save it without a password.": "请去掉密码后保存。",
    "Give a book without such protection.": "请给出没有版权保护的电子书。",
    "Such a file is made to fill the memory; if it is not, divide it.": "这种文件会占满内存；若非有意如此，请拆分。",
    "Divide it into smaller files.": "请拆分成较小的文件。",
    "Divide it into smaller pages.": "请拆分成较小的页面。",
    "Divide the document.": "请拆分该文件。",
    "Install the package {0}, for example with `apt-get install {1}`.":
      "请安装软件包 {0}，例如用 `apt-get install {1}`。",
    "Repair the file, or write it again with the tool it came from.": "请修复文件，或用生成它的工具重新写出。",
    // Aligned text.
    "Name it with --from: {0}. A page, or two texts that nobody has aligned, are for `bitext gaps` and `bitext align`.":
      "请用 --from 指明格式：{0}。页面或尚未对齐的两份文本请用 `bitext gaps` 和 `bitext align`。",
    "Name the format with --from.": "请用 --from 指明格式。",
    "Name what they have in common, and the languages that they end in with --source-language and --target-language.":
      "请写出文件名中相同的部分，并用 --source-language 和 --target-language 指明结尾的语言。",
    "Use `bitext check` for its gaps, and `bitext convert` for another format.":
      "查找差异请用 `bitext check`，转换格式请用 `bitext convert`。",
    "Align it with `bitext align`, or give a file of aligned text.": "请用 `bitext align` 对齐，或给出已对齐的文件。",
    "Convert it to another format first.": "请先转换为另一种格式。",
    "Name them source and target, or by their languages, such as en and zh. Lines of two texts without names are ladder-text, for --from.":
      "请把各列命名为 source 和 target，或以语言命名，如 en 和 zh。没有列名、每行两个文本的文件，请用 --from 指明 ladder-text。",
    "A line is written {\"translation\": {\"en\": \"…\", \"zh\": \"…\"}}, or with the members source and target.":
      "每行写作 {\"translation\": {\"en\": \"…\", \"zh\": \"…\"}}，或含有成员 source 和 target。",
    "A mark that is text is doubled, and its cell stands in quotation marks: \"\"\"Yes\"\", he said\".":
      "文本中的引号须写两遍，单元格须放在引号中：\"\"\"Yes\"\", he said\"。",
    "A line holds the source, a tab, the target, and perhaps a tab and a score.":
      "每行依次为原文、制表符、译文，其后可有制表符和分数。",
    "A message is written msgid \"…\" and msgstr \"…\".": "一条消息写作 msgid \"…\" 和 msgstr \"…\"。",
    "A unit is written <tu><tuv xml:lang=\"en\"><seg>…</seg></tuv>…</tu>.":
      "一个单元写作 <tu><tuv xml:lang=\"en\"><seg>…</seg></tuv>…</tu>。",
    "Links are written <linkGrp toDoc=\"…\" fromDoc=\"…\"> with <link xtargets=\"…\"/> in it.":
      "链接写作 <linkGrp toDoc=\"…\" fromDoc=\"…\">，其中有 <link xtargets=\"…\"/>。",
    "Read the links with the documents that they were made for.": "请与链接所属的文件一起读取。",
    "The lines of all files correspond: write them again with the tool they came from.":
      "各文件须逐行对应：请用生成它们的工具重新写出。",
    "The indices of a ladder never go down.": "ladder 中的序号不会变小。",
    "A rung is written 3, tab, 4, tab, 0.5: two indices and a score.": "一级写作 3、制表符、4、制表符、0.5：两个序号和一个分数。",
    "A bead is written [0,1]:[2], with 0-based indices.": "一组写作 [0,1]:[2]，序号从 0 开始。",
    "A bead is written 1,2 <=> 3 or omitted <=> 4, with indices from 1.":
      "一组写作 1,2 <=> 3 或 omitted <=> 4，序号从 1 开始。",
    "Each segment belongs to one bead, and a bead holds consecutive segments.": "每个句段只属于一组，一组之内的句段前后相连。",
    "Check the indices of the file.": "请检查文件中的序号。",
    "Give a report as `bitext align --format jsonl` writes it.": "请给出 `bitext align --format jsonl` 写出的报告。",
    "Give a report as `bitext align --format json` writes it.": "请给出 `bitext align --format json` 写出的报告。",
    "This program reads {0}: make the report anew.": "本程序读取 {0}：请重新生成报告。",
    // What a run is told to go by.
    "A baseline is written by --update-baseline.": "基线文件由 --update-baseline 写出。",
    "Give it to --decisions.": "请用 --decisions 给出。",
    "Use one file for a batch and others for single documents.": "整批文件用一个基线，单个文件另用各自的基线。",
    "A page of `--format html` writes such a file with its button “Export decisions”.":
      "`--format html` 的页面可用“导出审校文件”按钮写出这种文件。",
    "`bitext dump-configuration` prints one that is valid.": "`bitext dump-configuration` 可打印有效的设置。",
    "Check the file against SRX 2.0.": "请按 SRX 2.0 检查该文件。",
    "Name a language that one of their patterns matches as a whole: {0}.": "请指明与其中某个模式完全相符的语言：{0}。",
    "Write it in the syntax of ICU; what is looked back for must have a bounded length.":
      "请用 ICU 的语法书写；向后查找的内容长度须有限。",
    "Write it so that one text can match in one way: `a+b` and not `(a+)+b`.":
      "请使同一文本只有一种匹配方式：写 `a+b`，不写 `(a+)+b`。",
    "Give the languages of the text, or a glossary of these two.": "请给出文本的语言，或这两种语言的术语表。",
    "A line is a term, a tab (or in CSV a comma) and its translations with | between them.":
      "每行依次为术语、制表符（CSV 用逗号）和译法，译法之间用 | 隔开。",
    "Name the columns “term” and “translation”, or give the languages of the text.":
      "请把各列命名为“term”和“translation”，或指明文本的语言。",
    "Give a glossary as TBX, or as a table with a term and its translations in each line.":
      "请给出 TBX 格式的术语表，或每行一个术语及其译法的表格。",
    "Write the term, or take the element out.": "请写出术语，或删除该元素。",
    "Give a lexicon of the two languages, or --no-lexicon.": "请给出这两种语言的词典，或用 --no-lexicon。",
    "The file is damaged: fetch or build it again.": "文件已损坏：请重新获取或生成。",
    "Build the lexicon again with `bitext lexicon build` or `import`.":
      "请用 `bitext lexicon build` 或 `import` 重新生成词典。",
  ]
}
