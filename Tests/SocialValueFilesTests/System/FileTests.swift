import Foundation
import SocialValueFiles
import TestSupport
import Testing

@Suite("Reading files and folders")
struct FileReadingTests {
  @Test(
    "a file's bytes are read whole, whatever its size", arguments: [0, 1, 65_535, 65_536, 200_000])
  func whole(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, to: "a.bin")
    #expect(try FileReading.bytes(of: path) == bytes)
  }

  @Test("a file that has no size of its own is read to its end")
  func unsized() throws {
    #expect(try FileReading.bytes(of: "/dev/null").isEmpty)
    if FileManager.default.fileExists(atPath: "/proc/self/status") {
      #expect(try !FileReading.bytes(of: "/proc/self/status").isEmpty)
    }
  }

  @Test("a file without an end is given up at the limit")
  func endless() {
    #expect(throws: FileFault(.read, "/dev/zero", reason: "larger than 1 MiB")) {
      try FileReading.bytes(of: "/dev/zero", limit: 1 << 20)
    }
  }

  @Test("what can't be read is told in one line")
  func faults() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path + "/no\nsuch"
    let fault = #expect(throws: FileFault.self) { try FileReading.bytes(of: missing) }
    #expect(
      fault?.text == "can't read \(folder.path)/no\\u{A}such: No such file or directory")
    #expect(throws: FileFault(.read, folder.path, reason: "it is a folder")) {
      try FileReading.bytes(of: folder.path)
    }
    let file = try folder.write([1], to: "file")
    #expect(throws: FileFault(.read, file + "/inner", reason: "Not a directory")) {
      try FileReading.bytes(of: file + "/inner")
    }
    #expect(throws: FileFault(.read, file, reason: "Not a directory")) {
      try FileReading.names(in: file)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/dangling", withDestinationPath: folder.path + "/gone")
    #expect(throws: FileFault.self) { try FileReading.bytes(of: folder.path + "/dangling") }
  }

  @Test("a file that may not be read is told", .enabled(if: getuid() != 0))
  func forbidden() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([1], to: "secret")
    chmod(path, 0)
    #expect(throws: FileFault(.read, path, reason: "Permission denied")) {
      try FileReading.bytes(of: path)
    }
  }

  @Test("the files below a folder come in order of their bytes, without hidden ones")
  func below() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "a/2.csv", "a/1.csv", "Z.csv", ".hidden", ".git/x.csv", "a/b/c.csv"] {
      try folder.write([], to: name)
    }
    #expect(
      try FileReading.files(below: folder.path) == [
        "Z.csv", "a/1.csv", "a/2.csv", "a/b/c.csv", "b.csv",
      ])
  }

  @Test("folders that lie in each other without end are given up")
  func loop() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    #expect(throws: FileFault.self) { try FileReading.files(below: folder.path) }
  }
}

@Suite("Writing files")
struct FileWritingTests {
  @Test("a file is written whole, in place of what stood there, and nothing is left beside it")
  func whole() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/out.json"
    try FileWriting.write("first", to: path)
    try FileWriting.write(String(repeating: "x", count: 1 << 20), to: path)
    #expect(try FileReading.bytes(of: path).count == 1 << 20)
    try FileWriting.write("", to: path)
    #expect(try FileReading.bytes(of: path).isEmpty)
    #expect(try folder.names == ["out.json"])
  }

  @Test("a device is written to as it is")
  func device() throws {
    try FileWriting.write("gone", to: "/dev/null")
    #expect(FileReading.exists("/dev/null"))
  }

  @Test("onto a folder, below a file or into a missing folder nothing is written")
  func refused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFault(.write, folder.path, reason: "it is a folder")) {
      try FileWriting.write("x", to: folder.path)
    }
    #expect(
      throws: FileFault(.write, folder.path + "/no/out", reason: "No such file or directory")
    ) { try FileWriting.write("x", to: folder.path + "/no/out") }
    let file = try folder.write([1], to: "file")
    #expect(throws: FileFault(.write, file + "/out", reason: "Not a directory")) {
      try FileWriting.write("x", to: file + "/out")
    }
    #expect(try folder.names == ["file"])
  }

  @Test("a full device is told, and nothing is left behind")
  func full() throws {
    guard FileReading.exists("/dev/full") else { return }
    #expect(throws: FileFault(.write, "/dev/full", reason: "No space left on device")) {
      try FileWriting.write("x", to: "/dev/full")
    }
    #expect(try FileReading.names(in: "/dev").contains { $0.hasPrefix("full.") } == false)
  }

  @Test("a link is written through to the file it names")
  func link() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array("old".utf8), to: "real")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: file)
    try FileWriting.write("new", to: folder.path + "/link")
    #expect(try FileReading.bytes(of: file) == Array("new".utf8))
    let kind = try FileManager.default.attributesOfItem(atPath: folder.path + "/link")[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
    #expect(try folder.names == ["link", "real"])
  }

  @Test("a folder that may not be written to keeps what it had", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("old".utf8), to: "out")
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    #expect(throws: FileFault(.write, path, reason: "Permission denied")) {
      try FileWriting.write("new", to: path)
    }
    #expect(try FileReading.bytes(of: path) == Array("old".utf8))
    #expect(try folder.names == ["out"])
  }
}
