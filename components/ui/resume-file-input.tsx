import type { Ref } from 'react';

/** The endings of the files that a resume can be read from, as a file chooser wants them. */
const fileTypes = '.pdf,.docx,.txt,.md,.markdown,.json,.yaml,.yml';

/** The file chooser for a resume. It is not seen: a button of the page clicks it by `ref`. */
export function ResumeFileInput({
  ref,
  onFile,
}: {
  ref: Ref<HTMLInputElement>;
  onFile: (file: File) => void;
}) {
  return (
    <input
      ref={ref}
      type="file"
      accept={fileTypes}
      className="hidden"
      aria-label="Resume file"
      onChange={(event) => {
        const file = event.target.files?.[0];
        if (file) onFile(file);
        // The same file may be chosen again.
        event.target.value = '';
      }}
    />
  );
}
