//! Companies that dozens of services share: a cloud of a group from the USA, data centres, support.

use underlag_domain::day::Day;
use underlag_domain::supplier::{EntityId, Listing, OwnerUnknown, Span};

use crate::writer::{Worker, Writer};

/// The companies services share (gemensamma underbiträden).
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    /// Parent of the cloud's group, listed in the USA with spread shares.
    pub(crate) cirrofield: EntityId,
    /// Its subsidiaries in Ireland, Sweden and Finland.
    pub(crate) cirrofield_ireland: EntityId,
    pub(crate) cirrofield_sweden: EntityId,
    /// Data centres and operators, most of them in the Union.
    pub(crate) hosts: Vec<Worker>,
    /// Those who support services of others, some of them outside the Union.
    pub(crate) supporters: Vec<Worker>,
    /// Pension funds that hold a little of much.
    pub(crate) funds: Vec<EntityId>,
}

impl Shared {
    pub(crate) fn write(writer: &mut Writer) -> Self {
        let funds = funds(writer);
        let cirrofield = writer.listed("Cirrofield", "US");
        for (fund, points) in funds.iter().zip([640, 810, 520]) {
            writer.owns(*fund, cirrofield, points);
        }
        let holding = writer.company("Cirrofield EMEA Holding", "NL");
        writer.owns(cirrofield, holding, 10_000);
        writer.consolidates(cirrofield, holding, 2025);
        let [ireland, sweden, finland] =
            [("Ireland", "IE"), ("Sverige", "SE"), ("Suomi", "FI")].map(|(name, country)| {
                let held = writer.company(&format!("Cirrofield {name}"), country);
                writer.owns(holding, held, 10_000);
                held
            });
        writer.us_framework(cirrofield, Listing::HrAndNonHr, Span::since(Day::of(2023, 9, 1)));
        for day in [Day::of(2025, 1, 15), Day::of(2026, 11, 2)] {
            writer.looked_up(cirrofield, Listing::HrAndNonHr, day);
        }
        writer.looked_up(ireland, Listing::None, Day::of(2026, 11, 2));
        writer.certified(ireland, "C5", Span::between(Day::of(2024, 5, 1), Day::of(2027, 4, 30)));
        writer.certified(sweden, "ISO/IEC 27001", Span::between(Day::of(2025, 2, 1), Day::of(2028, 1, 31)));
        let mut shared = Self {
            cirrofield,
            cirrofield_ireland: ireland,
            cirrofield_sweden: sweden,
            hosts: vec![
                Worker { by: ireland, place: "IE" },
                Worker { by: sweden, place: "SE" },
                Worker { by: finland, place: "FI" },
            ],
            supporters: Vec::new(),
            funds,
        };
        shared.hosts(writer);
        shared.supporters(writer);
        shared
    }

    /// Data centres: a co-operative, a foundation, two in foreign hands.
    fn hosts(&mut self, writer: &mut Writer) {
        let foundation = writer.listed("Stiftelsen Bergrum", "SE");
        let cave = writer.company("Bergrum Serverhall", "SE");
        writer.owns(foundation, cave, 10_000);
        let co_operative = writer.listed("Konesali-osuuskunta", "FI");
        let hall = writer.company("Konesali Etelä", "FI");
        writer.owns(co_operative, hall, 10_000);
        let trust = writer.listed("Gantry Estates", "GB");
        let gantry = writer.company("Gantry Datacenter", "SE");
        writer.owns(trust, gantry, 10_000);
        let investor = writer.company("Gabbro Infrastructure", "CA");
        writer.owner_unknown(investor, OwnerUnknown::NonConsolidating);
        let basalt = writer.company("Basalthallen", "FI");
        writer.owns(investor, basalt, 7_500);
        let persons = writer.persons("FI");
        writer.owns(persons, basalt, 2_500);
        for (by, place) in [(cave, "SE"), (hall, "FI"), (gantry, "SE"), (basalt, "FI")] {
            writer.certified(by, "ISO/IEC 27001", Span::between(Day::of(2024, 1, 1), Day::of(2026, 12, 31)));
            self.hosts.push(Worker { by, place });
        }
    }

    fn supporters(&mut self, writer: &mut Writer) {
        let tjarno = writer.company("Tjärnö Support", "IN");
        let persons = writer.persons("IN");
        writer.owns(persons, tjarno, 10_000);
        let group = writer.listed("Marigold Loom Technologies", "IN");
        let helpdesk = writer.company("Marigold Loom Helpdesk", "PL");
        writer.owns(group, helpdesk, 10_000);
        let night = writer.company("Nattpasset Support", "SE");
        let persons = writer.persons("SE");
        writer.owns(persons, night, 10_000);
        let quay = writer.listed("Quayside Support", "GB");
        let desk = writer.company("Palvelutiski Kaiku", "FI");
        let persons = writer.persons("FI");
        writer.owns(persons, desk, 10_000);
        for (by, place) in [(tjarno, "IN"), (helpdesk, "PL"), (night, "SE"), (quay, "GB"), (desk, "FI"), (group, "IN")]
        {
            self.supporters.push(Worker { by, place });
        }
    }
}

/// Pension funds, which nobody owns.
fn funds(writer: &mut Writer) -> Vec<EntityId> {
    let funds = [
        ("Prairie Quilt Pension Fund", "US"),
        ("Cardinal Fern Retirement Trust", "US"),
        ("Maple Thimble Pension Board", "CA"),
        ("Pensionsstiftelsen Näverluren", "SE"),
        ("Eläkekassa Tuohikontti", "FI"),
        ("Pensjonskassen Tusseladd", "NO"),
        ("Pensioenfonds Windvaan", "NL"),
        ("Thatch and Barrow Pension Scheme", "GB"),
    ];
    funds.map(|(name, country)| writer.listed(name, country)).to_vec()
}
