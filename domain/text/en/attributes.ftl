# Texts of the attributes: label, question or measure, evidence to ask for, and the labels of their values.
# The texts have not been reviewed by a lawyer.

# Shared values. For a judgment the favourable value is that the standard is met.

value-yes = Yes
value-no = No
value-favourable = Met, according to the judgment
value-unfavourable = Not met, according to the judgment
value-unknown = Not known

# The body and the arrangement.

attribute-case-body-country = Country of the body
    .question = Which country's law governs the public body?
    .evidence = The body's registration number or the statute that established it.

attribute-case-body-kind = Kind of public body
    .question = What kind of public body is the case about?
    .evidence = An extract from the register of organisations and, for a company, who has the legal power to control it.
value-case-body-kind-municipality = Municipality
value-case-body-kind-region = Region
value-case-body-kind-state-agency = State agency
value-case-body-kind-municipal-company = Municipal company
value-case-body-kind-joint-authority = Joint authority of municipalities or regions
value-case-body-kind-wellbeing-services-county = Wellbeing services county (Finland)

attribute-case-arrangement = Arrangement
    .question = Is the service bought on the market, is it coordinated state IT operation, or is it provided by another authority in some other way?
    .evidence = Procurement documents, contract or agreement showing who provides the service.
value-case-arrangement-market = Bought on the market
value-case-arrangement-coordinated-state-it = Coordinated state IT operation
value-case-arrangement-other-authority = Another authority, in some other way

attribute-case-handovers-complete = Complete list of recipients
    .question = Is every recipient, every sub-processor included, entered in the case for each information?
    .evidence = The supplier's dated list of subcontractors and sub-processors, saying where they process the information and from where they access it.

attribute-case-own-rules-given = Own rules are given
    .question = Is every rule that the body itself has decided on handing over information given in the case, or does the body have none?
    .evidence = The body's policies, guidelines and decisions on outsourcing, cloud services and information security, or a statement that there are none.

# The information.

attribute-information-secrecy = Secrecy provision
    .question = Which secrecy provision does the information fall under? If several apply, enter the information once for each.
    .evidence = Information classification or secrecy analysis that names the provision.
value-information-secrecy-none = No secrecy provision
value-information-secrecy-osl-15-1 = Secrecy for foreign relations (OSL 15:1): straight harm test, at most 40 years
value-information-secrecy-osl-15-2 = Secrecy for defence (OSL 15:2): straight harm test, at most 40 years
value-information-secrecy-osl-18-8 = Security and surveillance measures (OSL 18:8): straight harm test, no longest time stated
value-information-secrecy-osl-18-8b = Reports of cyber incidents (OSL 18:8 b): reverse harm test, at most 40 years
value-information-secrecy-osl-18-13 = Risk and vulnerability analyses (OSL 18:13): straight harm test, no longest time stated
value-information-secrecy-osl-19-1 = An authority's own business (OSL 19:1): straight harm test, at most 20 years
value-information-secrecy-osl-19-3-1 = Procurement and other dealings (OSL 19:3, first paragraph): straight harm test, at most 20 years
value-information-secrecy-osl-19-3 = Tender before award (OSL 19:3, second paragraph): absolute secrecy, until the award
value-information-secrecy-osl-21-1 = Health and sex life (OSL 21:1): qualified straight harm test, at most 70 years
value-information-secrecy-osl-21-3-1 = Address of threatened persons (OSL 21:3, first paragraph): qualified straight harm test, at most 70 years
value-information-secrecy-osl-21-3-2 = Fictitious personal data (OSL 21:3, third paragraph): reverse harm test, at most 70 years
value-information-secrecy-osl-21-5 = Aliens (OSL 21:5): straight harm test, at most 50 years
value-information-secrecy-osl-21-7 = Processing contrary to data protection law (OSL 21:7): straight harm test, no longest time stated
value-information-secrecy-osl-22-1 = Population register (OSL 22:1, first paragraph): qualified straight harm test, at most 70 years
value-information-secrecy-osl-22-1-photo = Photograph in the population register (OSL 22:1, second paragraph): reverse harm test, at most 70 years
value-information-secrecy-osl-23-1 = Preschool (OSL 23:1): reverse harm test, at most 70 years
value-information-secrecy-osl-23-2-1 = Pupil health (OSL 23:2, first paragraph): reverse harm test, at most 70 years
value-information-secrecy-osl-23-2-2 = Other support of pupils, discipline and expulsion (OSL 23:2, second paragraph): straight harm test, at most 70 years
value-information-secrecy-osl-23-2-3 = Identity and address in school (OSL 23:2, third paragraph): qualified straight harm test, at most 70 years
value-information-secrecy-osl-23-3-1 = Special support in after-school centres (OSL 23:3, first paragraph): reverse harm test, at most 70 years
value-information-secrecy-osl-23-3-2 = After-school centres otherwise (OSL 23:3, second paragraph): straight harm test, at most 70 years
value-information-secrecy-osl-23-5-1 = Psychologist, counsellor and careers adviser in other education (OSL 23:5, first paragraph): reverse harm test, at most 70 years
value-information-secrecy-osl-23-5-2 = Care of pupils in adult education (OSL 23:5, second paragraph): straight harm test, at most 70 years
value-information-secrecy-osl-23-5-3 = Identity and address in other education (OSL 23:5, third paragraph): qualified straight harm test, at most 70 years
value-information-secrecy-osl-25-1 = Secrecy in health care (OSL 25:1): reverse harm test, at most 70 years
value-information-secrecy-osl-26-1 = Secrecy in social services (OSL 26:1): reverse harm test, at most 70 years
value-information-secrecy-osl-27-1 = Secrecy in taxation (OSL 27:1): absolute secrecy, at most 20 years; at a municipality or region only data from the Board for Advance Tax Rulings
value-information-secrecy-osl-31-16 = Business partners of an authority (OSL 31:16): qualified straight harm test, at most 20 years
value-information-secrecy-osl-39-1-1 = Psychologist and staff counsellor (OSL 39:1, first paragraph): reverse harm test, at most 50 years
value-information-secrecy-osl-39-1-2 = Other social support of staff (OSL 39:1, second paragraph): straight harm test, at most 50 years
value-information-secrecy-osl-39-2 = Health and redeployment of staff (OSL 39:2): straight harm test, at most 50 years
value-information-secrecy-osl-39-3-1 = Other data on staff (OSL 39:3, first paragraph): straight harm test, at most 50 years
value-information-secrecy-osl-39-3-3 = Home address, private telephone, photograph and relatives of staff (OSL 39:3, third paragraph): reverse harm test, at most 50 years
value-information-secrecy-osl-40-5 = Technical processing or storage on somebody else's behalf (OSL 40:5): absolute secrecy, no longest time stated
value-information-secrecy-other = Another secrecy provision

attribute-information-personal-data = Personal data
    .question = Does the information contain personal data, that is data that can be linked directly or indirectly to a living person?
    .evidence = The record of processing activities (GDPR article 30) or the information classification.

attribute-information-security-class = Security class
    .question = Is the information security-classified, and if so in which security class?
    .evidence = The security protection analysis and the decision on security class, in the form the class requires.
value-information-security-class-none = Not security-classified
value-information-security-class-restricted = Restricted (begränsat hemlig; in Finland class IV)
value-information-security-class-confidential = Confidential (konfidentiell; in Finland class III)
value-information-security-class-secret = Secret (hemlig; in Finland class II)
value-information-security-class-top-secret = Top secret (kvalificerat hemlig; in Finland class I)

attribute-information-sector = Sector
    .question = Which sector's law governs the information?
    .evidence = A description of the activity and the statute it is carried out under.
value-information-sector-other = Other
value-information-sector-health-care = Health care
value-information-sector-social-services = Social services
value-information-sector-education = Education

attribute-information-confidentiality-level = Confidentiality level
    .question = Which consequence level for confidentiality does the information have in the body's own classification?
    .evidence = A dated information classification, for example by the Swedish method KLASSA.
value-information-confidentiality-level-k0 = 0, no or negligible damage
value-information-confidentiality-level-k1 = 1, moderate damage
value-information-confidentiality-level-k2 = 2, significant damage
value-information-confidentiality-level-k3 = 3, serious damage
value-information-confidentiality-level-k4 = 4, exceptionally serious damage

# The handover.

attribute-handover-manner = Manner of handling
    .question = What does the recipient do with the information: store it, operate the system, give remote support, or work on the content itself?
    .evidence = Service description and contract showing the recipient's tasks.
value-handover-manner-storage = Storage
value-handover-manner-operation = Operation
value-handover-manner-support = Support with remote access
value-handover-manner-substantive-work = Work on the content itself

attribute-handover-place = Place
    .question = In which country is the information stored, or from which country does the recipient access it? If these are different countries, enter each as a handover of its own.
    .evidence = The contract's statement of places of processing and access, supported by an audit report, logs or a certificate.

attribute-handover-exercises-authority = Exercise of public authority
    .question = Does the recipient take decisions or other measures that are an exercise of public authority?
    .evidence = A description of the decisions and measures the recipient answers for and their legal effect.

attribute-handover-authority-by-statute = Support in statute
    .question = Does a statute let this very exercise of public authority be handed over to the recipient?
    .evidence = The section that gives support, and the reasons why it covers the task.

# The recipient.

attribute-recipient-kind = Kind of recipient
    .question = Is the recipient a company or other private party, an authority of the body's own country, a foreign authority or an international organisation?
    .evidence = Certificate of registration, or the statute or agreement the recipient is founded on.
value-recipient-kind-company = Company or other private party
value-recipient-kind-domestic-authority = Authority of the same country
value-recipient-kind-foreign-authority = Foreign authority
value-recipient-kind-international-organisation = International organisation
value-recipient-kind-own-staff-or-branch = the authority's own staff or branch

attribute-recipient-seat = Seat
    .question = In which country is the recipient established? For an international organisation with a legal order of its own, name the organisation.
    .evidence = Certificate of registration of the very company that is contracting party or sub-processor.

attribute-recipient-controlled-from = Country of the controlling owner
    .question = In which country is the owner that ultimately controls the recipient? Give the recipient's own country if nobody in another country does.
    .evidence = The chain of ownership up to the ultimate owner, from the register of beneficial owners or consolidated accounts.

attribute-recipient-acts-on-behalf = Works on the authority's behalf
    .question = Does the recipient process the information on the authority's instructions and on its behalf?
    .evidence = Contract or agreement showing the purpose of the task.

attribute-recipient-own-purposes = Purposes of its own
    .question = Does the recipient also use the information for purposes of its own, such as analytics, product development or training of models?
    .evidence = The parts of the contract and the terms of service on purposes, statistics, product development and training.

attribute-recipient-joint-controller = Joint controller
    .question = Does the recipient decide the purposes and means of the processing together with the body?
    .evidence = An analysis of who decides why and how the personal data are processed.

# Secrecy.

attribute-handover-only-technical = Only technical processing or storage
    .question = Does the recipient's task consist solely of processing or storing the information technically?
    .evidence = Service description showing every part of the task, support, analysis and troubleshooting included.

attribute-handover-content-seen-by-staff = Staff see the content
    .question = Do the recipient's staff actually take part of the content, for example by reading or listening?
    .evidence = Description of working methods, access rights and logs of staff access.

attribute-handover-plaintext-needed = Clear text needed
    .question = Must the recipient at any time have the information in clear text to do its task?
    .evidence = Technical description of where in the service the information is decrypted and by whom.

attribute-handover-other-secrecy-route = Another route under secrecy
    .question = Which route other than OSL 10:2 a has the authority found to apply for giving the information to the recipient?
    .evidence = The authority's documented examination with provision and reasons and, where relevant, the consent or the reservation.
value-handover-other-secrecy-route-none = No other route
value-handover-other-secrecy-route-necessary-osl-10-2 = Necessary for its own activity (OSL 10:2)
value-handover-other-secrecy-route-reservation-osl-10-14 = Reservation that removes the risk (OSL 10:14)
value-handover-other-secrecy-route-general-clause-osl-10-27 = The general clause (OSL 10:27)
value-handover-other-secrecy-route-consent-osl-12-2 = Consent of the individual (OSL 12:2)
value-handover-other-secrecy-route-inside-authority-osl-2-1 = Takes part in the authority's own activity (OSL 2:1)
value-handover-other-secrecy-route-specific-provision-osl-8-3 = Specific provision on disclosure abroad (OSL 8:3 point 1)

attribute-handover-own-keys = Encryption with own keys
    .question = Encrypt the information before it leaves, with keys that only the body itself or a trusted party in the EEA holds.
    .evidence = Technical description of the encryption and of who creates, keeps and can use the keys.

attribute-handover-clearly-harmless = Clear that disclosure does no harm
    .question = Is it clear that the information can be disclosed to the recipient without the harm the provision protects against, mostly to the individual or anyone close to them?
    .evidence = The authority's documented test of harm, with reasons for and against.

attribute-handover-harm-not-assumed = Harm cannot be assumed
    .question = Can it not be assumed that anyone suffers the harm the provision speaks of if the information is disclosed to the recipient? Where the provision asks for a particular reason or for considerable harm, that is what is judged.
    .evidence = The authority's documented test of harm, with reasons for and against.

attribute-handover-clearly-compatible = Clearly compatible with the country's interests
    .question = Could the information in a corresponding case be given to a domestic authority, and is it clear that giving it to the foreign recipient is compatible with the country's interests?
    .evidence = The authority's documented examination, with reasons for and against.

attribute-handover-disclosure-unlikely = Disclosure unlikely
    .question = Is it unlikely that anyone unauthorised takes part of the information in this arrangement?
    .evidence = Risk analysis of access at the recipient, with technical protection and foreign law that reaches the recipient.

attribute-handover-not-unsuitable = Not unsuitable to hand over
    .question = With all circumstances weighed, is it judged not unsuitable to give the information to the recipient?
    .evidence = Documented assessment of suitability weighing the sensitivity and amount of the information, its protection, the duty of silence and foreign law.

attribute-handover-necessary = Necessary for its own activity
    .question = Is it necessary for the authority to be able to carry out its own activity that this very information is given to the recipient?
    .evidence = The authority's account of why the task cannot be solved without giving out the information.

attribute-handover-interest-prevails = Interest of disclosure clearly outweighs
    .question = Does the interest in giving the information to the other authority obviously outweigh the interest that secrecy protects?
    .evidence = The authority's documented weighing of interests, with reasons for and against.

# Lawfulness.

attribute-information-legal-basis = Legal basis
    .question = Which legal basis in article 6 of the GDPR does the body rely on for the processing?
    .evidence = The record of processing (article 30) with the legal basis and the provision it rests on.
value-information-legal-basis-none = None
value-information-legal-basis-consent = Consent (article 6(1)(a))
value-information-legal-basis-contract = Contract with the data subject (article 6(1)(b))
value-information-legal-basis-legal-obligation = Legal obligation (article 6(1)(c))
value-information-legal-basis-vital-interests = Vital interests, such as life and health (article 6(1)(d))
value-information-legal-basis-public-task = Task in the public interest or official authority (article 6(1)(e))
value-information-legal-basis-legitimate-interests = Legitimate interests (article 6(1)(f))

attribute-information-basis-met = Conditions of the basis are met
    .question = Is the processing necessary and proportionate for the basis relied on, or is the consent valid?
    .evidence = A documented assessment of why the processing is needed in this very arrangement and, for a legal obligation or a task, which statute it follows from.

attribute-information-special-category = Special categories
    .question = Are there special categories of personal data among it, for example on health, origin, opinions or union membership?
    .evidence = The record of processing or the information classification, with categories of data.

attribute-information-special-exception = Exception from the ban
    .question = Which exception in article 9(2) of the GDPR does the body rely on for the special categories?
    .evidence = The record of processing with the exception and the national provision it rests on.
value-information-special-exception-none = None
value-information-special-exception-explicit-consent = Explicit consent (article 9(2)(a))
value-information-special-exception-employment-law = Employment, social security and social protection law (article 9(2)(b))
value-information-special-exception-vital-interests = Vital interests (article 9(2)(c))
value-information-special-exception-made-public = Manifestly made public by the data subject (article 9(2)(e))
value-information-special-exception-legal-claims = Legal claims (article 9(2)(f))
value-information-special-exception-important-public-interest = Important public interest (article 9(2)(g))
value-information-special-exception-health-or-social-care = Health care or social care (article 9(2)(h))
value-information-special-exception-public-health = Public health (article 9(2)(i))
value-information-special-exception-archiving-or-research = Archives, research or statistics (article 9(2)(j))

attribute-information-exception-met = Conditions of the exception are met
    .question = Are the conditions of the exception relied on met, including support in law, safeguards and a duty of silence where the exception requires them?
    .evidence = A documented test of each condition, with the national provision.

attribute-information-criminal-data = Data on offences
    .question = Are there among the personal data any on criminal convictions, offences or related security measures?
    .evidence = The record of processing or the information classification, with categories of data.

attribute-handover-criminal-data-authorised = Support for data on offences
    .question = Does Union or national law authorise somebody other than an authority to process the data on offences in this way?
    .evidence = The section, regulation or decision that gives support, and the safeguards that apply.

attribute-handover-disclosure-compatible = The disclosure is compatible with the purpose
    .question = Does the recipient's use for purposes of its own have a legal basis, and is it compatible with the purpose the data were collected for?
    .evidence = A documented assessment of the purposes, the link between them, the nature of the data and the consequences for the data subjects (article 6(4)).

# Processor.

attribute-recipient-processor-agreement = Processor agreement
    .question = Sign a processor agreement with the supplier, with documented instructions.
    .evidence = Signed agreement with instructions, also on transfers to third countries.

attribute-recipient-authorised = Authorised sub-processor, or engaged directly
    .question = Give prior written authorisation for the recipient to be engaged as a sub-processor. A recipient that the controller engages itself needs no such authorisation.
    .evidence = Written authorisation that names or covers the recipient, or a contract showing that it is engaged directly.

attribute-recipient-sufficient-guarantees = Sufficient guarantees
    .question = Does the recipient give sufficient guarantees that the processing complies with the GDPR and protects the data subjects?
    .evidence = The controller's documented check of the recipient's expertise, reliability and protective measures.

attribute-recipient-joint-arrangement = Joint arrangement
    .question = Lay down in an arrangement which of the joint controllers answers for what.
    .evidence = The signed arrangement (article 26) and how its essence is made available to the data subjects.

attribute-handover-security-appropriate = Appropriate level of security
    .question = Is the security of the processing appropriate to the risk to the data subjects?
    .evidence = A risk analysis and the technical and organisational measures decided on, such as encryption, access rights, logging, continuity and regular testing.

attribute-information-no-high-risk = High risk not likely
    .question = Does the controller judge that the processing is not likely to result in a high risk to the data subjects?
    .evidence = Documented threshold assessment with the advice of the data protection officer.

attribute-information-impact-assessment = Impact assessment
    .question = Carry out a data protection impact assessment before the processing starts, and obtain the data protection officer's advice.
    .evidence = Dated impact assessment covering this processing, with the data protection officer's advice.

attribute-information-residual-high-risk = Residual high risk
    .question = Does the impact assessment show a high risk to the data subjects that the body cannot reduce?
    .evidence = The conclusion of the impact assessment on the risk after measures, with the data protection officer's advice.

attribute-information-prior-consultation = Prior consultation
    .question = Consult the supervisory authority before the processing starts (article 36).
    .evidence = The request for prior consultation and the supervisory authority's advice.

# Transfer to a third country.

attribute-recipient-us-listing = Listing under the framework with the USA
    .question = Is this very recipient listed under the framework with the USA that is in force on the day, and for which kind of data? The listing of another company in the group does not count.
    .evidence = Dated extract from the framework's official list with the recipient's name, status and kind of data.
value-recipient-us-listing-none = Not listed
value-recipient-us-listing-hr = Listed for employee data (HR)
value-recipient-us-listing-non-hr = Listed for data other than employee data (non-HR)
value-recipient-us-listing-hr-and-non-hr = Listed for both employee data and other data

attribute-recipient-under-adequate-law = Subject to the law the decision rests on
    .question = Is the recipient subject to the law that the adequacy decision rests on?
    .evidence = Analysis of which data protection law governs the recipient in its country.

attribute-information-employee-data = Employee data
    .question = Do the personal data concern employees, and are they sent within an employment relationship?
    .evidence = The record of processing activities, with categories of data subjects.

attribute-information-immigration-control = Immigration control in the United Kingdom
    .question = Are the personal data used for immigration control in the United Kingdom?
    .evidence = Description of the purposes of the processing at the recipient.

attribute-handover-automated = Automated processing
    .question = Are the personal data processed by automated means, either when transferred or afterwards in the recipient's country?
    .evidence = Description of how the data are transferred and processed.

attribute-recipient-transfer-tool = Transfer tool
    .question = Put in place a transfer tool with appropriate safeguards for the recipient, such as standard contractual clauses.
    .evidence = Signed standard contractual clauses with the right module, or a decision on binding corporate rules.

attribute-handover-pseudonymised = Pseudonymised
    .question = Pseudonymise the information before it leaves, and keep what identifies apart within the EEA so that neither the recipient nor its authorities can single anyone out.
    .evidence = A description of the pseudonymisation, where the additional information is and why nobody can be identified with what authorities in the recipient's country may hold.

attribute-recipient-protected-recipient = Protected recipient
    .question = Does the law of the recipient's country exempt this very recipient from the authorities' access to the data, for example by professional secrecy?
    .evidence = An analysis of the law of the recipient's country, that the protection covers the data and that the recipient can keep them apart.

attribute-handover-split-processing = Split processing
    .question = Split the information among independent recipients in different countries, none of which can read it alone.
    .evidence = A technical description of the split, and an analysis that the authorities of those countries cannot put the parts together.

attribute-handover-safeguards-hold = Safeguards hold
    .question = Is there no reason to believe that law and practice in the recipient's country impair the protection the transfer tool is to give?
    .evidence = Documented transfer impact assessment of the country's law and practice for this recipient and these data.

attribute-handover-derogation = Derogation for specific situations
    .question = Which derogation in GDPR article 49 is relied on for the transfer?
    .evidence = Documentation of which derogation is relied on and why articles 45 and 46 do not suffice.
value-handover-derogation-none = No derogation
value-handover-derogation-consent = Explicit consent (article 49(1)(a))
value-handover-derogation-contract-with-subject = Contract with the data subject (article 49(1)(b))
value-handover-derogation-contract-in-interest = Contract in the data subject's interest (article 49(1)(c))
value-handover-derogation-public-interest = Important public interest (article 49(1)(d))
value-handover-derogation-legal-claims = Legal claims (article 49(1)(e))
value-handover-derogation-vital-interests = Vital interests, such as life and health (article 49(1)(f))
value-handover-derogation-register = From a register meant for the public (article 49(1)(g))

attribute-handover-derogation-met = Conditions of the derogation met
    .question = Are the conditions of the derogation relied on met, also that the transfer is occasional or necessary where the derogation says so?
    .evidence = Documented examination of each condition of the derogation.

attribute-case-public-powers = Exercise of public powers
    .question = Does the body exercise public powers in the activity the handover concerns?
    .evidence = Description of the activity and the legislation it is based on.

# Security protection.

attribute-handover-outside-own-control = System outside own control
    .question = Does the information system lie outside the operator's own control?
    .evidence = System description showing who controls the system, its operation and its connections.

attribute-handover-approved-crypto = Crypto approved by the Armed Forces
    .question = Is communication to the system protected by cryptographic functions that the Swedish Armed Forces have approved?
    .evidence = The Armed Forces' approval of the cryptographic functions and an account of how they are used.

attribute-handover-crypto-exemption = Exemption from the crypto requirement
    .question = Have the Swedish Armed Forces granted an exemption from the requirement of approved crypto (Security Protection Ordinance 3:6)?
    .evidence = The Armed Forces' decision on the exemption.

attribute-handover-security-assured = Adequate security protection in the system
    .question = Is the security protection of the information adequate in the system that lies outside own control?
    .evidence = The operator's documented check of the security protection in the system.

attribute-recipient-cleared = Cleared supplier
    .question = Is the supplier cleared after a check under the security protection law of the state with which Sweden has an international security agreement?
    .evidence = Facility security clearance or an equivalent approval from that state's competent authority.

attribute-recipient-security-agreement = Security protection agreement
    .question = Sign a security protection agreement with the recipient before it can get access to the information.
    .evidence = Signed security protection agreement covering this task.

attribute-recipient-special-assessment = Special security protection assessment
    .question = Carry out a special security protection assessment of what the recipient can get access to, and document it.
    .evidence = Dated special security protection assessment for this procedure.

attribute-recipient-suitable-for-security = Suitable from the point of view of security protection
    .question = Is the planned procedure with the recipient suitable from the point of view of security protection?
    .evidence = Documented test of suitability resting on the special security protection assessment.

attribute-recipient-consulted = Consultation with the supervisory authority
    .question = Consult the supervisory authority for security protection before the procedure starts.
    .evidence = The supervisory authority's reply after the consultation, with any orders.

# Cybersecurity.

attribute-case-under-cybersecurity-act = Under the cybersecurity act
    .question = Does the body fall under the Swedish cybersecurity act (2025:1506), if it is not a municipality, a region or a joint authority?
    .evidence = The body's registration, or an analysis of whether it is a state agency that the act applies to, or a company of a sector and size it applies to.

attribute-recipient-supply-chain-managed = Security of the supply chain
    .question = Assess the risks in the supply chain and set requirements on the recipient's security.
    .evidence = A risk assessment of the recipient and its subcontractors, security requirements in the contract and how they are followed up.

# Law of the sector.

attribute-recipient-access-logged = Access control and logs
    .question = Limit access to those who need the information for their work, log it and check the logs.
    .evidence = Rules on access rights, logs and records of recurring checks.

attribute-recipient-strong-authentication = Strong authentication
    .question = Introduce strong authentication of everyone who reaches the information over an open network.
    .evidence = A description of the login with at least two factors and of whom it applies to.

attribute-information-paternity-or-adoption = Paternity or international adoption
    .question = Does the information concern a case on the establishment of paternity or on international adoption?
    .evidence = The kinds of cases the information comes from.

# Records.

attribute-information-archiving-arranged = Preservation, disposal and return
    .question = Settle how the public records are preserved, disposed of, kept available and returned.
    .evidence = A plan for preservation and disposal that covers the service, contract terms on return in a readable format and a test that it works.

# Procurement and state IT operation.

attribute-case-procured = Procured
    .question = Procure the service under the public procurement act, or show which exception from it applies.
    .evidence = Procurement documents and the award decision, a call-off under a framework agreement or a documented exception.

attribute-case-contract-changed = Change of an awarded contract
    .question = Does the arrangement change a contract that is already awarded?
    .evidence = A comparison of the contract as awarded with the arrangement tested.

attribute-case-change-permitted = The change can be made without a new procurement
    .question = Does the change fall under any of the provisions on changes without a new procurement, for example a clause in the procurement documents or a change that is not substantial?
    .evidence = A documented assessment against 17:9 to 17:14 of the public procurement act.

attribute-case-interest-notified = Notice of interest
    .question = Give notice of interest in the coordinated state IT operation.
    .evidence = The notice of interest as given in.

attribute-case-state-agreement = Written agreement
    .question = Make a written agreement on the coordinated state IT operation, with the terms on the processing of personal data.
    .evidence = The signed agreement.

# Competence.

attribute-case-board-decides = The board itself decides
    .question = Let the board itself, or the council, decide the matter.
    .evidence = Approved minutes recording the decision.

attribute-case-council-decides = The council decides
    .question = Let the council decide the matter.
    .evidence = The approved minutes of the council with the decision.

attribute-case-not-for-council = Not a matter for the council
    .question = Is the matter neither one of principle nor otherwise of greater importance for the whole municipality or region?
    .evidence = The reasons for the assessment, the council's own guidelines and the board's rules of procedure.

attribute-case-automated-decision = Automated decision
    .question = Is the decision in the matter taken by an automated function?
    .evidence = A description of how the decision is taken and who answers for it.

attribute-case-delegable = The matter can be delegated
    .question = Does the matter fall outside questions of the activity's goals, direction, extent and quality, so that the board can delegate the decision?
    .evidence = The board's delegation order and the reasons why the matter is not one of principle.

attribute-handover-route-met = The conditions of the other way are met
    .question = Are the conditions of the stated way met: does the reservation remove the risk, is the consent valid, or does the recipient take part in the authority's own work?
    .evidence = Documented judgment naming the way and the reasons.

# Finnish secrecy provisions, security areas and requirements.

value-information-secrecy-julkl-24-2 = Finland's international relations (section 24(1), point 2 of the Finnish Openness Act, condition of damage)
value-information-secrecy-julkl-24-7 = Security arrangements (section 24(1), point 7 of the Finnish Openness Act, presumption of secrecy)
value-information-secrecy-julkl-24-9 = State security (section 24(1), point 9 of the Finnish Openness Act, presumption of secrecy)
value-information-secrecy-julkl-24-10 = Defence (section 24(1), point 10 of the Finnish Openness Act, presumption of secrecy)
value-information-secrecy-julkl-24-17 = Business secrets of public bodies (section 24(1), point 17 of the Finnish Openness Act, condition of damage)
value-information-secrecy-julkl-24-20 = Private business secrets (section 24(1), point 20 of the Finnish Openness Act, condition of damage)
value-information-secrecy-julkl-24-23 = A person's income and wealth (section 24(1), point 23 of the Finnish Openness Act, unconditional)
value-information-secrecy-julkl-24-24 = Refugees and asylum seekers (section 24(1), point 24 of the Finnish Openness Act, presumption of secrecy)
value-information-secrecy-julkl-24-25 = Social welfare clients, health and care (section 24(1), point 25 of the Finnish Openness Act, unconditional)
value-information-secrecy-julkl-24-29 = Psychological and aptitude tests (section 24(1), point 29 of the Finnish Openness Act, unconditional)
value-information-secrecy-julkl-24-30 = Pupil welfare (section 24(1), point 30 of the Finnish Openness Act, unconditional)
value-information-secrecy-julkl-24-31 = Contact details to be kept secret (section 24(1), point 31 of the Finnish Openness Act, condition of damage)
value-information-secrecy-julkl-24-32 = Way of life and private life (section 24(1), point 32 of the Finnish Openness Act, unconditional)
value-handover-other-secrecy-route-consent-julkl-26-1 = Consent (section 26(1) of the Finnish Openness Act)
value-handover-other-secrecy-route-specific-provision-julkl-30 = Binding agreement or act on cooperation (section 30 of the Finnish Openness Act)

attribute-handover-needed-for-commission = Necessary for the commissioned task
    .question = Is it necessary that the recipient has the information to perform the task, or is it clearly not practicable, because of the amount, to remove what is secret?
    .evidence = The description of the task and the authority's assessment of which information it requires.

attribute-handover-protection-assured = Secrecy and protection assured in advance
    .question = Has it been made sure in advance that the recipient keeps the information secret and protects it properly?
    .evidence = Contract terms on secrecy and protection, a review of the recipient's security, and an assessment of who can reach the information.

attribute-handover-secure-area = Security area
    .question = Does the recipient handle the information outside security areas, in an administrative area or in a secured area?
    .evidence = Decision on the security areas and a review of the premises.
value-handover-secure-area-none = Outside security areas
value-handover-secure-area-administrative-area = Administrative area
value-handover-secure-area-secured-area = Secured area

attribute-recipient-security-ensured = Security ensured in the procurement
    .question = Make sure in the procurement that the system has adequate information security measures.
    .evidence = The security requirements of the procurement and a check that they are met.

attribute-handover-protected-in-transit = Protected transfer
    .question = Encrypt or otherwise protect the information when it is sent in open networks, and make sure that it reaches the right receiver.
    .evidence = Technical description of the connection, the encryption and how the receiver is verified.

attribute-handover-premises-secure = The premises are secure enough
    .question = Are the premises where the information is handled and stored secure enough for its confidentiality, integrity and availability?
    .evidence = A review or certificate of the physical security of the data centres and workplaces.

attribute-recipient-certified-system = Certified information system
    .question = Is the information system certified or registered as the act on client data (703/2023) requires of its class?
    .evidence = The entry in Valvira's register of information systems.

attribute-case-security-plan = Information security plan
    .question = Draw up the information security plan that the act on client data (703/2023) requires.
    .evidence = The dated plan.

attribute-information-secondary-use = Secondary use
    .question = Are client data handed over for secondary use under a data permit, such as research or statistics?
    .evidence = The data permit.

attribute-recipient-secure-environment = Secure operating environment
    .question = Is the recipient's operating environment secure and certified for secondary use?
    .evidence = The certificate, or the entry in the register of operating environments.

attribute-case-change-impact-assessed = Effects of the change assessed
    .question = Assess what the change means for information management before the system is taken into use.
    .evidence = The documented assessment under section 5(3) of the Information Management Act (906/2019).
