import { expect, it } from 'vitest';
import { toBuildFailure } from '../../../src/output/build-failure.ts';

const systemError = (code: string, more: object) => Object.assign(new Error(code), { code, ...more });

it.each([
	['that had no room', { path: '/built/a.html', dest: '/target/a.html' }, '/target/a.html'],
	['that was written', { path: '/built/a.html' }, '/built/a.html'],
	['of the build, where the system names none', {}, '/target'],
])('a full disk is that of the file %s', (_, paths, folder) => {
	for (const code of ['ENOSPC', 'EDQUOT']) {
		expect(toBuildFailure(systemError(code, paths), '/target')).toMatchObject({ code: 'disk-full', args: { folder } });
	}
});

it('what no file system says is no failure of a file', () => {
	for (const error of [new Error('broken'), systemError('ERR_ASSERTION', {}), undefined, null, 'ENOSPC'])
		expect(toBuildFailure(error, '/target')).toBeUndefined();
	expect(toBuildFailure(systemError('EACCES', {}), '/target')).toMatchObject({
		code: 'file-error',
		args: { file: '/target', reason: 'EACCES' },
	});
});
