//! The thread below the welcome: it makes the ledger when the company is told, and then serves it.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender};

use super::message::Message;
use super::wish::{Done, Granted, Wish};
use super::work::{Job, Worker};
use crate::app::{App, Result, read_logo};
use crate::calendar::Day;
use crate::config::Config;
use crate::domain::company::Company;

/// Who begins: the company, and the file with its logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    pub company: Company,
    pub logo: Option<PathBuf>,
}

impl Newcomer {
    /// Makes the ledger. A logo that documents can't draw is refused before there is one.
    fn begin(&self, config: Config, today: Day) -> Result<(Worker, Done)> {
        self.logo.as_deref().map(read_logo).transpose()?;
        let mut app = App::create(config, today, &self.company)?;
        let done = self.settle_in(&mut app)?;
        Ok((Worker::new(app), done))
    }

    /// Brings the logo into a ledger that is there.
    pub fn settle_in(&self, app: &mut App) -> Result<Done> {
        app.set_company(&self.company)?;
        if let Some(logo) = &self.logo {
            app.set_logo(logo)?;
        }
        Ok(app.config.messages().get("welcome-done").into_owned().into())
    }
}

/// Waits for the company; what else is asked before there is a ledger has no answer.
pub fn serve(config: Config, today: Day, jobs: &Receiver<Job>, messages: &Sender<Message>) {
    while let Ok(job) = jobs.recv() {
        let Job::Grant(wish) = job else { continue };
        let Wish::Begin(newcomer) = &wish else { continue };
        match newcomer.begin(config.clone(), today) {
            Ok((mut worker, done)) => {
                let mut news = worker.done(&Job::ReadWhole);
                news.push(Message::Granted(Box::new(Granted { wish, outcome: Ok(done) })));
                if news.into_iter().all(|message| messages.send(message).is_ok()) {
                    worker.serve(jobs, messages);
                }
                return;
            }
            Err(error) => {
                let outcome = Err(error.explain(config.messages()));
                let told = Message::Granted(Box::new(Granted { wish, outcome }));
                if messages.send(told).is_err() {
                    return;
                }
            }
        }
    }
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
        for (name, logo) in [("", None), ("Studio", Some(folder.path().join("none.png"))), ("Studio", None)] {
            let newcomer = Newcomer { company: Company::new(name, "BE"), logo };
            to_work.send(Job::Grant(Wish::Begin(Box::new(newcomer)))).unwrap();
        }
        drop(to_work);
        serve(config, "2026-11-21".parse().unwrap(), &jobs, &news);
        drop(news);
        let told: Vec<Message> = messages.iter().collect();
        assert!(matches!(&told[0], Message::Granted(granted) if granted.outcome.is_err()));
        assert!(matches!(&told[1], Message::Granted(granted) if granted.outcome.is_err()));
        assert!(matches!(&told[2], Message::Ledger(ledger) if ledger.company == "Studio"));
        assert!(matches!(&told[3], Message::Granted(granted) if granted.outcome.is_ok()));
        assert!(path.exists());
    }
}
