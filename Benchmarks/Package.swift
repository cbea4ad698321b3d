// swift-tools-version: 6.1
import PackageDescription

let library: [Target.Dependency] = [
  .product(name: "Bitext", package: "bitext"),
  .product(name: "BitextEvaluation", package: "bitext"),
  .product(name: "BitextFormats", package: "bitext"),
]
let measuring: Target.Dependency = .product(name: "Benchmark", package: "benchmark")
let plugin: Target.PluginUsage = .plugin(name: "BenchmarkPlugin", package: "benchmark")

/// A package of its own, so that what measures never reaches a client of what is measured.
let package = Package(
  name: "bitext-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "bitext", path: "..", traits: ["BuiltInLexicon"]),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // What a user would type to see a figure again. The plugin of benchmarks takes every program whose folder lies
    // right in one that is named `Benchmarks` for its own, so that these lie deeper.
    .executableTarget(
      name: "accuracy",
      dependencies: library + [
        "GoldSets", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Commands/Accuracy"),
    .executableTarget(
      name: "gaps",
      dependencies: library + [
        "GoldSets", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Commands/Gaps"),
    .executableTarget(
      name: "speed",
      dependencies: library + [
        "Synthetic", "CBreakIterator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Commands/Speed"),

    // `swift package benchmark`.
    .executableTarget(
      name: "LatticeBenchmarks", dependencies: ["Synthetic", measuring],
      path: "Benchmarks/Lattice", plugins: [plugin]),
    .executableTarget(
      name: "PipelineBenchmarks", dependencies: library + ["Synthetic", measuring],
      path: "Benchmarks/Pipeline",
      plugins: [plugin]),

    // The evaluation data that lies beside the package.
    .target(name: "GoldSets", dependencies: library, path: "GoldSets"),
    // Inputs of any size from a seed.
    .target(
      name: "Synthetic", dependencies: library + ["LatticeKernel", "CLatticeKernel"], path: "Synthetic"),

    // The library's own sources under another name (the folder is a link): what is `package` there can be measured
    // here, and the module does not meet itself as a part of the library.
    .target(name: "LatticeKernel", path: "LatticeKernel"),
    .target(name: "CLatticeKernel", path: "CLatticeKernel", cSettings: [.unsafeFlags(["-O3"])]),

    // ICU's own iterators of sentences and words.
    .systemLibrary(
      name: "ICULibrary", path: "ICULibrary", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CBreakIterator", dependencies: ["ICULibrary"], path: "CBreakIterator"),
  ],
  swiftLanguageModes: [.v6]
)
