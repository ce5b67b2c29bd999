# The page on which a supplier answers questions.
# No lawyer has reviewed the texts.

facts-title = Questions from { $body }
facts-lead = { $body } asks about { $about }. Answer what you know. Leave empty what you do not know.
supplier-answer-claim = Your answers are your own statement. { $body } decides what to make of each of them.
supplier-answer-public = The answers become a document of { $body } and may be handed out to whoever asks for it.
facts-answer-by = Last day to answer: { $day }.
facts-faults = To put right: { $count }

facts-home = Where is { $name } registered, and where does it have its seat?
facts-home-hint = The seat is where its management is.
facts-registered = Country of registration
facts-seat = Country of the seat
facts-owners = Who owns { $name }?
facts-owners-hint = Those who hold shares or votes themselves, largest first. Write per cent, for example 25, 33.3 or 10-25. Of natural persons only the country is kept.
facts-kind = Kind of owner
facts-votes = Share of the votes, per cent
facts-capital = Share of the capital, per cent
facts-reason = If you cannot name owners: why?
facts-no-reason = All owners we know of are above
facts-head = Which legal person is { $name } a branch of?
facts-head-hint = A branch is part of a legal person in another country.
facts-storage = Where and by whom is the information in { $name } stored?
facts-operation = Where and by whom is { $name } operated?
facts-support = From where and by whom is { $name } supported?
facts-sites-hint = One row for each country and each who does it, reserves and sub-processors too.
facts-place = Country
facts-clear = Can the information be read in clear text there?
facts-not-known = Not known
facts-yes = Yes
facts-no = No
facts-sub-processors = Whom does { $name } engage for the work?
facts-sub-processors-hint = Sub-processors and other subcontractors that can get at information or technology.
facts-complete = The list is complete
facts-row = Row { $row }
facts-more = More rows
facts-name = Name of the company
facts-country = Country of registration
facts-number = LEI, Swedish or Finnish company number, or VAT number

facts-function = Your function, for example data protection officer
facts-persons = Write no names of natural persons, here or in the comment.
facts-comment = Comment
facts-once = The answer is sent once and cannot be changed afterwards. If something must be put right, ask { $body } for a new link.
facts-send = Send the answer

facts-fault-name = write the name of the company, or empty the rest of the row
facts-fault-country = that country is not in the list; write its name as the list does, or its code, for example SE
facts-fault-number = the number has the wrong form or wrong check digits; put it right or leave it empty
facts-fault-share = write per cent from 0 to 100 with at most two decimals, for example 33.3 or 10-25
facts-fault-place = write a country or who does it, or choose Not known
facts-fault-long = the text is too long; shorten it
facts-fault-control = the text has characters that cannot be shown; remove them
facts-fault-function = write your function
facts-fault-nothing = nothing is answered; answer at least one question
facts-fault-many = there are too many answers; answer what matters most and ask for a new link for the rest

facts-thanks-title = The answer is received
facts-thanks = { $body } has received your answer about { $about }. You need do nothing more.
facts-withdrawn-title = The questions are withdrawn
facts-withdrawn = { $body } no longer asks about { $about }. You need do nothing.
facts-late-title = It can no longer be answered
facts-late = The questions have been answered already, or the last day has passed. Ask { $body } for a new link if you have something to add.
facts-nowhere-title = The link leads nowhere
facts-nowhere = See that all of the link was copied. Otherwise ask whoever sent it for a new one.
facts-not-read-title = The answer could not be read
facts-not-read = Go back to the form, shorten the texts if they are very long, and send again.
facts-failed-title = The service does not answer just now
facts-failed = Nothing is saved. Try again in a moment.
