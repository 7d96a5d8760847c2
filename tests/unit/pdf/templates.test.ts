import { describe, expect, it } from 'vitest';
import { listTemplate, posterTemplate, withNeededRules } from '../../../src/pdf/templates.ts';

/** The rules of a template for what is in texts. */
const rulesFor = (template: string, texts: string) =>
	withNeededRules(template, texts).match(/^#show (?:regex\(|"\u200b).*$/gmu) ?? [];

describe('the rules of a template', () => {
	const day = '15 oktober 2026';
	const longWord = 'Överförmyndarhandläggare';

	it('are those for what some text has', () => {
		expect(rulesFor(listTemplate, 'Arkivarie, Ystad. KL 12')).toEqual([]);
		const needed = [day, '15\u00a0oktober\u00a02026', longWord, 'ANDT/BRÅ', 'register@\u200barkivet.example'].map(
			(text) => rulesFor(listTemplate, JSON.stringify({ text })),
		);
		for (const rules of needed) expect(rules).toHaveLength(1);
		expect(new Set(needed.flat()).size).toBe(4);
		expect(rulesFor(listTemplate, `${day} ${longWord} A/B \u200b`)).toHaveLength(4);
	});

	it('leave a poster without that of long words, which has another way with them', () => {
		expect(rulesFor(posterTemplate, `${day} ${longWord} A/B \u200b`)).toHaveLength(3);
		expect(withNeededRules(posterTemplate, `${day} A/B \u200b`)).toBe(posterTemplate);
	});
});
