//! What stands together on a page: one item, or up to four that share one scale.
//!
//! Three pages hold more, as the model asks: the follow-up on suicide, and the days and the last
//! use of each drug.

use crate::domain::item::ItemId::{self, *};

/// All pages, in the order in which they are asked. A page is known by its first item.
pub static PAGES: &[&[ItemId]] = &[
    &[Who],
    &[Relationship],
    &[Contact],
    &[Confidence],
    &[Age],
    &[Country],
    &[Pregnancy],
    &[Emergency],
    &[WishDead, OthersBetter, Thoughts],
    &[Attempt, SelfHarm],
    &[AttemptWhen],
    &[HarmThoughts, HurtSomeone, Voices],
    &[SafeHome],
    &[Baby],
    &[Method, Intent, Plan, Means, Firearm, SuicideCare, HarmPlan],
    &[ThoughtsNow, SelfHarmCare],
    &[AlcoholHeavy],
    &[AlcoholDays],
    &[AlcoholDrinks],
    &[DrugUse],
    &[DrugKinds],
    &[OpioidDays, SedativeDays, StimulantDays, CannabisDays, GhbDays, InhalantDays, OtherDays],
    &[
        AlcoholLast, OpioidLast, SedativeLast, StimulantLast, CannabisLast, GhbLast, InhalantLast,
        OtherLast,
    ],
    &[OpioidRx, SedativeRx, StimulantRx],
    &[OverdoseWhen],
    &[OverdoseIntent],
    &[NotPharmacy, OpioidMedicine, OverdoseTwice, StopPlan],
    &[Steady, WithdrawalSeizure, Intoxicated, Alcohol18],
    &[StopEffects],
    &[WithdrawalSigns],
    &[Detox],
    &[Controlled, NoDayWithout, CannotStop, Binge],
    &[UseMore, UseCut, UseTime, UseCraving],
    &[UseRoles, UseConflict, UseGaveUp, UseDanger],
    &[UseHealth, UseTolerance, UseWithdrawal],
    &[Danger],
    &[Phq1, Phq2, Gad1, Gad2],
    &[Phq3, Phq4, Phq5, Phq6],
    &[Phq7, Phq8, Phq9, Gad3],
    &[Gad4, Gad5, Gad6, Gad7],
    &[TraumaEvent],
    &[Ptsd1, Ptsd2, Ptsd3, Ptsd4],
    &[Highs],
    &[Noticed, Still, Told, MindHospital],
    &[HighsDetail],
    &[Sleepless],
    &[Ptsd5, Flashbacks, PanicDaily, IllnessTrouble],
    &[Eating],
    &[BingeDays, PurgeDays],
    &[Roles, SelfCare],
    &[Health],
    &[PregnancyDanger],
    &[Living],
    &[MustLeave, MustLive, Dependents, SelfDanger],
    &[HomeUse, HomeConflict, CloseUse, Strain],
    &[People],
    &[Professional, Stay],
    &[TreatmentKinds],
    &[LatestKind],
    &[LatestEnd],
    &[Benefit],
    &[ReturnAfter],
    &[TherapyFailed, StoppedMedicine, LeftEarly, ManyStays],
    &[Readiness],
];

/// The page that an item stands on.
pub fn page_of(item: ItemId) -> Option<usize> {
    PAGES.iter().position(|page| page.contains(&item))
}
