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
