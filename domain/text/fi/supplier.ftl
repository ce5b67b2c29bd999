# Toimittajat: kuka ne omistaa, käyttää niissä määräysvaltaa, ylläpitää ja tukee, ja minkä maan laki ulottuu niihin sen kautta.
# Havaintoja, ei koskaan arvioita. Lakimies ei ole tarkastanut tekstejä.

# Oikeussubjektin laji.

entity-kind-company = yritys tai muu yksityisoikeudellinen oikeushenkilö
entity-kind-public-body = julkinen organisaatio
entity-kind-international-organisation = kansainvälinen järjestö
entity-kind-branch = sivuliike
entity-kind-natural-persons = luonnolliset henkilöt

home-registered = rekisteröintimaa
home-seat = kotipaikka

# Mitä tehdään.

task-storage = säilytys
task-operation = ylläpito
task-support = tuki

# Omistus ja määräysvalta.

control-basis-agreement = sopimus tai yhtiöjärjestys
control-basis-board-majority = oikeus nimittää yli puolet hallituksesta
control-basis-consolidation = konsernitilinpäätös
control-basis-other = muu peruste, esimerkiksi osake, johon liittyy erityisiä oikeuksia

owner-unknown-non-consolidating = määräysvallan käyttäjän ei tarvitse laatia konsernitilinpäätöstä
owner-unknown-no-known-person = kenenkään ei tiedetä käyttävän määräysvaltaa, esimerkiksi koska omistus on hajautunut
owner-unknown-natural-persons = luonnolliset henkilöt käyttävät määräysvaltaa, mutta minkä maan, ei kerrota
owner-unknown-non-public = joku käyttää määräysvaltaa, mutta tieto ei ole julkinen
owner-unknown-no-identifier = omistajalla ei ole tunnusta, joten sitä ei ole voitu ilmoittaa
owner-unknown-not-investigated = kukaan ei ole selvittänyt sitä

directness-direct = suoraan
directness-indirect = suoraan ja muiden kautta yhteensä

stake-capital = pääomasta
stake-votes = äänistä

share-exact = { $share }{ "\u00A0" }%
share-between = { $min }–{ $max }{ "\u00A0" }%

threshold-more-than = yli { $share } { $stake } yhdellä omistajalla
threshold-at-least = vähintään { $share } { $stake } yhdellä omistajalla
threshold-together-more-than = yli { $share } { $stake } yhteensä omistajilla, jotka ovat tietosuoja-asetuksen soveltamisalueen ulkopuolella
threshold-together-at-least = vähintään { $share } { $stake } yhteensä omistajilla, jotka ovat tietosuoja-asetuksen soveltamisalueen ulkopuolella

# Vaiheet matkalla palvelusta maahan.

way-provider = { $to } on sopimuspuoli ja tarjoaa palvelua { $from }
way-party-storage = { $to } säilyttää palvelun { $from } tietoja
way-party-operation = { $to } ylläpitää palvelua { $from }
way-party-support = { $to } antaa tukea palvelulle { $from }
way-employer-storage = { $to } on palvelun { $from } tietoja säilyttävän henkilöstön työnantaja
way-employer-operation = { $to } on palvelua { $from } ylläpitävän henkilöstön työnantaja
way-employer-support = { $to } on palvelulle { $from } tukea antavan henkilöstön työnantaja
way-sub-processor = { $from } käyttää alihankkijaa { $to }
way-branch = { $from }, jolla on sivuliike { $to }
way-head = { $from } on sivuliike, jonka yritys on { $to }
way-control = { $from }: määräysvaltaa käyttää { $to }
way-votes = { $from }: määräysvalta äänten perusteella, taustalla { $to }
way-joint-votes = { $from }: määräysvalta usean omistajan yhteenlaskettujen äänten perusteella, taustalla { $to }
way-place-storage = Palvelun { $from } tietojen säilytysmaa: { $to }
way-place-operation = Palvelun { $from } ylläpitomaa: { $to }
way-place-support = Maa, josta palvelua { $from } tuetaan: { $to }
way-home-registered = { $from }, rekisteröintimaa: { $to }
way-home-seat = { $from }, kotipaikan maa: { $to }
way-home-persons = { $from }, kotimaa: { $to }

# Mitä voidaan luovuttaa.

handed-clear-text = tiedot selväkielisinä
handed-ciphertext = tiedot salattuina
handed-metadata = tiedot palvelun käytöstä
handed-certain = Voidaan luovuttaa: { $what }.
handed-possible = Ehkä voidaan luovuttaa, ei selvillä: { $what }.
handed-not = Ei voida luovuttaa: { $what }.
keys-body = Avaimet ovat vain julkisella organisaatiolla.
keys-supplier = Avaimet ovat myös sillä, jolla salatut tiedot ovat.
keys-entity = Avainten haltija: { $holder }.
keys-not-encrypted = Tietoja ei ole salattu tehtävän tekijältä.
keys-unknown = Avainten haltijaa ei tiedetä.

# Mitä ei tiedetä ja mitä on kysyttävä.

exposure-gap-owner = Ei tiedetä, kuka voi käyttää määräysvaltaa: { $name }. Nimeämättömällä voi olla enintään { $share } äänistä.
    .ask = Ketkä omistavat seuraavan ja käyttävät siinä määräysvaltaa ylimpään tasoon asti, ja mitkä ovat osuudet pääomasta ja äänistä: { $name }? Pyytäkää osakasluettelo tai vastaava ja tieto tosiasiallisesta edunsaajasta.
exposure-gap-home = Rekisteröintimaata ja kotipaikkaa ei tiedetä: { $name }.
    .ask = Hankkikaa rekisteriote: { $name }.
exposure-gap-head = Ei tiedetä, mihin oikeushenkilöön sivuliike kuuluu: { $name }.
    .ask = Hankkikaa sivuliikkeen rekisteriote, josta ilmenee ulkomainen yritys: { $name }.
exposure-gap-sites = Ei ole ilmoitettu, missä ja kuka tämän tekee palvelussa { $name }: { $task }.
    .ask = Missä ja kuka tämän tekee palvelussa { $name }: { $task }? Pyytäkää päivätty tieto osaksi sopimusta.
exposure-gap-sub-processors-not-complete = Alihankkijoiden luetteloa ei ole ilmoitettu täydelliseksi: { $name }.
    .ask = Onko alihankkijoiden luettelo täydellinen: { $name }? Pyytäkää se päivättynä ja osaksi sopimusta.
exposure-gap-sites-not-complete = Luetteloa siitä, missä ja kuka tämän tekee palvelussa { $name }, ei ole ilmoitettu täydelliseksi: { $task }.
    .ask = Tehdäänkö tätä palvelussa { $name } muualla tai jonkun muun toimesta: { $task }? Pyytäkää päivätty täydellinen luettelo osaksi sopimusta.
exposure-gap-place = Ei tiedetä, missä maassa tämä tehdään palvelussa { $name }: { $task }.
    .ask = Missä maassa tämä tehdään palvelussa { $name }: { $task }?
exposure-gap-party = Ei tiedetä, kuka tämän tekee palvelussa { $name }: { $task }.
    .ask = Mikä oikeussubjekti tämän tekee palvelussa { $name }: { $task }?
exposure-gap-only-claimed = Se, missä ja kuka tämän tekee palvelussa { $name }, on vain toimittajan oma väite: { $task }.
    .ask = Mikä osoittaa, missä ja kuka tämän tekee palvelussa { $name }: { $task }? Pyytäkää sopimusehto, tarkastuskertomus tai muu, joka osoittaa sen.

# Keskenään ristiriitaiset tiedot.

exposure-conflict-home = Lähteet ilmoittavat eri maat ({ $home }): { $name }. Kutakin maata pidetään mahdollisena.
exposure-conflict-share = Lähteet ilmoittavat erisuuruisia osuuksia: omistaja { $holder }, omistettu { $name }. Kaikkea pienimmän ja suurimman väliltä pidetään mahdollisena.
exposure-conflict-more-than-all = Ilmoitetut osuudet ovat yhteensä enemmän kuin koko: { $name }. Mitään niistä ei pidetä varmana.
exposure-conflict-consolidation = Usean ilmoitetaan yhdistelevän suoraan konsernitilinpäätökseensä: { $name }. Kutakin pidetään mahdollisena.
exposure-conflict-nobody = Ilmoitetaan sekä, että joku käyttää määräysvaltaa, että kukaan ei käytä: { $name }. Kumpaakin pidetään mahdollisena.

# Kehät.

exposure-circle-owners = Nämä omistavat toisensa tai käyttävät toisissaan määräysvaltaa kehässä: { $names }. Osuudet kehän kautta lasketaan mukaan, eikä mikään reitti kierrä kahdesti.
exposure-circle-sub-processors = Nämä käyttävät toisiaan alihankkijoina kehässä: { $names }. Mikään reitti ei kierrä kahdesti.

# Sivu altistumisesta: otsikot ja ilmaisut.

exposure-page-title = Altistuminen: { $name }
exposure-page-as-of = Tiedot ja oikeus { $asOf }, sellaisina kuin ne tunnettiin { $knownOn }.
exposure-page-entity = Mikä { $name } on: { $kind }.
exposure-page-service = { $name } on palvelu, jonka tarjoaa { $provider }.
exposure-page-nameless = { $kind } ({ $countries })
exposure-page-residency = Missä tiedot ovat
exposure-residency-about = Maat, joissa tietoja säilytetään tai järjestelmää ylläpidetään tai joista tietoihin päästään, ilmoitetun mukaan.
exposure-page-control = Kenellä tiedot ovat ja kuka käyttää näissä määräysvaltaa
exposure-control-about = Maat, joissa tietojen kanssa tekemisissä olevat ja heissä määräysvaltaa käyttävät ovat kotoisin. Vastaus on eri kuin se, missä tiedot ovat.
exposure-page-certainly = Varma: { $countries }
exposure-page-possibly = Mahdollinen, ei selvillä: { $countries }
exposure-nowhere = Mitään maata ei ole ilmoitettu.
exposure-others-open = Muita maita ei voida sulkea pois, koska tietoja puuttuu; katso jäljempää.
exposure-others-excluded = Ei muita maita olemassa olevien tietojen mukaan.
exposure-page-ultimate = Ylimpänä määräysvaltaa käyttää:
exposure-page-controller = { $name } ({ $countries }): { $certainty }
exposure-page-reaching = Oikeusjärjestykset, jotka ulottuvat, ja miten
exposure-reaching-none = Ei mikään ilmoitetun mukaan.
exposure-page-country = { $country }: { $certainty }
exposure-page-reach = { $certainty }: { $factor }
exposure-page-laws = Maan lait, jotka ulottuvat tällä tavalla rekisterin mukaan:
exposure-no-law = Rekisterissä ei ole maan lakia, joka ulottuu tällä tavalla, mutta se ei merkitse, ettei sellaista ole.
exposure-page-law-lapsed = { $law } ({ $id }; voimassaolo on päättynyt, mutta vaikutus jatkuu)
exposure-page-law = { $law } ({ $id })
exposure-page-path = Reitti { $number } ({ $certainty })
exposure-page-paths = Reitit { $first }–{ $last } ({ $certainty }), jotka alkavat eri tavoin ja jatkuvat samoin
exposure-page-begins = Alkavat jollakin näistä:
exposure-page-goes-on = Jatkuvat näin:
exposure-page-hop = { $step } ({ $grounds }).
exposure-page-possible-hop = { $step } ({ $grounds }; mahdollinen, ei selvillä).
exposure-page-ground = lähde { $number }
exposure-page-ground-service = palvelun tieto
exposure-page-ground-line = Lähde { $number }, jäljempänä.
exposure-page-paths-left-out = … ja { $count } muuta reittiä
exposure-page-paths-left-out-at-least = … ja vähintään { $count } muuta reittiä
exposure-gaps-about = Niin kauan kuin tätä ei tiedetä, tässä mainitsemattomia maita ei voida sulkea pois.
exposure-page-reasons = Ilmoitettu syy: { $reason } (lähde { $number }).
exposure-page-stakes = Omistusosuudet verrattuina raja-arvoihin
exposure-stakes-about = Osuus voidaan laskea kerrottuna osuutena (matkan varren osuudet kerrotaan keskenään) tai määräysvaltaketjuna (koko osuus niin kauan kuin raja-arvo ylittyy joka vaiheessa). Kumpaa luetaan, sen sanoo kysyvä sääntö.
exposure-page-stake-open = { $holder }, omistettu { $entity }: { $share } kerrottuna osuutena. Raja-arvo: { $threshold }.
exposure-page-stake-readings = Ylittyy kerrottuna osuutena: { $multiplied }. Ylittyy määräysvaltaketjuna: { $chain }.
exposure-page-stake-differ = Lukutavat antavat eri vastaukset.
exposure-page-stake-passed = Ylittää varmasti raja-arvon { $threshold } kummankin lukutavan mukaan:
exposure-page-stake-holder = { $holder }, omistettu { $entity }: { $share }
exposure-page-circles = Kehät
exposure-page-sources = Lähteet
exposure-sources-about = Mitä kukin tieto sanoo, milloin se on voimassa, mistä se on luettu ja miten hyvin se on osoitettu.
exposure-page-source = { $number }. { $says } { $span } Lähde: { $source }, { $day }. { $rank }; ilmoittaja: { $by }.
exposure-page-span-between = Voimassa { $from }–{ $until }.
exposure-page-span-since = Voimassa { $from } alkaen.
exposure-page-span-until = Voimassa { $until } asti; mistä alkaen, ei tiedetä.
exposure-page-span-unknown-end = Voimassa { $from } alkaen; onko se päättynyt ja milloin, ei tiedetä.
exposure-page-span-unknown-start = Mistä alkaen se on voimassa, ei tiedetä.
exposure-page-span-unknown = Mistä alkaen ja mihin asti se on voimassa, ei tiedetä.
exposure-page-says-ownership = { $held }: omistaja { $directness } { $holder }, { $capital } pääomasta ja { $votes } äänistä.
exposure-page-says-control = { $held }: määräysvaltaa käyttää { $directness } { $holder }. Peruste: { $basis }.
exposure-page-says-owner-unknown = Omistajaa ei ole nimetty: { $held }. Syy: { $reason }.
exposure-page-says-branch = { $branch } on sivuliike, jonka yritys on { $head }.
exposure-page-says-sub-processor = { $of } käyttää alihankkijaa { $engaged }.
exposure-page-says-site = { $service }: { $task }. Paikka: { $place }. Tekijä: { $by }. { $keys }
exposure-page-says-site-employer = { $service }: { $task }. Paikka: { $place }. Tekijä: { $by }, henkilöstön työnantaja { $employer }. { $keys }
exposure-page-says-certified = { $entity } on sertifioitu: { $scheme }.
exposure-page-says-listed = { $entity } Yhdysvaltojen sertifioitujen yritysten luettelossa: { $listing }.
exposure-page-says-complete = Luettelo on täydellinen: { $of }, { $list }.
exposure-page-list-sub-processors = alihankkijat
exposure-page-us-framework = Yhdysvaltoihin tehtävien siirtojen kehys, { $listing }
exposure-page-not-stated = ei ilmoitettu

# Altistumisen muutokset.

exposure-page-changes-title = Altistumisen muutokset: { $name }
exposure-page-changes-between = Aikana { $since }–{ $until }, jokainen päivä, jona jokin muuttui.
exposure-changes-none = Mikään ei muuttunut.
exposure-page-change-day = { $day }
exposure-page-change-reach = { $country }: { $factor } Ennen: { $before }. Jälkeen: { $after }.
exposure-page-change-law-came = Tulee lisää: { $law }
exposure-page-change-law-went = Poistuu: { $law }
exposure-page-change-law-lapsed = Voimassaolo päättyy, mutta vaikutus jatkuu: { $law }
exposure-page-change-gap-opened = Ei enää tiedetä: { $gap }
exposure-page-change-gap-closed = On tullut tiedoksi, ei enää pidä paikkaansa: { $gap }
exposure-page-change-because = Koska tämä tulee voimaan tai lakkaa olemasta voimassa:
exposure-change-by-law = Koska oikeus muuttuu sinä päivänä; mikään tieto ei tule voimaan eikä lakkaa olemasta voimassa.

# Mihin vaikuttaa.

exposure-page-struck-title = Mihin { $name } vaikuttaa
exposure-page-struck-country-title = Mihin ulotutaan maasta { $name }
exposure-page-struck = { $service }: { $certainty }
exposure-page-struck-none = Ei mihinkään palveluun ilmoitetun mukaan.
exposure-struck-about = Palvelut, joihin ulotutaan ilmoitetun mukaan. Jos tietoja puuttuu, palveluja voi olla enemmän; sen sanoo kunkin palvelun oma altistuminen.
