//! The words of the field, in plain ones.

use crate::content::messages::glossary::GlossaryText;
use crate::content::terms::Term;

fn term(term: Term) -> (&'static str, &'static str) {
    match term {
        Term::Iop => (
            "IOP",
            "Un IOP es un programa ambulatorio intensivo: de 9 a 19 horas de atención por semana, con noches en casa.",
        ),
        Term::Php => (
            "PHP",
            "Un PHP es un programa de día: 20 o más horas de atención por semana, con noches en casa. También se llama hospitalización parcial.",
        ),
        Term::Withdrawal => (
            "síndrome de abstinencia",
            "El síndrome de abstinencia es el malestar por dejar de consumir. Pasa cuando el cuerpo, acostumbrado al alcohol o a una droga, recibe menos. Puede traer temblores, sudor, náuseas o falta de sueño. Con el alcohol o las pastillas para calmarse puede ser peligroso: consulte a un médico antes de dejarlos. La desintoxicación es pasarlo con personal médico.",
        ),
    }
}

pub(super) static GLOSSARY: GlossaryText = GlossaryText {
    title: "En palabras sencillas:",
    term,
};
