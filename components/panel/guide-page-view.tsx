import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GuideBlock, GuidePage } from '../../lib/guide/guide.ts';
import { usePanel } from './panel-context.ts';

/** One page of the guide; on the page about pay, what the open posting states beside it. */
export function GuidePageView({ page }: { page: GuidePage }) {
  const posting = usePanel((state) => (state.page.kind === 'read' ? state.page.report.posting : undefined));
  return (
    <article className="mt-2">
      <h2 className="font-semibold text-title">{page.title}</h2>
      {page.id === 'salary' && posting && (
        <p className="mt-2 rounded-md border border-line bg-paper px-3 py-2">
          {posting.baseSalary
            ? `${posting.hiringOrganization ?? 'This posting'} states: ${posting.baseSalary}`
            : 'The open posting states no pay.'}
        </p>
      )}
      {page.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: GuideBlock }) {
  switch (block.kind) {
    case 'text':
      return <p className="mt-2">{block.text}</p>;
    case 'list':
      return block.items.length === 1 ? (
        <LabelledLine text={block.items[0] ?? ''} />
      ) : (
        <ul className="mt-2 list-disc space-y-1 pl-4">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'example':
      return (
        <div className="mt-2 border-line border-l-2 pl-2.5 text-small">
          <Example icon={<X aria-label="Weak" className="size-3.5 text-missing" />}>{block.weak}</Example>
          {block.better && (
            <Example icon={<Check aria-label="Better" className="size-3.5 text-proved" />}>
              {block.better}
            </Example>
          )}
        </div>
      );
    case 'good':
      return (
        <div className="mt-2 border-line border-l-2 pl-2.5 text-small">
          <Example icon={<Check aria-label="Good" className="size-3.5 text-proved" />}>{block.text}</Example>
        </div>
      );
    case 'question':
      return (
        <section className="mt-3">
          <h3 className="font-semibold">{block.question}</h3>
          <p className="mt-0.5">{block.answer}</p>
        </section>
      );
  }
}

/** "Languages: Go, Rust" with its label set apart. */
function LabelledLine({ text }: { text: string }) {
  const colon = text.indexOf(': ');
  return (
    <p className="mt-2">
      {colon > 0 && <span className="font-semibold">{text.slice(0, colon)}: </span>}
      {text.slice(colon > 0 ? colon + 2 : 0)}
    </p>
  );
}

function Example({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <p className="flex gap-1.5 py-0.5">
      <span className="mt-0.5 shrink-0">{icon}</span>
      <span className="min-w-0">{children}</span>
    </p>
  );
}
