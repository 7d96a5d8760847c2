// Mozilla's own grader of a site's headers (HTTP Observatory), for a host that sends what the site asks for and for one that sends nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../scripts/static-server.mjs';

const grader = dirname(dirname(fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory'))));
// The package fetches the browsers' list of hosts that are always asked over https; none of ours is on it.
const preloaded = join(grader, 'conf/hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
const { ALL_TESTS } = await import(join(grader, 'src/constants.js'));
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(join(grader, 'src/grader/charts.js'));
const { getGradeForScore, getScoreModifier } = await import(join(grader, 'src/grader/grader.js'));
const { Requests } = await import(join(grader, 'src/types.js'));
const { parseHttpEquivHeaders } = await import(join(grader, 'src/retriever/utils.js'));

const content = join(process.cwd(), '.cache/sites/observatory-content');
const folder = join(process.cwd(), '.cache/sites/observatory');
rmSync(content, { recursive: true, force: true });
cpSync('content', content, { recursive: true });
writeFileSync(join(content, 'site.yaml'), `${readFileSync('content/site.yaml', 'utf8')}\nhosting:\n  hsts: ja\n`);
const build = spawnSync('node', ['src/cli/build.ts'], {
	env: { ...process.env, CONTENT_DIR: content, OUT_DIR: folder },
	stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);

const asked = await serveFolder(folder, { port: 0 });
const silent = createServer((_, response) => {
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.end(readFileSync(join(folder, 'index.html')));
}).listen(0, 'localhost');
await new Promise((resolve) => silent.once('listening', resolve));

const hosts = {
	'headers as the site asks': asked.address,
	'no headers': `http://localhost:${silent.address().port}/`,
};
const rows = {};
let isBelow = false;
for (const [name, address] of Object.entries(hosts)) {
	const requests = await requestsTo(address);
	const found = ALL_TESTS.map((test) => test(requests)).map((output) => ({
		test: output.constructor.name,
		pass: output.pass,
		result: output.result,
		points: getScoreModifier(output.result),
	}));
	const { grade, score } = getGradeForScore(addUp(found.map(({ points }) => points)));
	rows[name] = { grade, score, passed: `${found.filter(({ pass }) => pass).length} of ${found.length}` };
	for (const { test, result, points } of found) {
		if (points < 0) console.log(`${name}: ${test} ${points} (${result})`);
	}
	if (address === asked.address && score < 100) isBelow = true;
}
console.log('\nHTTP Observatory, algorithm of @mdn/mdn-http-observatory; A+ is 100 and above.');
console.table(rows);
asked.server.close();
silent.close();
process.exit(isBelow ? 1 : 0);

/** As the grader adds up: what is more than asked counts only for who has lost little. */
function addUp(points) {
	const lost = points.filter((each) => each < 0).reduce((sum, each) => sum + each, 100);
	return lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? points.reduce((sum, each) => sum + each, 100) : lost;
}

/** What the grader would have found at a host that answers so, over https and with http led on to it. */
async function requestsTo(address) {
	const answer = await fetch(address);
	// The grader says aloud what it cannot read of styles, and looks at none.
	const html = (await answer.text()).replace(/<style>.*?<\/style>/gsu, '');
	const response = {
		status: answer.status,
		headers: Object.fromEntries(answer.headers),
		verified: true,
		httpEquiv: parseHttpEquivHeaders(html, address),
		request: {},
		config: { url: address },
	};
	const requests = new Requests('kontakter.example');
	const route = ['http:', 'https:'].map((scheme, index) => ({
		url: new URL(`${scheme}//kontakter.example/`),
		status: index === 0 ? 301 : 200,
	}));
	Object.assign(requests.responses, { auto: response, http: response, https: response, cors: response });
	Object.assign(requests.responses, { httpRedirects: route, httpsRedirects: route.slice(1) });
	requests.resources.path = html;
	requests.session = {
		url: new URL('https://kontakter.example/'),
		jar: { getCookiesSync: () => [], serializeSync: () => ({ cookies: [] }) },
	};
	return requests;
}
