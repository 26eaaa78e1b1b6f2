//! What each field of the settings takes: one table for errors, schema and documentation.

/// A field.
#[derive(Debug, serde::Serialize)]
pub struct Field {
    /// Its path; `[]` stands for any place of a list.
    pub path: &'static str,
    /// What it takes. An error says: must be this.
    pub takes: &'static str,
    /// An example, as JSON or as the text itself.
    pub example: &'static str,
    /// What it is for, and what happens without it.
    pub about: &'static str,
}

const fn f(
    path: &'static str,
    takes: &'static str,
    example: &'static str,
    about: &'static str,
) -> Field {
    Field {
        path,
        takes,
        example,
        about,
    }
}

/// What a colour takes.
const COLOUR: &str = "a colour as # and six hexadecimal digits";
const LINK: &str = "an address that begins with https://, of at most 300 characters";
const NUMBER: &str = "a phone number of 3 to 15 digits";
const NAME: &str = "one line of 1 to 80 characters";
const DAYS: &str = "a list of days, each once: mon, tue, wed, thu, fri, sat, sun";
const TIME: &str = "a time of day as HH:MM, 00:00 to 23:59";
const END: &str = "a time of day as HH:MM, up to 24:00";

/// All fields, in the order of the documentation.
pub static FIELDS: &[Field] = &[
    f(
        "name",
        NAME,
        "Harbor Street Clinic",
        "Required. The provider's name, without claims.",
    ),
    f(
        "phone",
        NUMBER,
        "+1 202-555-0143",
        "Required. The number that people call. It also stands in the panel that needs no program.",
    ),
    f(
        "text",
        NUMBER,
        "+1 202-555-0144",
        "A number that takes text messages, for people who would rather not call.",
    ),
    f(
        "booking",
        LINK,
        "https://example.org/first-call",
        "A page for booking a first call. Opening it leaves the questions and clears the answers, and the link says so.",
    ),
    f(
        "mail",
        "a mail address of at most 120 characters",
        "hello@example.org",
        "A mail address. The message that opens asks for a first appointment, in fixed words, and says nothing of the answers.",
    ),
    f(
        "country",
        "one of us, uk, ie, ca, au, nz, in, other",
        "us",
        "The country whose help lines come first; without it, us. The person can change it.",
    ),
    f(
        "languages",
        "a list of languages that the page has, each once: en, es",
        "[\"en\", \"es\"]",
        "The languages to offer, the first one first; without it, all that the page has.",
    ),
    f(
        "time_zone",
        "the name of a time zone as Area/City",
        "America/New_York",
        "The provider's time zone. Required where there are hours.",
    ),
    f(
        "hours",
        "a list of at most 21 entries",
        "[{ \"days\": [\"mon\", \"fri\"], \"from\": \"08:00\", \"to\": \"18:00\" }]",
        "When the phone is answered. Without it, nothing is said about that.",
    ),
    f(
        "hours[].days",
        DAYS,
        "[\"mon\", \"fri\"]",
        "Required. The days on which these hours begin.",
    ),
    f("hours[].from", TIME, "08:00", "Required. From when."),
    f(
        "hours[].to",
        END,
        "18:00",
        "Required. Until when; past midnight where it is not after `from`. Around the clock is 00:00 to 24:00.",
    ),
    f(
        "locations",
        "a list of at most 20 entries",
        "[{ \"name\": \"Main house\", \"address\": \"12 Harbor Street, Springfield\" }]",
        "Where the provider is.",
    ),
    f(
        "locations[].name",
        NAME,
        "Main house",
        "Required. A name that no other location has.",
    ),
    f(
        "locations[].address",
        "one line of 1 to 160 characters",
        "12 Harbor Street, Springfield",
        "Its address, in one line.",
    ),
    f(
        "programs",
        "a list of at most 20 entries",
        "[{ \"name\": \"Evening IOP\", \"level\": \"iop\", \"format\": \"in-person\" }]",
        "What the provider offers. It never changes a result: it only says which of these programs fit it.",
    ),
    f(
        "programs[].name",
        NAME,
        "Evening IOP",
        "Required. A name without claims, that no other program has.",
    ),
    f(
        "programs[].level",
        "one of outpatient, iop, php, residential",
        "iop",
        "Required. Its level of care.",
    ),
    f(
        "programs[].format",
        "one of in-person, virtual, mixed",
        "in-person",
        "Required. Where its sessions take place.",
    ),
    f(
        "programs[].location",
        "the name of one of the locations",
        "Main house",
        "Where it takes place.",
    ),
    f(
        "programs[].tracks",
        "a list, each once: substance-use, mental-health, co-occurring, trauma, eating-disorder, perinatal, older-adults",
        "[\"substance-use\", \"co-occurring\"]",
        "What or whom it is for. Without it, nothing is said about that.",
    ),
    f(
        "programs[].sessions",
        "a list of at most 21 entries",
        "[{ \"days\": [\"mon\", \"wed\", \"thu\"], \"start\": \"17:30\", \"end\": \"20:30\" }]",
        "Its week. The hours must be those of its level: outpatient under 9 a week, IOP 9 to 19 on 3 to 5 days, day program 20 or more on 3 to 7 days. A residential program has none.",
    ),
    f(
        "programs[].sessions[].days",
        DAYS,
        "[\"mon\", \"wed\", \"thu\"]",
        "Required. The days on which this session takes place.",
    ),
    f(
        "programs[].sessions[].start",
        TIME,
        "17:30",
        "Required. When it starts.",
    ),
    f(
        "programs[].sessions[].end",
        END,
        "20:30",
        "Required. When it ends, on the same day.",
    ),
    f(
        "theme",
        "an object with light, dark, radius, font",
        "{ \"light\": { \"accent\": \"#0a5650\" }, \"radius\": 14 }",
        "The look. Without it, the look of Care Compass.",
    ),
    f(
        "theme.light",
        "an object of colours",
        "{ \"accent\": \"#0a5650\" }",
        "The colours of the light theme. What is left out stays as it is. Every pair of text and ground needs a contrast of 7:1, every edge 3:1.",
    ),
    f(
        "theme.dark",
        "an object of colours",
        "{ \"accent\": \"#8bd8cb\" }",
        "The colours of the dark theme, in the same way.",
    ),
    f("theme.light.paper", COLOUR, "#fbfaf6", "The page."),
    f(
        "theme.light.surface",
        COLOUR,
        "#ffffff",
        "Cards and choices, and the words on a filled button.",
    ),
    f(
        "theme.light.tint",
        COLOUR,
        "#e9f0ec",
        "What is selected, and bands in charts.",
    ),
    f("theme.light.ink", COLOUR, "#17302c", "Text."),
    f("theme.light.soft", COLOUR, "#384d46", "Secondary text."),
    f(
        "theme.light.edge",
        COLOUR,
        "#75877f",
        "The edges of choices and cards.",
    ),
    f(
        "theme.light.accent",
        COLOUR,
        "#0a5650",
        "Buttons, links, selection.",
    ),
    f(
        "theme.light.care",
        COLOUR,
        "#6b4300",
        "The side bar of what should happen soon.",
    ),
    f(
        "theme.light.now",
        COLOUR,
        "#7a1f1f",
        "The side bar of an emergency.",
    ),
    f("theme.dark.paper", COLOUR, "#10201e", "The page."),
    f(
        "theme.dark.surface",
        COLOUR,
        "#172b28",
        "Cards and choices, and the words on a filled button.",
    ),
    f(
        "theme.dark.tint",
        COLOUR,
        "#1e3733",
        "What is selected, and bands in charts.",
    ),
    f("theme.dark.ink", COLOUR, "#eaf2ee", "Text."),
    f("theme.dark.soft", COLOUR, "#bccdc6", "Secondary text."),
    f(
        "theme.dark.edge",
        COLOUR,
        "#7f938b",
        "The edges of choices and cards.",
    ),
    f(
        "theme.dark.accent",
        COLOUR,
        "#8bd8cb",
        "Buttons, links, selection.",
    ),
    f(
        "theme.dark.care",
        COLOUR,
        "#f2cf8f",
        "The side bar of what should happen soon.",
    ),
    f(
        "theme.dark.now",
        COLOUR,
        "#ffb9ae",
        "The side bar of an emergency.",
    ),
    f(
        "theme.radius",
        "a whole number of pixels, 0 to 28",
        "14",
        "How round corners are.",
    ),
    f(
        "theme.font",
        "one of system, humanist, rounded, serif",
        "system",
        "A stack of fonts that systems have: nothing is ever loaded.",
    ),
    f(
        "policy",
        LINK,
        "https://example.org/health-data",
        "The provider's policy on consumer health data, as some states ask for.",
    ),
    f(
        "language_notice",
        LINK,
        "https://example.org/languages",
        "The provider's notice of language services, as Section 1557 asks for.",
    ),
    f(
        "dedicated",
        "true or false",
        "false",
        "Whether the page has a web address of its own with nothing else on it. Only then may answers be saved on the device, and only when the person asks for it.",
    ),
    f(
        "idle_minutes",
        "a whole number of minutes, 5 to 120",
        "30",
        "Minutes without a touch after which the answers are cleared; without it, 30.",
    ),
];

/// The field at a path such as `programs[2].sessions[0].start`.
pub fn field(path: &str) -> Option<&'static Field> {
    // The place in a list says nothing about the field. The place of one entry of a plain list
    // leads to the list.
    let any: String = path
        .split('[')
        .enumerate()
        .map(|(at, part)| match part.split_once(']') {
            Some((_, rest)) if at > 0 => format!("[]{rest}"),
            _ => part.to_string(),
        })
        .collect();
    let found = |path: &str| FIELDS.iter().find(|f| f.path == path);
    found(&any).or_else(|| found(any.strip_suffix("[]")?))
}
