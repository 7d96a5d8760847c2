// `node -r ./scripts/refuse-old-node.cjs …`: read before any other file, and written so that a Node.js too old for those can read this one.
if (parseInt(process.versions.node, 10) < 20) {
	console.error(`Node.js 20 or later is needed to start; this is ${process.version}. See https://nodejs.org/`);
	process.exit(1);
}
