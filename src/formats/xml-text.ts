/** A text within XML 1.0, as an element's or an attribute's. Signs that no XML can hold (section 2.2) are left out. */
export function xmlText(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"'\r]/gu, (sign) => entities[sign] ?? '');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	'\r': '&#13;',
};
