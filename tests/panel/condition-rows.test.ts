import { describe, expect, it } from 'vitest';
import { describeConditions } from '../../lib/panel/condition-rows.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { conditionsOf } from '../conditions/conditions-of.ts';

function rowsOf(text: string, facts: Partial<Posting> = {}) {
  const posting = { ...readPostingText(text, pageKnowledge), ...facts };
  return describeConditions(conditionsOf(text, facts), posting);
}

const text = `Requirements
- 5+ years of experience
- Fluent English
- We cannot sponsor visas
- Active Secret clearance
- Up to 20% travel
- Salary: €70,000 to €80,000 a year`;

describe('The conditions in the panel', () => {
  it('have years, place, visa, pay and dates in the row, and whatever is refused or insisted on', () => {
    expect(rowsOf(text).main.map(({ value, weight }) => [value, weight])).toEqual([
      ['5+ years', undefined],
      ['No visa sponsorship', 'refused'],
      ['Active Secret clearance', 'required'],
      ['€70,000 to €80,000 a year', undefined],
    ]);
  });

  it('are all there when the row is opened, each with its name, its words and its place', () => {
    const { all } = rowsOf(text);
    expect(all.map(({ name }) => name)).toEqual([
      'Experience',
      'Visa',
      'Clearance',
      'Language',
      'Pay',
      'Travel',
    ]);
    const [years] = all;
    expect(years?.quote).toEqual({ before: '', found: '5+ years', after: ' of experience' });
    expect(text.slice(years?.place?.start, years?.place?.end)).toBe('5+ years');
  });

  it('say in one sentence what the posting says nothing of', () => {
    expect(rowsOf(text).silence).toBe('Says nothing of place.');
    expect(rowsOf('Requirements\n- Go').silence).toBe('Says nothing of years, place, visa or pay.');
    expect(rowsOf(`${text}\n- Fully remote`).silence).toBeUndefined();
  });

  it('do not name a place again that stands above them', () => {
    const hybrid = 'Benefits\n- Hybrid, 3 days a week in our Berlin office';
    expect(rowsOf(hybrid).main[0]?.value).toBe('Hybrid, 3 days on site, Berlin');
    expect(rowsOf(hybrid, { jobLocation: 'Berlin, Germany' }).main[0]?.value).toBe('Hybrid, 3 days on site');
    expect(rowsOf('Requirements\n- Go', { jobLocation: 'Berlin' })).toMatchObject({ main: [], all: [] });
  });

  it('show the words around two conditions of one sentence once', () => {
    const [english, german] = rowsOf('- You speak fluent English and German').all;
    expect(english?.quote?.before).toContain('You speak');
    expect(german?.value).toBe('Fluent German');
    expect(german?.quote).toEqual({ before: '', found: 'German', after: '' });
  });

  it('have the words of the page’s data where none stand in the text, and no place to go to', () => {
    const [pay] = rowsOf('Requirements\n- Go', { baseSalary: 'EUR 60,000 a year' }).all;
    expect(pay).toMatchObject({ value: '€60,000 a year', quote: { found: 'EUR 60,000 a year' } });
    expect(pay).not.toHaveProperty('place');
  });

  it('show the first of them where none decides', () => {
    const { main, all } = rowsOf('- Occasional travel\n- On-call rotation\n- Fluent English');
    expect(main.map(({ value }) => value)).toEqual(['Fluent English', 'Occasional travel']);
    expect(all).toHaveLength(3);
  });
});
