# Attributens texter: etikett, fråga eller åtgärd, underlag att begära, och värdenas etiketter.
# Texterna är inte granskade av jurist.

# Gemensamma värden. För ett ställningstagande är det gynnsamma värdet att standarden är uppfylld.

value-yes = Ja
value-no = Nej
value-favourable = Uppfyllt enligt ställningstagandet
value-unfavourable = Inte uppfyllt enligt ställningstagandet
value-unknown = Inte känt

# Organet och upplägget.

attribute-case-body-country = Organets land
    .question = Vilket lands lag lyder det offentliga organet under?
    .evidence = Organets organisationsnummer eller den författning det är inrättat genom.

attribute-case-body-kind = Slag av offentligt organ
    .question = Vilket slag av offentligt organ gäller ärendet?
    .evidence = Uppgift ur organisationsregister, och för bolag vem som har det rättsliga bestämmande inflytandet.
value-case-body-kind-municipality = Kommun
value-case-body-kind-region = Region
value-case-body-kind-state-agency = Statlig myndighet
value-case-body-kind-municipal-company = Kommunalt bolag
value-case-body-kind-joint-authority = Kommunalförbund (i Finland samkommun)
value-case-body-kind-wellbeing-services-county = Välfärdsområde (Finland)

attribute-case-arrangement = Upplägg
    .question = Köps tjänsten på marknaden, gäller det samordnad statlig it-drift eller utförs den på annat sätt av en annan myndighet?
    .evidence = Upphandlingsdokument, avtal eller överenskommelse som visar vem som tillhandahåller tjänsten.
value-case-arrangement-market = Köp på marknaden
value-case-arrangement-coordinated-state-it = Samordnad statlig it-drift
value-case-arrangement-other-authority = Annan myndighet, på annat sätt

attribute-case-handovers-complete = Fullständig förteckning över mottagare
    .question = Är varje mottagare, även varje underbiträde, upptagen i ärendet för varje informationsmängd?
    .evidence = Leverantörens daterade förteckning över underleverantörer och underbiträden, med uppgift om var de behandlar informationen och varifrån de kommer åt den.

attribute-case-own-rules-given = Egna regler är angivna
    .question = Är varje regel som organet självt har beslutat om att lämna ut information angiven i ärendet, eller saknar organet sådana regler?
    .evidence = Organets policyer, riktlinjer och beslut om utkontraktering, molntjänster och informationssäkerhet, eller ett besked om att det inte finns några.

# Informationen.

attribute-information-secrecy = Sekretessbestämmelse
    .question = Vilken sekretessbestämmelse faller uppgifterna under? Gäller flera bestämmelser läggs informationsmängden in en gång för varje.
    .evidence = Informationsklassning eller sekretessutredning som anger lagrum.
value-information-secrecy-none = Ingen sekretessbestämmelse
value-information-secrecy-osl-15-1 = Utrikessekretess (15 kap. 1 § OSL): rakt skaderekvisit, högst 40 år
value-information-secrecy-osl-15-2 = Försvarssekretess (15 kap. 2 § OSL): rakt skaderekvisit, högst 40 år
value-information-secrecy-osl-18-8 = Säkerhets- och bevakningsåtgärder (18 kap. 8 § OSL): rakt skaderekvisit, ingen längsta tid angiven
value-information-secrecy-osl-18-8b = Rapporter om cyberincidenter (18 kap. 8 b § OSL): omvänt skaderekvisit, högst 40 år
value-information-secrecy-osl-18-13 = Risk- och sårbarhetsanalyser (18 kap. 13 § OSL): rakt skaderekvisit, ingen längsta tid angiven
value-information-secrecy-osl-19-1 = Myndighetens affärsverksamhet (19 kap. 1 § OSL): rakt skaderekvisit, högst 20 år
value-information-secrecy-osl-19-3-1 = Upphandling och andra affärer (19 kap. 3 § första stycket OSL): rakt skaderekvisit, högst 20 år
value-information-secrecy-osl-19-3 = Anbud före tilldelning (19 kap. 3 § andra stycket OSL): absolut sekretess, till tilldelning
value-information-secrecy-osl-21-1 = Hälsa och sexualliv (21 kap. 1 § OSL): rakt kvalificerat skaderekvisit, högst 70 år
value-information-secrecy-osl-21-3-1 = Adress till hotade personer (21 kap. 3 § första stycket OSL): rakt kvalificerat skaderekvisit, högst 70 år
value-information-secrecy-osl-21-3-2 = Fingerade personuppgifter (21 kap. 3 § tredje stycket OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-21-5 = Utlänningar (21 kap. 5 § OSL): rakt skaderekvisit, högst 50 år
value-information-secrecy-osl-21-7 = Behandling i strid med dataskyddsregleringen (21 kap. 7 § OSL): rakt skaderekvisit, ingen längsta tid angiven
value-information-secrecy-osl-22-1 = Folkbokföring (22 kap. 1 § första stycket OSL): rakt kvalificerat skaderekvisit, högst 70 år
value-information-secrecy-osl-22-1-photo = Fotografi i folkbokföringen (22 kap. 1 § andra stycket OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-1 = Förskola (23 kap. 1 § OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-2-1 = Elevhälsa (23 kap. 2 § första stycket OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-2-2 = Annat elevstöd, tillrättaförande och avskiljande (23 kap. 2 § andra stycket OSL): rakt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-2-3 = Identitet och adress i skolan (23 kap. 2 § tredje stycket OSL): rakt kvalificerat skaderekvisit, högst 70 år
value-information-secrecy-osl-23-3-1 = Särskilt stöd i fritidshem (23 kap. 3 § första stycket OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-3-2 = Fritidshem i övrigt (23 kap. 3 § andra stycket OSL): rakt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-5-1 = Psykolog, kurator och vägledning i annan utbildning (23 kap. 5 § första stycket OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-5-2 = Elevvård i vuxenutbildning (23 kap. 5 § andra stycket OSL): rakt skaderekvisit, högst 70 år
value-information-secrecy-osl-23-5-3 = Identitet och adress i annan utbildning (23 kap. 5 § tredje stycket OSL): rakt kvalificerat skaderekvisit, högst 70 år
value-information-secrecy-osl-25-1 = Hälso- och sjukvårdssekretess (25 kap. 1 § OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-26-1 = Socialtjänstsekretess (26 kap. 1 § OSL): omvänt skaderekvisit, högst 70 år
value-information-secrecy-osl-27-1 = Skattesekretess (27 kap. 1 § OSL): absolut sekretess, högst 20 år; hos kommun och region bara uppgifter från Skatterättsnämnden
value-information-secrecy-osl-31-16 = Myndighetens affärspartner (31 kap. 16 § OSL): rakt kvalificerat skaderekvisit, högst 20 år
value-information-secrecy-osl-39-1-1 = Psykolog och personalkonsulent (39 kap. 1 § första stycket OSL): omvänt skaderekvisit, högst 50 år
value-information-secrecy-osl-39-1-2 = Personalsocial verksamhet i övrigt (39 kap. 1 § andra stycket OSL): rakt skaderekvisit, högst 50 år
value-information-secrecy-osl-39-2 = Anställdas hälsa och omplacering (39 kap. 2 § OSL): rakt skaderekvisit, högst 50 år
value-information-secrecy-osl-39-3-1 = Andra uppgifter om personalen (39 kap. 3 § första stycket OSL): rakt skaderekvisit, högst 50 år
value-information-secrecy-osl-39-3-3 = Personalens hemadress, privata telefon, foto och närstående (39 kap. 3 § tredje stycket OSL): omvänt skaderekvisit, högst 50 år
value-information-secrecy-osl-40-5 = Teknisk bearbetning eller lagring för någon annans räkning (40 kap. 5 § OSL): absolut sekretess, ingen längsta tid angiven
value-information-secrecy-other = Annan sekretessbestämmelse

attribute-information-personal-data = Personuppgifter
    .question = Innehåller informationen personuppgifter, det vill säga uppgifter som direkt eller indirekt kan knytas till en levande person?
    .evidence = Registret över behandlingar (artikel 30 i dataskyddsförordningen) eller informationsklassningen.

attribute-information-security-class = Säkerhetsskyddsklass
    .question = Är uppgifterna säkerhetsskyddsklassificerade, och i så fall i vilken säkerhetsskyddsklass?
    .evidence = Säkerhetsskyddsanalysen och beslutet om säkerhetsskyddsklass, i den form som klassen kräver.
value-information-security-class-none = Inte säkerhetsskyddsklassificerade eller säkerhetsklassificerade
value-information-security-class-restricted = Begränsat hemlig (i Finland säkerhetsklass IV, begränsad tillgång)
value-information-security-class-confidential = Konfidentiell (i Finland säkerhetsklass III)
value-information-security-class-secret = Hemlig (i Finland säkerhetsklass II)
value-information-security-class-top-secret = Kvalificerat hemlig (i Finland säkerhetsklass I, ytterst hemlig)

attribute-information-sector = Sektor
    .question = Vilken sektors lagstiftning gäller för informationen?
    .evidence = Beskrivning av verksamheten och den lag den bedrivs enligt.
value-information-sector-other = Annan
value-information-sector-health-care = Hälso- och sjukvård
value-information-sector-social-services = Socialtjänst
value-information-sector-education = Utbildning

attribute-information-confidentiality-level = Konfidentialitetsnivå
    .question = Vilken konsekvensnivå för konfidentialitet har informationen i organets egen informationsklassning?
    .evidence = Daterad informationsklassning, till exempel enligt KLASSA.
value-information-confidentiality-level-k0 = 0, ingen eller försumbar skada
value-information-confidentiality-level-k1 = 1, måttlig skada
value-information-confidentiality-level-k2 = 2, betydande skada
value-information-confidentiality-level-k3 = 3, allvarlig skada
value-information-confidentiality-level-k4 = 4, synnerligen allvarlig skada

# Överlämnandet.

attribute-handover-manner = Mottagarens hantering
    .question = Vad gör mottagaren med informationen: lagrar den, driver systemet, ger support på distans eller arbetar i sak med innehållet?
    .evidence = Tjänstebeskrivning och avtal som visar mottagarens uppgifter.
value-handover-manner-storage = Lagring
value-handover-manner-operation = Drift
value-handover-manner-support = Support med åtkomst på distans
value-handover-manner-substantive-work = Arbete i sak med innehållet

attribute-handover-place = Plats
    .question = I vilket land lagras informationen, eller från vilket land kommer mottagaren åt den? Är det olika länder läggs varje land in som ett eget överlämnande.
    .evidence = Avtalets uppgift om platser för behandling och åtkomst, styrkt med revisionsrapport, loggar eller intyg.

attribute-handover-exercises-authority = Myndighetsutövning
    .question = Fattar mottagaren beslut eller vidtar den andra åtgärder som är myndighetsutövning?
    .evidence = Beskrivning av vilka beslut och åtgärder mottagaren svarar för och vilken rättslig verkan de har.

attribute-handover-authority-by-statute = Stöd i lag för att överlämna
    .question = Finns det stöd i lag för att lämna över just denna myndighetsutövning till mottagaren?
    .evidence = Det lagrum som ger stöd, och skälen för att det omfattar uppgiften.

# Mottagaren.

attribute-recipient-kind = Slag av mottagare
    .question = Är mottagaren ett företag eller en annan enskild, en myndighet i organets eget land, en utländsk myndighet eller en mellanfolklig organisation?
    .evidence = Registreringsbevis eller den författning eller överenskommelse mottagaren bygger på.
value-recipient-kind-company = Företag eller annan enskild
value-recipient-kind-domestic-authority = Myndighet i det egna landet
value-recipient-kind-foreign-authority = Utländsk myndighet
value-recipient-kind-international-organisation = Mellanfolklig organisation
value-recipient-kind-own-staff-or-branch = myndighetens egen personal eller filial

attribute-recipient-seat = Säte
    .question = I vilket land har mottagaren sitt säte? För en mellanfolklig organisation med egen rättsordning anges organisationen.
    .evidence = Registreringsbevis för just det bolag som är avtalspart eller underbiträde.

attribute-recipient-controlled-from = Kontrollerande ägares land
    .question = I vilket land finns den ägare som ytterst kontrollerar mottagaren? Ange mottagarens eget land om ingen i ett annat land gör det.
    .evidence = Ägarkedjan till yttersta ägare, ur register över verkliga huvudmän eller koncernredovisning.

attribute-recipient-acts-on-behalf = Arbetar för myndighetens räkning
    .question = Behandlar mottagaren informationen på myndighetens uppdrag och för dess räkning?
    .evidence = Uppdragsavtal eller överenskommelse som visar uppdragets ändamål.

attribute-recipient-own-purposes = Egna ändamål
    .question = Använder mottagaren informationen även för egna ändamål, till exempel analys, produktutveckling eller träning av modeller?
    .evidence = Avtalets och tjänstevillkorens delar om ändamål, statistik, produktutveckling och träning.

attribute-recipient-joint-controller = Gemensamt personuppgiftsansvarig
    .question = Bestämmer mottagaren ändamål och medel för behandlingen tillsammans med organet?
    .evidence = Utredning av vem som bestämmer varför och hur personuppgifterna behandlas.

# Sekretess.

attribute-handover-only-technical = Endast teknisk bearbetning eller lagring
    .question = Går mottagarens uppdrag ut enbart på teknisk bearbetning eller teknisk lagring av uppgifterna?
    .evidence = Tjänstebeskrivning som visar varje moment i uppdraget, även support, analys och felsökning.

attribute-handover-content-seen-by-staff = Personalen tar del av innehållet
    .question = Tar mottagarens personal faktiskt del av innehållet, till exempel genom att läsa eller lyssna?
    .evidence = Beskrivning av arbetssätt, behörigheter och loggar över personalens åtkomst.

attribute-handover-plaintext-needed = Klartext behövs
    .question = Måste mottagaren ha uppgifterna i klartext någon gång för att utföra sin uppgift?
    .evidence = Teknisk beskrivning av var i tjänsten uppgifterna dekrypteras och av vem.

attribute-handover-other-secrecy-route = Annan väg vid sekretess
    .question = Vilken annan väg än 10 kap. 2 a § OSL har myndigheten funnit tillämplig för att lämna uppgifterna till mottagaren?
    .evidence = Myndighetens dokumenterade prövning med lagrum och skäl, och i förekommande fall samtycke eller förbehåll.
value-handover-other-secrecy-route-none = Ingen annan väg
value-handover-other-secrecy-route-necessary-osl-10-2 = Nödvändigt för den egna verksamheten (10 kap. 2 § OSL)
value-handover-other-secrecy-route-reservation-osl-10-14 = Förbehåll som undanröjer risken (10 kap. 14 § OSL)
value-handover-other-secrecy-route-general-clause-osl-10-27 = Generalklausulen (10 kap. 27 § OSL)
value-handover-other-secrecy-route-consent-osl-12-2 = Samtycke från den enskilde (12 kap. 2 § OSL)
value-handover-other-secrecy-route-inside-authority-osl-2-1 = Deltar i myndighetens egen verksamhet (2 kap. 1 § OSL)
value-handover-other-secrecy-route-specific-provision-osl-8-3 = Särskild föreskrift om utlämnande till utlandet (8 kap. 3 § 1 OSL)

attribute-handover-own-keys = Kryptering med egna nycklar
    .question = Kryptera informationen innan den lämnas, med nycklar som bara organet självt eller en betrodd part inom EES har.
    .evidence = Teknisk beskrivning av krypteringen och av vem som skapar, förvarar och kan använda nycklarna.

attribute-handover-clearly-harmless = Klart att uppgifterna kan röjas utan men
    .question = Är det klart att uppgifterna kan röjas för mottagaren utan den skada eller det men som bestämmelsen skyddar mot, oftast för den enskilde eller någon närstående?
    .evidence = Myndighetens dokumenterade menprövning, med skäl för och emot.

attribute-handover-harm-not-assumed = Skada eller men kan inte antas
    .question = Kan det inte antas att någon lider den skada eller det men som bestämmelsen talar om, om uppgifterna röjs för mottagaren? Kräver bestämmelsen särskild anledning eller betydande men prövas det i stället.
    .evidence = Myndighetens dokumenterade skadeprövning, med skäl för och emot.

attribute-handover-clearly-compatible = Klart förenligt med landets intressen
    .question = Skulle uppgifterna i motsvarande fall få lämnas till en inhemsk myndighet, och är det klart att det är förenligt med landets intressen att lämna dem till den utländska mottagaren?
    .evidence = Myndighetens dokumenterade prövning, med skäl för och emot.

attribute-handover-disclosure-unlikely = Osannolikt att uppgifterna röjs
    .question = Är det osannolikt att någon obehörig tar del av uppgifterna i upplägget?
    .evidence = Riskanalys av åtkomst hos mottagaren, med tekniskt skydd och utländsk lag som når mottagaren.

attribute-handover-not-unsuitable = Inte olämpligt att lämna ut
    .question = Bedöms det, med alla omständigheter vägda, inte vara olämpligt att lämna uppgifterna till mottagaren?
    .evidence = Dokumenterad lämplighetsbedömning som väger uppgifternas känslighet och mängd, skyddet, tystnadsplikten och utländsk lag.

attribute-handover-necessary = Nödvändigt för den egna verksamheten
    .question = Är det nödvändigt för att myndigheten ska klara sin egen verksamhet att just dessa uppgifter lämnas till mottagaren?
    .evidence = Myndighetens redogörelse för varför uppgiften inte kan lösas utan att uppgifterna lämnas.

attribute-handover-interest-prevails = Intresset av utlämnande väger uppenbart tyngre
    .question = Väger intresset av att lämna uppgifterna till den andra myndigheten uppenbart tyngre än det intresse sekretessen skyddar?
    .evidence = Myndighetens dokumenterade intresseavvägning, med skäl för och emot.

# Laglig grund.

attribute-information-legal-basis = Rättslig grund
    .question = Vilken rättslig grund i artikel 6 i dataskyddsförordningen stöder organet behandlingen på?
    .evidence = Registret över behandlingar (artikel 30) med rättslig grund och den bestämmelse den bygger på.
value-information-legal-basis-none = Ingen
value-information-legal-basis-consent = Samtycke (artikel 6.1 a)
value-information-legal-basis-contract = Avtal med den registrerade (artikel 6.1 b)
value-information-legal-basis-legal-obligation = Rättslig förpliktelse (artikel 6.1 c)
value-information-legal-basis-vital-interests = Grundläggande intressen, till exempel liv och hälsa (artikel 6.1 d)
value-information-legal-basis-public-task = Uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e)
value-information-legal-basis-legitimate-interests = Berättigade intressen (artikel 6.1 f)

attribute-information-basis-met = Grundens villkor är uppfyllda
    .question = Är behandlingen nödvändig och proportionerlig för den grund som åberopas, eller är samtycket giltigt?
    .evidence = Dokumenterad bedömning av varför behandlingen behövs i just detta upplägg, och för en rättslig förpliktelse eller uppgift vilken författning den följer av.

attribute-information-special-category = Känsliga personuppgifter
    .question = Finns det bland uppgifterna känsliga personuppgifter, till exempel om hälsa, ursprung, åsikter eller facklig tillhörighet?
    .evidence = Registret över behandlingar eller informationsklassningen, med kategorier av uppgifter.

attribute-information-special-exception = Undantag från förbudet
    .question = Vilket undantag i artikel 9.2 i dataskyddsförordningen åberopar organet för de känsliga personuppgifterna?
    .evidence = Registret över behandlingar med undantaget och den nationella bestämmelse det bygger på.
value-information-special-exception-none = Inget
value-information-special-exception-explicit-consent = Uttryckligt samtycke (artikel 9.2 a)
value-information-special-exception-employment-law = Arbetsrätt, social trygghet och socialt skydd (artikel 9.2 b)
value-information-special-exception-vital-interests = Grundläggande intressen (artikel 9.2 c)
value-information-special-exception-made-public = Tydligt offentliggjorda av den registrerade (artikel 9.2 e)
value-information-special-exception-legal-claims = Rättsliga anspråk (artikel 9.2 f)
value-information-special-exception-important-public-interest = Viktigt allmänt intresse (artikel 9.2 g)
value-information-special-exception-health-or-social-care = Hälso- och sjukvård eller social omsorg (artikel 9.2 h)
value-information-special-exception-public-health = Folkhälsa (artikel 9.2 i)
value-information-special-exception-archiving-or-research = Arkiv, forskning eller statistik (artikel 9.2 j)

attribute-information-exception-met = Undantagets villkor är uppfyllda
    .question = Är villkoren för det åberopade undantaget uppfyllda, även stöd i lag, skyddsåtgärder och tystnadsplikt när undantaget kräver det?
    .evidence = Dokumenterad prövning av varje villkor, med den nationella bestämmelsen.

attribute-information-criminal-data = Uppgifter om lagöverträdelser
    .question = Finns det bland personuppgifterna uppgifter om fällande domar, brott eller därtill knutna säkerhetsåtgärder?
    .evidence = Registret över behandlingar eller informationsklassningen, med kategorier av uppgifter.

attribute-handover-criminal-data-authorised = Stöd för uppgifter om lagöverträdelser
    .question = Finns det stöd i unionsrätten eller nationell rätt för att någon annan än en myndighet behandlar uppgifterna om lagöverträdelser på detta sätt?
    .evidence = Det lagrum, den föreskrift eller det beslut som ger stöd, och vilka skyddsåtgärder som gäller.

attribute-handover-disclosure-compatible = Utlämnandet är förenligt med ändamålet
    .question = Har mottagarens användning för egna ändamål en rättslig grund, och är den förenlig med det ändamål som uppgifterna samlades in för?
    .evidence = Dokumenterad bedömning av ändamålen, sambandet mellan dem, uppgifternas art och följderna för de registrerade (artikel 6.4).

# Personuppgiftsbiträde.

attribute-recipient-processor-agreement = Personuppgiftsbiträdesavtal
    .question = Teckna personuppgiftsbiträdesavtal med leverantören, med dokumenterade instruktioner.
    .evidence = Undertecknat avtal med instruktioner, även om överföringar till tredjeland.

attribute-recipient-authorised = Godkänt underbiträde, eller anlitad direkt
    .question = Ge skriftligt förhandstillstånd till att mottagaren anlitas som underbiträde. Den som den personuppgiftsansvarige själv anlitar behöver inget sådant tillstånd.
    .evidence = Skriftligt tillstånd där mottagaren är namngiven eller omfattas, eller avtal som visar att den är anlitad direkt.

attribute-recipient-sufficient-guarantees = Tillräckliga garantier
    .question = Ger mottagaren tillräckliga garantier för att behandlingen följer dataskyddsförordningen och skyddar de registrerade?
    .evidence = Den personuppgiftsansvariges dokumenterade kontroll av mottagarens sakkunskap, pålitlighet och skyddsåtgärder.

attribute-recipient-joint-arrangement = Inbördes arrangemang
    .question = Fastställ i ett inbördes arrangemang vem av de gemensamt personuppgiftsansvariga som svarar för vad.
    .evidence = Undertecknat arrangemang (artikel 26) och uppgift om hur det viktigaste görs tillgängligt för de registrerade.

attribute-handover-security-appropriate = Lämplig säkerhetsnivå
    .question = Är säkerheten vid behandlingen lämplig i förhållande till risken för de registrerade?
    .evidence = Riskanalys och beslutade tekniska och organisatoriska åtgärder, till exempel kryptering, behörigheter, loggning, kontinuitet och regelbunden prövning.

attribute-information-no-high-risk = Inte sannolikt hög risk
    .question = Bedömer den personuppgiftsansvarige att behandlingen sannolikt inte leder till hög risk för de registrerade?
    .evidence = Dokumenterad tröskelbedömning med dataskyddsombudets råd.

attribute-information-impact-assessment = Konsekvensbedömning
    .question = Gör en konsekvensbedömning avseende dataskydd innan behandlingen börjar, och ta in dataskyddsombudets råd.
    .evidence = Daterad konsekvensbedömning som omfattar denna behandling, med dataskyddsombudets råd.

attribute-information-residual-high-risk = Kvarstående hög risk
    .question = Visar konsekvensbedömningen en hög risk för de registrerade som organet inte kan minska?
    .evidence = Konsekvensbedömningens slutsats om risken efter åtgärder, med dataskyddsombudets råd.

attribute-information-prior-consultation = Förhandssamråd
    .question = Samråd med tillsynsmyndigheten innan behandlingen börjar (artikel 36).
    .evidence = Begäran om förhandssamråd och tillsynsmyndighetens råd.

# Överföring till tredjeland.

attribute-recipient-us-listing = Listning enligt ramverket med USA
    .question = Är just denna mottagare listad enligt det ramverk med USA som gäller på dagen, och för vilket slag av uppgifter? Ett annat koncernbolags listning räknas inte.
    .evidence = Daterat utdrag ur ramverkets officiella lista med mottagarens namn, status och slag av uppgifter.
value-recipient-us-listing-none = Inte listad
value-recipient-us-listing-hr = Listad för uppgifter om anställda (HR)
value-recipient-us-listing-non-hr = Listad för andra uppgifter än om anställda (non-HR)
value-recipient-us-listing-hr-and-non-hr = Listad för både uppgifter om anställda och andra uppgifter

attribute-recipient-under-adequate-law = Omfattas av den lag som beslutet bygger på
    .question = Lyder mottagaren under den lag som beslutet om adekvat skyddsnivå bygger på?
    .evidence = Utredning av vilken dataskyddslag mottagaren lyder under i sitt land.

attribute-information-employee-data = Uppgifter om anställda
    .question = Rör personuppgifterna anställda och lämnas de inom ett anställningsförhållande?
    .evidence = Registret över behandlingar, med kategorier av registrerade.

attribute-information-immigration-control = Invandringskontroll i Storbritannien
    .question = Används personuppgifterna för invandringskontroll i Storbritannien?
    .evidence = Beskrivning av ändamålen med behandlingen hos mottagaren.

attribute-handover-automated = Automatiserad behandling
    .question = Behandlas personuppgifterna automatiserat, antingen när de överförs eller sedan i mottagarlandet?
    .evidence = Beskrivning av hur uppgifterna överförs och behandlas.

attribute-recipient-transfer-tool = Överföringsverktyg
    .question = Inför ett överföringsverktyg med lämpliga skyddsåtgärder för mottagaren, till exempel standardavtalsklausuler.
    .evidence = Undertecknade standardavtalsklausuler med rätt modul, eller beslut om bindande företagsbestämmelser.

attribute-handover-pseudonymised = Pseudonymiserat
    .question = Pseudonymisera informationen innan den lämnas, och håll det som identifierar åtskilt inom EES så att mottagaren och dess myndigheter inte kan peka ut någon.
    .evidence = Beskrivning av pseudonymiseringen, var kompletterande uppgifter finns och varför ingen kan identifieras med det som myndigheterna i mottagarlandet kan ha.

attribute-recipient-protected-recipient = Skyddad mottagare
    .question = Undantar lagen i mottagarens land just denna mottagare från myndigheternas åtkomst till uppgifterna, till exempel genom tystnadsplikt i yrket?
    .evidence = Utredning av lagen i mottagarens land, att skyddet omfattar uppgifterna och att mottagaren kan hålla dem åtskilda.

attribute-handover-split-processing = Uppdelad behandling
    .question = Dela upp informationen mellan oberoende mottagare i olika länder, så att ingen av dem ensam kan läsa den.
    .evidence = Teknisk beskrivning av uppdelningen och utredning av att myndigheterna i länderna inte kan lägga samman delarna.

attribute-handover-safeguards-hold = Skyddsåtgärderna håller
    .question = Saknas det skäl att tro att lag och praxis i mottagarlandet försämrar det skydd som överföringsverktyget ska ge?
    .evidence = Dokumenterad överföringsbedömning av landets lag och praxis för denna mottagare och dessa uppgifter.

attribute-handover-derogation = Undantag i särskilda situationer
    .question = Vilket undantag i artikel 49 i dataskyddsförordningen åberopas för överföringen?
    .evidence = Dokumentation av vilket undantag som åberopas och varför artiklarna 45 och 46 inte räcker.
value-handover-derogation-none = Inget undantag
value-handover-derogation-consent = Uttryckligt samtycke (artikel 49.1 a)
value-handover-derogation-contract-with-subject = Avtal med den registrerade (artikel 49.1 b)
value-handover-derogation-contract-in-interest = Avtal i den registrerades intresse (artikel 49.1 c)
value-handover-derogation-public-interest = Viktigt allmänintresse (artikel 49.1 d)
value-handover-derogation-legal-claims = Rättsliga anspråk (artikel 49.1 e)
value-handover-derogation-vital-interests = Grundläggande intressen, till exempel liv och hälsa (artikel 49.1 f)
value-handover-derogation-register = Ur register som är till för allmänheten (artikel 49.1 g)

attribute-handover-derogation-met = Villkoren för undantaget uppfyllda
    .question = Är villkoren för det åberopade undantaget uppfyllda, även att överföringen är enstaka eller nödvändig när undantaget kräver det?
    .evidence = Dokumenterad prövning av varje villkor i undantaget.

attribute-case-public-powers = Utövning av offentliga befogenheter
    .question = Utövar organet offentliga befogenheter i den verksamhet som överlämnandet gäller?
    .evidence = Beskrivning av verksamheten och den författning den grundas på.

# Säkerhetsskydd.

attribute-handover-outside-own-control = System utanför egen kontroll
    .question = Ligger informationssystemet utanför verksamhetsutövarens egen kontroll?
    .evidence = Systembeskrivning som visar vem som råder över system, drift och förbindelser.

attribute-handover-approved-crypto = Krypto godkänt av Försvarsmakten
    .question = Skyddas kommunikationen till systemet av kryptografiska funktioner som Försvarsmakten har godkänt?
    .evidence = Försvarsmaktens godkännande av de kryptografiska funktionerna och uppgift om hur de används.

attribute-handover-crypto-exemption = Undantag från kravet på krypto
    .question = Har Försvarsmakten beslutat om undantag från kravet på godkänt krypto (3 kap. 6 § säkerhetsskyddsförordningen)?
    .evidence = Försvarsmaktens beslut om undantag.

attribute-handover-security-assured = Tillräckligt säkerhetsskydd i systemet
    .question = Är säkerhetsskyddet för uppgifterna tillräckligt i det system som ligger utanför den egna kontrollen?
    .evidence = Verksamhetsutövarens dokumenterade kontroll av säkerhetsskyddet i systemet.

attribute-recipient-cleared = Godkänd leverantör
    .question = Är leverantören godkänd efter kontroll enligt säkerhetsskyddslagstiftningen i den stat som Sverige har ett internationellt säkerhetsskyddsåtagande med?
    .evidence = Säkerhetsintyg eller motsvarande godkännande från den statens behöriga myndighet.

attribute-recipient-security-agreement = Säkerhetsskyddsavtal
    .question = Teckna säkerhetsskyddsavtal med mottagaren innan den kan få tillgång till uppgifterna.
    .evidence = Undertecknat säkerhetsskyddsavtal som omfattar detta uppdrag.

attribute-recipient-special-assessment = Särskild säkerhetsskyddsbedömning
    .question = Gör en särskild säkerhetsskyddsbedömning av vad mottagaren kan få tillgång till, och dokumentera den.
    .evidence = Daterad särskild säkerhetsskyddsbedömning för detta förfarande.

attribute-recipient-suitable-for-security = Lämpligt från säkerhetsskyddssynpunkt
    .question = Är det planerade förfarandet med mottagaren lämpligt från säkerhetsskyddssynpunkt?
    .evidence = Dokumenterad lämplighetsprövning som bygger på den särskilda säkerhetsskyddsbedömningen.

attribute-recipient-consulted = Samråd med tillsynsmyndigheten
    .question = Samråd med tillsynsmyndigheten för säkerhetsskyddet innan förfarandet inleds.
    .evidence = Tillsynsmyndighetens besked efter samrådet, med eventuella förelägganden.

# Cybersäkerhet.

attribute-case-under-cybersecurity-act = Omfattas av cybersäkerhetslagen
    .question = Omfattas organet av den svenska cybersäkerhetslagen (2025:1506), om det inte är en kommun, en region eller ett kommunalförbund?
    .evidence = Organets anmälan eller utredning av om det är en statlig myndighet som lagen gäller för, eller ett bolag i en sektor och av en storlek som lagen gäller för.

attribute-recipient-supply-chain-managed = Säkerhet i leveranskedjan
    .question = Bedöm riskerna i leveranskedjan och ställ krav på mottagarens säkerhet.
    .evidence = Riskbedömning av mottagaren och dess underleverantörer, säkerhetskrav i avtalet och hur de följs upp.

# Sektorslagstiftning.

attribute-recipient-access-logged = Behörighetsstyrning och loggar
    .question = Begränsa åtkomsten till dem som behöver uppgifterna för sitt arbete, logga den och kontrollera loggarna.
    .evidence = Regler för behörigheter, loggar och protokoll från återkommande kontroller.

attribute-recipient-strong-authentication = Stark autentisering
    .question = Inför stark autentisering för alla som kommer åt informationen över öppet nät.
    .evidence = Beskrivning av inloggningen med minst två faktorer och vilka den gäller för.

attribute-information-paternity-or-adoption = Faderskap eller internationell adoption
    .question = Gäller uppgifterna ett ärende om fastställande av faderskap eller om internationell adoption?
    .evidence = Vilka ärendeslag informationen kommer från.

# Arkiv.

attribute-information-archiving-arranged = Bevarande, gallring och återlämnande
    .question = Ordna hur de allmänna handlingarna bevaras, gallras, hålls tillgängliga och återlämnas.
    .evidence = Bevarande- och gallringsplan som omfattar tjänsten, avtalets villkor om utlämning i läsbart format och prov av att det fungerar.

# Upphandling och statlig it-drift.

attribute-case-procured = Upphandlad
    .question = Upphandla tjänsten enligt lagen om offentlig upphandling, eller visa vilket undantag från lagen som gäller.
    .evidence = Upphandlingsdokument och tilldelningsbeslut, avrop från ramavtal eller dokumenterat undantag.

attribute-case-contract-changed = Ändring av tilldelat kontrakt
    .question = Innebär upplägget en ändring av ett kontrakt som redan är tilldelat?
    .evidence = Jämförelse mellan kontraktet som det tilldelades och det upplägg som prövas.

attribute-case-change-permitted = Ändringen kan göras utan ny upphandling
    .question = Ryms ändringen i någon av bestämmelserna om ändring utan ny upphandling, till exempel en klausul i upphandlingsdokumenten eller en ändring som inte är väsentlig?
    .evidence = Dokumenterad bedömning mot 17 kap. 9–14 §§ lagen om offentlig upphandling.

attribute-case-interest-notified = Intresseanmälan
    .question = Anmäl intresse för den samordnade statliga it-driften.
    .evidence = Inlämnad intresseanmälan.

attribute-case-state-agreement = Skriftlig överenskommelse
    .question = Ingå en skriftlig överenskommelse om den samordnade statliga it-driften, med villkoren för behandling av personuppgifter.
    .evidence = Undertecknad överenskommelse.

# Behörighet.

attribute-case-board-decides = Nämnden beslutar själv
    .question = Låt nämnden själv, eller fullmäktige, besluta i ärendet.
    .evidence = Justerat protokoll med beslutet.

attribute-case-council-decides = Fullmäktige beslutar
    .question = Låt fullmäktige besluta i ärendet.
    .evidence = Justerat protokoll från fullmäktige med beslutet.

attribute-case-not-for-council = Inte ett ärende för fullmäktige
    .question = Är ärendet varken av principiell beskaffenhet eller annars av större vikt för hela kommunen eller regionen?
    .evidence = Skälen för bedömningen, fullmäktiges egna riktlinjer och nämndens reglemente.

attribute-case-automated-decision = Automatiserat beslut
    .question = Fattas beslutet i ärendet av en automatiserad beslutsfunktion?
    .evidence = Beskrivning av hur beslutet fattas och vem som står för det.

attribute-case-delegable = Ärendet kan delegeras
    .question = Ligger ärendet utanför frågor om verksamhetens mål, inriktning, omfattning och kvalitet, så att nämnden kan delegera beslutet?
    .evidence = Nämndens delegationsordning och skälen för att ärendet inte är principiellt.

attribute-handover-route-met = Villkoren för den andra vägen är uppfyllda
    .question = Är villkoren för den angivna vägen uppfyllda: tar förbehållet bort risken, är samtycket giltigt, eller deltar mottagaren i myndighetens egen verksamhet?
    .evidence = Dokumenterat ställningstagande som anger vägen och skälen.

# Finländska sekretessbestämmelser, säkerhetsområden och krav.

value-information-secrecy-julkl-24-2 = Finlands internationella förhållanden (24 § 1 mom. 2 punkten JulkL, skadevillkor)
value-information-secrecy-julkl-24-7 = Säkerhetsarrangemang (24 § 1 mom. 7 punkten JulkL, sekretesspresumtion)
value-information-secrecy-julkl-24-9 = Statens säkerhet (24 § 1 mom. 9 punkten JulkL, sekretesspresumtion)
value-information-secrecy-julkl-24-10 = Försvaret (24 § 1 mom. 10 punkten JulkL, sekretesspresumtion)
value-information-secrecy-julkl-24-17 = Offentliga samfunds företagshemligheter (24 § 1 mom. 17 punkten JulkL, skadevillkor)
value-information-secrecy-julkl-24-20 = Privata företagshemligheter (24 § 1 mom. 20 punkten JulkL, skadevillkor)
value-information-secrecy-julkl-24-23 = En persons inkomster och förmögenhet (24 § 1 mom. 23 punkten JulkL, ovillkorlig sekretess)
value-information-secrecy-julkl-24-24 = Flyktingar och asylsökande (24 § 1 mom. 24 punkten JulkL, sekretesspresumtion)
value-information-secrecy-julkl-24-25 = Socialvårdsklienter, hälsotillstånd och vård (24 § 1 mom. 25 punkten JulkL, ovillkorlig sekretess)
value-information-secrecy-julkl-24-29 = Psykologiska test och lämplighetstest (24 § 1 mom. 29 punkten JulkL, ovillkorlig sekretess)
value-information-secrecy-julkl-24-30 = Elevvård (24 § 1 mom. 30 punkten JulkL, ovillkorlig sekretess)
value-information-secrecy-julkl-24-31 = Kontaktuppgifter som ska hållas hemliga (24 § 1 mom. 31 punkten JulkL, skadevillkor)
value-information-secrecy-julkl-24-32 = Levnadssätt och privatliv (24 § 1 mom. 32 punkten JulkL, ovillkorlig sekretess)
value-handover-other-secrecy-route-consent-julkl-26-1 = Samtycke (26 § 1 mom. JulkL)
value-handover-other-secrecy-route-specific-provision-julkl-30 = Bindande överenskommelse eller rättsakt om samarbete (30 § JulkL)

attribute-handover-needed-for-commission = Nödvändigt för uppdraget
    .question = Är det nödvändigt att mottagaren får uppgifterna för att utföra uppdraget, eller är det på grund av mängden uppenbart inte ändamålsenligt att ta bort det som är sekretessbelagt?
    .evidence = Uppdragsbeskrivningen och myndighetens bedömning av vilka uppgifter uppdraget kräver.

attribute-handover-protection-assured = Sekretess och skydd säkerställda på förhand
    .question = Har det på förhand säkerställts att mottagaren håller uppgifterna hemliga och skyddar dem på behörigt sätt?
    .evidence = Avtalsvillkor om sekretess och skydd, granskning av mottagarens säkerhet och en bedömning av vem som kan komma åt uppgifterna.

attribute-handover-secure-area = Säkerhetsområde
    .question = Hanteras uppgifterna hos mottagaren utanför säkerhetsområden, i ett administrativt område eller i ett skyddat säkerhetsområde?
    .evidence = Beslut om säkerhetsområden och granskning av lokalerna.
value-handover-secure-area-none = Utanför säkerhetsområden
value-handover-secure-area-administrative-area = Administrativt område
value-handover-secure-area-secured-area = Skyddat säkerhetsområde

attribute-recipient-security-ensured = Säkerheten säkerställd vid anskaffningen
    .question = Säkerställ vid anskaffningen att systemet har tillräckliga informationssäkerhetsåtgärder.
    .evidence = Säkerhetskraven i upphandlingen och en kontroll av att de är uppfyllda.

attribute-handover-protected-in-transit = Skyddad överföring
    .question = Kryptera eller skydda på annat sätt uppgifterna när de överförs i öppna nät, och säkerställ att de når rätt mottagare.
    .evidence = Teknisk beskrivning av förbindelsen, krypteringen och hur mottagaren identifieras.

attribute-handover-premises-secure = Lokalerna är tillräckligt säkra
    .question = Är de lokaler där uppgifterna hanteras och lagras tillräckligt säkra med hänsyn till uppgifternas konfidentialitet, riktighet och tillgänglighet?
    .evidence = Granskning eller intyg om datahallarnas och arbetsplatsernas fysiska säkerhet.

attribute-recipient-certified-system = Certifierat informationssystem
    .question = Är informationssystemet certifierat eller registrerat som lagen om kunduppgifter (703/2023) kräver för dess klass?
    .evidence = Uppgiften i Valviras register över informationssystem.

attribute-case-security-plan = Informationssäkerhetsplan
    .question = Upprätta den informationssäkerhetsplan som lagen om kunduppgifter (703/2023) kräver.
    .evidence = Den daterade planen.

attribute-information-secondary-use = Sekundär användning
    .question = Lämnas kunduppgifter för sekundär användning enligt ett datatillstånd, till exempel forskning eller statistik?
    .evidence = Datatillståndet.

attribute-recipient-secure-environment = Informationssäker driftmiljö
    .question = Är mottagarens driftmiljö informationssäker och certifierad för sekundär användning?
    .evidence = Certifikatet, eller uppgiften i registret över driftmiljöer.

attribute-case-change-impact-assessed = Bedömning av ändringens konsekvenser
    .question = Bedöm vad ändringen betyder för informationshanteringen innan systemet tas i bruk.
    .evidence = Den dokumenterade bedömningen enligt 5 § 3 mom. informationshanteringslagen (906/2019).
