// The loader, the seal around the page, and what happens when either is broken.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { built, dist, open, quit, start, visit } from './harness.mjs';
import { hash, head, programOf, reseal, scriptOf, styleOf, swap, withoutPolicy } from './reseal.mjs';

after(quit);

const sealed = '/care-compass.html';

/** Opens a page and hands it to `check`; closes it in any case. */
async function on(how, options, check) {
  const visited = await how(options);
  try {
    return await check(visited);
  } finally {
    await visited.close();
  }
}

/** The panel is there with its crisis line, no question is, and the reason is `code`. */
async function assertFrozen(frame, code) {
  await frame.locator('#cc-frozen-why').waitFor();
  assert.match(await frame.locator('#cc-frozen-why').textContent(), new RegExp(`\\(Code: ${code}\\)`));
  assert.ok(await frame.locator('#cc-frozen a[href="tel:988"]').first().isVisible());
  assert.ok(await frame.locator('#cc-provider a[href="tel:+12025550143"]').isVisible());
  assert.ok(await frame.locator('#cc-loading').isHidden());
  assert.equal(await frame.locator('#cc-root > *').count(), 0);
}

const host = (inside) => `<!doctype html><title>host</title>${inside}`;

describe('the loader', () => {
  test('shows its first screen without a request for the sealed page', () => on(visit, {}, async ({ page, requests }) => {
    await page.locator('care-compass .start').waitFor();
    assert.ok(await page.getByText('Your answers stay in this browser tab.').isVisible());
    assert.ok(await page.locator('care-compass a[href="tel:988"]').isVisible());
    const { height } = await page.locator('care-compass .start').boundingBox();
    assert.ok(height >= 48);
    await page.waitForTimeout(300);
    assert.deepEqual(requests.filter((url) => url.includes(sealed)), []);
  }));

  test('frames the page with exactly these rights, and gives it the focus', () => on(open, {}, async ({ page, frame: inside }) => {
    const frame = page.locator('care-compass iframe');
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts allow-forms allow-modals allow-downloads allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols');
    assert.equal(await frame.getAttribute('allow'), 'clipboard-write');
    assert.equal(await frame.getAttribute('referrerpolicy'), 'no-referrer');
    assert.ok(await frame.getAttribute('title'));
    // The frame must have it as well as the element: else keys go nowhere.
    assert.equal(await page.evaluate(() => document.querySelector('care-compass').shadowRoot.activeElement.localName), 'iframe');
    assert.equal(await inside.evaluate(() => document.hasFocus()), true);
    assert.equal(await page.evaluate(() => document.querySelector('care-compass').shadowRoot.querySelector('iframe').contentDocument), null);
  }));

  test('moves nothing on the page when started', async () => {
    for (const width of [360, 1024]) {
      await on(visit, { width }, async ({ page }) => {
        await page.evaluate(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) globalThis.shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const box = () => page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top + scrollY);
        await page.locator('care-compass .start').waitFor();
        const before = await box();
        await start(page);
        await page.waitForTimeout(500);
        assert.equal(await page.evaluate(() => globalThis.shift), 0);
        assert.equal(await box(), before);
      });
    }
  });

  test('covers a small screen, and can be closed and started again', () => on(open, { width: 360, height: 700 }, async ({ page }) => {
    const { x, y, width, height } = await page.locator('care-compass dialog').boundingBox();
    assert.deepEqual({ x, y, width, height }, { x: 0, y: 0, width: 360, height: 700 });
    await page.getByText('Close and clear answers').click();
    assert.equal(await page.locator('care-compass iframe').count(), 0);
    await start(page);
    // The browser's own way to close a layer: Escape here, the Back gesture on some phones.
    await page.getByText('Close and clear answers').focus();
    await page.keyboard.press('Escape');
    await page.locator('care-compass iframe').waitFor({ state: 'detached' });
    await start(page);
    assert.equal(await page.locator('care-compass iframe').count(), 1);
  }));

  test('keeps running, with the focus, when the screen is turned', () => on(open, { width: 360, height: 700 }, async ({ page, frame }) => {
    await frame.evaluate(() => { globalThis.same = true; });
    await page.setViewportSize({ width: 900, height: 400 });
    await page.waitForFunction(() => !document.querySelector('care-compass').shadowRoot.querySelector('dialog').matches(':modal'));
    await page.waitForTimeout(100);
    assert.deepEqual(await frame.evaluate(() => [globalThis.same, document.hasFocus()]), [true, true]);
  }));

  test('gives theme and language to the page', async () => {
    const marks = (style, attributes, theme) => on(open, {
      theme, path: '/host.html',
      pages: { '/host.html': host(`<style>:root{color-scheme:${style}}</style><script src="/care-compass.js"></script><care-compass src="care-compass.html" ${attributes}></care-compass>`) },
    }, async ({ page, frame }) => {
      const paper = await page.locator('care-compass').evaluate((element) => getComputedStyle(element).backgroundColor);
      const { theme, lang } = await frame.evaluate(() => ({ theme: document.documentElement.dataset.theme, lang: document.documentElement.lang }));
      assert.equal(paper, theme === 'dark' ? 'rgb(16, 32, 30)' : 'rgb(251, 250, 246)');
      return `${theme} ${lang}`;
    });
    assert.equal(await marks('normal', 'theme="dark" locale="es"', 'light'), 'dark es');
    assert.equal(await marks('dark', 'theme="light"', 'dark'), 'light en');
    assert.equal(await marks('normal', '', 'dark'), 'light en');
    assert.equal(await marks('light dark', '', 'dark'), 'dark en');
    assert.equal(await marks('light dark', 'lang="es-MX"', 'light'), 'light es');
  });

  test('takes no page from elsewhere', async () => {
    for (const src of ['https://example.com/care-compass.html', 'javascript:alert(1)', 'care-compass.js', 'data:text/html,x', '//example.com/x.html']) {
      const pages = { '/host.html': host(`<script src="/care-compass.js"></script><care-compass src="${src}"><p>Call us</p></care-compass>`) };
      await on(visit, { pages, path: '/host.html' }, async ({ page }) => {
        assert.ok(await page.getByText('The questions cannot be shown here.').isVisible(), src);
        assert.ok(await page.getByText('Call us').isVisible());
        assert.equal(await page.locator('care-compass .start').count(), 0);
      });
    }
  });

  test('survives being moved, and lets go when removed', () => on(open, {}, async ({ page }) => {
    const frames = () => page.evaluate(async () => {
      const element = document.querySelector('care-compass');
      const parent = element.parentNode;
      element.remove();
      parent.append(element);
      await Promise.resolve();
      const moved = element.shadowRoot.querySelectorAll('iframe').length;
      element.remove();
      await Promise.resolve();
      return [moved, element.shadowRoot.querySelectorAll('iframe').length];
    });
    assert.deepEqual(await frames(), [1, 0]);
  }));

  test('can be imported where there is no document', () => {
    const loader = join(dist, 'npm', 'care-compass.js');
    execFileSync(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(loader)})`]);
  });
});

describe('the seal', () => {
  test('is the policy that we promise, with the hashes of what is inside', async () => {
    const html = await built('care-compass.html');
    const [, policy, ...more] = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/);
    assert.equal(more.length, 0);
    assert.equal(policy, `default-src 'none'; script-src ${hash(scriptOf(html))} ${hash(programOf(html))} 'wasm-unsafe-eval'; style-src ${hash(styleOf(html))}; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`);
    assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style'));
  });

  test('has one way each to print, to copy and to save, and none to read what is not given to it', async () => {
    const html = await built('care-compass.html');
    const script = scriptOf(html) + programOf(html);
    const count = (word) => script.split(word).length - 1;
    for (const word of ['createObjectURL(', '.print()', '.writeText(', '.download=', 'getRandomValues(']) assert.equal(count(word), 1, word);
    for (const word of ['readText', 'clipboard.read', 'execCommand', 'showSaveFilePicker', 'showOpenFilePicker', 'FileReader']) assert.equal(count(word), 0, word);
  });

  test('tells the page around it that it is ready, and no more', () => on(open, {}, async ({ page, frame, requests, console }) => {
    await page.waitForFunction(() => globalThis.heard.length > 0);
    await page.waitForTimeout(400);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [{ type: 'ready' }]);
    assert.deepEqual(console, []);
    assert.equal(requests.filter((url) => url.includes(sealed)).length, 1);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.ok(await frame.locator('#cc-root > *').count() > 0);
  }));

  test('works when opened on its own', () => on(visit, { path: sealed }, async ({ page }) => {
    await page.locator('#cc-root > .cc-app').waitFor();
    assert.ok(await page.locator('#cc-root > *').count() > 0);
  }));

  test('takes a theme and a language only, from its frame\'s name only', async () => {
    const begun = (name) => on(visit, {
      path: '/host.html',
      pages: { '/host.html': host(`<iframe sandbox="allow-scripts" name="${name}" src="${sealed}"></iframe><script>
        document.querySelector('iframe').onload = ({ target }) => {
          target.contentWindow.postMessage('care-compass light es', '*');
          target.contentWindow.postMessage({ theme: 'light', locale: 'es' }, '*');
        };
      </script>`) },
    }, async ({ page }) => {
      const frame = page.frames()[1];
      await frame.locator('#cc-root > .cc-app').waitFor();
      return frame.evaluate(() => [document.documentElement.lang, { ...document.documentElement.dataset }]);
    });
    assert.deepEqual(await begun('care-compass dark es'), ['es', { theme: 'dark' }]);
    assert.deepEqual(await begun('care-compass dark fr'), ['en', { theme: 'dark' }]);
    for (const name of ['', 'dark es', 'care-compass', 'care-compass dark', 'care-compass blue es', 'care-compass dark es-MX', 'care-compass dark es GB', 'care-compass dark <b>', '{&quot;theme&quot;:&quot;dark&quot;}']) {
      assert.deepEqual(await begun(name), ['en', {}], name);
    }
  });

  test('works in a sandboxed frame without the loader', () => on(visit, { pages: { '/host.html': host(`<iframe sandbox="allow-scripts" src="${sealed}"></iframe>`) }, path: '/host.html' }, async ({ page }) => {
    await page.frames()[1].locator('#cc-root > .cc-app').waitFor();
  }));
});

describe('it does not start', () => {
  test('in a frame that the page around can read', () => on(visit, { pages: { '/host.html': host(`<iframe src="${sealed}"></iframe>`) }, path: '/host.html' }, async ({ page, origin }) => {
    const frame = page.frames()[1];
    await assertFrozen(frame, 'frame');
    assert.equal(await frame.locator('#cc-full').getAttribute('target'), '_top');
    assert.equal(await frame.locator('#cc-full').getAttribute('rel'), 'noopener');
    assert.equal(await frame.locator('#cc-full').getAttribute('href'), origin + sealed);
  }));

  test('with an extra script, in whatever place', async () => {
    const extra = '<script>document.title = "changed"</script>';
    for (const [from, to] of [['<title>', `${extra}<title>`], ['</body>', `${extra}</body>`], ['<div id="cc-root">', `${extra}<div id="cc-root">`]]) {
      await on(visit, { path: sealed, change: { 'care-compass.html': (html) => html.replace(from, () => to) } }, async ({ page }) => {
        await assertFrozen(page, 'scripts');
        assert.equal(await page.title(), 'Care Compass');
      });
    }
  });

  test('without its policy, or with a weaker one', async () => {
    const weaken = [
      withoutPolicy,
      (html) => html.replace("connect-src 'none'", 'connect-src *'),
      (html) => html.replace(" 'wasm-unsafe-eval'", ''),
    ];
    for (const edit of weaken) {
      await on(visit, { path: sealed, change: { 'care-compass.html': edit } }, ({ page }) => assertFrozen(page, 'policy'));
    }
  });

  test('where the site blocks WebAssembly', async () => {
    const html = await built('care-compass.html');
    const headers = { 'Content-Security-Policy': `script-src ${hash(scriptOf(html))} ${hash(programOf(html))}` };
    await on(visit, { path: sealed, headers, change: { 'care-compass.html': (html) => html } }, ({ page }) => assertFrozen(page, 'load'));
  });

  test('where the browser lacks what it needs', async () => {
    await on(visit, {}, async ({ page, context, origin }) => {
      await context.addInitScript(() => { delete globalThis.WebAssembly; });
      await page.goto(origin + sealed);
      await assertFrozen(page, 'browser');
    });
    await on(visit, {}, async ({ page, context, origin }) => {
      await context.addInitScript(() => { WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('blocked')); });
      await page.goto(origin + sealed);
      await assertFrozen(page, 'load');
    });
  });

  test('with a damaged program', () => {
    // A letter of the program.
    const damage = (html) => reseal(html, (script) => swap(script, head, head.replace('m', 'n')), programOf);
    return on(visit, { path: sealed, change: { 'care-compass.html': damage } }, async ({ page, console }) => {
      await assertFrozen(page, 'load');
      assert.deepEqual(console, []);
    });
  });
});

describe('without the program there is still help', () => {
  test('with JavaScript off, on the sealed page', () => on(visit, { path: sealed, javaScript: false }, async ({ page }) => {
    assert.ok(await page.locator('#cc-frozen a[href="tel:988"]').first().isVisible());
    assert.ok(await page.locator('#cc-provider a[href="tel:+12025550143"]').isVisible());
    assert.ok(await page.getByText('Loading.').isHidden());
  }));

  test('with JavaScript off, on the provider\'s page', () => on(visit, { javaScript: false }, async ({ page }) => {
    assert.ok(await page.locator('care-compass a[href="tel:988"]').isVisible());
    assert.ok(await page.locator('care-compass a[href="tel:+12025550143"]').isVisible());
  }));

  test('after an error nobody expected, in the frame', () => on(open, {}, async ({ page, frame, console }) => {
    await frame.evaluate(() => { setTimeout(() => { throw new Error('unexpected'); }); });
    await assertFrozen(frame, 'script');
    await page.waitForFunction(() => globalThis.heard.length > 1);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [{ type: 'ready' }, { type: 'error', code: 'script' }]);
    assert.deepEqual(console, []);
    await frame.locator('#cc-again').click();
    await frame.locator('#cc-root > .cc-app').waitFor();
    assert.ok(await frame.locator('#cc-root > *').count() > 0);
  }));
});

describe('leaving', () => {
  const elsewhere = 'https://www.weather.gov/';

  test('three times Shift, in the frame', () => on(open, {}, async ({ page, frame }) => {
    await frame.locator('body').press('Shift');
    await frame.locator('body').press('Shift');
    await frame.locator('body').press('a');
    await frame.locator('body').press('Shift');
    assert.notEqual(page.url(), elsewhere);
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Shift');
    await page.waitForURL(elsewhere);
  }));

  test('three times Shift, on its own page, and Back does not lead to it', () => on(visit, { path: sealed }, async ({ page }) => {
    await page.locator('#cc-root > .cc-app').waitFor();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    await page.waitForURL(elsewhere);
    await page.goBack().catch(() => undefined);
    assert.ok(!page.url().includes(sealed));
  }));

  test('by the link on the first screen', () => on(visit, {}, async ({ page }) => {
    await page.locator('care-compass .exit').click();
    await page.waitForURL(elsewhere);
  }));

  test('the page empties itself when it is left, and starts afresh when it is back', () => on(visit, { path: sealed }, async ({ page }) => {
    await page.locator('#cc-root > .cc-app').waitFor();
    await page.evaluate(() => {
      document.getElementById('cc-root').append('an answer');
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      globalThis.left = document.getElementById('cc-root').textContent;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    assert.equal(await page.evaluate(() => globalThis.left), '');
    await page.locator('#cc-root > .cc-app').waitFor();
    assert.ok(!(await page.locator('#cc-root').textContent()).includes('an answer'));
    assert.ok(await page.locator('#cc-root > *').count() > 0);
  }));
});
