import type { ReactNode } from 'react';
import { useId } from 'react';
import { dateSides, paperSizes, spacings, type TextSize, textSizes } from '../../lib/layout/template.ts';
import { usePaper, usePaperFacts, usePaperStore } from './paper-context.ts';

const spacingNames = { tight: 'Tight', normal: 'Normal', airy: 'Airy' };
const paperNames = { a4: 'A4', letter: 'Letter' };
const dateNames = { right: 'At the right', left: 'At the left' };

/** Font, size, spacing, paper and the place of the dates. */
export function PaperOptions() {
  const store = usePaperStore();
  const { templates, fonts } = usePaperFacts();
  const choice = usePaper((state) => state.choice);
  const template = templates.find(({ id }) => id === choice.template) ?? templates[0];
  const size = choice.size ?? template?.size;
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2">
      <Option
        name="Font"
        value={choice.font ?? template?.font ?? ''}
        options={fonts.map(({ id, name }) => [id, name])}
        onChoose={(font) => store.choose({ font })}
      />
      <Option
        name="Size"
        value={String(size)}
        options={textSizes.map((each) => [String(each), `${each} pt`])}
        onChoose={(each) => store.choose({ size: Number(each) as TextSize })}
      />
      <Option
        name="Spacing"
        value={choice.spacing}
        options={spacings.map((each) => [each, spacingNames[each]])}
        onChoose={(spacing) => store.choose({ spacing })}
      />
      <Option
        name="Paper"
        value={choice.paper}
        options={paperSizes.map((each) => [each, paperNames[each]])}
        onChoose={(paper) => store.choose({ paper })}
      />
      {!template?.side && (
        <Option
          name="Dates"
          value={choice.dates}
          options={dateSides.map((each) => [each, dateNames[each]])}
          onChoose={(dates) => store.choose({ dates })}
        />
      )}
    </div>
  );
}

function Option<Value extends string>({
  name,
  value,
  options,
  onChoose,
}: {
  name: string;
  value: Value;
  options: [value: Value, label: string][];
  onChoose: (value: Value) => void;
}): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block pb-0.5 text-small text-soft">
        {name}
      </label>
      <select
        id={id}
        autoComplete="off"
        className="min-h-8 w-full rounded-md border border-edge bg-paper px-2 text-small"
        value={value}
        onChange={({ target }) => onChoose(target.value as Value)}
      >
        {options.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
