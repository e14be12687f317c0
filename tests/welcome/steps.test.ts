import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, describeCommands } from '../../lib/welcome/commands.ts';
import { describeSteps, type StepFacts } from '../../lib/welcome/steps.ts';
import { namesReadAtOnce } from '../../rules/site-names.ts';
import config from '../../wxt.config.ts';

const facts: StepFacts = { isFirefox: false, isPinned: false, isPanelSeen: false, sites: namesReadAtOnce };
// Tables are set with blanks.
/** As it is read: without the marks between which the sites are named. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  .replace(/<!--.*?-->/g, '')
  .replace(/ +/g, ' ');

describe('The three steps', () => {
  it('pin, open and click, in this order, and none is done at first', () => {
    const steps = describeSteps(facts);
    expect(steps.map(({ id, done }) => [id, done])).toEqual([
      ['pin', undefined],
      ['open', undefined],
      ['click', undefined],
    ]);
  });

  it('are done where the browser says so, each by itself', () => {
    const done = (patch: Partial<StepFacts>) =>
      describeSteps({ ...facts, ...patch }).map((step) => step.done);
    expect(done({ isPinned: true })).toEqual(['Pinned', undefined, undefined]);
    expect(done({ isPanelSeen: true })).toEqual([undefined, undefined, 'Opened']);
  });

  it('name what is to be clicked as the browser draws it', () => {
    const pin = (isFirefox: boolean) => describeSteps({ ...facts, isFirefox })[0]?.text;
    expect(pin(false)).toContain('the pin beside Gaplight');
    expect(pin(true)).toContain('choose Pin to Toolbar');
  });

  it('ask for a reload of older tabs but in Firefox, which reads them as they are', () => {
    const open = (isFirefox: boolean) => describeSteps({ ...facts, isFirefox })[1]?.text;
    expect(open(false)).toMatch(/open before the install needs a reload, or the click of step 3\.$/);
    expect(open(true)).toMatch(/it is read by itself\.$/);
  });

  it('stand in README.md in the same words', () => {
    const lines = [true, false].flatMap((isFirefox) => describeSteps({ ...facts, isFirefox }));
    for (const { title, text } of lines) {
      expect(readme, 'Say it in README.md, under Install it.').toContain(`**${title}.**`);
      expect(readme, 'Say it in README.md, under Install it.').toContain(text);
    }
  });
});

describe('The keyboard commands', () => {
  it('are shown with the keys that are set, and without any where none are', () => {
    const set = [
      { name: 'next-ask', shortcut: 'Alt+Shift+Down Arrow' },
      { name: '_execute_action', shortcut: '' },
      { name: 'reload-of-the-browser', shortcut: 'Alt+R' },
    ];
    expect(describeCommands(set)).toEqual([
      { name: 'Open the panel', keys: [] },
      { name: 'Next ask on the page', keys: ['Alt', 'Shift', 'Down Arrow'] },
      { name: 'Previous ask on the page', keys: [] },
    ]);
  });

  it('are those of the manifest, and stand in README.md with the keys that it suggests', async () => {
    const make = config.manifest as (env: object) => Promise<{
      commands: Record<string, { suggested_key: { default: string }; description: string }>;
    }>;
    const { commands } = await make({ browser: 'chrome' });
    expect(Object.keys(commands)).toEqual(Object.keys(commandNames));
    for (const { description, suggested_key } of Object.values(commands))
      expect(readme, 'Say it in README.md, under Install it.').toContain(
        `| ${description} | \`${suggested_key.default}\` |`,
      );
  });
});
