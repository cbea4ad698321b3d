import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether the user has asked the program to stop.
///
/// The first Ctrl-C asks, so that work in hand is finished; a second ends the program at once.
enum Interrupt {
  private static let asked = Atomic<Int32>(0)

  static var isAsked: Bool { signal != 0 }
  /// The number of the signal that asked first; 0 while none has.
  static var signal: Int32 { asked.load(ordering: .relaxed) }

  /// Listens to SIGINT and SIGTERM. A reader that goes away becomes a failure of the write, not a signal.
  static func listen() {
    set(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      set(number) { number in
        _ = Interrupt.asked.compareExchange(expected: 0, desired: number, ordering: .relaxed)
        Interrupt.set(number, SIG_DFL)
      }
    }
  }

  /// Says what becomes of a signal.
  private static func set(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
    #if canImport(Darwin)
      Darwin.signal(number, handler)
    #elseif canImport(Musl)
      Musl.signal(number, handler)
    #else
      Glibc.signal(number, handler)
    #endif
  }
}
