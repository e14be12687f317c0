import type { CheckView } from '../../lib/panel/check-rows.ts';
import { type SeniorityLevel, seniorityLevels } from '../../lib/resume/seniority.ts';
import { usePanelActions } from './panel-context.ts';

const names: Record<SeniorityLevel, string> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
};

/** The level that the rules go by, how it was worked out, and a way to correct it. */
export function CheckLevel({ check: { seniority, levelSaid } }: { check: CheckView }) {
  const { setLevel } = usePanelActions();
  const from = levelSaid
    ? 'as you said'
    : seniority.from === 'title'
      ? 'by your latest title'
      : `by your ${seniority.years} years of work`;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-small text-soft">
      <label className="flex items-center gap-1.5">
        Checked for
        <select
          autoComplete="off"
          className="rounded-md border border-edge bg-paper px-1 py-0.5 text-ink"
          value={levelSaid ? seniority.level : ''}
          onChange={({ target }) => void setLevel(seniorityLevels.find((level) => level === target.value))}
        >
          <option value="">{levelSaid ? 'what is worked out' : names[seniority.level]}</option>
          {seniorityLevels
            .filter((level) => levelSaid || level !== seniority.level)
            .map((level) => (
              <option key={level} value={level}>
                {names[level]}
              </option>
            ))}
        </select>
        level
      </label>
      <span>{from}</span>
    </p>
  );
}
