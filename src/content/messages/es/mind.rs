//! The words of the blocks on mood, worry, trauma, highs and eating.
//!
//! PHQ-9 and GAD-7 stand in their published translation for the United States. The PC-PTSD-5 is
//! translated here and is not an official translation. See `review.rs`.

use super::words::{ALL, NO_YES, NONE, text};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const TWO_WEEKS: &[&str] = &[
    "Ningún día",
    "Varios días",
    "Más de la mitad de los días",
    "Casi todos los días",
];
const DAYS: &[&str] = &[
    "Ninguno, o menos de 1 día por semana",
    "1 a 3 días por semana",
    "4 o más días por semana",
];

pub(super) const TEXTS: Rows = &[
    (ItemId::Phq1, text("Poco interés", "Poco interés o placer en hacer cosas", TWO_WEEKS)),
    (ItemId::Phq2, text("Ánimo bajo", "Se ha sentido decaído(a), deprimido(a) o sin esperanzas", TWO_WEEKS)),
    (ItemId::Phq3, text("Sueño", "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado", TWO_WEEKS)),
    (ItemId::Phq4, text("Energía", "Se ha sentido cansado(a) o con poca energía", TWO_WEEKS)),
    (ItemId::Phq5, text("Apetito", "Sin apetito o ha comido en exceso", TWO_WEEKS)),
    (ItemId::Phq6, text(
            "Sentirse mal consigo",
            "Se ha sentido mal con usted mismo(a) \u{2013} o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia",
            TWO_WEEKS
        )),
    (ItemId::Phq7, text(
            "Concentración",
            "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión",
            TWO_WEEKS
        )),
    (ItemId::Phq8, text(
            "Movimientos lentos o inquietud",
            "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario \u{2013} muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal",
            TWO_WEEKS
        )),
    (ItemId::Phq9, text(
            "Pensar en morir o en lastimarse",
            "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
            TWO_WEEKS
        )),
    (ItemId::Gad1, text("Nervios", "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta", TWO_WEEKS)),
    (ItemId::Gad2, text("Preocupación", "No ha sido capaz de parar o controlar su preocupación", TWO_WEEKS)),
    (ItemId::Gad3, text("Demasiada preocupación", "Se ha preocupado demasiado por motivos diferentes", TWO_WEEKS)),
    (ItemId::Gad4, text("Dificultad para relajarse", "Ha tenido dificultad para relajarse", TWO_WEEKS)),
    (ItemId::Gad5, text("Inquietud", "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)", TWO_WEEKS)),
    (ItemId::Gad6, text("Irritación", "Se ha molestado o irritado fácilmente", TWO_WEEKS)),
    (ItemId::Gad7, text("Miedo", "Ha tenido miedo de que algo terrible fuera a pasar", TWO_WEEKS)),
    (ItemId::TraumaEvent, text("Trauma", "¿Alguna vez ha vivido este tipo de suceso?", NO_YES)),
    (ItemId::Ptsd1, text(
            "Pesadillas o recuerdos",
            "¿Ha tenido pesadillas sobre el suceso o los sucesos, o ha pensado en ellos cuando no quería?",
            NO_YES
        )),
    (ItemId::Ptsd2, text(
            "Evitar lo que lo recuerda",
            "¿Ha hecho un gran esfuerzo por no pensar en el suceso o los sucesos, o por evitar situaciones que se los recordaban?",
            NO_YES
        )),
    (ItemId::Ptsd3, text("En guardia", "¿Ha estado siempre en guardia o vigilante, o se ha sobresaltado con facilidad?", NO_YES)),
    (ItemId::Ptsd4, text("Sin sentir, o lejos de todo", "¿Se ha sentido como sin emociones, o lejos de las personas, las actividades o lo que le rodea?", NO_YES)),
    (ItemId::Ptsd5, text(
            "Culpa",
            "¿Ha sentido culpa, o no ha podido dejar de culparse o de culpar a otros por el suceso o los sucesos, o por los problemas que pudieron causar?",
            NO_YES
        )),
    (ItemId::Flashbacks, text(
            "Revivirlo la mayoría de los días",
            "La mayoría de los días, ¿ha sentido como si volviera a pasar, o como si usted no estuviera ahí?",
            NO_YES
        )),
    (ItemId::PanicDaily, text(
            "Pánico o evitar cosas, la mayoría de los días",
            "En los últimos 14 días, la mayoría de los días, ¿tuvo pánico o evitó cosas por miedo?",
            NO_YES
        )),
    (ItemId::IllnessTrouble, text(
            "Sin tratamiento, o con problemas",
            "¿Está ahora sin tratamiento para eso, o le dio problemas en el último año?",
            NO_YES
        )
        .help("Usted dijo que una vez le dijeron que tiene trastorno bipolar o esquizofrenia.")),
    (ItemId::Highs, text(
            "Euforia y experiencias fuera de lo común",
            "En las últimas semanas, ¿le pasó algo de esto?",
            &[
                "En los últimos 14 días: tanta euforia o aceleración que otros notaron que yo no era como siempre",
                "En los últimos 14 días: casi no dormí, y aun así tuve mucha energía",
                "En los últimos 14 días: ideas o palabras tan rápidas que no se podían seguir, o cosas arriesgadas que no son propias de mí",
                "En los últimos 30 días: oí o vi cosas que otros no",
                "En los últimos 30 días: creí cosas que a otros les parecieron extrañas, como que me vigilaban",
            ]
        )
        .help(ALL)
        .none(NONE)
        .why("Pueden venir del estrés, las drogas, la falta de sueño o una enfermedad. Para todo hay ayuda.")),
    (ItemId::Noticed, text(
            "Otros se preocupan",
            "En los últimos 30 días, ¿se preocupó la gente cercana por lo que usted oye o cree, o por cómo habla?",
            NO_YES
        )),
    (ItemId::Still, text(
            "Sin moverse o sin hablar",
            "En los últimos 30 días, ¿hubo ratos largos en que no podía moverse o no podía hablar?",
            NO_YES
        )),
    (ItemId::Told, text("Le dijeron que tiene una enfermedad", "¿Un médico o personal de enfermería le dijo alguna vez que tiene trastorno bipolar o esquizofrenia?", NO_YES)),
    (ItemId::MindHospital, text(
            "Estadía en un hospital por salud mental",
            "En los últimos 12 meses, ¿tuvo una estadía en un hospital por su salud mental?",
            NO_YES
        )),
    (ItemId::HighsDetail, text(
            "A qué llevó",
            "En los últimos 30 días, ¿cuáles de estas son ciertas?",
            &[
                "En los últimos 14 días: ese ritmo tan acelerado afectó mi trabajo, mi dinero o mis relaciones",
                "Con ese ritmo tan acelerado, perdí el control de lo que hacía",
                "Lo que oigo, veo o creo aparece la mayoría de los días",
                "Lo que oigo, veo o creo me altera",
                "Hice algo por lo que oigo, veo o creo, y nadie estuvo en peligro",
                "Por ese ritmo, o por lo que oigo, veo o creo, hice cosas peligrosas o no pude cuidarme",
            ]
        )
        .help("Piense en la euforia o la aceleración, y en lo que oye, ve o cree. Elija todas las que correspondan.")
        .none(NONE)),
    (ItemId::Sleepless, text(
            "Noches sin dormir",
            "En los últimos 30 días, ¿cuántas noches seguidas pasó sin dormir nada?",
            &["Ninguna", "1 o 2 noches", "3 o más noches", "3 o más noches, y siento mucha agitación"]
        )),
    (ItemId::Eating, text(
            "La comida",
            "En los últimos 30 días, ¿cuáles de estas describen su caso?",
            &[
                "Perdí el control de cuánto comía",
                "Me provoqué el vómito porque sentía demasiada comida adentro",
                "Bajé mucho de peso en poco tiempo",
                "Sentí que mi cuerpo era muy grande, aunque otros decían que era delgado",
                "Los pensamientos sobre la comida o mi cuerpo dominaron mi día",
            ]
        )
        .help(ALL)
        .none(NONE)
        .why("Los problemas con la comida pueden ser riesgosos para el cuerpo, y hay atención especial para eso.")),
    (ItemId::BingeDays, text("Días de comer sin control", "Comió mucho más de lo que quería, sin control", DAYS)),
    (ItemId::PurgeDays, text("Días de provocarse el vómito", "Se provocó el vómito, o usó pastillas para sacar la comida", DAYS)),
];
