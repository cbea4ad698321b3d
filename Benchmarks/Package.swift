// swift-tools-version: 6.1
import PackageDescription

/// A package of its own, so that what measures never reaches a client of what is measured.
let package = Package(
  name: "bitext-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "bitext", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "accuracy",
      dependencies: [
        .product(name: "Bitext", package: "bitext"),
        .product(name: "BitextFormats", package: "bitext"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Accuracy",
      exclude: []
    ),
    .executableTarget(
      name: "Scoring",
      dependencies: [
        .product(name: "Bitext", package: "bitext"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Scoring",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
