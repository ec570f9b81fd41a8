import Testing

@testable import Workbooks

@Suite("Characters that are written as escapes")
struct EscapedCharactersTests {
  private static func undone(_ text: String, after before: String = "") -> String {
    var bytes = Array((before + text).utf8)
    EscapedCharacters.undo(&bytes, from: before.utf8.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "become what they stand for",
    arguments: [
      ("a_x000D_\nb", "a\nb"), ("a_x000D_b", "a\nb"), ("_x000a_", "\n"), ("_x00A3_5", "£5"),
      ("_x005F_x000D_", "_x000D_"), ("_xD83D__xDE00_", "😀"), ("_x0041__x0042_", "AB"),
      ("x_x0041", "x_x0041"), ("", ""), ("snake_xyz_case", "snake_xyz_case"),
    ])
  func undo(text: String, expected: String) {
    #expect(Self.undone(text) == expected)
  }

  @Test(
    "stay where they stand for nothing that a text has",
    arguments: [
      "5_x0000_", "_x0001_", "_xD83D_", "_xDE00__xD83D_", "_xFFFE_", "_x+041_", "_X0041_", "_x004_",
    ])
  func kept(text: String) {
    #expect(Self.undone(text) == text)
  }

  @Test("what stands before is left alone")
  func before() {
    #expect(Self.undone("_x0042_", after: "_x0041_") == "_x0041_B")
  }

  @Test(
    "are guarded in a text that has them by itself, so that it comes back",
    arguments: ["_x0041_", "a_x005F_x0041_b", "__x0041__x0042_", "plain", "_x", "file_x2026_final"])
  func guarded(text: String) {
    let written = EscapedCharacters.guarded(text)
    #expect(Self.undone(written) == text)
    #expect((written == text) == (Self.undone(text) == text))
  }
}
