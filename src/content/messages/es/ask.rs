//! The words of the questions to ask a program. They fit a call for oneself and for someone else.

use crate::content::ask::Question::{self, *};
use crate::content::messages::ask::AskText;

fn question(question: Question) -> &'static str {
    match question {
        OpioidMedicine => {
            "¿Ofrecen medicamentos para tratar el consumo de opioides, y se pueden empezar de inmediato?"
        }
        AlcoholMedicine => "¿Ofrecen medicamentos que ayudan a beber menos o a dejarlo?",
        Both => "¿Tratan juntos la salud mental y el consumo, con su propio personal?",
        Trauma => "¿Ofrecen atención para el trauma, y quién decide cuánto se cuenta?",
        Eating => "¿Tienen atención para problemas o trastornos de la alimentación?",
        Perinatal => "¿Su equipo conoce el embarazo y el tiempo después del parto?",
        Slip => "¿Qué pasa después de una recaída?",
        Testing => "¿Hacen pruebas de drogas, y qué pasa si una sale positiva?",
        Housing => "¿Pueden ayudar con un lugar seguro para vivir, como una casa de recuperación?",
        Childcare => "¿Hay ayuda para cuidar a niños u otras personas durante las sesiones?",
        Rides => "¿Hay ayuda con el transporte?",
        Evenings => "¿Hay grupos por la noche o en fin de semana?",
        Online => "¿Cuánto del programa puede ser en línea?",
        Language => "¿Dan la atención en el idioma que hace falta?",
        Network => "¿Están en la red del seguro, y quién consigue la autorización?",
        Estimate => "¿Nos pueden dar por escrito un estimado del costo antes de empezar?",
        Assessment => {
            "¿Quién hace la evaluación, y podría recomendar también otro nivel de atención?"
        }
        Hours => "¿Cuántas horas en cuántos días por semana, y a qué horas?",
        Groups => "¿De qué tamaño son los grupos?",
        Length => "¿Cuánto tiempo se queda la gente, y cómo se decide?",
        Individual => "¿Qué tan seguido hay una sesión a solas con un terapeuta, y quién es?",
        Medical => "¿Hay psiquiatra u otro profesional que recete, y atención médica?",
        Family => "¿Cómo pueden participar la familia o las amistades?",
        Crisis => "¿A quién se puede llamar de noche o en fin de semana?",
        StepDown => "¿Qué viene después: menos horas, visitas semanales, un grupo?",
        Outcomes => "¿Qué resultados miden, y los podemos ver?",
        Total => "¿Cuánto hay que pagar en total, y por cada día?",
        Fee => "¿Alguien recibe un pago por mandarles personas?",
        Culture => {
            "¿Tienen experiencia con personas de nuestra cultura, de nuestra fe o de la comunidad LGBTQ+?"
        }
        Access => "¿Pueden participar en todo las personas con una discapacidad?",
        LicenceUs => "¿Tienen licencia del estado, y acreditación de Joint Commission o CARF?",
        Licence => "¿Quién da la licencia al programa o lo inspecciona?",
        Complaint => "¿Dónde se puede poner una queja?",
    }
}

pub(super) static ASK: AskText = AskText {
    lead: "No tiene que hacerlas todas. Marque las que le importan. Un buen programa responde con gusto.",
    chosen: ["Elegidas para usted", "Elegidas para esta persona"],
    any: "Para cualquier programa",
    others: "Más preguntas",
    question,
};
