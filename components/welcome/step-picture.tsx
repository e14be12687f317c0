import type { ReactNode } from 'react';
import type { Step } from '../../lib/welcome/steps.ts';

/**
 * The picture of a step, drawn in lines. All of it takes the colour of text, soft or that of what can be clicked: so it
 * follows dark and forced colours by itself.
 */
export function StepPicture({ id }: { id: Step['id'] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 160 84"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="forced-color-adjust-auto w-24 max-w-full text-soft/60 sm:w-32 md:w-40"
    >
      {pictures[id]}
    </svg>
  );
}

/** What the eye is led to. */
function Here({ children }: { children: ReactNode }) {
  return (
    <g className="text-accent" stroke="currentColor">
      {children}
    </g>
  );
}

/** The end of a toolbar with its icons, under it the menu of extensions. */
const pin = (
  <>
    <path d="M1 8a6 6 0 0 1 6-6h146a6 6 0 0 1 6 6v15H1zM1 23h158" />
    <rect x="9" y="7.5" width="106" height="10" rx="5" />
    <path
      d="M127 9.5h2.8a1.8 1.8 0 1 1 3.4 0h2.8v2.6a1.8 1.8 0 1 1 0 3.4v2.5h-9z"
      className="text-soft"
      stroke="currentColor"
    />
    <path d="M148 9v.01M148 13v.01M148 17v.01" strokeWidth="2" />
    <rect x="56" y="29" width="98" height="50" rx="4" />
    <path d="M65 40h42M65 68h36" />
    <Here>
      <rect x="60" y="46" width="90" height="16" rx="3" fill="currentColor" fillOpacity="0.1" />
      <rect x="65" y="50" width="8" height="8" rx="2" fill="currentColor" />
      <path d="M79 54h36" strokeWidth="2" />
      <path d="M137.5 49.5h5l-.6 4 1.6 2.2h-7l1.6-2.2zM140 55.7v4" />
    </Here>
  </>
);

/** A page with a title and lines, of which some are marked. */
const open = (
  <>
    <rect x="1" y="2" width="158" height="80" rx="6" />
    <path d="M1 16h158M9 9v.01M16 9v.01M23 9v.01" />
    <path d="M22 29h62" strokeWidth="4" className="text-soft" stroke="currentColor" />
    <path d="M22 41h30M88 41h46M22 53h72M22 65h20M82 65h38" strokeWidth="2" />
    <Here>
      <path d="M58 41h24M100 53h26M48 65h28" strokeWidth="2" />
      <path d="M58 45.5h24M100 57.5h26M48 69.5h28" />
    </Here>
  </>
);

/** The page, the icon that is clicked in the toolbar over it, and the panel with its rows beside it. */
const click = (
  <>
    <rect x="1" y="2" width="158" height="80" rx="6" />
    <path d="M1 19h158M92 19v63" />
    <path d="M14 32h44M102 32h34" strokeWidth="4" className="text-soft" stroke="currentColor" />
    <path d="M14 46h60M14 57h48M14 68h56M112 46h34M112 57h24M112 68h30" strokeWidth="2" />
    <Here>
      <circle cx="103" cy="46" r="3" fill="currentColor" />
      <circle cx="103" cy="57" r="3" />
      <circle cx="103" cy="68" r="3" strokeDasharray="2 2.7" />
      <rect x="132" y="6.5" width="8" height="8" rx="2" fill="currentColor" />
      <path d="M139 13l4.5 12 2.2-5.2 5.3-2.1z" fill="currentColor" />
    </Here>
  </>
);

const pictures: Record<Step['id'], ReactNode> = { pin, open, click };
