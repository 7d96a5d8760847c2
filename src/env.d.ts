declare module '*?worker&url' {
	/** Address of the script that the worker is started from. */
	const url: string;
	export default url;
}

interface ImportMetaEnv {
	/** True under `astro dev`, false in every build. */
	readonly IS_DEV_SERVER: boolean;
}
