//! The escape sequence that puts a text on the clipboard of the terminal (OSC 52).

use crate::config::Multiplexer;
use crate::text::clean_lines;

const ESCAPE: char = '\u{1b}';
const BELL: char = '\u{7}';
/// GNU screen takes no longer strings.
const SCREEN_CHUNK: usize = 512;

/// The sequence for a text, in the form that reaches the terminal through what stands before it. tmux gets it twice:
/// it sets the clipboard itself where `set-clipboard` is on, and hands it through where `allow-passthrough` is.
pub fn sequence(text: &str, around: Option<Multiplexer>) -> String {
    let coded = base64(clean_lines(text).as_bytes());
    let plain = format!("{ESCAPE}]52;c;{coded}{BELL}");
    match around {
        None => plain,
        Some(Multiplexer::Tmux) => {
            let doubled = plain.replace(ESCAPE, "\u{1b}\u{1b}");
            format!("{plain}{ESCAPE}Ptmux;{doubled}{ESCAPE}\\")
        }
        Some(Multiplexer::Screen) => in_chunks(&plain),
    }
}

/// Each part is a string of its own; the terminal reads them as one.
fn in_chunks(sequence: &str) -> String {
    let mut wrapped = String::with_capacity(sequence.len() * 2);
    let mut rest = sequence;
    while !rest.is_empty() {
        let (part, after) = rest.split_at_checked(SCREEN_CHUNK).unwrap_or((rest, ""));
        wrapped.push_str(&format!("{ESCAPE}P{part}{ESCAPE}\\"));
        rest = after;
    }
    wrapped
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = usize::try_from(bits >> (18 - 6 * at) & 63).ok().and_then(|digit| DIGITS.get(digit));
            let is_padding = at > u32::try_from(chunk.len()).unwrap_or(3);
            text.push(if is_padding { '=' } else { digit.map_or('=', |digit| char::from(*digit)) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_rfc() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn tmux_gets_it_plain_and_wrapped() {
        let sequence = sequence("foo", Some(Multiplexer::Tmux));
        let wrapped = "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;Zm9v\u{7}\u{1b}\\";
        assert_eq!(sequence, format!("\u{1b}]52;c;Zm9v\u{7}{wrapped}"));
    }

    #[test]
    fn screen_gets_it_in_pieces_that_add_up() {
        let text = "x".repeat(2_000);
        let wrapped = sequence(&text, Some(Multiplexer::Screen));
        let joined = wrapped.replace("\u{1b}\\", "").replace("\u{1b}P", "");
        assert_eq!(joined, sequence(&text, None));
        assert!(wrapped.split("\u{1b}\\").all(|piece| piece.len() <= SCREEN_CHUNK + 2));
    }

    #[test]
    fn what_is_copied_can_not_speak_to_the_terminal() {
        assert_eq!(sequence("f\u{1b}]0;x\u{7}oo", None), sequence("foo", None));
    }
}
