// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelStore } from '../../lib/panel/store.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { showInPanel } from './show-in-panel.tsx';

afterEach(cleanup);

const resume = {
  version: 5 as const,
  ...{ dismissed: [], declined: [], corrections: [] },
  ...{ id: '1', name: 'resume.md', edited: '2026-01-01T00:00:00.000Z' },
  resume: sampleResume,
};
const form = (store: PanelStore) =>
  store.receiveReport(0, {
    ...{ readId: 'a', url: 'https://jobs.example/apply', took: 1, reason: 'application-form' },
    fields: [{ label: 'E-mail' }, { label: 'Postcode' }],
  });

it('beside an application form each line of the resume is copied by a button that says so', async () => {
  const { store, called, user } = showInPanel(<Panel />, (each) => {
    each.setResume(resume);
    form(each);
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page is an application form');
  const asked = within(screen.getByRole('region', { name: 'Asked here, in this order' }));
  await user.click(asked.getByRole('button', { name: 'Copy: E-mail' }));
  expect(called).toEqual([['copy', 'ilse.tamworth@example.com']]);
  expect(asked.getByText('Copied', { selector: 'button' })).toBeTruthy();
  expect(document.querySelector('[data-application]')?.textContent).toContain(
    'not in your resume: Postcode.',
  );
  // The checks load their knowledge meanwhile.
  await vi.waitFor(() => expect(store.getState().check).toBeDefined());
});

it('without a resume it asks for one, and can be read as a posting all the same', async () => {
  const { called, user } = showInPanel(<Panel />, (store) => {
    store.setResume(null);
    form(store);
  });
  expect(screen.getByText('Gaplight never types into the page.')).toBeTruthy();
  expect(screen.getByText('Add your resume to see the gap')).toBeTruthy();
  expect(document.querySelector('[data-application]')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Read it as a posting' }));
  expect(called).toEqual([['readPage', true]]);
});
