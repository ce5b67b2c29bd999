# Kända luckor: vad en prövning saknar regler för. Nämns i svaret när luckan berör ärendet.
# Texterna är inte granskade av jurist.

gap-qualification-country = Vad som får lämnas över enligt annan rätt än svensk och finländsk är inte modellerat.
gap-qualification-se-before-2011 = Regeringsformens lydelse före den 1 januari 2011 är inte modellerad.
gap-qualification-fi-before-2000 = Tiden före Finlands grundlag (731/1999), som gäller från den 1 mars 2000, är inte modellerad.

gap-responsibility-country = Ansvaret för information enligt annan rätt än svensk och finländsk är inte modellerat.
gap-responsibility-se-before-2009 = Ansvaret för information före den svenska rollmodellen från maj 2009 är inte modellerat.
gap-responsibility-fi-before-2020 = Tiden före Finlands informationshanteringslag (906/2019), som gäller från den 1 januari 2020, är inte modellerad.

gap-competence-country = Vem som får besluta enligt annan rätt än svensk, till exempel enligt Finlands kommunallag (410/2015), är inte modellerat.
gap-competence-body = Vem som får besluta i kommunala bolag och kommunalförbund, till exempel enligt bolagsordning, ägardirektiv eller förbundsordning, är inte modellerat.
gap-competence-kl-before-2018 = Kommunallagen (1991:900), som gällde före den 1 januari 2018, är inte modellerad.
gap-competence-state-before-2008 = Verksförordningen (1995:1322), som gällde för statliga myndigheter före den 1 januari 2008, är inte modellerad.

gap-lawfulness-country = Lagligheten enligt annan rätt än svensk och finländsk är inte modellerad.
gap-lawfulness-before-2018 = Tiden före dataskyddsförordningen är inte modellerad: i Sverige personuppgiftslagen (1998:204), i Finland personuppgiftslagen (523/1999).
gap-lawfulness-fi-before-2019 = Tiden före Finlands dataskyddslag (1050/2018), som gäller från den 1 januari 2019, är inte modellerad.

gap-secrecy-country = Sekretess enligt annan rätt än svensk och finländsk är inte modellerad.
gap-secrecy-other-provision = Den sekretessbestämmelse som uppgifterna faller under är inte modellerad.
gap-secrecy-provision-of-another-country = Uppgifterna faller under ett annat lands sekretessbestämmelse än det lands lag som organet lyder under; det är inte modellerat.
gap-secrecy-se-before-2009 = Sekretesslagen (1980:100), som gällde före den 30 juni 2009, är inte modellerad.
gap-secrecy-fi-before-1999 = Lagen om allmänna handlingars offentlighet (83/1951), som gällde i Finland före den 1 december 1999, är inte modellerad.
gap-secrecy-fi-between-authorities = Vad en finländsk myndighet får lämna till en annan myndighet som inte arbetar för den (28 och 29 §§ JulkL) är inte läst.
gap-secrecy-osl-40-5-before-2018 = Lydelsen av 40 kap. 5 § offentlighets- och sekretesslagen före den 1 januari 2018 är inte modellerad.
gap-secrecy-osl-21-7-before-2018 = Sekretess enligt 21 kap. 7 § OSL före den 25 maj 2018, då bestämmelsen gällde behandling i strid med personuppgiftslagen.
gap-secrecy-osl-18-8b-before-2026 = Sekretessen för incidentrapporter i 18 kap. 8 b § offentlighets- och sekretesslagen gäller från den 15 januari 2026; vad som gällde dessförinnan är inte modellerat.

gap-security-protection-country = Skydd av säkerhetsklassificerade uppgifter enligt annan rätt än svensk och finländsk är inte modellerat.
gap-security-protection-between-state-authorities = Säkerhetsskyddslagens särregler mellan statliga myndigheter (4 kap. 2 §) är inte modellerade.
gap-security-protection-se-before-2021 = Säkerhetsskyddslagens lydelse före den 1 december 2021, och dessförinnan säkerhetsskyddslagen (1996:627), är inte modellerad.
gap-security-protection-fi-before-2020 = Statsrådets förordning (681/2010) om informationssäkerheten inom statsförvaltningen, som gällde i Finland före den 1 januari 2020, är inte modellerad.
gap-security-protection-fi-not-state = Andra finländska organ än statliga myndigheter säkerhetsklassificerar inte; vad som gäller för klassificerade handlingar de har fått av staten är inte modellerat.

gap-processor-country = Dataskyddsförordningen gäller inte i organets land på dagen, och landets egen dataskyddsrätt är inte modellerad.
gap-processor-before-2018 = Tiden före dataskyddsförordningen (före den 25 maj 2018) är inte modellerad.

gap-transfer-country = Dataskyddsförordningen gäller inte i organets land på dagen, och landets egna regler om överföring är inte modellerade.
gap-transfer-before-2018 = Tiden före dataskyddsförordningen (före den 25 maj 2018) är inte modellerad.

gap-cybersecurity-country = Cybersäkerhet enligt annan rätt än svensk och finländsk är inte modellerad.
gap-cybersecurity-se-before-2026 = Lagen (2018:1174) om informationssäkerhet för samhällsviktiga och digitala tjänster och andra krav före den 15 januari 2026 är inte modellerade.
gap-cybersecurity-fi-before-2020 = Tiden före Finlands informationshanteringslag (906/2019), som gäller från den 1 januari 2020, är inte modellerad.
gap-cybersecurity-fi-nis2 = Finlands cybersäkerhetslag (124/2025) och 4 a kap. i informationshanteringslagen (906/2019) är inte modellerade.

gap-sector-country = Sektorslagstiftning i andra länder än Sverige och Finland är inte modellerad.
gap-sector-education = Skolans och utbildningens egen lagstiftning är inte modellerad.
gap-sector-se-before-2008 = Svensk sektorslagstiftning före den 1 juli 2008, till exempel patientjournallagen (1985:562), är inte modellerad.
gap-sector-fi-before-2024 = Finlands lagstiftning om kunduppgifter före den 1 januari 2024, till exempel lagen 784/2021, är inte modellerad.

gap-records-country = Arkivrätt i andra länder än Sverige och Finland är inte modellerad.
gap-records-se-before-1991 = Tiden före arkivlagen (1990:782), som gäller från den 1 juli 1991, är inte modellerad.
gap-records-fi-before-2020 = Tiden före Finlands informationshanteringslag (906/2019), som gäller från den 1 januari 2020, är inte modellerad.
gap-records-fi-archives = Finlands arkivlag (831/1994) är inte modellerad.

gap-procurement-country = Upphandling enligt annan rätt än svensk, till exempel Finlands lag om offentlig upphandling och koncession (1397/2016), är inte modellerad.
gap-procurement-before-2017 = Lagen (2007:1091) om offentlig upphandling, som gällde före den 1 januari 2017, är inte modellerad.

gap-own-policy-not-given = Det är inte sagt att alla organets egna regler är angivna; organet kan ha regler som svaret inte känner till.
