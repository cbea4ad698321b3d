// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "bitext",
  // The first with `Synchronization`, by which formats and batches share what several threads use. Linux has no such number.
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "Bitext", targets: ["Bitext"]),
    .library(name: "BitextFormats", targets: ["BitextFormats"]),
    .library(name: "BitextEvaluation", targets: ["BitextEvaluation"]),
    .executable(name: "bitext", targets: ["bitext-tool"]),
  ],
  // SwiftPM fetches what any target of a dependency may need, unless a trait says that it is not needed: a
  // client that names its traits and leaves out `Tool` fetches no package at all.
  traits: [
    .trait(name: "Tool", description: "The command `bitext` and the packages that only it uses."),
    .trait(
      name: "BuiltInLexicon",
      description: "The Chinese-English lexicon in the library itself; its data is under CC BY-SA 4.0."),
    .default(enabledTraits: ["Tool", "BuiltInLexicon"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // ICU. `SystemICU` says where the system's library is and exposes no header, because ICU's names are
    // macros that Swift cannot see; `CICU` wraps them as plain functions over opaque types.
    .systemLibrary(
      name: "SystemICU",
      pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    .target(name: "CICU", dependencies: ["SystemICU"]),
    .target(name: "UnicodeText", dependencies: ["CICU"]),

    .target(name: "Lattice"),
    .target(
      name: "CLexicon",
      exclude: ["lexicon.bin", "names.tsv", "names.index", "LICENSE.txt"],
      cSettings: [.define("BITEXT_BUILT_IN_LEXICON", .when(traits: ["BuiltInLexicon"]))]
    ),

    .target(
      name: "Bitext",
      dependencies: ["UnicodeText", "Lattice", "CLexicon"],
      // Rounding and logarithms; only a program that imports the C library would link it by itself.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),

    // How well alignments and gaps agree with gold ones; the pipeline does without it.
    .target(name: "BitextEvaluation", dependencies: ["Bitext"]),

    // libxml2, wrapped in the same way, for the readers of XML and HTML. The library product does without it.
    .systemLibrary(
      name: "SystemXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "CXML", dependencies: ["SystemXML"]),

    // md4c, wrapped in the same way, for the reader of Markdown.
    .systemLibrary(
      name: "SystemMarkdown",
      pkgConfig: "md4c",
      providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]
    ),
    .target(name: "CMarkdown", dependencies: ["SystemMarkdown"]),

    // libzip and zlib in the same way, for documents that are archives, and the programs that readers run.
    .systemLibrary(
      name: "SystemZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]
    ),
    .target(name: "CContainer", dependencies: ["SystemZip"], linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "BitextFormats",
      dependencies: ["Bitext", "BitextEvaluation", "CXML", "CMarkdown", "CContainer"]),
    .target(name: "BitextBatch", dependencies: ["Bitext", "BitextFormats"]),

    // SQLite, whose header Swift sees as it is.
    .systemLibrary(
      name: "SystemSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .target(name: "BitextStore", dependencies: ["Bitext", "BitextFormats", "BitextBatch", "SystemSQLite"]),
    .executableTarget(
      name: "bitext-tool",
      dependencies: [
        "Bitext", "BitextEvaluation", "BitextFormats", "BitextBatch", "BitextStore",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Tool"])),
      ],
      resources: [
        .embedInCode("Resources/bitext-spark.py"), .embedInCode("Resources/bitext-report-2.schema.json"),
      ]
    ),

    .target(name: "_BitextTestSupport", dependencies: ["Bitext"], path: "Tests/_BitextTestSupport"),
    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText", "_BitextTestSupport"]),
    .testTarget(name: "LatticeTests", dependencies: ["Lattice"]),
    .testTarget(
      name: "BitextTests",
      dependencies: ["Bitext", "BitextEvaluation", "Lattice", "UnicodeText", "_BitextTestSupport"]),
    .testTarget(name: "BitextFormatsTests", dependencies: ["BitextFormats", "_BitextTestSupport"]),
    .testTarget(
      name: "BitextBatchTests",
      dependencies: ["BitextBatch", "BitextFormats", "BitextStore", "_BitextTestSupport"]
    ),
    .testTarget(
      name: "BitextToolTests", dependencies: ["bitext-tool", "BitextFormats", "_BitextTestSupport"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["_BitextTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
