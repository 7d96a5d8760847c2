import { describe, expect, it } from 'vitest';
import { findLicenceUri } from '../../../src/domain/licence.ts';

const cc = 'creativecommons.org';
const zero = `http://${cc}/publicdomain/zero/1.0/`;
const by = `http://${cc}/licenses/by/4.0/`;

describe('a licence', () => {
	it.each([
		[`https://${cc}/publicdomain/zero/1.0/`, zero],
		[`https://${cc}/publicdomain/zero/1.0`, zero],
		[`https://${cc}/publicdomain/zero/1.0/deed.sv`, zero],
		[`https://${cc}/publicdomain/zero/1.0/legalcode`, zero],
		[`http://www.${cc}/publicdomain/zero/1.0/`, zero],
		[`https://${cc}/licenses/by/4.0/`, by],
		[`https://${cc}/licenses/by/4.0/deed.sv`, by],
		[`https://${cc}/licenses/by/4.0/legalcode.en#s2`, by],
		[`https://${cc}/Licenses/BY/4.0/`, by],
		...['by-nc', 'by-nd', 'by-sa', 'by-nc-nd', 'by-nc-sa'].map((name) => [
			`https://${cc}/licenses/${name}/4.0/`,
			`http://${cc}/licenses/${name}/4.0/`,
		]),
	])('%s is called %s', (address, uri) => {
		expect(findLicenceUri(address)).toBe(uri);
	});

	it.each([
		`https://${cc}/licenses/by/3.0/`,
		`https://${cc}/licenses/by/4.0/se/`,
		`https://${cc}/licenses/by-nd-sa/4.0/`,
		`https://${cc}/licenses/`,
		`https://${cc}.prov.example/licenses/by/4.0/`,
		'https://prov.example/publicdomain/zero/1.0/',
		'https://opensource.org/license/mit',
	])('%s is none that portals know', (address) => {
		expect(findLicenceUri(address)).toBeUndefined();
	});
});
