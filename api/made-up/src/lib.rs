//! A thousand fictional legal entities with the structures real ones have, and the services they sell: for demonstrations and
//! tests. Every name, number, contract and register is made up, and it is the same set every time.
//!
//! Most of it is a crowd: groups from abroad with holding companies and subsidiaries in the north, Swedish and Finnish
//! companies in hands of every kind, and data centres and support companies that dozens of services share. In it stand
//! [`STORIES`]: services whose exposure on [`TOLD_ON`] shows one thing each.
//!
//! To add a story: a function in a file below `story/`, a line in [`STORIES`], and a test of what it shows.

mod dice;
mod group;
mod market;
mod name;
mod nordic;
mod number;
mod said;
mod shared;
mod story;
#[cfg(test)]
mod tests;
mod writer;

use underlag_domain::day::Day;
use underlag_domain::supplier::{Edge, LegalEntity, Service};

use shared::Shared;
use writer::Writer;

/// The day the stories are told for; what is stated is known by then.
pub const TOLD_ON: Day = Day::of(2026, 11, 21);

/// The made-up set (påhittat underlag). Ids are positions, as [`underlag_domain::supplier::Base::new`] counts them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MadeUp {
    /// Entities, a thousand of them.
    pub entities: Vec<LegalEntity>,
    /// Services.
    pub services: Vec<Service>,
    /// What is stated of them.
    pub edges: Vec<Edge>,
}

/// A service that shows one thing (exempel).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Story {
    /// The service's name.
    pub service: &'static str,
    /// What its exposure shows.
    pub shows: &'static str,
}

const fn story(service: &'static str, shows: &'static str) -> Story {
    Story { service, shows }
}

/// Every story (exempel).
pub const STORIES: [Story; 21] = [
    story(
        "Cirrofield Kontor",
        "a subsidiary in Ireland of a parent in the USA; that support is EU-only is its bare claim",
    ),
    story(
        "Cirrofield Molnet Sverige",
        "a Swedish subsidiary, everything in Sweden, reached by the law of the USA by control",
    ),
    story("Havsgrund Drift", "a municipality's company in Finland, of which everything is known"),
    story("Lövbrink Ekonomi", "sold on 2025-11-01 from a Finnish parent to a fund managed from the USA"),
    story("Tolvstugan Arkiv", "a pension fund with 24 % of 40 %: the readings of more than 10 % disagree"),
    story("Ringmur Ärende", "three companies that hold each other in a ring"),
    story("Tvillingbro Analys", "half Swedish, half Chinese, and nobody with more than half"),
    story("Jadeweide Lagring", "four levels up to China, where a province says what it holds through others"),
    story("Bergfirn E-post", "a Swiss foundation with the votes, and an investor in the USA whose listing lapsed"),
    story("Samnordisk Utbildning", "an organisation by treaty that appoints most of the board"),
    story("Stenkist Säkerhetskopia", "stored at a subsidiary of a group from the USA, which has ciphertext only"),
    story("Kvarnsten Journal", "supported from India with the journals in clear text"),
    story("Quayside Tolkning", "the branch in Sweden of a company in the United Kingdom"),
    story("Kretsgård Kundtjänst", "sub-processors that engage each other, and data about use in the USA"),
    story("Mellanled Schema", "staff that a British company employs, and keys that a third one keeps"),
    story("Dimvik Bygglov", "nobody knows who holds 60 % of the votes"),
    story("Dubbelgrind Telefoni", "two sources disagree on a share, and with it on control from India"),
    story("Skuggtjärn Inköp", "an owner in Luxembourg above whom somebody is not made public"),
    story("Flyttfågel Karta", "a seat that moved from London to Dublin, and a register that has it in both"),
    story("Ingenmark Formulär", "one source says that nobody controls it, another that a group from the USA does"),
    story("Gränsfall Arkivering", "a place and a party nobody has stated, and a contract that may have ended"),
];

/// The made-up set, the same every time.
pub fn suppliers() -> MadeUp {
    let mut writer = Writer::new();
    let shared = Shared::write(&mut writer);
    story::write(&mut writer, &shared);
    let funds = group::private_equity(&mut writer);
    let mut providers = group::write(&mut writer, &shared, &funds);
    providers.extend(nordic::write(&mut writer, &shared, &funds));
    market::write(&mut writer, &shared, &providers);
    writer.finish()
}
