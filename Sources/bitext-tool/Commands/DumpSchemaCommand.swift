import ArgumentParser

/// `bitext dump-schema`: the form of a report, as JSON Schema.
struct DumpSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump-schema",
    abstract: "Print the JSON Schema of a report.",
    discussion: """
      It describes what `--format json` writes, for programs that read it and for validators:

        bitext dump-schema > bitext-report-2.schema.json
        bitext align --format json page.txt > report.json
        check-jsonschema --schemafile bitext-report-2.schema.json report.json

      A report of many documents, one a line, has such an object under `report` in each.
      """
  )

  func run() throws {
    try OutputFile(path: nil).write { $0.write(PackageResources.bitext_report_2_schema_json[...]) }
  }
}
