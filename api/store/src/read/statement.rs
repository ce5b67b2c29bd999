//! The statements of a level.

use uuid::Uuid;

use super::aggregate::{GroupAsk, GroupSort};
use super::level::{Aggregate, Level, TABLE};
use super::measure::sum;
use super::sort::{Key, write_after, write_order};
use super::sql::{Dialect, Sql};
use super::value::Value;

/// Which rows a level is about, before its own condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// Every row of the table; for what belongs to no body.
    Everything,
    /// The rows of one body.
    Body(Uuid),
    /// Rows by their ids.
    Rows {
        /// Their bodies, when they belong to bodies.
        bodies: Vec<Uuid>,
        /// Their ids.
        ids: Vec<Uuid>,
    },
    /// The rows that refer to rows of the level above.
    Children {
        /// The referring column.
        column: &'static str,
        /// The bodies of the rows above, when the rows belong to bodies and do not refer to these themselves.
        bodies: Vec<Uuid>,
        /// The rows above.
        keys: Vec<Uuid>,
    },
}

/// Where a page begins and ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds {
    /// After the row with these values.
    pub(super) after: Option<Vec<Value>>,
    /// Before the row with these values.
    pub(super) before: Option<Vec<Value>>,
}

impl Scope {
    /// Whether rows are read for several rows above at once.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self, Self::Children { keys, .. } if keys.len() > 1)
    }

    fn write(&self, sql: &mut Sql) {
        match self {
            Self::Everything => {
                sql.push("(1 = 1)");
            }
            Self::Body(body) => {
                sql.column(TABLE, "body").push(" = ").bind(Value::Id(*body));
            }
            Self::Rows { bodies, ids } => in_bodies(bodies, "id", ids, sql),
            Self::Children { column, bodies, keys } => in_bodies(bodies, column, keys, sql),
        }
    }
}

/// Rows of these bodies, or of any when none is named, that have one of these ids in a column.
fn in_bodies(bodies: &[Uuid], column: &str, ids: &[Uuid], sql: &mut Sql) {
    if !bodies.is_empty() {
        one_of("body", bodies, sql);
        sql.push(" AND ");
    }
    one_of(column, ids, sql);
}

fn one_of(column: &str, ids: &[Uuid], sql: &mut Sql) {
    sql.column(TABLE, column);
    match ids {
        [only] => sql.push(" = ").bind(Value::Id(*only)),
        several => sql.among(&Value::Ids(several.to_vec())),
    };
}

impl Level {
    fn from(&self, sql: &mut Sql) {
        sql.push(self.noun.table).push(" ").push(TABLE);
    }

    fn wanted(&self, scope: &Scope, sql: &mut Sql) {
        sql.push(" WHERE ");
        scope.write(sql);
        if self.condition != super::condition::Condition::ALWAYS {
            sql.push(" AND ");
            self.condition.write(sql, TABLE, self.noun.in_body);
        }
    }

    fn columns(&self, scope: &Scope, sql: &mut Sql) {
        sql.push("SELECT ");
        // What rows are told apart by comes last, so that places stay where the programs look for them.
        for (place, (alias, column)) in self.columns.iter().enumerate() {
            sql.push(if place > 0 { ", " } else { "" }).column(alias, column);
        }
        if let Scope::Children { column, .. } = scope {
            sql.push(if self.columns.is_empty() { "" } else { ", " }).column(TABLE, column);
        } else if self.columns.is_empty() {
            sql.push("1");
        }
    }

    fn joins(&self, sql: &mut Sql) {
        for join in &self.joins {
            let target = join.relation.target;
            sql.push(" LEFT JOIN ").push(target.table).push(" ").push(&join.alias).push(" ON ");
            if join.on_in_body && target.in_body {
                sql.column(&join.alias, "body").push(" = ").column(&join.on, "body").push(" AND ");
            }
            sql.column(&join.alias, join.relation.remote).push(" = ").column(&join.on, join.relation.local);
        }
    }

    fn bounds(keys: &[Key], other_way: &[Key], bounds: &Bounds, backward: bool, sql: &mut Sql) {
        let (after, before) = if backward { (other_way, keys) } else { (keys, other_way) };
        if let Some(values) = &bounds.after {
            sql.push(" AND ");
            write_after(after, values, sql, TABLE);
        }
        if let Some(values) = &bounds.before {
            sql.push(" AND ");
            write_after(before, values, sql, TABLE);
        }
    }

    /// The rows of the page, and one more, which tells whether there are more.
    pub(super) fn rows(&self, dialect: Dialect, scope: &Scope, bounds: &Bounds) -> Sql {
        let mut sql = Sql::new(dialect);
        let keys = self.reading_keys();
        let other_way = super::sort::reversed(&keys);
        let backward = self.page.is_backward();
        let limit = Value::Number(i64::from(self.page.size()).saturating_add(1));
        self.columns(scope, &mut sql);
        sql.push(" FROM ");
        if let (true, Scope::Children { column, .. }) = (scope.is_shared(), scope) {
            sql.push("(SELECT t.*, row_number() OVER (PARTITION BY ").column(TABLE, column).push(" ORDER BY ");
            write_order(&keys, &mut sql, TABLE);
            sql.push(") AS place_in_group FROM ");
            self.from(&mut sql);
            self.wanted(scope, &mut sql);
            Self::bounds(&keys, &other_way, bounds, backward, &mut sql);
            sql.push(") t");
            self.joins(&mut sql);
            sql.push(" WHERE t.place_in_group <= ").bind(limit).push(" ORDER BY ");
            sql.column(TABLE, column).push(", t.place_in_group");
            return sql;
        }
        self.from(&mut sql);
        self.joins(&mut sql);
        self.wanted(scope, &mut sql);
        if matches!(scope, Scope::Rows { .. }) {
            return sql;
        }
        Self::bounds(&keys, &other_way, bounds, backward, &mut sql);
        sql.push(" ORDER BY ");
        write_order(&keys, &mut sql, TABLE);
        sql.push(" LIMIT ").bind(limit);
        sql
    }

    /// How many rows there are, for each row above.
    pub(super) fn total_of(&self, dialect: Dialect, scope: &Scope) -> Sql {
        let mut sql = Sql::new(dialect);
        sql.push("SELECT count(*)");
        if let Scope::Children { column, .. } = scope {
            sql.push(", ").column(TABLE, column);
        }
        sql.push(" FROM ");
        self.from(&mut sql);
        self.wanted(scope, &mut sql);
        if let Scope::Children { column, .. } = scope {
            sql.push(" GROUP BY ").column(TABLE, column);
        }
        sql
    }

    /// An aggregate, for each row above.
    pub(super) fn aggregate_of(&self, dialect: Dialect, scope: &Scope, aggregate: &Aggregate) -> Sql {
        let mut sql = Sql::new(dialect);
        let above = match scope {
            Scope::Children { column, .. } => Some(*column),
            _ => None,
        };
        sql.push("SELECT ");
        for column in &aggregate.by {
            sql.column(TABLE, column).push(", ");
        }
        sql.push(&aggregate.measures.join(", "));
        if let Some(column) = above {
            sql.push(", ").column(TABLE, column);
        }
        sql.push(" FROM ");
        self.from(&mut sql);
        self.wanted(scope, &mut sql);
        let grouped: Vec<&str> = aggregate.by.iter().copied().chain(above).collect();
        for (place, column) in grouped.iter().enumerate() {
            sql.push(if place == 0 { " GROUP BY " } else { ", " }).column(TABLE, column);
        }
        if let Some(groups) = &aggregate.groups {
            having(groups, &mut sql);
            sql.push(" ORDER BY ");
            for sort in &groups.sort {
                measure(*sort, &mut sql);
                sql.push(", ");
            }
            for (place, column) in aggregate.by.iter().enumerate() {
                sql.push(if place > 0 { ", " } else { "" }).column(TABLE, column).push(" ASC NULLS LAST");
            }
            if above.is_none() {
                sql.push(" LIMIT ").bind(Value::Number(i64::from(groups.first)));
            }
        }
        sql
    }
}

fn counted(sum_of: Option<&str>, sql: &mut Sql) {
    match sum_of {
        Some(column) => sql.push(&sum(column)),
        None => sql.push("count(*)"),
    };
}

fn measure(sort: GroupSort, sql: &mut Sql) {
    counted(sort.sum_of, sql);
    sql.push(if sort.descending { " DESC NULLS LAST" } else { " ASC NULLS LAST" });
}

fn having(groups: &GroupAsk, sql: &mut Sql) {
    let mut word = " HAVING ";
    for demand in &groups.having {
        for (bound, operator) in [(demand.at_least, " >= "), (demand.at_most, " <= ")] {
            if let Some(bound) = bound {
                sql.push(word);
                counted(demand.sum_of, sql);
                sql.push(operator).bind(Value::Number(bound));
                word = " AND ";
            }
        }
    }
}
