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
    .not-modelled = Nothing known; foreign authorities and independent branches have rules of their own (8:2 and 8:3).

rule-osl-8-2 = Independent branch
    .finding = The handover goes to the body's own staff or branch. If that is a branch which is independent within the authority, secrecy holds against it too; then enter it as another authority. Another board always is another authority.
    .not-modelled = What makes a branch independent.

rule-osl-8-3 = Foreign authority or international organisation
    .finding = The handover discloses secret information to a foreign authority or an international organisation. That a foreign law reaches a supplier does not make it such a recipient.
    .not-modelled = Which specific provisions there are, and what a Swedish authority could have, beyond the judgments.

rule-osl-8-3-1 = Specific provision on disclosure abroad
    .finding = Lifts the obstacles of secrecy if the authority has found that a specific provision in statute or ordinance covers the disclosure and that its conditions are met.
    .not-modelled = Which such provisions there are.

rule-osl-8-3-2 = Clearly compatible with Swedish interests
    .finding = Lifts the obstacles of secrecy if the authority has judged that the information could in a corresponding case be given to a Swedish authority, and that it is clear that giving it is compatible with Swedish interests.
    .not-modelled = What Swedish interests are.

rule-osl-10-2 = Necessary disclosure
    .finding = Lifts the secrecy obstacle if the authority has found OSL 10:2 to apply and has judged that the handover is necessary for its own activity.
    .not-modelled = The restrictive line of the preparatory works and of JO 3032-2011, beyond leaving the question to a judgment.

rule-osl-10-2a = Outsourcing of technical processing or storage
    .finding = Lifts the secrecy obstacle if the recipient is only to process or store the information technically, works solely on the authority's behalf, and the handover has been judged not unsuitable. Whether the reach of foreign law makes it unsuitable by itself is contested (I-02).
    .not-modelled = What the preparatory works say on unsuitability, beyond the circumstances listed for the judgment.

rule-osl-10-14 = Disclosure with a reservation
    .finding = Lifts the secrecy obstacle if the recipient is a private party and the authority has found that a reservation at the handover removes the risk of harm. Absolute secrecy has no such risk to remove.
    .not-modelled = The content of the reservation.

rule-osl-10-27 = The general clause
    .finding = Lifts the secrecy obstacle if the recipient is a Swedish authority, the general clause has been found to apply and it has been judged that the interest in the handover obviously weighs heaviest. It does not reach secrecy in health care, in social services or under 40:5.
    .not-modelled = The other provisions the clause excludes, and that it does not apply where the disclosure is contrary to law or ordinance.

rule-osl-11-4a = Secrecy follows to the receiving authority
    .finding = The receiving authority must apply the same secrecy for a public interest as the authority that hands over, when it only processes or stores the information technically.
    .not-modelled = Competing secrecy at the receiving authority.

rule-osl-12-2 = Consent
    .finding = Lifts the secrecy obstacle if the secrecy protects individuals and they have consented to the handover. Secrecy for public interests is not affected.
    .not-modelled = Limits on consent concerning children and relatives.

rule-osl-15-1 = Secrecy for foreign relations
    .finding = The information concerns Sweden's relations with another state, or otherwise another state, an international organisation or somebody from there, the handover discloses it, and it has not been judged that there is no reason to assume disturbed international relations or other harm to the country.
    .not-modelled = Secrecy in international cooperation (15:1 a), which closes other routes in chapter 10 but not 10:2 a.

rule-osl-15-2 = Secrecy for defence
    .finding = The information concerns the defence of the country, its planning or otherwise total defence, the handover discloses it, and it has not been judged that there is no reason to assume harm to the defence of the country or danger to the security of the realm.
    .not-modelled = Inventions of importance for defence, and longer times by ordinance.

rule-osl-18-8 = Security and surveillance measures
    .finding = The information helps to reveal a security or surveillance measure, for example for premises, IT systems or access rights, the handover discloses it, and it has not been judged that there is no reason to assume harm to the purpose of the measure.
    .not-modelled = That a collection of many weaknesses may be more sensitive than each of them.

rule-osl-18-8b = Reports of cyber incidents
    .finding = The information is in an incident report under the cybersecurity act or concerns measures after the incident, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the reporting operator or to the purpose of the measure.
    .not-modelled = Incident reports before 15 January 2026. Consent under 12:2 is taken not to lift the obstacle, since the provision stands among those for public interests.

rule-osl-18-13 = Risk and vulnerability analyses
    .finding = The information belongs to an authority's risk and vulnerability analyses, or its planning for or handling of peacetime crises, the handover discloses it, and it has not been judged that there is no reason to assume worse means for the public of preventing and handling crises.
    .not-modelled = That a collection of many weaknesses may be more sensitive than each of them.

rule-osl-19-1 = An authority's own business
    .finding = The information concerns business affairs or operations of the authority itself, or of a company it controls or audits, the handover discloses it, and it has not been judged that there is no reason to assume an advantage for competitors at the authority's expense.
    .not-modelled = The exception for decisions in an audit.

rule-osl-19-3-1 = Procurement and other dealings
    .finding = The information belongs to a matter on acquiring, transferring or using property or services, the handover discloses it, and it has not been judged that there is no reason to assume harm to the public.
    .not-modelled = The shorter time for the terms of contracts and sales of movable property.

rule-osl-19-3 = Absolute tender secrecy
    .finding = The handover discloses information on tenders before the award is decided or the tenders are public. Secrecy then applies whether or not any harm can arise.
    .not-modelled = What becomes public after the award, sales of movable property and electronic auctions.

rule-osl-19-3-ban = Tender secrecy read as a specific ban
    .finding = With the reading that tender secrecy is a specific ban (I-03), the routes in OSL 10:2, 10:2 a and 10:27 are closed for the handover.
    .not-modelled = What becomes public after the award, sales of movable property and electronic auctions.

rule-osl-21-1 = Health and sex life
    .finding = The information concerns an individual's health or sex life, the handover discloses it, and it has not been judged that considerable harm to the individual or anyone close to them need not be assumed.
    .not-modelled = The exceptions for decisions and for certain cases.

rule-osl-21-3-1 = Address of threatened persons
    .finding = The information shows where an individual lives or how the individual or relatives can be reached, the handover discloses it, and it has not been judged that there is no particular reason to assume threat, violence or other serious harm.
    .not-modelled = The exceptions for certain registers and for designations of real property.

rule-osl-21-3-2 = Fictitious personal data
    .finding = The information links fictitious personal data to the real ones, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = The procedure for being allowed to use fictitious personal data.

rule-osl-21-5 = Aliens
    .finding = The information concerns an alien, the handover discloses it, and it has not been judged that there is no reason to assume danger of assault or other serious harm that stems from the relation to a foreign state, authority or organisation.
    .not-modelled = Secrecy at authorities that handle aliens cases (chapter 37).

rule-osl-21-7 = Processing contrary to data protection law
    .finding = The information is personal data, the handover discloses it, and it has not been judged that there is no reason to assume processing by the recipient contrary to data protection law.
    .not-modelled = The wording on the Personal Data Act before 25 May 2018, and the act on ethical review. The breach itself is tested on its own, and weighs in the judgment on suitability.

rule-osl-22-1 = Population register
    .finding = The information concerns an individual's personal circumstances in the population register or similar registration, the handover discloses it, and it has not been judged that there is no particular reason to assume harm to the individual or anyone close to them.
    .not-modelled = Which other registers the Government has named, and protected registration (22:2).

rule-osl-22-1-photo = Photograph in the population register
    .finding = The information is a photograph of an individual in the population register or similar registration, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = Which other registers the Government has named.

rule-osl-23-1 = Preschool
    .finding = The information concerns an individual's personal circumstances in preschool or corresponding pedagogical activity, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = Private preschools, which the act does not bind.

rule-osl-23-2-1 = Pupil health
    .finding = The information concerns a pupil's personal circumstances in psychological, psychosocial or special-pedagogical pupil health, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = Private schools, which the act does not bind.

rule-osl-23-2-2 = Other support of pupils, discipline and expulsion
    .finding = The information belongs to other support of pupils in school or to a case on disciplining or expelling a pupil, the handover discloses it, and it has not been judged that there is no reason to assume harm to the individual or anyone close to them.
    .not-modelled = That decisions in such cases are not secret, and private schools.

rule-osl-23-2-3 = Identity and address in school
    .finding = The information concerns, in other cases, an individual's identity, address or the like in school, the handover discloses it, and it has not been judged that there is no particular reason to assume harm to the individual or anyone close to them.
    .not-modelled = Private schools, which the act does not bind.

rule-osl-23-3-1 = Special support in after-school centres
    .finding = The information concerns an individual's personal circumstances in psychological, psychosocial or special-pedagogical support in an after-school centre, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = Private after-school centres, which the act does not bind.

rule-osl-23-3-2 = After-school centres otherwise
    .finding = The information otherwise concerns an individual's personal circumstances in an after-school centre, the handover discloses it, and it has not been judged that there is no reason to assume harm to the individual or anyone close to them.
    .not-modelled = Private after-school centres, which the act does not bind.

rule-osl-23-5-1 = Psychologist, counsellor and careers adviser in other education
    .finding = The information belongs to a psychological examination or is held by a psychologist, counsellor or careers adviser in other education, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = The police programme (23:5 a) and private education, which the act does not bind.

rule-osl-23-5-2 = Care of pupils in adult education
    .finding = The information concerns an individual's personal circumstances in other care of pupils in municipal adult education, labour market training or folk high schools, the handover discloses it, and it has not been judged that there is no reason to assume harm to the individual or anyone close to them.
    .not-modelled = The police programme (23:5 a) and private education, which the act does not bind.

rule-osl-23-5-3 = Identity and address in other education
    .finding = The information concerns, in other cases, an individual's identity, address or the like in other education, the handover discloses it, and it has not been judged that there is no particular reason to assume harm to the individual or anyone close to them.
    .not-modelled = The police programme (23:5 a) and private education, which the act does not bind.

rule-osl-25-1 = Secrecy in health care
    .finding = The information is covered by secrecy in health care, the handover discloses it, and it has not been judged clear that it can be disclosed without harm.
    .not-modelled = The exceptions of chapter 25 for certain decisions and for relations between care providers.

rule-osl-26-1 = Secrecy in social services
    .finding = The information is covered by secrecy in social services, the handover discloses it, and it has not been judged clear that it can be disclosed without harm.
    .not-modelled = The exceptions of chapter 26 for certain decisions.

rule-osl-27-1 = Secrecy in taxation
    .finding = The information concerns an individual's personal or economic circumstances in taxation, and the handover discloses it. The secrecy is absolute: no test of harm is made.
    .not-modelled = The exceptions in 27:3, 27:4 and 27:6. A municipality or region is bound only for what the Board for Advance Tax Rulings has given it; that the provision applies is taken for granted when it is named.

rule-osl-31-16 = Business partners of an authority
    .finding = The information concerns business affairs or operations of somebody who has entered into business with an authority, the handover discloses it, and it has not been judged that there is no particular reason to assume harm to that party.
    .not-modelled = The shorter time for the terms of a contract, and business with certain companies (31:17).

rule-osl-39-1-1 = Psychologist and staff counsellor
    .finding = The information belongs to a psychological examination or is held by a psychologist or staff counsellor in social support of staff, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = Information to employees' organisations (10:11).

rule-osl-39-1-2 = Other social support of staff
    .finding = The information otherwise concerns an individual's personal circumstances in social support of staff, the handover discloses it, and it has not been judged that there is no reason to assume harm to the individual or anyone close to them.
    .not-modelled = Information to employees' organisations (10:11).

rule-osl-39-2 = Health and redeployment of staff
    .finding = The information concerns an employee's health or a case on redeployment or pension, the handover discloses it, and it has not been judged that there is no reason to assume harm to the individual or anyone close to them.
    .not-modelled = The exceptions for employment cases, disciplinary cases and decisions, and information to employees' organisations (10:11).

rule-osl-39-3-1 = Other data on staff
    .finding = The information concerns, in other cases, an employee's personal circumstances, the handover discloses it, and it has not been judged that there is no reason to assume violence or other serious harm to the individual or anyone close to them.
    .not-modelled = Authorities whose staff run particular risks (second and fourth paragraphs), and information to employees' organisations (10:11).

rule-osl-39-3-3 = Home address, private telephone, photograph and relatives of staff
    .finding = The information concerns an employee's home address, private telephone number, photograph for a service card or relatives, the handover discloses it, and it has not been judged clear that it can be disclosed without harm to the individual or anyone close to them.
    .not-modelled = Authorities whose staff run particular risks (second and fourth paragraphs), and information to employees' organisations (10:11).

rule-osl-40-5 = Absolute secrecy when processing for another
    .finding = The body holds the information only to process or store it technically for somebody else, and the handover discloses it. The secrecy is absolute: no test of harm is made.
    .not-modelled = The wording before 1 January 2018.

rule-osl-40-5-receiver = Absolute secrecy of the receiving authority
    .finding = The receiving authority must keep the information on individuals under absolute secrecy, when through the handover it only processes or stores it technically for another.
    .not-modelled = The wording before 1 January 2018.

rule-lag-2020-914 = Duty of silence in outsourcing
    .finding = Staff of the supplier and its subcontractors must observe a statutory duty of silence for the information in the handover, when the task is only technical processing or storage.
    .not-modelled = How the duty of silence binds staff abroad (I-10).

rule-osl-44-5 = Limited freedom to communicate information
    .finding = The statutory duty of silence of the supplier's staff goes before the right to communicate and publish information.
    .not-modelled = The other points of the provision.

# Security protection.

rule-ssl-4-1 = Security protection agreement
    .finding = The handover can give the recipient access to information classified confidential (konfidentiell) or higher, and there is no security protection agreement with it.
    .not-modelled = Other security-sensitive activity of corresponding importance, and that the requirement is limited between state authorities (4:2).

rule-ssl-4-8 = Special security protection assessment and test of suitability
    .finding = The handover concerns information classified confidential (konfidentiell) or higher, and there is no documented special security protection assessment or no test that found the procedure suitable. A procedure judged unsuitable must not start.
    .not-modelled = The content of the assessment and the exceptions from the requirement (4:7).

rule-ssl-4-9 = Consultation with the supervisory authority
    .finding = The handover concerns information classified secret (hemlig) or higher, and the operator has not consulted the supervisory authority.
    .not-modelled = Other security-sensitive activity.

rule-ssl-4-10 = Consultation opened by the supervisory authority
    .finding = As long as the operator has not consulted, the supervisory authority may itself open the consultation.
    .not-modelled = Other security-sensitive activity of corresponding importance.

rule-ssl-4-11 = Orders and ban
    .finding = In the consultation the supervisory authority may order the operator to take measures, and in the last resort forbid the procedure.
    .not-modelled = That an order or a ban has been decided in this very matter.

rule-ssl-4-12 = Intervention in an ongoing procedure
    .finding = If the procedure turns out to be unsuitable while it goes on, the supervisory authority may give orders to both the operator and the recipient, also under a fine.
    .not-modelled = That such an order has been given in this very matter.

rule-ssl-7-1 = Sanction fee
    .finding = If the recipient gets access without the security protection agreement or the consultation that the class requires, the operator may have to pay a sanction fee, for state authorities, municipalities and regions at most 10 million kronor.
    .not-modelled = The other breaches that can lead to a sanction fee.

rule-ssl-2-1 = The operator decides
    .finding = The operator must decide on the security protection of the handover and stays responsible for it, even when somebody else does the work.
    .not-modelled = Other security-sensitive activity.

rule-ssf-3-1 = Special assessment of the system
    .finding = Before the system is taken into operation the operator must decide, in a documented special security protection assessment, which security requirements it is to meet, and see that it does.
    .not-modelled = Systems of importance without classified information, and the approval of the system (3:3).

rule-ssf-3-2 = Written consultation on the system
    .finding = Before the system is taken into operation or essentially changed the operator must consult the Security Service in writing, or the Armed Forces within their area of supervision.
    .not-modelled = Other systems to which unauthorised access can harm Sweden's security.

rule-ssf-3-5 = System outside own control
    .finding = The handover takes security-classified information to a system outside the operator's control. The security protection there has not been judged adequate, or there is neither a crypto approved by the Armed Forces nor an exemption from that requirement.
    .not-modelled = The conditions of the exemption in 3:6.

rule-ssf-3-9 = Foreign supplier
    .finding = The handover gives security-classified information to a foreign supplier, without both an international security agreement between Sweden and that state and clearance of the supplier there. What makes a supplier foreign (I-17) and from which day the provision must be applied (I-18) are contested.
    .not-modelled = Agreements beyond the dated list of the register, which is not complete.

rule-ssf-6-4 = Notification of security protection agreements
    .finding = The operator must notify the supervisory authority, and whoever decides on placement in security class, that a security protection agreement is intended, that it has been entered into and that it has ended.
    .not-modelled = The exceptions from the agreement in 6:1 to 6:3.

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
    .finding = Lifts the obstacle to the transfer if a transfer tool is in place. From 16 July 2020 it is also needed that law and practice in the recipient's country have been judged not to impair the protection, or that the information is protected by an effective measure: encryption with own keys, pseudonymisation, or a recipient that answers for its own processing and that the law protects. If the recipient needs clear text, neither encryption nor pseudonymisation helps. How practice (I-05) and encryption beyond storage (I-06) are to be counted is contested.
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

# The law of Finland.

rule-gl-124 = Public administrative tasks in other hands
    .finding = The handover lets somebody that is no authority exercise public power in the work on the content, and no support in an act is given for it. Public administrative tasks can be entrusted to others than authorities only by or under an act.
    .not-modelled = Which exercise of public power is significant and therefore reserved for authorities, administrative tasks without exercise of power, and the requirements of good administration. That storage, operation and support are no such tasks is our application.

rule-fi-906-4 = Management of the information management unit
    .finding = The management of the information management unit must see that responsibilities for information management are defined, that there are instructions and training, and that compliance is supervised, also for what is handed over.
    .not-modelled = How the body has divided the responsibilities, and the information management model (section 5).

rule-fi-906-5 = Assessment of the effects of the change
    .finding = The information system is taken into use although the information management unit has not assessed what the change means for responsibilities, information security, publicity, secrecy and interoperability.
    .not-modelled = Which changes are too small for an assessment, and the opinion of the Ministry of Finance (sections 8 and 9).

rule-fi-906-13 = Information security in procurement
    .finding = The handover gives the information to somebody else's system, and it has not been made sure in the procurement that the system has adequate security measures.
    .not-modelled = Section 13 a and chapter 4 a on cybersecurity, which the text read does not have, and which measures are adequate.

rule-fi-906-14 = Protected transfer in public networks
    .finding = The handover concerns secret information, and it is not arranged that it is encrypted or otherwise protected in public networks and that the receiver is verified.
    .not-modelled = Transfer in networks that are not public.

rule-fi-906-15 = Premises secure enough
    .finding = The handover means that the information is handled by somebody else, and it has not been judged that the premises there are secure enough.
    .not-modelled = Protection of information materials against damage (section 15, subsection 1).

rule-fi-906-18 = Only state authorities and courts classify
    .finding = The information is given as security-classified, or its class is not given, but the body is no state authority. Municipalities and wellbeing services counties do not classify their documents.
    .not-modelled = Classified documents the body has received from the state or from abroad (588/2004).

rule-julkl-24-2 = Finland's international relations
    .finding = The information concerns Finland's relations with another state or an international organisation, and it has not been judged that the handover is free from what the point is to prevent: damage or inconvenience to Finland's international relations.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-7 = Security arrangements
    .finding = The information concerns security arrangements for people, buildings or information systems. It is presumed secret until it has been judged obvious that the handover does not endanger the purpose of the security arrangements.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-9 = State security
    .finding = The information concerns the maintenance of state security. It is presumed secret until it has been judged obvious that the handover does not endanger state security.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-10 = Defence
    .finding = The information concerns defence or preparedness for emergencies. It is presumed secret until it has been judged obvious that the handover does not endanger the interests of defence.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-17 = Business secrets of public bodies
    .finding = The information concerns business secrets of the state, a municipality or another public body, and it has not been judged that the handover is free from what the point is to prevent: economic damage to the body, or a competitive advantage to others.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-20 = Private business secrets
    .finding = The information concerns private business secrets or corresponding circumstances of a business, and it has not been judged that the handover is free from what the point is to prevent: economic damage to the business.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-23 = Income and wealth
    .finding = The information concerns a person's income, wealth or economic position and is secret unconditionally: no test of harm is made. The handover gives it to somebody outside the authority.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-24 = Refugees and asylum seekers
    .finding = The information concerns refugees or applicants for asylum, residence permit or visa. It is presumed secret until it has been judged obvious that the handover does not endanger the safety of the person or of someone close.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-25 = Social welfare clients, health and care
    .finding = The information concerns social welfare clients, or a person's health, disability or care and is secret unconditionally: no test of harm is made. The handover gives it to somebody outside the authority.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-29 = Psychological and aptitude tests
    .finding = The information concerns psychological or aptitude tests of a person and is secret unconditionally: no test of harm is made. The handover gives it to somebody outside the authority.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-30 = Pupil welfare
    .finding = The information concerns pupil welfare or exemption from teaching and is secret unconditionally: no test of harm is made. The handover gives it to somebody outside the authority.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-31 = Secret contact details
    .finding = The information concerns contact details that a person has asked to be kept secret, and it has not been judged that the handover is free from what the point is to prevent: a threat to the health or safety of the person or the family.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-24-32 = Way of life and private life
    .finding = The information concerns a person's way of life, family life or views expressed in private and is secret unconditionally: no test of harm is made. The handover gives it to somebody outside the authority.
    .not-modelled = The other points of section 24(1), how long secrecy lasts (section 31), the right of a party and of other authorities to the information (sections 11, 12, 28 and 29), and amendments after 1999.

rule-julkl-23 = Duty of silence on commission
    .finding = Whoever works on the authority's commission, and their staff, must keep silent about the secret information in the handover.
    .not-modelled = How the duty of silence binds staff abroad, and punishment for breaking it.

rule-julkl-26-1 = Consent
    .finding = Lifts the secrecy obstacle if the authority has found that the person whose interest secrecy protects has consented to the handover, and the consent has been judged valid.
    .not-modelled = A specific provision in another act (section 26(1), point 1), section 26(2), consent for children, and when somebody else's interest is protected too.

rule-julkl-26-3 = A task the authority has commissioned
    .finding = Lifts the secrecy obstacle if the recipient performs a task for the authority and nothing besides, the information has been judged necessary for the task, and it has been made sure in advance that it is kept secret and protected.
    .not-modelled = The amendment of 2018 (604/2018), which was not read, and official assistance. That use for purposes of one's own falls outside the commission is our application.

rule-julkl-30 = Foreign authority or international organisation
    .finding = The recipient of the handover is a foreign authority or an international organisation and the information is secret. That a foreign law reaches a supplier does not make it a foreign authority.
    .not-modelled = The agreements and acts themselves, and provisions of other acts. That a commission (section 26(3)) does not carry information to a foreign authority is our application.

rule-julkl-30-provision = Cooperation under a binding agreement
    .finding = Lifts the secrecy obstacle if the cooperation with the recipient has been judged to be regulated in an agreement or act that binds Finland, and the information could have been given to the Finnish authority in charge of it.
    .not-modelled = The agreements and acts themselves, and provisions of other acts. That a commission (section 26(3)) does not carry information to a foreign authority is our application.

rule-fi-1101-6 = Protection assured in advance
    .finding = The handover gives security-classified information to somebody outside the state, and it has not been judged assured in advance that it is kept secret and protected.
    .not-modelled = That a receiving domestic authority may itself belong to the state, security clearance (726/2014) and international obligations (588/2004). The draft policy on the state's cloud services (VN/3115/2023) is a proposal.

rule-fi-1101-10 = Security area for the class
    .finding = The handover means that security-classified information is handled outside the area its class requires: a secured area for classes I to III, some security area for class IV.
    .not-modelled = The requirements on the areas (section 9) and handling outside them for a short time.

rule-fi-1101-12 = Protected transfer between security areas
    .finding = The handover concerns security-classified information, and it is not arranged that it is encrypted or otherwise protected when sent outside security areas.
    .not-modelled = Which encryption suffices for which class, and transport on paper (section 13).

rule-fi-1050-24 = No administrative fine
    .finding = Under the wording of 2020 the data protection authority cannot impose an administrative fine on the body. The requirements of the GDPR apply all the same. Whether that wording is in force today has not been checked.
    .not-modelled = The full list of exempted bodies. The government programme of 2023 announced fines for the public sector; no adopted change was found.

rule-fi-703-13 = The organiser of the service is controller
    .finding = Whoever is responsible for organising social welfare and health care, such as a wellbeing services county, is controller of the client data in the handover and stays so.
    .not-modelled = Private providers' own registers and occupational health care. No provision on where the data must be stored was found in the act.

rule-fi-703-14 = A producer acting for another
    .finding = The recipient produces the service for whoever organises it, and must then process the client data in the handover on the organiser's behalf as controller.
    .not-modelled = The producer's own duty to keep records. The producer is told apart from an IT supplier only by working on the content. No provision on where the data must be stored was found in the act.

rule-fi-703-77 = Information security plan
    .finding = Client data of social welfare and health care are handed over, and the information security plan that the service provider must have is not drawn up.
    .not-modelled = The content of the plan and the regulations of the Finnish Institute for Health and Welfare. No provision on where the data must be stored was found in the act.

rule-fi-703-79 = Certified information system
    .finding = Through the handover the recipient runs an information system for client data, and it is not shown that the system is certified or registered as its class requires.
    .not-modelled = The border between classes A and B. That whoever only stores, supports or works on the content runs no such system is our application. No provision on where the data must be stored was found in the act.

rule-fi-552 = Secure operating environment
    .finding = The handover concerns client data for secondary use under a data permit, and it is not shown that the recipient's operating environment is secure and certified.
    .not-modelled = The permit itself, exceptions for data that cannot be processed so, and transitional periods for the certification. No provision on the country of the environment was found.

rule-fi-1050-4 = Task in the public interest
    .finding = The processing rests on a task in the public interest. For a Finnish authority that basis has its support here, and the processing must be necessary and proportionate for the task.
    .not-modelled = The other points of the section, and amendments after 2020.

rule-fi-1050-6 = Statutory task, health care or social welfare
    .finding = Lifts the obstacle to special categories if the processing follows from a statutory task or belongs to health care or social welfare, and its conditions and safeguards have been judged met.
    .not-modelled = Insurance, trade unions and sport, and amendments after 2020.
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
term-reverse-harm-test = it is not clear that the information can be disclosed without harm (reverse harm test)
term-straight-harm-test = it is not ruled out that harm can be assumed (straight harm test)
term-qualified-harm-test = it is not ruled out that harm can be assumed for a particular reason (qualified straight harm test)
term-absolute-secrecy = secrecy holds without a test of harm (absolute secrecy)
term-secrecy-applies = the information is secret by its own provision
term-finnish-body = the body is a Finnish public body (Åland left out)
term-finnish-state-authority = the body is a Finnish state authority
term-information-management-unit = the body is a Finnish information management unit
term-bound-by-information-security = the information security requirements of the Information Management Act bind the body on the day
term-finnish-disclosed = the information is given to somebody outside the Finnish authority
term-unconditionally-secret = the information is secret unconditionally under Finnish law
term-presumed-secret = the information is presumed secret under Finnish law, and nothing else has been judged
term-secret-if-damage = the information is secret under Finnish law if it causes damage, and it has not been judged that it does not
term-finnish-secret = the information is secret under Finnish law
term-finnish-classified = the information is security-classified under Finnish law
term-effective-measures = the information is protected by an effective measure: encryption with own keys and no need of clear text, pseudonymisation, or a recipient that answers for its own processing and is protected by law
term-another-party = the recipient is somebody other than the body itself
term-third-country-connection = the recipient is connected with a third country by seat, owner or place
term-under-cybersecurity-act = the body is an operator under the Swedish cybersecurity act, in a part of its activity that is not security-sensitive
term-public-authority = the body is a public authority; municipal companies are left out
term-swedish-municipal-authority = the body is an authority of a Swedish municipality, region or joint authority
