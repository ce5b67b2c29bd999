# Texts of the rules: short name, what it means when the rule applies, and what is not modelled; last the shared terms.
# The texts have not been reviewed by a lawyer.

# Responsibility and competence.

rule-information-owner = The information owner decides
    .finding = The information owner in the public body decides on the handover and answers for the information, its risks and the requirements on whoever handles it. The role follows from guidance, not from statute, and the responsibility never passes to the supplier.
    .not-modelled = How the body has appointed its information owners.

rule-kl-6-38 = Ban on delegation
    .finding = The board has not itself decided on the handover, and it has not been judged that the matter falls outside the activity's goals, direction, extent and quality. In such questions the board cannot delegate the decision.
    .not-modelled = The council's own matters (5:1), delegation orders (6:37 and 7:5) and automated decisions on procurement.

rule-kl-6-38-board = The board decides
    .finding = The board must itself decide on the handover as long as it has not been judged that the matter can be delegated.
    .not-modelled = The council's own matters (5:1), delegation orders (6:37 and 7:5) and automated decisions on procurement.

rule-forordning-2024-1005-3 = Only for authorities under the Government
    .finding = The handover rests on the coordinated state IT operation, but that is open only to authorities under the Government and the body is not one.
    .not-modelled = The notice of interest and the written agreement (sections 7 and 10), refusal and priority (sections 8 and 9), and the difference between authorities under the Government and under the Riksdag.

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
    .not-modelled = That a processor which itself decides purposes becomes a controller (article 28(10)).

rule-gdpr-28-2 = Authorised sub-processors only
    .finding = The handover lets the recipient process personal data on the authority's behalf, but it is neither engaged directly by the controller nor authorised in writing as a sub-processor.
    .not-modelled = That a processor which itself decides purposes becomes a controller (article 28(10)).

rule-gdpr-28-3 = Contract with documented instructions
    .finding = The handover lets the recipient process personal data on the authority's behalf, but there is no processor agreement, or the recipient also uses the data for purposes of its own.
    .not-modelled = The full content of the agreement, and that a processor which itself decides purposes becomes a controller (article 28(10)).

rule-gdpr-28-controller = The controller decides
    .finding = The controller must decide whom to engage for the handover and stays responsible for the processing.
    .not-modelled = That a processor which itself decides purposes becomes a controller (article 28(10)).

rule-gdpr-35 = Impact assessment
    .finding = The processing in the handover is likely to lead to a high risk to the data subjects, and no impact assessment has been carried out.
    .not-modelled = Prior consultation (article 36) and the lists of the supervisory authorities.

rule-gdpr-35-2 = Advice of the data protection officer
    .finding = The data protection officer must advise on the impact assessment for the handover. The officer does not decide.
    .not-modelled = Prior consultation (article 36) and the lists of the supervisory authorities.

# Transfer to a third country.

rule-gdpr-44 = Transfer to a third country needs a ground
    .finding = The handover means that personal data are transferred to a third country or to an international organisation, which needs a ground in chapter V of the GDPR.
    .not-modelled = Onward transfers by a recipient that is not in the case, and article 48.

rule-gdpr-45 = Adequacy decision
    .finding = Lifts the obstacle to the transfer if an adequacy decision in force covers every third country the handover involves, and the decision's own conditions are met for the recipient and the data. If ownership in itself is read as a transfer (I-04), the subsidiary's own position is not enough.
    .not-modelled = Parts of a territory, beyond what the scope of the decision says.

rule-gdpr-46 = Appropriate safeguards
    .finding = Lifts the obstacle to the transfer if a transfer tool is in place. From 16 July 2020 it is also needed that law and practice in the recipient's country have been judged not to impair the protection, or that the information is effectively encrypted. How practice (I-05) and encryption beyond storage (I-06) are to be counted is contested.
    .not-modelled = Pseudonymisation, protected recipients and split processing (EDPB use cases 2, 4 and 5), and authorisation (article 46(3)).

rule-gdpr-49 = Derogations for specific situations
    .finding = Lifts the obstacle to the transfer if a derogation in article 49 is relied on for the handover and its conditions have been judged met. The derogations are construed strictly.
    .not-modelled = The rule on compelling legitimate interests (article 49(1), second subparagraph) and limits set by Member States (article 49(5)).

rule-gdpr-49-3 = Consent and contract closed to public powers
    .finding = The handover concerns activity in which public powers are exercised. The transfer can then not rest on the derogations for consent and contract.
    .not-modelled = The rule on compelling legitimate interests (article 49(1), second subparagraph) and limits set by Member States (article 49(5)).

# Shared terms.

term-disclosed = the information is disclosed to somebody outside the authority
term-for-the-body-only = the recipient works on the authority's behalf and not for purposes of its own
term-effective-encryption = the information is encrypted with own keys and the recipient never needs clear text
term-restricted-or-higher = the information is classified restricted (begränsat hemlig) or higher
term-confidential-or-higher = the information is classified confidential (konfidentiell) or higher
term-secret-or-higher = the information is classified secret (hemlig) or higher
term-swedish-body = the body is a Swedish public body
term-swedish-municipality-or-region = the body is a Swedish municipality or region
term-third-country-transfer = the personal data are transferred to a third country
