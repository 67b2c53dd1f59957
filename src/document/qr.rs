//! QR codes: a payload of bytes as square modules, for paper and for the screen.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest version that the EPC guideline allows (EPC069-12, 2.1).
const LARGEST: u8 = 13;

/// The modules of a QR code of error correction M, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    /// Modules a side.
    pub size: usize,
    dark: Vec<bool>,
}

/// A run of dark modules in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DarkRun {
    pub row: usize,
    pub start: usize,
    pub length: usize,
}

impl Modules {
    /// Encodes a payload; `None` when it is longer than version 13 holds (331 bytes).
    pub fn encode(payload: &str) -> Option<Self> {
        let segments = [QrSegment::make_bytes(payload.as_bytes())];
        let code = QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Medium,
            Version::MIN,
            Version::new(LARGEST),
            None,
            false,
        )
        .ok()?;
        let side = 0..code.size();
        let dark = side.clone().flat_map(|y| side.clone().map(move |x| (x, y)));
        let dark = dark.map(|(x, y)| code.get_module(x, y)).collect();
        Some(Self { size: usize::try_from(code.size()).ok()?, dark })
    }

    /// Whether a module is dark; outside the code everything is light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x).copied().unwrap_or(false)
    }

    /// The dark modules joined along each row, from the top.
    pub fn dark_runs(&self) -> Vec<DarkRun> {
        let mut runs: Vec<DarkRun> = Vec::new();
        for row in 0..self.size {
            for x in (0..self.size).filter(|x| self.is_dark(*x, row)) {
                match runs.last_mut() {
                    Some(run) if run.row == row && run.start + run.length == x => run.length += 1,
                    _ => runs.push(DarkRun { row, start: x, length: 1 }),
                }
            }
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_golden_payload_is_version_5() {
        let payload =
            "BCD\n002\n1\nSCT\n\nStudio Exemple\nBE71096123456769\nEUR1210.00\n\n\n+++202/6000/12320+++";
        assert_eq!(payload.len(), 80);
        assert_eq!(Modules::encode(payload).unwrap().size, 37);
    }

    #[test]
    fn version_13_is_the_largest() {
        assert_eq!(Modules::encode(&"a".repeat(331)).unwrap().size, 69);
        assert_eq!(Modules::encode(&"a".repeat(332)), None);
    }

    #[test]
    fn runs_hold_every_dark_module_once() {
        let modules = Modules::encode("relance").unwrap();
        let dark = (0..modules.size)
            .flat_map(|y| (0..modules.size).map(move |x| (x, y)))
            .filter(|(x, y)| modules.is_dark(*x, *y))
            .count();
        assert_eq!(modules.dark_runs().iter().map(|run| run.length).sum::<usize>(), dark);
    }
}
