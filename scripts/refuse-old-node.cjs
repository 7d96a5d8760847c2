// `node -r ./scripts/refuse-old-node.cjs …`: read before any other file, and written so that a Node.js too old for those can read this one.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
	const isSwedish = process.argv.includes('--swedish');
	console.error(
		isSwedish
			? `Node.js 20.9 eller senare behövs för att starta; den här är ${process.versions.node}. Se https://nodejs.org/`
			: `Node.js 20.9 or later is needed to start; this is ${process.versions.node}. See https://nodejs.org/`,
	);
	process.exit(1);
}
