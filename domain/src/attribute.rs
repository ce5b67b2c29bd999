//! Attributes: everything a case can say, listed once.
//!
//! To add one: add a block to the table below in the place where its question should be asked (questions
//! are put in table order), give it its texts in `text/sv` and `text/en`, and use it in a rule. Tests fail
//! for an attribute without text, and for one that can change no answer.

use serde::Serialize;

use crate::jurisdiction::JURISDICTIONS;
use crate::role::Role;
use crate::values::Values;

/// What an attribute says something about (omfång).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Scope {
    /// The case as a whole, the body included.
    Case,
    /// One information.
    Information,
    /// One recipient: a supplier, a sub-processor or another authority.
    Recipient,
    /// One handover of one information to one recipient.
    Handover,
}

impl Scope {
    /// Name in case files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Information => "information",
            Self::Recipient => "recipient",
            Self::Handover => "handover",
        }
    }
}

/// How an attribute comes to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
    /// Circumstance (omständighet): is found out.
    Circumstance,
    /// Act (åtgärd): something the body or the supplier can do within this arrangement; its values are `true`, done, and `false`, not done.
    Act,
    /// Judgment (ställningstagande): an evaluative standard a person answers; `true` is the favourable answer.
    Judgment {
        /// The provision whose wording presumes the unfavourable answer until somebody has judged otherwise.
        presumed_by: Option<&'static str>,
        /// What the person should have before them: attributes and rules whose outcome is listed beside the question.
        weighs: &'static [Weighed],
    },
}

/// A circumstance listed beside a judgment; it is shown, never computed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Weighed {
    /// An attribute with its known values.
    Attribute(Attribute),
    /// A rule, with whether it applies.
    Rule(&'static str),
    /// Foreign law that reaches the recipient.
    Reach,
}

/// The values an attribute can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Domain {
    /// `true` or `false`.
    YesNo,
    /// One of a list of at most 64 names.
    Choice(&'static [&'static str]),
    /// A jurisdiction, see [`JURISDICTIONS`].
    Jurisdiction,
}

/// Names of the values of a yes-or-no attribute.
pub const YES_NO: &[&str] = &["true", "false"];

impl Domain {
    /// Names of the values in order.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::YesNo => YES_NO,
            Self::Choice(names) => names,
            Self::Jurisdiction => &JURISDICTIONS,
        }
    }

    /// Every value: what is possible while nothing is known.
    pub fn all(self) -> Values {
        Values::first(self.names().len())
    }

    /// Index of a value by its name.
    pub fn index_of(self, name: &str) -> Option<usize> {
        self.names().iter().position(|known| *known == name)
    }
}

/// Which statements a supplier makes in its own favour: such a claim leaves the attribute unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InOwnFavour {
    /// No value favours the supplier.
    None,
    /// These values do.
    Values(&'static [&'static str]),
    /// Any jurisdiction inside the area where the GDPR applies does.
    InsideGdprArea,
}

/// One row of the attribute table.
#[derive(Clone, Copy, Debug)]
pub struct AttributeRow {
    /// Name in case files, below its scope.
    pub key: &'static str,
    /// What it is about.
    pub scope: Scope,
    /// How it comes to be known.
    pub kind: Kind,
    /// Its values.
    pub domain: Domain,
    /// Who can find it out, do it or judge it.
    pub answered_by: Role,
    /// What a supplier's bare claim cannot establish.
    pub in_own_favour: InOwnFavour,
}

macro_rules! attributes {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $scope:ident, $kind:expr, $domain:expr, $role:ident, $favour:expr;)*) => {
        /// An attribute (uppgift i ärendet), in the order its question is asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Attribute { $($(#[$doc])* $name,)* }

        impl Attribute {
            /// Every attribute, in table order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its row of the table.
            pub const fn row(self) -> &'static AttributeRow {
                match self { $(Self::$name => const { &AttributeRow {
                    key: $key,
                    scope: Scope::$scope,
                    kind: $kind,
                    domain: $domain,
                    answered_by: Role::$role,
                    in_own_favour: $favour,
                } },)* }
            }
        }
    };
}

/// Secrecy provisions by their paragraphs: those of the Swedish act (OSL), then the points of section 24, subsection 1 of the Finnish one.
pub const SECRECY_PROVISIONS: &[&str] = &[
    "none",
    "osl_15_1",
    "osl_15_2",
    "osl_18_8",
    "osl_18_8b",
    "osl_18_13",
    "osl_19_1",
    "osl_19_3_1",
    "osl_19_3",
    "osl_21_1",
    "osl_21_3_1",
    "osl_21_3_2",
    "osl_21_5",
    "osl_21_7",
    "osl_22_1",
    "osl_22_1_photo",
    "osl_23_1",
    "osl_23_2_1",
    "osl_23_2_2",
    "osl_23_2_3",
    "osl_23_3_1",
    "osl_23_3_2",
    "osl_23_5_1",
    "osl_23_5_2",
    "osl_23_5_3",
    "osl_25_1",
    "osl_26_1",
    "osl_27_1",
    "osl_31_16",
    "osl_39_1_1",
    "osl_39_1_2",
    "osl_39_2",
    "osl_39_3_1",
    "osl_39_3_3",
    "osl_40_5",
    "julkl_24_2",
    "julkl_24_7",
    "julkl_24_9",
    "julkl_24_10",
    "julkl_24_17",
    "julkl_24_20",
    "julkl_24_23",
    "julkl_24_24",
    "julkl_24_25",
    "julkl_24_29",
    "julkl_24_30",
    "julkl_24_31",
    "julkl_24_32",
    "other",
];

const CIRCUMSTANCE: Kind = Kind::Circumstance;
const ACT: Kind = Kind::Act;

const fn judgment(weighs: &'static [Weighed]) -> Kind {
    Kind::Judgment { presumed_by: None, weighs }
}

const fn presumed(presumed_by: &'static str, weighs: &'static [Weighed]) -> Kind {
    Kind::Judgment { presumed_by: Some(presumed_by), weighs }
}

const NOTHING: InOwnFavour = InOwnFavour::None;
const CLAIMING_YES: InOwnFavour = InOwnFavour::Values(&["true"]);
const CLAIMING_NO: InOwnFavour = InOwnFavour::Values(&["false"]);

attributes! {
    // The body and the arrangement.

    /// Country whose law binds the public body (det offentliga organets land).
    BodyCountry = "body_country", Case, CIRCUMSTANCE, Domain::Jurisdiction, CaseOfficer, NOTHING;
    /// Kind of public body (slag av offentligt organ).
    BodyKind = "body_kind", Case, CIRCUMSTANCE,
        Domain::Choice(&["municipality", "region", "state_agency", "municipal_company", "joint_authority", "wellbeing_services_county"]),
        CaseOfficer, NOTHING;
    /// What kind of arrangement it is (upplägg): bought on the market, coordinated state IT operation, or another authority otherwise.
    Arrangement = "arrangement", Case, CIRCUMSTANCE,
        Domain::Choice(&["market", "coordinated_state_it", "other_authority"]), CaseOfficer, NOTHING;
    /// Every recipient, sub-processors included, is listed for each information (förteckningen är fullständig).
    HandoversComplete = "handovers_complete", Case, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_YES;
    /// Every rule that the body itself has set for handing over information is given with the case, or it has none (egna regler är angivna).
    OwnRulesGiven = "own_rules_given", Case, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;

    // The information.

    /// Secrecy provision the information falls under (sekretessbestämmelse); one under several provisions is entered once for each.
    Secrecy = "secrecy", Information, CIRCUMSTANCE,
        Domain::Choice(SECRECY_PROVISIONS), InformationOwner, NOTHING;
    /// The information is personal data (personuppgifter).
    PersonalData = "personal_data", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// Security class (säkerhetsskyddsklass).
    SecurityClass = "security_class", Information, CIRCUMSTANCE,
        Domain::Choice(&["none", "restricted", "confidential", "secret", "top_secret"]), SecurityProtectionOfficer, NOTHING;
    /// Sector whose law governs the information (sektor).
    Sector = "sector", Information, CIRCUMSTANCE,
        Domain::Choice(&["other", "health_care", "social_services", "education"]), InformationOwner, NOTHING;
    /// Consequence level for confidentiality in the body's own classification, 0 none or negligible to 4 exceptionally serious (konfidentialitetsnivå enligt KLASSA).
    ConfidentialityLevel = "confidentiality_level", Information, CIRCUMSTANCE,
        Domain::Choice(&["k0", "k1", "k2", "k3", "k4"]), InformationOwner, NOTHING;

    // The handover.

    /// What the recipient does with the information (sätt): storage, operation, remote support access, or substantive work on the content.
    Manner = "manner", Handover, CIRCUMSTANCE,
        Domain::Choice(&["storage", "operation", "support", "substantive_work"]), CaseOfficer, NOTHING;
    /// Where the information is stored, or from where it is accessed (plats).
    Place = "place", Handover, CIRCUMSTANCE, Domain::Jurisdiction, Supplier, InOwnFavour::InsideGdprArea;
    /// The recipient takes decisions or other measures that are exercise of public authority (myndighetsutövning).
    ExercisesAuthority = "exercises_authority", Handover, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;
    /// A statute lets that exercise of public authority be handed over (stöd i lag för att överlämna myndighetsutövning).
    AuthorityByStatute = "authority_by_statute", Handover, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;

    // The recipient.

    /// Kind of recipient (slag av mottagare); the authority's own staff or branch abroad is not a separate party, another board is.
    RecipientKind = "kind", Recipient, CIRCUMSTANCE,
        Domain::Choice(&["company", "domestic_authority", "foreign_authority", "international_organisation", "own_staff_or_branch"]), CaseOfficer, NOTHING;
    /// Country where the recipient is established (säte), or the organisation whose law governs it.
    Seat = "seat", Recipient, CIRCUMSTANCE, Domain::Jurisdiction, CaseOfficer, NOTHING;
    /// Country of the owner that ultimately controls the recipient (kontrollerande ägares land); its own country when nobody abroad does.
    ControlledFrom = "controlled_from", Recipient, CIRCUMSTANCE, Domain::Jurisdiction, Supplier, InOwnFavour::InsideGdprArea;
    /// The recipient works on the body's behalf (för myndighetens räkning).
    ActsOnBehalf = "acts_on_behalf", Recipient, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, CLAIMING_YES;
    /// The recipient also uses the information for purposes of its own (egna ändamål), such as analytics or training.
    OwnPurposes = "own_purposes", Recipient, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_NO;
    /// The recipient decides purposes and means together with the body (gemensamt personuppgiftsansvarig).
    JointController = "joint_controller", Recipient, CIRCUMSTANCE, Domain::YesNo, Controller, NOTHING;

    // Secrecy.

    /// The task is only technical processing or technical storage (endast tekniskt bearbeta eller tekniskt lagra).
    OnlyTechnical = "only_technical", Handover, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, CLAIMING_YES;
    /// The recipient's staff take part of the content, for example by reading or listening (tar del av innehållet).
    ContentSeenByStaff = "content_seen_by_staff", Handover, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_NO;
    /// The recipient must have the information in clear text to do its task (behöver klartext).
    PlaintextNeeded = "plaintext_needed", Handover, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_NO;
    /// Another way around secrecy that has been found to apply (annan sekretessbrytande väg).
    OtherSecrecyRoute = "other_secrecy_route", Handover, CIRCUMSTANCE,
        Domain::Choice(&["none", "necessary_osl_10_2", "reservation_osl_10_14", "general_clause_osl_10_27", "consent_osl_12_2", "inside_authority_osl_2_1", "specific_provision_osl_8_3", "consent_julkl_26_1", "specific_provision_julkl_30"]),
        HoldingAuthority, NOTHING;
    /// The conditions of that other way are met: a reservation removes the risk, consent is valid, or the recipient takes part in the authority's own work (villkoren för den andra vägen är uppfyllda).
    RouteMet = "route_met", Handover, judgment(&[Weighed::Attribute(Attribute::OtherSecrecyRoute), Weighed::Attribute(Attribute::Secrecy)]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// Encrypted before it leaves, with keys that only the body or a trusted party in the EEA holds (egna nycklar).
    OwnKeys = "own_keys", Handover, ACT, Domain::YesNo, InformationOwner, CLAIMING_YES;
    /// It stands clear that the information can be disclosed without harm (det står klart att uppgiften kan röjas utan men).
    ClearlyHarmless = "clearly_harmless", Handover,
        presumed("OSL, omvänt skaderekvisit; JulkL, sekretesspresumtion", &[Weighed::Attribute(Attribute::Secrecy), Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::PlaintextNeeded)]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// It cannot be assumed that disclosure causes the harm the provision speaks of (skada eller men kan inte antas).
    HarmNotAssumed = "harm_not_assumed", Handover,
        judgment(&[Weighed::Attribute(Attribute::Secrecy), Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::PlaintextNeeded), Weighed::Reach]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// It could be given to a domestic authority in a corresponding case, and it is clear that giving it abroad is compatible with the country's interests (det står klart att utlämnandet är förenligt med svenska intressen).
    ClearlyCompatible = "clearly_compatible", Handover,
        presumed("OSL 8:3", &[Weighed::Attribute(Attribute::Secrecy), Weighed::Attribute(Attribute::Seat)]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// The information is needed for the commissioned task, or what is secret clearly cannot be removed from it (nödvändigt för uppdraget).
    NeededForCommission = "needed_for_commission", Handover,
        judgment(&[Weighed::Attribute(Attribute::Manner), Weighed::Attribute(Attribute::PlaintextNeeded)]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// It has been made sure in advance that the recipient keeps the information secret and protects it (på förhand säkerställt att uppgifterna hemlighålls och skyddas).
    ProtectionAssured = "protection_assured", Handover,
        judgment(&[Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::ContentSeenByStaff), Weighed::Attribute(Attribute::Place), Weighed::Reach, Weighed::Rule("julkl_23")]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// It is unlikely that anyone unauthorised takes part of the information (det är osannolikt att uppgiften röjs).
    DisclosureUnlikely = "disclosure_unlikely", Handover,
        judgment(&[Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::PlaintextNeeded), Weighed::Attribute(Attribute::ContentSeenByStaff), Weighed::Reach]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// It is not unsuitable to hand the information over (inte olämpligt), having regard to the circumstances.
    NotUnsuitable = "not_unsuitable", Handover,
        judgment(&[
            Weighed::Attribute(Attribute::Secrecy), Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::PlaintextNeeded),
            Weighed::Attribute(Attribute::ContentSeenByStaff), Weighed::Attribute(Attribute::Place), Weighed::Reach,
            Weighed::Rule("lag_2020_914"), Weighed::Rule("osl_40_5_receiver"), Weighed::Rule("osl_11_4a"),
        ]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// It is necessary for the authority's own activity that the information is given out (nödvändigt).
    Necessary = "necessary", Handover, judgment(&[Weighed::Attribute(Attribute::OnlyTechnical), Weighed::Attribute(Attribute::Manner)]),
        Domain::YesNo, HoldingAuthority, NOTHING;
    /// The interest of disclosure clearly outweighs the interest protected (uppenbart företräde), under the general clause.
    InterestPrevails = "interest_prevails", Handover, judgment(&[Weighed::Attribute(Attribute::Secrecy)]),
        Domain::YesNo, HoldingAuthority, NOTHING;

    // Lawfulness.

    /// Legal basis of the processing that the body relies on (rättslig grund).
    LegalBasis = "legal_basis", Information, CIRCUMSTANCE,
        Domain::Choice(&["none", "consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"]),
        Controller, NOTHING;
    /// The processing is necessary for the basis relied on and proportionate, or the consent is valid (grundens villkor är uppfyllda).
    BasisMet = "basis_met", Information,
        judgment(&[Weighed::Attribute(Attribute::LegalBasis), Weighed::Attribute(Attribute::Sector), Weighed::Attribute(Attribute::OwnPurposes)]),
        Domain::YesNo, Controller, NOTHING;
    /// Special categories of personal data are among it (känsliga personuppgifter).
    SpecialCategory = "special_category", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// Exception from the ban on processing special categories that the body relies on (undantag från förbudet).
    SpecialException = "special_exception", Information, CIRCUMSTANCE,
        Domain::Choice(&["none", "explicit_consent", "employment_law", "vital_interests", "made_public", "legal_claims", "important_public_interest", "health_or_social_care", "public_health", "archiving_or_research"]),
        Controller, NOTHING;
    /// The conditions of that exception are met (undantagets villkor är uppfyllda).
    ExceptionMet = "exception_met", Information,
        judgment(&[Weighed::Attribute(Attribute::SpecialException), Weighed::Attribute(Attribute::Sector), Weighed::Attribute(Attribute::Secrecy)]),
        Domain::YesNo, Controller, NOTHING;
    /// Personal data on criminal convictions and offences are among it (uppgifter om lagöverträdelser).
    CriminalData = "criminal_data", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// Union or national law authorises somebody other than an authority to process the data on offences (stöd för andra än myndigheter).
    CriminalDataAuthorised = "criminal_data_authorised", Handover, CIRCUMSTANCE, Domain::YesNo, Controller, NOTHING;
    /// The recipient's use for purposes of its own has a legal basis and is compatible with the purpose of collection (förenligt med ändamålet).
    DisclosureCompatible = "disclosure_compatible", Handover,
        judgment(&[Weighed::Attribute(Attribute::OwnPurposes), Weighed::Attribute(Attribute::LegalBasis)]),
        Domain::YesNo, Controller, NOTHING;

    // Processor.

    /// A processor agreement with documented instructions is signed (personuppgiftsbiträdesavtal).
    ProcessorAgreement = "processor_agreement", Recipient, ACT, Domain::YesNo, Procurer, CLAIMING_YES;
    /// The controller has authorised this recipient in writing to be engaged as a sub-processor, or it is engaged directly (godkänt underbiträde).
    Authorised = "authorised", Recipient, ACT, Domain::YesNo, Controller, CLAIMING_YES;
    /// The processor gives sufficient guarantees (tillräckliga garantier).
    SufficientGuarantees = "sufficient_guarantees", Recipient,
        judgment(&[Weighed::Attribute(Attribute::Seat), Weighed::Attribute(Attribute::ControlledFrom), Weighed::Attribute(Attribute::OwnPurposes), Weighed::Reach]),
        Domain::YesNo, Controller, NOTHING;
    /// The joint controllers have arranged who answers for what (inbördes arrangemang).
    JointArrangement = "joint_arrangement", Recipient, ACT, Domain::YesNo, Controller, CLAIMING_YES;
    /// The security of the processing is appropriate to the risk (lämplig säkerhetsnivå).
    SecurityAppropriate = "security_appropriate", Handover,
        judgment(&[Weighed::Attribute(Attribute::ConfidentialityLevel), Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::ContentSeenByStaff), Weighed::Attribute(Attribute::ControlledFrom), Weighed::Reach]),
        Domain::YesNo, Controller, NOTHING;
    /// The processing is not likely to result in a high risk (inte sannolikt hög risk).
    NoHighRisk = "no_high_risk", Information,
        judgment(&[Weighed::Attribute(Attribute::Secrecy), Weighed::Attribute(Attribute::EmployeeData), Weighed::Attribute(Attribute::PublicPowers)]),
        Domain::YesNo, Controller, NOTHING;
    /// An impact assessment is done (konsekvensbedömning).
    ImpactAssessment = "impact_assessment", Information, ACT, Domain::YesNo, Controller, NOTHING;
    /// The impact assessment shows a high risk that the body cannot reduce (kvarstående hög risk).
    ResidualHighRisk = "residual_high_risk", Information, CIRCUMSTANCE, Domain::YesNo, Controller, NOTHING;
    /// The supervisory authority has been consulted before the processing starts (förhandssamråd).
    PriorConsultation = "prior_consultation", Information, ACT, Domain::YesNo, Controller, NOTHING;

    // Transfer to a third country.

    /// Listing of this very recipient under the framework with the USA that is in force on the day (certifiering för överföring till USA).
    UsListing = "us_listing", Recipient, CIRCUMSTANCE,
        Domain::Choice(&["none", "hr", "non_hr", "hr_and_non_hr"]), CaseOfficer, InOwnFavour::Values(&["hr", "non_hr", "hr_and_non_hr"]);
    /// The recipient is subject to the law that the adequacy decision rests on (omfattas av den lag beslutet pekar ut).
    UnderAdequateLaw = "under_adequate_law", Recipient, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_YES;
    /// The personal data concern employees and are sent in an employment relationship (personaluppgifter).
    EmployeeData = "employee_data", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// The personal data are used for immigration control in the United Kingdom (invandringskontroll).
    ImmigrationControl = "immigration_control", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// The processing is automated there (automatiserad behandling).
    Automated = "automated", Handover, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;
    /// A transfer tool with appropriate safeguards is in place, such as standard clauses (lämpliga skyddsåtgärder).
    TransferTool = "transfer_tool", Recipient, ACT, Domain::YesNo, Procurer, CLAIMING_YES;
    /// Pseudonymised before it leaves, with what identifies held apart in the EEA (pseudonymiserat).
    Pseudonymised = "pseudonymised", Handover, ACT, Domain::YesNo, InformationOwner, NOTHING;
    /// The recipient's country exempts it from access, for example by professional secrecy (skyddad mottagare).
    ProtectedRecipient = "protected_recipient", Recipient, CIRCUMSTANCE, Domain::YesNo, Controller, CLAIMING_YES;
    /// Split among independent processors in different jurisdictions, none of which can read it alone (uppdelad behandling).
    SplitProcessing = "split_processing", Handover, ACT, Domain::YesNo, InformationOwner, NOTHING;
    /// Nothing gives reason to believe that the law and practice there impair the safeguards (överföringsbedömning).
    SafeguardsHold = "safeguards_hold", Handover,
        judgment(&[Weighed::Attribute(Attribute::Place), Weighed::Attribute(Attribute::OwnKeys), Weighed::Attribute(Attribute::PlaintextNeeded), Weighed::Reach]),
        Domain::YesNo, Controller, NOTHING;
    /// Derogation relied on (undantag i särskilda situationer).
    Derogation = "derogation", Handover, CIRCUMSTANCE,
        Domain::Choice(&["none", "consent", "contract_with_subject", "contract_in_interest", "public_interest", "legal_claims", "vital_interests", "register"]),
        Controller, NOTHING;
    /// The derogation's own conditions are met, occasional and necessary where it says so (villkoren för undantaget är uppfyllda).
    DerogationMet = "derogation_met", Handover, judgment(&[Weighed::Attribute(Attribute::Derogation), Weighed::Attribute(Attribute::PublicPowers)]),
        Domain::YesNo, Controller, NOTHING;
    /// The activity exercises public powers (utövning av offentliga befogenheter).
    PublicPowers = "public_powers", Case, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;

    // Security protection.

    /// The information system lies outside the operator's own control (utanför verksamhetsutövarens kontroll).
    OutsideOwnControl = "outside_own_control", Handover, CIRCUMSTANCE, Domain::YesNo, SecurityProtectionOfficer, NOTHING;
    /// Communication is protected by a crypto that the Armed Forces have approved (kryptografisk funktion godkänd av Försvarsmakten).
    ApprovedCrypto = "approved_crypto", Handover, CIRCUMSTANCE, Domain::YesNo, SecurityProtectionOfficer, CLAIMING_YES;
    /// An exemption from the crypto requirement has been granted (undantag från kravet på krypto).
    CryptoExemption = "crypto_exemption", Handover, CIRCUMSTANCE, Domain::YesNo, SecurityProtectionOfficer, NOTHING;
    /// Security of the information in the system outside own control has been assured (säkerheten är tillgodosedd).
    SecurityAssured = "security_assured", Handover,
        judgment(&[Weighed::Attribute(Attribute::SecurityClass), Weighed::Attribute(Attribute::ApprovedCrypto), Weighed::Attribute(Attribute::Place)]),
        Domain::YesNo, Operator, NOTHING;
    /// The supplier is cleared by the state with which Sweden has a security agreement (godkänd leverantör).
    Cleared = "cleared", Recipient, CIRCUMSTANCE, Domain::YesNo, SecurityProtectionOfficer, CLAIMING_YES;
    /// A security protection agreement is signed (säkerhetsskyddsavtal).
    SecurityAgreement = "security_agreement", Recipient, ACT, Domain::YesNo, SecurityProtectionOfficer, CLAIMING_YES;
    /// A special security protection assessment is documented (särskild säkerhetsskyddsbedömning).
    SpecialAssessment = "special_assessment", Recipient, ACT, Domain::YesNo, Operator, NOTHING;
    /// The procedure is suitable from the point of view of security protection (lämplighetsprövning).
    SuitableForSecurity = "suitable_for_security", Recipient,
        judgment(&[Weighed::Attribute(Attribute::SecurityClass), Weighed::Attribute(Attribute::ControlledFrom), Weighed::Reach]),
        Domain::YesNo, Operator, NOTHING;
    /// The supervisory authority has been consulted (samråd med tillsynsmyndigheten).
    Consulted = "consulted", Recipient, ACT, Domain::YesNo, Operator, NOTHING;
    /// Where the information is handled under the Finnish classes: outside such areas, in an administrative area, or in a secured area (säkerhetsområde).
    SecureArea = "secure_area", Handover, CIRCUMSTANCE,
        Domain::Choice(&["none", "administrative_area", "secured_area"]), SecurityProtectionOfficer, NOTHING;

    // Cybersecurity and the security of information.

    /// The body falls under the cybersecurity act although the act does not name its kind (omfattas av cybersäkerhetslagen).
    UnderCybersecurityAct = "under_cybersecurity_act", Case, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;
    /// Risks in the supply chain are assessed and requirements on the recipient are set (säkerhet i leveranskedjan).
    SupplyChainManaged = "supply_chain_managed", Recipient, ACT, Domain::YesNo, Procurer, NOTHING;
    /// It has been made sure in the procurement that the system has adequate security measures (säkerhetsåtgärder säkerställda vid anskaffningen).
    SecurityEnsured = "security_ensured", Recipient, ACT, Domain::YesNo, Procurer, NOTHING;
    /// Protected against others while it is sent in open networks, and the receiver verified (skyddad överföring).
    ProtectedInTransit = "protected_in_transit", Handover, ACT, Domain::YesNo, InformationOwner, CLAIMING_YES;
    /// The premises where it is handled and stored are secure enough (tillräckligt säkra lokaler).
    PremisesSecure = "premises_secure", Handover, judgment(&[Weighed::Attribute(Attribute::Place), Weighed::Attribute(Attribute::ConfidentialityLevel)]),
        Domain::YesNo, InformationOwner, NOTHING;

    // Law of the sector.

    /// Access is limited to those who need it and is logged (behörighetsstyrning och loggar).
    AccessLogged = "access_logged", Recipient, ACT, Domain::YesNo, InformationOwner, CLAIMING_YES;
    /// Those who reach it are authenticated strongly (stark autentisering).
    StrongAuthentication = "strong_authentication", Recipient, ACT, Domain::YesNo, InformationOwner, CLAIMING_YES;
    /// It concerns a case on the establishment of paternity or on international adoption (faderskap eller internationell adoption).
    PaternityOrAdoption = "paternity_or_adoption", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// The system is certified as the act on client data requires of its class (certifierat informationssystem).
    CertifiedSystem = "certified_system", Recipient, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_YES;
    /// An information security plan is drawn up (informationssäkerhetsplan).
    SecurityPlan = "security_plan", Case, ACT, Domain::YesNo, InformationOwner, NOTHING;
    /// Client data are handed over for secondary use under a data permit (sekundär användning).
    SecondaryUse = "secondary_use", Information, CIRCUMSTANCE, Domain::YesNo, InformationOwner, NOTHING;
    /// The recipient's environment is secure and certified for secondary use (informationssäker driftmiljö).
    SecureEnvironment = "secure_environment", Recipient, CIRCUMSTANCE, Domain::YesNo, Supplier, CLAIMING_YES;

    // Records.

    /// It is settled how the records are preserved, disposed of and got back (bevarande, gallring och återlämnande är ordnade).
    ArchivingArranged = "archiving_arranged", Information, ACT, Domain::YesNo, HoldingAuthority, NOTHING;
    /// The effects of the change on information management are assessed (bedömning av ändringens konsekvenser).
    ChangeImpactAssessed = "change_impact_assessed", Case, ACT, Domain::YesNo, InformationOwner, NOTHING;

    // Procurement.

    /// The service is procured as the procurement act requires, or an exception from it applies (upphandlad).
    Procured = "procured", Case, ACT, Domain::YesNo, Procurer, NOTHING;
    /// The arrangement changes a contract that is already awarded (ändring av tilldelat kontrakt).
    ContractChanged = "contract_changed", Case, CIRCUMSTANCE, Domain::YesNo, Procurer, NOTHING;
    /// The change may be made without a new procurement (ändringen är tillåten).
    ChangePermitted = "change_permitted", Case, judgment(&[Weighed::Attribute(Attribute::ContractChanged)]), Domain::YesNo, Procurer, NOTHING;
    /// Interest in the coordinated state IT operation is notified (intresseanmälan).
    InterestNotified = "interest_notified", Case, ACT, Domain::YesNo, HoldingAuthority, NOTHING;
    /// A written agreement on the coordinated state IT operation is made, with the terms on processing of personal data (skriftlig överenskommelse).
    StateAgreement = "state_agreement", Case, ACT, Domain::YesNo, HoldingAuthority, NOTHING;

    // Competence.

    /// The board itself, or the council, takes the decision (nämnden beslutar själv).
    BoardDecides = "board_decides", Case, ACT, Domain::YesNo, HoldingAuthority, NOTHING;
    /// The council takes the decision (fullmäktige beslutar).
    CouncilDecides = "council_decides", Case, ACT, Domain::YesNo, HoldingAuthority, NOTHING;
    /// The matter is not one of principle or otherwise of greater importance for the whole municipality or region (inte av principiell beskaffenhet eller större vikt).
    NotForCouncil = "not_for_council", Case, judgment(&[Weighed::Attribute(Attribute::Secrecy), Weighed::Reach]), Domain::YesNo, HoldingAuthority, NOTHING;
    /// An automated function takes the decision (automatiserat beslutsfattande).
    AutomatedDecision = "automated_decision", Case, CIRCUMSTANCE, Domain::YesNo, CaseOfficer, NOTHING;
    /// The matter does not concern the activity's goals, direction, extent or quality (ärendet får delegeras).
    Delegable = "delegable", Case, judgment(&[Weighed::Attribute(Attribute::Secrecy), Weighed::Reach]), Domain::YesNo, HoldingAuthority, NOTHING;
}

impl Attribute {
    /// Position in the table.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Full name, `scope.key`.
    pub fn name(self) -> String {
        format!("{}.{}", self.row().scope.key(), self.row().key)
    }

    /// Finds an attribute by scope and key.
    pub fn find(scope: Scope, key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|attribute| attribute.row().scope == scope && attribute.row().key == key)
    }

    /// Keys of the attributes of a scope, in table order.
    pub fn keys(scope: Scope) -> impl Iterator<Item = &'static str> {
        Self::ALL.iter().map(|attribute| attribute.row()).filter(move |row| row.scope == scope).map(|row| row.key)
    }

    /// Whether it is something that can be done.
    pub const fn is_act(self) -> bool {
        matches!(self.row().kind, Kind::Act)
    }

    /// Whether it is a person's judgment.
    pub const fn is_judgment(self) -> bool {
        matches!(self.row().kind, Kind::Judgment { .. })
    }

    /// Whether the law presumes the unfavourable answer until somebody has judged.
    pub const fn is_presumed(self) -> bool {
        matches!(self.row().kind, Kind::Judgment { presumed_by: Some(_), .. })
    }
}

impl Serialize for Attribute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}
