import { type ResumePath, valueAt } from '../../lib/resume/path.ts';
import { useEditor } from './editor-context.ts';

/** The value at a path of the open resume; `undefined` where there is none. */
export function useValueAt(path: ResumePath): unknown {
  return useEditor(({ history }) => history && valueAt(history.present.resume, path));
}
