# Suppliers: who owns, controls, runs and supports them, and which country's law reaches them by that.
# Findings, never verdicts. No lawyer has reviewed these texts.

# Kinds of entity.

entity-kind-company = company or other legal person under private law
entity-kind-public-body = public body
entity-kind-international-organisation = international organisation
entity-kind-branch = branch
entity-kind-natural-persons = natural persons

home-registered = registration
home-seat = seat

# What is done.

task-storage = storage
task-operation = operation
task-support = support work

# Ownership and control.

control-basis-agreement = an agreement or articles of association
control-basis-board-majority = the right to appoint more than half of the board
control-basis-consolidation = consolidated accounts
control-basis-other = another ground, for example a share with special rights

owner-unknown-non-consolidating = whoever controls it does not have to consolidate it in accounts
owner-unknown-no-known-person = nobody is known to control it, for example because shares are spread widely
owner-unknown-natural-persons = natural persons control it, but of which country is not said
owner-unknown-non-public = somebody controls it, but it is not made public
owner-unknown-no-identifier = the owner has no identifier and could therefore not be reported
owner-unknown-not-investigated = nobody has found out

directness-direct = directly
directness-indirect = directly and through others together

stake-capital = the capital
stake-votes = the votes

share-exact = { $share }%
share-between = { $min } to { $max }%

threshold-more-than = more than { $share } of { $stake } in one hand
threshold-at-least = at least { $share } of { $stake } in one hand
threshold-together-more-than = more than { $share } of { $stake } with owners outside the area where the GDPR applies, taken together
threshold-together-at-least = at least { $share } of { $stake } with owners outside the area where the GDPR applies, taken together

# Steps on the way from a service to a country.

way-provider = { $to } is the contracting party and provides { $from }
way-party-storage = { $to } stores the information in { $from }
way-party-operation = { $to } operates { $from }
way-party-support = { $to } supports { $from }
way-employer-storage = { $to } employs the staff that stores the information in { $from }
way-employer-operation = { $to } employs the staff that operates { $from }
way-employer-support = { $to } employs the staff that supports { $from }
way-sub-processor = { $from } engages { $to }
way-branch = { $from } has the branch { $to }
way-head = { $from } is a branch of { $to }
way-control = { $from } is controlled by { $to }
way-votes = { $from } is controlled, through votes, by { $to }
way-joint-votes = { $from } is controlled, through the votes of several owners together, by { $to }
way-place-storage = The information in { $from } is stored in { $to }
way-place-operation = { $from } is operated in { $to }
way-place-support = { $from } is supported from { $to }
way-home-registered = { $from } is registered in { $to }
way-home-seat = { $from } has its seat in { $to }
way-home-persons = { $from } are at home in { $to }

# What could be handed over.

handed-clear-text = the information in clear text
handed-ciphertext = the information in encrypted form
handed-metadata = data about how the service is used
handed-certain = Could be handed over: { $what }.
handed-possible = Could perhaps be handed over, not established: { $what }.
handed-not = Could not be handed over: { $what }.
keys-body = Only the public body has the keys.
keys-supplier = Whoever has the encrypted information has the keys as well.
keys-entity = { $holder } has the keys.
keys-not-encrypted = The information is not encrypted for whoever does this.
keys-unknown = It is not known who has the keys.

# What is not known, and what needs to be asked.

exposure-gap-owner = It is not known who can control { $name }: up to { $share } of the votes may be held by somebody who is not named.
    .ask = Who owns and controls { $name }, all the way up, with shares of capital and votes? Ask for the share register or its equivalent and for the beneficial owner.
exposure-gap-home = It is not known where { $name } is registered and has its seat.
    .ask = Obtain a certificate of registration of { $name }.
exposure-gap-head = It is not known which legal person the branch { $name } is part of.
    .ask = Obtain a certificate of registration of the branch { $name }, which names the foreign company.
exposure-gap-sites = Nothing is stated of where and by whom this is done for { $name }: { $task }.
    .ask = Where and by whom is this done for { $name }: { $task }? Ask for a dated statement as part of the contract.
exposure-gap-sub-processors-not-complete = The list of those { $name } engages is not stated to be complete.
    .ask = Is the list of everybody { $name } engages complete? Ask for it dated and as part of the contract.
exposure-gap-sites-not-complete = The list of where and by whom this is done for { $name } is not stated to be complete: { $task }.
    .ask = Is this done for { $name } anywhere else or by anybody else: { $task }? Ask for a dated complete list as part of the contract.
exposure-gap-place = It is not known in which country this is done for { $name }: { $task }.
    .ask = In which country is this done for { $name }: { $task }?
exposure-gap-party = It is not known who does this for { $name }: { $task }.
    .ask = Which legal entity does this for { $name }: { $task }?
exposure-gap-only-claimed = Where and by whom this is done for { $name } is no more than the supplier's own claim: { $task }.
    .ask = What shows where and by whom this is done for { $name }: { $task }? Ask for contract terms, an audit report or something else that shows it.

# Statements that contradict each other.

exposure-conflict-home = Sources name different countries for the { $home } of { $name }. Each country is taken as possible.
exposure-conflict-share = Sources give different shares of { $holder } in { $name }. Everything from the least to the greatest is taken as possible.
exposure-conflict-more-than-all = The shares stated in { $name } are together more than the whole. None of them is taken as certain.
exposure-conflict-consolidation = Several are said to consolidate { $name } directly in their accounts. Each is taken as possible.
exposure-conflict-nobody = It is said both that somebody controls { $name } and that nobody does. Both are taken as possible.

# Circles.

exposure-circle-owners = These own or control each other in a circle: { $names }. Shares through the circle are counted, and no path goes round twice.
exposure-circle-sub-processors = These engage each other in a circle: { $names }. No path goes round twice.

# The page about an exposure: headings and phrases.

exposure-page-title = Exposure: { $name }
exposure-page-as-of = Facts and law on { $asOf }, as known on { $knownOn }.
exposure-page-entity = What { $name } is: { $kind }.
exposure-page-service = { $name } is a service that { $provider } provides.
exposure-page-nameless = { $kind } ({ $countries })
exposure-page-residency = Where the information is
exposure-residency-about = Countries where the information is stored or operated, or from which it is reached, by what is stated.
exposure-page-control = Who has the information and who controls them
exposure-control-about = Countries where those who have to do with the information, and those who control them, are at home. This is another answer than where the information is.
exposure-page-certainly = Certain: { $countries }
exposure-page-possibly = Possible, not established: { $countries }
exposure-nowhere = No country is stated.
exposure-others-open = Other countries cannot be excluded, because facts are missing; see below.
exposure-others-excluded = No other countries, by the facts there are.
exposure-page-ultimate = In control at the top:
exposure-page-controller = { $name } ({ $countries }): { $certainty }
exposure-page-reaching = Jurisdictions that reach, and how
exposure-reaching-none = None, by what is stated.
exposure-page-country = { $country }: { $certainty }
exposure-page-reach = { $certainty }: { $factor }
exposure-page-laws = Laws of the country that reach in this way, by the register:
exposure-no-law = The register has no law of the country that reaches in this way, which does not say that there is none.
exposure-page-law-lapsed = { $law } ({ $id }; lapsed, but still has effect)
exposure-page-law = { $law } ({ $id })
exposure-page-path = Path { $number } ({ $certainty })
exposure-page-paths = Paths { $first } to { $last } ({ $certainty }), which begin differently and go on alike
exposure-page-begins = Begin with one of these:
exposure-page-goes-on = Go on like this:
exposure-page-hop = { $step } ({ $grounds }).
exposure-page-possible-hop = { $step } ({ $grounds }; possible, not established).
exposure-page-ground = source { $number }
exposure-page-ground-service = stated of the service
exposure-page-ground-line = Source { $number }, below.
exposure-page-paths-left-out = … and { $count } more paths
exposure-page-paths-left-out-at-least = … and at least { $count } more paths
exposure-gaps-about = As long as this is not known, countries not named here cannot be excluded.
exposure-page-reasons = Reason given: { $reason } (source { $number }).
exposure-page-stakes = Stakes held against thresholds
exposure-stakes-about = A stake can be counted as multiplied share (the shares along the way times each other) or as a chain of control (the whole stake as long as the threshold is passed at every step). Which reading applies is said by the rule that asks.
exposure-page-stake-open = { $holder } in { $entity }: { $share } as multiplied share. Threshold: { $threshold }.
exposure-page-stake-readings = Passed as multiplied share: { $multiplied }. Passed as chain of control: { $chain }.
exposure-page-stake-differ = The readings give different answers.
exposure-page-stake-passed = Certainly passes { $threshold }, under both readings:
exposure-page-stake-holder = { $holder } in { $entity }: { $share }
exposure-page-circles = Circles
exposure-page-sources = Sources
exposure-sources-about = What each statement says, when it holds, where it was read and how well it is supported.
exposure-page-source = { $number }. { $says } { $span } Source: { $source }, { $day }. { $rank }; stated by: { $by }.
exposure-page-span-between = Holds from { $from } to { $until }, both inclusive.
exposure-page-span-since = Holds from { $from }.
exposure-page-span-until = Holds to { $until }, inclusive; since when is not known.
exposure-page-span-unknown-end = Holds from { $from }; whether and when it ended is not known.
exposure-page-span-unknown-start = Since when it holds is not known.
exposure-page-span-unknown = From when and to when it holds is not known.
exposure-page-says-ownership = { $held } is owned { $directness } by { $holder }: { $capital } of the capital and { $votes } of the votes.
exposure-page-says-control = { $held } is controlled { $directness } by { $holder }: { $basis }.
exposure-page-says-owner-unknown = No owner of { $held } is named: { $reason }.
exposure-page-says-branch = { $branch } is a branch of { $head }.
exposure-page-says-sub-processor = { $of } engages { $engaged }.
exposure-page-says-site = { $service }: { $task }. Place: { $place }. Done by: { $by }. { $keys }
exposure-page-says-site-employer = { $service }: { $task }. Place: { $place }. Done by: { $by }, with staff employed by { $employer }. { $keys }
exposure-page-says-certified = { $entity } is certified: { $scheme }.
exposure-page-says-listed = { $entity } in the list of certified companies in the USA: { $listing }.
exposure-page-says-complete = The list is complete for { $of }: { $list }.
exposure-page-list-sub-processors = those it engages
exposure-page-us-framework = the framework for transfers to the USA, { $listing }
exposure-page-not-stated = not stated

# Changes of exposure.

exposure-page-changes-title = Changes of exposure: { $name }
exposure-page-changes-between = From { $since } to { $until }, each day on which something became another.
exposure-changes-none = Nothing became another.
exposure-page-change-day = { $day }
exposure-page-change-reach = { $country }: { $factor } Before: { $before }. After: { $after }.
exposure-page-change-law-came = Comes: { $law }
exposure-page-change-law-went = Goes: { $law }
exposure-page-change-law-lapsed = Lapses, but still has effect: { $law }
exposure-page-change-gap-opened = No longer known: { $gap }
exposure-page-change-gap-closed = Has become known, no longer so: { $gap }
exposure-page-change-because = Because this begins or ends to hold:
exposure-change-by-law = Because the law changes that day; no statement begins or ends to hold.

# What is struck.

exposure-page-struck-title = What { $name } concerns
exposure-page-struck-country-title = What is reached from { $name }
exposure-page-struck = { $service }: { $certainty }
exposure-page-struck-none = No service, by what is stated.
exposure-struck-about = Services reached by what is stated. Where facts are missing more may be; each service's own exposure says so.
