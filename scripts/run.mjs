// node scripts/run.mjs FILE [ARGUMENTS]: runs a file through Vite, so that it uses the very modules that the extension
// is built from. The file exports `main`, which is handed the arguments and returns the exit code.
import { relative, resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [file = '', ...args] = process.argv.slice(2);

const server = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule(`/${relative(root, resolve(root, file))}`);
  process.exitCode = await main(args);
} finally {
  await server.close();
}
