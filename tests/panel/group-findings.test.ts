import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import { countLeft, countToFix, groupFindings, partCards } from '../../lib/panel/group-findings.ts';
import { isMendedBy } from '../../lib/panel/merge-rule.ts';
import { find, opener, viewOf } from './check-view.ts';

const second = ['work', 0, 'highlights', 1];
const cardsOf = (...diagnostics: Diagnostic[]) => groupFindings(viewOf(diagnostics).findings);
const namesOf = (...diagnostics: Diagnostic[]) => cardsOf(...diagnostics).map(({ name }) => name);

describe('What is found in a resume', () => {
  it('is one card a place: a bullet, a role, the summary, all skills, the whole', () => {
    expect(
      namesOf(
        find('weak-opener', second),
        find('vague-gain', second),
        find('newest-first', ['work', 0]),
        find('no-quantity', ['basics', 'summary']),
        find('product-spelling', ['skills', 0, 'keywords', 1]),
        find('product-spelling', ['skills']),
        find('newest-first', ['work']),
        find('newest-first', ['education', 0]),
        find('newest-first', ['basics', 'profiles']),
        find('newest-first', ['meta']),
        find('newest-first', ['meta', 'unplaced', 0]),
      ),
    ).toEqual([
      'Brackwater Rail, 2021 · bullet 2',
      'Brackwater Rail, 2021',
      'Summary',
      'Skills',
      'Whole resume',
      'Education',
      'Header',
      'File',
      'Text not placed',
    ]);
  });

  it('names two roles that began at one employer in one year by their titles', () => {
    expect(
      namesOf(find('newest-first', ['work', 1]), find('no-quantity', ['work', 2, 'highlights', 0])),
    ).toEqual(['Pinewell, 2018, Backend Engineer', 'Pinewell, 2018, Intern · bullet 1']);
  });

  it('stands in the order of the worst finding of each place', () => {
    const cards = cardsOf(
      find('weak-opener', ['work', 1, 'highlights', 0]),
      find('newest-first', ['work', 0]),
      find('no-quantity', second),
      find('no-quantity', ['work', 1, 'highlights', 0]),
    );
    expect(cards.map(({ key, severity }) => [key, severity])).toEqual([
      ['work.1.highlights.0', 'error'],
      ['work.0', 'warning'],
      ['work.0.highlights.1', 'hint'],
    ]);
    const { error, warning, hint } = partCards(cards);
    expect([error, warning, hint].map((part) => part.map(({ key }) => key))).toEqual([
      ['work.1.highlights.0'],
      ['work.0'],
      ['work.0.highlights.1'],
    ]);
  });

  it('quotes a bullet once, with the words of all its findings marked', () => {
    const [card] = cardsOf(
      find('weak-opener', second, { words: 'Responsible for' }),
      find('product-spelling', second, { words: 'mongo' }),
    );
    expect(card?.text?.quote).toEqual([
      { text: 'Responsible for', severity: 'error' },
      { text: ' postgres and ' },
      { text: 'mongo', severity: 'warning' },
      { text: ' in the order API' },
    ]);
  });

  it('says once what a rule says of one text, with all that it suggests in one change', () => {
    const [card] = cardsOf(
      find('product-spelling', second, {
        words: 'postgres',
        message: 'Write it right.',
        suggestion: 'PostgreSQL',
      }),
      find('product-spelling', second, { words: 'mongo', message: 'Write it right.', suggestion: 'MongoDB' }),
    );
    expect(card?.findings).toHaveLength(1);
    const [said, ...others] = card?.findings[0]?.says ?? [];
    expect(others).toEqual([]);
    expect(said?.message).toBe('Write it right.');
    expect(said?.change).toEqual({
      path: second,
      text: 'Responsible for PostgreSQL and MongoDB in the order API',
    });
    expect(said?.suggested).toEqual([
      { words: 'postgres', instead: 'PostgreSQL' },
      { words: 'mongo', instead: 'MongoDB' },
    ]);
  });

  it('names words once that stand twice in a text, and changes them both', () => {
    const path = ['work', 2, 'highlights', 0];
    const first = find('product-spelling', path, { words: 'mongo', suggestion: 'MongoDB' });
    const [card] = cardsOf(first, { ...first, start: 23, end: 28 });
    const [{ suggested, change } = {}] = card?.findings[0]?.says ?? [];
    expect(suggested).toEqual([{ words: 'mongo', instead: 'MongoDB' }]);
    expect(change?.text).toBe('Moved MongoDB to another MongoDB');
  });

  it('says of words only once what is said of each of them alike', () => {
    const [card] = cardsOf(
      find('vague-gain', second, { words: 'postgres', message: '“postgres” cannot be checked.' }),
      find('vague-gain', second, { words: 'mongo', message: '“mongo” cannot be checked.' }),
      find('vague-gain', second, { message: 'Say what was measured.' }),
    );
    expect(card?.findings[0]?.says[0]?.message).toBe('“postgres” cannot be checked. Say what was measured.');
  });

  it('lists the texts of a part under the rule, each with its words unless the message has them', () => {
    const [card] = cardsOf(
      find('product-spelling', ['skills', 0, 'keywords', 1], { words: 'javascript' }),
      find('product-spelling', ['skills', 0, 'keywords', 2], {
        words: 'postgress',
        message: 'Not “postgress”.',
      }),
    );
    expect(card?.text).toBeUndefined();
    const [finding] = card?.findings ?? [];
    expect(finding?.says.map(({ row, quote }) => [row.about, quote?.found])).toEqual([
      ['javascript', 'javascript'],
      ['postgress', undefined],
    ]);
  });

  it('leaves the title of a rule away where the message says it', () => {
    const headings = cardsOf(
      find('newest-first', ['work', 0], {
        message: 'Pinewell is newer than the role above it. Put it first.',
      }),
      find('no-quantity', second, { message: 'How fast, how much, how many?' }),
    ).map(({ findings }) => findings[0]?.heading);
    expect(headings).toEqual([undefined, 'Give the bullet a number']);
  });

  it('takes the first of two suggestions for the same words', () => {
    const [card] = cardsOf(
      find('product-spelling', second, { words: 'postgres and mongo', suggestion: 'two databases' }),
      find('product-spelling', second, { words: 'mongo', suggestion: 'MongoDB' }),
    );
    expect(card?.findings[0]?.says[0]?.change?.text).toBe('Responsible for two databases in the order API');
  });
});

describe('What is left to do', () => {
  const weak = { rule: 'weak-opener', about: opener, reason: 'Keep as is' };
  const diagnostics = [
    find('weak-opener', second, { words: 'Responsible for' }),
    find('no-quantity', second),
    find('newest-first', ['work', 0]),
    find('no-quantity', ['work', 0, 'highlights', 0]),
  ];

  it('counts the places with something worse than a hint, as the tab does', () => {
    const view = viewOf(diagnostics);
    expect(countToFix(groupFindings(view.findings))).toBe(2);
    expect(view.placesToFix).toBe(2);
  });

  it('counts no more what was dismissed, and keeps it in its place', () => {
    const view = viewOf(diagnostics, { dismissed: [weak] });
    const cards = groupFindings([...view.findings, ...view.dismissed]);
    expect(cards[0]?.severity).toBe('error');
    expect(cards[0]?.text?.quote).toEqual([{ text: opener }]);
    expect(countToFix(cards)).toBe(1);
    expect(view.placesToFix).toBe(1);
    expect(countLeft(cards.flatMap(({ findings }) => findings))).toBe(3);
  });
});

describe('A suggestion', () => {
  const saidOf = (words: string) => {
    const [card] = cardsOf(find('weak-opener', second, { words, suggestion: 'Ran' }));
    const [said] = card?.findings[0]?.says ?? [];
    if (!said) throw new Error('Expected a finding.');
    return said;
  };

  it('is done by a line without its words, and not by one that still has them', () => {
    expect(isMendedBy('Maintained the order API', saidOf('Responsible for'))).toBe(true);
    expect(isMendedBy('Ran postgres in the order API', saidOf('postgres'))).toBe(false);
    expect(isMendedBy('Ran postgresql and so on', saidOf('postgres'))).toBe(true);
  });
});
