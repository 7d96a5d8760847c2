import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { reloadOnEdit } from '../../../src/integrations/reload-on-edit.ts';

/** A stand-in for Vite's server: what it was told when a file was edited. */
function listMessagesAfterEdit(path: string): unknown[] {
	const told: unknown[] = [];
	const watcher = Object.assign(new EventEmitter(), { add: (folder: string) => told.push(`watch ${folder}`) });
	const ssr = { moduleGraph: { idToModuleMap: new Map() }, hot: { send: (event: string) => told.push(event) } };
	const server = { watcher, environments: { ssr }, ws: { send: ({ type }: { type: string }) => told.push(type) } };
	const { configureServer } = reloadOnEdit('/content') as unknown as { configureServer(server: unknown): void };
	configureServer(server);
	watcher.emit('all', 'change', path);
	return told;
}

describe('an edit while the site is shown', () => {
	it('makes Astro list its pages anew, and the browser load', () => {
		expect(listMessagesAfterEdit('/content/contacts/a.yaml')).toEqual([
			'watch /content',
			'astro:content-changed',
			'full-reload',
		]);
	});

	it('is none outside the content folder', () => {
		expect(listMessagesAfterEdit('/content-of-another/a.yaml')).toEqual(['watch /content']);
	});
});
