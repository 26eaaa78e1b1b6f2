// The WordPress plugin, in a real WordPress.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../../src/embed/tools/common.mjs';
import { bake, built, dist, launch, quit, start } from './harness.mjs';
import { admin, site } from './wordpress.mjs';

const zip = () => readFileSync(join(dist, 'care-compass-wordpress.zip'));
const madeUp = '+12025550143'; // the number of the demo clinic
const element = /<care-compass [^>]*>/;

let wp;
let own; // a page of a provider
let demo; // the page that the plugin comes with

const file = () => join(wp.root, 'wp-content/uploads/care-compass/care-compass.html');

/** Puts a page into its place, as by FTP, or takes it away. */
function place(page) {
  rmSync(file(), { force: true });
  if (!page) return;
  mkdirSync(join(file(), '..'), { recursive: true });
  writeFileSync(file(), page);
}

const block = (attributes = {}) => `<!-- wp:care-compass/care-compass ${JSON.stringify(attributes).replace(/[<>&"'-]/g, (char) => (
  char === '"' ? char : `\\u00${char.charCodeAt(0).toString(16)}`))} /-->`;
const rendered = (content, user = 0) => wp.php(
  'wp_set_current_user($in["user"]); return apply_filters("the_content", $in["content"]);', { content, user },
);
const publish = (content, author = 1) => wp.php(
  `wp_set_current_user($in['author']);
  return get_permalink(wp_insert_post(wp_slash(['post_title' => 'Find your next step', 'post_status' => 'publish', 'post_type' => 'page'] + ['post_content' => $in['content']])));`,
  { content, author },
);

before(async () => {
  demo = await built('care-compass.html');
  own = bake(demo, { name: 'Quiet Water House & Sons', phone: '+44 20 7946 0000', country: 'uk' });
  wp = await site();
});

after(async () => {
  await quit();
  wp?.close();
});

describe('the archive', () => {
  test('holds the plugin and everything that it needs, in one folder', async () => {
    const files = unzipSync(zip());
    assert.deepEqual(Object.keys(files), ['LICENSE', 'block.json', 'care-compass.html', 'care-compass.js', 'care-compass.php',
      'configure.html', 'editor.js', 'page.php', 'readme.txt', 'settings.php', 'uninstall.php'].map((name) => `care-compass/${name}`));
    for (const name of ['care-compass.html', 'care-compass.js', 'configure.html']) {
      assert.equal(Buffer.from(files[`care-compass/${name}`]).toString(), await built(name), name);
    }
    const [, version] = readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/version = "(.*)"/);
    const data = wp.php('require ABSPATH . "wp-admin/includes/plugin.php"; return get_plugin_data(WP_PLUGIN_DIR . "/care-compass/care-compass.php");');
    assert.deepEqual([data.Name, data.Version], ['Care Compass', version]);
    assert.ok(!Object.values(files).some((bytes) => Buffer.from(bytes).includes('%VERSION%')));
  });

  test('has the same bytes whenever and wherever it is made', () => {
    const code = `import { plugin } from '${root}/src/embed/tools/packages.mjs'; process.stdout.write(plugin(process.argv[1]));`;
    const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const made = execFileSync(process.execPath, ['--input-type=module', '-e', code, dist], { env: { ...process.env, TZ }, maxBuffer: 1 << 26 });
      assert.equal(hash(made), hash(zip()), TZ);
    }
  });
});

describe('without a page of the provider\'s own', () => {
  before(() => place());

  test('visitors see the numbers, and never the made-up clinic', () => {
    for (const content of [block({ phone: '+1 202-555-0199' }), '[care_compass phone="+1 202-555-0199"]']) {
      const html = rendered(content);
      assert.doesNotMatch(html, element);
      for (const part of ['tel:+12025550199', 'tel:988', 'tel:911']) assert.ok(html.includes(part), part);
      assert.ok(!html.includes(madeUp));
    }
  });

  test('editors see what it will be, and what to do first', () => {
    const html = rendered(block(), 1);
    assert.match(html, element);
    assert.match(html, /made-up clinic.*Settings, Care Compass/);
  });
});

describe('with a page of the provider\'s own', () => {
  before(() => place(own));

  test('block and shortcode are the element, with the page\'s own lines in it', () => {
    for (const content of [block(), '[care_compass]']) {
      const html = rendered(content);
      assert.match(html, /<care-compass src="\/wp-content\/uploads\/care-compass\/care-compass\.html\?v=\d+" style="display:flow-root;min-height:max\(min\(44rem,90vh\),min\(100vh,\(41rem - 100vw\)\*99\)\)">/);
      for (const part of ['Quiet Water House &amp; Sons: <a href="tel:+442079460000">', 'tel:999', 'tel:116123']) assert.ok(html.includes(part), part);
      assert.ok(!html.includes(madeUp) && !html.includes('Only editors'));
    }
  });

  test('what is given stands in place of the page\'s lines', () => {
    const given = { phone: '+44 20 7946 0001', crisis: '111', locale: 'es', theme: 'dark', src: '/other/care-compass.html' };
    const shortcode = `[care_compass ${Object.entries(given).map(([name, value]) => `${name}="${value}"`).join(' ')}]`;
    for (const content of [block(given), shortcode]) {
      assert.ok(rendered(content).includes('<care-compass src="/other/care-compass.html" locale="es" theme="dark" style="display:flow-root;min-height:max(min(44rem,90vh),min(100vh,(41rem - 100vw)*99))">'
        + '<p lang="es">Llámenos: <a href="tel:+442079460001">+44 20 7946 0001</a></p>'
        + '<p lang="es">¿En crisis? Llame al <a href="tel:111">111</a>.</p></care-compass>'), rendered(content));
    }
    assert.match(rendered('[care_compass locale="es"]'), /<div lang="es"><ul><li>En peligro ahora: <a href="tel:999">/);
    assert.match(rendered('[care_compass locale="fr"]'), /<div lang="en"><ul><li>In danger now: <a href="tel:999">/);
  });

  test('there are crisis lines even if the page holds none', (t) => {
    t.after(() => place(own));
    place('<!doctype html><p>Something else</p>');
    assert.match(rendered('[care_compass]'), /<care-compass .*tel:988/);
  });

  test('nothing hostile that is given gets into the page', async (t) => {
    const context = await (await launch()).newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const hostile = ['<script>alert(1)</script>', '"><script>alert(1)</script>', '" onload="alert(1)', '\' onclick=\'alert(1)',
      'javascript:alert(1)//.html', '//evil.example/care-compass.html', 'https://evil.example/care-compass.html', '/\\evil.example/x.html',
      '/a.html\n', '/x.html" onload="alert(1)', '/a b.html', '../x.html', '988"><img src=x onerror=alert(1)>', '988;ext=1', '1', '1'.repeat(40), 'es"', 'dark"'];
    const given = ['phone', 'crisis', 'locale', 'theme', 'src', 'className', 'align'].flatMap((name) => hostile.map((value) => ({ [name]: value })));
    // The shortcode's own function, because the shortcode's quotes would keep some of this from it.
    const htmls = wp.php(
      `$shortcode = $GLOBALS['shortcode_tags']['care_compass'];
      return array_merge(array_map('do_blocks', $in['blocks']), array_map(fn ($given) => $shortcode($given, '', 'care_compass'), $in['given']));`,
      { given, blocks: given.map(block) },
    );
    assert.equal(htmls.filter((html) => element.test(html)).length, 2 * given.length);
    const found = await page.evaluate((htmls) => htmls.flatMap((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const described = ({ name, value }) => (name === 'class' ? name : `${name}=${value.replace(/\?v=\d+$/, '')}`);
      return [...body.querySelectorAll('*')].flatMap(({ localName, attributes }) => (
        [localName, ...[...attributes].map((attribute) => `${localName} ${described(attribute)}`)]));
    }), htmls);
    assert.deepEqual([...new Set(found)].sort(), [
      'a', 'a href=tel:+442079460000', 'a href=tel:116123', 'a href=tel:999', 'care-compass',
      'care-compass src=/wp-content/uploads/care-compass/care-compass.html', 'care-compass style=display:flow-root;min-height:max(min(44rem,90vh),min(100vh,(41rem - 100vw)*99))', 'div', 'div class', 'div lang=en', 'li', 'p', 'ul',
    ]);
  });

  test('an author who may not write HTML loses a pasted snippet, and keeps block and shortcode', () => {
    const author = wp.php('return wp_insert_user(["user_login" => "author", "user_pass" => wp_generate_password(), "role" => "author"]);');
    const content = `<script src="/care-compass.js" async></script><care-compass src="/care-compass.html"><p>Call</p></care-compass>\n${block({ theme: 'dark' })}\n[care_compass theme="light"]`;
    const stored = wp.php(
      `wp_set_current_user($in['author']);
      if (current_user_can('unfiltered_html')) return 'may';
      kses_init();
      return get_post(wp_insert_post(wp_slash(['post_title' => 'x', 'post_content' => $in['content']])))->post_content;`, { author, content },
    );
    assert.equal(stored, `<p>Call</p>\n${block({ theme: 'dark' })}\n[care_compass theme="light"]`);
    assert.deepEqual(rendered(stored).match(/theme="\w+"/g), ['theme="dark"', 'theme="light"']);
  });
});

test('an uploaded page is used only if all but its settings is this plugin\'s own', async () => {
  const reason = (page) => wp.php('return CareCompass\\refusal(file_get_contents($in));', (place(page), file()));
  const settings = (change) => own.replace(/(?<=<!--settings-->)[^]*(?=<!--\/settings-->)/, change);
  assert.equal(reason(own), '');
  const odd = { name: 'A & B’s "C" <i>', phone: '123', country: 'other', booking: 'https://example.org/?a=1&b=2', theme: { light: { accent: '#5a2a6e' } } };
  assert.equal(reason(bake(demo, odd)), '');
  for (const [page, why] of [
    [demo, /made-up clinic/],
    ['<!doctype html><p>Something else</p>', /no page of Care Compass/],
    [own + own, /no page of Care Compass/],
    [own.replace("connect-src 'none'", 'connect-src *'), /another version/],
    [own.replace('</body>', '<script src="https://evil.example/x.js"></script></body>'), /another version/],
    [bake(demo, { name: 'A clinic', phone: '123', dedicated: true }), /web address of its own/],
    [settings(''), /holds no settings/],
    [settings((text) => `<p>${text}`), /holds no settings/],
    [settings((text) => `${text}<script>alert(1)</script>`), /changed by hand/],
    [settings((text) => text.replace('<ul>', '<ul onclick="alert(1)">')), /changed by hand/],
    [settings((text) => text.replace('href="tel:999"', 'href="javascript:alert(1)"')), /changed by hand/],
    [settings((text) => `${text}<meta http-equiv="refresh" content="0;url=https://evil.example">`), /changed by hand/],
  ]) assert.match(reason(page), why);
});

describe('in the browser', () => {
  /** A browser of its own for a person; `requests` and `console` are what it asked for and said. */
  const person = async (t) => {
    const context = await (await launch()).newContext();
    context.setDefaultTimeout(120_000); // PHP answers one request after the other.
    t.after(() => context.close());
    const [requests, console] = [[], []];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => console.push(message.text()));
    context.on('weberror', (error) => console.push(String(error.error())));
    return { context, page: await context.newPage(), requests, console };
  };

  const logIn = async (page) => {
    await page.goto(`${wp.origin}/wp-login.php`);
    await page.locator('#user_login').fill(admin.name);
    await page.locator('#user_pass').fill(admin.password);
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
  };

  test('a visitor starts the questions: all from the site itself, with no cookie', async (t) => {
    place(own);
    const address = publish(block());
    const before = wp.asked().length;
    const { context, page, requests, console } = await person(t);
    await page.goto(address);
    assert.ok(await page.locator('care-compass a[href="tel:116123"]').isVisible());
    const frame = await start(page);
    assert.match(frame.url(), /\/uploads\/care-compass\/care-compass\.html\?/);
    await frame.locator('fieldset legend').first().waitFor();
    assert.match(await frame.locator('body').textContent(), /Quiet Water House & Sons/);
    assert.deepEqual(requests.filter((url) => !url.startsWith(`${wp.origin}/`)), []);
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(console, []);
    assert.deepEqual(wp.asked().slice(before), [], 'WordPress asks no other server');
  });

  test('an administrator uploads a page under Settings, and nothing else', async (t) => {
    place();
    const { page } = await person(t);
    await logIn(page);
    const upload = async (text) => {
      await page.goto(`${wp.origin}/wp-admin/options-general.php?page=care-compass`);
      await page.getByLabel('Upload it here').setInputFiles({ name: 'care-compass.html', mimeType: 'text/html', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Use this page' }).click();
      return page.locator('[role=status]').textContent();
    };
    assert.match(await upload(demo), /made-up clinic/);
    assert.equal(existsSync(file()), false);
    assert.equal(await upload(own), 'Your page is in place.');
    assert.equal(readFileSync(file(), 'utf8'), own);

    const form = page.locator('form[action$="admin-post.php"]');
    await form.locator('[name=_wpnonce]').evaluate((input) => { input.value = 'forged'; });
    await page.getByLabel('Upload it here').setInputFiles({ name: 'x.html', mimeType: 'text/html', buffer: Buffer.from(bake(demo, { name: 'Other', phone: '123' })) });
    await page.getByRole('button', { name: 'Use this page' }).click();
    await page.getByText('The link you followed has expired').waitFor();
    assert.equal(readFileSync(file(), 'utf8'), own);
  });

  test('the block can be added, set and saved in the editor', async (t) => {
    place(own);
    const { page, console } = await person(t);
    await logIn(page);
    await page.goto(`${wp.origin}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('care-compass/care-compass'));
    await page.evaluate(() => {
      wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
      wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('care-compass/care-compass'));
    });
    await page.locator('[data-type="care-compass/care-compass"]').getByText('Quiet Water House & Sons').waitFor();
    await page.getByLabel('Phone number').fill('+44 20 7946 0002');
    await page.locator('[data-type="care-compass/care-compass"]').getByText('+44 20 7946 0002').waitFor();
    const saved = await page.evaluate(async () => {
      wp.data.dispatch('core/editor').editPost({ title: 'Find your next step', status: 'publish' });
      await wp.data.dispatch('core/editor').savePost();
      return wp.data.select('core/editor').getCurrentPost().content.raw ?? wp.data.select('core/editor').getCurrentPost().content;
    });
    assert.equal(saved, block({ phone: '+44 20 7946 0002' }).replaceAll('\\u002d', '-'));
    assert.deepEqual(console.filter((line) => /care.compass/i.test(line)), []);
  });
});

test('the plugin asks no other server for anything, and PHP has no complaint about it', () => {
  wp.php("wp_remote_get('http://elsewhere.test/'); return null;");
  assert.ok(wp.asked().some((line) => line.includes('elsewhere.test')), 'what is asked is heard');
  assert.deepEqual(wp.asked().filter((line) => line.includes('CareCompass')), []);
  assert.deepEqual(wp.complaints().filter((line) => /plugins\/care-compass|CareCompass/.test(line)), []);
});

test('when the plugin is deleted, the page goes too', () => {
  place(own);
  const does = (what) => wp.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; ${what}('care-compass/care-compass.php');`);
  does('deactivate_plugins');
  assert.ok(existsSync(file()));
  does('uninstall_plugin');
  assert.equal(existsSync(file()), false);
});
