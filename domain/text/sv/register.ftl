### Registrets texter. En text för varje post i domain/data/*.toml; samma id:n finns i text/{en,fi}/register.ftl.
### Ingen jurist har granskat texterna.

## Tolkningsfrågor och ståndpunkter

question-i-01 = Är uppgifter röjda redan när de förvaras hos en leverantör som lyder under ett annat lands lag?
    .requisite = röjande, 3 kap. 1 § och 8 kap. 1 § OSL
position-i-01-foreign-compulsion = Uppgifterna är röjda om ett annat lands lag kan tvinga leverantören att lämna ut dem.
position-i-01-probability = Uppgifterna är röjda bara om det inte är osannolikt att någon obehörig tar del av dem.
position-i-01-every-access = Uppgifterna är röjda så snart de görs tillgängliga för leverantören, vem den än är.

question-i-02 = Räcker det att ett annat lands lag når leverantören för att det ska vara olämpligt att lämna ut uppgifterna för teknisk bearbetning eller lagring?
    .requisite = inte olämpligt, 10 kap. 2 a § OSL
position-i-02-case-by-case = Olämpligheten bedöms i varje fall för sig, och det andra landets lag är en omständighet bland flera.
position-i-02-foreign-reach-unsuitable = Det är olämpligt redan därför att ett annat lands lag når leverantören.

question-i-03 = Får anbud som omfattas av absolut sekretess lämnas till en leverantör för teknisk bearbetning eller lagring?
    .requisite = anbud får inte lämnas till annan före tilldelning, 19 kap. 3 § andra stycket OSL
position-i-03-no-exception = Ja, 10 kap. 2 a § gör inget undantag för absolut sekretess, men hur stark sekretessen är vägs in i lämpligheten.
position-i-03-specific-ban = Nej, 19 kap. 3 § andra stycket är ett eget förbud som de sekretessbrytande bestämmelserna inte häver.

question-i-04 = Är det en överföring till tredjeland när uppgifterna finns hos ett dotterbolag inom EES vars moderbolag är etablerat i ett tredjeland?
    .requisite = överföring till tredjeland, artikel 44 GDPR
position-i-04-transfer-by-ownership = Ja, ägandet räcker för att uppgifterna ska anses överförda.
position-i-04-contract-trusted = Nej, kunden får lita på vad dotterbolaget har åtagit sig i avtalet.
position-i-04-processor-reliability = Nej, men dotterbolaget kan brista i de garantier som krävs av ett personuppgiftsbiträde.
position-i-04-transfer-when-it-happens = Nej, en överföring sker först när uppgifterna verkligen lämnas över till moderbolaget.

question-i-05 = Får den som överför uppgifter räkna med hur sannolikt det är att myndigheterna i tredjelandet begär ut dem?
    .requisite = lämpliga skyddsåtgärder, artikel 46 GDPR
position-i-05-practice-counts = Ja, dokumenterad praxis får vägas in vid bedömningen av om skyddet håller.
position-i-05-effective-measures-only = Nej, där lagen når mottagaren hjälper bara åtgärder som i sig hindrar åtkomst.

question-i-06 = Räcker kryptering med egna nycklar som skydd också när leverantören gör mer än att lagra uppgifterna?
    .requisite = effektiva kompletterande åtgärder (kryptering), artikel 46 GDPR
position-i-06-storage-only = Nej, kryptering med egna nycklar är en effektiv åtgärd bara vid lagring.
position-i-06-key-custody-suffices = Ja, det räcker att nycklarna stannar hos organet och att leverantören aldrig behöver klartext.

question-i-07 = Räcker beslutet om ramen för dataskydd mellan EU och USA (DPF) för att ett offentligt organ ska få anlita en mottagare i USA?
    .requisite = Kopplas inte till något rekvisit. Gäller artikel 45 GDPR.
position-i-07-sufficient-for-transfer = Ja, för överföringen till den som står på listan, men resten av GDPR gäller också.
position-i-07-transfer-only = Beslutet gör överföringen laglig men svarar varken på frågan om sekretess eller på frågan om lämplighet.
position-i-07-adequacy-or-public-interest = Ett offentligt organ kan bara stödja sig på beslut om adekvat skyddsnivå eller på undantaget för allmänintresse.
position-i-07-insufficient = Nej, beslutet vilar på garantier som inte längre finns.

question-i-08 = Är det en överföring till tredjeland när någon i ett tredjeland får åtkomst på distans, till exempel för support?
    .requisite = överföring till tredjeland genom åtkomst på distans, artikel 44 GDPR
position-i-08-separate-party = Ja, om den som har åtkomst är en fristående part, men inte om det är organets egen personal eller filial.
position-i-08-any-access = Ja, all åtkomst från ett tredjeland är en överföring, också den egna personalens.

question-i-09 = Kan ett utlämnande vara nödvändigt för myndighetens egen verksamhet när uppdraget är mer än tekniskt?
    .requisite = Kopplas inte till något rekvisit. Gäller nödvändigt utlämnande, 10 kap. 2 § OSL, som en person bedömer.
position-i-09-restrictive = Nej, bestämmelsen ska tillämpas restriktivt och räcker inte för till exempel utskrift av diktat.
position-i-09-task-by-task = Det beror på uppdraget, eftersom ordalydelsen inte utesluter något slags uppdrag.

question-i-10 = Binder lagen om tystnadsplikt vid utkontraktering i praktiken också personal utomlands?
    .requisite = Kopplas inte till något rekvisit. Gäller lagen (2020:914) om tystnadsplikt vid utkontraktering.
position-i-10-binds-abroad = Ja, lagen har ingen geografisk gräns.
position-i-10-not-effective-abroad = Knappast, det är tveksamt om tystnadsplikten kan genomdrivas mot personal utomlands.

question-i-11 = Räcker det att tystnadsplikten för leverantörens personal står i avtal?
    .requisite = Kopplas inte till något rekvisit. För tekniska uppdrag finns tystnadsplikten numera i lagen (2020:914).
position-i-11-statute-needed = Nej, tystnadsplikt enligt avtal ersätter inte tystnadsplikt enligt lag.
position-i-11-contract-suffices = Ja, tystnadsplikt enligt avtal kan räcka.

question-i-12 = Hindrar förordningen om personuppgifter inom socialtjänsten andra överföringar till tredjeland än dem den nämner?
    .requisite = när uppgifter får föras över till tredjeland, 16 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten
position-i-12-exhaustive = Ja, uppräkningen av tillåtna överföringar är uttömmande.
position-i-12-not-limiting = Nej, en nationell begränsning måste vara uttrycklig enligt artikel 49.5 GDPR.

question-i-13 = Vilken rättslig grund har skolans användning av molnverktyg?
    .requisite = rättslig grund, artikel 6.1 i dataskyddsförordningen, för information inom utbildning
position-i-13-legal-obligation-excluded = Skyldigheten att ordna undervisning duger inte som rättslig grund.
position-i-13-legal-obligation-possible = Skyldigheten att ordna undervisning kan vara grunden, om varje tjänst är nödvändig och proportionerlig.
position-i-13-no-basis-for-own-purposes = För leverantörens egna ändamål finns ingen rättslig grund.

question-i-14 = Minskar risken därför att FISA 702 har löpt ut?
    .requisite = Kopplas inte till något rekvisit. Att lagen når vidare framgår av registret över lagar om utlämnande.
position-i-14-unchanged = Nej, insamlingen fortsätter med stöd av beslut som löper till omkring mars 2027.
position-i-14-lowered = Ja, i någon mån, eftersom leverantörer kan motsätta sig beslut när lagen inte längre gäller.

question-i-15 = Får en upphandlande myndighet kräva att leverantören inte lyder under ett tredjelands lag?
    .requisite = Kopplas inte till något rekvisit. Gäller upphandlingsrätt, som inte är modellerad.
position-i-15-may-be-required = Ja, ett sådant krav får ställas.
position-i-15-disproportionate = Nej, ett sådant krav går för långt när leverantören åtar sig i avtal att skydda uppgifterna.

question-i-16 = Kan offentliga organ använda Microsoft 365?
    .requisite = Kopplas inte till något rekvisit. Svaret beror på dag och inställningar.
position-i-16-not-demonstrable = Nej, det går inte att visa att användningen följer dataskyddsreglerna.
position-i-16-under-conditions = Ja, på vissa villkor.

question-i-17 = Vad gör en leverantör utländsk?
    .requisite = utländsk leverantör, 3 kap. 9 § andra stycket säkerhetsskyddsförordningen
position-i-17-seat = Leverantören är utländsk om den har sitt säte utomlands.
position-i-17-seat-or-control = Leverantören är utländsk om den har sitt säte utomlands eller ytterst kontrolleras därifrån.

question-i-18 = Från vilken dag ska förbudet mot utländska leverantörer tillämpas?
    .requisite = dag då 3 kap. 9 § säkerhetsskyddsförordningen ska tillämpas, punkt 6 i övergångsbestämmelserna
position-i-18-postponed-to-2025 = Förbudet ska tillämpas från den 1 januari 2025.
position-i-18-postponed-to-2028 = Förbudet ska tillämpas från den 1 januari 2028.

## Händelser kring beslut om adekvat skyddsnivå

event-dpf-oversight-board = Den amerikanska tillsynsnämnden PCLOB har sedan januari 2025 för få ledamöter för att fatta beslut.
event-dpf-general-court = Tribunalen ogillade den 3 september 2025 talan mot beslutet om DPF (T-553/23); den utgick från förhållandena den 10 juli 2023.
event-dpf-appeal-pending = Tribunalens dom om DPF är överklagad till EU-domstolen (C-703/25 P), och målet var inte avgjort när det senast kontrollerades.
event-dpf-slaughter = USA:s högsta domstol fann den 29 juni 2026 att det strider mot konstitutionen att skydda ledamöterna i FTC mot att avsättas (Trump mot Slaughter), medan beslutet om DPF bygger på att FTC är oberoende.
event-dpf-noyb-request = Organisationen noyb begärde den 29 juni 2026 att kommissionen upphäver beslutet om DPF i ordnade former och har aviserat talan.
event-dpf-edpb-letter = Europeiska dataskyddsstyrelsen har enligt uppgift i ett brev den 31 juli 2026 bett kommissionen att noga bedöma beslutet om DPF.
event-dpf-check-live = Registret har inga uppgifter om vad som har hänt med DPF efter den 5 augusti 2026: kontrollera aktuellt läge innan ni förlitar er på beslutet.

## Tolkningsprofiler

profile-silent = Tyst: alla tolkningsfrågor hålls öppna
profile-esam-2018 = eSam 2018: utländsk lag som kan tvinga leverantören innebär röjande
profile-esam-2023 = eSam 2023 med EDPB och DSK (sammanställd av Underlag)
profile-edpb-strict = Strikt om överföringar: bara effektiva åtgärder räknas (sammanställd av Underlag)
profile-probability-2020 = Sannolikhetssynsättet 2020: risken för åtkomst avgör (sammanställd av Underlag)
profile-strict = Strängast: den ståndpunkt som ger flest hinder i varje fråga (sammanställd av Underlag)

## Beslut om adekvat skyddsnivå

adequacy-ad-ch = Schweiz, beslut 2000/518/EG
adequacy-ad-ca = Kanada, beslut 2002/2/EG
    .scope = Gäller bara mottagare som omfattas av den kanadensiska lagen PIPEDA, alltså företag och inte offentliga organ.
adequacy-ad-ar = Argentina, beslut 2003/490/EG
adequacy-ad-gg = Guernsey, beslut 2003/821/EG
adequacy-ad-im = Isle of Man, beslut 2004/411/EG
adequacy-ad-je = Jersey, beslut 2008/393/EG
adequacy-ad-fo = Färöarna, beslut 2010/146/EU
adequacy-ad-ad = Andorra, beslut 2010/625/EU
adequacy-ad-il = Israel, beslut 2011/61/EU
    .scope = Gäller bara automatiserade överföringar och uppgifter som behandlas automatiserat i Israel.
adequacy-ad-uy = Uruguay, beslut 2012/484/EU
adequacy-ad-nz = Nya Zeeland, beslut 2013/65/EU
adequacy-ad-jp = Japan, beslut (EU) 2019/419
    .scope = Gäller bara företag som omfattas av den japanska lagen APPI med dess kompletterande regler.
adequacy-ad-kr = Sydkorea, beslut (EU) 2022/254
    .scope = Gäller bara mottagare som omfattas av den koreanska lagen PIPA med dess kompletterande regler; av försiktighet räknas bara företag.
adequacy-ad-uk-1 = Storbritannien, beslut (EU) 2021/1772
    .scope = Gäller inte uppgifter som används för brittisk invandringskontroll.
adequacy-ad-uk-2 = Storbritannien, förlängningen den 24 juni 2025
    .scope = Gäller inte uppgifter som används för brittisk invandringskontroll.
adequacy-ad-uk-3 = Storbritannien, det förnyade beslutet C(2025) 8771
adequacy-ad-us-sh = USA, Safe Harbour, beslut 2000/520/EG
    .scope = Gäller bara en mottagare som själv är ansluten, för det slag av uppgifter den har anmält: personaluppgifter eller andra uppgifter.
adequacy-ad-us-ps = USA, Privacy Shield, beslut (EU) 2016/1250
    .scope = Gäller bara en mottagare som själv är ansluten, för det slag av uppgifter den har anmält: personaluppgifter eller andra uppgifter.
adequacy-ad-us-dpf = USA, ramen för dataskydd mellan EU och USA (DPF), beslut (EU) 2023/1795
    .scope = Gäller bara en mottagare som själv är aktiv på DPF-listan, för det slag av uppgifter den är certifierad för: personaluppgifter eller andra uppgifter.
adequacy-ad-epo = Europeiska patentorganisationen, beslut C(2025) 4626
adequacy-ad-br = Brasilien, beslut (EU) 2026/179
    .scope = Gäller bara mottagare som omfattas av den brasilianska lagen LGPD.

## Tredjeländers lagar om utlämnande till myndighet

law-us-cloud = CLOUD Act (USA), som ålägger leverantörer av kommunikations- och datatjänster att lämna ut uppgifter de förfogar över, var de än lagras
law-us-sca = Stored Communications Act (USA), som låter myndigheter begära ut lagrade uppgifter av leverantörer av kommunikations- och datatjänster
law-us-702 = FISA avsnitt 702 (USA), som låter underrättelsetjänsten ålägga leverantörer att bistå vid inhämtning av uppgifter om personer utanför USA
law-us-risaa25 = RISAA avsnitt 25 (USA), som utvidgade FISA 702 till de flesta tjänsteleverantörer med åtkomst till utrustning för kommunikation, till exempel datahallar
law-uk-ipa = Investigatory Powers Act (Storbritannien), som når den som erbjuder teletjänster i landet eller styr system därifrån
law-cn-nil = Lagen om nationell underrättelseverksamhet (Kina), som ålägger organisationer och medborgare att bistå underrättelsetjänsten
law-cn-csl = Cybersäkerhetslagen (Kina), som ålägger nätoperatörer att bistå säkerhetsmyndigheterna
law-cn-dsl = Datasäkerhetslagen (Kina), som ålägger den som hanterar data att samarbeta med säkerhetsmyndigheterna
law-in-69 = Information Technology Act avsnitt 69 (Indien), som låter myndigheter begära åtkomst av den som ansvarar för en datorresurs i landet
law-ru-sorm = SORM och Jarovajalagarna (Ryssland), som ålägger teleoperatörer och internettjänster att ge säkerhetstjänsten åtkomst och nycklar
law-au-tola = Assistance and Access Act (Australien), som låter myndigheter ålägga kommunikationsleverantörer att bistå med åtkomst
law-ch-bupf = BÜPF (Schweiz), lagen om övervakning av post och tele, som ålägger teleoperatörer och därtill knutna tjänster att bistå myndigheter

## Anknytning

factor-seat = Mottagaren är etablerad i landet.
factor-control = En ägare i landet kontrollerar mottagaren.
factor-hosting = Informationen lagras eller driftas i landet.
factor-access = Informationen nås från landet, till exempel för support.
