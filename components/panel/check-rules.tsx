import * as Collapsible from '@radix-ui/react-collapsible';
import type { RuleRow } from '../../lib/panel/check-rows.ts';
import { LinkButton } from '../ui/button.tsx';
import { usePanelActions } from './panel-context.ts';

/** Every rule with its switch, and why it does not apply where it is not meant for this level. */
export function CheckRules({ rules, onGuide }: { rules: RuleRow[]; onGuide: (page: string) => void }) {
  const { switchRule } = usePanelActions();
  const off = rules.filter(({ on }) => !on).length;
  const quiet = rules.filter(({ note }) => note).length;
  return (
    <Collapsible.Root className="mt-5 text-small">
      <Collapsible.Trigger asChild>
        <LinkButton>
          {rules.length} rules{off > 0 && `, ${off} switched off`}
          {quiet > 0 && `, ${quiet} not for this level`}
        </LinkButton>
      </Collapsible.Trigger>
      <Collapsible.Content>
        <ul className="mt-2">
          {rules.map(({ id, title, on, note }) => (
            <li key={id} className="flex items-start gap-2 border-line border-b py-1.5 last:border-b-0">
              <label className="flex min-w-0 flex-1 items-start gap-2">
                <input
                  type="checkbox"
                  autoComplete="off"
                  className="mt-0.5 size-3.5 shrink-0 accent-accent"
                  checked={on}
                  onChange={(event) => switchRule(id, event.target.checked)}
                />
                <span className="min-w-0">
                  {title}
                  {note && <span className="block text-label text-soft">{note}</span>}
                </span>
              </label>
              <LinkButton aria-label={`Guide: ${title}`} onClick={() => onGuide(id)}>
                Guide
              </LinkButton>
            </li>
          ))}
        </ul>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
