import ArgumentParser

/// Figures that one measurement alone does not give: ratios, growth, shares.
@main
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Measure how the aligner's time and memory grow, and against what.",
    discussion: """
        swift run -c release --package-path Benchmarks speed core
        swift run -c release --package-path Benchmarks speed document 5000 20000 80000
        swift run -c release --package-path Benchmarks speed segment
        swift run -c release --package-path Benchmarks speed stages
        swift run -c release --package-path Benchmarks speed batch
        swift run -c release --package-path Benchmarks speed startup

      Every run checks its answers. Tables are in Markdown, as the records hold them.
      """,
    subcommands: [
      CoreCommand.self, DocumentCommand.self, SegmentCommand.self, StagesCommand.self, BatchCommand.self,
      StartupCommand.self,
    ]
  )
}
