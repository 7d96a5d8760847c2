/** What the note of a card from a directory such as this says besides the note of the contact. */
export interface OwnNote {
	readonly note: string | undefined;
	readonly topics: readonly string[];
	/** What numbers are called and when they are answered, by their digits. */
	readonly numbers: ReadonlyMap<string, OwnNumber>;
}

/** What is said of a number besides the number. */
interface OwnNumber {
	readonly extension: string | undefined;
	readonly label: string | undefined;
	readonly hours: string | undefined;
}

/** Parts a note as `formats/create-card.ts` puts it together: details with their labels, the note, numbers with what is said of them, the status, the age. */
export function readOwnNote(text: string, digits: readonly string[]): OwnNote {
	const lines = text.split('\n').map((line) => line.trim());
	// The last line is the age of what the card says.
	lines.pop();
	const topics: string[] = [];
	const numbers = new Map<string, OwnNumber>();
	const left = lines.filter((line) => {
		const [, listed] = TOPICS.exec(line) ?? [];
		if (listed !== undefined) topics.push(...listed.split(', '));
		const [, number = '', extension, label, hours] = NUMBER.exec(line) ?? [];
		const own = number === '' ? undefined : digits.find((each) => endsAlike(each, number));
		if (own !== undefined) numbers.set(own, { extension, label, hours: hours || undefined });
		return listed === undefined && own === undefined && !HOURS.test(line) && !STATUS.test(line);
	});
	return { note: left.join('\n').trim() || undefined, topics, numbers };
}

function endsAlike(digits: string, written: string): boolean {
	const own = written.replace(/\D/gu, '').replace(/^0+/u, '');
	return own !== '' && digits.replace(/\D/gu, '').endsWith(own);
}

const TOPICS = /^(?:Hjälper till med|Helps with): (.+)$/u;
const HOURS = /^(?:Öppettider|Opening hours): /u;
const STATUS = /^(?:Vakant|Vacant)\b/u;
const NUMBER = /^(\+?[\d\s\u00A0\u2011()-]*\d)(?: (?:anknytning|extension) (\d+))?(?: \((.+?)\))?(?: (.+))?$/u;
