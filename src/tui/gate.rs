//! Keeps the listener away from the keys while another program has the terminal.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How long the listener is waited for; a key that comes later may be heard twice.
const PATIENCE: Duration = Duration::from_secs(1);

/// Open: the listener listens. Closed: it waits here.
#[derive(Clone, Default)]
pub struct Gate {
    shared: Arc<(Mutex<State>, Condvar)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    is_closed: bool,
    /// The listener stands before the closed gate.
    is_waiting: bool,
}

impl Gate {
    /// Where the listener comes by before it listens again.
    pub fn pass(&self) {
        let (state, changed) = &*self.shared;
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.is_closed {
            state.is_waiting = true;
            changed.notify_all();
            state = changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.is_waiting = false;
    }

    pub fn is_closed(&self) -> bool {
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner).is_closed
    }

    /// Does something while no key is heard. `wake` makes the listener look up from the keys.
    pub fn closed_while<T>(&self, wake: impl FnOnce(), doing: impl FnOnce() -> T) -> T {
        self.set(true);
        wake();
        let (state, changed) = &*self.shared;
        let state = state.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = changed.wait_timeout_while(state, PATIENCE, |state| !state.is_waiting);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
        let done = doing();
        self.set(false);
        done
    }

    fn set(&self, is_closed: bool) {
        let (state, changed) = &*self.shared;
        state.lock().unwrap_or_else(PoisonError::into_inner).is_closed = is_closed;
        changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;

    use super::*;

    #[test]
    fn nobody_listens_behind_a_closed_gate() {
        let gate = Gate::default();
        let (keys, to_hear) = channel::<&str>();
        let (heard, told) = channel();
        let passed = gate.clone();
        let listener = thread::spawn(move || {
            loop {
                passed.pass();
                match to_hear.recv() {
                    Ok("wake") => {}
                    Ok(key) => heard.send((key, passed.is_closed())).unwrap(),
                    Err(_) => return,
                }
            }
        });
        gate.closed_while(|| keys.send("wake").unwrap(), || keys.send("typed in the editor").unwrap());
        assert_eq!(told.recv().unwrap(), ("typed in the editor", false));
        drop(keys);
        listener.join().unwrap();
    }
}
