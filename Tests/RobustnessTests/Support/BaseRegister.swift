import SocialValue
import SocialValueFiles

/// The register and definition that the mutated ones are made from: small, with a measure of every
/// kind, targets of every basis and `per`, breakdowns, restatements and acceptances.
enum BaseRegister {
  /// The quarters that are scored, in turn.
  static let quarters = ["2026-27Q1", "2026-27Q3", "2027-28Q2"].compactMap { Quarter(reading: $0) }

  static let definition = """
    {
      "id": "robust-sv", "title": "Robust", "authority": "A council", "version": "1",
      "source": { "document": "A paper", "published": "2026", "section": "1" },
      "themes": [ { "id": "growth", "title": "Growth" }, { "id": "green", "title": "Green" } ],
      "groups": [ { "id": "G1", "title": "Jobs" }, { "id": "G2", "title": "Gifts" } ],
      "spendItem": "spend",
      "dimensions": [
        { "id": "sex", "title": "Sex", "membership": "exclusive", "categories": [
          { "id": "female", "title": "Female" }, { "id": "male", "title": "Male" },
          { "id": "not-stated", "title": "Not stated" } ] },
        { "id": "group", "title": "Group", "membership": "multiple", "categories": [
          { "id": "carer", "title": "Carer" }, { "id": "veteran", "title": "Veteran" } ] } ],
      "scales": { "maturity": [ "none", { "label": "some", "descriptor": "A little" }, "all" ] },
      "items": [
        { "id": "spend", "title": "Spend", "type": "money", "over": "flow" },
        { "id": "staff", "title": "Staff", "type": "count", "over": "position", "unit": "people",
          "dimensions": ["sex", "group"], "every": "year" },
        { "id": "paid", "title": "Paid well", "type": "count", "over": "position" },
        { "id": "jobs", "title": "Jobs", "type": "count", "over": "flow", "dimensions": ["sex"] },
        { "id": "gifts", "title": "Gifts", "type": "money", "over": "flow" },
        { "id": "hours", "title": "Hours", "type": "quantity", "over": "flow", "unit": "hours" },
        { "id": "waste", "title": "Waste", "type": "quantity", "over": "flow", "unit": "kg" },
        { "id": "recycled", "title": "Recycled", "type": "quantity", "over": "flow", "unit": "kg" },
        { "id": "policy", "title": "Policy", "type": "yesNo", "allowsNotApplicable": true },
        { "id": "plan", "title": "Plan", "type": "level", "scale": "maturity" },
        { "id": "story", "title": "Story", "type": "text" } ],
      "measures": [
        { "id": "M1", "group": "G1", "title": "Pay", "themes": ["growth"],
          "rule": { "kind": "quantity", "items": ["paid"], "outOf": ["staff"], "within": true },
          "target": { "percent": 100 }, "evidence": "The payroll" },
        { "id": "M2", "group": "G1", "title": "Jobs", "themes": ["growth", "green"],
          "rule": { "kind": "quantity", "items": ["jobs"], "outOf": ["staff"], "gap": "alsoWhole" },
          "equivalent": { "unit": "weeks", "each": 6 } },
        { "id": "M3", "group": "G2", "title": "Gifts", "themes": ["growth"],
          "rule": { "kind": "contribution", "money": ["gifts"], "hours": ["hours"] } },
        { "id": "M4", "group": "G2", "title": "Policy", "themes": ["green"],
          "rule": { "kind": "assurance", "parts": [
            { "yes": "policy" }, { "share": ["paid"], "outOf": ["staff"] } ] } },
        { "id": "M5", "group": "G2", "title": "Plan", "themes": ["green"],
          "rule": { "kind": "assessment", "statements": [ { "item": "plan", "text": "Plan" } ] } },
        { "id": "M6", "group": "G1", "title": "Data", "themes": ["growth"],
          "rule": { "kind": "provision", "items": ["jobs", "staff"], "dimensions": ["sex", "group"] } },
        { "id": "M7", "group": "G2", "title": "Story", "themes": ["green"],
          "rule": { "kind": "narrative", "item": "story" } },
        { "id": "M8", "group": "G2", "title": "Recycling", "themes": ["green"],
          "rule": { "kind": "quantity", "items": ["recycled"], "outOf": ["waste"], "within": true } },
        { "id": "M9", "group": "G2", "title": "Waste", "themes": ["green"],
          "rule": { "kind": "quantity", "items": ["waste"] }, "direction": "lowerIsBetter" },
        { "id": "M10", "group": "G2", "title": "Later", "status": "inDevelopment" } ]
    }

    """

  static let contracts = """
    contract,title,supplier,framework,start,end,value,tier,manager,team
    C-1,"Meals, cooked",Fair Kitchens,robust-sv,2026-04-01,2029-03-31,"£900,000",1,Ann,
    C-2,Cleaning,Bright Halls,robust-sv,2026-05-14,2027-12-31,250000.50,,,
    C-3,Roads,Fair Kitchens,robust-sv,2025-02-01,2028-02-29,12000000,2,"Bo ""B"" Lee",
    C-4,Allotments,,robust-sv,2026-04-01,2029-03-31,,,,Parks

    """

  static let targets = """
    contract,measure,target,per,framework,from,to,baseline,weight,note
    C-1,M1,90%,level,robust-sv,,,40%,2,
    C-1,M2,12,year,,2026-27Q1,2026-27Q4,,,
    C-1,M2,16,year,,2027-28Q1,,,,
    C-1,M3,£40000,contract,,,,,0.5,"gifts, and hours"
    C-1,M4,100%,level,,,,,,
    C-1,M5,75%,level,,,,,0,
    C-1,M6,100%,level,,,,,,
    C-1,M7,record,,,,,,,
    C-1,M8,60%,year,,,,,,
    C-1,M9,"1,000",quarter,,,,,,
    C-2,M1,,level,,,,,,
    C-2,M2,3,spend,,,,,,
    C-2,M3,40h,quarter,,,,,,
    C-2,M4,record %,level,,,,,,
    C-2,M8,n/a,,,,,,,no waste
    C-3,M3,£5,spend,,,,,,
    C-3,M8,55%,contract,,,,10%,,
    C-3,M9,record,quarter,,,,,,
    C-4,M5,100%,level,,,,,,

    """

  static let policy = """
    {
      "ratings": [
        { "id": "good", "title": "Good", "atLeast": 1 },
        { "id": "fair", "title": "Fair", "atLeast": 0.8, "orBetterThan": "previousQuarter" },
        { "id": "poor", "title": "Poor", "atLeast": 0 } ],
      "groupWeights": { "G1": 3, "robust-sv/G2": 1.5 },
      "hourValue": 17.5,
      "countOnly": "reported",
      "suppressBelow": 5
    }

    """

  static let firstReturn = #"""
    contract,period,item,value,dimension,category,accepted,acceptedOn,received,evidence,note,assessor
    C-1,2026-27Q1,spend,"£75,000.50",,,,,2026-07-10,,,
    C-1,2026-27Q1,staff,40,,,40,2026-08-01,2026-07-10,payroll,,
    C-1,2026-27Q1,staff,22,sex,female,,,2026-07-10,,,
    C-1,2026-27Q1,staff,17,sex,male,,,2026-07-10,,,
    C-1,2026-27Q1,staff,1,sex,not-stated,,,2026-07-10,,,
    C-1,2026-27Q1,staff,6,group,carer,,,2026-07-10,,,
    C-1,2026-27Q1,paid,36,,,34,2026-08-01,2026-07-10,"payroll, of ""June""",,
    C-1,2026-27Q1,jobs,4,,,,,2026-07-10,,"two lines
    of note",
    C-1,2026-27Q1,jobs,3,sex,female,,,2026-07-10,,,
    C-1,2026-27Q1,jobs,1,sex,male,,,2026-07-10,,,
    C-1,2026-27Q1,gifts,2500,,,,,2026-07-10,,,
    C-1,2026-27Q1,hours,12.5,,,,,2026-07-10,,,
    C-1,2026-27Q1,policy,yes,,,,,2026-07-10,,,
    C-1,2026-27Q1,plan,some,,,,,2026-07-10,,,Ada
    C-1,2026-27Q1,plan,all,,,,,2026-07-11,"site visit",,"Ben, of ""Parks"""
    C-1,2026-27Q1,plan,none,,,none,2026-08-01,2026-07-11,,,Cy
    C-4,2026-27Q1,plan,1,,,,,,,,Ada
    C-1,2026-27Q1,story,We planted trees,,,,,2026-07-10,,,
    C-1,2026-27Q1,waste,"1,200.25",,,,,2026-07-10,,,
    C-1,2026-27Q1,recycled,800,,,,,2026-07-10,,,
    C-1,2026-27Q1,gifts,2600,,,,,2026-07-20,,corrected,
    C-1,2026-27Q2,jobs,5,,,5,,2026-10-10,,,
    C-1,2026-27Q2,jobs,6,,,,,2026-10-20,,,
    C-1,2026-27Q2,paid,38,,,,,2026-10-10,,,
    C-1,2026-27Q2,waste,900,,,,,2026-10-10,,,
    C-1,2026-27Q2,recycled,,,,,,2026-10-10,,,
    C-1,2026-27Q3,jobs,11,,,,,2027-02-10,,late,
    C-1,2026-27Q3,gifts,1000,,,,,2027-01-10,,,
    C-1,2026-27Q3,gifts,1000,,,,,2027-01-10,,,
    C-1,2027-28Q2,paid,40,,,,,,,,
    C-1,2027-28Q2,staff,44,,,,,,,,

    """#

  static let secondReturn = """
    item,contract,period,value,received,accepted
    spend,C-2,Q1 2026/27,10000,2026-07-01,
    spend,C-3,2026-27 q1,900000,2026-07-01,
    hours,C-2,2026-27Q1,30,2026-07-01,28
    staff,C-2,2026-27Q1,9,2026-07-01,
    paid,C-2,2026-27Q1,9,2026-07-01,
    jobs,C-2,2026-27Q2,1,2026-10-01,
    policy,C-2,2026-27Q1,n/a,2026-07-01,
    gifts,C-3,2026-27Q1,120,2026-07-01,
    waste,C-3,2025-26Q4,500,2026-04-20,
    recycled,C-3,2025-26Q4,250,2026-04-20,
    waste,C-3,2026-27Q1,400,2026-07-20,400
    recycled,C-3,2026-27Q1,300,2026-07-20,
    gifts,C-3,2026-27Q3,12.34,2027-01-20,

    """

  /// The files, by path.
  static let files: [(path: String, bytes: [UInt8])] = [
    ("contracts.csv", contracts), ("targets.csv", targets), ("policy.json", policy),
    ("returns/first.csv", firstReturn), ("returns/more/second.csv", secondReturn),
  ].map { ($0.0, Array($0.1.utf8)) }

  /// The definition, read once.
  static let framework: Framework? = try? FrameworkReader.read(
    Array(definition.utf8), file: "robust-sv.json")

  /// A shelf with the definition on it.
  static func shelf() -> FrameworkShelf {
    let shelf = FrameworkShelf()
    if let framework { shelf.add(framework) }
    return shelf
  }
}
