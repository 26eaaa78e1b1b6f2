//! The words of the profile: each part of life, in a word.

use crate::content::messages::lines::list;
use crate::content::messages::lower;
use crate::content::messages::profile::ProfileText;

fn between(low: &str, high: &str) -> String {
    format!("Falta por saber: entre {} y {}", lower(low), lower(high))
}

pub(super) static PROFILE: ProfileText = ProfileText {
    title: "Cada parte de la vida, en una palabra",
    lead: "Cuánto apoyo pide cada parte, solo según estas respuestas.",
    bars: "Si una barra tiene rayas, falta saber cuánto apoyo.",
    heads: ["Parte de la vida", "Apoyo"],
    words: list![
        "Nada señalado",
        "Un poco de apoyo",
        "Algo de apoyo",
        "Mucho apoyo",
        "Apoyo antes que nada",
    ],
    between,
    unknown: "Aún no se sabe",
};
