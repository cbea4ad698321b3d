#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the terminal is able to show.
enum Terminal {
  /// The user's wish for no colours (https://no-color.org) and terminals that cannot show any.
  static var allowsColor: Bool {
    getenv("NO_COLOR").map { $0.pointee == 0 } ?? true && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// The width that the environment names, in columns.
  static var widthAskedFor: Int? {
    getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.flatMap { $0 >= 40 ? $0 : nil }
  }

  /// The width of the window on standard output, in columns; 80 where it cannot be found out.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 { return Int(size.ws_col) }
    return widthAskedFor ?? 80
  }
}
