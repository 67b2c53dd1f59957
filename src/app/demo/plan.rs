//! The whole story as writes to a ledger, in the order of their days.

use super::calendar::Calendar;
use super::past::past_of;
use super::player::{Player, players};
use super::plot::plot;
use super::studio::{logo, studio};
use super::teller::Teller;
use super::turn::working_day_near;
use super::work::Works;
use crate::calendar::Day;
use crate::domain::change::Change;
use crate::domain::client::Client;
use crate::domain::contact::Contact;
use crate::domain::invoice::Document;
use crate::domain::payment::Portion;
use crate::text::Messages;

/// Something done in the ledger on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    pub day: Day,
    pub deed: Deed,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Change(Change),
    /// A draft is issued; its paper is to be written.
    Issue {
        document: Box<Document>,
        portions: Vec<Portion>,
    },
    /// A letter is sent; its paper is to be written.
    Send(Contact),
}

/// Everything that happened up to today. Ids are those that a new ledger hands out.
pub fn plan(today: Day, messages: Messages) -> Vec<Act> {
    let company = studio();
    let players = players(&company, messages);
    let (works, calendar) = (Works::read(), Calendar::of(today));
    let (mut sales, sketches) = plot(&players, &works, &calendar);
    sales.extend(players.iter().flat_map(|player| past_of(player, &works, &calendar)));
    sales.sort_by_key(|sale| (sale.issued, sale.player.id));

    let mut acts: Vec<Act> = opening(&players)
        .into_iter()
        .map(|change| Act { day: calendar.takeover, deed: Deed::Change(change) })
        .collect();
    acts.extend(Teller::new(&company, calendar.takeover, messages).tell(&sales));
    let yesterday = working_day_near(today - 1, today);
    acts.extend(sketches.iter().map(|sketch| {
        let save = Change::SaveDraft { id: None, draft: Box::new(sketch.draft()) };
        Act { day: yesterday, deed: Deed::Change(save) }
    }));
    acts
}

/// The logo and the clients; the house itself comes with a new ledger.
fn opening(players: &[Player]) -> Vec<Change> {
    let clients: Vec<Client> = players.iter().map(|player| player.client.clone()).collect();
    vec![
        Change::SetLogo(Some(logo())),
        Change::ImportClients { file: super::takeover::file("clients.csv"), clients },
    ]
}
