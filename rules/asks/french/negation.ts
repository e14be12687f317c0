import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How French sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords(
    'pas aucun jamais ni plus non lieu plutôt place sans sauf hors contrairement abandonn remplac',
  ),
  openings: listPhrases(`
    pas | pas de | pas d | pas du | pas besoin de | aucun | aucune | jamais | ni | plus de | non | nous n |
    on n`),
  between: listWords(`
    un une le la les l de d du des en avec sur pour utilise utilisons utilisez expérience connaissance
    connaissances développeur développeurs écrire besoin faire`),
  away: listPhrases(`
    au lieu de | au lieu du | plutôt que | à la place de | à la place du | sans | sauf | hors |
    contrairement à | abandonné | remplacé`),
  articles: listWords('le la les l de du d'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [String.raw`\sn'est (?:pas|plus) (?:utilisé|employé)`, " n'est plus utilisé"],
      [String.raw`\s(?:a été|est) (?:remplacé|abandonné|retiré)`, ' a été remplacé'],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
