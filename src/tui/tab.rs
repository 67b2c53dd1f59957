//! The screens behind the number keys.

/// A screen of the cockpit, in the order of its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    Ageing,
    Invoices,
}

impl Tab {
    pub const ALL: [Self; 2] = [Self::Ageing, Self::Invoices];

    /// The message of its title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Ageing => "tui-tab-ageing",
            Self::Invoices => "tui-tab-invoices",
        }
    }

    /// Its place in `ALL`.
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0)
    }
}
