# Tunnetut aukot: mistä tarkastelulta puuttuvat säännöt. Aukko mainitaan vastauksessa, kun se koskee asiaa.
# Lakimies ei ole tarkastanut tekstejä.

gap-qualification-country = Sitä, mitä muun kuin Ruotsin tai Suomen oikeuden mukaan saa antaa toisen hoidettavaksi, ei ole mallinnettu.
gap-qualification-se-before-2011 = Ruotsin hallitusmuodon (regeringsformen) sanamuotoa ennen 1 päivää tammikuuta 2011 ei ole mallinnettu.
gap-qualification-fi-before-2000 = Aikaa ennen Suomen perustuslakia (731/1999), joka on ollut voimassa 1 päivästä maaliskuuta 2000, ei ole mallinnettu.

gap-responsibility-country = Vastuuta tiedoista muun kuin Ruotsin tai Suomen oikeuden mukaan ei ole mallinnettu.
gap-responsibility-se-before-2009 = Vastuuta tiedoista ennen ruotsalaista toukokuun 2009 roolimallia ei ole mallinnettu.
gap-responsibility-fi-before-2020 = Aikaa ennen tiedonhallintalakia (906/2019), joka on ollut voimassa 1 päivästä tammikuuta 2020, ei ole mallinnettu.

gap-competence-country = Sitä, kuka saa päättää muun kuin Ruotsin oikeuden, esimerkiksi Suomen kuntalain (410/2015), mukaan, ei ole mallinnettu.
gap-competence-body = Sitä, kuka saa päättää kunnallisissa yhtiöissä ja kuntayhtymissä (kommunalförbund) esimerkiksi yhtiöjärjestyksen, omistajaohjeen tai perussäännön mukaan, ei ole mallinnettu.
gap-competence-kl-before-2018 = Ruotsin kuntalakia (kommunallagen, 1991:900), joka oli voimassa ennen 1 päivää tammikuuta 2018, ei ole mallinnettu.
gap-competence-state-before-2008 = Ruotsin valtion viranomaisia koskenutta asetusta (verksförordningen, 1995:1322), joka oli voimassa ennen 1 päivää tammikuuta 2008, ei ole mallinnettu.

gap-lawfulness-country = Lainmukaisuutta muun kuin Ruotsin tai Suomen oikeuden mukaan ei ole mallinnettu.
gap-lawfulness-before-2018 = Aikaa ennen tietosuoja-asetusta ei ole mallinnettu: Ruotsissa personuppgiftslagen (1998:204), Suomessa henkilötietolaki (523/1999).
gap-lawfulness-fi-before-2019 = Aikaa ennen tietosuojalakia (1050/2018), joka on ollut voimassa 1 päivästä tammikuuta 2019, ei ole mallinnettu.

gap-secrecy-country = Salassapitoa muun kuin Ruotsin tai Suomen oikeuden mukaan ei ole mallinnettu.
gap-secrecy-other-provision = Salassapitosäännöstä, jonka piiriin tiedot kuuluvat, ei ole mallinnettu.
gap-secrecy-provision-of-another-country = Tiedot kuuluvat toisen maan salassapitosäännöksen piiriin kuin sen, jonka lakia organisaatio noudattaa; sitä ei ole mallinnettu.
gap-secrecy-se-before-2009 = Ruotsin salassapitolakia (sekretesslagen, 1980:100), joka oli voimassa ennen 30 päivää kesäkuuta 2009, ei ole mallinnettu.
gap-secrecy-fi-before-1999 = Yleisten asiakirjain julkisuudesta annettua lakia (83/1951), joka oli voimassa ennen 1 päivää joulukuuta 1999, ei ole mallinnettu.
gap-secrecy-fi-between-authorities = Sitä, mitä viranomainen saa antaa toiselle viranomaiselle, joka ei toimi sen lukuun (JulkL 28 ja 29 §), ei ole luettu.
gap-secrecy-osl-40-5-before-2018 = OSL 40 luvun 5 §:n sanamuotoa ennen 1 päivää tammikuuta 2018 ei ole mallinnettu.
gap-secrecy-osl-21-7-before-2018 = OSL 21 luvun 7 §:n mukainen salassapito ennen 25 päivää toukokuuta 2018, jolloin säännös koski henkilötietolain (1998:204) vastaista käsittelyä.
gap-secrecy-osl-18-8b-before-2026 = OSL 18 luvun 8 b §:n mukainen poikkeamailmoitusten salassapito on ollut voimassa 15 päivästä tammikuuta 2026; aikaisempaa sääntelyä ei ole mallinnettu.

gap-security-protection-country = Turvallisuusluokiteltujen tietojen suojaa muun kuin Ruotsin tai Suomen oikeuden mukaan ei ole mallinnettu.
gap-security-protection-between-state-authorities = Ruotsin turvallisuussuojalain (säkerhetsskyddslagen) erityissääntöjä valtion viranomaisten välillä (4 luvun 2 §) ei ole mallinnettu.
gap-security-protection-se-before-2021 = Ruotsin turvallisuussuojalain (säkerhetsskyddslagen) sanamuotoa ennen 1 päivää joulukuuta 2021 ja sitä edeltänyttä lakia (1996:627) ei ole mallinnettu.
gap-security-protection-fi-before-2020 = Tietoturvallisuudesta valtionhallinnossa annettua valtioneuvoston asetusta (681/2010), joka oli voimassa ennen 1 päivää tammikuuta 2020, ei ole mallinnettu.
gap-security-protection-fi-not-state = Muut suomalaiset organisaatiot kuin valtion viranomaiset eivät turvallisuusluokittele; sitä, mitä sovelletaan niiden valtiolta saamiin luokiteltuihin asiakirjoihin, ei ole mallinnettu.

gap-processor-country = Tietosuoja-asetusta ei kyseisenä päivänä sovelleta organisaation maassa, eikä maan omaa tietosuojaoikeutta ole mallinnettu.
gap-processor-before-2018 = Aikaa ennen tietosuoja-asetusta (ennen 25 päivää toukokuuta 2018) ei ole mallinnettu.

gap-transfer-country = Tietosuoja-asetusta ei kyseisenä päivänä sovelleta organisaation maassa, eikä maan omia siirtosääntöjä ole mallinnettu.
gap-transfer-before-2018 = Aikaa ennen tietosuoja-asetusta (ennen 25 päivää toukokuuta 2018) ei ole mallinnettu.

gap-cybersecurity-country = Kyberturvallisuutta muun kuin Ruotsin tai Suomen oikeuden mukaan ei ole mallinnettu.
gap-cybersecurity-se-before-2026 = Ruotsin lakia (2018:1174) yhteiskunnallisesti tärkeiden ja digitaalisten palvelujen tietoturvallisuudesta ja muita vaatimuksia ennen 15 päivää tammikuuta 2026 ei ole mallinnettu.
gap-cybersecurity-fi-before-2020 = Aikaa ennen tiedonhallintalakia (906/2019), joka on ollut voimassa 1 päivästä tammikuuta 2020, ei ole mallinnettu.
gap-cybersecurity-fi-nis2 = Kyberturvallisuuslakia (124/2025) ja tiedonhallintalain (906/2019) 4 a lukua ei ole mallinnettu.

gap-sector-country = Toimialan lainsäädäntöä muissa maissa kuin Ruotsissa ja Suomessa ei ole mallinnettu.
gap-sector-education = Koulun ja koulutuksen omaa lainsäädäntöä ei ole mallinnettu.
gap-sector-se-before-2008 = Ruotsin toimialalainsäädäntöä ennen 1 päivää heinäkuuta 2008, esimerkiksi potilaskertomuslakia (patientjournallagen, 1985:562), ei ole mallinnettu.
gap-sector-fi-before-2024 = Asiakastietoja koskevaa Suomen lainsäädäntöä ennen 1 päivää tammikuuta 2024, esimerkiksi lakia 784/2021, ei ole mallinnettu.

gap-records-country = Arkistolainsäädäntöä muissa maissa kuin Ruotsissa ja Suomessa ei ole mallinnettu.
gap-records-se-before-1991 = Aikaa ennen Ruotsin arkistolakia (arkivlagen, 1990:782), joka on ollut voimassa 1 päivästä heinäkuuta 1991, ei ole mallinnettu.
gap-records-fi-before-2020 = Aikaa ennen tiedonhallintalakia (906/2019), joka on ollut voimassa 1 päivästä tammikuuta 2020, ei ole mallinnettu.
gap-records-fi-archives = Suomen arkistolakia (831/1994) ei ole mallinnettu.

gap-procurement-country = Hankintoja muun kuin Ruotsin oikeuden, esimerkiksi julkisista hankinnoista ja käyttöoikeussopimuksista annetun lain (1397/2016), mukaan ei ole mallinnettu.
gap-procurement-before-2017 = Ruotsin hankintalakia (lagen om offentlig upphandling, 2007:1091), joka oli voimassa ennen 1 päivää tammikuuta 2017, ei ole mallinnettu.

gap-own-policy-not-given = Ei ole ilmoitettu, että kaikki organisaation omat säännöt on annettu; organisaatiolla voi olla sääntöjä, joita vastaus ei tunne.
