//! The words of pages that hold several items.

use super::words::page;
use crate::content::messages::PageText;
use crate::domain::item::ItemId;

pub(super) fn page(first: ItemId) -> Option<&'static PageText> {
    match first {
        ItemId::WishDead => page!(
            "¿Ha tenido alguno de estos pensamientos, y cuándo fue la última vez?",
            "Muchas personas tienen pensamientos así en un momento difícil. Puede hablar con alguien ahora mismo.",
            "Preguntar no mete ideas en la cabeza. Nos ayuda a indicarle la ayuda correcta, y a tiempo."
        ),
        ItemId::Attempt => page!(
            "Sobre hacerse daño",
            "",
            "Lo que pasó antes ayuda a cuidarle ahora."
        ),
        ItemId::HarmThoughts => page!(
            "En los últimos 90 días, sobre hacer daño a otros",
            "",
            "Se lo preguntamos a todos. Si le preocupa dañar a alguien, también hay ayuda para usted."
        ),
        ItemId::Method => page!(
            "En los últimos 90 días\u{2026}",
            "Gracias por seguir con esto. Puede parar en cualquier momento.",
            "Estas respuestas deciden qué tan pronto debe llegar la ayuda. Se quedan en esta pestaña del navegador."
        ),
        ItemId::ThoughtsNow => page!("Un poco más sobre su seguridad", "", ""),
        ItemId::OpioidDays => page!(
            "En los últimos 30 días, ¿cuántos días usó cada una de estas?",
            "Si estuvo en un hospital, un programa o la cárcel, piense en sus últimos 30 días afuera.",
            ""
        ),
        ItemId::AlcoholLast => page!(
            "¿Cuándo fue la última vez que bebió o usó cada cosa?",
            "",
            "Nos dice si pronto podría haber malestar por dejarlo."
        ),
        ItemId::OpioidRx => page!(
            "En los últimos 12 meses, ¿cómo tomó o usó cada cosa?",
            "",
            "Tomar la medicina como dice la receta es tratamiento. Aun así preguntamos, porque dejarla sin ayuda no siempre es seguro."
        ),
        ItemId::NotPharmacy => page!(
            "Unas preguntas sobre cómo cuidarse",
            "",
            "Unos pasos sencillos pueden salvar una vida."
        ),
        ItemId::Steady => page!(
            "Qué pasa al beber o consumir",
            "",
            "Algunas personas se enferman mucho al dejarlo. Queremos que esté a salvo."
        ),
        ItemId::Controlled => page!(
            "Cómo ha sido beber o consumir en los últimos 30 días",
            "Si estuvo en un hospital, un programa o la cárcel, piense en sus últimos 30 días afuera.",
            ""
        ),
        ItemId::UseMore => page!(
            "En los últimos 12 meses, ¿pasó algo de esto? (1 de 3)",
            "Piense en el alcohol y en cualquier droga o medicina.",
            "Son las señales que miran también los profesionales de salud."
        ),
        ItemId::UseRoles => page!(
            "En los últimos 12 meses, ¿pasó algo de esto? (2 de 3)",
            "Piense en el alcohol y en cualquier droga o medicina.",
            ""
        ),
        ItemId::UseHealth => page!(
            "En los últimos 12 meses, ¿pasó algo de esto? (3 de 3)",
            "Piense en el alcohol y en cualquier droga o medicina.",
            ""
        ),
        ItemId::Phq1 | ItemId::Phq3 | ItemId::Phq7 | ItemId::Gad3 | ItemId::Gad6 => page!(
            "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
            "",
            "El ánimo y la preocupación cambian qué atención le conviene."
        ),
        ItemId::TraumaEvent => page!(
            "Una pregunta sobre experiencias difíciles",
            "A veces a las personas les pasan cosas que dan un miedo fuera de lo común, o que son horribles o traumáticas. Por ejemplo: un accidente grave o un incendio; una agresión o un abuso físico o sexual; un terremoto o una inundación; una guerra; ver que matan o hieren gravemente a alguien; perder a un ser querido por homicidio o suicidio.",
            "Lo que le pasó a una persona puede explicar mucho, y hay atención para eso. No tiene que decir qué fue."
        ),
        ItemId::Ptsd1 | ItemId::Ptsd4 => page!("En el último mes\u{2026}", "", ""),
        ItemId::Noticed => page!(
            "Unas preguntas más de sí o no",
            "",
            "Los demás a veces ven primero un cambio."
        ),
        ItemId::PanicDaily => page!("Un poco más sobre lo que marcó", "", ""),
        ItemId::BingeDays => page!(
            "En los últimos 30 días, ¿cuántos días por semana hizo esto?",
            "",
            "Qué tan seguido pasa cambia qué atención es segura."
        ),
        ItemId::Roles => page!(
            "En los últimos 30 días, ¿cuántos días por semana pasó esto?",
            "Por el ánimo, la preocupación, el alcohol o las drogas. Si no trabaja por otra razón, eso no cuenta.",
            "Cómo va la vida diaria es una buena guía de cuánto apoyo ayudaría."
        ),
        ItemId::MustLeave => page!(
            "Sobre el lugar donde viviría",
            "",
            "La casa importa para la atención que se recibe desde casa."
        ),
        ItemId::HomeUse => page!(
            "En los últimos 30 días, ¿ha habido algo de esto a su alrededor?",
            "",
            ""
        ),
        ItemId::Professional => page!("Sobre el apoyo, ahora", "", ""),
        ItemId::Childcare => page!("Lo que necesitaría para participar", "", ""),
        ItemId::TherapyFailed => page!("Un poco más sobre el tratamiento", "", ""),
        _ => None,
    }
}
