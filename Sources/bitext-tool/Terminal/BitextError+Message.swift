import Bitext
import BitextFormats

/// A command that speaks the language that it is asked to.
protocol SpeakingCommand {
  /// The language of what it says, failures included.
  var messages: MessageLanguage { get }
}

extension BitextError {
  /// What a person is told: the place and the message on one line, whatever names in it hold, and the remedy on
  /// another.
  var shown: String {
    let whole = "\(BitextError(code, message, file: file, location: location, offset: offset))"
    return TerminalText.shown(whole) + (remedy.map { "\n" + TerminalText.shown($0) } ?? "")
  }

  /// The same in the language that is asked for; what the catalogues of Chinese do not have stays as it is, a message behind the
  /// name of its kind.
  func shown(in language: MessageLanguage) -> String {
    let told = FailureMessages.told(message, code: code, language)
    let words = told.words + (told.english.map { language == .chinese ? "：" + $0 : $0 } ?? "")
    return BitextError(
      code, words, remedy: remedy.map { FailureMessages.remedy($0, language) }, file: file,
      location: location, offset: offset, underlying: underlying
    ).shown
  }

  /// The same error with what to do about it in this command.
  func with(remedy: String) -> BitextError {
    BitextError(
      code, message, remedy: remedy, file: file, location: location, offset: offset, underlying: underlying)
  }
}
