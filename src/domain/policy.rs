//! How a house chases: an ordered list of steps from the due date.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::money::Minor;

use super::contact::Channel;

/// The name of a step, which is also that of its letter: `courtesy`, `letter_1`, `letter_2`, `formal_notice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepName(Cow<'static, str>);

impl StepName {
    pub const COURTESY: Self = Self(Cow::Borrowed("courtesy"));
    pub const LETTER_1: Self = Self(Cow::Borrowed("letter_1"));
    pub const LETTER_2: Self = Self(Cow::Borrowed("letter_2"));
    pub const FORMAL_NOTICE: Self = Self(Cow::Borrowed("formal_notice"));

    pub fn new(name: impl Into<String>) -> Self {
        Self(Cow::Owned(name.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StepName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A step of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub name: StepName,
    /// Days from the due date; negative is before it.
    pub offset: i32,
    pub channel: Channel,
}

impl Step {
    /// Whether it goes out before the due day.
    pub const fn is_notice(&self) -> bool {
        self.offset < 0
    }
}

/// A policy: its steps in the order of their offsets, and what holds for all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    pub steps: Vec<Step>,
    /// The least number of days between two letters to a client.
    pub days_between: i32,
    /// A client whose overdue items stay below this (minor units of each currency) is left alone.
    pub least: Minor,
}

impl Policy {
    /// The built-in policy: −5 courtesy notice, +7 and +15 reminders, +30 formal notice.
    pub fn standard() -> Self {
        let step = |name, offset, channel| Step { name, offset, channel };
        Self {
            steps: vec![
                step(StepName::COURTESY, -5, Channel::Letter),
                step(StepName::LETTER_1, 7, Channel::Letter),
                step(StepName::LETTER_2, 15, Channel::Letter),
                step(StepName::FORMAL_NOTICE, 30, Channel::Registered),
            ],
            days_between: 5,
            least: Minor(1_000),
        }
    }

    pub fn step(&self, name: &StepName) -> Option<&Step> {
        self.steps.iter().find(|step| step.name == *name)
    }

    /// Days from the earliest step to the due day; zero where no step comes before it.
    pub fn lead_days(&self) -> i32 {
        self.steps.iter().map(|step| -step.offset).max().unwrap_or(0).max(0)
    }

    /// The place of the first step that is no notice.
    pub fn first_reminder(&self) -> usize {
        self.steps.iter().take_while(|step| step.is_notice()).count()
    }

    /// The place of a step in the policy.
    pub fn rank(&self, name: &StepName) -> Option<usize> {
        self.steps.iter().position(|step| step.name == *name)
    }
}
