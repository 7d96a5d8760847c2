/** A number as a PDF has it: hundredths are a three-thousandth of an inch. */
export function pdfNumber(value: number): string {
	const hundredths = Math.round(value * 100);
	// Whole numbers are turned into text many times as fast.
	if (hundredths % 100 === 0) return String(hundredths / 100);
	const [sign, size] = hundredths < 0 ? ['-', -hundredths] : ['', hundredths];
	const rest = size % 100;
	return `${sign}${(size - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

/** A text that is read by people (ISO 32000-1, 7.9.2.2). */
export function pdfText(text: string): string {
	// ASCII alone is the same in every encoding.
	if (/^[\x20-\x7e]*$/u.test(text)) return pdfString(text);
	return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** A string of ASCII signs. */
export function pdfString(text: string): string {
	return `(${text.replace(/[\\()]/gu, '\\$&')})`;
}

/** A moment at midnight of a day, `2026-01-31`, Coordinated Universal Time (7.9.4). */
export function pdfDate(day: string): string {
	return pdfString(`D:${day.replaceAll('-', '')}000000Z`);
}
