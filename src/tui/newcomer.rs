//! The thread below the welcome: it makes the ledger when the company is told, and then serves it.

use std::sync::mpsc::{Receiver, Sender};

use super::message::Message;
use super::wish::{Done, Granted, Wish};
use super::work::{Job, Worker};
use crate::app::App;
use crate::calendar::Day;
use crate::config::Config;
use crate::domain::company::Company;
use crate::text::args;

/// Waits for the company; what else is asked before there is a ledger has no answer.
pub fn serve(config: Config, today: Day, jobs: &Receiver<Job>, messages: &Sender<Message>) {
    while let Ok(job) = jobs.recv() {
        let Job::Grant(wish) = job else { continue };
        let Wish::SetCompany(company) = &wish else { continue };
        match made(config.clone(), today, company) {
            Ok((mut worker, words)) => {
                let mut news = worker.done(&Job::ReadWhole);
                news.push(told(wish, Ok(words)));
                if news.into_iter().all(|message| messages.send(message).is_ok()) {
                    worker.serve(jobs, messages);
                }
                return;
            }
            Err(failure) => {
                if messages.send(told(wish, Err(failure))).is_err() {
                    return;
                }
            }
        }
    }
}

fn made(config: Config, today: Day, company: &Company) -> Result<(Worker, String), crate::app::Explanation> {
    let messages = config.messages();
    let app = App::create(config, today, company).map_err(|error| error.explain(messages))?;
    Ok((Worker::new(app), messages.format("tui-done-welcome", &args![key = "n"])))
}

fn told(wish: Wish, outcome: Result<String, crate::app::Explanation>) -> Message {
    Message::Granted(Box::new(Granted { wish, outcome: outcome.map(Done::from) }))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;
    use crate::config::{Environment, Flags};

    #[test]
    fn the_ledger_is_made_when_the_company_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::within(&Environment::default(), &Flags::default(), folder.path());
        let path = config.paths.ledger.clone();
        let ((to_work, jobs), (news, messages)) = (channel(), channel());
        to_work.send(Job::ReadWhole).unwrap();
        for name in ["", "Studio"] {
            to_work.send(Job::Grant(Wish::SetCompany(Box::new(Company::new(name, "BE"))))).unwrap();
        }
        drop(to_work);
        serve(config, "2026-11-21".parse().unwrap(), &jobs, &news);
        drop(news);
        let told: Vec<Message> = messages.iter().collect();
        assert!(matches!(&told[0], Message::Granted(granted) if granted.outcome.is_err()));
        assert!(matches!(&told[1], Message::Ledger(ledger) if ledger.company == "Studio"));
        assert!(matches!(&told[2], Message::Granted(granted) if granted.outcome.is_ok()));
        assert!(path.exists());
    }
}
