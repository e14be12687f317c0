import type { Ref } from 'react';

/** The extensions of the files that a resume can be read from, in the form that `accept` takes. */
const fileTypes = '.pdf,.docx,.odt,.rtf,.html,.htm,.txt,.md,.markdown,.json,.yaml,.yml,.csv,.zip';

/** The file chooser for a resume. It is invisible: a button of the page opens it through `ref`. */
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
      autoComplete="off"
      accept={fileTypes}
      className="hidden"
      aria-label="Resume file"
      onChange={(event) => {
        const file = event.target.files?.[0];
        if (file) onFile(file);
        // Otherwise choosing the same file again would not count as a change.
        event.target.value = '';
      }}
    />
  );
}
