import { useEffect } from 'react';
import type { PaperSource } from '../../lib/paper/paper-state.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { usePaperStore } from '../paper/paper-context.ts';
import { useEditor, useEditorStore } from './editor-context.ts';

/** A stored resume as it is put on the paper. */
export function toPaperSource({ id, resume, source, level }: StoredResume): PaperSource {
  return { id, resume, language: source?.language, level };
}

/** Puts the open resume on the paper, again after each change. */
export function useShownPaper(): void {
  const paper = usePaperStore();
  const editor = useEditorStore();
  const draft = useEditor((state) => state.history?.present.resume);
  useEffect(() => {
    const stored = draft && editor.current();
    if (stored) paper.show(toPaperSource(stored));
  }, [draft, editor, paper]);
}
