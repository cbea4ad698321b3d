import Foundation
import Testing

@testable import Bitext

/// Reading values takes time that grows with the text, whatever is repeated in it.
///
/// `.ci/growth` counts the instructions of whole runs; here the processor time of the thread is compared with that
/// of a quarter of the text: 4 times is linear, 16 quadratic.
@Suite struct ValueGrowthTests {
  @Test(arguments: [
    "一", "二〇", "一百", "百", "十", "零", "第", "亿", "年月", "a@", "a@a.", "1a@", "a-", "1-", "1/", "1.", "1:", "$",
    "a_", "one ",
    "one hundred and ", "twenty-", "No. ", "May 1, ", "１", "1,", "Ａ", "二十点", "3万", "%", "不", "中国", "U.S.",
    "(1",
  ])
  func timeIsThatOfTheLength(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      var least = Double.infinity
      for _ in 0..<3 {
        let start = processorSeconds
        for language in [Language.english, .chinese] {
          _ = language.values(in: bytes, from: 0, to: bytes.count)
        }
        least = min(least, processorSeconds - start)
      }
      return least
    }
    // The first call makes tables.
    _ = seconds(1000)
    let (short, long) = (seconds(6000), seconds(24_000))
    #expect(long < 8 * short + 0.005, "\(piece): \(short) s, then \(long) s for four times as much")
  }

  private var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
