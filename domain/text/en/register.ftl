### Texts of the register. One text for every entry of domain/data/*.toml; the same ids are in text/{sv,fi}/register.ftl.
### No lawyer has reviewed these texts.

## Contested questions and positions

question-i-01 = Is information disclosed by the mere fact that it is kept by a supplier under another country's law?
    .requisite = disclosure (röjande), OSL 3:1 and 8:1
position-i-01-foreign-compulsion = The information is disclosed if another country's law can compel the supplier to hand it over.
position-i-01-probability = The information is disclosed only if it is not unlikely that somebody unauthorised takes part of it.
position-i-01-every-access = The information is disclosed as soon as it is made available to the supplier, whoever that is.

question-i-02 = Is it enough that another country's law reaches the supplier for it to be unsuitable to hand over information for technical processing or storage?
    .requisite = not unsuitable (inte olämpligt), OSL 10:2 a
position-i-02-case-by-case = Unsuitability is judged case by case, and the other country's law is one circumstance among several.
position-i-02-foreign-reach-unsuitable = It is unsuitable for the sole reason that another country's law reaches the supplier.

question-i-03 = May tenders under absolute secrecy be handed to a supplier for technical processing or storage?
    .requisite = ban on giving tenders to others before award, OSL 19:3 second paragraph
position-i-03-no-exception = Yes, 10:2 a makes no exception for absolute secrecy, though how strong the secrecy is weighs in suitability.
position-i-03-specific-ban = No, 19:3 second paragraph is a ban of its own that the secrecy-breaking rules do not reach.

question-i-04 = Is it a transfer to a third country when the information is with a subsidiary in the EEA whose parent is established in a third country?
    .requisite = transfer to a third country, GDPR article 44
position-i-04-transfer-by-ownership = Yes, ownership is enough for the information to count as transferred.
position-i-04-contract-trusted = No, the customer may trust what the subsidiary has undertaken by contract.
position-i-04-processor-reliability = No, but the subsidiary may lack the guarantees required of a processor.
position-i-04-transfer-when-it-happens = No, a transfer takes place only when the information is in fact handed over to the parent.

question-i-05 = May the exporter take into account how likely it is that authorities in the third country request the information?
    .requisite = appropriate safeguards, GDPR article 46
position-i-05-practice-counts = Yes, documented practice may be weighed when judging whether the safeguards hold.
position-i-05-effective-measures-only = No, where the law reaches the recipient only measures that in themselves prevent access help.

question-i-06 = Is encryption with own keys sufficient also when the supplier does more than store the information?
    .requisite = effective supplementary measures (encryption), GDPR article 46
position-i-06-storage-only = No, encryption with own keys is an effective measure for storage only.
position-i-06-key-custody-suffices = Yes, it is enough that the keys stay with the body and that the supplier never needs clear text.

question-i-07 = Is the decision on the EU–US Data Privacy Framework (DPF) enough for a public body to engage a recipient in the USA?
    .requisite = Parametrises no requisite. Concerns GDPR article 45.
position-i-07-sufficient-for-transfer = Yes, for the transfer to a listed recipient, but the rest of the GDPR applies as well.
position-i-07-transfer-only = The decision makes the transfer lawful but answers neither the question of secrecy nor that of suitability.
position-i-07-adequacy-or-public-interest = A public body can rely only on an adequacy decision or on the derogation for the public interest.
position-i-07-insufficient = No, the decision rests on safeguards that no longer exist.

question-i-08 = Is it a transfer to a third country when somebody in a third country is given remote access, for example for support?
    .requisite = transfer to a third country by remote access, GDPR article 44
position-i-08-separate-party = Yes, if whoever has access is a separate party, but not if it is the body's own staff or branch.
position-i-08-any-access = Yes, all access from a third country is a transfer, that of own staff included.

question-i-09 = Can a disclosure be necessary for the authority's own activity when the task is more than technical?
    .requisite = Parametrises no requisite. Concerns necessary disclosure, OSL 10:2, which a person judges.
position-i-09-restrictive = No, the provision is to be applied restrictively and is not enough, for example, for transcribing dictations.
position-i-09-task-by-task = It depends on the task, since the wording excludes no kind of task.

question-i-10 = Does the act on silence in outsourcing in practice bind staff abroad as well?
    .requisite = Parametrises no requisite. Concerns the act (2020:914) on silence in outsourcing.
position-i-10-binds-abroad = Yes, the act has no territorial limit.
position-i-10-not-effective-abroad = Hardly, it is doubtful whether the duty of silence can be enforced against staff abroad.

question-i-11 = Is it enough that the duty of silence of the supplier's staff is laid down by contract?
    .requisite = Parametrises no requisite. For technical tasks the duty of silence is now in the act (2020:914).
position-i-11-statute-needed = No, silence by contract does not replace silence by statute.
position-i-11-contract-suffices = Yes, silence by contract can be enough.

question-i-12 = Does the ordinance on personal data in social services forbid other transfers to third countries than those it names?
    .requisite = when data may be transferred to a third country, section 16 of the ordinance (2001:637) on personal data in social services
position-i-12-exhaustive = Yes, the list of permitted transfers is exhaustive.
position-i-12-not-limiting = No, a national limit must be express according to GDPR article 49(5).

question-i-13 = Which legal basis does a school's use of cloud tools have?
    .requisite = legal basis, article 6(1) of the GDPR, for information within education
position-i-13-legal-obligation-excluded = The obligation to arrange education does not serve as a legal basis.
position-i-13-legal-obligation-possible = The obligation to arrange education can be the basis, if each service is necessary and proportionate.
position-i-13-no-basis-for-own-purposes = For the supplier's own purposes there is no legal basis.

question-i-14 = Is the risk lower because FISA 702 has lapsed?
    .requisite = Parametrises no requisite. That the law reaches on is in the register of disclosure laws.
position-i-14-unchanged = No, collection goes on under decisions that run to about March 2027.
position-i-14-lowered = Yes, to some extent, since providers may resist directives when the statute is no longer in force.

question-i-15 = May a contracting authority require that the supplier is not under a third country's law?
    .requisite = Parametrises no requisite. Concerns procurement law, which is not modelled.
position-i-15-may-be-required = Yes, such a requirement may be set.
position-i-15-disproportionate = No, such a requirement goes too far when the supplier undertakes by contract to protect the information.

question-i-16 = Can public bodies use Microsoft 365?
    .requisite = Parametrises no requisite. The answer depends on day and configuration.
position-i-16-not-demonstrable = No, it cannot be shown that the use complies with data protection law.
position-i-16-under-conditions = Yes, on certain conditions.

question-i-17 = What makes a supplier foreign?
    .requisite = foreign supplier (utländsk leverantör), SSF 3:9 second paragraph
position-i-17-seat = The supplier is foreign if it has its seat abroad.
position-i-17-seat-or-control = The supplier is foreign if it has its seat abroad or is ultimately controlled from there.

question-i-18 = From which day must the ban on foreign suppliers be applied?
    .requisite = day from which SSF 3:9 must be applied, point 6 of the transitional provisions
position-i-18-postponed-to-2025 = The ban must be applied from 1 January 2025.
position-i-18-postponed-to-2028 = The ban must be applied from 1 January 2028.

## Events around adequacy decisions

event-dpf-oversight-board = Since January 2025 the US oversight board PCLOB has had too few members to take decisions.
event-dpf-general-court = On 3 September 2025 the General Court dismissed the action against the DPF decision (T-553/23), tried on the facts of 10 July 2023.
event-dpf-appeal-pending = The General Court's judgment on the DPF has been appealed to the Court of Justice (C-703/25 P), and the case was pending when last checked.
event-dpf-slaughter = On 29 June 2026 the US Supreme Court held that the protection of FTC members against removal is unconstitutional (Trump v. Slaughter), while the DPF decision relies on the FTC being independent.
event-dpf-noyb-request = On 29 June 2026 the organisation noyb asked the Commission to repeal the DPF decision in an orderly way and announced an action.
event-dpf-edpb-letter = In a letter of 31 July 2026 the European Data Protection Board is reported to have asked the Commission to assess the DPF decision closely.
event-dpf-check-live = The register knows nothing of what has happened to the DPF after 5 August 2026: check the present state before relying on the decision.

## Profiles

profile-silent = Silent: every contested question stays open
profile-esam-2018 = eSam 2018: foreign law that can compel the supplier means disclosure
profile-esam-2023 = eSam 2023 with EDPB and DSK (compiled by Underlag)
profile-edpb-strict = Strict on transfers: only effective measures count (compiled by Underlag)
profile-probability-2020 = Probability 2020: the risk of access decides (compiled by Underlag)
profile-strict = Strictest: on each question the position that finds most obstacles (compiled by Underlag)

## Adequacy decisions

adequacy-ad-ch = Switzerland, Decision 2000/518/EC
adequacy-ad-ca = Canada, Decision 2002/2/EC
    .scope = Covers only recipients subject to the Canadian act PIPEDA, thus companies and not public bodies.
adequacy-ad-ar = Argentina, Decision 2003/490/EC
adequacy-ad-gg = Guernsey, Decision 2003/821/EC
adequacy-ad-im = Isle of Man, Decision 2004/411/EC
adequacy-ad-je = Jersey, Decision 2008/393/EC
adequacy-ad-fo = Faroe Islands, Decision 2010/146/EU
adequacy-ad-ad = Andorra, Decision 2010/625/EU
adequacy-ad-il = Israel, Decision 2011/61/EU
    .scope = Covers only automated transfers and data processed by automation in Israel.
adequacy-ad-uy = Uruguay, Decision 2012/484/EU
adequacy-ad-nz = New Zealand, Decision 2013/65/EU
adequacy-ad-jp = Japan, Decision (EU) 2019/419
    .scope = Covers only companies subject to the Japanese act APPI with its Supplementary Rules.
adequacy-ad-kr = Republic of Korea, Decision (EU) 2022/254
    .scope = Covers only recipients subject to the Korean act PIPA with its supplementary rules; as a caution only companies count.
adequacy-ad-uk-1 = United Kingdom, Decision (EU) 2021/1772
    .scope = Does not cover data used for UK immigration control.
adequacy-ad-uk-2 = United Kingdom, the extension of 24 June 2025
    .scope = Does not cover data used for UK immigration control.
adequacy-ad-uk-3 = United Kingdom, the renewed decision C(2025) 8771
adequacy-ad-us-sh = USA, Safe Harbour, Decision 2000/520/EC
    .scope = Covers only a recipient that has itself joined, for the type of data it has declared: employee data or other data.
adequacy-ad-us-ps = USA, Privacy Shield, Decision (EU) 2016/1250
    .scope = Covers only a recipient that has itself joined, for the type of data it has declared: employee data or other data.
adequacy-ad-us-dpf = USA, EU–US Data Privacy Framework (DPF), Decision (EU) 2023/1795
    .scope = Covers only a recipient that is itself active on the DPF list, for the type of data it is certified for: employee data or other data.
adequacy-ad-epo = European Patent Organisation, Decision C(2025) 4626
adequacy-ad-br = Brazil, Decision (EU) 2026/179
    .scope = Covers only recipients subject to the Brazilian act LGPD.

## Third countries' disclosure laws

law-us-cloud = CLOUD Act (USA), which obliges providers of communication and computing services to hand over what is in their control, wherever it is stored
law-us-sca = Stored Communications Act (USA), which lets authorities demand stored information from providers of communication and computing services
law-us-702 = FISA section 702 (USA), which lets intelligence agencies direct providers to assist in collection on persons outside the USA
law-us-risaa25 = RISAA section 25 (USA), which widened FISA 702 to most service providers with access to communication equipment, such as data centres
law-uk-ipa = Investigatory Powers Act (United Kingdom), which reaches whoever offers telecommunication services in the country or controls a system from it
law-cn-nil = National Intelligence Law (China), which obliges organisations and citizens to assist intelligence agencies
law-cn-csl = Cybersecurity Law (China), which obliges network operators to assist security authorities
law-cn-dsl = Data Security Law (China), which obliges those who handle data to cooperate with security authorities
law-in-69 = Information Technology Act section 69 (India), which lets authorities demand access from whoever is in charge of a computer resource in the country
law-ru-sorm = SORM and the Yarovaya laws (Russia), which oblige telecom operators and internet services to give the security service access and keys
law-au-tola = Assistance and Access Act (Australia), which lets authorities oblige communications providers to assist with access
law-ch-bupf = BÜPF (Switzerland), the act on surveillance of post and telecommunications, which obliges telecom operators and derived services to assist authorities

## Connecting factors

factor-seat = The recipient is established in the country.
factor-control = An owner in the country controls the recipient.
factor-hosting = The information is stored or operated in the country.
factor-access = The information is reached from the country, for example for support.
