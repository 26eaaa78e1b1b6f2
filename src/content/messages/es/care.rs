//! The words of levels, domains and modifiers.

use super::words::level;
use crate::content::messages::LevelText;
use crate::domain::item::Block;
use crate::domain::level::Level;
use crate::domain::rating::Domain;

pub(super) fn level(level: Level) -> &'static LevelText {
    match level {
        Level::SelfCare => level!(
            "Autocuidado y seguimiento",
            "Sin un tratamiento nuevo por ahora, y una revisión si las cosas cambian. La atención y las medicinas de ahora siguen igual.",
            "Observe cómo se siente, y vuelva a responder en unas semanas.",
            "Siga en contacto con esta persona, y vuelva a responder en unas semanas."
        ),
        Level::Outpatient => level!(
            "Atención ambulatoria",
            "Visitas regulares, casi siempre semanales, menos de 9 horas por semana.",
            "Haga una primera cita con un terapeuta, un médico o una clínica.",
            "Ofrezca ayuda para hacer una primera cita con un terapeuta, un médico o una clínica."
        ),
        Level::Iop => level!(
            "Programa ambulatorio intensivo (IOP)",
            "9 a 19 horas por semana, casi siempre en 3 a 5 días, viviendo en casa.",
            "Pida una evaluación para un programa ambulatorio intensivo (IOP).",
            "Ofrezca llamar con esta persona y preguntar por un programa ambulatorio intensivo (IOP)."
        ),
        Level::Php => level!(
            "Programa de día (PHP)",
            "20 horas o más por semana, durmiendo en casa.",
            "Pida una evaluación para un programa de día, también llamado hospitalización parcial (PHP).",
            "Ofrezca llamar con esta persona y preguntar por un programa de día, también llamado PHP."
        ),
        Level::Residential => level!(
            "Atención residencial",
            "Se vive en el programa, con personal de día y de noche.",
            "Pida una evaluación para atención residencial, donde se vive en el programa.",
            "Ofrezca llamar con esta persona y preguntar por atención residencial."
        ),
        Level::MedicalToday => level!(
            "Atención médica hoy",
            "Un hospital o una unidad de desintoxicación, el mismo día.",
            "Busque atención médica hoy: llame a un médico, o vaya a un hospital o unidad de desintoxicación.",
            "Ayude a que reciba atención médica hoy: llamen a un médico, o vayan a un hospital o unidad de desintoxicación."
        ),
        Level::Emergency => level!(
            "Ayuda de emergencia ahora",
            "Servicios de emergencia, ahora.",
            "Busque ayuda de emergencia ahora. Por favor, no espere.",
            "Busque ayuda de emergencia para esta persona ahora. Por favor, no espere."
        ),
    }
}

pub(super) fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::W => "Malestar al dejar de consumir",
        Domain::M => "Cuerpo y embarazo",
        Domain::S => "Seguridad",
        Domain::P => "Mente y ánimo",
        Domain::F => "Vida diaria",
        Domain::U => "Beber y consumir",
        Domain::E => "Casa",
        Domain::K => "Personas",
        Domain::H => "Tratamientos hasta ahora",
        Domain::R => "Disposición",
    }
}

pub(super) fn block(block: Block) -> &'static str {
    match block {
        Block::About => "Para empezar",
        Block::Safety => "Primero, su seguridad",
        Block::Alcohol => "Alcohol",
        Block::Drugs => "Drogas y medicinas",
        Block::Withdrawal => "Reducir o dejar de consumir",
        Block::Use => "Beber y consumir",
        Block::Mood | Block::Worry => "Ánimo y preocupación",
        Block::Trauma => "Experiencias difíciles",
        Block::Highs => "Euforia y experiencias fuera de lo común",
        Block::Eating => "La comida",
        Block::Daily => "Vida diaria",
        Block::Health => "Salud",
        Block::Home => "Casa",
        Block::People => "Personas",
        Block::Treatment => "Tratamientos hasta ahora",
        Block::Readiness => "Disposición para recibir ayuda",
        Block::Practical => "Cosas prácticas",
    }
}

pub(super) fn modifier(id: &str) -> &'static str {
    match id {
        "moud" => {
            "Los medicamentos para tratar el consumo de opioides salvan vidas, y un buen programa los ofrece. Si ya se toman, deben seguir. Si no, pídalos."
        }
        "maud" => "Pregunte por medicamentos que ayudan a beber menos o a dejarlo.",
        "naloxone" => {
            "Tenga naloxona a mano y diga a otros dónde está. Puede revertir una sobredosis de opioides. Aun así, llame al número de emergencia."
        }
        "psych_eval" => {
            "Pida una evaluación completa con psiquiatría u otro profesional que recete."
        }
        "perinatal" => "Pida un equipo que conozca el embarazo y el tiempo después del parto.",
        "safe_housing" => {
            "Pregunte al programa por vivienda segura, como una casa de recuperación."
        }
        "motivational_start" => {
            "Tener dudas es un buen punto para empezar. Pida una primera charla sin compromiso."
        }
        "co_occurring" => "Pida un programa que trate juntos la salud mental y el consumo.",
        "eating" => "Pida un programa con atención para problemas o trastornos de la alimentación.",
        "trauma" => "Pida atención hecha para personas que vivieron un trauma.",
        "virtual_ok" => "Un programa virtual o mixto también podría servir.",
        "older" => "Pregunte si el programa conoce las necesidades de las personas mayores.",
        _ => "",
    }
}
