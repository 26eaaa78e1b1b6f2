//! A QR code of one size (ISO/IEC 18004, version 2, error correction M): up to 26 bytes, enough
//! for any phone number.
//!
//! A crate for all sizes would weigh 9.6 KB in the page (`qrcodegen`, measured); a test compares
//! this with that crate, module by module.

/// Modules on a side.
pub const SIZE: usize = 25;

/// The most bytes that fit.
pub const MOST: usize = 26;

const DATA: usize = 28;
const CHECK: usize = 16;

/// The code, row by row from the top; `true` is dark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code([[bool; SIZE]; SIZE]);

/// The code of these bytes. `None`: more than [`MOST`].
pub fn code(bytes: &[u8]) -> Option<Code> {
    let words = codewords(bytes)?;
    let mut code = Code([[false; SIZE]; SIZE]);
    for y in 0..SIZE {
        for x in 0..SIZE {
            code.set(x, y, fixed(x, y).unwrap_or(false));
        }
    }
    let mut bits = words
        .iter()
        .flat_map(|w| (0..8).map(move |i| w >> (7 - i) & 1 == 1));
    // Two columns at a time from the right, up and down in turn; column 6 is a timing pattern.
    for (turn, right) in [24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1]
        .into_iter()
        .enumerate()
    {
        for step in 0..SIZE {
            let y = if turn % 2 == 0 { SIZE - 1 - step } else { step };
            for x in [right, right - 1] {
                if fixed(x, y).is_none() {
                    // Mask 0; the last seven modules carry nothing.
                    let bit = bits.next().unwrap_or(false);
                    code.set(x, y, bit ^ ((x + y) % 2 == 0));
                }
            }
        }
    }
    Some(code)
}

impl Code {
    /// Whether a module is dark. Outside it is not.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.0.get(y).and_then(|row| row.get(x)) == Some(&true)
    }

    fn set(&mut self, x: usize, y: usize, dark: bool) {
        if let Some(module) = self.0.get_mut(y).and_then(|row| row.get_mut(x)) {
            *module = dark;
        }
    }

    /// An SVG drawing, dark on white, with the quiet zone of four modules around. It stands in a
    /// data URL as it is, so it holds no `#`.
    pub fn svg(&self) -> String {
        let mut path = String::new();
        for y in 0..SIZE {
            for x in (0..SIZE).filter(|x| self.is_dark(*x, y)) {
                path.push_str(&format!("M{} {}h1v1h-1z", x + 4, y + 4));
            }
        }
        let side = SIZE + 8;
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} {side}' \
             shape-rendering='crispEdges'><path fill='white' d='M0 0h{side}v{side}H0z'/>\
             <path d='{path}'/></svg>"
        )
    }
}

/// Mode and length, the bytes, padding, and the check words.
fn codewords(bytes: &[u8]) -> Option<[u8; DATA + CHECK]> {
    if bytes.len() > MOST {
        return None;
    }
    let mut words = [0; DATA + CHECK];
    let length = u8::try_from(bytes.len()).ok()?;
    // Mode and length take 12 bits, so every byte lies across two words.
    let mut nibbles = vec![4, length >> 4, length & 15];
    nibbles.extend(bytes.iter().flat_map(|b| [b >> 4, b & 15]));
    nibbles.push(0);
    let used = nibbles.len() / 2;
    for (word, pair) in words.iter_mut().zip(nibbles.chunks(2)) {
        *word = pair.iter().fold(0, |w, n| w << 4 | n);
    }
    for (word, pad) in words
        .iter_mut()
        .take(DATA)
        .skip(used)
        .zip([0xec, 0x11].iter().cycle())
    {
        *word = *pad;
    }
    let check = remainder(words.get(..DATA)?);
    for (word, c) in words.iter_mut().skip(DATA).zip(check) {
        *word = c;
    }
    Some(words)
}

/// The Reed-Solomon remainder, over the field with x^8 + x^4 + x^3 + x^2 + 1.
fn remainder(data: &[u8]) -> [u8; CHECK] {
    // The generator: the product of (x - 2^i), without its leading 1.
    let mut generator = [0; CHECK];
    generator[CHECK - 1] = 1;
    let mut root = 1;
    for _ in 0..CHECK {
        let shifted = generator.into_iter().skip(1).chain([0]);
        let mut next = [0; CHECK];
        for (n, (g, s)) in next.iter_mut().zip(generator.into_iter().zip(shifted)) {
            *n = times(g, root) ^ s;
        }
        generator = next;
        root = times(root, 2);
    }
    let mut rest = [0; CHECK];
    for byte in data {
        let factor = byte ^ rest[0];
        rest.rotate_left(1);
        rest[CHECK - 1] = 0;
        for (r, g) in rest.iter_mut().zip(generator) {
            *r ^= times(g, factor);
        }
    }
    rest
}

fn times(a: u8, b: u8) -> u8 {
    (0..8).rev().fold(0u8, |product, bit| {
        let carry = product >> 7;
        (product << 1) ^ (carry * 0x1d) ^ ((b >> bit & 1) * a)
    })
}

/// The module of the patterns that are the same in every code, the format included; `None` where
/// data goes.
fn fixed(x: usize, y: usize) -> Option<bool> {
    let last = SIZE - 1;
    // The distance to the middle of a square of rings.
    let ring = |cx: usize, cy: usize| x.abs_diff(cx).max(y.abs_diff(cy));
    for (cx, cy) in [(3, 3), (last - 3, 3), (3, last - 3)] {
        match ring(cx, cy) {
            2 | 4 => return Some(false),
            0 | 1 | 3 => return Some(true),
            _ => {}
        }
    }
    if ring(18, 18) <= 2 {
        return Some(ring(18, 18) != 1);
    }
    // Error correction M and mask 0.
    let format = |bit: usize| Some(0x5412 >> bit & 1 == 1);
    match (x, y) {
        (8, 17) => Some(true),
        (8, 0..=5) => format(y),
        (8, 7) => format(6),
        (8, 8) => format(7),
        (7, 8) => format(8),
        (0..=5, 8) => format(14 - x),
        (17.., 8) => format(last - x),
        (8, 18..) => format(14 + y - last),
        (_, 6) => Some(x.is_multiple_of(2)),
        (6, _) => Some(y.is_multiple_of(2)),
        _ => None,
    }
}
