import { describe, expect, it } from 'vitest';
import { spellTerms } from '../../../lib/rewrites/rewording/spell-terms.ts';
import { context } from '../context.ts';

describe('Products in a rewrite', () => {
  it('have the capitals that they give themselves', () => {
    expect(spellTerms('services in python on mysql and Github Actions', context)).toBe(
      'services in Python on MySQL and GitHub Actions',
    );
  });

  it('keep a spelling that is right already, and common words stay small', () => {
    expect(spellTerms('Postgres, k8s and cron jobs behind REST APIs', context)).toBe(
      'Postgres, k8s and cron jobs behind REST APIs',
    );
  });

  it('take the spelling of the posting where there is one', () => {
    const towards = { ...context, spellings: { kubernetes: 'Kubernetes', postgresql: 'PostgreSQL' } };
    expect(spellTerms('Postgres on k8s', towards)).toBe('PostgreSQL on Kubernetes');
  });
});
