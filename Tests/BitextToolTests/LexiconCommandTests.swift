import Foundation
import Testing

@Suite struct LexiconCommandTests {
  @Test func wordListsBecomeALexiconThatIsLookedInto() throws {
    let folder = try ScratchFolder()
    let list = folder.url.appendingPathComponent("list.tsv")
    try Data("achievement\t成果\nresult\t成果\t0.5\n".utf8).write(to: list)
    let made = folder.url.appendingPathComponent("a.lexicon").path
    let result = try Command.bitext("lexicon", "import", list.path, "--format", "tsv", "-o", made)
    #expect(result.status == 0 && result.errors.contains("1 heads, 2 words, 2 pairs"))

    let words = try Command.bitext("lexicon", "inspect", "成果", "--lexicon", made)
    #expect(words.output == "成果\tachiev\t1.00\n成果\tresult\t0.50\n")
    #expect(
      try Command.bitext("lexicon", "inspect", "results", "--lexicon", made).output == "成果\tresult\t0.50\n")
    #expect(try Command.bitext("lexicon", "inspect", "--lexicon", made).output.contains("pairs\t2\n"))
  }

  @Test func learntAndImportedLexiconsAreJoined() throws {
    let folder = try ScratchFolder()
    let script = """
      printf '猫 @ cat\\n' > a.dic
      printf 'dog bird\\nbird fish\\nfish dog\\ndog fish\\n' > x.en
      printf '狗鸟\\n鸟鱼\\n鱼狗\\n狗鱼\\n' > x.zh
      bitext lexicon import a.dic --format hunalign -o a.lexicon 2>/dev/null
      bitext lexicon learn --source x.en --target x.zh --no-lexicon -o b.lexicon 2>/dev/null
      bitext lexicon merge a.lexicon b.lexicon -o c.lexicon 2>/dev/null
      bitext lexicon merge b.lexicon a.lexicon -o d.lexicon 2>/dev/null
      cmp c.lexicon d.lexicon && bitext lexicon inspect 猫 --lexicon c.lexicon
      bitext lexicon inspect 狗 --lexicon c.lexicon
      """
    let result = try Command.shell(script, in: folder.url)
    #expect(result.output.hasPrefix("猫\tcat\t1.00\n狗\tdog\t"))
  }

  @Test func aDamagedLexiconIsRefusedByName() throws {
    let folder = try ScratchFolder()
    let script = """
      printf 'cat\\t猫\\n' > a.tsv
      bitext lexicon import a.tsv --format tsv -o a.lexicon 2>/dev/null
      printf 'X' | dd of=a.lexicon bs=1 seek=200 conv=notrunc 2>/dev/null
      bitext lexicon inspect 猫 --lexicon a.lexicon
      """
    let result = try Command.shell(script, in: folder.url)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("a.lexicon") && result.errors.contains("checksum"))
    #expect(try Command.bitext("lexicon", "inspect", "--lexicon", "/nowhere").status == 2)
  }

  @Test func theBuiltInLexiconNamesItsSources() throws {
    let result = try Command.bitext("lexicon", "inspect")
    #expect(result.output.contains("CC-CEDICT") && result.output.contains("CC BY-SA 4.0"))
  }

  @Test func aRecipeGivesTheSameBytesAgain() throws {
    let folder = try ScratchFolder()
    let script = """
      mkdir texts
      printf '狗鸟\\n鸟鱼\\n鱼狗\\n狗鱼\\n' > texts/1.zh
      printf 'dog bird\\nbird fish\\nfish dog\\ndog fish\\n' > texts/1.en
      printf '貓 猫 [mao1] /cat/\\n' > words.u8
      cat > recipe.json <<'END'
      {"head": "zh", "target": "en", "sources": [
        {"name": "words", "kind": "dictionary", "format": "cedict", "path": "words.u8", "attribution": "mine"},
        {"name": "names", "kind": "names"},
        {"name": "texts", "kind": "folder", "path": "texts", "heads": ".zh", "targets": ".en"}]}
      END
      bitext lexicon build recipe.json -o a.lexicon
      bitext lexicon build recipe.json -o b.lexicon
      bitext lexicon build recipe.json --exclude texts/1 --exclude names -o c.lexicon
      cmp a.lexicon b.lexicon && bitext lexicon inspect 狗 --lexicon a.lexicon
      bitext lexicon inspect 貓 --lexicon c.lexicon
      bitext lexicon inspect 狗 --lexicon c.lexicon
      """
    let result = try Command.shell(script, in: folder.url)
    #expect(result.output.hasPrefix("狗\tdog\t"))
    #expect(result.output.hasSuffix("貓\tcat\t1.00\n狗\t\t\n"))
  }

  @Test func aDocumentIsAlignedWithTheLexiconOfChoice() throws {
    let folder = try ScratchFolder()
    let script = """
      printf 'Cats sleep.\\nDogs bark.\\n' > a.en
      printf '猫睡觉。\\n狗叫。\\n' > a.zh
      printf 'cats\\t猫\\n' > mine.tsv
      bitext lexicon import mine.tsv --format tsv --attribution 'my own words' -o mine.lexicon 2>/dev/null
      bitext lexicon import mine.tsv --format tsv --target-language ja -o other.lexicon 2>/dev/null
      for choice in '' '--no-lexicon' '--lexicon mine.lexicon' '--lexicon other.lexicon'; do
        bitext align --lines --source a.en --target a.zh --format json $choice > report.json 2>errors
        echo "$? $(grep -c CC-CEDICT report.json) $(grep -c 'my own words' report.json)"
      done
      cat errors
      """
    let result = try Command.shell(script, in: folder.url)
    #expect(result.output.hasPrefix("0 1 0\n0 0 0\n0 0 1\n2 0 0\n"))
    #expect(result.output.contains("other.lexicon"))
  }
}
