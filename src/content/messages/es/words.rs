//! What several items share: scales, and which drugs count.

pub(super) use crate::content::messages::write::{interrupt, level, page, text, topic};

pub(super) const NO_YES: &[&str] = &["No", "Sí"];
pub(super) const YES_NO: &[&str] = &["Sí", "No"];
pub(super) const SOME_LOT: &[&str] = &["No", "Algo", "Mucho"];
pub(super) const SOMETIMES: &[&str] = &["No", "A veces", "Sí"];
pub(super) const TIMES: &[&str] = &["Nunca", "Una vez", "Dos o más veces"];
pub(super) const TIMES_OR_NO: &[&str] = &["No", "Una vez", "Dos o más veces"];
pub(super) const AGES: &[&str] = &["Menos de 13", "13 a 17", "18 a 64", "65 o más"];
pub(super) const COUNTRIES: &[&str] = &[
    "Estados Unidos",
    "Reino Unido",
    "Irlanda",
    "Canadá",
    "Australia",
    "Nueva Zelanda",
    "India",
    "Otro país",
];
pub(super) const DAYS_A_WEEK: &[&str] = &[
    "Ninguno",
    "Menos de 1 día por semana",
    "1 a 3 días por semana",
    "4 o más días por semana",
];
pub(super) const WITHIN_90: &[&str] = &[
    "No, no en los últimos 90 días",
    "Sí, hace 31 a 90 días",
    "Sí, hace 8 a 30 días",
    "Sí, en los últimos 7 días",
];
pub(super) const ATTEMPT_WHEN: &[&str] = &[
    "Hace más de 90 días",
    "Hace 31 a 90 días",
    "Hace 8 a 30 días",
    "En los últimos 7 días",
];
pub(super) const OVERDOSE_WHEN: &[&str] = &[
    "Nunca",
    "Hace más de 12 meses",
    "Hace 3 a 12 meses",
    "Hace 31 a 90 días",
    "Hace 8 a 30 días",
    "En los últimos 7 días",
];
pub(super) const DRINKING_DAYS: &[&str] = &[
    "Ningún día",
    "1 a 3 días en el mes",
    "1 o 2 días por semana",
    "3 o 4 días por semana",
    "5 o 6 días por semana",
    "Todos los días",
];
pub(super) const DRINKS: &[&str] = &["1 o 2", "3 o 4", "5 a 8", "9 a 17", "18 o más"];
pub(super) const DRUGS_THAT_COUNT: &str = "Cuente la marihuana, las drogas de la calle y las pastillas para el TDAH. Cuente las pastillas fuertes para el dolor, como codeína, tramadol o Percocet. Cuente las pastillas para dormir o calmarse, la metadona y la buprenorfina. Todo esto cuenta, aunque sea recetado. No cuente lo que se vende sin receta, como ibuprofeno o melatonina, tomado según la etiqueta.";
pub(super) const KINDS: &[&str] = &[
    "Opioides: heroína, fentanilo, pastillas fuertes para el dolor (Percocet, Vicodin), metadona, buprenorfina",
    "Pastillas para calmarse o dormir: Xanax, Valium, Ativan, Ambien, barbitúricos",
    "Estimulantes: cocaína, metanfetamina, pastillas para el TDAH",
    "Marihuana",
    "GHB o GBL",
    "Inhalantes: pegamento, gas, poppers",
    "Otra cosa",
];
pub(super) const TREATMENTS: &[&str] = &[
    "Terapia o consejería, más o menos cada semana",
    "Medicamentos para la salud mental, el alcohol o las drogas",
    "Una clínica de metadona o buprenorfina",
    "Un programa ambulatorio intensivo (IOP)",
    "Un programa de día (PHP)",
    "Desintoxicación (con supervisión)",
    "Tratamiento residencial o centro de rehabilitación",
    "Una estadía en un hospital",
    "Un grupo de apoyo, como AA, NA o SMART",
];
pub(super) const WITHDRAWAL: &[&str] = &[
    "Temblores",
    "Sudores",
    "Vómitos, o ganas de vomitar",
    "Tanta inquietud que no puede quedarse en un lugar",
    "El corazón muy rápido",
    "Fiebre",
];

pub(super) const ALL: &str = "Elija todas las que correspondan.";
pub(super) const ALL_KNOWN: &str = "Elija todas las que correspondan, hasta donde sepa.";
pub(super) const NONE: &str = "Ninguna de estas";
pub(super) const OUTSIDE: &str =
    "Si estuvo en un hospital, un programa o la cárcel, piense en sus últimos 30 días afuera.";
