import { spawnSync } from 'node:child_process';

/** False where no xmllint is on this machine. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

/** Whether xmllint takes a text for well-formed XML, and what it says. */
export function lintXml(xml: string | Buffer) {
	const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: xml, encoding: 'utf8' });
	return { status, stderr };
}
