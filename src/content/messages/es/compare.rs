//! The words of levels of care side by side.

use crate::content::messages::compare::CompareText;
use crate::content::messages::lines::list;

pub(super) static COMPARE: CompareText = CompareText {
    lead: "Nadie tiene que quedarse en un solo lugar. Se sube o se baja según cambian las cosas.",
    names: list![
        "Atención ambulatoria",
        "Ambulatorio intensivo (IOP)",
        "Programa de día (PHP)",
        "Atención residencial",
        "Atención en hospital",
    ],
    aspects: [
        (
            "Horas",
            list![
                "Menos de 9 por semana, a menudo una visita",
                "9 a 19 por semana, en 3 a 5 días",
                "20 o más por semana",
                "Día y noche",
                "Día y noche",
            ],
        ),
        (
            "Noches",
            list![
                "En casa",
                "En casa",
                "En casa",
                "En el programa",
                "En el hospital",
            ],
        ),
        (
            "A quién le conviene",
            list![
                "La vida diaria va más o menos bien, y no hay peligro entre visitas.",
                "Las visitas semanales no bastan, o acaba de terminar una atención mayor. La casa es segura.",
                "Hace falta atención la mayoría de los días, y las noches en casa son seguras.",
                "La casa no es segura para mejorar, o la persona no puede sola.",
                "Hay peligro ahora, o hacen falta médicos para dejar de consumir.",
            ],
        ),
        (
            "Atención médica",
            list![
                "Un médico u otro profesional que receta, con cita",
                "Una revisión de las medicinas. Sin desintoxicación",
                "Más que en un IOP. Pregunte quién está ahí",
                "Personal de día y de noche. Pregunte por enfermería",
                "Médicos y enfermería, de día y de noche",
            ],
        ),
        (
            "Cuánto dura",
            list![
                "Todo el tiempo que ayude",
                "A menudo 6 a 12 semanas",
                "Según el progreso, a menudo con un IOP después",
                "Según el progreso. Pregunte al programa",
                "Hasta que se pueda seguir en otro lugar sin peligro",
            ],
        ),
        (
            "Vida diaria",
            list![
                "Sigue como antes.",
                "El trabajo o los estudios pueden seguir alrededor de las sesiones.",
                "Muy parecido a un día completo de escuela. Las noches quedan libres.",
                "El trabajo y los estudios se detienen.",
                "Todo lo demás se detiene. Primero, estar a salvo.",
            ],
        ),
    ],
    source: "Fuente: ASAM; 42 CFR 410.44; SAMHSA TIP 47; práctica común.",
};
