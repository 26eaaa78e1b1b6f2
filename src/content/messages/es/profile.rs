//! The words of the profile: each part of life, in a word.

use crate::content::messages::profile::ProfileText;

fn between(low: &str, high: &str) -> String {
    format!("{low} a {}", high.to_lowercase())
}

pub(super) static PROFILE: ProfileText = ProfileText {
    title: "Cada parte de la vida, en una palabra",
    lead: "Cuánto apoyo pide cada parte, solo según estas respuestas. Una barra con rayas sigue abierta.",
    heads: ["Parte de la vida", "Pide apoyo"],
    words: ["Nada señalado", "Un poco", "Algo", "Mucho", "Es lo primero"],
    between,
    unknown: "Aún no se sabe",
};
