// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PostingConditions } from '../../components/panel/posting-conditions.tsx';
import { describeConditions } from '../../lib/panel/condition-rows.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { conditionsOf } from '../conditions/conditions-of.ts';
import { showInPanel } from './show-in-panel.tsx';

const text = `Requirements
- 5+ years of experience
- We cannot sponsor visas
- Fluent English`;

function show(description: string, facts: { baseSalary?: string } = {}) {
  const posting = { ...readPostingText(description, pageKnowledge), ...facts };
  const rows = describeConditions(conditionsOf(description, facts), posting);
  return showInPanel(<PostingConditions conditions={rows} />, () => {});
}

const toggle = () => screen.getByRole('button', { expanded: false });

afterEach(cleanup);

describe('The row of conditions', () => {
  it('shows what decides, and leads to its words on the page', async () => {
    const { called, user } = show(text);
    await user.click(screen.getByRole('button', { name: /^Experience:\s?5\+ years$/ }));
    const place = { start: text.indexOf('5+'), end: text.indexOf(' of experience') };
    expect(called).toEqual([['showInPage', [place]]]);
    expect(screen.queryByText(/Fluent English/)).toBeNull();
  });

  it('opens to all of them in the posting’s words, with what it is silent of, and says nothing twice', async () => {
    const { user } = show(text);
    expect(toggle().textContent).toMatch(/^1 more/);
    await user.click(toggle());
    const list = within(screen.getByRole('region', { name: 'Conditions' }));
    expect(list.getAllByText('No visa sponsorship')).toHaveLength(1);
    expect(list.getByText(/We cannot sponsor visas|cannot sponsor visas/)).toBeTruthy();
    expect(list.getByText('Says nothing of place or pay.')).toBeTruthy();
    expect(screen.getByRole('button', { expanded: true }).textContent).toMatch(/^Less/);
  });

  it('says only what the posting is silent of where it states nothing', () => {
    show('Requirements\n- Go');
    expect(screen.getByText('Says nothing of years, place, visa or pay.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows what stands in the page’s data only, with no way to words that are not there', async () => {
    const { user } = show('Requirements\n- Go', { baseSalary: 'EUR 60,000 a year' });
    expect(screen.queryByRole('button', { name: /Pay/ })).toBeNull();
    await user.click(toggle());
    expect(screen.getByText(/Not in the text. The page says:/).textContent).toContain('“EUR 60,000 a year”');
  });
});
