//! The stories: services whose exposure shows one thing each.

mod control;
mod open;
mod work;

use underlag_domain::supplier::{EntityId, Task};

use crate::shared::Shared;
use crate::writer::{Worker, Writer};

/// Writes every story.
pub(crate) fn write(writer: &mut Writer, shared: &Shared) {
    control::write(writer, shared);
    work::write(writer, shared);
    open::write(writer, shared);
}

/// A service stored, operated and supported by one entity at home, of which everything is told.
fn at_home(writer: &mut Writer, name: &str, by: EntityId) {
    let service = writer.service(name, by);
    let worker = Worker { by, place: writer.country_of(by) };
    for task in Task::ALL {
        writer.site(service, task, worker);
    }
    writer.all_complete(service);
}
