// The look of the first screen: the same values as style/tokens.css, which is not loaded here.
// As text for a constructable sheet, which works under any policy that the host page has.

const colours = {
  paper: ['#fbfaf6', '#10201e'],
  ink: ['#17302c', '#eaf2ee'],
  soft: ['#384d46', '#bccdc6'],
  accent: ['#0a5650', '#8bd8cb'],
  care: ['#6b4300', '#f2cf8f'],
};
const set = (value) => Object.entries(colours).map(([name, pair]) => `--${name}:${value(pair)};`).join('');

// Beside the page the frame fits into the window, with room to spare: else each focus in it would
// scroll the page around, which could tell what is focused. On small screens it lies over the page.
//
// The frame's corners stay clear of the round ones: cut round, the browser would have to ask the page
// around whom each press in the frame is for, and wait for it where it is busy.
//
// Without a `theme`, the element is as light or dark as the page declares itself by color-scheme,
// not as the system is: the children bring the page's link colours, and must stay readable.
export const styles = `
:host{${set(([light]) => light)}display:block;position:relative;box-sizing:border-box;min-height:min(44rem,90vh);
border:1.5px solid var(--soft);border-radius:14px;background:var(--paper);color:var(--ink);
font:1.125rem/1.55 system-ui,sans-serif;text-align:start;overflow-wrap:anywhere}
:host([hidden]){display:none!important}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){${set(([, dark]) => dark)}color-scheme:dark}
@supports(color:light-dark(red,red)){:host{${set((pair) => `light-dark(${pair})`)}}}
.first{max-width:36rem;margin:0 auto;padding:24px}
.first[inert]{visibility:hidden}
.top{display:flex;flex-wrap:wrap-reverse;gap:8px 16px;justify-content:space-between;align-items:center;margin:0 0 16px}
h2{font-size:1.728rem;font-weight:600;line-height:1.2;margin:0}
p{margin:0 0 16px}
.soft{color:var(--soft)}
.note{border-inline-start:4px solid var(--care);padding-inline-start:12px}
a{color:var(--accent);display:inline-block;line-height:1.4;padding:10px 0}
button{font:inherit;font-weight:600;min-height:56px;padding:8px 32px;border:1.5px solid transparent;border-radius:14px;
background:var(--accent);color:var(--paper);cursor:pointer}
:is(a,button):focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.help{margin-top:24px;padding-top:16px;border-top:1.5px solid var(--soft)}
dialog{position:absolute;inset:0;box-sizing:border-box;width:100%;height:100%;max-width:none;max-height:none;
margin:0;padding:4px;border:0;outline:0;background:none;color:inherit;display:flex;flex-direction:column}
dialog:not([open]){opacity:0;pointer-events:none}
dialog:modal{position:fixed;height:100dvh;padding:0;background:var(--paper)}
iframe{flex:1;width:100%;min-height:0;border:0;display:block}
.lines{padding:16px 24px 0;border-top:1.5px solid var(--soft)}
.close{display:none}
dialog:modal .close{display:block;min-height:48px;padding:4px 16px;border-radius:0;background:none;color:var(--accent);
border-bottom-color:var(--soft)}
@media(max-width:40rem){:host{min-height:100vh}.start{width:100%}}
`.replace(/\n/g, '');
