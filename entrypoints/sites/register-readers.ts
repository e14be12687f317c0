import { sitesToAllow } from '../../rules/site-names.ts';
import { readAllowedSites } from './site-access.ts';

/**
 * Has the sites that the user allows read by themselves, from now on and at every start of the browser: registers the
 * reader for those that are allowed and takes it from those that are not. A permission alone runs nothing, a script
 * without one is silently not run, and an update of the extension forgets them all: so this is done whenever the
 * background starts, too. Returns the ids of the sites that are read from now on and were not before.
 */
export async function registerReaders(): Promise<string[]> {
  const [allowed, registered] = await Promise.all([
    readAllowedSites(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const known = registered.map(({ id }) => id);
  const gone = known.filter((id) => !allowed.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = sitesToAllow.filter(({ id }) => allowed.includes(id) && !known.includes(id));
  if (added.length === 0) return [];
  await browser.scripting.registerContentScripts(
    added.map(({ id, matches }) => ({
      id,
      matches,
      js: ['reader.js'],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
  return added.map(({ id }) => id);
}

/** The ids of the tabs that show pages of these sites. */
export async function findTabsOf(ids: string[]): Promise<number[]> {
  const matches = sitesToAllow.filter(({ id }) => ids.includes(id)).flatMap((site) => site.matches);
  if (matches.length === 0) return [];
  return (await browser.tabs.query({ url: matches })).flatMap(({ id }) => id ?? []);
}
