import { Fragment } from 'react';
import { describePosting } from '../../lib/panel/describe-posting.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { knownSites } from '../../rules/site-names.ts';

/**
 * Whose posting it is: title, then company, place and where it was read. All of it but the source is the page's word,
 * so each is kept from turning the direction of what stands around it.
 */
export function PostingHeader({ posting, url }: { posting: Posting; url: string }) {
  const { title, facts, warning } = describePosting(posting, url, knownSites);
  return (
    <header className="px-4 pt-4 pb-3">
      <h1 className="text-title font-semibold">
        <bdi>{title}</bdi>
      </h1>
      <p className="text-soft text-small">
        {facts.map((fact, index) => (
          <Fragment key={index}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
      {warning && <p className="mt-1 font-medium text-listed text-small">{warning}</p>}
    </header>
  );
}
