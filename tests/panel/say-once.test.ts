import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import { groupFindings } from '../../lib/panel/group-findings.ts';
import { sayOnce } from '../../lib/panel/say-once.ts';
import { find, viewOf } from './check-view.ts';

const first = ['work', 0, 'highlights', 0];
const second = ['work', 0, 'highlights', 1];
const message = 'Nothing here can be checked. Name the system.';

const saidBy = (...diagnostics: Diagnostic[]) =>
  sayOnce(groupFindings(viewOf(diagnostics).findings)).flatMap(({ findings }) =>
    findings.flatMap(({ heading, says }) => [heading ?? '', ...says.map((said) => said.message)]),
  );

describe('Cards one below another', () => {
  it('say a sentence once, and of the next only what is new', () => {
    expect(
      saidBy(
        find('weak-opener', first, { message }),
        find('weak-opener', second, { message: '“Worked on” hides it. Name the system.' }),
      ),
    ).toEqual(['Open with what you did', message, 'Open with what you did', '“Worked on” hides it.']);
  });

  it('say the title of the rule where nothing new is left of its message', () => {
    const said = 'Put the newest first: this role.';
    expect(
      saidBy(
        find('newest-first', ['work', 0], { message: said }),
        find('newest-first', ['work', 1], { message: said }),
      ),
    ).toEqual(['', said, 'Newest role first', '']);
  });

  it('say it again where only a hint has said it: hints are folded', () => {
    expect(
      saidBy(
        find('weak-opener', first),
        find('no-quantity', first, { message }),
        find('vague-gain', second, { message }),
      ).filter((each) => each === message),
    ).toHaveLength(2);
  });

  it('leave to each text of a list the words that tell it from the next', () => {
    const said = 'It claims more than it shows.';
    expect(
      saidBy(
        find('product-spelling', ['skills', 0, 'keywords', 1], { message: said }),
        find('product-spelling', ['skills', 0, 'keywords', 2], { message: said }),
      ),
    ).toEqual(['Spell products as they spell themselves', said, said]);
  });
});
