/** Text as the value of an attribute within double quotation marks (XML 1.0 section 2.3). */
export function escapeForXml(text: string): string {
	return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
