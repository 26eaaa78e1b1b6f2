//! The words for families and friends.

use crate::content::messages::family::FamilyText;
use crate::content::messages::lines::lines;

pub(super) static FAMILY: FamilyText = FamilyText {
    steps: [
        "Un próximo paso para esta persona",
        "Un próximo paso para usted",
    ],
    own_step: "Esta semana, cuéntele a alguien de confianza cómo vive esto, o visite un grupo de familias.",
    parts: &[
        (
            "Su propia seguridad es lo primero",
            lines![
                "Si está en peligro, salga y llame al número de emergencia.",
                "Si hay niños, llévelos a un lugar seguro antes de hablar.",
                "Pida que por ahora no haya en casa armas ni muchas medicinas guardadas.",
                "Tenga a la mano su teléfono, llaves, papeles y algo de dinero.",
            ],
        ),
        (
            "Lo que podría decir",
            lines![
                "“Me importa cómo está. Noto mucho cansancio, y me preocupa”.",
                "“No quiero juzgar. ¿Cómo va todo?”",
                "“Me gustó el paseo de hoy. Extraño días así”.",
                "“¿Hacemos una llamada? Yo me quedo al lado”.",
                "“No hay que decidirlo todo ahora. Es solo una primera charla”.",
                "Si le preocupa el suicidio, pregunte claramente si piensa en matarse. Preguntar no mete la idea en la cabeza.",
            ],
        ),
        (
            "Lo que no ayuda",
            lines![
                "Charlas serias cuando hay alcohol, drogas o mucho enojo.",
                "Culpas, etiquetas o una lista de lo que salió mal.",
                "Una reunión sorpresa donde todos le hacen frente.",
                "Amenazas que no va a cumplir.",
                "Hacer que deje de golpe la bebida o las pastillas. Eso puede ser peligroso.",
            ],
        ),
        (
            "Cómo funciona CRAFT",
            lines![
                "Es una preparación para la familia de alguien que bebe o consume, y aún no quiere ayuda.",
                "Usted aprende a hacer agradables los ratos sin consumo, y a apartarse cuando hay consumo.",
                "Usted aprende cuándo dejar que la persona enfrente lo que trae el consumo. Si alguien está en peligro, busque ayuda siempre.",
                "Usted aprende a ver el momento oportuno, y a tener lista una primera visita.",
                "En los estudios, unas dos de cada tres personas empezaron entonces un tratamiento. En la práctica diaria fueron menos.",
                "Pregunte a un terapeuta o a un servicio para familias si enseñan CRAFT.",
            ],
        ),
        (
            "Apoyo para usted",
            lines![
                "Al-Anon y Nar-Anon: grupos para personas cercanas a alguien que bebe o consume.",
                "SMART Family and Friends: habilidades, en persona y en línea.",
                "NAMI: grupos y clases sobre salud mental, en Estados Unidos.",
                "Su propio médico o un terapeuta. No tiene que esperar a que esta persona empiece.",
            ],
        ),
        (
            "Si por ahora dice que no",
            lines![
                "Mantenga la calma, y deje la puerta abierta. Puede volver a preguntar en un mejor momento.",
                "Siga con su propio paso. Su vida también cuenta.",
            ],
        ),
    ],
    source: "Fuente: Roozen y otros, 2010; BMC Public Health, 2022; práctica común.",
};
