import type { HostDescription } from '../host-description.ts';
import { escapeForPattern } from '../pattern-source.ts';
import { redirectStatus } from '../redirect-status.ts';
import { escapeForXml } from './xml.ts';

/** The module's names for statuses. */
const redirectTypes = { 301: 'Permanent', 302: 'Found' } as const;

/**
 * Rules for IIS's URL Rewrite module, to be put into `<system.webServer>` of `web.config` where the module is installed: without it they make
 * IIS answer 500, which is why the build does not write them there.
 */
export function renderUrlRewrite({ base, moved }: HostDescription): string {
	return `${[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<!-- Hör hemma i <system.webServer> i web.config, och kräver modulen URL Rewrite. -->',
		'<rewrite>',
		'  <rules>',
		...moved.flatMap(({ from, to, isForNow }, index) => [
			`    <rule name="Kontaktkatalog ${index + 1}" stopProcessing="true">`,
			`      <match url="^${escapeForXml(escapeForPattern(from.slice(1)))}$" />`,
			to === undefined
				? '      <action type="CustomResponse" statusCode="410" statusReason="Gone" statusDescription="Gone" />'
				: `      <action type="Redirect" url="${escapeForXml(base + to.slice(1))}" redirectType="${redirectTypes[redirectStatus(isForNow)]}" />`,
			'    </rule>',
		]),
		'  </rules>',
		'</rewrite>',
	].join('\n')}\n`;
}
