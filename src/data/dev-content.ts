import { handOverReader } from './content-handover.ts';
import { noteDevServer } from './dev-server.ts';
import { readEnvironment } from './environment.ts';

/** To be called by the server that somebody edits with: it shows the content as it is at any moment. A build has a thread read it, and no use for what does. */
export async function showContentAsItIs(): Promise<void> {
	noteDevServer();
	const { readContent } = await import('./read-content.ts');
	handOverReader(readEnvironment().contentDir, () => readContent(readEnvironment()));
}
