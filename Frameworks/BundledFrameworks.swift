// Made from the JSON files beside it by the test "the embedded frameworks are those on disk",
// which fails when they differ, and with RECORD_GOLDENS=1 makes this file anew.
// swift-format-ignore-file

/// The bundled frameworks, embedded so that the program needs no files beside it.
public enum BundledFrameworks {
  /// The ids of the frameworks, in order.
  public static let ids: [String] = ["croydon-commissioning-principles-2016", "croydon-make-or-buy-2016", "croydon-sv-2016", "croydon-value-charter-2016", "islington-commissioning", "lincolnshire-one-council-2021", "publica-great-commissioning-2017", "sutton-commissioning-2012"]

  /// A framework's definition as an archive, or nil where none is bundled.
  public static func archive(_ id: String) -> StaticString? {
    switch id {
    case "croydon-commissioning-principles-2016": croydon_commissioning_principles_2016_archive
    case "croydon-make-or-buy-2016": croydon_make_or_buy_2016_archive
    case "croydon-sv-2016": croydon_sv_2016_archive
    case "croydon-value-charter-2016": croydon_value_charter_2016_archive
    case "islington-commissioning": islington_commissioning_archive
    case "lincolnshire-one-council-2021": lincolnshire_one_council_2021_archive
    case "publica-great-commissioning-2017": publica_great_commissioning_2017_archive
    case "sutton-commissioning-2012": sutton_commissioning_2012_archive
    default: nil
    }
  }

  /// The JSON of a framework's examples, or nil where none are bundled.
  public static func examples(_ id: String) -> StaticString? {
    switch id {
    case "croydon-commissioning-principles-2016": croydon_commissioning_principles_2016_examples
    case "croydon-make-or-buy-2016": croydon_make_or_buy_2016_examples
    case "croydon-sv-2016": croydon_sv_2016_examples
    case "croydon-value-charter-2016": croydon_value_charter_2016_examples
    case "islington-commissioning": islington_commissioning_examples
    case "lincolnshire-one-council-2021": lincolnshire_one_council_2021_examples
    case "publica-great-commissioning-2017": publica_great_commissioning_2017_examples
    case "sutton-commissioning-2012": sutton_commissioning_2012_examples
    default: nil
    }
  }

  /// The items of all the frameworks in order, one a line: its id, then those of the frameworks
  /// that have it.
  public static var items: StaticString { all_items }

  private static let all_items: StaticString = #"""
abuse.services croydon-sv-2016
apprenticeships.completed croydon-sv-2016
apprenticeships.continuing croydon-sv-2016
apprenticeships.starts croydon-sv-2016 lincolnshire-one-council-2021
apprenticeships.total croydon-sv-2016
attendance.priority croydon-sv-2016
attendance.total croydon-sv-2016
buysocial.funds croydon-sv-2016 croydon-value-charter-2016
buysocial.hours croydon-sv-2016 croydon-value-charter-2016
carbon.saved.travel croydon-sv-2016 lincolnshire-one-council-2021
charter.added-benefit croydon-value-charter-2016
charter.digital-skills croydon-value-charter-2016
charter.disability-confident croydon-value-charter-2016
charter.flexible-working.policy croydon-value-charter-2016
charter.flexible-working.practised croydon-value-charter-2016
charter.heart-town croydon-value-charter-2016
charter.living-wage.adopted croydon-value-charter-2016
charter.living-wage.committed croydon-value-charter-2016
charter.local croydon-value-charter-2016
charter.volunteering.enabled croydon-value-charter-2016
charter.volunteering.promoted croydon-value-charter-2016
charter.white-ribbon croydon-value-charter-2016
education.routes croydon-sv-2016
events.supplychain croydon-sv-2016
fairness.services croydon-sv-2016
funding.matched croydon-sv-2016
graduates.employed croydon-sv-2016
health.funds croydon-sv-2016
health.hours croydon-sv-2016
hearttown.events.held croydon-sv-2016 croydon-value-charter-2016
hearttown.events.supported croydon-sv-2016 croydon-value-charter-2016
islington.collaborate.commissioners islington-commissioning
islington.collaborate.departments islington-commissioning
islington.collaborate.groups islington-commissioning
islington.collaborate.health islington-commissioning
islington.collaborate.makereal islington-commissioning
islington.collaborate.members islington-commissioning
islington.collaborate.neighbours islington-commissioning
islington.collaborate.openmind islington-commissioning
islington.collaborate.partnerships islington-commissioning
islington.collaborate.providers islington-commissioning
islington.collaborate.residents islington-commissioning
islington.collaborate.value islington-commissioning
islington.coproduce.commitment islington-commissioning
islington.coproduce.default islington-commissioning
islington.coproduce.fit islington-commissioning
islington.coproduce.gaps islington-commissioning
islington.coproduce.implications islington-commissioning
islington.coproduce.links islington-commissioning
islington.coproduce.mutual islington-commissioning
islington.coproduce.needs islington-commissioning
islington.coproduce.networks islington-commissioning
islington.coproduce.relationships islington-commissioning
islington.coproduce.skills islington-commissioning
islington.coproduce.throughout islington-commissioning
islington.coproduce.time islington-commissioning
islington.coproduce.trust islington-commissioning
islington.design.agreeing islington-commissioning
islington.design.budgets islington-commissioning
islington.design.commissioners.appraisals islington-commissioning
islington.design.commissioners.codesign islington-commissioning
islington.design.commissioners.inhouse islington-commissioning
islington.design.commissioners.robust islington-commissioning
islington.design.commissioners.signoff islington-commissioning
islington.design.contracts islington-commissioning
islington.design.enablers islington-commissioning
islington.design.evidence islington-commissioning
islington.design.inhouse islington-commissioning
islington.design.options islington-commissioning
islington.design.procurement.information islington-commissioning
islington.design.procurement.risk islington-commissioning
islington.design.providers.testing islington-commissioning
islington.design.residents.codesign islington-commissioning
islington.design.specifications islington-commissioning
islington.design.stresstest islington-commissioning
islington.design.structures islington-commissioning
islington.evaluate.application islington-commissioning
islington.evaluate.commissioners.feedback islington-commissioning
islington.evaluate.commissioners.insights islington-commissioning
islington.evaluate.commissioners.landscape islington-commissioning
islington.evaluate.commissioners.outcomes islington-commissioning
islington.evaluate.failure islington-commissioning
islington.evaluate.feedback islington-commissioning
islington.evaluate.impacts islington-commissioning
islington.evaluate.influence islington-commissioning
islington.evaluate.landscape islington-commissioning
islington.evaluate.ongoing islington-commissioning
islington.evaluate.outcomes islington-commissioning
islington.evaluate.procurement.market islington-commissioning
islington.evaluate.procurement.practice islington-commissioning
islington.evaluate.providers.partners islington-commissioning
islington.evaluate.providers.support islington-commissioning
islington.evaluate.qualitative islington-commissioning
islington.evaluate.residents.loop islington-commissioning
islington.evaluate.residents.voices islington-commissioning
islington.evaluate.successes islington-commissioning
islington.framework.adapting islington-commissioning
islington.framework.effort islington-commissioning
islington.framework.practice islington-commissioning
islington.framework.principles islington-commissioning
islington.framework.proportionate islington-commissioning
islington.framework.stages islington-commissioning
islington.framework.strategies islington-commissioning
islington.framework.tool islington-commissioning
islington.governance.accountability islington-commissioning
islington.governance.action islington-commissioning
islington.governance.decisions islington-commissioning
islington.governance.model islington-commissioning
islington.governance.safespaces islington-commissioning
islington.identify.assets islington-commissioning
islington.identify.commissioners.analyse islington-commissioning
islington.identify.commissioners.conclude islington-commissioning
islington.identify.commissioners.levels islington-commissioning
islington.identify.commissioners.map islington-commissioning
islington.identify.gaps islington-commissioning
islington.identify.holistic islington-commissioning
islington.identify.needs islington-commissioning
islington.identify.opportunities islington-commissioning
islington.identify.policy islington-commissioning
islington.identify.practice islington-commissioning
islington.identify.priorities islington-commissioning
islington.identify.procurement.barriers islington-commissioning
islington.identify.procurement.picture islington-commissioning
islington.identify.providers.assets islington-commissioning
islington.identify.providers.costs islington-commissioning
islington.identify.providers.insights islington-commissioning
islington.identify.providers.market islington-commissioning
islington.identify.providers.needs islington-commissioning
islington.identify.providers.practice islington-commissioning
islington.identify.provision islington-commissioning
islington.identify.residents.experience islington-commissioning
islington.identify.residents.start islington-commissioning
islington.identify.resources islington-commissioning
islington.identify.sources islington-commissioning
islington.implement.betterways islington-commissioning
islington.implement.change islington-commissioning
islington.implement.commissioners.direction islington-commissioning
islington.implement.commissioners.expectations islington-commissioning
islington.implement.commissioners.leadership islington-commissioning
islington.implement.commissioners.monitor islington-commissioning
islington.implement.commissioners.procurement islington-commissioning
islington.implement.contracts islington-commissioning
islington.implement.improvement islington-commissioning
islington.implement.leadership islington-commissioning
islington.implement.lessons islington-commissioning
islington.implement.operations islington-commissioning
islington.implement.procurement islington-commissioning
islington.implement.procurement.oversight islington-commissioning
islington.implement.providers.delivery islington-commissioning
islington.implement.providers.market islington-commissioning
islington.implement.residents.feedback islington-commissioning
islington.implement.residents.procurement islington-commissioning
islington.implement.residents.quality islington-commissioning
islington.implementation.action.plan islington-commissioning
islington.implementation.action.workshops islington-commissioning
islington.implementation.challenge islington-commissioning
islington.implementation.communicating islington-commissioning
islington.implementation.communication islington-commissioning
islington.implementation.impact islington-commissioning
islington.implementation.include islington-commissioning
islington.implementation.localknowledge islington-commissioning
islington.implementation.strategies islington-commissioning
islington.implementation.understanding islington-commissioning
islington.innovate.assumptions islington-commissioning
islington.innovate.commissioners.leaders islington-commissioning
islington.innovate.commissioners.share islington-commissioning
islington.innovate.commissioners.test islington-commissioning
islington.innovate.commissioners.time islington-commissioning
islington.innovate.community islington-commissioning
islington.innovate.differently islington-commissioning
islington.innovate.elsewhere islington-commissioning
islington.innovate.futureproof islington-commissioning
islington.innovate.models islington-commissioning
islington.innovate.outward islington-commissioning
islington.innovate.pace islington-commissioning
islington.innovate.pilots islington-commissioning
islington.innovate.procurement islington-commissioning
islington.innovate.procurement.contracts islington-commissioning
islington.innovate.procurement.value islington-commissioning
islington.innovate.providers.codevelop islington-commissioning
islington.innovate.residents.engage islington-commissioning
islington.innovate.residents.suit islington-commissioning
islington.innovate.staffing islington-commissioning
islington.innovate.technology islington-commissioning
islington.learn.celebrating islington-commissioning
islington.learn.challenge islington-commissioning
islington.learn.communities islington-commissioning
islington.learn.complexity islington-commissioning
islington.learn.curiosity islington-commissioning
islington.learn.development islington-commissioning
islington.learn.flexibility islington-commissioning
islington.learn.information islington-commissioning
islington.learn.knowledge islington-commissioning
islington.learn.longterm islington-commissioning
islington.learn.loops islington-commissioning
islington.learn.loopswho islington-commissioning
islington.learn.reflection islington-commissioning
islington.learn.sharecycle islington-commissioning
islington.learn.stages islington-commissioning
islington.learn.wrong islington-commissioning
islington.prioritise.aligning islington-commissioning
islington.prioritise.commissioners.lead islington-commissioning
islington.prioritise.commissioners.leaders islington-commissioning
islington.prioritise.commissioners.operational islington-commissioning
islington.prioritise.deprioritise islington-commissioning
islington.prioritise.honest islington-commissioning
islington.prioritise.impact islington-commissioning
islington.prioritise.learning islington-commissioning
islington.prioritise.outcomes islington-commissioning
islington.prioritise.ownership islington-commissioning
islington.prioritise.procurement.interdependencies islington-commissioning
islington.prioritise.procurement.readiness islington-commissioning
islington.prioritise.providers.partners islington-commissioning
islington.prioritise.providers.report islington-commissioning
islington.prioritise.residents.codevelop islington-commissioning
islington.prioritise.residents.recognise islington-commissioning
islington.prioritise.smart islington-commissioning
islington.resourcing.action.capacity islington-commissioning
islington.resourcing.action.network islington-commissioning
islington.resourcing.brokerage islington-commissioning
islington.resourcing.collective islington-commissioning
islington.resourcing.commissioners islington-commissioning
islington.resourcing.financelegal islington-commissioning
islington.resourcing.frontline islington-commissioning
islington.resourcing.procurement islington-commissioning
islington.resourcing.quality islington-commissioning
islington.resourcing.roles islington-commissioning
islington.resourcing.skills islington-commissioning
islington.resourcing.together islington-commissioning
islington.staff.action.development islington-commissioning
islington.staff.action.learning islington-commissioning
islington.staff.action.tools islington-commissioning
islington.staff.allparts islington-commissioning
islington.staff.children islington-commissioning
islington.staff.competencies islington-commissioning
islington.staff.connections islington-commissioning
islington.staff.continuous islington-commissioning
islington.staff.growth islington-commissioning
islington.staff.integratedqa islington-commissioning
islington.staff.longterm islington-commissioning
islington.staff.plan islington-commissioning
islington.staff.review islington-commissioning
islington.staff.thrive islington-commissioning
islington.staff.traditional islington-commissioning
islington.staff.triangulation islington-commissioning
islington.staff.wider islington-commissioning
jobs.advertised.locally croydon-sv-2016
jobs.new.residents croydon-sv-2016
jobs.starts.6mplus croydon-sv-2016
jobs.starts.under6m croydon-sv-2016
lincolnshire.aim.purchasing lincolnshire-one-council-2021
lincolnshire.analyse.modelling lincolnshire-one-council-2021
lincolnshire.analyse.needs lincolnshire-one-council-2021
lincolnshire.analyse.priorities lincolnshire-one-council-2021
lincolnshire.do.model lincolnshire-one-council-2021
lincolnshire.do.partners lincolnshire-one-council-2021
lincolnshire.plan.design lincolnshire-one-council-2021
lincolnshire.plan.model lincolnshire-one-council-2021
lincolnshire.plan.options lincolnshire-one-council-2021
lincolnshire.principle.championing lincolnshire-one-council-2021
lincolnshire.principle.evidence lincolnshire-one-council-2021
lincolnshire.principle.innovate lincolnshire-one-council-2021
lincolnshire.principle.partnership lincolnshire-one-council-2021
lincolnshire.principle.resident lincolnshire-one-council-2021
lincolnshire.principle.value lincolnshire-one-council-2021
lincolnshire.process.local lincolnshire-one-council-2021
lincolnshire.process.onecouncil lincolnshire-one-council-2021
lincolnshire.process.performance lincolnshire-one-council-2021
lincolnshire.process.robustness lincolnshire-one-council-2021
lincolnshire.review.monitoring lincolnshire-one-council-2021
lincolnshire.vision.intelligence lincolnshire-one-council-2021
lincolnshire.vision.tailored lincolnshire-one-council-2021
makeorbuy.best-placed croydon-make-or-buy-2016
makeorbuy.capacity croydon-make-or-buy-2016
makeorbuy.collaborate croydon-make-or-buy-2016
makeorbuy.community-assets croydon-make-or-buy-2016
makeorbuy.local-market croydon-make-or-buy-2016
makeorbuy.market croydon-make-or-buy-2016
makeorbuy.outcomes croydon-make-or-buy-2016
makeorbuy.value croydon-make-or-buy-2016
plans.supplychain croydon-sv-2016
prevent.routes croydon-sv-2016
principles.assets croydon-commissioning-principles-2016
principles.cooperative croydon-commissioning-principles-2016
principles.diverse-providers croydon-commissioning-principles-2016
principles.equalities croydon-commissioning-principles-2016
principles.joint-working croydon-commissioning-principles-2016
principles.not-for-profit croydon-commissioning-principles-2016
principles.outcomes croydon-commissioning-principles-2016
principles.risk-culture croydon-commissioning-principles-2016
principles.social-value croydon-commissioning-principles-2016
publica.board.delivers publica-great-commissioning-2017
publica.board.manages publica-great-commissioning-2017
publica.board.supports publica-great-commissioning-2017
publica.change.needs-follow-outcomes publica-great-commissioning-2017
publica.change.plans-follow-needs publica-great-commissioning-2017
publica.client-officers.forum publica-great-commissioning-2017
publica.council.monitoring publica-great-commissioning-2017
publica.council.priorities publica-great-commissioning-2017
publica.council.scrutiny publica-great-commissioning-2017
publica.council.sourcing publica-great-commissioning-2017
publica.cycle.council-manages publica-great-commissioning-2017
publica.cycle.key-decisions publica-great-commissioning-2017
publica.cycle.monitoring publica-great-commissioning-2017
publica.cycle.needs-at-heart publica-great-commissioning-2017
publica.cycle.objectives publica-great-commissioning-2017
publica.director.advises publica-great-commissioning-2017
publica.director.reviews publica-great-commissioning-2017
publica.external.active publica-great-commissioning-2017
publica.external.engaged publica-great-commissioning-2017
publica.great.outcomes-and-cost publica-great-commissioning-2017
publica.lead.connects publica-great-commissioning-2017
publica.lead.defines-policy publica-great-commissioning-2017
publica.lead.owns-outcome publica-great-commissioning-2017
publica.lead.procures publica-great-commissioning-2017
publica.lead.recommends publica-great-commissioning-2017
publica.leader.board publica-great-commissioning-2017
publica.leader.decisions publica-great-commissioning-2017
publica.legal.advice publica-great-commissioning-2017
publica.liaison-group.oversight publica-great-commissioning-2017
publica.links.needs publica-great-commissioning-2017
publica.links.priorities publica-great-commissioning-2017
publica.links.services publica-great-commissioning-2017
publica.members-board.governance publica-great-commissioning-2017
publica.model.ethical-walls publica-great-commissioning-2017
publica.portfolio.monitors publica-great-commissioning-2017
publica.portfolio.responsible publica-great-commissioning-2017
publica.portfolio.reviews publica-great-commissioning-2017
publica.procurement.advice publica-great-commissioning-2017
publica.providers.agreements publica-great-commissioning-2017
publica.providers.best-result publica-great-commissioning-2017
publica.providers.converts publica-great-commissioning-2017
publica.providers.delivers publica-great-commissioning-2017
publica.providers.outputs publica-great-commissioning-2017
publica.providers.reports publica-great-commissioning-2017
publica.providers.specifies publica-great-commissioning-2017
publica.scrutiny.assurance publica-great-commissioning-2017
safeguarding.routes croydon-sv-2016
spend.buylocal croydon-sv-2016
spend.contract croydon-sv-2016 croydon-value-charter-2016 lincolnshire-one-council-2021 sutton-commissioning-2012
spend.supplychain croydon-commissioning-principles-2016 croydon-sv-2016 croydon-value-charter-2016 lincolnshire-one-council-2021
spend.supplychain.croydon croydon-commissioning-principles-2016 croydon-sv-2016 croydon-value-charter-2016
spend.supplychain.lincolnshire lincolnshire-one-council-2021
staff.aware.abuse croydon-sv-2016
staff.aware.fairness croydon-sv-2016
staff.aware.prevent croydon-sv-2016
staff.aware.safeguarding croydon-sv-2016
staff.signed.whiteribbon croydon-sv-2016 croydon-value-charter-2016
sutton.benefit.collaboration sutton-commissioning-2012
sutton.benefit.costs sutton-commissioning-2012
sutton.benefit.entrepreneurial sutton-commissioning-2012
sutton.benefit.fairness sutton-commissioning-2012
sutton.benefit.markets sutton-commissioning-2012
sutton.benefit.needs sutton-commissioning-2012
sutton.benefit.outcomes sutton-commissioning-2012
sutton.benefit.partnership sutton-commissioning-2012
sutton.benefit.personalisation sutton-commissioning-2012
sutton.benefit.recommissioning sutton-commissioning-2012
sutton.performance.accessible sutton-commissioning-2012
sutton.performance.drivers sutton-commissioning-2012
sutton.performance.good sutton-commissioning-2012
sutton.performance.metrics sutton-commissioning-2012
sutton.process.managed sutton-commissioning-2012
sutton.stage.analyse sutton-commissioning-2012
sutton.stage.deliver sutton-commissioning-2012
sutton.stage.plan sutton-commissioning-2012
sutton.stage.review sutton-commissioning-2012
tenders.local.completed croydon-sv-2016
training.supplychain.accredited croydon-sv-2016
training.supplychain.nonaccredited croydon-sv-2016
vcse.support croydon-sv-2016
volunteering.days croydon-commissioning-principles-2016 croydon-sv-2016 croydon-value-charter-2016
volunteering.days.lincolnshire lincolnshire-one-council-2021
waste.recycled croydon-sv-2016 lincolnshire-one-council-2021
waste.total croydon-sv-2016 lincolnshire-one-council-2021
workexperience.14to16 croydon-sv-2016
workexperience.16plus croydon-sv-2016
workforce.llw croydon-commissioning-principles-2016 croydon-sv-2016 croydon-value-charter-2016
workforce.residents croydon-commissioning-principles-2016 croydon-sv-2016 croydon-value-charter-2016
workforce.residents.lincolnshire lincolnshire-one-council-2021
workforce.residents.priority croydon-sv-2016
workforce.total croydon-commissioning-principles-2016 croydon-sv-2016 croydon-value-charter-2016 lincolnshire-one-council-2021
workshops.residents croydon-sv-2016
"""#

  private static let croydon_commissioning_principles_2016_archive: StaticString = #"""
croydon-commissioning-principles-2016
Commissioning Principles 2016 - 2019
Croydon Council
2016
Commissioning for outcomes Investing in our borough- Commissioning Principles 2016 - 2019
2016-03-21
Appendix A, Figure 3
~
~
~
1
Working with the community, we have identified nine key principles that will be form the basis of our commissioning activity. For each key principle we have identified a commitment; a statement of our intent and a measure by which you, our communities, can hold us to account. Figure 3 sets out our principles and commitments:
~
Appendix A, the paragraphs before Figure 3 (a heading is lost)
5
numbering
titles of three principles
grouping
themes
measures
All nine commitments are transcribed. A page break parts the table, and the three rows after it lost their labels: their titles are inferred from their commitments. The measures announced aren't printed beside them, so each commitment is itself assessed, and the aims of the fifth also by four figures that suppliers report under croydon-sv-2016, taken over as they are but for the breakdowns. One group holds all: in a group of their own the four figures would make half of the overall score, here each weighs as much as a principle, and weights of 0.25 on them hold them to one principle's worth. Left out are the objectives before the table and the text after it, which explain and commit to nothing further.
4
growth
Growth
Creating growth in our economy: supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain
1
creating growth in our economy (3.7.2); supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; Figure 3 itself names none.
independence
Independence
Helping residents to be as independent as possible: investing in local people and community groups to develop community assets, build resilience and manage demand
1
helping residents to be as independent as possible (3.7.2); investing in local people and community groups to develop community assets, build resilience and manage demand (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; Figure 3 itself names none.
liveability
Liveability
Creating a welcoming, pleasant place where local people want to live: harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes
1
creating a welcoming, pleasant place where local people want to live (3.7.2); harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; Figure 3 itself names none.
enabling
Enabling
Enabling individuals and communities to take a leading role in developing and delivering their own services
1
enabling individuals and communities to take a leading role in developing and delivering their own services (3.2)
~
3.2
1
statement
Enabling heads a column of Appendix 1, but the paper states no ambition of that name; these words come from its commissioning commitment. The theme is taken over as croydon-sv-2016 has it; Figure 3 names no themes.
1
CP
Principles and commitments
1
Figure 3 sets out our principles and commitments:
~
Appendix A, before Figure 3
2
numbering
group title
The words before the table name it; the table prints no groups.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
15
principles.outcomes
Outcomes beyond service and structure
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The commissioning plan and its results: full where it names the outcomes wanted and how they will last, another service or organisation shares in them, and results are reported by outcome and not by activity. Partly where outcomes are named and reported for this service alone, or nothing says how they will last.
principles.assets
Investment builds on strengths, skills and resources
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The map of a community's strengths, skills and resources, and the investment decision after it: full where the decision names those it builds on and people of that community say that it put more in their hands. Partly where the map was made and the decision doesn't build on it, or the people there weren't asked.
principles.cooperative
Open dialogue and involvement throughout
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
What was published on how and why the service is commissioned, and the record of involvement: full where citizens, customers or service users had a part in each of planning, design, monitoring and evaluation and were told what came of it. Partly where people had a part in some of the four, or were never told what came of it.
principles.equalities
Equalities and fairness in all commissioning practice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The equalities analyses kept with the service's commissioning papers: full where there is one for every stage, from needs assessment to contract review, and the decisions show what was changed because of it. Partly where some stages have no analysis, or the analyses changed nothing that is on record.
principles.social-value
Purchasing power used to maximise social value
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Tender documents, awards and contract reviews of the year: full where each contract was let with marks for local employment, fair pay, local business growth and community priorities, and what the winner promised is followed up. Partly where some contracts were let without such marks or with marks for some of the four, or promises were scored and never followed up.
principles.diverse-providers
Local market shaped for a diversity of providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The market position statement, or an analysis of who provides: full where it gives providers by number, size and kind, says where choice or resilience is thin, and each such place had an intervention with a result on record. Partly where providers are counted and thin places aren't looked for, or some of those found had no intervention.
principles.not-for-profit
Commissioning through not for profit bodies encouraged
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The year's options appraisals: full where each weighs at least one body of these kinds on efficiency, effectiveness and social value, and such bodies had notice of the opportunity in time to bid; n/a where nothing was to be commissioned. Partly where such a body is named in an appraisal without being weighed, or had notice too late to bid.
principles.joint-working
Integrated or joint work with other organisations
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Agreements on joint commissioning, pooled budgets or shared contracts: full where the partners are local and regional ones and figures show what residents gained in outcomes and what was saved or better spent. Partly where the agreements are in force and residents' gains or the money weren't counted, or regional partners were never sought.
principles.risk-culture
Risk aware culture, innovation, lasting change
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Risk registers, pilots and business cases of the service: full where risks were weighed and some knowingly taken, something socially new was tried, the commercial side was tested, and what worked was kept beyond its pilot. Partly where risks are registered and none was knowingly taken, or a pilot ended with nothing kept of it.
workforce.total
People employed on the contract
0
1
people
0
0
0
0
Everyone working on this contract on the quarter's last day, full-time or part-time, your own staff, agency workers and subcontractors' staff: heads, not full-time equivalents.
workforce.residents
Croydon residents employed on the contract
0
1
people
0
0
0
0
Those of the people employed on the contract whose home address is in the London Borough of Croydon.
workforce.llw
People paid the London Living Wage or more
0
1
people
0
0
0
0
Those of the people employed on the contract whose basic hourly pay is at least the current London Living Wage.
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
13
CP.1
CP
Focus on outcomes
1
liveability
1
4
1
principles.outcomes
We will commission for sustainable and effective outcomes that deliver beyond service and organisational structures
Appendix A, Figure 3, row 1 (Focus on outcomes)
0
0
0
1
1
100000000
The commissioning plan, and the year's results reported against its outcomes.
~
1
We will commission for sustainable and effective outcomes that deliver beyond service and organisational structures
~
Appendix A, Figure 3, row 1 (Focus on outcomes)
4
numbering
joining
themes
target
Outcomes that reach beyond one service are "the borough's strategic outcomes", to which 3.7.3 has Liveability contribute. Label and commitment are each broken over the table's lines and joined. The council commits itself without reserve, so full evidence is the target.
CP.2
CP
Asset based
2
independence
enabling
1
4
1
principles.assets
We will take an asset based commissioning approach, which takes account of the existing strengths, skills and resources to ensure that investment decisions support community empowerment
Appendix A, Figure 3, row 2 (Asset based)
0
0
0
1
1
100000000
The asset map and the investment decision that refers to it.
~
1
We will take an asset based commissioning approach, which takes account of the existing strengths, skills and resources to ensure that investment decisions support community empowerment
~
Appendix A, Figure 3, row 2 (Asset based)
3
numbering
themes
target
3.7.3 has Independence invest in local people and groups "to develop community assets"; "community empowerment" is the leading role that Enabling stands for. The council commits itself without reserve, so full evidence is the target.
CP.3
CP
Cooperative
1
enabling
1
4
1
principles.cooperative
We will engage in open and honest dialogue with our communities about how and why we commission and be transparent with our processes, involving citizens, customers and service users in planning, designing, monitoring and evaluating our services
Appendix A, Figure 3, row 3 (Cooperative)
0
0
0
1
1
100000000
Published commissioning intentions and the record of who was involved at which stage.
~
1
We will engage in open and honest dialogue with our communities about how and why we commission and be transparent with our processes, involving citizens, customers and service users in planning, designing, monitoring and evaluating our services
~
Appendix A, Figure 3, row 3 (Cooperative)
3
numbering
themes
target
Dialogue, transparency and involvement from planning to evaluation are how people take a leading role in their services: Enabling. The council commits itself without reserve, so full evidence is the target.
CP.4
CP
Equalities and fairness
1
enabling
1
4
1
principles.equalities
We will embed equalities and fairness considerations in all aspects of commissioning practice
Appendix A, Figure 3, row 4 (Equalities and fairness)
0
0
0
1
1
100000000
Equalities analyses for each stage, and the decisions taken on them.
~
1
We will embed equalities and fairness considerations in all aspects of commissioning practice
~
Appendix A, Figure 3, row 4 (Equalities and fairness)
3
numbering
themes
target
It is the council's own practice that is to carry these considerations, and the row on fairness and equality of access that kept its columns in Appendix 1 (SV4.6) is ticked for Enabling alone. The council commits itself without reserve, so full evidence is the target.
CP.5
CP
Social value
2
growth
liveability
1
4
1
principles.social-value
We will use the Council's purchasing power to maximise social value, fostering local employment, promoting fair pay, encouraging local business growth and supporting community priorities
Appendix A, Figure 3, row 5 (Social value)
0
0
0
1
1
100000000
Tender documents with their social value criteria, and the contract reviews that follow up promises.
~
1
We will use the Council's purchasing power to maximise social value, fostering local employment, promoting fair pay, encouraging local business growth and supporting community priorities
~
Appendix A, Figure 3, row 5 (Social value)
3
numbering
themes
target
Local employment, pay and business growth are Growth; purchasing power turned to "community priorities" harnesses suppliers for the borough, as 3.7.3 says of Liveability. The four aims that end the sentence are also measured by quantities, CP.5.1 to CP.5.4. The council commits itself without reserve, so full evidence is the target.
CP.5.1
CP
Local employment
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
fostering local employment
~
Appendix A, Figure 3, row 5 (Social value)
7
numbering
title
measure
items
themes
within
gap
No figure is printed beside the principle; local employment is measured as suppliers already report it in SV1.2, and takes that row's ticks. Residents are some of the workforce, and one more is reached by hiring.
CP.5.2
CP
Fair pay
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
1
1
100000000
A payroll extract showing the lowest hourly rate paid, with names removed.
Count everyone working on this contract on the quarter's last day, then those whose basic hourly pay is at least the London Living Wage.
1
promoting fair pay
~
Appendix A, Figure 3, row 5 (Social value)
7
numbering
title
measure
items
themes
within
target
Fair pay is what the paper means by the London Living Wage (4.3.1: "paid a fair wage"), as suppliers already report it in SV1.1, whose ticks it takes. The foreword to Appendix A demands it "in all new contracts", hence 100% by default. Those paid it are some of the workforce.
CP.5.3
CP
Local business growth
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
encouraging local business growth
~
Appendix A, Figure 3, row 5 (Social value)
7
numbering
title
measure
items
themes
within
over
What reaches Croydon businesses through the supply chain is the growth that a contract itself can bring; suppliers already report it in SV3.2, whose ticks it takes. Croydon's part is some of the supply chain's pounds.
CP.5.4
CP
Community priorities
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
supporting community priorities
~
Appendix A, Figure 3, row 5 (Social value)
6
numbering
title
measure
items
themes
over
Days that staff give in Croydon are the support for communities which most contracts can offer, whatever the priority; suppliers already report them in SV4.3, whose ticks it takes. They are a total, not a share.
CP.6
CP
Diverse economy of providers
1
growth
1
4
1
principles.diverse-providers
We will support and shape the local market to ensure there is a diverse economy of service providers that embrace the public service delivery ethos, intervening where market disruption will increase choice and resilience
Appendix A, Figure 3, row 6 (Diverse economy of providers)
0
0
0
1
1
100000000
The market analysis, and the record of interventions in the market.
~
1
We will support and shape the local market to ensure there is a diverse economy of service providers that embrace the public service delivery ethos, intervening where market disruption will increase choice and resilience
~
Appendix A, Figure 3, row 6 (Diverse economy of providers)
3
numbering
themes
target
Supporting and shaping the local market is Growth: 3.7.3 names SMEs, the voluntary sector and the supply chain. The commitment ends the page with its label. The council commits itself without reserve, so full evidence is the target.
CP.7
CP
Not for profit, co-operative, mutual and voluntary bodies
2
growth
enabling
1
4
1
principles.not-for-profit
Where it is efficient, effective and delivers greater social value, we will encourage commissioning through not for profit trading companies, co-operatives, mutuals and the voluntary sector.
Appendix A, Figure 3, row 7 (label lost)
0
0
0
1
1
100000000
Options appraisals, and notices sent to bodies of these kinds.
~
1
Where it is efficient, effective and delivers greater social value, we will encourage commissioning through not for profit trading companies, co-operatives, mutuals and the voluntary sector.
~
Appendix A, Figure 3, row 7 (label lost)
4
numbering
title
themes
target
3.7.3 counts the voluntary and community sector among the local businesses of Growth; companies that members or communities own deliver their own services, which is Enabling. The row's label is lost with the page break and the title is inferred from the commitment's words. Nine principles are announced and six labels are printed, so the three rows after the break are principles of their own, not the end of the sixth. The council commits itself without reserve, so full evidence is the target.
CP.8
CP
Integrated and joint working
1
liveability
1
4
1
principles.joint-working
We integrate or work jointly with other local and regional organisations to ensure improved outcomes and value for money for our residents
Appendix A, Figure 3, row 8 (label lost)
0
0
0
1
1
100000000
Joint agreements, with figures on the outcomes and the money.
~
1
We integrate or work jointly with other local and regional organisations to ensure improved outcomes and value for money for our residents
~
Appendix A, Figure 3, row 8 (label lost)
5
numbering
title
joining
themes
target
Partners' resources joined for better outcomes are what 3.7.3 says of Liveability. The row's label is lost with the page break and the title is inferred from "integrate or work jointly"; the commitment, broken over three lines, is joined. It says "We integrate" where the others say "We will". The council commits itself without reserve, so full evidence is the target.
CP.9
CP
Commissioning culture and risk
1
enabling
1
4
1
principles.risk-culture
We will embed a commissioning culture that embraces a new approach to risk which is risk aware, not risk averse, encouraging social innovation, commercial astuteness and sustainable change
Appendix A, Figure 3, row 9 (label lost)
0
0
0
1
1
100000000
Risk registers, business cases, and reviews of pilots.
~
1
We will embed a commissioning culture that embraces a new approach to risk which is risk aware, not risk averse, encouraging social innovation, commercial astuteness and sustainable change
~
Appendix A, Figure 3, row 9 (label lost)
4
numbering
title
themes
target
A culture that takes risks knowingly is the council's own capability to let new ways of delivering happen: Enabling. The row's label is lost with the page break and the title is inferred from "commissioning culture" and "approach to risk". The council commits itself without reserve, so full evidence is the target.
"""#

  private static let croydon_commissioning_principles_2016_examples: StaticString = #"""
[
  {
    "measure": "CP.1",
    "shows": "Outcomes are named and reported, but no other service shares in them: half.",
    "lines": [{ "item": "principles.outcomes", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "CP.1",
    "shows": "Nothing is commissioned here this year.",
    "lines": [{ "item": "principles.outcomes", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.2",
    "shows": "The decision names what it builds on and people bear it out.",
    "lines": [{ "item": "principles.assets", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "CP.2",
    "shows": "No investment decision fell in the year.",
    "lines": [{ "item": "principles.assets", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.3",
    "shows": "Involved in planning and design, not in monitoring: \"Partly evidenced\" reads as level 1.",
    "lines": [{ "item": "principles.cooperative", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "CP.3",
    "shows": "A back-office service without citizens or customers to involve.",
    "lines": [{ "item": "principles.cooperative", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.4",
    "shows": "Two stages lack their equalities analysis; against a target of 60% five sixths are met.",
    "lines": [{ "item": "principles.equalities", "value": "1" }],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "CP.4",
    "shows": "A contract ended in the first month: no stage of commissioning was left.",
    "lines": [{ "item": "principles.equalities", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.5",
    "shows": "Every contract of the year was let with all four aims marked.",
    "lines": [{ "item": "principles.social-value", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "CP.5",
    "shows": "A commitment left without an answer is not a 0 that was found.",
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "CP.5",
    "shows": "No purchase was made.",
    "lines": [{ "item": "principles.social-value", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.5.1",
    "shows": "18 of 60 people live in Croydon, 30% where 40% is asked.",
    "lines": [
      { "item": "workforce.residents", "value": "18" },
      { "item": "workforce.total", "value": "60" }
    ],
    "target": { "target": "40%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "30",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "CP.5.1",
    "shows": "The same residents against a number: 18 of 20.",
    "lines": [
      { "item": "workforce.residents", "value": "18" },
      { "item": "workforce.total", "value": "60" }
    ],
    "target": { "target": "20", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "18",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "CP.5.1",
    "shows": "Work hasn't begun, so nobody can be local.",
    "lines": [
      { "item": "workforce.residents", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "40%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.5.1",
    "shows": "More residents than people employed can't be.",
    "lines": [
      { "item": "workforce.residents", "value": "61" },
      { "item": "workforce.total", "value": "60" }
    ],
    "target": { "target": "40%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "CP.5.1",
    "shows": "The workforce without its residents says nothing of local employment.",
    "lines": [{ "item": "workforce.total", "value": "60" }],
    "target": { "target": "40%", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "CP.5.2",
    "shows": "57 of 60 on the London Living Wage, against the 100% that the foreword demands.",
    "lines": [
      { "item": "workforce.llw", "value": "57" },
      { "item": "workforce.total", "value": "60" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "95",
      "attainment": 0.95,
      "score": 95,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "CP.5.2",
    "shows": "A council may ask for a number of people on fair pay.",
    "lines": [
      { "item": "workforce.llw", "value": "57" },
      { "item": "workforce.total", "value": "60" }
    ],
    "target": { "target": "57", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "57",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "CP.5.2",
    "shows": "Nobody is employed and nobody paid.",
    "lines": [
      { "item": "workforce.llw", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.5.2",
    "shows": "Those on fair pay are some of the workforce and can't outnumber it.",
    "lines": [
      { "item": "workforce.llw", "value": "12" },
      { "item": "workforce.total", "value": "10" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "CP.5.3",
    "shows": "£30,000 of £120,000 went to Croydon businesses: 25% where 32% is asked.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "30000" },
      { "item": "spend.supplychain", "value": "120000" }
    ],
    "target": { "target": "32%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "25",
      "attainment": 0.78125,
      "score": 78.125,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "CP.5.3",
    "shows": "£45,000 of the £50,000 that a year's £200,000 make due by the end of its first quarter.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "45000" },
      { "item": "spend.supplychain", "value": "120000" }
    ],
    "target": { "target": "£200000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "45000",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "CP.5.3",
    "shows": "Over two quarters pounds are summed before the share is taken: £60,000 of £200,000.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "spend.supplychain.croydon", "period": "2026-27Q1", "value": "20000" },
      { "item": "spend.supplychain", "period": "2026-27Q1", "value": "100000" },
      { "item": "spend.supplychain.croydon", "period": "2026-27Q2", "value": "40000" },
      { "item": "spend.supplychain", "period": "2026-27Q2", "value": "100000" }
    ],
    "target": { "target": "30%", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "30",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "CP.5.3",
    "shows": "No supply chain was paid in the quarter.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "0" },
      { "item": "spend.supplychain", "value": "0" }
    ],
    "target": { "target": "32%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.5.3",
    "shows": "Croydon's part can't be more than the whole supply chain.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "5000" },
      { "item": "spend.supplychain", "value": "4000" }
    ],
    "target": { "target": "32%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "CP.5.4",
    "shows": "4.5 days of the 6 due in the quarter.",
    "lines": [{ "item": "volunteering.days", "value": "4.5" }],
    "target": { "target": "24", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "4.5",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "CP.5.4",
    "shows": "A quarter with no days given is reported as 0.",
    "lines": [{ "item": "volunteering.days", "value": "0" }],
    "target": { "target": "6", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "0",
      "attainment": 0,
      "score": 0,
      "rating": "inadequate"
    }
  },
  {
    "measure": "CP.6",
    "shows": "The market was analysed and left to itself.",
    "lines": [{ "item": "principles.diverse-providers", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "CP.6",
    "shows": "By law there is one provider only, and no market to shape.",
    "lines": [{ "item": "principles.diverse-providers", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.7",
    "shows": "Each appraisal weighed a mutual or a charity: the label reads as level 2.",
    "lines": [{ "item": "principles.not-for-profit", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "CP.7",
    "shows": "Nothing was to be commissioned, so no body could be encouraged.",
    "lines": [{ "item": "principles.not-for-profit", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.8",
    "shows": "A shared contract is in place; its savings are shown and its outcomes aren't.",
    "lines": [{ "item": "principles.joint-working", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "CP.8",
    "shows": "No local or regional organisation works in this field.",
    "lines": [{ "item": "principles.joint-working", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "CP.9",
    "shows": "A typed 0: no risk was knowingly taken and nothing new was tried.",
    "lines": [{ "item": "principles.risk-culture", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "0",
      "attainment": 0,
      "score": 0,
      "rating": "inadequate"
    }
  },
  {
    "measure": "CP.9",
    "shows": "The service passes to another authority and commissions no more.",
    "lines": [{ "item": "principles.risk-culture", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  }
]
"""#

  private static let croydon_make_or_buy_2016_archive: StaticString = #"""
croydon-make-or-buy-2016
Make or Buy framework
Croydon Council
2016
Commissioning for outcomes Investing in our borough- Commissioning Principles 2016 - 2019
2016-03-21
Appendix A, 5.1
~
~
~
1
The Council has developed a 'make or buy' framework that helps to identify the instances in which we may choose to deliver services ourselves, when we may seek an external provider and, the instances that fall somewhere in between.
~
Appendix A, 5.1 (and 4.4.1 of the report)
4
numbering
titles
assessment
themes
All eight key considerations are transcribed. They are questions, so what is assessed is whether the service's make-or-buy appraisal asked and answered each on evidence, not whether the answer is yes: an honest no, fully evidenced, is in full. The figure of drivers above them is lost; it is called Figure 3, as the table of principles is too. The two cases of 4.4.1 serve the guidance and are no considerations of their own. A question isn't measured by what suppliers report, so there are no quantities.
4
growth
Growth
Creating growth in our economy: supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain
1
creating growth in our economy (3.7.2); supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; 5.1 itself names none.
independence
Independence
Helping residents to be as independent as possible: investing in local people and community groups to develop community assets, build resilience and manage demand
1
helping residents to be as independent as possible (3.7.2); investing in local people and community groups to develop community assets, build resilience and manage demand (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; 5.1 itself names none.
liveability
Liveability
Creating a welcoming, pleasant place where local people want to live: harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes
1
creating a welcoming, pleasant place where local people want to live (3.7.2); harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; 5.1 itself names none.
enabling
Enabling
Enabling individuals and communities to take a leading role in developing and delivering their own services
1
enabling individuals and communities to take a leading role in developing and delivering their own services (3.2)
~
3.2
1
statement
Enabling heads a column of Appendix 1, but the paper states no ambition of that name; these words come from its commissioning commitment. The theme is taken over as croydon-sv-2016 has it; 5.1 names no themes.
1
MB
Key considerations
1
Key considerations:
~
Appendix A, 5.1
1
numbering
The colon is left off; the letters are ours.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
8
makeorbuy.outcomes
Whether the current service delivers its outcomes
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The appraisal's section on the current service: a full answer lists the required outcomes, gives the latest result for each against its target and what service users say, and ends in a yes, a no or a partly for each. Partly where some of the outcomes have no result beside them, or service users weren't heard.
makeorbuy.value
Whether the current model is value for money
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The cost comparison in the appraisal: a full answer gives the current model's unit cost and quality beside those of other councils or providers, names the sources, and counts what changing the model would itself cost. Partly where cost is compared without quality, or the cost of a change is left out.
makeorbuy.best-placed
Who is best placed to deliver
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The options appraisal: a full answer compares the council itself, the community, partners, outside providers and mixes of them on improved outcomes, ease of implementation and likely cost saving, as that of facilities management did (4.4.1), and shows how the choice follows. Partly where one kind of provider is missing from the comparison, or the choice doesn't follow from it.
makeorbuy.collaborate
Scope to collaborate with others
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The record of whom the appraisal approached: a full answer names the neighbouring councils, public bodies, businesses and voluntary organisations that were asked, what each replied, and what each form of collaboration would bring or why none would. Partly where possible partners are named and weren't asked, or only one sort of them was.
makeorbuy.market
A viable market, or shaping it
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The market analysis: a full answer counts the able providers, says how firm their prices and capacity are and how many bid last time, and where that is thin names the step to take, such as a comparator service of the council's own, as for SEN transport (4.4.1). Partly where providers are counted and their prices or capacity aren't known, or a thin market is found and no step named.
makeorbuy.local-market
How to invest in the local market
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The appraisal's proposals for local firms and organisations: a full answer sets out lots that they can manage (4.4.1, facilities management), early notice or help with bidding, what each proposal costs, and the local outcome that it is to improve. Partly where proposals are uncosted, or none says which local outcome it would improve.
makeorbuy.community-assets
Community assets that could take the lead
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The map of groups, people, knowledge and buildings in the communities served: a full answer says who was spoken to, which of them could lead and with what support, and why the others couldn't. Partly where assets are mapped and nobody among them was spoken to, or those set aside have no reason beside them.
makeorbuy.capacity
Local organisations' capacity to compete
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
What these organisations told the appraisal: a full answer gives their size, skills, finances and experience of tendering, those from protected groups apart, names what stands in their way (lot sizes, turnover thresholds, insurance) and what was done about it. Partly where obstacles are named and nothing was done about them, or protected groups' organisations aren't shown apart.
8
MB.1
MB
Required outcomes
1
liveability
1
4
1
makeorbuy.outcomes
Does the current service deliver the required outcomes?
Appendix A, 5.1, Key considerations, 1st bullet
0
0
0
1
1
100000000
The appraisal's section on current outcomes, with the performance figures it cites.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
Outcomes of a service as it runs today are the quality of what people live with: Liveability. The drivers "need to be considered", so a full answer to each question is the target.
MB.2
MB
Value for money
1
growth
1
4
1
makeorbuy.value
Does the current service model deliver value for money?
Appendix A, 5.1, Key considerations, 2nd bullet
0
0
0
1
1
100000000
The cost comparison with its sources and workings.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
Value for money of what is bought or made is reckoned with the local economy: Growth. The drivers "need to be considered", so a full answer to each question is the target.
MB.3
MB
Best placed to deliver
1
enabling
1
4
1
makeorbuy.best-placed
Who is best placed to most effectively and efficiently deliver the required outcomes?
Appendix A, 5.1, Key considerations, 3rd bullet
0
0
0
1
1
100000000
The options appraisal with its comparison of every kind of provider.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
The question opens delivery to anybody, the community among them, and asks of the council an honest look at itself: Enabling. The drivers "need to be considered", so a full answer to each question is the target.
MB.4
MB
Scope to collaborate
1
liveability
1
4
1
makeorbuy.collaborate
Is there scope to collaborate with others?
Appendix A, 5.1, Key considerations, 4th bullet
0
0
0
1
1
100000000
Correspondence with possible partners and the appraisal's conclusion on them.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
Collaboration draws on partners' resources for the borough, as 3.7.3 says of Liveability. The drivers "need to be considered", so a full answer to each question is the target.
MB.5
MB
Viable market or market shaping
1
growth
1
4
1
makeorbuy.market
Does a viable provider market exist or is market shaping required?
Appendix A, 5.1, Key considerations, 5th bullet
0
0
0
1
1
100000000
The market analysis and the plan for shaping the market, if one is needed.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
Whether there is a market, and whether to shape it, is about local business: Growth. The drivers "need to be considered", so a full answer to each question is the target.
MB.6
MB
Investing in the local market
1
growth
1
4
1
makeorbuy.local-market
How can we invest in the local market to improve local outcomes?
Appendix A, 5.1, Key considerations, 6th bullet
0
0
0
1
1
100000000
The appraisal's proposals for the local market, costed and tied to outcomes.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
Investing in the local market is what 3.7.3 says of Growth: local businesses and the development of the local supply chain. The drivers "need to be considered", so a full answer to each question is the target.
MB.7
MB
Community assets in the lead
2
independence
enabling
1
4
1
makeorbuy.community-assets
Are there community assets that could take the lead in delivering the improved outcomes required?
Appendix A, 5.1, Key considerations, 7th bullet
0
0
0
1
1
100000000
The asset map and notes of the talks with those named in it.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
3.7.3 has Independence develop community assets; their taking the lead in delivery is Enabling, in the words of 3.2. The drivers "need to be considered", so a full answer to each question is the target.
MB.8
MB
Capacity and capability of local organisations
2
growth
enabling
1
4
1
makeorbuy.capacity
Do local voluntary and community organisations and those from protected groups have the capacity and capability to compete?
Appendix A, 5.1, Key considerations, 8th bullet
0
0
0
1
1
100000000
The survey of, or meetings with, voluntary and community organisations, and the barriers removed.
~
1
Figure 3 below illustrates the drivers that need to be considered when determining an appropriate service delivery model: … Key considerations:
~
Appendix A, 5.1
5
numbering
title
assessment
themes
target
3.7.3 counts the voluntary and community sector with the local businesses of Growth; their being able to compete lets communities deliver services themselves: Enabling. The drivers "need to be considered", so a full answer to each question is the target.
"""#

  private static let croydon_make_or_buy_2016_examples: StaticString = #"""
[
  {
    "measure": "MB.1",
    "shows": "The answer is no, every outcome with its figure: fully evidenced all the same.",
    "lines": [{ "item": "makeorbuy.outcomes", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "MB.1",
    "shows": "A service that doesn't exist yet has no current outcomes.",
    "lines": [{ "item": "makeorbuy.outcomes", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.2",
    "shows": "Costs are compared without their sources: \"Partly evidenced\" reads as level 1.",
    "lines": [{ "item": "makeorbuy.value", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "MB.2",
    "shows": "There is no current model whose value could be asked after.",
    "lines": [{ "item": "makeorbuy.value", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.3",
    "shows": "In-house and outside provision were compared, the community was not; 50 of the 80 that the council set.",
    "lines": [{ "item": "makeorbuy.best-placed", "value": "1" }],
    "target": { "target": "80%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.625,
      "score": 62.5,
      "rating": "inadequate"
    }
  },
  {
    "measure": "MB.3",
    "shows": "A question nobody answered isn't reported.",
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "MB.3",
    "shows": "Statute names who delivers the service.",
    "lines": [{ "item": "makeorbuy.best-placed", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.4",
    "shows": "Nobody was asked: a typed 0.",
    "lines": [{ "item": "makeorbuy.collaborate", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "0",
      "attainment": 0,
      "score": 0,
      "rating": "inadequate"
    }
  },
  {
    "measure": "MB.4",
    "shows": "The service may not be shared, for reasons of security.",
    "lines": [{ "item": "makeorbuy.collaborate", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.5",
    "shows": "Three able providers, firm prices, four bids last time: answered in full.",
    "lines": [{ "item": "makeorbuy.market", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "MB.5",
    "shows": "Delivery by the council itself is laid down, so no market was in question.",
    "lines": [{ "item": "makeorbuy.market", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.6",
    "shows": "Smaller lots are proposed, but no outcome is tied to them; the council's 50% is met.",
    "lines": [{ "item": "makeorbuy.local-market", "value": "1" }],
    "target": { "target": "50%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "MB.6",
    "shows": "What is bought isn't made or done anywhere near.",
    "lines": [{ "item": "makeorbuy.local-market", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.7",
    "shows": "Every group on the map was spoken to: \"Fully evidenced\" reads as level 2.",
    "lines": [{ "item": "makeorbuy.community-assets", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "MB.7",
    "shows": "An internal service that no community receives.",
    "lines": [{ "item": "makeorbuy.community-assets", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "MB.8",
    "shows": "Voluntary organisations were asked, those from protected groups were not told apart.",
    "lines": [{ "item": "makeorbuy.capacity", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "MB.8",
    "shows": "Nothing will be put out to competition.",
    "lines": [{ "item": "makeorbuy.capacity", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  }
]
"""#

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

  private static let croydon_value_charter_2016_archive: StaticString = #"""
croydon-value-charter-2016
Value Croydon charter
Croydon Council
2016
Commissioning for outcomes Investing in our borough- Commissioning Principles 2016 - 2019
2016-03-21
4.2.4, table 3; 3.8.3
~
spend.contract
~
1
This commissioning framework further embeds the Value Croydon ethos through the development of a charter which will set out the commitment, standards and, behaviours we will demand from organisations that wish to do business in or with Croydon in the future. The charter will focus on the following as set out in table 3 below:
~
4.2.4
4
numbering
joining
measures
themes
The charter isn't printed, only what it will focus on: all nine entries of table 3 are transcribed, and from the table of 3.8.3 the three that it says go into the charter. The table broke in print; its lines are joined and two misread repeats left out. Where suppliers report a figure under croydon-sv-2016 that measures an entry, it stands beside the assessment with the same items, so that on one contract it is reported once; breakdowns belong to that framework. The four bullets of 4.2.2 are left out: they say what the council will do. Themes are those ticked in Appendix 1 for the same subject, else ours.
4
growth
Growth
Creating growth in our economy: supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain
1
creating growth in our economy (3.7.2); supporting local businesses (esp. SMEs and the VCSE), employment and the development of the local supply chain (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; table 3 itself names none.
independence
Independence
Helping residents to be as independent as possible: investing in local people and community groups to develop community assets, build resilience and manage demand
1
helping residents to be as independent as possible (3.7.2); investing in local people and community groups to develop community assets, build resilience and manage demand (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; table 3 itself names none.
liveability
Liveability
Creating a welcoming, pleasant place where local people want to live: harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes
1
creating a welcoming, pleasant place where local people want to live (3.7.2); harnessing the resources of our strategic partners and suppliers to contribute to the delivery of the borough's strategic outcomes (3.7.3)
~
3.7.2 and 3.7.3
1
joining
The statement joins the ambition in 3.7.2 to what the commissioning framework does for it in the table of 3.7.3. The paper names the theme in 3.7.2; table 3 itself names none.
enabling
Enabling
Enabling individuals and communities to take a leading role in developing and delivering their own services
1
enabling individuals and communities to take a leading role in developing and delivering their own services (3.2)
~
3.2
1
statement
Enabling heads a column of Appendix 1, but the paper states no ambition of that name; these words come from its commissioning commitment. The theme is taken over as croydon-sv-2016 has it; table 3 names no themes.
3
VS
Social value performance framework
1
Social value performance framework
~
4.2.4, table 3, 1st row
1
numbering
The label is broken over two lines and joined; the letters are ours.
VB
Responsible business practices
1
Responsible business practices
~
4.2.4, table 3, 2nd row
1
numbering
The label is broken over two lines and joined; the letters are ours.
VL
Supporting local priorities and campaigns
1
Supporting local priorities and campaigns
~
4.2.4, table 3, 3rd row
1
numbering
The label is broken over three lines, the last after a page break, and joined; the letters are ours.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
24
charter.added-benefit
Own resources used for Croydon's communities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The social value plan agreed with the council and the report on its year: full where the plan lists the staff time, premises, skills, money and suppliers that the business puts in, and the report says which Croydon community had what benefit of each. Partly where the report is silent on some of what the plan lists, or counts what was given without saying who had the benefit.
charter.living-wage.adopted
London Living Wage adopted as policy
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The pay policy with the date on which it was adopted, or a Living Wage accreditation: full where it binds agency workers and subcontractors' staff too, and pay is raised whenever the rate goes up. Partly where it covers the business's own employees alone, or last year's rate is still paid.
charter.living-wage.committed
London Living Wage commitment signed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The business's signature under the council's employment charter, or a signed commitment of its own while there is none: full where a director signed it for all jobs in Croydon, not for this contract alone. Partly where it was given for this contract only, or without a director's signature.
charter.local
Policy to buy, employ and invest locally
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The business's policy or yearly plan for Croydon: full where buying, employing and investing locally each have an aim, a person responsible and a record of what was done; how much came of it is counted in VB.4 to VB.6. Partly where one or two of the three have an aim, or aims are stated with nobody responsible for them.
charter.digital-skills
Digital skills promoted across the workforce
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The check of staff's digital skills and the training offered after it: full where every kind of post was in the check, Go-on Croydon or its like was offered to all who fell short, and take-up is on record. Partly where training was offered without a check of who needed it, or some kinds of post were left out of the check.
charter.flexible-working.policy
Flexible working offered to the workforce
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The flexible working policy and the job advertisements that state it: full where it is open to all posts on the contract from the first day, or says of which it can't be and why. Partly where it begins after a qualifying period, or passes over some posts without a reason.
charter.flexible-working.practised
Flexible patterns worked in practice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The log of requests for flexible working with what became of them: full where every request had its answer in time, refusals give a business reason, and staff in different grades work such patterns. Partly where some answers came late or some refusals give no reason, or such patterns are worked in one grade only.
charter.disability-confident
Disability Confident and policies for inclusion
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Disability Confident certificate with its level and dates, and the policies behind it: full where it was in force all year and recruitment and adjustments on this contract show that the policies are followed. Partly where the certificate lapsed within the year, or it was in force and recruitment on this contract shows nothing of the policies.
charter.volunteering.enabled
Greater levels of volunteering made possible
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The volunteering policy with the paid time it grants, and the days of this year beside last year's: full where all staff on the contract may use it in Croydon and the level rose or stood at what was agreed. Partly where paid time is granted to some of the staff, or to all while the days fell short of what was agreed.
charter.volunteering.promoted
Volunteering promoted
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notices, briefings and calls for volunteers sent to staff, and to customers where there are any: full where they ran through the year, named openings in Croydon and came from somebody senior. Partly where there was a single call in the year, or none of them named an opening in Croydon.
charter.heart-town
Healthy lifestyles promoted under Heart Town
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
What the business put before its staff and the public on smoking, blood pressure, cholesterol, weight and exercise: full where it carried the Heart Town name, ran through the year and was checked for whom it reached. Partly where it was a matter of one week or one subject, didn't carry the name, or nobody asked whom it reached.
charter.white-ribbon
Policies adopted in support of White Ribbon
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The policy on domestic abuse with the date of its adoption: full where it names the White Ribbon campaign, says what staff who suffer abuse may count on and what happens to those who commit it, and managers were trained in it. Partly where the policy doesn't name the campaign, or was adopted and managers still await the training.
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
0
0
0
0
Everyone working on this contract on the quarter's last day, full-time or part-time, your own staff, agency workers and subcontractors' staff: heads, not full-time equivalents.
workforce.llw
People paid the London Living Wage or more
0
1
people
0
0
0
0
Those of the people employed on the contract whose basic hourly pay is at least the current London Living Wage.
workforce.residents
Croydon residents employed on the contract
0
1
people
0
0
0
0
Those of the people employed on the contract whose home address is in the London Borough of Croydon.
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
16
VS.1
VS
Added social benefit to Croydon's communities
1
liveability
1
4
1
charter.added-benefit
Using the resources available to deliver added social benefit to Croydon's communities.
4.2.4, table 3, Social value performance framework
0
0
0
1
1
100000000
The agreed social value plan and the yearly report on it.
~
1
Using the resources available to deliver added social benefit to Croydon's communities.
~
4.2.4, table 3, 1st row
4
numbering
title
themes
target
A supplier's resources put to use for communities are what 3.7.3 says of Liveability: "harnessing the resources of our strategic partners and suppliers". The second line of the cell repeats its end ("ment to Croydon's communities.") and is dropped. The performance framework named beside it is croydon-sv-2016, whose figures aren't counted here again. The title is taken from the sentence. The charter sets out what the council "will demand", so full evidence is the target.
VB.1
VB
Adoption of the London Living Wage
3
growth
independence
enabling
1
4
2
charter.living-wage.adopted
Adoption of the London Living Wage
4.2.4, table 3, Responsible business practices, 1st bullet
charter.living-wage.committed
Develop a new Croydon employment charter for Croydon businesses and organisations – London Living Wage commitment
3.8.3, table, A town centre that lifts the whole borough, 2nd recommendation
0
0
0
1
1
100000000
The adopted pay policy or accreditation, and the signed commitment.
~
1
Adoption of the London Living Wage … Develop a new Croydon employment charter for Croydon businesses and organisations – London Living Wage commitment … To be incorporated in the Value Croydon charter
~
4.2.4, table 3, Responsible business practices, 1st bullet; 3.8.3, table, A town centre that lifts the whole borough
4
numbering
joining
themes
target
Policy and commitment say what a count of pay on one day (VB.2) doesn't. The themes are the ticks of SV1.1, the row of Appendix 1 on the same wage. Developing the employment charter is the council's task; the business's part in it is the commitment that the row ends with. The row of 3.8.3 is broken over three lines, its columns side by side; each cell is joined. The charter sets out what the council "will demand", so full evidence is the target.
VB.2
VB
People paid the London Living Wage
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
1
1
100000000
A payroll extract showing the lowest hourly rate paid, with names removed.
Count everyone working on this contract on the quarter's last day, then those whose basic hourly pay is at least the London Living Wage.
1
Adoption of the London Living Wage
~
4.2.4, table 3, Responsible business practices, 1st bullet
7
numbering
title
measure
items
themes
within
target
No figure is printed in the table; adoption shows in the share of people paid the wage, as SV1.1 has it, with its ticks. The council is committed to "all those engaged in delivering services" being paid a fair wage (4.3.1), hence 100% by default. Those paid it are some of the workforce.
VB.3
VB
Buy local, employ local, invest local
2
growth
enabling
1
4
1
charter.local
Buy local, employ local, invest local
4.2.4, table 3, Responsible business practices, 2nd bullet
0
0
0
1
1
100000000
The policy or plan with its three aims, and the record of what was done.
~
1
Buy local, employ local, invest local
~
4.2.4, table 3, Responsible business practices, 2nd bullet
3
numbering
themes
target
One bullet of three duties stays one statement; each has a figure of its own beside it. The themes are the ticks that the three rows of Appendix 1 on them (SV1.2, SV3.2, SV3.7) have in common. The charter sets out what the council "will demand", so full evidence is the target.
VB.4
VB
Buy local
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
Buy local, employ local, invest local
~
4.2.4, table 3, Responsible business practices, 2nd bullet
7
numbering
title
measure
items
themes
within
over
Buying locally is measured by the supply chain's spend with Croydon businesses, as SV3.2 has it, with its ticks; SV3.6 takes what is bought outside the supply chain and isn't needed a second time. Croydon's part is some of those pounds.
VB.5
VB
Employ local
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
Buy local, employ local, invest local
~
4.2.4, table 3, Responsible business practices, 2nd bullet
7
numbering
title
measure
items
themes
within
gap
Employing locally is measured by the Croydon residents among those employed, as SV1.2 has it, with its ticks. Residents are some of the workforce, and one more is reached by hiring.
VB.6
VB
Invest local
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
Buy local, employ local, invest local
~
4.2.4, table 3, Responsible business practices, 2nd bullet
6
numbering
title
measure
items
themes
over
"Total in £pounds invested" is printed once in the group on business growth, in SV3.7; its pounds and its hours, which are given for the same initiatives, are taken over with its ticks. No rate for an hour is printed, so hours count as pounds only where a council's policy gives a rate.
VB.7
VB
Promotion of digital skills across the workforce – Go-on Croydon
1
growth
1
4
1
charter.digital-skills
Promotion of digital skills across the workforce – Go-on Croydon
4.2.4, table 3, Responsible business practices, 3rd bullet
0
0
0
1
1
100000000
The skills check, the offers of training and the record of take-up.
~
1
Promotion of digital skills across the workforce One on Organization – Go-on Croydon
~
4.2.4, table 3, Responsible business practices, 3rd bullet
4
numbering
joining
themes
target
Skills of people in work are Growth. "One on Organization" between the two lines is read as a misread repeat of "Go-on Croydon" and left out. No item of croydon-sv-2016 fits: SV4.2 counts sessions for residents and SV3.3 training in any subject. The charter sets out what the council "will demand", so full evidence is the target.
VB.8
VB
Flexible working borough
2
growth
independence
1
4
2
charter.flexible-working.policy
Flexible working borough
4.2.4, table 3, Responsible business practices, 4th bullet
charter.flexible-working.practised
Croydon has committed to becoming a Flexible Working borough and this will become part of the Value Croydon Charter making clear we expect those businesses active in Croydon to also do So.
3.8.3, table, Supporting residents towards better times, Council action
0
0
0
1
1
100000000
The flexible working policy, advertisements, and the log of requests.
~
1
Flexible working borough … Support from the Council, employers and developers to provide more childcare options, particularly those that free up community space and provide flexible working patterns. … Croydon has committed to becoming a Flexible Working borough and this will become part of the Value Croydon Charter making clear we expect those businesses active in Croydon to also do So.
~
4.2.4, table 3, Responsible business practices, 4th bullet; 3.8.3, table, Supporting residents towards better times
4
numbering
joining
themes
target
Working patterns that let people with children take a job open up employment, Growth, and support residents towards better times, as the row is headed: Independence. The last words come out as "do So. 50."; the second is a misread repeat and left out. Childcare is the Commission's recommendation and isn't said to go into the charter. The row's lines come out with its columns side by side; each cell is joined. The charter sets out what the council "will demand", so full evidence is the target.
VB.9
VB
Disability confident
2
liveability
enabling
1
4
1
charter.disability-confident
Disability confident
4.2.4, table 3, Responsible business practices, 5th bullet
0
0
0
1
1
100000000
The certificate, the policies, and recruitment records with names removed.
~
1
Disability confident
~
4.2.4, table 3, Responsible business practices, 5th bullet
3
numbering
themes
target
The themes are the two ticks of SV4.10, the row of Appendix 1 on the same scheme. That row's measure is still in development, so there is no figure to take over. The charter sets out what the council "will demand", so full evidence is the target.
VL.1
VL
Enabling greater levels of local volunteering
4
growth
independence
liveability
enabling
1
4
2
charter.volunteering.enabled
Enabling greater levels of local volunteering
4.2.4, table 3, Supporting local priorities and campaigns, 1st bullet
charter.volunteering.promoted
Promoting volunteering
3.8.3, table, Vibrant, responsible and connected communities, 1st recommendation
0
0
0
1
1
100000000
The volunteering policy, the days of both years, and what was sent out to promote it.
~
1
Enabling greater levels of local volunteering … Promoting volunteering … Included in the Value Croydon charter
~
4.2.4, table 3, Supporting local priorities and campaigns, 1st bullet; 3.8.3, table, Vibrant, responsible and connected communities
3
numbering
themes
target
Making volunteering possible and promoting it are things which the days given (VL.2) don't show. The themes are the ticks of SV4.3, the row of Appendix 1 on volunteering days. The charter sets out what the council "will demand", so full evidence is the target.
VL.2
VL
Volunteering and mentoring days given
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
Enabling greater levels of local volunteering
~
4.2.4, table 3, Supporting local priorities and campaigns, 1st bullet
6
numbering
title
measure
items
themes
over
The level of volunteering is measured by the days given in Croydon, as SV4.3 has it, with its ticks. A bullet that asks for "greater levels" asks for a number and not a share.
VL.3
VL
Promoting healthy lifestyles as part of Croydon Heart Town
4
growth
independence
liveability
enabling
1
4
1
charter.heart-town
Promoting healthy lifestyles as part of Croydon Heart Town
4.2.4, table 3, Supporting local priorities and campaigns, 2nd bullet
0
0
0
1
1
100000000
Leaflets, briefings and programmes under the Heart Town name, and whom they reached.
~
1
Promoting healthy lifestyles as part of Croydon Heart Town
~
4.2.4, table 3, Supporting local priorities and campaigns, 2nd bullet
4
numbering
joining
themes
target
Promotion at work goes beyond events, which VL.4 counts. The themes are the ticks of SV5.2, the row of Appendix 1 on the same initiative. A page break parts "Croydon" from "Heart Town", which came out before the next bullet; the two are joined. The charter sets out what the council "will demand", so full evidence is the target.
VL.4
VL
Heart Town events held or supported
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
Count the events that you held in the quarter, and the events of others to which you gave volunteer hours or funds. Enter 0 for the one you didn't do. The pounds and hours themselves belong to the Social Value Performance Framework (SV5.1).
1
Promoting healthy lifestyles as part of Croydon Heart Town
~
4.2.4, table 3, Supporting local priorities and campaigns, 2nd bullet
7
numbering
title
joining
measure
items
themes
over
What a business does as part of Heart Town is measured by the events it held or supported, as SV5.2 has it, with its ticks; held and supported are added up. The bullet, parted by the page break, is joined as in VL.3.
VL.5
VL
Adopting policies in support of the White ribbon campaign against domestic abuse
4
growth
independence
liveability
enabling
1
4
1
charter.white-ribbon
Adopting policies in support of the White ribbon campaign against domestic abuse
4.2.4, table 3, Supporting local priorities and campaigns, 3rd bullet
0
0
0
1
1
100000000
The adopted policy and the record of managers' training in it.
~
1
Adopting policies in support of the White ribbon campaign against domestic abuse
~
4.2.4, table 3, Supporting local priorities and campaigns, 3rd bullet
3
numbering
themes
target
A policy of the business is something else than the pledges of its staff, which VL.6 counts. The themes are the ticks of SV4.9, the row of Appendix 1 on the same campaign. The charter sets out what the council "will demand", so full evidence is the target.
VL.6
VL
Staff signed up to the White Ribbon Campaign
4
growth
independence
liveability
enabling
1
0
1
staff.signed.whiteribbon
1
workforce.total
1
0
0
1
1
0
1
1
100000000
Signed pledges or the campaign's confirmation, names removed.
Count the people working on this contract on the quarter's last day, then those of them who have signed the White Ribbon pledge.
1
Adopting policies in support of the White ribbon campaign against domestic abuse
~
4.2.4, table 3, Supporting local priorities and campaigns, 3rd bullet
7
numbering
title
measure
items
within
themes
target
Support for the campaign is measured by sign-ups, the one duty of SV4.9's three that is about White Ribbon itself; its ticks are taken over. Appendix 1 prints "100% of staff sign up to the WRC", hence percent only and 100% by default. Staff are the people employed on the contract.
"""#

  private static let croydon_value_charter_2016_examples: StaticString = #"""
[
  {
    "measure": "VS.1",
    "shows": "The plan is agreed and its report covers half of what it lists: the label reads as level 1.",
    "lines": [{ "item": "charter.added-benefit", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "VS.1",
    "shows": "The contract's award went without a social value plan.",
    "lines": [{ "item": "charter.added-benefit", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.1",
    "shows": "The wage is policy, and the commitment covers this contract alone: 3 of 4.",
    "lines": [
      { "item": "charter.living-wage.adopted", "value": "2" },
      { "item": "charter.living-wage.committed", "value": "1" }
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
    "measure": "VB.1",
    "shows": "Bound by a national pay scale, the business can't sign a charter of its own; the policy counts alone.",
    "lines": [
      { "item": "charter.living-wage.adopted", "value": "2" },
      { "item": "charter.living-wage.committed", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VB.1",
    "shows": "Nothing said of the commitment, nothing scored.",
    "lines": [{ "item": "charter.living-wage.adopted", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "VB.1",
    "shows": "A firm of one director, with nobody on its payroll.",
    "lines": [
      { "item": "charter.living-wage.adopted", "value": "n/a" },
      { "item": "charter.living-wage.committed", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.2",
    "shows": "38 of 40 on the London Living Wage, against the default of all.",
    "lines": [
      { "item": "workforce.llw", "value": "38" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "95",
      "attainment": 0.95,
      "score": 95,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "VB.2",
    "shows": "A number agreed at tender: 38 people of 50.",
    "lines": [
      { "item": "workforce.llw", "value": "38" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "50", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "38",
      "attainment": 0.76,
      "score": 76,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "VB.2",
    "shows": "The contract has nobody at work yet.",
    "lines": [
      { "item": "workforce.llw", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.2",
    "shows": "41 paid the wage of 40 employed can't be.",
    "lines": [
      { "item": "workforce.llw", "value": "41" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "VB.2",
    "shows": "Who is paid the wage wasn't reported, and a policy doesn't stand in for it.",
    "lines": [{ "item": "workforce.total", "value": "40" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "VB.3",
    "shows": "Aims for buying and employing, none for investing: half.",
    "lines": [{ "item": "charter.local", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "VB.3",
    "shows": "The work is done and supplied abroad.",
    "lines": [{ "item": "charter.local", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.4",
    "shows": "£18,000 of £48,000 stayed in Croydon: 37.5% where 40% is asked.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "18000" },
      { "item": "spend.supplychain", "value": "48000" }
    ],
    "target": { "target": "40%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "37.5",
      "attainment": 0.9375,
      "score": 93.75,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "VB.4",
    "shows": "The same pounds against a sum: £18,000 of £20,000 a quarter.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "18000" },
      { "item": "spend.supplychain", "value": "48000" }
    ],
    "target": { "target": "£20000", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "18000",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "VB.4",
    "shows": "Nothing was bought in the quarter.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "0" },
      { "item": "spend.supplychain", "value": "0" }
    ],
    "target": { "target": "40%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.4",
    "shows": "Croydon's part of the spend can't exceed the spend.",
    "lines": [
      { "item": "spend.supplychain.croydon", "value": "900" },
      { "item": "spend.supplychain", "value": "800" }
    ],
    "target": { "target": "40%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "VB.5",
    "shows": "14 of 40 live in Croydon: 35%, and 35% is asked.",
    "lines": [
      { "item": "workforce.residents", "value": "14" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "35%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "35",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VB.5",
    "shows": "14 residents where 16 were promised.",
    "lines": [
      { "item": "workforce.residents", "value": "14" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "16", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "14",
      "attainment": 0.875,
      "score": 87.5,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "VB.5",
    "shows": "Nobody employed, so nobody employed locally.",
    "lines": [
      { "item": "workforce.residents", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "35%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.5",
    "shows": "Residents employed can't outnumber everybody employed.",
    "lines": [
      { "item": "workforce.residents", "value": "3" },
      { "item": "workforce.total", "value": "2" }
    ],
    "target": { "target": "35%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "VB.6",
    "shows": "£1,900 of the £2,000 that the year makes due by June.",
    "lines": [{ "item": "buysocial.funds", "value": "1900" }],
    "target": { "target": "£8000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "1900",
      "attainment": 0.95,
      "score": 95,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "VB.6",
    "shows": "Time alone, against hours: 12.5 of 10.",
    "lines": [{ "item": "buysocial.hours", "value": "12.5" }],
    "target": { "target": "10h", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "12.5",
      "attainment": 1.25,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VB.6",
    "shows": "With the council's rate of £16, 25 hours add £400 to £1,100.",
    "hourValue": "16",
    "lines": [
      { "item": "buysocial.funds", "value": "1100" },
      { "item": "buysocial.hours", "value": "25" }
    ],
    "target": { "target": "£2000", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "1500",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "VB.6",
    "shows": "Hours alone say nothing about pounds without a rate.",
    "lines": [{ "item": "buysocial.hours", "value": "25" }],
    "target": { "target": "£2000", "per": "quarter" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "VB.7",
    "shows": "Skills were never checked: a typed 0.",
    "lines": [{ "item": "charter.digital-skills", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "0",
      "attainment": 0,
      "score": 0,
      "rating": "inadequate"
    }
  },
  {
    "measure": "VB.7",
    "shows": "Nobody on the contract works for the business itself.",
    "lines": [{ "item": "charter.digital-skills", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.8",
    "shows": "Offered to all, but some requests went unanswered: 3 of 4.",
    "lines": [
      { "item": "charter.flexible-working.policy", "value": "2" },
      { "item": "charter.flexible-working.practised", "value": "1" }
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
    "measure": "VB.8",
    "shows": "Posts are filled by the council's own transfer, so nothing is advertised; practice counts alone.",
    "lines": [
      { "item": "charter.flexible-working.policy", "value": "n/a" },
      { "item": "charter.flexible-working.practised", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VB.8",
    "shows": "The contract is a licence and gives no work to anybody.",
    "lines": [
      { "item": "charter.flexible-working.policy", "value": "n/a" },
      { "item": "charter.flexible-working.practised", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VB.9",
    "shows": "Certified all year and followed on the contract: \"Fully evidenced\".",
    "lines": [{ "item": "charter.disability-confident", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VB.9",
    "shows": "Certified for half of the year; a council that set 80% holds it against that.",
    "lines": [{ "item": "charter.disability-confident", "value": "1" }],
    "target": { "target": "80%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.625,
      "score": 62.5,
      "rating": "inadequate"
    }
  },
  {
    "measure": "VB.9",
    "shows": "A sole trader doesn't recruit.",
    "lines": [{ "item": "charter.disability-confident", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VL.1",
    "shows": "Time is granted and openings are named, each for part of the staff: half.",
    "lines": [
      { "item": "charter.volunteering.enabled", "value": "1" },
      { "item": "charter.volunteering.promoted", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "VL.1",
    "shows": "A business whose staff are all at sea can't put up notices in Croydon; the paid time counts alone.",
    "lines": [
      { "item": "charter.volunteering.enabled", "value": "Fully evidenced" },
      { "item": "charter.volunteering.promoted", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VL.1",
    "shows": "The contract ended before the year's volunteering began.",
    "lines": [
      { "item": "charter.volunteering.enabled", "value": "n/a" },
      { "item": "charter.volunteering.promoted", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VL.2",
    "shows": "7.5 days of the year's 32, of which 8 are due.",
    "lines": [{ "item": "volunteering.days", "value": "7.5" }],
    "target": { "target": "32", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "7.5",
      "attainment": 0.9375,
      "score": 93.75,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "VL.2",
    "shows": "A call-off contract: 10 days for each £1,000,000, and £300,000 make 3 due.",
    "lines": [
      { "item": "volunteering.days", "value": "4" },
      { "item": "spend.contract", "value": "300000" }
    ],
    "target": { "target": "10", "per": "spend" },
    "expect": {
      "state": "scored",
      "actual": "4",
      "attainment": 1.333333333,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VL.2",
    "shows": "Nothing called off yet, so no day is due.",
    "lines": [
      { "item": "volunteering.days", "value": "0" },
      { "item": "spend.contract", "value": "0" }
    ],
    "target": { "target": "10", "per": "spend" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VL.3",
    "shows": "Staff were reached, the public wasn't.",
    "lines": [{ "item": "charter.heart-town", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "VL.3",
    "shows": "The council took Heart Town over itself for the year.",
    "lines": [{ "item": "charter.heart-town", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VL.4",
    "shows": "One event held and two of others supported: 3 of the 4 due.",
    "lines": [
      { "item": "hearttown.events.held", "value": "1" },
      { "item": "hearttown.events.supported", "value": "2" }
    ],
    "target": { "target": "16", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "3",
      "attainment": 0.75,
      "score": 75,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "VL.4",
    "shows": "Support for others' events alone meets it.",
    "lines": [
      { "item": "hearttown.events.held", "value": "0" },
      { "item": "hearttown.events.supported", "value": "2" }
    ],
    "target": { "target": "2", "per": "quarter" },
    "expect": { "state": "scored", "actual": "2", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "VL.4",
    "shows": "Left blank, the events of others are not a 0.",
    "lines": [{ "item": "hearttown.events.held", "value": "2" }],
    "target": { "target": "2", "per": "quarter" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "VL.5",
    "shows": "The policy is adopted and managers are trained in it.",
    "lines": [{ "item": "charter.white-ribbon", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "VL.5",
    "shows": "A business without staff has nobody for whom to adopt a policy.",
    "lines": [{ "item": "charter.white-ribbon", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VL.6",
    "shows": "36 of 40 have signed: 90% of the printed 100%.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "36" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "90",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "VL.6",
    "shows": "No staff, no pledges.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "VL.6",
    "shows": "Pledges of people who aren't on the contract don't count: 44 of 40 can't be.",
    "lines": [
      { "item": "staff.signed.whiteribbon", "value": "44" },
      { "item": "workforce.total", "value": "40" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  }
]
"""#

  private static let islington_commissioning_archive: StaticString = #"""
islington-commissioning
Islington Commissioning Framework
Islington Council
undated
Islington Commissioning Framework

Introduction; Framework; Principles in focus; Commissioning Cycle in focus; How we will make this happen
~
~
~
1
Our commissioning framework and the principles within it apply to both services procured externally and services delivered by the council.
~
Introduction, 3rd paragraph
6
version
numbering
titles
items
themes
targets
Each bullet, and each sentence of the prose that binds somebody (will, must, should, need to, ensure), is a statement, word for word; each printed list, each cell for an audience and each run of such sentences is a measure. Held to them are the commissioners of the service assessed and the colleagues beside them, whether it is bought or delivered by the council: answers are theirs, not a supplier's, save where providers are named. A sentence that only announces what a list then spells out stands in the measure's reading, and a fragment drops the mark that ends it in the list. A measure's title joins the printed heading to what the measure holds; IL.4 and IR.10 to IR.12 are numbered after their section's others. Left out are description, values, aims and what is only recognised as important. Left out too, though in words of duty, is what commits nobody to anything: hopes ("High quality, effective, and collaborative commissioning will play a key role in this."; "these strategies and frameworks will provide a toolkit for change and will support us to realise our aspirations"), conditions, whose parties IC.1 lists ("We will only be able to fully meet our ambitions by collaborative commissioning in partnership"; "Without the cooperation of them …, we will not be able to provide the kind of support to reach their ambitions."; "working together is a crucial enabler"), what the paper itself is ("the framework will be fundamental blueprint"; that all commissioners should apply it is a statement of IR.2), and one caption that the page cuts off ("Governance will help to create a safe and agile environment for innovative"). The paper prints no date of its own, hence no year of publication here; it names a Strategic Plan of 2021 and a Procurement Strategy of 2020-2027. There is no measure by quantity, since no figure of croydon-sv-2016 fits, and answers here are the council's own. Smaller contracts and pilots with small providers (I3.1) are let by the council, while supply chain spend is what its suppliers pay on, to firms of any size; spend on a contract shows neither good value (IP.1) nor value maximised (I3.5), as no outcome stands beside it; training in the supply chain isn't staff's own development (IL.1, IP.2, IR.7); market sufficiency (I5.4) is capacity against demand, which nobody reports; and "Providers will be asked to report on relevant metrics" (I2.4) names none. Numbers, guidance, themes and the scale of evidence are ours.
4
growth
Growth
~
1
~
~
~
1
theme
Islington's framework names no themes. Growth is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for the local economy, markets and providers, and the value for money of what is bought.
independence
Independence
~
1
~
~
~
1
theme
Islington's framework names no themes. Independence is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for residents' own strengths, needs met early and support fitted to the person.
liveability
Liveability
~
1
~
~
~
1
theme
Islington's framework names no themes. Liveability is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for the quality of services people live with, and for partners' and suppliers' resources turned to the borough's outcomes.
enabling
Enabling
~
1
~
~
~
1
theme
Islington's framework names no themes. Enabling heads a column of Croydon's Social Value Performance Framework (Commissioning for outcomes, 2016, Appendix 1; its words are in 3.2), taken so that scorecards of several frameworks read side by side; here it stands for co-production, listening and openness, and for the council's own capability.
12
IF
Framework
1
Framework
~
Framework
1
joining
Two sentences of the Introduction, on how the framework is to be used and what it is to support, are joined to the Framework section's own.
IC
Collaborate
1
Collaborate
~
Principles in focus, Collaborate
0
~
IL
Learn
1
Learn
~
Principles in focus, Learn
0
~
IP
Co-produce
1
Co-produce
~
Principles in focus, Co-produce
0
~
I1
Identify
1
Identify
~
Commissioning Cycle in focus, Identify
0
~
I2
Prioritise
1
Prioritise
~
Commissioning Cycle in focus, Prioritise
0
~
I3
Innovate
1
Innovate
~
Commissioning Cycle in focus, Innovate
0
~
I4
Design
1
Design
~
Commissioning Cycle in focus, Design
0
~
I5
Implement
1
Implement
~
Commissioning Cycle in focus, Implement
0
~
I6
Evaluate
1
Evaluate
~
Commissioning Cycle in focus, Evaluate
0
~
IG
Governance
1
Governance
~
How we will make this happen, Governance
1
grouping
Governance is printed as a section of "How we will make this happen"; it is a group of its own because it asks something of the council's governance, not of the teams.
IR
How we will make this happen
1
How we will make this happen
~
How we will make this happen
1
grouping
The heading covers Resourcing, Governance, Implementation, and Team and staff development; Governance is taken out of it into a group of its own.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
215
islington.framework.strategies
Read and enacted with the council's wider strategies
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The commissioning plan's list of the strategies it was held against, with a line for each on what followed from it. Partly where they are only named.
islington.framework.proportionate
Pragmatic and proportionate work
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A note of what was left out or scaled down for this service, and why, signed off before the work began. Partly where effort was cut without a reason on file.
islington.framework.effort
Effort aligned with impact
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A record of the time and money that each commissioning exercise took beside what it was expected to achieve. Partly where only one of the two is known.
islington.framework.adapting
Approach adapted as challenges came
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A change log of the exercise: each challenge met, what was changed for it, and when. Partly where changes were made but not noted, or noted but not made.
islington.framework.practice
Framework used to better practice and outcomes
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A comparison of this service's commissioning with last year's or with another team's, made with the framework in hand, and the outcomes for residents that improved with it. Partly where practice became more even and outcomes weren't followed.
islington.framework.tool
Framework helps staff to learn and share solutions
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Cases in which staff took up, by way of the framework, what another team had learnt or found, with the outcome for residents that it helped to deliver. Partly where solutions were passed on and nobody has used one yet.
islington.framework.stages
Key stages of commissioning considered
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The service's commissioning file with an entry for each of the six stages, or a note of why one wasn't gone through this time. Partly where a stage was gone through and left no entry.
islington.framework.principles
Key principles followed by all who commission
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Papers of the year's commissioning in which collaborating, learning and co-producing can each be pointed to, whoever did the work. Partly where one of the three can't be, or only commissioners kept to them.
islington.collaborate.residents
Worked with residents, loved ones and carers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Dated engagement notes for each stage of the cycle, saying what changed because of them. Full where residents, loved ones and carers all appear at every stage; partly where one of the three, or a stage, is missing.
islington.collaborate.groups
Worked with community groups and leaders
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of the groups and leaders involved in each commission, with what they contributed. Partly where only groups already funded by the council are on it.
islington.collaborate.providers
Worked with providers beyond contract monitoring
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes of meetings with current and possible providers before, during and after procurement. Partly where contact begins with the tender notice or consists of contract monitoring alone.
islington.collaborate.commissioners
Worked with other commissioners
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Minutes or shared plans in which commissioners of other portfolios gave their view before a decision. Partly where they were only told of the outcome.
islington.collaborate.health
Worked with health colleagues
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Minutes of joint meetings with NHS bodies or public health at each stage, and actions agreed there. Partly where health colleagues joined for some stages only.
islington.collaborate.departments
Worked with Procurement, Finance, Legal and others
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Dated advice from procurement, finance and legal, and from the departments that the service touches, early enough to alter the plan. Partly where one of the three is missing or came only for sign-off.
islington.collaborate.neighbours
Worked with colleagues from neighbouring councils
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Letters, shared market work or joint plans with neighbouring boroughs about this service or its market. Partly where contact was a single enquiry.
islington.collaborate.members
Worked with elected members
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Briefings to the members concerned, with their replies and what followed, from the first look at need to evaluation. Partly where members saw only the report for decision.
islington.collaborate.value
Collaboration underpins every officer's work
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Appraisals and team objectives of the officers concerned, with collaboration among what they are held to. Full where each officer's says so; partly where only commissioners' do.
islington.collaborate.openmind
Tough decisions worked through together, feedback sought
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
For each hard decision of the year, the record of whose views were sought beforehand, which options they raised, and why the chosen one serves residents and shared resources best. Partly where views were sought only after the course was set.
islington.collaborate.partnerships
Partnerships developed and new relationships sought
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A register of partnerships that shows both what was added to existing ones and which new partners were approached in the year. Partly where it shows only one of the two.
islington.collaborate.makereal
Framework made real together with partners
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Minutes of a standing group in which council teams and outside partners follow how this framework is put into effect, with actions closed. Partly where only council officers attend.
islington.learn.stages
Lessons captured and applied at each stage
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A lessons log with entries from all six stages, each with the place where it was applied. Partly where lessons are written down and their use isn't.
islington.learn.celebrating
Successes celebrated and best practice shared
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Case studies, newsletters or award entries about what went well, with a list of the partners who received them. Partly where they stayed inside the council.
islington.learn.wrong
Learning from what did not go to plan, shared openly
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Reviews of the year's failures and issues, without blame, and proof that other bodies in the system were told of them. Partly where the reviews exist and were not passed on.
islington.learn.reflection
Biases and structural issues looked for and removed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An equality or systems review of the service that names the biases found and what was done about each. Partly where they are named and nothing has been done yet.
islington.learn.complexity
Complexity and intersectionality part of reflection
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes of reflective sessions or supervision that look at outcomes for people in more than one group, not one characteristic at a time. Partly where only single characteristics are looked at.
islington.learn.development
Staff's professional development supported
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Development plans of the staff who commission the service, with training taken and time given for it. Full where everybody has a plan in use; partly where some do.
islington.learn.communities
Communities of practice with a library of learning
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Meeting dates and attendance of a community of practice, and a library with entries added in the year. Partly where one of the two exists, or the library has stood still.
islington.learn.information
Numbers and experience used to focus on outcomes
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Performance reports that set figures beside what people said, and actions that follow from both. Partly where only figures are reported.
islington.learn.longterm
Long-term view of progress in key areas
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Trend data over at least three years for the areas named as key, looked at in planning. Partly where the series is shorter or isn't used.
islington.learn.knowledge
Collective knowledge grown and used in commissioning
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A commissioning plan that cites best practice and community insight gathered since the last one, and a comparison with the sector. Partly where it cites only what was known before.
islington.learn.challenge
The team challenges itself to do better
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A peer review, self-assessment or stretch target of the year, with what was raised as a result. Partly where the challenge was made and no improvement is recorded.
islington.learn.loops
Feedback loops between stages and between cycles
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Review points set in the plan between every two stages, and a handover of lessons from the last cycle into this one. Partly where loops run in one of the two ways only.
islington.learn.flexibility
Decisions can adapt as more is learnt
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A plan with stop, change or go on points, and at least one record of a decision looked at again in the light of new learning. Partly where the points exist on paper and none has been used.
islington.learn.sharecycle
Learning of each cycle shared widely
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A report on what the cycle taught, sent to all commissioning teams in a set form at a set time. Partly where it went to some teams or only when asked for.
islington.learn.loopswho
Loops reach front line, partners and providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Feedback logs with named contributions from front-line staff, partners and providers. Full where all three are in them; partly where one or two are.
islington.learn.curiosity
Continuous learning, reflection and curiosity
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes from supervision, team meetings or visits, spread over the year, in which those who commission asked why things are done as they are, and what they did with the answer. Partly where the notes come from one occasion, or nothing followed.
islington.coproduce.fit
The offer is fit for purpose for all residents
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Take-up and results by ward and by group of residents, with what was done where they differ. Partly where only overall figures are kept.
islington.coproduce.needs
Services meet needs and aspirations, with good value
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Surveys or interviews in which residents say how far their own aims were met, read beside the cost of the service. Partly where only satisfaction or only cost is looked at.
islington.coproduce.gaps
Gaps in support are known and acted on
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A gap list drawn up with residents, with the action and the budget set against each gap. Partly where gaps are listed without action.
islington.coproduce.trust
Residents trust us and the services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A question on trust, in the council and in the service, put to residents in the year and its result. Partly where trust was asked about one of the two, or is inferred from complaints.
islington.coproduce.skills
Co-production skills developed by training
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Training records for co-production of those who commission the service. Full where all have been trained and the course was renewed; partly where some have.
islington.coproduce.links
Existing links with residents strengthened
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of the co-production partnerships in place at the year's start, with what each did since. Partly where some have lain idle.
islington.coproduce.networks
Gaps in networks reflected on and addressed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A comparison of who takes part with who uses or could use the service, and steps taken for those missing. Partly where the comparison is made without steps.
islington.coproduce.relationships
New relationships with the most marginalised
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
First meetings in the year with marginalised communities or the groups that support them, and a second contact after each. Partly where no contact was followed up.
islington.coproduce.throughout
Residents engaged throughout the cycle by set process
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A written process that gives residents and community groups a part at each stage, and records of its use at each. Partly where engagement happens at some stages or without a process.
islington.coproduce.time
Activities co-ordinated to respect residents' time
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A shared calendar of co-production across teams that shows joined sessions and no repeated questions. Partly where only one team's activities are on it.
islington.coproduce.implications
Time given to work through what residents said
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Dated working sessions on residents' findings, with an answer to each finding, adopted or not and why. Partly where findings are noted and not answered.
islington.coproduce.commitment
Meaningful co-production throughout the cycle
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
For every stage, one thing that residents, carers or community groups decided or changed. Partly where they were heard at a stage and nothing can be traced to it.
islington.coproduce.default
Co-production embedded in commissioning by default
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The list of the year's commissions with, for each, co-production or the recorded reason for doing without. Partly where some commissions have neither.
islington.coproduce.mutual
Close work with residents that benefits both sides
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
What residents got from taking part (payment, training, feedback on results) beside what the council got. Partly where only the council's side is recorded.
islington.identify.needs
Identify: local needs, down to hyper-local
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A needs assessment that uses all three kinds of insight and goes below ward level and into culturally specific needs. Partly where it stops at borough figures.
islington.identify.assets
Identify: local assets
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An asset map of groups, places and skills by neighbourhood, made with the people there. Partly where it lists the council's own buildings and services only.
islington.identify.priorities
Identify: local priorities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A statement of priorities that quotes members' direction and the feedback of residents and of partners. Partly where one of the three is absent.
islington.identify.policy
Identify: policy and statutory requirements
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of the duties that bind the service with the statute or guidance for each, checked in the year. Partly where it names statutes without guidance or is older than the year.
islington.identify.practice
Identify: best, emerging and comparable practice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A practice review with research cited, people spoken to and benchmark figures, from inside and outside the borough. Partly where one of these is lacking.
islington.identify.resources
Identify: financial and human resources
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A resource statement with workforce, capital, revenue and outside funding possibilities. Partly where it covers the present budget only.
islington.identify.provision
Identify: existing provision and overlaps
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A provision map with commissioned, in-house and independent services, and a written check for overlaps. Partly where independent services are left out or overlaps weren't checked.
islington.identify.gaps
Identify: gaps in provision
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A gap analysis that sets need against present offers and against newer models seen elsewhere. Partly where only present offers are compared.
islington.identify.opportunities
Identify: opportunities for development
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of opportunities in which each can be traced to the needs, assets, duties, resources and gaps found. Partly where opportunities are listed without that trace.
islington.identify.residents.start
Residents engaged from the start of the cycle
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Engagement that predates the first draft of the needs assessment, covering what works, issues, priorities and solutions. Partly where it came after the draft or covers some of the four.
islington.identify.residents.experience
Lived experience reflected in needs assessments
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Passages of the needs assessment that give residents' experience and aspirations and the conclusions drawn from them. Partly where quotations stand there without effect.
islington.identify.commissioners.map
Commissioners map and gather information with others
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of information sources with the stakeholder who supplied each. Partly where all sources are the council's own.
islington.identify.commissioners.analyse
Commissioners analyse findings, with support as needed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A dated analysis paper that says what was done and who helped with what the team couldn't do itself. Partly where findings are collected and not analysed.
islington.identify.commissioners.conclude
Conclusions drawn with leaders and forums
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Minutes of the governance forum that discussed the findings and settled what goes forward to prioritisation. Partly where the paper was only noted.
islington.identify.commissioners.levels
Intelligence reads across services and portfolios
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Intelligence kept at both levels, and a later commission in another service that used it. Partly where it is kept for the single service only.
islington.identify.providers.practice
Learnt from providers about practice elsewhere
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Provider presentations, visits or written examples of practice from other areas. Partly where only present providers were asked.
islington.identify.providers.insights
Frontline and leaders shape needs assessments
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Interviews with providers' frontline staff and with their leaders, cited in the needs assessment. Partly where only one of the two was heard.
islington.identify.providers.assets
Local assets identified with providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Entries in the asset map that came from providers. Partly where providers were sent a finished map and asked for comment.
islington.identify.providers.needs
Needs and gaps identified with providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Waiting lists, referrals declined or other provider data used to find unmet need. Partly where the data cover some providers of the service.
islington.identify.providers.costs
Costings of services understood with providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A cost breakdown from providers (staffing, premises, overheads) discussed with them. Partly where only the price paid is known.
islington.identify.providers.market
Market interest gauged and opportunities shaped
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Replies to an early market notice or event from new and present providers, and a change made to the opportunity because of them. Partly where interest was gauged and nothing shaped by it.
islington.identify.procurement.picture
Strategic picture of the market by category
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A category profile written in the year that sets suppliers, spend and capacity against categories of resident need. Partly where it goes by supplier or by budget code.
islington.identify.procurement.barriers
Barriers to external provision identified by category
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A barrier list for each category (entry costs, contract size, insurance, workforce) with present and possible ones. Partly where some categories have none recorded and no check is shown.
islington.identify.sources
People, council intelligence and NHS insights used
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A source list with residents, staff, partners, the Joint Strategic Needs Assessment and the Integrated Care System's data. Partly where one of the five is missing without a reason.
islington.identify.holistic
Holistic, creative use of intelligence on priorities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of known gaps in the data with how each is being filled, and a link from each new insight to a strategic priority. Partly where gaps are known and left.
islington.prioritise.outcomes
Priority outcomes agreed with partners and residents
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An outcome framework with the date of agreement by partners and by residents, and a link from each outcome to a council strategy. Partly where it was consulted on and not agreed.
islington.prioritise.smart
SMART actions and decisions about resources
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An action plan in which each action has a measure, an owner, a date and money or staff decided for it. Partly where some actions lack one of these.
islington.prioritise.deprioritise
Work to de-prioritise agreed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The decision that lists what will be stopped, cut or put off and who agreed to it; n/a where resources cover the whole scope. Partly where work lapsed without a decision.
islington.prioritise.aligning
Plans and timescales aligned across the system
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A joint timetable with partners that marks dependencies, and no delay in the year from one that it left out. Partly where partners' dates are missing from it.
islington.prioritise.learning
Learning refreshes needs picture and strategies
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A needs assessment amended after prioritisation, and a change to a wider strategy or a note that none was needed. Partly where one of the two was done.
islington.prioritise.residents.codevelop
Outcome frameworks and plans co-developed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Drafts of the outcome framework and of the strategic plan with residents' amendments. Partly where one of the two documents was co-developed.
islington.prioritise.residents.recognise
Residents recognise their priorities in the plans
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Residents asked, after publication, whether the plan and the framework hold what they put forward, and their answers. Partly where the council itself made the comparison.
islington.prioritise.commissioners.lead
Commissioners lead plans, outcomes, metrics, actions
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A plan with a named lead commissioner, outcomes, a metric for each and SMART actions. Partly where metrics or actions are still to be set.
islington.prioritise.commissioners.leaders
Actions aligned with outcomes for maximum value
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A table that sets each action against an outcome and its expected value, discussed with senior leaders and others. Partly where actions with no outcome remain.
islington.prioritise.commissioners.operational
Plans developed with operational leaders and providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Comments of operational leaders and of providers on the draft plan and what was altered. Partly where only one of the two was involved.
islington.prioritise.providers.partners
Providers core partners in the outcome framework
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Attendance and contributions of present and of prospective providers at the sessions that wrote the framework. Partly where only present providers took part.
islington.prioritise.providers.report
Providers asked to report on relevant metrics
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Contract schedules that name the outcome metrics to be reported, and the returns received. Full where every contract of the service has them; partly where some do.
islington.prioritise.procurement.readiness
Market readiness known by category
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A readiness note for each category with feasibility and delivery risk, in front of those who set the priorities. Partly where it was written after they were set.
islington.prioritise.procurement.interdependencies
Provision, interdependencies and risks managed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A log of suppliers shared between contracts, the risk of losing each, and the action taken. Partly where interdependencies are listed without action.
islington.prioritise.impact
Resources used for the biggest impact on residents
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A comparison of the expected effect on residents per pound of the options, with the partners' money counted where there is some. Partly where effect or cost was left out.
islington.prioritise.honest
Priorities driven by communities, honest conversations
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes of meetings in which communities were shown the budget and what it can't cover, and the priority that came of it. Partly where wishes were collected without the limits being told.
islington.prioritise.ownership
Shared understanding and ownership of priorities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A statement of priorities endorsed by partners, by members and by residents' bodies. Partly where one of the three endorsements is missing.
islington.innovate.models
Innovate: alternative delivery models reviewed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A review of at least two other councils' models with what could be taken over; n/a if this way wasn't chosen. Partly where models are described and not weighed.
islington.innovate.community
Innovate: community-led problem solving sought out
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Named examples of communities that solved the problem themselves, and a talk with the people behind one; n/a if not chosen. Partly where examples come from reading only.
islington.innovate.technology
Innovate: technological solutions sought
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A test or demonstration of a technology against a stated problem, with its cost and who it would shut out; n/a if no technology was looked for. Partly where there was no test.
islington.innovate.staffing
Innovate: staffing structures and roles reimagined
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A new structure or role drawn up with the staff concerned and costed; n/a if staffing wasn't in question. Partly where it is an idea without cost or consultation.
islington.innovate.futureproof
Innovate: services, spaces, contracts future-proofed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A look at demand, climate and funding over the contract's life, with clauses or changes that follow; n/a if no service, space or contract was up for it. Partly where risks are named without any change.
islington.innovate.assumptions
Innovate: assumptions re-examined for inclusion
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The list of assumptions behind the design, tested with people of the cultures served; n/a if not taken up. Partly where the test was made by staff alone.
islington.innovate.procurement
Innovate: procurement undertaken in new ways
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A procurement file that shows a procedure, lotting or evaluation not used before and why; n/a if nothing was procured. Partly where the new way was planned and dropped.
islington.innovate.pilots
Innovate: smaller contracts or pilots, small providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Contracts or pilots let to small providers in the year, with their value and what they tested; n/a if not chosen. Partly where they were offered and none let.
islington.innovate.elsewhere
Innovate: inspiration from services found elsewhere
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A proposal for a service new to the borough with the place that it was taken from; n/a if no new service was sought. Partly where the place was looked at and no proposal made.
islington.innovate.residents.engage
Residents engaged in strategic innovation
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Sessions in which residents named local good practice, offered ideas or checked proposals, with the fate of each idea. Partly where they only commented on a proposal already made.
islington.innovate.residents.suit
Residents see services that suit their needs better
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The same question on how well the service suits people's needs, asked of users before and after a change. Partly where it was asked only after.
islington.innovate.commissioners.time
Time carved out for research on innovation
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Work plans with hours set aside for research, and what was read or visited in them. Partly where the hours were planned and given to other work.
islington.innovate.commissioners.leaders
Relationships with leaders in and outside Islington
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Contact notes with leaders inside and outside the borough about their innovations, more than once in the year. Partly where contacts are on one side of the boundary.
islington.innovate.commissioners.test
Ideas sense checked and tested with others
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
For each idea taken forward, the check by residents, by operational teams and by providers. Partly where one of the three was passed over.
islington.innovate.commissioners.share
Findings shared across portfolio areas
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A note or talk on the findings, with commissioners of other portfolios among those who received it. Partly where it stayed in the portfolio's own team.
islington.innovate.providers.codevelop
Innovations co-developed and piloted with providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A response developed with present and prospective providers, a trial or pilot of it with results, and lessons from a trial elsewhere. Partly where one of these three is missing.
islington.innovate.procurement.contracts
Contracts empower providers to innovate within rules
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Contract terms that let the provider change how outcomes are reached, with a compliance note from procurement. Partly where such terms are in templates and not yet in a signed contract.
islington.innovate.procurement.value
Contract value maximised, no duplication, whole family
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A category review that lists duplicated services and their removal, and performance criteria that look at the whole family. Partly where only one of the two was done.
islington.innovate.pace
Keeping pace with and leading on the challenges
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A horizon scan of the year over environmental, economic, workforce, social and financial challenges, with a step the council took first or led for each. Partly where some of the five are left out or no lead is shown.
islington.innovate.outward
Looking to neighbours, providers and best practice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A paper that begins from the council's own lessons and looks at neighbours, providers, national and foreign practice. Partly where it looks at some of these.
islington.innovate.differently
Time invested in innovation, acting differently
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Hours given to innovation across the council's part in the service, and at least one way of working dropped or replaced because of them. Partly where the time was given and work goes on as before.
islington.design.options
Design: way forward decided by options appraisal
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An options appraisal dated before the decision, with the decision resting on it. Partly where the appraisal looks at a single option beside doing nothing.
islington.design.budgets
Design: budgets and funding identified and agreed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A budget agreed by finance for the term of the service, with each source of funding confirmed. Partly where a source is still hoped for.
islington.design.inhouse
Design: in-house delivery explored
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An in-house option worked out to the same depth as the others, or the reason why the law or the market ruled it out. Partly where it is mentioned and not costed.
islington.design.specifications
Design: specifications and KPIs co-developed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Drafts of the specification, the performance framework and its indicators with the changes that others made to each. Partly where indicators were set by the council alone.
islington.design.structures
Design: in-house staffing structures co-developed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A staffing structure with the staff's and unions' part in it on record; n/a where nothing is to be delivered in-house. Partly where staff were consulted on a finished structure.
islington.design.contracts
Design: contracts or service level agreements drafted
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Draft contract or service level agreement that carries the specification and indicators, ready before procurement or mobilisation. Partly where schedules are still missing.
islington.design.residents.codesign
Services co-designed with residents and groups
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Session notes with residents and with community groups, and features of the final design that came from each. Partly where they were consulted on a draft, not part of designing it.
islington.design.commissioners.appraisals
Commissioners develop detailed options appraisals
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An appraisal by the commissioner with cost, risk, quality and social value scored for every option. Partly where some options are described without scores.
islington.design.commissioners.inhouse
Commissioners scope council delivery with its teams
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes of work with the in-house team that would deliver, and the scope it put forward. Partly where the commissioner scoped it without the team.
islington.design.commissioners.signoff
Commissioners secure sign-off and funding
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The minute that approves the way forward and the one that approves the money. Partly where one of the two is still awaited.
islington.design.commissioners.codesign
Commissioners co-design with all concerned
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of co-design sessions led by the commissioner with who attended from each of the four. Partly where one of the four never attended.
islington.design.commissioners.robust
Commissioners make contracts robust with advice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Comments from finance, legal and procurement on the draft contract and their clearance of the final one. Partly where one of the three cleared it unseen.
islington.design.providers.testing
Market testing and service design with providers
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A market test with providers' replies on whether the design can be delivered and to what quality, and the changes that followed. Partly where the replies left no trace in the design.
islington.design.procurement.information
Approaches, mechanisms and costs set out
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A note for each emerging design with the possible procedures, routes and what each would cost to run. Partly where it covers one route or leaves out cost.
islington.design.procurement.risk
Risk of procuring advised on from experience
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Risk advice that cites earlier procurements and the state of the market now. Partly where it rests on one of the two.
islington.design.enablers
Finance and legal input during design
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Finance and legal advice requested while options were open, and the approach that it made possible. Partly where it was asked for after the design was settled.
islington.design.agreeing
From what could work to an agreed solution
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A document that starts from the options thought workable and ends with the one agreed, by whom and when. Partly where the choice is clear and the agreement isn't recorded.
islington.design.evidence
Design phase takes an evidence-based approach
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The evidence for the chosen solution (trials, studies, data from similar services) with its strength and limits stated. Partly where evidence is cited without its limits.
islington.design.stresstest
Solution linked to outcomes and stress tested
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A logic model from solution to outcomes, and a test of it under less money, less staff or more demand. Partly where only the logic model or only the test exists.
islington.implement.procurement
Implement: procurement and contracting
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A signed contract, or a service level agreement with the in-house team, in force before delivery began. Partly where delivery runs on a letter of intent or an expired term.
islington.implement.change
Implement: change management
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A change plan with milestones met and a benefits tracker that shows what was realised. Partly where milestones are followed and benefits aren't.
islington.implement.improvement
Implement: service development and improvement
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Improvement plans for good services too, and dates that show how soon poor performance was taken up after it was first seen. Partly where only failing services have plans.
islington.implement.operations
Implement: operational management of provision
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Operational reports that follow delivery against each specified item and outcome. Partly where they follow activity only.
islington.implement.contracts
Implement: contract management
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Contract meeting minutes that check the council's obligations as well as the provider's, with remedies used where one was missed. Partly where only the provider's are checked.
islington.implement.leadership
Implement: system leadership with partners
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Issues taken up with partners in the year, each with the outcome for services, staff and residents. Partly where issues were raised and are still open without a next step.
islington.implement.residents.procurement
Residents included in procurement of new services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Panel lists and scored questions that show residents' part in choosing the provider; n/a where nothing new was procured. Partly where residents wrote questions and had no say in the scores.
islington.implement.residents.feedback
Residents and loved ones asked what works
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Feedback sought by the council and by the provider from users and from their loved ones, and ideas taken up. Partly where it comes from complaints or from one of the two bodies only.
islington.implement.residents.quality
Residents benefit from a high-quality support offer
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Quality ratings of the year, such as inspection results and outcome figures, for the support that residents received. Partly where quality is high for some of those who receive it.
islington.implement.commissioners.procurement
Commissioners direct and lead delivery of procurement
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A procurement plan with the commissioner as lead and decisions signed by them at each step; n/a without procurement in the year. Partly where the lead passed to procurement part of the way.
islington.implement.commissioners.direction
Commissioners set strategic direction of services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A current statement of direction known to each service in the portfolio. Partly where some services have none or an outdated one.
islington.implement.commissioners.expectations
Commissioners set quality and hold to account
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Written quality standards, and letters or meetings that called a service to account against them. Partly where standards exist and breaches went without answer.
islington.implement.commissioners.monitor
Commissioners monitor quality with operations
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Joint quality visits or reviews with operational teams and the development opportunities they found. Partly where monitoring is done on paper returns alone.
islington.implement.commissioners.leadership
Commissioners lead problem solving in the system
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Cases in which the commissioner brought several bodies together over a problem, with what improved. Partly where the commissioner attended what others had called.
islington.implement.providers.market
Market sufficiency and sustainability supported
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A market position statement with capacity against demand, and work with current and prospective providers on its gaps. Partly where the gaps are known and nothing was done about them.
islington.implement.providers.delivery
Providers deliver quality and work on improvement
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Providers' quality reports checked by the council, and improvements that providers themselves proposed. Partly where providers improve only when asked.
islington.implement.procurement.oversight
Category oversight and advice on performance issues
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A periodic report on each category, and dated advice on the contract for every performance issue raised. Partly where issues were raised and advice came late or not at all.
islington.implement.betterways
Improvement, flexibility and innovation underpin delivery
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An improvement log kept during delivery with better ways found and the flexibility used to try them. Partly where entries stop after mobilisation.
islington.implement.lessons
Improvements feed the cycle and other areas
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
For each improvement, the later stage or the other service area that took it up; n/a where none was identified. Partly where it was written up and nobody took it up.
islington.evaluate.outcomes
Evaluate: outcomes realised against the strategy
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An evaluation that gives, for every outcome of the commissioning strategy, how far it was reached. Partly where some outcomes are left out or only outputs are counted.
islington.evaluate.feedback
Evaluate: feedback and lessons learnt
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A chapter of lessons with both what worked and what could have been better, and whose feedback each rests on. Partly where only one side is told.
islington.evaluate.landscape
Evaluate: changes in the operating landscape
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A comparison of needs, demographics, pressures and priorities at the start and now. Partly where one or more of the four isn't looked at.
islington.evaluate.application
Evaluate: how to apply it in future commissioning
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Recommendations for the next commission, each with an owner and a date. Partly where recommendations have no owner.
islington.evaluate.residents.voices
Residents' voices at the heart of lessons learnt
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An evaluation in which people who used the service took part and lessons start from what they said. Partly where residents answered a survey and the lessons rest on other data.
islington.evaluate.residents.loop
Feedback loop to residents, challenges and successes
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A message to residents that names what went wrong and the response, and an occasion on which successes were marked with them. Partly where only successes were made known.
islington.evaluate.commissioners.outcomes
Commissioners review outcomes and analyse data
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The commissioner's own analysis of outcome data over the service's term. Partly where the provider's analysis is taken over unchecked.
islington.evaluate.commissioners.feedback
Commissioners seek and review feedback
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Feedback requested from residents, professionals and providers, with a review of what each said. Partly where one of the three wasn't asked.
islington.evaluate.commissioners.landscape
Commissioners consider effects of a changed landscape
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A passage that separates what the service did from what changes around it did to its results. Partly where changes are listed and their effect on the service isn't judged.
islington.evaluate.commissioners.insights
Commissioners use insights and share feedback
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A later commissioning plan that cites the insights, and the session at which peers heard of them. Partly where they were shared and not used, or used and not shared.
islington.evaluate.providers.partners
Providers involved as active partners in evaluation
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Reflections on file from providers' frontline and operational staff and from their leaders, and their part in the conclusions. Partly where only leaders were asked.
islington.evaluate.providers.support
Provider support in engaging residents
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The request to providers and how many residents they brought into the evaluation; n/a where the council chose not to ask, since the paper says "may". Partly where the request brought in nobody.
islington.evaluate.procurement.practice
Learning influences procurement practice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A change in procurement rules or templates, and a later procurement run differently, each traced to an evaluation. Partly where only one of the two can be shown.
islington.evaluate.procurement.market
Insight supports market management by category
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A category plan with actions to develop the market that cite evaluation findings. Partly where findings are filed under the category without an action.
islington.evaluate.influence
Evaluation influences future approaches directly
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Decisions after the evaluation that cite it as a reason. Partly where the report was received and no decision refers to it.
islington.evaluate.impacts
Outcomes and impacts measured, not just compliance
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A set of indicators with outcome and impact measures that were really collected, beside those of process. Partly where outcome measures are defined and have no figures.
islington.evaluate.failure
Each failure becomes a lesson
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of the year's failures, whole or partial, with the lesson of each and the next or present activity that it improved; n/a where there was none. Partly where some have no lesson.
islington.evaluate.successes
Successes understood, spread and celebrated
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An analysis of what made a success, another place where it was repeated, and how it was celebrated with those who made it. Partly where it was celebrated without being analysed.
islington.evaluate.ongoing
Builds on ongoing learning and on neighbours
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
References in the evaluation to lessons logged at earlier stages and to neighbouring and further councils. Partly where it draws on one of these.
islington.evaluate.qualitative
Qualitative insights married with the data
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Findings in which interviews or stories explain a figure, or a figure tests what was said. Partly where the two stand in separate chapters.
islington.governance.model
A Commissioning Governance model is in place
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An approved model whose terms of reference name practice, divergent needs and equality, integration and innovation, with meetings held under it. Partly where it is a draft or omits one of these.
islington.governance.safespaces
Creating safe spaces
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Forum notes with challenge between leaders, and staff's answers on whether they can try new solutions without blame. Partly where leaders have such a space and staff don't.
islington.governance.decisions
Effective decision making
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A scheme that says which decision is made where, and decisions of the year made by staff under it. Partly where all decisions of weight still go to the top.
islington.governance.accountability
System accountability
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A strategy owned by the bodies of the system, a written sharing of risk and benefit, and joint reports on quality and performance. Partly where strategy is shared and risk isn't.
islington.governance.action
Key action: governance delivers on the principles
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A paper to those who reform council and system governance that holds the proposals against safe spaces, decision making and accountability, and their answer. Partly where only council governance was followed.
islington.resourcing.together
Teams work together on all of the cycle
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A plan that names the teams behind each element of the cycle and how each meets other council functions, used to answer Care Quality Commission and Ofsted questions. Partly where an element has no team or the links are unwritten.
islington.resourcing.roles
Right roles in place for the framework
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A map of the roles that the framework needs against posts filled. Full where none is vacant or uncovered; partly where some are.
islington.resourcing.skills
All staff have the skills and keep developing them
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A skills assessment of everybody in those roles, with support and learning offered for each gap. Partly where some staff were assessed or gaps have no offer.
islington.resourcing.quality
Quality assurance and brokerage across functions
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A Quality Assurance Framework used by more than one function, and care packages brokered against support plans with quality information at hand. Partly where one of the two is in place.
islington.resourcing.commissioners
Framework applied by all commissioners
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A check of the year's commissioning plans against this framework, with every commissioner's work in it. Partly where some portfolios weren't checked or didn't apply it.
islington.resourcing.procurement
Procurement's intelligence fed into assessment and design
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Procurement's notes in the priorities paper and in the design file, with the points taken over. Partly where they are in one of the two.
islington.resourcing.frontline
Front-line practitioners involved at each stage
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Names of practitioners by stage, with time released for it and what they contributed to each. Partly where they took part in some stages.
islington.resourcing.brokerage
Brokerage supports reviews and quality improvement
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Brokerage reports on capacity, unmet need and cost used in contract reviews, and quality steps that followed; n/a where no packages are brokered. Partly where reports exist and reviews don't use them.
islington.resourcing.financelegal
Finance and legal expertise drawn in proactively
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A schedule agreed with finance and legal at the start of the cycle that says when their input is due at each stage, and that it came. Partly where input was asked for ad hoc.
islington.resourcing.collective
Teams' collective efforts maximised for shared goals
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of the goals that several teams share, with each one's part in the year's results and the work given up because another team did it. Partly where goals are shared on paper and every team reports for itself.
islington.resourcing.action.capacity
Key action: capacity for each stage agreed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A capacity review by stage, done with the teams, with gaps and the approach agreed for them. Partly where gaps are known and no approach agreed.
islington.resourcing.action.network
Key action: approach built into roles, with learning
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Role profiles that name the framework, and a network of learning with members and sessions. Partly where profiles are unchanged or the network has not met.
islington.implementation.strategies
Key strategies developed and refreshed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of the key strategies with the date of each one's last refresh and the improvements that it delivered. Partly where some are out of date.
islington.implementation.understanding
Strategies give teams understanding and shared ideas
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Sessions at which teams heard of each other's and the system's work while a strategy was written, with ideas exchanged. Partly where the finished strategy was sent round.
islington.implementation.include
Strategy process includes colleagues, VCS, residents
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Attendance lists of the strategy work with each of the eight groups named. Partly where some of the eight never took part.
islington.implementation.challenge
Strategy process challenges, clarifies, sets targets
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A strategy with a deliverability check, named responsibilities, targets and the resources asked of each team, those that don't commission included. Partly where one of these is missing.
islington.implementation.impact
Strategies deliver the most impact with resources
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A yearly review that sets results for residents against what each strategy cost, and moves resources where the impact is greater. Partly where results are reviewed without cost.
islington.implementation.communication
Greater communication between teams
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Regular exchanges between teams set up or widened in the year, and what was settled through them. Partly where they are announced and irregular.
islington.implementation.localknowledge
Localised knowledge captured, shared, easy to grasp
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A store of neighbourhood knowledge with new entries from several teams, in plain words that a newcomer understood. Partly where knowledge is kept in one team's files.
islington.implementation.communicating
Communication carries the framework to those concerned
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A check, such as a short survey, of whether staff and partners know the framework and what it asks of them, beside what was sent or told to them. Partly where messages went out and nobody asked whether they had arrived.
islington.implementation.action.workshops
Key action: strategic priority workshops
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Dates and attendance of several workshops with teams, stakeholders and residents, and the plans that came of them. Partly where residents weren't there or there was one workshop.
islington.implementation.action.plan
Key action: action-focussed communication plan
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A communication plan with actions, owners and dates over more than one year, and progress on them. Partly where the plan is agreed and its actions haven't begun.
islington.staff.growth
Growth mindset, staff supported to improve
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Support given for improvement (coaching, reflective time, new tasks) and staff's own view of it. Partly where it is offered and hardly taken up.
islington.staff.traditional
Traditional role definitions no bar to new skills
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Cases of staff who learnt outside their role, and no request turned down because of the role alone. Partly where requests were turned down on that ground and later allowed.
islington.staff.competencies
Roles described, competencies and capacity in place
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Written role descriptions with the competencies of each, and a check that they and the capacity are there. Partly where descriptions exist without the check.
islington.staff.plan
Skills understood and plan agreed with staff
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A plan for critical capabilities agreed with staff, with take-up by grade, team and protected characteristic. Partly where it was drawn up for staff, or take-up isn't looked at.
islington.staff.wider
Expertise developed beyond the strategic team
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of all staff with a commissioning function in whichever department, and their inclusion in development. Partly where those outside the strategic team are listed and not included.
islington.staff.children
Robust commissioning throughout Children's Services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A plan for commissioning in all parts of Children's Services with its progress in the year; n/a where the service assessed has nothing to do with children. Partly where some parts are left out.
islington.staff.review
Staff requirements and role functions reviewed
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A review of staff requirements and role functions, or a dated finding that none is needed, which says how competence is to be built up in roles and where the commissioning function is too dispersed. Partly where it looks at requirements and not at dispersal, or has come to no finding.
islington.staff.allparts
Collaboration actions involve all of the council
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The year's actions to develop collaboration with the departments that took part in each. Full where every department is in at least one; partly where some are in none.
islington.staff.triangulation
Functions work hand in glove, data triangulated
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A regular report in which the four functions put together safety, quality, finance, unmet need and opportunities, and what it led to. Partly where one function or subject is missing.
islington.staff.integratedqa
Staff supported to work to integrated quality assurance
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
One framework in use by commissioners, contract, brokerage and operational staff, with guidance or training given on it. Partly where some of the four keep frameworks of their own.
islington.staff.thrive
An environment that supports staff to thrive
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Staff survey, sickness and turnover figures of the teams concerned, and the action taken on them. Partly where figures are known and nothing was done.
islington.staff.connections
Stronger connections with residents and communities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Residents and communities still in touch after the exercise that brought them in, and how many more than a year ago. Partly where contacts end with each exercise.
islington.staff.longterm
Organisational development supports staff long term
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A development approach with money and commitment beyond the current year, the same for all teams that commission. Partly where it depends on yearly or single-team funds.
islington.staff.continuous
Implementation is continuous and keeps developing
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A yearly look at how the framework is put into practice, with what changed around commissioning and what was altered in answer. Partly where changes were noticed and practice stayed as it was.
islington.staff.action.development
Key action: Organisational Development plan
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An adopted plan with sessions for staff on what the framework means for them, and changes in working that came of it. Partly where the plan is adopted and sessions are still to come.
islington.staff.action.learning
Key action: knowledge and learning approach
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A written approach with the connections it made between teams and an insight that passed from one to another. Partly where it is written and no exchange can be shown.
islington.staff.action.tools
Key action: practical tools for communities of practice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Templates, an online space or a facilitator's guide in use by communities of practice with members from several teams. Partly where tools exist and aren't used.
63
IF.1
IF
Framework: how it is to be used
1
enabling
1
4
4
islington.framework.strategies
This framework does not sit in isolation and should be read and enacted in conjunction with the Council's wider strategies
Introduction, the sentence before the list of strategies
islington.framework.proportionate
When considering each element we will need to be pragmatic and proportionate in how we work.
Framework, last paragraph, 1st sentence
islington.framework.effort
We must ensure that we align effort and impact, to focus the limited resources we have.
Framework, last paragraph, 2nd sentence
islington.framework.adapting
We also know that we will face challenges and the approach we take must adapt to meet these.
Framework, last paragraph, 3rd sentence
0
0
0
1
1
100000000
The commissioning plan, with its strategies, its scale and its change log.
~
1
This framework does not sit in isolation and should be read and enacted in conjunction with the Council's wider strategies, including but not exclusively: The Islington Strategic Plan 2021; The Islington Progressive Procurement Strategy 2020-2027; Vision 2030: Building a Net Zero Carbon Islington by 2030; and The Islington Challenging Inequalities Strategy. … When considering each element we will need to be pragmatic and proportionate in how we work. We must ensure that we align effort and impact, to focus the limited resources we have. We also know that we will face challenges and the approach we take must adapt to meet these.
~
Introduction, the paragraph and list before the last; Framework, last paragraph
5
numbering
items
themes
target
title
How the framework is used is the council's own capability (Enabling) and no service's outcome, so no other theme is claimed. The words commit without reserve, so full evidence is the target until a council sets its own in its register. The title's second half is ours.
IF.2
IF
Framework: what it is to bring about
2
liveability
enabling
1
4
2
islington.framework.practice
It will be used going forward to support development of consistent, high quality commissioning practice and associated improvements in outcomes for our residents and communities.
Introduction, 4th paragraph, 2nd sentence
islington.framework.tool
This Framework will be a key tool in consistently delivering outcomes, by supporting staff to learn from collective experience and to share innovative solutions to tackle current and future challenges.
Framework, paragraph after the list, 4th sentence
0
0
0
1
1
100000000
The comparison of commissioning practice, and the solutions taken over from other teams.
~
1
It will be used going forward to support development of consistent, high quality commissioning practice and associated improvements in outcomes for our residents and communities. … This Framework will be a key tool in consistently delivering outcomes, by supporting staff to learn from collective experience and to share innovative solutions to tackle current and future challenges.
~
Introduction, 4th paragraph; Framework, paragraph after the list
5
numbering
items
themes
target
title
Improvements in outcomes for residents and communities, consistently delivered, are the quality of what they live with (Liveability); high quality practice, and staff who learn from collective experience, are the council's capability (Enabling). Both sentences say what the framework will do, and IF.1 how it is to be used, so they are measures apart. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IF.3
IF
Framework: two fundamental elements
1
enabling
1
4
2
islington.framework.stages
The key stages of commissioning that teams should consider to achieve the best outcomes for residents and communities
Framework, two fundamental elements, 1
islington.framework.principles
The key principles that staff involved in commissioning should follow, guiding how we work together to achieve best results
Framework, two fundamental elements, 2
0
0
0
1
1
100000000
The service's commissioning file, stage by stage.
~
1
The framework captures two fundamental elements of strategic commissioning:
~
Framework, the numbered list
5
numbering
items
themes
target
title
Whether teams go through the stages and follow the principles at all is the council's own way of working (Enabling); what each stage and principle asks is assessed in the groups after this one, and no theme of theirs is claimed again. Both elements say what teams or staff "should" do, so full evidence is the target until a council sets its own in its register.
IC.1
IC
Collaborate: whom commissioners work with
2
liveability
enabling
1
4
8
islington.collaborate.residents
Residents, their loved ones, and carers
Collaborate, In practice, 1st bullet
islington.collaborate.groups
Community groups and leaders
Collaborate, In practice, 2nd bullet
islington.collaborate.providers
Providers
Collaborate, In practice, 3rd bullet
islington.collaborate.commissioners
Other commissioners
Collaborate, In practice, 4th bullet
islington.collaborate.health
Health colleagues
Collaborate, In practice, 5th bullet
islington.collaborate.departments
Colleagues from other Council departments, including Procurement, Finance, and Legal
Collaborate, In practice, 6th bullet
islington.collaborate.neighbours
Colleagues from neighbouring Councils
Collaborate, In practice, 7th bullet
islington.collaborate.members
Elected members
Collaborate, In practice, 8th bullet
0
0
0
1
1
100000000
A stakeholder map for the service, with dated notes of who was worked with at which stage.
~
1
Collaborative commissioning in practice means commissioners working closely, positively, and meaningfully throughout the commissioning cycle with:
~
Collaborate, the list in the 3rd paragraph
5
numbering
items
themes
target
title
Residents, carers and community groups are among those worked with throughout the cycle, which gives them a leading part (Enabling); providers, health colleagues and neighbouring councils are the partners whose resources are turned to the borough's outcomes (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register. The title's second half is ours; the list prints eight parties.
IC.2
IC
Collaborate: how we work together
2
liveability
enabling
1
4
4
islington.collaborate.value
Being collaborative is a core Islington Council value which should underpin the work of all officers in the borough.
Collaborate, 1st paragraph, 1st sentence
islington.collaborate.openmind
It means approaching challenges with an open mind, proactively seeking feedback and fresh perspectives, and working through tough decisions together to chart courses of action which will most benefit residents and make the best use of our collective resources.
Collaborate, 1st paragraph after the list
islington.collaborate.partnerships
We will further develop our existing partnerships and seek to develop new relationships too.
Collaborate, 2nd paragraph after the list, 4th sentence
islington.collaborate.makereal
The development of this framework was underpinned by a collaborative approach, and we will continue working together and with partners to make this framework and its ambitions real.
Collaborate, 2nd paragraph after the list, 5th sentence
0
0
0
1
1
100000000
A decision log with the feedback behind each decision, and a partnership register with dates.
~
1
Being collaborative is a core Islington Council value which should underpin the work of all officers in the borough. … It means approaching challenges with an open mind, proactively seeking feedback and fresh perspectives, and working through tough decisions together to chart courses of action which will most benefit residents and make the best use of our collective resources. … We will further develop our existing partnerships and seek to develop new relationships too. The development of this framework was underpinned by a collaborative approach, and we will continue working together and with partners to make this framework and its ambitions real.
~
Collaborate, the first sentence and the two paragraphs after the list
5
numbering
items
themes
target
title
The sentences make collaboration every officer's duty and ask for tough decisions worked through together and for the best use of collective resources (Liveability), and for feedback and fresh perspectives to be sought and partnerships opened (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IL.1
IL
Learn: what it means in practice
1
enabling
1
4
9
islington.learn.stages
Recognising each stage of the commissioning cycle presents opportunities for learning and feedback – capturing lessons learnt, applying them, and consolidating this into best practice
Learn, In practice, 1st bullet
islington.learn.celebrating
Celebrating successes and sharing best practice across partners
Learn, In practice, 2nd bullet
islington.learn.wrong
Creating an environment where we can share and learn from when things don't go to plan and from when issues arise, and actively sharing these with others in the system
Learn, In practice, 3rd bullet
islington.learn.reflection
Engaging in critical self-reflection and drawing on system thinking to identify and eliminate biases and structural issues which may be affecting delivery of outcomes
Learn, In practice, 4th bullet
islington.learn.complexity
Embracing complexity, diversity and intersectionality as part of reflective practice
Learn, In practice, 5th bullet
islington.learn.development
Supporting staff's professional development
Learn, In practice, 6th bullet
islington.learn.communities
Establishing effective communities of practice supported by an engaging and evolving library of learning and best practice
Learn, In practice, 7th bullet
islington.learn.information
Using qualitative and quantitative information to focus on achievement of outcomes, aid problem solving, and inform actions
Learn, In practice, 8th bullet
islington.learn.longterm
Taking a long-term view of progress in key areas
Learn, In practice, 9th bullet
0
0
0
1
1
100000000
The lessons log, the library of practice and the staff development records that bear on this service.
~
1
It is therefore crucial that commissioning is underpinned by continuous learning, reflection, and professional curiosity. … In practice, this means:
~
Learn, the list after the 1st paragraph
5
numbering
items
themes
target
title
The nine practices (lessons kept, biases looked for, staff developed, communities of practice) build the council's own capability, without which services can't be opened to the communities they serve. The words commit without reserve, so full evidence is the target until a council sets its own in its register. The list prints nine practices. The sentence before the list is a statement of its own, in IL.4.
IL.2
IL
Learn: collective knowledge and challenge
2
liveability
enabling
1
4
2
islington.learn.knowledge
We will harness and grow our collective knowledge of best practice and understanding of the communities we serve to commission services that are fit for purpose and sector leading.
Learn, 1st paragraph after the list, 1st sentence
islington.learn.challenge
We will continue to challenge ourselves to do and be even better.
Learn, 1st paragraph after the list, 2nd sentence
0
0
0
1
1
100000000
The knowledge base used for the last commission, and the latest peer review or self-assessment.
~
1
We will harness and grow our collective knowledge of best practice and understanding of the communities we serve to commission services that are fit for purpose and sector leading. We will continue to challenge ourselves to do and be even better.
~
Learn, 1st paragraph after the list
5
numbering
items
themes
target
title
Knowledge of the communities served is gathered so that services are fit for purpose and sector leading, which is the quality of what people live with (Liveability); harnessing collective knowledge and challenging ourselves is the council's capability (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IL.3
IL
Learn: feedback loops
1
enabling
1
4
4
islington.learn.loops
This will require effective feedback loops and learning initiatives between each stage of the cycle but also between cycles.
Learn, 2nd paragraph after the list, 1st sentence
islington.learn.flexibility
We should have flexibility in the progress and decisions made at each stage so we can adapt as we learn more throughout the cycle.
Learn, 2nd paragraph after the list, 2nd sentence
islington.learn.sharecycle
We will share the learning from each commissioning cycle widely and systematically so that experiences from across the council drives the collective view of best practice and future innovation.
Learn, 2nd paragraph after the list, 3rd sentence
islington.learn.loopswho
These feedback loops should take place across not just commissioners, but with front-line staff, partners and providers of services.
Learn, 2nd paragraph after the list, 4th sentence
0
0
0
1
1
100000000
The review points of the commissioning plan, with who gave feedback and what was altered.
~
1
This will require effective feedback loops and learning initiatives between each stage of the cycle but also between cycles. We should have flexibility in the progress and decisions made at each stage so we can adapt as we learn more throughout the cycle. We will share the learning from each commissioning cycle widely and systematically so that experiences from across the council drives the collective view of best practice and future innovation. These feedback loops should take place across not just commissioners, but with front-line staff, partners and providers of services.
~
Learn, 2nd paragraph after the list
5
numbering
items
themes
target
title
Loops that run between stages and cycles, and take in front-line staff, partners and providers, are listening and openness about what was learnt. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IL.4
IL
Learn: learning, reflection and curiosity
1
enabling
1
4
1
islington.learn.curiosity
It is therefore crucial that commissioning is underpinned by continuous learning, reflection, and professional curiosity.
Learn, 1st paragraph, 2nd sentence
0
0
0
1
1
100000000
Notes of supervision or team meetings through the year.
~
1
High-quality commissioning at its heart aims to address complex issues – driving improvement, development, and positive change. It is therefore crucial that commissioning is underpinned by continuous learning, reflection, and professional curiosity.
~
Learn, 1st paragraph
5
numbering
items
themes
target
title
Learning, reflection and curiosity in those who commission are the council's capability. The sentence leads on to IL.1's nine practices and asks for more than they spell out ("professional curiosity"), so it is a measure of its own; it is numbered after the others of its section. What is "crucial" leaves no reserve, so full evidence is the target until a council sets its own in its register.
IP.1
IP
Co-produce: what it ensures
2
liveability
enabling
1
4
4
islington.coproduce.fit
Our offer is fit for purpose, for all our residents
Co-produce, ensuring that, 1st bullet
islington.coproduce.needs
Services meet the needs and aspirations of those we serve, and by extension are providing good value for money
Co-produce, ensuring that, 2nd bullet
islington.coproduce.gaps
We are aware of gaps in support and can act accordingly making best use of available resources
Co-produce, ensuring that, 3rd bullet
islington.coproduce.trust
Residents trust us and trust that services are acting in their best interests
Co-produce, ensuring that, 4th bullet
0
0
0
1
1
100000000
Residents' own accounts of the service, with the gap analysis and the value for money review.
~
1
Effective Co-Production offers an opportunity to bring residents into the design, planning, management, and improvement of services—ensuring that:
~
Co-produce, the list in the 1st paragraph
5
numbering
items
themes
target
title
Residents are brought into design, planning, management and improvement, which is Enabling in Croydon's own words; what it is to ensure is an offer fit for purpose that meets needs, with good value and trust, the quality of services people live with (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IP.2
IP
Co-produce: what it means for commissioners
1
enabling
1
4
7
islington.coproduce.skills
Developing and building on Co-Production skills, knowledge, and capability via training
Co-produce, In practice for commissioners, 1st bullet
islington.coproduce.links
Building on the existing links we have with residents and communities to strengthen existing Co-Production partnerships
Co-produce, In practice for commissioners, 2nd bullet
islington.coproduce.networks
Being reflective about gaps in Co-Production networks and taking proactive steps to address these
Co-produce, In practice for commissioners, 3rd bullet
islington.coproduce.relationships
Forming new relationships, particularly with the most marginalised communities in the borough and with groups who support them
Co-produce, In practice for commissioners, 4th bullet
islington.coproduce.throughout
Engaging with residents and community groups throughout the commissioning cycle and developing processes to support this
Co-produce, In practice for commissioners, 5th bullet
islington.coproduce.time
Co-ordinating Co-Production planning and activities to make the best use of residents' time
Co-produce, In practice for commissioners, 6th bullet
islington.coproduce.implications
Dedicating time and focus to work through implications of what residents have told us
Co-produce, In practice for commissioners, 7th bullet
0
0
0
1
1
100000000
The co-production plan, training records and the list of residents and groups involved.
~
1
In practice, for commissioners, this will mean:
~
Co-produce, the list after the 3rd paragraph
5
numbering
items
themes
target
title
All seven practices (skills, links, gaps in networks, new relationships with the most marginalised, engagement, residents' time, work on what they said) serve residents taking a leading part in services. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IP.3
IP
Co-produce: our commitment
1
enabling
1
4
3
islington.coproduce.commitment
Alongside being Collaborative, being Empowering is one of the Council's core CARE values and this underpins our commitment to meaningful Co-Production with residents, carers, and community groups throughout the Commissioning Cycle.
Co-produce, 1st paragraph, 1st sentence
islington.coproduce.default
We have a good track record with many examples of positive Co-Production in commissioning and a range of policies and procedures in place to support this, but we know we must do better to embed Co-Production more consistently into all commissioning by default.
Co-produce, 2nd paragraph
islington.coproduce.mutual
We recognise and value the unique expertise, experience, and views our residents contribute and will work closely with them as part of a mutually beneficial learning and reflective strategic commissioning process.
Co-produce, 3rd paragraph, 1st sentence
0
0
0
1
1
100000000
The commissioning plan with the part residents have in it, and how they were thanked or paid.
~
1
Alongside being Collaborative, being Empowering is one of the Council's core CARE values and this underpins our commitment to meaningful Co-Production with residents, carers, and community groups throughout the Commissioning Cycle. … We have a good track record … but we know we must do better to embed Co-Production more consistently into all commissioning by default. We recognise and value the unique expertise, experience, and views our residents contribute and will work closely with them as part of a mutually beneficial learning and reflective strategic commissioning process.
~
Co-produce, 1st, 2nd and 3rd paragraphs
5
numbering
items
themes
target
title
The sentences commit the council to co-production with residents, carers and community groups by default, as part of a mutually beneficial process: individuals and communities in a leading role. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I1.1
I1
Identify: what it involves
2
independence
liveability
1
4
9
islington.identify.needs
Local needs based on demographic, socioeconomic, and qualitative insights about our communities – including consideration of hyper-local and culturally-specific needs
Identify, Overview, 1st bullet
islington.identify.assets
Local assets taking a strengths-based view, rooted in communities and neighbourhoods
Identify, Overview, 2nd bullet
islington.identify.priorities
Local priorities based on the political direction set by our members, and in line with feedback from our residents and partners
Identify, Overview, 3rd bullet
islington.identify.policy
Policy and statutory requirements based on national statute, legal guidance, and sector-body guidance
Identify, Overview, 4th bullet
islington.identify.practice
Best, emerging, and comparable practice within the borough and further afield – underpinned by research, engagement, and benchmarking
Identify, Overview, 5th bullet
islington.identify.resources
Financial and human resources including workforce, existing capital and revenue funding, and identification of any investment or external funding opportunities
Identify, Overview, 6th bullet
islington.identify.provision
Existing provision whether commissioned, in-house, or provided entirely independently of the Council. Review if there are any overlaps in the system
Identify, Overview, 7th bullet
islington.identify.gaps
Gaps in provision both in current service models and offers, and in potential future innovative models identified in best practice both inside and outside of Islington Council
Identify, Overview, 8th bullet
islington.identify.opportunities
Opportunities for development accounting for all of the above
Identify, Overview, 9th bullet
0
0
0
1
1
100000000
The needs assessment and the map of assets and provision, with their dates.
~
1
Drawing and continually building on this knowledge base is crucial to effective commissioning and is a key part of the 'Identify' stage of the commissioning cycle, which involves identification of:
~
Identify, Overview, the list
5
numbering
items
themes
target
title
Needs, strengths rooted in neighbourhoods and gaps are found before they press, which lets needs be met early (Independence); existing provision and the staff, money and statute around it are reviewed for the borough's priorities (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I1.2
I1
Identify: for residents
1
enabling
1
4
2
islington.identify.residents.start
The Council will seek opportunities to engage with residents from the start of the commissioning cycle to identify what works well, issues, priorities, and to co-develop solutions.
Identify, What this will mean in practice, For residents, 1st bullet
islington.identify.residents.experience
Residents' lived experience and aspirations will be reflected in the Council's needs assessments.
Identify, What this will mean in practice, For residents, 2nd bullet
0
0
0
1
1
100000000
Engagement records dated before the needs assessment, and the assessment itself.
~
1
For residents
For residents
Identify, What this will mean in practice, For residents
4
numbering
items
themes
target
Residents are engaged from the start and solutions co-developed, and needs assessments carry their lived experience: listening and co-production. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I1.3
I1
Identify: for commissioners
1
enabling
1
4
4
islington.identify.commissioners.map
Working with other stakeholders to map out and gather the relevant information
Identify, What this will mean in practice, For commissioners, 1st bullet
islington.identify.commissioners.analyse
Analysing findings (and getting support with analysis from other stakeholders as needed)
Identify, What this will mean in practice, For commissioners, 2nd bullet
islington.identify.commissioners.conclude
Working with relevant senior leaders and governance forums to draw conclusions to determine prioritisation
Identify, What this will mean in practice, For commissioners, 3rd bullet
islington.identify.commissioners.levels
Commissioners will work on 'identification' at service and portfolio level – ensuring that intelligence gathered reads across into all commissioning activities.
Identify, What this will mean in practice, For commissioners, 4th bullet
0
0
0
1
1
100000000
The information map, the analysis with its authors, and the forum's minutes.
~
1
Commissioners will take a lead in the 'Identify' process:
For commissioners
Identify, What this will mean in practice, For commissioners
4
numbering
items
themes
target
Mapping information, analysing it and drawing conclusions with governance forums so that intelligence reads across all activities is the council's own capability to commission. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I1.4
I1
Identify: for providers
2
growth
independence
1
4
6
islington.identify.providers.practice
Learn more about best and emerging practice elsewhere
Identify, What this will mean in practice, For providers, 1st bullet
islington.identify.providers.insights
Draw on insights from frontline professionals and senior leaders to frame needs assessments
Identify, What this will mean in practice, For providers, 2nd bullet
islington.identify.providers.assets
Identify local assets
Identify, What this will mean in practice, For providers, 3rd bullet
islington.identify.providers.needs
Identify local needs and gaps in provision
Identify, What this will mean in practice, For providers, 4th bullet
islington.identify.providers.costs
Understand costings linked to services
Identify, What this will mean in practice, For providers, 5th bullet
islington.identify.providers.market
Gauge market interest in developmental opportunities and to shape opportunities
Identify, What this will mean in practice, For providers, 6th bullet
0
0
0
1
1
100000000
Dated notes of work with existing and prospective providers before prioritisation.
~
1
The Council will seek to work with providers (both existing and prospective) at the earliest point of the commissioning cycle to:
For providers
Identify, What this will mean in practice, For providers
4
numbering
items
themes
target
Costings, market interest and the shaping of opportunities with existing and prospective providers build the market (Growth); assets, needs and gaps seen by frontline professionals help to meet needs early (Independence). The words commit without reserve, so full evidence is the target until a council sets its own in its register. The bullets continue the lead-in; the list runs over a page.
I1.5
I1
Identify: for procurement
1
growth
1
4
2
islington.identify.procurement.picture
Procurement will support the development of a strategic picture of the current market using a 'category management' approach; this will provide an understanding of current provision based on specific categories of demand/resident needs.
Identify, What this will mean in practice, For procurement, 1st bullet
islington.identify.procurement.barriers
Procurement will identify any challenges or barriers that exist or could exist in commissioning external provision across each category.
Identify, What this will mean in practice, For procurement, 2nd bullet
0
0
0
1
1
100000000
The category profile and the register of barriers to external provision.
~
1
For procurement
For procurement
Identify, What this will mean in practice, For procurement
4
numbering
items
themes
target
A strategic picture of the current market by category, and the barriers to external provision in it, is about knowing and opening the market. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I1.6
I1
Identify: working with others and using intelligence
1
enabling
1
4
2
islington.identify.sources
Identifying these things effectively will involve working with residents, staff, and partners, as well as drawing on the Council's strategic intelligence resources (for example, the Joint Strategic Needs Assessment), and insights from North Central London Integrated Care System and beyond.
Identify, Overview, paragraph after the list, 1st sentence
islington.identify.holistic
We will take a holistic approach to using our intelligence, work creatively to address gaps, and work to develop insights and intelligence aligned with, and to inform, our strategic priorities.
Identify, Overview, paragraph after the list, 2nd sentence
0
0
0
1
1
100000000
The source list of the needs assessment, and the plan for filling gaps in intelligence.
~
1
Identifying these things effectively will involve working with residents, staff, and partners, as well as drawing on the Council's strategic intelligence resources (for example, the Joint Strategic Needs Assessment), and insights from North Central London Integrated Care System and beyond. We will take a holistic approach to using our intelligence, work creatively to address gaps, and work to develop insights and intelligence aligned with, and to inform, our strategic priorities.
~
Identify, Overview, paragraph after the list
5
numbering
items
themes
target
title
Identifying with residents, staff and partners, and taking a holistic and creative approach to intelligence, is listening and the council's own capability. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I2.1
I2
Prioritise: what strategic prioritisation entails
2
liveability
enabling
1
4
5
islington.prioritise.outcomes
Developing and agreeing defined, detailed priority outcomes that we agree with partners and residents, which build on and align to the Council's wider strategies and goals
Prioritise, Strategic prioritisation will entail, 1st bullet
islington.prioritise.smart
Agreeing specific, measurable, achievable, relevant, and timebound (SMART) actions and making decisions about use of resources in accordance with this outcome framework
Prioritise, Strategic prioritisation will entail, 2nd bullet
islington.prioritise.deprioritise
Agreeing aspects of work to de-prioritise where defined scope is greater than the resources available
Prioritise, Strategic prioritisation will entail, 3rd bullet
islington.prioritise.aligning
Aligning plans and timescales across the system, so that there are no unforeseen dependency delays
Prioritise, Strategic prioritisation will entail, 4th bullet
islington.prioritise.learning
Ensuring that the learning from the prioritisation phase refreshes our understanding developed in the 'Identity' stage and is aligned to and refreshes wider council strategies
Prioritise, Strategic prioritisation will entail, 5th bullet
0
0
0
1
1
100000000
The agreed outcome framework and its action plan, with the record of who agreed them.
~
1
Once we have identified needs, requirements, resources, and opportunities we will take a strategic approach to prioritisation to ensure our commissioning efforts have the most impact in line with our aims. … Strategic prioritisation will entail:
~
Prioritise, Strategic prioritisation will entail
5
numbering
items
themes
target
title
Defined outcomes, SMART actions and plans aligned across the system turn resources to the borough's strategic outcomes (Liveability); the outcomes are agreed with partners and residents (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register. 'Identity' stands in print for 'Identify'.
I2.2
I2
Prioritise: for residents
1
enabling
1
4
2
islington.prioritise.residents.codevelop
The Council will seek opportunities to co-develop our outcome frameworks and to develop our strategic plans.
Prioritise, What this will mean in practice, For residents, 1st bullet
islington.prioritise.residents.recognise
Residents will recognise their priorities in the strategic plans and outcome framework.
Prioritise, What this will mean in practice, For residents, 2nd bullet
0
0
0
1
1
100000000
Records of co-development, and residents' answers on the finished plan.
~
1
For residents
For residents
Prioritise, What this will mean in practice, For residents
4
numbering
items
themes
target
Residents co-develop outcome frameworks and strategic plans and recognise their own priorities in them. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I2.3
I2
Prioritise: for commissioners
1
liveability
1
4
3
islington.prioritise.commissioners.lead
Commissioners will lead the development of strategic plans, outcomes, associated metrics and setting of SMART actions to deliver the strategic plan
Prioritise, What this will mean in practice, For commissioners, lead-in
islington.prioritise.commissioners.leaders
Working with senior leaders and other stakeholders to ensure plans are actions are aligned with desired outcomes and deliver maximum value
Prioritise, What this will mean in practice, For commissioners, 1st bullet under it
islington.prioritise.commissioners.operational
Working with operational leaders and providers in the development of the plans to ensure they will be impactful
Prioritise, What this will mean in practice, For commissioners, 2nd bullet under it
0
0
0
1
1
100000000
The strategic plan with its authors, and notes of the sessions that tested it.
~
1
Commissioners will lead the development of strategic plans, outcomes, associated metrics and setting of SMART actions to deliver the strategic plan –
For commissioners
Prioritise, What this will mean in practice, For commissioners
4
numbering
items
themes
target
Plans, outcomes and metrics are led and tested with senior leaders, operational leaders and providers so that they deliver maximum value and impact: resources used for the borough's outcomes. The words commit without reserve, so full evidence is the target until a council sets its own in its register. The lead-in is a statement too, since it names work (plans, outcomes, metrics, actions) that the bullets under it don't. "Plans are actions are aligned" is as printed.
I2.4
I2
Prioritise: for providers
1
liveability
1
4
2
islington.prioritise.providers.partners
The Council will work with providers (both existing and prospective), as core partners, in the development of its outcome framework and associated strategic planning.
Prioritise, What this will mean in practice, For providers, 1st bullet
islington.prioritise.providers.report
Providers will be asked to report on relevant metrics for their services, associated with the outcome framework.
Prioritise, What this will mean in practice, For providers, 2nd bullet
0
0
0
1
1
100000000
Provider contributions to the outcome framework, and their metric returns.
~
1
For providers
For providers
Prioritise, What this will mean in practice, For providers
4
numbering
items
themes
target
Providers are core partners in the outcome framework and report on its metrics: suppliers' resources are harnessed to the borough's strategic outcomes. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I2.5
I2
Prioritise: for procurement
1
growth
1
4
2
islington.prioritise.procurement.readiness
Procurement will develop knowledge on the readiness of the market organised by categories informing effective prioritisation by ensuring feasibility and risk of delivery are considered.
Prioritise, What this will mean in practice, For procurement, 1st bullet
islington.prioritise.procurement.interdependencies
Procurement will help to ensure that current provision across different markets and suppliers are understood, and that interdependencies and risks are managed effectively within each category.
Prioritise, What this will mean in practice, For procurement, 2nd bullet
0
0
0
1
1
100000000
Market readiness notes and the interdependency and risk log by category.
~
1
For procurement
For procurement
Prioritise, What this will mean in practice, For procurement
4
numbering
items
themes
target
Knowing how ready the market is, and where its markets and suppliers depend on each other, concerns the health of markets. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I2.6
I2
Prioritise: resources, communities and shared ownership
2
liveability
enabling
1
4
3
islington.prioritise.impact
Prioritisation ensures that the resources that the council, and wider system as applicable, has available are used to deliver the biggest positive impact for residents as possible.
Prioritise, Overview, 1st paragraph after the list, 1st sentence
islington.prioritise.honest
It ensures that priorities are driven by what matters to communities, including having honest conversations with those communities about best use of resources.
Prioritise, Overview, 1st paragraph after the list, 2nd sentence
islington.prioritise.ownership
We will work with local partners, elected members, and residents to develop a shared understanding and ownership of priorities, in areas that will make the most positive difference.
Prioritise, Overview, 2nd paragraph after the list
0
0
0
1
1
100000000
The comparison behind the chosen priorities, and notes of the conversations about resources.
~
1
Prioritisation ensures that the resources that the council, and wider system as applicable, has available are used to deliver the biggest positive impact for residents as possible. It ensures that priorities are driven by what matters to communities, including having honest conversations with those communities about best use of resources. … We will work with local partners, elected members, and residents to develop a shared understanding and ownership of priorities, in areas that will make the most positive difference.
~
Prioritise, Overview, the two paragraphs after the list
5
numbering
items
themes
target
title
Resources of the council and the wider system are used for the biggest positive impact (Liveability); priorities are driven by what matters to communities, in honest conversations, and owned together (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I3.1
I3
Innovate: ways it might be done
2
growth
enabling
1
4
9
islington.innovate.models
Reviewing alternative delivery models other Councils are putting into practice
Innovate, Overview, This might be by, 1st bullet
islington.innovate.community
Looking for examples of community-led problem solving in Islington or elsewhere
Innovate, Overview, This might be by, 2nd bullet
islington.innovate.technology
Seeking technological solutions to pressing problems
Innovate, Overview, This might be by, 3rd bullet
islington.innovate.staffing
Reimaging the staffing structures and roles that underpin services
Innovate, Overview, This might be by, 4th bullet
islington.innovate.futureproof
Considering opportunities to future-proof services, spaces, and contracts
Innovate, Overview, This might be by, 5th bullet
islington.innovate.assumptions
Re-examining assumptions service design and delivery is premised on to ensure services are culturally appropriate and inclusive
Innovate, Overview, This might be by, 6th bullet
islington.innovate.procurement
Undertaking procurement in new ways
Innovate, Overview, This might be by, 7th bullet
islington.innovate.pilots
Developing opportunities to commission smaller scale contracts and/or pilots with small providers to test new offers
Innovate, Overview, This might be by, 8th bullet
islington.innovate.elsewhere
Seeking inspiration to develop new services that don't currently exist in the borough but do elsewhere
Innovate, Overview, This might be by, 9th bullet
0
0
0
1
1
100000000
For each way used in the year, the paper that shows what was looked at and what came of it.
The list prints options. Answer n/a for a way that was not taken up in the year; assess only those that were.
1
This might be by:
~
Innovate, Overview, This might be by
5
numbering
items
themes
target
title
Smaller contracts and pilots with small providers and procurement in new ways open the market (Growth); community-led problem solving and re-examined assumptions put communities in a leading role (Enabling). The paper prints these as options, of which any may be used, so n/a is the answer for one not taken up and the target of 100% is held against those that were. "Reimaging" is as printed.
I3.2
I3
Innovate: for residents
2
liveability
enabling
1
4
2
islington.innovate.residents.engage
The Council will seek opportunities to engage residents in Strategic Innovation – for example, working with residents to identify good practice community responses in the borough, come up with ideas for new ways of working and sense check proposed innovations.
Innovate, What this will mean in practice, For residents, 1st bullet
islington.innovate.residents.suit
Residents will see services which suit their needs better.
Innovate, What this will mean in practice, For residents, 2nd bullet
0
0
0
1
1
100000000
Notes of innovation sessions with residents, and their view of the changed service.
~
1
For residents
For residents
Innovate, What this will mean in practice, For residents
4
numbering
items
themes
target
Residents find good practice, bring ideas and sense check innovations (Enabling), and see services that suit their needs better (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I3.3
I3
Innovate: for commissioners
1
enabling
1
4
4
islington.innovate.commissioners.time
Carving out time and space for research on innovative practice
Innovate, What this will mean in practice, For commissioners, 1st bullet
islington.innovate.commissioners.leaders
Developing relationships with leaders in and outside of Islington to understand current innovative practice
Innovate, What this will mean in practice, For commissioners, 2nd bullet
islington.innovate.commissioners.test
Working with residents, operational teams, and providers to sense check and test ideas
Innovate, What this will mean in practice, For commissioners, 3rd bullet
islington.innovate.commissioners.share
Sharing findings with other commissioners across portfolio areas
Innovate, What this will mean in practice, For commissioners, 4th bullet
0
0
0
1
1
100000000
Work plans with research time, contact notes and shared findings.
~
1
Commissioners will lead on the Strategic Innovation process which will involve:
For commissioners
Innovate, What this will mean in practice, For commissioners
4
numbering
items
themes
target
Time for research, relationships with leaders, testing ideas with residents and sharing findings build the council's capability to do things differently. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I3.4
I3
Innovate: for providers
2
growth
liveability
1
4
1
islington.innovate.providers.codevelop
The Council will work with providers (both existing and prospective) to co-develop innovative responses to the challenges of the borough, trial and pilot innovations and learn from where innovative responses have been trialled elsewhere.
Innovate, What this will mean in practice, For providers, 1st bullet
0
0
0
1
1
100000000
Pilot agreements with providers, and notes on trials elsewhere.
~
1
For providers
For providers
Innovate, What this will mean in practice, For providers
4
numbering
items
themes
target
Existing and prospective providers co-develop, trial and pilot, which opens the market to new offers (Growth) and turns their resources to the challenges of the borough (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I3.5
I3
Innovate: for procurement
1
growth
1
4
2
islington.innovate.procurement.contracts
Procurement will develop contractual approaches that empower providers to be innovate while still ensuring adherence to procurement policy and regulation.
Innovate, What this will mean in practice, For procurement, 1st sentence
islington.innovate.procurement.value
The category management approach will ensure that the value from our contracts is maximised by minimising duplication across contracts, and ensuring performance criteria is tailored to a whole family approach.
Innovate, What this will mean in practice, For procurement, 2nd sentence
0
0
0
1
1
100000000
Contract terms that leave room to innovate, and the category's review of duplication.
~
1
For procurement
For procurement
Innovate, What this will mean in practice, For procurement
5
numbering
items
themes
target
joining
Contracts that empower providers, and value maximised by less duplication between contracts, concern the market and value for money of what is bought. The words commit without reserve, so full evidence is the target until a council sets its own in its register. The cell has no bullets, so each of its sentences is a statement. The row's heading, broken over two lines ("For", "procurement"), comes out in the midst of the first sentence, between "while still" and "ensuring adherence"; it is taken out and the sentence joined. "Providers to be innovate" is as printed.
I3.6
I3
Innovate: looking upward and outward
1
enabling
1
4
3
islington.innovate.pace
We need to keep pace with and provide leadership in tackling these challenges, innovation will be crucial to this.
Innovate, Overview, 1st paragraph, 3rd sentence
islington.innovate.outward
Starting with the lessons from Islington's approach to date, innovation means looking upward and outward to neighbours, current and prospective providers, as well as national and international best and emerging practice, to identify different ways of tackling challenges and making the most of opportunities.
Innovate, Overview, 2nd paragraph, 1st sentence
islington.innovate.differently
Investing time in innovation is a key part of the move toward outcome-focused commissioning, and to be successful, will require us to think and act differently.
Innovate, Overview, paragraph after the list, 1st sentence
0
0
0
1
1
100000000
A horizon scan of the year and the comparison with others that it rests on.
~
1
We need to keep pace with and provide leadership in tackling these challenges, innovation will be crucial to this. … Starting with the lessons from Islington's approach to date, innovation means looking upward and outward to neighbours, current and prospective providers, as well as national and international best and emerging practice, to identify different ways of tackling challenges and making the most of opportunities. … Investing time in innovation is a key part of the move toward outcome-focused commissioning, and to be successful, will require us to think and act differently.
~
Innovate, Overview, 1st and 2nd paragraphs and the one after the list
5
numbering
items
themes
target
title
Keeping pace, leading and looking to neighbours, providers and practice abroad is the council's own capability to change. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I4.1
I4
Design: what it entails
2
liveability
enabling
1
4
6
islington.design.options
Reviewing delivery options and deciding on the way forward via Options Appraisal
Design, Overview, This will entail, 1st bullet
islington.design.budgets
Identifying and agreeing service budgets and funding
Design, Overview, This will entail, 2nd bullet
islington.design.inhouse
Exploring opportunities for In-House delivery wherever possible
Design, Overview, This will entail, 3rd bullet
islington.design.specifications
Co-developing service specifications and performance frameworks, including Key Performance Indicators
Design, Overview, This will entail, 4th bullet
islington.design.structures
Co-developing staffing structures for In-House services
Design, Overview, This will entail, 5th bullet
islington.design.contracts
Drafting accompanying contracts and/or Service Level Agreements
Design, Overview, This will entail, 6th bullet
0
0
0
1
1
100000000
The design file: options appraisal, budget, specification, structures and draft contract.
~
1
Once the range of potential delivery models have been identified from the Innovation phase, the Design phase is focused on selecting the approach that best meets local needs and putting plans in place for the changes needed to bring concepts to life. This will entail:
~
Design, Overview, the list
5
numbering
items
themes
target
title
Options, budgets, in-house delivery and contracts settle the approach that best meets local needs, and so the services people live with (Liveability); specifications, performance frameworks and staffing structures are co-developed (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I4.2
I4
Design: for residents
1
enabling
1
4
1
islington.design.residents.codesign
The Council will co-design with residents and community groups the design of services – for example when developing service specifications.
Design, What this will mean in practice, For residents, 1st bullet
0
0
0
1
1
100000000
Co-design session notes and the specification with residents' changes marked.
~
1
For residents
For residents
Design, What this will mean in practice, For residents
4
numbering
items
themes
target
Services are co-designed with residents and community groups, who so take a leading role in developing them. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I4.3
I4
Design: for commissioners
2
liveability
enabling
1
4
5
islington.design.commissioners.appraisals
Developing detailed options appraisals
Design, What this will mean in practice, For commissioners, 1st bullet under the lead-in
islington.design.commissioners.inhouse
Working with relevant In-House teams to scope options for Council delivery
Design, What this will mean in practice, For commissioners, 2nd bullet under the lead-in
islington.design.commissioners.signoff
Securing governance sign off on the way forward and funding for this
Design, What this will mean in practice, For commissioners, 3rd bullet under the lead-in
islington.design.commissioners.codesign
Working with residents, community groups, providers, and professionals to co-design services
Design, What this will mean in practice, For commissioners, 4th bullet under the lead-in
islington.design.commissioners.robust
Working with Finance, Legal, and Procurement to ensure contracts are robust
Design, What this will mean in practice, For commissioners, 5th bullet under the lead-in
0
0
0
1
1
100000000
The appraisal, the sign-off report and the advice received on the contract.
~
1
Commissioners will lead the Design phase:
For commissioners
Design, What this will mean in practice, For commissioners
4
numbering
items
themes
target
Detailed appraisals, in-house options, sign-off and robust contracts secure the service that results (Liveability); co-design with residents, community groups, providers and professionals gives them a part in it (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I4.4
I4
Design: for providers
2
growth
liveability
1
4
1
islington.design.providers.testing
The Council will seek to work with Providers on market testing and service design to ensure services are deliverable and high quality.
Design, What this will mean in practice, For providers
0
0
0
1
1
100000000
Market test questions and replies, with what was altered in the design.
~
1
For providers
For providers
Design, What this will mean in practice, For providers
4
numbering
items
themes
target
Market testing with providers informs the market and is informed by it (Growth); its aim is services that are deliverable and high quality (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I4.5
I4
Design: for procurement
1
growth
1
4
2
islington.design.procurement.information
Procurement will provide detailed information on the potential approaches, mechanisms, and costs of procuring services as required by emerging design propositions.
Design, What this will mean in practice, For procurement, 1st bullet
islington.design.procurement.risk
Procurement will advise on the risk of procuring services, based on previous procurement exercises and the current market environment.
Design, What this will mean in practice, For procurement, 2nd bullet
0
0
0
1
1
100000000
Procurement's options note and risk advice, dated before the design was settled.
~
1
For procurement
For procurement
Design, What this will mean in practice, For procurement
4
numbering
items
themes
target
Approaches, mechanisms, costs and risk of procuring in the current market bear on the market and on value for money. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I4.6
I4
Design: evidence, advice and agreement
2
liveability
enabling
1
4
4
islington.design.enablers
The support and input of enablers like Finance and Legal advice is crucial during the Design phase and will enable commissioners to make new approaches real.
Design, Overview, 1st paragraph after the list, 2nd sentence
islington.design.agreeing
The design phase must take us from understanding what could work, to agreeing what will work.
Design, Overview, 2nd paragraph after the list, 1st sentence
islington.design.evidence
There is no one hundred percent guarantee that a solution will deliver exactly what we expect, therefore it is essential that the design phase takes an evidence-based approach.
Design, Overview, 2nd paragraph after the list, 2nd sentence
islington.design.stresstest
Therefore, clearly linking the chosen solution to the outcomes it is targeting, and stress testing the feasibility of the solution as part of the process is crucial.
Design, Overview, 2nd paragraph after the list, 3rd sentence
0
0
0
1
1
100000000
The design decision with its evidence, outcome links, stress test and advice.
~
1
The support and input of enablers like Finance and Legal advice is crucial during the Design phase and will enable commissioners to make new approaches real. … The design phase must take us from understanding what could work, to agreeing what will work. There is no one hundred percent guarantee that a solution will deliver exactly what we expect, therefore it is essential that the design phase takes an evidence-based approach. Therefore, clearly linking the chosen solution to the outcomes it is targeting, and stress testing the feasibility of the solution as part of the process is crucial.
~
Design, Overview, the two paragraphs after the list
5
numbering
items
themes
target
title
The solution is linked to its outcomes and stress tested before it is agreed, so that the service works for those who use it (Liveability); evidence and the advice of finance and legal are the council's capability to make it real (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I5.1
I5
Implement: what it entails
1
liveability
1
4
6
islington.implement.procurement
Procurement and contracting whether from external provision or through development of service level agreements for in-house provision
Implement, Overview, This will entail, 1st bullet
islington.implement.change
Change management to ensure that plans are delivered, and that the plans themselves will realise the identified benefits
Implement, Overview, This will entail, 2nd bullet
islington.implement.improvement
Service development and improvement supporting good services to become outstanding, and addressing poor performance at the earliest opportunity
Implement, Overview, This will entail, 3rd bullet
islington.implement.operations
Operational management of provision whether by in-house teams or commissioned providers to deliver on agreed specifications and outcomes
Implement, Overview, This will entail, 4th bullet
islington.implement.contracts
Contract management to ensure all parties are meeting their obligations under contract
Implement, Overview, This will entail, 5th bullet
islington.implement.leadership
System leadership working with partners to resolve tricky issues and support improvement for services, their staff, and most importantly residents they support
Implement, Overview, This will entail, 6th bullet
0
0
0
1
1
100000000
The mobilisation plan, contract file, quality reviews and improvement actions.
~
1
Implementation is about making a vision real, therefore improving the outcomes for our residents. Delivering a high-quality offer that meets local needs, priorities, and ambitions – and ensuring consistently high quality throughout a services' lifetime. … This will entail:
~
Implement, Overview, This will entail
5
numbering
items
themes
target
title
Procurement, change, improvement, operation, contract management and leadership with partners turn suppliers' and partners' work into services of high quality. The words commit without reserve, so full evidence is the target until a council sets its own in its register. "Delivering a high-quality offer …" has no verb of its own and leads in to the list.
I5.2
I5
Implement: for residents
2
liveability
enabling
1
4
3
islington.implement.residents.procurement
The Council will include residents in procurement of new services, provider partners together who can meet residents' needs and aspirations.
Implement, What this will mean in practice, For residents, 1st bullet
islington.implement.residents.feedback
The Council and providers of services will proactively seek opportunities to work with residents who are engaged in services, and their loved ones, to understand what is working well, what areas require improvement, and to seek ideas for improvement and delivery.
Implement, What this will mean in practice, For residents, 2nd paragraph
islington.implement.residents.quality
Residents will benefit from a high-quality support offer.
Implement, What this will mean in practice, For residents, 3rd paragraph
0
0
0
1
1
100000000
Evaluation panel lists, feedback records with answers, and quality ratings.
~
1
For residents
For residents
Implement, What this will mean in practice, For residents
5
numbering
items
themes
target
joining
Residents take part in procurement and say what works and what needs improvement (Enabling), and benefit from a high-quality support offer (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register. "Procurement of new services, provider partners together who" is as printed. The second duty stands in print twice over, once garbled ("residents who are appared in services, and their level area, to understand what is working well, what areas require"); its clean lines are joined and the garbled one dropped.
I5.3
I5
Implement: for commissioners
1
liveability
1
4
5
islington.implement.commissioners.procurement
Providing direction to and leading delivery of procurement
Implement, What this will mean in practice, For commissioners, 1st bullet
islington.implement.commissioners.direction
Setting the strategic direction to services within their portfolio
Implement, What this will mean in practice, For commissioners, 2nd bullet
islington.implement.commissioners.expectations
Setting quality expectations for services in their portfolio and holding services to account
Implement, What this will mean in practice, For commissioners, 3rd bullet
islington.implement.commissioners.monitor
Working with operational teams to monitor quality and identify development opportunities
Implement, What this will mean in practice, For commissioners, 4th bullet
islington.implement.commissioners.leadership
Providing system leadership to support problem solving and continuous improvement
Implement, What this will mean in practice, For commissioners, 5th bullet
0
0
0
1
1
100000000
The procurement timetable, the portfolio's direction and its quality standards.
~
1
Commissioners will lead on the implementation phase of the commissioning cycle –
For commissioners
Implement, What this will mean in practice, For commissioners
4
numbering
items
themes
target
Direction, quality expectations and accountability set by commissioners decide the quality of what residents receive. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I5.4
I5
Implement: for providers
2
growth
liveability
1
4
2
islington.implement.providers.market
The Council will work with current and prospective providers to stimulate innovative procurement opportunities and to support market sufficiency and sustainability.
Implement, What this will mean in practice, For providers, 1st paragraph
islington.implement.providers.delivery
Providers will be responsible for delivery of high-quality services and for working proactively with the Council and partners to support continuous improvement and innovation.
Implement, What this will mean in practice, For providers, 2nd paragraph
0
0
0
1
1
100000000
The market position statement, and providers' quality and improvement reports.
~
1
For providers
For providers
Implement, What this will mean in practice, For providers
4
numbering
items
themes
target
Innovative procurement opportunities, market sufficiency and sustainability concern the market (Growth); providers' high-quality delivery and continuous improvement concern the services people live with (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I5.5
I5
Implement: for procurement
2
growth
liveability
1
4
1
islington.implement.procurement.oversight
Procurement will provide strategic oversight of procurement categories and advise on contract adaptations and/or action in response to performance challenges or issues.
Implement, What this will mean in practice, For procurement
0
0
0
1
1
100000000
Category oversight reports and the advice given on performance issues.
~
1
For procurement
For procurement
Implement, What this will mean in practice, For procurement
5
numbering
items
themes
target
joining
Oversight of categories keeps the market in view (Growth); advice on adaptations and action when performance falters keeps contracts delivering for the borough (Liveability). The words commit without reserve, so full evidence is the target until a council sets its own in its register. The row's heading, broken over two lines, cuts through the sentence: its "procurement" comes out between "contract" and "adaptations", is taken out, and the two parts are joined.
I5.6
I5
Implement: improvement and lessons
2
liveability
enabling
1
4
2
islington.implement.betterways
Continuous improvement, flexibility, and innovation will underpin the implementation phase to support identification of better ways of working.
Implement, Overview, paragraph after the list, 1st sentence
islington.implement.lessons
Moreover, where improvements are identified, this will feed into the wider commissioning cycle and commissioning for other areas as lessons learnt and exemplars of good practice.
Implement, Overview, paragraph after the list, 2nd sentence
0
0
0
1
1
100000000
The improvement log, with where each lesson was taken up.
~
1
Continuous improvement, flexibility, and innovation will underpin the implementation phase to support identification of better ways of working. Moreover, where improvements are identified, this will feed into the wider commissioning cycle and commissioning for other areas as lessons learnt and exemplars of good practice.
~
Implement, Overview, paragraph after the list
5
numbering
items
themes
target
title
Better ways of working are looked for while the service runs (Liveability), and improvements are passed on as lessons to the wider cycle (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I6.1
I6
Evaluate: through evaluation we will consider
2
liveability
enabling
1
4
4
islington.evaluate.outcomes
To what extent the service offer has realised the outcomes it set out to achieve in line with the commissioning strategy
Evaluate, Through evaluation we will consider, 1st bullet
islington.evaluate.feedback
Feedback and lessons learnt what has worked well and what could have been improved
Evaluate, Through evaluation we will consider, 2nd bullet
islington.evaluate.landscape
Changes in the operating landscape whether linked to changed needs, demographics, pressures, or new priorities
Evaluate, Through evaluation we will consider, 3rd bullet
islington.evaluate.application
How all of this can be applied in future commissioning to ensure an offer fit for the future
Evaluate, Through evaluation we will consider, 4th bullet
0
0
0
1
1
100000000
The evaluation report with its outcome figures, feedback and recommendations.
~
1
Through evaluation we will consider:
~
Evaluate, Through evaluation we will consider
4
numbering
items
themes
target
Whether outcomes were realised and how the landscape changed decides what services people get next (Liveability); feedback and lessons applied in future are the council's learning (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register. The heading over the list serves as title and lead-in.
I6.2
I6
Evaluate: for residents
1
enabling
1
4
2
islington.evaluate.residents.voices
The Council will engage residents who have experienced services in their evaluation and will ensure residents' voices and experiences are at the heart of lessons learnt.
Evaluate, What this will mean in practice, For residents, 1st bullet
islington.evaluate.residents.loop
The evaluation stage will ensure an effective feedback loop to our residents and communities, ensuring that residents see the council acknowledging challenges and respond to them, while also celebrating successes with communities and residents
Evaluate, What this will mean in practice, For residents, 2nd bullet
0
0
0
1
1
100000000
The evaluation's method, and what was published to residents afterwards.
~
1
For residents
For residents
Evaluate, What this will mean in practice, For residents
4
numbering
items
themes
target
Residents who used the service are engaged in evaluating it and get an answer back: listening and openness. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I6.3
I6
Evaluate: for commissioners
2
liveability
enabling
1
4
4
islington.evaluate.commissioners.outcomes
Reviewing outcomes of services – including analysing data
Evaluate, What this will mean in practice, For commissioners, 1st bullet under the lead-in
islington.evaluate.commissioners.feedback
Seeking and reviewing feedback on services – from residents, professionals, and providers
Evaluate, What this will mean in practice, For commissioners, 2nd bullet under the lead-in
islington.evaluate.commissioners.landscape
Considering how changes in the operating landscape may have affected the service
Evaluate, What this will mean in practice, For commissioners, 3rd bullet under the lead-in
islington.evaluate.commissioners.insights
Commissioners will be responsible for using these insights in future commissioning and sharing feedback with peers and colleagues.
Evaluate, What this will mean in practice, For commissioners, last bullet
0
0
0
1
1
100000000
The outcome data with its analysis, the feedback sought, and how insights were passed on.
~
1
Commissioners will lead on the evaluation phase of the commissioning cycle –
For commissioners
Evaluate, What this will mean in practice, For commissioners
4
numbering
items
themes
target
Outcomes and the changed landscape of a service are reviewed to make the next one better (Liveability); feedback is sought and insights shared with peers and colleagues (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
I6.4
I6
Evaluate: for providers
2
liveability
enabling
1
4
2
islington.evaluate.providers.partners
The Council will involve providers in evaluation of services, as active partners. This will include seeking reflections from frontline and operational staff, as well as more strategic leaders.
Evaluate, What this will mean in practice, For providers, 1st bullet
islington.evaluate.providers.support
The Council may seek provider support in engaging residents in evaluation.
Evaluate, What this will mean in practice, For providers, 2nd bullet
0
0
0
1
1
100000000
Reflections gathered from providers' staff and leaders, and any help with engaging residents.
~
1
For providers
For providers
Evaluate, What this will mean in practice, For providers
4
numbering
items
themes
target
Providers take part as active partners, frontline staff included, so that their knowledge serves the next offer (Liveability), and may help to bring residents into evaluation (Enabling). The first bullet commits without reserve, so full evidence is the target; the second says "may", so n/a is the answer where the help wasn't sought. The first bullet's two sentences are one statement, as it is one bullet.
I6.5
I6
Evaluate: for procurement
1
growth
1
4
2
islington.evaluate.procurement.practice
Procurement will ensure that learning influences procurement practice both strategically and in future procurement of services.
Evaluate, What this will mean in practice, For procurement, 1st bullet
islington.evaluate.procurement.market
Procurement will use insight from the evaluation process to support strategic market management and development, organised by the procurement categories.
Evaluate, What this will mean in practice, For procurement, 2nd bullet
0
0
0
1
1
100000000
Changed procurement documents, and category plans that cite evaluations.
~
1
For procurement
For procurement
Evaluate, What this will mean in practice, For procurement
5
numbering
items
themes
target
joining
Learning is turned into better procurement and into the management and development of the market by category. The words commit without reserve, so full evidence is the target until a council sets its own in its register. The row's heading, broken over two lines, cuts through the first bullet, whose words come out as "in future procurement procurement of services": the first of the two belongs to the heading, and the bullet is joined without it.
I6.6
I6
Evaluate: how we will evaluate
1
enabling
1
4
6
islington.evaluate.influence
Evaluation will not be a tick box exercise, it will be an essential part of becoming a learning organisation, directly influencing future approaches.
Evaluate, Overview, 1st paragraph, 1st sentence
islington.evaluate.impacts
We will not just evaluate and measure process and compliance but also ensure we are measuring outcomes and impacts.
Evaluate, Overview, 1st paragraph, 2nd sentence
islington.evaluate.failure
We will recognise that occasional or partial failure is an inevitable part of being an innovative council and ensure that each failure becomes a valuable lesson to support the next commissioning activity, as well as improving existing commissioning activities.
Evaluate, Overview, 1st paragraph, 3rd sentence
islington.evaluate.successes
The evaluation stage will also ensure that our successes deliver a broad impact through a clear understanding of what created success and to strengthen relationships through celebration of these successes.
Evaluate, Overview, 2nd paragraph
islington.evaluate.ongoing
Evaluation will build on ongoing learning throughout the wider commissioning cycle and taking lessons from our neighbours and equivalents further afield.
Evaluate, Overview, 1st paragraph after the list
islington.evaluate.qualitative
Through evaluation we will seek to marry up qualitative insights with the rich dataset at our disposal.
Evaluate, Overview, 2nd paragraph after the list
0
0
0
1
1
100000000
Evaluation reports of the year, and the decisions that cite them.
~
1
Evaluation will not be a tick box exercise, it will be an essential part of becoming a learning organisation, directly influencing future approaches. We will not just evaluate and measure process and compliance but also ensure we are measuring outcomes and impacts. We will recognise that occasional or partial failure is an inevitable part of being an innovative council and ensure that each failure becomes a valuable lesson to support the next commissioning activity, as well as improving existing commissioning activities. … The evaluation stage will also ensure that our successes deliver a broad impact through a clear understanding of what created success and to strengthen relationships through celebration of these successes. … Evaluation will build on ongoing learning throughout the wider commissioning cycle and taking lessons from our neighbours and equivalents further afield. … Through evaluation we will seek to marry up qualitative insights with the rich dataset at our disposal.
~
Evaluate, Overview, the two paragraphs before the list and the two after it
5
numbering
items
themes
target
title
Becoming a learning organisation that measures impact, learns from failure and from neighbours is the council's own capability, and its openness about what failed. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IG.1
IG
Governance: a Commissioning Governance model
1
enabling
1
4
1
islington.governance.model
However, it is acknowledged that a Commissioning Governance model for the Council is required, to develop and improve commissioning practice across the organisation, to ensure commissioning intentions take account of divergent needs and create opportunities to improve equality, improve integration between services both commissioned and those provided by the Council, and to drive innovation and new models of delivery.
Governance, 1st paragraph, 2nd sentence
0
0
0
1
1
100000000
The approved governance model with its terms of reference.
~
1
Our commissioning framework does not presume a specific governance model but has been developed to work dynamically and adapt to current and future governance arrangements. However, it is acknowledged that a Commissioning Governance model for the Council is required, to develop and improve commissioning practice across the organisation, …
~
Governance, 1st paragraph, 2nd sentence
5
numbering
items
themes
target
title
A governance model that develops practice, takes account of divergent needs and joins up services is what enables the council to commission well. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IG.2
IG
Governance: key principles and enablers
1
enabling
1
4
3
islington.governance.safespaces
Creating safe spaces for leaders to be innovative and to constructively challenge each other, and for staff across the organisation to implement innovative and ambitious solutions in a safe but unrestricted way
Governance, principles and enablers, 1st bullet
islington.governance.decisions
Effective decision making is achieved through the governance model, and there is clarity on which decisions will be made where. This must not just focus on top-down decision making but will also support distributed decision making, empowering staff to make the right decisions for residents
Governance, principles and enablers, 2nd bullet
islington.governance.accountability
System accountability that creates clear and collective visions and strategies; an equitable management of risk and benefit; supports collaboration, not conflict or competition; and ensures quality and performance
Governance, principles and enablers, 3rd bullet
0
0
0
1
1
100000000
Schemes of delegation, forum terms of reference, shared strategies and staff survey results.
~
1
While the model is flexible there are a number of key principles and enablers that council and system governance need to deliver:
~
Governance, the list after the 2nd paragraph
5
numbering
items
themes
target
title
Room to challenge and innovate, staff empowered to decide, and clear accountability are the council's capability that lets services be developed with others. The words commit without reserve, so full evidence is the target until a council sets its own in its register. The second enabler's two sentences are one bullet, so one statement.
IG.3
IG
Governance: Key Action
1
enabling
1
4
1
islington.governance.action
We will work closely with the ongoing developments of council and system governance to ensure that the future governance approach delivers on these principles and enables the delivery of our commissioning framework.
Governance, Key Action
0
0
0
1
1
100000000
Papers on governance developments that check them against the three principles.
~
1
Key Action:
~
Governance, Key Action
4
numbering
items
themes
target
Keeping future governance in line with the principles lets the framework be delivered. The words commit without reserve, so full evidence is the target until a council sets its own in its register. "Key Action" in bold is a label and no part of the sentence.
IR.1
IR
Resourcing: key resourcing fundamentals
2
independence
enabling
1
4
4
islington.resourcing.together
To deliver on the objectives of this framework and meeting inspection regimes of Care Quality Commissioning and Ofsted, we need teams across the Council to be working together to deliver all elements of the commissioning cycle and ensure that this works hand in glove with other Council functions.
Resourcing, 1st paragraph, 1st sentence
islington.resourcing.roles
Ensuring that we have the right roles in place to deliver on our commissioning framework
Resourcing, key resourcing fundamentals, 1
islington.resourcing.skills
Ensuring that all staff have the skills they need to deliver on these roles and associated responsibilities, and that we create a supportive and learning environment to continue to develop those skills
Resourcing, key resourcing fundamentals, 2
islington.resourcing.quality
Ensure that we are collaborating and working across functions to embed Quality Assurance Frameworks and to enable brokerage of care packages to support individual needs and support plans
Resourcing, key resourcing fundamentals, 3
0
0
0
1
1
100000000
The role map, the skills records and the Quality Assurance Framework in use.
~
1
To deliver on the objectives of this framework and meeting inspection regimes of Care Quality Commissioning and Ofsted, we need teams across the Council to be working together to deliver all elements of the commissioning cycle and ensure that this works hand in glove with other Council functions. To do this we are committed to two key resourcing fundamentals:
~
Resourcing, 1st paragraph and the numbered list
5
numbering
items
themes
target
title
Roles, skills and a learning environment are the council's capability (Enabling); brokerage of care packages to support individual needs and support plans serves people's independence (Independence). The words commit without reserve, so full evidence is the target until a council sets its own in its register. Two fundamentals are announced and three printed; all three are taken. The sentence before them is a statement too, since it asks for more than they spell out.
IR.2
IR
Resourcing: what is asked of key roles
2
independence
enabling
1
4
5
islington.resourcing.commissioners
The framework should be applied by all commissioners across the organisation.
Resourcing, roles, Commissioners, last sentence
islington.resourcing.procurement
This will ensure that the intelligence and expertise procurement teams have is fed in to how we assess what is important, and to ensure that we innovate and design solutions that can be implemented.
Resourcing, roles, Procurement, last sentence
islington.resourcing.frontline
Front-line staff: as described in this framework, key practitioners need to be involved at each stage, to share their knowledge and understanding of the population and their needs, to design future service offers, to implement changes to practice, and to inform brokerage functions, triangulated safeguarding and quality assurance mechanisms, as well as strategic evaluations of services.
Resourcing, roles, Front-line staff
islington.resourcing.brokerage
Supporting commissioners and others to review contracts, consider unmet needs, budget pressures and put quality improvement mechanisms in place.
Resourcing, roles, Brokerage staff, last sentence
islington.resourcing.financelegal
Finance and Legal: the framework draws on expertise from Finance and Legal teams throughout the commissioning cycle. This will require a pro-active approach to drawing in this input, in line with the commissioning framework.
Resourcing, roles, Finance and Legal
0
0
0
1
1
100000000
Attendance at each stage by role, with what each role contributed.
~
1
While the commissioning framework is relevant to all staff across the Council in some way, the framework will require key roles from the following groups:
~
Resourcing, roles of commissioners, procurement, front-line, brokerage, finance and legal staff
5
numbering
items
themes
target
title
Commissioners, practitioners, finance and legal brought in at each stage are the council's capability (Enabling); brokerage that considers unmet needs serves people's independence (Independence). The words commit without reserve, so full evidence is the target until a council sets its own in its register. Only duties are taken from the descriptions of roles: what should, needs to, will require or will ensure, and what brokerage staff support.
IR.3
IR
Resourcing: Key Actions
1
enabling
1
4
2
islington.resourcing.action.capacity
We will work with teams across the Council to understand the capacity needed from each stage, identify any gaps or challenges, and agree a sustainable approach to ensuring we have the right people involved at each stage.
Resourcing, 1st Key Action
islington.resourcing.action.network
We will look at how we build this approach explicitly in to roles across the council and ensure that staff are supported to have the skills and knowledge to be effective through a 'network of learning'.
Resourcing, 2nd Key Action
0
0
0
1
1
100000000
The capacity review by stage, and role profiles that mention the framework.
~
1
Key Action:
~
Resourcing, the two Key Actions
4
numbering
items
themes
target
Capacity agreed for each stage and an approach built into roles with a network of learning are what enables staff to work in this way. The words commit without reserve, so full evidence is the target until a council sets its own in its register. "Key Action" in bold is a label and no part of the sentence.
IR.4
IR
Implementation: developing strategies
2
liveability
enabling
1
4
5
islington.implementation.strategies
To do this in a collaborative way there is a need to develop and refresh key strategies to deliver service improvements and better outcomes for residents.
Implementation, 1st paragraph, 2nd sentence
islington.implementation.understanding
The development of strategies ensures that teams have an ongoing understanding of the Council's and wider systems work, and creates an opportunity to share ideas and learn from each other.
Implementation, 3rd paragraph, 1st sentence
islington.implementation.include
This process should not just include commissioners but also colleagues from Operational Teams, Procurement, Contract Management, Brokerage, Quality, Legal, VCS and residents to build a holistic picture of the Councils work and future direction.
Implementation, 3rd paragraph, 2nd sentence
islington.implementation.challenge
This process must challenge expectations, ensuring that the collective priorities are deliverable, clarify roles and responsibilities, establish meaningful and deliverable targets and create a clear ask of resources (including from wider non-commissioning teams.)
Implementation, 4th paragraph, 1st sentence
islington.implementation.impact
This will ensure that our strategies and priorities will deliver the most impact for our residents with the resources we have.
Implementation, 4th paragraph, 2nd sentence
0
0
0
1
1
100000000
The list of key strategies with dates, authors and targets.
~
1
To do this in a collaborative way there is a need to develop and refresh key strategies to deliver service improvements and better outcomes for residents. … The development of strategies ensures that teams have an ongoing understanding of the Council's and wider systems work, and creates an opportunity to share ideas and learn from each other. This process should not just include commissioners but also colleagues from Operational Teams, Procurement, Contract Management, Brokerage, Quality, Legal, VCS and residents to build a holistic picture of the Councils work and future direction. … This process must challenge expectations, … This will ensure that our strategies and priorities will deliver the most impact for our residents with the resources we have.
~
Implementation, 1st, 3rd and 4th paragraphs
5
numbering
items
themes
target
title
Strategies are to deliver the most impact for residents with the resources there are (Liveability), in a process shared with operational teams, the voluntary sector and residents (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IR.5
IR
Implementation: communication between teams
1
enabling
1
4
2
islington.implementation.communication
We will create greater communication between different teams as part of operating to this shared framework.
Implementation, 5th paragraph, 2nd sentence
islington.implementation.localknowledge
We will also encourage and create the environment for greater capturing and sharing of localised knowledge and do so in a way that is easy to understand.
Implementation, 5th paragraph, 3rd sentence
0
0
0
1
1
100000000
Meeting cycles between teams, and the place where local knowledge is kept.
~
1
Communication will be key in successfully implementing the framework. We will create greater communication between different teams as part of operating to this shared framework. We will also encourage and create the environment for greater capturing and sharing of localised knowledge and do so in a way that is easy to understand.
~
Implementation, 5th paragraph
5
numbering
items
themes
target
title
Communication between teams and localised knowledge made easy to understand are openness and shared capability inside the council. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IR.6
IR
Implementation: Key Actions
1
enabling
1
4
2
islington.implementation.action.workshops
we will convene a range of strategic priority workshops, which will be an opportunity for different teams across the council, together with other stakeholders, to share their priorities and co-develop with our residents strategic plans.
Implementation, 1st Key Action
islington.implementation.action.plan
We will create an action-focussed communication plan that will support a long-term approach to creating stronger cross-cutting relationships and support the council to become a learning organisation in relation to commissioning.
Implementation, 2nd Key Action
0
0
0
1
1
100000000
Workshop records, and the communication plan with its actions.
~
1
Key action:
~
Implementation, the two Key Actions
4
numbering
items
themes
target
Workshops in which plans are co-developed with residents, and a plan for cross-cutting relationships, bring residents and teams into commissioning. The words commit without reserve, so full evidence is the target until a council sets its own in its register. "Key action" in bold is a label; "we will convene" begins in lower case, as printed.
IR.7
IR
Team and staff development: skills and roles
1
enabling
1
4
6
islington.staff.growth
Working to this framework will require us to embrace a 'growth mindset' and we will support staff in this journey of continuous improvement and development.
Team and staff development, 1st paragraph
islington.staff.traditional
We will not allow 'traditional' definitions of council roles to prevent staff from developing skills and expertise that will benefit the work they do.
Team and staff development, 2nd paragraph, 1st sentence
islington.staff.competencies
But we will also recognise the need to develop specific skills and expertise, to describe roles and responsibilities and ensure that the right competencies and capacity is in place to deliver.
Team and staff development, 2nd paragraph, 2nd sentence
islington.staff.plan
We will work with staff to understand what these skills are and agree an approach and plan to develop these so that critical capabilities are developed in a way that is equitable and proportionate.
Team and staff development, 2nd paragraph, 3rd sentence
islington.staff.wider
The approach to developing critical expertise and experience will look wider than the Strategic Commissioning and Investment Team and consider all staff delivering a commissioning function.
Team and staff development, 3rd paragraph, 1st sentence
islington.staff.children
Developing a robust commissioning function throughout all Children's Services will be a key priority.
Team and staff development, 3rd paragraph, last sentence
0
0
0
1
1
100000000
The skills plan, role descriptions and development records by team.
~
1
Working to this framework will require us to embrace a 'growth mindset' and we will support staff in this journey of continuous improvement and development. … We will not allow 'traditional' definitions of council roles to prevent staff from developing skills and expertise that will benefit the work they do. But we will also recognise the need to develop specific skills and expertise, … We will work with staff … The approach to developing critical expertise and experience will look wider than the Strategic Commissioning and Investment Team … Developing a robust commissioning function throughout all Children's Services will be a key priority.
~
Team and staff development, 1st, 2nd and 3rd paragraphs
5
numbering
items
themes
target
title
A growth mindset, freedom from traditional roles and critical capabilities developed equitably make up the council's capability to commission. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IR.8
IR
Team and staff development: working together
2
liveability
enabling
1
4
6
islington.staff.allparts
The actions we take to develop collaboration will involve all parts of the council.
Team and staff development, 4th paragraph, last sentence
islington.staff.triangulation
Key aligned and emmeshed functions of Quality Assurance, contract management and monitoring, as well as brokerage needs to work hand in glove with commissioning to ensure there is excellent triangulation of date with regard to safety, quality, finances and unmet need and development opportunities.
Team and staff development, 5th paragraph, 1st sentence
islington.staff.integratedqa
We will support staff to collaborate to work to integrated Quality Assurance Frameworks between commissioners, contract staff, brokerage and operational staff.
Team and staff development, 5th paragraph, 2nd sentence, joined to the line after the 1st Key Action
islington.staff.thrive
We will create an environment that supports our staff to thrive
Team and staff development, 6th paragraph
islington.staff.connections
Through embedded co-production through out all elements of the commissioning cycle we will also develop stronger and deeper connections with the residents and communities that we support.
Team and staff development, 7th paragraph
islington.staff.longterm
This will require an approach to organisational and staff development that will support staff consistently in the long term.
Team and staff development, 8th paragraph, 2nd sentence
0
0
0
1
1
100000000
Joint quality reports, staff survey results and the record of collaboration by department.
~
1
The actions we take to develop collaboration will involve all parts of the council. Key aligned and emmeshed functions of Quality Assurance, contract management and monitoring, as well as brokerage needs to work hand in glove with commissioning … We will support staff to collaborate to work to integrated Quality Assurance Frameworks between commissioners, … We will create an environment that supports our staff to thrive … Through embedded co-production through out all elements of the commissioning cycle we will also develop stronger and deeper connections with the residents and communities that we support. … This will require an approach to organisational and staff development that will support staff consistently in the long term.
~
Team and staff development, 4th to 8th paragraphs
6
numbering
items
themes
target
title
joining
Quality assurance, contract monitoring and brokerage hand in glove with commissioning protect safety and quality of services (Liveability); collaboration, support for staff and connections with residents are the capability and co-production behind them (Enabling). The words commit without reserve, so full evidence is the target until a council sets its own in its register. The page parts "… between commissioners," from "contract staff, brokerage and operational staff.", which stands after the first Key Action: they are joined. "Triangulation of date" and "through out" are as printed.
IR.9
IR
Team and staff development: Key Actions
1
enabling
1
4
3
islington.staff.action.development
Develop an Organisational Development plan, that supports staff to think about what the framework means for them, and to make the changes to the way they work to deliver on the framework's objectives and principles.
Team and staff development, 1st Key Action
islington.staff.action.learning
Develop a knowledge and learning approach that creates effective connections across teams and sharing of knowledge and insight.
Team and staff development, 2nd Key Action, 1st sentence
islington.staff.action.tools
This should include practical tools to support cross team communities of practice.
Team and staff development, 2nd Key Action, 2nd sentence
0
0
0
1
1
100000000
The Organisational Development plan, and the tools of the knowledge and learning approach.
~
1
Key Action:
~
Team and staff development, the two Key Actions
4
numbering
items
themes
target
A development plan and a knowledge and learning approach across teams make the council able to work in the framework's way. The words commit without reserve, so full evidence is the target until a council sets its own in its register. "Key Action" in bold is a label and no part of the sentence.
IR.10
IR
Resourcing: collective efforts of teams
1
enabling
1
4
1
islington.resourcing.collective
Our commissioning framework will help maximise the collective efforts of our teams towards our shared goals
Resourcing, roles, the bullet between Procurement and Front-line staff
0
0
0
1
1
100000000
The list of shared goals, with each team's part in them.
~
1
Our commissioning framework will help maximise the collective efforts of our teams towards our shared goals
~
Resourcing, roles, the bullet between Procurement and Front-line staff
5
numbering
items
themes
target
title
Teams that pull together towards shared goals are the council's own capability. The bullet stands among those on key roles without naming one, so it is kept apart from IR.2 and numbered after the printed order; no full stop ends it in print. The words commit without reserve, so full evidence is the target until a council sets its own in its register.
IR.11
IR
Implementation: communication is key
1
enabling
1
4
1
islington.implementation.communicating
Communication will be key in successfully implementing the framework.
Implementation, 5th paragraph, 1st sentence
0
0
0
1
1
100000000
What was communicated about the framework, and whether it arrived.
~
1
Communication will be key in successfully implementing the framework.
~
Implementation, 5th paragraph, 1st sentence
5
numbering
items
themes
target
title
Telling those concerned what the framework asks, and hearing whether they know it, is openness within the council and beyond it. IR.5 holds what will be created between teams; this sentence is about the framework itself, so it is a measure apart, numbered after the printed order. "Will be key" is without reserve, so full evidence is the target until a council sets its own in its register.
IR.12
IR
Team and staff development: review and development
1
enabling
1
4
2
islington.staff.review
There is likely to be a need to review staff requirements and role functions to ensure that competence and expertise can be developed in roles, and reduce the dispersal of commissioning function across staff, which can jeopardise consistency and prioritisation of all elements of the commissioning cycle.
Team and staff development, 3rd paragraph, 2nd sentence
islington.staff.continuous
Implementation of the framework will be a continuous process and what this looks like in practice will continue to develop as the environment in which commissioning takes place continues to change.
Team and staff development, 8th paragraph, 1st sentence
0
0
0
1
1
100000000
The review of roles, and the yearly look at how the framework is implemented.
~
1
There is likely to be a need to review staff requirements and role functions to ensure that competence and expertise can be developed in roles, and reduce the dispersal of commissioning function across staff, which can jeopardise consistency and prioritisation of all elements of the commissioning cycle. … Implementation of the framework will be a continuous process and what this looks like in practice will continue to develop as the environment in which commissioning takes place continues to change.
~
Team and staff development, 3rd and 8th paragraphs
6
numbering
items
themes
target
title
joining
Competence developed in roles, and a practice that keeps developing as things change, are the council's capability. Both sentences foresee what will have to be looked at again, where IR.7 and IR.8 say what will be done, so they are a measure apart, numbered after the printed order. "Likely to be a need" is met in full by a finding that there is none; otherwise the words are without reserve, so full evidence is the target until a council sets its own in its register. A page break parts "developed in" from "roles", and they are joined.
"""#

  private static let islington_commissioning_examples: StaticString = #"""
[
  {
    "measure": "IF.1",
    "shows": "Three assessors differ on the strategies, two on effort: the median counts, the lower of two middles. 1 + 2 + 0 + 1 of 8.",
    "lines": [
      { "item": "islington.framework.strategies", "value": "2", "assessor": "Commissioner" },
      { "item": "islington.framework.strategies", "value": "0", "assessor": "Procurement" },
      { "item": "islington.framework.strategies", "value": "1", "assessor": "Resident panel" },
      { "item": "islington.framework.proportionate", "value": "2" },
      { "item": "islington.framework.effort", "value": "0", "assessor": "Commissioner" },
      { "item": "islington.framework.effort", "value": "2", "assessor": "Finance" },
      { "item": "islington.framework.adapting", "value": "Partly evidenced" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IF.1",
    "shows": "A service handed over in the week assessed: nothing of it was to be done yet.",
    "lines": [
      { "item": "islington.framework.strategies", "value": "n/a" },
      { "item": "islington.framework.proportionate", "value": "n/a" },
      { "item": "islington.framework.effort", "value": "n/a" },
      { "item": "islington.framework.adapting", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IF.2",
    "shows": "Practice compared and outcomes bettered; solutions were passed on and none is in use: 3 of 4, against a target of 80%.",
    "lines": [
      { "item": "islington.framework.practice", "value": "2" },
      { "item": "islington.framework.tool", "value": "1" }
    ],
    "target": { "target": "80%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "75",
      "attainment": 0.9375,
      "score": 93.75,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "IF.2",
    "shows": "The service was taken on under another council's framework and moves to this one next year.",
    "lines": [
      { "item": "islington.framework.practice", "value": "n/a" },
      { "item": "islington.framework.tool", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IF.3",
    "shows": "Five of six stages have their entry, and co-production can't be pointed to: two partly, 2 of 4.",
    "lines": [
      { "item": "islington.framework.stages", "value": "Partly evidenced" },
      { "item": "islington.framework.principles", "value": "Partly evidenced" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IF.3",
    "shows": "Nothing was commissioned or re-commissioned in the year, so no stage was gone through.",
    "lines": [
      { "item": "islington.framework.stages", "value": "n/a" },
      { "item": "islington.framework.principles", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IC.1",
    "shows": "Of eight parties four are fully shown and three partly, and nothing is on file about neighbouring councils: 11 of 16.",
    "lines": [
      { "item": "islington.collaborate.residents", "value": "2" },
      { "item": "islington.collaborate.groups", "value": "2" },
      { "item": "islington.collaborate.providers", "value": "1" },
      { "item": "islington.collaborate.commissioners", "value": "2" },
      { "item": "islington.collaborate.health", "value": "1" },
      { "item": "islington.collaborate.departments", "value": "2" },
      { "item": "islington.collaborate.neighbours", "value": "0" },
      { "item": "islington.collaborate.members", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "68.75",
      "attainment": 0.6875,
      "score": 68.75,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IC.1",
    "shows": "The council's register asks for half: 68.75 of 50 is over-delivery, and the score stops at 100.",
    "lines": [
      { "item": "islington.collaborate.residents", "value": "2" },
      { "item": "islington.collaborate.groups", "value": "2" },
      { "item": "islington.collaborate.providers", "value": "1" },
      { "item": "islington.collaborate.commissioners", "value": "2" },
      { "item": "islington.collaborate.health", "value": "1" },
      { "item": "islington.collaborate.departments", "value": "2" },
      { "item": "islington.collaborate.neighbours", "value": "0" },
      { "item": "islington.collaborate.members", "value": "1" }
    ],
    "target": { "target": "50%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "68.75",
      "attainment": 1.375,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IC.1",
    "shows": "Nobody reported on work with other departments: a blank is neither n/a nor 0, and the measure is not reported.",
    "lines": [
      { "item": "islington.collaborate.residents", "value": "2" },
      { "item": "islington.collaborate.groups", "value": "2" },
      { "item": "islington.collaborate.providers", "value": "1" },
      { "item": "islington.collaborate.commissioners", "value": "2" },
      { "item": "islington.collaborate.health", "value": "1" },
      { "item": "islington.collaborate.neighbours", "value": "2" },
      { "item": "islington.collaborate.members", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "IC.1",
    "shows": "A service that closed before the year began: none of the eight parties was there to be worked with.",
    "lines": [
      { "item": "islington.collaborate.residents", "value": "n/a" },
      { "item": "islington.collaborate.groups", "value": "n/a" },
      { "item": "islington.collaborate.providers", "value": "n/a" },
      { "item": "islington.collaborate.commissioners", "value": "n/a" },
      { "item": "islington.collaborate.health", "value": "n/a" },
      { "item": "islington.collaborate.departments", "value": "n/a" },
      { "item": "islington.collaborate.neighbours", "value": "n/a" },
      { "item": "islington.collaborate.members", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IC.2",
    "shows": "Partnerships are fully shown, the other three sentences partly: 5 of 8.",
    "lines": [
      { "item": "islington.collaborate.value", "value": "1" },
      { "item": "islington.collaborate.openmind", "value": "1" },
      { "item": "islington.collaborate.partnerships", "value": "2" },
      { "item": "islington.collaborate.makereal", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "62.5",
      "attainment": 0.625,
      "score": 62.5,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IC.2",
    "shows": "No decision was open and no partnership in question for this service in the year.",
    "lines": [
      { "item": "islington.collaborate.value", "value": "n/a" },
      { "item": "islington.collaborate.openmind", "value": "n/a" },
      { "item": "islington.collaborate.partnerships", "value": "n/a" },
      { "item": "islington.collaborate.makereal", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IL.1",
    "shows": "Nine practices, three full and five partly, and no look at biases on file: 11 of 18.",
    "lines": [
      { "item": "islington.learn.stages", "value": "2" },
      { "item": "islington.learn.celebrating", "value": "1" },
      { "item": "islington.learn.wrong", "value": "1" },
      { "item": "islington.learn.reflection", "value": "0" },
      { "item": "islington.learn.complexity", "value": "1" },
      { "item": "islington.learn.development", "value": "2" },
      { "item": "islington.learn.communities", "value": "1" },
      { "item": "islington.learn.information", "value": "2" },
      { "item": "islington.learn.longterm", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "61.111111111",
      "attainment": 0.611111111,
      "score": 61.111111111,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IL.1",
    "shows": "All nine practices are shown throughout the year: the target is met.",
    "lines": [
      { "item": "islington.learn.stages", "value": "2" },
      { "item": "islington.learn.celebrating", "value": "2" },
      { "item": "islington.learn.wrong", "value": "2" },
      { "item": "islington.learn.reflection", "value": "2" },
      { "item": "islington.learn.complexity", "value": "2" },
      { "item": "islington.learn.development", "value": "2" },
      { "item": "islington.learn.communities", "value": "2" },
      { "item": "islington.learn.information", "value": "2" },
      { "item": "islington.learn.longterm", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IL.1",
    "shows": "The service is a single purchase made before the year and not repeated, so no cycle to learn from was open.",
    "lines": [
      { "item": "islington.learn.stages", "value": "n/a" },
      { "item": "islington.learn.celebrating", "value": "n/a" },
      { "item": "islington.learn.wrong", "value": "n/a" },
      { "item": "islington.learn.reflection", "value": "n/a" },
      { "item": "islington.learn.complexity", "value": "n/a" },
      { "item": "islington.learn.development", "value": "n/a" },
      { "item": "islington.learn.communities", "value": "n/a" },
      { "item": "islington.learn.information", "value": "n/a" },
      { "item": "islington.learn.longterm", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IL.2",
    "shows": "Collective knowledge is fully shown; the challenge of the year led to no recorded improvement yet: 3 of 4.",
    "lines": [
      { "item": "islington.learn.knowledge", "value": "2" },
      { "item": "islington.learn.challenge", "value": "1" }
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
    "measure": "IL.2",
    "shows": "Nothing was commissioned in the year and no review of this service fell in it.",
    "lines": [
      { "item": "islington.learn.knowledge", "value": "n/a" },
      { "item": "islington.learn.challenge", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IL.3",
    "shows": "Flexibility is full and two loops partly shown, while the cycle's learning was not shared: 4 of 8.",
    "lines": [
      { "item": "islington.learn.loops", "value": "1" },
      { "item": "islington.learn.flexibility", "value": "2" },
      { "item": "islington.learn.sharecycle", "value": "0" },
      { "item": "islington.learn.loopswho", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IL.3",
    "shows": "The first cycle of a new service has not finished its first stage, so no loop is due.",
    "lines": [
      { "item": "islington.learn.loops", "value": "n/a" },
      { "item": "islington.learn.flexibility", "value": "n/a" },
      { "item": "islington.learn.sharecycle", "value": "n/a" },
      { "item": "islington.learn.loopswho", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IL.4",
    "shows": "Supervision notes from every month, each with what was done about the question: full.",
    "lines": [{ "item": "islington.learn.curiosity", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IL.4",
    "shows": "One away day asked the questions and nothing followed: half, which is what the register asks for this year.",
    "lines": [{ "item": "islington.learn.curiosity", "value": "Partly evidenced" }],
    "target": { "target": "50%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IL.4",
    "shows": "The post that commissions the service stood vacant all year.",
    "lines": [{ "item": "islington.learn.curiosity", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IP.1",
    "shows": "Gaps are fully known, fit and needs partly shown, and trust was not asked about: 4 of 8.",
    "lines": [
      { "item": "islington.coproduce.fit", "value": "1" },
      { "item": "islington.coproduce.needs", "value": "1" },
      { "item": "islington.coproduce.gaps", "value": "2" },
      { "item": "islington.coproduce.trust", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IP.1",
    "shows": "A back-office service that no resident uses directly: the assurances to residents have nobody to hold for.",
    "lines": [
      { "item": "islington.coproduce.fit", "value": "n/a" },
      { "item": "islington.coproduce.needs", "value": "n/a" },
      { "item": "islington.coproduce.gaps", "value": "n/a" },
      { "item": "islington.coproduce.trust", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IP.2",
    "shows": "Words and numbers may be mixed: two practices full, four partly, no new relationship formed: 8 of 14.",
    "lines": [
      { "item": "islington.coproduce.skills", "value": "Fully evidenced" },
      { "item": "islington.coproduce.links", "value": "1" },
      { "item": "islington.coproduce.networks", "value": "Partly evidenced" },
      { "item": "islington.coproduce.relationships", "value": "0" },
      { "item": "islington.coproduce.throughout", "value": "2" },
      { "item": "islington.coproduce.time", "value": "Partly evidenced" },
      { "item": "islington.coproduce.implications", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "57.142857143",
      "attainment": 0.571428571,
      "score": 57.142857143,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IP.2",
    "shows": "Six practices are full and only the calendar is partly shared: 13 of 14, just short of the target.",
    "lines": [
      { "item": "islington.coproduce.skills", "value": "2" },
      { "item": "islington.coproduce.links", "value": "2" },
      { "item": "islington.coproduce.networks", "value": "2" },
      { "item": "islington.coproduce.relationships", "value": "2" },
      { "item": "islington.coproduce.throughout", "value": "2" },
      { "item": "islington.coproduce.time", "value": "1" },
      { "item": "islington.coproduce.implications", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "92.857142857",
      "attainment": 0.928571429,
      "score": 92.857142857,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "IP.2",
    "shows": "No commissioning of this service was under way in which residents could have been involved.",
    "lines": [
      { "item": "islington.coproduce.skills", "value": "n/a" },
      { "item": "islington.coproduce.links", "value": "n/a" },
      { "item": "islington.coproduce.networks", "value": "n/a" },
      { "item": "islington.coproduce.relationships", "value": "n/a" },
      { "item": "islington.coproduce.throughout", "value": "n/a" },
      { "item": "islington.coproduce.time", "value": "n/a" },
      { "item": "islington.coproduce.implications", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IP.3",
    "shows": "Each stage has its trace of co-production; default use and mutual benefit are partly shown: 4 of 6.",
    "lines": [
      { "item": "islington.coproduce.commitment", "value": "2" },
      { "item": "islington.coproduce.default", "value": "1" },
      { "item": "islington.coproduce.mutual", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "66.666666667",
      "attainment": 0.666666667,
      "score": 66.666666667,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IP.3",
    "shows": "An emergency award with no commissioning cycle of its own left nothing to co-produce in the year.",
    "lines": [
      { "item": "islington.coproduce.commitment", "value": "n/a" },
      { "item": "islington.coproduce.default", "value": "n/a" },
      { "item": "islington.coproduce.mutual", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I1.1",
    "shows": "Nine things to identify: three full, five partly, and no map of existing provision: 11 of 18.",
    "lines": [
      { "item": "islington.identify.needs", "value": "2" },
      { "item": "islington.identify.assets", "value": "1" },
      { "item": "islington.identify.priorities", "value": "2" },
      { "item": "islington.identify.policy", "value": "2" },
      { "item": "islington.identify.practice", "value": "1" },
      { "item": "islington.identify.resources", "value": "1" },
      { "item": "islington.identify.provision", "value": "0" },
      { "item": "islington.identify.gaps", "value": "1" },
      { "item": "islington.identify.opportunities", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "61.111111111",
      "attainment": 0.611111111,
      "score": 61.111111111,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I1.1",
    "shows": "Needs were assessed by the NHS (n/a), two are answered in words, the last two are partly shown: 14 of 16.",
    "lines": [
      { "item": "islington.identify.needs", "value": "n/a" },
      { "item": "islington.identify.assets", "value": "Fully evidenced" },
      { "item": "islington.identify.priorities", "value": "Fully evidenced" },
      { "item": "islington.identify.policy", "value": "2" },
      { "item": "islington.identify.practice", "value": "2" },
      { "item": "islington.identify.resources", "value": "2" },
      { "item": "islington.identify.provision", "value": "2" },
      { "item": "islington.identify.gaps", "value": "1" },
      { "item": "islington.identify.opportunities", "value": "1" }
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
    "measure": "I1.1",
    "shows": "The service did not go through its Identify stage in the year, so none of the nine was due.",
    "lines": [
      { "item": "islington.identify.needs", "value": "n/a" },
      { "item": "islington.identify.assets", "value": "n/a" },
      { "item": "islington.identify.priorities", "value": "n/a" },
      { "item": "islington.identify.policy", "value": "n/a" },
      { "item": "islington.identify.practice", "value": "n/a" },
      { "item": "islington.identify.resources", "value": "n/a" },
      { "item": "islington.identify.provision", "value": "n/a" },
      { "item": "islington.identify.gaps", "value": "n/a" },
      { "item": "islington.identify.opportunities", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I1.2",
    "shows": "Engagement began before the assessment was drafted, which quotes residents without effect: 3 of 4.",
    "lines": [
      { "item": "islington.identify.residents.start", "value": "2" },
      { "item": "islington.identify.residents.experience", "value": "1" }
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
    "measure": "I1.2",
    "shows": "Needs were assessed in an earlier year and no Identify work with residents was due in this one.",
    "lines": [
      { "item": "islington.identify.residents.start", "value": "n/a" },
      { "item": "islington.identify.residents.experience", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I1.3",
    "shows": "Mapping and analysis are full, the forum only noted the paper, and nothing reads across: 5 of 8.",
    "lines": [
      { "item": "islington.identify.commissioners.map", "value": "2" },
      { "item": "islington.identify.commissioners.analyse", "value": "2" },
      { "item": "islington.identify.commissioners.conclude", "value": "1" },
      { "item": "islington.identify.commissioners.levels", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "62.5",
      "attainment": 0.625,
      "score": 62.5,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I1.3",
    "shows": "Identification for this portfolio was led by a joint commissioner in the NHS, so none of the four fell to the council's own.",
    "lines": [
      { "item": "islington.identify.commissioners.map", "value": "n/a" },
      { "item": "islington.identify.commissioners.analyse", "value": "n/a" },
      { "item": "islington.identify.commissioners.conclude", "value": "n/a" },
      { "item": "islington.identify.commissioners.levels", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I1.4",
    "shows": "Assets were mapped with providers a year before (n/a); the other five give 6 of 10.",
    "lines": [
      { "item": "islington.identify.providers.practice", "value": "1" },
      { "item": "islington.identify.providers.insights", "value": "1" },
      { "item": "islington.identify.providers.assets", "value": "n/a" },
      { "item": "islington.identify.providers.needs", "value": "2" },
      { "item": "islington.identify.providers.costs", "value": "2" },
      { "item": "islington.identify.providers.market", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "60",
      "attainment": 0.6,
      "score": 60,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I1.4",
    "shows": "The service is delivered in-house and no provider exists or is sought for it.",
    "lines": [
      { "item": "islington.identify.providers.practice", "value": "n/a" },
      { "item": "islington.identify.providers.insights", "value": "n/a" },
      { "item": "islington.identify.providers.assets", "value": "n/a" },
      { "item": "islington.identify.providers.needs", "value": "n/a" },
      { "item": "islington.identify.providers.costs", "value": "n/a" },
      { "item": "islington.identify.providers.market", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I1.5",
    "shows": "The category profile is full and no barrier list exists: 2 of 4.",
    "lines": [
      { "item": "islington.identify.procurement.picture", "value": "2" },
      { "item": "islington.identify.procurement.barriers", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I1.5",
    "shows": "No external provision exists or is considered in this category, so procurement had no market to picture.",
    "lines": [
      { "item": "islington.identify.procurement.picture", "value": "n/a" },
      { "item": "islington.identify.procurement.barriers", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I1.6",
    "shows": "The Integrated Care System's data are missing and gaps in intelligence left open: both partly, 2 of 4.",
    "lines": [
      { "item": "islington.identify.sources", "value": "1" },
      { "item": "islington.identify.holistic", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I1.6",
    "shows": "No identification took place in the year, so no sources were drawn on.",
    "lines": [
      { "item": "islington.identify.sources", "value": "n/a" },
      { "item": "islington.identify.holistic", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I2.1",
    "shows": "Resources covered the whole scope, so nothing had to be de-prioritised (n/a): the other four give 6 of 8.",
    "lines": [
      { "item": "islington.prioritise.outcomes", "value": "2" },
      { "item": "islington.prioritise.smart", "value": "2" },
      { "item": "islington.prioritise.deprioritise", "value": "n/a" },
      { "item": "islington.prioritise.aligning", "value": "1" },
      { "item": "islington.prioritise.learning", "value": "1" }
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
    "measure": "I2.1",
    "shows": "Priorities were settled the year before and stand unchanged, so no prioritisation took place.",
    "lines": [
      { "item": "islington.prioritise.outcomes", "value": "n/a" },
      { "item": "islington.prioritise.smart", "value": "n/a" },
      { "item": "islington.prioritise.deprioritise", "value": "n/a" },
      { "item": "islington.prioritise.aligning", "value": "n/a" },
      { "item": "islington.prioritise.learning", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I2.2",
    "shows": "One of the two documents was co-developed; asked afterwards, residents found their priorities in both: 3 of 4.",
    "lines": [
      { "item": "islington.prioritise.residents.codevelop", "value": "1" },
      { "item": "islington.prioritise.residents.recognise", "value": "2" }
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
    "measure": "I2.2",
    "shows": "No strategic plan or outcome framework was written or revised in the year.",
    "lines": [
      { "item": "islington.prioritise.residents.codevelop", "value": "n/a" },
      { "item": "islington.prioritise.residents.recognise", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I2.3",
    "shows": "The plan is led and complete, some actions have no outcome, and operational leaders weren't asked: 3 of 6.",
    "lines": [
      { "item": "islington.prioritise.commissioners.lead", "value": "2" },
      { "item": "islington.prioritise.commissioners.leaders", "value": "1" },
      { "item": "islington.prioritise.commissioners.operational", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I2.3",
    "shows": "The plan in force runs on for two years and commissioners had none to develop.",
    "lines": [
      { "item": "islington.prioritise.commissioners.lead", "value": "n/a" },
      { "item": "islington.prioritise.commissioners.leaders", "value": "n/a" },
      { "item": "islington.prioritise.commissioners.operational", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I2.4",
    "shows": "In words: prospective providers were left out, and every contract asks for the metrics: 3 of 4.",
    "lines": [
      { "item": "islington.prioritise.providers.partners", "value": "Partly evidenced" },
      { "item": "islington.prioritise.providers.report", "value": "Fully evidenced" }
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
    "measure": "I2.4",
    "shows": "That providers were core partners is not reported, so the returns they were asked for don't count alone.",
    "lines": [{ "item": "islington.prioritise.providers.report", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "I2.4",
    "shows": "The council alone delivers the service, so there were no providers to plan with or to ask for reports.",
    "lines": [
      { "item": "islington.prioritise.providers.partners", "value": "n/a" },
      { "item": "islington.prioritise.providers.report", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I2.5",
    "shows": "The readiness note came late and the log of interdependencies has no actions: both partly, 2 of 4.",
    "lines": [
      { "item": "islington.prioritise.procurement.readiness", "value": "1" },
      { "item": "islington.prioritise.procurement.interdependencies", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I2.5",
    "shows": "Nothing in the plan is to be bought, so no market's readiness bore on the priorities.",
    "lines": [
      { "item": "islington.prioritise.procurement.readiness", "value": "n/a" },
      { "item": "islington.prioritise.procurement.interdependencies", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I2.6",
    "shows": "Priorities are endorsed by all, compared by cost alone, and no honest conversation is on file: 3 of 6.",
    "lines": [
      { "item": "islington.prioritise.impact", "value": "1" },
      { "item": "islington.prioritise.honest", "value": "0" },
      { "item": "islington.prioritise.ownership", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I2.6",
    "shows": "The use of the money is fixed by a national grant, which left no priorities to set.",
    "lines": [
      { "item": "islington.prioritise.impact", "value": "n/a" },
      { "item": "islington.prioritise.honest", "value": "n/a" },
      { "item": "islington.prioritise.ownership", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I3.1",
    "shows": "Options: four ways were not taken up and count neither way; the five tried give 6 of 10.",
    "lines": [
      { "item": "islington.innovate.models", "value": "2" },
      { "item": "islington.innovate.community", "value": "n/a" },
      { "item": "islington.innovate.technology", "value": "1" },
      { "item": "islington.innovate.staffing", "value": "n/a" },
      { "item": "islington.innovate.futureproof", "value": "n/a" },
      { "item": "islington.innovate.assumptions", "value": "2" },
      { "item": "islington.innovate.procurement", "value": "0" },
      { "item": "islington.innovate.pilots", "value": "1" },
      { "item": "islington.innovate.elsewhere", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "60",
      "attainment": 0.6,
      "score": 60,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I3.1",
    "shows": "A pilot with a small provider was the only way taken: one full option is enough for 2 of 2.",
    "lines": [
      { "item": "islington.innovate.models", "value": "n/a" },
      { "item": "islington.innovate.community", "value": "n/a" },
      { "item": "islington.innovate.technology", "value": "n/a" },
      { "item": "islington.innovate.staffing", "value": "n/a" },
      { "item": "islington.innovate.futureproof", "value": "n/a" },
      { "item": "islington.innovate.assumptions", "value": "n/a" },
      { "item": "islington.innovate.procurement", "value": "n/a" },
      { "item": "islington.innovate.pilots", "value": "2" },
      { "item": "islington.innovate.elsewhere", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "I3.1",
    "shows": "None of the nine ways was taken up for this service in the year: options, so no score and no fault.",
    "lines": [
      { "item": "islington.innovate.models", "value": "n/a" },
      { "item": "islington.innovate.community", "value": "n/a" },
      { "item": "islington.innovate.technology", "value": "n/a" },
      { "item": "islington.innovate.staffing", "value": "n/a" },
      { "item": "islington.innovate.futureproof", "value": "n/a" },
      { "item": "islington.innovate.assumptions", "value": "n/a" },
      { "item": "islington.innovate.procurement", "value": "n/a" },
      { "item": "islington.innovate.pilots", "value": "n/a" },
      { "item": "islington.innovate.elsewhere", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I3.2",
    "shows": "Residents took part in full; nobody asked whether services suit them better: 2 of 4.",
    "lines": [
      { "item": "islington.innovate.residents.engage", "value": "2" },
      { "item": "islington.innovate.residents.suit", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I3.2",
    "shows": "No innovation was attempted in the year, so residents had none to take part in or to see.",
    "lines": [
      { "item": "islington.innovate.residents.engage", "value": "n/a" },
      { "item": "islington.innovate.residents.suit", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I3.3",
    "shows": "Relationships and tests are full, research time and sharing partly: 6 of 8.",
    "lines": [
      { "item": "islington.innovate.commissioners.time", "value": "1" },
      { "item": "islington.innovate.commissioners.leaders", "value": "2" },
      { "item": "islington.innovate.commissioners.test", "value": "2" },
      { "item": "islington.innovate.commissioners.share", "value": "1" }
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
    "measure": "I3.3",
    "shows": "No Strategic Innovation process was opened in the year for commissioners to lead.",
    "lines": [
      { "item": "islington.innovate.commissioners.time", "value": "n/a" },
      { "item": "islington.innovate.commissioners.leaders", "value": "n/a" },
      { "item": "islington.innovate.commissioners.test", "value": "n/a" },
      { "item": "islington.innovate.commissioners.share", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I3.4",
    "shows": "A pilot ran with the present provider; prospective ones and trials elsewhere are missing: 1 of 2.",
    "lines": [{ "item": "islington.innovate.providers.codevelop", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I3.4",
    "shows": "No innovation with providers was possible: the service's only provider is the council itself.",
    "lines": [{ "item": "islington.innovate.providers.codevelop", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I3.5",
    "shows": "Signed contracts leave room to innovate; duplication was removed without whole family criteria: 3 of 4.",
    "lines": [
      { "item": "islington.innovate.procurement.contracts", "value": "2" },
      { "item": "islington.innovate.procurement.value", "value": "1" }
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
    "measure": "I3.5",
    "shows": "Nothing in the category is under contract, so there are no contractual approaches to develop.",
    "lines": [
      { "item": "islington.innovate.procurement.contracts", "value": "n/a" },
      { "item": "islington.innovate.procurement.value", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I3.6",
    "shows": "No horizon scan exists, the comparison stops at neighbours, and the time invested changed how we work: 3 of 6.",
    "lines": [
      { "item": "islington.innovate.pace", "value": "0" },
      { "item": "islington.innovate.outward", "value": "1" },
      { "item": "islington.innovate.differently", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I3.6",
    "shows": "The service ends this year and no other way of meeting its purpose is to be sought.",
    "lines": [
      { "item": "islington.innovate.pace", "value": "n/a" },
      { "item": "islington.innovate.outward", "value": "n/a" },
      { "item": "islington.innovate.differently", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I4.1",
    "shows": "All delivery is external, so in-house structures are n/a; the other five give 8 of 10.",
    "lines": [
      { "item": "islington.design.options", "value": "2" },
      { "item": "islington.design.budgets", "value": "2" },
      { "item": "islington.design.inhouse", "value": "1" },
      { "item": "islington.design.specifications", "value": "1" },
      { "item": "islington.design.structures", "value": "n/a" },
      { "item": "islington.design.contracts", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "80",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "I4.1",
    "shows": "The service ran on an unchanged design through the year, so nothing was appraised, budgeted or drafted.",
    "lines": [
      { "item": "islington.design.options", "value": "n/a" },
      { "item": "islington.design.budgets", "value": "n/a" },
      { "item": "islington.design.inhouse", "value": "n/a" },
      { "item": "islington.design.specifications", "value": "n/a" },
      { "item": "islington.design.structures", "value": "n/a" },
      { "item": "islington.design.contracts", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I4.2",
    "shows": "In words: residents and groups shaped the specification: 2 of 2.",
    "lines": [{ "item": "islington.design.residents.codesign", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "I4.2",
    "shows": "Nothing was designed or redesigned in the year that residents could have had a hand in.",
    "lines": [{ "item": "islington.design.residents.codesign", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I4.3",
    "shows": "Sign-off and contract are full, appraisal and co-design partly, in-house teams weren't asked: 6 of 10.",
    "lines": [
      { "item": "islington.design.commissioners.appraisals", "value": "1" },
      { "item": "islington.design.commissioners.inhouse", "value": "0" },
      { "item": "islington.design.commissioners.signoff", "value": "2" },
      { "item": "islington.design.commissioners.codesign", "value": "1" },
      { "item": "islington.design.commissioners.robust", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "60",
      "attainment": 0.6,
      "score": 60,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I4.3",
    "shows": "In words: everything but co-design is full: 8 of 10.",
    "lines": [
      { "item": "islington.design.commissioners.appraisals", "value": "Fully evidenced" },
      { "item": "islington.design.commissioners.inhouse", "value": "Fully evidenced" },
      { "item": "islington.design.commissioners.signoff", "value": "Fully evidenced" },
      { "item": "islington.design.commissioners.codesign", "value": "Not evidenced" },
      { "item": "islington.design.commissioners.robust", "value": "Fully evidenced" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "80",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "I4.3",
    "shows": "A regional body led the design, and the council's commissioners had no Design phase to lead.",
    "lines": [
      { "item": "islington.design.commissioners.appraisals", "value": "n/a" },
      { "item": "islington.design.commissioners.inhouse", "value": "n/a" },
      { "item": "islington.design.commissioners.signoff", "value": "n/a" },
      { "item": "islington.design.commissioners.codesign", "value": "n/a" },
      { "item": "islington.design.commissioners.robust", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I4.4",
    "shows": "No market test is on file: 0 of 2.",
    "lines": [{ "item": "islington.design.providers.testing", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "0",
      "attainment": 0,
      "score": 0,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I4.4",
    "shows": "The service stays in-house by decision and no provider was to be consulted on its design.",
    "lines": [{ "item": "islington.design.providers.testing", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I4.5",
    "shows": "The note covers a single route; the risk advice rests on experience and market: 3 of 4.",
    "lines": [
      { "item": "islington.design.procurement.information", "value": "1" },
      { "item": "islington.design.procurement.risk", "value": "2" }
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
    "measure": "I4.5",
    "shows": "Nothing in the emerging design was to be procured, so no such information was required.",
    "lines": [
      { "item": "islington.design.procurement.information", "value": "n/a" },
      { "item": "islington.design.procurement.risk", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I4.6",
    "shows": "Advice and agreement are full; the evidence has no limits stated and no stress test was run: 6 of 8.",
    "lines": [
      { "item": "islington.design.enablers", "value": "2" },
      { "item": "islington.design.agreeing", "value": "2" },
      { "item": "islington.design.evidence", "value": "1" },
      { "item": "islington.design.stresstest", "value": "1" }
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
    "measure": "I4.6",
    "shows": "No solution was chosen in the year, so none had to be evidenced, linked or tested.",
    "lines": [
      { "item": "islington.design.enablers", "value": "n/a" },
      { "item": "islington.design.agreeing", "value": "n/a" },
      { "item": "islington.design.evidence", "value": "n/a" },
      { "item": "islington.design.stresstest", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I5.1",
    "shows": "Contract and operation are full, three others partly, no issue taken up with partners: 7 of 12.",
    "lines": [
      { "item": "islington.implement.procurement", "value": "2" },
      { "item": "islington.implement.change", "value": "1" },
      { "item": "islington.implement.improvement", "value": "1" },
      { "item": "islington.implement.operations", "value": "2" },
      { "item": "islington.implement.contracts", "value": "1" },
      { "item": "islington.implement.leadership", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "58.333333333",
      "attainment": 0.583333333,
      "score": 58.333333333,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I5.1",
    "shows": "The service is still in design, so nothing was procured, run or managed yet.",
    "lines": [
      { "item": "islington.implement.procurement", "value": "n/a" },
      { "item": "islington.implement.change", "value": "n/a" },
      { "item": "islington.implement.improvement", "value": "n/a" },
      { "item": "islington.implement.operations", "value": "n/a" },
      { "item": "islington.implement.contracts", "value": "n/a" },
      { "item": "islington.implement.leadership", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I5.2",
    "shows": "Nothing new was procured (n/a); feedback comes from the provider alone, quality is full: 3 of 4.",
    "lines": [
      { "item": "islington.implement.residents.procurement", "value": "n/a" },
      { "item": "islington.implement.residents.feedback", "value": "1" },
      { "item": "islington.implement.residents.quality", "value": "2" }
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
    "measure": "I5.2",
    "shows": "The service has no residents as users and procured nothing in the year.",
    "lines": [
      { "item": "islington.implement.residents.procurement", "value": "n/a" },
      { "item": "islington.implement.residents.feedback", "value": "n/a" },
      { "item": "islington.implement.residents.quality", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I5.3",
    "shows": "Nothing is reported on system leadership, so the measure is not reported, however good the rest.",
    "lines": [
      { "item": "islington.implement.commissioners.procurement", "value": "1" },
      { "item": "islington.implement.commissioners.direction", "value": "2" },
      { "item": "islington.implement.commissioners.expectations", "value": "1" },
      { "item": "islington.implement.commissioners.monitor", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "I5.3",
    "shows": "Reported as not evidenced, system leadership counts as 0 and the measure is scored: 6 of 10.",
    "lines": [
      { "item": "islington.implement.commissioners.procurement", "value": "1" },
      { "item": "islington.implement.commissioners.direction", "value": "2" },
      { "item": "islington.implement.commissioners.expectations", "value": "1" },
      { "item": "islington.implement.commissioners.monitor", "value": "2" },
      { "item": "islington.implement.commissioners.leadership", "value": "Not evidenced" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "60",
      "attainment": 0.6,
      "score": 60,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I5.3",
    "shows": "Another council leads the shared service, so its implementation was not led from here.",
    "lines": [
      { "item": "islington.implement.commissioners.procurement", "value": "n/a" },
      { "item": "islington.implement.commissioners.direction", "value": "n/a" },
      { "item": "islington.implement.commissioners.expectations", "value": "n/a" },
      { "item": "islington.implement.commissioners.monitor", "value": "n/a" },
      { "item": "islington.implement.commissioners.leadership", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I5.4",
    "shows": "Gaps in the market are known without action, and providers improve when asked: 2 of 4.",
    "lines": [
      { "item": "islington.implement.providers.market", "value": "1" },
      { "item": "islington.implement.providers.delivery", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I5.4",
    "shows": "No market exists or is sought for this statutory function, and no provider delivers it.",
    "lines": [
      { "item": "islington.implement.providers.market", "value": "n/a" },
      { "item": "islington.implement.providers.delivery", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I5.5",
    "shows": "Categories are reported on and every issue of the year had its advice: 2 of 2.",
    "lines": [{ "item": "islington.implement.procurement.oversight", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "I5.5",
    "shows": "No category of this service is under contract, so there was nothing to oversee.",
    "lines": [{ "item": "islington.implement.procurement.oversight", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I5.6",
    "shows": "The log is kept throughout and no improvement was there to pass on (n/a): 2 of 2.",
    "lines": [
      { "item": "islington.implement.betterways", "value": "2" },
      { "item": "islington.implement.lessons", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "I5.6",
    "shows": "Delivery begins next year, so there was no implementation to improve or learn from.",
    "lines": [
      { "item": "islington.implement.betterways", "value": "n/a" },
      { "item": "islington.implement.lessons", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I6.1",
    "shows": "Lessons are full, outcomes and recommendations partly, the changed landscape wasn't looked at: 4 of 8.",
    "lines": [
      { "item": "islington.evaluate.outcomes", "value": "1" },
      { "item": "islington.evaluate.feedback", "value": "2" },
      { "item": "islington.evaluate.landscape", "value": "0" },
      { "item": "islington.evaluate.application", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I6.1",
    "shows": "No evaluation fell due in the year for this service.",
    "lines": [
      { "item": "islington.evaluate.outcomes", "value": "n/a" },
      { "item": "islington.evaluate.feedback", "value": "n/a" },
      { "item": "islington.evaluate.landscape", "value": "n/a" },
      { "item": "islington.evaluate.application", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I6.2",
    "shows": "Residents answered a survey and never heard back: 1 of 4.",
    "lines": [
      { "item": "islington.evaluate.residents.voices", "value": "1" },
      { "item": "islington.evaluate.residents.loop", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "25",
      "attainment": 0.25,
      "score": 25,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I6.2",
    "shows": "No service that residents experience was evaluated in the year.",
    "lines": [
      { "item": "islington.evaluate.residents.voices", "value": "n/a" },
      { "item": "islington.evaluate.residents.loop", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I6.3",
    "shows": "Outcomes and feedback are reviewed in full; effects of change and use of insights are partly shown: 6 of 8.",
    "lines": [
      { "item": "islington.evaluate.commissioners.outcomes", "value": "2" },
      { "item": "islington.evaluate.commissioners.feedback", "value": "2" },
      { "item": "islington.evaluate.commissioners.landscape", "value": "1" },
      { "item": "islington.evaluate.commissioners.insights", "value": "1" }
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
    "measure": "I6.3",
    "shows": "An outside inspectorate evaluated the service in the year and commissioners led no evaluation.",
    "lines": [
      { "item": "islington.evaluate.commissioners.outcomes", "value": "n/a" },
      { "item": "islington.evaluate.commissioners.feedback", "value": "n/a" },
      { "item": "islington.evaluate.commissioners.landscape", "value": "n/a" },
      { "item": "islington.evaluate.commissioners.insights", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I6.4",
    "shows": "The council reached residents itself and asked no provider to help, as it may (n/a): 2 of 2.",
    "lines": [
      { "item": "islington.evaluate.providers.partners", "value": "2" },
      { "item": "islington.evaluate.providers.support", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "I6.4",
    "shows": "The council delivers the service itself, so the evaluation had no provider to involve.",
    "lines": [
      { "item": "islington.evaluate.providers.partners", "value": "n/a" },
      { "item": "islington.evaluate.providers.support", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I6.5",
    "shows": "Templates and a later tender changed; findings are filed by category without action: 3 of 4.",
    "lines": [
      { "item": "islington.evaluate.procurement.practice", "value": "2" },
      { "item": "islington.evaluate.procurement.market", "value": "1" }
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
    "measure": "I6.5",
    "shows": "No evaluation of a procured service was finished in the year for procurement to learn from.",
    "lines": [
      { "item": "islington.evaluate.procurement.practice", "value": "n/a" },
      { "item": "islington.evaluate.procurement.market", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "I6.6",
    "shows": "Nothing failed in the year (n/a); two of the other five are full and three partly: 7 of 10.",
    "lines": [
      { "item": "islington.evaluate.influence", "value": "1" },
      { "item": "islington.evaluate.impacts", "value": "2" },
      { "item": "islington.evaluate.failure", "value": "n/a" },
      { "item": "islington.evaluate.successes", "value": "1" },
      { "item": "islington.evaluate.ongoing", "value": "2" },
      { "item": "islington.evaluate.qualitative", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "70",
      "attainment": 0.7,
      "score": 70,
      "rating": "inadequate"
    }
  },
  {
    "measure": "I6.6",
    "shows": "Beside an n/a, the blank for successes still leaves the measure not reported.",
    "lines": [
      { "item": "islington.evaluate.influence", "value": "1" },
      { "item": "islington.evaluate.impacts", "value": "2" },
      { "item": "islington.evaluate.failure", "value": "n/a" },
      { "item": "islington.evaluate.ongoing", "value": "2" },
      { "item": "islington.evaluate.qualitative", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "I6.6",
    "shows": "No evaluation was begun or finished in the year, of this service or of a pilot for it.",
    "lines": [
      { "item": "islington.evaluate.influence", "value": "n/a" },
      { "item": "islington.evaluate.impacts", "value": "n/a" },
      { "item": "islington.evaluate.failure", "value": "n/a" },
      { "item": "islington.evaluate.successes", "value": "n/a" },
      { "item": "islington.evaluate.ongoing", "value": "n/a" },
      { "item": "islington.evaluate.qualitative", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IG.1",
    "shows": "The model is in draft: 1 of 2.",
    "lines": [{ "item": "islington.governance.model", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IG.1",
    "shows": "A shared service governed under another council's model needed none of Islington's.",
    "lines": [{ "item": "islington.governance.model", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IG.2",
    "shows": "In words: safe spaces partly, decision making full, accountability not evidenced: 3 of 6.",
    "lines": [
      { "item": "islington.governance.safespaces", "value": "Partly evidenced" },
      { "item": "islington.governance.decisions", "value": "Fully evidenced" },
      { "item": "islington.governance.accountability", "value": "Not evidenced" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IG.2",
    "shows": "The service falls outside council and system governance for commissioning for the whole year.",
    "lines": [
      { "item": "islington.governance.safespaces", "value": "n/a" },
      { "item": "islington.governance.decisions", "value": "n/a" },
      { "item": "islington.governance.accountability", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IG.3",
    "shows": "Changes in council governance were checked, those in system governance not: 1 of 2.",
    "lines": [{ "item": "islington.governance.action", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IG.3",
    "shows": "Neither council nor system governance was under development in the year.",
    "lines": [{ "item": "islington.governance.action", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.1",
    "shows": "Roles are all filled, skills and quality assurance partly shown, and no plan joins the teams: 4 of 8.",
    "lines": [
      { "item": "islington.resourcing.together", "value": "0" },
      { "item": "islington.resourcing.roles", "value": "2" },
      { "item": "islington.resourcing.skills", "value": "1" },
      { "item": "islington.resourcing.quality", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.1",
    "shows": "The contract is run wholly by a partner body's staff, so the council had no roles to fill for it.",
    "lines": [
      { "item": "islington.resourcing.together", "value": "n/a" },
      { "item": "islington.resourcing.roles", "value": "n/a" },
      { "item": "islington.resourcing.skills", "value": "n/a" },
      { "item": "islington.resourcing.quality", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.2",
    "shows": "No packages are brokered for this service (n/a); the other four roles give 6 of 8.",
    "lines": [
      { "item": "islington.resourcing.commissioners", "value": "2" },
      { "item": "islington.resourcing.procurement", "value": "1" },
      { "item": "islington.resourcing.frontline", "value": "1" },
      { "item": "islington.resourcing.brokerage", "value": "n/a" },
      { "item": "islington.resourcing.financelegal", "value": "2" }
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
    "measure": "IR.2",
    "shows": "The service was in no stage of the cycle in the year and called on none of the roles.",
    "lines": [
      { "item": "islington.resourcing.commissioners", "value": "n/a" },
      { "item": "islington.resourcing.procurement", "value": "n/a" },
      { "item": "islington.resourcing.frontline", "value": "n/a" },
      { "item": "islington.resourcing.brokerage", "value": "n/a" },
      { "item": "islington.resourcing.financelegal", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.3",
    "shows": "Capacity gaps have no agreed approach yet; roles and the network are full: 3 of 4.",
    "lines": [
      { "item": "islington.resourcing.action.capacity", "value": "1" },
      { "item": "islington.resourcing.action.network", "value": "2" }
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
    "measure": "IR.3",
    "shows": "Both actions were closed in earlier years, and nothing of them was left to do in this one.",
    "lines": [
      { "item": "islington.resourcing.action.capacity", "value": "n/a" },
      { "item": "islington.resourcing.action.network", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.4",
    "shows": "Strategies are current and challenging, two duties partly met, and results not reviewed: 6 of 10.",
    "lines": [
      { "item": "islington.implementation.strategies", "value": "2" },
      { "item": "islington.implementation.understanding", "value": "1" },
      { "item": "islington.implementation.include", "value": "1" },
      { "item": "islington.implementation.challenge", "value": "2" },
      { "item": "islington.implementation.impact", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "60",
      "attainment": 0.6,
      "score": 60,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.4",
    "shows": "Against a register's target of 75%, the same 6 of 10 gives an attainment of 0.8.",
    "lines": [
      { "item": "islington.implementation.strategies", "value": "2" },
      { "item": "islington.implementation.understanding", "value": "1" },
      { "item": "islington.implementation.include", "value": "1" },
      { "item": "islington.implementation.challenge", "value": "2" },
      { "item": "islington.implementation.impact", "value": "0" }
    ],
    "target": { "target": "75%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "60",
      "attainment": 0.8,
      "score": 80,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "IR.4",
    "shows": "No key strategy that covers this service was developed or due for refresh in the year.",
    "lines": [
      { "item": "islington.implementation.strategies", "value": "n/a" },
      { "item": "islington.implementation.understanding", "value": "n/a" },
      { "item": "islington.implementation.include", "value": "n/a" },
      { "item": "islington.implementation.challenge", "value": "n/a" },
      { "item": "islington.implementation.impact", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.5",
    "shows": "Exchanges between teams are regular, while local knowledge stays in one team's files: 3 of 4.",
    "lines": [
      { "item": "islington.implementation.communication", "value": "2" },
      { "item": "islington.implementation.localknowledge", "value": "1" }
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
    "measure": "IR.5",
    "shows": "A single team holds the whole service, so there were no teams to bring into closer communication.",
    "lines": [
      { "item": "islington.implementation.communication", "value": "n/a" },
      { "item": "islington.implementation.localknowledge", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.6",
    "shows": "One workshop was held without residents, and the plan's actions haven't begun: 2 of 4.",
    "lines": [
      { "item": "islington.implementation.action.workshops", "value": "1" },
      { "item": "islington.implementation.action.plan", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.6",
    "shows": "Workshops and communication plan are scheduled for a later year by decision of the council.",
    "lines": [
      { "item": "islington.implementation.action.workshops", "value": "n/a" },
      { "item": "islington.implementation.action.plan", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.7",
    "shows": "An adults' service, so Children's Services are n/a; the other five give 7 of 10.",
    "lines": [
      { "item": "islington.staff.growth", "value": "1" },
      { "item": "islington.staff.traditional", "value": "2" },
      { "item": "islington.staff.competencies", "value": "1" },
      { "item": "islington.staff.plan", "value": "1" },
      { "item": "islington.staff.wider", "value": "2" },
      { "item": "islington.staff.children", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "70",
      "attainment": 0.7,
      "score": 70,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.7",
    "shows": "No council staff commission or deliver under this contract, so no development of theirs was due for it.",
    "lines": [
      { "item": "islington.staff.growth", "value": "n/a" },
      { "item": "islington.staff.traditional", "value": "n/a" },
      { "item": "islington.staff.competencies", "value": "n/a" },
      { "item": "islington.staff.plan", "value": "n/a" },
      { "item": "islington.staff.wider", "value": "n/a" },
      { "item": "islington.staff.children", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.8",
    "shows": "Two of six are full, three partly, and contacts with residents ended with each exercise: 7 of 12.",
    "lines": [
      { "item": "islington.staff.allparts", "value": "1" },
      { "item": "islington.staff.triangulation", "value": "2" },
      { "item": "islington.staff.integratedqa", "value": "2" },
      { "item": "islington.staff.thrive", "value": "1" },
      { "item": "islington.staff.connections", "value": "0" },
      { "item": "islington.staff.longterm", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "58.333333333",
      "attainment": 0.583333333,
      "score": 58.333333333,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.8",
    "shows": "A framework call-off by another authority: none of the council's staff work on it in the year.",
    "lines": [
      { "item": "islington.staff.allparts", "value": "n/a" },
      { "item": "islington.staff.triangulation", "value": "n/a" },
      { "item": "islington.staff.integratedqa", "value": "n/a" },
      { "item": "islington.staff.thrive", "value": "n/a" },
      { "item": "islington.staff.connections", "value": "n/a" },
      { "item": "islington.staff.longterm", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.9",
    "shows": "The plan is adopted with its sessions, the learning approach has shown no exchange, and tools are missing: 3 of 6.",
    "lines": [
      { "item": "islington.staff.action.development", "value": "2" },
      { "item": "islington.staff.action.learning", "value": "1" },
      { "item": "islington.staff.action.tools", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.9",
    "shows": "The tools belong to a later step (n/a) and the other two are full: 4 of 4.",
    "lines": [
      { "item": "islington.staff.action.development", "value": "2" },
      { "item": "islington.staff.action.learning", "value": "2" },
      { "item": "islington.staff.action.tools", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IR.9",
    "shows": "The council has put these actions into next year's programme, so none was due in this one.",
    "lines": [
      { "item": "islington.staff.action.development", "value": "n/a" },
      { "item": "islington.staff.action.learning", "value": "n/a" },
      { "item": "islington.staff.action.tools", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.10",
    "shows": "Three teams name the same goals and report apart: half.",
    "lines": [{ "item": "islington.resourcing.collective", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.10",
    "shows": "A service that a single team runs, with no goal shared.",
    "lines": [{ "item": "islington.resourcing.collective", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.11",
    "shows": "A survey of staff and partners finds that nine in ten know what the framework asks: full.",
    "lines": [{ "item": "islington.implementation.communicating", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IR.11",
    "shows": "Nobody sent in a level on communication: not reported, which isn't 0 on file.",
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "IR.11",
    "shows": "The framework is to be announced to this service's partners next spring.",
    "lines": [{ "item": "islington.implementation.communicating", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "IR.12",
    "shows": "The review has a finding on requirements and on dispersal; the yearly look hasn't been held: 2 of 4.",
    "lines": [
      { "item": "islington.staff.review", "value": "2" },
      { "item": "islington.staff.continuous", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "IR.12",
    "shows": "Roles were reviewed the year before and weren't due (n/a); practice was altered as the market changed: 2 of 2.",
    "lines": [
      { "item": "islington.staff.review", "value": "n/a" },
      { "item": "islington.staff.continuous", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "IR.12",
    "shows": "An agency runs the service to the end of its term: no roles of the council's to review, no practice to develop.",
    "lines": [
      { "item": "islington.staff.review", "value": "n/a" },
      { "item": "islington.staff.continuous", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  }
]
"""#

  private static let lincolnshire_one_council_2021_archive: StaticString = #"""
lincolnshire-one-council-2021
Draft One Council Commissioning Framework 2021-2024
Lincolnshire County Council
2021
Draft One Council Commissioning Framework 2021-2024
2021-04-07
Appendix A
~
spend.contract
~
1
Lincolnshire County Council Draft One Council Commissioning Framework 2021-2024
~
Appendix A
6
numbering
group titles
splitting
themes
measures
targets
The draft put to the Executive on 7 April 2021: its four stages, vision, aim, six principles and four process principles are transcribed word for word and numbered in printed order; the heading in the appendix, broken over two lines, is joined. Three of the stage sentences are split at the commas between their activities, every other sentence is whole. The sentences that define commissioning and the report around the appendix commit to nothing of their own and are left out. LA.2 to LA.4 and LP.7 to LP.9 aren't printed: they put figures that suppliers report beside the words that they serve. Their items are croydon-sv-2016's, id for id, but for the three about a place, which is Lincolnshire here (supply chain spend, residents, volunteering days). No target is printed either: full evidence is asked of the statements until a council sets its own in its register, and a figure has a target only from there.
4
growth
Growth
~
1
~
~
~
1
theme
This framework names no themes. Growth is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for the local economy, jobs, skills, markets and value for money.
independence
Independence
~
1
~
~
~
1
theme
This framework names no themes. Independence is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for people's own strengths and resilience, needs met early and demand managed.
liveability
Liveability
~
1
~
~
~
1
theme
This framework names no themes. Liveability is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for Lincolnshire and its communities, the environment, the quality of services, and what partners and suppliers bring to the county's outcomes.
enabling
Enabling
~
1
~
~
~
1
theme
This framework names no themes. Enabling heads a column of Croydon's Social Value Performance Framework (Commissioning for outcomes, 2016, Appendix 1; its words are in 3.2), taken so that scorecards of several frameworks read side by side; here it stands for listening and co-production, and for the council's own capability that lets them happen.
5
LS
The commissioning cycle
1
The commissioning cycle is a continuous process that supports the development of new services and their ongoing improvement to meet the needs of service users. Commissioning comprises a range of activities across four key stages:
~
Appendix A, What do we mean by Commissioning?, last paragraph
1
group title
The four stages stand under the heading "What do we mean by Commissioning?", most of which defines and commits to nothing; the group takes its title from the sentence that begins the paragraph of the stages.
LV
Our vision
1
Our vision
~
Appendix A, Our vision
0
~
LA
Our overarching aim
1
Our overarching aim
~
Appendix A, Our overarching aim
0
~
LP
Our principles
1
Our principles
~
Appendix A, Our principles
0
~
LC
Our commissioning processes
1
Our commissioning processes will be underpinned by the following principles:
~
Appendix A, Our principles, after the six principles
1
group title
The second list has no heading, only this sentence, and both lists are called principles; the sentence's first words tell them apart.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
32
lincolnshire.analyse.needs
The type and volume of people's needs are understood
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The service's needs assessment, with its date and its numbers of people by type of need. Full if every group that the service is for is counted and the figures are less than a year old; partial if a group or a type of need has no number.
lincolnshire.analyse.priorities
Priorities and outcomes to be met are identified
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The agreed statement of the service's priorities and outcomes. Full if each outcome has its rank and can be traced to a need in the assessment; partial if outcomes are listed without an order of priority or without the need behind them.
lincolnshire.analyse.modelling
Projections and modelling show what decisions lead to
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The projection or model used for the commissioning decision, with its data and assumptions. Full if it looks ahead over the service's term and shows both the cost and the effect on population outcomes; partial if it shows one of the two or looks back only.
lincolnshire.plan.options
Options are reviewed on known and future needs
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The options report and the needs figures that it starts from. Full if every option is held against both present and projected needs and the choice is argued from that; partial if only today's needs are used, or the options not taken are named and not compared.
lincolnshire.plan.design
Services are designed for outcomes and to manage demand
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The service design or specification. Full if each intended outcome has the activity that is to bring it about, and demand has a forecast and a stated way of managing it; partial if either half is missing or has no figures.
lincolnshire.plan.model
The best delivery model is chosen
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The decision that chose the delivery model, with its scores. Full if effectiveness, efficiency and sustainability were each scored for every model and the best was taken or the departure explained; partial if price, or any one of the three, decided alone.
lincolnshire.do.model
The delivery model is secured and in place
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The signed contract or in-house agreement, and the mobilisation plan with its dates. Full if every part of the chosen model is running and its first outcome figures are in; partial if a part is late, was changed without a decision or runs unmeasured.
lincolnshire.do.partners
The right partners or suppliers are found
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The evaluation report of the tender or of the choice of partner; n/a where the decision was to deliver in-house. Full if the criteria came from the outcomes and everyone appointed met them; partial if for some lots or partners no such record was kept.
lincolnshire.review.monitoring
The service is monitored and its impact is reported
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The year's monitoring returns and the evaluation put to decision makers. Full if customer experience, quality and value were each measured, the impact was evaluated, and the report says how needs are changing over time; partial if any one of these is missing.
lincolnshire.vision.tailored
Services are tailored to residents and communities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The specification and a sample of support or service plans, with the results reached. Full if they show for every group served what was shaped to its needs, and gains in independence, in resilience and in people's own strengths; partial if tailoring is described and the gains go unrecorded.
lincolnshire.vision.intelligence
Intelligence manages demand and joins up services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The demand figures by which the service is run and its agreements with partners. Full if demand was held against its forecast and every chance to join up was taken or is on record as inappropriate or impossible; partial if only the figures or only the agreements exist.
lincolnshire.aim.purchasing
Purchasing power is used ethically and fairly
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The social value part of the tender and contract, and the results reported against it for the year. Full if ethical and fair terms, local business, community priorities and the environment each have a commitment and a result; partial if any of the four has only a promise, or nothing.
lincolnshire.principle.resident
Residents are listened to and services shaped accordingly
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Survey results, forum notes or complaints of the year, and the list of what was changed in answer. Full if all groups who use the service were heard and each point was acted on or answered; partial if people were heard and nothing shows that services were shaped by it.
lincolnshire.principle.evidence
All of commissioning is informed by robust evidence
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The evidence file of each commissioning decision in the year: its sources, analysis and projections. Full if every decision, from needs to review, looks ahead and cites evidence that another analyst could check; partial if some decisions rest on last year's figures or on none.
lincolnshire.principle.partnership
Solutions are co-commissioned and co-produced
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Joint commissioning agreements, and notes of the sessions in which solutions were worked out. Full if partners, communities and suppliers each had a hand in them, or no opportunity arose and the file says why; partial if an opportunity with one of the three was passed over.
lincolnshire.principle.value
Outcomes last, and services are safe, good and good value
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The contract's figures for outcomes, safety and quality, and a comparison of cost with like services. Full if outcomes were reached and are kept up, no breach of safety or quality was left unremedied and the cost compares well; partial if one of the four is unknown or fell short.
lincolnshire.principle.championing
Lincolnshire is built up and its environment supported
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The award report or the contract review's part on Lincolnshire. Full if the local economy, sustainability, communities and environment each have an action under this contract and a result in the year; partial if one to three of them have.
lincolnshire.principle.innovate
Technology transforms the way needs are met
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The service design that names the technology, and use figures from before and after it came. Full if the way needs are met has changed for all whom the service is for, those who aren't online included; partial if it is in place for some, or nobody measured the change.
lincolnshire.process.local
Councillors shape and make strategic decisions
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Committee papers, minutes and briefings on the service. Full if councillors shaped the options before the decision, took it, and in the year were shown its results against the Corporate Plan's outcomes; partial if they only approved at the end or saw no results since.
lincolnshire.process.robustness
Options appraisals consider every delivery model
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The options appraisal, with its date. Full if in-house delivery, external procurement and what lies between each have costs, risks and benefits, and decision makers had it before they decided; partial if a model was ruled out unexamined or the paper came after the decision.
lincolnshire.process.performance
All who deliver services are held accountable
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Service levels agreed with everyone who delivers, in-house teams included, and the year's review minutes. Full if each was held to the required outcomes and to residents' needs, and every shortfall has an action that was followed up; partial if some weren't reviewed or only activity was.
lincolnshire.process.onecouncil
The cycle is managed consistently across the Council
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The stage records kept for this service, held against the Council's common cycle and forms. Full if all four stages were run and recorded in the common way, or a departure was agreed corporately; partial if a directorate's own process stood in for some stages.
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
spend.supplychain.lincolnshire
Supply chain spend with Lincolnshire businesses
1
0
~
0
0
0
0
The part of the supply chain spend that went to businesses and organisations trading from premises in Lincolnshire, the county council's area.
apprenticeships.starts
Apprenticeships started
0
0
people
0
0
0
0
Apprentices who began an approved apprenticeship on this contract in the quarter.
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
workforce.total
People employed on the contract
0
1
people
0
0
0
0
Everyone working on this contract on the quarter's last day, full-time or part-time, your own staff, agency workers and subcontractors' staff: heads, not full-time equivalents.
workforce.residents.lincolnshire
Lincolnshire residents employed on the contract
0
1
people
0
0
0
0
Those of the people employed on the contract whose home address is in Lincolnshire, the county council's area.
volunteering.days.lincolnshire
Staff volunteering and mentoring days in Lincolnshire
2
0
days
0
0
0
0
Working days that staff gave in the quarter to volunteering or mentoring in Lincolnshire, the county council's area, because of this contract; half a day is 0.5.
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
22
LS.1
LS
Analyse
1
independence
1
4
3
lincolnshire.analyse.needs
Understanding the type and volume of people's needs
Appendix A, What do we mean by Commissioning?, Analyse, 1st clause
lincolnshire.analyse.priorities
identifying priorities and outcomes that are to be met
Appendix A, What do we mean by Commissioning?, Analyse, 2nd clause
lincolnshire.analyse.modelling
using forward-looking projections & modelling based on evidence, intelligence and analysis which provides insight into the consequences (both financial and in population outcomes) of commissioning decisions
Appendix A, What do we mean by Commissioning?, Analyse, 3rd clause
0
0
0
1
1
100000000
The needs assessment, the outcomes agreed from it, and the projections behind the decision.
~
1
Commissioning comprises a range of activities across four key stages: Analyse – Understanding the type and volume of people's needs, identifying priorities and outcomes that are to be met, using forward-looking projections & modelling based on evidence, intelligence and analysis which provides insight into the consequences (both financial and in population outcomes) of commissioning decisions;
~
Appendix A, What do we mean by Commissioning?, Analyse
4
numbering
splitting
themes
target
One printed sentence, split at the commas between its three activities, each of which can be assessed alone; the comma inside the last joins evidence, intelligence and analysis and isn't one of them. Independence, since needs counted and projected ahead are what lets them be met early and demand be foreseen. The stage is told without reserve, hence 100%.
LS.2
LS
Plan
2
independence
liveability
1
4
3
lincolnshire.plan.options
Reviewing options for delivery based on known and future needs, to select the best way forward
Appendix A, What do we mean by Commissioning?, Plan, 1st and 2nd clauses
lincolnshire.plan.design
designing and planning services to meet our intended outcomes and manage demand
Appendix A, What do we mean by Commissioning?, Plan, 3rd clause
lincolnshire.plan.model
choosing the best delivery model so that people's needs can be met in the most effective, efficient and sustainable ways
Appendix A, What do we mean by Commissioning?, Plan, 4th clause
0
0
0
1
1
100000000
The options report, the service's design, and the decision on its delivery model.
~
1
Commissioning comprises a range of activities across four key stages: … Plan – Reviewing options for delivery based on known and future needs, to select the best way forward, designing and planning services to meet our intended outcomes and manage demand, choosing the best delivery model so that people's needs can be met in the most effective, efficient and sustainable ways;
~
Appendix A, What do we mean by Commissioning?, Plan
4
numbering
splitting
themes
target
One printed sentence, split at the commas between its three activities; "to select the best way forward" is what the review of options is for and stays with it. Independence for "manage demand", Liveability for services that meet needs in the most effective ways, which is the quality that people live with. The stage is told without reserve, hence 100%.
LS.3
LS
Do
1
liveability
1
4
2
lincolnshire.do.model
Securing and implementing the chosen delivery model to achieve the desired outcomes
Appendix A, What do we mean by Commissioning?, Do, 1st clause
lincolnshire.do.partners
finding the right partners or suppliers if external provision is appropriate
Appendix A, What do we mean by Commissioning?, Do, 2nd clause
0
0
0
1
1
100000000
The contract or agreement, the mobilisation record, and the report on how partners or suppliers were chosen.
~
1
Commissioning comprises a range of activities across four key stages: … Do – Securing and implementing the chosen delivery model to achieve the desired outcomes, finding the right partners or suppliers if external provision is appropriate; and
~
Appendix A, What do we mean by Commissioning?, Do
4
numbering
splitting
themes
target
One printed sentence, split at its comma: the second clause holds only "if external provision is appropriate", and is n/a otherwise. Liveability, as partners' and suppliers' resources are harnessed here for the desired outcomes. Within its condition the stage is told without reserve, hence 100%.
LS.4
LS
Review
2
liveability
enabling
1
4
1
lincolnshire.review.monitoring
Managing, reviewing and monitoring the service for customer experience, quality and value to evaluate the impact of the intervention and provide evidence informed reports to decision makers on how well needs and outcomes are being met over time and how these may be changing.
Appendix A, What do we mean by Commissioning?, Review
0
0
0
1
1
100000000
Monitoring returns, the evaluation, and the report with the minute of who received it.
~
1
Commissioning comprises a range of activities across four key stages: … Review – Managing, reviewing and monitoring the service for customer experience, quality and value to evaluate the impact of the intervention and provide evidence informed reports to decision makers on how well needs and outcomes are being met over time and how these may be changing.
~
Appendix A, What do we mean by Commissioning?, Review
3
numbering
themes
target
No comma parts one activity from the next here, as it does in the other three stages, so the sentence stays whole. Liveability for customer experience and quality of service, Enabling for the reports by which decision makers learn what works. The stage is told without reserve, hence 100%.
LV.1
LV
Our vision
2
independence
liveability
1
4
2
lincolnshire.vision.tailored
When we commission services, we will tailor services to the needs of our residents and communities, seeking to maximise independence, build resilience and enhance every individual's strengths.
Appendix A, Our vision, 1st sentence
lincolnshire.vision.intelligence
We will use an intelligence informed approach which manages demand and maximises Lincolnshire's resources, through joining up services with partners where appropriate and possible.
Appendix A, Our vision, 2nd sentence
0
0
0
1
1
100000000
Plans and results for the people served, demand figures, and agreements with partners.
~
1
When we commission services, we will tailor services to the needs of our residents and communities, seeking to maximise independence, build resilience and enhance every individual's strengths. We will use an intelligence informed approach which manages demand and maximises Lincolnshire's resources, through joining up services with partners where appropriate and possible.
~
Appendix A, Our vision
3
numbering
themes
target
Independence is printed twice over, in "maximise independence, build resilience" and in "manages demand"; Liveability for the county's resources and the services joined up with partners. Both sentences say "will", hence 100%; the one reserve, "where appropriate and possible", is part of what is assessed.
LA.1
LA
Our overarching aim
2
growth
liveability
1
4
1
lincolnshire.aim.purchasing
We will use the Council's purchasing power ethically and fairly to secure social value, promote economic productivity and local business growth, and support community needs and priorities so that people have the opportunity to enjoy life to the full and have high aspirations, whilst protecting the environment for the future.
Appendix A, Our overarching aim
0
0
0
1
1
100000000
The contract's social value schedule, and the year's results against it.
~
1
We will use the Council's purchasing power ethically and fairly to secure social value, promote economic productivity and local business growth, and support community needs and priorities so that people have the opportunity to enjoy life to the full and have high aspirations, whilst protecting the environment for the future.
~
Appendix A, Our overarching aim
3
numbering
themes
target
One sentence, kept whole: what it sets out to secure is secured by the same purchase. Growth for economic productivity and local business growth, Liveability for community needs and the environment. "We will" is without reserve, hence 100%.
LA.2
LA
Supply chain spend with Lincolnshire businesses
1
growth
1
0
1
spend.supplychain.lincolnshire
1
spend.supplychain
1
0
0
0
0
0
A purchase ledger extract with suppliers' postcodes and amounts.
Add up what you paid subcontractors and suppliers for this contract in the quarter, then the part paid to those that trade from Lincolnshire.
1
promote economic productivity and local business growth
~
Appendix A, Our overarching aim
8
numbering
title
measure
themes
items
whole
within
over
The aim prints no measure; what suppliers pay local businesses is the nearest figure to local business growth that they already report, and the report's section 2 calls it "'Buying local'". Growth, as that is what the words name. Lincolnshire's part is some of the supply chain's pounds, so it can't exceed them.
LA.3
LA
Apprenticeships started
1
growth
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
promote economic productivity … so that people have the opportunity to enjoy life to the full and have high aspirations
~
Appendix A, Our overarching aim
6
numbering
title
measure
themes
items
over
The aim prints no measure; an apprenticeship is where productivity and a person's aspirations meet in one figure that suppliers already report. Growth alone, for the skill and the job. What began in each quarter adds up.
LA.4
LA
Carbon saved by less staff travel
1
liveability
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
whilst protecting the environment for the future
~
Appendix A, Our overarching aim
8
numbering
title
measure
themes
items
unit
direction
over
The aim prints no measure; carbon not emitted is the part of the environment's future that suppliers already report. Liveability, which holds the environment. What is counted is the saving, so more is better; it leaves out all carbon but staff travel's.
LP.1
LP
Resident focused
1
enabling
1
4
1
lincolnshire.principle.resident
We will listen to residents and communities to better understand the needs and aspirations of Lincolnshire's people and to shape services accordingly.
Appendix A, Our principles, 1st bullet
0
0
0
1
1
100000000
Records of what residents and communities said, and of what was changed in answer.
~
1
Resident focused – We will listen to residents and communities to better understand the needs and aspirations of Lincolnshire's people and to shape services accordingly.
~
Appendix A, Our principles, 1st bullet
3
numbering
themes
target
Enabling alone: the duty is to listen, and to let what is heard shape the service. "We will" is without reserve, hence 100%.
LP.2
LP
Evidence based
1
enabling
1
4
1
lincolnshire.principle.evidence
All aspects of commissioning will be forward looking and informed by robust evidence, analysis, intelligence, projections and modelling.
Appendix A, Our principles, 2nd bullet
0
0
0
1
1
100000000
The evidence file behind each commissioning decision of the year.
~
1
Evidence based – All aspects of commissioning will be forward looking and informed by robust evidence, analysis, intelligence, projections and modelling.
~
Appendix A, Our principles, 2nd bullet
3
numbering
themes
target
Enabling, since analysis, projections and modelling are a capability that the council needs of itself before any service is bought. "All aspects" leaves no room for less, hence 100%.
LP.3
LP
Working in partnership
2
liveability
enabling
1
4
1
lincolnshire.principle.partnership
We will make best use of Lincolnshire's resources by co-commissioning and co-producing solutions with our partners, communities and suppliers, where opportunities present.
Appendix A, Our principles, 3rd bullet
0
0
0
1
1
100000000
Joint agreements, and notes of the work with partners, communities and suppliers.
~
1
Working in partnership – We will make best use of Lincolnshire's resources by co-commissioning and co-producing solutions with our partners, communities and suppliers, where opportunities present.
~
Appendix A, Our principles, 3rd bullet
3
numbering
themes
target
Enabling for co-producing with communities, Liveability for partners' and suppliers' resources put to Lincolnshire's use. The reserve "where opportunities present" is part of what is assessed, so the target is still 100%. "communities" is printed in bold.
LP.4
LP
Delivering good value outcomes
2
growth
liveability
1
4
1
lincolnshire.principle.value
We will commission for sustainable and effective outcomes for Lincolnshire, offering safe, quality services and good value (outcomes – the direct results or benefits for individuals, families, groups, communities, organisations, and/or systems).
Appendix A, Our principles, 4th bullet
0
0
0
1
1
100000000
The year's outcome, safety and quality figures, and the comparison of cost.
~
1
Delivering good value outcomes – We will commission for sustainable and effective outcomes for Lincolnshire, offering safe, quality services and good value (outcomes – the direct results or benefits for individuals, families, groups, communities, organisations, and/or systems).
~
Appendix A, Our principles, 4th bullet
3
numbering
themes
target
Liveability for safe, quality services that people live with, Growth for the good value of what is bought. The definition in brackets, printed in italics, belongs to the sentence and is kept. "We will" is without reserve, hence 100%.
LP.5
LP
Championing Lincolnshire
2
growth
liveability
1
4
1
lincolnshire.principle.championing
We will commission to build our local economy, local sustainability, local communities and to support our local environment.
Appendix A, Our principles, 5th bullet
0
0
0
1
1
100000000
The actions agreed for Lincolnshire in the contract, and their results in the year.
~
1
Championing Lincolnshire – We will commission to build our local economy, local sustainability, local communities and to support our local environment.
~
Appendix A, Our principles, 5th bullet
3
numbering
themes
target
Growth for the local economy, Liveability for local communities and the local environment: the sentence names both halves. "We will" is without reserve, hence 100%.
LP.6
LP
Innovate
1
enabling
1
4
1
lincolnshire.principle.innovate
We will design our services using technology to transform the way we meet customer and community need.
Appendix A, Our principles, 6th bullet
0
0
0
1
1
100000000
The service design, and figures of use before and after.
~
1
Innovate - We will design our services using technology to transform the way we meet customer and community need.
~
Appendix A, Our principles, 6th bullet
3
numbering
themes
target
Enabling: to design services anew with technology asks for a capability of the council itself, whatever the service. "We will" is without reserve, hence 100%. A hyphen is printed where the other principles have a dash.
LP.7
LP
Lincolnshire residents employed on the contract
1
growth
1
0
1
workforce.residents.lincolnshire
1
workforce.total
1
1
0
0
0
0
A staff list with postcodes, names removed.
Count the people working on this contract on the quarter's last day who live in Lincolnshire, going by their home postcode.
1
Championing Lincolnshire – We will commission to build our local economy, local sustainability, local communities and to support our local environment.
~
Appendix A, Our principles, 5th bullet
9
numbering
title
measure
themes
items
whole
within
gap
over
The principle prints no measure; local people in local jobs is how a contract builds the local economy, hence Growth. Residents are some of the people employed, so they can't outnumber them; one more is reached by hiring, which adds to the whole too.
LP.8
LP
Volunteering days given to local communities
1
liveability
1
0
1
volunteering.days.lincolnshire
0
0
0
0
0
0
0
Timesheets or letters from the organisations helped.
Add up the working days that your staff gave to volunteering and mentoring in Lincolnshire's communities in the quarter; half days count as 0.5.
1
Championing Lincolnshire – We will commission to build our local economy, local sustainability, local communities and to support our local environment.
~
Appendix A, Our principles, 5th bullet
7
numbering
title
measure
themes
items
unit
over
The principle prints no measure; days given are the figure nearest to building local communities that suppliers already report. Liveability, for the communities named. They are days given in Lincolnshire, and no others: the item has an id of its own, since in croydon-sv-2016 the days are Croydon's. Days may be halves, so they are an amount and not a whole number.
LP.9
LP
Waste recycled
1
liveability
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
0
Waste transfer notes or the waste contractor's report.
Weigh all waste that left this contract's sites in the quarter, and the part of it that was reused or recycled.
1
Championing Lincolnshire – We will commission to build our local economy, local sustainability, local communities and to support our local environment.
~
Appendix A, Our principles, 5th bullet
10
numbering
title
measure
themes
items
unit
whole
within
bases
over
The principle prints no measure; what becomes of a contract's waste touches the local environment most directly, hence Liveability. What is recycled is some of the waste. Only the share is held to a target: more kilograms recycled may just be more waste.
LC.1
LC
Locally driven
1
enabling
1
4
1
lincolnshire.process.local
Councillors will be at the heart of shaping and making strategic decisions and ensuring commissioning delivers against the outcomes in our Corporate Plan.
Appendix A, Our commissioning processes, 1st bullet
0
0
0
1
1
100000000
Minutes of the decisions, and the reports of results that councillors received.
~
1
Our commissioning processes will be underpinned by the following principles: Locally driven – Councillors will be at the heart of shaping and making strategic decisions and ensuring commissioning delivers against the outcomes in our Corporate Plan.
~
Appendix A, Our commissioning processes, 1st bullet
3
numbering
themes
target
Enabling: through councillors those elected locally lead what is commissioned, and hold it to outcomes openly agreed. "Will be at the heart" is without reserve, hence 100%.
LC.2
LC
Robustness
2
growth
enabling
1
4
1
lincolnshire.process.robustness
Options appraisals will enable informed decision making and consider the best service delivery model from Council delivery in-house through to procuring external suppliers for delivery.
Appendix A, Our commissioning processes, 2nd bullet
0
0
0
1
1
100000000
The options appraisal, and the dated decision that relied on it.
~
1
Our commissioning processes will be underpinned by the following principles: … Robustness – Options appraisals will enable informed decision making and consider the best service delivery model from Council delivery in-house through to procuring external suppliers for delivery.
~
Appendix A, Our commissioning processes, 2nd bullet
3
numbering
themes
target
Growth, since what the market of suppliers can give is weighed here against delivery in-house; Enabling for the informed decisions that an appraisal lets the council make. Appraisals "will" do so, without reserve, hence 100%.
LC.3
LC
Performance
1
liveability
1
4
1
lincolnshire.process.performance
All those delivering services will be held accountable for effective service provision that delivers the required outcomes and meets the needs of our residents and communities.
Appendix A, Our commissioning processes, 3rd bullet
0
0
0
1
1
100000000
Performance clauses or service level agreements, and minutes of performance reviews.
~
1
Our commissioning processes will be underpinned by the following principles: … Performance – All those delivering services will be held accountable for effective service provision that delivers the required outcomes and meets the needs of our residents and communities.
~
Appendix A, Our commissioning processes, 3rd bullet
3
numbering
themes
target
Liveability: those who deliver, suppliers and partners among them, are held to the outcomes and needs of the county's communities. "All those" leaves nobody out, hence 100%.
LC.4
LC
One Council
1
enabling
1
4
1
lincolnshire.process.onecouncil
the commissioning cycle will be managed consistently across the Council.
Appendix A, Our commissioning processes, 4th bullet
0
0
0
1
1
100000000
The records of each stage, in the Council's common form.
~
1
Our commissioning processes will be underpinned by the following principles: … One Council - the commissioning cycle will be managed consistently across the Council.
~
Appendix A, Our commissioning processes, 4th bullet
3
numbering
themes
target
Enabling: to manage one cycle in one way is about the council's own capability, not about any service. "Will be managed consistently" is without reserve, hence 100%. The sentence begins in lower case, after a hyphen, as printed.
"""#

  private static let lincolnshire_one_council_2021_examples: StaticString = #"""
[
  {
    "measure": "LS.1",
    "shows": "Needs and outcomes are on file in full and there is no modelling: 4 of 6.",
    "lines": [
      { "item": "lincolnshire.analyse.needs", "value": "2" },
      { "item": "lincolnshire.analyse.priorities", "value": "2" },
      { "item": "lincolnshire.analyse.modelling", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "66.666666667",
      "attainment": 0.666666667,
      "score": 66.666666667,
      "rating": "inadequate"
    }
  },
  {
    "measure": "LS.1",
    "shows": "Half a year on, the first quarter's assessment still stands: 5 of 6.",
    "quarter": "2026-27Q3",
    "lines": [
      { "item": "lincolnshire.analyse.needs", "period": "2026-27Q1", "value": "2" },
      { "item": "lincolnshire.analyse.priorities", "period": "2026-27Q1", "value": "1" },
      { "item": "lincolnshire.analyse.modelling", "period": "2026-27Q1", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "83.333333333",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "LS.1",
    "shows": "Labels may be written in place of numbers: 2, 1 and 1 make 4 of 6, held against a target of 70%.",
    "lines": [
      { "item": "lincolnshire.analyse.needs", "value": "Fully evidenced" },
      { "item": "lincolnshire.analyse.priorities", "value": "Partly evidenced" },
      { "item": "lincolnshire.analyse.modelling", "value": "Partly evidenced" }
    ],
    "target": { "target": "70%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "66.666666667",
      "attainment": 0.952380952,
      "score": 95.238095238,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LS.1",
    "shows": "Nothing was said on modelling: a stage isn't assessed by halves.",
    "lines": [
      { "item": "lincolnshire.analyse.needs", "value": "2" },
      { "item": "lincolnshire.analyse.priorities", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "LS.1",
    "shows": "The service was taken over with its analysis done elsewhere: nothing to assess.",
    "lines": [
      { "item": "lincolnshire.analyse.needs", "value": "n/a" },
      { "item": "lincolnshire.analyse.priorities", "value": "n/a" },
      { "item": "lincolnshire.analyse.modelling", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LS.2",
    "shows": "An options report, a design without demand figures, a model chosen on price: 4 of 6.",
    "lines": [
      { "item": "lincolnshire.plan.options", "value": "2" },
      { "item": "lincolnshire.plan.design", "value": "1" },
      { "item": "lincolnshire.plan.model", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "66.666666667",
      "attainment": 0.666666667,
      "score": 66.666666667,
      "rating": "inadequate"
    }
  },
  {
    "measure": "LS.2",
    "shows": "The delivery model is fixed by statute, so its choice is n/a and the other two make 3 of 4.",
    "lines": [
      { "item": "lincolnshire.plan.options", "value": "2" },
      { "item": "lincolnshire.plan.design", "value": "1" },
      { "item": "lincolnshire.plan.model", "value": "n/a" }
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
    "measure": "LS.2",
    "shows": "No planning in this year of the contract.",
    "lines": [
      { "item": "lincolnshire.plan.options", "value": "n/a" },
      { "item": "lincolnshire.plan.design", "value": "n/a" },
      { "item": "lincolnshire.plan.model", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LS.3",
    "shows": "The model runs and the tender's record has gaps: 3 of 4.",
    "lines": [
      { "item": "lincolnshire.do.model", "value": "2" },
      { "item": "lincolnshire.do.partners", "value": "1" }
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
    "measure": "LS.3",
    "shows": "Delivered in-house: no supplier to find, and the first clause stands alone.",
    "lines": [
      { "item": "lincolnshire.do.model", "value": "2" },
      { "item": "lincolnshire.do.partners", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LS.3",
    "shows": "Neither clause applies before the decision is taken.",
    "lines": [
      { "item": "lincolnshire.do.model", "value": "n/a" },
      { "item": "lincolnshire.do.partners", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LS.4",
    "shows": "Quality was measured and impact never evaluated: half.",
    "lines": [{ "item": "lincolnshire.review.monitoring", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LS.4",
    "shows": "A council that asks for half in the first year sets 50%, and this meets it.",
    "lines": [{ "item": "lincolnshire.review.monitoring", "value": "1" }],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LS.4",
    "shows": "The council accepted less than was claimed: no report reached the decision makers.",
    "lines": [{ "item": "lincolnshire.review.monitoring", "value": "2", "accepted": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LS.4",
    "shows": "Too early for a review.",
    "lines": [{ "item": "lincolnshire.review.monitoring", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LV.1",
    "shows": "Tailored throughout, joined up in part: 3 of 4.",
    "lines": [
      { "item": "lincolnshire.vision.tailored", "value": "2" },
      { "item": "lincolnshire.vision.intelligence", "value": "1" }
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
    "measure": "LV.1",
    "shows": "Assessed against 80%, the same 75% comes nearer.",
    "lines": [
      { "item": "lincolnshire.vision.tailored", "value": "2" },
      { "item": "lincolnshire.vision.intelligence", "value": "1" }
    ],
    "target": { "target": "80%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "75",
      "attainment": 0.9375,
      "score": 93.75,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LV.1",
    "shows": "No partner to join up with, agreed as n/a: the first sentence alone is held against 60%.",
    "lines": [
      { "item": "lincolnshire.vision.tailored", "value": "1" },
      { "item": "lincolnshire.vision.intelligence", "value": "n/a" }
    ],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "LV.1",
    "shows": "The second sentence has no assessment yet.",
    "lines": [{ "item": "lincolnshire.vision.tailored", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "LV.1",
    "shows": "A contract for goods tailors no services and joins none up.",
    "lines": [
      { "item": "lincolnshire.vision.tailored", "value": "n/a" },
      { "item": "lincolnshire.vision.intelligence", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LA.1",
    "shows": "Commitments without results for the environment: partly evidenced is half.",
    "lines": [{ "item": "lincolnshire.aim.purchasing", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LA.1",
    "shows": "Every part of the aim has a commitment and a result.",
    "lines": [{ "item": "lincolnshire.aim.purchasing", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LA.1",
    "shows": "From a baseline of 50%, no way has been covered.",
    "lines": [{ "item": "lincolnshire.aim.purchasing", "value": "1" }],
    "target": { "target": "100%", "per": "level", "baseline": "50%" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "LA.1",
    "shows": "Nothing bought under this contract yet.",
    "lines": [{ "item": "lincolnshire.aim.purchasing", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LA.2",
    "shows": "Pounds: of the year's £120,000, £30,000 are due after one quarter.",
    "lines": [
      { "item": "spend.supplychain.lincolnshire", "value": "27000" },
      { "item": "spend.supplychain", "value": "60000" }
    ],
    "target": { "target": "£120000", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "27000",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LA.2",
    "shows": "The quarter's share: £27,000 of £60,000 against 50%.",
    "lines": [
      { "item": "spend.supplychain.lincolnshire", "value": "27000" },
      { "item": "spend.supplychain", "value": "60000" }
    ],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "scored", "actual": "45", "attainment": 0.9, "score": 90, "rating": "approachingTarget" }
  },
  {
    "measure": "LA.2",
    "shows": "Over two quarters £57,000 of £100,000: the sums are divided, not the shares averaged.",
    "quarter": "2026-27Q2",
    "lines": [
      { "item": "spend.supplychain.lincolnshire", "period": "2026-27Q1", "value": "27000" },
      { "item": "spend.supplychain", "period": "2026-27Q1", "value": "60000" },
      { "item": "spend.supplychain.lincolnshire", "period": "2026-27Q2", "value": "30000" },
      { "item": "spend.supplychain", "period": "2026-27Q2", "value": "40000" }
    ],
    "target": { "target": "60%", "per": "year" },
    "expect": {
      "state": "scored",
      "actual": "57",
      "attainment": 0.95,
      "score": 95,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LA.2",
    "shows": "£100,000 for each £1,000,000 spent: £250,000 make £25,000 due.",
    "lines": [
      { "item": "spend.supplychain.lincolnshire", "value": "27000" },
      { "item": "spend.supplychain", "value": "60000" },
      { "item": "spend.contract", "value": "250000" }
    ],
    "target": { "target": "£100000", "per": "spend" },
    "expect": { "state": "scored", "actual": "27000", "attainment": 1.08, "score": 100, "rating": "good" }
  },
  {
    "measure": "LA.2",
    "shows": "Nothing was paid to any subcontractor or supplier.",
    "lines": [
      { "item": "spend.supplychain.lincolnshire", "value": "0" },
      { "item": "spend.supplychain", "value": "0" }
    ],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LA.2",
    "shows": "Lincolnshire businesses can't be paid more than all suppliers were.",
    "lines": [
      { "item": "spend.supplychain.lincolnshire", "value": "61000" },
      { "item": "spend.supplychain", "value": "60000" }
    ],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "LA.2",
    "shows": "Without the whole there is no share.",
    "lines": [{ "item": "spend.supplychain.lincolnshire", "value": "27000" }],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "LA.3",
    "shows": "One start where two of the year's eight are due.",
    "lines": [{ "item": "apprenticeships.starts", "value": "1" }],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "scored", "actual": "1", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LA.3",
    "shows": "6 for each £1,000,000 spent: £500,000 make 3 due.",
    "lines": [
      { "item": "apprenticeships.starts", "value": "3" },
      { "item": "spend.contract", "value": "500000" }
    ],
    "target": { "target": "6", "per": "spend" },
    "expect": { "state": "scored", "actual": "3", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LA.3",
    "shows": "A blank isn't a 0.",
    "lines": [],
    "target": { "target": "8", "per": "year" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "LA.4",
    "shows": "380 kgCO2e of the quarter's 400.",
    "lines": [{ "item": "carbon.saved.travel", "value": "380" }],
    "target": { "target": "400", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "380",
      "attainment": 0.95,
      "score": 95,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LA.4",
    "shows": "A typed 0 is a report, and scores 0.",
    "lines": [{ "item": "carbon.saved.travel", "value": "0" }],
    "target": { "target": "400", "per": "quarter" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "LP.1",
    "shows": "Residents were heard by survey, and nothing shows what changed: half.",
    "lines": [{ "item": "lincolnshire.principle.resident", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LP.1",
    "shows": "All groups were heard and answered.",
    "lines": [{ "item": "lincolnshire.principle.resident", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LP.1",
    "shows": "A contract between the council's own offices, with no residents to hear.",
    "lines": [{ "item": "lincolnshire.principle.resident", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.2",
    "shows": "Some decisions rest on last year's figures; the contract asks for 60%.",
    "lines": [{ "item": "lincolnshire.principle.evidence", "value": "Partly evidenced" }],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "LP.2",
    "shows": "A level above the scale can't be.",
    "lines": [{ "item": "lincolnshire.principle.evidence", "value": "3" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "LP.2",
    "shows": "No aspect of commissioning fell in this year.",
    "lines": [{ "item": "lincolnshire.principle.evidence", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.3",
    "shows": "Communities were passed over: half, against 55%.",
    "lines": [{ "item": "lincolnshire.principle.partnership", "value": "1" }],
    "target": { "target": "55%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.909090909,
      "score": 90.909090909,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LP.3",
    "shows": "No opportunity arose, and the file says why: fully evidenced.",
    "lines": [{ "item": "lincolnshire.principle.partnership", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LP.3",
    "shows": "The contract was inherited with all its solutions settled.",
    "lines": [{ "item": "lincolnshire.principle.partnership", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.4",
    "shows": "Outcomes met, cost not compared: half.",
    "lines": [{ "item": "lincolnshire.principle.value", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LP.4",
    "shows": "Two quarters later, the year's full assessment still counts.",
    "quarter": "2026-27Q3",
    "lines": [{ "item": "lincolnshire.principle.value", "period": "2026-27Q1", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LP.4",
    "shows": "No service has been given yet under this contract.",
    "lines": [{ "item": "lincolnshire.principle.value", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.5",
    "shows": "The economy and communities have results, sustainability and the environment none.",
    "lines": [{ "item": "lincolnshire.principle.championing", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LP.5",
    "shows": "Nothing on file shows it: 0 is an assessment too.",
    "lines": [{ "item": "lincolnshire.principle.championing", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "LP.5",
    "shows": "A share of a national contract, with nothing in it for Lincolnshire to choose.",
    "lines": [{ "item": "lincolnshire.principle.championing", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.6",
    "shows": "The new booking system reaches some customers only: half.",
    "lines": [{ "item": "lincolnshire.principle.innovate", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LP.6",
    "shows": "A target of record % shows the figure and scores nothing.",
    "lines": [{ "item": "lincolnshire.principle.innovate", "value": "1" }],
    "target": { "target": "record %", "per": "level" },
    "expect": { "state": "recorded", "actual": "50" }
  },
  {
    "measure": "LP.6",
    "shows": "No technology has a place in this service.",
    "lines": [{ "item": "lincolnshire.principle.innovate", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.7",
    "shows": "36 residents where 40 are agreed.",
    "lines": [
      { "item": "workforce.residents.lincolnshire", "value": "36" },
      { "item": "workforce.total", "value": "48" }
    ],
    "target": { "target": "40", "per": "level" },
    "expect": { "state": "scored", "actual": "36", "attainment": 0.9, "score": 90, "rating": "approachingTarget" }
  },
  {
    "measure": "LP.7",
    "shows": "36 of 48 people live in Lincolnshire: 75% against 75%.",
    "lines": [
      { "item": "workforce.residents.lincolnshire", "value": "36" },
      { "item": "workforce.total", "value": "48" }
    ],
    "target": { "target": "75%", "per": "level" },
    "expect": { "state": "scored", "actual": "75", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LP.7",
    "shows": "Nobody is employed on the contract yet.",
    "lines": [
      { "item": "workforce.residents.lincolnshire", "value": "0" },
      { "item": "workforce.total", "value": "0" }
    ],
    "target": { "target": "75%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.7",
    "shows": "More residents than people can't be.",
    "lines": [
      { "item": "workforce.residents.lincolnshire", "value": "49" },
      { "item": "workforce.total", "value": "48" }
    ],
    "target": { "target": "75%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "LP.7",
    "shows": "Residents counted, workforce left blank.",
    "lines": [{ "item": "workforce.residents.lincolnshire", "value": "36" }],
    "target": { "target": "75%", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "LP.8",
    "shows": "A half day counts: 4.5 of the 5 days due, one quarter of the contract's eight gone.",
    "lines": [{ "item": "volunteering.days.lincolnshire", "value": "4.5" }],
    "target": { "target": "40", "per": "contract" },
    "expect": {
      "state": "scored",
      "actual": "4.5",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "LP.8",
    "shows": "More days than due: the attainment shows it, the score stops at 100.",
    "lines": [{ "item": "volunteering.days.lincolnshire", "value": "7.5" }],
    "target": { "target": "40", "per": "contract" },
    "expect": { "state": "scored", "actual": "7.5", "attainment": 1.5, "score": 100, "rating": "good" }
  },
  {
    "measure": "LP.9",
    "shows": "640 kg of 800 kg against 90%.",
    "lines": [{ "item": "waste.recycled", "value": "640" }, { "item": "waste.total", "value": "800" }],
    "target": { "target": "90%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "80",
      "attainment": 0.888888889,
      "score": 88.888888889,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "LP.9",
    "shows": "No waste left the sites.",
    "lines": [{ "item": "waste.recycled", "value": "0" }, { "item": "waste.total", "value": "0" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LP.9",
    "shows": "More recycled than there was can't be.",
    "lines": [{ "item": "waste.recycled", "value": "801" }, { "item": "waste.total", "value": "800" }],
    "target": { "target": "90%", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "LC.1",
    "shows": "Councillors approved at the end and shaped nothing before: half.",
    "lines": [{ "item": "lincolnshire.process.local", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LC.1",
    "shows": "Councillors shaped, decided and saw the results.",
    "lines": [{ "item": "lincolnshire.process.local", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LC.1",
    "shows": "The decision was below the level that goes to councillors.",
    "lines": [{ "item": "lincolnshire.process.local", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LC.2",
    "shows": "In-house delivery was ruled out unexamined; the contract asks for 65%.",
    "lines": [{ "item": "lincolnshire.process.robustness", "value": "1" }],
    "target": { "target": "65%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.769230769,
      "score": 76.923076923,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "LC.2",
    "shows": "No assessment was sent.",
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "LC.2",
    "shows": "A call-off from a framework appraised before.",
    "lines": [{ "item": "lincolnshire.process.robustness", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LC.3",
    "shows": "Everyone who delivers was held to outcomes, and shortfalls were followed up.",
    "lines": [{ "item": "lincolnshire.process.performance", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "LC.3",
    "shows": "Claimed in full and accepted in part: in-house teams weren't reviewed.",
    "lines": [{ "item": "lincolnshire.process.performance", "value": "2", "accepted": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LC.3",
    "shows": "Nobody delivers anything yet.",
    "lines": [{ "item": "lincolnshire.process.performance", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "LC.4",
    "shows": "A directorate's own process stood in for two stages: half.",
    "lines": [{ "item": "lincolnshire.process.onecouncil", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "LC.4",
    "shows": "No record of any stage in the common form.",
    "lines": [{ "item": "lincolnshire.process.onecouncil", "value": "Not evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "LC.4",
    "shows": "The contract predates the common cycle.",
    "lines": [{ "item": "lincolnshire.process.onecouncil", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  }
]
"""#

  private static let publica_great_commissioning_2017_archive: StaticString = #"""
publica-great-commissioning-2017
A brief guide to commissioning
Cotswold, Forest of Dean and West Oxfordshire District Councils, with Publica
2017
A brief guide to commissioning
2017-11-10
Great commissioning; The Commissioning cycle; Roles and responsibilities - Partnership Councils and Publica
~
~
~
1
Three of the Partnership Councils (CDC, FODDC & WODC) have agreed a joint commissioning approach: 'Great commissioning' means delivering the right outcomes at the right cost
~
Great commissioning, 1st and 2nd paragraphs; version table: 0.1, 10 November 2017, First draft
3
authority
numbering
themes
Every sentence and role that says what is to be done is transcribed; left out are the purpose of the document, sentences that only point to a figure or a section, and figures 1 to 3, which are lost: of who reports to whom only what the table says remains. The table's bullets are lost too, so its cells are split. CDC, FODDC and WODC are read as the three district councils; numbering and themes are ours. There is no measure by quantity, since no figure of croydon-sv-2016 measures these words: "the right cost" (GC.1) is neither the least that is invoiced nor the most; "value for money, customer satisfaction, and the achievement of required outcomes" (GS.3) ask for results and customers' answers, and spend alone is none; "outputs, quality and best use of budgets" (GR.11) are the provider's own management figures, in no common item; Procurement (GR.12) gives advice, not work that can be counted in jobs or local pounds; and how needs change (GC.3) or external stakeholders take part (GR.14) is told by no attendance figure. The other roles decide, advise or oversee.
4
growth
Growth
~
1
~
~
~
1
theme
The theme is Croydon's (Commissioning for outcomes, 2016, 3.7.2); this guide names no themes. Here it takes what the guide says of cost, value for money, procurement and who is commissioned.
independence
Independence
~
1
~
~
~
1
theme
The theme is Croydon's (Commissioning for outcomes, 2016, 3.7.2); this guide names no themes. Here it takes what the guide says of people's needs, how they are met and how they change.
liveability
Liveability
~
1
~
~
~
1
theme
The theme is Croydon's (Commissioning for outcomes, 2016, 3.7.2); this guide names no themes. Here it takes what the guide says of outcomes, of services as people find them and of the councils' company that delivers them.
enabling
Enabling
~
1
~
~
~
1
theme
The theme is a column of Croydon's Appendix 1 (Commissioning for outcomes, 2016); this guide names no themes. Here it takes what the guide says of involving others, of assurance and openness, and of the councils' own capability to commission.
3
GC
Great commissioning
1
Great commissioning
~
Heading, p. 3
1
numbering
The heading is the guide's; the letters are ours.
GS
The Commissioning cycle
1
The Commissioning cycle
~
Heading, p. 4
1
numbering
The heading is the guide's; the letters are ours. Figure 2, which drew the cycle, is lost.
GR
Roles and responsibilities
1
Roles and responsibilities - Partnership Councils and Publica
~
Heading, p. 5
2
numbering
group title
The second half of the heading is left off; the letters are ours. Figure 3, which drew who reports to whom, is lost.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
46
publica.great.outcomes-and-cost
Right outcomes delivered at the right cost
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The service's outcome report beside its budget monitoring: full where every Outcome in the Service Delivery Plan has a result and a cost, each held against what was planned and what comparable services pay. Partly where some Outcomes lack a result or a cost, or no comparable service was looked at.
publica.links.needs
Community needs known and linked to priorities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The needs assessment behind the councillors' priorities, with its date and sources: full where it covers each community served and each need in it is marked with the priority that takes it up. Partly where a community is missing from the assessment, or needs stand in it that no priority takes up.
publica.links.priorities
Councillors' priorities linked to services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The corporate plan or policy that councillors adopted, beside the list of services: full where every priority is cited by at least one project, product or service that is to carry it out. Partly where some priorities have no project, product or service under them.
publica.links.services
Services aim at the Outcomes and answer needs
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Service Delivery Plans of the Council's officers, Publica and other contractors: full where each project, product and service in them names the Outcome it aims at and the identified need it answers. Partly where plans give the Outcome without the need, or some contractors have no plan.
publica.change.plans-follow-needs
Priorities and plans change as needs change
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The last two needs assessments beside the priorities and the corporate plan: full where every marked change of need led to a dated revision, or to a minuted decision to leave them as they are. Partly where some changes of need were passed over without a minute, or plans were revised by the calendar and not in answer to them.
publica.change.needs-follow-outcomes
Needs measured again as outcomes are delivered
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The same indicator of need from before and after delivery: full where it exists for each outcome delivered and the needs assessment was brought up to date with the change, or with its absence. Partly where need was measured before delivery alone, or for some of the outcomes.
publica.cycle.objectives
Councillors set objectives based on needs
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The minute by which councillors adopted the objectives, with the report before them: full where that report gave figures on community needs for every objective adopted. Partly where some objectives had no figures behind them, or the figures came after the vote.
publica.cycle.key-decisions
Councillors make key decisions on officer advice
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Decision notices on who was to deliver the service, with the officers' reports: full where every key decision had written advice with options before it, and a decision against the advice gives its reason. Partly where the advice gave one option only, or was given by word of mouth for some decisions.
publica.cycle.monitoring
Councillors monitor value, satisfaction and outcomes
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Performance reports taken by councillors in the year: full where each commissioned service shows its cost, its customers' satisfaction and its outcomes against target, and the minutes record what councillors had put right. Partly where one of the three isn't reported for some service, or reports were noted and nothing asked of them.
publica.cycle.needs-at-heart
Needs at the heart; the steps followed in order
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The commissioning file of the service: full where it holds a dated record of each of the three steps, in that order, and each of them says which community needs were weighed. Partly where a step left no record or came out of turn, or needs were weighed in the first step alone.
publica.cycle.council-manages
Council staff manage each step, Publica supports
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Terms of reference or project plans of the three steps: full where each names the Council officer who managed it and says what Publica staff contributed, or that no support was needed. Partly where a step has no Council officer's name to it, or what Publica did in it is unwritten.
publica.council.priorities
Strategic priorities defined
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The plan that full Council adopted: full where it is in force for the whole year, sets the priorities out in words that a service can be held to, and says which of them this service answers. Partly where the plan ran out during the year, or its priorities are too general to hold this service to.
publica.council.sourcing
Strategic sourcing decisions made
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The cabinet's recommendation and the Council's minute on each strategic sourcing decision: full where both are there for every one and the minute follows the recommendation or says why not. Partly where one of the two papers is missing for some decisions, or a departure goes unexplained.
publica.council.monitoring
Provider performance monitored strategically
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Strategic performance reports on the provider with the agenda they stood on: full where the Council had them as often as it had laid down and they cover all that the provider does for it. Partly where reports came less often than laid down, or left out part of the provider's work.
publica.council.scrutiny
Scrutiny told what to explore
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The resolution or letter naming areas to explore, beside scrutiny's work programme: full where each area named has a place and a date in it; n/a where the Council wished nothing explored. Partly where some of the areas never reached the programme, or stand in it without a date.
publica.lead.defines-policy
Policy defined together with Councillors
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes of the lead commissioner's working sessions with Councillors: full where the goals, the values and the key processes of the adopted policy can each be traced to them. Partly where the goals came from those sessions, and the values or the processes from officers alone.
publica.lead.connects
Policy connected with other policies
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The passage of the policy, or of the report on it, about other policies: full where each one it touches is named and that policy's own lead was asked. Partly where other policies are named and their leads weren't asked.
publica.lead.owns-outcome
Outcome of the policy has an owner
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The outcomes register or Service Delivery Plan: full where the lead commissioner is named there as owner of each outcome, or the person to whom ownership was handed is, with a date. Partly where some outcomes have no owner, or the named owner left and nobody took over.
publica.lead.recommends
Recommendations made to the Leader and Cabinet
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Reports to the Leader and Cabinet: full where every commissioning decision of the year was preceded by a recommendation in the lead commissioner's name. Partly where some decisions had none before them, or had one in another officer's name.
publica.lead.procures
Procures and monitors with the three colleagues
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The procurement file and the notes of contract monitoring: full where the Executive Director (Commissioning), the Section 151 officer and Legal each appear in both. Partly where one of the three is missing, or took part in procuring and not in monitoring.
publica.director.advises
Advice on the Commissioning approach
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Executive Director's papers to the Councils on how to commission: full where each Council had them before it settled its approach and its own paper shows what it made of them. Partly where some of the Councils had the papers, or had them when the approach was settled already.
publica.director.reviews
Support for Commissioning Reviews
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The plan of each Commissioning Review with the time and expertise lent to it: full where every review of the year had what its plan asked for; n/a in a year without one. Partly where support fell short of the plan, or some reviews had none.
publica.leader.board
Sits on the Members' Representative Board
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Board's list of members and its attendance record: full where the Leader is on the list and was at each meeting of the year, or sent the substitute whom the rules allow. Partly where the Leader is on the list and missed meetings without sending anybody.
publica.leader.decisions
Leads the Council's decision making
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The forward plan and the agendas of Cabinet and Council: full where each commissioning decision of the year was brought forward by the Leader, or under a delegation that the Leader made in writing. Partly where some decisions were brought forward by others with no delegation in writing.
publica.members-board.governance
Owners oversee governance, decide reserved matters
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Board's terms of reference, its minutes and the list of reserved matters: full where the owning Councils sit on it, it went through the company's governance in the year, and no reserved matter was decided elsewhere. Partly where an owner's seat stood empty, or the Board decided its reserved matters and never looked at governance.
publica.board.manages
Manages Publica
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Board papers on Publica's business plan, money, staff and risks: full where the Board took each of the four in the year and its actions are tracked to the end. Partly where one to three of the four came before it, or actions are noted and not tracked.
publica.board.delivers
Answers for delivery of commissioned services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Delivery reports to the Board: full where every service commissioned from Publica is in them and each shortfall has an owner, a remedy and a date that was kept. Partly where some services are missing from them, or a shortfall's date went by.
publica.board.supports
Supports the Councils in commissioning
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The log of what the Councils asked of Publica for their commissioning (data, costings, staff time): full where each request was met by the date agreed. Partly where some requests were met late, or answered in part.
publica.scrutiny.assurance
Assurance on decisions, processes and performance
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Scrutiny's reports to the Councils: full where in the year they came to a conclusion on commissioning decisions, on the process and on services' performance, and the Council's answer to each is published. Partly where it concluded on one or two of the three, or the Council's answer is still to come.
publica.liaison-group.oversight
Oversees service and contract monitoring
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The group's membership list and minutes: full where every Council has a seat and the monitoring of each one's services and contracts was gone through in the year, together or one by one. Partly where some Councils' services were gone through and others' weren't, or a Council never attended.
publica.client-officers.forum
Discusses performance, progress and future needs
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The forum's agendas, attendance and action log: full where both sides came, and service performance, progress towards Outcomes and future needs were each on the agenda in the year and led to actions that were closed. Partly where one side stayed away, one of the three never came up, or actions are still open.
publica.portfolio.responsible
A Cabinet member answers for the service
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The published list of Cabinet portfolios: full where it puts the service in one member's portfolio, without a gap when members changed. Partly where the service was in nobody's portfolio for some of the year, or in two at once.
publica.portfolio.reviews
Feeds into commissioning reviews
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The review's record of what the portfolio holder put to it: full where every review in the portfolio has one and says what was done with it; n/a where none was held. Partly where some reviews have none, or keep silent on what was done with it.
publica.portfolio.monitors
Monitors the portfolio's commissioned services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Notes of the portfolio holder's briefings with officers: full where the figures of each commissioned service in the portfolio were gone through at the intervals agreed. Partly where briefings were held at longer intervals, or some services were never on them.
publica.providers.best-result
Best result for the client group
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Results for the people served, with their own account of the service: full where they are set against last year or a comparable service and show what the provider changed to better them. Partly where results are known and set against nothing, or the people served weren't asked.
publica.providers.outputs
Focus on outputs, quality and use of budgets
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The provider's management figures: full where outputs, quality and spending against budget are each tracked through the year, with the reason for every marked deviation. Partly where one of the three isn't tracked, or deviations are shown and not explained.
publica.providers.specifies
Says what can be delivered for the Outcomes
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The provider's written reply to each Outcomes statement: full where it says what will be delivered, when and for how much, and the Commissioner signed it off. Partly where some statements had no reply, or a reply leaves out the date or the price.
publica.providers.converts
Policy converted into services
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The adopted policy laid beside the service specification: full where each thing that the policy requires can be shown in a service that is up and running. Partly where some of what it requires is still on paper.
publica.providers.delivers
Own delivery, or agreements with external bodies
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A list of who delivers each part of the service: full where whatever isn't the provider's own staff's work is covered by a signed financial agreement with the external body. Partly where an external body works without an agreement, or under one that is unsigned or has run out.
publica.providers.agreements
Services in line with Service Agreements
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Service Agreement with the year's figures written against it: full where every standard in it is reported on and was kept, or varied by agreement beforehand. Partly where some standards go unreported, or were missed and varied only afterwards.
publica.providers.reports
Performance reports for the six monitoring groups
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The reporting timetable and the reports sent: full where each of the six groups in the brackets had its reports on the service by the dates in the timetable. Partly where one or more of the six had none, or had it late.
publica.procurement.advice
Professional advice and skills in procuring
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Procurement's written advice and the qualified staff assigned: full where each procurement of the year shows both in time for the route, the specification and the evaluation to be shaped by them. Partly where some procurements had the advice, or had it once the specification was fixed.
publica.legal.advice
Advice on the approach and case by case
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Legal's advice on the approach as a whole, and its advice in each review: full where both kinds are on file, dated before the decision, and the decision report takes them up. Partly where one of the two kinds is on file, or the decision report makes no mention of them.
publica.external.engaged
A range of external stakeholders engaged
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The review's list of stakeholders and what they said: full where people outside the councils of several kinds were asked about design, about delivery options and about the present service; n/a in a year without a review. Partly where they were of one kind, or were asked about one or two of the three.
publica.external.active
External stakeholders take an active part
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Records of workshops, panels or joint drafting, not of notices and surveys alone: full where stakeholders could propose and decide with the review team and the final design says what is theirs. Partly where they could comment on drafts and not decide, or the design doesn't say what came from them.
publica.model.ethical-walls
Joint working within the Ethical Walls policy
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The Ethical Walls policy, signed declarations and the access lists of each process: full where all Council and Publica staff on it had signed, the walls are shown in who could see what, and every breach was dealt with. Partly where some staff hadn't signed, or the policy was in force and access was never checked.
22
GC.1
GC
The right outcomes at the right cost
2
growth
liveability
1
4
1
publica.great.outcomes-and-cost
'Great commissioning' means delivering the right outcomes at the right cost
Great commissioning, 2nd paragraph
0
0
0
1
1
100000000
The year's outcome report and the budget monitoring for the same service.
~
1
Three of the Partnership Councils (CDC, FODDC & WODC) have agreed a joint commissioning approach: 'Great commissioning' means delivering the right outcomes at the right cost
~
Great commissioning, 1st and 2nd paragraphs
5
numbering
title
expansions
themes
target
"The right cost" is value for money, which stands with Growth; "the right outcomes" are what residents get from their services, Liveability. The title is cut from the sentence. CDC, FODDC and WODC are read as Cotswold, Forest of Dean and West Oxfordshire District Councils. The guide commits without reserve, so full evidence is the target.
GC.2
GC
Linking needs, priorities and services
2
independence
liveability
1
4
3
publica.links.needs
the needs of people in the communities we serve, to
Great commissioning, 1st bullet
publica.links.priorities
the political and strategic priorities and policies developed by councillors, to
Great commissioning, 2nd bullet
publica.links.services
the projects, products and services delivered by Council Officers, Publica and other Council contractors (documented in Service Delivery Plans), which aim to achieve the Outcomes determined by Councillors and Commissioners, in response to identified community needs
Great commissioning, 3rd bullet
0
0
0
1
1
100000000
The needs assessment, the corporate plan and the Service Delivery Plan, with the references between them marked.
~
1
Great commissioning ensures that Council services are responsive to local needs by linking:
~
Great commissioning, 3rd paragraph
4
numbering
title
themes
target
Meeting the needs of people in the communities is Independence; services "responsive to local needs" that aim at Outcomes are what people live with, Liveability. The three bullets are links of one chain: "to" at the end of two of them leads on to the next and is kept. The guide commits without reserve, so full evidence is the target.
GC.3
GC
Needs, priorities and plans
1
independence
1
4
2
publica.change.plans-follow-needs
If community needs change, then so will political priorities and corporate plans.
Great commissioning, 4th paragraph, 2nd sentence
publica.change.needs-follow-outcomes
Equally, as Council projects and services deliver the required outcomes, so community needs will change.
Great commissioning, 4th paragraph, 3rd sentence
0
0
0
1
1
100000000
Two successive needs assessments and the plans revised after them.
~
1
As shown in figure 1 below, community needs, political priorities and corporate plans are all interconnected. … Figure 1: Needs, priorities and plans
~
Great commissioning, 4th paragraph and caption of figure 1
3
numbering
themes
target
How needs change, and change because they were met, is demand followed and managed: Independence. The title is the caption of figure 1, which is lost; the sentence that only points to it is not a statement. The guide commits without reserve, so full evidence is the target.
GS.1
GS
Strategic planning
1
independence
1
4
1
publica.cycle.objectives
Setting political and corporate objectives based on community needs (Strategic planning)
The Commissioning cycle, 1st bullet
0
0
0
1
1
100000000
Minutes adopting the objectives, and the needs figures put before councillors.
~
1
Councillors play a pivotal role at each stage of the process, by:
~
The Commissioning cycle, 2nd paragraph
3
numbering
themes
target
What is assessed is that objectives rest on people's needs, so that these are met early: Independence. The step's name is printed in brackets and serves as title. The guide commits without reserve, so full evidence is the target.
GS.2
GS
Sourcing services
1
growth
1
4
1
publica.cycle.key-decisions
Making key decisions based on officer advice (e.g. agreeing which organisation should be commissioned to deliver a large service - Sourcing services)
The Commissioning cycle, 2nd bullet
0
0
0
1
1
100000000
Decision notices and the officers' reports on which they rest.
~
1
Councillors play a pivotal role at each stage of the process, by:
~
The Commissioning cycle, 2nd paragraph
3
numbering
themes
target
Which organisation is commissioned decides who gets the work and the spending on it: Growth. The step's name is printed after the dash and serves as title. The guide commits without reserve, so full evidence is the target.
GS.3
GS
Monitoring and evaluation
2
growth
liveability
1
4
1
publica.cycle.monitoring
Monitoring the performance of commissioned services to ensure value for money, customer satisfaction, and the achievement of required outcomes (Monitoring and evaluation).
The Commissioning cycle, 3rd bullet
0
0
0
1
1
100000000
Performance reports to councillors, and the minutes of the meetings that took them.
~
1
Councillors play a pivotal role at each stage of the process, by:
~
The Commissioning cycle, 2nd paragraph
3
numbering
themes
target
"Value for money" stands with Growth; "customer satisfaction" and "required outcomes" are the quality of services people live with, Liveability. The step's name is printed in brackets and serves as title. The guide commits without reserve, so full evidence is the target.
GS.4
GS
The cycle and who manages it
1
enabling
1
4
2
publica.cycle.needs-at-heart
Commissioning places community needs at the heart of the process and follows the steps: Strategic planning > Sourcing services > Monitoring and evaluation (see figure 2, below, The Commissioning Cycle).
The Commissioning cycle, 1st paragraph
publica.cycle.council-manages
Each step will be managed by Council staff with support (where appropriate) from Publica staff.
The Commissioning cycle, 2nd paragraph, 1st sentence
0
0
0
1
1
100000000
The commissioning file with its three steps, and the plan that names who managed each.
~
1
Commissioning places community needs at the heart of the process and follows the steps: Strategic planning > Sourcing services > Monitoring and evaluation (see figure 2, below, The Commissioning Cycle). Each step will be managed by Council staff with support (where appropriate) from Publica staff.
~
The Commissioning cycle, 1st paragraph and 2nd paragraph, 1st sentence
4
numbering
title
themes
target
Communities' needs "at the heart of the process", and a council able to manage each step itself, are what lets people be heard: Enabling. These two sentences stand before the three steps and hold for all of them; they are numbered after them so that GS.1 to GS.3 are the steps. The guide commits without reserve, so full evidence is the target.
GR.1
GR
Council
1
enabling
1
4
4
publica.council.priorities
Defines Council strategic priorities
Roles and responsibilities, table, Council, 1st role
publica.council.sourcing
Makes strategic sourcing decisions through cabinet recommendations
Roles and responsibilities, table, Council, 2nd role
publica.council.monitoring
Monitors provider performance at the strategic level
Roles and responsibilities, table, Council, 3rd role
publica.council.scrutiny
Instructs scrutiny on areas which they'd like explored
Roles and responsibilities, table, Council, 4th role
0
0
0
1
1
100000000
The adopted plan, Council minutes on sourcing and performance, and instructions to scrutiny.
~
1
Defines Council strategic priorities Makes strategic sourcing decisions through cabinet recommendations Monitors provider performance at the strategic level Instructs scrutiny on areas which they'd like explored
~
Roles and responsibilities, table, Council
4
numbering
splitting
themes
target
All four roles are the Council's own part: setting a course, deciding, watching, calling for scrutiny; that capability is what Enabling rests on. The bullets within the cell are lost; it is split where a capital letter begins the next role. The guide commits without reserve, so full evidence is the target.
GR.2
GR
Council Head of Paid Service (Lead commissioner)
2
liveability
enabling
1
4
5
publica.lead.defines-policy
Responsible for working with Councillors to define the goals, values and key processes of policy.
Roles and responsibilities, table, Council Head of Paid Service (Lead commissioner), 1st role
publica.lead.connects
Often make the connections between 'their' policy and others.
Roles and responsibilities, table, Council Head of Paid Service (Lead commissioner), 2nd role
publica.lead.owns-outcome
Often the owner of the outcome of the policy.
Roles and responsibilities, table, Council Head of Paid Service (Lead commissioner), 3rd role
publica.lead.recommends
Makes commissioning recommendations to the Leader and Cabinet.
Roles and responsibilities, table, Council Head of Paid Service (Lead commissioner), 4th role
publica.lead.procures
Works with Executive Director (Commissioning), Section 151 officer and Legal colleagues to procure services and monitor their performance.
Roles and responsibilities, table, Council Head of Paid Service (Lead commissioner), 5th role
0
0
0
1
1
100000000
Policy papers, the outcomes register, reports to Cabinet, and the procurement and monitoring files.
~
1
Responsible for working with Councillors to define the goals, values and key processes of policy. Often make the connections between 'their' policy and others. Often the owner of the outcome of the policy. Makes commissioning recommendations to the Leader and Cabinet. Works with Executive Director (Commissioning), Section 151 officer and Legal colleagues to procure services and monitor their performance.
~
Roles and responsibilities, table, Council Head of Paid Service (Lead commissioner)
4
numbering
splitting
themes
target
Owning "the outcome of the policy" and the services' performance is Liveability; working out policy with Councillors and recommending to Cabinet is the council's own capability, Enabling. The bullets within the cell are lost; it is split at the full stops. "Often" is printed twice and holds most of the time; full evidence is still the target, and n/a may be answered where a policy is no such case.
GR.3
GR
Executive Director (Commissioning)
1
enabling
1
4
2
publica.director.advises
Advises Councils on the Commissioning approach.
Roles and responsibilities, table, Executive Director (Commissioning), 1st role
publica.director.reviews
Supports Councils when they undertake Commissioning Reviews.
Roles and responsibilities, table, Executive Director (Commissioning), 2nd role
0
0
0
1
1
100000000
Papers of advice to the Councils, and the plans of the year's Commissioning Reviews.
~
1
Advises Councils on the Commissioning approach. Supports Councils when they undertake Commissioning Reviews.
~
Roles and responsibilities, table, Executive Director (Commissioning)
4
numbering
splitting
themes
target
Advice and support make the Councils better able to commission: Enabling, as the council's own capability. The bullets within the cell are lost; it is split at the full stops. The guide commits without reserve, so full evidence is the target.
GR.4
GR
Leader
1
enabling
1
4
2
publica.leader.board
Member of the 'Members' Representative Board'
Roles and responsibilities, table, Leader, 1st role
publica.leader.decisions
Leads Council decision making processes
Roles and responsibilities, table, Leader, 2nd role
0
0
0
1
1
100000000
The Board's attendance record, the forward plan and Cabinet agendas.
~
1
Member of the 'Members' Representative Board' Leads Council decision making processes
~
Roles and responsibilities, table, Leader
4
numbering
splitting
themes
target
Decisions led by somebody elected, who also sits where the company is overseen, are the council's capability to decide in the open: Enabling. The bullets within the cell are lost; it is split where a capital letter begins the next role. The guide commits without reserve, so full evidence is the target.
GR.5
GR
Members' Representative Board
1
liveability
1
4
1
publica.members-board.governance
Comprised of Council company owners (Members) that oversee the governance of the company and take any reserved matter decisions on behalf of the company
Roles and responsibilities, table, Members' Representative Board
0
0
0
1
1
100000000
The Board's terms of reference and minutes, with the schedule of reserved matters.
~
1
Comprised of Council company owners (Members) that oversee the governance of the company and take any reserved matter decisions on behalf of the company
~
Roles and responsibilities, table, Members' Representative Board
3
numbering
themes
target
Owners who oversee their company keep a partner's resources at work for the councils' outcomes: Liveability. The guide commits without reserve, so full evidence is the target.
GR.6
GR
Publica Board
1
liveability
1
4
3
publica.board.manages
Responsible for the management of Publica
Roles and responsibilities, table, Publica Board, 1st role
publica.board.delivers
Responsible for delivery of commissioned services
Roles and responsibilities, table, Publica Board, 2nd role
publica.board.supports
Supports Councils in their undertaking of the Commissioning Process
Roles and responsibilities, table, Publica Board, 3rd role
0
0
0
1
1
100000000
Board papers, delivery reports and the log of the Councils' requests.
~
1
Responsible for the management of Publica Responsible for delivery of commissioned services Supports Councils in their undertaking of the Commissioning Process
~
Roles and responsibilities, table, Publica Board
4
numbering
splitting
themes
target
The Board answers for how a partner runs itself and the services people live with: Liveability. The bullets within the cell are lost; it is split where a capital letter begins the next role. The guide commits without reserve, so full evidence is the target.
GR.7
GR
Scrutiny Committees
1
enabling
1
4
1
publica.scrutiny.assurance
Provides assurance to Councils regarding commissioning decisions and processes, and performance of commissioned services.
Roles and responsibilities, table, Scrutiny Committees
0
0
0
1
1
100000000
Scrutiny's published reports and the Council's answers.
~
1
Provides assurance to Councils regarding commissioning decisions and processes, and performance of commissioned services.
~
Roles and responsibilities, table, Scrutiny Committees
3
numbering
themes
target
Assurance given in public on how decisions are made is openness: Enabling. The guide commits without reserve, so full evidence is the target.
GR.8
GR
Members' Liaison Group
1
liveability
1
4
1
publica.liaison-group.oversight
A cross-council body that oversees service and contract monitoring, either collectively or individually, for each Council.
Roles and responsibilities, table, Members' Liaison Group
0
0
0
1
1
100000000
The group's minutes with the monitoring papers that it took.
~
1
A cross-council body that oversees service and contract monitoring, either collectively or individually, for each Council.
~
Roles and responsibilities, table, Members' Liaison Group
3
numbering
themes
target
Councils watching services and contracts together look after the quality of what residents get: Liveability. The guide commits without reserve, so full evidence is the target.
GR.9
GR
Client Officers Group
2
independence
liveability
1
4
1
publica.client-officers.forum
A forum for Lead Commissioners and Publica Service providers to discuss: service performance; Progress towards desired 'Outcomes'; and future needs.
Roles and responsibilities, table, Client Officers Group
0
0
0
1
1
100000000
Agendas, attendance and the action log of the forum.
~
1
A forum for Lead Commissioners and Publica Service providers to discuss: service performance; Progress towards desired 'Outcomes'; and future needs.
~
Roles and responsibilities, table, Client Officers Group
3
numbering
themes
target
"Service performance" and progress towards Outcomes are Liveability; "future needs" talked over ahead of time are needs met early, Independence. The list within the cell belongs to one sentence and stays with it. The guide commits without reserve, so full evidence is the target.
GR.10
GR
Portfolio Holders
1
liveability
1
4
3
publica.portfolio.responsible
Member of Council Cabinet responsible for a particular portfolio of services
Roles and responsibilities, table, Portfolio Holders, 1st role
publica.portfolio.reviews
Feeds into commissioning reviews concerning their areas of responsibility
Roles and responsibilities, table, Portfolio Holders, 2nd role
publica.portfolio.monitors
Monitors commissioned services spanning their areas of responsibility
Roles and responsibilities, table, Portfolio Holders, 3rd role
0
0
0
1
1
100000000
The list of portfolios, the reviews' records and briefing notes.
~
1
Member of Council Cabinet responsible for a particular portfolio of services Feeds into commissioning reviews concerning their areas of responsibility Monitors commissioned services spanning their areas of responsibility
~
Roles and responsibilities, table, Portfolio Holders
4
numbering
splitting
themes
target
One elected member answering for, reviewing and watching a set of services bears on their quality for residents: Liveability. The bullets within the cell are lost; it is split where a capital letter begins the next role. The guide commits without reserve, so full evidence is the target.
GR.11
GR
Publica Service Providers
1
liveability
1
4
7
publica.providers.best-result
Focused on achieving the best result for the client group.
Roles and responsibilities, table, Publica Service Providers, 1st role
publica.providers.outputs
With this often goes a focus on outputs, quality and best use of budgets.
Roles and responsibilities, table, Publica Service Providers, 2nd role
publica.providers.specifies
Specifies what can be delivered in response to Commissioners' Outcomes statements
Roles and responsibilities, table, Publica Service Providers, 3rd role
publica.providers.converts
Responsible for converting policy into services.
Roles and responsibilities, table, Publica Service Providers, 4th role
publica.providers.delivers
They may do the actual service delivery or have financial agreements with external bodies that do so on the organisation's behalf.
Roles and responsibilities, table, Publica Service Providers, 5th role
publica.providers.agreements
Provides services in-line with Service Agreements
Roles and responsibilities, table, Publica Service Providers, 6th role
publica.providers.reports
Provides service performance reports for monitoring groups (Publica Board, Scrutiny, Council Executives, COG, MRB, MLG)
Roles and responsibilities, table, Publica Service Providers, 7th role
0
0
0
1
1
100000000
Results for clients, Service Agreements with their figures, and the performance reports sent.
~
1
Focused on achieving the best result for the client group. With this often goes a focus on outputs, quality and best use of budgets. Specifies what can be delivered in response to Commissioners' Outcomes statements Responsible for converting policy into services. They may do the actual service delivery or have financial agreements with external bodies that do so on the organisation's behalf. Provides services in-line with Service Agreements Provides service performance reports for monitoring groups (Publica Board, Scrutiny, Council Executives, COG, MRB, MLG)
~
Roles and responsibilities, table, Publica Service Providers
5
numbering
splitting
expansions
themes
target
"The best result for the client group" in services as agreed is their quality for the people who use them: Liveability. The bullets within the cell are lost; it is split where a full stop ends a role or a capital letter begins the next role. COG, MRB and MLG are read as the Client Officers Group, the Members' Representative Board and the Members' Liaison Group of the same table. "Often" and "may" leave the provider a choice; full evidence is the target of whichever way was chosen.
GR.12
GR
Procurement
1
growth
1
4
1
publica.procurement.advice
Supports the commissioning process by providing management with professional advice and skills in procuring goods and services.
Roles and responsibilities, table, Procurement
0
0
0
1
1
100000000
Procurement's advice notes on the year's procurements, and who gave them.
~
1
Supports the commissioning process by providing management with professional advice and skills in procuring goods and services.
~
Roles and responsibilities, table, Procurement
3
numbering
themes
target
Skill in buying goods and services decides the value that money brings from the market: Growth. The guide commits without reserve, so full evidence is the target.
GR.13
GR
Legal
1
enabling
1
4
1
publica.legal.advice
Legal will advise on the commissioning approach and give case-by-case advice during commissioning reviews.
Roles and responsibilities, table, Legal
0
0
0
1
1
100000000
Legal advice on the approach, and that given in each review.
~
1
Legal will advise on the commissioning approach and give case-by-case advice during commissioning reviews.
~
Roles and responsibilities, table, Legal
3
numbering
themes
target
Sound advice at each turn is part of the council's own capability to commission: Enabling. The guide commits without reserve, so full evidence is the target.
GR.14
GR
External stakeholders
1
enabling
1
4
2
publica.external.engaged
During a commissioning review, you will normally engage with a range of external stakeholders who can inform on service design and delivery options, and provide valuable service evaluation feedback.
Roles and responsibilities, table, External stakeholders, 1st role
publica.external.active
This involvement of external stakeholders in an active, not just a passive way, is crucial.
Roles and responsibilities, table, External stakeholders, 2nd role
0
0
0
1
1
100000000
The review's stakeholder list, records of engagement and the changes made because of it.
~
1
During a commissioning review, you will normally engage with a range of external stakeholders who can inform on service design and delivery options, and provide valuable service evaluation feedback. This involvement of external stakeholders in an active, not just a passive way, is crucial.
~
Roles and responsibilities, table, External stakeholders
4
numbering
splitting
themes
target
People outside taking an active part in design and evaluation is what Enabling stands for. The cell is split at its full stop. "Normally" leaves room for a recorded exception; full evidence is the target otherwise.
GR.15
GR
Jointly Managed Commissioner/Provider Model
1
enabling
1
4
1
publica.model.ethical-walls
The Partnership Councils operate a Jointly Managed Commissioner/Provider Model, meaning that Council and Publica staff collaborate on the process, respecting the Ethical Walls policy at all times to prevent potential conflicts of interest.
Roles and responsibilities, 1st paragraph, 1st sentence
0
0
0
1
1
100000000
The Ethical Walls policy, declarations of interest and access lists.
~
1
The Partnership Councils operate a Jointly Managed Commissioner/Provider Model, meaning that Council and Publica staff collaborate on the process, respecting the Ethical Walls policy at all times to prevent potential conflicts of interest. In this section, the key roles and responsibilities on both the Council and Publica sides are explained.
~
Roles and responsibilities, 1st paragraph
4
numbering
title
themes
target
Preventing conflicts of interest is openness in how councils and their provider work together: Enabling. The sentence stands before the table and binds all of its groups; it is numbered after them so that GR.1 to GR.14 are the table's rows. The title is taken from its words. The guide commits without reserve, so full evidence is the target.
"""#

  private static let publica_great_commissioning_2017_examples: StaticString = #"""
[
  {
    "measure": "GC.1",
    "shows": "Outcomes are reported but only some have a cost beside them: half of the target.",
    "lines": [{ "item": "publica.great.outcomes-and-cost", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GC.1",
    "shows": "The label stands for the level, and all that is asked is there.",
    "lines": [{ "item": "publica.great.outcomes-and-cost", "value": "Fully evidenced" }],
    "target": { "target": "100%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GC.1",
    "shows": "The service is being closed and delivered nothing in the year.",
    "lines": [{ "item": "publica.great.outcomes-and-cost", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GC.2",
    "shows": "The chain holds but for its last link: 5 of 6.",
    "lines": [
      { "item": "publica.links.needs", "value": "2" },
      { "item": "publica.links.priorities", "value": "2" },
      { "item": "publica.links.services", "value": "1" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "83.333333333",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "GC.2",
    "shows": "Priorities aren't this team's to link, so two links count: 3 of 4.",
    "lines": [
      { "item": "publica.links.needs", "value": "2" },
      { "item": "publica.links.priorities", "value": "n/a" },
      { "item": "publica.links.services", "value": "1" }
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
    "measure": "GC.2",
    "shows": "A service that others commission: none of the three links is its own.",
    "lines": [
      { "item": "publica.links.needs", "value": "n/a" },
      { "item": "publica.links.priorities", "value": "n/a" },
      { "item": "publica.links.services", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GC.3",
    "shows": "Plans followed needs, needs were never measured again: 2 of 4.",
    "lines": [
      { "item": "publica.change.plans-follow-needs", "value": "2" },
      { "item": "publica.change.needs-follow-outcomes", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GC.3",
    "shows": "One of the two sentences unanswered leaves the whole unreported.",
    "lines": [{ "item": "publica.change.plans-follow-needs", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "GC.3",
    "shows": "No need changed and no outcome fell due, so there was nothing to follow.",
    "lines": [
      { "item": "publica.change.plans-follow-needs", "value": "n/a" },
      { "item": "publica.change.needs-follow-outcomes", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GS.1",
    "shows": "Some objectives had needs figures behind them: the label reads as level 1.",
    "lines": [{ "item": "publica.cycle.objectives", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GS.1",
    "shows": "No objectives were set in the year.",
    "lines": [{ "item": "publica.cycle.objectives", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GS.2",
    "shows": "Every key decision has its advice on file: in full.",
    "lines": [{ "item": "publica.cycle.key-decisions", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GS.2",
    "shows": "No key decision on this service fell due.",
    "lines": [{ "item": "publica.cycle.key-decisions", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GS.3",
    "shows": "Cost and outcomes were reported, satisfaction wasn't; a council that asks for 60% is held against 60%.",
    "lines": [{ "item": "publica.cycle.monitoring", "value": "1" }],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "GS.3",
    "shows": "The service starts next year and has no performance to monitor yet.",
    "lines": [{ "item": "publica.cycle.monitoring", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GS.4",
    "shows": "All three steps are on record, two of them with a named officer: a number and a label add up to 3 of 4.",
    "lines": [
      { "item": "publica.cycle.needs-at-heart", "value": "2" },
      { "item": "publica.cycle.council-manages", "value": "Partly evidenced" }
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
    "measure": "GS.4",
    "shows": "A service inherited in the middle of its contract has been through no cycle.",
    "lines": [
      { "item": "publica.cycle.needs-at-heart", "value": "n/a" },
      { "item": "publica.cycle.council-manages", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.1",
    "shows": "Four roles, two of them in part: 6 of 8.",
    "lines": [
      { "item": "publica.council.priorities", "value": "2" },
      { "item": "publica.council.sourcing", "value": "2" },
      { "item": "publica.council.monitoring", "value": "1" },
      { "item": "publica.council.scrutiny", "value": "1" }
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
    "measure": "GR.1",
    "shows": "The Council wished nothing explored, and the other three roles are in full.",
    "lines": [
      { "item": "publica.council.priorities", "value": "2" },
      { "item": "publica.council.sourcing", "value": "2" },
      { "item": "publica.council.monitoring", "value": "2" },
      { "item": "publica.council.scrutiny", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GR.1",
    "shows": "The Council has lent the service to another authority for the year.",
    "lines": [
      { "item": "publica.council.priorities", "value": "n/a" },
      { "item": "publica.council.sourcing", "value": "n/a" },
      { "item": "publica.council.monitoring", "value": "n/a" },
      { "item": "publica.council.scrutiny", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.2",
    "shows": "Only an outcome without an owner is missing: 9 of 10.",
    "lines": [
      { "item": "publica.lead.defines-policy", "value": "2" },
      { "item": "publica.lead.connects", "value": "2" },
      { "item": "publica.lead.owns-outcome", "value": "1" },
      { "item": "publica.lead.recommends", "value": "2" },
      { "item": "publica.lead.procures", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "90",
      "attainment": 0.9,
      "score": 90,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "GR.2",
    "shows": "Standing alone, the policy has nothing to be connected with: 5 of the 8 left.",
    "lines": [
      { "item": "publica.lead.defines-policy", "value": "2" },
      { "item": "publica.lead.connects", "value": "n/a" },
      { "item": "publica.lead.owns-outcome", "value": "1" },
      { "item": "publica.lead.recommends", "value": "Fully evidenced" },
      { "item": "publica.lead.procures", "value": "Not evidenced" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "62.5",
      "attainment": 0.625,
      "score": 62.5,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.2",
    "shows": "The post was vacant and the roles lay with somebody else all year.",
    "lines": [
      { "item": "publica.lead.defines-policy", "value": "n/a" },
      { "item": "publica.lead.connects", "value": "n/a" },
      { "item": "publica.lead.owns-outcome", "value": "n/a" },
      { "item": "publica.lead.recommends", "value": "n/a" },
      { "item": "publica.lead.procures", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.3",
    "shows": "Advice in full, support for one review of two: 3 of 4.",
    "lines": [
      { "item": "publica.director.advises", "value": "2" },
      { "item": "publica.director.reviews", "value": "1" }
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
    "measure": "GR.3",
    "shows": "In a year without reviews the advice counts alone.",
    "lines": [
      { "item": "publica.director.advises", "value": "1" },
      { "item": "publica.director.reviews", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.3",
    "shows": "Neither advice nor support was due from the Executive Director.",
    "lines": [
      { "item": "publica.director.advises", "value": "n/a" },
      { "item": "publica.director.reviews", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.4",
    "shows": "Present at every Board meeting, but one decision has no written delegation.",
    "lines": [
      { "item": "publica.leader.board", "value": "2" },
      { "item": "publica.leader.decisions", "value": "1" }
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
    "measure": "GR.4",
    "shows": "A council without a Leader in office this year.",
    "lines": [
      { "item": "publica.leader.board", "value": "n/a" },
      { "item": "publica.leader.decisions", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.5",
    "shows": "One reserved matter was decided elsewhere, so the oversight is partial.",
    "lines": [{ "item": "publica.members-board.governance", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.5",
    "shows": "A council that doesn't own the company has no seat to fill.",
    "lines": [{ "item": "publica.members-board.governance", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.6",
    "shows": "Of three duties the delivery of services is in part: 5 of 6.",
    "lines": [
      { "item": "publica.board.manages", "value": "2" },
      { "item": "publica.board.delivers", "value": "1" },
      { "item": "publica.board.supports", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "83.333333333",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "GR.6",
    "shows": "Without a word on support for the Councils nothing is scored.",
    "lines": [
      { "item": "publica.board.manages", "value": "2" },
      { "item": "publica.board.delivers", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "GR.6",
    "shows": "The service isn't commissioned from Publica.",
    "lines": [
      { "item": "publica.board.manages", "value": "n/a" },
      { "item": "publica.board.delivers", "value": "n/a" },
      { "item": "publica.board.supports", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.7",
    "shows": "Decisions, processes and performance all came before scrutiny.",
    "lines": [{ "item": "publica.scrutiny.assurance", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GR.7",
    "shows": "Scrutiny had no commissioning on its programme and was asked for none.",
    "lines": [{ "item": "publica.scrutiny.assurance", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.8",
    "shows": "A typed 0 is an answer: the group never met.",
    "lines": [{ "item": "publica.liaison-group.oversight", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "0",
      "attainment": 0,
      "score": 0,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.8",
    "shows": "A council with no service or contract under the group.",
    "lines": [{ "item": "publica.liaison-group.oversight", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.9",
    "shows": "Performance came up, future needs never did.",
    "lines": [{ "item": "publica.client-officers.forum", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.9",
    "shows": "The forum doesn't take this service.",
    "lines": [{ "item": "publica.client-officers.forum", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.10",
    "shows": "No review touched the portfolio; the other two roles make 3 of 4.",
    "lines": [
      { "item": "publica.portfolio.responsible", "value": "2" },
      { "item": "publica.portfolio.reviews", "value": "n/a" },
      { "item": "publica.portfolio.monitors", "value": "1" }
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
    "measure": "GR.10",
    "shows": "Responsible, heard and watching: all three in full.",
    "lines": [
      { "item": "publica.portfolio.responsible", "value": "2" },
      { "item": "publica.portfolio.reviews", "value": "2" },
      { "item": "publica.portfolio.monitors", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GR.10",
    "shows": "The service stands in no Cabinet portfolio.",
    "lines": [
      { "item": "publica.portfolio.responsible", "value": "n/a" },
      { "item": "publica.portfolio.reviews", "value": "n/a" },
      { "item": "publica.portfolio.monitors", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.11",
    "shows": "Seven roles, two of them in part: 12 of 14.",
    "lines": [
      { "item": "publica.providers.best-result", "value": "2" },
      { "item": "publica.providers.outputs", "value": "1" },
      { "item": "publica.providers.specifies", "value": "2" },
      { "item": "publica.providers.converts", "value": "2" },
      { "item": "publica.providers.delivers", "value": "2" },
      { "item": "publica.providers.agreements", "value": "1" },
      { "item": "publica.providers.reports", "value": "2" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "85.714285714",
      "attainment": 0.857142857,
      "score": 85.714285714,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "GR.11",
    "shows": "The choice of who delivers was never the provider's; of the six roles left one is in part: 11 of 12.",
    "lines": [
      { "item": "publica.providers.best-result", "value": "Fully evidenced" },
      { "item": "publica.providers.outputs", "value": "Fully evidenced" },
      { "item": "publica.providers.specifies", "value": "Partly evidenced" },
      { "item": "publica.providers.converts", "value": "Fully evidenced" },
      { "item": "publica.providers.delivers", "value": "n/a" },
      { "item": "publica.providers.agreements", "value": "Fully evidenced" },
      { "item": "publica.providers.reports", "value": "Fully evidenced" }
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
    "measure": "GR.11",
    "shows": "No Publica service provider is concerned.",
    "lines": [
      { "item": "publica.providers.best-result", "value": "n/a" },
      { "item": "publica.providers.outputs", "value": "n/a" },
      { "item": "publica.providers.specifies", "value": "n/a" },
      { "item": "publica.providers.converts", "value": "n/a" },
      { "item": "publica.providers.delivers", "value": "n/a" },
      { "item": "publica.providers.agreements", "value": "n/a" },
      { "item": "publica.providers.reports", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.12",
    "shows": "Advice came for the larger procurements only, against a target of 50%.",
    "lines": [{ "item": "publica.procurement.advice", "value": "1" }],
    "target": { "target": "50%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GR.12",
    "shows": "Nothing was procured in the year.",
    "lines": [{ "item": "publica.procurement.advice", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.13",
    "shows": "Legal's advice is there for the approach and for each case.",
    "lines": [{ "item": "publica.legal.advice", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "100",
      "attainment": 1,
      "score": 100,
      "rating": "good"
    }
  },
  {
    "measure": "GR.13",
    "shows": "The approach stood as it was and no review called for advice.",
    "lines": [{ "item": "publica.legal.advice", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.14",
    "shows": "Many were asked and none took part: breadth alone makes half.",
    "lines": [
      { "item": "publica.external.engaged", "value": "2" },
      { "item": "publica.external.active", "value": "0" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.14",
    "shows": "No commissioning review was held.",
    "lines": [
      { "item": "publica.external.engaged", "value": "n/a" },
      { "item": "publica.external.active", "value": "n/a" }
    ],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "GR.15",
    "shows": "Publica's staff had signed, not all of the Council's.",
    "lines": [{ "item": "publica.model.ethical-walls", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.5,
      "score": 50,
      "rating": "inadequate"
    }
  },
  {
    "measure": "GR.15",
    "shows": "A council that isn't one of the Partnership Councils doesn't work under the model.",
    "lines": [{ "item": "publica.model.ethical-walls", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  }
]
"""#

  private static let sutton_commissioning_2012_archive: StaticString = #"""
sutton-commissioning-2012
Implementing a council-wide approach to commissioning
London Borough of Sutton
2012
Implementing a council-wide approach to commissioning
2012-05-08
1.2, 1.5, 2.2, 3.4 and 3.5
~
~
~
1
Implementing a council-wide approach to commissioning
~
Title of the report to the Executive, 8 May 2012
8
numbering
titles
groups
joining
splitting
themes
measures
targets
The ten expected benefits (1.2), the four stages (1.5, joined to the four things in 2.2 that the approach enables: designing stands for Plan and delivering for Deliver, so the second is split, and the fourth, which runs over the whole cycle, is SS.5) and the four things that performance management must understand (3.4) are transcribed word for word and numbered in printed order: SB, SS and SM. They are sorted into the four usual perspectives of a balanced scorecard, since 3.5 announces one and its figure is lost. The Commissioning Framework itself (Appendix A) isn't in the text; progress, contents of the framework, lessons of the pilots and the milestones are left out. One figure that suppliers report stands beside a benefit, what is invoiced beside reduced costs (SB.8.1). None fits the others: what suppliers pay on to local firms is no incentive to innovate, produce more or involve users (SB.4), and doesn't show voluntary groups' part (SS.3); who attends workshops isn't fairness in commissioning (SB.1); volunteering and matched funding are given to communities, not done in partnership with them (SB.6); sessions, starts and events are activity and not its outcome (SB.7); and needs, personalisation, work between agencies, de-commissioning, speed and performance management (SB.2, SB.3, SB.5, SB.9, SB.10, SM) have no such figure. No target is printed: full evidence is asked for of the statements until a council sets its own in its register, and the figure has a target only from there.
4
growth
Growth
~
1
~
~
~
1
theme
This paper names no themes. Growth is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for markets, local business and value for money.
independence
Independence
~
1
~
~
~
1
theme
This paper names no themes. Independence is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for needs understood and met early, and for people's say over the services that they use.
liveability
Liveability
~
1
~
~
~
1
theme
This paper names no themes. Liveability is Croydon's (Commissioning for outcomes, 2016, 3.7.2), taken so that scorecards of several frameworks read side by side; here it stands for Sutton and its communities, the quality of services, and what partners and providers bring to them.
enabling
Enabling
~
1
~
~
~
1
theme
This paper names no themes. Enabling heads a column of Croydon's Social Value Performance Framework (Commissioning for outcomes, 2016, Appendix 1; its words are in 3.2), taken so that scorecards of several frameworks read side by side; here it stands for engagement, citizens' part in commissioning, openness, and the council's own capability that lets them happen.
4
ST
Residents and communities
1
In a new world, as part of a balanced score card approach our performance management regime could look more like this:
~
3.5
2
group
group title
The figure that 3.5 announces is lost from the text, so its own perspectives aren't known; the four that balanced scorecards commonly have, after Kaplan and Norton, stand in for it, paraphrased. This is the customers' perspective: a council's customers are its residents and communities. What they get, and what part they have in getting it, is sorted here.
SF
Finance and resources
1
In a new world, as part of a balanced score card approach our performance management regime could look more like this:
~
3.5
2
group
group title
The figure that 3.5 announces is lost from the text, so its own perspectives aren't known; the four that balanced scorecards commonly have, after Kaplan and Norton, stand in for it, paraphrased. This is the financial perspective: what the approach costs, and what value the money gives, is sorted here.
SI
Processes: the commissioning cycle
1
In a new world, as part of a balanced score card approach our performance management regime could look more like this:
~
3.5
2
group
group title
The figure that 3.5 announces is lost from the text, so its own perspectives aren't known; the four that balanced scorecards commonly have, after Kaplan and Norton, stand in for it, paraphrased. This is the perspective of internal processes, which in this paper are the commissioning cycle: its four stages and how they are managed are sorted here.
SL
Learning and innovation
1
In a new world, as part of a balanced score card approach our performance management regime could look more like this:
~
3.5
2
group
group title
The figure that 3.5 announces is lost from the text, so its own perspectives aren't known; the four that balanced scorecards commonly have, after Kaplan and Norton, stand in for it, paraphrased. This is the perspective of learning and growth: new ways of working, and learning what works, are sorted here.
0
1
evidence
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
20
sutton.benefit.fairness
Fairness, equity and engagement at every stage
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Equality impact assessments and engagement records, stage by stage from analysis to review. Full if every stage has both and shows what was altered because of them; partial if some stages have neither, or if they were made once the decision was taken.
sutton.benefit.needs
Individual and locality needs rest on sound evidence
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The needs assessment, the customer insight research and the findings from engagement. Full if together they describe individuals' needs and each locality's, and the decisions cite them; partial if one of the three sources, or one of the two levels, is missing.
sutton.benefit.personalisation
Personalisation of services is well embedded
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Figures for people with a personal budget, plan or choice of provider, and a sample of their plans. Full if every service that can be personalised offers it and all groups take it up; partial if it is offered in some services, or on paper without take-up.
sutton.benefit.markets
Markets are shaped to create incentives
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The market position statement or development plan, and the contract terms that followed from it. Full if providers work under an incentive for each of innovation, productivity and user involvement; partial if the market was studied and incentives exist for one or two, or none yet.
sutton.benefit.collaboration
Public agencies collaborate where it pays and meets needs
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Agreements for joint or shared services with the NHS, police or other councils, and their business cases. Full if each case shows value for money and needs met, and each chance turned down has its reason; partial if agencies collaborate and one of the two tests was never made.
sutton.benefit.partnership
Partnership working increases with residents and partners
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The list of partnership arrangements this year and last, with their minutes. Full if working together has increased with residents and with partners of each sector, public, private and voluntary; partial if it grew with some only, or if there is no earlier year to show growth by.
sutton.benefit.outcomes
Outcomes for residents and communities are better
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Outcome indicators for residents and for local communities, each with its baseline. Full if they have improved for both across the whole service, in figures that are published or audited; partial if some have improved, or if only activity is counted.
sutton.benefit.costs
Costs to the authority are reduced
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Outturn held against the cost before the new approach, like for like, as agreed with finance. Full if the authority's total cost fell and none of it moved to another budget; partial if savings are forecast and not yet made, or made in part of the service.
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
sutton.benefit.recommissioning
Re- and de-commissioning are strategic and corporate
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The corporate list of services to be re- or de-commissioned, with each decision and its impact assessment. Full if every such change of the year was on that list, answered to the strategy and was managed to its end; partial if a directorate decided some alone.
sutton.benefit.entrepreneurial
Creative solutions come faster with fewer resources
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
An account of each new solution adopted, with its time and resources against those of the earlier way. Full if solutions came both faster and with fewer resources, and more so than last year; partial if they are creative and time or resources were never compared.
sutton.stage.analyse
Evolving needs and key priorities are understood in detail
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The council-wide analysis of needs, and the priorities agreed with other public bodies. Full if it was renewed in the year, goes into detail by community and says which body can deliver best against each priority; partial if it is older, or stops at needs.
sutton.stage.plan
Appropriate services are designed to meet the needs
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The service design or specification, laid beside the needs and priorities that the analysis found. Full if every need has its part of the design, which says why it is appropriate and for whom; partial if a need has no part, or if last time's design was taken over unexamined.
sutton.stage.deliver
Services are delivered with every sector's capabilities
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The record of who delivers each part of the service, and how the choice was made. Full if in-house services, the market, and voluntary and community groups were each weighed and used where best, and every need found has its service running; partial if a sector was passed over or a need is left unserved.
sutton.stage.review
Partners' and providers' work is reviewed and validated
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
Review reports on work done by partners and by private and third sector providers. Full if all were reviewed as often as planned, somebody other than the provider validated the results, and resources were moved in answer; partial if some were missed or the provider's word was taken.
sutton.process.managed
Collaboration, challenge and innovation are facilitated
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The plan for the commissioning exercise and the minutes of work with partners. Full if they record chances to collaborate that were found and taken, accepted practice that was questioned, and new ideas that were weighed; partial if any of the three has left no trace.
sutton.performance.good
It is clear what good performance looks like
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A written description of good performance for the service, with the practice elsewhere that it builds on. Full if it covers outcomes and quality, is benchmarked, and commissioners and providers use the same one; partial if it covers process targets only or looked at nobody else.
sutton.performance.drivers
It is clear which factors and outcomes drive performance
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
A map of what drives performance, from factors to outcomes. Full if each link rests on data or research and managers turned to it when performance moved; partial if factors are listed with nothing to show what they lead to.
sutton.performance.metrics
It is clear which metrics are monitored so targets are met
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The set of indicators with targets, and the year's monitoring reports. Full if each target has its metric, each metric was read when due and each miss led to action; partial if some targets have no metric, or if reports stop at the figures.
sutton.performance.accessible
Performance information is accessible to residents
4
1
~
0
3
Not evidenced
Nothing on file shows it, or what is on file shows otherwise.
Partly evidenced
What is on file shows it for part of the service, of the year or of the people concerned.
Fully evidenced
What is on file shows it throughout, and somebody outside the team could check it.
1
1
The published pages or reports on performance, and figures for who reads them. Full if residents find current information in plain words without asking, and had a say in how it is shown; partial if it is published late, in technical words or on request.
20
SB.1
ST
Fairness, equity and engagement
1
enabling
1
4
1
sutton.benefit.fairness
A focus on fairness, equity and engagement in all stages of commissioning
1.2, 1st bullet
0
0
0
1
1
100000000
Equality impact assessments and engagement records for each stage.
~
1
The expected benefits of the approach were agreed as being: A focus on fairness, equity and engagement in all stages of commissioning;
~
1.2, 1st bullet
5
numbering
title
group
themes
target
Among residents and communities, since it is to them that fairness is owed and with them that the council engages. Enabling, for engagement that runs through all stages. "In all stages" asks for the whole, hence 100%.
SB.2
ST
Individual and locality needs understood
2
independence
enabling
1
4
1
sutton.benefit.needs
Understanding individual and locality needs through rigorous assessment, customer insight and engagement to provide a sound evidence base
1.2, 2nd bullet
0
0
0
1
1
100000000
The needs assessment, customer insight and engagement findings that decisions cite.
~
1
The expected benefits of the approach were agreed as being: … Understanding individual and locality needs through rigorous assessment, customer insight and engagement to provide a sound evidence base;
~
1.2, 2nd bullet
5
numbering
title
group
themes
target
Among residents and communities, as it is their needs, told with their own voice, that are understood; the stage of analysis itself is SS.1. Independence for individuals' needs known in time to be met, Enabling for listening. It is agreed without reserve, hence 100%.
SB.3
ST
Personalisation of services
1
independence
1
4
1
sutton.benefit.personalisation
Ensuring that personalisation of services is well embedded
1.2, 3rd bullet
0
0
0
1
1
100000000
Take-up figures for personal budgets, plans or choices, and a sample of plans.
~
1
The expected benefits of the approach were agreed as being: … Ensuring that personalisation of services is well embedded;
~
1.2, 3rd bullet
5
numbering
title
group
themes
target
Among residents and communities, since it is what the person served sees. Independence alone: a personalised service leaves the choice with the person. "Well embedded" is more than begun, hence 100%.
SB.4
SL
Active shaping and development of markets
1
growth
1
4
1
sutton.benefit.markets
Active shaping and development of markets in ways that create incentives for innovation, increased productivity and user involvement
1.2, 4th bullet
0
0
0
1
1
100000000
The market development plan, and contract terms that carry the incentives.
~
1
The expected benefits of the approach were agreed as being: … Active shaping and development of markets in ways that create incentives for innovation, increased productivity and user involvement;
~
1.2, 4th bullet
5
numbering
title
group
themes
target
In learning and innovation, since incentives for innovation are named first, and 5.1 repeats that providers are to be given them. Growth, as the market is what is shaped. It is agreed without reserve, hence 100%.
SB.5
SF
Collaboration with other public agencies
1
liveability
1
4
1
sutton.benefit.collaboration
Collaboration with other public agencies where this provides value for money and meets needs
1.2, 5th bullet
0
0
0
1
1
100000000
Agreements with other public agencies, with the business case for each.
~
1
The expected benefits of the approach were agreed as being: … Collaboration with other public agencies where this provides value for money and meets needs;
~
1.2, 5th bullet
5
numbering
title
group
themes
target
In finance and resources, since value for money is the test printed for it and agencies pool what they have. Liveability, for partners' resources put to residents' needs. Its condition is part of what is assessed, so the target is still 100%.
SB.6
ST
Increased partnership working
2
liveability
enabling
1
4
1
sutton.benefit.partnership
Increased partnership working between the council, its residents and its partners from a variety of sectors
1.2, 6th bullet
0
0
0
1
1
100000000
Partnership arrangements of this year and last, with minutes.
~
1
The expected benefits of the approach were agreed as being: … Increased partnership working between the council, its residents and its partners from a variety of sectors;
~
1.2, 6th bullet
5
numbering
title
group
themes
target
Among residents and communities, since residents are partners here in their own right. Enabling for the residents' part, Liveability for what partners of other sectors bring. It is agreed without reserve, hence 100%.
SB.7
ST
Better outcomes for residents and local communities
1
liveability
1
4
1
sutton.benefit.outcomes
Better outcomes for residents and local communities
1.2, 7th bullet
0
0
0
1
1
100000000
Outcome indicators with their baselines.
~
1
The expected benefits of the approach were agreed as being: … Better outcomes for residents and local communities:
~
1.2, 7th bullet
5
numbering
title
group
themes
target
Among residents and communities, whom it names. Liveability, for communities and the services that they live with. It ends in a colon in print, a slip for a semicolon, left out of the statement. It is agreed without reserve, hence 100%.
SB.8
SF
Reduced costs to the authority
1
growth
1
4
1
sutton.benefit.costs
Reduced costs to the authority
1.2, 8th bullet
0
0
0
1
1
100000000
Outturn against the earlier cost, agreed with finance.
~
1
The expected benefits of the approach were agreed as being: … Reduced costs to the authority:
~
1.2, 8th bullet
5
numbering
title
group
themes
target
In finance and resources, as cost is what it is about. Growth, the only theme that holds value for money. It ends in a colon in print, a slip for a semicolon, left out of the statement. It is agreed without reserve, hence 100%. What the council was invoiced is measured beside it, in SB.8.1; what it spends in-house, and on managing the contract, is assessed here alone.
SB.8.1
SF
Spend on the contract
1
growth
1
0
1
spend.contract
0
0
0
1
0
0
0
The council's ledger for the contract, or the invoices of the quarter.
Add up what you invoiced the council for work under this contract in the quarter, without VAT, credit notes taken off.
1
The expected benefits of the approach were agreed as being: … Reduced costs to the authority:
~
1.2, 8th bullet
8
numbering
title
measure
group
themes
items
direction
over
The benefit prints no measure; what a contract costs the authority is what it is invoiced, which suppliers already report under croydon-sv-2016. It fits where a target in pounds is set for the same work as before: less work ordered lowers it too, so it stands beside SB.8 and not in its place. In finance and resources and Growth, as SB.8 is. Costs are to be "reduced", so less is better; a service without invoices has no such target.
SB.9
SI
Strategic re- and de-commissioning
1
enabling
1
4
1
sutton.benefit.recommissioning
A strategic, corporately managed approach to the re- and de-commissioning of existing services
1.2, 9th bullet
0
0
0
1
1
100000000
The corporate list of services to re- or de-commission, and the decisions.
~
1
The expected benefits of the approach were agreed as being: … A strategic, corporately managed approach to the re- and de-commissioning of existing services; and
~
1.2, 9th bullet
5
numbering
title
group
themes
target
Among the processes, since it is a way of running the cycle over again, or to its end, for a service. Enabling, as strategy and corporate management are the council's own capability. It is agreed without reserve, hence 100%.
SB.10
SL
An increasingly entrepreneurial approach
2
growth
enabling
1
4
1
sutton.benefit.entrepreneurial
An increasingly entrepreneurial approach that delivers creative solutions faster with fewer resources.
1.2, 10th bullet
0
0
0
1
1
100000000
New solutions of the year, with time and resources against the earlier way.
~
1
The expected benefits of the approach were agreed as being: … An increasingly entrepreneurial approach that delivers creative solutions faster with fewer resources.
~
1.2, 10th bullet
5
numbering
title
group
themes
target
In learning and innovation, for its creative solutions; fewer resources are what they come to, not what they are. Enabling for an approach that the council must learn, Growth for the value had from fewer resources. It is agreed without reserve, hence 100%.
SS.1
SI
Analyse
1
independence
1
4
1
sutton.stage.analyse
Understand in detail the evolving needs of the community, as well as the key priorities that public sector bodies can most effectively deliver against.
2.2, 1st bullet
0
0
0
1
1
100000000
The council-wide needs analysis, and the priorities agreed from it.
~
1
It has four stages to analyse, plan, deliver and review. … The Framework also sets out the council's commitment to a strategic commissioning approach which will enable us to: Understand in detail the evolving needs of the community, as well as the key priorities that public sector bodies can most effectively deliver against.
~
1.5 and 2.2, 1st bullet
5
numbering
joining
group
themes
target
1.5 names the stages and 2.2 says what the approach enables: to understand needs is to analyse. It is a stage of the cycle, so a process. Independence, since needs followed as they evolve can be met early. The council calls it a commitment, hence 100%.
SS.2
SI
Plan
1
liveability
1
4
1
sutton.stage.plan
Design … appropriate services to meet these needs
2.2, 2nd bullet, "Design"
0
0
0
1
1
100000000
The service design, laid beside the needs that it answers.
~
1
It has four stages to analyse, plan, deliver and review. … The Framework also sets out the council's commitment to a strategic commissioning approach which will enable us to: … Design and deliver appropriate services to meet these needs, utilising the full capabilities of in-house services, market providers, and voluntary and community groups.
~
1.5 and 2.2, 2nd bullet
6
numbering
joining
splitting
group
themes
target
No bullet of 2.2 says plan; what is designed before it is delivered is planned, so "Design and deliver" is split between this stage and SS.3. The ellipsis marks the two words left to the next stage ("and deliver"); the services and needs that both verbs share are given twice, and no word is changed. It is a stage of the cycle, so a process. Liveability, for services appropriate to those who live with them. The council calls it a commitment, hence 100%.
SS.3
SI
Deliver
2
growth
liveability
1
4
1
sutton.stage.deliver
deliver appropriate services to meet these needs, utilising the full capabilities of in-house services, market providers, and voluntary and community groups.
2.2, 2nd bullet, from "deliver"
0
0
0
1
1
100000000
The record of who was considered, who provides, and which needs have their service.
~
1
It has four stages to analyse, plan, deliver and review. … The Framework also sets out the council's commitment to a strategic commissioning approach which will enable us to: … Design and deliver appropriate services to meet these needs, utilising the full capabilities of in-house services, market providers, and voluntary and community groups.
~
1.5 and 2.2, 2nd bullet
6
numbering
joining
splitting
group
themes
target
2.2's word "deliver" joins it to the stage of that name; designing, printed before it in the same sentence, is planning and stands in SS.2. Whose capabilities are used is a matter of delivery, so the end of the sentence stays here alone. It is a stage of the cycle, so a process. Growth for market providers and voluntary groups given a part, Liveability for services appropriate to the community's needs. The council calls it a commitment, hence 100%.
SS.4
SI
Review
1
liveability
1
4
1
sutton.stage.review
Constantly review and validate whether the work done by partners, or on behalf of partners, through private and third sector providers is effective, thereby guaranteeing the best use of our resources.
2.2, 3rd bullet
0
0
0
1
1
100000000
Review reports, with who validated them and what was changed.
~
1
It has four stages to analyse, plan, deliver and review. … The Framework also sets out the council's commitment to a strategic commissioning approach which will enable us to: … Constantly review and validate whether the work done by partners, or on behalf of partners, through private and third sector providers is effective, thereby guaranteeing the best use of our resources.
~
1.5 and 2.2, 3rd bullet
5
numbering
joining
group
themes
target
2.2's word "review" joins it to the stage of that name. It is a stage of the cycle, so a process. Liveability, since it asks whether partners' and providers' work is effective for the council's ends. "Constantly" asks for the whole year, hence 100%.
SS.5
SI
Managing the process
2
liveability
enabling
1
4
1
sutton.process.managed
Manage the process effectively, facilitating the work done by partners to identify and maximise opportunities for collaboration, challenge 'accepted thinking', and encourage innovation about the right way to meet community needs.
2.2, 4th bullet
0
0
0
1
1
100000000
The plan of the exercise, and minutes of the work with partners.
~
1
The Framework also sets out the council's commitment to a strategic commissioning approach which will enable us to: … Manage the process effectively, facilitating the work done by partners to identify and maximise opportunities for collaboration, challenge 'accepted thinking', and encourage innovation about the right way to meet community needs.
~
2.2, 4th bullet
5
numbering
title
group
themes
target
The bullet names no stage of 1.5: to manage "the process" is to run all four, so it is a measure of its own after them, titled from its words. Among the processes for the same reason. Liveability for partners' work, Enabling for the council's capability to challenge and innovate. The council calls it a commitment, hence 100%.
SM.1
SL
What good performance looks like
1
liveability
1
4
1
sutton.performance.good
what good performance looks like
3.4, 2nd sentence, 1st of four
0
0
0
1
1
100000000
The description of good performance, with its benchmarks.
~
1
Building on best practice elsewhere we will need to have a clear understanding of what good performance looks like, the key factors and outcomes that drive this, the measurements and metrics that need to be monitored to make sure targets are met and better ways to make sure this information is accessible to our residents.
~
3.4, 2nd sentence
6
numbering
title
splitting
group
themes
target
The sentence lists four things to be understood and is split between them. In learning and innovation, as it is to be learnt from best practice elsewhere. Liveability, since good performance is the quality of service that people live with. "A clear understanding" isn't a partial one, hence 100%.
SM.2
SL
The key factors and outcomes that drive it
1
enabling
1
4
1
sutton.performance.drivers
the key factors and outcomes that drive this
3.4, 2nd sentence, 2nd of four
0
0
0
1
1
100000000
The map of drivers, and the data on which its links rest.
~
1
Building on best practice elsewhere we will need to have a clear understanding of what good performance looks like, the key factors and outcomes that drive this, the measurements and metrics that need to be monitored to make sure targets are met and better ways to make sure this information is accessible to our residents.
~
3.4, 2nd sentence
6
numbering
title
splitting
group
themes
target
The second of the sentence's four; "this" is good performance. In learning and innovation, as to find causes is to learn. Enabling, since knowing them is the council's own capability. "A clear understanding" is asked for of the key ones all, hence 100%.
SM.3
SI
The measurements and metrics to be monitored
1
enabling
1
4
1
sutton.performance.metrics
the measurements and metrics that need to be monitored to make sure targets are met
3.4, 2nd sentence, 3rd of four
0
0
0
1
1
100000000
The set of indicators, and the year's monitoring reports with actions.
~
1
Building on best practice elsewhere we will need to have a clear understanding of what good performance looks like, the key factors and outcomes that drive this, the measurements and metrics that need to be monitored to make sure targets are met and better ways to make sure this information is accessible to our residents.
~
3.4, 2nd sentence
6
numbering
title
splitting
group
themes
target
The third of the sentence's four. Among the processes, since monitoring is how the cycle is kept to its targets. Enabling, as holding delivery to targets is a capability of the council. What "need to be monitored" can't be left in part, hence 100%.
SM.4
ST
Information accessible to residents
1
enabling
1
4
1
sutton.performance.accessible
better ways to make sure this information is accessible to our residents.
3.4, 2nd sentence, 4th of four
0
0
0
1
1
100000000
Published performance information, and what residents said of it.
~
1
Building on best practice elsewhere we will need to have a clear understanding of what good performance looks like, the key factors and outcomes that drive this, the measurements and metrics that need to be monitored to make sure targets are met and better ways to make sure this information is accessible to our residents.
~
3.4, 2nd sentence
6
numbering
title
splitting
group
themes
target
The last of the sentence's four. Among residents and communities, for whom the information is. Enabling, since it is openness by which residents can follow and question services. It is to be made sure of, hence 100%.
"""#

  private static let sutton_commissioning_2012_examples: StaticString = #"""
[
  {
    "measure": "SB.1",
    "shows": "Engagement in some stages, none in others: half.",
    "lines": [{ "item": "sutton.benefit.fairness", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SB.1",
    "shows": "All four stages have both records.",
    "lines": [{ "item": "sutton.benefit.fairness", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.1",
    "shows": "A claim of full is accepted as none: the assessments came after the decision.",
    "lines": [{ "item": "sutton.benefit.fairness", "value": "2", "accepted": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SB.1",
    "shows": "No commissioning stage fell in the year.",
    "lines": [{ "item": "sutton.benefit.fairness", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.2",
    "shows": "Assessment and insight without engagement, where the contract asks for 60%.",
    "lines": [{ "item": "sutton.benefit.needs", "value": "Partly evidenced" }],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SB.2",
    "shows": "Nothing was sent in on needs: not reported isn't 0.",
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SB.2",
    "shows": "A back-office contract serves no individual's or locality's need directly.",
    "lines": [{ "item": "sutton.benefit.needs", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.3",
    "shows": "Personal budgets in some services, against 55%.",
    "lines": [{ "item": "sutton.benefit.personalisation", "value": "1" }],
    "target": { "target": "55%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.909090909,
      "score": 90.909090909,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SB.3",
    "shows": "Offered and taken up in every service: 100 where 50 was asked, and the score stops at 100.",
    "lines": [{ "item": "sutton.benefit.personalisation", "value": "2" }],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 2, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.3",
    "shows": "Highway repairs can't be personalised.",
    "lines": [{ "item": "sutton.benefit.personalisation", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.4",
    "shows": "Incentives for one of the three: partly evidenced, half.",
    "lines": [{ "item": "sutton.benefit.markets", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SB.4",
    "shows": "The market was never studied and no incentive exists.",
    "lines": [{ "item": "sutton.benefit.markets", "value": "Not evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SB.4",
    "shows": "A market of one, by law: nothing to shape.",
    "lines": [{ "item": "sutton.benefit.markets", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.5",
    "shows": "Each shared service has its business case with both tests.",
    "lines": [{ "item": "sutton.benefit.collaboration", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.5",
    "shows": "Collaboration with needs met and value never tested: half, which meets a target of 50%.",
    "lines": [{ "item": "sutton.benefit.collaboration", "value": "1" }],
    "target": { "target": "50%", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.5",
    "shows": "No other agency works in this field.",
    "lines": [{ "item": "sutton.benefit.collaboration", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.6",
    "shows": "Growth with voluntary partners only, from a baseline of 25%: a third of the way.",
    "lines": [{ "item": "sutton.benefit.partnership", "value": "1" }],
    "target": { "target": "100%", "per": "level", "baseline": "25%" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.333333333,
      "score": 33.333333333,
      "rating": "inadequate"
    }
  },
  {
    "measure": "SB.6",
    "shows": "More with residents and with each sector than last year.",
    "lines": [{ "item": "sutton.benefit.partnership", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.6",
    "shows": "A year of notice with no partnership left to grow.",
    "lines": [{ "item": "sutton.benefit.partnership", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.7",
    "shows": "Outcomes better for residents, unknown for communities: half.",
    "lines": [{ "item": "sutton.benefit.outcomes", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SB.7",
    "shows": "Two quarters after it was made, the year's assessment still stands.",
    "quarter": "2026-27Q3",
    "lines": [{ "item": "sutton.benefit.outcomes", "period": "2026-27Q1", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.7",
    "shows": "Too early for any outcome to show.",
    "lines": [{ "item": "sutton.benefit.outcomes", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.8",
    "shows": "Savings forecast and not yet made: half, against 65%.",
    "lines": [{ "item": "sutton.benefit.costs", "value": "1" }],
    "target": { "target": "65%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.769230769,
      "score": 76.923076923,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SB.8",
    "shows": "A level beyond the scale can't be.",
    "lines": [{ "item": "sutton.benefit.costs", "value": "3" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "invalid", "score": 0 }
  },
  {
    "measure": "SB.8",
    "shows": "A target of record % shows the figure and scores nothing.",
    "lines": [{ "item": "sutton.benefit.costs", "value": "1" }],
    "target": { "target": "record %", "per": "level" },
    "expect": { "state": "recorded", "actual": "50" }
  },
  {
    "measure": "SB.8",
    "shows": "New duty, with no earlier cost to reduce.",
    "lines": [{ "item": "sutton.benefit.costs", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.8.1",
    "shows": "£570,000 invoiced in a quarter for which £600,000 was the most: within it, and no better than 100.",
    "lines": [{ "item": "spend.contract", "value": "570000.00" }],
    "target": { "target": "£600,000", "per": "quarter" },
    "expect": { "state": "scored", "actual": "570000", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.8.1",
    "shows": "£640,000 invoiced against the same £600,000: 600 of 640.",
    "lines": [{ "item": "spend.contract", "value": "640000.00" }],
    "target": { "target": "£600,000", "per": "quarter" },
    "expect": {
      "state": "scored",
      "actual": "640000",
      "attainment": 0.9375,
      "score": 93.75,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SB.8.1",
    "shows": "No invoice figure was sent in: not reported, and no saving of everything.",
    "lines": [],
    "target": { "target": "£600,000", "per": "quarter" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SB.9",
    "shows": "Every change was on the corporate list.",
    "lines": [{ "item": "sutton.benefit.recommissioning", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.9",
    "shows": "One service was closed by its directorate alone: half.",
    "lines": [{ "item": "sutton.benefit.recommissioning", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SB.9",
    "shows": "Nothing was re- or de-commissioned in the year.",
    "lines": [{ "item": "sutton.benefit.recommissioning", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SB.10",
    "shows": "Creative solutions whose time was never compared: half, against 52%.",
    "lines": [{ "item": "sutton.benefit.entrepreneurial", "value": "1" }],
    "target": { "target": "52%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.961538462,
      "score": 96.153846154,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SB.10",
    "shows": "Faster, with fewer resources, and more so than last year.",
    "lines": [{ "item": "sutton.benefit.entrepreneurial", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SB.10",
    "shows": "Terms fixed for the whole contract left no room for a new solution.",
    "lines": [{ "item": "sutton.benefit.entrepreneurial", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SS.1",
    "shows": "The analysis of needs names no priorities: half.",
    "lines": [{ "item": "sutton.stage.analyse", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SS.1",
    "shows": "Detailed, renewed in the year, with priorities by public body.",
    "lines": [{ "item": "sutton.stage.analyse", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SS.1",
    "shows": "Needs were analysed under an earlier contract.",
    "lines": [{ "item": "sutton.stage.analyse", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SS.2",
    "shows": "Last time's design was taken over for most needs: half, against 60%.",
    "lines": [{ "item": "sutton.stage.plan", "value": "1" }],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SS.2",
    "shows": "Every need found has its part of the design.",
    "lines": [{ "item": "sutton.stage.plan", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SS.2",
    "shows": "The service is in its last year, with nothing to design.",
    "lines": [{ "item": "sutton.stage.plan", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SS.3",
    "shows": "In-house, market and voluntary capabilities are all in use.",
    "lines": [{ "item": "sutton.stage.deliver", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SS.3",
    "shows": "Community groups were passed over: half, against 70%.",
    "lines": [{ "item": "sutton.stage.deliver", "value": "1" }],
    "target": { "target": "70%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.714285714,
      "score": 71.428571429,
      "rating": "inadequate"
    }
  },
  {
    "measure": "SS.3",
    "shows": "Not yet delivering.",
    "lines": [{ "item": "sutton.stage.deliver", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SS.4",
    "shows": "Reviewed on the provider's word: half.",
    "lines": [{ "item": "sutton.stage.review", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SS.4",
    "shows": "No review at all is level 0.",
    "lines": [{ "item": "sutton.stage.review", "value": "0" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "0", "attainment": 0, "score": 0, "rating": "inadequate" }
  },
  {
    "measure": "SS.4",
    "shows": "The assessment of the review itself is missing.",
    "lines": [],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "notReported", "score": 0 }
  },
  {
    "measure": "SS.4",
    "shows": "The contract is weeks old; nothing to review.",
    "lines": [{ "item": "sutton.stage.review", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SS.5",
    "shows": "Collaboration and innovation are on record, challenge isn't: half.",
    "lines": [{ "item": "sutton.process.managed", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SS.5",
    "shows": "Partly accepted: the minutes show no challenge to accepted thinking.",
    "lines": [{ "item": "sutton.process.managed", "value": "Fully evidenced", "accepted": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SS.5",
    "shows": "A service taken over ready-made, for one season: no process of its own to manage.",
    "lines": [{ "item": "sutton.process.managed", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SM.1",
    "shows": "Process targets only: half.",
    "lines": [{ "item": "sutton.performance.good", "value": "Partly evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SM.1",
    "shows": "One description, benchmarked and shared with providers.",
    "lines": [{ "item": "sutton.performance.good", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SM.1",
    "shows": "A single purchase with no performance to describe.",
    "lines": [{ "item": "sutton.performance.good", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SM.2",
    "shows": "Factors are listed without their effects: half, against 54%.",
    "lines": [{ "item": "sutton.performance.drivers", "value": "1" }],
    "target": { "target": "54%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.925925926,
      "score": 92.592592593,
      "rating": "approachingTarget"
    }
  },
  {
    "measure": "SM.2",
    "shows": "Each link has its data.",
    "lines": [{ "item": "sutton.performance.drivers", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SM.2",
    "shows": "Without performance to drive, no drivers.",
    "lines": [{ "item": "sutton.performance.drivers", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SM.3",
    "shows": "Every target has its metric and every miss its action, as seen two quarters on.",
    "quarter": "2026-27Q3",
    "lines": [{ "item": "sutton.performance.metrics", "period": "2026-27Q1", "value": "Fully evidenced" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SM.3",
    "shows": "Reports stop at the figures: half.",
    "lines": [{ "item": "sutton.performance.metrics", "value": "1" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "50", "attainment": 0.5, "score": 50, "rating": "inadequate" }
  },
  {
    "measure": "SM.3",
    "shows": "No target is in force to be monitored.",
    "lines": [{ "item": "sutton.performance.metrics", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  },
  {
    "measure": "SM.4",
    "shows": "Published late and in technical words: half, against 60%.",
    "lines": [{ "item": "sutton.performance.accessible", "value": "Partly evidenced" }],
    "target": { "target": "60%", "per": "level" },
    "expect": {
      "state": "scored",
      "actual": "50",
      "attainment": 0.833333333,
      "score": 83.333333333,
      "rating": "requiresImprovement"
    }
  },
  {
    "measure": "SM.4",
    "shows": "Residents find it without asking.",
    "lines": [{ "item": "sutton.performance.accessible", "value": "2" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "scored", "actual": "100", "attainment": 1, "score": 100, "rating": "good" }
  },
  {
    "measure": "SM.4",
    "shows": "The figures may not be published by law.",
    "lines": [{ "item": "sutton.performance.accessible", "value": "n/a" }],
    "target": { "target": "", "per": "level" },
    "expect": { "state": "noActivity" }
  }
]
"""#
}
