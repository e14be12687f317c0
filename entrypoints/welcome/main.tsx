import '../../components/ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WelcomeProvider } from '../../components/welcome/welcome-context.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { readErrorSentence } from '../../lib/storage/explain-write-error.ts';
import { readResumes, watchResumes } from '../../lib/storage/resumes.ts';
import { createWelcomeStore } from '../../lib/welcome/store.ts';
import { namesReadAtOnce } from '../../rules/site-names.ts';
import { prepareReader, workerReader } from '../import/read-in-worker.ts';
import { createActions } from './actions.ts';
import { followBrowser } from './follow-browser.ts';

const store = createWelcomeStore({ isFirefox: import.meta.env.FIREFOX, sites: namesReadAtOnce });
void readResumes().then(
  ({ resumes, active }) => {
    store.setResume(active);
    prepareReader(resumes.length > 0);
  },
  () => store.say(readErrorSentence),
);
watchResumes(({ active }) => store.setResume(active));
followBrowser(store);

const root = document.getElementById('root');
if (!root) throw new Error('The page of the first minute has no #root element.');
createRoot(root).render(
  <StrictMode>
    <WelcomeProvider store={store} actions={createActions(store, workerReader)}>
      <WelcomePage />
    </WelcomeProvider>
  </StrictMode>,
);
