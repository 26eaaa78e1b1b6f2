// What the documents for providers say is so.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sandbox } from '../../src/embed/loader/frame.js';
import { root } from '../../src/embed/tools/common.mjs';
import { open, quit, visit, withSettings } from './harness.mjs';
import { goOn, press } from './walk.mjs';

after(quit);

const source = (path) => readFileSync(join(root, path), 'utf8');
const blocks = (text, language) => [...text.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block]) => block);
const wordsOf = (text, pattern) => [...text.matchAll(pattern)].map(([, word]) => word);

test('every file and link that a document names is there', () => {
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  for (const document of documents) {
    const text = source(document);
    const named = wordsOf(text, /`((?:tests|src|docs)\/[\w./-]+)`/g);
    const linked = wordsOf(text, /\]\(([\w./-]+)\)/g).map((path) => join(document, '..', path));
    for (const path of [...named, ...linked]) assert.ok(existsSync(join(root, path)), `${document}: ${path}`);
  }
});

describe('embedding.md', () => {
  const text = source('docs/embedding.md');

  test('has the snippets that the configurator gives', async (t) => {
    const { page, close } = await visit({ path: '/configure.html' });
    t.after(close);
    await page.locator('#f-name').fill('Your Clinic');
    await page.locator('#f-phone').fill('+1 202-555-0143');
    const [html, wordpress, link] = blocks(text, 'html');
    const [react] = blocks(text, 'jsx');
    for (const [host, said] of Object.entries({ html, wordpress, webflow: link, squarespace: link, wix: link, react })) {
      await page.locator('#host').selectOption(host);
      assert.equal(said.trim(), (await page.locator('#snippet').inputValue()).trim(), host);
    }
  });

  test('has the height of the first screen, as every snippet has', () => {
    const styles = source('src/embed/loader/styles.js');
    const [, wide] = styles.match(/:host\{.*\n?.*min-height:([^;]*);/);
    const [, small, narrow] = styles.match(/@media\(max-width:(\d+rem)\)\{:host\{min-height:([^}]*)\}/);
    const step = `max(${wide},min(${narrow},(${parseInt(small, 10) + 1}rem - 100vw)*99))`;
    for (const path of ['README.md', 'docs/embedding.md', 'src/embed/packages/npm/README.md', 'src/embed/packages/wordpress/care-compass.php', 'src/settings/snippet.rs']) {
      const said = wordsOf(source(path), /(?:min-height:|minHeight: ')(max[^;"']*)/g);
      assert.ok(said.length && said.every((one) => one === step), `${path}: ${said.join(' ')}`);
    }
    const sheet = source('style/host.css').replace(/\s+/g, ' ');
    assert.ok(sheet.includes(`min-block-size: ${wide.replace(',', ', ')}; @media (max-width: ${small}) { min-block-size: ${narrow};`));
    assert.ok(text.includes(`min-height: ${wide.replace(',', ', ')} } @media (max-width: ${small}) { care-compass { min-height: ${narrow} } }`));
  });

  test('has the attributes, the events and the codes of the program', () => {
    const loader = source('src/embed/loader.js');
    const table = (title) => wordsOf(text.split(`\n## ${title}\n`)[1].split('\n## ')[0], /^\| (`.*?) \|/gm).flatMap((cell) => wordsOf(cell, /`(\w+)`/g));
    assert.deepEqual(table('Attributes').sort(), wordsOf(loader, /^  get (\w+)\(\) \{ return this\.getAttribute/gm).sort());
    assert.deepEqual(table('Events'), ['ready', 'error', 'exit']);
    assert.deepEqual(new Set(wordsOf(loader, /#tell\('(\w+)'/g)), new Set(['ready', 'error', 'exit']));
    const codes = [
      ...wordsOf(source('src/embed/sealed/seal.js'), /(?:return|:) '(\w+)'/g),
      ...wordsOf(source('src/embed/sealed/program.js'), /: '(\w+)'\)/g),
      ...wordsOf(source('src/embed/sealed/main.js'), /(?:fail\(|codeOf\(.*, )'(\w+)'\)/g),
      ...wordsOf(source('src/embed/sealed/main.js'), /\? '(\w+)' : other/g),
      ...wordsOf(loader, /fail\('(\w+)'\)/g), 'unknown',
    ].filter(Boolean);
    assert.deepEqual(table('When the questions do not start').sort(), [...new Set(codes)].sort());
  });
});

describe('headers.md', () => {
  const text = source('docs/headers.md');
  const read = (block, line) => Object.fromEntries([...block.matchAll(line)].map(([, name, value]) => [name, value]));
  const [apache] = blocks(text, 'apache');
  const [nginx] = blocks(text, 'nginx');
  const [files, allowlist] = blocks(text, 'text');
  const headers = read(files, /^  ([\w-]+): (.+)$/gm);
  const withAllowlist = { ...headers, ...read(allowlist, /^([\w-]+): (.+)$/gm) };

  test('says the same for every server, and the rights of the loader', () => {
    assert.deepEqual(read(apache, /Header always set ([\w-]+) "(.+)"$/gm), headers);
    assert.deepEqual(read(nginx, /add_header ([\w-]+) "(.+)" always;$/gm), headers);
    assert.equal(Object.keys(headers).length, 4);
    // Together with a sandbox it makes the page an error.
    assert.ok(!('Cross-Origin-Opener-Policy' in headers));
    assert.equal(headers['Content-Security-Policy'], `sandbox ${sandbox}; frame-ancestors 'self'`);
    for (const name of Object.keys(headers)) assert.ok(text.split('\n## ')[0].includes(`| \`${name}: `), name);
  });

  test('is what the configurator says, with the two lines of a page that has its address to itself', () => {
    const page = source('src/embed/configure/page.html').replaceAll('&quot;', '"');
    const [usual, dedicated] = wordsOf(page, /<pre tabindex="0">(.*?)<\/pre>/gs).map((block) => read(block, /^([\w-]+): (.+)$/gm));
    assert.deepEqual(usual, headers);
    assert.deepEqual(dedicated, { 'Content-Security-Policy': "frame-ancestors 'self'", 'Cross-Origin-Opener-Policy': 'same-origin' });
    for (const [name, value] of Object.entries(dedicated)) assert.ok(text.includes(`${name}: ${value}`) || text.includes(`\`${value}\``), name);
  });

  // What a person does who needs help, with these headers on the page.
  const settings = { name: 'C', phone: '+1 202-555-0143', policy: 'https://your-booking.example.org/health-data' };
  const change = withSettings(settings);

  for (const [which, sent] of [['the headers', headers], ['the headers and Connection-Allowlist', withAllowlist]]) {
    describe(which, () => {
      for (const framed of [true, false]) {
        const where = framed ? 'in the frame' : 'on the page of its own';

        /** A test of the page with these headers; its questions stand in `inside`. */
        const inPlace = (name, check) => test(`${name}, ${where}`, async (t) => {
          const visited = await (framed ? open : visit)({ change, headers: sent, ...(framed ? {} : { path: '/care-compass.html' }) });
          t.after(visited.close);
          const inside = visited.frame ?? visited.page;
          await inside.locator('#cc-root > .cc-app').waitFor();
          assert.equal(await inside.evaluate(() => self.origin), 'null');
          await check({ ...visited, inside });
        });

        inPlace('a file is saved, and the provider\'s link opened', async ({ page, inside, console }) => {
          if (!framed) await goOn(inside);
          // The shortest way to a result: a pause, and "stop".
          await press(inside, '.cc-hard button >> nth=0');
          await press(inside, '.cc-ways button >> nth=1');
          await press(inside, '.cc-open:has-text("Take it with you")');
          const [file] = await Promise.all([page.waitForEvent('download'), inside.getByRole('button', { name: 'Save my answers' }).click()]);
          assert.equal(file.suggestedFilename(), 'saved.txt');
          assert.deepEqual(console, []);
          inside.locator(`.cc-help a[href="${settings.policy}"]`).click().catch(() => undefined);
          await page.waitForURL(settings.policy);
        });

        inPlace('a call leaves the page as it is', async ({ page, inside, console }) => {
          await inside.locator('.cc-help a[href="tel:988"]').click({ noWaitAfter: true });
          await page.waitForTimeout(500);
          assert.ok(await inside.locator('.cc-app').isVisible());
          assert.deepEqual(console, []);
        });

        inPlace('the quick way out leads away', async ({ page, inside }) => {
          // Not waited for: a click ends when the next page is there.
          inside.locator('.cc-exit').click().catch(() => undefined);
          await page.waitForURL('https://www.weather.gov/');
        });
      }
    });
  }

  test('another website cannot frame it', async (t) => {
    const elsewhere = await visit({ path: '/host.html', pages: { '/host.html': '<title>elsewhere</title>' } });
    t.after(elsewhere.close);
    const { page, context } = elsewhere;
    const home = 'http://clinic.example/care-compass.html';
    const framed = async (sent) => {
      await context.unroute(home);
      await context.route(home, (route) => route.fulfill({ contentType: 'text/html', headers: sent, body: '<p>It is here.</p>' }));
      await page.evaluate((src) => new Promise((onload) => {
        document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src, onload }));
      }), home);
      return page.frames()[1].getByText('It is here.').count();
    };
    assert.equal(await framed({}), 1);
    assert.equal(await framed(headers), 0);
  });
});
