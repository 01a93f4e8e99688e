// Renders the PNG icons from their hand-drawn SVGs: `node scripts/icons.mjs`.
// Needs a Chromium: TILTH_CHROMIUM, or /usr/bin/chromium.
import { readFile, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';

const OUT = new URL('../public/icon/', import.meta.url);

// The full mark, and drawings with fewer strokes, fitted to the pixels of small sizes.
const FULL = new URL('mark.svg', OUT);
const [S16, S24, S32] = [16, 24, 32].map((n) => new URL(`icons/${n}.svg`, import.meta.url));
const DRAWING = {
  16: S16,
  19: S24,
  24: S24,
  32: S32,
  38: S32,
  48: S32,
  64: FULL,
  96: FULL,
  128: FULL,
  256: FULL,
};

// The colours in the drawings stand on light and dark toolbars alike. Firefox also takes a pair, each named after
// the theme's text: "light" goes with light text, so on a dark toolbar; "dark" with dark text, on a light one.
const FIREFOX = {
  light: { leaf: 'oklch(0.78 0.10 150)', root: 'oklch(0.78 0.07 55)' },
  dark: { leaf: 'oklch(0.50 0.10 150)', root: 'oklch(0.50 0.08 45)' },
};

const jobs = Object.keys(DRAWING).map((size) => ({ name: size, size: Number(size) }));
for (const [name, tones] of Object.entries(FIREFOX)) {
  for (const size of [16, 32]) jobs.push({ name: `${name}-${size}`, size, tones });
}

const browser = await puppeteer.launch({
  executablePath: process.env.TILTH_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { name, size, tones } of jobs) {
    const svg = await readFile(DRAWING[size], 'utf8');
    const colours = tones ? `.leaf{color:${tones.leaf}}.root{color:${tones.root}}` : '';
    const style = `body{margin:0}svg{display:block;width:${size}px;height:${size}px}${colours}`;
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>${style}</style>${svg}`);
    const shot = await page.screenshot({ omitBackground: true, encoding: 'base64' });
    const png = indexed(size, await page.evaluate(pixelsOf, shot, size));
    await writeFile(new URL(`${name}.png`, OUT), png);
    console.log(`${name}.png  ${png.length} bytes`);
  }
} finally {
  await browser.close();
}

/** In the page: the RGBA bytes of a PNG. */
async function pixelsOf(base64, size) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, size, size).data];
}

/** An indexed PNG: the drawing's two flat colours in 32 steps of opacity take a third of the bytes of full RGBA. */
function indexed(size, rgba) {
  const at = (i) => rgba.slice(4 * i, 4 * i + 4);
  const counts = new Map();
  for (let i = 0; i < size * size; i++) {
    const [r, g, b, a] = at(i);
    const rgb = (r << 16) | (g << 8) | b;
    if (a === 255) counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
  }
  const flat = [...counts]
    .sort((x, y) => y[1] - x[1])
    .slice(0, 2)
    .map(([rgb]) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]);

  const palette = new Map(); // "r,g,b,a" to its index
  const rows = Buffer.alloc(size * (size + 1)); // each row starts with filter type 0
  for (let i = 0; i < size * size; i++) {
    const [r, g, b, alpha] = at(i);
    const far = ([x, y, z]) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
    const a = Math.round(Math.round((alpha * 31) / 255) * (255 / 31));
    const key =
      a === 0 ? '0,0,0,0' : [...(far(flat[0]) <= far(flat[1]) ? flat[0] : flat[1]), a].join();
    if (!palette.has(key)) palette.set(key, palette.size);
    rows[i + Math.floor(i / size) + 1] = palette.get(key);
  }
  const entries = [...palette.keys()].map((key) => key.split(',').map(Number));

  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3], 8); // 8 bits a pixel, indexed
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(entries.flatMap((entry) => entry.slice(0, 3)))),
    chunk('tRNS', Buffer.from(entries.map((entry) => entry[3]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
