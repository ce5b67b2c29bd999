# Sääntöjen tekstit: lyhyt nimi, mitä säännön soveltuminen tarkoittaa ja mitä ei ole mallinnettu; lopuksi yhteiset tunnusmerkit.
# Lakimies ei ole tarkastanut tekstejä.

# Luokittelu.

rule-rf-12-4 = Julkisen vallan käyttö voidaan antaa toiselle vain lain nojalla
    .finding = Vastaanottaja, joka ei ole ruotsalainen viranomainen, käyttää itse julkista valtaa tietoja käsitellessään, eikä ole osoitettu, että tämä voidaan lain nojalla antaa sille. Se, etteivät säilytys, ylläpito ja tuki ole julkisen vallan käyttöä, on oma tulkintamme.
    .not-modelled = Tehtävät, joita voi hoitaa vain kunnan lautakunta, sekä siirto toiselle viranomaiselle tai toisen kunnan henkilöstölle.

# Vastuu ja toimivalta.

rule-information-owner = Tiedon omistaja päättää
    .finding = Julkisen organisaation tiedon omistaja päättää luovutuksesta ja vastaa tiedoista, niiden riskeistä ja vaatimuksista sille, joka käsittelee tietoja. Tehtävä perustuu ohjeistukseen eikä lakiin, eikä vastuu koskaan siirry toimittajalle.
    .not-modelled = Se, miten organisaatio on nimennyt tiedon omistajansa.

rule-klassa-4 = Korkein seuraustaso: erillinen analyysi
    .finding = Tietojen luottamuksellisuuden seuraustaso on KLASSA-menetelmässä 4. Tälle tasolle ei ole valmiita vaatimuksia vaatimusluettelossa eikä hankintoja varten: tehkää erillinen analyysi ja arvioikaa, koskevatko tiedot Ruotsin turvallisuutta.
    .not-modelled = Tasot 0–3, joiden vaatimukset menetelmä itse antaa, sekä eheys, saatavuus ja jäljitettävyys.

rule-kl-6-38 = Delegointikielto
    .finding = Lautakunta tai valtuusto ei ole päättänyt luovutuksesta, eikä ole arvioitu, että asia jää toiminnan tavoitteiden, suuntaamisen, laajuuden ja laadun ulkopuolelle. Tällaisissa kysymyksissä lautakunta ei voi siirtää päätösvaltaansa.
    .not-modelled = Toimivallan siirtoa koskevat määräykset (6 luvun 37 §).

rule-kl-6-38-board = Lautakunta päättää
    .finding = Lautakunnan on itse päätettävä luovutuksesta niin kauan kuin valtuusto ei päätä eikä ole arvioitu, että päätösvalta asiassa voidaan siirtää.
    .not-modelled = Toimivallan siirtoa koskevat määräykset (6 luvun 37 §).

rule-kl-6-38-automation = Hankinnoista ei päätetä automaattisesti
    .finding = Automatisoitu toiminto tekee päätöksen hankinta-asiassa. Tällaista päätösvaltaa ei voi siirtää automatisoidulle toiminnolle: lautakunnan, valtuuston tai toimivallan saaneen ihmisen on päätettävä.
    .not-modelled = Muut asiat, joista ei voi päättää automaattisesti, esimerkiksi hallintovalituksella muutettavissa olevat päätökset.

rule-kl-5-1 = Valtuuston asia
    .finding = Valtuusto (fullmäktige) ei ole päättänyt asiasta, eikä ole arvioitu, ettei asia ole periaatteellinen tai muuten kunnalle tai alueelle merkittävä. Tällaisista asioista päättää valtuusto, eikä niitä voi siirtää lautakunnalle. Se, ettei viranhaltijalle siirrettävissä oleva asia ole tällainen, on oma tulkintamme.
    .not-modelled = Miten asiat valmistellaan valtuustolle.

rule-kl-6-6 = Lautakunta vastaa myös toiselle annetusta tehtävästä
    .finding = Kunkin lautakunnan on omalla alallaan huolehdittava siitä, että toiminta noudattaa lakia ja muita säädöksiä ja että sisäinen valvonta on riittävää. Tämä koskee myös toisen hoidettavaksi annettua tehtävää.
    .not-modelled = Mille lautakunnalle asia kuuluu.

rule-kl-6-39 = Siirretyllä toimivallalla tehdyt päätökset ilmoitetaan
    .finding = Lautakunta päättää, missä laajuudessa siirretyllä toimivallalla tehdyt päätökset ilmoitetaan sille. Puheenjohtajan kiireellinen päätös ilmoitetaan seuraavassa kokouksessa.
    .not-modelled = Onko asia kiireellinen ja miten päätös kirjataan, jos sitä ei ilmoiteta.

rule-kl-7-5 = Kuka voi päättää siirretyllä toimivallalla
    .finding = Lautakunta voi antaa kenen tahansa kunnan tai alueen työntekijän päättää, ja sopimuksen nojalla toisen kunnan tai alueen työntekijän. Hallintopäällikölle (förvaltningschef) voidaan antaa oikeus antaa edelleen toisen työntekijän päättää, yhden kerran. Muuten lautakunta päättää yhdessä ja pitää pöytäkirjaa.
    .not-modelled = Toimivallan siirtoa koskeva määräys (6 luvun 37 §).

rule-myndighetsforordningen-3 = Viranomaisen johto vastaa
    .finding = Ruotsin valtion viranomaisen johto vastaa hallitukselle ja huolehtii siitä, että toiminta noudattaa voimassa olevaa oikeutta, myös silloin, kun joku muu ylläpitää tietojärjestelmiä.
    .not-modelled = Viranomaisen työjärjestys ja sisäinen toimivallan siirto (4 ja 5 §) sekä valtiopäivien alaiset viranomaiset.

rule-forordning-2024-1005-3 = Vain hallituksen alaisille viranomaisille
    .finding = Luovutus perustuu Ruotsin valtion yhteiseen it-käyttöpalveluun (samordnad statlig it-drift), mutta se on avoinna vain hallituksen alaisille viranomaisille, eikä organisaatio ole sellainen.
    .not-modelled = Hallituksen ja valtiopäivien alaisten viranomaisten välinen ero.

rule-forordning-2024-1005-7 = Kiinnostuksen ilmoittaminen
    .finding = Luovutus perustuu Ruotsin valtion yhteiseen it-käyttöpalveluun (samordnad statlig it-drift), eikä viranomainen ole ilmoittanut kiinnostustaan.
    .not-modelled = Ilmoituksen sisältö.

rule-forordning-2024-1005-8 = Kiinnostuksen ilmoitus voidaan hylätä
    .finding = Ilmoitus kiinnostuksesta Ruotsin valtion yhteiseen it-käyttöpalveluun ei anna oikeutta palveluun: se voidaan hylätä.
    .not-modelled = Hylkäämisen perusteet.

rule-forordning-2024-1005-9 = Turvallisuus ratkaisee järjestyksen
    .finding = Jos Ruotsin valtion yhteinen it-käyttöpalvelu ei riitä kaikille, etusija määräytyy turvallisuustarpeen mukaan. Varautukaa odottamaan.
    .not-modelled = Miten etusijajärjestys määritetään.

rule-forordning-2024-1005-10 = Kirjallinen sopimus
    .finding = Luovutus perustuu Ruotsin valtion yhteiseen it-käyttöpalveluun (samordnad statlig it-drift), eikä ole kirjallista sopimusta, jossa on henkilötietojen käsittelyn ehdot.
    .not-modelled = Sopimuksen sisältö; se, täyttääkö sopimus myös tietosuoja-asetuksen 28 artiklan 3 kohdan, arvioidaan siellä.

# Käsittelyn lainmukaisuus.

rule-gdpr-5-1-b = Vastaanottajan omat tarkoitukset
    .finding = Luovutus antaa vastaanottajan käyttää henkilötietoja omiin tarkoituksiinsa, eikä ole arvioitu, että käytöllä on oikeusperuste ja että se on yhteensopiva sen tarkoituksen kanssa, johon tiedot kerättiin.
    .not-modelled = Arkistointi, tutkimus ja tilastointi, joita pidetään yhteensopivina tarkoituksina (89 artikla).

rule-gdpr-6 = Oikeusperuste
    .finding = Käsittelyltä puuttuu oikeusperuste, johon organisaatio voi vedota, tai sen edellytysten ei ole arvioitu täyttyvän. Oikeutetut edut eivät ole viranomaisen oikeusperuste sen hoitaessa tehtäviään. On kiistanalaista, mihin oikeusperusteeseen koulun pilvityökalut voivat perustua (I-13).
    .not-modelled = Jatkokäsittely muihin tarkoituksiin kuin 5 artiklan 1 kohdan b alakohdan osalta sekä lapsen suostumus (8 artikla).

rule-gdpr-9 = Erityiset henkilötietoryhmät
    .finding = Luovutus koskee erityisiin henkilötietoryhmiin kuuluvia tietoja. Niiden käsittely on kielletty, ellei jokin poikkeus sovellu.
    .not-modelled = Geneettisiä, biometrisiä ja terveystietoja koskevat kansalliset ehdot (9 artiklan 4 kohta).

rule-gdpr-9-2 = 9 artiklan 2 kohdan poikkeukset
    .finding = Poistaa kiellon, jos organisaatio vetoaa poikkeukseen, joka ei tässä edellytä omaa kansallista säännöstä, ja poikkeuksen edellytysten on arvioitu täyttyvän. Työoikeuden, kansanterveyden, arkistoinnin ja tutkimuksen osalta lain tuki kuuluu edellytyksiin.
    .not-modelled = Organisaatiot, joilla on poliittinen, filosofinen, uskonnollinen tai ammattiliittotoimintaan liittyvä tarkoitus (9 artiklan 2 kohdan d alakohta).

rule-dsl-3-3 = Tärkeä yleinen etu
    .finding = Poistaa kiellon ruotsalaiselta organisaatiolta, joka vetoaa tärkeään yleiseen etuun, jos edellytysten on arvioitu täyttyvän: laki vaatii käsittelyä, se on välttämätöntä asian käsittelemiseksi, tai se on välttämätöntä eikä aiheuta kohtuutonta puuttumista yksityisyyteen. Viranomaiseen vain rinnastettava voi vedota ainoastaan ensimmäiseen.
    .not-modelled = Kielto tehdä hakuja, joilla valikoidaan henkilöitä, sekä hallituksen määräykset (3 luvun 4 §).

rule-dsl-3-5 = Terveys- ja sosiaalihuolto
    .finding = Poistaa kiellon ruotsalaiselta organisaatiolta, joka vetoaa terveys- tai sosiaalihuoltoon, jos käsittelyn on arvioitu olevan välttämätöntä ja tietoja käsittelevää koskee vaitiolovelvollisuus.
    .not-modelled = Mistä säännöksestä vaitiolovelvollisuus johtuu; se näytetään velvollisuuksissa, jos se on mallinnettu.

rule-gdpr-10 = Rikoksia koskevat tiedot
    .finding = Muu kuin viranomainen käsittelee rikoksia koskevia tietoja, eikä ole selvää, että se on oikeuden mukaan mahdollista: organisaatio ei ole viranomainen, tai yritys käyttää tietoja viranomaisen valvonnan ulkopuolella.
    .not-modelled = Mihin säännöksiin ja päätöksiin käsittely voi perustua, sekä rikosrekisterit.

rule-dsl-2-2 = Tehtävästä on oltava säädetty
    .finding = Käsittely perustuu yleistä etua koskevaan tehtävään tai julkisen vallan käyttöön. Rekisterinpitäjän on voitava osoittaa, mistä laista, muusta säädöksestä, työehtosopimuksesta tai päätöksestä tehtävä johtuu.
    .not-modelled = Mikä säädös on kyseessä yksittäistapauksessa.

rule-dsl-6-2 = Viranomaisen seuraamusmaksu
    .finding = Valvontaviranomainen voi määrätä tietosuoja-asetusta rikkovalle ruotsalaiselle viranomaiselle seuraamusmaksun: enintään 5 miljoonaa kruunua 83 artiklan 4 kohdan rikkomisesta ja enintään 10 miljoonaa kruunua 5 ja 6 kohdan rikkomisesta.
    .not-modelled = Miten maksu määrätään (83 artiklan 1–3 kohta), sekä yhtiöt, joita koskevat asetuksen omat määrät.

# Salassapito.

rule-osl-2-1 = Viranomaisen sisällä
    .finding = Poistaa salassapidosta johtuvan esteen, jos viranomainen on katsonut, että vastaanottaja on otettu tehtävään niin, että se osallistuu viranomaisen omaan toimintaan. Vastaanottaja luetaan silloin viranomaiseen, eivätkä tiedot lähde viranomaisesta.
    .not-modelled = Missä raja kulkee; yksityisten toimittajien henkilöstö on yleensä viranomaisen ulkopuolella.

rule-osl-8-1 = Viranomainen harkitsee tietojen antamisen
    .finding = Viranomaisen, jolla tiedot ovat, on itse harkittava ja päätettävä, annetaanko ne luovutuksella. Kukaan muu ei voi tehdä harkintaa sen puolesta.
    .not-modelled = Ei mitään tiedossa olevaa; ulkomaisista viranomaisista ja itsenäisistä toimintayksiköistä on omat säännöt (8 luvun 2 ja 3 §).

rule-osl-8-2 = Itsenäinen toimintayksikkö
    .finding = Luovutus tapahtuu omalle henkilöstölle tai toimintayksikölle. Jos se on viranomaisen sisällä itsenäinen toimintayksikkö, salassapito koskee myös sitä; merkitkää se silloin toiseksi viranomaiseksi. Toinen lautakunta on aina toinen viranomainen.
    .not-modelled = Mikä tekee toimintayksiköstä itsenäisen.

rule-osl-8-3 = Ulkomainen viranomainen tai kansainvälinen järjestö
    .finding = Luovutus paljastaa salassa pidettäviä tietoja ulkomaiselle viranomaiselle tai kansainväliselle järjestölle. Se, että ulkomainen laki ulottuu toimittajaan, ei tee siitä tällaista vastaanottajaa.
    .not-modelled = Mitä erityissäännöksiä on ja mitä ruotsalaiselle viranomaiselle voisi antaa, muuten kuin arvioina.

rule-osl-8-3-1 = Erityissäännös tietojen antamisesta ulkomaille
    .finding = Poistaa salassapidosta johtuvat esteet, jos viranomainen on katsonut, että lain tai asetuksen erityissäännös koskee tietojen antamista ja että sen edellytykset täyttyvät.
    .not-modelled = Mitä tällaisia säännöksiä on.

rule-osl-8-3-2 = Selvästi Ruotsin etujen mukaista
    .finding = Poistaa salassapidosta johtuvat esteet, jos viranomainen on arvioinut, että tiedot saisi vastaavassa tapauksessa antaa ruotsalaiselle viranomaiselle ja että on selvää, että antaminen on Ruotsin etujen mukaista.
    .not-modelled = Mitä Ruotsin edut ovat.

rule-osl-10-2 = Välttämätön tietojen antaminen
    .finding = Poistaa salassapidosta johtuvan esteen, jos viranomainen on katsonut OSL 10 luvun 2 §:n soveltuvan ja arvioinut, että luovutus on välttämätön sen omaa toimintaa varten.
    .not-modelled = Esitöiden ja ratkaisun JO 3032-2011 pidättyvä linja muuten kuin niin, että kysymys jätetään arvioitavaksi.

rule-osl-10-2a = Teknisen käsittelyn tai säilytyksen ulkoistaminen
    .finding = Poistaa salassapidosta johtuvan esteen, jos vastaanottaja vain käsittelee tai säilyttää tietoja teknisesti ja toimii yksinomaan viranomaisen lukuun ja jos on arvioitu, ettei luovutus ole sopimatonta. On kiistanalaista, tekeekö jo ulkomaisen lainsäädännön ulottuvuus sen sopimattomaksi (I-02).
    .not-modelled = Se, mitä esitöissä sanotaan sopimattomuudesta, lukuun ottamatta arvion yhteydessä lueteltuja seikkoja.

rule-osl-10-14 = Antaminen varaumin
    .finding = Poistaa salassapidosta johtuvan esteen, jos vastaanottaja on yksityinen ja viranomainen on katsonut, että luovutuksen yhteydessä asetettu varauma (förbehåll) poistaa haitan vaaran. Ehdottomassa salassapidossa ei ole tällaista poistettavaa vaaraa.
    .not-modelled = Varauman sisältö.

rule-osl-10-27 = Yleislauseke
    .finding = Poistaa salassapidosta johtuvan esteen, jos vastaanottaja on ruotsalainen viranomainen, yleislausekkeen (generalklausulen) on katsottu soveltuvan ja on arvioitu, että luovutuksen intressi on ilmeisesti painavin. Yleislauseke ei koske terveydenhuollon tai sosiaalihuollon salassapitoa eikä 40 luvun 5 §:n mukaista salassapitoa.
    .not-modelled = Muut säännökset, jotka yleislauseke jättää ulkopuolelleen, ja se, ettei lauseketta sovelleta, jos tietojen antaminen on lain tai asetuksen vastaista.

rule-osl-11-4a = Salassapito seuraa tietoja vastaanottavaan viranomaiseen
    .finding = Vastaanottavan viranomaisen on noudatettava samaa yleisen edun suojaksi säädettyä salassapitoa kuin luovuttavan viranomaisen, kun se vain käsittelee tai säilyttää tietoja teknisesti.
    .not-modelled = Vastaanottavan viranomaisen kilpaileva salassapito.

rule-osl-12-2 = Suostumus
    .finding = Poistaa salassapidosta johtuvan esteen, jos salassapito suojaa yksityisiä ja nämä ovat suostuneet luovutukseen. Yleisen edun suojaksi säädettyyn salassapitoon suostumus ei vaikuta.
    .not-modelled = Suostumuksen rajat lasten ja läheisten osalta.

rule-osl-15-1 = Ulkosuhteita koskeva salassapito
    .finding = Tiedot koskevat Ruotsin suhteita toiseen valtioon tai muutoin toista valtiota, kansainvälistä järjestöä tai jotakuta sieltä, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan häiriötä kansainvälisille suhteille tai muuta vahinkoa maalle.
    .not-modelled = Kansainvälisen yhteistyön salassapito (15 luvun 1 a §), joka sulkee muita 10 luvun perusteita mutta ei 10 luvun 2 a §:ää.

rule-osl-15-2 = Maanpuolustusta koskeva salassapito
    .finding = Tiedot koskevat maan puolustamista, sen suunnittelua tai muutoin kokonaismaanpuolustusta, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan vahinkoa maan puolustukselle tai vaaraa valtakunnan turvallisuudelle.
    .not-modelled = Puolustuskeksinnöt ja hallituksen määräämät pidemmät ajat.

rule-osl-18-8 = Turva- ja valvontatoimenpiteet
    .finding = Tiedot auttavat selvittämään turva- tai valvontatoimenpiteen, joka koskee esimerkiksi tiloja, tietojärjestelmiä tai käyttöoikeuksia, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa toimenpiteen tarkoitukselle.
    .not-modelled = Se, että monen heikkouden kokoelma voi olla arkaluonteisempi kuin kukin niistä erikseen.

rule-osl-18-8b = Kyberpoikkeamia koskevat ilmoitukset
    .finding = Tiedot sisältyvät kyberturvallisuuslain mukaiseen poikkeamailmoitukseen tai koskevat poikkeaman jälkeisiä toimenpiteitä, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa ilmoittavalle toimijalle tai toimenpiteen tarkoitukselle.
    .not-modelled = Poikkeamailmoitukset ennen 15 päivää tammikuuta 2026. Suostumuksen (12 luvun 2 §) ei katsota poistavan estettä, koska säännös on yleisen edun suojaksi annettujen joukossa.

rule-osl-18-13 = Riski- ja haavoittuvuusanalyysit
    .finding = Tiedot liittyvät viranomaisen riski- ja haavoittuvuusanalyyseihin tai rauhanajan kriisien suunnitteluun tai hoitamiseen, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa julkisen vallan mahdollisuuksille ehkäistä ja hoitaa kriisejä.
    .not-modelled = Se, että monen heikkouden kokoelma voi olla arkaluonteisempi kuin kukin niistä erikseen.

rule-osl-19-1 = Viranomaisen oma liiketoiminta
    .finding = Tiedot koskevat viranomaisen oman tai sen määräysvallassa tai tarkastettavana olevan yhtiön liiketoimintaa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan etua kilpailijoille viranomaisen kustannuksella.
    .not-modelled = Tarkastuksessa tehtyjä päätöksiä koskeva poikkeus.

rule-osl-19-3-1 = Hankinnat ja muut sopimusasiat
    .finding = Tiedot kuuluvat asiaan, joka koskee omaisuuden tai palvelujen hankkimista, luovuttamista tai käyttöä, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan vahinkoa julkiselle yhteisölle.
    .not-modelled = Tehtyjen sopimusten ehtojen lyhyempi salassapitoaika ja irtaimen omaisuuden myynti.

rule-osl-19-3 = Tarjousten ehdoton salassapito
    .finding = Luovutus paljastaa tietoja tarjouksista ennen kuin hankinnasta on päätetty tai tarjoukset ovat julkisia. Tiedot on silloin pidettävä salassa riippumatta siitä, voiko vahinkoa aiheutua.
    .not-modelled = Se, mikä tulee julkiseksi hankintapäätöksen jälkeen, irtaimen omaisuuden myynti ja sähköiset huutokaupat.

rule-osl-19-3-ban = Tarjousten salassapito luettuna erityiseksi kielloksi
    .finding = Jos tarjousten salassapitoa luetaan erityisenä kieltona (I-03), OSL 10 luvun 2, 2 a ja 27 §:n mukaiset perusteet eivät ole luovutuksessa käytettävissä.
    .not-modelled = Se, mikä tulee julkiseksi hankintapäätöksen jälkeen, irtaimen omaisuuden myynti ja sähköiset huutokaupat.

rule-osl-21-1 = Terveys ja seksuaalielämä
    .finding = Tiedot koskevat yksityisen terveyttä tai seksuaalielämää, luovutus paljastaa ne, eikä ole arvioitu, ettei sen ole pakko olettaa aiheuttavan huomattavaa haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Päätöksiä ja eräitä asioita koskevat poikkeukset.

rule-osl-21-3-1 = Uhattujen henkilöiden osoitetiedot
    .finding = Tiedoista käy ilmi, missä yksityinen asuu tai miten hänet tai hänen omaisensa voi tavoittaa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole erityistä syytä olettaa sen aiheuttavan uhkaa, väkivaltaa tai muuta vakavaa haittaa.
    .not-modelled = Eräitä rekistereitä ja kiinteistötunnuksia koskevat poikkeukset.

rule-osl-21-3-2 = Peitehenkilötiedot
    .finding = Tiedot yhdistävät peitehenkilötiedot (fingerade personuppgifter) todellisiin, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Menettely, jolla peitehenkilötietojen käyttöön saa luvan.

rule-osl-21-5 = Ulkomaalaiset
    .finding = Tiedot koskevat ulkomaalaista, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan vaaraa väkivallasta tai muusta vakavasta haitasta, joka johtuu suhteesta vieraaseen valtioon, viranomaiseen tai järjestöön.
    .not-modelled = Salassapito ulkomaalaisasioita käsittelevissä viranomaisissa (37 luku).

rule-osl-21-7 = Tietosuojasääntelyn vastainen käsittely
    .finding = Tiedot ovat henkilötietoja, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan tietosuojasääntelyn vastaista käsittelyä vastaanottajan luona.
    .not-modelled = Henkilötietolakia (1998:204) koskeva sanamuoto ennen 25 päivää toukokuuta 2018 ja eettistä arviointia koskeva laki. Itse rikkomus tutkitaan erikseen, ja se vaikuttaa sopimattomuutta koskevaan arvioon.

rule-osl-22-1 = Väestökirjanpito
    .finding = Tiedot koskevat yksityisen henkilökohtaisia oloja väestökirjanpidossa tai vastaavassa rekisteröinnissä, luovutus paljastaa ne, eikä ole arvioitu, ettei ole erityistä syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Hallituksen nimeämät muut rekisterit ja suojattu väestökirjanpito (22 luvun 2 §).

rule-osl-22-1-photo = Valokuva väestökirjanpidossa
    .finding = Tiedot ovat yksityisen valokuva väestökirjanpidossa tai vastaavassa rekisteröinnissä, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Hallituksen nimeämät muut rekisterit.

rule-osl-23-1 = Esiopetus ja varhaiskasvatus (förskola)
    .finding = Tiedot koskevat yksityisen henkilökohtaisia oloja förskolassa tai vastaavassa pedagogisessa toiminnassa, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Yksityiset förskolat, joita laki ei sido.

rule-osl-23-2-1 = Oppilashuolto
    .finding = Tiedot koskevat oppilaan henkilökohtaisia oloja psykologisessa, psykososiaalisessa tai erityispedagogisessa oppilashuollossa, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Yksityiset koulut, joita laki ei sido.

rule-osl-23-2-2 = Muu oppilaiden tukeminen, kurinpito ja erottaminen
    .finding = Tiedot kuuluvat muuhun oppilaiden tukemiseen koulussa tai oppilaan kurinpitoa tai erottamista koskevaan asiaan, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Se, etteivät tällaisissa asioissa tehdyt päätökset ole salassa pidettäviä, ja yksityiset koulut.

rule-osl-23-2-3 = Henkilöllisyys ja osoite koulussa
    .finding = Tiedot koskevat muussa tapauksessa yksityisen henkilöllisyyttä, osoitetta tai vastaavaa koulussa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole erityistä syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Yksityiset koulut, joita laki ei sido.

rule-osl-23-3-1 = Erityinen tuki vapaa-ajankodissa
    .finding = Tiedot koskevat yksityisen henkilökohtaisia oloja vapaa-ajankodin (fritidshem) psykologisessa, psykososiaalisessa tai erityispedagogisessa tuessa, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Yksityiset vapaa-ajankodit, joita laki ei sido.

rule-osl-23-3-2 = Vapaa-ajankoti muutoin
    .finding = Tiedot koskevat muutoin yksityisen henkilökohtaisia oloja vapaa-ajankodissa (fritidshem), luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Yksityiset vapaa-ajankodit, joita laki ei sido.

rule-osl-23-5-1 = Psykologi, kuraattori ja opinto-ohjaus muussa koulutuksessa
    .finding = Tiedot liittyvät psykologiseen tutkimukseen tai ovat psykologilla, kuraattorilla tai opinto- ja ammatinvalinnanohjauksessa muussa koulutuksessa, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Poliisikoulutus (23 luvun 5 a §) ja yksityinen koulutus, jota laki ei sido.

rule-osl-23-5-2 = Opiskelijahuolto aikuiskoulutuksessa
    .finding = Tiedot koskevat yksityisen henkilökohtaisia oloja kunnallisen aikuiskoulutuksen, työvoimakoulutuksen tai kansanopiston muussa opiskelijahuollossa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Poliisikoulutus (23 luvun 5 a §) ja yksityinen koulutus, jota laki ei sido.

rule-osl-23-5-3 = Henkilöllisyys ja osoite muussa koulutuksessa
    .finding = Tiedot koskevat muussa tapauksessa yksityisen henkilöllisyyttä, osoitetta tai vastaavaa muussa koulutuksessa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole erityistä syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Poliisikoulutus (23 luvun 5 a §) ja yksityinen koulutus, jota laki ei sido.

rule-osl-25-1 = Terveydenhuollon salassapito
    .finding = Tiedot kuuluvat terveyden- ja sairaanhoidon salassapidon piiriin ja luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa ilman haittaa (salassapito-olettama).
    .not-modelled = 25 luvun poikkeukset tiettyjen päätösten ja hoidon antajien välisten suhteiden osalta.

rule-osl-26-1 = Sosiaalihuollon salassapito
    .finding = Tiedot kuuluvat sosiaalihuollon salassapidon piiriin ja luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa ilman haittaa (salassapito-olettama).
    .not-modelled = 26 luvun poikkeukset tiettyjen päätösten osalta.

rule-osl-27-1 = Verotuksen salassapito
    .finding = Tiedot koskevat yksityisen henkilökohtaisia tai taloudellisia oloja verotuksessa, ja luovutus paljastaa ne. Salassapito on ehdoton: haittaa ei arvioida.
    .not-modelled = 27 luvun 3, 4 ja 6 §:n poikkeukset. Kuntaa tai aluetta (region) säännös sitoo vain veroasiain ennakkoratkaisulautakunnan (Skatterättsnämnden) antamien tietojen osalta; säännöksen soveltuvuutta ei tutkita, kun se on ilmoitettu.

rule-osl-31-16 = Viranomaisen liikekumppanit
    .finding = Tiedot koskevat viranomaisen kanssa liikesuhteessa olevan liiketoimintaa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole erityistä syytä olettaa sen aiheuttavan vahinkoa yksityiselle.
    .not-modelled = Sopimusehtojen lyhyempi salassapitoaika ja liikesuhteet eräiden yhtiöiden kanssa (31 luvun 17 §).

rule-osl-39-1-1 = Henkilöstön psykologi ja henkilöstöneuvoja
    .finding = Tiedot liittyvät psykologiseen tutkimukseen tai ovat henkilöstön tukitoiminnan psykologilla tai henkilöstöneuvojalla, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Tietojen antaminen työntekijäjärjestöille (10 luvun 11 §).

rule-osl-39-1-2 = Muu henkilöstön tukitoiminta
    .finding = Tiedot koskevat muutoin yksityisen henkilökohtaisia oloja henkilöstön tukitoiminnassa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Tietojen antaminen työntekijäjärjestöille (10 luvun 11 §).

rule-osl-39-2 = Henkilöstön terveys ja uudelleensijoittaminen
    .finding = Tiedot koskevat työntekijän terveyttä tai uudelleensijoittamis- tai eläkeasiaa, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Palvelukseenottoa, kurinpitoa ja päätöksiä koskevat poikkeukset sekä tietojen antaminen työntekijäjärjestöille (10 luvun 11 §).

rule-osl-39-3-1 = Muut henkilöstöä koskevat tiedot
    .finding = Tiedot koskevat muussa tapauksessa työntekijän henkilökohtaisia oloja, luovutus paljastaa ne, eikä ole arvioitu, ettei ole syytä olettaa sen aiheuttavan väkivaltaa tai muuta vakavaa haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Viranomaiset, joiden henkilöstö on erityisen uhanalaista (2 ja 4 momentti), ja tietojen antaminen työntekijäjärjestöille (10 luvun 11 §).

rule-osl-39-3-3 = Henkilöstön kotiosoite, yksityinen puhelin, valokuva ja läheiset
    .finding = Tiedot koskevat työntekijän kotiosoitetta, yksityistä puhelinnumeroa, henkilökortin valokuvaa tai läheisiä, luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa aiheuttamatta haittaa yksityiselle tai hänen läheiselleen.
    .not-modelled = Viranomaiset, joiden henkilöstö on erityisen uhanalaista (2 ja 4 momentti), ja tietojen antaminen työntekijäjärjestöille (10 luvun 11 §).

rule-osl-40-5 = Ehdoton salassapito käsiteltäessä tietoja toisen lukuun
    .finding = Tiedot ovat organisaatiolla vain teknistä käsittelyä tai säilytystä varten jonkun toisen lukuun, ja luovutus paljastaa ne. Salassapito on ehdoton: vahinkoa tai haittaa ei arvioida.
    .not-modelled = Sanamuoto ennen 1 päivää tammikuuta 2018.

rule-osl-40-5-receiver = Vastaanottavan viranomaisen ehdoton salassapito
    .finding = Vastaanottavan viranomaisen on pidettävä yksityisiä koskevat tiedot ehdottomasti salassa, kun se luovutuksen johdosta vain käsittelee tai säilyttää niitä teknisesti toisen lukuun.
    .not-modelled = Sanamuoto ennen 1 päivää tammikuuta 2018.

rule-lag-2020-914 = Vaitiolovelvollisuus ulkoistamisessa
    .finding = Toimittajan ja sen alihankkijoiden henkilöstöä koskee luovutuksen tietojen osalta lakisääteinen vaitiolovelvollisuus, kun tehtävänä on vain tekninen käsittely tai säilytys.
    .not-modelled = Se, miten vaitiolovelvollisuus sitoo ulkomailla olevaa henkilöstöä (I-10).

rule-osl-44-5 = Rajoitettu vapaus luovuttaa tietoja julkaistavaksi
    .finding = Toimittajan henkilöstön lakisääteinen vaitiolovelvollisuus rajoittaa oikeutta luovuttaa ja julkaista tietoja.
    .not-modelled = Säännöksen muut kohdat.

# Turvallisuussuoja.

rule-ssl-4-1 = Turvallisuussuojasopimus (säkerhetsskyddsavtal)
    .finding = Luovutus voi antaa vastaanottajalle pääsyn tietoihin, joiden luokka on luottamuksellinen (konfidentiell) tai ylempi, eikä sen kanssa ole turvallisuussuojasopimusta.
    .not-modelled = Muu merkitykseltään vastaava turvallisuuden kannalta arkaluonteinen toiminta sekä se, että vaatimusta on rajoitettu valtion viranomaisten kesken (4 luvun 2 §).

rule-ssl-4-8 = Erityinen turvallisuussuojan arviointi ja sopivuuden arviointi
    .finding = Luovutus koskee tietoja, joiden luokka on luottamuksellinen (konfidentiell) tai ylempi, eikä ole dokumentoitua erityistä turvallisuussuojan arviointia tai arviota, jossa menettely on todettu sopivaksi. Menettelyä, joka on arvioitu sopimattomaksi, ei tule aloittaa.
    .not-modelled = Arvioinnin sisältö ja poikkeukset vaatimuksesta (4 luvun 7 §).

rule-ssl-4-9 = Neuvottelu valvontaviranomaisen kanssa
    .finding = Luovutus koskee tietoja, joiden luokka on salainen (hemlig) tai ylempi, eikä toiminnanharjoittaja ole neuvotellut valvontaviranomaisen kanssa.
    .not-modelled = Muu turvallisuuden kannalta arkaluonteinen toiminta.

rule-ssl-4-10 = Valvontaviranomaisen aloittama neuvottelu (samråd)
    .finding = Niin kauan kuin toiminnanharjoittaja ei ole neuvotellut valvontaviranomaisen kanssa, tämä voi itse aloittaa neuvottelun.
    .not-modelled = Muu merkitykseltään vastaava turvallisuuden kannalta arkaluonteinen toiminta.

rule-ssl-4-11 = Määräykset ja kielto
    .finding = Neuvottelussa valvontaviranomainen voi määrätä toiminnanharjoittajan ryhtymään toimenpiteisiin ja viime kädessä kieltää menettelyn.
    .not-modelled = Se, että juuri tässä asiassa on annettu määräys tai kielto.

rule-ssl-4-12 = Puuttuminen käynnissä olevaan menettelyyn
    .finding = Jos menettely osoittautuu sopimattomaksi sen ollessa käynnissä, valvontaviranomainen voi antaa määräyksiä sekä toiminnanharjoittajalle että vastaanottajalle, myös uhkasakolla.
    .not-modelled = Se, että juuri tässä asiassa on annettu tällainen määräys.

rule-ssl-7-1 = Seuraamusmaksu
    .finding = Jos vastaanottaja saa pääsyn ilman luokan edellyttämää turvallisuussuojasopimusta (säkerhetsskyddsavtal) tai neuvottelua, toiminnanharjoittaja voi joutua maksamaan seuraamusmaksun, viranomaisilta, kunnilta ja alueilta enintään 10 miljoonaa kruunua.
    .not-modelled = Muut rikkomukset, joista seuraamusmaksu voi seurata.

rule-ssl-2-1 = Toiminnanharjoittaja päättää
    .finding = Toiminnanharjoittajan on päätettävä luovutuksen turvallisuussuojasta (säkerhetsskydd), ja se vastaa siitä myös silloin, kun joku muu tekee työn.
    .not-modelled = Muu turvallisuuden kannalta arkaluonteinen toiminta.

rule-ssf-3-1 = Järjestelmän erityinen turvallisuusarviointi
    .finding = Ennen järjestelmän käyttöönottoa toiminnanharjoittajan on dokumentoidussa erityisessä arvioinnissa ratkaistava, mitkä turvallisuusvaatimukset järjestelmän on täytettävä, ja huolehdittava siitä, että se täyttää ne.
    .not-modelled = Merkittävät järjestelmät, joissa ei ole luokiteltuja tietoja, ja järjestelmän hyväksyminen (3 luvun 3 §).

rule-ssf-3-2 = Kirjallinen neuvottelu järjestelmästä (samråd)
    .finding = Ennen järjestelmän käyttöönottoa tai olennaista muuttamista toiminnanharjoittajan on neuvoteltava kirjallisesti turvallisuuspoliisin (Säkerhetspolisen) kanssa, puolustusvoimien valvonta-alueella puolustusvoimien kanssa.
    .not-modelled = Muut järjestelmät, joihin luvaton pääsy voi vahingoittaa Ruotsin turvallisuutta.

rule-ssf-3-5 = Järjestelmä oman hallinnan ulkopuolella
    .finding = Luovutuksen vuoksi turvallisuusluokiteltuja tietoja päätyy järjestelmään, joka on toiminnanharjoittajan hallinnan ulkopuolella. Turvallisuussuojaa siellä ei ole arvioitu riittäväksi, tai puuttuvat sekä Ruotsin puolustusvoimien (Försvarsmakten) hyväksymä salaus että poikkeus tästä vaatimuksesta.
    .not-modelled = Poikkeuksen edellytykset 3 luvun 6 §:ssä.

rule-ssf-3-9 = Ulkomainen toimittaja
    .finding = Luovutus antaa turvallisuusluokiteltuja tietoja ulkomaiselle toimittajalle ilman, että Ruotsilla on kyseisen valtion kanssa kansainvälinen turvallisuussuojasitoumus ja toimittaja on hyväksytty siellä. On kiistanalaista, mikä tekee toimittajasta ulkomaisen (I-17) ja mistä päivästä säännöstä on sovellettava (I-18).
    .not-modelled = Sitoumukset, jotka eivät ole rekisterin päivätyssä luettelossa; luettelo ei ole täydellinen.

rule-ssf-6-4 = Turvallisuussuojasopimuksesta ilmoittaminen
    .finding = Toiminnanharjoittajan on ilmoitettava valvontaviranomaiselle ja turvallisuusluokkaan sijoittamisesta päättävälle, että turvallisuussuojasopimus (säkerhetsskyddsavtal) aiotaan tehdä, että se on tehty ja että se on päättynyt.
    .not-modelled = Sopimusta koskevat poikkeukset (6 luvun 1–3 §).

# Henkilötietojen käsittelijä.

rule-gdpr-28-1 = Riittävät takeet
    .finding = Luovutuksessa vastaanottaja käsittelee henkilötietoja viranomaisen lukuun, mutta sen ei ole arvioitu antavan riittäviä takeita.
    .not-modelled = Käytännesäännöt ja sertifiointi takeiden osoittamisen keinoina (28 artiklan 5 kohta).

rule-gdpr-28-2 = Vain hyväksytyt alikäsittelijät
    .finding = Luovutuksessa vastaanottaja käsittelee henkilötietoja viranomaisen lukuun, mutta rekisterinpitäjä ei ole valinnut sitä suoraan eikä kirjallisesti hyväksynyt sitä alikäsittelijäksi.
    .not-modelled = Miten yleistä lupaa ja oikeutta vastustaa muutoksia käsitellään.

rule-gdpr-28-3 = Sopimus ja dokumentoidut ohjeet
    .finding = Luovutuksessa vastaanottaja käsittelee henkilötietoja viranomaisen lukuun, mutta henkilötietojen käsittelyä koskevaa sopimusta ei ole tai vastaanottaja käyttää tietoja myös omiin tarkoituksiinsa.
    .not-modelled = Sopimuksen koko sisältö.

rule-gdpr-28-3-a = Kolmannen maan määräys ei ole ohje
    .finding = Vastaanottaja voi saada määräyksen kolmannen maan viranomaiselta. Vain unionin oikeus ja jäsenvaltioiden oikeus voivat oikeuttaa käsittelijän poikkeamaan organisaation dokumentoiduista ohjeista; kolmannen maan lakia ei oteta lukuun. Ottakaa tämä huomioon takeita arvioitaessa.
    .not-modelled = Onko tällainen määräys odotettavissa ja miten vastaanottaja silloin toimii.

rule-gdpr-28-10 = Käsittelijä, joka määrittää tarkoitukset
    .finding = Vastaanottaja käyttää tietoja myös omiin tarkoituksiinsa. Käsittelijää, joka itse määrittää käsittelyn tarkoitukset ja keinot, pidetään tämän käsittelyn rekisterinpitäjänä, ja käsittely tarvitsee silloin oman oikeusperusteen.
    .not-modelled = Missä kulkee raja keinojen toteuttamisen ja niiden määrittämisen välillä.

rule-gdpr-28-controller = Rekisterinpitäjä päättää
    .finding = Rekisterinpitäjän on päätettävä, ketä luovutuksessa käytetään, ja se vastaa edelleen käsittelystä.
    .not-modelled = Miten rekisterinpitäjyys on järjestetty organisaation sisällä.

rule-gdpr-26 = Yhteisrekisterinpitäjien järjestely
    .finding = Vastaanottaja on organisaation kanssa yhteisrekisterinpitäjä, eikä ole järjestelyä siitä, mistä kukin vastaa.
    .not-modelled = Järjestelyn sisältö ja se, mitkä osat siitä ovat rekisteröityjen saatavilla.

rule-gdpr-32 = Asianmukainen turvallisuustaso
    .finding = Luovutus antaa toiselle pääsyn henkilötietoihin, eikä käsittelyn turvallisuuden ole arvioitu olevan asianmukainen riskiin nähden.
    .not-modelled = Yksittäiset turvatoimet.

rule-gdpr-35 = Vaikutustenarviointi
    .finding = Luovutukseen liittyvä käsittely aiheuttaa todennäköisesti korkean riskin rekisteröidyille, eikä vaikutustenarviointia ole tehty.
    .not-modelled = Valvontaviranomaisten luettelot.

rule-gdpr-35-2 = Tietosuojavastaavan neuvot
    .finding = Tietosuojavastaavan on annettava neuvoja luovutusta koskevasta vaikutustenarvioinnista. Tietosuojavastaava ei päätä asiasta.
    .not-modelled = Valvontaviranomaisten luettelot.

rule-gdpr-36 = Ennakkokuuleminen
    .finding = Vaikutustenarviointi osoittaa, että korkea riski jää jäljelle, eikä valvontaviranomaista ole kuultu ennen käsittelyn aloittamista.
    .not-modelled = Valvontaviranomaisen ohjeet ja toimivaltuudet.

# Siirto kolmanteen maahan.

rule-gdpr-44 = Siirto kolmanteen maahan edellyttää perustetta
    .finding = Luovutuksessa henkilötietoja siirretään kolmanteen maahan tai kansainväliselle järjestölle, mikä edellyttää tietosuoja-asetuksen V luvun mukaista perustetta.
    .not-modelled = Siirto edelleen vastaanottajalta, jota ei ole merkitty asiaan.

rule-gdpr-45 = Tietosuojan riittävyyttä koskeva päätös
    .finding = Poistaa siirron esteen, jos voimassa oleva tietosuojan riittävyyttä koskeva päätös (vastaavuuspäätös) kattaa jokaisen kolmannen maan, jota luovutus koskee, ja päätöksen omat ehdot täyttyvät vastaanottajan ja tietojen osalta. Jos omistusta pidetään jo sinänsä siirtona (I-04), tytäryhtiön oma asema ei riitä.
    .not-modelled = Alueen osat muuten kuin päätöksen soveltamisalan mukaan.

rule-gdpr-46 = Asianmukaiset suojatoimet
    .finding = Poistaa siirron esteen, jos siirtoväline on käytössä. Heinäkuun 16 päivästä 2020 lähtien edellytetään lisäksi, että vastaanottajan maan lainsäädännön ja käytännön on arvioitu olevan heikentämättä suojaa tai että tiedot on suojattu tehokkaalla toimella: salaus omilla avaimilla, pseudonymisointi tai omasta käsittelystään vastaava, lain suojaama vastaanottaja. Jos vastaanottaja tarvitsee tiedot selväkielisinä, salaus ja pseudonymisointi eivät auta. On kiistanalaista, miten käytäntö (I-05) ja salaus muussa kuin säilytyksessä (I-06) on otettava huomioon.
    .not-modelled = Luvat (46 artiklan 3 kohta).

rule-gdpr-46-split = Hajautettu käsittely
    .finding = Poistaa siirron esteen, jos siirtoväline on käytössä ja tiedot on jaettu toisistaan riippumattomille vastaanottajille eri maissa niin, ettei mikään niistä voi yksin lukea niitä eikä mikään tarvitse niitä selväkielisinä.
    .not-modelled = Voivatko maiden viranomaiset yhdessä koota osat.

rule-gdpr-48 = Kolmansien maiden tuomiot ja päätökset
    .finding = Vastaanottaja ei saa luovuttaa henkilötietoja pelkästään siksi, että kolmannen maan tuomioistuin tai viranomainen vaatii sitä. Vaatimus tunnustetaan vain kansainvälisen sopimuksen nojalla tai jos juuri tälle luovutukselle on 6 artiklan mukainen oikeusperuste ja V luvun mukainen siirtoperuste.
    .not-modelled = Mitä kansainvälisiä sopimuksia on.

rule-gdpr-49 = Erityistilanteita koskevat poikkeukset
    .finding = Poistaa siirron esteen, jos luovutuksessa vedotaan 49 artiklan poikkeukseen ja poikkeuksen edellytysten on arvioitu täyttyvän. Poikkeuksia tulkitaan suppeasti.
    .not-modelled = Pakottavia oikeutettuja etuja koskeva sääntö (49 artiklan 1 kohdan toinen alakohta) ja jäsenvaltioiden asettamat rajoitukset (49 artiklan 5 kohta).

rule-gdpr-49-3 = Suostumus ja sopimus eivät käytettävissä julkista valtaa käytettäessä
    .finding = Luovutus koskee toimintaa, jossa käytetään julkista valtaa. Siirto ei silloin voi perustua suostumusta ja sopimusta koskeviin poikkeuksiin.
    .not-modelled = Pakottavia oikeutettuja etuja koskeva sääntö (49 artiklan 1 kohdan toinen alakohta) ja jäsenvaltioiden asettamat rajoitukset (49 artiklan 5 kohta).

# Suomen lainsäädäntö.

rule-gl-124 = Julkisen hallintotehtävän antaminen muulle kuin viranomaiselle
    .finding = Luovutuksessa muu kuin viranomainen käyttää julkista valtaa tietojen sisältöä koskevassa työssä, eikä sille ole ilmoitettu laissa säädettyä perustetta. Julkinen hallintotehtävä voidaan antaa muulle kuin viranomaiselle vain lailla tai lain nojalla.
    .not-modelled = Se, mikä julkisen vallan käyttö on merkittävää ja siksi vain viranomaisille kuuluvaa, hallintotehtävät, joihin ei sisälly julkisen vallan käyttöä, sekä hyvän hallinnon vaatimukset. Se, etteivät säilytys, käyttöpalvelu ja tuki ole tällaisia tehtäviä, on oma sovelluksemme.

rule-fi-906-4 = Tiedonhallintayksikön johto
    .finding = Tiedonhallintayksikön johdon on huolehdittava siitä, että tiedonhallinnan vastuut on määritelty, että ohjeet ja koulutus ovat kunnossa ja että noudattamista valvotaan, myös siltä osin kuin tietoja luovutetaan.
    .not-modelled = Se, miten organisaatio on jakanut vastuut, sekä tiedonhallintamalli (5 §).

rule-fi-906-5 = Muutosvaikutusten arviointi
    .finding = Tietojärjestelmä otetaan käyttöön, vaikka tiedonhallintayksikkö ei ole arvioinut muutoksen vaikutuksia vastuisiin, tietoturvallisuuteen, julkisuuteen, salassapitoon ja yhteentoimivuuteen.
    .not-modelled = Se, mitkä muutokset ovat liian vähäisiä arvioitaviksi, sekä valtiovarainministeriön lausunto (8 ja 9 §).

rule-fi-906-13 = Tietoturvallisuus hankinnassa
    .finding = Luovutuksessa tiedot annetaan toisen järjestelmään, eikä hankinnassa ole varmistettu, että järjestelmässä on asianmukaiset tietoturvallisuustoimenpiteet.
    .not-modelled = Kyberturvallisuutta koskevat 13 a § ja 4 a luku, joita luetussa tekstissä ei ole, sekä se, mitkä toimenpiteet ovat riittäviä.

rule-fi-906-14 = Suojattu tietojensiirto yleisessä tietoverkossa
    .finding = Luovutus koskee salassa pidettäviä tietoja, eikä ole järjestetty niin, että tiedot siirretään yleisessä tietoverkossa salattuina tai muuten suojattuina ja että vastaanottaja tunnistetaan.
    .not-modelled = Siirto muissa kuin yleisissä tietoverkoissa.

rule-fi-906-15 = Riittävän turvalliset toimitilat
    .finding = Luovutuksen vuoksi tietoja käsitellään toisen luona, eikä ole arvioitu, että toimitilat siellä ovat riittävän turvalliset.
    .not-modelled = Tietoaineistojen suojaaminen vahingoilta (15 §:n 1 momentti).

rule-fi-906-18 = Vain valtion viranomaiset ja tuomioistuimet turvallisuusluokittelevat
    .finding = Tiedot on ilmoitettu turvallisuusluokitelluiksi tai luokkaa ei ole ilmoitettu, mutta organisaatio ei ole valtion viranomainen. Kunnat ja hyvinvointialueet eivät turvallisuusluokittele asiakirjojaan.
    .not-modelled = Turvallisuusluokitellut asiakirjat, jotka organisaatio on saanut valtiolta tai ulkomailta (588/2004).

rule-julkl-24-2 = Suomen kansainväliset suhteet
    .finding = Tiedot koskevat Suomen suhteita toiseen valtioon tai kansainväliseen järjestöön, eikä ole arvioitu, ettei luovutuksesta seuraa sitä, minkä kohta on tarkoitettu estämään: vahinkoa tai haittaa Suomen kansainvälisille suhteille (vahinkoedellytys).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-7 = Turvajärjestelyt
    .finding = Tiedot koskevat henkilöiden, rakennusten tai tietojärjestelmien turvajärjestelyjä. Niiden oletetaan olevan salassa pidettäviä, kunnes on arvioitu olevan ilmeistä, ettei luovutus vaaranna turvajärjestelyjen tarkoitusta (salassapito-olettama).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-9 = Valtion turvallisuus
    .finding = Tiedot koskevat valtion turvallisuuden ylläpitämistä. Niiden oletetaan olevan salassa pidettäviä, kunnes on arvioitu olevan ilmeistä, ettei luovutus vaaranna valtion turvallisuutta (salassapito-olettama).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-10 = Maanpuolustus
    .finding = Tiedot koskevat maanpuolustusta tai poikkeusoloihin varautumista. Niiden oletetaan olevan salassa pidettäviä, kunnes on arvioitu olevan ilmeistä, ettei luovutus vaaranna maanpuolustuksen etua (salassapito-olettama).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-17 = Julkisyhteisön liikesalaisuus
    .finding = Tiedot koskevat valtion, kunnan tai muun julkisyhteisön liikesalaisuuksia, eikä ole arvioitu, ettei luovutuksesta seuraa sitä, minkä kohta on tarkoitettu estämään: taloudellista vahinkoa julkisyhteisölle tai kilpailuetua muille (vahinkoedellytys).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-20 = Yksityinen liikesalaisuus
    .finding = Tiedot koskevat yksityisiä liikesalaisuuksia tai niihin rinnastuvia elinkeinotoiminnan seikkoja, eikä ole arvioitu, ettei luovutuksesta seuraa sitä, minkä kohta on tarkoitettu estämään: taloudellista vahinkoa elinkeinonharjoittajalle (vahinkoedellytys).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-23 = Tulot ja varallisuus
    .finding = Tiedot koskevat henkilön tuloja, varallisuutta tai taloudellista asemaa, ja ne ovat ehdottomasti salassa pidettäviä: vahinkoa ei arvioida. Luovutuksessa tiedot annetaan viranomaisen ulkopuolelle.
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-24 = Pakolaiset ja turvapaikanhakijat
    .finding = Tiedot koskevat pakolaisia taikka turvapaikan, oleskeluluvan tai viisumin hakijoita. Niiden oletetaan olevan salassa pidettäviä, kunnes on arvioitu olevan ilmeistä, ettei luovutus vaaranna henkilön tai hänen läheistensä turvallisuutta (salassapito-olettama).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-25 = Sosiaalihuollon asiakas, terveydentila ja hoito
    .finding = Tiedot koskevat sosiaalihuollon asiakasta taikka henkilön terveydentilaa, vammaisuutta tai hoitoa, ja ne ovat ehdottomasti salassa pidettäviä: vahinkoa ei arvioida. Luovutuksessa tiedot annetaan viranomaisen ulkopuolelle.
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-29 = Psykologinen testi ja soveltuvuuskoe
    .finding = Tiedot koskevat henkilölle tehtyä psykologista testiä tai soveltuvuuskoetta, ja ne ovat ehdottomasti salassa pidettäviä: vahinkoa ei arvioida. Luovutuksessa tiedot annetaan viranomaisen ulkopuolelle.
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-30 = Oppilashuolto
    .finding = Tiedot koskevat oppilashuoltoa tai opetuksesta vapauttamista, ja ne ovat ehdottomasti salassa pidettäviä: vahinkoa ei arvioida. Luovutuksessa tiedot annetaan viranomaisen ulkopuolelle.
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-31 = Salassa pidettävät yhteystiedot
    .finding = Tiedot koskevat yhteystietoja, jotka henkilö on pyytänyt pitämään salassa, eikä ole arvioitu, ettei luovutuksesta seuraa sitä, minkä kohta on tarkoitettu estämään: uhkaa henkilön tai perheen terveydelle tai turvallisuudelle (vahinkoedellytys).
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-24-32 = Elintavat ja yksityiselämä
    .finding = Tiedot koskevat henkilön elintapoja, perhe-elämää tai yksityiselämässä esitettyjä mielipiteitä, ja ne ovat ehdottomasti salassa pidettäviä: vahinkoa ei arvioida. Luovutuksessa tiedot annetaan viranomaisen ulkopuolelle.
    .not-modelled = Muut 24 §:n 1 momentin kohdat, salassapitoaika (31 §), asianosaisen ja muiden viranomaisten oikeus tietoihin (11, 12, 28 ja 29 §) sekä vuoden 1999 jälkeiset muutokset.

rule-julkl-23 = Toimeksiantotehtävää suorittavan vaitiolovelvollisuus
    .finding = Viranomaisen toimeksiannosta toimivaa ja sen henkilöstöä koskee vaitiolovelvollisuus luovutuksen salassa pidettävistä tiedoista.
    .not-modelled = Se, miten vaitiolovelvollisuus sitoo ulkomailla olevaa henkilöstöä, sekä rangaistus sen rikkomisesta.

rule-julkl-26-1 = Suostumus
    .finding = Poistaa salassapidosta johtuvan esteen, jos viranomainen on katsonut, että se, jonka etua salassapito suojaa, on suostunut luovutukseen, ja suostumus on arvioitu päteväksi.
    .not-modelled = Muussa laissa oleva erityinen säännös (26 §:n 1 momentin 1 kohta), 26 §:n 2 momentti, lasten puolesta annettu suostumus sekä se, että salassapito suojaa myös jonkun muun etua.

rule-julkl-26-3 = Viranomaisen antama toimeksianto
    .finding = Poistaa salassapidosta johtuvan esteen, jos vastaanottaja suorittaa viranomaisen antamaa toimeksiantoa eikä mitään muuta, tietojen on arvioitu olevan toimeksiannon suorittamiseksi välttämättömiä ja ennakolta on varmistuttu siitä, että niiden salassapidosta ja suojaamisesta huolehditaan.
    .not-modelled = Vuoden 2018 muutos (604/2018), jota ei ole luettu, sekä virka-apu. Se, että käyttö omiin tarkoituksiin jää toimeksiannon ulkopuolelle, on oma sovelluksemme.

rule-julkl-30 = Ulkomaan viranomainen tai kansainvälinen toimielin
    .finding = Luovutuksen vastaanottaja on ulkomaan viranomainen tai kansainvälinen toimielin, ja tiedot ovat salassa pidettäviä. Se, että ulkomainen laki ulottuu toimittajaan, ei tee toimittajasta ulkomaan viranomaista.
    .not-modelled = Itse sopimukset ja säädökset sekä muiden lakien säännökset. Se, ettei toimeksianto (26 §:n 3 momentti) oikeuta antamaan tietoja ulkomaan viranomaiselle, on oma sovelluksemme.

rule-julkl-30-provision = Suomea sitovaan sopimukseen perustuva yhteistyö
    .finding = Poistaa salassapidosta johtuvan esteen, jos yhteistyön vastaanottajan kanssa on arvioitu perustuvan Suomea sitovaan sopimukseen tai säädökseen ja tiedot olisi voitu antaa yhteistyötä hoitavalle suomalaiselle viranomaiselle.
    .not-modelled = Itse sopimukset ja säädökset sekä muiden lakien säännökset. Se, ettei toimeksianto (26 §:n 3 momentti) oikeuta antamaan tietoja ulkomaan viranomaiselle, on oma sovelluksemme.

rule-fi-1101-6 = Suojaamisesta varmistutaan ennakolta
    .finding = Luovutuksessa turvallisuusluokiteltuja tietoja annetaan valtionhallinnon ulkopuolelle, eikä ole arvioitu, että niiden salassapidosta ja suojaamisesta on ennakolta varmistuttu.
    .not-modelled = Se, että vastaanottava kotimainen viranomainen voi itse olla valtion viranomainen, turvallisuusselvitys (726/2014) ja kansainväliset velvoitteet (588/2004). Valtion pilvipalvelulinjausten luonnos (VN/3115/2023) on ehdotus.

rule-fi-1101-10 = Turvallisuusluokan edellyttämä turvallisuusalue
    .finding = Luovutuksen vuoksi turvallisuusluokiteltuja tietoja käsitellään sen alueen ulkopuolella, jota niiden luokka edellyttää: turva-alue luokissa I–III, turvallisuusalue luokassa IV.
    .not-modelled = Alueita koskevat vaatimukset (9 §) ja tilapäinen käsittely niiden ulkopuolella.

rule-fi-1101-12 = Suojattu siirto turvallisuusalueiden ulkopuolella
    .finding = Luovutus koskee turvallisuusluokiteltuja tietoja, eikä ole järjestetty niin, että tiedot salataan tai muuten suojataan, kun niitä siirretään turvallisuusalueiden ulkopuolella.
    .not-modelled = Se, mikä salaus riittää missäkin luokassa, sekä kuljetus paperilla (13 §).

rule-fi-1050-24 = Ei hallinnollista seuraamusmaksua
    .finding = Vuoden 2020 sanamuodon mukaan organisaatiolle ei voida määrätä hallinnollista seuraamusmaksua. Tietosuoja-asetuksen vaatimukset ovat silti voimassa. Sitä, onko sanamuoto voimassa nykyisin, ei ole tarkistettu.
    .not-modelled = Koko luettelo niistä, joille seuraamusmaksua ei voida määrätä. Vuoden 2023 hallitusohjelmassa ilmoitettiin julkisen sektorin seuraamusmaksuista; hyväksyttyä muutosta ei ole löytynyt.

rule-fi-703-13 = Palvelun järjestäjä on rekisterinpitäjä
    .finding = Se, jonka vastuulle sosiaali- ja terveydenhuollon järjestäminen kuuluu, esimerkiksi hyvinvointialue, on luovutuksen asiakastietojen rekisterinpitäjä ja pysyy sellaisena.
    .not-modelled = Yksityisten palvelunantajien omat rekisterit ja työterveyshuolto. Laista ei ole löytynyt säännöstä siitä, missä tietoja on säilytettävä.

rule-fi-703-14 = Toisen lukuun toimiva palveluntuottaja
    .finding = Vastaanottaja tuottaa palvelun sen järjestäjän lukuun, ja sen on silloin käsiteltävä luovutuksen asiakastietoja järjestäjän lukuun, joka on rekisterinpitäjä.
    .not-modelled = Tuottajan oma kirjaamisvelvollisuus. Tuottaja erotetaan it-toimittajasta vain sen perusteella, että se työskentelee tietojen sisällön parissa. Laista ei ole löytynyt säännöstä siitä, missä tietoja on säilytettävä.

rule-fi-703-77 = Tietoturvasuunnitelma
    .finding = Sosiaali- ja terveydenhuollon asiakastietoja luovutetaan, eikä palvelunantajalta edellytettyä tietoturvasuunnitelmaa ole laadittu.
    .not-modelled = Suunnitelman sisältö ja Terveyden ja hyvinvoinnin laitoksen määräykset. Laista ei ole löytynyt säännöstä siitä, missä tietoja on säilytettävä.

rule-fi-703-79 = Sertifioitu tietojärjestelmä
    .finding = Luovutuksessa vastaanottaja vastaa asiakastietojen käsittelyyn tarkoitetun tietojärjestelmän käyttöpalvelusta, eikä ole osoitettu, että järjestelmä on sertifioitu tai rekisteröity luokkansa edellyttämällä tavalla.
    .not-modelled = Luokkien A ja B välinen raja. Se, ettei pelkästään tietoja säilyttävä, tukea antava tai sisällön parissa työskentelevä vastaanottaja vastaa tällaisesta järjestelmästä, on oma sovelluksemme. Laista ei ole löytynyt säännöstä siitä, missä tietoja on säilytettävä.

rule-fi-552 = Tietoturvallinen käyttöympäristö
    .finding = Luovutus koskee asiakastietoja, joita käytetään toissijaisesti tietoluvan nojalla, eikä ole osoitettu, että vastaanottajan käyttöympäristö on tietoturvallinen ja sertifioitu.
    .not-modelled = Itse tietolupa, poikkeukset tiedoista, joita ei voida käsitellä näin, sekä sertifioinnin siirtymäajat. Säännöstä siitä, missä maassa käyttöympäristön on oltava, ei ole löytynyt.

rule-fi-1050-4 = Yleistä etua koskeva tehtävä
    .finding = Käsittely perustuu yleistä etua koskevaan tehtävään. Suomalaisen viranomaisen osalta peruste nojautuu tähän säännökseen, ja käsittelyn on oltava tarpeen ja oikeasuhtaista.
    .not-modelled = Pykälän muut kohdat sekä vuoden 2020 jälkeiset muutokset.

rule-fi-1050-6 = Lakisääteinen tehtävä, terveydenhuolto tai sosiaalihuolto
    .finding = Poistaa erityisiä henkilötietoryhmiä koskevan esteen, jos käsittely johtuu lakisääteisestä tehtävästä tai kuuluu terveydenhuoltoon tai sosiaalihuoltoon ja edellytysten ja suojatoimien on arvioitu täyttyvän.
    .not-modelled = Vakuutustoiminta, ammattiliitot ja urheilu sekä vuoden 2020 jälkeiset muutokset.
rule-data-act-32 = Suoja kolmannesta maasta tapahtuvaa pääsyä vastaan
    .finding = Säilytyksen tai ylläpidon tarjoajan on estettävä kolmansien maiden viranomaisten pääsy unionissa oleviin muihin kuin henkilötietoihin, jos se on ristiriidassa unionin oikeuden tai kansallisen oikeuden kanssa.
    .not-modelled = Menettely yksittäisen pyynnön johdosta (32 artiklan 2–5 kohta).

# Kyberturvallisuus.

rule-csl-2-3 = Toimitusketjun turvallisuus
    .finding = Organisaatio on Ruotsin kyberturvallisuuslain (cybersäkerhetslagen) mukainen toimija, eikä tämän vastaanottajan riskejä ole arvioitu tai vaatimuksia sille asetettu.
    .not-modelled = Turvatoimien yhdeksän muuta osa-aluetta sekä muut säädökset, joilla on vähintään sama vaikutus (1 luvun 10 §).

rule-csl-2-4 = Johto koulutetaan
    .finding = Toimijan johtoon kuuluvien on käytävä turvatoimia koskeva koulutus.
    .not-modelled = Koulutuksen sisältö. Laki ei koske valtuustoa (1 luvun 14 §).

rule-csl-2-5 = Poikkeamat ilmoitetaan
    .finding = Merkittävästä poikkeamasta on kerrottava viranomaiselle 24 tunnissa, tehtävä ilmoitus 72 tunnissa ja annettava loppuraportti kuukaudessa. Toimittajan on siksi kerrottava siitä ajoissa.
    .not-modelled = Mikä tekee poikkeamasta merkittävän, sekä tiedottaminen palvelun käyttäjille.

# Toimialan lainsäädäntö.

rule-pdl-2-6 = Rekisterinpitäjä terveydenhuollossa
    .finding = Kukin alueen tai kunnan viranomainen, joka harjoittaa terveyden- ja sairaanhoitoa, on oman käsittelynsä rekisterinpitäjä myös silloin, kun joku muu suorittaa käsittelyn.
    .not-modelled = Hoidon antajien välinen suora pääsy sekä yksityiset hoidon antajat.

rule-pdl-4-2 = Käyttöoikeudet ja lokit terveydenhuollossa
    .finding = Luovutus antaa vastaanottajalle pääsyn potilastietoihin, eikä pääsyä ole rajattu siihen, mitä kukin työssään tarvitsee, eikä sitä kirjata ja valvota.
    .not-modelled = Potilaan pyynnöstä tehdyt estot (4 luvun 4 §) ja hoidon antajien yhteiset asiakirjat.

rule-hslf-2016-40 = Potilastiedot avoimessa verkossa
    .finding = Luovutus koskee potilastietoja, eikä ole järjestetty niin, että ne salataan avoimessa verkossa siirrettäessä ja että pääsy edellyttää vahvaa tunnistamista.
    .not-modelled = Määräysten muu sisältö; tekstiä ei ole luettu.

rule-sol-17-11 = Vaitiolovelvollisuus yksityisessä sosiaalihuollossa
    .finding = Sen, joka työskentelee tai on työskennellyt sosiaalihuollon toimia toteuttavassa yrityksessä, on vaiettava yksityisten henkilökohtaisista oloista.
    .not-modelled = Aikaisempi sosiaalihuoltolaki (2001:453) sekä henkilöstö, joka vain käsittelee tai säilyttää tietoja teknisesti (laki 2020:914).

rule-lag-2001-454-10 = Käyttöoikeudet ja lokit sosiaalihuollossa
    .finding = Luovutus antaa vastaanottajalle pääsyn sosiaalihuollon tietoihin, eikä pääsyä ole rajattu siihen, mitä kukin työssään tarvitsee, eikä sitä kirjata ja valvota.
    .not-modelled = Sanamuoto ennen lakia 2023:821. Käsittelyn välttämättömyys (6 ja 7 §) arvioidaan oikeusperusteen yhteydessä.

rule-forordning-2001-637-11 = Rekisterinpitäjä sosiaalihuollossa
    .finding = Kunnan viranomainen on suorittamansa sosiaalihuollon käsittelyn rekisterinpitäjä myös silloin, kun joku muu suorittaa sen viranomaisen puolesta.
    .not-modelled = Valtion sosiaalihuolto.

rule-forordning-2001-637-16 = Sosiaalihuollon tietojen siirto kolmanteen maahan
    .finding = Luovutus siirtää sosiaalihuollon tietoja kolmanteen maahan muussa kuin isyyttä tai kansainvälistä adoptiota koskevassa asiassa. Jos asetusta luetaan niin, että se ilmoittaa tyhjentävästi, milloin se on mahdollista (I-12), se on este siirron perusteesta riippumatta.
    .not-modelled = Sanamuoto ennen 25 päivää toukokuuta 2018.

# Arkisto.

rule-arkivlagen = Säilyttäminen, hävittäminen ja palauttaminen
    .finding = Joku muu säilyttää tai ylläpitää organisaation yleisiä asiakirjoja, eikä ole järjestetty, miten ne säilytetään, hävitetään, pidetään saatavilla ja saadaan takaisin. Viranomainen vastaa arkistostaan myös silloin. Se, että järjestämätön asia on este, on oma tulkintamme.
    .not-modelled = Arkistoviranomaisen määräykset sekä itse oikeus saada tieto yleisistä asiakirjoista (painovapausasetuksen 2 luku).

# Hankinnat.

rule-lou = Hankinta
    .finding = Palvelu ostetaan markkinoilta, eikä ole osoitettu, että se on kilpailutettu tai että jokin poikkeus soveltuu.
    .not-modelled = Kynnysarvot, menettelyt ja poikkeukset erikseen, turvallisuushankinnat ja erityisalat sekä se, ovatko toimittajan lainkäyttöaluetta koskevat vaatimukset oikeasuhteisia (I-15).

rule-lou-17-8 = Jo tehdyn hankintasopimuksen muutos
    .finding = Järjestely muuttaa hankintasopimusta, josta on jo päätetty, eikä ole arvioitu, että muutos voidaan tehdä ilman uutta hankintaa.
    .not-modelled = Muutosta koskevat säännökset erikseen (17 luvun 9–14 §); ne arvioidaan yhdessä.

rule-data-act-23 = Palveluntarjoajan vaihtaminen
    .finding = Säilytyksen tai ylläpidon tarjoajan on poistettava vaihtamisen ja irtautumisen esteet, kirjattava asiakkaan oikeudet sopimukseen ja perittävä vaihtamisesta maksuja vain asetuksen mukaisesti.
    .not-modelled = Irtisanomisajat, maksujen poistuminen ja yhdelle asiakkaalle rakennetut palvelut (31 artikla).

# Yhteiset tunnusmerkit.

term-disclosed = tiedot paljastuvat viranomaisen ulkopuoliselle
term-for-the-body-only = vastaanottaja toimii viranomaisen lukuun eikä omiin tarkoituksiinsa
term-restricted-or-higher = tietojen turvallisuusluokka on käyttö rajoitettu (begränsat hemlig) tai ylempi
term-confidential-or-higher = tietojen turvallisuusluokka on luottamuksellinen (konfidentiell) tai ylempi
term-secret-or-higher = tietojen turvallisuusluokka on salainen (hemlig) tai ylempi
term-swedish-body = organisaatio on ruotsalainen julkinen organisaatio
term-swedish-municipality-or-region = organisaatio on ruotsalainen kunta tai alue (region)
term-third-country-transfer = henkilötietoja siirretään kolmanteen maahan
term-reverse-harm-test = ei ole selvää, että tiedot voidaan paljastaa haittaa aiheuttamatta (salassapito-olettama, omvänt skaderekvisit)
term-straight-harm-test = ei ole poissuljettu, että paljastamisen voidaan olettaa aiheuttavan vahinkoa tai haittaa (julkisuusolettama, rakt skaderekvisit)
term-qualified-harm-test = ei ole poissuljettu, että paljastamisen voidaan erityisestä syystä olettaa aiheuttavan vahinkoa tai haittaa (tiukennettu julkisuusolettama, rakt kvalificerat skaderekvisit)
term-absolute-secrecy = tiedot on pidettävä salassa haittaa arvioimatta (ehdoton salassapito)
term-secrecy-applies = tiedot ovat salassa pidettäviä niitä koskevan säännöksen nojalla
term-finnish-body = organisaatio on suomalainen viranomainen (ei Ahvenanmaalla)
term-finnish-state-authority = organisaatio on Suomen valtion viranomainen
term-information-management-unit = organisaatio on tiedonhallintayksikkö
term-bound-by-information-security = tiedonhallintalain tietoturvallisuusvaatimukset sitovat organisaatiota kyseisenä päivänä
term-finnish-disclosed = tiedot annetaan viranomaisen ulkopuolelle
term-unconditionally-secret = tiedot ovat ehdottomasti salassa pidettäviä
term-presumed-secret = tietojen oletetaan olevan salassa pidettäviä, eikä muuta ole arvioitu
term-secret-if-damage = tiedot ovat salassa pidettäviä, jos niistä aiheutuu vahinkoa, eikä ole arvioitu, ettei niistä aiheudu
term-finnish-secret = tiedot ovat salassa pidettäviä Suomen lain mukaan
term-finnish-classified = tiedot ovat turvallisuusluokiteltuja
term-effective-measures = tiedot on suojattu tehokkaalla toimella: salaus omilla avaimilla ilman selväkielisen tarvetta, pseudonymisointi tai omasta käsittelystään vastaava, lain suojaama vastaanottaja
term-another-party = vastaanottaja on muu kuin organisaatio itse
term-third-country-connection = vastaanottajalla on liittymä kolmanteen maahan kotipaikan, omistajan tai paikan kautta
term-under-cybersecurity-act = organisaatio on Ruotsin kyberturvallisuuslain mukainen toimija sellaisessa toiminnan osassa, joka ei ole turvallisuuden kannalta arkaluonteinen
term-public-authority = organisaatio on viranomainen; kunnallisia yhtiöitä ei lueta mukaan
term-swedish-municipal-authority = organisaatio on ruotsalaisen kunnan, alueen (region) tai kuntayhtymän viranomainen
