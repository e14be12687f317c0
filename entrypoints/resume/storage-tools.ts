import type { EditorTools } from '../../lib/editor/store.ts';
import { explainWriteError } from '../../lib/storage/explain-write-error.ts';
import {
  addResume,
  chooseResume,
  deleteResume,
  overwriteResume,
  readResumes,
  saveResume,
} from '../../lib/storage/resumes.ts';

/** The storage of the browser, as the editor needs it. */
export const storageTools: EditorTools = {
  read: readResumes,
  save: saveResume,
  overwrite: overwriteResume,
  add: addResume,
  choose: chooseResume,
  remove: deleteResume,
  explain: explainWriteError,
};
