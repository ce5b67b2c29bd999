# Reglernas texter: kort namn, vad det betyder när regeln gäller, och vad som inte är modellerat; sist de delade rekvisiten.
# Texterna är inte granskade av jurist.

# Kvalificering.

rule-rf-12-4 = Myndighetsutövning får lämnas över bara med stöd i lag
    .finding = Mottagaren, som inte är en svensk myndighet, utövar själv myndighet i sitt arbete med informationen, och det är inte visat att en lag ger stöd för att lämna över det. Att lagring, drift och support inte är myndighetsutövning är vår läsning.
    .not-modelled = Uppgifter som bara en kommunal nämnd får sköta, och överlämnande till en annan myndighet eller till en annan kommuns personal.

# Ansvar och behörighet.

rule-information-owner = Informationsägaren beslutar
    .finding = Informationsägaren i det offentliga organet beslutar om överlämnandet och svarar för informationen, dess risker och kraven på den som hanterar den. Rollen följer av vägledning, inte av lag, och ansvaret går aldrig över på leverantören.
    .not-modelled = Hur organet har utsett sina informationsägare.

rule-klassa-4 = Högsta konsekvensnivån: särskild analys
    .finding = Informationen har konsekvensnivå 4 för konfidentialitet i KLASSA. För den nivån finns inga färdiga krav, varken i kravkatalogen eller för upphandling: gör en särskild analys, och pröva om uppgifterna rör Sveriges säkerhet.
    .not-modelled = Nivåerna 0–3, vilkas krav metoden själv ger, och aspekterna riktighet, tillgänglighet och spårbarhet.

rule-kl-6-38 = Delegeringsförbud
    .finding = Varken nämnden eller fullmäktige har beslutat om överlämnandet, och det har inte bedömts att ärendet ligger utanför verksamhetens mål, inriktning, omfattning och kvalitet. I sådana frågor kan nämnden inte delegera beslutet.
    .not-modelled = Delegationsordningar (6 kap. 37 §).

rule-kl-6-38-board = Nämnden beslutar
    .finding = Nämnden ska själv besluta om överlämnandet så länge fullmäktige inte beslutar och det inte har bedömts att ärendet kan delegeras.
    .not-modelled = Delegationsordningar (6 kap. 37 §).

rule-kl-6-38-automation = Upphandling beslutas aldrig automatiskt
    .finding = En automatiserad funktion fattar beslutet i ett ärende om upphandling. Sådana beslut får inte delegeras till en automatiserad beslutsfunktion: nämnden, fullmäktige eller en människa på delegation ska besluta.
    .not-modelled = Andra ärenden som inte får beslutas automatiskt, till exempel sådana som kan överklagas som förvaltningsbesvär.

rule-kl-5-1 = Fullmäktiges ärende
    .finding = Fullmäktige har inte beslutat, och det har inte bedömts att ärendet varken är av principiell beskaffenhet eller annars av större vikt för kommunen eller regionen. Sådana ärenden beslutar fullmäktige, och de får inte delegeras till en nämnd. Att ett ärende som får delegeras till en anställd inte är ett sådant är vår läsning.
    .not-modelled = Hur ärenden bereds för fullmäktige.

rule-kl-6-6 = Nämnden ansvarar även för det som har lämnats över
    .finding = Varje nämnd ska inom sitt område se till att verksamheten följer lag och annan författning och att den interna kontrollen räcker. Det gäller också när någon annan sköter uppgiften.
    .not-modelled = Vilken nämnd som ärendet hör till.

rule-kl-6-39 = Beslut på delegation anmäls
    .finding = Nämnden beslutar i vilken utsträckning beslut på delegation ska anmälas till den. Ett brådskande beslut av ordföranden anmäls vid nästa sammanträde.
    .not-modelled = Om ärendet är brådskande, och hur ett beslut som inte anmäls protokollförs.

rule-kl-7-5 = Vem som kan besluta på delegation
    .finding = En nämnd kan låta vilken anställd som helst i kommunen eller regionen besluta, och efter avtal en anställd i en annan kommun eller region. En förvaltningschef kan få rätt att i sin tur låta en annan anställd besluta, i ett led. En nämnd beslutar annars samfällt, med protokoll.
    .not-modelled = Själva delegationsordningen (6 kap. 37 §).

rule-myndighetsforordningen-3 = Myndighetens ledning ansvarar
    .finding = Ledningen för den statliga myndigheten ansvarar inför regeringen och ska se till att verksamheten följer gällande rätt, även när någon annan sköter it-driften.
    .not-modelled = Arbetsordning och delegering inom myndigheten (4 och 5 §§) samt myndigheter under riksdagen.

rule-forordning-2024-1005-3 = Endast för myndigheter under regeringen
    .finding = Överlämnandet bygger på samordnad statlig it-drift, men den är öppen bara för myndigheter under regeringen och organet är inte en sådan.
    .not-modelled = Skillnaden mellan myndigheter under regeringen och under riksdagen.

rule-forordning-2024-1005-7 = Intresseanmälan
    .finding = Överlämnandet bygger på samordnad statlig it-drift, och myndigheten har inte anmält sitt intresse.
    .not-modelled = Anmälans innehåll.

rule-forordning-2024-1005-8 = Intresseanmälan kan avslås
    .finding = En anmälan om intresse för samordnad statlig it-drift ger ingen rätt till tjänsten: den kan avslås.
    .not-modelled = Skälen för avslag.

rule-forordning-2024-1005-9 = Säkerheten avgör turordningen
    .finding = Räcker inte den samordnade statliga it-driften till alla, prioriteras efter säkerhetsbehovet. Räkna med väntetid.
    .not-modelled = Hur prioriteringen görs.

rule-forordning-2024-1005-10 = Skriftlig överenskommelse
    .finding = Överlämnandet bygger på samordnad statlig it-drift, och det finns ingen skriftlig överenskommelse med villkoren för behandling av personuppgifter.
    .not-modelled = Överenskommelsens innehåll; om den också uppfyller artikel 28.3 i dataskyddsförordningen prövas där.

# Laglig grund.

rule-gdpr-5-1-b = Mottagarens egna ändamål
    .finding = Överlämnandet låter mottagaren använda personuppgifterna för egna ändamål, och det har inte bedömts att den användningen har en rättslig grund och är förenlig med det ändamål uppgifterna samlades in för.
    .not-modelled = Arkiv, forskning och statistik, som räknas som förenliga ändamål (artikel 89).

rule-gdpr-6 = Rättslig grund
    .finding = Behandlingen saknar en rättslig grund som organet kan stödja sig på, eller så har grundens villkor inte bedömts vara uppfyllda. Berättigade intressen är ingen grund för myndigheter när de fullgör sina uppgifter. Vilken grund som bär molnverktyg i skolan är omtvistat (I-13).
    .not-modelled = Vidarebehandling för andra ändamål utöver artikel 5.1 b, och barns samtycke (artikel 8).

rule-gdpr-9 = Känsliga personuppgifter
    .finding = Överlämnandet gäller känsliga personuppgifter. Att behandla dem är förbjudet om inte ett undantag är tillämpligt.
    .not-modelled = Nationella villkor för genetiska och biometriska uppgifter och uppgifter om hälsa (artikel 9.4).

rule-gdpr-9-2 = Undantag enligt artikel 9.2
    .finding = Tar bort förbudet om organet åberopar ett undantag som inte kräver en egen nationell bestämmelse här, och undantagets villkor har bedömts vara uppfyllda. För arbetsrätt, folkhälsa, arkiv och forskning hör stöd i lag till villkoren.
    .not-modelled = Organ med politiskt, filosofiskt, religiöst eller fackligt syfte (artikel 9.2 d).

rule-dsl-3-3 = Viktigt allmänt intresse
    .finding = Tar bort förbudet för ett svenskt organ som åberopar ett viktigt allmänt intresse, om villkoren har bedömts vara uppfyllda: att lag kräver behandlingen, att den är nödvändig för ett ärende, eller att den är nödvändig och inget otillbörligt intrång. Den som bara jämställs med en myndighet har endast det första.
    .not-modelled = Förbudet mot sökningar som ger ett urval av personer, och regeringens föreskrifter (3 kap. 4 §).

rule-dsl-3-5 = Hälso- och sjukvård och social omsorg
    .finding = Tar bort förbudet för ett svenskt organ som åberopar hälso- och sjukvård eller social omsorg, om behandlingen har bedömts vara nödvändig och den som behandlar uppgifterna har tystnadsplikt.
    .not-modelled = Vilken bestämmelse tystnadsplikten följer av; den visas bland skyldigheterna när den är modellerad.

rule-gdpr-10 = Uppgifter om lagöverträdelser
    .finding = Någon annan än en myndighet behandlar uppgifter om lagöverträdelser utan att det står klart att rätten tillåter det: organet är ingen myndighet, eller så använder ett företag uppgifterna utanför myndighetens kontroll.
    .not-modelled = Vilka föreskrifter och beslut som ger stöd, och register över domar.

rule-dsl-2-2 = Uppgiften ska vara fastställd
    .finding = Behandlingen stöds på en uppgift av allmänt intresse eller myndighetsutövning. Den personuppgiftsansvarige ska kunna visa vilken lag, annan författning, vilket kollektivavtal eller beslut uppgiften följer av.
    .not-modelled = Vilken författning det är i det enskilda fallet.

rule-dsl-6-2 = Sanktionsavgift för myndigheter
    .finding = Tillsynsmyndigheten kan ta ut sanktionsavgift av en myndighet som bryter mot dataskyddsförordningen: högst 5 miljoner kronor för överträdelser enligt artikel 83.4 och högst 10 miljoner kronor för dem enligt artikel 83.5 och 83.6.
    .not-modelled = Hur avgiften bestäms (artikel 83.1–83.3), och bolag, för vilka förordningens egna belopp gäller.

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
    .not-modelled = Uppförandekoder och certifiering som sätt att visa garantierna (artikel 28.5).

rule-gdpr-28-2 = Endast godkända underbiträden
    .finding = Överlämnandet låter mottagaren behandla personuppgifter för myndighetens räkning, men den är varken anlitad direkt av den personuppgiftsansvarige eller skriftligt godkänd som underbiträde.
    .not-modelled = Hur ett allmänt tillstånd och rätten att invända mot ändringar hanteras.

rule-gdpr-28-3 = Avtal med dokumenterade instruktioner
    .finding = Överlämnandet låter mottagaren behandla personuppgifter för myndighetens räkning, men det saknas personuppgiftsbiträdesavtal eller så använder mottagaren uppgifterna även för egna ändamål.
    .not-modelled = Avtalets hela innehåll.

rule-gdpr-28-3-a = Tredjelands order är ingen instruktion
    .finding = Mottagaren kan få en order från en myndighet i ett tredjeland. Bara unionsrätten och medlemsstaternas rätt kan ge ett biträde rätt att gå utanför organets dokumenterade instruktioner; ett tredjelands lag räknas inte. Väg in det när garantierna bedöms.
    .not-modelled = Om en sådan order kan väntas, och vad mottagaren gör då.

rule-gdpr-28-10 = Biträde som bestämmer ändamål
    .finding = Mottagaren använder uppgifterna även för egna ändamål. Ett biträde som själv bestämmer ändamål och medel räknas som personuppgiftsansvarig för den behandlingen, som då behöver en egen grund.
    .not-modelled = Var gränsen går mellan att utforma medlen och att bestämma dem.

rule-gdpr-28-controller = Den personuppgiftsansvarige beslutar
    .finding = Den personuppgiftsansvarige ska besluta vem som anlitas för överlämnandet och behåller ansvaret för behandlingen.
    .not-modelled = Hur den personuppgiftsansvarige är organiserad inom organet.

rule-gdpr-26 = Inbördes arrangemang
    .finding = Mottagaren är gemensamt personuppgiftsansvarig med organet, och det finns inget arrangemang om vem som svarar för vad.
    .not-modelled = Arrangemangets innehåll och vad av det som görs tillgängligt för de registrerade.

rule-gdpr-32 = Lämplig säkerhetsnivå
    .finding = Överlämnandet ger någon annan tillgång till personuppgifter, och säkerheten vid behandlingen har inte bedömts vara lämplig i förhållande till risken.
    .not-modelled = De enskilda säkerhetsåtgärderna.

rule-gdpr-35 = Konsekvensbedömning
    .finding = Behandlingen i överlämnandet leder sannolikt till hög risk för de registrerade, och ingen konsekvensbedömning är gjord.
    .not-modelled = Tillsynsmyndigheternas förteckningar.

rule-gdpr-35-2 = Dataskyddsombudets råd
    .finding = Dataskyddsombudet ska ge råd om konsekvensbedömningen för överlämnandet. Ombudet beslutar inte.
    .not-modelled = Tillsynsmyndigheternas förteckningar.

rule-gdpr-36 = Förhandssamråd
    .finding = Konsekvensbedömningen visar att en hög risk kvarstår, och tillsynsmyndigheten har inte fått yttra sig innan behandlingen börjar.
    .not-modelled = Tillsynsmyndighetens råd och befogenheter.

# Överföring till tredjeland.

rule-gdpr-44 = Överföring till tredjeland kräver grund
    .finding = Överlämnandet innebär att personuppgifter överförs till tredjeland eller till en internationell organisation, och det kräver en grund i kapitel V i dataskyddsförordningen.
    .not-modelled = Vidareöverföring från en mottagare som inte finns med i ärendet.

rule-gdpr-45 = Beslut om adekvat skyddsnivå
    .finding = Tar bort hindret mot överföring om ett gällande beslut om adekvat skyddsnivå täcker varje tredjeland som överlämnandet rör, och beslutets egna villkor är uppfyllda för mottagaren och uppgifterna. Läses ägandet i sig som en överföring (I-04) räcker inte dotterbolagets ställning.
    .not-modelled = Delar av ett territorium, utöver vad beslutets räckvidd säger.

rule-gdpr-46 = Lämpliga skyddsåtgärder
    .finding = Tar bort hindret mot överföring om ett överföringsverktyg är infört. Från den 16 juli 2020 krävs också att lag och praxis i mottagarlandet har bedömts inte försämra skyddet, eller att informationen skyddas av en effektiv åtgärd: kryptering med egna nycklar, pseudonymisering eller en mottagare som lagen skyddar. Behöver mottagaren klartext hjälper varken kryptering eller pseudonymisering. Hur praxis (I-05) och kryptering utöver lagring (I-06) ska räknas är omtvistat.
    .not-modelled = Tillstånd (artikel 46.3).

rule-gdpr-46-split = Uppdelad behandling
    .finding = Tar bort hindret mot överföring om ett överföringsverktyg är infört och informationen är uppdelad mellan oberoende mottagare i olika länder, så att ingen av dem ensam kan läsa den och ingen behöver klartext.
    .not-modelled = Om myndigheterna i länderna tillsammans kan sätta ihop delarna.

rule-gdpr-48 = Tredjelands domar och beslut
    .finding = Mottagaren får inte lämna ut personuppgifterna enbart därför att en domstol eller myndighet i ett tredjeland kräver det. Ett sådant krav erkänns bara på grund av en internationell överenskommelse, eller om en grund i artikel 6 och en i kapitel V finns för just det utlämnandet.
    .not-modelled = Vilka internationella överenskommelser som finns.

rule-gdpr-49 = Undantag i särskilda situationer
    .finding = Tar bort hindret mot överföring om ett undantag i artikel 49 åberopas för överlämnandet och undantagets villkor har bedömts vara uppfyllda. Undantagen tolkas snävt.
    .not-modelled = Regeln om tvingande berättigade intressen (artikel 49.1 andra stycket) och medlemsstaternas begränsningar (artikel 49.5).

rule-gdpr-49-3 = Samtycke och avtal stängda för offentliga befogenheter
    .finding = Överlämnandet gäller verksamhet där offentliga befogenheter utövas. Då kan överföringen inte grundas på undantagen för samtycke och avtal.
    .not-modelled = Regeln om tvingande berättigade intressen (artikel 49.1 andra stycket) och medlemsstaternas begränsningar (artikel 49.5).

rule-data-act-32 = Skydd mot åtkomst från tredjeland
    .finding = Leverantören av lagring eller drift ska hindra att myndigheter i tredjeland får åtkomst till andra data än personuppgifter som finns i unionen, när det strider mot unionsrätten eller nationell rätt.
    .not-modelled = Förfarandet vid en enskild begäran (artikel 32.2–32.5).

# Cybersäkerhet.

rule-csl-2-3 = Säkerhet i leveranskedjan
    .finding = Organet är verksamhetsutövare enligt cybersäkerhetslagen, och riskerna med denna mottagare är inte bedömda eller kraven på den inte ställda.
    .not-modelled = De nio andra områdena för säkerhetsåtgärder, och andra författningar med minst samma verkan (1 kap. 10 §).

rule-csl-2-4 = Ledningen utbildas
    .finding = De som ingår i verksamhetsutövarens ledning ska gå utbildning om säkerhetsåtgärder.
    .not-modelled = Utbildningens innehåll. Fullmäktige omfattas inte av lagen (1 kap. 14 §).

rule-csl-2-5 = Incidenter rapporteras
    .finding = En betydande incident ska meddelas myndigheten inom 24 timmar, anmälas inom 72 timmar och slutrapporteras inom en månad. Leverantören måste därför berätta om den i tid.
    .not-modelled = Vad som gör en incident betydande, och information till dem som använder tjänsten.

# Sektorslagstiftning.

rule-pdl-2-6 = Personuppgiftsansvar i vården
    .finding = Varje myndighet i regionen eller kommunen som bedriver hälso- och sjukvård är personuppgiftsansvarig för sin egen behandling, även när någon annan utför den.
    .not-modelled = Direktåtkomst mellan vårdgivare, och privata vårdgivare.

rule-pdl-4-2 = Behörigheter och loggar i vården
    .finding = Överlämnandet ger mottagaren tillgång till patientuppgifter, och åtkomsten är inte begränsad till vad var och en behöver för sitt arbete, dokumenterad och kontrollerad.
    .not-modelled = Spärrar på patientens begäran (4 kap. 4 §) och sammanhållen dokumentation mellan vårdgivare.

rule-hslf-2016-40 = Patientuppgifter över öppet nät
    .finding = Överlämnandet gäller patientuppgifter, och det är inte ordnat så att de krypteras när de sänds över öppet nät och att åtkomst kräver stark autentisering.
    .not-modelled = Föreskrifternas övriga innehåll; texten är inte läst.

rule-sol-17-11 = Tystnadsplikt i enskild socialtjänst
    .finding = Den som arbetar eller har arbetat hos ett företag som utför insatser inom socialtjänsten ska tiga om enskildas personliga förhållanden.
    .not-modelled = Den tidigare socialtjänstlagen (2001:453), och personal som bara bearbetar eller lagrar tekniskt (lagen 2020:914).

rule-lag-2001-454-10 = Behörigheter och loggar i socialtjänsten
    .finding = Överlämnandet ger mottagaren tillgång till uppgifter inom socialtjänsten, och åtkomsten är inte begränsad till vad var och en behöver för sitt arbete, dokumenterad och kontrollerad.
    .not-modelled = Lydelsen före lagen 2023:821. Att behandlingen ska vara nödvändig (6 och 7 §§) prövas med den rättsliga grunden.

rule-forordning-2001-637-11 = Personuppgiftsansvar i socialtjänsten
    .finding = Den kommunala myndigheten är personuppgiftsansvarig för den behandling inom socialtjänsten som den utför, även när någon annan utför den åt den.
    .not-modelled = Statlig socialtjänst.

rule-forordning-2001-637-16 = Överföring till tredjeland i socialtjänsten
    .finding = Överlämnandet för över uppgifter inom socialtjänsten till tredjeland i annat än ärenden om faderskap eller internationell adoption. Med läsningen att förordningen uttömmande anger när det får ske (I-12) är det ett hinder, vilken grund överföringen än har.
    .not-modelled = Lydelsen före den 25 maj 2018.

# Arkiv.

rule-arkivlagen = Bevarande, gallring och återlämnande
    .finding = Någon annan lagrar eller driftar organets allmänna handlingar, och det är inte ordnat hur de bevaras, gallras, hålls tillgängliga och kommer tillbaka. Myndigheten svarar för sitt arkiv även då. Att en oordnad fråga är ett hinder är vår läsning.
    .not-modelled = Arkivmyndighetens föreskrifter, och rätten att ta del av allmänna handlingar i sig (2 kap. tryckfrihetsförordningen).

# Upphandling.

rule-lou = Upphandling
    .finding = Tjänsten köps på marknaden, och det är inte visat att den är upphandlad eller att ett undantag gäller.
    .not-modelled = Tröskelvärden, förfaranden och undantag vart för sig, säkerhetsskyddad upphandling och försörjningssektorerna, och om krav på leverantörens jurisdiktion är proportionerliga (I-15).

rule-lou-17-8 = Ändring av tilldelat kontrakt
    .finding = Upplägget ändrar ett kontrakt som redan är tilldelat, och det har inte bedömts att ändringen kan göras utan en ny upphandling.
    .not-modelled = Bestämmelserna om ändring vart för sig (17 kap. 9–14 §§); de bedöms samlat.

rule-data-act-23 = Byte av leverantör
    .finding = Leverantören av lagring eller drift ska undanröja hinder för byte och exit, ha kundens rättigheter i avtalet och ta ut avgifter för bytet bara enligt förordningen.
    .not-modelled = Uppsägningstider, avgifternas avveckling och tjänster som byggts för en enda kund (artikel 31).

# Delade rekvisit.

term-disclosed = uppgifterna röjs för någon utanför myndigheten
term-for-the-body-only = mottagaren arbetar för myndighetens räkning och inte för egna ändamål
term-restricted-or-higher = uppgifterna har säkerhetsskyddsklassen begränsat hemlig eller högre
term-confidential-or-higher = uppgifterna har säkerhetsskyddsklassen konfidentiell eller högre
term-secret-or-higher = uppgifterna har säkerhetsskyddsklassen hemlig eller högre
term-swedish-body = organet är ett svenskt offentligt organ
term-swedish-municipality-or-region = organet är en svensk kommun eller region
term-third-country-transfer = personuppgifterna överförs till tredjeland
term-effective-measures = informationen skyddas av en effektiv åtgärd: kryptering med egna nycklar utan behov av klartext, pseudonymisering eller en mottagare som lagen skyddar
term-another-party = mottagaren är någon annan än organet självt
term-third-country-connection = mottagaren har anknytning till ett tredjeland genom säte, ägare eller plats
term-under-cybersecurity-act = organet är verksamhetsutövare enligt den svenska cybersäkerhetslagen, i en del av verksamheten som inte är säkerhetskänslig
term-public-authority = organet är en myndighet; kommunala bolag räknas inte hit
term-swedish-municipal-authority = organet är en myndighet i en svensk kommun, en region eller ett kommunalförbund
