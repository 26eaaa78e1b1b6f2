// Saving a text as a file, in the folder of downloads.

const unused = 60_000; // ms after which nobody still saves a file

export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), unused);
}
