//! A program in a real pseudo-terminal, with a clock on every byte that it writes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const SIZE: PtySize = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
/// A program that shows nothing new for so long is at rest.
const REST: Duration = Duration::from_millis(150);
/// Bytes that come closer than this belong to one frame.
const GAP: Duration = Duration::from_millis(8);
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Terminal {
    screen: vt100::Parser,
    chunks: Receiver<Chunk>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    start: Instant,
    _master: Box<dyn MasterPty + Send>,
}

struct Chunk {
    at: Instant,
    bytes: Vec<u8>,
}

impl Terminal {
    pub fn spawn(program: &Path, arguments: &[&str], folder: &Path) -> Self {
        let pair = native_pty_system().openpty(SIZE).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        for (name, value) in [("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("LANG", "en_GB.UTF-8")]
        {
            command.env(name, value);
        }
        command.env("HOME", folder);
        let reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (sender, chunks) = channel();
        thread::spawn(move || read(reader, &sender));
        let start = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        let screen = vt100::Parser::new(SIZE.rows, SIZE.cols, 0);
        Self { screen, chunks, keys, child, start, _master: pair.master }
    }

    /// Time from the start of the program until all texts stand on the screen.
    pub fn until_shown(&mut self, texts: &[String]) -> Duration {
        while self.start.elapsed() < PATIENCE {
            if let Ok(chunk) = self.chunks.recv_timeout(PATIENCE) {
                self.screen.process(&chunk.bytes);
                let shown = self.screen.screen().contents();
                if texts.iter().all(|text| shown.contains(text)) {
                    return chunk.at - self.start;
                }
            }
        }
        panic!("{texts:?} never stood on the screen:\n{}", self.screen.screen().contents());
    }

    /// Time from a key to the last byte of the frame that it changed; `None` if nothing changes.
    pub fn press(&mut self, key: &[u8]) -> Option<Duration> {
        self.take_in(GAP);
        self.after(key, GAP)
    }

    /// Time from keys at once until the last change before the program is at rest.
    pub fn settle(&mut self, keys: &[u8]) -> Option<Duration> {
        self.take_in(REST);
        self.after(keys, REST)
    }

    fn after(&mut self, keys: &[u8], gap: Duration) -> Option<Duration> {
        let mut shown = self.fingerprint();
        let mut changed = None;
        let start = Instant::now();
        self.keys.write_all(keys).unwrap();
        self.keys.flush().unwrap();
        loop {
            let wait = if changed.is_none() { REST } else { gap };
            match self.chunks.recv_timeout(wait) {
                Ok(chunk) => {
                    self.screen.process(&chunk.bytes);
                    let now = self.fingerprint();
                    if now != shown {
                        shown = now;
                        changed = Some(chunk.at - start);
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return changed,
            }
        }
    }

    /// Takes in what was still written, so that it is not counted for the next key.
    fn take_in(&mut self, quiet: Duration) {
        while let Ok(chunk) = self.chunks.recv_timeout(quiet) {
            self.screen.process(&chunk.bytes);
        }
    }

    /// Resident memory in kilobytes; `None` where the system does not tell.
    pub fn memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }

    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.screen.screen().contents_formatted().hash(&mut hasher);
        hasher.finish()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(mut reader: Box<dyn Read + Send>, chunks: &Sender<Chunk>) {
    let mut buffer = [0; 1 << 16];
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        let chunk = Chunk { at: Instant::now(), bytes: buffer[..count].to_vec() };
        if chunks.send(chunk).is_err() {
            return;
        }
    }
}
