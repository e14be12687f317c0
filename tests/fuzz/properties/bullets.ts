import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkBullet, checkResume } from '../../../lib/diagnostics/check-resume.ts';
import { findEvidence } from '../../../lib/evidence/find-evidence.ts';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { listSlots, piecesOf } from '../../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../../lib/rewrites/rewrite-bullet.ts';
import { parseSlotValue } from '../../../lib/rewrites/slots/parse-slot.ts';
import type { Slot, SlotType } from '../../../lib/rewrites/slots/slot.ts';
import { knowledge as importKnowledge } from '../../import/knowledge.ts';
import { knowledge, writing } from '../../knowledge.ts';
import { anyResume, plausibleResume } from '../../resume/arbitrary-resume.ts';
import { generatedBullets } from '../../rewrites/generated-bullets.ts';
import { assertLinear, assertRanges, assertSame } from '../expectations.ts';
import { defineFuzz } from '../fuzz.ts';
import { mutatedText } from '../mutations.ts';
import { anyLine, anyText, monotony, piece } from '../texts.ts';

const options = { rules: writing.rules, knowledge: writing };

/** Each type of slot with the units that slots of it have. */
const slotUnits: Record<SlotType, string[]> = {
  latency: ['ms', 's'],
  rate: ['rps'],
  size: ['GB', 'TB'],
  count: [],
  ratio: ['%', 'x'],
  duration: ['days', 'hours', 'minutes'],
  money: [],
  figure: [],
  percentile: [],
  name: [],
  technique: [],
  pattern: [],
  cause: [],
  outcome: [],
  role: [],
  verb: [],
  term: [],
};
const slot: fc.Arbitrary<Slot> = fc.constantFrom(...(Object.keys(slotUnits) as SlotType[])).chain((type) =>
  fc.constantFrom(undefined, ...slotUnits[type]).map((unit) => ({
    id: 'a',
    label: 'label',
    type,
    hint: 'hint',
    example: 'example',
    choices: ['Helped'],
    ...(unit && { unit }),
  })),
);
const typed = fc.oneof(
  piece,
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.double(), fc.constantFrom('', 'ms', ' s', 'k rps', '%', 'x', ' TB', ' €', '/day'))
    .map((parts) => parts.join('')),
);

/** The text of a resume at a path, if there is one. */
function textAt(resume: unknown, path: readonly (string | number)[]): unknown {
  let value = resume;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value;
}

const bullet = fc.oneof(
  generatedBullets,
  generatedBullets.chain((text) => mutatedText([text])),
  anyLine,
);

const slow: Record<string, (text: string) => unknown> = {
  extractQuantities: (text) => writing.quantities.find(text),
  checkBullet: (text) => checkBullet(text, options),
};

export const bullets = [
  defineFuzz('quantities of any text', 200, anyText, (text) => {
    const found = writing.quantities.find(text);
    assertRanges(text, found);
    for (const each of found) assert.equal(text.slice(each.start, each.end), each.text);
    for (const { value, valueBefore } of found) {
      assert.ok(Number.isFinite(value), `${value} is no value`);
      assert.ok(valueBefore === undefined || Number.isFinite(valueBefore), `${valueBefore} is no value`);
    }
    assertSame(found, writing.quantities.find(text));
  }),
  defineFuzz(
    'evidence and checks of any resume',
    40,
    fc.oneof(
      anyResume,
      plausibleResume,
      anyText.map((text) => importText(text, importKnowledge).resume),
    ),
    (resume) => {
      for (const { path, text, start, end, spelling } of findEvidence(resume, knowledge)) {
        assert.equal(textAt(resume, path), text, `${path.join('.')} says something else`);
        assertRanges(text, [{ start, end }]);
        assert.equal(text.slice(start, end), spelling);
      }
      const { diagnostics, dropped } = checkResume(resume, { ...options, today: '2026-03' });
      assert.deepEqual(
        dropped.map(({ rule, error }) => `${rule}: ${error.stack}`),
        [],
      );
      for (const { path, start, end } of diagnostics) {
        const text = textAt(resume, path);
        if (end > 0) assertRanges(String(text), [{ start, end }]);
        assert.ok(end > 0 || start === 0);
      }
      assertSame(diagnostics, checkResume(resume, { ...options, today: '2026-03' }).diagnostics);
    },
  ),
  defineFuzz('rewrites of any bullet', 60, bullet, async (text) => {
    const rewritten = await rewriteBullet(text, writing);
    const { rewrite, nothing } = rewritten;
    assert.ok(rewrite || nothing, 'neither a rewrite nor a reason');
    const figures: string[] = text.match(/\d[\d.,]*\d|\d/g) ?? [];
    if (rewrite) {
      const said = rewrite.line;
      for (const figure of said.match(/\d[\d.,]*\d|\d/g) ?? [])
        assert.ok(figures.includes(figure), `${figure} was added: ${said}`);
      const filled = Object.fromEntries(listSlots(rewrite).map(({ id, example }) => [id, example]));
      const whole = piecesOf(rewrite, filled);
      assert.ok(
        whole.every(({ kind }) => kind !== 'open'),
        `an example of a slot is refused: ${said}`,
      );
    }
    assertSame(rewritten, await rewriteBullet(text, writing));
  }),
  defineFuzz('anything typed into a slot', 300, fc.tuple(slot, typed), ([each, text]) => {
    const { value, problem } = parseSlotValue(each, text);
    if (value === undefined) assert.match(problem, /^Expected .+\.$/);
    else {
      assert.match(value, /^[^\n]+$/);
      assert.equal(parseSlotValue(each, value).value, value, 'the value is read otherwise a second time');
    }
  }),
  defineFuzz(
    'a long bullet takes time that grows with it',
    15,
    fc.record({ reader: fc.constantFrom(...Object.keys(slow)), piece: monotony }),
    ({ reader, piece }) => {
      const work = slow[reader];
      if (work) assertLinear(work, piece);
    },
  ),
];
