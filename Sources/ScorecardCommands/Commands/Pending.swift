enum CompareCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 { output.fail("pending") }
}
enum FrameworksCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 { output.fail("pending") }
}
enum TemplateCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 { output.fail("pending") }
}
