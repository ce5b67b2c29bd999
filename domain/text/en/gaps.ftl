# Known gaps: what a test has no rules for. Named in the answer when the gap concerns the case.
# The texts have not been reviewed by a lawyer.

gap-qualification-country = What may be handed over under any law but the Swedish and the Finnish is not modelled.
gap-qualification-se-before-2011 = The wording of the Swedish Instrument of Government before 1 January 2011 is not modelled.
gap-qualification-fi-before-2000 = The time before the Constitution of Finland (731/1999), which applies from 1 March 2000, is not modelled.

gap-responsibility-country = Responsibility for information under any law but the Swedish and the Finnish is not modelled.
gap-responsibility-se-before-2009 = Responsibility for information before the Swedish role model of May 2009 is not modelled.
gap-responsibility-fi-before-2020 = The time before the Finnish information management act (906/2019), which applies from 1 January 2020, is not modelled.

gap-competence-country = Who may decide under any law but the Swedish, for example under the Finnish local government act (410/2015), is not modelled.
gap-competence-body = Who may decide in municipal companies and joint authorities, for example under articles of association, owner's directives or a charter, is not modelled.
gap-competence-kl-before-2018 = The Swedish local government act (1991:900), in force before 1 January 2018, is not modelled.
gap-competence-state-before-2008 = The ordinance (1995:1322) on Swedish state agencies, in force before 1 January 2008, is not modelled.

gap-lawfulness-country = Lawfulness under any law but the Swedish and the Finnish is not modelled.
gap-lawfulness-before-2018 = The time before the GDPR is not modelled: in Sweden the personal data act (1998:204), in Finland the personal data act (523/1999).
gap-lawfulness-fi-before-2019 = The time before the Finnish data protection act (1050/2018), which applies from 1 January 2019, is not modelled.

gap-secrecy-country = Secrecy under any law but the Swedish and the Finnish is not modelled.
gap-secrecy-other-provision = The secrecy provision the information falls under is not modelled.
gap-secrecy-provision-of-another-country = The information falls under a secrecy provision of another country than the one whose law governs the body; that is not modelled.
gap-secrecy-se-before-2009 = The Swedish secrecy act (1980:100), in force before 30 June 2009, is not modelled.
gap-secrecy-fi-before-1999 = The Finnish act on the publicity of public documents (83/1951), in force before 1 December 1999, is not modelled.
gap-secrecy-fi-between-authorities = What a Finnish authority may give another authority that does not work for it (sections 28 and 29 of the Openness Act) was not read.
gap-secrecy-osl-40-5-before-2018 = The wording of OSL 40:5 before 1 January 2018 is not modelled.
gap-secrecy-osl-21-7-before-2018 = Secrecy under OSL 21:7 before 25 May 2018, when the provision concerned processing contrary to the Personal Data Act.
gap-secrecy-osl-18-8b-before-2026 = Secrecy of incident reports under OSL 18:8 b applies from 15 January 2026; what applied before that is not modelled.

gap-security-protection-country = Protection of security-classified information under any law but the Swedish and the Finnish is not modelled.
gap-security-protection-between-state-authorities = The special rules of the protective security act between Swedish state authorities (4:2) are not modelled.
gap-security-protection-se-before-2021 = The wording of the Swedish protective security act before 1 December 2021, and the protective security act (1996:627) before it, are not modelled.
gap-security-protection-fi-before-2020 = The Finnish government decree (681/2010) on information security in central government, in force before 1 January 2020, is not modelled.
gap-security-protection-fi-not-state = Finnish bodies other than state authorities do not classify; what applies to classified documents they have received from the state is not modelled.

gap-processor-country = The GDPR does not apply in the body's country on the day, and the country's own data protection law is not modelled.
gap-processor-before-2018 = The time before the GDPR (before 25 May 2018) is not modelled.

gap-transfer-country = The GDPR does not apply in the body's country on the day, and the country's own rules on transfers are not modelled.
gap-transfer-before-2018 = The time before the GDPR (before 25 May 2018) is not modelled.

gap-cybersecurity-country = Cybersecurity under any law but the Swedish and the Finnish is not modelled.
gap-cybersecurity-se-before-2026 = The Swedish act (2018:1174) on information security for essential and digital services and other requirements before 15 January 2026 are not modelled.
gap-cybersecurity-fi-before-2020 = The time before the Finnish information management act (906/2019), which applies from 1 January 2020, is not modelled.
gap-cybersecurity-fi-nis2 = The Finnish cybersecurity act (124/2025) and chapter 4 a of the information management act (906/2019) are not modelled.

gap-sector-country = Law of the sector in other countries than Sweden and Finland is not modelled.
gap-sector-education = The law of schools and education itself is not modelled.
gap-sector-se-before-2008 = Swedish law of the sector before 1 July 2008, for example the act (1985:562) on patient records, is not modelled.
gap-sector-fi-before-2024 = Finnish law on client data before 1 January 2024, for example the act 784/2021, is not modelled.

gap-records-country = Law on archives in other countries than Sweden and Finland is not modelled.
gap-records-se-before-1991 = The time before the Swedish archives act (1990:782), which applies from 1 July 1991, is not modelled.
gap-records-fi-before-2020 = The time before the Finnish information management act (906/2019), which applies from 1 January 2020, is not modelled.
gap-records-fi-archives = The Finnish archives act (831/1994) is not modelled.

gap-procurement-country = Procurement under any law but the Swedish, for example the Finnish act on public procurement and concession contracts (1397/2016), is not modelled.
gap-procurement-before-2017 = The Swedish public procurement act (2007:1091), in force before 1 January 2017, is not modelled.

gap-own-policy-not-given = It has not been said that all the body's own rules are given; the body may have rules that the answer does not know of.
