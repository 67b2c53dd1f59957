//! The fields of a form in their order, with the one that has the keyboard.

use super::field::Field;

/// Fields, some of which may be cells of a table: the cells of a line stand together.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    list: Vec<Field>,
    focus: usize,
}

impl Fields {
    pub fn new(list: Vec<Field>) -> Self {
        Self { list, focus: 0 }
    }

    pub fn each(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.list.iter().enumerate()
    }

    pub fn at(&self, at: usize) -> Option<&Field> {
        self.list.get(at)
    }

    /// The place of the field that has the keyboard.
    pub const fn focus(&self) -> usize {
        self.focus
    }

    pub fn focused(&self) -> Option<&Field> {
        self.list.get(self.focus)
    }

    pub fn focused_mut(&mut self) -> Option<&mut Field> {
        self.list.get_mut(self.focus)
    }

    pub fn get(&self, name: &str) -> Option<&Field> {
        self.list.iter().find(|field| field.name == name)
    }

    pub fn get_mut(&mut self, name: &str) -> Option<&mut Field> {
        self.list.iter_mut().find(|field| field.name == name)
    }

    pub fn cell(&self, name: &str, row: usize) -> Option<&Field> {
        self.list.iter().find(|field| field.name == name && field.row == Some(row))
    }

    pub fn cell_mut(&mut self, name: &str, row: usize) -> Option<&mut Field> {
        self.list.iter_mut().find(|field| field.name == name && field.row == Some(row))
    }

    /// The line whose cell that is only read says this.
    pub fn row_about(&self, about: &str) -> Option<usize> {
        let mut fixed = self.list.iter().filter(|field| field.is_fixed());
        fixed.find(|field| field.text() == about)?.row
    }

    /// The text of a field without the spaces around it; empty where there is no such field.
    pub fn text(&self, name: &str) -> String {
        self.get(name).map(Field::text).unwrap_or_default().trim().to_owned()
    }

    /// The text of a field, if there is any.
    pub fn given(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    pub fn is_changed(&self) -> bool {
        self.list.iter().any(Field::is_changed)
    }

    /// The number of lines of the table.
    pub fn rows(&self) -> usize {
        self.list.iter().filter_map(|field| field.row).max().map_or(0, |last| last + 1)
    }

    /// Gives the keyboard to another field; from a cell that is only read it goes on to the next one.
    pub fn go(&mut self, target: usize) {
        let target = target.min(self.list.len().saturating_sub(1));
        let found = self.open_from(target).or_else(|| self.open_before(target + 1));
        if let Some(field) = self.focused_mut() {
            field.leave();
        }
        self.focus = found.unwrap_or(target);
        if let Some(field) = self.focused_mut() {
            field.enter();
        }
    }

    /// Begins in the field of a name, where there is one.
    pub fn begin_at(&mut self, name: &str) {
        if let Some(at) = self.list.iter().position(|field| field.name == name) {
            self.focus = at;
        }
    }

    /// The first field from a place on that the keyboard can go to.
    fn open_from(&self, at: usize) -> Option<usize> {
        self.each().skip(at).find(|(_, field)| !field.is_fixed()).map(|(at, _)| at)
    }

    fn open_before(&self, at: usize) -> Option<usize> {
        self.each().take(at).filter(|(_, field)| !field.is_fixed()).last().map(|(at, _)| at)
    }

    /// The next field; `false` after the last one, which stays.
    pub fn forward(&mut self) -> bool {
        let next = self.open_from(self.focus + 1);
        self.go(next.unwrap_or(self.focus));
        next.is_some()
    }

    pub fn back(&mut self) {
        self.go(self.open_before(self.focus).unwrap_or(self.focus));
    }

    /// The field below or above: in a table the same column of the next line.
    pub fn vertical(&mut self, down: bool) {
        let here = self.focused().map(|field| (field.name, field.row));
        let Some((name, Some(row))) = here else {
            let next = if down { self.open_from(self.focus + 1) } else { self.open_before(self.focus) };
            return self.go(next.unwrap_or(self.focus));
        };
        let other = if down { Some(row + 1) } else { row.checked_sub(1) };
        let same = other.and_then(|other| {
            self.list.iter().position(|field| field.name == name && field.row == Some(other))
        });
        let outside = || {
            let cells = self.list.iter().enumerate().filter(|(_, field)| field.row.is_some());
            let mut places = cells.map(|(at, _)| at);
            if down {
                places.next_back().and_then(|at| self.open_from(at + 1))
            } else {
                places.next().and_then(|at| self.open_before(at))
            }
        };
        if let Some(target) = same.or_else(outside) {
            self.go(target);
        }
    }

    /// Marks every field as seen, so that all that is missing is told.
    pub fn visit_all(&mut self) {
        if let Some(field) = self.focused_mut() {
            field.leave();
        }
        self.list.iter_mut().for_each(|field| field.is_visited = true);
    }

    /// Adds a line to the table after another one, and goes to its first cell.
    pub fn insert_row(&mut self, after: Option<usize>, cells: Vec<Field>) {
        let new = after.map_or(0, |row| row + 1);
        let place = self.list.iter().rposition(|field| field.row.is_some_and(|row| row < new));
        let first = self.list.iter().position(|field| field.row.is_some());
        let at = place.map_or(first.unwrap_or(self.list.len()), |at| at + 1);
        for field in &mut self.list {
            field.row = field.row.map(|row| if row >= new { row + 1 } else { row });
        }
        let cells = cells.into_iter().map(|cell| cell.in_row(new));
        self.list.splice(at..at, cells);
        self.go(at);
    }

    /// Puts other lines in place of those of the table, at the end of the fields. The keyboard stays on a field outside.
    pub fn set_rows(&mut self, rows: Vec<Vec<Field>>) {
        self.list.retain(|field| field.row.is_none());
        let cells = rows.into_iter().enumerate();
        self.list.extend(cells.flat_map(|(row, cells)| cells.into_iter().map(move |cell| cell.in_row(row))));
        self.focus = self.focus.min(self.list.len().saturating_sub(1));
    }

    /// Takes a line out of the table.
    pub fn remove_row(&mut self, gone: usize) {
        self.list.retain(|field| field.row != Some(gone));
        for field in &mut self.list {
            field.row = field.row.map(|row| if row > gone { row - 1 } else { row });
        }
        self.focus = self.focus.min(self.list.len().saturating_sub(1));
        let target = gone.min(self.rows().saturating_sub(1));
        self.focus = self.list.iter().position(|field| field.row == Some(target)).unwrap_or(self.focus);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Field> {
        ["what", "price"].map(|name| Field::line(name, String::new(), text)).to_vec()
    }

    fn form() -> Fields {
        let line = |name| Field::line(name, String::new(), "");
        let mut list = vec![line("client")];
        list.extend(cells("a").into_iter().map(|cell| cell.in_row(0)));
        list.push(line("note"));
        Fields::new(list)
    }

    #[test]
    fn lines_come_and_go_between_the_fields_around_them() {
        let mut fields = form();
        fields.insert_row(Some(0), cells("b"));
        fields.insert_row(Some(0), cells("c"));
        let texts: Vec<String> = (0..3).map(|row| fields.cell("what", row).unwrap().text()).collect();
        assert_eq!(texts, ["a", "c", "b"]);
        assert_eq!(fields.focused().unwrap().row, Some(1));
        fields.remove_row(0);
        assert_eq!(fields.rows(), 2);
        assert_eq!(fields.each().last().unwrap().1.name, "note");
    }

    #[test]
    fn down_stays_in_the_column_and_then_leaves_the_table() {
        let mut fields = form();
        fields.insert_row(Some(0), cells("b"));
        fields.go(2);
        fields.vertical(true);
        assert_eq!((fields.focused().unwrap().name, fields.focused().unwrap().row), ("price", Some(1)));
        fields.vertical(true);
        assert_eq!(fields.focused().unwrap().name, "note");
        fields.go(1);
        fields.vertical(false);
        assert_eq!(fields.focused().unwrap().name, "client");
    }
}
