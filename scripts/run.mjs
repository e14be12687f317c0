// Runs a script of this folder through Vite, so that it uses the very modules that the extension is built from.
import { resolve } from 'node:path';
import { createServer } from 'vite';

/** Calls `main` of a module, named from the root of the project, with the arguments of the command line. */
export async function run(module) {
  const server = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { main } = await server.ssrLoadModule(module);
    process.exitCode = await main(process.argv.slice(2));
  } finally {
    await server.close();
  }
}
