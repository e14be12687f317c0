import type { MatchedTerm } from './compile-vocabulary.ts';
import { type Category, type Context, categories } from './vocabulary.ts';

/**
 * Packs what the matcher needs of the terms into a short readable text, for bundles that must stay small.
 *
 * A line `[database]` opens a category; every other line is a term: its spellings, the label first, each behind a bar
 * and before its signs: `=` counts in this case only (the others stand in small letters), `~` needs
 * technical surroundings, `^` needs neighbours. Then, each after a tab, `#id` where the id is not the label in
 * kebab-case, `generic`, and `not:` and `always:` with phrases between semicolons.
 */
export function packVocabulary(terms: MatchedTerm[]): string {
  const lines: string[] = [];
  for (const category of categories) {
    lines.push(`[${category}]`);
    for (const term of terms) if (term.category === category) lines.push(packTerm(term));
  }
  return lines.join('\n');
}

function packTerm({ id, label, aliases = [], exactCase = [], context = {}, generic }: MatchedTerm): string {
  const { technical, beside } = context;
  const spellings = [label, ...aliases].map((spelling) => {
    const isExact = exactCase.includes(spelling);
    const signs = [
      isExact && '=',
      (technical === true || technical?.includes(spelling)) && '~',
      beside?.includes(spelling) && '^',
    ];
    return `|${isExact ? spelling : spelling.toLowerCase()}${signs.filter(Boolean).join('')}`;
  });
  const fields = [spellings.join('')];
  if (id !== idOf(label)) fields.push(`#${id}`);
  if (generic) fields.push('generic');
  if (context.not) fields.push(`not:${context.not.join(';')}`);
  if (context.always) fields.push(`always:${context.always.join(';')}`);
  return fields.join('\t');
}

/** A line of a text made by `packVocabulary`, under the category that its section names. Throws when it is of another shape. */
export function unpackTerm(line: string, category: Category): MatchedTerm {
  const [names = '', ...fields] = line.split('\t');
  const signed: Record<string, string[]> = { '=': [], '~': [], '^': [] };
  const [label = '', ...aliases] = names
    .slice(1)
    .split('|')
    .map((name) => {
      const [signs = ''] = name.match(/[=~^]{0,3}$/) ?? [];
      const spelling = name.slice(0, name.length - signs.length);
      for (const sign of signs) signed[sign]?.push(spelling);
      return spelling;
    });
  const { '=': exactCase = [], '~': technical = [], '^': beside = [] } = signed;
  const context: Context = {};
  if (technical.length > 0) context.technical = technical;
  if (beside.length > 0) context.beside = beside;
  const term: MatchedTerm = { id: idOf(label), label, category, aliases, exactCase };
  for (const field of fields) {
    if (field.startsWith('#')) term.id = field.slice(1);
    else if (field === 'generic') term.generic = true;
    else if (field.startsWith('not:')) context.not = field.slice(4).split(';');
    else if (field.startsWith('always:')) context.always = field.slice(7).split(';');
    else throw new Error(`Expected a known field of the packed term ${label}, got "${field}".`);
  }
  if (Object.keys(context).length > 0) term.context = context;
  return term;
}

/** The id that a label has unless another is given: "Amazon SQS" is `amazon-sqs`. */
function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
