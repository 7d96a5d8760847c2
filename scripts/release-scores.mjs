// `node scripts/release-scores.mjs`: how much of the contacts of the releases in tests/fixtures/releases is read, and how much of what is read is right.
import { listReleases, noScores, precision, recall, scoredFields, scoreRelease } from '../tests/release-scores.ts';

for (const [title, isOfThese] of [
	['The ten', (name) => Number.parseInt(name, 10) <= 10],
	['Two that nothing was fitted to', (name) => Number.parseInt(name, 10) > 10],
]) {
	const scores = noScores();
	for (const name of listReleases().filter(isOfThese)) {
		const faults = await scoreRelease(name, scores);
		if (faults.length > 0) console.log(`${name}\n  ${faults.join('\n  ')}`);
	}
	console.log(`\n${title.padEnd(32)}precision  recall`);
	for (const field of scoredFields) {
		const [right, found] = [precision(scores[field]), recall(scores[field])].map((share) => share.toFixed(3));
		console.log(`  ${field.padEnd(30)}${right}      ${found}   (of ${scores[field].there})`);
	}
}
