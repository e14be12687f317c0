import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import { usePaper } from './paper-context.ts';

/** What reading the file back has shown, and which characters are not in it. */
export function ReadBackLine() {
  const made = usePaper((state) => state.made);
  const missing = usePaper((state) => state.drawn?.missing ?? '');
  const trouble = usePaper((state) => state.trouble);
  const { readBack } = made ?? {};
  const Icon = !readBack ? CircleHelp : readBack.isWhole ? CircleCheck : TriangleAlert;
  const look = !readBack ? 'text-soft' : readBack.isWhole ? 'text-proved' : 'text-listed';
  return (
    <div className="text-small">
      {trouble && (
        <p role="alert" className="pb-1 text-missing">
          {trouble}
        </p>
      )}
      {missing && (
        <p className="pb-1 text-listed">
          No font here has letters for {[...missing].slice(0, 12).join(' ')}: they are not in the PDF. The
          Word file has them.
        </p>
      )}
      <p role="status" className={`flex items-start gap-1.5 ${look}`}>
        <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        <span className="min-w-0">
          {readBack
            ? readBack.sentence
            : made
              ? 'Reading the file back…'
              : 'The file is read back before it is saved.'}
        </span>
      </p>
      {readBack && readBack.differences.length > 0 && (
        <ul className="max-h-32 list-disc overflow-auto pt-1 pl-8 text-soft">
          {readBack.differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
