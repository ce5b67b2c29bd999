# Words of the answer page: tests, roles, answers, headings, phrases and warnings.
# The texts have not been reviewed by a lawyer.

# Tests.

test-qualification = Qualification
    .question = Can the task be given to somebody else at all, does it involve the exercise of public authority, and is the recipient a processor, a joint controller or a controller of its own?
test-responsibility = Responsibility
    .question = Who is responsible for the information and for the handover?
test-competence = Competence
    .question = Who is competent to decide the matter?
test-lawfulness = Legal basis
    .question = Does the processing of personal data have a legal basis, and does it follow the principles of processing?
test-secrecy = Secrecy
    .question = Does secrecy stand in the way of the handover, and is there a route that lifts the obstacle?
test-security-protection = Security protection
    .question = Are the requirements of security protection met when the recipient can get access to security-classified information?
test-processor = Processor
    .question = Are the requirements for engaging the recipient as a processor met?
test-transfer = Transfer to a third country
    .question = Does the handover mean that personal data are transferred to a third country, and if so is there a ground for the transfer?
test-cybersecurity = Cybersecurity
    .question = Are the requirements of cybersecurity met, in the supply chain as well?
test-sector = Law of the sector
    .question = Does the legislation of the activity's sector set limits of its own to the handover?
test-records = Public records and archive
    .question = Can public records be kept available, preserved and disposed of properly in the arrangement?
test-procurement = Procurement
    .question = Has the service been procured properly, and does the arrangement fit within the procurement and the contract?
test-own-policy = The body's own rules
    .question = Does the handover agree with the rules the body itself has decided?

# Roles.

role-case-officer = the case officer
role-information-owner = the information owner
role-holding-authority = the authority that holds the information (the board)
role-controller = the controller
role-data-protection-officer = the data protection officer
role-security-protection-officer = the security protection officer
role-operator = the operator of the security-sensitive activity
role-procurer = the procurer or contract manager
role-supplier = the supplier
role-supplier-staff = the staff of the supplier and its subcontractors
role-receiving-authority = the receiving authority

# Answers.

headline-no-obstacle-found = No obstacle found
    .explanation = The tests in the answer found no obstacle, on the facts and judgments given. It is no verdict that the handover should take place: the decision remains the information owner's.
headline-conditional = Conditional: depends on measures and judgments
    .explanation = As arranged today there are obstacles, or it is not established, but no obstacle remains if the measures are carried out and the open judgments are favourable. The answer says nothing about how those judgments should turn out.
headline-obstacle = Obstacle
    .explanation = At least one test shows an obstacle that no measure within the arrangement removes. It concerns this arrangement and this day; another supplier, place or information may give another answer.
headline-not-established = Not established
    .explanation = It cannot be said whether there are obstacles, since facts are missing, a question of interpretation is open or a test is not modelled. It means neither that there are obstacles nor that there are none.

standing-passed = No obstacle found
standing-conditional = Conditional: depends on measures and judgments
standing-failed = Obstacle
standing-unknown = Not established
standing-not-applicable = Not applicable
standing-not-modelled = Not modelled

certainty-true = Yes, certainly
certainty-false = No, certainly not
certainty-unknown = Not established

source-verified = checked against the source
source-partly = partly checked: that it exists and its date, but not the details
source-unverified = not checked, from general knowledge
source-inference = our own application of the text, stated by no source
source-proposed = a proposal, not law in force

effect-obstacle = Obstacle
effect-ground = Ground that lifts an obstacle
effect-bar = Bar against a ground
effect-duty = Duty
effect-warning = Warning

scope-case = The case
scope-information = The information
scope-recipient = The recipient
scope-handover = The handover

basis-real-decided = Decided by an authority or a court
basis-real-position = A public body's own position
basis-derived = Our own application of the law

evidence-demonstrated = Shown by test or inspection
evidence-documented = Follows from a document
evidence-claimed = Only claimed

by-body = The body
by-supplier = The supplier or a sub-processor
by-third-party = Somebody else, such as a certification body

# Headings of the answer page.

heading-not-modelled = Not modelled
heading-out-of-scope = Out of scope
heading-tests = Tests
heading-obstacles = Obstacles
heading-grounds = Grounds that lift obstacles
heading-preconditions = What remains to be done and judged
heading-measures = Measures that remove the obstacles
heading-missing-facts = Missing facts
heading-judgments = Judgments
heading-contested = Contested questions of interpretation
heading-decides = Who decides
heading-duties = Duties
heading-reach = Foreign law that reaches the recipient
heading-presumptions = Presumptions
heading-conflicts = Facts that contradict each other
heading-warnings = Warnings
heading-receipt = Receipt

# Phrases of the answer page.

page-as-of = Tested against the law on { $asOf }, as known on { $knownOn }
page-profile = Profile of interpretation: { $profile }
page-measure-alternative = Alternative { $number }
page-more-facts = … and { $count } more
page-no-measure = No measure within the arrangement removes the obstacle; compare another arrangement (supplier, place or information).
page-remains = remains after all measures
page-removable = falls away after the measures below
page-certain = certain
page-possible = possible, not established
page-ask = Ask: { $role }
page-settles = can settle { $count } tests
page-under-position = Under the position { $position }: { $headline }
page-chosen = chosen in the profile
page-nothing = Nothing
page-evidence = Evidence: { $evidence }
page-all-needed = All of these are needed
page-weighed = To be weighed

# Warnings.

warning-after-register-checked = The day is after { $checked }, when the register was last checked.
warning-unverified-rule = { $rule }: what is said about the provision has not been checked against the source ({ $standing }).
warning-unverified-entry = { $entry }: what the register entry says has not been checked against the source ({ $standing }).
warning-unreviewed-rules = No lawyer has reviewed the rules of this version.
warning-law-lapsed = { $law } has lapsed but has effect until { $until }.
warning-stale-judgment = The judgment { $judgment } by { $by } on { $day } rests on other facts than those that now hold and is not counted.
warning-claim-not-counted = The supplier's own statement on { $attribute } is not supported by evidence and is not counted.
warning-conflict = The sources on { $attribute } disagree.
warning-before-modelled = The test { $test } is not modelled for the day.

presumption-applied = { $judgment }: presumed under { $citation } not to be met until somebody has judged otherwise.
text-unreviewed = The texts have not been reviewed by a lawyer.
text-partly-reviewed = A lawyer has not reviewed { $count } of the { $of } texts on the law shown here.
text-reviewed = A lawyer has reviewed the texts on the law shown here.
warning-event = { $day }: { $event } (Source: { $source }; { $standing }.)

# Short words for tables.

short-no-obstacle-found = No obstacle found
short-obstacle = Obstacle
short-not-established = Not established
short-passed = None found
short-conditional = Conditional
short-failed = Obstacle
short-unknown = Not established
short-not-applicable = Not applicable
short-not-modelled = Not modelled

# More phrases of the answer page.

page-possible-obstacles = Possible obstacles, not established
page-if-it-turns-out = It is not established that these are obstacles. Each description says what holds if what is not known turns out to be so.
page-untitled = Case without a title
page-or = or
page-headline = Headline
page-not-modelled = The answer says nothing about this. It must be examined in another way before anybody decides.
page-out-of-scope = Whoever asks has left this out, and the answer says nothing about it: { $tests }.
page-unlisted-recipient = a recipient that is not listed in the case
page-not-judged = no judgment has been made
page-presumed = presumed not to be met until somebody has judged it
page-open-question = Open: the profile of interpretation takes no position.
page-any-position = No position is taken, but the outcome is the same under all of them.
page-removable-alone = would fall away after measures, but another obstacle remains
page-may-remain = not established whether it falls away after measures
page-open-ground = The provision applies, but it is not established whether a ground lifts the obstacle.
page-lifted-by = Can be lifted by: { $grounds }
page-lifts = Lifts the obstacle: { $obstacle }.
page-barred = Would lift the obstacle { $obstacle }, but is closed by: { $bars }
page-maybe-barred = Can lift the obstacle { $obstacle }, but may be closed by: { $bars }
page-to-do = To be done
page-to-judge = To be judged
page-judge-yourselves = The answer suggests no outcome. What is listed are circumstances to have at hand, not an answer.
page-steps-not-enough = This is not enough: at least one obstacle remains even when everything is done.
page-done-by = Done by: { $role }
page-judged-by = Judged by: { $role }
page-concerns = Concerns: { $subjects }
page-path = In the case file: { $paths }
page-matters-for = Matters for: { $rules }
page-one-way = One of several ways.
page-ruled-out = Measures ruled out
page-ruled-out-acts = Whoever asks has ruled this out, and the answer counts on its not being done: { $acts }.
page-choose = One of the ways is enough:
page-choose-beside = Beside what is always needed, one of the ways is enough:
page-act = Act
page-judgment = Favourable judgment
page-not-all-measures = There may be more ways; these are the smallest that were found.
page-settles-one = can settle one test
page-applies = applies
page-does-not-apply = does not apply
page-no-reach = none known
page-favourable = favourable
page-unfavourable = not favourable
page-contested = The answer would be another under another position on these questions.
page-reach = That a law reaches a recipient is a circumstance, not in itself an obstacle. What follows from it depends on judgments and on the profile of interpretation.
page-only-ciphertext = Only encrypted text can be handed over.
page-as-it-stands = The case as it stands
page-difference = Difference between { $from } and { $to }
page-no-difference = No difference in headline, tests, obstacles or grounds.
page-difference-after-measures = The same obstacles and grounds as things are arranged; the difference lies in what acts and judgments can change.
page-no-such-handover = there is no such handover in this alternative
page-is-obstacle = obstacle
page-possible-obstacle = possible obstacle
page-no-obstacle = no obstacle
page-ground-holds = the ground holds
page-ground-open = not established whether the ground holds
page-ground-fails = the ground does not hold
page-ground-not-in-play = the ground is not needed or not possible
page-compare-not-modelled = A test that is not modelled says nothing, however many alternatives are compared.
page-two-laws = The same test under two laws: { $from } and { $to }
page-two-laws-explained = Provisions that bind only the one country's bodies. That they are absent on the other side is no difference of outcome: there the body's own law answers the same question.
page-two-laws-own = { $side } ({ $country }): { $rule }: { $state }
page-two-laws-nothing = { $side } ({ $country }): no provision is in play
page-two-laws-not-modelled = { $side } ({ $country }): the test is not modelled
page-difference-own-law = Obstacles and grounds differ only through each country's own law, see below.

receipt-engine = Engine
receipt-rules = Rules
receipt-register = Register
receipt-profile = Profile
receipt-case = Case
receipt-inquiry = Question
receipt-answer = Answer

# The list of rules.

rules-title = The rules as encoded
rules-unreviewed = No lawyer has reviewed this list. It exists to be reviewed.
rules-generated = The list is generated from the rules with `underlag rules` and never edited by hand.
rules-how-to-read = An obstacle concerns one handover: one information to one recipient. A ground lifts the obstacle on the same handover, and a bar closes a ground. What is not known never counts as no. A judgment is made by a person and never computed. An act is "Yes" when it is done.
rules-register-checked = The register was last checked on { $day }.
rules-applies = The test applies when:
rules-gaps = Known gaps; one that concerns a case is named in the answer:
rules-gap = { $gap } Nothing the test finds is worth believing when:
rules-gap-more = { $gap } There may be further obstacles when:
rules-condition = Condition:
rules-terms = Shared terms
rules-all = All of:
rules-any = Any of:
rules-not = Not:
rules-always = always
rules-never = never
rules-match = Depending on { $attribute }:
rules-reading = By contested question { $question }
rules-position = position "{ $position }":
rules-gdpr-area = { $attribute }: within the area where the GDPR applies, by the register on the day
rules-security-agreement = { $attribute }: a state with which Sweden has an international security agreement, by the register on the day
rules-adequate = { $attribute }: covered by an adequacy decision in force on the day, with the decision's own conditions met
rules-reached = a third country's disclosure law reaches the recipient or the place, by the register on the day
rules-from-day = the day is { $day } or later
rules-term = *{ $term }* ({ $citation }; see Shared terms)
rules-not-modelled = **Not modelled:** { $text }
rules-ground = Ground that lifts the obstacles: { $rules }.
rules-bar = Bar that closes the grounds: { $rules }.
rules-decides = Duty to decide: { $role }.
rules-duty = Duty: { $role }.
rules-since = From { $from }.
rules-between = From { $from } up to and including { $to }.
rules-source = Amendment: { $by }. Source: { $source }; checked { $checked }. Footing: { $standing }.

# The register.

register-title = The register on { $day }
register-adequacy = Adequacy decisions in force
register-scope = Conditions that are tested: { $scope }
register-area = Where the GDPR applies, or treated as if it did
register-laws = Third countries' disclosure laws that reach
register-agreements = Sweden's international security agreements
register-requisite = Requisite: { $requisite }
register-profiles = Profiles of interpretation

# Countries whose names are written otherwise than in CLDR in one of the languages, and what is no country. Other names are those of CLDR.

country-nl = the Netherlands
country-epo = the European Patent Organisation
country-fo = the Faroe Islands
country-gb = the United Kingdom
country-hk = Hong Kong
country-im = the Isle of Man
country-ph = the Philippines
country-us = the USA

# A rule that the body has set itself, in answers.
own-rule = Own rule: { $title }
    .finding = { $organ } decided the rule on { $day } ({ $source }).
warning-provision = { $rule }: { $finding }
warning-provision-maybe = { $rule } may apply: { $finding }

# The table of what is not modelled.
gaps-test = Test
gaps-wholly = modelled
gaps-partly = partly modelled
gaps-not = not modelled
gaps-from = { $covered } from { $day }
gaps-incomplete = modelled, but further obstacles are known that are not
gaps-more = What the test finds stands; there may be further obstacles.
