# Tietojen tekstit: nimike, kysymys tai toimenpide, pyydettävä selvitys ja arvojen nimikkeet.
# Lakimies ei ole tarkastanut tekstejä.

# Yhteiset arvot. Arviossa myönteinen arvo tarkoittaa, että vaatimus täyttyy.

value-yes = Kyllä
value-no = Ei
value-favourable = Täyttyy arvion mukaan
value-unfavourable = Ei täyty arvion mukaan
value-unknown = Ei tiedossa

# Organisaatio ja järjestely.

attribute-case-body-country = Organisaation maa
    .question = Minkä maan lainsäädäntöä julkiseen organisaatioon sovelletaan?
    .evidence = Organisaation rekisterinumero (Suomessa Y-tunnus) tai säädös, jolla se on perustettu.

attribute-case-body-kind = Julkisen organisaation laji
    .question = Millaista julkista organisaatiota asia koskee?
    .evidence = Ote organisaatiorekisteristä ja yhtiön osalta tieto siitä, kenellä on siinä oikeudellinen määräysvalta.
value-case-body-kind-municipality = Kunta
value-case-body-kind-region = Alue (region, Ruotsi)
value-case-body-kind-state-agency = Valtion viranomainen
value-case-body-kind-municipal-company = Kunnan määräysvallassa oleva yhtiö
value-case-body-kind-joint-authority = Kuntayhtymä (Ruotsissa kommunalförbund)
value-case-body-kind-wellbeing-services-county = Hyvinvointialue (Suomi)

attribute-case-arrangement = Järjestely
    .question = Hankitaanko palvelu markkinoilta, onko kyse Ruotsin valtion yhteisestä it-käyttöpalvelusta (samordnad statlig it-drift), vai tuottaako palvelun muulla tavoin toinen viranomainen?
    .evidence = Hankinta-asiakirjat, sopimus tai muu sovittu järjestely, josta palvelun tuottaja ilmenee.
value-case-arrangement-market = Hankinta markkinoilta
value-case-arrangement-coordinated-state-it = Ruotsin valtion yhteinen it-käyttöpalvelu (samordnad statlig it-drift)
value-case-arrangement-other-authority = Toinen viranomainen muulla tavoin

attribute-case-handovers-complete = Vastaanottajien luettelo on täydellinen
    .question = Onko jokainen vastaanottaja, myös jokainen alikäsittelijä, merkitty asiaan kunkin tietoaineiston osalta?
    .evidence = Toimittajan päivätty luettelo alihankkijoista ja alikäsittelijöistä sekä tieto siitä, missä ne käsittelevät tietoja ja mistä ne pääsevät tietoihin.

attribute-case-own-rules-given = Omat säännöt on annettu
    .question = Onko jokainen organisaation itse päättämä tietojen luovuttamista koskeva sääntö annettu asiassa, tai puuttuvatko tällaiset säännöt kokonaan?
    .evidence = Organisaation politiikat, ohjeet ja päätökset ulkoistamisesta, pilvipalveluista ja tietoturvallisuudesta tai ilmoitus siitä, ettei niitä ole.

# Tietoaineisto.

attribute-information-secrecy = Salassapitosäännös
    .question = Minkä salassapitosäännöksen piiriin tiedot kuuluvat? Jos säännöksiä on useita, tietoaineisto merkitään kerran kunkin osalta.
    .evidence = Tietojen luokittelu tai salassapitoselvitys, jossa säännös mainitaan.
value-information-secrecy-none = Ei salassapitosäännöstä
value-information-secrecy-osl-15-1 = Ulkosuhteita koskeva salassapito (OSL 15 luvun 1 §): julkisuusolettama, enintään 40 vuotta
value-information-secrecy-osl-15-2 = Maanpuolustusta koskeva salassapito (OSL 15 luvun 2 §): julkisuusolettama, enintään 40 vuotta
value-information-secrecy-osl-18-8 = Turva- ja valvontatoimenpiteet (OSL 18 luvun 8 §): julkisuusolettama, enimmäisaikaa ei säädetty
value-information-secrecy-osl-18-8b = Kyberpoikkeamia koskevat ilmoitukset (OSL 18 luvun 8 b §): salassapito-olettama, enintään 40 vuotta
value-information-secrecy-osl-18-13 = Riski- ja haavoittuvuusanalyysit (OSL 18 luvun 13 §): julkisuusolettama, enimmäisaikaa ei säädetty
value-information-secrecy-osl-19-1 = Viranomaisen oma liiketoiminta (OSL 19 luvun 1 §): julkisuusolettama, enintään 20 vuotta
value-information-secrecy-osl-19-3-1 = Hankinnat ja muut sopimusasiat (OSL 19 luvun 3 §:n 1 momentti): julkisuusolettama, enintään 20 vuotta
value-information-secrecy-osl-19-3 = Tarjous ennen hankintapäätöstä (OSL 19 luvun 3 §:n 2 momentti): ehdoton salassapito, hankintapäätökseen asti
value-information-secrecy-osl-21-1 = Terveys ja seksuaalielämä (OSL 21 luvun 1 §): tiukennettu julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-21-3-1 = Uhattujen henkilöiden osoitetiedot (OSL 21 luvun 3 §:n 1 momentti): tiukennettu julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-21-3-2 = Peitehenkilötiedot (OSL 21 luvun 3 §:n 3 momentti): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-21-5 = Ulkomaalaiset (OSL 21 luvun 5 §): julkisuusolettama, enintään 50 vuotta
value-information-secrecy-osl-21-7 = Tietosuojasääntelyn vastainen käsittely (OSL 21 luvun 7 §): julkisuusolettama, enimmäisaikaa ei säädetty
value-information-secrecy-osl-22-1 = Väestökirjanpito (OSL 22 luvun 1 §:n 1 momentti): tiukennettu julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-22-1-photo = Valokuva väestökirjanpidossa (OSL 22 luvun 1 §:n 2 momentti): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-23-1 = Esiopetus ja varhaiskasvatus (förskola) (OSL 23 luvun 1 §): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-23-2-1 = Oppilashuolto (OSL 23 luvun 2 §:n 1 momentti): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-23-2-2 = Muu oppilaiden tukeminen, kurinpito ja erottaminen (OSL 23 luvun 2 §:n 2 momentti): julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-23-2-3 = Henkilöllisyys ja osoite koulussa (OSL 23 luvun 2 §:n 3 momentti): tiukennettu julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-23-3-1 = Erityinen tuki vapaa-ajankodissa (OSL 23 luvun 3 §:n 1 momentti): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-23-3-2 = Vapaa-ajankoti muutoin (OSL 23 luvun 3 §:n 2 momentti): julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-23-5-1 = Psykologi, kuraattori ja opinto-ohjaus muussa koulutuksessa (OSL 23 luvun 5 §:n 1 momentti): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-23-5-2 = Opiskelijahuolto aikuiskoulutuksessa (OSL 23 luvun 5 §:n 2 momentti): julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-23-5-3 = Henkilöllisyys ja osoite muussa koulutuksessa (OSL 23 luvun 5 §:n 3 momentti): tiukennettu julkisuusolettama, enintään 70 vuotta
value-information-secrecy-osl-25-1 = Terveydenhuollon salassapito (OSL 25 luvun 1 §): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-26-1 = Sosiaalihuollon salassapito (OSL 26 luvun 1 §): salassapito-olettama, enintään 70 vuotta
value-information-secrecy-osl-27-1 = Verotuksen salassapito (OSL 27 luvun 1 §): ehdoton salassapito, enintään 20 vuotta; kunnassa ja alueella vain Skatterättsnämndenin antamat tiedot
value-information-secrecy-osl-31-16 = Viranomaisen liikekumppanit (OSL 31 luvun 16 §): tiukennettu julkisuusolettama, enintään 20 vuotta
value-information-secrecy-osl-39-1-1 = Henkilöstön psykologi ja henkilöstöneuvoja (OSL 39 luvun 1 §:n 1 momentti): salassapito-olettama, enintään 50 vuotta
value-information-secrecy-osl-39-1-2 = Muu henkilöstön tukitoiminta (OSL 39 luvun 1 §:n 2 momentti): julkisuusolettama, enintään 50 vuotta
value-information-secrecy-osl-39-2 = Henkilöstön terveys ja uudelleensijoittaminen (OSL 39 luvun 2 §): julkisuusolettama, enintään 50 vuotta
value-information-secrecy-osl-39-3-1 = Muut henkilöstöä koskevat tiedot (OSL 39 luvun 3 §:n 1 momentti): julkisuusolettama, enintään 50 vuotta
value-information-secrecy-osl-39-3-3 = Henkilöstön kotiosoite, yksityinen puhelin, valokuva ja läheiset (OSL 39 luvun 3 §:n 3 momentti): salassapito-olettama, enintään 50 vuotta
value-information-secrecy-osl-40-5 = Tekninen käsittely tai säilytys toisen lukuun (OSL 40 luvun 5 §): ehdoton salassapito, enimmäisaikaa ei säädetty
value-information-secrecy-other = Muu salassapitosäännös

attribute-information-personal-data = Henkilötiedot
    .question = Sisältääkö tietoaineisto henkilötietoja eli tietoja, jotka voidaan suoraan tai välillisesti yhdistää elossa olevaan henkilöön?
    .evidence = Seloste käsittelytoimista (tietosuoja-asetuksen 30 artikla) tai tietojen luokittelu.

attribute-information-security-class = Turvallisuusluokka
    .question = Ovatko tiedot turvallisuusluokiteltuja, ja jos ovat, mihin turvallisuusluokkaan ne kuuluvat?
    .evidence = Turvallisuussuojan (säkerhetsskydd) analyysi ja turvallisuusluokkaa koskeva päätös luokan edellyttämässä muodossa.
value-information-security-class-none = Ei turvallisuusluokiteltu
value-information-security-class-restricted = Käyttö rajoitettu (begränsat hemlig; Suomessa turvallisuusluokka IV)
value-information-security-class-confidential = Luottamuksellinen (konfidentiell; Suomessa turvallisuusluokka III)
value-information-security-class-secret = Salainen (hemlig; Suomessa turvallisuusluokka II)
value-information-security-class-top-secret = Erittäin salainen (kvalificerat hemlig; Suomessa turvallisuusluokka I)

attribute-information-sector = Toimiala
    .question = Minkä toimialan lainsäädäntö koskee tietoja?
    .evidence = Kuvaus toiminnasta ja laista, jonka nojalla sitä harjoitetaan.
value-information-sector-other = Muu
value-information-sector-health-care = Terveydenhuolto
value-information-sector-social-services = Sosiaalihuolto
value-information-sector-education = Koulutus

attribute-information-confidentiality-level = Luottamuksellisuuden taso
    .question = Mikä luottamuksellisuuden seuraustaso tiedoilla on organisaation omassa tietojen luokituksessa?
    .evidence = Päivätty tietojen luokitus, esimerkiksi ruotsalaisen KLASSA-menetelmän mukaan.
value-information-confidentiality-level-k0 = 0, ei vahinkoa tai vähäinen vahinko
value-information-confidentiality-level-k1 = 1, kohtalainen vahinko
value-information-confidentiality-level-k2 = 2, merkittävä vahinko
value-information-confidentiality-level-k3 = 3, vakava vahinko
value-information-confidentiality-level-k4 = 4, erittäin vakava vahinko

# Luovutus.

attribute-handover-manner = Käsittelyn tapa
    .question = Mitä vastaanottaja tekee tiedoilla: säilyttää niitä, ylläpitää järjestelmää, antaa etätukea vai työskentelee itse sisällön parissa?
    .evidence = Palvelukuvaus ja sopimus, joista vastaanottajan tehtävät ilmenevät.
value-handover-manner-storage = Säilytys
value-handover-manner-operation = Järjestelmän ylläpito
value-handover-manner-support = Tuki ja pääsy tietoihin etäyhteydellä
value-handover-manner-substantive-work = Työ itse sisällön parissa

attribute-handover-place = Paikka
    .question = Missä maassa tietoja säilytetään tai mistä maasta vastaanottaja pääsee niihin? Jos maita on useita, kukin niistä merkitään omaksi luovutuksekseen.
    .evidence = Sopimuksen maininta paikoista, joissa tietoja käsitellään ja joista niihin päästään, sekä sen tueksi tarkastuskertomus, lokitiedot tai todistus.

attribute-handover-exercises-authority = Julkisen vallan käyttö
    .question = Tekeekö vastaanottaja päätöksiä tai ryhtyykö se muihin toimiin, jotka ovat julkisen vallan käyttöä?
    .evidence = Kuvaus päätöksistä ja toimista, joista vastaanottaja vastaa, ja niiden oikeusvaikutuksista.

attribute-handover-authority-by-statute = Siirrolle on tuki laissa
    .question = Salliiko laki antaa juuri tämän julkisen vallan käytön vastaanottajalle?
    .evidence = Säännös, johon siirto perustuu, ja perustelut sille, että se kattaa tehtävän.

# Vastaanottaja.

attribute-recipient-kind = Vastaanottajan laji
    .question = Onko vastaanottaja yritys tai muu yksityinen, organisaation oman maan viranomainen, ulkomainen viranomainen vai kansainvälinen järjestö?
    .evidence = Rekisteriote taikka säädös tai sopimus, johon vastaanottajan asema perustuu.
value-recipient-kind-company = Yritys tai muu yksityinen
value-recipient-kind-domestic-authority = Oman maan viranomainen
value-recipient-kind-foreign-authority = Ulkomainen viranomainen
value-recipient-kind-international-organisation = Kansainvälinen järjestö
value-recipient-kind-own-staff-or-branch = Viranomaisen oma henkilöstö tai sivutoimipiste

attribute-recipient-seat = Kotipaikka
    .question = Missä maassa vastaanottajalla on kotipaikka? Kansainvälisestä järjestöstä, jolla on oma oikeusjärjestys, ilmoitetaan järjestö.
    .evidence = Rekisteriote juuri siitä yhtiöstä, joka on sopimuspuoli tai alikäsittelijä.

attribute-recipient-controlled-from = Määräysvaltaa käyttävän omistajan maa
    .question = Missä maassa on omistaja, jolla viime kädessä on määräysvalta vastaanottajassa? Jos kukaan muussa maassa ei käytä määräysvaltaa, ilmoitetaan vastaanottajan oma maa.
    .evidence = Omistusketju lopulliseen omistajaan asti, tosiasiallisten edunsaajien rekisteristä tai konsernitilinpäätöksestä.

attribute-recipient-acts-on-behalf = Toimii viranomaisen lukuun
    .question = Käsitteleekö vastaanottaja tietoja viranomaisen toimeksiannosta ja sen lukuun?
    .evidence = Toimeksiantosopimus tai muu sopimus, josta tehtävän tarkoitus ilmenee.

attribute-recipient-own-purposes = Omat tarkoitukset
    .question = Käyttääkö vastaanottaja tietoja myös omiin tarkoituksiinsa, esimerkiksi analytiikkaan, tuotekehitykseen tai mallien kouluttamiseen?
    .evidence = Sopimuksen ja palveluehtojen kohdat käyttötarkoituksista, tilastoinnista, tuotekehityksestä ja mallien kouluttamisesta.

attribute-recipient-joint-controller = Yhteisrekisterinpitäjä
    .question = Määrittääkö vastaanottaja käsittelyn tarkoitukset ja keinot yhdessä organisaation kanssa?
    .evidence = Selvitys siitä, kuka päättää, miksi ja miten henkilötietoja käsitellään.

# Salassapito.

attribute-handover-only-technical = Vain tekninen käsittely tai säilytys
    .question = Onko vastaanottajan tehtävänä ainoastaan tietojen tekninen käsittely tai tekninen säilytys?
    .evidence = Palvelukuvaus, josta ilmenee tehtävän jokainen osa, myös tuki, analysointi ja vianetsintä.

attribute-handover-content-seen-by-staff = Henkilöstö saa tiedon sisällöstä
    .question = Saako vastaanottajan henkilöstö tosiasiallisesti tiedon sisällöstä, esimerkiksi lukemalla tai kuuntelemalla?
    .evidence = Kuvaus työtavoista ja käyttöoikeuksista sekä lokitiedot henkilöstön pääsystä tietoihin.

attribute-handover-plaintext-needed = Selväkielinen tieto tarpeen
    .question = Tarvitseeko vastaanottaja tiedot jossakin vaiheessa selväkielisinä tehtävänsä hoitamiseksi?
    .evidence = Tekninen kuvaus siitä, missä kohdassa palvelua tietojen salaus puretaan ja kuka sen purkaa.

attribute-handover-other-secrecy-route = Muu peruste salassapidosta huolimatta
    .question = Minkä muun perusteen kuin OSL 10 luvun 2 a §:n viranomainen on katsonut soveltuvan tietojen antamiseen vastaanottajalle?
    .evidence = Viranomaisen dokumentoitu harkinta säännöksineen ja perusteluineen sekä tarvittaessa suostumus tai varauma.
value-handover-other-secrecy-route-none = Ei muuta perustetta
value-handover-other-secrecy-route-necessary-osl-10-2 = Välttämätöntä omaa toimintaa varten (OSL 10 luvun 2 §)
value-handover-other-secrecy-route-reservation-osl-10-14 = Varauma, joka poistaa vaaran (OSL 10 luvun 14 §)
value-handover-other-secrecy-route-general-clause-osl-10-27 = Yleislauseke, generalklausulen (OSL 10 luvun 27 §)
value-handover-other-secrecy-route-consent-osl-12-2 = Yksityisen suostumus (OSL 12 luvun 2 §)
value-handover-other-secrecy-route-inside-authority-osl-2-1 = Osallistuu viranomaisen omaan toimintaan (OSL 2 luvun 1 §)
value-handover-other-secrecy-route-specific-provision-osl-8-3 = Erityissäännös tietojen antamisesta ulkomaille (OSL 8 luvun 3 §:n 1 kohta)

attribute-handover-own-keys = Salaus omilla avaimilla
    .question = Salatkaa tiedot ennen luovutusta avaimilla, jotka ovat vain organisaation itsensä tai luotettavan ETA-alueella toimivan tahon hallussa.
    .evidence = Tekninen kuvaus salauksesta ja siitä, kuka luo avaimet, säilyttää niitä ja voi käyttää niitä.

attribute-handover-clearly-harmless = On selvää, ettei paljastumisesta aiheudu haittaa
    .question = Onko selvää, että tiedot voidaan paljastaa vastaanottajalle aiheuttamatta sitä haittaa (men), jolta säännös suojaa, useimmiten yksityiselle tai hänen läheiselleen?
    .evidence = Viranomaisen dokumentoitu haitan arviointi, jossa on perusteet puolesta ja vastaan.

attribute-handover-harm-not-assumed = Vahinkoa tai haittaa ei voida olettaa
    .question = Eikö voida olettaa, että tietojen paljastaminen vastaanottajalle aiheuttaa säännöksessä tarkoitettua vahinkoa tai haittaa? Jos säännös edellyttää erityistä syytä tai huomattavaa haittaa, arvioidaan sitä.
    .evidence = Viranomaisen dokumentoitu haitan arviointi, jossa on perusteet puolesta ja vastaan.

attribute-handover-clearly-compatible = Selvästi maan etujen mukaista
    .question = Saisiko tiedot vastaavassa tapauksessa antaa kotimaiselle viranomaiselle, ja onko selvää, että niiden antaminen ulkomaiselle vastaanottajalle on maan etujen mukaista?
    .evidence = Viranomaisen dokumentoitu harkinta, jossa on perusteet puolesta ja vastaan.

attribute-handover-disclosure-unlikely = Paljastuminen epätodennäköistä
    .question = Onko epätodennäköistä, että kukaan sivullinen saa tiedon sisällöstä tässä järjestelyssä?
    .evidence = Riskianalyysi pääsystä tietoihin vastaanottajan luona, mukaan lukien tekninen suojaus ja vastaanottajaan ulottuva ulkomainen lainsäädäntö.

attribute-handover-not-unsuitable = Antaminen ei ole sopimatonta
    .question = Katsotaanko kaikkien seikkojen punninnan perusteella, ettei tietojen antaminen vastaanottajalle ole sopimatonta (inte olämpligt)?
    .evidence = Dokumentoitu sopivuuden arviointi, jossa punnitaan tietojen arkaluonteisuus ja määrä, suojaus, vaitiolovelvollisuus ja ulkomainen lainsäädäntö.

attribute-handover-necessary = Välttämätöntä omaa toimintaa varten
    .question = Onko juuri näiden tietojen antaminen vastaanottajalle välttämätöntä, jotta viranomainen voi hoitaa oman toimintansa?
    .evidence = Viranomaisen selvitys siitä, miksi tehtävää ei voida hoitaa tietoja antamatta.

attribute-handover-interest-prevails = Antamisen intressi on ilmeisesti painavampi
    .question = Onko intressi antaa tiedot toiselle viranomaiselle ilmeisesti painavampi kuin se intressi, jota salassapito suojaa?
    .evidence = Viranomaisen dokumentoitu intressipunninta, jossa on perusteet puolesta ja vastaan.

# Käsittelyn lainmukaisuus.

attribute-information-legal-basis = Oikeusperuste
    .question = Mihin tietosuoja-asetuksen 6 artiklan oikeusperusteeseen organisaatio perustaa käsittelyn?
    .evidence = Seloste käsittelytoimista (30 artikla), josta ilmenevät oikeusperuste ja säännös, johon se perustuu.
value-information-legal-basis-none = Ei mitään
value-information-legal-basis-consent = Suostumus (6 artiklan 1 kohdan a alakohta)
value-information-legal-basis-contract = Sopimus rekisteröidyn kanssa (6 artiklan 1 kohdan b alakohta)
value-information-legal-basis-legal-obligation = Lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta)
value-information-legal-basis-vital-interests = Elintärkeät edut, kuten henki ja terveys (6 artiklan 1 kohdan d alakohta)
value-information-legal-basis-public-task = Yleistä etua koskeva tehtävä tai julkinen valta (6 artiklan 1 kohdan e alakohta)
value-information-legal-basis-legitimate-interests = Oikeutetut edut (6 artiklan 1 kohdan f alakohta)

attribute-information-basis-met = Oikeusperusteen edellytykset täyttyvät
    .question = Onko käsittely tarpeellista ja oikeasuhteista oikeusperusteen kannalta, tai onko suostumus pätevä?
    .evidence = Dokumentoitu arvio siitä, miksi käsittelyä tarvitaan juuri tässä järjestelyssä, ja velvoitteen tai tehtävän osalta säädös, josta se johtuu.

attribute-information-special-category = Erityiset henkilötietoryhmät
    .question = Onko tietojen joukossa erityisiin henkilötietoryhmiin kuuluvia tietoja, esimerkiksi terveydestä, alkuperästä, mielipiteistä tai ammattiliiton jäsenyydestä?
    .evidence = Seloste käsittelytoimista tai tietojen luokitus, josta tietoryhmät ilmenevät.

attribute-information-special-exception = Poikkeus kiellosta
    .question = Mihin tietosuoja-asetuksen 9 artiklan 2 kohdan poikkeukseen organisaatio vetoaa erityisten henkilötietoryhmien osalta?
    .evidence = Seloste käsittelytoimista, josta ilmenevät poikkeus ja kansallinen säännös, johon se perustuu.
value-information-special-exception-none = Ei mitään
value-information-special-exception-explicit-consent = Nimenomainen suostumus (9 artiklan 2 kohdan a alakohta)
value-information-special-exception-employment-law = Työoikeus, sosiaaliturva ja sosiaalinen suojelu (9 artiklan 2 kohdan b alakohta)
value-information-special-exception-vital-interests = Elintärkeät edut (9 artiklan 2 kohdan c alakohta)
value-information-special-exception-made-public = Rekisteröidyn nimenomaisesti julkisiksi saattamat tiedot (9 artiklan 2 kohdan e alakohta)
value-information-special-exception-legal-claims = Oikeusvaateet (9 artiklan 2 kohdan f alakohta)
value-information-special-exception-important-public-interest = Tärkeä yleinen etu (9 artiklan 2 kohdan g alakohta)
value-information-special-exception-health-or-social-care = Terveys- tai sosiaalihuolto (9 artiklan 2 kohdan h alakohta)
value-information-special-exception-public-health = Kansanterveys (9 artiklan 2 kohdan i alakohta)
value-information-special-exception-archiving-or-research = Arkistointi, tutkimus tai tilastointi (9 artiklan 2 kohdan j alakohta)

attribute-information-exception-met = Poikkeuksen edellytykset täyttyvät
    .question = Täyttyvätkö poikkeuksen edellytykset, myös lain tuki, suojatoimet ja vaitiolovelvollisuus silloin, kun poikkeus edellyttää niitä?
    .evidence = Dokumentoitu arvio kustakin edellytyksestä ja kansallinen säännös.

attribute-information-criminal-data = Rikoksia koskevat tiedot
    .question = Onko henkilötietojen joukossa tietoja rikostuomioista, rikkomuksista tai niihin liittyvistä turvaamistoimista?
    .evidence = Seloste käsittelytoimista tai tietojen luokitus, josta tietoryhmät ilmenevät.

attribute-handover-criminal-data-authorised = Rikoksia koskevien tietojen käsittelylle on tuki
    .question = Sallitaanko unionin oikeudessa tai kansallisessa oikeudessa, että muu kuin viranomainen käsittelee rikoksia koskevia tietoja tällä tavoin?
    .evidence = Säännös, määräys tai päätös, johon käsittely perustuu, ja sovellettavat suojatoimet.

attribute-handover-disclosure-compatible = Luovutus on yhteensopiva käyttötarkoituksen kanssa
    .question = Onko vastaanottajan omiin tarkoituksiinsa tapahtuvalla käytöllä oikeusperuste, ja onko se yhteensopiva sen tarkoituksen kanssa, johon tiedot kerättiin?
    .evidence = Dokumentoitu arvio tarkoituksista, niiden yhteydestä, tietojen luonteesta ja seurauksista rekisteröidyille (6 artiklan 4 kohta).

# Henkilötietojen käsittelijä.

attribute-recipient-processor-agreement = Henkilötietojen käsittelyä koskeva sopimus
    .question = Tehkää toimittajan kanssa henkilötietojen käsittelyä koskeva sopimus, jossa on dokumentoidut ohjeet.
    .evidence = Allekirjoitettu sopimus ohjeineen, myös siirroista kolmansiin maihin.

attribute-recipient-authorised = Hyväksytty alikäsittelijä tai suoraan valittu käsittelijä
    .question = Antakaa kirjallinen ennakkolupa vastaanottajan käyttämiseen alikäsittelijänä. Rekisterinpitäjän itse valitsema vastaanottaja ei tarvitse tällaista lupaa.
    .evidence = Kirjallinen lupa, jossa vastaanottaja mainitaan tai joka kattaa sen, taikka sopimus, josta ilmenee, että rekisterinpitäjä on valinnut sen suoraan.

attribute-recipient-sufficient-guarantees = Riittävät takeet
    .question = Antaako vastaanottaja riittävät takeet siitä, että käsittely on tietosuoja-asetuksen mukaista ja suojaa rekisteröityjä?
    .evidence = Rekisterinpitäjän dokumentoitu tarkastus vastaanottajan asiantuntemuksesta, luotettavuudesta ja suojatoimista.

attribute-recipient-joint-arrangement = Yhteisrekisterinpitäjien järjestely
    .question = Määritelkää keskinäisellä järjestelyllä, mistä kukin yhteisrekisterinpitäjä vastaa.
    .evidence = Allekirjoitettu järjestely (26 artikla) ja selvitys siitä, miten sen keskeiset osat ovat rekisteröityjen saatavilla.

attribute-handover-security-appropriate = Asianmukainen turvallisuustaso
    .question = Onko käsittelyn turvallisuus asianmukainen rekisteröityihin kohdistuvaan riskiin nähden?
    .evidence = Riskianalyysi ja päätetyt tekniset ja organisatoriset toimet, kuten salaus, käyttöoikeudet, lokit, jatkuvuus ja säännöllinen testaus.

attribute-information-no-high-risk = Korkea riski ei ole todennäköinen
    .question = Katsooko rekisterinpitäjä, ettei käsittely todennäköisesti aiheuta rekisteröidyille korkeaa riskiä?
    .evidence = Dokumentoitu arvio vaikutustenarvioinnin tarpeesta ja tietosuojavastaavan neuvot.

attribute-information-impact-assessment = Vaikutustenarviointi
    .question = Tehkää tietosuojaa koskeva vaikutustenarviointi ennen käsittelyn aloittamista ja pyytäkää tietosuojavastaavan neuvoja.
    .evidence = Päivätty vaikutustenarviointi, joka kattaa tämän käsittelyn, sekä tietosuojavastaavan neuvot.

attribute-information-residual-high-risk = Jäljelle jäävä korkea riski
    .question = Osoittaako vaikutustenarviointi rekisteröityihin kohdistuvan korkean riskin, jota organisaatio ei voi pienentää?
    .evidence = Vaikutustenarvioinnin päätelmä riskistä toimenpiteiden jälkeen ja tietosuojavastaavan neuvo.

attribute-information-prior-consultation = Ennakkokuuleminen
    .question = Kuulkaa valvontaviranomaista ennen käsittelyn aloittamista (36 artikla).
    .evidence = Ennakkokuulemispyyntö ja valvontaviranomaisen ohjeet.

# Siirto kolmanteen maahan.

attribute-recipient-us-listing = Merkintä Yhdysvaltojen kanssa sovitun kehyksen luettelossa
    .question = Onko juuri tämä vastaanottaja merkitty kyseisenä päivänä voimassa olevan, Yhdysvaltojen kanssa sovitun kehyksen luetteloon, ja minkälaisten tietojen osalta? Toisen konserniyhtiön merkintää ei oteta huomioon.
    .evidence = Päivätty ote kehyksen virallisesta luettelosta: vastaanottajan nimi, asema ja tietojen laji.
value-recipient-us-listing-none = Ei luettelossa
value-recipient-us-listing-hr = Luettelossa työntekijöitä koskevien tietojen osalta (HR)
value-recipient-us-listing-non-hr = Luettelossa muiden kuin työntekijöitä koskevien tietojen osalta (non-HR)
value-recipient-us-listing-hr-and-non-hr = Luettelossa sekä työntekijöitä koskevien että muiden tietojen osalta

attribute-recipient-under-adequate-law = Vastaavuuspäätöksen perustana olevan lain piirissä
    .question = Sovelletaanko vastaanottajaan sitä lakia, johon tietosuojan riittävyyttä koskeva päätös perustuu?
    .evidence = Selvitys siitä, mitä tietosuojalakia vastaanottajaan sovelletaan sen maassa.

attribute-information-employee-data = Työntekijöitä koskevat tiedot
    .question = Koskevatko henkilötiedot työntekijöitä, ja annetaanko ne työsuhteen yhteydessä?
    .evidence = Seloste käsittelytoimista, josta rekisteröityjen ryhmät ilmenevät.

attribute-information-immigration-control = Maahanmuuton valvonta Yhdistyneessä kuningaskunnassa
    .question = Käytetäänkö henkilötietoja maahanmuuton valvontaan Yhdistyneessä kuningaskunnassa?
    .evidence = Kuvaus siitä, mihin tarkoituksiin vastaanottaja käsittelee tietoja.

attribute-handover-automated = Automaattinen käsittely
    .question = Käsitelläänkö henkilötietoja automaattisesti joko siirrettäessä tai sen jälkeen vastaanottajan maassa?
    .evidence = Kuvaus siitä, miten tiedot siirretään ja miten niitä käsitellään.

attribute-recipient-transfer-tool = Siirtoväline
    .question = Ottakaa vastaanottajan kanssa käyttöön siirtoväline, jossa on asianmukaiset suojatoimet, esimerkiksi vakiolausekkeet.
    .evidence = Allekirjoitetut vakiolausekkeet oikean moduulin mukaisina tai päätös yritystä koskevista sitovista säännöistä.

attribute-handover-pseudonymised = Pseudonymisoitu
    .question = Pseudonymisoikaa tiedot ennen luovuttamista ja pitäkää tunnistavat tiedot erillään ETA-alueella niin, ettei vastaanottaja eivätkä sen maan viranomaiset voi yksilöidä ketään.
    .evidence = Kuvaus pseudonymisoinnista, siitä, missä lisätiedot ovat, ja siitä, miksi ketään ei voida tunnistaa niillä tiedoilla, joita vastaanottajamaan viranomaisilla voi olla.

attribute-recipient-protected-recipient = Suojattu vastaanottaja
    .question = Vapauttaako vastaanottajan maan laki juuri tämän vastaanottajan viranomaisten pääsystä tietoihin, esimerkiksi ammatillisen salassapitovelvollisuuden perusteella?
    .evidence = Selvitys vastaanottajan maan lainsäädännöstä sekä siitä, että suoja kattaa tiedot ja että vastaanottaja voi pitää ne erillään.

attribute-handover-split-processing = Hajautettu käsittely
    .question = Jakakaa tiedot toisistaan riippumattomille vastaanottajille eri maissa niin, ettei mikään niistä voi yksin lukea niitä.
    .evidence = Tekninen kuvaus jakamisesta ja selvitys siitä, etteivät maiden viranomaiset voi yhdistää osia.

attribute-handover-safeguards-hold = Suojatoimet pitävät
    .question = Voidaanko katsoa, ettei ole syytä olettaa vastaanottajan maan lainsäädännön ja käytännön heikentävän suojaa, jonka siirtovälineen on tarkoitus antaa?
    .evidence = Dokumentoitu arvio maan lainsäädännöstä ja käytännöstä tämän vastaanottajan ja näiden tietojen osalta (siirron vaikutustenarviointi).

attribute-handover-derogation = Erityistilanteita koskeva poikkeus
    .question = Mihin tietosuoja-asetuksen 49 artiklan poikkeukseen siirrossa vedotaan?
    .evidence = Dokumentaatio siitä, mihin poikkeukseen vedotaan ja miksi 45 ja 46 artikla eivät riitä.
value-handover-derogation-none = Ei poikkeusta
value-handover-derogation-consent = Nimenomainen suostumus (49 artiklan 1 kohdan a alakohta)
value-handover-derogation-contract-with-subject = Sopimus rekisteröidyn kanssa (49 artiklan 1 kohdan b alakohta)
value-handover-derogation-contract-in-interest = Rekisteröidyn edun mukainen sopimus (49 artiklan 1 kohdan c alakohta)
value-handover-derogation-public-interest = Tärkeä yleinen etu (49 artiklan 1 kohdan d alakohta)
value-handover-derogation-legal-claims = Oikeusvaateet (49 artiklan 1 kohdan e alakohta)
value-handover-derogation-vital-interests = Elintärkeät edut, esimerkiksi henki ja terveys (49 artiklan 1 kohdan f alakohta)
value-handover-derogation-register = Siirto yleisölle tarkoitetusta rekisteristä (49 artiklan 1 kohdan g alakohta)

attribute-handover-derogation-met = Poikkeuksen edellytykset täyttyvät
    .question = Täyttyvätkö sen poikkeuksen edellytykset, johon vedotaan, myös siirron satunnaisuus tai tarpeellisuus silloin, kun poikkeus sitä edellyttää?
    .evidence = Dokumentoitu arvio poikkeuksen jokaisesta edellytyksestä.

attribute-case-public-powers = Julkisen vallan käyttö
    .question = Käyttääkö organisaatio julkista valtaa siinä toiminnassa, jota luovutus koskee?
    .evidence = Kuvaus toiminnasta ja säädöksestä, johon se perustuu.

# Turvallisuussuoja.

attribute-handover-outside-own-control = Järjestelmä oman hallinnan ulkopuolella
    .question = Onko tietojärjestelmä toiminnanharjoittajan oman hallinnan ulkopuolella?
    .evidence = Järjestelmäkuvaus, josta ilmenee, kuka määrää järjestelmästä, sen ylläpidosta ja yhteyksistä.

attribute-handover-approved-crypto = Ruotsin puolustusvoimien hyväksymä salaus
    .question = Suojataanko tietoliikenne järjestelmään salaustoiminnoilla, jotka Ruotsin puolustusvoimat (Försvarsmakten) ovat hyväksyneet?
    .evidence = Ruotsin puolustusvoimien (Försvarsmakten) hyväksyntä salaustoiminnoille ja selvitys siitä, miten niitä käytetään.

attribute-handover-crypto-exemption = Poikkeus salausvaatimuksesta
    .question = Ovatko Ruotsin puolustusvoimat (Försvarsmakten) myöntäneet poikkeuksen hyväksytyn salauksen vaatimuksesta (Ruotsin turvallisuussuoja-asetuksen, säkerhetsskyddsförordningen, 3 luvun 6 §)?
    .evidence = Ruotsin puolustusvoimien (Försvarsmakten) päätös poikkeuksesta.

attribute-handover-security-assured = Järjestelmän turvallisuussuoja on riittävä
    .question = Onko tietojen turvallisuussuoja (säkerhetsskydd) riittävä järjestelmässä, joka on oman hallinnan ulkopuolella?
    .evidence = Toiminnanharjoittajan dokumentoitu tarkastus järjestelmän turvallisuussuojasta.

attribute-recipient-cleared = Hyväksytty toimittaja
    .question = Onko toimittaja hyväksytty sen valtion turvallisuussuojalainsäädännön mukaisessa tarkastuksessa, jonka kanssa Ruotsilla on kansainvälinen turvallisuussuojasitoumus?
    .evidence = Yhteisöturvallisuusselvitystodistus tai vastaava hyväksyntä kyseisen valtion toimivaltaiselta viranomaiselta.

attribute-recipient-security-agreement = Turvallisuussuojasopimus (säkerhetsskyddsavtal)
    .question = Tehkää vastaanottajan kanssa turvallisuussuojasopimus (säkerhetsskyddsavtal), ennen kuin se voi päästä tietoihin.
    .evidence = Allekirjoitettu turvallisuussuojasopimus, joka kattaa tämän tehtävän.

attribute-recipient-special-assessment = Erityinen turvallisuussuojan arviointi
    .question = Tehkää erityinen turvallisuussuojan arviointi (särskild säkerhetsskyddsbedömning) siitä, mihin vastaanottaja voi päästä, ja dokumentoikaa se.
    .evidence = Päivätty erityinen turvallisuussuojan arviointi tästä menettelystä.

attribute-recipient-suitable-for-security = Sopiva turvallisuussuojan kannalta
    .question = Onko vastaanottajan kanssa suunniteltu menettely sopiva turvallisuussuojan kannalta?
    .evidence = Dokumentoitu sopivuuden arviointi, joka perustuu erityiseen turvallisuussuojan arviointiin.

attribute-recipient-consulted = Neuvottelu valvontaviranomaisen kanssa
    .question = Neuvotelkaa turvallisuussuojan valvontaviranomaisen kanssa ennen menettelyn aloittamista (samråd).
    .evidence = Valvontaviranomaisen vastaus neuvottelun jälkeen ja mahdolliset määräykset.

# Kyberturvallisuus.

attribute-case-under-cybersecurity-act = Kuuluu kyberturvallisuuslain soveltamisalaan
    .question = Kuuluuko organisaatio Ruotsin kyberturvallisuuslain (cybersäkerhetslagen, 2025:1506) soveltamisalaan, jos se ei ole kunta, alue tai kuntayhtymä?
    .evidence = Organisaation ilmoitus tai selvitys siitä, onko se valtion viranomainen, jota laki koskee, tai yhtiö, jonka toimialaa ja kokoa laki koskee.

attribute-recipient-supply-chain-managed = Toimitusketjun turvallisuus
    .question = Arvioikaa toimitusketjun riskit ja asettakaa vaatimuksia vastaanottajan turvallisuudelle.
    .evidence = Riskiarvio vastaanottajasta ja sen alihankkijoista, sopimuksen turvallisuusvaatimukset ja niiden seuranta.

# Toimialan lainsäädäntö.

attribute-recipient-access-logged = Käyttöoikeudet ja lokit
    .question = Rajatkaa pääsy niihin, jotka tarvitsevat tietoja työssään, kirjatkaa se lokiin ja tarkastakaa lokit.
    .evidence = Käyttöoikeuksia koskevat säännöt, lokit ja pöytäkirjat toistuvista tarkastuksista.

attribute-recipient-strong-authentication = Vahva tunnistaminen
    .question = Ottakaa käyttöön vahva tunnistaminen kaikille, jotka pääsevät tietoihin avoimen verkon kautta.
    .evidence = Kuvaus kirjautumisesta vähintään kahdella tekijällä ja siitä, keitä se koskee.

attribute-information-paternity-or-adoption = Isyys tai kansainvälinen adoptio
    .question = Koskevatko tiedot isyyden vahvistamista tai kansainvälistä adoptiota koskevaa asiaa?
    .evidence = Asiaryhmät, joista tiedot ovat peräisin.

# Arkisto.

attribute-information-archiving-arranged = Säilyttäminen, hävittäminen ja palauttaminen
    .question = Järjestäkää, miten asiakirjat säilytetään, hävitetään, pidetään saatavilla ja palautetaan.
    .evidence = Palvelun kattava säilyttämis- ja hävittämissuunnitelma, sopimusehdot tietojen palauttamisesta luettavassa muodossa ja koe siitä, että se toimii.

# Hankinnat ja valtion it-käyttöpalvelu.

attribute-case-procured = Hankittu
    .question = Hankkikaa palvelu hankintalain (lagen om offentlig upphandling) mukaisesti tai osoittakaa, mikä poikkeus siitä soveltuu.
    .evidence = Hankinta-asiakirjat ja hankintapäätös, puitesopimukseen perustuva hankinta tai dokumentoitu poikkeus.

attribute-case-contract-changed = Jo tehdyn sopimuksen muutos
    .question = Muuttaako järjestely hankintasopimusta, josta on jo päätetty?
    .evidence = Vertailu hankintapäätöksen mukaisen sopimuksen ja tarkasteltavan järjestelyn välillä.

attribute-case-change-permitted = Muutos voidaan tehdä ilman uutta hankintaa
    .question = Kuuluuko muutos jonkin sellaisen säännöksen piiriin, jonka mukaan sopimusta voidaan muuttaa ilman uutta hankintaa, esimerkiksi hankinta-asiakirjojen ehdon tai muutoksen vähäisyyden perusteella?
    .evidence = Dokumentoitu arvio Ruotsin hankintalain (lagen om offentlig upphandling) 17 luvun 9–14 §:n kannalta.

attribute-case-interest-notified = Kiinnostuksen ilmoittaminen
    .question = Ilmoittakaa kiinnostus Ruotsin valtion yhteiseen it-käyttöpalveluun (samordnad statlig it-drift).
    .evidence = Jätetty ilmoitus kiinnostuksesta.

attribute-case-state-agreement = Kirjallinen sopimus
    .question = Tehkää kirjallinen sopimus Ruotsin valtion yhteisestä it-käyttöpalvelusta (samordnad statlig it-drift) ja henkilötietojen käsittelyn ehdoista.
    .evidence = Allekirjoitettu sopimus.

# Toimivalta.

attribute-case-board-decides = Lautakunta päättää itse
    .question = Antakaa lautakunnan (nämnd) itsensä tai valtuuston (fullmäktige) päättää asiasta.
    .evidence = Tarkastettu pöytäkirja, josta päätös ilmenee.

attribute-case-council-decides = Valtuusto päättää
    .question = Antakaa valtuuston (fullmäktige) päättää asiasta.
    .evidence = Valtuuston tarkastettu pöytäkirja, josta päätös ilmenee.

attribute-case-not-for-council = Ei valtuuston asia
    .question = Jääkö asia sellaisten kysymysten ulkopuolelle, jotka ovat periaatteellisia tai muuten merkittäviä koko kunnalle tai alueelle?
    .evidence = Arvion perustelut, valtuuston omat ohjeet ja lautakunnan johtosääntö.

attribute-case-automated-decision = Automatisoitu päätös
    .question = Tekeekö päätöksen asiassa automatisoitu päätöksentekotoiminto?
    .evidence = Kuvaus siitä, miten päätös tehdään ja kuka siitä vastaa.

attribute-case-delegable = Toimivalta asiassa voidaan siirtää
    .question = Jääkö asia toiminnan tavoitteita, suuntaamista, laajuutta ja laatua koskevien kysymysten ulkopuolelle niin, että lautakunta voi siirtää päätösvallan?
    .evidence = Lautakunnan toimivallan siirtoa koskeva määräys (delegationsordning) ja perusteet sille, ettei asia ole periaatteellinen.

attribute-handover-route-met = Muun perusteen edellytykset täyttyvät
    .question = Täyttyvätkö ilmoitetun perusteen edellytykset: poistaako varauma vaaran, onko suostumus pätevä, tai osallistuuko vastaanottaja viranomaisen omaan toimintaan?
    .evidence = Dokumentoitu arvio, jossa mainitaan peruste ja perustelut.

# Suomen salassapitosäännökset, turvallisuusalueet ja vaatimukset.

value-information-secrecy-julkl-24-2 = Suomen kansainväliset suhteet (JulkL 24 §:n 1 momentin 2 kohta, vahinkoedellytys)
value-information-secrecy-julkl-24-7 = Turvajärjestelyt (JulkL 24 §:n 1 momentin 7 kohta, salassapito-olettama)
value-information-secrecy-julkl-24-9 = Valtion turvallisuus (JulkL 24 §:n 1 momentin 9 kohta, salassapito-olettama)
value-information-secrecy-julkl-24-10 = Maanpuolustus (JulkL 24 §:n 1 momentin 10 kohta, salassapito-olettama)
value-information-secrecy-julkl-24-17 = Julkisyhteisön liikesalaisuus (JulkL 24 §:n 1 momentin 17 kohta, vahinkoedellytys)
value-information-secrecy-julkl-24-20 = Yksityinen liikesalaisuus (JulkL 24 §:n 1 momentin 20 kohta, vahinkoedellytys)
value-information-secrecy-julkl-24-23 = Henkilön tulot ja varallisuus (JulkL 24 §:n 1 momentin 23 kohta, ehdoton salassapito)
value-information-secrecy-julkl-24-24 = Pakolaiset ja turvapaikanhakijat (JulkL 24 §:n 1 momentin 24 kohta, salassapito-olettama)
value-information-secrecy-julkl-24-25 = Sosiaalihuollon asiakas, terveydentila ja hoito (JulkL 24 §:n 1 momentin 25 kohta, ehdoton salassapito)
value-information-secrecy-julkl-24-29 = Psykologinen testi ja soveltuvuuskoe (JulkL 24 §:n 1 momentin 29 kohta, ehdoton salassapito)
value-information-secrecy-julkl-24-30 = Oppilashuolto (JulkL 24 §:n 1 momentin 30 kohta, ehdoton salassapito)
value-information-secrecy-julkl-24-31 = Salassa pidettävät yhteystiedot (JulkL 24 §:n 1 momentin 31 kohta, vahinkoedellytys)
value-information-secrecy-julkl-24-32 = Elintavat ja yksityiselämä (JulkL 24 §:n 1 momentin 32 kohta, ehdoton salassapito)
value-handover-other-secrecy-route-consent-julkl-26-1 = Suostumus (JulkL 26 §:n 1 momentti)
value-handover-other-secrecy-route-specific-provision-julkl-30 = Yhteistyöstä sitova sopimus tai säädös (JulkL 30 §)

attribute-handover-needed-for-commission = Välttämätön toimeksiantoa varten
    .question = Onko tietojen antaminen vastaanottajalle välttämätöntä toimeksiannon suorittamiseksi, tai eikö salassa pidettävien tietojen poistaminen ole niiden suuren määrän vuoksi ilmeisesti tarkoituksenmukaista?
    .evidence = Toimeksiannon kuvaus ja viranomaisen arvio siitä, mitä tietoja tehtävä edellyttää.

attribute-handover-protection-assured = Salassapidosta ja suojaamisesta varmistuttu ennakolta
    .question = Onko ennakolta varmistuttu siitä, että vastaanottaja pitää tiedot salassa ja huolehtii niiden suojaamisesta asianmukaisesti?
    .evidence = Salassapitoa ja suojaamista koskevat sopimusehdot, vastaanottajan tietoturvallisuuden tarkastus ja arvio siitä, kuka voi päästä tietoihin.

attribute-handover-secure-area = Turvallisuusalue
    .question = Käsitteleekö vastaanottaja tietoja turvallisuusalueiden ulkopuolella, hallinnollisella alueella vai turva-alueella?
    .evidence = Päätös turvallisuusalueista ja toimitilojen tarkastus.
value-handover-secure-area-none = Turvallisuusalueiden ulkopuolella
value-handover-secure-area-administrative-area = Hallinnollinen alue
value-handover-secure-area-secured-area = Turva-alue

attribute-recipient-security-ensured = Tietoturvallisuus varmistettu hankinnassa
    .question = Varmistakaa hankinnassa, että järjestelmässä on asianmukaiset tietoturvallisuustoimenpiteet.
    .evidence = Hankinnan tietoturvallisuusvaatimukset ja selvitys niiden täyttymisestä.

attribute-handover-protected-in-transit = Suojattu tietojensiirto
    .question = Salatkaa tai suojatkaa tiedot muuten, kun niitä siirretään avoimissa verkoissa, ja varmistakaa, että vastaanottaja on oikea.
    .evidence = Yhteyden, salauksen ja vastaanottajan tunnistamisen tekninen kuvaus.

attribute-handover-premises-secure = Toimitilat ovat riittävän turvalliset
    .question = Ovatko toimitilat, joissa tietoja käsitellään ja säilytetään, riittävän turvalliset tietojen luottamuksellisuuden, eheyden ja saatavuuden kannalta?
    .evidence = Tarkastus tai todistus konesalien ja työtilojen fyysisestä turvallisuudesta.

attribute-recipient-certified-system = Sertifioitu tietojärjestelmä
    .question = Onko tietojärjestelmä sertifioitu tai rekisteröity asiakastietolain (703/2023) sen luokalta edellyttämällä tavalla?
    .evidence = Merkintä Valviran tietojärjestelmärekisterissä.

attribute-case-security-plan = Tietoturvasuunnitelma
    .question = Laatikaa asiakastietolain (703/2023) edellyttämä tietoturvasuunnitelma.
    .evidence = Päivätty suunnitelma.

attribute-information-secondary-use = Toissijainen käyttö
    .question = Luovutetaanko asiakastietoja toissijaiseen käyttöön tietoluvan nojalla, esimerkiksi tutkimusta tai tilastointia varten?
    .evidence = Tietolupa.

attribute-recipient-secure-environment = Tietoturvallinen käyttöympäristö
    .question = Onko vastaanottajan käyttöympäristö tietoturvallinen ja sertifioitu toissijaista käyttöä varten?
    .evidence = Todistus tai merkintä käyttöympäristöjen rekisterissä.

attribute-case-change-impact-assessed = Muutosvaikutusten arviointi
    .question = Arvioikaa muutoksen vaikutukset tiedonhallintaan ennen järjestelmän käyttöönottoa.
    .evidence = Tiedonhallintalain (906/2019) 5 §:n 3 momentin mukainen dokumentoitu arviointi.
