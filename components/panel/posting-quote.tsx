import type { AskQuote } from '../../lib/panel/ask-rows.ts';
import { usePanel, usePanelActions } from './panel-context.ts';

/** Words of the posting that ask for something; a click goes to them on the page, where there is one. */
export function PostingQuote({ quote }: { quote: AskQuote }) {
  const { showInPage } = usePanelActions();
  const isOnPage = usePanel(({ brought }) => !brought);
  const words = (
    <>
      “
      <bdi>
        {quote.before}
        <span className="font-medium text-ink">{quote.found}</span>
        {quote.after}
      </bdi>
      ”
    </>
  );
  if (!isOnPage) return <p className="text-soft not-first:mt-1.5">{words}</p>;
  return (
    <button
      type="button"
      className="block text-left text-soft not-first:mt-1.5 hover:text-ink"
      onClick={() => showInPage(quote.places)}
    >
      {words} <span className="text-accent underline underline-offset-2">Show on the page</span>
    </button>
  );
}
