import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { Sheet } from '../ui/sheet.tsx';
import { ResumeChoice } from './resume-choice.tsx';

/** The dialog of resumes, open while it is drawn. */
export function ResumeDialog({ resume, onClose }: { resume: StoredResume; onClose: () => void }) {
  return (
    <Sheet className="py-4" onClose={onClose}>
      <ResumeChoice resume={resume} onDone={onClose} />
    </Sheet>
  );
}
