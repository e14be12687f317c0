import type { GuideAnswer } from '../../lib/guide/guide-search.ts';
import { GuideRow } from './guide-row.tsx';

interface Props {
  answer: GuideAnswer;
  /** @param at index of the block to open the page at. */
  onOpen: (page: string, at: number | undefined) => void;
}

/** What the guide answers: the pages with what was found in them, or the sentence that it is not its business. */
export function GuideResults({ answer, onOpen }: Props) {
  return (
    <>
      <p role="status" className={answer.elsewhere ? 'mt-3' : 'mt-3 text-small text-soft'}>
        {sayFound(answer)}
      </p>
      <ul className="mt-1">
        {answer.found.map(({ page, at, snippet }) => (
          <GuideRow key={page.id} id={page.id} title={page.title} onOpen={() => onOpen(page.id, at)}>
            {snippet.map(({ text, isFound }, index) =>
              isFound ? (
                <mark
                  key={index}
                  className="bg-transparent font-medium text-ink underline decoration-edge underline-offset-2"
                >
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </GuideRow>
        ))}
      </ul>
    </>
  );
}

function sayFound({ found, isPartial, elsewhere }: GuideAnswer): string {
  if (elsewhere) return elsewhere;
  if (found.length === 0) return 'No page says this. Try a single word, or look through the chapters.';
  if (isPartial) return 'The closest to what you asked:';
  return found.length === 1 ? '1 page' : `${found.length} pages`;
}
