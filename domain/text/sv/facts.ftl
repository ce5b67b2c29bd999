# Sidan där en leverantör svarar på frågor.
# Texterna är inte granskade av jurist.

facts-title = Frågor från { $body }
facts-lead = { $body } frågar om { $about }. Svara på det ni vet. Det ni inte vet lämnar ni tomt.
supplier-answer-claim = Era svar är er egen uppgift. { $body } tar ställning till vart och ett av dem.
supplier-answer-public = Svaren blir en handling hos { $body } och kan komma att lämnas ut till den som begär det.
facts-answer-by = Sista dag att svara: { $day }.
facts-faults = Att rätta: { $count }

facts-home = Var är { $name } registrerat, och var har det sitt säte?
facts-home-hint = Säte är där ledningen finns.
facts-registered = Land där det är registrerat
facts-seat = Land där det har sitt säte
facts-owners = Vem äger { $name }?
facts-owners-hint = De som själva har andelar eller röster, störst först. Skriv procent, till exempel 25, 33,3 eller 10-25. För fysiska personer sparas bara landet.
facts-kind = Slag av ägare
facts-votes = Andel av rösterna, procent
facts-capital = Andel av kapitalet, procent
facts-reason = Om ni inte kan namnge ägare: varför?
facts-no-reason = Alla ägare vi känner till står ovan
facts-head = Vilken juridisk person är { $name } en filial till?
facts-head-hint = En filial är en del av en juridisk person i ett annat land.
facts-storage = Var och av vem lagras informationen i { $name }?
facts-operation = Var och av vem driftas { $name }?
facts-support = Varifrån och av vem ges support för { $name }?
facts-sites-hint = En rad för varje land och utförare, även reserver och underbiträden.
facts-place = Land
facts-clear = Går informationen att läsa i klartext där?
facts-not-known = Vet inte
facts-yes = Ja
facts-no = Nej
facts-sub-processors = Vilka anlitar { $name } för arbetet?
facts-sub-processors-hint = Underbiträden och andra underleverantörer som kan komma åt information eller teknik.
facts-complete = Listan är fullständig
facts-row = Rad { $row }
facts-more = Fler rader
facts-name = Företagets namn
facts-country = Land där det är registrerat
facts-number = LEI, organisationsnummer, FO-nummer eller momsnummer

facts-function = Er funktion, till exempel dataskyddsansvarig
facts-persons = Skriv inga namn på fysiska personer, vare sig här eller i kommentaren.
facts-comment = Kommentar
facts-once = Svaret skickas en gång och kan inte ändras sedan. Behöver ni rätta något, be { $body } om en ny länk.
facts-send = Skicka svaret

facts-fault-name = skriv företagets namn, eller töm resten av raden
facts-fault-country = det landet finns inte i listan; skriv namnet som i listan eller landets kod, till exempel SE
facts-fault-number = numret har fel form eller fel kontrollsiffra; rätta det eller lämna det tomt
facts-fault-share = skriv procent från 0 till 100 med högst två decimaler, till exempel 33,3 eller 10-25
facts-fault-place = skriv ett land eller en utförare, eller välj Vet inte
facts-fault-long = texten är för lång; korta den
facts-fault-control = texten har tecken som inte kan visas; ta bort dem
facts-fault-function = skriv er funktion
facts-fault-nothing = inget är besvarat; svara på minst en fråga
facts-fault-many = svaren är för många; svara på det viktigaste och be om en ny länk för resten

facts-thanks-title = Svaret är mottaget
facts-thanks = { $body } har fått ert svar om { $about }. Ni behöver inte göra något mer.
facts-withdrawn-title = Frågorna är återkallade
facts-withdrawn = { $body } frågar inte längre om { $about }. Ni behöver inte göra något.
facts-late-title = Det går inte längre att svara
facts-late = Frågorna är redan besvarade, eller så har sista dagen passerat. Be { $body } om en ny länk om ni har något att tillägga.
facts-nowhere-title = Länken leder ingenstans
facts-nowhere = Kontrollera att hela länken kom med. Annars: be den som skickade den om en ny.
facts-not-read-title = Svaret kunde inte läsas
facts-not-read = Gå tillbaka till formuläret, korta texterna om de är mycket långa och skicka igen.
facts-failed-title = Tjänsten svarar inte just nu
facts-failed = Inget är sparat. Försök igen om en stund.
