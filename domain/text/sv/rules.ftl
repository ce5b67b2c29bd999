# Reglernas texter: kort namn, vad det betyder när regeln gäller, och vad som inte är modellerat; sist de delade rekvisiten.
# Texterna är inte granskade av jurist.

# Ansvar och behörighet.

rule-information-owner = Informationsägaren beslutar
    .finding = Informationsägaren i det offentliga organet beslutar om överlämnandet och svarar för informationen, dess risker och kraven på den som hanterar den. Rollen följer av vägledning, inte av lag, och ansvaret går aldrig över på leverantören.
    .not-modelled = Hur organet har utsett sina informationsägare.

rule-kl-6-38 = Delegeringsförbud
    .finding = Nämnden har inte själv beslutat om överlämnandet, och det har inte bedömts att ärendet ligger utanför verksamhetens mål, inriktning, omfattning och kvalitet. I sådana frågor kan nämnden inte delegera beslutet.
    .not-modelled = Fullmäktiges egna ärenden (5 kap. 1 §), delegationsordningar (6 kap. 37 § och 7 kap. 5 §) och automatiserade beslut om upphandling.

rule-kl-6-38-board = Nämnden beslutar
    .finding = Nämnden ska själv besluta om överlämnandet så länge det inte har bedömts att ärendet kan delegeras.
    .not-modelled = Fullmäktiges egna ärenden (5 kap. 1 §), delegationsordningar (6 kap. 37 § och 7 kap. 5 §) och automatiserade beslut om upphandling.

rule-forordning-2024-1005-3 = Endast för myndigheter under regeringen
    .finding = Överlämnandet bygger på samordnad statlig it-drift, men den är öppen bara för myndigheter under regeringen och organet är inte en sådan.
    .not-modelled = Intresseanmälan och skriftlig överenskommelse (7 och 10 §§), avslag och prioritering (8 och 9 §§) samt skillnaden mellan myndigheter under regeringen och under riksdagen.

# Sekretess.

rule-osl-2-1 = Inom myndigheten
    .finding = Tar bort sekretesshindret om myndigheten har funnit att mottagaren är anlitad så att den deltar i myndighetens egen verksamhet. Mottagaren räknas då till myndigheten, och uppgifterna lämnar den inte.
    .not-modelled = Var gränsen går; personal hos privata leverantörer står normalt utanför myndigheten.

rule-osl-8-1 = Myndigheten prövar utlämnandet
    .finding = Den myndighet som har uppgifterna ska själv pröva och besluta om de lämnas ut genom överlämnandet. Ingen annan kan göra prövningen åt den.
    .not-modelled = Utländska myndigheter och mellanfolkliga organisationer (8 kap. 3 §) samt självständiga verksamhetsgrenar inom en myndighet (8 kap. 2 §).

rule-osl-10-2 = Nödvändigt utlämnande
    .finding = Tar bort sekretesshindret om myndigheten har funnit att 10 kap. 2 § OSL är tillämplig och har bedömt att överlämnandet är nödvändigt för dess egen verksamhet.
    .not-modelled = Den restriktiva linjen i förarbetena och i JO 3032-2011, utöver att frågan lämnas till ett ställningstagande.

rule-osl-10-2a = Utkontraktering av teknisk bearbetning eller lagring
    .finding = Tar bort sekretesshindret om mottagaren bara ska bearbeta eller lagra uppgifterna tekniskt, arbetar enbart för myndighetens räkning, och överlämnandet har bedömts inte vara olämpligt. Om utländsk lags räckvidd i sig gör det olämpligt är omtvistat (I-02).
    .not-modelled = Vad förarbetena säger om olämplighet, utöver de omständigheter som räknas upp vid ställningstagandet.

rule-osl-10-14 = Utlämnande med förbehåll
    .finding = Tar bort sekretesshindret om mottagaren är enskild och myndigheten har funnit att ett förbehåll vid överlämnandet undanröjer risken för men.
    .not-modelled = Förbehållets innehåll.

rule-osl-10-27 = Generalklausulen
    .finding = Tar bort hindret av anbudssekretess om mottagaren är en svensk myndighet, generalklausulen har funnits tillämplig och det har bedömts att intresset av överlämnandet uppenbart väger tyngst. Den når inte hälso- och sjukvårdssekretess, socialtjänstsekretess eller sekretess enligt 40 kap. 5 §.
    .not-modelled = De övriga bestämmelser som klausulen undantar.

rule-osl-11-4a = Sekretessen följer med till mottagande myndighet
    .finding = Den mottagande myndigheten ska tillämpa samma sekretess till skydd för ett allmänt intresse som den överlämnande myndigheten, när den bara bearbetar eller lagrar uppgifterna tekniskt.
    .not-modelled = Konkurrerande sekretess hos den mottagande myndigheten.

rule-osl-12-2 = Samtycke
    .finding = Tar bort sekretesshindret om de enskilda som sekretessen skyddar har samtyckt till överlämnandet.
    .not-modelled = Gränser för samtycke som rör barn och närstående.

rule-osl-19-3 = Absolut anbudssekretess
    .finding = Överlämnandet röjer uppgifter om anbud innan tilldelningen är beslutad eller anbuden är offentliga. Sekretessen gäller då oavsett om någon skada kan uppstå.
    .not-modelled = Första stycket om skada för den upphandlande myndigheten, och vad som blir offentligt efter tilldelningen.

rule-osl-19-3-ban = Anbudssekretessen läst som särskilt förbud
    .finding = Med läsningen att anbudssekretessen är ett särskilt förbud (I-03) stängs vägarna i 10 kap. 2, 2 a och 27 §§ OSL för överlämnandet.
    .not-modelled = Första stycket om skada för den upphandlande myndigheten, och vad som blir offentligt efter tilldelningen.

rule-osl-25-1 = Hälso- och sjukvårdssekretess
    .finding = Uppgifterna omfattas av hälso- och sjukvårdssekretess, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men.
    .not-modelled = Undantagen i 25 kap. för vissa beslut och för förhållandet mellan vårdgivare.

rule-osl-26-1 = Socialtjänstsekretess
    .finding = Uppgifterna omfattas av socialtjänstsekretess, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men.
    .not-modelled = Undantagen i 26 kap. för vissa beslut.

rule-osl-40-5 = Absolut sekretess vid teknisk bearbetning för annan
    .finding = Organet har uppgifterna bara för att tekniskt bearbeta eller lagra dem åt någon annan, och överlämnandet röjer dem. Sekretessen är absolut: det görs ingen prövning av skada.
    .not-modelled = Lydelsen före den 1 januari 2018.

rule-osl-40-5-receiver = Mottagande myndighets absoluta sekretess
    .finding = Den mottagande myndigheten ska hålla uppgifterna om enskilda hemliga med absolut sekretess, när den genom överlämnandet bara bearbetar eller lagrar dem tekniskt åt en annan.
    .not-modelled = Lydelsen före den 1 januari 2018.

rule-lag-2020-914 = Tystnadsplikt vid utkontraktering
    .finding = Personal hos leverantören och dess underleverantörer ska iaktta lagstadgad tystnadsplikt för uppgifterna i överlämnandet, när uppdraget bara är teknisk bearbetning eller lagring.
    .not-modelled = Hur tystnadsplikten binder personal i utlandet (I-10).

# Säkerhetsskydd.

rule-ssl-4-1 = Säkerhetsskyddsavtal
    .finding = Överlämnandet kan ge mottagaren tillgång till uppgifter i klassen konfidentiell eller högre, och det finns inget säkerhetsskyddsavtal med den.
    .not-modelled = Annan säkerhetskänslig verksamhet av motsvarande betydelse, och att kravet mellan statliga myndigheter är begränsat (4 kap. 2 §).

rule-ssl-4-8 = Särskild säkerhetsskyddsbedömning och lämplighetsprövning
    .finding = Överlämnandet gäller uppgifter i klassen konfidentiell eller högre, och det saknas en dokumenterad särskild säkerhetsskyddsbedömning eller en prövning som funnit förfarandet lämpligt. Ett förfarande som bedöms olämpligt ska inte inledas.
    .not-modelled = Bedömningens innehåll och undantagen från kravet (4 kap. 7 §).

rule-ssl-4-9 = Samråd med tillsynsmyndigheten
    .finding = Överlämnandet gäller uppgifter i klassen hemlig eller högre, och verksamhetsutövaren har inte samrått med tillsynsmyndigheten.
    .not-modelled = Tillsynsmyndighetens förelägganden och förbud (4 kap. 10–12 §§) och annan säkerhetskänslig verksamhet.

rule-ssl-2-1 = Verksamhetsutövaren beslutar
    .finding = Verksamhetsutövaren ska besluta om säkerhetsskyddet vid överlämnandet och behåller ansvaret för det, även när någon annan utför arbetet.
    .not-modelled = Tillsynsmyndighetens förelägganden och förbud (4 kap. 10–12 §§) och annan säkerhetskänslig verksamhet.

rule-ssf-3-5 = System utanför egen kontroll
    .finding = Överlämnandet innebär att säkerhetsskyddsklassificerade uppgifter hamnar i ett system utanför verksamhetsutövarens kontroll. Säkerhetsskyddet där har inte bedömts vara tillräckligt, eller så saknas både krypto som Försvarsmakten har godkänt och undantag från det kravet.
    .not-modelled = Villkoren för undantaget i 3 kap. 6 §.

rule-ssf-3-9 = Utländsk leverantör
    .finding = Överlämnandet ger säkerhetsskyddsklassificerade uppgifter till en utländsk leverantör, utan att Sverige har ett internationellt säkerhetsskyddsåtagande med den staten och leverantören är godkänd där. Vad som gör en leverantör utländsk (I-17) och från vilken dag bestämmelsen ska tillämpas (I-18) är omtvistat.
    .not-modelled = Åtaganden utöver registrets daterade lista, som inte är fullständig.

# Personuppgiftsbiträde.

rule-gdpr-28-1 = Tillräckliga garantier
    .finding = Överlämnandet låter mottagaren behandla personuppgifter för myndighetens räkning, men den har inte bedömts ge tillräckliga garantier.
    .not-modelled = Att ett biträde som självt bestämmer ändamålen blir personuppgiftsansvarigt (artikel 28.10).

rule-gdpr-28-2 = Endast godkända underbiträden
    .finding = Överlämnandet låter mottagaren behandla personuppgifter för myndighetens räkning, men den är varken anlitad direkt av den personuppgiftsansvarige eller skriftligt godkänd som underbiträde.
    .not-modelled = Att ett biträde som självt bestämmer ändamålen blir personuppgiftsansvarigt (artikel 28.10).

rule-gdpr-28-3 = Avtal med dokumenterade instruktioner
    .finding = Överlämnandet låter mottagaren behandla personuppgifter för myndighetens räkning, men det saknas personuppgiftsbiträdesavtal eller så använder mottagaren uppgifterna även för egna ändamål.
    .not-modelled = Avtalets hela innehåll, och att ett biträde som självt bestämmer ändamålen blir personuppgiftsansvarigt (artikel 28.10).

rule-gdpr-28-controller = Den personuppgiftsansvarige beslutar
    .finding = Den personuppgiftsansvarige ska besluta vem som anlitas för överlämnandet och behåller ansvaret för behandlingen.
    .not-modelled = Att ett biträde som självt bestämmer ändamålen blir personuppgiftsansvarigt (artikel 28.10).

rule-gdpr-35 = Konsekvensbedömning
    .finding = Behandlingen i överlämnandet leder sannolikt till hög risk för de registrerade, och ingen konsekvensbedömning är gjord.
    .not-modelled = Förhandssamråd (artikel 36) och tillsynsmyndigheternas förteckningar.

rule-gdpr-35-2 = Dataskyddsombudets råd
    .finding = Dataskyddsombudet ska ge råd om konsekvensbedömningen för överlämnandet. Ombudet beslutar inte.
    .not-modelled = Förhandssamråd (artikel 36) och tillsynsmyndigheternas förteckningar.

# Överföring till tredjeland.

rule-gdpr-44 = Överföring till tredjeland kräver grund
    .finding = Överlämnandet innebär att personuppgifter överförs till tredjeland eller till en internationell organisation, och det kräver en grund i kapitel V i dataskyddsförordningen.
    .not-modelled = Vidareöverföring från en mottagare som inte finns med i ärendet, och artikel 48.

rule-gdpr-45 = Beslut om adekvat skyddsnivå
    .finding = Tar bort hindret mot överföring om ett gällande beslut om adekvat skyddsnivå täcker varje tredjeland som överlämnandet rör, och beslutets egna villkor är uppfyllda för mottagaren och uppgifterna. Läses ägandet i sig som en överföring (I-04) räcker inte dotterbolagets ställning.
    .not-modelled = Delar av ett territorium, utöver vad beslutets räckvidd säger.

rule-gdpr-46 = Lämpliga skyddsåtgärder
    .finding = Tar bort hindret mot överföring om ett överföringsverktyg är infört. Från den 16 juli 2020 krävs också att lag och praxis i mottagarlandet har bedömts inte försämra skyddet, eller att informationen är effektivt krypterad. Hur praxis (I-05) och kryptering utöver lagring (I-06) ska räknas är omtvistat.
    .not-modelled = Pseudonymisering, skyddade mottagare och delad behandling (EDPB:s användningsfall 2, 4 och 5) samt tillstånd (artikel 46.3).

rule-gdpr-49 = Undantag i särskilda situationer
    .finding = Tar bort hindret mot överföring om ett undantag i artikel 49 åberopas för överlämnandet och undantagets villkor har bedömts vara uppfyllda. Undantagen tolkas snävt.
    .not-modelled = Regeln om tvingande berättigade intressen (artikel 49.1 andra stycket) och medlemsstaternas begränsningar (artikel 49.5).

rule-gdpr-49-3 = Samtycke och avtal stängda för offentliga befogenheter
    .finding = Överlämnandet gäller verksamhet där offentliga befogenheter utövas. Då kan överföringen inte grundas på undantagen för samtycke och avtal.
    .not-modelled = Regeln om tvingande berättigade intressen (artikel 49.1 andra stycket) och medlemsstaternas begränsningar (artikel 49.5).

# Delade rekvisit.

term-disclosed = uppgifterna röjs för någon utanför myndigheten
term-for-the-body-only = mottagaren arbetar för myndighetens räkning och inte för egna ändamål
term-effective-encryption = informationen är krypterad med egna nycklar och mottagaren behöver aldrig klartext
term-restricted-or-higher = uppgifterna har säkerhetsskyddsklassen begränsat hemlig eller högre
term-confidential-or-higher = uppgifterna har säkerhetsskyddsklassen konfidentiell eller högre
term-secret-or-higher = uppgifterna har säkerhetsskyddsklassen hemlig eller högre
term-swedish-body = organet är ett svenskt offentligt organ
term-swedish-municipality-or-region = organet är en svensk kommun eller region
term-third-country-transfer = personuppgifterna överförs till tredjeland
