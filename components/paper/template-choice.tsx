import { usePaper, usePaperFacts, usePaperStore } from './paper-context.ts';

/** The templates, and in a line what the chosen one is for. */
export function TemplateChoice() {
  const store = usePaperStore();
  const { templates } = usePaperFacts();
  const chosen = usePaper((state) => state.choice.template);
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">Template</legend>
      <div className="grid grid-cols-4 overflow-hidden rounded-md border border-edge">
        {templates.map(({ id, name }) => (
          <label
            key={id}
            className="flex min-h-8 cursor-pointer items-center justify-center border-edge border-l px-1 text-small first:border-l-0 has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2"
          >
            <input
              type="radio"
              name="template"
              autoComplete="off"
              className="sr-only"
              checked={id === template?.id}
              onChange={() => store.choose({ template: id, font: undefined, size: undefined })}
            />
            {name}
          </label>
        ))}
      </div>
      <p className="pt-1 text-small text-soft">
        {template?.about}
        {template?.side && ' In Word the second column follows the first.'}
      </p>
    </fieldset>
  );
}
