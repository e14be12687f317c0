import { ArrowRight, Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GuideBlock, ToldExample } from '../../lib/guide/guide.ts';
import { LinkButton } from '../ui/button.tsx';
import { GuidePaper } from './guide-paper.tsx';
import { GuidePart } from './guide-part.tsx';

/** A label is no longer than this; a colon further on is one of a sentence. */
const LONGEST_LABEL = 56;

interface Props {
  block: GuideBlock;
  titleOf: (page: string) => string | undefined;
  onOpen: (page: string) => void;
}

/** One part of a page of the guide. */
export function GuideBlockView({ block, titleOf, onOpen }: Props) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="mt-5 font-semibold">{block.text}</h3>;
    case 'text':
      return <p className="mt-2">{block.text}</p>;
    case 'list':
      return block.items.length === 1 ? (
        <p className="mt-2">
          <LabelledLine text={block.items[0] ?? ''} />
        </p>
      ) : (
        <ul className="mt-2 list-disc space-y-1 pl-4">
          {block.items.map((item) => (
            <li key={item}>
              <LabelledLine text={item} />
            </li>
          ))}
        </ul>
      );
    case 'example':
      return (
        <div className="mt-2 border-line border-l-2 pl-2.5 text-small">
          <Example icon={<X aria-label="Weak" className="size-3.5 text-missing" />} told={block.weak} />
          {block.better && (
            <Example
              icon={<Check aria-label="Better" className="size-3.5 text-proved" />}
              told={block.better}
            />
          )}
        </div>
      );
    case 'good':
      return (
        <div className="mt-2 border-line border-l-2 pl-2.5 text-small">
          <Example icon={<Check aria-label="Good" className="size-3.5 text-proved" />} told={block.good} />
        </div>
      );
    case 'model':
      return (
        <section className="mt-4">
          <h3 className="font-semibold">{block.name}</h3>
          <GuidePaper>
            <p>{block.text}</p>
          </GuidePaper>
          <p className="mt-1.5 text-small text-soft">{block.works}</p>
        </section>
      );
    case 'question':
      return (
        <section className="mt-3">
          <h3 className="font-semibold">{block.question}</h3>
          <p className="mt-0.5">{block.answer}</p>
        </section>
      );
    case 'entry':
      return (
        <section className="mt-4">
          <h3 className="font-semibold">{block.name}</h3>
          <dl className="mt-0.5 space-y-0.5">
            {block.lines.map(({ label, text }) => (
              <div key={label}>
                <dt className="inline text-soft">{label}: </dt>
                <dd className="inline">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      );
    case 'part':
      return <GuidePart part={block} />;
    case 'pages':
      return (
        <ul className="mt-2 space-y-1 text-small">
          {block.pages.map((page) => (
            <li key={page}>
              <LinkButton className="text-left" onClick={() => onOpen(page)}>
                <ArrowRight aria-hidden="true" className="mr-1 inline size-3" />
                {titleOf(page)}
              </LinkButton>
            </li>
          ))}
        </ul>
      );
  }
}

/** "Languages: Go, Rust" with its label set apart. */
function LabelledLine({ text }: { text: string }) {
  const colon = text.indexOf(': ');
  if (colon < 1 || colon > LONGEST_LABEL) return text;
  return (
    <>
      <span className="font-semibold">{text.slice(0, colon)}: </span>
      {text.slice(colon + 2)}
    </>
  );
}

function Example({ icon, told }: { icon: ReactNode; told: ToldExample }) {
  return (
    <div className="flex gap-1.5 py-0.5">
      <span className="mt-0.5 shrink-0">{icon}</span>
      <p className="min-w-0">
        {told.gist && <span className="block text-soft">{told.gist}</span>}
        {told.text}
      </p>
    </div>
  );
}
