//! The words of the field, in plain ones.

use crate::content::messages::glossary::GlossaryText;
use crate::content::terms::Term;

fn term(term: Term) -> (&'static str, &'static str) {
    match term {
        Term::Iop => (
            "IOP",
            "An IOP is an intensive outpatient program: 9 to 19 hours of care a week, with nights at home.",
        ),
        Term::Php => (
            "PHP",
            "A PHP is a day program: 20 or more hours of care a week, with nights at home. PHP stands for partial hospitalization program.",
        ),
        Term::Withdrawal => (
            "withdrawal",
            "Withdrawal is what happens when a body is used to alcohol or a drug and then gets less. It can bring shaking, sweating, feeling sick or no sleep. After alcohol or calming pills it can be dangerous: ask a doctor before stopping. Detox is getting through it with medical staff.",
        ),
    }
}

pub(super) static GLOSSARY: GlossaryText = GlossaryText {
    title: "In plain words:",
    term,
};
