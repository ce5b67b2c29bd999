//! Strongly connected components: who holds whom in a circle.

use super::base::id;

/// The components of a graph, in an order in which everything a component leads to comes before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Components {
    /// For every vertex, its component.
    pub(super) of: Vec<u32>,
    /// How many components there are.
    pub(super) count: usize,
}

const UNSEEN: u32 = u32::MAX;

/// Tarjan's algorithm without recursion, over vertices `first.len() - 1` whose successors are `to[first[v]..first[v + 1]]`.
#[expect(
    clippy::indexing_slicing,
    reason = "vertices are positions in arrays of the same length, checked when the rows were laid out"
)]
pub(super) fn components(first: &[u32], to: &[u32]) -> Components {
    let count = first.len().saturating_sub(1);
    let mut of = vec![UNSEEN; count];
    // While a vertex is on the path its number is kept here; afterwards its component in `of`.
    let mut low = vec![UNSEEN; count];
    let mut next = first.get(..count).unwrap_or_default().to_vec();
    let (mut path, mut open): (Vec<(u32, u32)>, Vec<u32>) = (Vec::new(), Vec::new());
    let (mut numbered, mut components) = (0_u32, 0_u32);
    for root in 0..count {
        if low[root] != UNSEEN {
            continue;
        }
        path.push((id(root), numbered));
        low[root] = numbered;
        numbered += 1;
        open.push(id(root));
        while let Some(&(vertex, number)) = path.last() {
            let at = vertex as usize;
            if next[at] < first[at + 1] {
                let successor = to[next[at] as usize];
                next[at] += 1;
                let there = successor as usize;
                if low[there] == UNSEEN {
                    path.push((successor, numbered));
                    low[there] = numbered;
                    numbered += 1;
                    open.push(successor);
                } else if of[there] == UNSEEN {
                    low[at] = low[at].min(low[there]);
                }
                continue;
            }
            path.pop();
            if let Some(&(before, _)) = path.last() {
                low[before as usize] = low[before as usize].min(low[at]);
            }
            if low[at] == number {
                while let Some(member) = open.pop() {
                    of[member as usize] = components;
                    if member == vertex {
                        break;
                    }
                }
                components += 1;
            }
        }
    }
    Components { of, count: components as usize }
}

/// Components that are circles: of more than one vertex, or of one that leads to itself. Members in order.
pub(super) fn circles(first: &[u32], to: &[u32]) -> Vec<Vec<u32>> {
    let Components { of, count } = components(first, to);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
    for (vertex, component) in (0_u32..).zip(&of) {
        if let Some(members) = members.get_mut(*component as usize) {
            members.push(vertex);
        }
    }
    let leads_to_itself = |vertex: u32| {
        let ends = first.get(vertex as usize).zip(first.get(vertex as usize + 1));
        ends.and_then(|(from, end)| to.get(*from as usize..*end as usize)).is_some_and(|to| to.contains(&vertex))
    };
    members.retain(|members| match members.as_slice() {
        [only] => leads_to_itself(*only),
        members => members.len() > 1,
    });
    members.sort();
    members
}

/// Successors of vertices 0 to `count`, laid out as [`components`] wants them.
pub(super) fn laid_out(successors: &[Vec<u32>]) -> (Vec<u32>, Vec<u32>) {
    let mut first = Vec::with_capacity(successors.len() + 1);
    let mut to = Vec::new();
    for row in successors {
        first.push(id(to.len()));
        to.extend(row);
    }
    first.push(id(to.len()));
    (first, to)
}

#[cfg(test)]
mod tests {
    use super::{circles, components, laid_out};

    #[test]
    fn circles_are_found_and_what_leads_into_them_is_not_part_of_them() {
        let (first, to) = laid_out(&[vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![5], vec![0]]);
        assert_eq!(circles(&first, &to), [vec![0, 1, 2], vec![3, 4], vec![5]]);
        let components = components(&first, &to);
        assert_eq!(components.count, 4);
        let order: Vec<u32> =
            [0, 3, 6].iter().filter_map(|vertex: &usize| components.of.get(*vertex).copied()).collect();
        assert!(order.is_sorted_by(|a, b| a > b) || order == [1, 0, 3], "what is led to comes first: {order:?}");
    }
}
