import { matchesPattern } from '../../domain/address-pattern.ts';
import type { HostDescription } from '../host-description.ts';
import { hostLimits } from '../host-limits.ts';
import { contentType, mediaTypes } from '../media-types.ts';
import { redirectStatus } from '../redirect-status.ts';
import type { HeaderRule } from '../response-headers.ts';

/** `staticwebapp.config.json`, and how many bytes it would have with every redirect. */
export interface StaticWebAppFile {
	readonly text: string;
	readonly bytesInFull: number;
}

/**
 * `staticwebapp.config.json`, which Azure Static Web Apps reads. The first rule that fits an address holds alone, so the narrower stand first and
 * say all that the wider do. It takes 20 kB: redirects that find no room are led on by their pages, as is what is gone.
 */
export function renderStaticWebApp(
	{ headers: { everywhere, rules }, moved }: HostDescription,
	files: readonly string[],
): StaticWebAppFile {
	const redirects = moved.flatMap(({ from, to, isForNow }) =>
		// A rule for the page's file holds for its folder, with and without the slash.
		to === undefined
			? []
			: [{ route: from.replace(/\/$/u, '/index.html'), redirect: to, statusCode: redirectStatus(isForNow) }],
	);
	const routes = headerRoutes(rules, files);
	const render = (count: number) =>
		`${JSON.stringify({
			trailingSlash: 'always',
			globalHeaders: everywhere,
			mimeTypes: Object.fromEntries(
				Object.entries(mediaTypes)
					.filter(([, type]) => type.isUncommon)
					.map(([ending, type]) => [`.${ending}`, contentType(type)]),
			),
			responseOverrides: { 404: { rewrite: '/404.html' } },
			routes: [...redirects.slice(0, count), ...routes],
		})}\n`;
	const whole = render(redirects.length);
	const bytesInFull = Buffer.byteLength(whole);
	let text = whole;
	for (let count = redirects.length; Buffer.byteLength(text) > hostLimits.azureConfiguration && count > 0; ) {
		const excess = Buffer.byteLength(text) - hostLimits.azureConfiguration;
		count = Math.max(0, count - Math.max(1, Math.floor((count * excess) / Buffer.byteLength(text))));
		text = render(count);
	}
	return { text, bytesInFull };
}

/** A `*` stands after a slash, and at most an ending follows it. Files that another pattern stands for are named one by one. */
function headerRoutes(rules: readonly HeaderRule[], files: readonly string[]) {
	return rules
		.flatMap(({ paths, fields }, index) =>
			paths
				.flatMap((path) => (/\/\*(?:\.\w+)?$/u.test(path) ? path : files.filter((file) => matchesPattern(path, file))))
				.map((path) => {
					const wider = rules.slice(0, index).filter((rule) => rule.paths.some((other) => matchesPattern(other, path)));
					return { route: path, headers: Object.assign({}, ...wider.map((rule) => rule.fields), fields) };
				}),
		)
		.toReversed();
}
