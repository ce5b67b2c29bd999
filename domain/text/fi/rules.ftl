# Sääntöjen tekstit: lyhyt nimi, mitä säännön soveltuminen tarkoittaa ja mitä ei ole mallinnettu; lopuksi yhteiset tunnusmerkit.
# Lakimies ei ole tarkastanut tekstejä.

# Vastuu ja toimivalta.

rule-information-owner = Tiedon omistaja päättää
    .finding = Julkisen organisaation tiedon omistaja päättää luovutuksesta ja vastaa tiedoista, niiden riskeistä ja vaatimuksista sille, joka käsittelee tietoja. Tehtävä perustuu ohjeistukseen eikä lakiin, eikä vastuu koskaan siirry toimittajalle.
    .not-modelled = Se, miten organisaatio on nimennyt tiedon omistajansa.

rule-kl-6-38 = Delegointikielto
    .finding = Lautakunta ei ole itse päättänyt luovutuksesta, eikä ole arvioitu, että asia jää toiminnan tavoitteiden, suuntaamisen, laajuuden ja laadun ulkopuolelle. Tällaisissa kysymyksissä lautakunta ei voi siirtää päätösvaltaansa.
    .not-modelled = Valtuuston omat asiat (5 luvun 1 §), toimivallan siirtoa koskevat määräykset (6 luvun 37 § ja 7 luvun 5 §) ja hankintoja koskevat automaattiset päätökset.

rule-kl-6-38-board = Lautakunta päättää
    .finding = Lautakunnan on itse päätettävä luovutuksesta niin kauan kuin ei ole arvioitu, että päätösvalta asiassa voidaan siirtää.
    .not-modelled = Valtuuston omat asiat (5 luvun 1 §), toimivallan siirtoa koskevat määräykset (6 luvun 37 § ja 7 luvun 5 §) ja hankintoja koskevat automaattiset päätökset.

rule-forordning-2024-1005-3 = Vain hallituksen alaisille viranomaisille
    .finding = Luovutus perustuu Ruotsin valtion yhteiseen it-käyttöpalveluun (samordnad statlig it-drift), mutta se on avoinna vain hallituksen alaisille viranomaisille, eikä organisaatio ole sellainen.
    .not-modelled = Kiinnostuksen ilmoittaminen ja kirjallinen sopimus (7 ja 10 §), hylkääminen ja etusijajärjestys (8 ja 9 §) sekä hallituksen ja valtiopäivien alaisten viranomaisten välinen ero.

# Salassapito.

rule-osl-2-1 = Viranomaisen sisällä
    .finding = Poistaa salassapidosta johtuvan esteen, jos viranomainen on katsonut, että vastaanottaja on otettu tehtävään niin, että se osallistuu viranomaisen omaan toimintaan. Vastaanottaja luetaan silloin viranomaiseen, eivätkä tiedot lähde viranomaisesta.
    .not-modelled = Missä raja kulkee; yksityisten toimittajien henkilöstö on yleensä viranomaisen ulkopuolella.

rule-osl-8-1 = Viranomainen harkitsee tietojen antamisen
    .finding = Viranomaisen, jolla tiedot ovat, on itse harkittava ja päätettävä, annetaanko ne luovutuksella. Kukaan muu ei voi tehdä harkintaa sen puolesta.
    .not-modelled = Ulkomaiset viranomaiset ja kansainväliset järjestöt (8 luvun 3 §) sekä viranomaisen sisäiset itsenäiset toimintayksiköt (8 luvun 2 §).

rule-osl-10-2 = Välttämätön tietojen antaminen
    .finding = Poistaa salassapidosta johtuvan esteen, jos viranomainen on katsonut OSL 10 luvun 2 §:n soveltuvan ja arvioinut, että luovutus on välttämätön sen omaa toimintaa varten.
    .not-modelled = Esitöiden ja ratkaisun JO 3032-2011 pidättyvä linja muuten kuin niin, että kysymys jätetään arvioitavaksi.

rule-osl-10-2a = Teknisen käsittelyn tai säilytyksen ulkoistaminen
    .finding = Poistaa salassapidosta johtuvan esteen, jos vastaanottaja vain käsittelee tai säilyttää tietoja teknisesti ja toimii yksinomaan viranomaisen lukuun ja jos on arvioitu, ettei luovutus ole sopimatonta. On kiistanalaista, tekeekö jo ulkomaisen lainsäädännön ulottuvuus sen sopimattomaksi (I-02).
    .not-modelled = Se, mitä esitöissä sanotaan sopimattomuudesta, lukuun ottamatta arvion yhteydessä lueteltuja seikkoja.

rule-osl-10-14 = Antaminen varaumin
    .finding = Poistaa salassapidosta johtuvan esteen, jos vastaanottaja on yksityinen ja viranomainen on katsonut, että luovutuksen yhteydessä asetettu varauma (förbehåll) poistaa haitan vaaran.
    .not-modelled = Varauman sisältö.

rule-osl-10-27 = Yleislauseke
    .finding = Poistaa tarjousten salassapidosta johtuvan esteen, jos vastaanottaja on ruotsalainen viranomainen, yleislausekkeen (generalklausulen) on katsottu soveltuvan ja on arvioitu, että luovutuksen intressi on ilmeisesti painavin. Yleislauseke ei koske terveydenhuollon tai sosiaalihuollon salassapitoa eikä 40 luvun 5 §:n mukaista salassapitoa.
    .not-modelled = Muut säännökset, jotka yleislauseke jättää ulkopuolelleen.

rule-osl-11-4a = Salassapito seuraa tietoja vastaanottavaan viranomaiseen
    .finding = Vastaanottavan viranomaisen on noudatettava samaa yleisen edun suojaksi säädettyä salassapitoa kuin luovuttavan viranomaisen, kun se vain käsittelee tai säilyttää tietoja teknisesti.
    .not-modelled = Vastaanottavan viranomaisen kilpaileva salassapito.

rule-osl-12-2 = Suostumus
    .finding = Poistaa salassapidosta johtuvan esteen, jos ne yksityiset, joita salassapito suojaa, ovat suostuneet luovutukseen.
    .not-modelled = Suostumuksen rajat lasten ja läheisten osalta.

rule-osl-19-3 = Tarjousten ehdoton salassapito
    .finding = Luovutus paljastaa tietoja tarjouksista ennen kuin hankinnasta on päätetty tai tarjoukset ovat julkisia. Tiedot on silloin pidettävä salassa riippumatta siitä, voiko vahinkoa aiheutua.
    .not-modelled = Pykälän 1 momentti hankintaa tekevälle viranomaiselle aiheutuvasta vahingosta sekä se, mikä tulee julkiseksi hankintapäätöksen jälkeen.

rule-osl-19-3-ban = Tarjousten salassapito luettuna erityiseksi kielloksi
    .finding = Jos tarjousten salassapitoa luetaan erityisenä kieltona (I-03), OSL 10 luvun 2, 2 a ja 27 §:n mukaiset perusteet eivät ole luovutuksessa käytettävissä.
    .not-modelled = Pykälän 1 momentti hankintaa tekevälle viranomaiselle aiheutuvasta vahingosta sekä se, mikä tulee julkiseksi hankintapäätöksen jälkeen.

rule-osl-25-1 = Terveydenhuollon salassapito
    .finding = Tiedot kuuluvat terveyden- ja sairaanhoidon salassapidon piiriin ja luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa ilman haittaa (salassapito-olettama).
    .not-modelled = 25 luvun poikkeukset tiettyjen päätösten ja hoidon antajien välisten suhteiden osalta.

rule-osl-26-1 = Sosiaalihuollon salassapito
    .finding = Tiedot kuuluvat sosiaalihuollon salassapidon piiriin ja luovutus paljastaa ne, eikä ole arvioitu olevan selvää, että ne voidaan paljastaa ilman haittaa (salassapito-olettama).
    .not-modelled = 26 luvun poikkeukset tiettyjen päätösten osalta.

rule-osl-40-5 = Ehdoton salassapito käsiteltäessä tietoja toisen lukuun
    .finding = Tiedot ovat organisaatiolla vain teknistä käsittelyä tai säilytystä varten jonkun toisen lukuun, ja luovutus paljastaa ne. Salassapito on ehdoton: vahinkoa tai haittaa ei arvioida.
    .not-modelled = Sanamuoto ennen 1 päivää tammikuuta 2018.

rule-osl-40-5-receiver = Vastaanottavan viranomaisen ehdoton salassapito
    .finding = Vastaanottavan viranomaisen on pidettävä yksityisiä koskevat tiedot ehdottomasti salassa, kun se luovutuksen johdosta vain käsittelee tai säilyttää niitä teknisesti toisen lukuun.
    .not-modelled = Sanamuoto ennen 1 päivää tammikuuta 2018.

rule-lag-2020-914 = Vaitiolovelvollisuus ulkoistamisessa
    .finding = Toimittajan ja sen alihankkijoiden henkilöstöä koskee luovutuksen tietojen osalta lakisääteinen vaitiolovelvollisuus, kun tehtävänä on vain tekninen käsittely tai säilytys.
    .not-modelled = Se, miten vaitiolovelvollisuus sitoo ulkomailla olevaa henkilöstöä (I-10).

# Turvallisuussuoja.

rule-ssl-4-1 = Turvallisuussuojasopimus (säkerhetsskyddsavtal)
    .finding = Luovutus voi antaa vastaanottajalle pääsyn tietoihin, joiden luokka on luottamuksellinen (konfidentiell) tai ylempi, eikä sen kanssa ole turvallisuussuojasopimusta.
    .not-modelled = Muu merkitykseltään vastaava turvallisuuden kannalta arkaluonteinen toiminta sekä se, että vaatimusta on rajoitettu valtion viranomaisten kesken (4 luvun 2 §).

rule-ssl-4-8 = Erityinen turvallisuussuojan arviointi ja sopivuuden arviointi
    .finding = Luovutus koskee tietoja, joiden luokka on luottamuksellinen (konfidentiell) tai ylempi, eikä ole dokumentoitua erityistä turvallisuussuojan arviointia tai arviota, jossa menettely on todettu sopivaksi. Menettelyä, joka on arvioitu sopimattomaksi, ei tule aloittaa.
    .not-modelled = Arvioinnin sisältö ja poikkeukset vaatimuksesta (4 luvun 7 §).

rule-ssl-4-9 = Neuvottelu valvontaviranomaisen kanssa
    .finding = Luovutus koskee tietoja, joiden luokka on salainen (hemlig) tai ylempi, eikä toiminnanharjoittaja ole neuvotellut valvontaviranomaisen kanssa.
    .not-modelled = Valvontaviranomaisen määräykset ja kiellot (4 luvun 10–12 §) sekä muu turvallisuuden kannalta arkaluonteinen toiminta.

rule-ssl-2-1 = Toiminnanharjoittaja päättää
    .finding = Toiminnanharjoittajan on päätettävä luovutuksen turvallisuussuojasta (säkerhetsskydd), ja se vastaa siitä myös silloin, kun joku muu tekee työn.
    .not-modelled = Valvontaviranomaisen määräykset ja kiellot (4 luvun 10–12 §) sekä muu turvallisuuden kannalta arkaluonteinen toiminta.

rule-ssf-3-5 = Järjestelmä oman hallinnan ulkopuolella
    .finding = Luovutuksen vuoksi turvallisuusluokiteltuja tietoja päätyy järjestelmään, joka on toiminnanharjoittajan hallinnan ulkopuolella. Turvallisuussuojaa siellä ei ole arvioitu riittäväksi, tai puuttuvat sekä Ruotsin puolustusvoimien (Försvarsmakten) hyväksymä salaus että poikkeus tästä vaatimuksesta.
    .not-modelled = Poikkeuksen edellytykset 3 luvun 6 §:ssä.

rule-ssf-3-9 = Ulkomainen toimittaja
    .finding = Luovutus antaa turvallisuusluokiteltuja tietoja ulkomaiselle toimittajalle ilman, että Ruotsilla on kyseisen valtion kanssa kansainvälinen turvallisuussuojasitoumus ja toimittaja on hyväksytty siellä. On kiistanalaista, mikä tekee toimittajasta ulkomaisen (I-17) ja mistä päivästä säännöstä on sovellettava (I-18).
    .not-modelled = Sitoumukset, jotka eivät ole rekisterin päivätyssä luettelossa; luettelo ei ole täydellinen.

# Henkilötietojen käsittelijä.

rule-gdpr-28-1 = Riittävät takeet
    .finding = Luovutuksessa vastaanottaja käsittelee henkilötietoja viranomaisen lukuun, mutta sen ei ole arvioitu antavan riittäviä takeita.
    .not-modelled = Se, että käsittelijästä tulee rekisterinpitäjä, jos se itse määrittää käsittelyn tarkoitukset (28 artiklan 10 kohta).

rule-gdpr-28-2 = Vain hyväksytyt alikäsittelijät
    .finding = Luovutuksessa vastaanottaja käsittelee henkilötietoja viranomaisen lukuun, mutta rekisterinpitäjä ei ole valinnut sitä suoraan eikä kirjallisesti hyväksynyt sitä alikäsittelijäksi.
    .not-modelled = Se, että käsittelijästä tulee rekisterinpitäjä, jos se itse määrittää käsittelyn tarkoitukset (28 artiklan 10 kohta).

rule-gdpr-28-3 = Sopimus ja dokumentoidut ohjeet
    .finding = Luovutuksessa vastaanottaja käsittelee henkilötietoja viranomaisen lukuun, mutta henkilötietojen käsittelyä koskevaa sopimusta ei ole tai vastaanottaja käyttää tietoja myös omiin tarkoituksiinsa.
    .not-modelled = Sopimuksen koko sisältö sekä se, että käsittelijästä tulee rekisterinpitäjä, jos se itse määrittää käsittelyn tarkoitukset (28 artiklan 10 kohta).

rule-gdpr-28-controller = Rekisterinpitäjä päättää
    .finding = Rekisterinpitäjän on päätettävä, ketä luovutuksessa käytetään, ja se vastaa edelleen käsittelystä.
    .not-modelled = Se, että käsittelijästä tulee rekisterinpitäjä, jos se itse määrittää käsittelyn tarkoitukset (28 artiklan 10 kohta).

rule-gdpr-35 = Vaikutustenarviointi
    .finding = Luovutukseen liittyvä käsittely aiheuttaa todennäköisesti korkean riskin rekisteröidyille, eikä vaikutustenarviointia ole tehty.
    .not-modelled = Ennakkokuuleminen (36 artikla) ja valvontaviranomaisten luettelot.

rule-gdpr-35-2 = Tietosuojavastaavan neuvot
    .finding = Tietosuojavastaavan on annettava neuvoja luovutusta koskevasta vaikutustenarvioinnista. Tietosuojavastaava ei päätä asiasta.
    .not-modelled = Ennakkokuuleminen (36 artikla) ja valvontaviranomaisten luettelot.

# Siirto kolmanteen maahan.

rule-gdpr-44 = Siirto kolmanteen maahan edellyttää perustetta
    .finding = Luovutuksessa henkilötietoja siirretään kolmanteen maahan tai kansainväliselle järjestölle, mikä edellyttää tietosuoja-asetuksen V luvun mukaista perustetta.
    .not-modelled = Siirto edelleen vastaanottajalta, jota ei ole merkitty asiaan, sekä 48 artikla.

rule-gdpr-45 = Tietosuojan riittävyyttä koskeva päätös
    .finding = Poistaa siirron esteen, jos voimassa oleva tietosuojan riittävyyttä koskeva päätös (vastaavuuspäätös) kattaa jokaisen kolmannen maan, jota luovutus koskee, ja päätöksen omat ehdot täyttyvät vastaanottajan ja tietojen osalta. Jos omistusta pidetään jo sinänsä siirtona (I-04), tytäryhtiön oma asema ei riitä.
    .not-modelled = Alueen osat muuten kuin päätöksen soveltamisalan mukaan.

rule-gdpr-46 = Asianmukaiset suojatoimet
    .finding = Poistaa siirron esteen, jos siirtoväline on käytössä. Heinäkuun 16 päivästä 2020 lähtien edellytetään lisäksi, että vastaanottajan maan lainsäädännön ja käytännön on arvioitu olevan heikentämättä suojaa tai että tiedot on salattu tehokkaasti. On kiistanalaista, miten käytäntö (I-05) ja salaus muussa kuin säilytyksessä (I-06) on otettava huomioon.
    .not-modelled = Pseudonymisointi, suojatut vastaanottajat ja hajautettu käsittely (EDPB:n käyttötapaukset 2, 4 ja 5) sekä luvat (46 artiklan 3 kohta).

rule-gdpr-49 = Erityistilanteita koskevat poikkeukset
    .finding = Poistaa siirron esteen, jos luovutuksessa vedotaan 49 artiklan poikkeukseen ja poikkeuksen edellytysten on arvioitu täyttyvän. Poikkeuksia tulkitaan suppeasti.
    .not-modelled = Pakottavia oikeutettuja etuja koskeva sääntö (49 artiklan 1 kohdan toinen alakohta) ja jäsenvaltioiden asettamat rajoitukset (49 artiklan 5 kohta).

rule-gdpr-49-3 = Suostumus ja sopimus eivät käytettävissä julkista valtaa käytettäessä
    .finding = Luovutus koskee toimintaa, jossa käytetään julkista valtaa. Siirto ei silloin voi perustua suostumusta ja sopimusta koskeviin poikkeuksiin.
    .not-modelled = Pakottavia oikeutettuja etuja koskeva sääntö (49 artiklan 1 kohdan toinen alakohta) ja jäsenvaltioiden asettamat rajoitukset (49 artiklan 5 kohta).

# Yhteiset tunnusmerkit.

term-disclosed = tiedot paljastuvat viranomaisen ulkopuoliselle
term-for-the-body-only = vastaanottaja toimii viranomaisen lukuun eikä omiin tarkoituksiinsa
term-effective-encryption = tiedot on salattu omilla avaimilla eikä vastaanottaja missään vaiheessa tarvitse niitä selväkielisinä
term-restricted-or-higher = tietojen turvallisuusluokka on käyttö rajoitettu (begränsat hemlig) tai ylempi
term-confidential-or-higher = tietojen turvallisuusluokka on luottamuksellinen (konfidentiell) tai ylempi
term-secret-or-higher = tietojen turvallisuusluokka on salainen (hemlig) tai ylempi
term-swedish-body = organisaatio on ruotsalainen julkinen organisaatio
term-swedish-municipality-or-region = organisaatio on ruotsalainen kunta tai alue (region)
term-third-country-transfer = henkilötietoja siirretään kolmanteen maahan
