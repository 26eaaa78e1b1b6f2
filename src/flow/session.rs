//! The way through: which page next, back, edit, interrupts, stop.
//!
//! The session is a value; an [`Event`] turns it into the next one. Nothing is lost on the way:
//! answers stay when a gate closes, and changing an answer back restores the earlier result.

use super::adaptive::Needed;
use super::answers::Answers;
use super::assessment::{assess, live_interrupts};
use super::contradictions::contradictions;
use super::marks::{Mark, Marks};
use super::picks::Picks;
use super::readings::{Readings, Stage, Stance, is_proxy, stage};
use crate::content::ask::Question;
use crate::content::contradictions::Contradiction;
use crate::content::facts::STOPPING_IS_RISKY;
use crate::content::interrupts::{INTERRUPTS, Interrupt, InterruptId};
use crate::content::items::item;
use crate::content::pages::PAGES;
use crate::content::parts::Part;
use crate::content::sections::Section;
use crate::domain::item::{Absent, Block, Choices, ItemId, Response, Safety};
use crate::domain::level::{Level, Urgency};

/// Where the person is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Place {
    /// Before the first question.
    Start,
    /// A page of questions, by its place in the list of pages.
    Questions(usize),
    /// A safety interrupt, full page.
    Interrupt(InterruptId),
    /// "This is hard to answer right now".
    Hard,
    /// Answers that do not fit together, asked once.
    Unfit,
    /// Check your answers.
    Review,
    /// The result, whole or from what has been answered so far.
    Result,
    /// One of the pages behind the result.
    Section(Section),
    /// All answers are gone.
    Deleted,
}

/// What a person does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// Starts the questions.
    Begin,
    /// Picks the choice at this place of an item that takes one.
    Choose(ItemId, usize),
    /// Turns the choice at this place on or off, for an item that takes several.
    Toggle(ItemId, usize),
    /// Picks "none of these".
    ChooseNone(ItemId),
    /// Leaves the page without a choice: "Skip", "I don't know" or "I'd rather not say".
    Leave(Absent),
    /// Goes on; stays, and asks for an answer, where one is missing.
    Continue,
    /// Goes one page back.
    Back,
    /// Opens the page of an item, to change its answer.
    Edit(ItemId),
    /// Goes on after an interrupt or a pause.
    GoOn,
    /// "This is hard to answer right now".
    TooHard,
    /// Shows the result from what there is.
    Stop,
    /// Shows the answers for checking.
    Check,
    /// Opens a page behind the result, where it is offered.
    Open(Section),
    /// Marks a question to ask a program, or takes the mark away.
    Tick(Question),
    /// Marks the person's own week, where it is shown.
    Mark(Mark),
    /// Ticks a part of what is taken along, or takes the tick away.
    Pick(Part),
    /// Forgets everything.
    Delete,
}

/// One run of the questionnaire.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    answers: Answers,
    place: Place,
    trail: Vec<usize>,
    seen: u32,
    missing: Vec<ItemId>,
    preset: Option<usize>,
    /// Pairs of answers that do not fit and that the person has kept: not asked again.
    kept: Vec<[ItemId; 2]>,
    marks: Marks,
    /// Where a page was opened from to change an answer: Back leads there.
    edited_from: Option<Place>,
    /// The follow-up to a safety answer that was left already when that page was opened.
    left_before: Option<usize>,
    /// The questions to ask that were marked, a bit each.
    ticks: u64,
    picks: Picks,
    resumed: Option<Resumed>,
}

/// What a run that goes on from a file knows of the time before.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Resumed {
    /// Level and urgency of that time. `None`: there was no level.
    pub before: Option<(Level, Urgency)>,
    /// Items whose answer in the file fits no more, and was left out.
    pub dropped: Vec<ItemId>,
    /// How many answers in the file belong to items that are gone.
    pub gone: u32,
}

impl Session {
    /// A new run. `country` is the place of the provider's country among the choices of the
    /// country item; it can be changed at any time.
    pub fn new(country: Option<usize>) -> Self {
        let mut session = Self {
            answers: Answers::default(),
            place: Place::Start,
            trail: Vec::new(),
            seen: 0,
            missing: Vec::new(),
            preset: country,
            kept: Vec::new(),
            marks: Marks::default(),
            edited_from: None,
            left_before: None,
            ticks: 0,
            picks: Picks::default(),
            resumed: None,
        };
        if let Some(index) = country {
            session
                .answers
                .set(ItemId::Country, Response::Chosen(Choices::one(index)));
        }
        session
    }

    /// A run that goes on from answers given before, at the review.
    pub fn resumed(country: Option<usize>, answers: Answers) -> Self {
        Self {
            answers,
            place: Place::Review,
            ..Self::new(country)
        }
    }

    /// Puts the answers of a file in place of those given so far, at the review.
    pub fn resume(&mut self, answers: Answers, resumed: Resumed) {
        *self = Self {
            resumed: Some(resumed),
            ..Self::resumed(self.preset, answers)
        };
    }

    /// What is known of the time before, in a run that goes on from a file.
    pub fn before(&self) -> Option<&Resumed> {
        self.resumed.as_ref()
    }

    /// What is ticked to take along.
    pub fn picks(&self) -> Picks {
        self.picks
    }

    /// Where the person is.
    pub fn place(&self) -> Place {
        self.place
    }

    /// What was said so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether anything was answered beside the country, which the provider sets.
    pub fn is_answered(&self) -> bool {
        self.answers.given().any(|(id, _)| id != ItemId::Country)
    }

    /// The questions to ask that were marked, a bit each.
    pub fn ticks(&self) -> u64 {
        self.ticks
    }

    /// What is taken in the person's own week.
    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// The open items of this page that still need an answer before going on, after an attempt.
    pub fn missing(&self) -> &[ItemId] {
        &self.missing
    }

    /// The interrupts that stay pinned, most pressing first; milder forms are left out.
    pub fn pinned(&self) -> Vec<&'static Interrupt> {
        let fired = live_interrupts(&self.answers);
        let shown = |i: &&'static Interrupt| !fired.iter().any(|f| is_milder(i.id, f.id));
        fired.iter().copied().filter(shown).collect()
    }

    /// Whether stopping all at once may be a danger, as far as was said.
    pub fn stopping_is_risky(&self) -> bool {
        let readings = Readings::new(&self.answers, Stance::Live);
        STOPPING_IS_RISKY.when.read(&readings).lo
    }

    /// The items of a page that are open now.
    pub fn open_items(&self, page: usize) -> Vec<ItemId> {
        let readings = Readings::new(&self.answers, Stance::Live);
        items(page).filter(|id| readings.is_open(*id)).collect()
    }

    /// The pages that are open, not answered yet, and can still change something, in order.
    pub fn pages_left(&self) -> impl Iterator<Item = usize> {
        let needed = Needed::new(&self.answers);
        self.unanswered(move |id| needed.has(id) && item(id).block != Block::Practical)
    }

    /// The practical pages that are open and not answered yet, in order.
    pub fn practical_left(&self) -> impl Iterator<Item = usize> {
        self.unanswered(|id| item(id).block == Block::Practical)
    }

    /// The pages with an item of this kind that is open and not answered yet, in order.
    fn unanswered(&self, kind: impl Fn(ItemId) -> bool) -> impl Iterator<Item = usize> {
        let readings = Readings::new(&self.answers, Stance::Live);
        let answers = self.answers;
        let is_left = move |id| readings.is_open(id) && answers.get(id).is_none() && kind(id);
        (0..PAGES.len()).filter(move |page| items(*page).any(&is_left))
    }

    /// The session after an event. An event that makes no sense where the person is changes
    /// nothing.
    #[must_use]
    pub fn after(mut self, event: Event) -> Self {
        self.apply(event);
        self
    }

    /// Whether a page of questions, the one that is shown or the next, begins a section and another
    /// was gone through before it. Practical questions come when all is answered.
    pub fn begins_section(&self, page: usize) -> bool {
        let before = match self.place {
            Place::Questions(now) if now != page => Some(now),
            _ => self.trail.last().copied(),
        };
        self.edited_from.is_none()
            && !is_practical(page)
            && before.is_some_and(|before| block(before) != block(page))
    }

    /// Applies an event.
    pub fn apply(&mut self, event: Event) {
        match event {
            Event::Begin => self.go_to_next(),
            Event::Choose(id, index) => self.choose(id, Choices::one(index)),
            Event::Toggle(id, index) => {
                let before = self.answers.chosen(id).unwrap_or_default();
                let one = Choices::one(index);
                let after = if before.has(index) {
                    before.without(one)
                } else {
                    before.or(one)
                };
                // The last choice taken away is no answer yet, not "none of these".
                if after.is_empty() {
                    self.answers.clear(id)
                } else {
                    self.choose(id, after)
                }
            }
            Event::ChooseNone(id) => self.choose(id, Choices::NONE),
            Event::Leave(absent) => self.leave(absent),
            Event::Continue => self.go_on_from_page(),
            Event::Back => self.back(),
            Event::Edit(id) => self.edit(id),
            Event::GoOn => match self.place {
                Place::Interrupt(id) => {
                    self.acknowledge(id);
                    self.advance();
                }
                Place::Hard => self.return_to_trail(),
                _ => {}
            },
            Event::TooHard => {
                if let Place::Questions(page) = self.place {
                    self.trail.push(page);
                    // What was chosen before it interrupts first, as on Continue.
                    self.place = self.newly_reached().map_or(Place::Hard, Place::Interrupt);
                }
            }
            Event::Stop => {
                if let Place::Interrupt(id) = self.place {
                    self.acknowledge(id);
                }
                self.edited_from = None;
                self.place = Place::Result;
            }
            Event::Check => {
                self.edited_from = None;
                self.place = Place::Review;
            }
            Event::Open(section) => {
                let offered = assess(&self.answers)
                    .level
                    .is_some_and(|level| section.is_offered(level, is_proxy(&self.answers)));
                if offered && matches!(self.place, Place::Result | Place::Section(_)) {
                    self.place = Place::Section(section);
                }
            }
            Event::Tick(question) => {
                if self.place == Place::Section(Section::Ask) {
                    self.ticks ^= question.bit();
                }
            }
            Event::Mark(mark) => {
                if self.place == Place::Section(Section::Week) {
                    self.marks.apply(mark);
                }
            }
            Event::Pick(part) => {
                if self.place == Place::Section(Section::Take) {
                    self.picks = self.picks.toggled(part);
                }
            }
            Event::Delete => {
                *self = Self::new(self.preset);
                self.place = Place::Deleted;
            }
        }
    }

    fn choose(&mut self, id: ItemId, set: Choices) {
        let here = matches!(self.place, Place::Questions(page) if items(page).any(|i| i == id));
        if here && self.answers.set(id, Response::Chosen(set)) {
            self.missing.retain(|m| *m != id);
        }
    }

    /// On a page of one item the non-answer takes the place of a choice; on a page of several it
    /// fills in what has no choice yet.
    fn leave(&mut self, absent: Absent) {
        let Place::Questions(page) = self.place else {
            return;
        };
        let open = self.open_items(page);
        let alone = open.len() == 1;
        for id in open {
            if alone || self.answers.chosen(id).is_none() {
                self.answers.set(id, Response::Absent(absent));
            }
        }
        self.go_on_from_page();
    }

    fn go_on_from_page(&mut self) {
        match self.place {
            Place::Questions(page) => {
                let open = self.open_items(page);
                self.missing = open
                    .into_iter()
                    .filter(|id| self.answers.get(*id).is_none())
                    .collect();
                if !self.missing.is_empty() {
                    return;
                }
                match self.numbers_asked_for(page) {
                    Some(from) if self.newly_reached().is_none() => {
                        self.edited_from = None;
                        self.place = from;
                    }
                    _ => {
                        self.trail.push(page);
                        self.advance();
                    }
                }
            }
            Place::Unfit => {
                self.kept.extend(self.unfit().iter().map(|pair| pair.items));
                self.place = Place::Review;
            }
            // The interrupts of answers from a file have not been shown in this run.
            Place::Review if self.newly_reached().is_some() => self.advance(),
            // A file may have been saved half way.
            Place::Review if self.resumed.is_some() && self.pages_left().next().is_some() => {
                self.go_to_next();
            }
            Place::Review => self.place = Place::Result,
            _ => {}
        }
    }

    /// Where the numbers of a country were wanted, if this is the page that asks for it: they are
    /// shown, not the next question.
    fn numbers_asked_for(&self, page: usize) -> Option<Place> {
        let from = self.edited_from?;
        let asks = items(page).any(|id| id == ItemId::Country);
        let young = from == Place::Result && stage(&self.answers) != Stage::Adult;
        (asks && (young || from == Place::Hard)).then_some(from)
    }

    /// The pairs of answers that do not fit together and were not asked about yet.
    pub fn unfit(&self) -> Vec<&'static Contradiction> {
        let mut pairs = contradictions(&self.answers);
        pairs.retain(|pair| !self.kept.contains(&pair.items));
        pairs
    }

    /// The first page with a follow-up to a safety answer that was not asked yet. Left so, it counts
    /// at worst.
    fn follow_up_left(&self) -> Option<usize> {
        self.unanswered(|id| item(id).safety == Safety::FollowUp)
            .next()
    }

    /// To an interrupt that is newly reached, else to the next page.
    fn advance(&mut self) {
        match self.newly_reached() {
            Some(id) => self.place = Place::Interrupt(id),
            None => self.go_to_next(),
        }
    }

    fn newly_reached(&self) -> Option<InterruptId> {
        self.pinned()
            .into_iter()
            .map(|i| i.id)
            .find(|id| !self.was_seen(*id))
    }

    fn go_to_next(&mut self) {
        self.missing.clear();
        if matches!(self.place, Place::Questions(page) if is_practical(page)) {
            let next = self.practical_left().next();
            self.place = match next {
                Some(page) => Place::Questions(page),
                None => self.where_practical_began(),
            };
            return;
        }
        self.edited_from = None;
        let next = self.pages_left().next();
        self.place = match (stage(&self.answers), next) {
            // There is nothing to check: the page for a child is the result.
            (Stage::Child, _) => Place::Result,
            (_, Some(page)) => Place::Questions(page),
            (_, None) if !self.unfit().is_empty() => Place::Unfit,
            (_, None) => Place::Review,
        };
    }

    fn back(&mut self) {
        self.missing.clear();
        match self.place {
            // An answer that was changed before going back still interrupts.
            Place::Questions(_) if self.newly_reached().is_some() => self.advance(),
            Place::Start | Place::Deleted => {}
            Place::Section(_) => self.place = Place::Result,
            Place::Questions(page) if is_practical(page) => {
                let before = self.trail.pop_if(|page| is_practical(*page));
                self.place = match before {
                    Some(before) => Place::Questions(before),
                    None => self.where_practical_began(),
                };
            }
            Place::Questions(page) if self.edited_from.is_some() => self.back_from_change(page),
            Place::Result if stage(&self.answers) != Stage::Child => self.place = Place::Review,
            _ => self.return_to_trail(),
        }
    }

    /// To where the page was opened to change an answer; first to what the change opened about
    /// safety.
    fn back_from_change(&mut self, page: usize) {
        let from = self.edited_from.take().unwrap_or(Place::Review);
        let opened = self.follow_up_left().filter(|left| *left != page);
        match opened.filter(|left| Some(*left) != self.left_before) {
            Some(left) => {
                self.trail.push(page);
                self.place = Place::Questions(left);
            }
            None if from == Place::Unfit && self.unfit().is_empty() => self.go_to_next(),
            None => self.place = from,
        }
    }

    /// To the latest page of the trail that is still open.
    fn return_to_trail(&mut self) {
        while let Some(page) = self.trail.pop() {
            // A pause leaves a page that may be shown again by going on.
            if Place::Questions(page) != self.place && !self.open_items(page).is_empty() {
                self.place = Place::Questions(page);
                return;
            }
        }
        self.place = Place::Start;
    }

    /// Practical pages stand outside the way through: they lead back to where they were opened.
    fn where_practical_began(&mut self) -> Place {
        self.trail.retain(|page| !is_practical(*page));
        self.edited_from.take().unwrap_or(Place::Result)
    }

    fn edit(&mut self, id: ItemId) {
        let page = crate::content::pages::page_of(id);
        if let Some(page) = page.filter(|p| self.open_items(*p).contains(&id)) {
            self.missing.clear();
            if matches!(
                self.place,
                Place::Hard | Place::Unfit | Place::Review | Place::Result | Place::Section(_)
            ) {
                self.edited_from = Some(self.place);
                self.left_before = self.follow_up_left();
                if self.place != Place::Hard {
                    self.trail.retain(|page| !is_practical(*page));
                }
            }
            self.place = Place::Questions(page);
        }
    }

    fn was_seen(&self, id: InterruptId) -> bool {
        self.seen & id.bit() != 0
    }

    /// An interrupt that was shown also covers its milder forms.
    fn acknowledge(&mut self, id: InterruptId) {
        for interrupt in INTERRUPTS {
            if interrupt.id == id || is_milder(interrupt.id, id) {
                self.seen |= interrupt.id.bit();
            }
        }
    }
}

/// Whether an interrupt is a milder form of another, directly or through others.
fn is_milder(id: InterruptId, than: InterruptId) -> bool {
    let parent = INTERRUPTS
        .iter()
        .find(|i| i.id == id)
        .and_then(|i| i.milder_than);
    parent.is_some_and(|p| p == than || is_milder(p, than))
}

fn is_practical(page: usize) -> bool {
    block(page) == Some(Block::Practical)
}

/// The section that a page stands in.
fn block(page: usize) -> Option<Block> {
    items(page).next().map(|id| item(id).block)
}

fn items(page: usize) -> impl Iterator<Item = ItemId> {
    PAGES.get(page).copied().unwrap_or_default().iter().copied()
}
