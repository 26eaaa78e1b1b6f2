//! What is taken in a person's own week: seven days, four parts of the day.
//!
//! For planning only. Nothing that leads to a level can read it.

/// A part of the day. A night belongs to the day on which it begins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[repr(u8)]
pub enum Part {
    /// 6 to 12.
    Morning,
    /// 12 to 17.
    Afternoon,
    /// 17 to 22.
    Evening,
    /// 22 to 6 of the next day.
    Night,
}

/// What a part of a day is used for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[repr(u8)]
pub enum Use {
    /// Nothing that stands in the way.
    Free,
    /// Work or school.
    Work,
    /// Care of others.
    Care,
    /// Sleep after a night of work.
    Sleep,
    /// Something else.
    Other,
}

/// One part of one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Cell(u8);

/// A set of parts of days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub struct Cells(u32);

/// What a person marked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marks {
    /// For each part of each day a use, or nothing yet.
    cells: [Option<Use>; Cell::COUNT],
    /// What the next marks are for.
    pub next: Use,
}

/// What a person does in their week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Marks a part of a day.
    Part(Cell, Use),
    /// Says what the next marks are for.
    As(Use),
    /// Takes all marks away.
    Clear,
}

impl Part {
    /// All four, in the order of the day.
    pub const ALL: [Self; 4] = [Self::Morning, Self::Afternoon, Self::Evening, Self::Night];
}

impl Use {
    /// What a person can mark.
    pub const TAKEN: [Self; 4] = [Self::Work, Self::Care, Self::Sleep, Self::Other];
}

impl Cell {
    /// How many there are.
    pub const COUNT: usize = 28;

    /// A part of a day, 0 to 6, Monday first. Days from 7 on begin again.
    pub const fn new(day: u8, part: Part) -> Self {
        Self(day % 7 * 4 + part as u8)
    }

    /// All of them, in the order of the week.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..28).map(Self)
    }

    /// The day, 0 to 6, Monday first.
    pub const fn day(self) -> u8 {
        self.0 / 4
    }

    /// The part of the day.
    pub const fn part(self) -> Part {
        match self.0 % 4 {
            0 => Part::Morning,
            1 => Part::Afternoon,
            2 => Part::Evening,
            _ => Part::Night,
        }
    }

    /// Its place in the week, 0 to 27.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl Cells {
    /// Whether the set has this one.
    pub const fn has(self, cell: Cell) -> bool {
        self.0 >> cell.0 & 1 == 1
    }

    /// The ones in the set, in the order of the week.
    pub fn iter(self) -> impl Iterator<Item = Cell> {
        Cell::all().filter(move |cell| self.has(*cell))
    }

    /// How many there are.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Cell> for Cells {
    fn from_iter<I: IntoIterator<Item = Cell>>(cells: I) -> Self {
        Self(cells.into_iter().fold(0, |set, cell| set | 1 << cell.0))
    }
}

impl Default for Marks {
    fn default() -> Self {
        Self {
            cells: [None; Cell::COUNT],
            next: Use::Work,
        }
    }
}

impl Marks {
    /// What was marked here, if anything was.
    pub fn get(&self, cell: Cell) -> Option<Use> {
        self.cells.get(cell.index()).copied().flatten()
    }

    /// Applies what a person does.
    pub fn apply(&mut self, mark: Mark) {
        match mark {
            Mark::Part(cell, used) => {
                if let Some(slot) = self.cells.get_mut(cell.index()) {
                    *slot = Some(used);
                }
            }
            Mark::As(used) => self.next = used,
            Mark::Clear => *self = Self::default(),
        }
    }
}
