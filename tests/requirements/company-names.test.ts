import { describe, expect, it } from 'vitest';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { asksOf, levelsOf } from './ask-posting.ts';

const knowledge = createKnowledge();

describe('the name of the employer', () => {
  it('is no technology, though one has the same name', () => {
    expect(levelsOf('Storage Engineer\nSnowflake\nRemote\n\nRequirements\n\n- Golang')).toEqual({
      golang: 'required',
    });
    expect(levelsOf('About Snowflake\n\nWe sell storage.\n\nRequirements\n\n- Golang')).toEqual({
      golang: 'required',
    });
    expect(levelsOf('Snowflake is looking for an engineer. You will write Golang.')).toEqual({
      golang: 'required',
    });
  });

  it('is known from the page as well', () => {
    const text = 'Requirements\n\n- Golang\n- Love for Datadog and its people';
    const posting = { ...readPostingText(text, pageKnowledge), hiringOrganization: 'Datadog, Inc.' };
    const { terms } = findRequirements(posting, knowledge.extract(text), knowledge.asks);
    expect(terms.map((term) => term.termId)).toEqual(['go']);
  });

  it('is asked for where it stands among technologies', () => {
    expect(asksOf('About Snowflake\n\nWe sell storage.\n\nRequirements\n\n- Snowflake, BigQuery')).toEqual([
      'snowflake',
      'bigquery',
    ]);
  });
});

describe('the names of others', () => {
  it.each([
    'The founders of Snowflake invested in us.',
    'Trusted by Snowflake and many more.',
    'Our customers include Snowflake.',
    'We are backed by people of MongoDB.',
  ])('are left out: "%s"', (sentence) => {
    expect(levelsOf(`About us\n\n${sentence}\n\nRequirements\n\n- Golang`)).toEqual({ golang: 'required' });
  });
});
