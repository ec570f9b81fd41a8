// Made from the JSON files beside it; the test "the embedded frameworks are those on disk"
// fails when they differ, and with RECORD_GOLDENS=1 makes it anew.
// swift-format-ignore-file

/// The bundled frameworks, embedded as text so that the program needs no files beside it.
public enum BundledFrameworks {
  /// The ids of the frameworks, in order.
  public static let ids: [String] = ["croydon-sv-2016"]

  /// The bytes of a framework's definition, or nil where none is bundled.
  public static func definition(_ id: String) -> [UInt8]? {
    switch id {
    case "croydon-sv-2016": bytes(croydon_sv_2016_definition)
    default: nil
    }
  }

  /// The bytes of a framework's examples, or nil where none are bundled.
  public static func examples(_ id: String) -> [UInt8]? {
    switch id {
    case "croydon-sv-2016": bytes(croydon_sv_2016_examples)
    default: nil
    }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }

  private static let croydon_sv_2016_definition: StaticString = #"""
{
  "$schema": "framework.schema.json",
  "id": "croydon-sv-2016",
  "title": "Social Value Performance Framework",
  "authority": "Croydon Council",
  "version": "2016",
  "source": {
    "document": "Commissioning for outcomes Investing in our borough- Commissioning Principles 2016 - 2019",
    "published": "2016-03-21",
    "section": "Appendix 1"
  },
  "reading": {
    "printed": "SOCIAL VALUE PERFORMANCE FRAMEWORK",
    "inferred": ["numbering", "ticks"],
    "why": "The rows of Appendix 1 have no numbers: they are numbered within their group in printed order. The marks in the strategy columns came out of print in many shapes; any of them is read as a tick."
  },
  "themes": [
    {
      "id": "growth",
      "title": "Growth",
      "statement": "Creating growth in our economy: supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain",
      "reading": {
        "printed": "creating growth in our economy (3.7.2); supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain (3.7.3)",
        "inferred": ["joining"],
        "why": "The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3."
      }
    },
    {
      "id": "independence",
      "title": "Independence",
      "statement": "Helping residents to be as independent as possible: investing in local people and community groups to develop community assets, build resilience and manage demand",
      "reading": {
        "printed": "helping residents to be as independent as possible (3.7.2); investing in local people and community groups to develop community assets, build resilience and manage demand (3.7.3)",
        "inferred": ["joining"],
        "why": "The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3."
      }
    },
    {
      "id": "liveability",
      "title": "Liveability",
      "statement": "Creating a welcoming, pleasant place where local people want to live: harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes",
      "reading": {
        "printed": "creating a welcoming, pleasant place where local people want to live (3.7.2); harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes (3.7.3)",
        "inferred": ["joining"],
        "why": "The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3."
      }
    },
    {
      "id": "enabling",
      "title": "Enabling",
      "statement": "Enabling individuals and communities to take a leading role in developing and delivering their own services",
      "reading": {
        "printed": "enabling individuals and communities to take a leading role in developing and delivering their own services (3.2)",
        "inferred": ["statement"],
        "why": "Enabling heads a column of Appendix 1, but the paper states no ambition of that name; these words come from its commissioning commitment."
      }
    }
  ],
  "groups": [
    {
      "id": "SV1",
      "title": "Supporting local employment",
      "reading": {
        "printed": "SUPPORTING LOCAL EMPLOYMENT",
        "inferred": [],
        "why": "Printed in capitals and cut into pieces by the column's width."
      }
    },
    {
      "id": "SV2",
      "title": "Creating sustainable routes to employment",
      "reading": {
        "printed": "CREATING … BLE ROUTES",
        "inferred": ["label", "group title"],
        "why": "The label and most of the heading are lost; \"sustainable\" and \"to employment\" are a guess from the rows beneath, one of which counts routes to employment."
      }
    },
    {
      "id": "SV3",
      "title": "Supporting local business growth",
      "reading": {
        "printed": "SUPPORTING LOCAL BUSINESS GROWTH",
        "inferred": [],
        "why": "Printed in capitals and cut into pieces by the column's width."
      }
    },
    {
      "id": "SV4",
      "title": "Supporting local communities",
      "reading": {
        "printed": "SUPPORTING LOCAL COMMUNITIES",
        "inferred": [],
        "why": "Printed in capitals and cut into pieces by the column's width."
      }
    },
    {
      "id": "SV5",
      "title": "Supporting local healthy lifestyles",
      "reading": {
        "printed": "SUPPORTING LOCAL HEALTHY LIFESTYLES",
        "inferred": [],
        "why": "Printed in capitals and cut into pieces by the column's width."
      }
    },
    {
      "id": "SV6",
      "title": "Supporting a cleaner and safer borough",
      "reading": {
        "printed": "SUPPORTING A CLEANER AND SAFER BOROUGH",
        "inferred": [],
        "why": "Printed in capitals and cut into pieces by the column's width."
      }
    }
  ],
  "spendItem": "spend.contract",
  "dimensions": [
    {
      "id": "sex",
      "title": "Sex",
      "membership": "exclusive",
      "categories": [
        { "id": "female", "title": "Female" },
        { "id": "male", "title": "Male" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them."
      }
    },
    {
      "id": "age",
      "title": "Age",
      "membership": "exclusive",
      "categories": [
        { "id": "under-25", "title": "Under 25" },
        { "id": "from-25-to-34", "title": "25 to 34" },
        { "id": "from-35-to-44", "title": "35 to 44" },
        { "id": "from-45-to-54", "title": "45 to 54" },
        { "id": "from-55-to-64", "title": "55 to 64" },
        { "id": "from-65", "title": "65 and over" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. The bands are ten years wide, as employers' own monitoring usually has them."
      }
    },
    {
      "id": "ethnicity",
      "title": "Ethnicity (race)",
      "membership": "exclusive",
      "categories": [
        { "id": "asian", "title": "Asian or Asian British" },
        { "id": "black", "title": "Black, Black British, Caribbean or African" },
        { "id": "mixed", "title": "Mixed or multiple ethnic groups" },
        { "id": "white", "title": "White" },
        { "id": "other", "title": "Another ethnic group" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. It is \"race\" there; the categories are the five broad groups of the census for England and Wales."
      }
    },
    {
      "id": "disability",
      "title": "Disability",
      "membership": "exclusive",
      "categories": [
        { "id": "disabled", "title": "Disabled" },
        { "id": "not-disabled", "title": "Not disabled" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them."
      }
    },
    {
      "id": "religion-or-belief",
      "title": "Religion or belief",
      "membership": "exclusive",
      "categories": [
        { "id": "none", "title": "No religion" },
        { "id": "buddhist", "title": "Buddhist" },
        { "id": "christian", "title": "Christian" },
        { "id": "hindu", "title": "Hindu" },
        { "id": "jewish", "title": "Jewish" },
        { "id": "muslim", "title": "Muslim" },
        { "id": "sikh", "title": "Sikh" },
        { "id": "other", "title": "Another religion or belief" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. The categories are those of the census for England and Wales."
      }
    },
    {
      "id": "sexual-orientation",
      "title": "Sexual orientation",
      "membership": "exclusive",
      "categories": [
        { "id": "heterosexual", "title": "Heterosexual or straight" },
        { "id": "gay-or-lesbian", "title": "Gay or lesbian" },
        { "id": "bisexual", "title": "Bisexual" },
        { "id": "other", "title": "Another sexual orientation" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. The categories are those of the census for England and Wales."
      }
    },
    {
      "id": "gender-reassignment",
      "title": "Gender reassignment",
      "membership": "exclusive",
      "categories": [
        {
          "id": "reassigned",
          "title": "Has undergone, is undergoing or proposes gender reassignment"
        },
        { "id": "not-reassigned", "title": "None of these" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them."
      }
    },
    {
      "id": "pregnancy-and-maternity",
      "title": "Pregnancy and maternity",
      "membership": "exclusive",
      "categories": [
        { "id": "pregnant-or-maternity", "title": "Pregnant or on maternity leave" },
        { "id": "neither", "title": "Neither" },
        { "id": "not-stated", "title": "Not stated" }
      ],
      "reading": {
        "inferred": ["dimension", "categories"],
        "why": "The Croydon paper says only \"demographics\"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them."
      }
    },
    {
      "id": "priority-group",
      "title": "Priority group",
      "membership": "multiple",
      "categories": [
        { "id": "long-term-unemployed", "title": "Out of work for a year or more" },
        { "id": "neet", "title": "Aged 16 to 24 and not in education, employment or training" },
        { "id": "care-leaver", "title": "Care leavers" },
        { "id": "disabled", "title": "Disabled people" },
        { "id": "lone-parent", "title": "Lone parents" },
        { "id": "carer", "title": "Unpaid carers" },
        { "id": "ex-offender", "title": "People with a criminal conviction" },
        { "id": "homeless", "title": "People who are homeless or at risk of it" },
        { "id": "veteran", "title": "Armed forces veterans" },
        { "id": "other", "title": "Another group agreed with the council" }
      ],
      "reading": {
        "printed": "the priority groups that have been identified as being at risk (see PMI GB)",
        "inferred": ["categories"],
        "why": "The paper speaks of local priority groups and refers to a list that it doesn't print; these are the groups that London boroughs commonly name. A person may be in several."
      }
    }
  ],
  "items": [
    {
      "id": "spend.contract",
      "title": "Spend on the contract",
      "type": "money",
      "over": "flow",
      "guidance": "What the council was invoiced for work under this contract in the quarter, without VAT."
    },
    {
      "id": "workforce.total",
      "title": "People employed on the contract",
      "type": "count",
      "over": "position",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity"
      ],
      "guidance": "Everyone working on this contract on the quarter's last day, full-time or part-time, your own staff, agency workers and subcontractors' staff: heads, not full-time equivalents."
    },
    {
      "id": "workforce.llw",
      "title": "People paid the London Living Wage or more",
      "type": "count",
      "over": "position",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity"
      ],
      "guidance": "Those of the people employed on the contract whose basic hourly pay is at least the current London Living Wage."
    },
    {
      "id": "workforce.residents",
      "title": "Croydon residents employed on the contract",
      "type": "count",
      "over": "position",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity"
      ],
      "guidance": "Those of the people employed on the contract whose home address is in the London Borough of Croydon."
    },
    {
      "id": "workforce.residents.priority",
      "title": "Croydon residents from local priority groups employed on the contract",
      "type": "count",
      "over": "position",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Those of the Croydon residents employed who belong to at least one priority group: each person once, however many groups they are in."
    },
    {
      "id": "jobs.starts.under6m",
      "title": "Croydon residents starting work of less than 6 months",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Croydon residents who began work on this contract in the quarter in a job meant to last less than 6 months."
    },
    {
      "id": "jobs.starts.6mplus",
      "title": "Croydon residents starting work of 6 months or more",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Croydon residents who began work on this contract in the quarter in a job meant to last 6 months or more, permanent jobs included."
    },
    {
      "id": "jobs.new.residents",
      "title": "New jobs taken by Croydon residents",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Jobs that this contract created and a Croydon resident took up in the quarter; filling a post that someone left is not a new job."
    },
    {
      "id": "graduates.employed",
      "title": "Recent graduates and undergraduates taken on",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "People taken on for this contract in the quarter who are studying for a first degree or finished one in the two years before."
    },
    {
      "id": "jobs.advertised.locally",
      "title": "Jobs advertised in Croydon",
      "type": "count",
      "over": "flow",
      "unit": "jobs",
      "guidance": "Jobs on this contract first advertised in the quarter in Croydon papers, job centres, brokerage services, websites or other local means: each vacancy once."
    },
    {
      "id": "apprenticeships.total",
      "title": "Apprentices on the contract",
      "type": "count",
      "over": "position",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "All apprentices working on this contract on the quarter's last day; they are also part of the people employed on the contract."
    },
    {
      "id": "apprenticeships.starts",
      "title": "Apprenticeships started",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Apprentices who began an approved apprenticeship on this contract in the quarter."
    },
    {
      "id": "apprenticeships.continuing",
      "title": "Apprenticeships continuing",
      "type": "count",
      "over": "position",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Apprentices on this contract on the quarter's last day who were already on it when the quarter began."
    },
    {
      "id": "apprenticeships.completed",
      "title": "Apprenticeships completed",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Apprentices on this contract who finished their apprenticeship in the quarter; leaving early is not completing."
    },
    {
      "id": "workexperience.16plus",
      "title": "Work experience placements, 16 years and over",
      "type": "count",
      "over": "flow",
      "unit": "placements",
      "dimensions": [
        "sex", "age", "ethnicity", "disability", "religion-or-belief", "sexual-orientation",
        "gender-reassignment", "pregnancy-and-maternity", "priority-group"
      ],
      "guidance": "Placements on this contract that began in the quarter, for people aged 16 or over who have left compulsory schooling: one placement for each person."
    },
    {
      "id": "workexperience.14to16",
      "title": "Work experience placements, 14 to 16 year olds",
      "type": "count",
      "over": "flow",
      "unit": "placements",
      "dimensions": ["sex", "ethnicity", "disability", "priority-group"],
      "guidance": "Placements on this contract that began in the quarter, for pupils of 14 to 16 who are still at school: one placement for each pupil."
    },
    {
      "id": "education.routes",
      "title": "Routes to employment opened with Croydon schools and colleges",
      "type": "count",
      "over": "flow",
      "unit": "routes",
      "guidance": "Arrangements made in the quarter with a named Croydon school, college or training provider by which its students can reach a job with you."
    },
    {
      "id": "tenders.local.completed",
      "title": "Pre-qualification questionnaires and tenders completed by local businesses",
      "type": "count",
      "over": "flow",
      "unit": "submissions",
      "guidance": "Completed questionnaires and tenders that Croydon businesses sent you in the quarter for work under this contract, won or lost."
    },
    {
      "id": "spend.supplychain",
      "title": "Supply chain spend",
      "type": "money",
      "over": "flow",
      "guidance": "What you paid subcontractors and suppliers for this contract in the quarter, without VAT."
    },
    {
      "id": "spend.supplychain.croydon",
      "title": "Supply chain spend with Croydon businesses",
      "type": "money",
      "over": "flow",
      "guidance": "The part of the supply chain spend that went to businesses and organisations trading from premises in Croydon."
    },
    {
      "id": "training.supplychain.accredited",
      "title": "People in the supply chain given accredited training",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "guidance": "People working in the contract's supply chain who finished training in the quarter that leads to a recognised qualification or unit."
    },
    {
      "id": "training.supplychain.nonaccredited",
      "title": "People in the supply chain given other training",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "guidance": "People working in the contract's supply chain who finished training in the quarter that leads to no recognised qualification."
    },
    {
      "id": "events.supplychain",
      "title": "Training, mentoring and intervention events for the local supply chain",
      "type": "count",
      "over": "flow",
      "unit": "events",
      "guidance": "Events held in the quarter for Croydon businesses that supply, or could supply, this contract or its sector."
    },
    {
      "id": "plans.supplychain",
      "title": "Training plans agreed for supply chain members",
      "type": "count",
      "over": "flow",
      "unit": "plans",
      "guidance": "Written training plans newly agreed in the quarter with businesses in this contract's supply chain: one for each business."
    },
    {
      "id": "spend.buylocal",
      "title": "Spend under Buy Local",
      "type": "money",
      "over": "flow",
      "guidance": "What you spent in the quarter on local goods, services or commodities for this contract under Buy Local, without VAT; leave out what you report as supply chain spend."
    },
    {
      "id": "buysocial.funds",
      "title": "Money given to community initiatives under Buy Social",
      "type": "money",
      "over": "flow",
      "guidance": "Pounds invested in community initiatives in the quarter because of this contract; time given is reported in hours."
    },
    {
      "id": "buysocial.hours",
      "title": "Support time given to community initiatives under Buy Social",
      "type": "quantity",
      "over": "flow",
      "unit": "hours",
      "guidance": "Hours of paid staff time given to community initiatives in the quarter because of this contract."
    },
    {
      "id": "vcse.support",
      "title": "Pieces of business support given to VCSE organisations",
      "type": "count",
      "over": "flow",
      "unit": "pieces of support",
      "guidance": "Pieces of help given in the quarter to voluntary, community or social enterprise organisations: one organisation helped with one plan, bid or question is one."
    },
    {
      "id": "workshops.residents",
      "title": "Workshops and training sessions for Croydon residents",
      "type": "count",
      "over": "flow",
      "unit": "sessions",
      "guidance": "Sessions held in the quarter for Croydon residents because of this contract; a course of six sessions is six."
    },
    {
      "id": "attendance.total",
      "title": "Attendance at workshops and training for residents",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "guidance": "People who attended your workshops and training sessions for Croydon residents in the quarter, counted at each session."
    },
    {
      "id": "attendance.priority",
      "title": "Attendance from priority groups",
      "type": "count",
      "over": "flow",
      "unit": "people",
      "dimensions": ["priority-group"],
      "guidance": "The part of that attendance at workshops and training by people who belong to at least one priority group."
    },
    {
      "id": "volunteering.days",
      "title": "Staff volunteering and mentoring days",
      "type": "quantity",
      "over": "flow",
      "unit": "days",
      "guidance": "Working days that staff gave in the quarter to volunteering or mentoring in Croydon because of this contract; half a day is 0.5."
    },
    {
      "id": "funding.matched",
      "title": "Matched funding for Croydon community projects",
      "type": "money",
      "over": "flow",
      "guidance": "Pounds that you paid in the quarter to Croydon community projects to match what they raised elsewhere."
    },
    {
      "id": "staff.aware.prevent",
      "title": "Staff made aware of counter terrorism and Prevent",
      "type": "count",
      "over": "position",
      "unit": "people",
      "guidance": "Those of the people employed on the contract on the quarter's last day who have been made aware of the council's duty on counter terrorism and the Prevent strategy."
    },
    {
      "id": "prevent.routes",
      "title": "Routes to report suspicions are available",
      "type": "yesNo",
      "guidance": "Yes if every member of staff has a known way to report suspicions or give information on the quarter's last day."
    },
    {
      "id": "staff.aware.safeguarding",
      "title": "Staff made aware of their safeguarding duty",
      "type": "count",
      "over": "position",
      "unit": "people",
      "guidance": "Those of the people employed on the contract on the quarter's last day who know their duty to report abuse of an adult or child at risk."
    },
    {
      "id": "safeguarding.routes",
      "title": "Safeguarding referral routes are available",
      "type": "yesNo",
      "guidance": "Yes if every member of staff has a known way to make a safeguarding referral on the quarter's last day."
    },
    {
      "id": "staff.signed.whiteribbon",
      "title": "Staff signed up to the White Ribbon Campaign",
      "type": "count",
      "over": "position",
      "unit": "people",
      "guidance": "Those of the people employed on the contract on the quarter's last day who have signed the White Ribbon pledge."
    },
    {
      "id": "staff.aware.abuse",
      "title": "Staff made aware of domestic abuse and sexual violence",
      "type": "count",
      "over": "position",
      "unit": "people",
      "guidance": "Those of the people employed on the contract on the quarter's last day who have been made aware of the issues of domestic abuse and sexual violence."
    },
    {
      "id": "abuse.services",
      "title": "Services aimed at reducing domestic abuse and sexual violence are provided",
      "type": "yesNo",
      "allowsNotApplicable": true,
      "guidance": "Yes if you provide such services where they are appropriate to this contract, no if you don't, n/a if they aren't appropriate to it."
    },
    {
      "id": "staff.aware.fairness",
      "title": "Staff made aware of the barriers to opportunity and fairness",
      "type": "count",
      "over": "position",
      "unit": "people",
      "guidance": "Those of the people employed on the contract on the quarter's last day who have been made aware of the barriers to opportunity and fairness and of the priority groups at risk."
    },
    {
      "id": "fairness.services",
      "title": "Services aimed at reducing barriers and promoting fairness are provided",
      "type": "yesNo",
      "allowsNotApplicable": true,
      "guidance": "Yes if you provide such services where they are appropriate to this contract, no if you don't, n/a if they aren't appropriate to it."
    },
    {
      "id": "health.funds",
      "title": "Money given to local health and wellbeing initiatives",
      "type": "money",
      "over": "flow",
      "guidance": "Pounds invested in local health and wellbeing initiatives in the quarter because of this contract, funds given to Heart Town events included."
    },
    {
      "id": "health.hours",
      "title": "Support time given to local health and wellbeing initiatives",
      "type": "quantity",
      "over": "flow",
      "unit": "hours",
      "guidance": "Hours of staff time given to local health and wellbeing initiatives in the quarter because of this contract, volunteer hours at Heart Town events included."
    },
    {
      "id": "hearttown.events.held",
      "title": "Heart Town events held",
      "type": "count",
      "over": "flow",
      "unit": "events",
      "guidance": "Events that you held yourself in the quarter to encourage healthy living and raise awareness of heart disease; 0 if none."
    },
    {
      "id": "hearttown.events.supported",
      "title": "Heart Town events given volunteer hours or funds",
      "type": "count",
      "over": "flow",
      "unit": "events",
      "guidance": "Events held by others in the quarter to which you gave volunteer hours or funds, each event once; 0 if none."
    },
    {
      "id": "carbon.saved.travel",
      "title": "Carbon saved by less staff travel by car and bus",
      "type": "quantity",
      "over": "flow",
      "unit": "kgCO2e",
      "guidance": "Kilograms of carbon dioxide equivalent not emitted in the quarter because staff on this contract travelled less by car or bus than in the agreed starting year."
    },
    {
      "id": "waste.total",
      "title": "Waste from the contract",
      "type": "quantity",
      "over": "flow",
      "unit": "kg",
      "guidance": "Kilograms of all waste that left this contract's sites in the quarter."
    },
    {
      "id": "waste.recycled",
      "title": "Waste recycled",
      "type": "quantity",
      "over": "flow",
      "unit": "kg",
      "guidance": "The part of the contract's waste which went to be reused or recycled; burning for energy and landfill are not recycling."
    }
  ],
  "measures": [
    {
      "id": "SV1.1",
      "group": "SV1",
      "title": "London Living Wage",
      "themes": ["growth", "independence", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["workforce.llw"],
        "outOf": ["workforce.total"],
        "within": true
      },
      "evidence": "A payroll extract showing the lowest hourly rate paid, with names removed.",
      "guidance": "Count everyone working on this contract on the quarter's last day, then those whose basic hourly pay is at least the London Living Wage.",
      "reading": {
        "printed": "No. and % of total workforce employed on contract.",
        "inferred": ["numbering", "items", "within"],
        "why": "The percentage's whole is the one that the unit prints, the total workforce. People paid the London Living Wage are some of that workforce, so they can't outnumber it."
      }
    },
    {
      "id": "SV1.2",
      "group": "SV1",
      "title": "Number and Percentage of Croydon Residents Employed on the Contract",
      "themes": ["growth", "independence", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["workforce.residents"],
        "outOf": ["workforce.total"],
        "within": true,
        "gap": "alsoWhole"
      },
      "evidence": "A staff list with postcodes, names removed.",
      "guidance": "Count the people working on this contract on the quarter's last day who live in Croydon, going by their home postcode.",
      "reading": {
        "printed": "No. and % of total workforce employed on contract.",
        "inferred": ["numbering", "items", "within", "gap"],
        "why": "The percentage's whole is the one that the unit prints, the total workforce. Residents are some of it, so they can't outnumber it; one more is reached by hiring, which adds to the whole too."
      }
    },
    {
      "id": "SV1.3",
      "group": "SV1",
      "title": "Number and Percentage of Croydon Residents Employed on the Contract from local priority groups",
      "themes": ["growth", "independence", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["workforce.residents.priority"],
        "outOf": ["workforce.total"],
        "within": true,
        "gap": "alsoWhole"
      },
      "evidence": "A staff list with postcodes and the priority groups that people told you of, names removed.",
      "guidance": "Count the Croydon residents working on this contract on the quarter's last day who are in at least one priority group, each person once.",
      "reading": {
        "printed": "No. and % of total workforce employed on contract.",
        "inferred": ["numbering", "items", "within", "gap"],
        "why": "The percentage's whole is the one that the unit prints, the total workforce. It is not the residents among it (SV2.10 takes that share). Residents from priority groups are some of it; one more is reached by hiring, which adds to the whole too."
      }
    },
    {
      "id": "SV1.4",
      "group": "SV1",
      "title": "Job Starts - Croydon residents securing work through contract < 6 months",
      "themes": ["growth", "independence", "enabling"],
      "rule": { "kind": "quantity", "items": ["jobs.starts.under6m"] },
      "evidence": "Contracts of employment or a starters' list with start dates, lengths and postcodes, names removed.",
      "guidance": "Count Croydon residents who started work on this contract in the quarter in a job meant to last less than 6 months.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "\"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. \"< 6 months\" is read as how long the job is meant to last."
      }
    },
    {
      "id": "SV1.5",
      "group": "SV1",
      "title": "Job Starts - Croydon residents securing work through contract => 6 months",
      "themes": ["growth", "independence", "enabling"],
      "rule": { "kind": "quantity", "items": ["jobs.starts.6mplus"] },
      "evidence": "Contracts of employment or a starters' list with start dates, lengths and postcodes, names removed.",
      "guidance": "Count Croydon residents who started work on this contract in the quarter in a job meant to last 6 months or more.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "\"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. \"=> 6 months\" is read as how long the job is meant to last, 6 months exactly included."
      }
    },
    {
      "id": "SV1.6",
      "group": "SV1",
      "title": "Number and Percentage of new jobs provided to Croydon Residents",
      "themes": ["growth", "independence", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["jobs.new.residents"],
        "outOf": ["workforce.total"],
        "gap": "alsoWhole"
      },
      "evidence": "A list of posts created for this contract, with start dates and the holders' postcodes, names removed.",
      "guidance": "Count jobs that this contract created and a Croydon resident took up in the quarter. A job that replaces a leaver is a job start, not a new job.",
      "reading": {
        "printed": "No. and % of total workforce employed on contract.",
        "inferred": ["numbering", "items", "over", "gap"],
        "why": "The percentage's whole is what the unit prints, the total workforce, and not all new jobs. New jobs of a quarter aren't always still filled at its end, so they may outnumber the workforce; one more adds to the workforce too."
      }
    },
    {
      "id": "SV1.7",
      "group": "SV1",
      "title": "Recent Graduates / Under Graduates employed",
      "themes": ["growth", "independence", "enabling"],
      "rule": { "kind": "quantity", "items": ["graduates.employed"] },
      "evidence": "A starters' list with the course, its end date and the start date, names removed.",
      "guidance": "Count people taken on for this contract in the quarter who are studying for a first degree or finished one within the last two years.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "\"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. \"Recent\" isn't defined; two years is taken."
      }
    },
    {
      "id": "SV1.8",
      "group": "SV1",
      "title": "Data provision of all above by demographics",
      "themes": ["growth", "independence", "enabling"],
      "rule": {
        "kind": "provision",
        "items": [
          "workforce.total", "workforce.llw", "workforce.residents", "workforce.residents.priority",
          "jobs.starts.under6m", "jobs.starts.6mplus", "jobs.new.residents", "graduates.employed"
        ],
        "dimensions": ["sex", "age", "ethnicity", "disability", "priority-group"]
      },
      "target": { "percent": 100 },
      "evidence": "Monitoring forms or an extract from the staff records, names removed.",
      "guidance": "For each figure above that your contract asks for, give the numbers by sex, age, ethnicity, disability and, where it is asked, priority group. Put people who did not say under \"Not stated\", so that each breakdown adds up to its figure.",
      "reading": {
        "printed": "Quarterly",
        "inferred": ["numbering", "items", "dimensions", "default target"],
        "why": "\"Demographics\" isn't defined. Sex, age, ethnicity, disability and priority group are asked for; the other four protected characteristics may be reported too, but of a handful of people they could point at one, so they aren't needed. All of the data is due each quarter, hence 100% by default."
      }
    },
    {
      "id": "SV2.1",
      "group": "SV2",
      "title": "Jobs Advertised through Croydon local papers or other means",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["jobs.advertised.locally"] },
      "evidence": "Copies of the advertisements, or links to them, with their dates.",
      "guidance": "Count vacancies on this contract advertised in the quarter through Croydon papers, job centres, brokerage services or other local means. Each vacancy counts once.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "group", "items", "over"],
        "why": "The heading's label is lost; this row is where the group begins. The row kept its empty columns: Growth and Enabling. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it."
      }
    },
    {
      "id": "SV2.2",
      "group": "SV2",
      "title": "Total number and percentage of apprenticeships",
      "themes": ["growth", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["apprenticeships.total"],
        "outOf": ["workforce.total"],
        "within": true,
        "gap": "alsoWhole"
      },
      "evidence": "A list of apprentices with their standard, start date and expected end date, names removed.",
      "guidance": "Count all apprentices working on this contract on the quarter's last day, new and continuing. They are part of the total workforce as well.",
      "reading": {
        "printed": "No. and % (Total against this contract)",
        "inferred": ["numbering", "themes", "items", "whole", "within", "gap"],
        "why": "The unit prints no whole beyond the total against this contract; it is read as the people employed on it. Apprentices are some of them, and one more adds to them. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.3",
      "group": "SV2",
      "title": "Apprenticeships starts",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["apprenticeships.starts"] },
      "evidence": "Signed apprenticeship agreements with their start dates, names removed.",
      "guidance": "Count apprentices who began their apprenticeship on this contract in the quarter.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "themes", "over"],
        "why": "\"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.4",
      "group": "SV2",
      "title": "Apprenticeships continuing",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["apprenticeships.continuing"] },
      "evidence": "A list of apprentices with their start dates and expected end dates, names removed.",
      "guidance": "Count apprentices on this contract on the quarter's last day who were already on it when the quarter began.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "themes", "over"],
        "why": "Those continuing are a standing number, not one that adds up over quarters, so it is taken at the quarter's end. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.5",
      "group": "SV2",
      "title": "Apprenticeships completed",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["apprenticeships.completed"] },
      "evidence": "Completion certificates or the training provider's letter, names removed.",
      "guidance": "Count apprentices on this contract who completed their apprenticeship in the quarter.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "themes", "over"],
        "why": "\"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.6",
      "group": "SV2",
      "title": "Work Experience opportunities for 16 years plus",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["workexperience.16plus"] },
      "equivalent": { "unit": "weeks", "each": 6 },
      "evidence": "Placement agreements or the school's or agency's letter, with dates, names removed.",
      "guidance": "Count placements that began in the quarter for people aged 16 or over. Each is taken to last 6 weeks; tell the council if yours are shorter.",
      "reading": {
        "printed": "No. (assume 6 weeks duration each)",
        "inferred": ["numbering", "themes", "over"],
        "why": "An opportunity is read as a placement that someone took up, counted when it begins. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.7",
      "group": "SV2",
      "title": "Work Experience opportunities for 14 - 16 year olds",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["workexperience.14to16"] },
      "equivalent": { "unit": "weeks", "each": 2 },
      "evidence": "Placement agreements or the school's letter, with dates, names removed.",
      "guidance": "Count placements that began in the quarter for pupils of 14 to 16 who are still at school. Each is taken to last 2 weeks; tell the council if yours are shorter.",
      "reading": {
        "printed": "No. (assume 2 weeks duration each)",
        "inferred": ["numbering", "themes", "over"],
        "why": "An opportunity is read as a placement that someone took up, counted when it begins. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.8",
      "group": "SV2",
      "title": "Routes to employment through Croydon education/schools/colleges",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["education.routes"] },
      "evidence": "The agreement or letter from each school, college or training provider.",
      "guidance": "Count arrangements made in the quarter with a named Croydon school, college or training provider by which its students can reach a job with you: a guaranteed interview, a traineeship, a talent pool.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "themes", "items", "over"],
        "why": "The number is read as one of routes, not of people. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.9",
      "group": "SV2",
      "title": "Data provision of all above by demographics",
      "themes": ["growth", "enabling"],
      "rule": {
        "kind": "provision",
        "items": [
          "apprenticeships.total", "apprenticeships.starts", "apprenticeships.continuing",
          "apprenticeships.completed", "workexperience.16plus", "workexperience.14to16"
        ],
        "dimensions": ["sex", "age", "ethnicity", "disability", "priority-group"]
      },
      "target": { "percent": 100 },
      "evidence": "Monitoring forms or an extract from the staff and placement records, names removed.",
      "guidance": "For each number of people above that your contract asks for, give the numbers by sex, age, ethnicity, disability and priority group. Put people who did not say under \"Not stated\", so that each breakdown adds up to its figure.",
      "reading": {
        "printed": "Quarterly",
        "inferred": ["numbering", "themes", "items", "dimensions", "default target"],
        "why": "\"Demographics\" isn't defined. Sex, age, ethnicity, disability and priority group are asked for; the other four protected characteristics may be reported too, but of a handful of people they could point at one, so they aren't needed. Jobs advertised and routes opened aren't people, so they are left out. All of the data is due each quarter, hence 100% by default. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV2.10",
      "group": "SV2",
      "title": "Fairness and equality of access for priority groups",
      "themes": ["growth", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["workforce.residents.priority"],
        "outOf": ["workforce.residents"],
        "within": true,
        "gap": "alsoWhole"
      },
      "bases": ["percent"],
      "evidence": "A staff list with postcodes and the priority groups that people told you of, names removed.",
      "guidance": "Of the Croydon residents working on this contract on the quarter's last day, count those who are in at least one priority group.",
      "reading": {
        "printed": "Percentage of local employment that includes priority groups",
        "inferred": ["numbering", "themes", "items", "within", "gap"],
        "why": "Local employment is read as the Croydon residents employed on the contract, whom SV1.2 counts already; those from priority groups are some of them, and one more hired adds to them. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV3.1",
      "group": "SV3",
      "title": "Pre-Qualification Questionnaire and/or Invitations to Tender Completed by local businesses",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["tenders.local.completed"] },
      "evidence": "A log of questionnaires and tenders received, with the sender's postcode and the date.",
      "guidance": "Count completed questionnaires and tenders that Croydon businesses sent you in the quarter for work under this contract. A questionnaire and a later tender are two.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "group", "themes", "items", "over"],
        "why": "The heading stands beside the row below; by its subject and the group's seven rows this one is the group's first. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV3.2",
      "group": "SV3",
      "title": "Value and percentage of supply chain spend secured by Croydon Businesses",
      "themes": ["growth", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["spend.supplychain.croydon"],
        "outOf": ["spend.supplychain"],
        "within": true
      },
      "evidence": "A purchase ledger extract with suppliers' postcodes and amounts.",
      "guidance": "Add up what you paid subcontractors and suppliers for this contract in the quarter, then the part paid to those that trade from Croydon.",
      "reading": {
        "printed": "Total spend and percentage against this contract)",
        "inferred": ["numbering", "themes", "whole", "within", "over"],
        "why": "\"Against this contract\" is what the paper says wherever something is counted on the contract, and names no whole; the title does: supply chain spend (SV3.6 takes the share of contract value). Croydon's part is some of those pounds. The bracket is printed unopened. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV3.3",
      "group": "SV3",
      "title": "Accredited and Non Accredited Training for Individuals working in the contract supply chain, including management, supervisor, H&S, ICT, Finance",
      "themes": ["growth", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["training.supplychain.accredited", "training.supplychain.nonaccredited"]
      },
      "evidence": "Certificates or attendance sheets, with dates, names removed.",
      "guidance": "Count people working in the contract's supply chain who finished training in the quarter, accredited and not accredited apart. Enter 0 for a kind not given.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "printedTitle": "Accredited and Non Accredited Training for Individuals working in the contract supply chain, including management, supervisor, H&S, ICT, Finance,",
        "inferred": ["numbering", "themes", "items", "over"],
        "why": "The title breaks off after a comma, which is left out. The two kinds that it names are reported apart and added up; individuals are counted, not courses. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them."
      }
    },
    {
      "id": "SV3.4",
      "group": "SV3",
      "title": "Training, Mentoring and Intervention Events for local supply chain (Contract or sector specific training)",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["events.supplychain"] },
      "evidence": "Programmes or attendance sheets, with dates.",
      "guidance": "Count events held in the quarter for Croydon businesses that supply, or could supply, this contract or its sector.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "\"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it."
      }
    },
    {
      "id": "SV3.5",
      "group": "SV3",
      "title": "Training Plans for Supply Chain members",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["plans.supplychain"] },
      "evidence": "Copies of the plans, with the dates on which they were agreed.",
      "guidance": "Count training plans newly agreed in the quarter with businesses in this contract's supply chain, one for each business.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "A plan is counted in the quarter in which it is agreed. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it."
      }
    },
    {
      "id": "SV3.6",
      "group": "SV3",
      "title": "\"Buy Local\" initiative, investing and/or promoting the purchase/trade of local goods, services or commodities",
      "themes": ["growth", "enabling"],
      "rule": { "kind": "quantity", "items": ["spend.buylocal"], "outOf": ["spend.contract"] },
      "bases": ["percent"],
      "evidence": "A purchase ledger extract with suppliers' postcodes and amounts.",
      "guidance": "Add up what you spent in the quarter on local goods, services or commodities for this contract, leaving out what you report as supply chain spend, and what the council was invoiced in the quarter.",
      "reading": {
        "printed": "Percentage of local supply used against local volume of business or contractual value.",
        "inferred": ["numbering", "themes", "items", "whole", "over"],
        "why": "Two wholes are printed; contractual value is taken, since every contract has one, as the spend reached in the quarter. Purchases may run ahead of invoices, so they may exceed it. The mark in the Enabling column came out as a picture and is read as a tick."
      }
    },
    {
      "id": "SV3.7",
      "group": "SV3",
      "title": "\"Buy Social\" initiative, CSR investment and/or support towards community initiatives",
      "themes": ["growth", "enabling"],
      "rule": {
        "kind": "contribution",
        "money": ["buysocial.funds"],
        "hours": ["buysocial.hours"]
      },
      "evidence": "Receipts or thank-you letters for funds, and timesheets for hours.",
      "guidance": "Add up the pounds invested and the hours of staff time given to community initiatives in the quarter. Don't report the same hours again under other measures.",
      "reading": {
        "printed": "Total in £pounds invested or support time provided",
        "inferred": ["numbering", "themes", "items", "over"],
        "why": "Pounds or time may be given. No rate for an hour is printed, so hours count as pounds only where a council's policy gives a rate. The mark in the Enabling column came out as a picture and is read as a tick."
      }
    },
    {
      "id": "SV4.1",
      "group": "SV4",
      "title": "Business Support to VCSE e.g. business planning, bid writing",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": { "kind": "quantity", "items": ["vcse.support"] },
      "evidence": "A letter or email from each organisation, saying what help it had and when.",
      "guidance": "Count each piece of help given in the quarter to a voluntary, community or social enterprise organisation: a business plan, a bid, advice on accounts.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "The number is read as one of pieces of support, since organisations helped in several quarters would add up wrongly. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it."
      }
    },
    {
      "id": "SV4.2",
      "group": "SV4",
      "title": "Workshops and training for Croydon residents (i.e. fuel poverty, digital inclusion, etc.)",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": { "kind": "quantity", "items": ["workshops.residents"] },
      "evidence": "Programmes or attendance sheets, with dates, names removed.",
      "guidance": "Count workshops and training sessions held for Croydon residents in the quarter. Each session counts once.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "The number is read as one of sessions; SV4.6 counts who attends. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it."
      }
    },
    {
      "id": "SV4.3",
      "group": "SV4",
      "title": "Number of staff volunteering and mentoring days provided",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": { "kind": "quantity", "items": ["volunteering.days"] },
      "evidence": "Timesheets or letters from the organisations helped.",
      "guidance": "Add up the working days that your staff gave to volunteering and mentoring in the quarter; half days count as 0.5. Don't report the same time again in hours.",
      "reading": {
        "printed": "No. (Total against this contract)",
        "inferred": ["numbering", "items", "over"],
        "why": "Days may be halves, so they are an amount and not a whole number. \"Total against this contract\" is read as a total that grows, so each quarter adds what happened in it."
      }
    },
    {
      "id": "SV4.4",
      "group": "SV4",
      "title": "Value of matched funding support to Croydon community projects",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": { "kind": "quantity", "items": ["funding.matched"] },
      "evidence": "Grant letters or receipts, showing the funds matched.",
      "guidance": "Add up the pounds that you paid in the quarter to Croydon community projects to match what they raised elsewhere.",
      "reading": {
        "printed": "Total in £pounds",
        "inferred": ["numbering", "over"],
        "why": "A total in pounds is read as one that grows by what each quarter adds."
      }
    },
    {
      "id": "SV4.5",
      "group": "SV4",
      "title": "Measure re Gateway support to be developed",
      "themes": [],
      "status": "inDevelopment",
      "evidence": "To be settled with the measure.",
      "guidance": "Nothing is reported until the council has settled the measure.",
      "reading": {
        "printed": "In development",
        "inferred": ["numbering"],
        "why": "The row has no ticks and no unit; it is listed and never scored."
      }
    },
    {
      "id": "SV4.6",
      "group": "SV4",
      "title": "Fairness and equality of access for priority groups",
      "themes": ["enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["attendance.priority"],
        "outOf": ["attendance.total"],
        "within": true,
        "gap": "alsoWhole"
      },
      "bases": ["percent"],
      "evidence": "Attendance sheets with the priority groups that people told you of, names removed.",
      "guidance": "Count attendance at your workshops and training for residents in the quarter, then the part of it by people in at least one priority group.",
      "reading": {
        "printed": "Percentage of attendance/participation from priority groups",
        "inferred": ["numbering", "items", "within", "gap", "over"],
        "why": "What is attended isn't printed; the workshops and training of SV4.2 are taken. Priority groups' attendance is some of the whole, and one more attending adds to both. The row kept its columns: Enabling alone."
      }
    },
    {
      "id": "SV4.7",
      "group": "SV4",
      "title": "Using the Eyes and Ears project ethos support the Prevent Strategy in the identification and referral of suspicious behaviour.",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": {
        "kind": "assurance",
        "parts": [
          { "share": ["staff.aware.prevent"], "outOf": ["workforce.total"] },
          { "yes": "prevent.routes" }
        ]
      },
      "target": { "percent": 100 },
      "evidence": "Training or briefing records, and the procedure that tells staff how to report.",
      "guidance": "Count staff on the contract on the quarter's last day who have been briefed, and say whether routes to report are in place.",
      "reading": {
        "printed": "To ensure 100% of staff are made aware of the Council's duty on Counter terrorism and Prevent strategy. To ensure routes to report suspicions or to provide information are made available.",
        "inferred": ["numbering", "items", "default target"],
        "why": "Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The two duties count alike."
      }
    },
    {
      "id": "SV4.8",
      "group": "SV4",
      "title": "To follow the Council's safeguarding guidelines",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": {
        "kind": "assurance",
        "parts": [
          { "share": ["staff.aware.safeguarding"], "outOf": ["workforce.total"] },
          { "yes": "safeguarding.routes" }
        ]
      },
      "target": { "percent": 100 },
      "evidence": "Safeguarding training records, and the referral procedure.",
      "guidance": "Count staff on the contract on the quarter's last day who know their duty to report, and say whether referral routes are in place.",
      "reading": {
        "printed": "To ensure 100% of staff are aware of their duty in relation to reporting any who witnesses', hears of, or learns of an abusive or potentially abusive situation in relation to an adult or child at risk. To ensure referral routes are made available.",
        "inferred": ["numbering", "items", "default target"],
        "why": "Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The two duties count alike."
      }
    },
    {
      "id": "SV4.9",
      "group": "SV4",
      "title": "To support the Council's campaign to become a White Ribbon Town to highlight the fact that domestic violence and sexual abuse in Croydon will not be tolerated. This is in combination with supporting the Domestic Abuse and Sexual Violence (DASV) Strategy. This strategy aims to prevent this offence where possible, to improve support for victims, as well as tackling perpetrators.",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": {
        "kind": "assurance",
        "parts": [
          { "share": ["staff.signed.whiteribbon"], "outOf": ["workforce.total"] },
          { "share": ["staff.aware.abuse"], "outOf": ["workforce.total"] },
          { "yes": "abuse.services" }
        ]
      },
      "target": { "percent": 100 },
      "evidence": "Signed pledges or the campaign's confirmation, briefing records, and a description of any services.",
      "guidance": "Count staff on the contract on the quarter's last day who have signed the White Ribbon pledge and those made aware of the issues, and say whether you provide services where they are appropriate.",
      "reading": {
        "printed": "To ensure 100% of staff sign up to the WRC, to condemn violence (especially with men and boys) against women and girls, and promote a change of attitude. To ensure 100% of staff are made aware of the issues and where appropriate provide services aimed at reducing incidents.",
        "inferred": ["numbering", "items", "default target"],
        "why": "Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The three duties count alike; services \"where appropriate\" may be answered n/a. The title, broken over three cells, is joined."
      }
    },
    {
      "id": "SV4.10",
      "group": "SV4",
      "title": "To support Disability Confident and adopt policies to promote greater inclusion of people with disabilities in the workforce.",
      "themes": ["liveability", "enabling"],
      "status": "inDevelopment",
      "evidence": "To be settled with the measure: a Disability Confident certificate or an adopted policy may do.",
      "guidance": "Nothing is reported until the council has settled the measure.",
      "reading": {
        "printed": "In development",
        "inferred": ["numbering"],
        "why": "The row has two ticks and no unit; it is listed and never scored."
      }
    },
    {
      "id": "SV4.11",
      "group": "SV4",
      "title": "To support the Council's Opportunity and Fairness Commission",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": {
        "kind": "assurance",
        "parts": [
          { "share": ["staff.aware.fairness"], "outOf": ["workforce.total"] },
          { "yes": "fairness.services" }
        ]
      },
      "target": { "percent": 100 },
      "evidence": "Briefing records, and a description of any services.",
      "guidance": "Count staff on the contract on the quarter's last day who have been made aware of the barriers and the priority groups at risk, and say whether you provide services where they are appropriate.",
      "reading": {
        "printed": "To ensure 100% of staff are made aware of the barriers that prevent opportunity and fairness and the priority groups that have been identified as being at risk (see PMI GB). Where appropriate provide services aimed at reducing these barriers and promoting fairness.",
        "inferred": ["numbering", "items", "default target"],
        "why": "Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The two duties count alike; services \"where appropriate\" may be answered n/a."
      }
    },
    {
      "id": "SV5.1",
      "group": "SV5",
      "title": "Initiatives to promote health and wellbeing",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": { "kind": "contribution", "money": ["health.funds"], "hours": ["health.hours"] },
      "evidence": "Receipts or thank-you letters for funds, and timesheets for hours.",
      "guidance": "Add up the pounds invested and the hours of staff time given to local health and wellbeing initiatives in the quarter, Heart Town events included. Don't report the same hours again under other measures.",
      "reading": {
        "printed": "Total in £pounds invested or support time provided to local initiatives",
        "inferred": ["numbering", "items", "over"],
        "why": "Pounds or time may be given. No rate for an hour is printed, so hours count as pounds only where a council's policy gives a rate."
      }
    },
    {
      "id": "SV5.2",
      "group": "SV5",
      "title": "To support the Croydon Heart Town initiative",
      "themes": ["growth", "independence", "liveability", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["hearttown.events.held", "hearttown.events.supported"]
      },
      "evidence": "Programmes, photographs or publicity of the events, and receipts or timesheets for what was given to them.",
      "guidance": "Count the events that you held in the quarter, and the events of others to which you gave volunteer hours or funds. Enter 0 for the one you didn't do. Report the pounds and hours themselves under SV5.1.",
      "reading": {
        "printed": "To hold events or to contribute resources (volunteer hours/ funds) to events to encourage healthy living and raise awareness of factors contributing to cardiovascular diseases such as: • smoking • high blood pressure • high blood cholesterol • being physically inactive • being overweight or obese • family history of heart disease",
        "inferred": ["numbering", "items", "unit", "over"],
        "why": "Both ways of meeting it end in events, so events held and events given resources are added up, and either alone counts; both numbers show in the sum. Pounds, hours and events have no common unit without a rate that isn't printed. The last bullet was run into the one before."
      }
    },
    {
      "id": "SV6.1",
      "group": "SV6",
      "title": "Reduction in level of carbon emissions as a result of reduced staff car/bus travel",
      "themes": ["liveability", "enabling"],
      "rule": { "kind": "quantity", "items": ["carbon.saved.travel"] },
      "evidence": "Mileage records for the quarter and the starting year, with the conversion factors used.",
      "guidance": "Work out the carbon that staff travel by car and bus would have caused at the starting year's level, and take off what it did cause. Use the government's conversion factors for the year.",
      "reading": {
        "printed": "Quantified carbon reduction contributions made",
        "inferred": ["numbering", "themes", "items", "unit", "direction", "over"],
        "why": "What is counted is the reduction, so more is better, in kilograms of carbon dioxide equivalent; no unit is printed. The two ticks lost their columns in print; Liveability and Enabling are taken, since the group is about the borough as a place to live."
      }
    },
    {
      "id": "SV6.2",
      "group": "SV6",
      "title": "To support the Don't Mess with Croydon campaign",
      "themes": ["liveability", "enabling"],
      "rule": {
        "kind": "quantity",
        "items": ["waste.recycled"],
        "outOf": ["waste.total"],
        "within": true
      },
      "bases": ["percent"],
      "target": { "percent": 100 },
      "evidence": "Waste transfer notes or the waste contractor's report.",
      "guidance": "Weigh all waste that left this contract's sites in the quarter, and the part of it that was reused or recycled.",
      "reading": {
        "printed": "To ensure 100% of waste is recycled in the most environmentally conscious way.",
        "inferred": ["numbering", "themes", "items", "unit", "within", "default target", "over"],
        "why": "100% is printed and is the default; what is recycled is some of the waste. How environmentally conscious the way is can't be counted and isn't. The two ticks lost their columns in print; Liveability and Enabling are taken, since the group is about the borough as a place to live."
      }
    }
  ]
}
"""#

  private static let croydon_sv_2016_examples: StaticString = #"""
[
  {
    "measure": "SV1.1",
    "shows": "A percentage is held against its target as it stands.",
    "lines": [{ "item": "workforce.llw", "value": "35" }, { "item": "workforce.total", "value": "40" }],
    "target": { "target": "90%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "87.5",
      "attainment": 0.972222222,
      "score": 97.222222222,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV1.1",
    "shows": "The same measure takes a number of people.",
    "lines": [{ "item": "workforce.llw", "value": "9" }, { "item": "workforce.total", "value": "40" }],
    "target": { "target": "12", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "9",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV1.1",
    "shows": "What the council accepted counts, not what was claimed.",
    "lines": [
      { "item": "workforce.llw", "value": "40", "accepted": "36" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "scored", "actual": "90", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.1",
    "shows": "From a baseline, only the way covered counts: 37.5 of 40 points.",
    "lines": [{ "item": "workforce.llw", "value": "35" }, { "item": "workforce.total", "value": "40" }],
    "target": { "target": "90%", "per": "level", "baseline": "50%" },
    "expect": {
      "state": "scored",
      "actual": "87.5",
      "attainment": 0.9375,
      "score": 93.75,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV1.1",
    "shows": "A target of record % shows the actual and scores nothing.",
    "lines": [{ "item": "workforce.llw", "value": "35" }, { "item": "workforce.total", "value": "40" }],
    "target": { "target": "record %", "per": "level" },
    "expect": { "state": "recorded", "actual": "87.5" }
  },
  {
    "measure": "SV1.1",
    "shows": "Not applicable to this contract.",
    "lines": [],
    "target": { "target": "n/a", "per": "level", "note": "The council pays the staff itself." },
    "expect": { "state": "notApplicable" }
  },
  {
    "measure": "SV1.1",
    "shows": "Nobody employed yet: a share of nobody is no share.",
    "lines": [{ "item": "workforce.llw", "value": "0" }, { "item": "workforce.total", "value": "0" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV1.1",
    "shows": "More on the London Living Wage than are employed can't be.",
    "lines": [{ "item": "workforce.llw", "value": "41" }, { "item": "workforce.total", "value": "40" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV1.1",
    "shows": "People of a workforce of nobody can't be.",
    "lines": [{ "item": "workforce.llw", "value": "3" }, { "item": "workforce.total", "value": "0" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV1.1",
    "shows": "Without the part there is no percentage; a blank is not a 0.",
    "lines": [{ "item": "workforce.total", "value": "40" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV1.1",
    "shows": "Without the whole there is no percentage either.",
    "lines": [{ "item": "workforce.llw", "value": "35" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV1.2",
    "shows": "Above the target, the score stops at 100 and the attainment doesn't.",
    "lines": [{ "item": "workforce.residents", "value": "24" }, { "item": "workforce.total", "value": "80" }],
    "target": { "target": "25%", "per": "level" },
    "expect": { "state": "scored", "actual": "30", "attainment": 1.2, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.2",
    "shows": "A number of residents.",
    "lines": [{ "item": "workforce.residents", "value": "24" }, { "item": "workforce.total", "value": "80" }],
    "target": { "target": "30", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "24",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV1.2",
    "shows": "Nobody employed yet.",
    "lines": [{ "item": "workforce.residents", "value": "0" }, { "item": "workforce.total", "value": "0" }],
    "target": { "target": "25%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV1.2",
    "shows": "More residents than people can't be.",
    "lines": [{ "item": "workforce.residents", "value": "81" }, { "item": "workforce.total", "value": "80" }],
    "target": { "target": "25%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV1.3",
    "shows": "The whole is the total workforce, not the residents in it.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "6" },
      { "item": "workforce.total", "value": "80" }
    ],
    "target": { "target": "10%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "7.5",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV1.3",
    "shows": "A number of residents from priority groups.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "6" },
      { "item": "workforce.total", "value": "80" }
    ],
    "target": { "target": "6", "per": "level" },
    "expect": { "state": "scored", "actual": "6", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.3",
    "shows": "Nobody employed yet.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "10%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV1.3",
    "shows": "More than the workforce can't be.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "5" },
      { "item": "workforce.total", "value": "4" }
    ],
    "target": { "target": "10%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV1.4",
    "shows": "A year's target of 8 has accrued to 2 after one quarter.",
    "lines": [{ "item": "jobs.starts.under6m", "value": "1" }],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "1", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV1.4",
    "shows": "In the second quarter both quarters' starts are held against 4.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "jobs.starts.under6m", "period": "2026-27Q1", "value": "3" },
      { "item": "jobs.starts.under6m", "period": "2026-27Q2", "value": "2" }
    ],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "5", "attainment": 1.25, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.4",
    "shows": "Half a person isn't due: 2 a year accrue to 0.5, rounded down to 0.",
    "lines": [{ "item": "jobs.starts.under6m", "value": "0" }],
    "target": { "target": "2", "per": "year" },
    "expect": { "state": "notDue" }
  },
  {
    "measure": "SV1.4",
    "shows": "A start before one is due meets the target.",
    "lines": [{ "item": "jobs.starts.under6m", "value": "1" }],
    "target": { "target": "2", "per": "year" },
    "expect": { "state": "scored", "actual": "1", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.4",
    "shows": "A typed 0 is a report, and scores 0.",
    "lines": [{ "item": "jobs.starts.under6m", "value": "0" }],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV1.4",
    "shows": "Nothing reported isn't a 0.",
    "lines": [],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV1.5",
    "shows": "A target for the whole contract, one quarter of eight gone.",
    "lines": [{ "item": "jobs.starts.6mplus", "value": "2" }],
    "target": { "target": "16", "per": "contract" },
    "expect": { "state": "scored", "actual": "2", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.5",
    "shows": "A quarter not reported adds nothing, and its share of the target stays due.",
    "quarter": "2026-27Q2",
    "lines": [{ "item": "jobs.starts.6mplus", "period": "2026-27Q2", "value": "3" }],
    "target": { "target": "16", "per": "contract" },
    "expect": {
      "state": "scored",
      "actual": "3",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV1.5",
    "shows": "4 for each £1,000,000 spent: £500,000 make 2 due.",
    "lines": [{ "item": "jobs.starts.6mplus", "value": "3" }, { "item": "spend.contract", "value": "500000" }],
    "target": { "target": "4", "per": "spend" },
    "expect": { "state": "scored", "actual": "3", "attainment": 1.5, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.5",
    "shows": "Nothing spent yet, so nothing is due.",
    "lines": [{ "item": "jobs.starts.6mplus", "value": "0" }, { "item": "spend.contract", "value": "0" }],
    "target": { "target": "4", "per": "spend" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV1.6",
    "shows": "A number of new jobs, 3 of the year's 12 due.",
    "lines": [{ "item": "jobs.new.residents", "value": "2" }, { "item": "workforce.total", "value": "80" }],
    "target": { "target": "12", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2",
      "attainment": 0.666666667,
      "score": 66.666666667,
      "rating": "inadequate"
    }
  },
  {
    "measure": "SV1.6",
    "shows": "The quarter's new jobs as a percentage of the workforce at its end.",
    "lines": [{ "item": "jobs.new.residents", "value": "3" }, { "item": "workforce.total", "value": "80" }],
    "target": { "target": "5%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "3.75",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV1.6",
    "shows": "Those who took new jobs may have left again, so the part may exceed the whole.",
    "lines": [{ "item": "jobs.new.residents", "value": "12" }, { "item": "workforce.total", "value": "10" }],
    "target": { "target": "20%", "per": "level" },
    "expect": { "state": "scored", "actual": "120", "attainment": 6, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.6",
    "shows": "No new jobs and nobody employed.",
    "lines": [{ "item": "jobs.new.residents", "value": "0" }, { "item": "workforce.total", "value": "0" }],
    "target": { "target": "5%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV1.6",
    "shows": "New jobs in a workforce of nobody give no percentage.",
    "lines": [{ "item": "jobs.new.residents", "value": "2" }, { "item": "workforce.total", "value": "0" }],
    "target": { "target": "5%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV1.7",
    "shows": "A target for each quarter.",
    "lines": [{ "item": "graduates.employed", "value": "2" }],
    "target": { "target": "2", "per": "quarter" },
    "expect": { "state": "scored", "actual": "2", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.8",
    "shows": "Every breakdown adds up; only the item that the contract asks for is due.",
    "alsoTakes": ["SV1.4"],
    "lines": [
      { "item": "jobs.starts.under6m", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "female", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "male", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "from-25-to-34", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "white", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "black", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "disabled", "value": "0" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-disabled", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-stated", "value": "1" },
      {
        "item": "jobs.starts.under6m",
        "dimension": "priority-group",
        "category": "long-term-unemployed",
        "value": "1"
      }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.8",
    "shows": "A figure of 0 needs no breakdown.",
    "alsoTakes": ["SV1.4"],
    "lines": [{ "item": "jobs.starts.under6m", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.8",
    "shows": "One of the two items asked for is broken down.",
    "alsoTakes": ["SV1.1"],
    "lines": [
      { "item": "workforce.total", "value": "5" },
      { "item": "workforce.total", "dimension": "sex", "category": "female", "value": "3" },
      { "item": "workforce.total", "dimension": "sex", "category": "male", "value": "2" },
      { "item": "workforce.total", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "workforce.total", "dimension": "age", "category": "from-25-to-34", "value": "4" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "white", "value": "3" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "black", "value": "2" },
      { "item": "workforce.total", "dimension": "disability", "category": "disabled", "value": "1" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-disabled", "value": "3" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-stated", "value": "1" },
      { "item": "workforce.llw", "value": "4" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV1.8",
    "shows": "An item asked for and not reported is incomplete.",
    "alsoTakes": ["SV1.1"],
    "lines": [
      { "item": "workforce.total", "value": "5" },
      { "item": "workforce.total", "dimension": "sex", "category": "female", "value": "3" },
      { "item": "workforce.total", "dimension": "sex", "category": "male", "value": "2" },
      { "item": "workforce.total", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "workforce.total", "dimension": "age", "category": "from-25-to-34", "value": "4" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "white", "value": "3" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "black", "value": "2" },
      { "item": "workforce.total", "dimension": "disability", "category": "disabled", "value": "1" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-disabled", "value": "3" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-stated", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV1.8",
    "shows": "Categories that add up to less than the figure leave it incomplete.",
    "alsoTakes": ["SV1.4"],
    "lines": [
      { "item": "jobs.starts.under6m", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "female", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "under-25", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "white", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-stated", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "priority-group", "category": "neet", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV1.8",
    "shows": "Categories that add up to more than the figure leave it incomplete too.",
    "alsoTakes": ["SV1.4"],
    "lines": [
      { "item": "jobs.starts.under6m", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "female", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "male", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "under-25", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "white", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-stated", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "priority-group", "category": "neet", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV1.8",
    "shows": "One category of a multiple dimension is enough, but one there must be.",
    "alsoTakes": ["SV1.4"],
    "lines": [
      { "item": "jobs.starts.under6m", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "female", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "under-25", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "white", "value": "2" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-stated", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV1.8",
    "shows": "A breakdown is held against what was claimed, not what was accepted.",
    "alsoTakes": ["SV1.4"],
    "lines": [
      { "item": "jobs.starts.under6m", "value": "2", "accepted": "1" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "female", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "sex", "category": "male", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "age", "category": "from-25-to-34", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "white", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "ethnicity", "category": "black", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "disabled", "value": "0" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-disabled", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "disability", "category": "not-stated", "value": "1" },
      { "item": "jobs.starts.under6m", "dimension": "priority-group", "category": "neet", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.8",
    "shows": "The workforce is asked for by a measure of another group, so its breakdown is due.",
    "alsoTakes": ["SV4.8"],
    "lines": [
      { "item": "workforce.total", "value": "5" },
      { "item": "workforce.total", "dimension": "sex", "category": "female", "value": "3" },
      { "item": "workforce.total", "dimension": "sex", "category": "male", "value": "2" },
      { "item": "workforce.total", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "workforce.total", "dimension": "age", "category": "from-25-to-34", "value": "4" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "white", "value": "3" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "black", "value": "2" },
      { "item": "workforce.total", "dimension": "disability", "category": "disabled", "value": "1" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-disabled", "value": "3" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-stated", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV1.8",
    "shows": "None of the items asked for is reported.",
    "alsoTakes": ["SV1.4", "SV1.5"],
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV1.8",
    "shows": "The contract takes on no measure that uses an item of the list.",
    "alsoTakes": ["SV6.1"],
    "lines": [{ "item": "jobs.starts.under6m", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notDue" }
  },
  {
    "measure": "SV1.8",
    "shows": "All eight items are asked for and half of them are reported, three complete.",
    "alsoTakes": ["SV1.1", "SV1.2", "SV1.3", "SV1.4", "SV1.5", "SV1.6", "SV1.7"],
    "lines": [
      { "item": "workforce.total", "value": "5" },
      { "item": "workforce.total", "dimension": "sex", "category": "female", "value": "3" },
      { "item": "workforce.total", "dimension": "sex", "category": "male", "value": "2" },
      { "item": "workforce.total", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "workforce.total", "dimension": "age", "category": "from-25-to-34", "value": "4" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "white", "value": "3" },
      { "item": "workforce.total", "dimension": "ethnicity", "category": "black", "value": "2" },
      { "item": "workforce.total", "dimension": "disability", "category": "disabled", "value": "1" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-disabled", "value": "3" },
      { "item": "workforce.total", "dimension": "disability", "category": "not-stated", "value": "1" },
      { "item": "workforce.llw", "value": "4" },
      { "item": "workforce.llw", "dimension": "sex", "category": "female", "value": "2" },
      { "item": "workforce.llw", "dimension": "sex", "category": "male", "value": "2" },
      { "item": "workforce.llw", "dimension": "age", "category": "under-25", "value": "1" },
      { "item": "workforce.llw", "dimension": "age", "category": "from-25-to-34", "value": "3" },
      { "item": "workforce.llw", "dimension": "ethnicity", "category": "white", "value": "3" },
      { "item": "workforce.llw", "dimension": "ethnicity", "category": "black", "value": "1" },
      { "item": "workforce.llw", "dimension": "disability", "category": "disabled", "value": "1" },
      { "item": "workforce.llw", "dimension": "disability", "category": "not-disabled", "value": "3" },
      { "item": "workforce.llw", "dimension": "disability", "category": "not-stated", "value": "0" },
      { "item": "workforce.residents", "value": "1" },
      { "item": "jobs.starts.under6m", "value": "0" }
    ],
    "target": { "target": "80%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "37.5",
      "attainment": 0.46875,
      "score": 46.875,
      "rating": "inadequate"
    }
  },
  {
    "measure": "SV2.1",
    "shows": "A target for each quarter.",
    "lines": [{ "item": "jobs.advertised.locally", "value": "8" }],
    "target": { "target": "10", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "8",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV2.2",
    "shows": "A number of apprentices at the quarter's end.",
    "lines": [{ "item": "apprenticeships.total", "value": "3" }, { "item": "workforce.total", "value": "60" }],
    "target": { "target": "4", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "3",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV2.2",
    "shows": "Apprentices as a percentage of the workforce.",
    "lines": [{ "item": "apprenticeships.total", "value": "3" }, { "item": "workforce.total", "value": "60" }],
    "target": { "target": "5%", "per": "level" },
    "expect": { "state": "scored", "actual": "5", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.2",
    "shows": "Nobody employed yet.",
    "lines": [{ "item": "apprenticeships.total", "value": "0" }, { "item": "workforce.total", "value": "0" }],
    "target": { "target": "5%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV2.2",
    "shows": "Apprentices are some of the workforce, so they can't outnumber it.",
    "lines": [{ "item": "apprenticeships.total", "value": "7" }, { "item": "workforce.total", "value": "6" }],
    "target": { "target": "5%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV2.3",
    "shows": "12 over the contract's eight quarters are 1.5 so far, and only whole people are due.",
    "lines": [{ "item": "apprenticeships.starts", "value": "1" }],
    "target": { "target": "12", "per": "contract" },
    "expect": { "state": "scored", "actual": "1", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.4",
    "shows": "Those continuing are taken as they stand at the quarter's end.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "apprenticeships.continuing", "period": "2026-27Q1", "value": "5" },
      { "item": "apprenticeships.continuing", "period": "2026-27Q2", "value": "2" }
    ],
    "target": { "target": "3", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "2",
      "attainment": 0.666666667,
      "score": 66.666666667,
      "rating": "inadequate"
    }
  },
  {
    "measure": "SV2.5",
    "shows": "Completions add up over the contract: 2 of the 2 due by the second quarter.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "apprenticeships.completed", "period": "2026-27Q1", "value": "0" },
      { "item": "apprenticeships.completed", "period": "2026-27Q2", "value": "2" }
    ],
    "target": { "target": "8", "per": "contract" },
    "expect": { "state": "scored", "actual": "2", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.6",
    "shows": "Placements are counted, not weeks.",
    "lines": [{ "item": "workexperience.16plus", "value": "3" }],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "3", "attainment": 1.5, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.7",
    "shows": "Placements of younger pupils.",
    "lines": [{ "item": "workexperience.14to16", "value": "3" }],
    "target": { "target": "4", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "3",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV2.8",
    "shows": "One route of the one due.",
    "lines": [{ "item": "education.routes", "value": "1" }],
    "target": { "target": "4", "per": "year" },
    "expect": { "state": "scored", "actual": "1", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.9",
    "shows": "Apprentices and placements, each broken down by what it allows: pupils not by age.",
    "alsoTakes": ["SV2.3", "SV2.7"],
    "lines": [
      { "item": "apprenticeships.starts", "value": "2" },
      { "item": "apprenticeships.starts", "dimension": "sex", "category": "female", "value": "1" },
      { "item": "apprenticeships.starts", "dimension": "sex", "category": "male", "value": "1" },
      { "item": "apprenticeships.starts", "dimension": "age", "category": "under-25", "value": "2" },
      { "item": "apprenticeships.starts", "dimension": "age", "category": "from-25-to-34", "value": "0" },
      { "item": "apprenticeships.starts", "dimension": "ethnicity", "category": "white", "value": "1" },
      { "item": "apprenticeships.starts", "dimension": "ethnicity", "category": "black", "value": "1" },
      { "item": "apprenticeships.starts", "dimension": "disability", "category": "disabled", "value": "0" },
      { "item": "apprenticeships.starts", "dimension": "disability", "category": "not-disabled", "value": "1" },
      { "item": "apprenticeships.starts", "dimension": "disability", "category": "not-stated", "value": "1" },
      { "item": "apprenticeships.starts", "dimension": "priority-group", "category": "care-leaver", "value": "1" },
      { "item": "workexperience.14to16", "value": "3" },
      { "item": "workexperience.14to16", "dimension": "sex", "category": "female", "value": "1" },
      { "item": "workexperience.14to16", "dimension": "sex", "category": "male", "value": "2" },
      { "item": "workexperience.14to16", "dimension": "ethnicity", "category": "white", "value": "2" },
      { "item": "workexperience.14to16", "dimension": "ethnicity", "category": "black", "value": "1" },
      { "item": "workexperience.14to16", "dimension": "disability", "category": "disabled", "value": "0" },
      { "item": "workexperience.14to16", "dimension": "disability", "category": "not-disabled", "value": "0" },
      { "item": "workexperience.14to16", "dimension": "disability", "category": "not-stated", "value": "3" },
      { "item": "workexperience.14to16", "dimension": "priority-group", "category": "other", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.9",
    "shows": "A figure of 0 is complete, one without its breakdown isn't.",
    "alsoTakes": ["SV2.3", "SV2.7"],
    "lines": [
      { "item": "apprenticeships.starts", "value": "0" },
      { "item": "workexperience.14to16", "value": "3" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV2.9",
    "shows": "None of the items asked for is reported.",
    "alsoTakes": ["SV2.3"],
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV2.9",
    "shows": "Jobs advertised aren't people, so nothing is due.",
    "alsoTakes": ["SV2.1"],
    "lines": [{ "item": "jobs.advertised.locally", "value": "4" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notDue" }
  },
  {
    "measure": "SV2.10",
    "shows": "Residents from priority groups as a percentage of the residents employed.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "6" },
      { "item": "workforce.residents", "value": "24" }
    ],
    "target": { "target": "20%", "per": "level" },
    "expect": { "state": "scored", "actual": "25", "attainment": 1.25, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV2.10",
    "shows": "No residents employed yet.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "0" },
      { "item": "workforce.residents", "value": "0" }
    ],
    "target": { "target": "20%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV2.10",
    "shows": "Some of the residents can't outnumber them.",
    "lines": [
      { "item": "workforce.residents.priority", "value": "25" },
      { "item": "workforce.residents", "value": "24" }
    ],
    "target": { "target": "20%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV3.1",
    "shows": "A year's target of 12, of which 3 are due.",
    "lines": [{ "item": "tenders.local.completed", "value": "3" }],
    "target": { "target": "12", "per": "year" },
    "expect": { "state": "scored", "actual": "3", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV3.2",
    "shows": "Pounds: £25,000 of the year's £100,000 are due.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "20000" },
      { "item": "spend.supplychain", "value": "80000" }
    ],
    "target": { "target": "£100000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "20000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.2",
    "shows": "The quarter's percentage of supply chain spend.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "20000" },
      { "item": "spend.supplychain", "value": "80000" }
    ],
    "target": { "target": "30%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "25",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.2",
    "shows": "Over a year the parts are summed and the wholes are summed: never a mean of percentages.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "spend.supplychain.croydon", "period": "2026-27Q1", "value": "20000" },
      { "item": "spend.supplychain", "period": "2026-27Q1", "value": "80000" },
      { "item": "spend.supplychain.croydon", "period": "2026-27Q2", "value": "40000" },
      { "item": "spend.supplychain", "period": "2026-27Q2", "value": "70000" }
    ],
    "target": { "target": "50%", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "40",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.2",
    "shows": "A quarter that lacks its whole is left out of both sums.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "spend.supplychain.croydon", "period": "2026-27Q1", "value": "20000" },
      { "item": "spend.supplychain.croydon", "period": "2026-27Q2", "value": "20000" },
      { "item": "spend.supplychain", "period": "2026-27Q2", "value": "50000" }
    ],
    "target": { "target": "50%", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "40",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.2",
    "shows": "£200,000 for each £1,000,000 spent: £250,000 make £50,000 due.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "60000" },
      { "item": "spend.supplychain", "value": "90000" },
      { "item": "spend.contract", "value": "250000" }
    ],
    "target": { "target": "£200000", "per": "spend" },
    "expect": { "state": "scored", "actual": "60000", "attainment": 1.2, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV3.2",
    "shows": "No supply chain spend.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "0" },
      { "item": "spend.supplychain", "value": "0" }
    ],
    "target": { "target": "30%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV3.2",
    "shows": "Croydon's part can't exceed the whole.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "90000" },
      { "item": "spend.supplychain", "value": "80000" }
    ],
    "target": { "target": "30%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV3.3",
    "shows": "Both kinds of training are added up.",
    "lines": [
      { "item": "training.supplychain.accredited", "value": "4" },
      { "item": "training.supplychain.nonaccredited", "value": "5" }
    ],
    "target": { "target": "10", "per": "quarter" },
    "expect": { "state": "scored", "actual": "9", "attainment": 0.9, "score": 90, "rating": "approachingTarget" }
  },
  {
    "measure": "SV3.3",
    "shows": "A sum needs both; a kind not given is a typed 0.",
    "lines": [{ "item": "training.supplychain.accredited", "value": "4" }],
    "target": { "target": "10", "per": "quarter" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV3.4",
    "shows": "One event of the one due.",
    "lines": [{ "item": "events.supplychain", "value": "1" }],
    "target": { "target": "4", "per": "year" },
    "expect": { "state": "scored", "actual": "1", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV3.5",
    "shows": "One plan of the one due.",
    "lines": [{ "item": "plans.supplychain", "value": "1" }],
    "target": { "target": "8", "per": "contract" },
    "expect": { "state": "scored", "actual": "1", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV3.6",
    "shows": "Local spend as a percentage of the contract's spend.",
    "lines": [{ "item": "spend.buylocal", "value": "30000" }, { "item": "spend.contract", "value": "200000" }],
    "target": { "target": "20%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "15",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.6",
    "shows": "Purchases may run ahead of invoices, so the part may exceed the whole.",
    "lines": [{ "item": "spend.buylocal", "value": "5000" }, { "item": "spend.contract", "value": "4000" }],
    "target": { "target": "100%", "per": "level" },
    "expect": { "state": "scored", "actual": "125", "attainment": 1.25, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV3.6",
    "shows": "Over the contract to date: £45,000 of £300,000.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "spend.buylocal", "period": "2026-27Q1", "value": "5000" },
      { "item": "spend.contract", "period": "2026-27Q1", "value": "100000" },
      { "item": "spend.buylocal", "period": "2026-27Q2", "value": "40000" },
      { "item": "spend.contract", "period": "2026-27Q2", "value": "200000" }
    ],
    "target": { "target": "20%", "per": "contract" },
    "expect": {
      "state": "scored",
      "actual": "15",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.6",
    "shows": "Nothing bought and nothing invoiced.",
    "lines": [{ "item": "spend.buylocal", "value": "0" }, { "item": "spend.contract", "value": "0" }],
    "target": { "target": "20%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV3.6",
    "shows": "Purchases with nothing invoiced give no percentage.",
    "lines": [{ "item": "spend.buylocal", "value": "5000" }, { "item": "spend.contract", "value": "0" }],
    "target": { "target": "20%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV3.7",
    "shows": "Pounds alone: £2,500 of the year's £10,000 are due.",
    "lines": [{ "item": "buysocial.funds", "value": "2000" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.7",
    "shows": "Hours alone, against a target in hours.",
    "lines": [{ "item": "buysocial.hours", "value": "30" }],
    "target": { "target": "40h", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "30",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.7",
    "shows": "Without a rate for an hour, hours add nothing to the pounds.",
    "lines": [{ "item": "buysocial.funds", "value": "2000" }, { "item": "buysocial.hours", "value": "50" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.7",
    "shows": "With the council's rate of £20, 50 hours are £1,000.",
    "hourValue": "20",
    "lines": [{ "item": "buysocial.funds", "value": "1500" }, { "item": "buysocial.hours", "value": "50" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": { "state": "scored", "actual": "2500", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV3.7",
    "shows": "With a rate, hours alone meet a target in pounds.",
    "hourValue": "20",
    "lines": [{ "item": "buysocial.hours", "value": "100" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV3.7",
    "shows": "Without a rate, hours alone say nothing about pounds.",
    "lines": [{ "item": "buysocial.hours", "value": "100" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV3.7",
    "shows": "Pounds alone say nothing about hours.",
    "lines": [{ "item": "buysocial.funds", "value": "2000" }],
    "target": { "target": "40h", "per": "quarter" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV3.7",
    "shows": "A bare record shows pounds.",
    "lines": [{ "item": "buysocial.funds", "value": "2000" }, { "item": "buysocial.hours", "value": "50" }],
    "target": { "target": "record", "per": "quarter" },
    "expect": { "state": "recorded", "actual": "2000" }
  },
  {
    "measure": "SV4.1",
    "shows": "One piece of support of the two due.",
    "lines": [{ "item": "vcse.support", "value": "1" }],
    "target": { "target": "2", "per": "quarter" },
    "expect": { "state": "scored", "actual": "1", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV4.2",
    "shows": "Two sessions of the two due.",
    "lines": [{ "item": "workshops.residents", "value": "2" }],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "2", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.3",
    "shows": "Days may be halves, so what is due isn't rounded down: 6 of 7.5.",
    "lines": [{ "item": "volunteering.days", "value": "6" }],
    "target": { "target": "30", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "6",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.3",
    "shows": "Half a day counts as half.",
    "lines": [{ "item": "volunteering.days", "value": "4.5" }],
    "target": { "target": "5", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "4.5",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV4.4",
    "shows": "£2,500 of the £2,500 due.",
    "lines": [{ "item": "funding.matched", "value": "2500.00" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": { "state": "scored", "actual": "2500", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.4",
    "shows": "A target for the whole contract: 4,999.99 of £5,000 due by the second quarter, just short.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "funding.matched", "period": "2026-27Q1", "value": "2500" },
      { "item": "funding.matched", "period": "2026-27Q2", "value": "2499.99" }
    ],
    "target": { "target": "£20000", "per": "contract" },
    "expect": {
      "state": "scored",
      "actual": "4999.99",
      "attainment": 0.999998,
      "score": 99.9998,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV4.5",
    "shows": "The council hasn't settled the measure, so a target changes nothing.",
    "lines": [],
    "target": { "target": "1", "per": "quarter" },
    "expect": { "state": "inDevelopment" }
  },
  {
    "measure": "SV4.6",
    "shows": "Attendance from priority groups as a percentage of all attendance.",
    "lines": [{ "item": "attendance.priority", "value": "12" }, { "item": "attendance.total", "value": "48" }],
    "target": { "target": "30%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "25",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.6",
    "shows": "Over the year to date: 20 of 80.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "attendance.priority", "period": "2026-27Q1", "value": "12" },
      { "item": "attendance.total", "period": "2026-27Q1", "value": "48" },
      { "item": "attendance.priority", "period": "2026-27Q2", "value": "8" },
      { "item": "attendance.total", "period": "2026-27Q2", "value": "32" }
    ],
    "target": { "target": "25%", "per": "year" },
    "expect": { "state": "scored", "actual": "25", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.6",
    "shows": "Nobody attended.",
    "lines": [{ "item": "attendance.priority", "value": "0" }, { "item": "attendance.total", "value": "0" }],
    "target": { "target": "30%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV4.6",
    "shows": "Some of the attendance can't exceed it.",
    "lines": [{ "item": "attendance.priority", "value": "49" }, { "item": "attendance.total", "value": "48" }],
    "target": { "target": "30%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.7",
    "shows": "All staff and a yes: the printed 100%, which is the default.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "prevent.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.7",
    "shows": "The two duties count alike: 75 and 100 make 87.5.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "45" },
      { "item": "workforce.total", "value": "60" },
      { "item": "prevent.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "87.5",
      "attainment": 0.875,
      "score": 87.5,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.7",
    "shows": "All staff, but a no.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "prevent.routes", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV4.7",
    "shows": "No staff yet, so only the yes counts.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "prevent.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.7",
    "shows": "No staff yet, so only the no counts.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "prevent.routes", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV4.7",
    "shows": "Routes are always due, so not applicable is no answer.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "prevent.routes", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.7",
    "shows": "More staff made aware than are employed can't be.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "61" },
      { "item": "workforce.total", "value": "60" },
      { "item": "prevent.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.7",
    "shows": "Staff made aware in a workforce of nobody can't be.",
    "lines": [
      { "item": "staff.aware.prevent", "value": "3" },
      { "item": "workforce.total", "value": "0" },
      { "item": "prevent.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.7",
    "shows": "A duty without an answer leaves the whole unreported.",
    "lines": [{ "item": "staff.aware.prevent", "value": "60" }, { "item": "workforce.total", "value": "60" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV4.8",
    "shows": "All staff and a yes: the printed 100%, which is the default.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "safeguarding.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.8",
    "shows": "The two duties count alike: 75 and 100 make 87.5.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "45" },
      { "item": "workforce.total", "value": "60" },
      { "item": "safeguarding.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "87.5",
      "attainment": 0.875,
      "score": 87.5,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.8",
    "shows": "All staff, but a no.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "safeguarding.routes", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV4.8",
    "shows": "No staff yet, so only the yes counts.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "safeguarding.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.8",
    "shows": "No staff yet, so only the no counts.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "safeguarding.routes", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV4.8",
    "shows": "Routes are always due, so not applicable is no answer.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "safeguarding.routes", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.8",
    "shows": "More staff made aware than are employed can't be.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "61" },
      { "item": "workforce.total", "value": "60" },
      { "item": "safeguarding.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.8",
    "shows": "Staff made aware in a workforce of nobody can't be.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "3" },
      { "item": "workforce.total", "value": "0" },
      { "item": "safeguarding.routes", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.8",
    "shows": "A duty without an answer leaves the whole unreported.",
    "lines": [{ "item": "staff.aware.safeguarding", "value": "60" }, { "item": "workforce.total", "value": "60" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV4.8",
    "shows": "A contract may set a lower target than the default: 95 and 100 make 97.5.",
    "lines": [
      { "item": "staff.aware.safeguarding", "value": "57" },
      { "item": "workforce.total", "value": "60" },
      { "item": "safeguarding.routes", "value": "yes" }
    ],
    "target": { "target": "98%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "97.5",
      "attainment": 0.994897959,
      "score": 99.489795918,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV4.9",
    "shows": "All three duties met.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "60" },
      { "item": "staff.aware.abuse", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.9",
    "shows": "75, 100 and 100 make 91.666666667.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "45" },
      { "item": "staff.aware.abuse", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "91.666666667",
      "attainment": 0.916666667,
      "score": 91.666666667,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV4.9",
    "shows": "100, 50 and a no make 50.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "60" },
      { "item": "staff.aware.abuse", "value": "30" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV4.9",
    "shows": "Services aren't appropriate here, so the two shares count alone.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "45" },
      { "item": "staff.aware.abuse", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "87.5",
      "attainment": 0.875,
      "score": 87.5,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.9",
    "shows": "No staff yet: both shares are left out.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "0" },
      { "item": "staff.aware.abuse", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.9",
    "shows": "No staff, and services aren't appropriate: nothing to judge.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "0" },
      { "item": "staff.aware.abuse", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "abuse.services", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV4.9",
    "shows": "More staff signed up than are employed can't be.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "61" },
      { "item": "staff.aware.abuse", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.9",
    "shows": "More staff made aware than are employed can't be.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "60" },
      { "item": "staff.aware.abuse", "value": "61" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.9",
    "shows": "Staff signed up in a workforce of nobody can't be.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "1" },
      { "item": "staff.aware.abuse", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.9",
    "shows": "Staff made aware in a workforce of nobody can't be.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "0" },
      { "item": "staff.aware.abuse", "value": "1" },
      { "item": "workforce.total", "value": "0" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.9",
    "shows": "A duty without an answer leaves the whole unreported.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "abuse.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV4.10",
    "shows": "The council hasn't settled the measure, so a target changes nothing.",
    "lines": [],
    "target": { "target": "record", "per": "level" },
    "expect": { "state": "inDevelopment" }
  },
  {
    "measure": "SV4.11",
    "shows": "All staff and a yes: the printed 100%, which is the default.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "fairness.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.11",
    "shows": "The two duties count alike: 75 and 100 make 87.5.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "45" },
      { "item": "workforce.total", "value": "60" },
      { "item": "fairness.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "87.5",
      "attainment": 0.875,
      "score": 87.5,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.11",
    "shows": "All staff, but a no.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "60" },
      { "item": "workforce.total", "value": "60" },
      { "item": "fairness.services", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV4.11",
    "shows": "No staff yet, so only the yes counts.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "fairness.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV4.11",
    "shows": "No staff yet, so only the no counts.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "fairness.services", "value": "no" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SV4.11",
    "shows": "Services aren't appropriate here, so only the staff count.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "45" },
      { "item": "workforce.total", "value": "60" },
      { "item": "fairness.services", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "75",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV4.11",
    "shows": "No staff, and services aren't appropriate: nothing to judge.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "0" },
      { "item": "workforce.total", "value": "0" },
      { "item": "fairness.services", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV4.11",
    "shows": "More staff made aware than are employed can't be.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "61" },
      { "item": "workforce.total", "value": "60" },
      { "item": "fairness.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.11",
    "shows": "Staff made aware in a workforce of nobody can't be.",
    "lines": [
      { "item": "staff.aware.fairness", "value": "3" },
      { "item": "workforce.total", "value": "0" },
      { "item": "fairness.services", "value": "yes" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SV4.11",
    "shows": "A duty without an answer leaves the whole unreported.",
    "lines": [{ "item": "staff.aware.fairness", "value": "60" }, { "item": "workforce.total", "value": "60" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV5.1",
    "shows": "Pounds alone: £2,500 of the year's £10,000 are due.",
    "lines": [{ "item": "health.funds", "value": "2000" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV5.1",
    "shows": "Hours alone, against a target in hours.",
    "lines": [{ "item": "health.hours", "value": "30" }],
    "target": { "target": "40h", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "30",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV5.1",
    "shows": "Without a rate for an hour, hours add nothing to the pounds.",
    "lines": [{ "item": "health.funds", "value": "2000" }, { "item": "health.hours", "value": "50" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV5.1",
    "shows": "With the council's rate of £20, 50 hours are £1,000.",
    "hourValue": "20",
    "lines": [{ "item": "health.funds", "value": "1500" }, { "item": "health.hours", "value": "50" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": { "state": "scored", "actual": "2500", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV5.1",
    "shows": "With a rate, hours alone meet a target in pounds.",
    "hourValue": "20",
    "lines": [{ "item": "health.hours", "value": "100" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "2000",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV5.1",
    "shows": "Without a rate, hours alone say nothing about pounds.",
    "lines": [{ "item": "health.hours", "value": "100" }],
    "target": { "target": "£10000", "per": "year" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV5.1",
    "shows": "Pounds alone say nothing about hours.",
    "lines": [{ "item": "health.funds", "value": "2000" }],
    "target": { "target": "40h", "per": "quarter" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV5.2",
    "shows": "Events held alone meet it.",
    "lines": [
      { "item": "hearttown.events.held", "value": "2" },
      { "item": "hearttown.events.supported", "value": "0" }
    ],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "2", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV5.2",
    "shows": "Resources given to others' events alone count too.",
    "lines": [
      { "item": "hearttown.events.held", "value": "0" },
      { "item": "hearttown.events.supported", "value": "1" }
    ],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "1", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SV5.2",
    "shows": "Held and supported are added up.",
    "lines": [
      { "item": "hearttown.events.held", "value": "1" },
      { "item": "hearttown.events.supported", "value": "2" }
    ],
    "target": { "target": "4", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "3",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SV5.2",
    "shows": "The one not done is a typed 0, not a blank.",
    "lines": [{ "item": "hearttown.events.held", "value": "2" }],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV6.1",
    "shows": "A reduction is better the greater it is: 450.5 kg of the 500 kg due.",
    "lines": [{ "item": "carbon.saved.travel", "value": "450.5" }],
    "target": { "target": "2000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "450.5",
      "attainment": 0.901,
      "score": 90.1,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SV6.1",
    "shows": "A quarter without a figure.",
    "lines": [],
    "target": { "target": "2000", "per": "year" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SV6.2",
    "shows": "The default is the printed 100%.",
    "lines": [{ "item": "waste.recycled", "value": "720" }, { "item": "waste.total", "value": "800" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "90", "attainment": 0.9, "score": 90, "rating": "approachingTarget" }
  },
  {
    "measure": "SV6.2",
    "shows": "Over the year to date: 1,200 kg of 1,500 kg.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "waste.recycled", "period": "2026-27Q1", "value": "500.5" },
      { "item": "waste.total", "period": "2026-27Q1", "value": "700" },
      { "item": "waste.recycled", "period": "2026-27Q2", "value": "699.5" },
      { "item": "waste.total", "period": "2026-27Q2", "value": "800" }
    ],
    "target": { "target": "80%", "per": "year" },
    "expect": { "state": "scored", "actual": "80", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SV6.2",
    "shows": "No waste.",
    "lines": [{ "item": "waste.recycled", "value": "0" }, { "item": "waste.total", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SV6.2",
    "shows": "No more can be recycled than there was.",
    "lines": [{ "item": "waste.recycled", "value": "801" }, { "item": "waste.total", "value": "800" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  }
]
"""#
}
