//! The one table of actions: dispatch, footer, help page and key settings all read it.

use super::tab::Tab;

/// What a key, a click or the palette can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    Move(Motion),
    Enter,
    Back,
    /// Where the user was before, on whatever screen.
    Previous,
    Next,
    Palette,
    /// The page of the client under the cursor.
    ToClient,
    NextPane,
    PreviousPane,
    Filter,
    /// Shows all rows again.
    Unfilter,
    Sort,
    SortBackwards,
    /// Counts the ageing from the due date or from the invoice date.
    Basis,
    Why,
    /// Copies what is under the cursor, after a choice where there are several things.
    Copy,
    CopyName,
    CopyAmount,
    Travel(Trip),
    /// Opens the form or question of a change.
    Deed(Deed),
    Form(FormKey),
    Letter(LetterKey),
    Mark(Marking),
    /// No more hints of the first start.
    EndTour,
    /// The page of the settings.
    Settings,
    Setting(SettingKey),
    Show(Tab),
    Help,
    Quit,
    Suspend,
    Redraw,
    Accept,
    /// Takes the chosen completion into the text.
    Complete,
    Cancel,
    /// Closes a box that was only read.
    Close,
}

/// A way to choose several rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Marking {
    /// The row under the cursor, or it no more.
    One,
    /// All rows from the one marked last to the one under the cursor.
    UpToHere,
    /// All rows that are listed, or none of them.
    All,
    /// No row at all.
    None,
}

/// A way through a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Motion {
    Down,
    Up,
    HalfDown,
    HalfUp,
    PageDown,
    PageUp,
    Top,
    Bottom,
}

/// A change of the ledger, about what is under the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    New,
    Edit,
    /// A new invoice of the client under the cursor.
    Invoice,
    /// A new invoice like the one under the cursor, or like the last one of the client.
    Duplicate,
    Payment,
    Credit,
    Place,
    Refund,
    Reverse,
    Discard,
    Company,
    Undo,
    Redo,
    /// Writes the letters that are owed.
    Letter,
    /// Shows the PDF.
    Pdf,
}

/// A key of a form or of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormKey {
    Save,
    /// The step that can't be taken back: issuing.
    Finish,
    Leave,
    Next,
    Previous,
    Down,
    Up,
    NewLine,
    NewRow,
    DropRow,
    /// The text goes to the user's editor.
    Editor,
    /// The keys that work in the form.
    Help,
    Yes,
    No,
}

/// A key of the box in which letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterKey {
    NextStep,
    Copies,
    /// The text that it is written from goes to the user's editor.
    Text,
}

/// A key of the page of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingKey {
    Change,
    /// Back to the default.
    Reset,
}

/// A way through time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trip {
    DayBack,
    DayForward,
    MonthBack,
    MonthForward,
    Pick,
    Home,
}

/// Where the keyboard is. The innermost context is asked first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// Every screen and page.
    Window,
    /// Whatever can be scrolled.
    List,
    /// A list that can be filtered.
    Found,
    /// A list that can be sorted.
    Sorted,
    /// Rows that can be opened.
    Rows,
    /// A screen with more than one pane.
    Panes,
    Ageing,
    /// A page opened from a screen.
    Page,
    /// A box over the screen that is read and closed.
    Notice,
    /// A form that is filled in.
    Form,
    /// A question that is answered with yes or no.
    Question,
    /// The box in which letters are written.
    Letter,
    /// The page of the settings.
    Settings,
    /// Rows that can be marked.
    Marks,
    /// A line or field that takes text.
    Prompt,
    /// Completions or findings under a line of text.
    Choices,
}

/// The heading of the help page under which an action stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Move,
    Look,
    Change,
    Time,
    Screens,
    Program,
}

/// How an action stands in the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    Hidden,
    /// The lower the rank, the earlier it stands; what does not fit is left out from the end.
    Rank(u8),
    /// At the right edge, whatever else fits.
    Edge(u8),
    /// As `Rank`, with the key of a second action in the same hint: `[ ] day`.
    Pair(u8, Action),
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub action: Action,
    /// The name in the settings file.
    pub name: &'static str,
    pub contexts: &'static [Context],
    /// Default keys; several keys of one sequence stand with spaces between.
    pub keys: &'static [&'static str],
    /// Message of the footer: a word.
    pub title: &'static str,
    /// Message of the help page: what it does.
    pub help: &'static str,
    pub group: Group,
    pub hint: Hint,
}

impl Action {
    /// The message of its word in the footer.
    pub fn title(self) -> &'static str {
        ACTIONS.iter().find(|entry| entry.action == self).map_or("", |entry| entry.title)
    }
}

macro_rules! entry {
    ($action:expr, $name:literal, [$($context:ident),+], [$($key:literal),+], $group:ident, $hint:expr) => {
        Entry {
            action: $action,
            name: $name,
            contexts: &[$(Context::$context),+],
            keys: &[$($key),+],
            title: concat!("tui-key-", $name),
            help: concat!("tui-help-", $name),
            group: Group::$group,
            hint: $hint,
        }
    };
}

use Action::{
    Accept, Back, Basis, Cancel, Close, Complete, CopyAmount, CopyName, Enter, Filter, Form, Help, Move,
    NextPane, PreviousPane, Quit, Redraw, Show, Sort, SortBackwards, Suspend, Travel, Why,
};
use Hint::{Edge, Hidden, Pair, Rank};
use Motion::{Bottom, Down, HalfDown, HalfUp, PageDown, PageUp, Top, Up};
use Trip::{DayBack, DayForward, Home, MonthBack, MonthForward, Pick};

/// Every action of the program. Within a context no key stands twice.
#[rustfmt::skip]
pub const ACTIONS: &[Entry] = &[
    entry!(Accept, "accept", [Prompt], ["enter"], Look, Rank(1)),
    entry!(Complete, "complete", [Choices], ["tab"], Look, Rank(2)),
    entry!(Cancel, "cancel", [Prompt], ["esc", "ctrl-c"], Look, Rank(3)),
    entry!(Close, "close", [Notice], ["esc", "q", "enter", "ctrl-c"], Look, Rank(2)),
    entry!(Form(FormKey::Save), "save", [Form], ["ctrl-s"], Change, Rank(1)),
    entry!(Form(FormKey::Finish), "finish", [Form], ["ctrl-o", "f10"], Change, Rank(2)),
    entry!(Form(FormKey::Next), "next-field", [Form], ["tab", "enter"], Change, Pair(4, Form(FormKey::Previous))),
    entry!(Form(FormKey::Previous), "previous-field", [Form], ["shift-tab"], Change, Hidden),
    entry!(Form(FormKey::Down), "field-down", [Form, Choices], ["down"], Change, Hidden),
    entry!(Form(FormKey::Up), "field-up", [Form, Choices], ["up"], Change, Hidden),
    entry!(Form(FormKey::NewLine), "new-line", [Form], ["ctrl-j", "alt-enter"], Change, Rank(5)),
    entry!(Form(FormKey::NewRow), "new-row", [Form], ["ctrl-n"], Change, Rank(6)),
    entry!(Form(FormKey::DropRow), "drop-row", [Form], ["ctrl-x"], Change, Rank(7)),
    entry!(Form(FormKey::Leave), "leave", [Form], ["esc", "ctrl-c"], Change, Rank(8)),
    entry!(Form(FormKey::Editor), "editor", [Form], ["ctrl-e"], Change, Rank(6)),
    entry!(Form(FormKey::Help), "help-in-form", [Form], ["f1", "ctrl-g"], Program, Edge(1)),
    entry!(Form(FormKey::Yes), "yes", [Question], ["y", "enter"], Change, Rank(1)),
    entry!(Form(FormKey::No), "no", [Question], ["n", "esc", "q", "ctrl-c"], Change, Rank(2)),
    entry!(Action::Letter(LetterKey::NextStep), "letter-step", [Letter], ["tab", "s"], Change, Rank(4)),
    entry!(Action::Letter(LetterKey::Copies), "letter-copies", [Letter], ["i"], Change, Rank(3)),
    entry!(Action::Letter(LetterKey::Text), "letter-text", [Letter], ["e"], Change, Rank(5)),
    entry!(Action::Mark(Marking::One), "mark", [Marks], ["space"], Change, Rank(34)),
    entry!(Action::Mark(Marking::UpToHere), "mark-to-here", [Marks], ["V"], Change, Hidden),
    entry!(Action::Mark(Marking::All), "mark-all", [Marks], ["*"], Change, Hidden),
    entry!(Action::Mark(Marking::None), "unmark", [Marks], ["esc"], Change, Rank(11)),
    entry!(Action::Deed(Deed::Letter), "letter", [Window], ["l"], Change, Rank(17)),
    entry!(Action::Deed(Deed::Pdf), "pdf", [Window], ["o"], Change, Rank(19)),
    entry!(Action::Deed(Deed::New), "new", [Window], ["n"], Change, Rank(37)),
    entry!(Action::Deed(Deed::Edit), "edit", [Window], ["e"], Change, Rank(39)),
    entry!(Action::Deed(Deed::Payment), "payment", [Window], ["p"], Change, Rank(24)),
    entry!(Action::Deed(Deed::Invoice), "new-invoice", [Window], ["i"], Change, Hidden),
    entry!(Action::Deed(Deed::Duplicate), "duplicate", [Window], ["I"], Change, Hidden),
    entry!(Action::Deed(Deed::Credit), "credit", [Window], ["c"], Change, Rank(38)),
    entry!(Action::Deed(Deed::Place), "place", [Window], ["a"], Change, Hidden),
    entry!(Action::Deed(Deed::Refund), "refund", [Window], ["R"], Change, Hidden),
    entry!(Action::Deed(Deed::Reverse), "reverse", [Window], ["x"], Change, Rank(27)),
    entry!(Action::Deed(Deed::Discard), "discard", [Window], ["D"], Change, Rank(28)),
    entry!(Action::Deed(Deed::Company), "company", [Window], ["C"], Change, Hidden),
    entry!(Action::Deed(Deed::Undo), "undo", [Window], ["u"], Change, Rank(60)),
    entry!(Action::Deed(Deed::Redo), "redo", [Window], ["ctrl-r"], Change, Hidden),
    entry!(Action::Setting(SettingKey::Change), "change-setting", [Settings], ["enter", "space", "right"], Change, Rank(1)),
    entry!(Action::Setting(SettingKey::Reset), "reset-setting", [Settings], ["d", "delete"], Change, Rank(2)),
    entry!(Enter, "enter", [Rows], ["enter", "right"], Look, Rank(10)),
    entry!(Back, "back", [Page], ["esc", "left", "backspace"], Look, Rank(12)),
    entry!(Action::Palette, "palette", [Window], [":", "ctrl-p"], Look, Rank(33)),
    entry!(Action::ToClient, "to-client", [Window], ["g c"], Look, Rank(56)),
    entry!(Action::Previous, "previous", [Window], ["alt-left", "ctrl-o"], Move, Hidden),
    entry!(Action::Next, "next", [Window], ["alt-right"], Move, Hidden),
    entry!(Basis, "basis", [Ageing], ["b"], Look, Rank(14)),
    entry!(Why, "why", [Window], ["w"], Look, Rank(30)),
    entry!(Filter, "find", [Found], ["/"], Look, Rank(32)),
    entry!(Action::Unfilter, "clear-filter", [Found], ["esc"], Look, Rank(13)),
    entry!(Sort, "sort", [Sorted], ["s"], Look, Rank(35)),
    entry!(SortBackwards, "sort-backwards", [Sorted], ["S"], Look, Hidden),
    entry!(NextPane, "next-pane", [Panes], ["tab"], Look, Rank(36)),
    entry!(PreviousPane, "previous-pane", [Panes], ["shift-tab"], Look, Hidden),
    entry!(Action::Copy, "copy", [Rows], ["y"], Look, Rank(54)),
    entry!(CopyName, "copy-name", [Rows], ["Y"], Look, Hidden),
    entry!(CopyAmount, "copy-amount", [Rows], ["ctrl-y"], Look, Hidden),
    entry!(Move(Down), "down", [List], ["j", "down"], Move, Hidden),
    entry!(Move(Up), "up", [List], ["k", "up"], Move, Hidden),
    entry!(Move(HalfDown), "half-page-down", [List], ["ctrl-d"], Move, Hidden),
    entry!(Move(HalfUp), "half-page-up", [List], ["ctrl-u"], Move, Hidden),
    entry!(Move(PageDown), "page-down", [List], ["pagedown", "ctrl-f"], Move, Hidden),
    entry!(Move(PageUp), "page-up", [List], ["pageup", "ctrl-b"], Move, Hidden),
    entry!(Move(Top), "top", [List], ["g g", "home"], Move, Hidden),
    entry!(Move(Bottom), "bottom", [List], ["G", "end"], Move, Hidden),
    entry!(Travel(Home), "today", [Window], ["t"], Time, Rank(8)),
    entry!(Travel(DayBack), "day-back", [Window], ["["], Time, Pair(40, Travel(DayForward))),
    entry!(Travel(DayForward), "day-forward", [Window], ["]"], Time, Hidden),
    entry!(Travel(MonthBack), "month-back", [Window], ["{"], Time, Pair(50, Travel(MonthForward))),
    entry!(Travel(MonthForward), "month-forward", [Window], ["}"], Time, Hidden),
    entry!(Travel(Pick), "pick-day", [Window], ["@"], Time, Rank(42)),
    entry!(Show(Tab::Today), "show-today", [Window], ["1"], Screens, Hidden),
    entry!(Show(Tab::Ageing), "show-ageing", [Window], ["2"], Screens, Hidden),
    entry!(Show(Tab::Dso), "show-dso", [Window], ["3"], Screens, Hidden),
    entry!(Show(Tab::Overdue), "show-overdue", [Window], ["4"], Screens, Hidden),
    entry!(Show(Tab::Invoices), "show-invoices", [Window], ["5"], Screens, Hidden),
    entry!(Show(Tab::Clients), "show-clients", [Window], ["6"], Screens, Hidden),
    entry!(Show(Tab::Money), "show-money", [Window], ["7"], Screens, Hidden),
    entry!(Action::EndTour, "end-tour", [Window], ["esc esc"], Program, Hidden),
    entry!(Action::Settings, "settings", [Window], [","], Program, Hidden),
    entry!(Help, "help", [Window], ["?", "f1"], Program, Edge(1)),
    entry!(Quit, "quit", [Window], ["q", "ctrl-c"], Program, Edge(2)),
    entry!(Suspend, "suspend", [Window], ["ctrl-z"], Program, Hidden),
    entry!(Redraw, "redraw", [Window], ["ctrl-l"], Program, Hidden),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::{Language, Messages};
    use crate::tui::stroke::strokes;

    #[test]
    fn every_action_stands_once_with_keys_that_can_be_pressed() {
        let names: BTreeSet<&str> = ACTIONS.iter().map(|entry| entry.name).collect();
        assert_eq!(names.len(), ACTIONS.len());
        for entry in ACTIONS {
            for key in entry.keys {
                assert!(strokes(key).is_ok(), "{}: {key}", entry.name);
            }
        }
    }

    #[test]
    fn every_action_has_its_words_in_every_language() {
        for language in Language::ALL {
            let messages = Messages::new(language);
            for entry in ACTIONS {
                assert!(messages.has(entry.title) && messages.has(entry.help), "{language}: {}", entry.name);
            }
        }
    }

    #[test]
    fn no_key_stands_twice_in_a_context() {
        let mut seen = BTreeSet::new();
        for entry in ACTIONS {
            for (context, key) in entry.contexts.iter().flat_map(|c| entry.keys.iter().map(move |k| (c, k))) {
                assert!(seen.insert(format!("{context:?} {key}")), "{context:?}: {key}");
            }
        }
    }
}
