import type { AskCount } from '../gap/summarise-gap.ts';
import { joinAnd } from '../text/lists.ts';
import type { Token } from '../tokens/token.ts';
import type { Category, Term } from '../tokens/vocabulary.ts';

/** What the toolbar icon shows: a number, and the sentence that says of what. */
export interface Badge {
  text: string;
  title: string;
}

/** What the icon says of itself where there is no posting. The manifest says it too. */
export const bareTitle = 'Open Gaplight';

/** What is counted before anything is compared, one and several. */
const counted: [Category, string, string][] = [
  ['language', 'language', 'languages'],
  ['database', 'database', 'databases'],
  ['queue', 'queue', 'queues'],
];

/** The categories of terms that are counted. */
export const countedCategories: readonly Category[] = counted.map(([category]) => category);

/** Before the panel is opened: how many languages, databases and queues the posting names. Class words are no names. */
export function describeNamed(
  tokens: readonly Pick<Token, 'termId'>[],
  terms: ReadonlyMap<string, Pick<Term, 'category' | 'generic'>>,
): Badge {
  const named = new Set(tokens.map(({ termId }) => termId));
  const counts = counted.map(([category, one, several]) => {
    const count = [...named].filter((id) => {
      const term = terms.get(id);
      return term?.category === category && !term.generic;
    }).length;
    return { count, words: `${count} ${count === 1 ? one : several}` };
  });
  const said = counts.filter(({ count }) => count > 0).map(({ words }) => words);
  return {
    text: String(counts.reduce((sum, { count }) => sum + count, 0)),
    title: `${bareTitle}: this posting names ${said.length > 0 ? joinAnd(said) : 'no language, database or queue'}`,
  };
}

/** Once the panel has compared the posting: how many of its required asks are not answered yet. */
export function describeOpenAsks({ all, answered, unchecked }: AskCount): Badge {
  if (unchecked > 0 && unchecked === all - answered) return describeUnchecked(all, answered);
  const open = all - answered - unchecked;
  const asks =
    all === 1
      ? 'the one required ask'
      : `${open === 0 && unchecked === 0 ? 'all' : `${open} of`} ${all} required asks`;
  const said =
    all === 0
      ? 'this posting requires nothing by name'
      : `${asks} ${open === 0 ? (all === 1 ? 'is answered' : 'are answered') : `${open === 1 ? 'is' : 'are'} not answered yet`}`;
  return { text: String(open), title: `${bareTitle}: ${said}` };
}

/** What is not answered could not be checked: no number can be put on it. */
function describeUnchecked(all: number, answered: number): Badge {
  const said =
    answered > 0
      ? `${answered} of ${all} required asks ${answered === 1 ? 'is' : 'are'} answered, and the rest could not be checked`
      : `${all === 1 ? 'the one required ask' : `none of the ${all} required asks`} could ${all === 1 ? 'not ' : ''}be checked`;
  return { text: '?', title: `${bareTitle}: ${said}` };
}
