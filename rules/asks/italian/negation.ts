import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How Italian sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords(
    'non né mai nessun senza niente posto invece anziché piuttosto tranne eccetto differenza sostitu abbandon dismess stat',
  ),
  openings: listPhrases(`
    non | né | mai | nessun | nessuna | senza | niente`),
  between: listWords(`
    un uno una il lo la i gli le l di del della in con per su usiamo utilizziamo serve servono è sono
    cerchiamo esperienza conoscenza conoscenze sviluppatori più scrivere sapere conoscere necessaria
    necessario richiesta richiesto`),
  away: listPhrases(`
    al posto di | invece di | anziché | piuttosto che | senza | tranne | eccetto | a differenza di |
    sostituito | abbandonato | dismesso`),
  articles: listWords('il lo la i gli le l un una'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [
        String.raw`\snon (?:è|sono|viene|vengono) (?:più )?(?:usato|usati|utilizzato|parte)`,
        ' non è più usato',
      ],
      [String.raw`\s(?:è stato|sono stati) (?:sostituito|abbandonato|dismesso)`, ' è stato sostituito'],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
