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
/// The first Ctrl-C asks, so that work in hand is finished; a second ends the program at once. A reader that goes away ends
/// it as it does others.
enum Interrupt {
  private static let asked = Atomic<Int32>(0)

  static var isAsked: Bool { signal != 0 }
  /// The number of the signal that asked first; 0 while none has.
  static var signal: Int32 { asked.load(ordering: .relaxed) }

  /// Lets a reader that goes away end the program, as help and the like need it, whatever the program was begun with.
  static func heedClosedPipes() { set(SIGPIPE, SIG_DFL) }

  /// Makes a reader that goes away a failure of the write: one of messages stops nothing, and one of results is told by
  /// ``endAsNobodyReads()`` when all else is in order.
  static func ignoreClosedPipes() { set(SIGPIPE, SIG_IGN) }

  /// Ends the program by the signal that ends others whose reader has gone, which a shell tells as 141.
  static func endAsNobodyReads() -> Never {
    heedClosedPipes()
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  /// Listens to SIGINT and SIGTERM.
  static func listen() {
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
