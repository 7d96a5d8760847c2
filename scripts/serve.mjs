// Serves the built site: OUT_DIR (default dist) at PORT (default 4321, or the next free one).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { mendBuildOutput } from '../src/output/build-output.ts';
import { serveFolder } from './static-server.mjs';

const folder = resolve(process.env['OUT_DIR'] || 'dist');
await mendBuildOutput(folder);
if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is no built site in ${folder}. Run "npm run build" first.`);
	process.exit(1);
}
const { address } = await serveFolder(folder, { port: Number(process.env['PORT'] || 4321) });
console.log(`\nThe site is ready: ${address}\nStop it with Ctrl+C.`);
