//! Small vocabularies: enums with one written word a variant, read and written the same way everywhere.

/// The text is none of the words of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{found}” is not one of {expected}")]
pub struct UnknownWord {
    pub found: String,
    /// The words, with commas.
    pub expected: String,
}

/// Gives an enum its words: `ALL`, `as_str`, `Display`, and a `FromStr` whose error lists them.
macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::words::UnknownWord;

            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                let found = text.trim().to_lowercase();
                Self::ALL.iter().copied().find(|word| word.as_str() == found).ok_or_else(|| {
                    $crate::domain::words::UnknownWord {
                        found: text.trim().to_owned(),
                        expected: [$($word),+].join(", "),
                    }
                })
            }
        }
    };
}
pub(crate) use words;
