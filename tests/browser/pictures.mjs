// Pictures of screens that are small enough to keep, and exact enough to see a margin move.
//
// A picture is kept at a sixth of its size, each dot the mean of 36, in 32 shades a colour.
// A line of text that moves by one dot still changes the means around it.

import { deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const scale = 6;

/** A screenshot as it is kept. */
export function shrink(screenshot) {
  const { width, height, data } = PNG.sync.read(screenshot);
  const small = new PNG({ width: Math.floor(width / scale), height: Math.floor(height / scale) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < scale; dy += 1) {
          for (let dx = 0; dx < scale; dx += 1) sum += data[((y * scale + dy) * width + x * scale + dx) * 4 + channel];
        }
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / scale ** 2 / 8) * 8;
      }
      small.data[(y * small.width + x) * 4 + 3] = 255;
    }
  }
  return small;
}

/** A picture as a file: PNG with a list of its colours, which pngjs reads but does not write, and a third as large. */
export function toFile({ width, height, data }) {
  const colours = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const colour = data.subarray(at * 4, at * 4 + 3).join();
    if (!colours.has(colour)) colours.set(colour, colours.size);
    rows[at + Math.floor(at / width) + 1] = colours.get(colour);
  }
  if (colours.size > 256) return PNG.sync.write({ width, height, data }, { colorType: 2, deflateLevel: 9 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const list = Buffer.from([...colours.keys()].flatMap((colour) => colour.split(',').map(Number)));
  const parts = [['IHDR', header], ['PLTE', list], ['IDAT', deflateSync(rows, { level: 9 })], ['IEND', Buffer.alloc(0)]];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts.flatMap(([name, body]) => chunk(Buffer.concat([Buffer.from(name), body])))]);
}

/** A part of a PNG: its length, its name and bytes, and their CRC-32. */
function chunk(bytes) {
  const number = (value) => { const four = Buffer.alloc(4); four.writeUInt32BE(value >>> 0); return four; };
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
  }
  return [number(bytes.length - 4), bytes, number(~crc)];
}

export const fromFile = (bytes) => PNG.sync.read(bytes);

/** How many dots of two pictures differ, and a picture of where. */
export function compare(before, now) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const [a, b] = [before, now].map((picture) => padded(picture, width, height));
  const where = new PNG({ width, height });
  const differing = pixelmatch(a.data, b.data, where.data, width, height, { threshold: 0.03, includeAA: true });
  return { differing, where };
}

/** The picture on a larger ground, which is of a colour that no screen has. */
function padded(picture, width, height) {
  const larger = new PNG({ width, height });
  for (let at = 0; at < larger.data.length; at += 4) larger.data.set([255, 0, 255, 255], at);
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}
