import type { BulletKind } from '../rewrites/bullet-kind.ts';
import type { GuidePage } from './guide.ts';

/** The page of a kind of bullet: why it counts, what a panel asks about it, weak and better, and its verbs. */
export function pageOfKind({ id, label, why, example, verbs }: BulletKind, asked: string[]): GuidePage {
  return {
    id: `bullet-${id}`,
    chapter: 'kinds',
    title: label,
    blocks: [
      { kind: 'text', text: why },
      { kind: 'heading', text: 'What a panel asks' },
      { kind: 'list', items: asked },
      { kind: 'heading', text: 'Weak and better' },
      { kind: 'example', weak: { text: example.weak }, better: { text: example.better } },
      { kind: 'heading', text: 'Verbs that open it' },
      { kind: 'text', text: `${verbs.join(', ')}.` },
    ],
  };
}
