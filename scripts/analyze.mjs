// npm run analyze: starts the command line of scripts/analyze.ts through Vite, so that it runs the very modules
// that the extension is built from.
import { resolve } from 'node:path';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule('/scripts/analyze.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await server.close();
}
