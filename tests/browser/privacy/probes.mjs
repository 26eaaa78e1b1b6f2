// Every way that is known to make a browser send something, each as a function that runs in a page.
//
// `to` is where: `http` an address of its own on the server, `ws` the same for sockets, `host` a
// host name of its own, `udp` the UDP listener.

const add = `(name, props, parent = document.body) => parent.appendChild(Object.assign(document.createElement(name), props))`;
const link = (rel, address = 'http', more = '') => `add('link', { rel: '${rel}', href: to.${address} ${more} }, document.head)`;
const element = (name, prop, more = '') => `add('${name}', { ${more} ${prop}: to.http })`;

/** Those that leave the page where it is. */
export const staying = {
  fetch: 'fetch(to.http)',
  'fetch without CORS': "fetch(to.http, { mode: 'no-cors' })",
  'fetch with keepalive': "fetch(to.http, { mode: 'no-cors', keepalive: true })",
  fetchLater: 'fetchLater(to.http, { activateAfter: 0 })',
  XMLHttpRequest: "const x = new XMLHttpRequest(); x.open('GET', to.http); x.send()",
  sendBeacon: "navigator.sendBeacon(to.http, 'x')",
  WebSocket: 'new WebSocket(to.ws)',
  EventSource: 'new EventSource(to.http)',
  WebTransport: 'const t = new WebTransport(`https://${to.udp}/`); t.ready.catch(() => 0); t.closed.catch(() => 0)',
  'WebRTC (STUN)': "const p = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to.udp}` }] }); p.createDataChannel(''); p.createOffer().then((o) => p.setLocalDescription(o))",
  image: 'new Image().src = to.http',
  'image set': "add('img', { srcset: to.http + ' 1x' })",
  'SVG image': "const s = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')); const i = s.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'image')); i.setAttribute('href', to.http)",
  'image button': element('input', 'src', "type: 'image',"),
  audio: element('audio', 'src'),
  video: element('video', 'src'),
  'video poster': element('video', 'poster'),
  track: "const v = add('video', {}); const t = add('track', { src: to.http, default: true }, v); t.track.mode = 'showing'",
  script: element('script', 'src'),
  'module script': element('script', 'src', "type: 'module',"),
  'import()': 'import(to.http)',
  'style sheet': link('stylesheet'),
  'CSS @import': "add('style', { textContent: `@import '${to.http}'` })",
  'CSS url()': "document.body.style.backgroundImage = `url('${to.http}')`",
  'CSS url() in a constructed sheet': "const s = new CSSStyleSheet(); s.replaceSync(`body { border-image: url('${to.http}') }`); document.adoptedStyleSheets = [s]",
  font: "new FontFace('f', `url('${to.http}')`).load()",
  prefetch: link('prefetch'),
  preload: link('preload', 'http', ", as: 'image'"),
  modulepreload: link('modulepreload'),
  preconnect: link('preconnect', 'far'),
  'dns-prefetch': link('dns-prefetch', 'far'),
  icon: link('icon'),
  manifest: link('manifest'),
  iframe: element('iframe', 'src'),
  'iframe srcdoc': "add('iframe', { srcdoc: `<img src='${to.http}'>` })",
  object: element('object', 'data'),
  embed: element('embed', 'src'),
  Worker: 'new Worker(to.http)',
  'Worker from a blob': "new Worker(URL.createObjectURL(new Blob([`fetch('${to.http}')`])))",
  SharedWorker: 'new SharedWorker(to.http)',
  'service worker': 'navigator.serviceWorker.register(to.http)',
  worklet: "new AudioContext().audioWorklet.addModule(to.http)",
  'form to another window': "const f = add('form', { action: to.http, target: 'other', method: 'post' }); f.submit()",
  'form to a frame': "add('iframe', { name: 'inner' }); const f = add('form', { action: to.http, target: 'inner' }); f.submit()",
  'window.open': "open(to.http, '_blank', 'noopener')",
  'link to another window': "add('a', { href: to.http, target: '_blank', rel: 'noopener' }).click()",
  ping: "add('a', { href: '#', ping: to.http }).click()",
};

/** Those that take the page away. */
export const leaving = {
  form: "add('form', { action: to.http }).submit()",
  'location =': 'location = to.http',
  'location.replace': 'location.replace(to.http)',
  'navigation.navigate': 'navigation.navigate(to.http)',
  link: "add('a', { href: to.http }).click()",
  'link to save a file': "add('a', { href: to.http, download: 'x' }).click()",
  'meta refresh': "add('meta', { httpEquiv: 'refresh', content: `0; url=${to.http}` }, document.head)",
  'top.location =': 'top.location = to.http',
};

/** Runs a probe in a frame. What it throws is one of the ways to be stopped. */
export const run = (frame, code, to) => frame.evaluate(`(async (to) => { const add = ${add}; try { await (async () => { ${code} })(); } catch { /* stopped */ } })(${JSON.stringify(to)})`)
  .catch((error) => {
    // The page was taken away while the probe ran.
    if (!/context was destroyed|detached|navigat/i.test(String(error))) throw error;
  });
