import Testing

@testable import BitextFormats

@Suite struct JSONMembersTests {
  @Test(arguments: [
    "{}", #"{"a":1}"#, #"{ "a" : [ ] , "b" : { } }"#, #"{"a":"\"\\\/\b\f\n\r\t\u0041"}"#, #"{"a":-0.5e+10}"#,
    #"{"a":[[[[{"b":[true,false,null]}]]]]}"#,
  ])
  func jsonIsTaken(_ text: String) throws { _ = try JSONMembers(Array(text.utf8)) }

  @Test(arguments: [
    "", "{", "[]", "{]", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":01}"#, #"{"a":1.}"#, #"{"a":.5}"#,
    #"{"a":+1}"#,
    #"{"a":tru}"#, #"{"a":"b}"#, #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"a":[1 2]}"#, #"{"a":[1}"#,
    #"{"a":1} x"#,
    #"{"a":{"b" 1}}"#, "{\"a\":\"\n\"}",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(throws: JSONMembers.Fault.self) { try JSONMembers(Array(text.utf8)) }
  }

  @Test func deepJSONDoesNotOverflow() throws {
    let depth = 200_000
    let text = "{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    #expect(try JSONMembers(Array(text.utf8)).members.count == 1)
  }

  @Test func valuesAreReadWhereTheyStand() throws {
    let text =
      #"{"a":"\"\ud83d\ude00\ud800x\u0041\n\/","b":{"c":[1, "x", -2.0],"c":[3]}, "d":["x", "y"], "d":9e3,"e":""}"#
    let members = try JSONMembers(Array(text.utf8)).members
    #expect(members.map(\.key) == ["a", "b", "d", "d", "e"])
    #expect(members[0].value.string == "\"😀\u{FFFD}xA\n/" && members[4].value.string == "")
    // Of several members with one name the last counts.
    #expect(members[1].value["c"]?.elements?.map(\.integer) == [3] && members[1].value["x"] == nil)
    #expect(members[2].value.strings == ["x", "y"] && members[2].value["c"] == nil)
    #expect(members[3].value.integer == 9000 && members[3].source == #""d":9e3"#)
    #expect(members[1].value.strings == nil && members[3].value.string == nil)
    let list = try JSONMembers(Array(#"{"a":[1, "x", -2.0, 9007199254740992, 0.5, []]}"#.utf8)).members[0]
      .value
    #expect(list.elements?.map(\.integer) == [1, nil, -2, nil, nil, nil] && list.strings == nil)
  }
}
