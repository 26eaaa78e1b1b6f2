//! The words of the safety block. Asking plainly is safe; nothing here names a detail of a method.

use super::words::{ALL, ATTEMPT_WHEN, NO_YES, NONE, TIMES, TIMES_OR_NO, WITHIN_90, text};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const RECENCY: &[&str] = &[
    "Nunca",
    "Sí, hace más de 90 días",
    "Sí, hace 31 a 90 días",
    "Sí, hace 8 a 30 días",
    "Sí, en los últimos 7 días",
];

pub(super) const TEXTS: Rows = &[
    (ItemId::Emergency, text(
            "Señales de emergencia",
            "Ahora mismo, o en las últimas 24 horas, ¿pasa algo de esto?",
            &[
                "Dolor o presión en el pecho",
                "Mucha dificultad para respirar",
                "Desmayo o pérdida del conocimiento",
                "Sangrado fuerte",
                "Una lesión seria, o un golpe en la cabeza",
                "Una convulsión (un ataque con sacudidas del cuerpo)",
                "Confusión repentina, o no me podían despertar",
                "Llevo 2 días sin comer ni beber nada",
                "Muy difícil de despertar, respiración lenta o labios azules",
                "Una sobredosis o una intoxicación por alcohol",
                "Una convulsión, confusión, o ver u oír cosas que no están, tras reducir o dejar alcohol, drogas o pastillas",
            ]
        )
        .help(ALL)
        .none(NONE)
        .why("Si algo de esto es cierto, la ayuda inmediata importa más que cualquier pregunta.")),
    (ItemId::WishDead, text("Deseo de morir", "¿Ha deseado morir, o no despertar más?", RECENCY)),
    (ItemId::OthersBetter, text("Pensar que los demás estarían mejor", "¿Ha pensado que los demás estarían mejor sin usted?", RECENCY)),
    (ItemId::Thoughts, text("Pensamientos de quitarse la vida", "¿Ha tenido pensamientos de matarse?", RECENCY)),
    (ItemId::Attempt, text("Intento de suicidio", "En toda su vida, ¿alguna vez intentó matarse?", TIMES)),
    (ItemId::SelfHarm, text("Hacerse daño", "En los últimos 90 días, ¿se hizo daño a propósito, sin la intención de morir?", TIMES_OR_NO)),
    (ItemId::AttemptWhen, text("Cuándo fue la última vez", "¿Cuándo fue la última vez que intentó matarse?", ATTEMPT_WHEN)
        .help("Gracias por contarlo. Esto nos ayuda a indicarle la ayuda correcta.")
        .why("Cuánto tiempo ha pasado cambia qué tan pronto debe llegar la ayuda.")),
    (ItemId::HarmThoughts, text("Pensamientos de dañar a alguien", "¿Ha tenido pensamientos de hacerle daño a otra persona?", WITHIN_90)),
    (ItemId::HurtSomeone, text("Haber herido a alguien", "¿Ha atacado a alguien, o ha lastimado físicamente a alguien a propósito?", WITHIN_90)),
    (ItemId::Voices, text("Voces que le dicen que haga daño", "¿Ha oído voces que le dicen que se haga daño o que dañe a otros?", WITHIN_90)),
    (ItemId::SafeHome, text(
            "Seguridad en casa",
            "En los últimos 30 días, ¿ha pasado algo de esto donde vive?",
            &["Alguien me lastimó o me amenazó", "Un niño, o un adulto que necesita cuidado, está en peligro"]
        )
        .help(ALL)
        .none(NONE)
        .why("Estar a salvo en casa es lo primero. Nunca es culpa suya, y hay ayuda para eso.")),
    (ItemId::Baby, text(
            "Pensamientos sobre el bebé",
            "En los últimos 30 días, ¿tuvo pensamientos de que le pasara algo malo a su bebé?",
            &["No", "Pensamientos no deseados, y no quiero llevarlos a cabo", "Un impulso o un plan de hacerle daño a mi bebé"]
        )
        .why("Los pensamientos no deseados son comunes después del parto y se pueden tratar. Si hay un impulso, busque ayuda ahora.")),
    (ItemId::Method, text("Cómo lo haría", "¿Ha pensado en cómo se quitaría la vida?", WITHIN_90)),
    (ItemId::Intent, text("Intención", "¿Ha tenido la intención de quitarse la vida?", WITHIN_90)),
    (ItemId::Plan, text("Un plan", "¿Ha planeado cómo se quitaría la vida, y cuándo o dónde?", WITHIN_90)),
    (ItemId::Means, text("Preparativos para quitarse la vida", "¿Ha juntado lo que necesitaría para quitarse la vida, o se ha preparado de otra forma?", WITHIN_90)),
    (ItemId::Firearm, text("Un arma o muchas medicinas", "¿Ha tenido a su alcance un arma de fuego o muchas medicinas guardadas?", WITHIN_90)),
    (ItemId::SuicideCare, text("Atención en un hospital por estos pensamientos", "¿Ha estado en un hospital por pensamientos así, o por un intento?", WITHIN_90)),
    (ItemId::HarmPlan, text("Algún plan de dañar a alguien", "¿Ha tenido la intención o un plan de hacerle daño a otra persona?", WITHIN_90)),
    (ItemId::ThoughtsNow, text("Pensamientos en este momento", "¿Tiene pensamientos de matarse en este momento?", NO_YES)),
    (ItemId::SelfHarmCare, text("Atención después de hacerse daño", "En los últimos 90 días, ¿necesitó atención médica después de hacerse daño?", NO_YES)),
];
