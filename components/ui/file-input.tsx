import type { Ref } from 'react';

interface Props {
  ref: Ref<HTMLInputElement>;
  /** What is chosen, for screen readers. */
  name: string;
  /** The extensions of the files that can be read, in the form that `accept` takes. */
  fileTypes: string;
  onFile: (file: File) => void;
}

/** A file chooser. It is invisible: a button of the page opens it through `ref`. */
export function FileInput({ ref, name, fileTypes, onFile }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      autoComplete="off"
      accept={fileTypes}
      className="hidden"
      aria-label={name}
      onChange={(event) => {
        const file = event.target.files?.[0];
        if (file) onFile(file);
        // Otherwise choosing the same file again would not count as a change.
        event.target.value = '';
      }}
    />
  );
}
