// `node scripts/release-scores.mjs`: how much of the contacts of the releases in tests/fixtures/releases is read, and how much of what is read is right.
import { listReleases, noScores, precision, recall, scoredFields, scoreRelease } from '../tests/release-scores.ts';

for (const [title, isOfThese] of [
	['Those that the rules were fitted to', (name) => Number.parseInt(name, 10) <= 10],
	['Those that were written afterwards', (name) => Number.parseInt(name, 10) > 10 && Number.parseInt(name, 10) <= 16],
	['Those of five sets in other styles', (name) => Number.parseInt(name, 10) > 16],
]) {
	const scores = noScores();
	for (const name of listReleases().filter(isOfThese)) {
		const faults = await scoreRelease(name, scores);
		if (faults.length > 0) console.log(`${name}\n  ${faults.join('\n  ')}`);
	}
	console.log(`\n${title.padEnd(38)}precision  recall`);
	for (const field of scoredFields) {
		const [right, found] = [precision(scores[field]), recall(scores[field])].map((share) => share.toFixed(3));
		console.log(`  ${field.padEnd(36)}${right}      ${found}   (of ${scores[field].there})`);
	}
}
