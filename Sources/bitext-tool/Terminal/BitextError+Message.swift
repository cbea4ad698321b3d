import Bitext
import BitextFormats

extension BitextError {
  /// What a person is told: the place and the message on one line, whatever names in it hold, and the remedy on
  /// another.
  var shown: String {
    let whole = "\(BitextError(code, message, file: file, location: location, offset: offset))"
    return TerminalText.shown(whole) + (remedy.map { "\n" + TerminalText.shown($0) } ?? "")
  }

  /// The same error with what to do about it in this command.
  func with(remedy: String) -> BitextError {
    BitextError(
      code, message, remedy: remedy, file: file, location: location, offset: offset, underlying: underlying)
  }
}
