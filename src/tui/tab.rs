//! The screens behind the number keys.

/// A screen of the cockpit, in the order of its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    Today,
    Ageing,
    Dso,
    Overdue,
    Invoices,
    Clients,
    Money,
}

impl Tab {
    pub const ALL: [Self; 7] =
        [Self::Today, Self::Ageing, Self::Dso, Self::Overdue, Self::Invoices, Self::Clients, Self::Money];

    /// The message of its title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Today => "tui-tab-today",
            Self::Dso => "tui-tab-dso",
            Self::Overdue => "tui-tab-overdue",
            Self::Ageing => "tui-tab-ageing",
            Self::Invoices => "tui-tab-invoices",
            Self::Clients => "tui-tab-clients",
            Self::Money => "tui-tab-money",
        }
    }

    /// Its place in `ALL`.
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0)
    }
}
