//! Finds answers in a book, on a thread of its own: sorting a hundred thousand rows never holds up a key.

pub mod ageing;
pub mod card;
pub mod clients;
pub mod dso;
pub mod find;
pub mod invoices;
pub mod overdue;
pub mod palette;
pub mod today;
pub mod unapplied;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use super::message::Message;
use super::question::{Answer, Asked, Question};
use ageing::{AgeingList, ItemList};
use card::ClientCard;
use dso::DsoTable;
use overdue::OverdueList;
use today::TodayList;
use unapplied::UnappliedList;

/// Answers until nobody asks any more. Of several questions of one kind only the last is still of interest.
pub fn serve(questions: &Receiver<Asked>, messages: &Sender<Message>) {
    while let Ok(first) = questions.recv() {
        let mut waiting = vec![first];
        while let Ok(next) = questions.try_recv() {
            waiting.retain(|asked| !is_same_kind(&asked.question, &next.question));
            waiting.push(next);
        }
        for asked in waiting {
            let answer = answered(&asked).map_or(Ok(()), |answer| messages.send(answer));
            if answer.is_err() {
                return;
            }
        }
    }
}

/// The answer as a message. `None` where only the ledger knows it.
pub fn answered(asked: &Asked) -> Option<Message> {
    let (book, day) = (asked.book.clone(), asked.stamp.day);
    let (policy, home) = (&asked.rules.policy, &asked.home);
    let answer = match &asked.question {
        Question::Today(filter) => Answer::Today(Arc::new(TodayList::new(book, day, policy, home, filter))),
        Question::Dso(currency) => Answer::Dso(Arc::new(DsoTable::new(book, day, *currency))),
        Question::Overdue(query) => {
            Answer::Overdue(Arc::new(OverdueList::new(book, day, policy, home, query)))
        }
        Question::Ageing(spec, filter) => {
            Answer::Ageing(Arc::new(AgeingList::new(book, day, spec, asked.home.currency, filter)))
        }
        Question::Items(spec, client) => {
            Answer::Items(Arc::new(ItemList::new(book, day, spec, *client, policy, home)))
        }
        Question::Clients(query) => Answer::Clients(Arc::new(clients::list(book, day, home, query))),
        Question::Card(client) => Answer::Card(Arc::new(ClientCard::new(book, day, policy, home, *client)?)),
        Question::Unapplied(filter) => {
            Answer::Unapplied(Arc::new(UnappliedList::new(book, day, home, filter)))
        }
        Question::Invoices(query) => Answer::Invoices(Arc::new(invoices::list(book, day, home, query))),
        Question::Find(text) => Answer::Find(Arc::new(palette::search(&book, day, text))),
        Question::Register
        | Question::Crediting(_)
        | Question::NextNumber(_)
        | Question::Template(_)
        | Question::Unfinished(_)
        | Question::LastChange
        | Question::LastUndo
        | Question::Payments(_)
        | Question::Story(_)
        | Question::Letters(_)
        | Question::Record(_) => return None,
    };
    let question = asked.question.clone();
    Some(Message::Answer { question, stamp: asked.stamp, answer: Box::new(answer) })
}

fn is_same_kind(one: &Question, other: &Question) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}
