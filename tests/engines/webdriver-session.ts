/** One session of a W3C WebDriver (https://www.w3.org/TR/webdriver2/). */
export interface WebDriverSession {
	/** Sends a command, its path without that of the session. Throws what the driver says is wrong. */
	command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
	end(): Promise<void>;
}

/** The key of a reference to an element, section 12.2. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Asks the driver at an address for a session. */
export async function newSession(driver: string, capabilities: object): Promise<WebDriverSession> {
	const answer = await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
	const session = `${driver}/session/${(answer as { sessionId: string }).sessionId}`;
	return {
		command: (method, path, body) => send(method, session + path, body),
		end: async () => void (await send('DELETE', session)),
	};
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
	// A POST always has a body, empty or not.
	const init = method === 'POST' ? { method, body: JSON.stringify(body ?? {}) } : { method };
	const response = await fetch(address, init);
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${method} ${new URL(address).pathname.replace(/^\/session\/[^/]+/u, '')}: ${error}. ${message}`);
}
