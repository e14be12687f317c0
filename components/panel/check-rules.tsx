import type { RuleRow } from '../../lib/panel/check-rows.ts';
import { AsideList } from '../ui/aside-list.tsx';
import { LinkButton } from '../ui/button.tsx';

/** How many rules there are and are off, the way to their switches, and those that say nothing now and why. */
export function CheckRules({ rules, onGuide }: { rules: RuleRow[]; onGuide: (page: string) => void }) {
  const off = rules.filter(({ on }) => !on).length;
  const quiet = rules.filter(({ on, note }) => on && note);
  return (
    <>
      <p className="mt-5 text-small text-soft">
        {off === 0
          ? `${rules.length} rules, all on.`
          : `${off} of ${rules.length} rules ${off === 1 ? 'is' : 'are'} off.`}{' '}
        <a
          href="/settings.html#rules"
          target="_blank"
          rel="noreferrer"
          className="text-accent underline decoration-1 underline-offset-2 hover:decoration-2"
        >
          Switch rules in the settings
        </a>
      </p>
      <AsideList name="say nothing now" items={quiet}>
        {({ id, title, note }) => (
          <li key={id} className="border-line border-l-2 pl-2.5">
            <p>{title}</p>
            <p className="text-soft">
              {note}{' '}
              <LinkButton aria-label={`Guide: ${title}`} onClick={() => onGuide(id)}>
                Guide
              </LinkButton>
            </p>
          </li>
        )}
      </AsideList>
    </>
  );
}
