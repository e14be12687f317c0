import { memo, useRef } from 'react';
import { useEditor } from './editor-context.ts';
import { ImportNotice } from './import-notice.tsx';
import { ResumeBullets } from './resume-bullets.tsx';
import { ResumeFieldGrid } from './resume-field-grid.tsx';
import { basicFields, sections } from './resume-fields.ts';
import { ResumeFlags } from './resume-flags.tsx';
import { ResumeSection } from './resume-section.tsx';
import { useDoubts } from './use-doubts.ts';

const unplaced = ['meta', 'unplaced'];

/** Every field of the open resume. `onWords` receives the text of the focused field, to show it in the file. */
export const ResumeForm = memo(function ResumeForm({ onWords }: { onWords: (words: string) => void }) {
  const left = useEditor((state) => state.history?.present.resume.meta.unplaced.length ?? 0);
  const form = useRef<HTMLFormElement>(null);
  const showNext = useDoubts(form);

  return (
    <form
      ref={form}
      aria-label="The resume"
      onSubmit={(event) => event.preventDefault()}
      onFocus={({ target }) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
          onWords(target.value);
      }}
    >
      <ImportNotice onNext={showNext} />
      <ResumeFlags path={[]} />
      <section aria-label="About you" className="pt-1 pb-2">
        <h2 className="pb-1 font-semibold">About you</h2>
        <ResumeFieldGrid path={[]} fields={basicFields} />
      </section>
      {left > 0 && (
        <section aria-label="Not placed" className="border-line border-t pt-3 pb-4">
          <h2 className="font-semibold">Not placed</h2>
          <p className="pb-1 text-small text-soft">
            Text of the file that fits no field. Copy it to where it belongs, then remove it here.
          </p>
          <ResumeFlags path={unplaced} />
          <ResumeBullets path={unplaced} glyph="·" />
        </section>
      )}
      {sections.map((section) => (
        <ResumeSection key={section.path.join('.')} section={section} />
      ))}
    </form>
  );
});
