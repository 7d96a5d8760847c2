import { defineConfig } from 'vitest/config';
import { classicScriptModule } from './src/integrations/classic-scripts.ts';

export default defineConfig({
	test: {
		// By itself it leaves one core idle, of two half.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					environment: 'node',
					setupFiles: ['tests/property-seed.ts'],
					// None takes a second on a machine that is left alone.
					testTimeout: 20_000,
					// They change nothing outside themselves, and each would load the same libraries afresh.
					isolate: false,
				},
			},
			{
				test: {
					name: 'properties',
					include: ['tests/properties/**/*.test.ts'],
					environment: 'node',
					setupFiles: ['tests/property-seed.ts'],
					// Each draws hundreds of directories, names or files, which takes seconds.
					testTimeout: 60_000,
					isolate: false,
				},
			},
			{
				test: {
					name: 'native',
					include: ['tests/native/**/*.test.ts'],
					environment: 'node',
					// Sets PDFs, draws pictures and cuts typefaces with programs that are not JavaScript.
					testTimeout: 20_000,
					isolate: false,
				},
			},
			{
				test: {
					name: 'hostile',
					include: ['tests/hostile/**/*.test.ts'],
					environment: 'node',
					setupFiles: ['tests/property-seed.ts'],
					// A fault that hangs is a fault found.
					testTimeout: 20_000,
					// What one of them does to a process it does to one of its own.
					isolate: false,
				},
			},
			{
				plugins: [classicScriptModule()],
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					environment: 'node',
					// Builds whole sites.
					testTimeout: 120_000,
					hookTimeout: 240_000,
					isolate: false,
					globalSetup: ['tests/site/build-site.ts'],
				},
			},
			{
				test: {
					name: 'hosts',
					include: ['tests/hosts/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					isolate: false,
					globalSetup: ['tests/hosts/build-sites.ts'],
				},
			},
			{
				test: {
					name: 'engines',
					include: ['tests/engines/**/*.test.ts'],
					environment: 'node',
					// Starts browsers, and prints in them.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					expect: { poll: { timeout: 10_000 } },
					globalSetup: ['tests/engines/start-sites.ts'],
				},
			},
		],
	},
});
