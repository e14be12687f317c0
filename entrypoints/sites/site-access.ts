import { originsOf } from '../../lib/posting/site-host.ts';
import { sitesToAllow } from '../../rules/site-names.ts';

/** The ids of the sites that the user has allowed to be read by themselves. */
export async function readAllowedSites(): Promise<string[]> {
  const answers = await Promise.all(
    sitesToAllow.map(({ matches }) => browser.permissions.contains({ origins: originsOf(matches) })),
  );
  return sitesToAllow.filter((_, index) => answers[index]).map(({ id }) => id);
}

/**
 * Asks the browser, which asks the user, to let a site be read by itself. To be called in the very turn of a click.
 * Returns whether it is allowed.
 */
export function allowSite(id: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOfSite(id) });
}

/** Gives back what `allowSite` was given: the site is read on a click again. */
export async function forbidSite(id: string): Promise<void> {
  await browser.permissions.remove({ origins: originsOfSite(id) });
}

/**
 * Calls back with the ids of the allowed sites, now and after every change, wherever it is made: here, in another page
 * of Gaplight, or in the browser's own settings.
 */
export function watchAllowedSites(onChange: (ids: string[]) => void): void {
  const tell = (): void => void readAllowedSites().then(onChange);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
}

function originsOfSite(id: string): string[] {
  return originsOf(sitesToAllow.find((site) => site.id === id)?.matches ?? []);
}
