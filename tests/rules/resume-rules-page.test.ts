import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resumeRules } from '../../rules/resume/index.ts';
import { formatRulesPage } from '../../scripts/figures/write-rules-page.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../rules/README.md'), 'utf8');

describe('the page of rules', () => {
  it('is what the rules say today', () => {
    expect(page, 'Run npm run rules.').toBe(formatRulesPage());
  });

  it('names every rule', () => {
    for (const { id, title } of resumeRules) expect(page).toContain(`### ${title}\n\n\`${id}\``);
  });
});
