# Sivu, jolla toimittaja vastaa kysymyksiin.
# Juristi ei ole tarkastanut tekstejä.

facts-title = Kysymyksiä: { $body }
facts-lead = { $body } kysyy kohteesta { $about }. Vastatkaa siihen, minkä tiedätte. Jättäkää tyhjäksi se, mitä ette tiedä.
supplier-answer-claim = Vastauksenne on oma ilmoituksenne. { $body } ottaa kantaa jokaiseen vastaukseen erikseen.
supplier-answer-public = Vastauksista tulee asiakirja, jonka { $body } voi joutua antamaan sitä pyytävälle.
facts-answer-by = Viimeinen vastauspäivä: { $day }.
facts-faults = Korjattavaa: { $count }

facts-home = Missä { $name } on rekisteröity, ja missä on sen kotipaikka?
facts-home-hint = Kotipaikka on siellä, missä johto toimii.
facts-registered = Rekisteröintimaa
facts-seat = Kotipaikan maa
facts-owners = Kuka omistaa: { $name }?
facts-owners-hint = Ne, joilla itsellään on osuuksia tai ääniä, suurin ensin. Kirjoittakaa prosentteina, esimerkiksi 25, 33,3 tai 10-25. Luonnollisista henkilöistä tallennetaan vain maa.
facts-kind = Omistajan laji
facts-votes = Osuus äänistä, prosenttia
facts-capital = Osuus pääomasta, prosenttia
facts-reason = Jos ette voi nimetä omistajia: miksi?
facts-no-reason = Kaikki tuntemamme omistajat ovat yllä
facts-head = Minkä oikeushenkilön sivuliike on { $name }?
facts-head-hint = Sivuliike on toisessa maassa olevan oikeushenkilön osa.
facts-storage = Missä ja kenen toimesta tiedot säilytetään: { $name }?
facts-operation = Missä ja kenen toimesta palvelua ylläpidetään: { $name }?
facts-support = Mistä ja kenen toimesta tuki annetaan: { $name }?
facts-sites-hint = Yksi rivi kutakin maata ja tekijää kohti, myös varajärjestelyt ja alikäsittelijät.
facts-place = Maa
facts-clear = Voiko tiedot lukea siellä selväkielisinä?
facts-not-known = Ei tiedossa
facts-yes = Kyllä
facts-no = Ei
facts-sub-processors = Keitä { $name } käyttää työhön?
facts-sub-processors-hint = Alikäsittelijät ja muut alihankkijat, jotka voivat päästä tietoihin tai tekniikkaan.
facts-complete = Luettelo on täydellinen
facts-row = Rivi { $row }
facts-more = Lisää rivejä
facts-name = Yrityksen nimi
facts-country = Rekisteröintimaa
facts-number = LEI, Y-tunnus, ruotsalainen yritystunnus tai alv-numero

facts-function = Tehtävänne, esimerkiksi tietosuojavastaava
facts-persons = Älkää kirjoittako luonnollisten henkilöiden nimiä tähän tai kommenttiin.
facts-comment = Kommentti
facts-once = Vastaus lähetetään kerran, eikä sitä voi muuttaa jälkeenpäin. Jos jotain on korjattava, pyytäkää uusi linkki: { $body }.
facts-send = Lähetä vastaus

facts-fault-name = kirjoittakaa yrityksen nimi tai tyhjentäkää muu rivi
facts-fault-country = maata ei ole luettelossa; kirjoittakaa nimi kuten luettelossa tai maan koodi, esimerkiksi FI
facts-fault-number = numeron muoto tai tarkistusmerkki on väärä; korjatkaa se tai jättäkää tyhjäksi
facts-fault-share = kirjoittakaa prosentteina 0–100, enintään kaksi desimaalia, esimerkiksi 33,3 tai 10-25
facts-fault-place = kirjoittakaa maa tai tekijä, tai valitkaa Ei tiedossa
facts-fault-long = teksti on liian pitkä; lyhentäkää sitä
facts-fault-control = tekstissä on merkkejä, joita ei voi näyttää; poistakaa ne
facts-fault-function = kirjoittakaa tehtävänne
facts-fault-nothing = mihinkään ei ole vastattu; vastatkaa ainakin yhteen kysymykseen
facts-fault-many = vastauksia on liikaa; vastatkaa tärkeimpään ja pyytäkää uusi linkki loppuja varten

facts-thanks-title = Vastaus on vastaanotettu
facts-thanks = { $body } on saanut vastauksenne kohteesta { $about }. Teidän ei tarvitse tehdä muuta.
facts-withdrawn-title = Kysymykset on peruttu
facts-withdrawn = { $body } ei enää kysy kohteesta { $about }. Teidän ei tarvitse tehdä mitään.
facts-late-title = Vastaaminen ei enää onnistu
facts-late = Kysymyksiin on jo vastattu tai viimeinen päivä on mennyt. Pyytäkää uusi linkki, jos teillä on lisättävää: { $body }.
facts-nowhere-title = Linkki ei johda mihinkään
facts-nowhere = Tarkistakaa, että koko linkki tuli mukaan. Muuten pyytäkää uusi sen lähettäjältä.
facts-not-read-title = Vastausta ei voitu lukea
facts-not-read = Palatkaa lomakkeeseen, lyhentäkää tekstejä, jos ne ovat hyvin pitkiä, ja lähettäkää uudelleen.
facts-failed-title = Palvelu ei vastaa juuri nyt
facts-failed = Mitään ei ole tallennettu. Yrittäkää hetken kuluttua uudelleen.
