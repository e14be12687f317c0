/** One of the three steps from the install to the first gap. */
export interface Step {
  id: 'pin' | 'open' | 'click';
  title: string;
  text: string;
  /** What is said in place of its number once it is done; absent until then, and where nobody can tell. */
  done?: string;
}

/** What is known of the browser and of what the user has done in it. */
export interface StepFacts {
  /** Its menus differ from those of Chromium. */
  isFirefox: boolean;
  isPinned: boolean;
  /** The panel has stood beside a posting since the page was opened. */
  isPanelSeen: boolean;
  /** The sites that are read without a click, as a sentence lists them. */
  sites: string;
}

const pinning = {
  chromium: 'Click the puzzle piece in the toolbar, then the pin beside Gaplight (in Edge, the eye).',
  firefox: 'Click the puzzle piece in the toolbar, then the cog beside Gaplight, and choose Pin to Toolbar.',
};

/** Firefox puts the scripts of what is installed into open tabs. */
const older = ' A tab that was open before the install needs a reload, or the click of step 3.';

/** The three steps in their order. README.md says them in the same words. */
export function describeSteps({ isFirefox, isPinned, isPanelSeen, sites }: StepFacts): Step[] {
  return [
    {
      id: 'pin',
      title: 'Pin it',
      text: isFirefox ? pinning.firefox : pinning.chromium,
      ...(isPinned && { done: 'Pinned' }),
    },
    {
      id: 'open',
      title: 'Open a posting',
      text: `On ${sites} it is read by itself.${isFirefox ? '' : older}`,
    },
    {
      id: 'click',
      title: 'Click the icon',
      text: 'The panel opens beside the posting: what it asks for, and what of it your resume proves. Any other job page is read when you click.',
      ...(isPanelSeen && { done: 'Opened' }),
    },
  ];
}
