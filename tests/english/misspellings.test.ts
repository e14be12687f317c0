import { describe, expect, it } from 'vitest';
import { findWrongArticles, fixArticles } from '../../lib/english/articles.ts';
import { compileMisspellings } from '../../lib/english/misspellings.ts';
import { writing } from '../knowledge.ts';

const { get } = compileMisspellings(
  'recieve: receive',
  'implemented deployment separating services',
  writing.verbs.forms,
);

describe('A word that is spelt wrong', () => {
  it.each([
    ['recieve', 'receive'],
    ['implemeted', 'implemented'],
    ['deploymentt', 'deployment'],
    ['deployyment', 'deployment'],
    ['deploymnet', 'deployment'],
    ['seperating', 'separating'],
  ])('%s is %s', (wrong, right) => {
    expect(get(wrong)).toBe(right);
  });

  it.each(['implemented', 'service', 'deployments', 'deplayment of', 'dxployment', 'ervices'])(
    'is not seen in “%s”, which is right, another word or too far away',
    (word) => {
      expect(get(word)).toBeUndefined();
    },
  );
});

describe('An article', () => {
  it('goes by the sound of the next word', () => {
    expect(fixArticles('A event, an unique id, a hour, an European bank, a 8 GB heap', writing.wording)).toBe(
      'An event, a unique id, an hour, a European bank, an 8 GB heap',
    );
  });

  it('is told with its place', () => {
    expect(findWrongArticles('Built a event log', writing.wording)).toEqual([
      { start: 6, end: 7, right: 'an' },
    ]);
  });
});
