declare module '*?worker&url' {
	/** Address of the script that the worker is started from. */
	const url: string;
	export default url;
}

/** The code of scripts that are no modules, by name; made by `integrations/classic-scripts.ts`. */
declare module 'virtual:classic-scripts' {
	export const classicScripts: Readonly<Record<'everyPage' | 'leadOn' | 'oneFile', string>>;
}

/** The prose of the content folder by path without extension; made by `integrations/prose-modules.ts`. */
declare module 'virtual:prose' {
	export const prose: Readonly<
		Record<string, (() => Promise<{ Content: import('astro').AstroInstance['default'] }>) | undefined>
	>;
}
