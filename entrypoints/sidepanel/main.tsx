import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('The side panel page has no #root element.');
createRoot(root).render(<p>Gaplight</p>);
