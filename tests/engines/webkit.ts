import { findMiniBrowser, findWebkitDriver } from '../../scripts/browser-engines.mjs';
import { type Engine, type EnginePage, type Key, type ReaderSettings, windowSize } from './engine-page.ts';
import { type Role, selectorsByRole } from './roles.ts';
import { elementKey, newSession, type WebDriverSession } from './webdriver-session.ts';
import { startWebkitDriver } from './webkit-driver.ts';

const driverPath = findWebkitDriver();

/** WebKitGTK, driven by WebDriver. It has no command for printing. */
export const webkit: Engine = { name: 'WebKit', isThere: driverPath !== undefined, start };

/** Keys that write nothing, as section 17.4.2 of WebDriver has them. */
const keyCodes: Readonly<Record<Key, string>> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	ArrowDown: '\uE015',
};

/** WebKitGTK takes a select for a button that opens a menu. */
const knownAs = (role: Role) => (role === 'combobox' ? 'button' : role);

async function start({ isDark = false, isScriptless = false }: ReaderSettings = {}) {
	const driver = await startWebkitDriver(driverPath ?? '');
	const args = ['--automation'];
	if (isDark) args.push('--dark-mode');
	if (isScriptless) args.push('--enable-javascript=false');
	const options = { binary: findMiniBrowser(), args };
	try {
		const session = await newSession(driver.address, { 'webkitgtk:browserOptions': options });
		await session.command('POST', '/window/rect', windowSize);
		return {
			page: drive(session),
			stop: async () => {
				await session.end();
				await driver.stop();
			},
		};
	} catch (error) {
		await driver.stop();
		throw error;
	}
}

function drive(session: WebDriverSession): EnginePage {
	const post = async (path: string, body?: object) => void (await session.command('POST', path, body));
	const act = (type: string, actions: readonly object[]) =>
		post('/actions', { actions: [{ type, id: type, actions }] });
	const strike = (values: readonly string[]) =>
		act(
			'key',
			values.flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			]),
		);
	return {
		open: (url) => post('/url', { url }),
		back: () => post('/back'),
		forward: () => post('/forward'),
		reload: () => post('/refresh'),
		run: async (inPage, ...args) =>
			(await session.command('POST', '/execute/sync', {
				script: `return (${inPage}).apply(undefined, arguments)`,
				args,
			})) as ReturnType<typeof inPage>,
		clickAt: (x, y) =>
			act('pointer', [
				{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			]),
		type: (text) => strike([...text]),
		press: (key) => strike([keyCodes[key]]),
		countKnown: async (role, name) => {
			const using = { using: 'css selector', value: selectorsByRole[role] };
			const found = (await session.command('POST', '/elements', using)) as Record<string, string>[];
			const known = await Promise.all(
				found.map(async (element) => {
					const ask = (what: string) => session.command('GET', `/element/${element[elementKey]}/${what}`);
					// What is not shown has no name to ask for.
					if (!(await ask('displayed'))) return false;
					return (await ask('computedlabel')) === name && (await ask('computedrole')) === knownAs(role);
				}),
			);
			return known.filter(Boolean).length;
		},
	};
}
