import * as Collapsible from '@radix-ui/react-collapsible';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { LinkButton } from '../ui/button.tsx';
import { type SettingsFacts, useSettings, useSettingsFacts, useSettingsStore } from './settings-context.ts';

/** Every rule of the check by chapter, with what it says and its switch. */
export function RuleSwitches() {
  const store = useSettingsStore();
  const { chapters } = useSettingsFacts();
  const rulesOff = useSettings((state) => state.rulesOff);
  const all = chapters.flatMap(({ rules }) => rules);
  const off = all.filter(({ id }) => rulesOff.includes(id)).length;
  return (
    <section id="rules" aria-labelledby="rules-title" className="pt-10">
      <h2 id="rules-title" className="font-semibold text-title">
        Rules of the check
      </h2>
      <p className="mt-1 max-w-prose text-soft">
        {all.length} rules look at your resume. One that is off finds nothing anywhere.
      </p>
      <p role="status" className="mt-1 text-small">
        {off === 0 ? 'All of them are on.' : `${off} ${off === 1 ? 'is' : 'are'} off.`}{' '}
        {off > 0 && (
          <LinkButton
            onClick={() =>
              void store.switchRules(
                all.map(({ id }) => id),
                true,
              )
            }
          >
            Switch all on
          </LinkButton>
        )}
      </p>
      <div className="mt-4 border-line border-t">
        {chapters.map((chapter) => (
          <Chapter key={chapter.title} chapter={chapter} rulesOff={rulesOff} />
        ))}
      </div>
    </section>
  );
}

function Chapter(props: { chapter: SettingsFacts['chapters'][number]; rulesOff: string[] }) {
  const { title, rules } = props.chapter;
  const off = rules.filter(({ id }) => props.rulesOff.includes(id)).length;
  // A chapter with a rule that is off is open at first, and stays as the user leaves it.
  const [open, setOpen] = useState(off > 0);
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen} className="border-line border-b">
      <h3>
        <Collapsible.Trigger className="group flex w-full items-center gap-2 py-2.5 text-left hover:text-accent">
          <span className="font-semibold">{title}</span>{' '}
          <span className="text-small text-soft">
            {rules.length} rules{off > 0 && `, ${off} off`}
          </span>
          <span className="flex-1" />
          <ChevronDown
            aria-hidden="true"
            className="size-3.5 shrink-0 text-soft transition-transform duration-100 group-data-[state=open]:rotate-180"
          />
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Content>
        <ul className="pb-3">
          {rules.map((rule) => (
            <RuleSwitch key={rule.id} rule={rule} on={!props.rulesOff.includes(rule.id)} />
          ))}
        </ul>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

function RuleSwitch({ rule, on }: { rule: { id: string; title: string; why: string }; on: boolean }) {
  const store = useSettingsStore();
  const id = useId();
  return (
    <li className="flex items-start gap-2 py-2" data-rule={rule.id}>
      <input
        type="checkbox"
        id={id}
        autoComplete="off"
        aria-describedby={`${id}-why`}
        className="mt-[3px] size-3.5 shrink-0 accent-accent"
        checked={on}
        onChange={({ target }) => void store.switchRules([rule.id], target.checked)}
      />
      <div className="min-w-0">
        <label htmlFor={id} className={on ? 'font-medium' : 'font-medium text-soft'}>
          {rule.title}
          {!on && ' (off)'}
        </label>
        <p id={`${id}-why`} className="max-w-prose text-small text-soft">
          {rule.why}
        </p>
      </div>
    </li>
  );
}
