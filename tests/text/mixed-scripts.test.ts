import { describe, expect, it } from 'vitest';
import { findMixedScripts } from '../../lib/text/mixed-scripts.ts';

describe('Letters that can be taken for others', () => {
  it.each([
    ['Cyrillic о in a Latin word', 'G\u043E\u043Egle', ['Latin', 'Cyrillic']],
    ['Latin a in a Cyrillic word', 'Яндекc', ['Latin', 'Cyrillic']],
    ['Greek omicron in a Latin word', 'Micr\u03BFsoft', ['Latin', 'Greek']],
    ['Armenian o in a Latin word', 'G\u0585\u0585gle', ['Latin', 'Armenian']],
    ['a Cyrillic word that only looks Latin', '\u0410\u0440\u0440 Store', ['Latin', 'Cyrillic']],
    ['Cyrillic under an accent', 'Caf\u0435\u0301', ['Latin', 'Cyrillic']],
  ])('are found: %s', (_, name, scripts) => {
    expect(findMixedScripts(name)).toEqual(scripts);
  });

  it.each([
    'Google',
    'Café Ångström & Søn',
    'Яндекс',
    'Яндекс Cloud',
    'СОВА',
    '株式会社Mercari',
    'LINEヤフー',
    '카카오 Kakao',
    'Ελληνικά Systems',
    '3µ Labs',
    '',
  ])('are not found in %j', (name) => {
    expect(findMixedScripts(name)).toEqual([]);
  });
});
