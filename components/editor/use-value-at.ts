import { type ResumePath, valueAt } from '../../lib/resume/path.ts';
import { useEditor } from './editor-context.ts';

/** What stands at a place of the open resume, if anything. */
export function useValueAt(path: ResumePath): unknown {
  return useEditor(({ history }) => history && valueAt(history.present.resume, path));
}
