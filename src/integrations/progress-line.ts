import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { offerProgress } from '../data/progress.ts';
import { formatProgress, type Progress } from '../reports/progress-line.ts';

/** As often as somebody who looks at it can read it (milliseconds). */
const interval = 200;

/**
 * Shows in one line, which is written over, how far a build has come. Nothing where nobody looks: in a log, or where `CI` is set. To be the first of the
 * integrations, since reading the content takes its time.
 */
export function progressLine(): AstroIntegration {
	const { language } = readEnvironmentOrExit();
	let [done, all, begun, shown] = [0, 0, 0, 0];
	const write = (text: string) => process.stderr.write(`${startOver}${text}`);
	const show = (stage: Progress['stage']) => {
		shown = Date.now();
		const seconds = begun === 0 ? 0 : (shown - begun) / 1000;
		// A few pages are not told of before they are written.
		write(formatProgress({ stage, done, all: Math.max(all, done), seconds }, language));
	};
	let isShown = false;
	return {
		name: 'progress-line',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isShown = command === 'build' && process.stderr.isTTY === true && !process.env['CI'];
				if (!isShown) return;
				show('reading');
				offerProgress({
					expect: (count) => {
						all += count;
					},
					done: () => {
						begun ||= Date.now();
						done++;
						if (Date.now() - shown >= interval) show('writing');
					},
					clear: () => write(''),
				});
			},
			'astro:build:start': () => {
				if (isShown) show('preparing');
			},
		},
	};
}

/** Back to the beginning of the line, and nothing of what stood there (ECMA-48, `EL`). */
const startOver = '\r\u001b[K';
