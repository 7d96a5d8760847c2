/** A way of starting the preview server that cannot work. */
export interface StartCase {
	readonly what: string;
	readonly env: Readonly<Record<string, string>>;
	/** Port that something else listens on meanwhile. */
	readonly taken?: number;
	/** The whole of what is said. */
	readonly says: string;
}

/** Every start that must end with one sentence. `{folder}` is the served folder. A new case is a row. */
export const starts: readonly StartCase[] = [
	{
		what: 'PORT=abc',
		env: { PORT: 'abc' },
		says: 'PORT är "abc", som inte är en port: skriv ett heltal från 0 till 65535, till exempel 4321.',
	},
	{
		what: 'PORT=99999',
		env: { PORT: '99999' },
		says: 'PORT är "99999", som inte är en port: skriv ett heltal från 0 till 65535, till exempel 4321.',
	},
	{
		what: 'PORT=-1, in English',
		env: { PORT: '-1', LC_ALL: 'en_GB.UTF-8' },
		says: 'PORT is "-1", which is not a port: write a whole number from 0 to 65535, such as 4321.',
	},
	{
		what: 'PORT=43.21',
		env: { PORT: '43.21' },
		says: 'PORT är "43.21", som inte är en port: skriv ett heltal från 0 till 65535, till exempel 4321.',
	},
	{
		what: 'a port that is taken, and none above it',
		env: { PORT: '65535' },
		taken: 65_535,
		says: 'Port 65535 och de närmast över är upptagna. Välj en annan, till exempel PORT=8080.',
	},
	{
		what: 'a port that is taken, in English',
		env: { PORT: '65535', LANG: 'en_US.UTF-8' },
		taken: 65_535,
		says: 'Port 65535 and those next above are taken. Choose another, such as PORT=8080.',
	},
	{
		what: 'no built site',
		env: { OUT_DIR: '{folder}/finns-inte' },
		says: 'Det finns ingen byggd webbplats i {folder}/finns-inte. Kör "npm run build" först.',
	},
	{
		what: 'a file for a folder, in English',
		env: { OUT_DIR: '{folder}/index.html', LANG: 'en' },
		says: 'There is no built site in {folder}/index.html. Run "npm run build" first.',
	},
];
