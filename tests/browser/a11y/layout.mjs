// Measures a screen: nothing cut off, covered, sideways or too small to press.
//
// Everything runs inside the frame, on what is visible there.

/**
 * The findings, as lines; a good screen has none. With `tight`, nothing may be wider than its box,
 * as it may where a table has room beside the text.
 */
export const layout = (frame, { tight = false } = {}) => frame.evaluate((tight) => {
  const wide = document.documentElement.clientWidth;
  const found = [];
  const hiddenForEyes = (element) => getComputedStyle(element).clipPath === 'inset(50%)' || (element.parentElement !== null && hiddenForEyes(element.parentElement));
  const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !hiddenForEyes(element);
  const name = (element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
  const all = [...document.querySelectorAll('body *')].filter(seen);

  // Sideways.
  if (document.documentElement.scrollWidth > wide) found.push(`sideways: ${document.documentElement.scrollWidth} > ${wide}`);
  for (const element of all) {
    const { left, right } = element.getBoundingClientRect();
    if (right > wide + 0.5 || left < -0.5) found.push(`outside: ${name(element)} ${Math.round(left)} to ${Math.round(right)}`);
  }

  // Cut off: what scrolls or hides inside an element that is not the page.
  for (const element of all.filter((one) => one.localName !== 'textarea')) {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    const cut = (how, inner, outer) => how !== 'visible' && inner > outer + 1;
    const wider = tight && display !== 'inline' && !element.closest('svg') && element.scrollWidth > element.clientWidth + 1;
    if (wider || cut(overflowX, element.scrollWidth, element.clientWidth) || cut(overflowY, element.scrollHeight, element.clientHeight)) {
      found.push(`cut off: ${name(element)}`);
    }
  }

  // Lines of text: in the box of their control, and not on one another.
  const block = (element) => (getComputedStyle(element).display.startsWith('inline') && element.parentElement ? block(element.parentElement) : element);
  const afloat = (element) => element !== null && (['sticky', 'fixed'].includes(getComputedStyle(element).position) || afloat(element.parentElement));
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const owner = node.parentElement;
    if (!node.data.trim() || !seen(owner) || ['script', 'style', 'textarea', 'option'].includes(owner.localName)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const control = owner.closest('a, button, label, summary');
    const edge = control && getComputedStyle(control).display !== 'inline' ? control.getBoundingClientRect() : null;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      if (edge && (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1)) found.push(`out of its box: ${name(control)}`);
      // Room above and below the letters belongs to no letter.
      const rim = (bottom - top) * 0.2;
      lines.push({ left, right, top: top + rim, bottom: bottom - rim, block: block(owner), owner, node, control, afloat: afloat(owner) });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (const [at, line] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
      const other = lines[next];
      if (other.node === line.node || other.afloat !== line.afloat) continue;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - other.top;
      if (across > 1.5 && down > 1.5) found.push(`on one another: ${name(line.owner)} and ${name(other.owner)}`);
    }
  }

  // Where one link ends and the next begins: farther from each other than words and lines are.
  const bare = (control) => control?.matches('a, button, summary') && parseFloat(getComputedStyle(control).borderTopWidth) === 0;
  const links = lines.filter(({ control, afloat }) => bare(control) && !afloat);
  for (const [at, one] of links.entries()) {
    for (const other of links.slice(at + 1).filter(({ control }) => control !== one.control)) {
      const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
      const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
      if (down < 0 ? across < 8 : across < 0 && down < 20) found.push(`run together: ${name(one.control)} and ${name(other.control)}`);
    }
  }

  // A finger's width.
  for (const control of all.filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'))) {
    const boxes = [control, control.closest('label') ?? control].map((element) => element.getBoundingClientRect());
    if (!boxes.some(({ width, height }) => width > 43.99 && height > 43.99)) {
      found.push(`too small: ${name(control)} ${boxes.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`).join(' in ')}`);
    }
  }
  return [...new Set(found)];
}, tight);

/** Every control shows a ring when it has the focus, and nothing covers it then. */
export async function focus(page, frame) {
  // After a key, a focus that a script sets is drawn like one by keyboard.
  await page.keyboard.press('Tab');
  return frame.evaluate(async () => {
    const found = [];
    const before = document.activeElement;
    const inView = ({ top, bottom }) => top + bottom > 0 && top + bottom < 2 * innerHeight;
    // WebKit brings what has the focus into view a moment later.
    const revealed = async (target) => {
      for (let frames = 0; frames < 30 && !inView(target.getBoundingClientRect()); frames += 1) await new Promise(requestAnimationFrame);
    };
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!control.checkVisibility() || control.disabled) continue;
      control.focus();
      if (document.activeElement !== control) {
        found.push(`takes no focus: ${control.outerHTML.slice(0, 100)}`);
        continue;
      }
      // A row with a box in it has its ring around the words, beside the box.
      const row = control.closest('label');
      const ring = [control, row ?? control, (row && control.nextElementSibling) ?? control].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      if (!ring) found.push(`no ring: ${control.outerHTML.slice(0, 100)}`);
      const target = control.closest('label') ?? control;
      await revealed(target);
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].map((part) => [left + (right - left) / 2, top + (bottom - top) * part]).filter(([, y]) => y > 0 && y < innerHeight);
      const open = points.filter(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (target.contains(top) || top.contains(target));
      });
      if (open.length === 0) found.push(`covered while it has the focus: ${control.outerHTML.slice(0, 100)}`);
    }
    before?.focus?.({ preventScroll: true });
    return found;
  });
}

/** The edge of every control is told from what lies around it: 3:1. */
export const edges = (frame) => frame.evaluate(() => {
  const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const clear = (colour) => colour === 'transparent' || /, 0\)$/.test(colour);
  const ground = (element) => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return clear(backgroundColor) ? ground(element.parentElement) : backgroundColor;
  };
  const found = [];
  for (const control of document.querySelectorAll('.cc-app :is(a[href], button, input, textarea, .cc-choice, .cc-marks label)')) {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(control);
    if (!control.checkVisibility() || borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0) continue;
    const [low, high] = [light(borderTopColor), light(ground(control.parentElement))].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 3) found.push(`faint edge: ${ratio.toFixed(2)} ${control.localName}.${control.className}`);
  }
  return [...new Set(found)];
});

/** Nothing moves by itself or for effect, and scrolling is at once. */
export const motion = (frame) => frame.evaluate(() => [
  ...document.getAnimations().map((animation) => `moves: ${animation.effect?.target?.className}`),
  ...[...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior, animationDuration } = getComputedStyle(element);
    const still = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
    return still ? [] : [`moves: ${element.localName}.${element.className} ${transitionDuration} ${animationName} ${animationDuration} ${scrollBehavior}`];
  }),
]);

/** In forced colours: controls keep an edge or an underline, and what is chosen is drawn. */
export const withoutColours = (frame) => frame.evaluate(() => {
  const found = [];
  for (const control of document.querySelectorAll('.cc-app :is(a[href], button)')) {
    if (!control.checkVisibility()) continue;
    const { borderTopWidth, textDecorationLine } = getComputedStyle(control);
    if (parseFloat(borderTopWidth) === 0 && !textDecorationLine.includes('underline')) found.push(`no edge: ${control.outerHTML.slice(0, 100)}`);
  }
  for (const input of document.querySelectorAll('.cc-app input:is([type=radio], [type=checkbox])')) {
    if (!input.checkVisibility()) continue;
    const own = getComputedStyle(input);
    const drawn = own.appearance !== 'none' || parseFloat(own.borderTopWidth) > 0;
    if (!drawn) found.push(`not drawn: ${input.parentElement.className}`);
    if (input.checked && own.appearance === 'none') {
      const mark = getComputedStyle(input, '::before');
      const inside = mark.content !== 'none' && mark.backgroundColor !== own.backgroundColor;
      if (!inside) found.push(`chosen is not drawn: ${input.parentElement.className}`);
    }
  }
  return [...new Set(found)];
});
