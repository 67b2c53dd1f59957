//! The least program in a terminal: shows a line, and a new one for each key.

use std::io::{Read, Write};

pub fn run() {
    ratatui::crossterm::terminal::enable_raw_mode().unwrap();
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut key = [0];
    for count in 0_u32.. {
        write!(output, "\x1b[H\x1b[2Kready {count}").unwrap();
        output.flush().unwrap();
        if input.read(&mut key).unwrap() == 0 || key == *b"q" {
            return;
        }
    }
}
