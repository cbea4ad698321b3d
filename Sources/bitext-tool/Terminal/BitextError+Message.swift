import Bitext
import BitextFormats

extension BitextError {
  /// What a person is told: the place and the message on one line, whatever names in it hold, and the remedy on
  /// another.
  var shown: String {
    let whole = "\(BitextError(code, message, file: file, location: location, offset: offset))"
    return TerminalText.shown(whole) + (remedy.map { "\n" + TerminalText.shown($0) } ?? "")
  }

  /// The same in the language that is asked for; what the catalogue of Chinese does not have stays as it is, behind the name of
  /// its kind, and so does the remedy.
  func shown(in language: MessageLanguage) -> String {
    let told = FailureMessages.told(message, code: code, language)
    let words = told.words + (told.english.map { language == .chinese ? "：" + $0 : $0 } ?? "")
    return BitextError(
      code, words, remedy: remedy, file: file, location: location, offset: offset, underlying: underlying
    ).shown
  }

  /// The same error with what to do about it in this command.
  func with(remedy: String) -> BitextError {
    BitextError(
      code, message, remedy: remedy, file: file, location: location, offset: offset, underlying: underlying)
  }
}
