// What the set-up says. In Swedish where a command is for editors, who are not asked to know more than their own files.
import process from 'node:process';

const en = {
	noNode: (parts, version, oldest) =>
		`No Node.js is pinned for this kind of machine (${parts}), and its own is ${version}: install Node.js ${oldest} or later from https://nodejs.org/ and try again.`,
	lockDiffers: (kind) =>
		`package.json and package-lock.json name other ${kind}: run "npm install", which mends the lock file, and try again.`,
	oldNpm: (version) =>
		`npm 10 or later is needed to install, and comes with Node.js 20.9 and later; this one is ${version ?? 'missing'}.`,
	installing: 'Installing what the site needs. The first time takes a minute or two …',
	installingChecks: 'Installing what the checks and tests need. The first time takes a minute or two …',
	doesNotStart: 'What was installed does not start on this machine: remove the folder node_modules and try again.',
	inUse: (path) => `${path} is in use and cannot be replaced: run "npm ci" and try again.`,
	wrongHash:
		'A package is not what package-lock.json has the hash of, and was not installed: find out why before going on; "npm ci" shows which.',
	notInstalled: (code) =>
		`The dependencies could not be installed (npm says ${code ?? 'an error without a code'}): check the network connection and try again; "npm ci" shows all that npm says.`,
	notWhole: (name, version) =>
		`${name} ${version} could not be fetched whole: check the network connection and try again.`,
	notTheSame: (name, version) =>
		`${name} ${version} is not what package-lock.json has the hash of, and was not installed: find out why before going on.`,
	installingProgram: (name) => `Installing ${name} with apt-get …`,
	noSuchFile: (variable, path) => `${variable} is ${path}, where there is no file.`,
	notTried: (names) =>
		`Not tried, since it is not there and could not be installed: ${names.join(', ')}. See "Start" in README.md.`,
	notTriedUntil: (name, command) => `Not tried, since it is not there: ${name}. "${command}" installs it where it can.`,
	ended: (signal) =>
		`The system ended the command (${signal}), most often for lack of memory. A site that was built before is as it was.`,
	noCommand: (command) => `"${command}" is not installed: remove the folder node_modules and try again.`,
};

const sv = {
	noNode: (parts, version, oldest) =>
		`Det finns ingen Node.js att hämta för den här sortens dator (${parts}), och datorns egen är ${version}: installera Node.js ${oldest} eller senare från https://nodejs.org/ och försök igen.`,
	lockDiffers: (kind) =>
		`package.json och package-lock.json stämmer inte överens (${kind}): kör ”npm install”, som rättar den senare, och försök igen.`,
	oldNpm: (version) =>
		`npm 10 eller senare behövs för att installera, och följer med Node.js 20.9 och senare; ${version === undefined ? 'här finns ingen' : `den här är ${version}`}.`,
	installing: 'Installerar det som behövs. Första gången tar det en minut eller två …',
	installingChecks: 'Installerar det som kontrollerna och testerna behöver. Första gången tar det en minut eller två …',
	doesNotStart:
		'Det som installerades går inte att starta på den här datorn: ta bort mappen node_modules och försök igen.',
	inUse: (path) => `${path} används av ett annat program och kan inte bytas ut: kör ”npm ci” och försök igen.`,
	wrongHash:
		'Ett paket är inte det som package-lock.json anger, och har inte installerats: ta reda på varför innan du går vidare. ”npm ci” visar vilket.',
	notInstalled: (code) =>
		`Det som behövs gick inte att installera (npm svarar ${code ?? 'med ett fel utan kod'}): kontrollera nätverket och försök igen. ”npm ci” visar allt som npm säger.`,
	notWhole: (name, version) =>
		`${name} ${version} gick inte att hämta i sin helhet: kontrollera nätverket och försök igen.`,
	notTheSame: (name, version) =>
		`${name} ${version} är inte det som package-lock.json anger, och har inte installerats: ta reda på varför innan du går vidare.`,
	installingProgram: (name) => `Installerar ${name} med apt-get …`,
	noSuchFile: (variable, path) => `${variable} är ${path}, där det inte finns någon fil.`,
	notTried: (names) =>
		`Inte prövat, eftersom det inte finns och inte gick att installera: ${names.join(', ')}. Se ”Start” i README.md.`,
	notTriedUntil: (name, command) =>
		`Inte prövat, eftersom det inte finns: ${name}. ”${command}” installerar det där det går.`,
	ended: (signal) =>
		`Systemet avbröt kommandot (${signal}), oftast för att minnet tog slut. En webbplats som byggts tidigare är som den var.`,
	noCommand: (command) => `”${command}” är inte installerat: ta bort mappen node_modules och försök igen.`,
};

/** The sentences of this run. */
export const wording = process.argv.includes('--swedish') ? sv : en;
