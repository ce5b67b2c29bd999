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
    .not-modelled = Inget känt; för utländska myndigheter och självständiga verksamhetsgrenar finns egna regler (8 kap. 2 och 3 §§).

rule-osl-8-2 = Självständig verksamhetsgren
    .finding = Överlämnandet går till egen personal eller verksamhet. Är den en verksamhetsgren som är självständig inom myndigheten gäller sekretess också mot den; lägg då in den som en annan myndighet. En annan nämnd är alltid en annan myndighet.
    .not-modelled = Vad som gör en verksamhetsgren självständig.

rule-osl-8-3 = Utländsk myndighet eller mellanfolklig organisation
    .finding = Överlämnandet röjer sekretessbelagda uppgifter för en utländsk myndighet eller en mellanfolklig organisation. Att en utländsk lag når en leverantör gör den inte till en sådan mottagare.
    .not-modelled = Vilka särskilda föreskrifter som finns, och vad en svensk myndighet skulle få, utöver ställningstagandena.

rule-osl-8-3-1 = Särskild föreskrift om utlämnande till utlandet
    .finding = Tar bort hindren av sekretess om myndigheten har funnit att en särskild föreskrift i lag eller förordning gäller för utlämnandet och att dess villkor är uppfyllda.
    .not-modelled = Vilka sådana föreskrifter som finns.

rule-osl-8-3-2 = Klart förenligt med svenska intressen
    .finding = Tar bort hindren av sekretess om myndigheten har bedömt att uppgifterna i motsvarande fall skulle få lämnas till en svensk myndighet och att det står klart att det är förenligt med svenska intressen att lämna dem.
    .not-modelled = Vad som är svenska intressen.

rule-osl-10-2 = Nödvändigt utlämnande
    .finding = Tar bort sekretesshindret om myndigheten har funnit att 10 kap. 2 § OSL är tillämplig och har bedömt att överlämnandet är nödvändigt för dess egen verksamhet.
    .not-modelled = Den restriktiva linjen i förarbetena och i JO 3032-2011, utöver att frågan lämnas till ett ställningstagande.

rule-osl-10-2a = Utkontraktering av teknisk bearbetning eller lagring
    .finding = Tar bort sekretesshindret om mottagaren bara ska bearbeta eller lagra uppgifterna tekniskt, arbetar enbart för myndighetens räkning, och överlämnandet har bedömts inte vara olämpligt. Om utländsk lags räckvidd i sig gör det olämpligt är omtvistat (I-02).
    .not-modelled = Vad förarbetena säger om olämplighet, utöver de omständigheter som räknas upp vid ställningstagandet.

rule-osl-10-14 = Utlämnande med förbehåll
    .finding = Tar bort sekretesshindret om mottagaren är enskild och myndigheten har funnit att ett förbehåll vid överlämnandet undanröjer risken för skada eller men. Absolut sekretess har ingen sådan risk att undanröja.
    .not-modelled = Förbehållets innehåll.

rule-osl-10-27 = Generalklausulen
    .finding = Tar bort sekretesshindret om mottagaren är en svensk myndighet, generalklausulen har funnits tillämplig och det har bedömts att intresset av överlämnandet uppenbart väger tyngst. Den når inte hälso- och sjukvårdssekretess, socialtjänstsekretess eller sekretess enligt 40 kap. 5 §.
    .not-modelled = De övriga bestämmelser som klausulen undantar, och att den inte gäller om utlämnandet strider mot lag eller förordning.

rule-osl-11-4a = Sekretessen följer med till mottagande myndighet
    .finding = Den mottagande myndigheten ska tillämpa samma sekretess till skydd för ett allmänt intresse som den överlämnande myndigheten, när den bara bearbetar eller lagrar uppgifterna tekniskt.
    .not-modelled = Konkurrerande sekretess hos den mottagande myndigheten.

rule-osl-12-2 = Samtycke
    .finding = Tar bort sekretesshindret om sekretessen skyddar enskilda och de har samtyckt till överlämnandet. Sekretess till skydd för allmänna intressen påverkas inte.
    .not-modelled = Gränser för samtycke som rör barn och närstående.

rule-osl-15-1 = Utrikessekretess
    .finding = Uppgifterna rör Sveriges förbindelser med en annan stat, eller annars en annan stat, en mellanfolklig organisation eller någon därifrån, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta störningar i de mellanfolkliga förbindelserna eller annan skada för landet.
    .not-modelled = Sekretessen i det internationella samarbetet (15 kap. 1 a §), som stänger andra vägar i 10 kap. men inte 10 kap. 2 a §.

rule-osl-15-2 = Försvarssekretess
    .finding = Uppgifterna rör verksamhet för att försvara landet, planläggning av den eller annars totalförsvaret, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta skada för landets försvar eller fara för rikets säkerhet.
    .not-modelled = Försvarsuppfinningar, och längre tid enligt regeringens föreskrifter.

rule-osl-18-8 = Säkerhets- och bevakningsåtgärder
    .finding = Uppgifterna bidrar till upplysning om en säkerhets- eller bevakningsåtgärd, till exempel för lokaler, it-system eller behörigheter, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta skada för åtgärdens syfte.
    .not-modelled = Att en samling av många svagheter kan vara känsligare än var och en för sig.

rule-osl-18-8b = Rapporter om cyberincidenter
    .finding = Uppgifterna ingår i en incidentrapport enligt cybersäkerhetslagen eller rör åtgärder efter incidenten, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan skada för den rapporterande verksamhetsutövaren eller för åtgärdens syfte.
    .not-modelled = Incidentrapporter före den 15 januari 2026. Samtycke enligt 12 kap. 2 § antas inte ta bort hindret, eftersom bestämmelsen står bland dem till skydd för allmänna intressen.

rule-osl-18-13 = Risk- och sårbarhetsanalyser
    .finding = Uppgifterna hör till en myndighets risk- och sårbarhetsanalyser, planering eller hantering av fredstida kriser, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta sämre möjligheter för det allmänna att förebygga och hantera kriser.
    .not-modelled = Att en samling av många svagheter kan vara känsligare än var och en för sig.

rule-osl-19-1 = Myndighetens affärsverksamhet
    .finding = Uppgifterna rör affärs- eller driftförhållanden i myndighetens affärsverksamhet eller i bolag som den bestämmer över eller reviderar, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta en fördel för konkurrenter på myndighetens bekostnad.
    .not-modelled = Undantaget för beslut vid revision.

rule-osl-19-3-1 = Upphandling och andra affärer
    .finding = Uppgifterna hör till ett ärende om att förvärva, överlåta eller använda egendom eller tjänster, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta skada för det allmänna.
    .not-modelled = Den kortare tiden för villkor i slutna avtal och försäljning av lös egendom.

rule-osl-19-3 = Absolut anbudssekretess
    .finding = Överlämnandet röjer uppgifter om anbud innan tilldelningen är beslutad eller anbuden är offentliga. Sekretessen gäller då oavsett om någon skada kan uppstå.
    .not-modelled = Vad som blir offentligt efter tilldelningen, försäljning av lös egendom och elektroniska auktioner.

rule-osl-19-3-ban = Anbudssekretessen läst som särskilt förbud
    .finding = Med läsningen att anbudssekretessen är ett särskilt förbud (I-03) stängs vägarna i 10 kap. 2, 2 a och 27 §§ OSL för överlämnandet.
    .not-modelled = Vad som blir offentligt efter tilldelningen, försäljning av lös egendom och elektroniska auktioner.

rule-osl-21-1 = Hälsa och sexualliv
    .finding = Uppgifterna rör en enskilds hälsa eller sexualliv, överlämnandet röjer dem, och det har inte bedömts att betydande men för den enskilde eller någon närstående inte måste antas.
    .not-modelled = Undantagen för beslut och för vissa mål och ärenden.

rule-osl-21-3-1 = Adress till hotade personer
    .finding = Uppgifterna visar var en enskild bor eller hur den enskilde eller anhöriga kan nås, överlämnandet röjer dem, och det har inte bedömts att det saknas särskild anledning att anta hot, våld eller annat allvarligt men.
    .not-modelled = Undantagen för vissa register och för fastighetsbeteckningar.

rule-osl-21-3-2 = Fingerade personuppgifter
    .finding = Uppgifterna kopplar fingerade personuppgifter till de verkliga, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Förfarandet för att få använda fingerade personuppgifter.

rule-osl-21-5 = Utlänningar
    .finding = Uppgifterna rör en utlänning, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta fara för övergrepp eller annat allvarligt men som beror på förhållandet till en utländsk stat, myndighet eller organisation.
    .not-modelled = Sekretess hos myndigheter som handlägger utlänningsärenden (37 kap.).

rule-osl-21-7 = Behandling i strid med dataskyddsregleringen
    .finding = Uppgifterna är personuppgifter, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta att mottagaren kommer att behandla dem i strid med dataskyddsregleringen.
    .not-modelled = Lydelsen om personuppgiftslagen före den 25 maj 2018, och etikprövningslagen. Överträdelsen i sig prövas för sig, och väger i bedömningen av om ett utlämnande är olämpligt.

rule-osl-22-1 = Folkbokföring
    .finding = Uppgifterna rör en enskilds personliga förhållanden i folkbokföringen eller liknande registrering, överlämnandet röjer dem, och det har inte bedömts att det saknas särskild anledning att anta men för den enskilde eller någon närstående.
    .not-modelled = Vilka andra register regeringen har pekat ut, och skyddad folkbokföring (22 kap. 2 §).

rule-osl-22-1-photo = Fotografi i folkbokföringen
    .finding = Uppgifterna är en fotografisk bild av en enskild i folkbokföringen eller liknande registrering, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Vilka andra register regeringen har pekat ut.

rule-osl-23-1 = Förskola
    .finding = Uppgifterna rör en enskilds personliga förhållanden i förskola eller motsvarande pedagogisk verksamhet, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Fristående förskolor, som lagen inte binder.

rule-osl-23-2-1 = Elevhälsa
    .finding = Uppgifterna rör en elevs personliga förhållanden i psykologisk, psykosocial eller specialpedagogisk elevhälsa, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Fristående skolor, som lagen inte binder.

rule-osl-23-2-2 = Annat elevstöd, tillrättaförande och avskiljande
    .finding = Uppgifterna hör till annat elevstöd i skolan eller till ett ärende om att tillrättaföra eller avskilja en elev, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta men för den enskilde eller någon närstående.
    .not-modelled = Att beslut i sådana ärenden inte är sekretessbelagda, och fristående skolor.

rule-osl-23-2-3 = Identitet och adress i skolan
    .finding = Uppgifterna rör i andra fall en enskilds identitet, adress eller liknande i skolan, överlämnandet röjer dem, och det har inte bedömts att det saknas särskild anledning att anta men för den enskilde eller någon närstående.
    .not-modelled = Fristående skolor, som lagen inte binder.

rule-osl-23-3-1 = Särskilt stöd i fritidshem
    .finding = Uppgifterna rör en enskilds personliga förhållanden i psykologiskt, psykosocialt eller specialpedagogiskt stöd i fritidshem, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Fristående fritidshem, som lagen inte binder.

rule-osl-23-3-2 = Fritidshem i övrigt
    .finding = Uppgifterna rör i övrigt en enskilds personliga förhållanden i fritidshem, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta men för den enskilde eller någon närstående.
    .not-modelled = Fristående fritidshem, som lagen inte binder.

rule-osl-23-5-1 = Psykolog, kurator och vägledning i annan utbildning
    .finding = Uppgifterna hör till psykologisk undersökning eller finns hos psykolog, kurator eller studie- och yrkesvägledning i annan utbildning, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Polisprogrammet (23 kap. 5 a §) och enskild utbildning, som lagen inte binder.

rule-osl-23-5-2 = Elevvård i vuxenutbildning
    .finding = Uppgifterna rör en enskilds personliga förhållanden i annan elevvård i kommunal vuxenutbildning, arbetsmarknadsutbildning eller folkhögskola, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta men för den enskilde eller någon närstående.
    .not-modelled = Polisprogrammet (23 kap. 5 a §) och enskild utbildning, som lagen inte binder.

rule-osl-23-5-3 = Identitet och adress i annan utbildning
    .finding = Uppgifterna rör i andra fall en enskilds identitet, adress eller liknande i annan utbildning, överlämnandet röjer dem, och det har inte bedömts att det saknas särskild anledning att anta men för den enskilde eller någon närstående.
    .not-modelled = Polisprogrammet (23 kap. 5 a §) och enskild utbildning, som lagen inte binder.

rule-osl-25-1 = Hälso- och sjukvårdssekretess
    .finding = Uppgifterna omfattas av hälso- och sjukvårdssekretess, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men.
    .not-modelled = Undantagen i 25 kap. för vissa beslut och för förhållandet mellan vårdgivare.

rule-osl-26-1 = Socialtjänstsekretess
    .finding = Uppgifterna omfattas av socialtjänstsekretess, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men.
    .not-modelled = Undantagen i 26 kap. för vissa beslut.

rule-osl-27-1 = Skattesekretess
    .finding = Uppgifterna rör en enskilds personliga eller ekonomiska förhållanden i beskattningen, och överlämnandet röjer dem. Sekretessen är absolut: ingen skadeprövning görs.
    .not-modelled = Undantagen i 27 kap. 3, 4 och 6 §§. En kommun eller region binds bara för vad Skatterättsnämnden har lämnat; att bestämmelsen gäller tas för givet när den anges.

rule-osl-31-16 = Myndighetens affärspartner
    .finding = Uppgifterna rör affärs- eller driftförhållanden hos någon som har trätt i affärsförbindelse med en myndighet, överlämnandet röjer dem, och det har inte bedömts att det saknas särskild anledning att anta skada för den enskilde.
    .not-modelled = Den kortare tiden för villkor i avtal, och affärer med vissa bolag (31 kap. 17 §).

rule-osl-39-1-1 = Psykolog och personalkonsulent
    .finding = Uppgifterna hör till psykologisk undersökning eller finns hos psykolog eller personalkonsulent i personalsocial verksamhet, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Information till arbetstagarorganisationer (10 kap. 11 §).

rule-osl-39-1-2 = Personalsocial verksamhet i övrigt
    .finding = Uppgifterna rör i övrigt en enskilds personliga förhållanden i personalsocial verksamhet, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta men för den enskilde eller någon närstående.
    .not-modelled = Information till arbetstagarorganisationer (10 kap. 11 §).

rule-osl-39-2 = Anställdas hälsa och omplacering
    .finding = Uppgifterna rör en anställds hälsa eller ett ärende om omplacering eller pensionering, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta men för den enskilde eller någon närstående.
    .not-modelled = Undantagen för anställningsärenden, disciplinärenden och beslut, och information till arbetstagarorganisationer (10 kap. 11 §).

rule-osl-39-3-1 = Andra uppgifter om personalen
    .finding = Uppgifterna rör i andra fall en anställds personliga förhållanden, överlämnandet röjer dem, och det har inte bedömts att det saknas skäl att anta våld eller annat allvarligt men för den enskilde eller någon närstående.
    .not-modelled = Myndigheter vars personal är särskilt utsatt (andra och fjärde styckena), och information till arbetstagarorganisationer (10 kap. 11 §).

rule-osl-39-3-3 = Personalens hemadress, privata telefon, foto och närstående
    .finding = Uppgifterna rör en anställds hemadress, privata telefonnummer, foto för tjänstekort eller närstående, överlämnandet röjer dem, och det har inte bedömts vara klart att de kan röjas utan men för den enskilde eller någon närstående.
    .not-modelled = Myndigheter vars personal är särskilt utsatt (andra och fjärde styckena), och information till arbetstagarorganisationer (10 kap. 11 §).

rule-osl-40-5 = Absolut sekretess vid teknisk bearbetning för annan
    .finding = Organet har uppgifterna bara för att tekniskt bearbeta eller lagra dem åt någon annan, och överlämnandet röjer dem. Sekretessen är absolut: det görs ingen prövning av skada.
    .not-modelled = Lydelsen före den 1 januari 2018.

rule-osl-40-5-receiver = Mottagande myndighets absoluta sekretess
    .finding = Den mottagande myndigheten ska hålla uppgifterna om enskilda hemliga med absolut sekretess, när den genom överlämnandet bara bearbetar eller lagrar dem tekniskt åt en annan.
    .not-modelled = Lydelsen före den 1 januari 2018.

rule-lag-2020-914 = Tystnadsplikt vid utkontraktering
    .finding = Personal hos leverantören och dess underleverantörer ska iaktta lagstadgad tystnadsplikt för uppgifterna i överlämnandet, när uppdraget bara är teknisk bearbetning eller lagring.
    .not-modelled = Hur tystnadsplikten binder personal i utlandet (I-10).

rule-osl-44-5 = Inskränkt meddelarfrihet
    .finding = Den lagstadgade tystnadsplikten för leverantörens personal går före rätten att meddela och offentliggöra uppgifter.
    .not-modelled = De övriga punkterna i bestämmelsen.

# Säkerhetsskydd.

rule-ssl-4-1 = Säkerhetsskyddsavtal
    .finding = Överlämnandet kan ge mottagaren tillgång till uppgifter i klassen konfidentiell eller högre, och det finns inget säkerhetsskyddsavtal med den.
    .not-modelled = Annan säkerhetskänslig verksamhet av motsvarande betydelse, och att kravet mellan statliga myndigheter är begränsat (4 kap. 2 §).

rule-ssl-4-8 = Särskild säkerhetsskyddsbedömning och lämplighetsprövning
    .finding = Överlämnandet gäller uppgifter i klassen konfidentiell eller högre, och det saknas en dokumenterad särskild säkerhetsskyddsbedömning eller en prövning som funnit förfarandet lämpligt. Ett förfarande som bedöms olämpligt ska inte inledas.
    .not-modelled = Bedömningens innehåll och undantagen från kravet (4 kap. 7 §).

rule-ssl-4-9 = Samråd med tillsynsmyndigheten
    .finding = Överlämnandet gäller uppgifter i klassen hemlig eller högre, och verksamhetsutövaren har inte samrått med tillsynsmyndigheten.
    .not-modelled = Annan säkerhetskänslig verksamhet.

rule-ssl-4-10 = Samråd på tillsynsmyndighetens initiativ
    .finding = Så länge verksamhetsutövaren inte har samrått får tillsynsmyndigheten själv inleda samrådet.
    .not-modelled = Annan säkerhetskänslig verksamhet av motsvarande betydelse.

rule-ssl-4-11 = Föreläggande och förbud
    .finding = I samrådet får tillsynsmyndigheten förelägga verksamhetsutövaren att vidta åtgärder, och i sista hand förbjuda förfarandet.
    .not-modelled = Att ett föreläggande eller ett förbud har beslutats i just det här ärendet.

rule-ssl-4-12 = Ingripande mot pågående förfarande
    .finding = Visar sig förfarandet olämpligt medan det pågår får tillsynsmyndigheten ge både verksamhetsutövaren och mottagaren förelägganden, även vid vite.
    .not-modelled = Att ett sådant föreläggande har getts i just det här ärendet.

rule-ssl-7-1 = Sanktionsavgift
    .finding = Får mottagaren tillgång utan det säkerhetsskyddsavtal eller det samråd som klassen kräver kan verksamhetsutövaren få betala en sanktionsavgift, för myndigheter, kommuner och regioner högst 10 miljoner kronor.
    .not-modelled = De övriga överträdelser som kan leda till sanktionsavgift.

rule-ssl-2-1 = Verksamhetsutövaren beslutar
    .finding = Verksamhetsutövaren ska besluta om säkerhetsskyddet vid överlämnandet och behåller ansvaret för det, även när någon annan utför arbetet.
    .not-modelled = Annan säkerhetskänslig verksamhet.

rule-ssf-3-1 = Särskild säkerhetsskyddsbedömning av systemet
    .finding = Innan systemet tas i drift ska verksamhetsutövaren i en dokumenterad särskild säkerhetsskyddsbedömning ta ställning till vilka säkerhetskrav det ska uppfylla och se till att det gör det.
    .not-modelled = System av betydelse utan klassificerade uppgifter, och att systemet ska godkännas (3 kap. 3 §).

rule-ssf-3-2 = Skriftligt samråd om systemet
    .finding = Innan systemet tas i drift eller ändras väsentligt ska verksamhetsutövaren skriftligen samråda med Säkerhetspolisen, inom Försvarsmaktens tillsynsområde med Försvarsmakten.
    .not-modelled = Andra system där obehörig åtkomst kan skada Sveriges säkerhet.

rule-ssf-3-5 = System utanför egen kontroll
    .finding = Överlämnandet innebär att säkerhetsskyddsklassificerade uppgifter hamnar i ett system utanför verksamhetsutövarens kontroll. Säkerhetsskyddet där har inte bedömts vara tillräckligt, eller så saknas både krypto som Försvarsmakten har godkänt och undantag från det kravet.
    .not-modelled = Villkoren för undantaget i 3 kap. 6 §.

rule-ssf-3-9 = Utländsk leverantör
    .finding = Överlämnandet ger säkerhetsskyddsklassificerade uppgifter till en utländsk leverantör, utan att Sverige har ett internationellt säkerhetsskyddsåtagande med den staten och leverantören är godkänd där. Vad som gör en leverantör utländsk (I-17) och från vilken dag bestämmelsen ska tillämpas (I-18) är omtvistat.
    .not-modelled = Åtaganden utöver registrets daterade lista, som inte är fullständig.

rule-ssf-6-4 = Anmälan av säkerhetsskyddsavtal
    .finding = Verksamhetsutövaren ska anmäla till tillsynsmyndigheten, och till den som beslutar om placering i säkerhetsklass, att ett säkerhetsskyddsavtal är på väg, att det har ingåtts och att det har upphört.
    .not-modelled = Undantagen från avtalet i 6 kap. 1–3 §§.

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
    .finding = Tar bort hindret mot överföring om ett överföringsverktyg är infört. Från den 16 juli 2020 krävs också att lag och praxis i mottagarlandet har bedömts inte försämra skyddet, eller att informationen skyddas av en effektiv åtgärd: kryptering med egna nycklar, pseudonymisering eller en mottagare som svarar för sin egen behandling och som lagen skyddar. Behöver mottagaren klartext hjälper varken kryptering eller pseudonymisering. Hur praxis (I-05) och kryptering utöver lagring (I-06) ska räknas är omtvistat.
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

# Finlands rätt.

rule-gl-124 = Offentliga förvaltningsuppgifter på någon annan
    .finding = Överlämnandet låter någon som inte är en myndighet utöva offentlig makt i arbetet med innehållet, och inget stöd i lag för det är angivet. Offentliga förvaltningsuppgifter kan anförtros andra än myndigheter endast genom lag eller med stöd av lag.
    .not-modelled = Vilken utövning av offentlig makt som är betydande och därför förbehållen myndigheter, förvaltningsuppgifter utan maktutövning samt kraven på god förvaltning. Att lagring, drift och support inte är sådana uppgifter är vår tillämpning.

rule-fi-906-4 = Informationshanteringsenhetens ledning
    .finding = Ledningen för informationshanteringsenheten ska se till att ansvaret för informationshanteringen är fastställt, att det finns anvisningar och utbildning och att efterlevnaden övervakas, även för det som överlämnas.
    .not-modelled = Hur organet har fördelat ansvaret, och informationshanteringsmodellen (5 §).

rule-fi-906-5 = Bedömning av ändringens konsekvenser
    .finding = Informationssystemet tas i bruk utan att informationshanteringsenheten har bedömt vad ändringen betyder för ansvar, informationssäkerhet, offentlighet, sekretess och kompatibilitet.
    .not-modelled = Vilka ändringar som är för små för en bedömning, och finansministeriets utlåtande (8 och 9 §§).

rule-fi-906-13 = Informationssäkerhet vid anskaffning
    .finding = Överlämnandet ger uppgifterna till ett system hos någon annan, och det har inte säkerställts vid anskaffningen att systemet har tillräckliga informationssäkerhetsåtgärder.
    .not-modelled = 13 a § och 4 a kap. om cybersäkerhet, som den lästa texten saknar, och vilka åtgärder som är tillräckliga.

rule-fi-906-14 = Skyddad överföring i allmänna nät
    .finding = Överlämnandet rör sekretessbelagda uppgifter, och det är inte ordnat att de krypteras eller på annat sätt skyddas i allmänna nät och att mottagaren identifieras.
    .not-modelled = Överföring i andra nät än allmänna.

rule-fi-906-15 = Tillräckligt säkra lokaler
    .finding = Överlämnandet gör att uppgifterna hanteras hos någon annan, och det har inte bedömts att lokalerna där är tillräckligt säkra.
    .not-modelled = Skydd av informationsmaterial mot skada (15 § 1 mom.).

rule-fi-906-18 = Endast statliga myndigheter och domstolar klassificerar
    .finding = Uppgifterna är angivna som säkerhetsklassificerade, eller klassen är inte angiven, men organet är inte en statlig myndighet. Kommuner och välfärdsområden klassificerar inte sina handlingar.
    .not-modelled = Klassificerade handlingar som organet har fått från staten eller från utlandet (588/2004).

rule-julkl-24-2 = Finlands internationella förhållanden
    .finding = Uppgifterna rör Finlands förhållande till en annan stat eller en internationell organisation, och det har inte bedömts att överlämnandet är fritt från vad punkten vill förebygga: skada eller olägenhet för Finlands internationella förhållanden.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-7 = Säkerhetsarrangemang
    .finding = Uppgifterna rör säkerhetsarrangemang för personer, byggnader eller informationssystem. De presumeras vara sekretessbelagda tills det har bedömts vara uppenbart att överlämnandet inte äventyrar syftet med säkerhetsarrangemangen.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-9 = Statens säkerhet
    .finding = Uppgifterna rör upprätthållandet av statens säkerhet. De presumeras vara sekretessbelagda tills det har bedömts vara uppenbart att överlämnandet inte äventyrar statens säkerhet.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-10 = Försvaret
    .finding = Uppgifterna rör försvaret eller beredskapen för undantagsförhållanden. De presumeras vara sekretessbelagda tills det har bedömts vara uppenbart att överlämnandet inte äventyrar försvarets intressen.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-17 = Offentliga samfunds företagshemligheter
    .finding = Uppgifterna rör företagshemligheter hos staten, en kommun eller ett annat offentligt samfund, och det har inte bedömts att överlämnandet är fritt från vad punkten vill förebygga: ekonomisk skada för samfundet eller en konkurrensfördel för andra.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-20 = Privata företagshemligheter
    .finding = Uppgifterna rör enskildas företagshemligheter eller motsvarande omständigheter i näringsverksamhet, och det har inte bedömts att överlämnandet är fritt från vad punkten vill förebygga: ekonomisk skada för näringsidkaren.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-23 = Inkomster och förmögenhet
    .finding = Uppgifterna rör en persons inkomster, förmögenhet eller ekonomiska ställning och är ovillkorligt sekretessbelagda: ingen prövning av skada görs. Överlämnandet lämnar ut dem till någon utanför myndigheten.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-24 = Flyktingar och asylsökande
    .finding = Uppgifterna rör flyktingar eller sökande av asyl, uppehållstillstånd eller visum. De presumeras vara sekretessbelagda tills det har bedömts vara uppenbart att överlämnandet inte äventyrar personens eller närståendes säkerhet.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-25 = Socialvårdsklienter, hälsa och vård
    .finding = Uppgifterna rör socialvårdsklienter eller en persons hälsotillstånd, funktionsnedsättning eller vård och är ovillkorligt sekretessbelagda: ingen prövning av skada görs. Överlämnandet lämnar ut dem till någon utanför myndigheten.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-29 = Psykologiska test och lämplighetstest
    .finding = Uppgifterna rör psykologiska test eller lämplighetstest av en person och är ovillkorligt sekretessbelagda: ingen prövning av skada görs. Överlämnandet lämnar ut dem till någon utanför myndigheten.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-30 = Elevvård
    .finding = Uppgifterna rör elevvård eller befrielse från undervisning och är ovillkorligt sekretessbelagda: ingen prövning av skada görs. Överlämnandet lämnar ut dem till någon utanför myndigheten.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-31 = Hemliga kontaktuppgifter
    .finding = Uppgifterna rör kontaktuppgifter som en person har begärt ska hållas hemliga, och det har inte bedömts att överlämnandet är fritt från vad punkten vill förebygga: ett hot mot personens eller familjens hälsa eller säkerhet.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-24-32 = Levnadssätt och privatliv
    .finding = Uppgifterna rör en persons levnadssätt, familjeliv eller åsikter framförda i privatlivet och är ovillkorligt sekretessbelagda: ingen prövning av skada görs. Överlämnandet lämnar ut dem till någon utanför myndigheten.
    .not-modelled = Övriga punkter i 24 § 1 mom., hur länge sekretessen varar (31 §), partens och andra myndigheters rätt till uppgifter (11, 12, 28 och 29 §§) samt ändringar efter 1999.

rule-julkl-23 = Tystnadsplikt på uppdrag
    .finding = Den som arbetar på myndighetens uppdrag, och dess personal, har tystnadsplikt för de sekretessbelagda uppgifterna i överlämnandet.
    .not-modelled = Hur tystnadsplikten binder personal i utlandet, och straff för brott mot den.

rule-julkl-26-1 = Samtycke
    .finding = Tar bort sekretesshindret om myndigheten har funnit att den vars intresse sekretessen skyddar har samtyckt till överlämnandet, och samtycket har bedömts vara giltigt.
    .not-modelled = Särskild bestämmelse i annan lag (26 § 1 mom. 1 punkten), 26 § 2 mom., samtycke för barn och när även någon annans intresse skyddas.

rule-julkl-26-3 = Uppdrag som myndigheten har gett
    .finding = Tar bort sekretesshindret om mottagaren utför ett uppdrag för myndigheten och inget därutöver, uppgifterna har bedömts vara nödvändiga för uppdraget, och det på förhand har säkerställts att de hålls hemliga och skyddas.
    .not-modelled = Ändringen år 2018 (604/2018), som inte har lästs, och handräckning. Att användning för egna ändamål faller utanför uppdraget är vår tillämpning.

rule-julkl-30 = Utländsk myndighet eller internationellt organ
    .finding = Mottagaren i överlämnandet är en utländsk myndighet eller ett internationellt organ och uppgifterna är sekretessbelagda. Att en utländsk lag når en leverantör gör den inte till en utländsk myndighet.
    .not-modelled = Överenskommelserna och rättsakterna själva, och bestämmelser i andra lagar. Att ett uppdrag (26 § 3 mom.) inte bär uppgifter till en utländsk myndighet är vår tillämpning.

rule-julkl-30-provision = Samarbete enligt bindande överenskommelse
    .finding = Tar bort sekretesshindret om samarbetet med mottagaren har bedömts vara reglerat i en överenskommelse eller rättsakt som binder Finland, och uppgifterna kunde ha lämnats till den finländska myndighet som sköter samarbetet.
    .not-modelled = Överenskommelserna och rättsakterna själva, och bestämmelser i andra lagar. Att ett uppdrag (26 § 3 mom.) inte bär uppgifter till en utländsk myndighet är vår tillämpning.

rule-fi-1101-6 = Skyddet säkerställs på förhand
    .finding = Överlämnandet ger säkerhetsklassificerade uppgifter till någon utanför statsförvaltningen, och det har inte bedömts vara säkerställt på förhand att de hålls hemliga och skyddas.
    .not-modelled = Att en mottagande inhemsk myndighet själv kan vara statlig, säkerhetsutredning (726/2014) och internationella förpliktelser (588/2004). Utkastet till riktlinjer för statens molntjänster (VN/3115/2023) är ett förslag.

rule-fi-1101-10 = Säkerhetsområde för klassen
    .finding = Överlämnandet gör att säkerhetsklassificerade uppgifter hanteras utanför det område som deras klass kräver: skyddat säkerhetsområde för säkerhetsklass I–III, något säkerhetsområde för klass IV.
    .not-modelled = Kraven på områdena (9 §) och tillfällig hantering utanför dem.

rule-fi-1101-12 = Skyddad överföring mellan säkerhetsområden
    .finding = Överlämnandet rör säkerhetsklassificerade uppgifter, och det är inte ordnat att de krypteras eller på annat sätt skyddas när de överförs utanför säkerhetsområden.
    .not-modelled = Vilken kryptering som räcker för vilken klass, och transport på papper (13 §).

rule-fi-1050-24 = Ingen påföljdsavgift
    .finding = Enligt lydelsen från 2020 kan dataskyddsmyndigheten inte påföra organet en administrativ påföljdsavgift. Kraven i dataskyddsförordningen gäller ändå. Om lydelsen gäller i dag är inte kontrollerat.
    .not-modelled = Hela förteckningen över undantagna organ. Regeringsprogrammet 2023 aviserade avgifter för offentlig sektor; någon antagen ändring har inte hittats.

rule-fi-703-13 = Den som ordnar tjänsten är personuppgiftsansvarig
    .finding = Den som ansvarar för att ordna social- och hälsovården, till exempel välfärdsområdet, är personuppgiftsansvarig för kunduppgifterna i överlämnandet och förblir det.
    .not-modelled = Privata tjänstetillhandahållares egna register och företagshälsovård. Någon bestämmelse om var uppgifterna ska lagras har inte hittats i lagen.

rule-fi-703-14 = Tjänsteproducent för någon annans räkning
    .finding = Mottagaren producerar tjänsten för den som ordnar den, och ska då behandla kunduppgifterna i överlämnandet för dennes räkning som personuppgiftsansvarig.
    .not-modelled = Producentens egen dokumentationsskyldighet. Producenten skiljs från en it-leverantör bara genom att den arbetar i sak med innehållet. Någon bestämmelse om var uppgifterna ska lagras har inte hittats i lagen.

rule-fi-703-77 = Informationssäkerhetsplan
    .finding = Kunduppgifter i social- och hälsovården överlämnas, och den informationssäkerhetsplan som tjänstetillhandahållaren ska ha är inte upprättad.
    .not-modelled = Planens innehåll och Institutet för hälsa och välfärds föreskrifter. Någon bestämmelse om var uppgifterna ska lagras har inte hittats i lagen.

rule-fi-703-79 = Certifierat informationssystem
    .finding = Mottagaren driver genom överlämnandet ett informationssystem för kunduppgifter, och det är inte visat att systemet är certifierat eller registrerat som dess klass kräver.
    .not-modelled = Gränsen mellan klasserna A och B. Att den som bara lagrar, ger support eller arbetar med innehållet inte driver ett sådant system är vår tillämpning. Någon bestämmelse om var uppgifterna ska lagras har inte hittats i lagen.

rule-fi-552 = Informationssäker driftmiljö
    .finding = Överlämnandet rör kunduppgifter för sekundär användning enligt ett datatillstånd, och det är inte visat att mottagarens driftmiljö är informationssäker och certifierad.
    .not-modelled = Tillståndet självt, undantag för uppgifter som inte kan behandlas så, och övergångstider för certifieringen. Någon bestämmelse om i vilket land driftmiljön ska finnas har inte hittats.

rule-fi-1050-4 = Uppgift av allmänt intresse
    .finding = Behandlingen vilar på en uppgift av allmänt intresse. För en finländsk myndighet har den grunden sitt stöd här, och behandlingen ska vara nödvändig och proportionerlig för uppgiften.
    .not-modelled = Paragrafens övriga punkter och ändringar efter 2020.

rule-fi-1050-6 = Lagstadgad uppgift, hälsovård eller socialvård
    .finding = Tar bort hindret mot känsliga personuppgifter om behandlingen följer av en lagstadgad uppgift eller hör till hälso- och sjukvården eller socialvården, och villkoren och skyddsåtgärderna har bedömts vara uppfyllda.
    .not-modelled = Försäkring, fackförbund och idrott, och ändringar efter 2020.
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
term-reverse-harm-test = det står inte klart att uppgifterna kan röjas utan men (omvänt skaderekvisit)
term-straight-harm-test = det är inte uteslutet att anta skada eller men (rakt skaderekvisit)
term-qualified-harm-test = det är inte uteslutet att av särskild anledning anta skada eller men (rakt kvalificerat skaderekvisit)
term-absolute-secrecy = sekretessen gäller utan skadeprövning (absolut sekretess)
term-secrecy-applies = uppgifterna är sekretessbelagda enligt sin egen bestämmelse
term-finnish-body = organet är en finländsk myndighet (Åland undantaget)
term-finnish-state-authority = organet är en finländsk statlig myndighet
term-information-management-unit = organet är en finländsk informationshanteringsenhet
term-bound-by-information-security = informationshanteringslagens krav på informationssäkerhet binder organet på dagen
term-finnish-disclosed = uppgifterna lämnas ut till någon utanför den finländska myndigheten
term-unconditionally-secret = uppgifterna är ovillkorligt sekretessbelagda enligt finländsk lag
term-presumed-secret = uppgifterna presumeras vara sekretessbelagda enligt finländsk lag, och inget annat är bedömt
term-secret-if-damage = uppgifterna är sekretessbelagda enligt finländsk lag om de vållar skada, och det är inte bedömt att de inte gör det
term-finnish-secret = uppgifterna är sekretessbelagda enligt finländsk lag
term-finnish-classified = uppgifterna är säkerhetsklassificerade enligt finländsk lag
term-effective-measures = informationen skyddas av en effektiv åtgärd: kryptering med egna nycklar utan behov av klartext, pseudonymisering eller en mottagare som svarar för sin egen behandling och som lagen skyddar
term-another-party = mottagaren är någon annan än organet självt
term-third-country-connection = mottagaren har anknytning till ett tredjeland genom säte, ägare eller plats
term-under-cybersecurity-act = organet är verksamhetsutövare enligt den svenska cybersäkerhetslagen, i en del av verksamheten som inte är säkerhetskänslig
term-public-authority = organet är en myndighet; kommunala bolag räknas inte hit
term-swedish-municipal-authority = organet är en myndighet i en svensk kommun, en region eller ett kommunalförbund
