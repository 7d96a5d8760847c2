// Loaded before a build and each of its threads (`node --import`): writing a page fails, as the environment says.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const { FAIL_WRITING: wanted = '', FAIL_WITH: code = '' } = process.env;
const real = fs.writeFileSync;
fs.writeFileSync = (file, ...rest) => {
	if (wanted !== '' && String(file).endsWith(wanted)) {
		throw code === ''
			? new Error('It is broken\n    at somewhere')
			: Object.assign(new Error(code), { code, path: String(file) });
	}
	return real(file, ...rest);
};
syncBuiltinESMExports();
