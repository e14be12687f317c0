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

/** The levels of all terms of the whole vocabulary that a posting names. */
function namedIn(text: string, hiringOrganization?: string): Record<string, string> {
  const posting = {
    ...readPostingText(text, pageKnowledge),
    ...(hiringOrganization && { hiringOrganization }),
  };
  const { terms } = findRequirements(posting, knowledge.extract(text), knowledge.asks);
  return Object.fromEntries(terms.map(({ termId, level }) => [termId, level]));
}

describe('an employer whose longer name begins like a product', () => {
  const asks = '\n\nRequirements\n\n- Python, Kafka and Docker\n- PostgreSQL and Kubernetes';

  it.each([
    'Backend Engineer\n\nAbout Flink Fresh\n\nFlink Fresh is a startup in groceries. The Flink Team likes soup.',
    'Backend Engineer\nFlink Fresh\nTruro, England\n\nFlink hires for its depots. At Flink you ship daily.',
    'Backend Engineer\n\nFlink Fresh GmbH delivers soup, and Flink delivers it warm.',
    'Backend Engineer at Flink\n\nYou grow with Flink.',
    'Backend Engineer\n\nHere at Flink, people eat well.',
    'Backend Engineer\n\nJoin Flink and help us deliver soup.',
    'Backend Engineer\n\nEmployer: Flink\n\nFlink has offices in Truro.',
  ])('is no technology in "%s"', (opening) => {
    expect(namedIn(opening + asks)).not.toHaveProperty('flink');
  });

  it('is known from the page as well', () => {
    const text = `We deliver soup by bike. Flink Fresh loves soup.${asks}`;
    expect(namedIn(text, 'Flink Fresh GmbH')).not.toHaveProperty('flink');
  });

  it.each(['- Kafka, Flink and Java', '- Experience with Flink', '- Flink is a plus'])(
    'leaves the product where it is asked for: "%s"',
    (ask) => {
      const opening = 'Backend Engineer\n\nAbout Flink Fresh\n\nFlink Fresh is a startup in groceries.';
      expect(namedIn(`${opening}${asks}\n${ask}`)).toHaveProperty('flink');
    },
  );

  it('leaves a language that the name begins with', () => {
    const opening = 'Backend Engineer\n\nRuby Foods is hiring. Ruby Foods likes soup.';
    expect(namedIn(`${opening}${asks}\n- Ruby`)).toHaveProperty('ruby', 'required');
    expect(namedIn(`${opening}${asks}`)).not.toHaveProperty('ruby');
  });

  it('is no team that is called after a product', () => {
    const opening = 'Backend Engineer\n\nThe Kafka Platform Team is growing.';
    expect(namedIn(`${opening}\n\nRequirements\n\n- Java\n- Kafka`)).toHaveProperty('kafka', 'required');
  });
});

describe('a team called after a practice', () => {
  it.each([
    'You work with the Machine Learning team',
    'Work with the Machine Learning, Analytics and Sales teams',
  ])('asks for nothing: "%s"', (line) => {
    expect(namedIn(`Requirements\n\n- Java, Kafka\n- ${line}`)).toMatchObject({
      'machine-learning': 'mentioned',
    });
  });
});

describe('how to apply', () => {
  it.each([
    'Please apply with a short letter and your profiles on GitHub.',
    'Send us some links, GitLab or GitHub will do.',
    'Tell us your account on GitHub.',
  ])('asks for no product: "%s"', (sentence) => {
    expect(namedIn(`Requirements\n\n- Java\n\n${sentence}`).github).not.toBe('required');
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
