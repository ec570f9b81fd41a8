// Made from the JSON files beside it by the test "the embedded frameworks are those on disk",
// which fails when they differ, and with RECORD_GOLDENS=1 makes this file anew.
// swift-format-ignore-file

/// The bundled frameworks, embedded so that the program needs no files beside it.
public enum BundledFrameworks {
  /// The ids of the frameworks, in order.
  public static let ids: [String] = ["croydon-sv-2016"]

  /// A framework's definition as an archive, or nil where none is bundled.
  public static func archive(_ id: String) -> StaticString? {
    switch id {
    case "croydon-sv-2016": croydon_sv_2016_archive
    default: nil
    }
  }

  /// The JSON of a framework's examples, or nil where none are bundled.
  public static func examples(_ id: String) -> StaticString? {
    switch id {
    case "croydon-sv-2016": croydon_sv_2016_examples
    default: nil
    }
  }

  private static let croydon_sv_2016_archive: StaticString = #"""
croydon-sv-2016
Social Value Performance Framework
Croydon Council
2016
Commissioning for outcomes Investing in our borough- Commissioning Principles 2016 - 2019
2016-03-21
Appendix 1
~
spend.contract
~
1
SOCIAL VALUE PERFORMANCE FRAMEWORK
~
~
2
numbering
ticks
The rows of Appendix 1 have no numbers: they are numbered within their group in printed order. The marks in the strategy columns came out of print in many shapes; any of them is read as a tick.
4
growth
Growth
Creating growth in our economy: supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain
1
creating growth in our economy (3.7.2); supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain (3.7.3)
~
~
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3.
independence
Independence
Helping residents to be as independent as possible: investing in local people and community groups to develop community assets, build resilience and manage demand
1
helping residents to be as independent as possible (3.7.2); investing in local people and community groups to develop community assets, build resilience and manage demand (3.7.3)
~
~
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3.
liveability
Liveability
Creating a welcoming, pleasant place where local people want to live: harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes
1
creating a welcoming, pleasant place where local people want to live (3.7.2); harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes (3.7.3)
~
~
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3.
enabling
Enabling
Enabling individuals and communities to take a leading role in developing and delivering their own services
1
enabling individuals and communities to take a leading role in developing and delivering their own services (3.2)
~
~
1
statement
Enabling heads a column of Appendix 1, but the paper states no ambition of that name; these words come from its commissioning commitment.
6
SV1
Supporting local employment
1
SUPPORTING LOCAL EMPLOYMENT
~
~
0
Printed in capitals and cut into pieces by the column's width.
SV2
Creating sustainable routes to employment
1
CREATING … BLE ROUTES
~
~
2
label
group title
The label and most of the heading are lost; "sustainable" and "to employment" are a guess from the rows beneath, one of which counts routes to employment.
SV3
Supporting local business growth
1
SUPPORTING LOCAL BUSINESS GROWTH
~
~
0
Printed in capitals and cut into pieces by the column's width.
SV4
Supporting local communities
1
SUPPORTING LOCAL COMMUNITIES
~
~
0
Printed in capitals and cut into pieces by the column's width.
SV5
Supporting local healthy lifestyles
1
SUPPORTING LOCAL HEALTHY LIFESTYLES
~
~
0
Printed in capitals and cut into pieces by the column's width.
SV6
Supporting a cleaner and safer borough
1
SUPPORTING A CLEANER AND SAFER BOROUGH
~
~
0
Printed in capitals and cut into pieces by the column's width.
9
sex
Sex
0
3
female
Female
male
Male
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them.
age
Age
0
7
under-25
Under 25
from-25-to-34
25 to 34
from-35-to-44
35 to 44
from-45-to-54
45 to 54
from-55-to-64
55 to 64
from-65
65 and over
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. The bands are ten years wide, as employers' own monitoring usually has them.
ethnicity
Ethnicity (race)
0
6
asian
Asian or Asian British
black
Black, Black British, Caribbean or African
mixed
Mixed or multiple ethnic groups
white
White
other
Another ethnic group
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. It is "race" there; the categories are the five broad groups of the census for England and Wales.
disability
Disability
0
3
disabled
Disabled
not-disabled
Not disabled
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them.
religion-or-belief
Religion or belief
0
9
none
No religion
buddhist
Buddhist
christian
Christian
hindu
Hindu
jewish
Jewish
muslim
Muslim
sikh
Sikh
other
Another religion or belief
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. The categories are those of the census for England and Wales.
sexual-orientation
Sexual orientation
0
5
heterosexual
Heterosexual or straight
gay-or-lesbian
Gay or lesbian
bisexual
Bisexual
other
Another sexual orientation
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them. The categories are those of the census for England and Wales.
gender-reassignment
Gender reassignment
0
3
reassigned
Has undergone, is undergoing or proposes gender reassignment
not-reassigned
None of these
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them.
pregnancy-and-maternity
Pregnancy and maternity
0
3
pregnant-or-maternity
Pregnant or on maternity leave
neither
Neither
not-stated
Not stated
1
~
~
~
2
dimension
categories
The Croydon paper says only "demographics"; the characteristic is one of those protected by the Equality Act 2010, as Lincolnshire's paper of 2021 lists them.
priority-group
Priority group
1
10
long-term-unemployed
Out of work for a year or more
neet
Aged 16 to 24 and not in education, employment or training
care-leaver
Care leavers
disabled
Disabled people
lone-parent
Lone parents
carer
Unpaid carers
ex-offender
People with a criminal conviction
homeless
People who are homeless or at risk of it
veteran
Armed forces veterans
other
Another group agreed with the council
1
the priority groups that have been identified as being at risk (see PMI GB)
~
~
1
categories
The paper speaks of local priority groups and refers to a list that it doesn't print; these are the groups that London boroughs commonly name. A person may be in several.
0
49
spend.contract
Spend on the contract
1
0
~
0
0
0
0
What the council was invoiced for work under this contract in the quarter, without VAT.
workforce.total
People employed on the contract
0
1
people
8
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
0
0
0
Everyone working on this contract on the quarter's last day, full-time or part-time, your own staff, agency workers and subcontractors' staff: heads, not full-time equivalents.
workforce.llw
People paid the London Living Wage or more
0
1
people
8
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
0
0
0
Those of the people employed on the contract whose basic hourly pay is at least the current London Living Wage.
workforce.residents
Croydon residents employed on the contract
0
1
people
8
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
0
0
0
Those of the people employed on the contract whose home address is in the London Borough of Croydon.
workforce.residents.priority
Croydon residents from local priority groups employed on the contract
0
1
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Those of the Croydon residents employed who belong to at least one priority group: each person once, however many groups they are in.
jobs.starts.under6m
Croydon residents starting work of less than 6 months
0
0
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Croydon residents who began work on this contract in the quarter in a job meant to last less than 6 months.
jobs.starts.6mplus
Croydon residents starting work of 6 months or more
0
0
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Croydon residents who began work on this contract in the quarter in a job meant to last 6 months or more, permanent jobs included.
jobs.new.residents
New jobs taken by Croydon residents
0
0
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Jobs that this contract created and a Croydon resident took up in the quarter; filling a post that someone left is not a new job.
graduates.employed
Recent graduates and undergraduates taken on
0
0
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
People taken on for this contract in the quarter who are studying for a first degree or finished one in the two years before.
jobs.advertised.locally
Jobs advertised in Croydon
0
0
jobs
0
0
0
0
Jobs on this contract first advertised in the quarter in Croydon papers, job centres, brokerage services, websites or other local means: each vacancy once.
apprenticeships.total
Apprentices on the contract
0
1
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
All apprentices working on this contract on the quarter's last day; they are also part of the people employed on the contract.
apprenticeships.starts
Apprenticeships started
0
0
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Apprentices who began an approved apprenticeship on this contract in the quarter.
apprenticeships.continuing
Apprenticeships continuing
0
1
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Apprentices on this contract on the quarter's last day who were already on it when the quarter began.
apprenticeships.completed
Apprenticeships completed
0
0
people
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Apprentices on this contract who finished their apprenticeship in the quarter; leaving early is not completing.
workexperience.16plus
Work experience placements, 16 years and over
0
0
placements
9
sex
age
ethnicity
disability
religion-or-belief
sexual-orientation
gender-reassignment
pregnancy-and-maternity
priority-group
0
0
0
Placements on this contract that began in the quarter, for people aged 16 or over who have left compulsory schooling: one placement for each person.
workexperience.14to16
Work experience placements, 14 to 16 year olds
0
0
placements
4
sex
ethnicity
disability
priority-group
0
0
0
Placements on this contract that began in the quarter, for pupils of 14 to 16 who are still at school: one placement for each pupil.
education.routes
Routes to employment opened with Croydon schools and colleges
0
0
routes
0
0
0
0
Arrangements made in the quarter with a named Croydon school, college or training provider by which its students can reach a job with you.
tenders.local.completed
Pre-qualification questionnaires and tenders completed by local businesses
0
0
submissions
0
0
0
0
Completed questionnaires and tenders that Croydon businesses sent you in the quarter for work under this contract, won or lost.
spend.supplychain
Supply chain spend
1
0
~
0
0
0
0
What you paid subcontractors and suppliers for this contract in the quarter, without VAT.
spend.supplychain.croydon
Supply chain spend with Croydon businesses
1
0
~
0
0
0
0
The part of the supply chain spend that went to businesses and organisations trading from premises in Croydon.
training.supplychain.accredited
People in the supply chain given accredited training
0
0
people
0
0
0
0
People working in the contract's supply chain who finished training in the quarter that leads to a recognised qualification or unit.
training.supplychain.nonaccredited
People in the supply chain given other training
0
0
people
0
0
0
0
People working in the contract's supply chain who finished training in the quarter that leads to no recognised qualification.
events.supplychain
Training, mentoring and intervention events for the local supply chain
0
0
events
0
0
0
0
Events held in the quarter for Croydon businesses that supply, or could supply, this contract or its sector.
plans.supplychain
Training plans agreed for supply chain members
0
0
plans
0
0
0
0
Written training plans newly agreed in the quarter with businesses in this contract's supply chain: one for each business.
spend.buylocal
Spend under Buy Local
1
0
~
0
0
0
0
What you spent in the quarter on local goods, services or commodities for this contract under Buy Local, without VAT; leave out what you report as supply chain spend.
buysocial.funds
Money given to community initiatives under Buy Social
1
0
~
0
0
0
0
Pounds invested in community initiatives in the quarter because of this contract; time given is reported in hours.
buysocial.hours
Support time given to community initiatives under Buy Social
2
0
hours
0
0
0
0
Hours of paid staff time given to community initiatives in the quarter because of this contract.
vcse.support
Pieces of business support given to VCSE organisations
0
0
pieces of support
0
0
0
0
Pieces of help given in the quarter to voluntary, community or social enterprise organisations: one organisation helped with one plan, bid or question is one.
workshops.residents
Workshops and training sessions for Croydon residents
0
0
sessions
0
0
0
0
Sessions held in the quarter for Croydon residents because of this contract; a course of six sessions is six.
attendance.total
Attendance at workshops and training for residents
0
0
people
0
0
0
0
People who attended your workshops and training sessions for Croydon residents in the quarter, counted at each session.
attendance.priority
Attendance from priority groups
0
0
people
1
priority-group
0
0
0
The part of that attendance at workshops and training by people who belong to at least one priority group.
volunteering.days
Staff volunteering and mentoring days
2
0
days
0
0
0
0
Working days that staff gave in the quarter to volunteering or mentoring in Croydon because of this contract; half a day is 0.5.
funding.matched
Matched funding for Croydon community projects
1
0
~
0
0
0
0
Pounds that you paid in the quarter to Croydon community projects to match what they raised elsewhere.
staff.aware.prevent
Staff made aware of counter terrorism and Prevent
0
1
people
0
0
0
0
Those of the people employed on the contract on the quarter's last day who have been made aware of the council's duty on counter terrorism and the Prevent strategy.
prevent.routes
Routes to report suspicions are available
3
1
~
0
0
0
0
Yes if every member of staff has a known way to report suspicions or give information on the quarter's last day.
staff.aware.safeguarding
Staff made aware of their safeguarding duty
0
1
people
0
0
0
0
Those of the people employed on the contract on the quarter's last day who know their duty to report abuse of an adult or child at risk.
safeguarding.routes
Safeguarding referral routes are available
3
1
~
0
0
0
0
Yes if every member of staff has a known way to make a safeguarding referral on the quarter's last day.
staff.signed.whiteribbon
Staff signed up to the White Ribbon Campaign
0
1
people
0
0
0
0
Those of the people employed on the contract on the quarter's last day who have signed the White Ribbon pledge.
staff.aware.abuse
Staff made aware of domestic abuse and sexual violence
0
1
people
0
0
0
0
Those of the people employed on the contract on the quarter's last day who have been made aware of the issues of domestic abuse and sexual violence.
abuse.services
Services aimed at reducing domestic abuse and sexual violence are provided
3
1
~
0
0
1
0
Yes if you provide such services where they are appropriate to this contract, no if you don't, n/a if they aren't appropriate to it.
staff.aware.fairness
Staff made aware of the barriers to opportunity and fairness
0
1
people
0
0
0
0
Those of the people employed on the contract on the quarter's last day who have been made aware of the barriers to opportunity and fairness and of the priority groups at risk.
fairness.services
Services aimed at reducing barriers and promoting fairness are provided
3
1
~
0
0
1
0
Yes if you provide such services where they are appropriate to this contract, no if you don't, n/a if they aren't appropriate to it.
health.funds
Money given to local health and wellbeing initiatives
1
0
~
0
0
0
0
Pounds invested in local health and wellbeing initiatives in the quarter because of this contract, funds given to Heart Town events included.
health.hours
Support time given to local health and wellbeing initiatives
2
0
hours
0
0
0
0
Hours of staff time given to local health and wellbeing initiatives in the quarter because of this contract, volunteer hours at Heart Town events included.
hearttown.events.held
Heart Town events held
0
0
events
0
0
0
0
Events that you held yourself in the quarter to encourage healthy living and raise awareness of heart disease; 0 if none.
hearttown.events.supported
Heart Town events given volunteer hours or funds
0
0
events
0
0
0
0
Events held by others in the quarter to which you gave volunteer hours or funds, each event once; 0 if none.
carbon.saved.travel
Carbon saved by less staff travel by car and bus
2
0
kgCO2e
0
0
0
0
Kilograms of carbon dioxide equivalent not emitted in the quarter because staff on this contract travelled less by car or bus than in the agreed starting year.
waste.total
Waste from the contract
2
0
kg
0
0
0
0
Kilograms of all waste that left this contract's sites in the quarter.
waste.recycled
Waste recycled
2
0
kg
0
0
0
0
The part of the contract's waste which went to be reused or recycled; burning for energy and landfill are not recycling.
40
SV1.1
SV1
London Living Wage
3
growth
independence
enabling
1
0
1
workforce.llw
1
workforce.total
1
0
0
0
0
0
A payroll extract showing the lowest hourly rate paid, with names removed.
Count everyone working on this contract on the quarter's last day, then those whose basic hourly pay is at least the London Living Wage.
1
No. and % of total workforce employed on contract.
~
~
3
numbering
items
within
The percentage's whole is the one that the unit prints, the total workforce. People paid the London Living Wage are some of that workforce, so they can't outnumber it.
SV1.2
SV1
Number and Percentage of Croydon Residents Employed on the Contract
3
growth
independence
enabling
1
0
1
workforce.residents
1
workforce.total
1
1
0
0
0
0
A staff list with postcodes, names removed.
Count the people working on this contract on the quarter's last day who live in Croydon, going by their home postcode.
1
No. and % of total workforce employed on contract.
~
~
4
numbering
items
within
gap
The percentage's whole is the one that the unit prints, the total workforce. Residents are some of it, so they can't outnumber it; one more is reached by hiring, which adds to the whole too.
SV1.3
SV1
Number and Percentage of Croydon Residents Employed on the Contract from local priority groups
3
growth
independence
enabling
1
0
1
workforce.residents.priority
1
workforce.total
1
1
0
0
0
0
A staff list with postcodes and the priority groups that people told you of, names removed.
Count the Croydon residents working on this contract on the quarter's last day who are in at least one priority group, each person once.
1
No. and % of total workforce employed on contract.
~
~
4
numbering
items
within
gap
The percentage's whole is the one that the unit prints, the total workforce. It is not the residents among it (SV2.10 takes that share). Residents from priority groups are some of it; one more is reached by hiring, which adds to the whole too.
SV1.4
SV1
Job Starts - Croydon residents securing work through contract < 6 months
3
growth
independence
enabling
1
0
1
jobs.starts.under6m
0
0
0
0
0
0
0
Contracts of employment or a starters' list with start dates, lengths and postcodes, names removed.
Count Croydon residents who started work on this contract in the quarter in a job meant to last less than 6 months.
1
No. (Total against this contract)
~
~
3
numbering
items
over
"Total against this contract" is read as a total that grows, so each quarter adds what happened in it. "< 6 months" is read as how long the job is meant to last.
SV1.5
SV1
Job Starts - Croydon residents securing work through contract => 6 months
3
growth
independence
enabling
1
0
1
jobs.starts.6mplus
0
0
0
0
0
0
0
Contracts of employment or a starters' list with start dates, lengths and postcodes, names removed.
Count Croydon residents who started work on this contract in the quarter in a job meant to last 6 months or more.
1
No. (Total against this contract)
~
~
3
numbering
items
over
"Total against this contract" is read as a total that grows, so each quarter adds what happened in it. "=> 6 months" is read as how long the job is meant to last, 6 months exactly included.
SV1.6
SV1
Number and Percentage of new jobs provided to Croydon Residents
3
growth
independence
enabling
1
0
1
jobs.new.residents
1
workforce.total
0
1
0
0
0
0
A list of posts created for this contract, with start dates and the holders' postcodes, names removed.
Count jobs that this contract created and a Croydon resident took up in the quarter. A job that replaces a leaver is a job start, not a new job.
1
No. and % of total workforce employed on contract.
~
~
4
numbering
items
over
gap
The percentage's whole is what the unit prints, the total workforce, and not all new jobs. New jobs of a quarter aren't always still filled at its end, so they may outnumber the workforce; one more adds to the workforce too.
SV1.7
SV1
Recent Graduates / Under Graduates employed
3
growth
independence
enabling
1
0
1
graduates.employed
0
0
0
0
0
0
0
A starters' list with the course, its end date and the start date, names removed.
Count people taken on for this contract in the quarter who are studying for a first degree or finished one within the last two years.
1
No. (Total against this contract)
~
~
3
numbering
items
over
"Total against this contract" is read as a total that grows, so each quarter adds what happened in it. "Recent" isn't defined; two years is taken.
SV1.8
SV1
Data provision of all above by demographics
3
growth
independence
enabling
1
3
8
workforce.total
workforce.llw
workforce.residents
workforce.residents.priority
jobs.starts.under6m
jobs.starts.6mplus
jobs.new.residents
graduates.employed
5
sex
age
ethnicity
disability
priority-group
0
0
0
1
1
100000000
Monitoring forms or an extract from the staff records, names removed.
For each figure above that your contract asks for, give the numbers by sex, age, ethnicity, disability and, where it is asked, priority group. Put people who did not say under "Not stated", so that each breakdown adds up to its figure.
1
Quarterly
~
~
4
numbering
items
dimensions
default target
"Demographics" isn't defined. Sex, age, ethnicity, disability and priority group are asked for; the other four protected characteristics may be reported too, but of a handful of people they could point at one, so they aren't needed. All of the data is due each quarter, hence 100% by default.
SV2.1
SV2
Jobs Advertised through Croydon local papers or other means
2
growth
enabling
1
0
1
jobs.advertised.locally
0
0
0
0
0
0
0
Copies of the advertisements, or links to them, with their dates.
Count vacancies on this contract advertised in the quarter through Croydon papers, job centres, brokerage services or other local means. Each vacancy counts once.
1
No. (Total against this contract)
~
~
4
numbering
group
items
over
The heading's label is lost; this row is where the group begins. The row kept its empty columns: Growth and Enabling. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it.
SV2.2
SV2
Total number and percentage of apprenticeships
2
growth
enabling
1
0
1
apprenticeships.total
1
workforce.total
1
1
0
0
0
0
A list of apprentices with their standard, start date and expected end date, names removed.
Count all apprentices working on this contract on the quarter's last day, new and continuing. They are part of the total workforce as well.
1
No. and % (Total against this contract)
~
~
6
numbering
themes
items
whole
within
gap
The unit prints no whole beyond the total against this contract; it is read as the people employed on it. Apprentices are some of them, and one more adds to them. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.3
SV2
Apprenticeships starts
2
growth
enabling
1
0
1
apprenticeships.starts
0
0
0
0
0
0
0
Signed apprenticeship agreements with their start dates, names removed.
Count apprentices who began their apprenticeship on this contract in the quarter.
1
No. (Total against this contract)
~
~
3
numbering
themes
over
"Total against this contract" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.4
SV2
Apprenticeships continuing
2
growth
enabling
1
0
1
apprenticeships.continuing
0
0
0
0
0
0
0
A list of apprentices with their start dates and expected end dates, names removed.
Count apprentices on this contract on the quarter's last day who were already on it when the quarter began.
1
No. (Total against this contract)
~
~
3
numbering
themes
over
Those continuing are a standing number, not one that adds up over quarters, so it is taken at the quarter's end. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.5
SV2
Apprenticeships completed
2
growth
enabling
1
0
1
apprenticeships.completed
0
0
0
0
0
0
0
Completion certificates or the training provider's letter, names removed.
Count apprentices on this contract who completed their apprenticeship in the quarter.
1
No. (Total against this contract)
~
~
3
numbering
themes
over
"Total against this contract" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.6
SV2
Work Experience opportunities for 16 years plus
2
growth
enabling
1
0
1
workexperience.16plus
0
0
0
0
0
1
weeks
6000000
0
Placement agreements or the school's or agency's letter, with dates, names removed.
Count placements that began in the quarter for people aged 16 or over. Each is taken to last 6 weeks; tell the council if yours are shorter.
1
No. (assume 6 weeks duration each)
~
~
3
numbering
themes
over
An opportunity is read as a placement that someone took up, counted when it begins. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.7
SV2
Work Experience opportunities for 14 - 16 year olds
2
growth
enabling
1
0
1
workexperience.14to16
0
0
0
0
0
1
weeks
2000000
0
Placement agreements or the school's letter, with dates, names removed.
Count placements that began in the quarter for pupils of 14 to 16 who are still at school. Each is taken to last 2 weeks; tell the council if yours are shorter.
1
No. (assume 2 weeks duration each)
~
~
3
numbering
themes
over
An opportunity is read as a placement that someone took up, counted when it begins. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.8
SV2
Routes to employment through Croydon education/schools/colleges
2
growth
enabling
1
0
1
education.routes
0
0
0
0
0
0
0
The agreement or letter from each school, college or training provider.
Count arrangements made in the quarter with a named Croydon school, college or training provider by which its students can reach a job with you: a guaranteed interview, a traineeship, a talent pool.
1
No. (Total against this contract)
~
~
4
numbering
themes
items
over
The number is read as one of routes, not of people. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.9
SV2
Data provision of all above by demographics
2
growth
enabling
1
3
6
apprenticeships.total
apprenticeships.starts
apprenticeships.continuing
apprenticeships.completed
workexperience.16plus
workexperience.14to16
5
sex
age
ethnicity
disability
priority-group
0
0
0
1
1
100000000
Monitoring forms or an extract from the staff and placement records, names removed.
For each number of people above that your contract asks for, give the numbers by sex, age, ethnicity, disability and priority group. Put people who did not say under "Not stated", so that each breakdown adds up to its figure.
1
Quarterly
~
~
5
numbering
themes
items
dimensions
default target
"Demographics" isn't defined. Sex, age, ethnicity, disability and priority group are asked for; the other four protected characteristics may be reported too, but of a handful of people they could point at one, so they aren't needed. Jobs advertised and routes opened aren't people, so they are left out. All of the data is due each quarter, hence 100% by default. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV2.10
SV2
Fairness and equality of access for priority groups
2
growth
enabling
1
0
1
workforce.residents.priority
1
workforce.residents
1
1
0
1
1
0
0
A staff list with postcodes and the priority groups that people told you of, names removed.
Of the Croydon residents working on this contract on the quarter's last day, count those who are in at least one priority group.
1
Percentage of local employment that includes priority groups
~
~
5
numbering
themes
items
within
gap
Local employment is read as the Croydon residents employed on the contract, whom SV1.2 counts already; those from priority groups are some of them, and one more hired adds to them. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV3.1
SV3
Pre-Qualification Questionnaire and/or Invitations to Tender Completed by local businesses
2
growth
enabling
1
0
1
tenders.local.completed
0
0
0
0
0
0
0
A log of questionnaires and tenders received, with the sender's postcode and the date.
Count completed questionnaires and tenders that Croydon businesses sent you in the quarter for work under this contract. A questionnaire and a later tender are two.
1
No. (Total against this contract)
~
~
5
numbering
group
themes
items
over
The heading stands beside the row below; by its subject and the group's seven rows this one is the group's first. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV3.2
SV3
Value and percentage of supply chain spend secured by Croydon Businesses
2
growth
enabling
1
0
1
spend.supplychain.croydon
1
spend.supplychain
1
0
0
0
0
0
A purchase ledger extract with suppliers' postcodes and amounts.
Add up what you paid subcontractors and suppliers for this contract in the quarter, then the part paid to those that trade from Croydon.
1
Total spend and percentage against this contract)
~
~
5
numbering
themes
whole
within
over
"Against this contract" is what the paper says wherever something is counted on the contract, and names no whole; the title does: supply chain spend (SV3.6 takes the share of contract value). Croydon's part is some of those pounds. The bracket is printed unopened. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV3.3
SV3
Accredited and Non Accredited Training for Individuals working in the contract supply chain, including management, supervisor, H&S, ICT, Finance
2
growth
enabling
1
0
2
training.supplychain.accredited
training.supplychain.nonaccredited
0
0
0
0
0
0
0
Certificates or attendance sheets, with dates, names removed.
Count people working in the contract's supply chain who finished training in the quarter, accredited and not accredited apart. Enter 0 for a kind not given.
1
No. (Total against this contract)
Accredited and Non Accredited Training for Individuals working in the contract supply chain, including management, supervisor, H&S, ICT, Finance,
~
4
numbering
themes
items
over
The title breaks off after a comma, which is left out. The two kinds that it names are reported apart and added up; individuals are counted, not courses. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it. The row lost its empty strategy columns; its two ticks are read as Growth and Enabling, where the rows of the group that kept their columns have them.
SV3.4
SV3
Training, Mentoring and Intervention Events for local supply chain (Contract or sector specific training)
2
growth
enabling
1
0
1
events.supplychain
0
0
0
0
0
0
0
Programmes or attendance sheets, with dates.
Count events held in the quarter for Croydon businesses that supply, or could supply, this contract or its sector.
1
No. (Total against this contract)
~
~
3
numbering
items
over
"Total against this contract" is read as a total that grows, so each quarter adds what happened in it.
SV3.5
SV3
Training Plans for Supply Chain members
2
growth
enabling
1
0
1
plans.supplychain
0
0
0
0
0
0
0
Copies of the plans, with the dates on which they were agreed.
Count training plans newly agreed in the quarter with businesses in this contract's supply chain, one for each business.
1
No. (Total against this contract)
~
~
3
numbering
items
over
A plan is counted in the quarter in which it is agreed. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it.
SV3.6
SV3
"Buy Local" initiative, investing and/or promoting the purchase/trade of local goods, services or commodities
2
growth
enabling
1
0
1
spend.buylocal
1
spend.contract
0
0
0
1
1
0
0
A purchase ledger extract with suppliers' postcodes and amounts.
Add up what you spent in the quarter on local goods, services or commodities for this contract, leaving out what you report as supply chain spend, and what the council was invoiced in the quarter.
1
Percentage of local supply used against local volume of business or contractual value.
~
~
5
numbering
themes
items
whole
over
Two wholes are printed; contractual value is taken, since every contract has one, as the spend reached in the quarter. Purchases may run ahead of invoices, so they may exceed it. The mark in the Enabling column came out as a picture and is read as a tick.
SV3.7
SV3
"Buy Social" initiative, CSR investment and/or support towards community initiatives
2
growth
enabling
1
1
1
buysocial.funds
1
buysocial.hours
~
0
0
0
0
Receipts or thank-you letters for funds, and timesheets for hours.
Add up the pounds invested and the hours of staff time given to community initiatives in the quarter. Don't report the same hours again under other measures.
1
Total in £pounds invested or support time provided
~
~
4
numbering
themes
items
over
Pounds or time may be given. No rate for an hour is printed, so hours count as pounds only where a council's policy gives a rate. The mark in the Enabling column came out as a picture and is read as a tick.
SV4.1
SV4
Business Support to VCSE e.g. business planning, bid writing
4
growth
independence
liveability
enabling
1
0
1
vcse.support
0
0
0
0
0
0
0
A letter or email from each organisation, saying what help it had and when.
Count each piece of help given in the quarter to a voluntary, community or social enterprise organisation: a business plan, a bid, advice on accounts.
1
No. (Total against this contract)
~
~
3
numbering
items
over
The number is read as one of pieces of support, since organisations helped in several quarters would add up wrongly. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it.
SV4.2
SV4
Workshops and training for Croydon residents (i.e. fuel poverty, digital inclusion, etc.)
4
growth
independence
liveability
enabling
1
0
1
workshops.residents
0
0
0
0
0
0
0
Programmes or attendance sheets, with dates, names removed.
Count workshops and training sessions held for Croydon residents in the quarter. Each session counts once.
1
No. (Total against this contract)
~
~
3
numbering
items
over
The number is read as one of sessions; SV4.6 counts who attends. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it.
SV4.3
SV4
Number of staff volunteering and mentoring days provided
4
growth
independence
liveability
enabling
1
0
1
volunteering.days
0
0
0
0
0
0
0
Timesheets or letters from the organisations helped.
Add up the working days that your staff gave to volunteering and mentoring in the quarter; half days count as 0.5. Don't report the same time again in hours.
1
No. (Total against this contract)
~
~
3
numbering
items
over
Days may be halves, so they are an amount and not a whole number. "Total against this contract" is read as a total that grows, so each quarter adds what happened in it.
SV4.4
SV4
Value of matched funding support to Croydon community projects
4
growth
independence
liveability
enabling
1
0
1
funding.matched
0
0
0
0
0
0
0
Grant letters or receipts, showing the funds matched.
Add up the pounds that you paid in the quarter to Croydon community projects to match what they raised elsewhere.
1
Total in £pounds
~
~
2
numbering
over
A total in pounds is read as one that grows by what each quarter adds.
SV4.5
SV4
Measure re Gateway support to be developed
0
0
0
0
0
0
To be settled with the measure.
Nothing is reported until the council has settled the measure.
1
In development
~
~
1
numbering
The row has no ticks and no unit; it is listed and never scored.
SV4.6
SV4
Fairness and equality of access for priority groups
1
enabling
1
0
1
attendance.priority
1
attendance.total
1
1
0
1
1
0
0
Attendance sheets with the priority groups that people told you of, names removed.
Count attendance at your workshops and training for residents in the quarter, then the part of it by people in at least one priority group.
1
Percentage of attendance/participation from priority groups
~
~
5
numbering
items
within
gap
over
What is attended isn't printed; the workshops and training of SV4.2 are taken. Priority groups' attendance is some of the whole, and one more attending adds to both. The row kept its columns: Enabling alone.
SV4.7
SV4
Using the Eyes and Ears project ethos support the Prevent Strategy in the identification and referral of suspicious behaviour.
4
growth
independence
liveability
enabling
1
2
2
0
1
staff.aware.prevent
1
workforce.total
1
prevent.routes
0
0
0
1
1
100000000
Training or briefing records, and the procedure that tells staff how to report.
Count staff on the contract on the quarter's last day who have been briefed, and say whether routes to report are in place.
1
To ensure 100% of staff are made aware of the Council's duty on Counter terrorism and Prevent strategy. To ensure routes to report suspicions or to provide information are made available.
~
~
3
numbering
items
default target
Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The two duties count alike.
SV4.8
SV4
To follow the Council's safeguarding guidelines
4
growth
independence
liveability
enabling
1
2
2
0
1
staff.aware.safeguarding
1
workforce.total
1
safeguarding.routes
0
0
0
1
1
100000000
Safeguarding training records, and the referral procedure.
Count staff on the contract on the quarter's last day who know their duty to report, and say whether referral routes are in place.
1
To ensure 100% of staff are aware of their duty in relation to reporting any who witnesses', hears of, or learns of an abusive or potentially abusive situation in relation to an adult or child at risk. To ensure referral routes are made available.
~
~
3
numbering
items
default target
Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The two duties count alike.
SV4.9
SV4
To support the Council's campaign to become a White Ribbon Town to highlight the fact that domestic violence and sexual abuse in Croydon will not be tolerated. This is in combination with supporting the Domestic Abuse and Sexual Violence (DASV) Strategy. This strategy aims to prevent this offence where possible, to improve support for victims, as well as tackling perpetrators.
4
growth
independence
liveability
enabling
1
2
3
0
1
staff.signed.whiteribbon
1
workforce.total
0
1
staff.aware.abuse
1
workforce.total
1
abuse.services
0
0
0
1
1
100000000
Signed pledges or the campaign's confirmation, briefing records, and a description of any services.
Count staff on the contract on the quarter's last day who have signed the White Ribbon pledge and those made aware of the issues, and say whether you provide services where they are appropriate.
1
To ensure 100% of staff sign up to the WRC, to condemn violence (especially with men and boys) against women and girls, and promote a change of attitude. To ensure 100% of staff are made aware of the issues and where appropriate provide services aimed at reducing incidents.
~
~
3
numbering
items
default target
Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The three duties count alike; services "where appropriate" may be answered n/a. The title, broken over three cells, is joined.
SV4.10
SV4
To support Disability Confident and adopt policies to promote greater inclusion of people with disabilities in the workforce.
2
liveability
enabling
0
0
0
0
0
To be settled with the measure: a Disability Confident certificate or an adopted policy may do.
Nothing is reported until the council has settled the measure.
1
In development
~
~
1
numbering
The row has two ticks and no unit; it is listed and never scored.
SV4.11
SV4
To support the Council's Opportunity and Fairness Commission
4
growth
independence
liveability
enabling
1
2
2
0
1
staff.aware.fairness
1
workforce.total
1
fairness.services
0
0
0
1
1
100000000
Briefing records, and a description of any services.
Count staff on the contract on the quarter's last day who have been made aware of the barriers and the priority groups at risk, and say whether you provide services where they are appropriate.
1
To ensure 100% of staff are made aware of the barriers that prevent opportunity and fairness and the priority groups that have been identified as being at risk (see PMI GB). Where appropriate provide services aimed at reducing these barriers and promoting fairness.
~
~
3
numbering
items
default target
Staff are read as the people employed on the contract. 100% is printed for them, and is the default for the measure. The two duties count alike; services "where appropriate" may be answered n/a.
SV5.1
SV5
Initiatives to promote health and wellbeing
4
growth
independence
liveability
enabling
1
1
1
health.funds
1
health.hours
~
0
0
0
0
Receipts or thank-you letters for funds, and timesheets for hours.
Add up the pounds invested and the hours of staff time given to local health and wellbeing initiatives in the quarter, Heart Town events included. Don't report the same hours again under other measures.
1
Total in £pounds invested or support time provided to local initiatives
~
~
3
numbering
items
over
Pounds or time may be given. No rate for an hour is printed, so hours count as pounds only where a council's policy gives a rate.
SV5.2
SV5
To support the Croydon Heart Town initiative
4
growth
independence
liveability
enabling
1
0
2
hearttown.events.held
hearttown.events.supported
0
0
0
0
0
0
0
Programmes, photographs or publicity of the events, and receipts or timesheets for what was given to them.
Count the events that you held in the quarter, and the events of others to which you gave volunteer hours or funds. Enter 0 for the one you didn't do. Report the pounds and hours themselves under SV5.1.
1
To hold events or to contribute resources (volunteer hours/ funds) to events to encourage healthy living and raise awareness of factors contributing to cardiovascular diseases such as: • smoking • high blood pressure • high blood cholesterol • being physically inactive • being overweight or obese • family history of heart disease
~
~
4
numbering
items
unit
over
Both ways of meeting it end in events, so events held and events given resources are added up, and either alone counts; both numbers show in the sum. Pounds, hours and events have no common unit without a rate that isn't printed. The last bullet was run into the one before.
SV6.1
SV6
Reduction in level of carbon emissions as a result of reduced staff car/bus travel
2
liveability
enabling
1
0
1
carbon.saved.travel
0
0
0
0
0
0
0
Mileage records for the quarter and the starting year, with the conversion factors used.
Work out the carbon that staff travel by car and bus would have caused at the starting year's level, and take off what it did cause. Use the government's conversion factors for the year.
1
Quantified carbon reduction contributions made
~
~
6
numbering
themes
items
unit
direction
over
What is counted is the reduction, so more is better, in kilograms of carbon dioxide equivalent; no unit is printed. The two ticks lost their columns in print; Liveability and Enabling are taken, since the group is about the borough as a place to live.
SV6.2
SV6
To support the Don't Mess with Croydon campaign
2
liveability
enabling
1
0
1
waste.recycled
1
waste.total
1
0
0
1
1
0
1
1
100000000
Waste transfer notes or the waste contractor's report.
Weigh all waste that left this contract's sites in the quarter, and the part of it that was reused or recycled.
1
To ensure 100% of waste is recycled in the most environmentally conscious way.
~
~
7
numbering
themes
items
unit
within
default target
over
100% is printed and is the default; what is recycled is some of the waste. How environmentally conscious the way is can't be counted and isn't. The two ticks lost their columns in print; Liveability and Enabling are taken, since the group is about the borough as a place to live.
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
