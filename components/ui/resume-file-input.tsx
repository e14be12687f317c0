import type { Ref } from 'react';
import { FileInput } from './file-input.tsx';

/** The extensions of the files that a resume can be read from. */
const fileTypes = '.pdf,.docx,.odt,.rtf,.html,.htm,.txt,.md,.markdown,.json,.yaml,.yml,.csv,.zip';

/** The file chooser for a resume. */
export function ResumeFileInput(props: { ref: Ref<HTMLInputElement>; onFile: (file: File) => void }) {
  return <FileInput name="Resume file" fileTypes={fileTypes} {...props} />;
}
