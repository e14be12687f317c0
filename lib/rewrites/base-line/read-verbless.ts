import { findObject } from '../../english/find-object.ts';
import type { Lead } from '../../english/read-lead.ts';
import { capitalise } from '../../english/tidy-text.ts';
import type { Reason } from './base-line.ts';
import { beginSmall } from './begin-small.ts';
import { headsOf } from './heads.ts';
import { leavesVerb } from './left-over.ts';
import type { Opening, OpeningKnowledge } from './opening.ts';

/** A bullet that names a duty or a part without a verb: only what the words surely say. */
export function readVerbless(lead: Lead, known: OpeningKnowledge): Opening | Reason {
  const { verbs, extract } = known;
  const { claims, opener, body } = lead;
  if (!claims) return 'noVerb';
  const isWorkedOn = /^work(?:ed|ing|s)? on$/i.test(opener);
  if (claims !== 'duty' && !isWorkedOn) {
    for (const { pattern, past } of verbs.sharedDuties) {
      const duty = pattern.exec(body)?.[0];
      const rest = duty === undefined ? '' : body.slice(duty.length).trim();
      if (duty === undefined) continue;
      if (/^\s*(?:,|and\b|&)/.test(body.slice(duty.length))) return 'list';
      const base = verbs.forms.base(past.split(' ')[0] ?? '') ?? past;
      const replaced = `${opener} ${duty}`;
      const said = `${capitalise(past)} ${rest}`.trim();
      return {
        lead: capitalise(past),
        verbs: [base],
        base: past,
        body: rest,
        replaced,
        said,
        dropped: [],
        turned: true,
      };
    }
    return 'part';
  }
  if (!body || /^(?:the )?(?:as|that|which|with|in|on|at|by)\b/i.test(body)) return 'part';
  // "Responsible for give support"
  const [first = '', second = ''] = body.split(' ');
  if (
    verbs.forms.form(first) === 'base' &&
    (/^(?:give|make|do|take|keep)$/.test(first) || verbs.clearVerbs.has(first)) &&
    second
  )
    return 'part';
  if (leavesVerb(body, { ...lead, form: 'base' }, known)) return 'unsafe';
  const head = headsOf(findObject(body, verbs))[0] ?? '';
  const { softwareNouns, operatedNouns, changeNouns, taskNouns } = verbs;
  const small = beginSmall(body, extract);
  const opening = (past: string, base: string, ...own: string[]): Opening => ({
    lead: past,
    own,
    verbs: [base],
    base,
    body: small,
    dropped: [],
    turned: true,
  });
  if (changeNouns.has(head)) return isWorkedOn ? opening('Made', 'improve') : 'part';
  if (isWorkedOn)
    return softwareNouns.has(head) ? opening('Helped develop', 'develop', 'Extended', 'Developed') : 'part';
  if (operatedNouns.has(head)) return opening('Ran', 'run');
  // Of several things not all were built.
  const built = / and |,/.test(findObject(body, verbs)) ? [] : ['Built'];
  if (softwareNouns.has(head)) return opening('Looked after', 'look after', 'Maintained', ...built);
  return taskNouns.has(head) ? opening('Handled', 'handle') : 'part';
}
