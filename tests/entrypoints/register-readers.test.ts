import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerReaders } from '../../entrypoints/sites/register-readers.ts';
import { originsOf } from '../../lib/posting/site-host.ts';
import { sitesToAllow } from '../../rules/site-names.ts';

interface Script {
  id: string;
  matches: string[];
  js: string[];
  persistAcrossSessions: boolean;
}

describe('The readers of the sites that the user allows', () => {
  let allowed: string[];
  let scripts: Script[];
  /** What was asked of the browser, in order. */
  let asked: string[];

  beforeEach(() => {
    fakeBrowser.reset();
    [allowed, scripts, asked] = [[], [], []];
    Object.assign(fakeBrowser, {
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((each) => allowed.includes(each)),
      },
      scripting: {
        getRegisteredContentScripts: async () => scripts,
        registerContentScripts: async (added: Script[]) => {
          asked.push('register');
          for (const { id } of added)
            if (scripts.some((each) => each.id === id)) throw new Error(`Duplicate script ID '${id}'`);
          scripts = [...scripts, ...added];
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          asked.push('unregister');
          scripts = scripts.filter(({ id }) => !ids.includes(id));
        },
      },
    });
  });

  const [first, second] = sitesToAllow;
  if (!first || !second) throw new Error('There are no sites to allow.');
  const ids = () => scripts.map(({ id }) => id);

  it('are registered for those sites, on their pages only and for all starts to come', async () => {
    allowed = originsOf(first.matches);
    expect(await registerReaders()).toEqual([first.id]);
    expect(await registerReaders()).toEqual([]);
    expect(scripts).toMatchObject([
      { id: first.id, matches: first.matches, js: ['reader.js'], persistAcrossSessions: true },
    ]);
  });

  it('are left as they are where nothing has changed', async () => {
    allowed = originsOf(first.matches);
    await registerReaders();
    await registerReaders();
    expect(asked).toEqual(['register']);
  });

  it('follow what is allowed later and what is taken back', async () => {
    allowed = originsOf(first.matches);
    await registerReaders();
    allowed.push(...originsOf(second.matches));
    await registerReaders();
    expect(ids().toSorted()).toEqual([first.id, second.id].toSorted());
    allowed = originsOf(second.matches);
    await registerReaders();
    expect(ids()).toEqual([second.id]);
  });

  it('need every host of a site', async () => {
    const many = sitesToAllow.find(({ matches }) => originsOf(matches).length > 1);
    allowed = originsOf(many?.matches ?? []).slice(1);
    await registerReaders();
    expect(scripts).toEqual([]);
  });

  it('are no more for a site that is not known any more', async () => {
    scripts = [{ id: 'gone', matches: [], js: [], persistAcrossSessions: true }];
    await registerReaders();
    expect(scripts).toEqual([]);
  });
});
