// The preview: the personal page in a frame with the same seal as the loader's.

const sandbox = 'allow-scripts allow-forms allow-modals allow-downloads'
  + ' allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';

let address;

/** Shows a page in place of the one before. */
export function showPreview(place, page, theme, locale = 'en') {
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.title = 'Preview of your page';
  frame.setAttribute('sandbox', sandbox);
  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow.postMessage('care-compass', '*', [port2]);
    port1.postMessage({ theme, locale });
  });
  frame.src = address;
  place.replaceChildren(frame);
}
