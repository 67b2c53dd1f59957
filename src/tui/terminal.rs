//! The terminal: taken over at the start and given back whatever happens.

use std::io::{self, IsTerminal, Stdout, Write, stdout};
use std::panic;
use std::sync::Once;

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Position, Rect, Size};

use super::clipboard;
use super::error::TuiError;
use super::model::Model;
use super::plain::{self, Plain};
use super::window;
use crate::config::Multiplexer;

/// The screen, in our hands until it is dropped.
pub struct Screen {
    shown: Shown,
    /// What stands before the terminal.
    around: Option<Multiplexer>,
}

/// How the cockpit is shown.
enum Shown {
    Frames(Terminal<CrosstermBackend<Stdout>>),
    /// Line after line, for a screen reader.
    Lines(Plain),
}

impl Screen {
    /// Takes the terminal over.
    pub fn open(is_plain: bool, around: Option<Multiplexer>) -> Result<Self, TuiError> {
        if !has_terminal() {
            return Err(TuiError::NoTerminal);
        }
        restore_after_panic();
        if is_plain {
            enable_raw_mode().map_err(TuiError::doing("taking the terminal over"))?;
            return Ok(Self { shown: Shown::Lines(Plain::default()), around });
        }
        take().map_err(TuiError::doing("taking the terminal over"))?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout()));
        let terminal = terminal.map_err(TuiError::doing("asking the terminal for its size"))?;
        Ok(Self { shown: Shown::Frames(terminal), around })
    }

    pub fn size(&self) -> Result<Size, TuiError> {
        match &self.shown {
            Shown::Frames(terminal) => {
                terminal.size().map_err(TuiError::doing("asking the terminal for its size"))
            }
            Shown::Lines(_) => Ok(plain::SIZE),
        }
    }

    /// The size for a window that the user has resized; lines keep theirs.
    pub fn resized(&self, columns: u16, rows: u16) -> Size {
        match &self.shown {
            Shown::Frames(_) => Size::new(columns, rows),
            Shown::Lines(_) => plain::SIZE,
        }
    }

    /// Draws one frame, of which only what changed is sent, in one piece; or prints the lines that are new.
    pub fn draw(&mut self, model: &Model) -> Result<(), TuiError> {
        let drawn = match &mut self.shown {
            Shown::Frames(terminal) => send(terminal, model),
            Shown::Lines(plain) => print(&plain.news(model)),
        };
        drawn.map_err(TuiError::doing("drawing"))
    }

    /// Draws everything again with the next frame. Taking the size again clears the screen; `Terminal::clear` would ask
    /// the terminal where the cursor is, and the answer would go to the thread that listens to keys.
    pub fn clear(&mut self) -> Result<(), TuiError> {
        match &mut self.shown {
            Shown::Frames(terminal) => terminal
                .size()
                .and_then(|size| terminal.resize(Rect::from((Position::ORIGIN, size))))
                .map_err(TuiError::doing("clearing the screen")),
            Shown::Lines(plain) => {
                *plain = Plain::default();
                Ok(())
            }
        }
    }

    /// Puts a text on the clipboard of the terminal, also over ssh and through a multiplexer.
    pub fn copy(&mut self, text: &str) -> Result<(), TuiError> {
        let mut out = stdout();
        out.write_all(clipboard::sequence(text, self.around).as_bytes())
            .and_then(|()| out.flush())
            .map_err(TuiError::doing("copying"))
    }

    /// Gives the terminal back to the shell, and takes it over again when the program continues.
    #[cfg(unix)]
    pub fn suspend(&mut self) -> Result<(), TuiError> {
        self.leave();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
            .map_err(TuiError::doing("going to the background"))?;
        self.take_again()
    }

    #[cfg(not(unix))]
    pub fn suspend(&mut self) -> Result<(), TuiError> {
        Ok(())
    }
}

impl Screen {
    /// Gives the terminal to another program while `using` runs, and takes it over again.
    pub fn lend<T>(&mut self, using: impl FnOnce() -> T) -> Result<T, TuiError> {
        self.leave();
        let used = using();
        self.take_again()?;
        Ok(used)
    }

    fn take_again(&mut self) -> Result<(), TuiError> {
        let taken = match self.shown {
            Shown::Frames(_) => take(),
            Shown::Lines(_) => enable_raw_mode(),
        };
        taken.map_err(TuiError::doing("taking the terminal over"))?;
        self.clear()
    }

    fn leave(&self) {
        match self.shown {
            Shown::Frames(_) => give_back(),
            Shown::Lines(_) => {
                let _ = disable_raw_mode();
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.leave();
    }
}

fn send(terminal: &mut Terminal<CrosstermBackend<Stdout>>, model: &Model) -> io::Result<()> {
    queue!(stdout(), BeginSynchronizedUpdate)?;
    terminal.draw(|frame| {
        if let Some(caret) = window::draw(model, frame.buffer_mut()) {
            frame.set_cursor_position(caret);
        }
    })?;
    execute!(stdout(), EndSynchronizedUpdate)
}

/// A terminal in raw mode goes to the beginning of the line only when it is told to.
fn print(lines: &[String]) -> io::Result<()> {
    let mut out = stdout();
    for line in lines {
        write!(out, "{line}\r\n")?;
    }
    out.flush()
}

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste, cursor::Hide)
}

/// Every step is tried: a terminal that is gone must not keep the others from being done.
fn give_back() {
    let _ = execute!(stdout(), EndSynchronizedUpdate, DisableBracketedPaste, DisableMouseCapture);
    let _ = execute!(stdout(), LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
}

/// The message of a panic belongs on the shell's screen.
fn restore_after_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
    });
}

/// Whether keys can be read and screens be drawn.
pub fn has_terminal() -> bool {
    stdout().is_terminal() && io::stdin().is_terminal()
}
