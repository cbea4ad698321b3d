// swift-tools-version: 6.1
import PackageDescription

/// Readers driven by libFuzzer, which the toolchain for Linux has. A package of its own, since all that it builds is
/// instrumented:
///
///     cd Benchmarks/Fuzzing
///     swift build -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld --product fuzz
///     SWIFT_BACKTRACE=enable=no timeout -s KILL 700 .build/debug/fuzz decisions corpus/decisions -max_total_time=600
///
/// What the libraries below ours print is in the log: a line that is none of libFuzzer's is a finding too.
///
/// The first argument is the kind of input, without it they are listed; the second the folder that inputs are kept in, which
/// begins with examples of the kind; the others go to libFuzzer.
let package = Package(
  name: "bitext-fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "bitext", path: "../..", traits: ["BuiltInLexicon"])],
  targets: [
    .target(name: "CFuzzer", path: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", .product(name: "Bitext", package: "bitext"),
        .product(name: "BitextFormats", package: "bitext"),
      ],
      path: "fuzz"),
  ],
  swiftLanguageModes: [.v6]
)
