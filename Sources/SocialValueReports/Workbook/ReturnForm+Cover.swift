internal import SocialValue
internal import Workbooks

extension ReturnForm {
  /// Adds the cover: what the form is for, when it is due, and how to fill it in.
  func addCover(to workbook: inout WorkbookWriter) {
    let columns = [
      SheetWriter.Column(width: 2, isHidden: true), .init(width: 22), .init(width: 90),
    ]
    workbook.addSheet("Start here", columns: columns, isProtected: true) { sheet in
      sheet.nextRow()
      sheet.add(.text(ReturnSheet.forReading))
      sheet.add(.text("Social value return"), Looks.title)
      sheet.nextRow()
      for (label, words) in particulars {
        sheet.nextRow()
        sheet.skip()
        sheet.add(.text(label), Looks.strong)
        sheet.add(.text(words), Looks.plain)
      }
      sheet.nextRow()
      sheet.nextRow()
      sheet.skip()
      sheet.add(.text("How to fill it in"), Looks.strong)
      for (place, sentence) in instructions.enumerated() {
        sheet.nextRow()
        sheet.skip()
        sheet.add(.text("\(place + 1)."), Looks.plain.with { $0.alignment = .right })
        sheet.add(.text(sentence), Looks.plain)
      }
    }
  }

  private var particulars: [(String, String)] {
    let frameworks = contract.frameworks.compactMap { register.index.framework($0) }
    return [
      ("Contract", "\(contract.id)  \(contract.title)"), ("Reported by", contract.party.words),
      ("Quarter", "\(quarter.label): \(FigureText.days(of: quarter))"),
      ("Due by", FigureText.day(quarter.dueDay)),
      ("Framework", frameworks.map(\.title).joined(separator: "; ")),
      ("Figures asked for", "\(template.needs.count)"),
    ]
  }

  /// What is to be said where claims alone don't count.
  private var acceptance: String {
    register.policy.countOnly == .accepted
      ? " There a figure counts once the council has accepted it; here it counts as typed." : ""
  }

  private var instructions: [String] {
    var sentences = [
      "Type into the yellow cells of the sheet “\(Self.itemSheet)” and of those whose names begin with “By”. The other cells are locked.",
      "Where nothing was done, type 0. A figure left blank counts as not reported.",
      "Report this quarter alone where the guidance says so, not a running total.",
      "Give figures as plain numbers: no percentages, no “<5”, no “n/a” but where the list offers it.",
      "Say under “Evidence” what shows the figure and where it can be seen, and under “Note” what else there is to know.",
    ]
    if !dimensions.isEmpty {
      sentences.append(
        "Break the figures down on the sheets “By …”: a check beside each row says whether the categories add up to the figure."
      )
    }
    if !standing.isEmpty {
      sentences.append(
        "The sheet “\(StandingSheet.name)” shows levels and figures that stand already, and how what you type counts with them. Leave blank what hasn't changed."
      )
    }
    sentences.append(
      "The sheet “Results” shows what your figures come to against the targets as you type. It is a guide: the council's own scorecard decides.\(acceptance)"
    )
    sentences.append(
      "Save the workbook as .xlsx or .ods, and send it to the council. Rows may be moved; please leave the hidden columns."
    )
    return sentences
  }
}
