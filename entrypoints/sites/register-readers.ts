import { sitesToAllow } from '../../rules/site-names.ts';
import { readAllowedSites } from './site-access.ts';

/**
 * Has the sites that the user allows read by themselves, from now on and at every start of the browser: registers the
 * reader for those that are allowed and takes it from those that are not. A permission alone runs nothing, a script
 * without one is silently not run, and an update of the extension forgets them all: so this is done whenever the
 * background starts, too.
 */
export async function registerReaders(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    readAllowedSites(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const known = registered.map(({ id }) => id);
  const gone = known.filter((id) => !allowed.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = sitesToAllow.filter(({ id }) => allowed.includes(id) && !known.includes(id));
  if (added.length === 0) return;
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
}
