import type { Statement } from '../../lib/conditions/condition-cues.ts';

/**
 * What a plain sentence of a posting can state, in any language. Of one topic the first that fits counts, so refusals
 * stand first. Each language words them in its own file, by their ids.
 */
export const statements = [
  {
    id: 'no-sponsorship',
    kind: 'visa',
    topic: 'sponsorship',
    value: 'No visa sponsorship',
    stance: 'refused',
  },
  { id: 'sponsorship', kind: 'visa', topic: 'sponsorship', value: 'Visa sponsorship offered' },
  {
    id: 'us-residence',
    kind: 'visa',
    topic: 'citizenship',
    value: 'US citizens and permanent residents only',
    stance: 'required',
  },
  {
    id: 'us-citizenship',
    kind: 'visa',
    topic: 'citizenship',
    value: 'US citizenship required',
    stance: 'required',
  },
  { id: 'us-person', kind: 'visa', topic: 'citizenship', value: 'US persons only', stance: 'required' },
  {
    id: 'uk-citizenship',
    kind: 'visa',
    topic: 'citizenship',
    value: 'UK citizenship required',
    stance: 'required',
  },
  {
    id: 'eu-citizenship',
    kind: 'visa',
    topic: 'citizenship',
    value: 'EU citizenship required',
    stance: 'required',
  },
  {
    id: 'citizenship',
    kind: 'visa',
    topic: 'citizenship',
    value: 'Citizenship required',
    placed: 'Citizenship of {place} required',
    stance: 'required',
  },
  {
    id: 'work-authorization',
    kind: 'visa',
    topic: 'authorization',
    value: 'Right to work required',
    placed: 'Right to work in {place}',
    stance: 'required',
  },
  { id: 'no-remote', kind: 'place', topic: 'remote', value: 'No remote work', stance: 'refused' },
  {
    id: 'near',
    kind: 'place',
    topic: 'residence',
    value: 'Must live near the office',
    stance: 'required',
  },
  { id: 'residence', kind: 'place', topic: 'residence', placed: 'Must live in {place}', stance: 'required' },
  { id: 'open-to', kind: 'place', topic: 'residence', placed: 'Open to people in {place}' },
  {
    id: 'no-relocation',
    kind: 'place',
    topic: 'relocation',
    value: 'No help with relocation',
    stance: 'refused',
  },
  { id: 'relocation', kind: 'place', topic: 'relocation', value: 'Help with relocation' },
  { id: 'no-on-call', kind: 'on-call', topic: 'on-call', value: 'No on-call', stance: 'waived' },
  { id: 'paid-on-call', kind: 'on-call', topic: 'on-call', value: 'On-call, paid' },
  { id: 'on-call', kind: 'on-call', topic: 'on-call', value: 'On-call' },
  {
    id: 'no-contractors',
    kind: 'contract',
    topic: 'contractors',
    value: 'No contractors',
    stance: 'refused',
  },
  { id: 'at-once', kind: 'start-date', topic: 'start', value: 'Starts as soon as possible' },
] as const satisfies Statement[];

/** The ids that each language words. */
export type StatementId = (typeof statements)[number]['id'];
