import { type ReactNode, useState } from 'react';
import { type ResumePath, valueAt } from '../../lib/resume/path.ts';
import { LinkButton } from '../ui/button.tsx';
import { useEditor } from './editor-context.ts';
import { ResumeField } from './resume-field.tsx';
import type { Field } from './resume-fields.ts';

/** The fields at one place. Rare ones without a value are folded away; `children` go below them all. */
export function ResumeFieldGrid({
  path,
  fields,
  children,
}: {
  path: ResumePath;
  fields: Field[];
  children?: ReactNode;
}) {
  // A field that has been shown stays, even after its text is deleted.
  const [shown, setShown] = useState<string[]>([]);
  const filled = useEditor(({ history }) =>
    fields
      .filter(({ key }) => history && hasText(valueAt(history.present.resume, [...path, ...key.split('.')])))
      .map(({ key }) => key)
      .join(' '),
  ).split(' ');
  if (filled.some((key) => !shown.includes(key))) setShown([...new Set([...shown, ...filled])]);
  const folded = fields.filter(({ key, rare }) => rare && !shown.includes(key));

  return (
    <>
      <div className="grid grid-cols-6 gap-x-3 gap-y-2">
        {fields
          .filter((field) => !folded.includes(field))
          .map((field) => (
            <ResumeField key={field.key} path={path} field={field} />
          ))}
      </div>
      <div className="flex min-h-7 items-center pt-1 text-small text-soft">
        {folded.length > 0 && (
          <p>
            <LinkButton
              className="text-soft! decoration-edge hover:text-ink!"
              onClick={() => setShown(fields.map(({ key }) => key))}
            >
              More
            </LinkButton>
            : {folded.map(({ label }) => label.toLowerCase()).join(', ')}
          </p>
        )}
        <span className="flex-1" />
        {children}
      </div>
    </>
  );
}

function hasText(value: unknown): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0;
}
