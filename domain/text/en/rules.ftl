# Texts of the rules: short name, what it means when the rule applies, and what is not modelled; last the shared terms.
# The texts have not been reviewed by a lawyer.

# Qualification.

rule-rf-12-4 = Public authority can be handed over only with support in statute
    .finding = The recipient, which is not a Swedish authority, itself exercises public authority in its work on the information, and it is not shown that a statute supports handing that over. That storage, operation and support are no exercise of public authority is our reading.
    .not-modelled = Tasks that only a municipal board may run, and handing over to another authority or to the staff of another municipality.

# Responsibility and competence.

rule-information-owner = The information owner decides
    .finding = The information owner in the public body decides on the handover and answers for the information, its risks and the requirements on whoever handles it. The role follows from guidance, not from statute, and the responsibility never passes to the supplier.
    .not-modelled = How the body has appointed its information owners.

rule-klassa-4 = The highest consequence level: a separate analysis
    .finding = The information is on consequence level 4 for confidentiality in KLASSA. For that level there are no ready requirements, neither in the catalogue nor for procurement: make a separate analysis, and test whether the information touches Sweden's security.
    .not-modelled = Levels 0 to 3, whose requirements the method itself gives, and the aspects correctness, availability and traceability.

rule-kl-6-38 = Ban on delegation
    .finding = Neither the board nor the council has decided on the handover, and it has not been judged that the matter falls outside the activity's goals, direction, extent and quality. In such questions the board cannot delegate the decision.
    .not-modelled = Delegation orders (6:37).

rule-kl-6-38-board = The board decides
    .finding = The board must itself decide on the handover as long as the council does not decide and it has not been judged that the matter can be delegated.
    .not-modelled = Delegation orders (6:37).

rule-kl-6-38-automation = Procurement is never decided by automation
    .finding = An automated function takes the decision in a matter of procurement. Such decisions may not be delegated to an automated function: the board, the council or a person on delegation must decide.
    .not-modelled = Other matters that may not be decided by automation, for example those that can be appealed on their merits.

rule-kl-5-1 = A matter for the council
    .finding = The council has not decided, and it has not been judged that the matter is neither one of principle nor otherwise of greater importance for the municipality or region. Such matters the council decides, and they may not be delegated to a board. That a matter which may be delegated to an employee is none of them is our reading.
    .not-modelled = How matters are prepared for the council.

rule-kl-6-6 = The board answers also for what it has handed over
    .finding = Each board must within its area see that the activity follows statute and that internal control is sufficient. That holds also when somebody else carries out the task.
    .not-modelled = Which board the matter belongs to.

rule-kl-6-39 = Decisions on delegation are reported
    .finding = The board decides how far decisions on delegation are to be reported to it. An urgent decision by the chair is reported at the next meeting.
    .not-modelled = Whether the matter is urgent, and how a decision that is not reported is minuted.

rule-kl-7-5 = Who can decide on delegation
    .finding = A board can let any employee of the municipality or region decide and, by agreement, an employee of another municipality or region. A head of administration can be allowed to let another employee decide in turn, one step. Otherwise a board decides collectively, with minutes.
    .not-modelled = The delegation order itself (6:37).

rule-myndighetsforordningen-3 = The management of the agency answers
    .finding = The management of the state agency answers to the Government and must see that the activity follows the law, also when somebody else runs the IT.
    .not-modelled = Rules of procedure and delegation within the agency (sections 4 and 5), and authorities under the Riksdag.

rule-forordning-2024-1005-3 = Only for authorities under the Government
    .finding = The handover rests on the coordinated state IT operation, but that is open only to authorities under the Government and the body is not one.
    .not-modelled = The difference between authorities under the Government and under the Riksdag.

rule-forordning-2024-1005-7 = Notice of interest
    .finding = The handover rests on the coordinated state IT operation, and the authority has not given notice of its interest.
    .not-modelled = The content of the notice.

rule-forordning-2024-1005-8 = The notice of interest may be refused
    .finding = A notice of interest in the coordinated state IT operation gives no right to the service: it may be refused.
    .not-modelled = The grounds of refusal.

rule-forordning-2024-1005-9 = Security decides the order
    .finding = If the coordinated state IT operation does not suffice for all, the need of security decides the order. Expect to wait.
    .not-modelled = How the priority is set.

rule-forordning-2024-1005-10 = Written agreement
    .finding = The handover rests on the coordinated state IT operation, and there is no written agreement with the terms on the processing of personal data.
    .not-modelled = The content of the agreement; whether it also meets article 28(3) of the GDPR is tested there.

# Lawfulness.

rule-gdpr-5-1-b = The recipient's own purposes
    .finding = The handover lets the recipient use the personal data for purposes of its own, and it has not been judged that this use has a legal basis and is compatible with the purpose the data were collected for.
    .not-modelled = Archives, research and statistics, which count as compatible purposes (article 89).

rule-gdpr-6 = Legal basis
    .finding = The processing lacks a legal basis that the body can rely on, or the conditions of the basis have not been judged met. Legitimate interests are no basis for authorities in the performance of their tasks. Which basis carries cloud tools in schools is contested (I-13).
    .not-modelled = Further processing for other purposes beyond article 5(1)(b), and a child's consent (article 8).

rule-gdpr-9 = Special categories of personal data
    .finding = The handover concerns special categories of personal data. Processing them is prohibited unless an exception applies.
    .not-modelled = National conditions for genetic, biometric and health data (article 9(4)).

rule-gdpr-9-2 = Exceptions in article 9(2)
    .finding = Lifts the ban if the body relies on an exception that needs no national provision of its own here, and its conditions have been judged met. For employment, public health, archives and research, support in law is one of the conditions.
    .not-modelled = Bodies with a political, philosophical, religious or trade union aim (article 9(2)(d)).

rule-dsl-3-3 = Important public interest
    .finding = Lifts the ban for a Swedish body that relies on an important public interest, if its conditions have been judged met: that statute requires the processing, that it is necessary for a matter, or that it is necessary and no undue intrusion. A body that is only equated with an authority has the first alone.
    .not-modelled = The ban on searches that give a selection of persons, and provisions by the Government (3:4).

rule-dsl-3-5 = Health care and social care
    .finding = Lifts the ban for a Swedish body that relies on health care or social care, if the processing has been judged necessary and whoever processes the data is under a duty of silence.
    .not-modelled = Which provision the duty of silence follows from; it is shown among the duties where it is modelled.

rule-gdpr-10 = Data on offences
    .finding = Somebody other than an authority processes data on offences without it being established that law authorises it: the body is no authority, or a company uses the data outside the authority's control.
    .not-modelled = Which provisions and decisions give support, and registers of convictions.

rule-dsl-2-2 = The task must be laid down
    .finding = The processing rests on a task in the public interest or the exercise of public authority. The controller must be able to show which statute, collective agreement or decision the task follows from.
    .not-modelled = Which statute it is in the single case.

rule-dsl-6-2 = Administrative fines on authorities
    .finding = The supervisory authority can fine an authority that infringes the GDPR: at most SEK 5 million for infringements under article 83(4) and at most SEK 10 million for those under article 83(5) and (6).
    .not-modelled = How the fine is determined (article 83(1) to (3)), and companies, for which the regulation's own amounts apply.

# Secrecy.

rule-osl-2-1 = Inside the authority
    .finding = Lifts the secrecy obstacle if the authority has found that the recipient is engaged so as to take part in the authority's own activity. The recipient then counts as part of the authority, and the information does not leave it.
    .not-modelled = Where the border runs; staff of private suppliers are normally outside the authority.

rule-osl-8-1 = The authority tests the disclosure
    .finding = The authority that holds the information must itself test and decide whether it is disclosed through the handover. Nobody else can make that test for it.
    .not-modelled = Foreign authorities and international organisations (8:3) and independent branches within an authority (8:2).

rule-osl-10-2 = Necessary disclosure
    .finding = Lifts the secrecy obstacle if the authority has found OSL 10:2 to apply and has judged that the handover is necessary for its own activity.
    .not-modelled = The restrictive line of the preparatory works and of JO 3032-2011, beyond leaving the question to a judgment.

rule-osl-10-2a = Outsourcing of technical processing or storage
    .finding = Lifts the secrecy obstacle if the recipient is only to process or store the information technically, works solely on the authority's behalf, and the handover has been judged not unsuitable. Whether the reach of foreign law makes it unsuitable by itself is contested (I-02).
    .not-modelled = What the preparatory works say on unsuitability, beyond the circumstances listed for the judgment.

rule-osl-10-14 = Disclosure with a reservation
    .finding = Lifts the secrecy obstacle if the recipient is a private party and the authority has found that a reservation at the handover removes the risk of harm.
    .not-modelled = The content of the reservation.

rule-osl-10-27 = The general clause
    .finding = Lifts the obstacle of tender secrecy if the recipient is a Swedish authority, the general clause has been found to apply and it has been judged that the interest in the handover obviously weighs heaviest. It does not reach secrecy in health care, in social services or under 40:5.
    .not-modelled = The other provisions the clause excludes.

rule-osl-11-4a = Secrecy follows to the receiving authority
    .finding = The receiving authority must apply the same secrecy for a public interest as the authority that hands over, when it only processes or stores the information technically.
    .not-modelled = Competing secrecy at the receiving authority.

rule-osl-12-2 = Consent
    .finding = Lifts the secrecy obstacle if the individuals whom the secrecy protects have consented to the handover.
    .not-modelled = Limits on consent concerning children and relatives.

rule-osl-19-3 = Absolute tender secrecy
    .finding = The handover discloses information on tenders before the award is decided or the tenders are public. Secrecy then applies whether or not any harm can arise.
    .not-modelled = The first paragraph on harm to the procuring body, and what becomes public after the award.

rule-osl-19-3-ban = Tender secrecy read as a specific ban
    .finding = With the reading that tender secrecy is a specific ban (I-03), the routes in OSL 10:2, 10:2 a and 10:27 are closed for the handover.
    .not-modelled = The first paragraph on harm to the procuring body, and what becomes public after the award.

rule-osl-25-1 = Secrecy in health care
    .finding = The information is covered by secrecy in health care, the handover discloses it, and it has not been judged clear that it can be disclosed without harm.
    .not-modelled = The exceptions of chapter 25 for certain decisions and for relations between care providers.

rule-osl-26-1 = Secrecy in social services
    .finding = The information is covered by secrecy in social services, the handover discloses it, and it has not been judged clear that it can be disclosed without harm.
    .not-modelled = The exceptions of chapter 26 for certain decisions.

rule-osl-40-5 = Absolute secrecy when processing for another
    .finding = The body holds the information only to process or store it technically for somebody else, and the handover discloses it. The secrecy is absolute: no test of harm is made.
    .not-modelled = The wording before 1 January 2018.

rule-osl-40-5-receiver = Absolute secrecy of the receiving authority
    .finding = The receiving authority must keep the information on individuals under absolute secrecy, when through the handover it only processes or stores it technically for another.
    .not-modelled = The wording before 1 January 2018.

rule-lag-2020-914 = Duty of silence in outsourcing
    .finding = Staff of the supplier and its subcontractors must observe a statutory duty of silence for the information in the handover, when the task is only technical processing or storage.
    .not-modelled = How the duty of silence binds staff abroad (I-10).

# Security protection.

rule-ssl-4-1 = Security protection agreement
    .finding = The handover can give the recipient access to information classified confidential (konfidentiell) or higher, and there is no security protection agreement with it.
    .not-modelled = Other security-sensitive activity of corresponding importance, and that the requirement is limited between state authorities (4:2).

rule-ssl-4-8 = Special security protection assessment and test of suitability
    .finding = The handover concerns information classified confidential (konfidentiell) or higher, and there is no documented special security protection assessment or no test that found the procedure suitable. A procedure judged unsuitable must not start.
    .not-modelled = The content of the assessment and the exceptions from the requirement (4:7).

rule-ssl-4-9 = Consultation with the supervisory authority
    .finding = The handover concerns information classified secret (hemlig) or higher, and the operator has not consulted the supervisory authority.
    .not-modelled = Orders and bans by the supervisory authority (4:10 to 4:12) and other security-sensitive activity.

rule-ssl-2-1 = The operator decides
    .finding = The operator must decide on the security protection of the handover and stays responsible for it, even when somebody else does the work.
    .not-modelled = Orders and bans by the supervisory authority (4:10 to 4:12) and other security-sensitive activity.

rule-ssf-3-5 = System outside own control
    .finding = The handover takes security-classified information to a system outside the operator's control. The security protection there has not been judged adequate, or there is neither a crypto approved by the Armed Forces nor an exemption from that requirement.
    .not-modelled = The conditions of the exemption in 3:6.

rule-ssf-3-9 = Foreign supplier
    .finding = The handover gives security-classified information to a foreign supplier, without both an international security agreement between Sweden and that state and clearance of the supplier there. What makes a supplier foreign (I-17) and from which day the provision must be applied (I-18) are contested.
    .not-modelled = Agreements beyond the dated list of the register, which is not complete.

# Processor.

rule-gdpr-28-1 = Sufficient guarantees
    .finding = The handover lets the recipient process personal data on the authority's behalf, but it has not been judged to give sufficient guarantees.
    .not-modelled = Codes of conduct and certification as ways to show the guarantees (article 28(5)).

rule-gdpr-28-2 = Authorised sub-processors only
    .finding = The handover lets the recipient process personal data on the authority's behalf, but it is neither engaged directly by the controller nor authorised in writing as a sub-processor.
    .not-modelled = How a general authorisation and the right to object to changes are handled.

rule-gdpr-28-3 = Contract with documented instructions
    .finding = The handover lets the recipient process personal data on the authority's behalf, but there is no processor agreement, or the recipient also uses the data for purposes of its own.
    .not-modelled = The full content of the agreement.

rule-gdpr-28-3-a = A third country's order is no instruction
    .finding = The recipient may get an order from an authority in a third country. Only Union law and the law of the Member States can let a processor depart from the body's documented instructions; a third country's law does not count. Weigh that when the guarantees are judged.
    .not-modelled = Whether such an order is to be expected, and what the recipient does then.

rule-gdpr-28-10 = A processor that determines purposes
    .finding = The recipient also uses the data for purposes of its own. A processor that itself determines purposes and means counts as a controller of that processing, which then needs a basis of its own.
    .not-modelled = Where the line runs between shaping the means and determining them.

rule-gdpr-28-controller = The controller decides
    .finding = The controller must decide whom to engage for the handover and stays responsible for the processing.
    .not-modelled = How the controller is organised within the body.

rule-gdpr-26 = Arrangement between joint controllers
    .finding = The recipient is a joint controller with the body, and there is no arrangement on who answers for what.
    .not-modelled = The content of the arrangement and what of it is made available to the data subjects.

rule-gdpr-32 = Appropriate level of security
    .finding = The handover gives somebody else access to personal data, and the security of the processing has not been judged appropriate to the risk.
    .not-modelled = The single security measures.

rule-gdpr-35 = Impact assessment
    .finding = The processing in the handover is likely to lead to a high risk to the data subjects, and no impact assessment has been carried out.
    .not-modelled = The lists of the supervisory authorities.

rule-gdpr-35-2 = Advice of the data protection officer
    .finding = The data protection officer must advise on the impact assessment for the handover. The officer does not decide.
    .not-modelled = The lists of the supervisory authorities.

rule-gdpr-36 = Prior consultation
    .finding = The impact assessment shows that a high risk remains, and the supervisory authority has not been consulted before the processing starts.
    .not-modelled = The supervisory authority's advice and powers.

# Transfer to a third country.

rule-gdpr-44 = Transfer to a third country needs a ground
    .finding = The handover means that personal data are transferred to a third country or to an international organisation, which needs a ground in chapter V of the GDPR.
    .not-modelled = Onward transfers by a recipient that is not in the case.

rule-gdpr-45 = Adequacy decision
    .finding = Lifts the obstacle to the transfer if an adequacy decision in force covers every third country the handover involves, and the decision's own conditions are met for the recipient and the data. If ownership in itself is read as a transfer (I-04), the subsidiary's own position is not enough.
    .not-modelled = Parts of a territory, beyond what the scope of the decision says.

rule-gdpr-46 = Appropriate safeguards
    .finding = Lifts the obstacle to the transfer if a transfer tool is in place. From 16 July 2020 it is also needed that law and practice in the recipient's country have been judged not to impair the protection, or that the information is protected by an effective measure: encryption with own keys, pseudonymisation, or a recipient that the law protects. If the recipient needs clear text, neither encryption nor pseudonymisation helps. How practice (I-05) and encryption beyond storage (I-06) are to be counted is contested.
    .not-modelled = Authorisation (article 46(3)).

rule-gdpr-46-split = Split processing
    .finding = Lifts the obstacle to the transfer if a transfer tool is in place and the information is split among independent recipients in different countries, so that none of them can read it alone and none needs clear text.
    .not-modelled = Whether the authorities of those countries can together put the parts together.

rule-gdpr-48 = Judgments and decisions of third countries
    .finding = The recipient must not disclose the personal data merely because a court or authority of a third country demands it. Such a demand is recognised only under an international agreement, or if there is a basis in article 6 and a ground in chapter V for that very disclosure.
    .not-modelled = Which international agreements there are.

rule-gdpr-49 = Derogations for specific situations
    .finding = Lifts the obstacle to the transfer if a derogation in article 49 is relied on for the handover and its conditions have been judged met. The derogations are construed strictly.
    .not-modelled = The rule on compelling legitimate interests (article 49(1), second subparagraph) and limits set by Member States (article 49(5)).

rule-gdpr-49-3 = Consent and contract closed to public powers
    .finding = The handover concerns activity in which public powers are exercised. The transfer can then not rest on the derogations for consent and contract.
    .not-modelled = The rule on compelling legitimate interests (article 49(1), second subparagraph) and limits set by Member States (article 49(5)).

rule-data-act-32 = Protection against third-country access
    .finding = The provider of storage or operation must prevent authorities of third countries from getting access to non-personal data held in the Union, where that conflicts with Union or national law.
    .not-modelled = The procedure for a single request (article 32(2) to (5)).

# Cybersecurity.

rule-csl-2-3 = Security of the supply chain
    .finding = The body is an operator under the Swedish cybersecurity act, and the risks of this recipient are not assessed or the requirements on it not set.
    .not-modelled = The nine other areas of security measures, and other statutes with at least the same effect (1:10).

rule-csl-2-4 = The management is trained
    .finding = Those who form part of the operator's management must be trained in security measures.
    .not-modelled = The content of the training. The council is outside the act (1:14).

rule-csl-2-5 = Incidents are reported
    .finding = A significant incident must be made known to the authority within 24 hours, reported within 72 hours and reported on finally within a month. The supplier must therefore tell of it in time.
    .not-modelled = What makes an incident significant, and information to those who use the service.

# Law of the sector.

rule-pdl-2-6 = Controller in health care
    .finding = Each authority of the region or municipality that runs health care is the controller of its own processing, also when somebody else carries it out.
    .not-modelled = Direct access between care providers, and private care providers.

rule-pdl-4-2 = Access and logs in health care
    .finding = The handover gives the recipient access to patient data, and access is not limited to what each needs for the work, documented and checked.
    .not-modelled = Blocks at the patient's request (4:4) and records shared between care providers.

rule-hslf-2016-40 = Patient data over open networks
    .finding = The handover concerns patient data, and it is not arranged that they are encrypted when sent over open networks and that access requires strong authentication.
    .not-modelled = The rest of the regulations; the text has not been read.

rule-sol-17-11 = Silence in private social services
    .finding = Whoever works or has worked at a company that carries out measures of social services must keep silent about individuals' personal circumstances.
    .not-modelled = The earlier social services act (2001:453), and staff that only process or store technically (act 2020:914).

rule-lag-2001-454-10 = Access and logs in social services
    .finding = The handover gives the recipient access to data within social services, and access is not limited to what each needs for the work, documented and checked.
    .not-modelled = The wording before act 2023:821. That the processing must be necessary (sections 6 and 7) is tested with the legal basis.

rule-forordning-2001-637-11 = Controller in social services
    .finding = The municipal authority is the controller of the processing within social services that it carries out, also when somebody else carries it out for it.
    .not-modelled = State social services.

rule-forordning-2001-637-16 = Transfer to a third country in social services
    .finding = The handover transfers data within social services to a third country in other than cases on paternity or international adoption. On the reading that the ordinance says exhaustively when that can be done (I-12) it is an obstacle, whatever ground the transfer has.
    .not-modelled = The wording before 25 May 2018.

# Records.

rule-arkivlagen = Preservation, disposal and return
    .finding = Somebody else stores or runs the body's public records, and it is not settled how they are preserved, disposed of, kept available and come back. The authority answers for its archive also then. That an unsettled question is an obstacle is our reading.
    .not-modelled = The archive authority's regulations, and the right of access to public records itself (chapter 2 of the Freedom of the Press Act).

# Procurement.

rule-lou = Procurement
    .finding = The service is bought on the market, and it is not shown that it is procured or that an exception applies.
    .not-modelled = Thresholds, procedures and exceptions one by one, defence and security procurement and utilities, and whether requirements on the supplier's jurisdiction are proportionate (I-15).

rule-lou-17-8 = Change of an awarded contract
    .finding = The arrangement changes a contract that is already awarded, and it has not been judged that the change can be made without a new procurement.
    .not-modelled = The provisions on changes one by one (17:9 to 17:14); they are judged together.

rule-data-act-23 = Switching of provider
    .finding = The provider of storage or operation must remove obstacles to switching and exit, have the customer's rights in the contract and charge for switching only as the regulation says.
    .not-modelled = Notice periods, the withdrawal of charges and services built for one customer (article 31).

# Shared terms.

term-disclosed = the information is disclosed to somebody outside the authority
term-for-the-body-only = the recipient works on the authority's behalf and not for purposes of its own
term-restricted-or-higher = the information is classified restricted (begränsat hemlig) or higher
term-confidential-or-higher = the information is classified confidential (konfidentiell) or higher
term-secret-or-higher = the information is classified secret (hemlig) or higher
term-swedish-body = the body is a Swedish public body
term-swedish-municipality-or-region = the body is a Swedish municipality or region
term-third-country-transfer = the personal data are transferred to a third country
term-effective-measures = the information is protected by an effective measure: encryption with own keys and no need of clear text, pseudonymisation, or a recipient protected by law
term-another-party = the recipient is somebody other than the body itself
term-third-country-connection = the recipient is connected with a third country by seat, owner or place
term-under-cybersecurity-act = the body is an operator under the Swedish cybersecurity act, in a part of its activity that is not security-sensitive
term-public-authority = the body is a public authority; municipal companies are left out
term-swedish-municipal-authority = the body is an authority of a Swedish municipality, region or joint authority
