# Ord på svarssidan: prövningar, roller, svar, rubriker, fraser och upplysningar.
# Texterna är inte granskade av jurist.

# Prövningar.

test-qualification = Kvalificering
    .question = Går uppgiften alls att lägga på någon annan, innebär den myndighetsutövning, och är mottagaren biträde, gemensamt ansvarig eller själv ansvarig?
test-responsibility = Ansvar
    .question = Vem ansvarar för informationen och för överlämnandet?
test-competence = Behörighet
    .question = Vem är behörig att besluta i ärendet?
test-lawfulness = Laglig grund
    .question = Har behandlingen av personuppgifter en laglig grund, och följer den principerna för behandling?
test-secrecy = Sekretess
    .question = Hindrar sekretess överlämnandet, och finns det en väg som tar bort hindret?
test-security-protection = Säkerhetsskydd
    .question = Är kraven på säkerhetsskydd uppfyllda när mottagaren kan få tillgång till säkerhetsskyddsklassificerade uppgifter?
test-processor = Personuppgiftsbiträde
    .question = Är kraven uppfyllda för att anlita mottagaren som personuppgiftsbiträde?
test-transfer = Överföring till tredjeland
    .question = Innebär överlämnandet att personuppgifter överförs till tredjeland, och finns det i så fall en grund för överföringen?
test-cybersecurity = Cybersäkerhet
    .question = Är kraven på cybersäkerhet uppfyllda, även i leveranskedjan?
test-sector = Sektorslagstiftning
    .question = Sätter lagstiftningen för verksamhetens sektor egna gränser för överlämnandet?
test-records = Allmänna handlingar och arkiv
    .question = Kan allmänna handlingar hållas tillgängliga, bevaras och gallras på rätt sätt i upplägget?
test-procurement = Upphandling
    .question = Är tjänsten upphandlad på rätt sätt, och ryms upplägget i upphandlingen och avtalet?
test-own-policy = Egna regler
    .question = Stämmer överlämnandet med de regler som organet självt har beslutat?

# Roller.

role-case-officer = handläggaren
role-information-owner = informationsägaren
role-holding-authority = myndigheten som har uppgifterna (nämnden)
role-controller = den personuppgiftsansvarige
role-data-protection-officer = dataskyddsombudet
role-security-protection-officer = säkerhetsskyddschefen
role-operator = verksamhetsutövaren
role-procurer = upphandlaren eller avtalsförvaltaren
role-supplier = leverantören
role-supplier-staff = leverantörens och underleverantörernas personal
role-receiving-authority = den mottagande myndigheten

# Svar.

headline-no-obstacle-found = Inget hinder funnet
    .explanation = Prövningarna i svaret fann inget hinder, med de uppgifter och ställningstaganden som är angivna. Det är inget utlåtande om att överlämnandet bör göras: beslutet är fortfarande informationsägarens.
headline-conditional = Villkorat: beror på åtgärder och ställningstaganden
    .explanation = Som upplägget ser ut i dag finns hinder, eller så är det inte klarlagt, men inget hinder återstår om åtgärderna görs och de öppna ställningstagandena blir gynnsamma. Svaret säger inget om hur ställningstagandena bör utfalla.
headline-obstacle = Hinder
    .explanation = Minst en prövning visar ett hinder som ingen åtgärd inom upplägget tar bort. Det gäller detta upplägg och denna dag; en annan leverantör, plats eller information kan ge ett annat svar.
headline-not-established = Inte klarlagt
    .explanation = Det går inte att säga om det finns hinder, eftersom uppgifter saknas, en tolkningsfråga är öppen eller en prövning inte är modellerad. Det betyder varken att hinder finns eller att hinder saknas.

standing-passed = Inget hinder funnet
standing-conditional = Villkorad: beror på åtgärder och ställningstaganden
standing-failed = Hinder
standing-unknown = Inte klarlagt
standing-not-applicable = Inte tillämplig
standing-not-modelled = Inte modellerad

certainty-true = Ja, säkert
certainty-false = Nej, säkert inte
certainty-unknown = Inte klarlagt

source-verified = kontrollerad mot källan
source-partly = delvis kontrollerad: att den finns och dess datum, men inte detaljerna
source-unverified = inte kontrollerad, bygger på allmän kunskap
source-inference = vår egen tillämpning av texten, inte uttalad i någon källa
source-proposed = förslag, inte gällande rätt

effect-obstacle = Hinder
effect-ground = Grund som tar bort hinder
effect-bar = Spärr mot en grund
effect-duty = Skyldighet
effect-warning = Upplysning

scope-case = Ärendet
scope-information = Informationsmängden
scope-recipient = Mottagaren
scope-handover = Överlämnandet

basis-real-decided = Avgjort av myndighet eller domstol
basis-real-position = Ett offentligt organs eget ställningstagande
basis-derived = Vår egen tillämpning av rätten

evidence-demonstrated = Visat genom test eller kontroll
evidence-documented = Framgår av dokument
evidence-claimed = Endast påstått

by-body = Organet
by-supplier = Leverantören eller ett underbiträde
by-third-party = Någon annan, till exempel ett certifieringsorgan

# Rubriker på svarssidan.

heading-not-modelled = Inte modellerat
heading-out-of-scope = Utanför frågan
heading-tests = Prövningar
heading-obstacles = Hinder
heading-grounds = Grunder som tar bort hinder
heading-preconditions = Det som återstår att göra och ta ställning till
heading-measures = Åtgärder som tar bort hindren
heading-missing-facts = Uppgifter som saknas
heading-judgments = Ställningstaganden
heading-contested = Omtvistade tolkningsfrågor
heading-decides = Vem som beslutar
heading-duties = Skyldigheter
heading-reach = Utländsk lag som når mottagaren
heading-presumptions = Presumtioner
heading-conflicts = Uppgifter som motsäger varandra
heading-warnings = Upplysningar
heading-receipt = Kvitto

# Fraser på svarssidan.

page-as-of = Prövat mot rätten den { $asOf }, känt den { $knownOn }
page-profile = Tolkningsprofil: { $profile }
page-measure-alternative = Alternativ { $number }
page-more-facts = … och { $count } till
page-no-measure = Ingen åtgärd inom upplägget tar bort hindret; jämför ett annat upplägg (leverantör, plats eller information).
page-remains = kvarstår efter alla åtgärder
page-removable = faller bort efter åtgärder nedan
page-certain = säkert
page-possible = möjligt, inte klarlagt
page-ask = Fråga: { $role }
page-settles = kan avgöra { $count } prövningar
page-under-position = Med ståndpunkten { $position }: { $headline }
page-chosen = vald i profilen
page-nothing = Inget
page-evidence = Underlag: { $evidence }
page-all-needed = Alla dessa behövs
page-weighed = Att väga in

# Upplysningar.

warning-after-register-checked = Dagen ligger efter { $checked }, då registret senast kontrollerades.
warning-unverified-rule = { $rule }: uppgifterna om bestämmelsen är inte kontrollerade mot källan ({ $standing }).
warning-unverified-entry = { $entry }: uppgifterna i registerposten är inte kontrollerade mot källan ({ $standing }).
warning-unreviewed-rules = Ingen jurist har granskat reglerna i denna version.
warning-law-lapsed = { $law } har upphört men verkar vidare till { $until }.
warning-stale-judgment = Ställningstagandet { $judgment } av { $by } den { $day } vilar på andra uppgifter än de som nu gäller och räknas inte.
warning-claim-not-counted = Leverantörens egen uppgift om { $attribute } är inte styrkt och räknas inte.
warning-conflict = Källorna om { $attribute } säger olika.
warning-before-modelled = Prövningen { $test } är inte modellerad för dagen.

presumption-applied = { $judgment }: presumeras enligt { $citation } inte vara uppfyllt tills någon har bedömt annat.
text-unreviewed = Texterna är inte granskade av jurist.
