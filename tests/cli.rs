//! The command line by examples: every command of `tests/cli/*.md` is run, and its words are compared.

/// Each file has a folder of its own; the home folder is one that is thrown away.
#[test]
fn the_command_line_does_as_its_examples_say() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path().to_str().unwrap();
    let cases = trycmd::TestCases::new();
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"] {
        cases.env(name, home);
    }
    cases.env("RELANCE_LEDGER", "ledger.db").env("LC_ALL", "C.UTF-8").case("tests/cli/*.md").run();
}
