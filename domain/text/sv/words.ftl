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
text-partly-reviewed = Jurist har inte granskat { $count } av de { $of } texter om rätten som visas här.
text-reviewed = Texterna om rätten som visas här är granskade av jurist.
warning-event = { $day }: { $event } (Källa: { $source }; { $standing }.)

# Korta ord för tabeller.

short-no-obstacle-found = Inget hinder funnet
short-obstacle = Hinder
short-not-established = Inte klarlagt
short-passed = Inget funnet
short-conditional = Villkorat
short-failed = Hinder
short-unknown = Inte klarlagt
short-not-applicable = Ej tillämplig
short-not-modelled = Ej modellerad

# Fler fraser på svarssidan.

page-possible-obstacles = Möjliga hinder, inte klarlagda
page-if-it-turns-out = Det är inte klarlagt att detta är hinder. Varje beskrivning säger vad som gäller om det som inte är känt visar sig vara så.
page-untitled = Ärende utan titel
page-or = eller
page-headline = Huvudbesked
page-not-modelled = Svaret säger ingenting om detta. Det måste prövas på annat sätt innan någon beslutar.
page-out-of-scope = Den som frågar har lämnat detta utanför, och svaret säger ingenting om det: { $tests }.
page-unlisted-recipient = en mottagare som inte är upptagen i ärendet
page-not-judged = inget ställningstagande är gjort
page-presumed = presumeras inte vara uppfyllt tills någon har bedömt det
page-open-question = Öppen: tolkningsprofilen väljer ingen ståndpunkt.
page-any-position = Ingen ståndpunkt är vald, men utfallet blir detsamma med alla.
page-removable-alone = skulle falla bort efter åtgärder, men ett annat hinder kvarstår
page-may-remain = inte klarlagt om det faller bort efter åtgärder
page-open-ground = Bestämmelsen är tillämplig, men det är inte klarlagt om en grund tar bort hindret.
page-lifted-by = Kan tas bort av: { $grounds }
page-lifts = Tar bort hindret: { $obstacle }.
page-barred = Skulle ta bort hindret { $obstacle }, men är stängd av: { $bars }
page-maybe-barred = Kan ta bort hindret { $obstacle }, men kan vara stängd av: { $bars }
page-to-do = Att göra
page-to-judge = Att ta ställning till
page-judge-yourselves = Svaret föreslår inget utfall. Uppräkningen är omständigheter att ha framför sig, inte ett svar.
page-steps-not-enough = Detta räcker inte: minst ett hinder kvarstår även när allt är gjort.
page-done-by = Görs av: { $role }
page-judged-by = Bedöms av: { $role }
page-concerns = Gäller: { $subjects }
page-path = I ärendefilen: { $paths }
page-matters-for = Har betydelse för: { $rules }
page-one-way = En av flera vägar.
page-ruled-out = Uteslutna åtgärder
page-ruled-out-acts = Den som frågar har uteslutit detta, och svaret räknar med att det inte görs: { $acts }.
page-choose = En av vägarna räcker:
page-choose-beside = Utöver det som alltid behövs räcker en av vägarna:
page-act = Åtgärd
page-judgment = Gynnsamt ställningstagande
page-not-all-measures = Det kan finnas fler vägar; detta är de minsta som hittades.
page-settles-one = kan avgöra en prövning
page-applies = gäller
page-does-not-apply = gäller inte
page-no-reach = ingen känd
page-favourable = gynnsamt
page-unfavourable = inte gynnsamt
page-contested = Svaret skulle bli ett annat med en annan ståndpunkt i dessa frågor.
page-reach = Att en lag når en mottagare är ett förhållande, inte i sig ett hinder. Vad som följer av det beror på ställningstaganden och tolkningsprofil.
page-only-ciphertext = Endast krypterad text kan lämnas ut.
page-as-it-stands = Ärendet som det är
page-difference = Skillnad mellan { $from } och { $to }
page-no-difference = Ingen skillnad i huvudbesked, prövningar, hinder eller grunder.
page-difference-after-measures = Samma hinder och grunder som upplägget ser ut i dag; skillnaden ligger i vad åtgärder och ställningstaganden kan ändra.
page-no-such-handover = överlämnandet finns inte i detta alternativ
page-is-obstacle = hinder
page-possible-obstacle = möjligt hinder
page-no-obstacle = inget hinder
page-ground-holds = grunden gäller
page-ground-open = inte klarlagt om grunden gäller
page-ground-fails = grunden gäller inte
page-ground-not-in-play = grunden behövs inte eller är inte möjlig
page-compare-not-modelled = En prövning som inte är modellerad säger ingenting, hur många alternativ som än jämförs.
page-two-laws = Samma prövning i två rättsordningar: { $from } och { $to }
page-two-laws-explained = Bestämmelser som bara binder det ena landets organ. Att de saknas på andra sidan är ingen skillnad i utfall: där svarar den egna rätten på samma fråga.
page-two-laws-own = { $side } ({ $country }): { $rule }: { $state }
page-two-laws-nothing = { $side } ({ $country }): ingen bestämmelse är i spel
page-two-laws-not-modelled = { $side } ({ $country }): prövningen är inte modellerad
page-difference-own-law = Hinder och grunder skiljer sig bara genom vartdera landets egen rätt, se nedan.

receipt-engine = Motor
receipt-rules = Regler
receipt-register = Register
receipt-profile = Tolkningsprofil
receipt-case = Ärende
receipt-inquiry = Fråga
receipt-answer = Svar

# Regelförteckningen.

rules-title = Regler som de är kodade
rules-unreviewed = Ingen jurist har granskat denna förteckning. Den är till för att granskas.
rules-generated = Förteckningen skapas ur reglerna med `underlag rules` och ändras aldrig för hand.
rules-how-to-read = Ett hinder gäller ett överlämnande: en informationsmängd till en mottagare. En grund tar bort hindret för samma överlämnande, och en spärr stänger en grund. Det som inte är känt räknas aldrig som nej. Ett ställningstagande görs av en person och beräknas aldrig. En åtgärd är ”Ja” när den är gjord.
rules-register-checked = Registret kontrollerades senast { $day }.
rules-applies = Prövningen är tillämplig när:
rules-gaps = Kända luckor; den som berör ett ärende nämns i svaret:
rules-gap = { $gap } Inget som prövningen finner går att lita på när:
rules-gap-more = { $gap } Fler hinder kan finnas när:
rules-condition = Villkor:
rules-terms = Delade rekvisit
rules-all = Alla:
rules-any = Någon:
rules-not = Inte:
rules-always = alltid
rules-never = aldrig
rules-match = Beroende på { $attribute }:
rules-reading = Enligt tolkningsfråga { $question }
rules-position = ståndpunkt ”{ $position }”:
rules-gdpr-area = { $attribute }: inom det område där dataskyddsförordningen gäller, enligt registret för dagen
rules-security-agreement = { $attribute }: en stat som Sverige har ett internationellt säkerhetsskyddsåtagande med, enligt registret för dagen
rules-adequate = { $attribute }: täcks av ett beslut om adekvat skyddsnivå som gäller på dagen, med beslutets egna villkor uppfyllda
rules-reached = ett tredjelands lag om utlämnande till myndighet når mottagaren eller platsen, enligt registret för dagen
rules-from-day = dagen är den { $day } eller senare
rules-term = *{ $term }* ({ $citation }; se Delade rekvisit)
rules-not-modelled = **Inte modellerat:** { $text }
rules-ground = Grund som tar bort hindren: { $rules }.
rules-bar = Spärr som stänger grunderna: { $rules }.
rules-decides = Skyldighet att besluta: { $role }.
rules-duty = Skyldighet: { $role }.
rules-since = Från och med { $from }.
rules-between = Från och med { $from } till och med { $to }.
rules-source = Ändring: { $by }. Källa: { $source }; kontrollerad { $checked }. Styrka: { $standing }.

# Registret.

register-title = Registret den { $day }
register-adequacy = Beslut om adekvat skyddsnivå som gäller
register-scope = Villkor som prövas: { $scope }
register-area = Där dataskyddsförordningen gäller, eller som är likställt
register-laws = Tredjeländers lagar om utlämnande som når
register-agreements = Sveriges internationella säkerhetsskyddsåtaganden
register-requisite = Rekvisit: { $requisite }
register-profiles = Tolkningsprofiler

# Länder vars namn skrivs på annat sätt än i CLDR i något av språken, och det som inte är något land. Andra namn är CLDR:s.

country-nl = Nederländerna
country-epo = Europeiska patentorganisationen
country-fo = Färöarna
country-gb = Storbritannien
country-hk = Hongkong
country-im = Isle of Man
country-ph = Filippinerna
country-us = USA

# A rule that the body has set itself, in answers.
own-rule = Egen regel: { $title }
    .finding = { $organ } har beslutat regeln den { $day } ({ $source }).
warning-provision = { $rule }: { $finding }
warning-provision-maybe = { $rule } kan gälla: { $finding }

# The table of what is not modelled.
gaps-test = Prövning
gaps-wholly = modellerad
gaps-partly = delvis modellerad
gaps-not = inte modellerad
gaps-from = { $covered } från { $day }
gaps-incomplete = modellerad, men fler hinder är kända som inte är det
gaps-more = Det som prövningen finner gäller ändå; fler hinder kan finnas.
