import { it } from 'vitest';
import { searchGuide } from '../../rules/guide/index.ts';
import questions from './questions.json';

it('look', () => {
  for (const [q, want] of Object.entries(questions)) {
    const a = searchGuide(q);
    const first = a.elsewhere ? 'not ours' : a.found[0]?.page.id;
    const ok = want === 'not ours' ? first === 'not ours' : want.includes(first as never);
    console.log(
      ok ? 'ok ' : 'NO ',
      q,
      '->',
      a.elsewhere ? '[elsewhere] ' : '',
      a.found.map((f) => f.page.id).join(' '),
      '|',
      a.isPartial ? 'partial' : '',
      '|',
      a.found[0]?.snippet.map((r) => (r.isFound ? `<${r.text}>` : r.text)).join(''),
    );
  }
});
