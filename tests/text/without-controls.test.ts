import { describe, expect, it } from 'vitest';
import { cleanLine, withoutControls } from '../../lib/text/without-controls.ts';

describe('A text without controls', () => {
  it.each([
    ['an override of direction', 'Ltd \u202Eelgoog', 'Ltd  elgoog'],
    ['an isolate that is never closed', 'Ltd \u2067x', 'Ltd  x'],
    ['a terminal’s bell and escape', 'a\u0007b\u001B[31m', 'a b [31m'],
    ['a zero byte', 'a\u0000b', 'a b'],
    ['tags that nobody sees', 'Go\u{E0041}\u{E0042}', 'Go    '],
    ['half of a character', 'Go \uD800!', 'Go \uFFFD!'],
  ])('has no %s, and is as long as it was', (_, text, clean) => {
    expect(withoutControls(text)).toBe(clean);
    expect(clean).toHaveLength(text.length);
  });

  it('keeps its lines, its accents and every script', () => {
    const text = 'Zażółć\tgęślą\njaźń · Việt · שָׁלוֹם · ქართული · 👩🏽‍💻 · می‌خواهم';
    expect(withoutControls(text)).toBe(text);
    expect(withoutControls(text.normalize('NFD'))).toBe(text.normalize('NFD'));
  });

  it('has no tower of accents', () => {
    const text = `E${'\u0301'.repeat(15_000)}!`;
    expect(withoutControls(text).replace(/ +/, ' ')).toBe('E\u0301\u0301\u0301\u0301 !');
    expect(withoutControls(text)).toHaveLength(text.length);
  });
});

describe('A line that was cleaned', () => {
  it('is one line, without what nobody sees', () => {
    expect(cleanLine('  Goo\u200Bgle\u00AD\n\u200FLtd ', 40)).toBe('Google Ltd');
  });

  it('is nothing where nothing is left', () => {
    expect(cleanLine(' \u202E\u200B ', 40)).toBeUndefined();
  });

  it('is cut where it is too long, never inside a character', () => {
    expect(cleanLine('abcdef', 6)).toBe('abcdef');
    expect(cleanLine('abcdefg', 6)).toBe('abcde…');
    expect(cleanLine('abcd efg', 6)).toBe('abcd…');
    expect(cleanLine('😀'.repeat(7), 6)).toBe(`${'😀'.repeat(5)}…`);
  });
});
