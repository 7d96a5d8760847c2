import { z } from 'zod';

const fields = z.record(z.string().regex(/^[A-Z][\w-]*$/u), z.string().min(1));
/** A whole address, or a `*` at the end of a folder that at most an ending follows. */
const route = z.string().regex(/^\/[\w./-]*(?:(?<=\/)\*(?:\.\w+)?)?$/u);

/** `staticwebapp.config.json`, with what we use of it and nothing else. */
const staticWebApp = z.strictObject({
	trailingSlash: z.enum(['always', 'never', 'auto']),
	globalHeaders: fields,
	mimeTypes: z.record(z.string().regex(/^\.\w+$/u), z.string().regex(/^[\w.+-]+\/[\w.+-]+(?:; charset=utf-8)?$/u)),
	responseOverrides: z.strictObject({ 404: z.strictObject({ rewrite: z.literal('/404.html') }) }),
	routes: z.array(
		z.union([
			z.strictObject({ route, redirect: z.string().startsWith('/'), statusCode: z.literal([301, 302]) }),
			z.strictObject({ route, headers: fields }),
		]),
	),
});

/** Reads a `staticwebapp.config.json`. Throws at what Azure would refuse: an unknown key, a pattern of another form, 20 kB and more. */
export function readStaticWebApp(text: string): z.output<typeof staticWebApp> {
	if (Buffer.byteLength(text) > 20_000) throw new Error(`${Buffer.byteLength(text)} bytes`);
	const read = staticWebApp.parse(JSON.parse(text));
	const routes = read.routes.map((each) => each.route);
	const twice = routes.find((each, index) => routes.indexOf(each) !== index);
	if (twice !== undefined) throw new Error(`${twice} stands twice`);
	return read;
}

/** The header fields that Azure sends with an address: those of the first rule that fits, and the global ones that it does not have. */
export function fieldsOfStaticWebApp(read: z.output<typeof staticWebApp>, path: string): Record<string, string> {
	const own = read.routes.find((each) =>
		new RegExp(`^${each.route.replaceAll('.', '\\.').replace('*', '.*')}$`, 'u').test(path),
	);
	return { ...read.globalHeaders, ...(own !== undefined && 'headers' in own ? own.headers : {}) };
}
