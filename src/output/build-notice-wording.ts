import type { ReportLanguage } from '../domain/problem.ts';
import type { BuildNotices } from './build-output.ts';

const wordings = {
	sv: {
		waiting: (target: string, pid: number, host: string | undefined, lock: string) =>
			`Ett annat bygge av ${target} pågår (process ${pid}${host === undefined ? '' : ` på ${host}`}, enligt ${lock}); väntar på det …`,
		leftOver: (path: string) =>
			`Ett tidigare bygge har lämnat ${path}, där det också ligger något annat. Ta bort det som inte behövs.`,
		kept: (path: string) =>
			`Webbplatsen som låg där förut är sparad i ${path}. Ta bort den när du har sett att inget saknas.`,
		clearedAside: (path: string) =>
			`Ett npm run remove som avbröts hade lämnat en kopia av innehållet i ${path}. Den är borttagen.`,
	},
	en: {
		waiting: (target: string, pid: number) =>
			`Another build of ${target} is at work (process ${pid}); waiting for it …`,
		leftOver: (path: string) =>
			`An earlier build has left ${path}, and something else is in it. Remove what is not needed.`,
		kept: (path: string) =>
			`The site that was there before is kept in ${path}. Remove it when you have seen that nothing is missing.`,
		clearedAside: (path: string) =>
			`An npm run remove that was ended midway had left a copy of the content in ${path}. It has been taken away.`,
	},
} as const satisfies Readonly<Record<ReportLanguage, unknown>>;

/** Says each notice of a build in a sentence. */
export function wordNotices(target: string, language: ReportLanguage, say: (sentence: string) => void): BuildNotices {
	const words = wordings[language];
	return {
		waiting: (...holder) => say(words.waiting(target, ...holder)),
		leftOver: (path) => say(words.leftOver(path)),
		kept: (path) => say(words.kept(path)),
	};
}

/** Says what has been cleared away of removals that were ended midway. */
export function explainClearedAside(path: string, language: ReportLanguage): string {
	return wordings[language].clearedAside(path);
}
