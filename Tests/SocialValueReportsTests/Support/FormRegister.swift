import SocialValue
import SocialValueFiles

/// A small register with an item of every kind, for the form of its second quarter: a level that
/// two people gave, a yearly figure that stands, and a flow with an earlier quarter.
enum FormRegister {
  private static let definition = """
    {
      "id": "form-sv", "title": "Promises", "authority": "A council", "version": "1",
      "source": { "document": "A paper", "published": "2026", "section": "1" },
      "themes": [ { "id": "growth", "title": "Growth" } ],
      "groups": [ { "id": "G1", "title": "Jobs" }, { "id": "G2", "title": "Gifts" } ],
      "dimensions": [
        { "id": "sex", "title": "Sex", "membership": "exclusive", "categories": [
          { "id": "female", "title": "Female" }, { "id": "male", "title": "Male" } ] },
        { "id": "group", "title": "Group", "membership": "multiple", "categories": [
          { "id": "carer", "title": "Carer" }, { "id": "veteran", "title": "Veteran" } ] } ],
      "scales": { "maturity": [ "None", "Some", "All" ] },
      "items": [
        { "id": "staff", "title": "=Staff", "type": "count", "over": "position", "unit": "people",
          "dimensions": ["sex", "group"], "every": "year" },
        { "id": "paid", "title": "Paid well", "type": "count", "over": "position" },
        { "id": "jobs", "title": "Jobs", "type": "count", "over": "flow", "dimensions": ["sex"] },
        { "id": "gifts", "title": "Gifts", "type": "money", "over": "flow" },
        { "id": "hours", "title": "Hours", "type": "quantity", "over": "flow", "unit": "hours" },
        { "id": "policy", "title": "Policy", "type": "yesNo", "allowsNotApplicable": true },
        { "id": "plan", "title": "Plan", "type": "level", "scale": "maturity" },
        { "id": "story", "title": "Story", "type": "text" } ],
      "measures": [
        { "id": "M1", "group": "G1", "title": "Pay", "themes": ["growth"],
          "rule": { "kind": "quantity", "items": ["paid"], "outOf": ["staff"], "within": true } },
        { "id": "M2", "group": "G1", "title": "Jobs", "themes": ["growth"],
          "rule": { "kind": "quantity", "items": ["jobs"] } },
        { "id": "M3", "group": "G2", "title": "Gifts", "themes": ["growth"],
          "rule": { "kind": "contribution", "money": ["gifts"], "hours": ["hours"] } },
        { "id": "M4", "group": "G2", "title": "Policy", "themes": ["growth"],
          "rule": { "kind": "assurance", "parts": [
            { "yes": "policy" }, { "share": ["paid"], "outOf": ["staff"] } ] } },
        { "id": "M5", "group": "G2", "title": "Plan", "themes": ["growth"],
          "rule": { "kind": "assessment", "statements": [ { "item": "plan", "text": "A plan" } ] } },
        { "id": "M6", "group": "G1", "title": "Data", "themes": ["growth"],
          "rule": { "kind": "provision", "items": ["jobs", "staff"], "dimensions": ["sex", "group"] } },
        { "id": "M7", "group": "G2", "title": "Story", "themes": ["growth"],
          "rule": { "kind": "narrative", "item": "story" } } ]
    }
    """

  private static let files = [
    "contracts.csv": """
    contract,title,supplier,framework,start,end,value
    C-1,Meals,Fair Kitchens,form-sv,2026-04-01,2029-03-31,900000

    """,
    "targets.csv": """
    contract,measure,target,per
    C-1,M1,90%,level
    C-1,M2,12,year
    C-1,M3,£8000,quarter
    C-1,M4,100%,level
    C-1,M5,75%,level
    C-1,M6,100%,level
    C-1,M7,record,

    """,
    "policy.json": "{ \"hourValue\": 17.5 }",
    "returns/q1.csv": #"""
    contract,period,item,value,dimension,category,assessor
    C-1,2026-27Q1,staff,40,,,
    C-1,2026-27Q1,staff,22,sex,female,
    C-1,2026-27Q1,staff,18,sex,male,
    C-1,2026-27Q1,staff,6,group,carer,
    C-1,2026-27Q1,paid,36,,,
    C-1,2026-27Q1,jobs,4,,,
    C-1,2026-27Q1,gifts,2500.50,,,
    C-1,2026-27Q1,policy,yes,,,
    C-1,2026-27Q2,plan,Some,,,Ann
    C-1,2026-27Q2,plan,All,,,"Ben, of ""Parks"""

    """#,
  ]

  static let quarter = Quarter(startingYear: 2026, number: 2)

  static func register() throws -> Register {
    let shelf = FrameworkShelf()
    shelf.add(try FrameworkReader.read(Array(definition.utf8), file: "form-sv.json"))
    return try RegisterReader.read(.files(files.mapValues { Array($0.utf8) }), shelf: shelf)
  }
}
