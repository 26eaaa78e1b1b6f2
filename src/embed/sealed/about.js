// What the panel says about a code, and which ways on it offers.

// What a code says, where it is not called the same.
const reasons = { panic: 'cleared', script: 'cleared', policy: 'changed', scripts: 'changed', settings: 'changed' };

export function about(code, words) {
  const kind = reasons[code] ?? code;
  return {
    why: `${words[kind]} ${words.ways.replace('{code}', code)}`,
    ways: code === 'frame' || code === 'opener',
    retry: kind === 'cleared',
  };
}
