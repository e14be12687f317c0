import { useMemo } from 'react';
import {
  type ApplicationGroup,
  type ApplicationRow,
  describeApplication,
} from '../../lib/panel/application-rows.ts';
import type { FormField } from '../../lib/posting/form-fields.ts';
import { formFieldWords } from '../../rules/pages/form-fields.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';
import { GroupHeading } from '../ui/group-heading.tsx';
import { CopyButton } from './copy-button.tsx';
import { usePanel } from './panel-context.ts';

const none: FormField[] = [];
const knowledge = { words: formFieldWords, titles: { besideStudies: besideStudies.pattern } };

/** The resume beside an application form: what the form asks for in its order, then the rest, each line to copy. */
export function ApplicationView({ fields = none }: { fields: FormField[] | undefined }) {
  const resume = usePanel((state) => state.resume?.resume);
  const rows = useMemo(() => resume && describeApplication(resume, fields, knowledge), [resume, fields]);
  if (!rows) return null;
  const { asked, lacking, rest } = rows;
  return (
    <div className="px-4 pb-3" data-application>
      {asked.length > 0 && <Group name="Asked here, in this order" rows={asked} />}
      {lacking.length > 0 && (
        <p className="mt-1.5 text-small text-soft">
          Asked too, and not in your resume: <bdi>{lacking.join(', ')}</bdi>.
        </p>
      )}
      {rest.length > 0 && (
        <section className="mt-4" aria-label="Also in your resume">
          <GroupHeading>{asked.length > 0 ? 'Also in your resume' : 'From your resume'}</GroupHeading>
          {rest.map((group) => (
            <RestGroup key={group.key} group={group} />
          ))}
        </section>
      )}
    </div>
  );
}

function Group({ name, rows }: { name: string; rows: ApplicationRow[] }) {
  return (
    <section aria-label={name}>
      <GroupHeading>{name}</GroupHeading>
      <Rows rows={rows} />
    </section>
  );
}

/** One role, one school, or what stands above them. */
function RestGroup({ group: { title, dates, rows } }: { group: ApplicationGroup }) {
  return (
    <section className="mt-2" aria-label={title}>
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        <span>{title}</span> {dates && <span className="font-normal text-small text-soft">{dates}</span>}
      </h3>
      <Rows rows={rows} />
    </section>
  );
}

function Rows({ rows }: { rows: ApplicationRow[] }) {
  return (
    <ul>
      {rows.map(({ key, name, value, note }) => (
        <li key={key} className="flex items-start gap-2 border-line border-b py-0.5 last:border-b-0">
          {/* Of large text the value goes below its name. */}
          <span className="flex min-w-0 flex-1 flex-wrap gap-x-2 py-1">
            <bdi className="w-20 pt-px text-small text-soft">{name}</bdi>
            <span className="min-w-0 flex-[1_1_7rem]">
              {value}
              {note && <span className="block text-label text-soft">{note}</span>}
            </span>
          </span>
          <CopyButton text={value} name={name} />
        </li>
      ))}
    </ul>
  );
}
