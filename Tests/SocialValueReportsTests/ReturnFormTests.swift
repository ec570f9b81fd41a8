import SocialValue
import SocialValueFiles
import SocialValueReports
import Testing

@Suite("The form as a workbook")
struct ReturnFormTests {
  private static func form() throws -> WorkbookText {
    let register = try FormRegister.register()
    #expect(register.findings.filter { $0.severity == .error } == [])
    let contract = try register.index.contracts.first.unwrapped()
    return try WorkbookText(
      ReturnForm(register, contract: contract, quarter: FormRegister.quarter).bytes)
  }

  @Test("is written as the golden file has it")
  func golden() throws {
    try Golden.expect(Self.form().text, "return-form.txt")
  }

  @Test("is the same each time, byte for byte")
  func same() throws {
    let register = try FormRegister.register()
    let contract = try register.index.contracts.first.unwrapped()
    let bytes = (0..<2).map { _ in
      ReturnForm(register, contract: contract, quarter: FormRegister.quarter).bytes
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test("only figures, assessors, evidence, notes and categories can be typed into")
  func open() throws {
    let form = try Self.form()
    #expect(form.sheets.allSatisfy { $0.isProtected })
    let sheet = try form.sheet("Return")
    for cell in sheet.cells where cell.isOpen {
      #expect(["value", "assessor", "evidence", "note"].contains(sheet.text("\(cell.column)4")))
    }
    #expect(sheet.cells.count { $0.isOpen && sheet.text("\($0.column)4") == "value" } == 8)
    #expect(sheet.cells.count { $0.isOpen && sheet.text("\($0.column)4") == "assessor" } == 1)
    let bySex = try form.sheet("By sex")
    for cell in bySex.cells where cell.isOpen {
      #expect(bySex.text("\(cell.column)4").hasPrefix("sex:"))
    }
    for name in ["Start here", "What stands", "Results"] {
      #expect(try form.sheet(name).cells.allSatisfy { !$0.isOpen })
    }
  }

  @Test("every figure but words is checked as it is typed")
  func checked() throws {
    for sheet in try Self.form().sheets where sheet.name == "Return" {
      let units = sheet.cells.filter { sheet.text("\($0.column)4") == "unit" && $0.row > 4 }
      let checked = Set(sheet.checks.map { String($0.cells.prefix { $0 != ":" }) })
      for unit in units where !unit.text.isEmpty && unit.text != "words" {
        #expect(checked.contains("I\(unit.row)"), "row \(unit.row)")
      }
      #expect(units.count { $0.text == "words" } == 1)
    }
  }

  @Test("the ids stand in hidden columns under a hidden header row")
  func ids() throws {
    for name in ["Return", "By sex", "By group"] {
      let sheet = try Self.form().sheet(name)
      #expect(sheet.hiddenColumns == ["A", "B", "C"] && sheet.hiddenRows == [4])
      #expect(["A4", "B4", "C4"].map(sheet.text) == ["contract", "period", "item"])
    }
  }

  @Test("no words of a definition become a formula")
  func formulas() throws {
    let sheet = try Self.form().sheet("Return")
    let titles = sheet.cells.filter { $0.column == "D" && $0.formula != nil }
    #expect(titles.isEmpty)
    #expect(sheet.cells.contains { $0.text == "=Staff" && $0.formula == nil })
  }

  @Test("what stands is shown with who gave it, and what it comes to")
  func standing() throws {
    let sheet = try Self.form().sheet("What stands")
    let texts = sheet.cells.map(\.text)
    #expect(texts.contains("Ann") && texts.contains("Ben, of \"Parks\""))
    func together(_ title: String) -> String? {
      let row = sheet.cells.first { $0.text == "Together" && sheet.text("B\($0.row)") == title }?
        .row
      return row.map { sheet.text("F\($0)") }
    }
    // Of two levels the lower counts; a yearly figure stands as it is.
    #expect(together("Plan") == "1")
    #expect(together("=Staff") == "40")
    #expect(together("Paid well") == nil)
  }
}
