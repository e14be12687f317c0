import '../../components/ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SettingsProvider } from '../../components/settings/settings-context.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { readErrorSentence } from '../../lib/storage/explain-write-error.ts';
import { storedSettings } from '../../lib/storage/items.ts';
import { whenUnpacked } from '../../lib/text/packed-values.ts';
import { allowSite, forbidSite, watchAllowedSites } from '../sites/site-access.ts';
import { readFacts } from './facts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page of settings has no #root element.');
const page = createRoot(root);

void whenUnpacked().then(() => {
  const { draftKnowledge, settingsFacts } = readFacts();
  const store = createSettingsStore({
    knowledge: draftKnowledge,
    change: storedSettings.change,
    allowSite,
    forbidSite,
  });
  watchAllowedSites(store.receiveAllowedSites);
  void storedSettings.read().then(store.receive, () => store.say(readErrorSentence));
  storedSettings.watch(store.receive);
  page.render(
    <StrictMode>
      <SettingsProvider store={store} actions={settingsFacts}>
        <SettingsPage />
      </SettingsProvider>
    </StrictMode>,
  );
});
