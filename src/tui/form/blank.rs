//! What is filled in: one file for each form.

pub mod client;
pub mod company;
pub mod credit;
mod house;
pub mod invoice;
mod lines;
pub mod payment;
pub mod place;
pub mod refund;
pub mod welcome;

use super::FormId;
use super::field::Field;
use super::fields::Fields;
use super::reading::Reading;
use crate::tui::question::{Answer, Question};
use crate::tui::view::View;
use crate::tui::world::World;

/// What is to be filled in: the fields, and how they are read.
pub trait Blank {
    fn title(&self, world: &World) -> String;

    /// Under which name it is kept while it is not saved; `None` for one that is typed in a moment.
    fn id(&self) -> Option<FormId> {
        None
    }

    /// What must be known to fill it in.
    fn questions(&self) -> Vec<Question> {
        vec![Question::Register]
    }

    /// Takes an answer.
    fn receive(&mut self, answer: &Answer);

    /// The fields as they are at the beginning, once all is known.
    fn fields(&mut self, world: &World) -> Option<Vec<Field>>;

    /// The field that has the keyboard at first; `None` for the first one.
    fn begins_at(&self) -> Option<&'static str> {
        None
    }

    /// Understands what was typed. It may propose values for fields that the user has not touched.
    fn read(&mut self, fields: &mut Fields, world: &World) -> Reading;

    /// The cells of a new line, where the form has a table.
    fn cells(&self, _world: &World) -> Vec<Field> {
        Vec::new()
    }

    /// Message over the last column of the table.
    fn last_column(&self) -> &'static str {
        "word-net"
    }

    /// Whether there is a step that can’t be taken back, such as issuing.
    fn can_finish(&self) -> bool {
        false
    }

    /// Whether it can be saved without that step.
    fn can_save(&self) -> bool {
        true
    }

    /// The box that opens when it is saved.
    fn afterwards(&mut self) -> Option<Box<dyn View>> {
        None
    }
}
