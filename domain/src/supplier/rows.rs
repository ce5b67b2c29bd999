//! Rows of values in one array: compressed sparse rows.

/// For every number from zero on, a row of values, all rows in one array (kompakta rader).
#[derive(Clone, Debug)]
pub(super) struct Rows<T> {
    first: Vec<u32>,
    values: Vec<T>,
}

impl<T> Rows<T> {
    /// `count` rows of what belongs to each, in the order given. Values of rows beyond the last are left out.
    pub(super) fn of(count: usize, mut values: Vec<(u32, T)>) -> Self {
        values.retain(|(row, _)| (*row as usize) < count);
        values.sort_by_key(|(row, _)| *row);
        let mut first = Vec::with_capacity(count + 1);
        let mut at = 0_u32;
        let mut rows = values.iter().map(|(row, _)| *row).peekable();
        for row in 0..count {
            first.push(at);
            while rows.next_if(|next| *next as usize == row).is_some() {
                at += 1;
            }
        }
        first.push(at);
        Self { first, values: values.into_iter().map(|(_, value)| value).collect() }
    }

    /// How many values there are in all rows.
    pub(super) fn len(&self) -> usize {
        self.values.len()
    }

    /// One row; a number beyond the last has an empty one.
    pub(super) fn row(&self, row: u32) -> &[T] {
        let ends = self.first.get(row as usize).zip(self.first.get(row as usize + 1));
        ends.and_then(|(from, to)| self.values.get(*from as usize..*to as usize)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn every_value_is_in_its_row_in_the_order_given() {
        let rows = Rows::of(4, vec![(2, 'a'), (0, 'b'), (2, 'c'), (9, 'x'), (3, 'd')]);
        let seen: Vec<String> = (0..5).map(|row| rows.row(row).iter().collect()).collect();
        assert_eq!(seen, ["b", "", "ac", "d", ""]);
        assert_eq!(rows.len(), 4);
    }
}
