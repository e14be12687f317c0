import { describe, expect, it } from 'vitest';
import { parseSlotValue } from '../../../lib/rewrites/slots/parse-slot.ts';
import type { Slot, SlotType } from '../../../lib/rewrites/slots/slot.ts';

function slotOf(type: SlotType, more: Partial<Slot> = {}): Slot {
  return { id: `k.${type}`, label: type, type, hint: '', example: '480ms', ...more };
}

const accepted: [SlotType, typed: string, value: string][] = [
  ['latency', '480ms', '480ms'],
  ['latency', '480 ms', '480ms'],
  ['latency', ' 0.48 s ', '0.48s'],
  ['latency', '1.2 seconds', '1.2s'],
  ['latency', 'under 90 ms', 'under 90ms'],
  ['latency', '2 min', '2 minutes'],
  ['duration', '47 min', '47 minutes'],
  ['duration', '4s', '4 seconds'],
  ['duration', '1 hour', '1 hour'],
  ['duration', '5 hrs', '5 hours'],
  ['duration', '90 secs', '90 seconds'],
  ['duration', '9 hours a week', '9 hours a week'],
  ['rate', '40k rps', '40k rps'],
  ['rate', '12M events/day', '12M events/day'],
  ['rate', '1,200 req / s', '1,200 req/s'],
  ['rate', '3 million requests per day', '3M requests per day'],
  ['size', '12tb', '12 TB'],
  ['size', '240 MB', '240 MB'],
  ['count', '38k', '38k'],
  ['count', '4.8 billion', '4.8B'],
  ['count', 'Two', 'two'],
  ['count', 'Seventeen', 'seventeen'],
  ['count', 'twenty-one', 'twenty-one'],
  ['count', 'a dozen', 'a dozen'],
  ['count', '100+', '100+'],
  ['count', '31/month', '31 a month'],
  ['ratio', '12 %', '12%'],
  ['ratio', '12', '12%'],
  ['ratio', '10 times', '10x'],
  ['money', '$ 41k', '$41k'],
  ['money', '€1.2 million per year', '€1.2M a year'],
  ['money', '¥ 3M', '¥3M'],
  ['money', 'A$ 41k', 'A$41k'],
  ['money', 'chf 40k a month', 'CHF 40k a month'],
  ['percentile', 'P99', 'p99'],
  ['percentile', 'p 99.9', 'p99.9'],
  ['percentile', 'Median', 'median'],
  ['name', 'the checkout API.', 'the checkout API'],
  ['figure', '31 a month', '31 a month'],
  ['figure', '¥300', '¥300'],
];

const refused: [SlotType, typed: string][] = [
  ['latency', ''],
  ['latency', '480'],
  ['latency', 'fast'],
  ['latency', '480 GB'],
  ['latency', '[before]'],
  ['duration', '12%'],
  ['rate', '40k'],
  ['size', '12'],
  ['count', 'many'],
  ['count', '6 services'],
  ['ratio', 'half'],
  ['money', '41k'],
  ['money', 'XYZ 41k'],
  ['count', 'seventeenth'],
  ['duration', '4 ds'],
  ['percentile', '99'],
  ['name', '???'],
  ['name', 'TBD'],
  ['name', '[which path]'],
  ['technique', 'n/a'],
  ['figure', 'lots'],
  ['verb', '1337'],
];

describe('A slot', () => {
  it.each(accepted)('of type %s takes “%s” as “%s”', (type, typed, value) => {
    expect(parseSlotValue(slotOf(type), typed)).toEqual({ value });
  });

  it.each(refused)('of type %s does not take “%s” and says what it expected', (type, typed) => {
    const { value, problem } = parseSlotValue(slotOf(type), typed);
    expect(value).toBeUndefined();
    expect(problem).toMatch(/^Expected .*, for example 480ms\.$/);
  });

  it('gives a bare number the unit it asks for', () => {
    expect(parseSlotValue(slotOf('latency', { unit: 'ms' }), '480')).toEqual({ value: '480ms' });
  });

  it('for a verb takes a choice in its own capitals, or another verb', () => {
    const verb = slotOf('verb', { choices: ['Helped migrate', 'Migrated'] });
    expect(parseSlotValue(verb, 'migrated').value).toBe('Migrated');
    expect(parseSlotValue(verb, 'moved').value).toBe('Moved');
  });
});
