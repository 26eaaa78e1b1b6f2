// The newest page without settings, which this page carries packed.

/** Its text. */
export async function template() {
  const packed = Uint8Array.from(atob(document.getElementById('template').textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
