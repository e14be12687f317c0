import * as Collapsible from '@radix-ui/react-collapsible';
import { ChevronDown } from 'lucide-react';

interface Props {
  mentioned: string[];
  waived: string[];
}

/** What the posting names and does not ask for, folded. */
export function OnlyMentioned({ mentioned, waived }: Props) {
  const count = mentioned.length + waived.length;
  if (count === 0) return null;
  return (
    <Collapsible.Root asChild>
      <section className="mt-4 text-small text-soft" data-mentioned>
        <Collapsible.Trigger className="group hover:text-ink">
          {count} only mentioned
          <ChevronDown
            aria-hidden="true"
            className="ml-1 inline size-3 transition-transform duration-100 group-data-[state=open]:rotate-180"
          />
        </Collapsible.Trigger>
        <Collapsible.Content className="space-y-2 pt-2">
          {mentioned.length > 0 && <p>{mentioned.join(', ')}. Named, but not asked of you.</p>}
          {waived.length > 0 && (
            <p>
              {waived.join(', ')}. The posting says that you need not bring{' '}
              {waived.length > 1 ? 'these' : 'this'}.
            </p>
          )}
        </Collapsible.Content>
      </section>
    </Collapsible.Root>
  );
}
