import type { Posting } from '../../lib/posting/posting.ts';
import { siteNames } from '../../rules/site-names.ts';

const sources: Record<string, string> = {
  ...siteNames,
  'json-ld': 'job data of this page',
  microdata: 'job data of this page',
  page: 'text of this page',
};

/** Whose posting it is: title, then company, place and where it was read. */
export function PostingHeader({ posting }: { posting: Posting }) {
  const facts = [
    posting.hiringOrganization,
    posting.jobLocation,
    sources[posting.source] ?? posting.source,
  ].filter(Boolean);
  return (
    <header className="px-4 pt-4 pb-3">
      <h1 className="text-title font-semibold">{posting.title ?? 'Untitled posting'}</h1>
      <p className="text-soft text-small">{facts.join(' · ')}</p>
    </header>
  );
}
