import { describe, expect, it } from 'vitest';
import {
  cleanCompanyName,
  collapse,
  findInScripts,
  findSpelling,
  nameOfSlug,
  readDay,
  readMeta,
} from '../../lib/posting/fields.ts';
import { openPage } from './pages.ts';

describe('cleanCompanyName', () => {
  it.each([
    ['at Halden Ledger', 'Halden Ledger'],
    ['  Halden\n Ledger Logo', 'Halden Ledger'],
    ['Halden Ledger -', 'Halden Ledger'],
    ['Halden Ledger /', 'Halden Ledger'],
    ['Atlas Works', 'Atlas Works'],
    ['3M Company', '3M Company'],
  ])('makes %j %j', (name, clean) => expect(cleanCompanyName(name)).toBe(clean));

  it('takes a name that names no company for none', () => {
    for (const name of ['logo', 'Careers', '', ' - ', undefined])
      expect(cleanCompanyName(name)).toBeUndefined();
  });
});

describe('findSpelling', () => {
  it.each([
    ['quillfeathersystems', 'We are Quillfeather Systems, in Utrecht', 'Quillfeather Systems'],
    ['oharas', "Join O'Hara's today", "O'Hara's"],
    ['kandmills', 'At K and Mills you mill', 'K and Mills'],
    ['usmills', 'The U.S. Mills of old', 'U.S. Mills'],
  ])('spells %j as %j does: %j', (slug, text, name) =>
    expect(findSpelling(slug, [undefined, text])).toBe(name),
  );

  it('takes neither a part of a word nor an address for a name', () => {
    expect(findSpelling('hald', ['Halden'])).toBeUndefined();
    expect(findSpelling('halden', ['jobs@Halden.example, www.Halden.example, halden'])).toBeUndefined();
  });

  it('spells nothing that is too short or too long to be sure', () => {
    expect(findSpelling('ab', ['AB'])).toBeUndefined();
    expect(findSpelling('a'.repeat(41), ['A'.repeat(41)])).toBeUndefined();
  });
});

it('nameOfSlug writes the name of an address with capitals', () => {
  expect(nameOfSlug('norrland-freight_ab')).toBe('Norrland Freight Ab');
  expect(nameOfSlug('GoTo')).toBe('GoTo');
  expect(nameOfSlug('')).toBeUndefined();
});

describe('readDay', () => {
  it.each([
    ['2026-09-20', '2026-09-20'],
    ['2026-09-20T07:00:00Z', '2026-09-20'],
    ['Sun Sep 20 07:00:00 UTC 2026', '2026-09-20'],
    ['Fri Jan 02 00:00:00 CET 2026', '2026-01-02'],
    ['30+ days ago', '30+ days ago'],
  ])('gives the day of %j: %j', (date, day) => expect(readDay(date)).toBe(day));

  it('gives nothing for nothing', () => expect(readDay(undefined)).toBeUndefined());
});

it('collapse gives short texts in one line', () => {
  expect(collapse(' a \n\t b\u00a0c ')).toBe('a b c');
  expect(collapse('\n')).toBeUndefined();
  expect(collapse('x'.repeat(10_000))).toHaveLength(300);
});

it('readMeta reads a meta tag by property or name', () => {
  const { document } = openPage(
    '<meta property="og:title" content=" A  b "><meta name="author" content="C">',
  );
  expect([
    readMeta(document, 'og:title'),
    readMeta(document, 'author'),
    readMeta(document, 'og:url'),
  ]).toEqual(['A b', 'C', undefined]);
});

it('findInScripts reads the scripts that stand in the page', () => {
  const { document } = openPage('<script>a = 1</script><script src="x.js"></script><script>b = 2</script>');
  expect(findInScripts(document, /b = (\d)/)).toBe('2');
  expect(findInScripts(document, /c = (\d)/)).toBeUndefined();
});
