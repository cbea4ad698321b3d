import Bitext

extension Extra {
  /// Tells what an element of XLIFF holds that is no text and no code, and is read nowhere.
  ///
  /// - Parameter isInText: Whether the element stands in the text of a segment.
  static func forEach(
    inXLIFF name: String, _ attributes: [MarkupAttribute], isInText: Bool, _ add: (Extra) -> Void
  ) {
    func holdsOther(than known: Set<String>) -> Bool { attributes.contains { !known.contains($0.name) } }
    switch name {
    case "note": add(.note)
    case "alt-trans", "matches": add(.suggestion)
    case "file": if holdsOther(than: ownOfFiles) { add(.headerNote) }
    case "header", "skeleton": add(.headerNote)
    case "trans-unit", "unit": if holdsOther(than: ownOfUnits) { add(.attribute) }
    case "target", "segment":
      if attributes["state"] != nil { add(.state) }
      if holdsOther(than: ["id", "state", "xml:lang", "xml:space"]) { add(.attribute) }
    case "mrk" where attributes["mtype"] != "seg" && isInText, "sm": add(.property)
    case "xliff", "body", "source", "seg-source", "mrk", "em", "notes", "originalData", "data", "ignorable",
      "cp", "bin-unit":
      break
    // Groups, contexts, and what other programs add.
    default: if !isInText { add(.property) }
    }
  }

  /// What every file and every unit has.
  private static let ownOfFiles: Set<String> = [
    "id", "original", "source-language", "target-language", "datatype", "xml:space",
  ]
  private static let ownOfUnits: Set<String> = ["id", "name", "resname", "xml:space", "translate"]
}
