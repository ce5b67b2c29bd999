# Leverantörer: vem som äger, kontrollerar, driftar och supportar dem, och vilket lands lag som når dem genom det.
# Fynd, aldrig omdömen. Texterna är inte granskade av jurist.

# Slag av rättssubjekt.

entity-kind-company = företag eller annan privaträttslig juridisk person
entity-kind-public-body = offentligt organ
entity-kind-international-organisation = mellanfolklig organisation
entity-kind-branch = filial
entity-kind-natural-persons = fysiska personer

home-registered = registrering
home-seat = säte

# Vad som görs.

task-storage = lagring
task-operation = drift
task-support = support

# Ägande och kontroll.

control-basis-agreement = avtal eller bolagsordning
control-basis-board-majority = rätt att utse mer än hälften av styrelsen
control-basis-consolidation = koncernredovisning
control-basis-other = en annan grund, till exempel en aktie med särskilda rättigheter

owner-unknown-non-consolidating = den som kontrollerar behöver inte upprätta koncernredovisning
owner-unknown-no-known-person = ingen är känd som kontrollerar, till exempel för att ägandet är spritt
owner-unknown-natural-persons = fysiska personer kontrollerar, men av vilket land sägs inte
owner-unknown-non-public = någon kontrollerar, men uppgiften är inte offentlig
owner-unknown-no-identifier = ägaren saknar identitetsbeteckning och kunde därför inte rapporteras
owner-unknown-not-investigated = ingen har utrett det

directness-direct = direkt
directness-indirect = direkt och genom andra sammanlagt

stake-capital = kapitalet
stake-votes = rösterna

share-exact = { $share }{ "\u00A0" }%
share-between = { $min } till { $max }{ "\u00A0" }%

threshold-more-than = mer än { $share } av { $stake } i en hand
threshold-at-least = minst { $share } av { $stake } i en hand
threshold-together-more-than = mer än { $share } av { $stake } hos ägare utanför det område där dataskyddsförordningen gäller, sammanlagt
threshold-together-at-least = minst { $share } av { $stake } hos ägare utanför det område där dataskyddsförordningen gäller, sammanlagt

# Steg på vägen från en tjänst till ett land.

way-provider = { $to } är avtalspart och tillhandahåller { $from }
way-party-storage = { $to } lagrar informationen i { $from }
way-party-operation = { $to } driftar { $from }
way-party-support = { $to } ger support för { $from }
way-employer-storage = { $to } har anställt personalen som lagrar informationen i { $from }
way-employer-operation = { $to } har anställt personalen som driftar { $from }
way-employer-support = { $to } har anställt personalen som ger support för { $from }
way-sub-processor = { $from } anlitar { $to }
way-branch = { $from } har filialen { $to }
way-head = { $from } är en filial till { $to }
way-control = { $from } kontrolleras av { $to }
way-votes = { $from } kontrolleras genom röster av { $to }
way-joint-votes = { $from } kontrolleras genom flera ägares röster tillsammans av { $to }
way-place-storage = Informationen i { $from } lagras i { $to }
way-place-operation = { $from } driftas i { $to }
way-place-support = Support för { $from } ges från { $to }
way-home-registered = { $from } är registrerat i { $to }
way-home-seat = { $from } har sitt säte i { $to }
way-home-persons = { $from } hör hemma i { $to }

# Vad som kan lämnas ut.

handed-clear-text = informationen i klartext
handed-ciphertext = informationen i krypterad form
handed-metadata = uppgifter om hur tjänsten används
handed-certain = Kan lämnas ut: { $what }.
handed-possible = Kanske kan lämnas ut, inte klarlagt: { $what }.
handed-not = Kan inte lämnas ut: { $what }.
keys-body = Bara det offentliga organet har nycklarna.
keys-supplier = Den som har den krypterade informationen har också nycklarna.
keys-entity = { $holder } har nycklarna.
keys-not-encrypted = Informationen är inte krypterad för den som utför detta.
keys-unknown = Det är inte känt vem som har nycklarna.

# Det som inte är känt, och vad som behöver frågas.

exposure-gap-owner = Det är inte känt vem som kan kontrollera { $name }: upp till { $share } av rösterna kan innehas av någon som inte är namngiven.
    .ask = Vilka äger och kontrollerar { $name }, hela vägen upp, med andelar av kapital och röster? Begär aktiebok eller motsvarande och uppgift om verklig huvudman.
exposure-gap-home = Det är inte känt var { $name } är registrerat och har sitt säte.
    .ask = Hämta registreringsbevis för { $name }.
exposure-gap-head = Det är inte känt vilken juridisk person filialen { $name } är en del av.
    .ask = Hämta registreringsbevis för filialen { $name }, där det utländska företaget anges.
exposure-gap-sites = Inget är uppgivet om var och av vem detta görs för { $name }: { $task }.
    .ask = Var och av vem görs detta för { $name }: { $task }? Begär uppgiften daterad och som en del av avtalet.
exposure-gap-sub-processors-not-complete = Förteckningen över dem som { $name } anlitar är inte uppgiven vara fullständig.
    .ask = Är förteckningen över alla som { $name } anlitar fullständig? Begär den daterad och som en del av avtalet.
exposure-gap-sites-not-complete = Förteckningen över var och av vem detta görs för { $name } är inte uppgiven vara fullständig: { $task }.
    .ask = Görs detta för { $name } någon annanstans eller av någon annan: { $task }? Begär en daterad fullständig förteckning som en del av avtalet.
exposure-gap-place = Det är inte känt i vilket land detta görs för { $name }: { $task }.
    .ask = I vilket land görs detta för { $name }: { $task }?
exposure-gap-party = Det är inte känt vem som gör detta för { $name }: { $task }.
    .ask = Vilket rättssubjekt gör detta för { $name }: { $task }?
exposure-gap-only-claimed = Var och av vem detta görs för { $name } är bara leverantörens eget påstående: { $task }.
    .ask = Vad visar var och av vem detta görs för { $name }: { $task }? Begär avtalsvillkor, revisionsrapport eller annat som visar det.

# Uppgifter som motsäger varandra.

exposure-conflict-home = Källorna anger olika länder för { $home } av { $name }. Varje land räknas som möjligt.
exposure-conflict-share = Källorna anger olika stora andelar för { $holder } i { $name }. Allt mellan den minsta och den största räknas som möjligt.
exposure-conflict-more-than-all = De andelar som är uppgivna i { $name } är tillsammans mer än hela. Ingen av dem räknas som säker.
exposure-conflict-consolidation = Flera uppges upprätta koncernredovisning direkt över { $name }. Var och en räknas som möjlig.
exposure-conflict-nobody = Det uppges både att någon kontrollerar { $name } och att ingen gör det. Båda räknas som möjliga.

# Cirklar.

exposure-circle-owners = Dessa äger eller kontrollerar varandra i en cirkel: { $names }. Andelar genom cirkeln räknas med, och ingen väg går två varv.
exposure-circle-sub-processors = Dessa anlitar varandra i en cirkel: { $names }. Ingen väg går två varv.

# Sidan om exponering: rubriker och fraser.

exposure-page-title = Exponering: { $name }
exposure-page-as-of = Uppgifter och rätt den { $asOf }, kända den { $knownOn }.
exposure-page-entity = Vad { $name } är: { $kind }.
exposure-page-service = { $name } är en tjänst som { $provider } tillhandahåller.
exposure-page-nameless = { $kind } ({ $countries })
exposure-page-residency = Var informationen finns
exposure-residency-about = Länder där informationen lagras eller driftas, eller varifrån den nås, enligt det som är uppgivet.
exposure-page-control = Vem som har informationen och vem som kontrollerar dem
exposure-control-about = Länder där de som har med informationen att göra, och de som kontrollerar dem, är hemmahörande. Svaret är ett annat än var informationen finns.
exposure-page-certainly = Säkert: { $countries }
exposure-page-possibly = Möjligt, inte klarlagt: { $countries }
exposure-nowhere = Inget land är uppgivet.
exposure-others-open = Andra länder kan inte uteslutas, eftersom uppgifter saknas; se nedan.
exposure-others-excluded = Inga andra länder, enligt de uppgifter som finns.
exposure-page-ultimate = Ytterst kontrollerar:
exposure-page-controller = { $name } ({ $countries }): { $certainty }
exposure-page-reaching = Jurisdiktioner som når, och hur
exposure-reaching-none = Ingen, enligt det som är uppgivet.
exposure-page-country = { $country }: { $certainty }
exposure-page-reach = { $certainty }: { $factor }
exposure-page-laws = Lagar i landet som når på detta sätt enligt registret:
exposure-no-law = Registret har ingen lag i landet som når på detta sätt, vilket inte säger att det inte finns någon.
exposure-page-law-lapsed = { $law } ({ $id }; har upphört men verkar vidare)
exposure-page-law = { $law } ({ $id })
exposure-page-path = Väg { $number } ({ $certainty })
exposure-page-paths = Väg { $first } till { $last } ({ $certainty }), som börjar på olika sätt och fortsätter lika
exposure-page-begins = Börjar med ett av detta:
exposure-page-goes-on = Fortsätter så:
exposure-page-hop = { $step } ({ $grounds }).
exposure-page-possible-hop = { $step } ({ $grounds }; möjligt, inte klarlagt).
exposure-page-ground = källa { $number }
exposure-page-ground-service = uppgift om tjänsten
exposure-page-ground-line = Källa { $number }, nedan.
exposure-page-paths-left-out = … och { $count } vägar till
exposure-page-paths-left-out-at-least = … och minst { $count } vägar till
exposure-gaps-about = Så länge detta inte är känt kan länder som inte nämns här inte uteslutas.
exposure-page-reasons = Uppgivet skäl: { $reason } (källa { $number }).
exposure-page-stakes = Ägarandelar prövade mot trösklar
exposure-stakes-about = En andel kan räknas som multiplicerad andel (andelarna på vägen gånger varandra) eller som kontrollkedja (hela andelen så länge tröskeln passeras i varje led). Vilken läsning som gäller säger den regel som ställer frågan.
exposure-page-stake-open = { $holder } i { $entity }: { $share } som multiplicerad andel. Tröskel: { $threshold }.
exposure-page-stake-readings = Passerad som multiplicerad andel: { $multiplied }. Passerad som kontrollkedja: { $chain }.
exposure-page-stake-differ = Läsningarna ger olika svar.
exposure-page-stake-passed = Passerar säkert { $threshold }, enligt båda läsningarna:
exposure-page-stake-holder = { $holder } i { $entity }: { $share }
exposure-page-circles = Cirklar
exposure-page-sources = Källor
exposure-sources-about = Vad varje uppgift säger, när den gäller, var den är läst och hur väl den är styrkt.
exposure-page-source = { $number }. { $says } { $span } Källa: { $source }, { $day }. { $rank }; uppgiven av: { $by }.
exposure-page-span-between = Gäller från och med { $from } till och med { $until }.
exposure-page-span-since = Gäller från och med { $from }.
exposure-page-span-until = Gäller till och med { $until }; från när är inte känt.
exposure-page-span-unknown-end = Gäller från och med { $from }; om och när det upphörde är inte känt.
exposure-page-span-unknown-start = Från när det gäller är inte känt.
exposure-page-span-unknown = Från när och till när det gäller är inte känt.
exposure-page-says-ownership = { $holder } äger { $directness } { $capital } av kapitalet och { $votes } av rösterna i { $held }.
exposure-page-says-control = { $held } kontrolleras { $directness } av { $holder }: { $basis }.
exposure-page-says-owner-unknown = Ingen ägare till { $held } är namngiven: { $reason }.
exposure-page-says-branch = { $branch } är en filial till { $head }.
exposure-page-says-sub-processor = { $of } anlitar { $engaged }.
exposure-page-says-site = { $service }: { $task }. Plats: { $place }. Utförare: { $by }. { $keys }
exposure-page-says-site-employer = { $service }: { $task }. Plats: { $place }. Utförare: { $by }, med personal anställd av { $employer }. { $keys }
exposure-page-says-certified = { $entity } är certifierat: { $scheme }.
exposure-page-says-listed = { $entity } i listan över certifierade företag i USA: { $listing }.
exposure-page-says-complete = Förteckningen är fullständig för { $of }: { $list }.
exposure-page-list-sub-processors = de som anlitas
exposure-page-us-framework = ramverket för överföring till USA, { $listing }
exposure-page-not-stated = inte uppgivet

# Ändringar av exponering.

exposure-page-changes-title = Ändringar av exponering: { $name }
exposure-page-changes-between = Från { $since } till { $until }, dag för dag som något blev annorlunda.
exposure-changes-none = Inget blev annorlunda.
exposure-page-change-day = { $day }
exposure-page-change-reach = { $country }: { $factor } Före: { $before }. Efter: { $after }.
exposure-page-change-law-came = Tillkommer: { $law }
exposure-page-change-law-went = Faller bort: { $law }
exposure-page-change-law-lapsed = Upphör men verkar vidare: { $law }
exposure-page-change-gap-opened = Inte längre känt: { $gap }
exposure-page-change-gap-closed = Har blivit känt, gäller inte längre: { $gap }
exposure-page-change-because = Därför att detta börjar eller slutar gälla:
exposure-change-by-law = Därför att rätten ändras den dagen; inga uppgifter börjar eller slutar gälla.

# Vad som berörs.

exposure-page-struck-title = Vad som berörs av { $name }
exposure-page-struck-country-title = Vad som nås från { $name }
exposure-page-struck = { $service }: { $certainty }
exposure-page-struck-none = Ingen tjänst, enligt det som är uppgivet.
exposure-struck-about = Tjänster som nås genom det som är uppgivet. Om uppgifter saknas kan fler beröras; det säger varje tjänsts egen exponering.
