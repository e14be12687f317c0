import { describe, expect, it } from 'vitest';
import { offerSite } from '../../lib/panel/site-offer.ts';

const sites = [
  { id: 'tern', name: 'Tern', matches: ['https://*.tern.example/jobs/*'] },
  { id: 'plover', name: 'Plover', matches: ['https://plover.example/*'] },
];

/** What is offered beside a page that was read. */
function offer(
  url: string,
  { allowed = [], onClick = [], just }: { allowed?: string[]; onClick?: string[]; just?: string } = {},
) {
  const report = { readId: 'a', url, took: 1, reason: 'list' as const };
  return offerSite(
    {
      page: { kind: 'read', report, frameId: 0 },
      allowedSites: allowed,
      sitesOnClick: onClick,
      siteJustAllowed: just,
    },
    sites,
  );
}

describe('The offer to read a site by itself', () => {
  it('is made beside a page on one of its hosts', () => {
    expect(offer('https://eu.tern.example/jobs/1')).toEqual({ id: 'tern', name: 'Tern', isTaken: false });
    expect(offer('https://plover.example/')).toMatchObject({ id: 'plover' });
  });

  it('is not made elsewhere, nor on a host whose name only ends like one', () => {
    for (const url of ['https://quayline.example/', 'https://western.example/', 'about:blank'])
      expect(offer(url), url).toBeUndefined();
  });

  it('is not made for a site that is allowed, or that is to be read on a click', () => {
    expect(offer('https://tern.example/jobs/1', { allowed: ['tern'] })).toBeUndefined();
    expect(offer('https://tern.example/jobs/1', { onClick: ['tern'] })).toBeUndefined();
    expect(offer('https://tern.example/jobs/1', { allowed: ['plover'], onClick: ['plover'] })).toBeDefined();
  });

  it('says that it was taken where it just was, and is made again when the browser took it back', () => {
    const taken = { allowed: ['tern'], just: 'tern' };
    expect(offer('https://tern.example/jobs/1', taken)).toMatchObject({ isTaken: true });
    expect(offer('https://tern.example/jobs/1', { just: 'tern' })).toMatchObject({ isTaken: false });
  });

  it('waits until it is known what is allowed, and for a page that was read', () => {
    const page = { kind: 'waiting' } as const;
    const nothing = { sitesOnClick: [], siteJustAllowed: undefined };
    expect(offerSite({ page, allowedSites: [], ...nothing }, sites)).toBeUndefined();
    const report = { readId: 'a', url: 'https://plover.example/', took: 1 };
    const read = { kind: 'read', report, frameId: 0 } as const;
    expect(offerSite({ page: read, allowedSites: undefined, ...nothing }, sites)).toBeUndefined();
    const loading = { ...read, report: { ...report, reason: 'loading' as const } };
    expect(offerSite({ page: loading, allowedSites: [], ...nothing }, sites)).toBeUndefined();
    expect(offerSite({ page: read, allowedSites: [], ...nothing }, sites)).toBeDefined();
  });
});
