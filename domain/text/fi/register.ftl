### Rekisterin tekstit. Yksi teksti jokaista domain/data/*.toml-tiedostojen merkintää kohden; samat tunnukset ovat tiedostoissa text/{sv,en}/register.ftl.
### Lakimies ei ole tarkastanut tekstejä.

## Tulkintakysymykset ja kannat

question-i-01 = Ovatko tiedot paljastuneet jo silloin, kun niitä säilyttää toimittaja, johon sovelletaan toisen maan lainsäädäntöä?
    .requisite = paljastaminen (röjande), OSL 3 luvun 1 § ja 8 luvun 1 §
position-i-01-foreign-compulsion = Tiedot ovat paljastuneet, jos toisen maan lainsäädäntö voi pakottaa toimittajan luovuttamaan ne.
position-i-01-probability = Tiedot ovat paljastuneet vain, jos ei ole epätodennäköistä, että joku sivullinen saa niistä tiedon.
position-i-01-every-access = Tiedot ovat paljastuneet heti, kun ne annetaan toimittajan saataville, olipa toimittaja kuka tahansa.

question-i-02 = Riittääkö se, että toisen maan lainsäädäntö ulottuu toimittajaan, tekemään tietojen antamisesta teknistä käsittelyä tai säilytystä varten sopimatonta?
    .requisite = ei ole sopimatonta (inte olämpligt), OSL 10 luvun 2 a §
position-i-02-case-by-case = Sopimattomuus arvioidaan kussakin tapauksessa erikseen, ja toisen maan lainsäädäntö on yksi seikka muiden joukossa.
position-i-02-foreign-reach-unsuitable = Antaminen on sopimatonta jo siksi, että toisen maan lainsäädäntö ulottuu toimittajaan.

question-i-03 = Voidaanko ehdottoman salassapidon piiriin kuuluvat tarjoukset antaa toimittajalle teknistä käsittelyä tai säilytystä varten?
    .requisite = kielto antaa tarjouksia muulle ennen hankintapäätöstä, OSL 19 luvun 3 §:n 2 momentti
position-i-03-no-exception = Kyllä, 10 luvun 2 a § ei tee poikkeusta ehdottoman salassapidon osalta, mutta salassapidon vahvuus otetaan huomioon sopivuutta arvioitaessa.
position-i-03-specific-ban = Ei, 19 luvun 3 §:n 2 momentti on erillinen kielto, jota salassapidon murtavat säännökset eivät kumoa.

question-i-04 = Onko kyse siirrosta kolmanteen maahan, kun tiedot ovat ETA-alueella toimivalla tytäryhtiöllä, jonka emoyhtiö on sijoittautunut kolmanteen maahan?
    .requisite = siirto kolmanteen maahan, tietosuoja-asetuksen 44 artikla
position-i-04-transfer-by-ownership = Kyllä, omistus riittää siihen, että tiedot katsotaan siirretyiksi.
position-i-04-contract-trusted = Ei, asiakas voi luottaa siihen, mihin tytäryhtiö on sopimuksessa sitoutunut.
position-i-04-processor-reliability = Ei, mutta tytäryhtiöltä voivat puuttua takeet, joita henkilötietojen käsittelijältä edellytetään.
position-i-04-transfer-when-it-happens = Ei, siirto tapahtuu vasta, kun tiedot tosiasiallisesti luovutetaan emoyhtiölle.

question-i-05 = Voiko tietojen viejä ottaa huomioon sen, miten todennäköisesti kolmannen maan viranomaiset pyytävät tietoja?
    .requisite = asianmukaiset suojatoimet, tietosuoja-asetuksen 46 artikla
position-i-05-practice-counts = Kyllä, dokumentoitu käytäntö voidaan ottaa huomioon arvioitaessa, pitävätkö suojatoimet.
position-i-05-effective-measures-only = Ei, kun laki ulottuu vastaanottajaan, vain sellaiset toimenpiteet auttavat, jotka itsessään estävät pääsyn tietoihin.

question-i-06 = Riittääkö salaus omilla avaimilla suojaksi myös silloin, kun toimittaja tekee muutakin kuin säilyttää tietoja?
    .requisite = tehokkaat täydentävät toimenpiteet (salaus), tietosuoja-asetuksen 46 artikla
position-i-06-storage-only = Ei, salaus omilla avaimilla on tehokas toimenpide vain säilytyksessä.
position-i-06-key-custody-suffices = Kyllä, riittää, että avaimet pysyvät organisaatiolla ja ettei toimittaja missään vaiheessa tarvitse tietoja selväkielisinä.

question-i-07 = Riittääkö EU:n ja Yhdysvaltojen tietosuojakehystä (DPF) koskeva päätös siihen, että julkinen organisaatio voi käyttää Yhdysvalloissa olevaa vastaanottajaa?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Koskee tietosuoja-asetuksen 45 artiklaa.
position-i-07-sufficient-for-transfer = Kyllä, luettelossa olevalle vastaanottajalle tehtävän siirron osalta, mutta tietosuoja-asetusta sovelletaan muiltakin osin.
position-i-07-transfer-only = Päätös tekee siirrosta laillisen, mutta ei vastaa salassapitoa eikä sopivuutta koskevaan kysymykseen.
position-i-07-adequacy-or-public-interest = Julkinen organisaatio voi vedota vain tietosuojan riittävyyttä koskevaan päätökseen tai yleistä etua koskevaan poikkeukseen.
position-i-07-insufficient = Ei, päätös perustuu takeisiin, joita ei enää ole.

question-i-08 = Onko kyse siirrosta kolmanteen maahan, kun joku saa kolmannesta maasta etäyhteyden tietoihin, esimerkiksi tukea varten?
    .requisite = siirto kolmanteen maahan etäyhteydellä, tietosuoja-asetuksen 44 artikla
position-i-08-separate-party = Kyllä, jos se, jolla on pääsy tietoihin, on erillinen osapuoli, mutta ei, jos kyse on organisaation omasta henkilöstöstä tai sivutoimipisteestä.
position-i-08-any-access = Kyllä, kaikki pääsy tietoihin kolmannesta maasta on siirtoa, myös oman henkilöstön.

question-i-09 = Voiko tietojen antaminen olla välttämätöntä viranomaisen omaa toimintaa varten, kun tehtävä on muutakin kuin tekninen?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Koskee välttämätöntä tietojen antamista, OSL 10 luvun 2 §, jonka ihminen arvioi.
position-i-09-restrictive = Ei, säännöstä on sovellettava pidättyvästi, eikä se riitä esimerkiksi sanelujen puhtaaksikirjoittamiseen.
position-i-09-task-by-task = Riippuu tehtävästä, koska sanamuoto ei sulje pois minkäänlaista tehtävää.

question-i-10 = Sitooko laki vaitiolovelvollisuudesta ulkoistamisessa käytännössä myös ulkomailla olevaa henkilöstöä?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Koskee lakia (2020:914) vaitiolovelvollisuudesta ulkoistamisessa.
position-i-10-binds-abroad = Kyllä, laissa ei ole alueellista rajausta.
position-i-10-not-effective-abroad = Tuskin, on epävarmaa, voidaanko vaitiolovelvollisuus panna täytäntöön ulkomailla olevaa henkilöstöä kohtaan.

question-i-11 = Riittääkö, että toimittajan henkilöstön vaitiolovelvollisuudesta on sovittu sopimuksella?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Teknisten tehtävien osalta vaitiolovelvollisuudesta säädetään nykyisin laissa (2020:914).
position-i-11-statute-needed = Ei, sopimukseen perustuva vaitiolovelvollisuus ei korvaa lakisääteistä.
position-i-11-contract-suffices = Kyllä, sopimukseen perustuva vaitiolovelvollisuus voi riittää.

question-i-12 = Estääkö sosiaalihuollon henkilötietoja koskeva asetus muut kuin siinä mainitut siirrot kolmansiin maihin?
    .requisite = milloin tietoja voidaan siirtää kolmanteen maahan, sosiaalihuollon henkilötietojen käsittelystä annetun Ruotsin asetuksen (2001:637) 16 §
position-i-12-exhaustive = Kyllä, sallittujen siirtojen luettelo on tyhjentävä.
position-i-12-not-limiting = Ei, kansallisen rajoituksen on oltava tietosuoja-asetuksen 49 artiklan 5 kohdan mukaan nimenomainen.

question-i-13 = Mikä on pilvityökalujen käytön oikeusperuste koulussa?
    .requisite = oikeusperuste, tietosuoja-asetuksen 6 artiklan 1 kohta, koulutusta koskevien tietojen osalta
position-i-13-legal-obligation-excluded = Velvollisuus järjestää opetusta ei kelpaa oikeusperusteeksi.
position-i-13-legal-obligation-possible = Velvollisuus järjestää opetusta voi olla oikeusperuste, jos kukin palvelu on tarpeellinen ja oikeasuhteinen.
position-i-13-no-basis-for-own-purposes = Toimittajan omille tarkoituksille ei ole oikeusperustetta.

question-i-14 = Pieneneekö riski siksi, että FISA 702:n voimassaolo on päättynyt?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Tietojen luovuttamista koskevien lakien rekisteristä ilmenee, että lain vaikutus jatkuu.
position-i-14-unchanged = Ei, tietojen kerääminen jatkuu päätöksillä, jotka ovat voimassa suunnilleen maaliskuuhun 2027.
position-i-14-lowered = Kyllä, jossain määrin, koska palveluntarjoajat voivat vastustaa määräyksiä, kun laki ei enää ole voimassa.

question-i-15 = Voiko hankintayksikkö vaatia, ettei toimittajaan sovelleta kolmannen maan lainsäädäntöä?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Koskee hankintalainsäädäntöä, jota ei ole mallinnettu.
position-i-15-may-be-required = Kyllä, tällainen vaatimus voidaan asettaa.
position-i-15-disproportionate = Ei, tällainen vaatimus menee liian pitkälle, kun toimittaja sitoutuu sopimuksessa suojaamaan tiedot.

question-i-16 = Voivatko julkiset organisaatiot käyttää Microsoft 365:tä?
    .requisite = Ei liity mihinkään tunnusmerkkiin. Vastaus riippuu päivästä ja asetuksista.
position-i-16-not-demonstrable = Ei, ei voida osoittaa, että käyttö on tietosuojasäännösten mukaista.
position-i-16-under-conditions = Kyllä, tietyin edellytyksin.

question-i-17 = Mikä tekee toimittajasta ulkomaisen?
    .requisite = ulkomainen toimittaja (utländsk leverantör), Ruotsin turvallisuussuoja-asetuksen (säkerhetsskyddsförordningen) 3 luvun 9 §:n 2 momentti
position-i-17-seat = Toimittaja on ulkomainen, jos sen kotipaikka on ulkomailla.
position-i-17-seat-or-control = Toimittaja on ulkomainen, jos sen kotipaikka on ulkomailla tai jos määräysvaltaa siinä viime kädessä käytetään ulkomailta.

question-i-18 = Mistä päivästä ulkomaisia toimittajia koskevaa kieltoa on sovellettava?
    .requisite = päivä, josta Ruotsin turvallisuussuoja-asetuksen 3 luvun 9 §:ää on sovellettava, siirtymäsäännösten 6 kohta
position-i-18-postponed-to-2025 = Kieltoa on sovellettava 1 päivästä tammikuuta 2025.
position-i-18-postponed-to-2028 = Kieltoa on sovellettava 1 päivästä tammikuuta 2028.

## Tietosuojan riittävyyttä koskeviin päätöksiin liittyvät tapahtumat

event-dpf-oversight-board = Yhdysvaltojen valvontaelimessä PCLOB:ssa on tammikuusta 2025 ollut liian vähän jäseniä päätösten tekemiseen.
event-dpf-general-court = Unionin yleinen tuomioistuin hylkäsi 3 päivänä syyskuuta 2025 DPF-päätöstä koskevan kanteen (T-553/23); se arvioi asiaa 10 päivän heinäkuuta 2023 tilanteen mukaan.
event-dpf-appeal-pending = Unionin yleisen tuomioistuimen tuomioon DPF:stä on haettu muutosta unionin tuomioistuimelta (C-703/25 P), ja asia oli ratkaisematta, kun se viimeksi tarkistettiin.
event-dpf-slaughter = Yhdysvaltojen korkein oikeus katsoi 29 päivänä kesäkuuta 2026, että FTC:n jäsenten erottamissuoja on perustuslain vastainen (Trump v. Slaughter), vaikka DPF-päätös perustuu FTC:n riippumattomuuteen.
event-dpf-noyb-request = Järjestö noyb pyysi 29 päivänä kesäkuuta 2026 komissiota kumoamaan DPF-päätöksen hallitusti ja ilmoitti aikovansa nostaa kanteen.
event-dpf-edpb-letter = Euroopan tietosuojaneuvoston kerrotaan pyytäneen 31 päivänä heinäkuuta 2026 päivätyssä kirjeessä komissiota arvioimaan DPF-päätöstä tarkoin.
event-dpf-check-live = Rekisterissä ei ole tietoja DPF:ää koskevista tapahtumista 5 päivän elokuuta 2026 jälkeen: tarkistakaa ajantasainen tilanne ennen kuin tukeudutte päätökseen.

## Tulkintaprofiilit

profile-silent = Hiljainen: kaikki tulkintakysymykset pidetään avoimina
profile-esam-2018 = eSam 2018: ulkomainen lainsäädäntö, joka voi pakottaa toimittajan, merkitsee paljastumista
profile-esam-2023 = eSam 2023 sekä EDPB ja DSK (Underlagin kokoama)
profile-edpb-strict = Tiukka siirtojen osalta: vain tehokkaat toimenpiteet otetaan huomioon (Underlagin kokoama)
profile-probability-2020 = Todennäköisyys 2020: tietoihin pääsyn riski ratkaisee (Underlagin kokoama)
profile-strict = Tiukin: kussakin kysymyksessä se kanta, josta seuraa eniten esteitä (Underlagin kokoama)

## Tietosuojan riittävyyttä koskevat päätökset

adequacy-ad-ch = Sveitsi, päätös 2000/518/EY
adequacy-ad-ca = Kanada, päätös 2002/2/EY
    .scope = Koskee vain vastaanottajia, joihin sovelletaan Kanadan PIPEDA-lakia, siis yrityksiä eikä julkisia organisaatioita.
adequacy-ad-ar = Argentiina, päätös 2003/490/EY
adequacy-ad-gg = Guernsey, päätös 2003/821/EY
adequacy-ad-im = Mansaari, päätös 2004/411/EY
adequacy-ad-je = Jersey, päätös 2008/393/EY
adequacy-ad-fo = Färsaaret, päätös 2010/146/EU
adequacy-ad-ad = Andorra, päätös 2010/625/EU
adequacy-ad-il = Israel, päätös 2011/61/EU
    .scope = Koskee vain automaattisia siirtoja ja tietoja, joita Israelissa käsitellään automaattisesti.
adequacy-ad-uy = Uruguay, päätös 2012/484/EU
adequacy-ad-nz = Uusi-Seelanti, päätös 2013/65/EU
adequacy-ad-jp = Japani, päätös (EU) 2019/419
    .scope = Koskee vain yrityksiä, joihin sovelletaan Japanin APPI-lakia ja sen täydentäviä sääntöjä.
adequacy-ad-kr = Korean tasavalta, päätös (EU) 2022/254
    .scope = Koskee vain vastaanottajia, joihin sovelletaan Korean PIPA-lakia ja sen täydentäviä sääntöjä; varovaisuussyistä otetaan huomioon vain yritykset.
adequacy-ad-uk-1 = Yhdistynyt kuningaskunta, päätös (EU) 2021/1772
    .scope = Ei koske tietoja, joita käytetään maahanmuuton valvontaan Yhdistyneessä kuningaskunnassa.
adequacy-ad-uk-2 = Yhdistynyt kuningaskunta, jatkopäätös 24 päivänä kesäkuuta 2025
    .scope = Ei koske tietoja, joita käytetään maahanmuuton valvontaan Yhdistyneessä kuningaskunnassa.
adequacy-ad-uk-3 = Yhdistynyt kuningaskunta, uudistettu päätös C(2025) 8771
adequacy-ad-us-sh = Yhdysvallat, Safe Harbor, päätös 2000/520/EY
    .scope = Koskee vain vastaanottajaa, joka on itse liittynyt järjestelyyn, ja sen ilmoittamaa tietojen lajia: työntekijöitä koskevia tietoja tai muita tietoja.
adequacy-ad-us-ps = Yhdysvallat, Privacy Shield, päätös (EU) 2016/1250
    .scope = Koskee vain vastaanottajaa, joka on itse liittynyt järjestelyyn, ja sen ilmoittamaa tietojen lajia: työntekijöitä koskevia tietoja tai muita tietoja.
adequacy-ad-us-dpf = Yhdysvallat, EU:n ja Yhdysvaltojen tietosuojakehys (DPF), päätös (EU) 2023/1795
    .scope = Koskee vain vastaanottajaa, jolla itsellään on voimassa oleva merkintä DPF-luettelossa, ja sitä tietojen lajia, jota sen sertifiointi koskee: työntekijöitä koskevia tietoja tai muita tietoja.
adequacy-ad-epo = Euroopan patenttijärjestö, päätös C(2025) 4626
adequacy-ad-br = Brasilia, päätös (EU) 2026/179
    .scope = Koskee vain vastaanottajia, joihin sovelletaan Brasilian LGPD-lakia.

## Kolmansien maiden lait tietojen luovuttamisesta viranomaiselle

law-us-cloud = CLOUD Act (Yhdysvallat), jonka nojalla viestintä- ja tietojenkäsittelypalvelujen tarjoajien on luovutettava hallinnassaan olevat tiedot niiden säilytyspaikasta riippumatta
law-us-sca = Stored Communications Act (Yhdysvallat), jonka nojalla viranomaiset voivat vaatia tallennettuja tietoja viestintä- ja tietojenkäsittelypalvelujen tarjoajilta
law-us-702 = FISA:n 702 § (Yhdysvallat), jonka nojalla tiedusteluviranomaiset voivat velvoittaa palveluntarjoajia avustamaan Yhdysvaltojen ulkopuolella olevia henkilöitä koskevien tietojen hankinnassa
law-us-risaa25 = RISAA:n 25 § (Yhdysvallat), joka laajensi FISA 702:n useimpiin palveluntarjoajiin, joilla on pääsy viestintälaitteisiin, esimerkiksi konesaleihin
law-uk-ipa = Investigatory Powers Act (Yhdistynyt kuningaskunta), joka ulottuu siihen, joka tarjoaa maassa televiestintäpalveluja tai hallitsee järjestelmää sieltä
law-cn-nil = Kansallinen tiedustelulaki (Kiina), joka velvoittaa järjestöt ja kansalaiset avustamaan tiedusteluviranomaisia
law-cn-csl = Kyberturvallisuuslaki (Kiina), joka velvoittaa verkkotoimijat avustamaan turvallisuusviranomaisia
law-cn-dsl = Tietoturvallisuuslaki (Kiina, Data Security Law), joka velvoittaa tietoja käsittelevät tahot tekemään yhteistyötä turvallisuusviranomaisten kanssa
law-in-69 = Information Technology Act, 69 § (Intia), jonka nojalla viranomaiset voivat vaatia pääsyä siltä, joka vastaa maassa olevasta tietokoneresurssista
law-ru-sorm = SORM ja Jarovajan lait (Venäjä), jotka velvoittavat teleoperaattorit ja internetpalvelut antamaan turvallisuuspalvelulle pääsyn ja avaimet
law-au-tola = Assistance and Access Act (Australia), jonka nojalla viranomaiset voivat velvoittaa viestintäpalvelujen tarjoajia avustamaan tietoihin pääsyssä
law-ch-bupf = BÜPF (Sveitsi), laki postin ja televiestinnän valvonnasta, joka velvoittaa teleoperaattorit ja niihin liittyvät palvelut avustamaan viranomaisia

## Liittymä

factor-seat = Vastaanottaja on sijoittautunut maahan.
factor-control = Maassa oleva omistaja käyttää määräysvaltaa vastaanottajassa.
factor-hosting = Tietoja säilytetään tai järjestelmää ylläpidetään maassa.
factor-access = Tietoihin päästään maasta, esimerkiksi tukea varten.
