# Vastaussivun sanat: tarkastelut, tehtävät, vastaukset, otsikot, ilmaisut ja huomautukset.
# Lakimies ei ole tarkastanut tekstejä.

# Tarkastelut.

test-qualification = Luonnehdinta
    .question = Voidaanko tehtävä ylipäätään antaa toiselle, sisältyykö siihen julkisen vallan käyttöä, ja onko vastaanottaja henkilötietojen käsittelijä, yhteisrekisterinpitäjä vai itsenäinen rekisterinpitäjä?
test-responsibility = Vastuu
    .question = Kuka vastaa tiedoista ja luovutuksesta?
test-competence = Toimivalta
    .question = Kenellä on toimivalta päättää asiasta?
test-lawfulness = Oikeusperuste
    .question = Onko henkilötietojen käsittelylle oikeusperuste, ja noudatetaanko käsittelyn periaatteita?
test-secrecy = Salassapito
    .question = Estääkö salassapito luovutuksen, ja onko olemassa peruste, joka poistaa esteen?
test-security-protection = Turvallisuussuoja (säkerhetsskydd)
    .question = Täyttyvätkö turvallisuussuojan vaatimukset, kun vastaanottaja voi päästä turvallisuusluokiteltuihin tietoihin?
test-processor = Henkilötietojen käsittelijä
    .question = Täyttyvätkö vaatimukset vastaanottajan käyttämiselle henkilötietojen käsittelijänä?
test-transfer = Siirto kolmanteen maahan
    .question = Siirretäänkö luovutuksessa henkilötietoja kolmanteen maahan, ja jos siirretään, onko siirrolle peruste?
test-cybersecurity = Kyberturvallisuus
    .question = Täyttyvätkö kyberturvallisuuden vaatimukset myös toimitusketjussa?
test-sector = Toimialan lainsäädäntö
    .question = Asettaako toimialan lainsäädäntö luovutukselle omia rajoja?
test-records = Viranomaisen asiakirjat ja arkisto
    .question = Voidaanko viranomaisen asiakirjat pitää järjestelyssä asianmukaisesti saatavilla sekä säilyttää ja tuhota ne?
test-procurement = Hankinta
    .question = Onko palvelu hankittu asianmukaisesti, ja sisältyykö järjestely hankintaan ja sopimukseen?
test-own-policy = Omat säännöt
    .question = Onko luovutus niiden sääntöjen mukainen, joista organisaatio itse on päättänyt?

# Tehtävät.

role-case-officer = asian valmistelija
role-information-owner = tiedon omistaja
role-holding-authority = viranomainen, jolla tiedot ovat (lautakunta)
role-controller = rekisterinpitäjä
role-data-protection-officer = tietosuojavastaava
role-security-protection-officer = turvallisuussuojapäällikkö (säkerhetsskyddschef)
role-operator = toiminnanharjoittaja
role-procurer = hankinnasta tai sopimuksen hallinnasta vastaava
role-supplier = toimittaja
role-supplier-staff = toimittajan ja alihankkijoiden henkilöstö
role-receiving-authority = vastaanottava viranomainen

# Vastaukset.

headline-no-obstacle-found = Estettä ei löytynyt
    .explanation = Vastauksen tarkasteluissa ei löytynyt estettä annettujen tietojen ja arvioiden perusteella. Tämä ei ole kannanotto siihen, että luovutus tulisi tehdä: päätös on edelleen tiedon omistajan.
headline-conditional = Ehdollinen: riippuu toimenpiteistä ja arvioista
    .explanation = Nykyisessä järjestelyssä on esteitä tai asia ei ole selvillä, mutta mitään estettä ei jää jäljelle, jos toimenpiteet tehdään ja avoimista arvioista tulee myönteisiä. Vastaus ei ota kantaa siihen, mihin arvioissa tulisi päätyä.
headline-obstacle = Este
    .explanation = Ainakin yksi tarkastelu osoittaa esteen, jota mikään toimenpide järjestelyn puitteissa ei poista. Tulos koskee tätä järjestelyä ja tätä päivää; toinen toimittaja, paikka tai tietoaineisto voi antaa toisen vastauksen.
headline-not-established = Ei selvillä
    .explanation = Ei voida sanoa, onko esteitä, koska tietoja puuttuu, tulkintakysymys on avoin tai jotakin tarkastelua ei ole mallinnettu. Tämä ei tarkoita, että esteitä on, eikä sitä, ettei niitä ole.

standing-passed = Estettä ei löytynyt
standing-conditional = Ehdollinen: riippuu toimenpiteistä ja arvioista
standing-failed = Este
standing-unknown = Ei selvillä
standing-not-applicable = Ei sovellu
standing-not-modelled = Ei mallinnettu

certainty-true = Kyllä, varmasti
certainty-false = Ei, varmasti ei
certainty-unknown = Ei selvillä

source-verified = tarkistettu lähteestä
source-partly = osittain tarkistettu: olemassaolo ja päivä, mutta ei yksityiskohtia
source-unverified = ei tarkistettu, perustuu yleiseen tietoon
source-inference = oma sovelluksemme tekstistä, ei lausuttu missään lähteessä
source-proposed = ehdotus, ei voimassa olevaa oikeutta

effect-obstacle = Este
effect-ground = Esteen poistava peruste
effect-bar = Perusteen sulkeva rajoitus
effect-duty = Velvollisuus
effect-warning = Huomautus

scope-case = Asia
scope-information = Tietoaineisto
scope-recipient = Vastaanottaja
scope-handover = Luovutus

basis-real-decided = Viranomaisen tai tuomioistuimen ratkaisema
basis-real-position = Julkisen organisaation oma kanta
basis-derived = Oma sovelluksemme oikeudesta

evidence-demonstrated = Osoitettu testillä tai tarkastuksella
evidence-documented = Ilmenee asiakirjasta
evidence-claimed = Vain väitetty

by-body = Organisaatio
by-supplier = Toimittaja tai alikäsittelijä
by-third-party = Joku muu, esimerkiksi sertifiointielin

# Vastaussivun otsikot.

heading-not-modelled = Ei mallinnettu
heading-out-of-scope = Rajattu kysymyksen ulkopuolelle
heading-tests = Tarkastelut
heading-obstacles = Esteet
heading-grounds = Perusteet, jotka poistavat esteitä
heading-preconditions = Mitä on vielä tehtävä ja arvioitava
heading-measures = Toimenpiteet, jotka poistavat esteet
heading-missing-facts = Puuttuvat tiedot
heading-judgments = Arviot
heading-contested = Kiistanalaiset tulkintakysymykset
heading-decides = Kuka päättää
heading-duties = Velvollisuudet
heading-reach = Vastaanottajaan ulottuva ulkomainen lainsäädäntö
heading-presumptions = Olettamat
heading-conflicts = Keskenään ristiriitaiset tiedot
heading-warnings = Huomautukset
heading-receipt = Laskentatosite

# Vastaussivun ilmaisut.

page-as-of = Tarkasteltu oikeustilan { $asOf } mukaan, sellaisena kuin se tunnettiin { $knownOn }
page-profile = Tulkintaprofiili: { $profile }
page-measure-alternative = Vaihtoehto { $number }
page-more-facts = … ja vielä { $count }
page-no-measure = Mikään toimenpide järjestelyn puitteissa ei poista estettä; verratkaa toiseen järjestelyyn (toimittaja, paikka tai tietoaineisto).
page-remains = säilyy kaikkien toimenpiteiden jälkeen
page-removable = poistuu jäljempänä mainittujen toimenpiteiden jälkeen
page-certain = varma
page-possible = mahdollinen, ei selvillä
page-ask = Kysykää: { $role }
page-settles = voi ratkaista { $count } tarkastelua
page-under-position = Kannan { $position } mukaan: { $headline }
page-chosen = valittu profiilissa
page-nothing = Ei mitään
page-evidence = Selvitys: { $evidence }
page-all-needed = Kaikki nämä tarvitaan
page-weighed = Huomioon otettavaa

# Huomautukset.

warning-after-register-checked = Päivä on myöhäisempi kuin { $checked }, jolloin rekisteri viimeksi tarkistettiin.
warning-unverified-rule = { $rule }: säännöksen tietoja ei ole tarkistettu lähteestä ({ $standing }).
warning-unverified-entry = { $entry }: rekisterimerkinnän tietoja ei ole tarkistettu lähteestä ({ $standing }).
warning-unreviewed-rules = Lakimies ei ole tarkastanut tämän version sääntöjä.
warning-law-lapsed = { $law }: voimassaolo on päättynyt, mutta vaikutus jatkuu { $until } asti.
warning-stale-judgment = Arvio ”{ $judgment }” (tekijä { $by }, { $day }) perustuu muihin tietoihin kuin nyt voimassa oleviin, eikä sitä oteta huomioon.
warning-claim-not-counted = Toimittajan omaa ilmoitusta kohdasta ”{ $attribute }” ei ole näytetty toteen, eikä sitä oteta huomioon.
warning-conflict = Lähteet kohdasta ”{ $attribute }” ovat ristiriidassa keskenään.
warning-before-modelled = Tarkastelua ”{ $test }” ei ole mallinnettu kyseiselle päivälle.

presumption-applied = { $judgment }: oletetaan säännöksen { $citation } mukaan, ettei täyty, kunnes joku on arvioinut toisin.
text-unreviewed = Lakimies ei ole tarkastanut tekstejä.
text-partly-reviewed = Lakimiehen tarkastamatta on { $count } tässä näytetyistä oikeudellisista teksteistä (yhteensä { $of }).
text-reviewed = Lakimies on tarkastanut tässä näytetyt oikeudelliset tekstit.
warning-event = { $day }: { $event } (Lähde: { $source }; { $standing }.)

# Lyhyet sanat taulukoihin.

short-no-obstacle-found = Estettä ei löytynyt
short-obstacle = Este
short-not-established = Ei selvillä
short-passed = Ei löytynyt
short-conditional = Ehdollinen
short-failed = Este
short-unknown = Ei selvillä
short-not-applicable = Ei sovellu
short-not-modelled = Ei mallinnettu

# Lisää vastaussivun ilmaisuja.

page-possible-obstacles = Mahdolliset esteet, eivät selvillä
page-if-it-turns-out = Ei ole selvillä, että nämä ovat esteitä. Kukin kuvaus kertoo, miten asia on, jos se, mitä ei tiedetä, osoittautuu sellaiseksi.
page-untitled = Nimetön asia
page-or = tai
page-headline = Päätulos
page-not-modelled = Vastaus ei sano tästä mitään. Se on selvitettävä muulla tavoin ennen kuin kukaan päättää.
page-out-of-scope = Kysyjä on rajannut nämä ulkopuolelle, eikä vastaus sano niistä mitään: { $tests }.
page-unlisted-recipient = vastaanottaja, jota ei ole merkitty asiaan
page-not-judged = arviota ei ole tehty
page-presumed = oletetaan, ettei täyty, kunnes joku on arvioinut sen
page-open-question = Avoin: tulkintaprofiili ei valitse kantaa.
page-any-position = Kantaa ei ole valittu, mutta tulos on kaikilla kannoilla sama.
page-removable-alone = poistuisi toimenpiteiden jälkeen, mutta toinen este säilyy
page-may-remain = ei selvillä, poistuuko toimenpiteiden jälkeen
page-open-ground = Säännös soveltuu, mutta ei ole selvillä, poistaako jokin peruste esteen.
page-lifted-by = Esteen voi poistaa: { $grounds }
page-lifts = Poistaa esteen: { $obstacle }.
page-barred = Poistaisi esteen { $obstacle }, mutta sen sulkee: { $bars }
page-maybe-barred = Voi poistaa esteen { $obstacle }, mutta sen voi sulkea: { $bars }
page-to-do = Tehtävä
page-to-judge = Arvioitava
page-judge-yourselves = Vastaus ei ehdota lopputulosta. Luettelossa on seikkoja, jotka on pidettävä esillä, ei vastausta.
page-steps-not-enough = Tämä ei riitä: ainakin yksi este säilyy, vaikka kaikki tehtäisiin.
page-done-by = Tekijä: { $role }
page-judged-by = Arvioija: { $role }
page-concerns = Koskee: { $subjects }
page-path = Asiatiedostossa: { $paths }
page-matters-for = Merkitystä näille: { $rules }
page-one-way = Yksi useista keinoista.
page-ruled-out = Pois suljetut toimenpiteet
page-ruled-out-acts = Kysyjä on sulkenut tämän pois, ja vastauksessa oletetaan, ettei sitä tehdä: { $acts }.
page-choose = Yksi keinoista riittää:
page-choose-beside = Aina tarvittavien lisäksi riittää yksi keinoista:
page-act = Toimenpide
page-judgment = Myönteinen arvio
page-not-all-measures = Keinoja voi olla enemmänkin; nämä ovat pienimmät löydetyt.
page-settles-one = voi ratkaista yhden tarkastelun
page-applies = soveltuu
page-does-not-apply = ei sovellu
page-no-reach = ei tiedossa
page-favourable = myönteinen
page-unfavourable = ei myönteinen
page-contested = Vastaus olisi toinen, jos näissä kysymyksissä omaksuttaisiin toinen kanta.
page-reach = Se, että laki ulottuu vastaanottajaan, on tosiseikka eikä sinänsä este. Mitä siitä seuraa, riippuu arvioista ja tulkintaprofiilista.
page-only-ciphertext = Luovuttaa voidaan vain salattua tietoa.
page-as-it-stands = Asia sellaisenaan
page-difference = Ero: { $from } ja { $to }
page-no-difference = Ei eroa päätuloksessa, tarkasteluissa, esteissä eikä perusteissa.
page-difference-after-measures = Samat esteet ja perusteet kuin nykyisessä järjestelyssä; ero on siinä, mitä toimenpiteet ja arviot voivat muuttaa.
page-no-such-handover = luovutusta ei ole tässä vaihtoehdossa
page-is-obstacle = este
page-possible-obstacle = mahdollinen este
page-no-obstacle = ei estettä
page-ground-holds = peruste soveltuu
page-ground-open = ei selvillä, soveltuuko peruste
page-ground-fails = peruste ei sovellu
page-ground-not-in-play = peruste ei ole tarpeen tai ei ole mahdollinen
page-compare-not-modelled = Tarkastelu, jota ei ole mallinnettu, ei sano mitään, vertailtiinpa kuinka montaa vaihtoehtoa tahansa.
page-two-laws = Sama tarkastelu kahdessa oikeusjärjestyksessä: { $from } ja { $to }
page-two-laws-explained = Säännökset, jotka sitovat vain toisen maan organisaatioita. Se, ettei niitä ole toisella puolella, ei ole ero lopputuloksessa: siellä samaan kysymykseen vastaa oma lainsäädäntö.
page-two-laws-own = { $side } ({ $country }): { $rule }: { $state }
page-two-laws-nothing = { $side } ({ $country }): mikään säännös ei tule sovellettavaksi
page-two-laws-not-modelled = { $side } ({ $country }): tarkastelua ei ole mallinnettu
page-difference-own-law = Esteet ja perusteet eroavat vain kummankin maan oman lainsäädännön vuoksi, ks. jäljempänä.

receipt-engine = Moottori
receipt-rules = Säännöt
receipt-register = Rekisteri
receipt-profile = Tulkintaprofiili
receipt-case = Asia
receipt-inquiry = Kysymys
receipt-answer = Vastaus

# Sääntöluettelo.

rules-title = Säännöt sellaisina kuin ne on koodattu
rules-unreviewed = Lakimies ei ole tarkastanut tätä luetteloa. Luettelo on tehty tarkastettavaksi.
rules-generated = Luettelo tuotetaan säännöistä komennolla `underlag rules`, eikä sitä koskaan muuteta käsin.
rules-how-to-read = Este koskee yhtä luovutusta: yhtä tietoaineistoa yhdelle vastaanottajalle. Peruste poistaa esteen saman luovutuksen osalta, ja rajoitus sulkee perusteen. Sitä, mikä ei ole tiedossa, ei koskaan lueta kielteiseksi vastaukseksi. Arvion tekee ihminen, eikä sitä koskaan lasketa. Toimenpide on ”Kyllä”, kun se on tehty.
rules-register-checked = Rekisteri tarkistettiin viimeksi { $day }.
rules-applies = Tarkastelu soveltuu, kun:
rules-gaps = Tunnetut aukot; asiaa koskeva aukko nimetään vastauksessa:
rules-gap = { $gap } Tarkastelun havaintoihin ei voi luottaa, kun:
rules-gap-more = { $gap } Muitakin esteitä voi olla, kun:
rules-condition = Edellytys:
rules-terms = Yhteiset tunnusmerkit
rules-all = Kaikki:
rules-any = Jokin:
rules-not = Ei:
rules-always = aina
rules-never = ei koskaan
rules-match = Kohdan { $attribute } mukaan:
rules-reading = Tulkintakysymyksen { $question } mukaan
rules-position = kanta ”{ $position }”:
rules-gdpr-area = { $attribute }: alueella, jolla tietosuoja-asetusta sovelletaan, kyseisen päivän rekisterin mukaan
rules-security-agreement = { $attribute }: valtio, jonka kanssa Ruotsilla on kansainvälinen turvallisuussuojasitoumus, kyseisen päivän rekisterin mukaan
rules-adequate = { $attribute }: kyseisenä päivänä voimassa olevan tietosuojan riittävyyttä koskevan päätöksen piirissä, päätöksen omien ehtojen täyttyessä
rules-reached = kolmannen maan laki tietojen luovuttamisesta viranomaiselle ulottuu vastaanottajaan tai paikkaan, kyseisen päivän rekisterin mukaan
rules-from-day = päivä on { $day } tai myöhempi
rules-term = *{ $term }* ({ $citation }; ks. Yhteiset tunnusmerkit)
rules-not-modelled = **Ei mallinnettu:** { $text }
rules-ground = Peruste, joka poistaa esteet: { $rules }.
rules-bar = Rajoitus, joka sulkee perusteet: { $rules }.
rules-decides = Velvollisuus päättää: { $role }.
rules-duty = Velvollisuus: { $role }.
rules-since = { $from } alkaen.
rules-between = { $from } – { $to }, molemmat päivät mukaan lukien.
rules-source = Muutos: { $by }. Lähde: { $source }; tarkistettu { $checked }. Varmuus: { $standing }.

# Rekisteri.

register-title = Rekisteri { $day }
register-adequacy = Voimassa olevat tietosuojan riittävyyttä koskevat päätökset
register-scope = Tarkasteltavat ehdot: { $scope }
register-area = Missä tietosuoja-asetusta sovelletaan tai mikä siihen rinnastetaan
register-laws = Kolmansien maiden ulottuvat lait tietojen luovuttamisesta viranomaiselle
register-agreements = Ruotsin kansainväliset turvallisuussuojasitoumukset
register-requisite = Tunnusmerkki: { $requisite }
register-profiles = Tulkintaprofiilit

# Maat, joiden nimi kirjoitetaan jollakin kielistä toisin kuin CLDR:ssä, ja se, mikä ei ole maa. Muut nimet ovat CLDR:n.

country-nl = Alankomaat
country-epo = Euroopan patenttijärjestö
country-fo = Färsaaret
country-gb = Yhdistynyt kuningaskunta
country-hk = Hongkong
country-im = Mansaari
country-ph = Filippiinit
country-us = Yhdysvallat

# A rule that the body has set itself, in answers.
own-rule = Oma sääntö: { $title }
    .finding = Säännöstä päätti { $organ } { $day } ({ $source }).
warning-provision = { $rule }: { $finding }
warning-provision-maybe = { $rule } voi tulla sovellettavaksi: { $finding }

# The table of what is not modelled.
gaps-test = Tarkastelu
gaps-wholly = mallinnettu
gaps-partly = osittain mallinnettu
gaps-not = ei mallinnettu
gaps-from = { $covered } { $day } alkaen
gaps-incomplete = mallinnettu, mutta tiedossa on muita esteitä, joita ei ole mallinnettu
gaps-more = Tarkastelun havainnot pätevät silti; muitakin esteitä voi olla.
