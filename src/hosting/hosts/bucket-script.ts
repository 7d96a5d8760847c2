import { fileAddresses } from '../../domain/published-address.ts';
import type { HostDescription } from '../host-description.ts';
import { contentType, contentTypeOf, mediaTypes } from '../media-types.ts';

/**
 * A script that uploads the site to a bucket that speaks S3, with the types and the caching that the bucket is to answer with, and makes the
 * bucket a website. A bucket sends no other headers; what stands before it must. Redirects are the bucket's own, by object.
 */
export function renderBucketScript({ headers: { everywhere, rules }, moved }: HostDescription): string {
	const caching = 'Cache-Control';
	const usual = everywhere[caching] ?? 'no-cache';
	const kept = rules.flatMap(({ paths, fields }) => {
		const value = fields[caching];
		return value === undefined ? [] : paths.map((path) => ({ path: path.slice(1), value }));
	});
	const open = rules.filter(({ fields }) => fields['Access-Control-Allow-Origin'] !== undefined);
	const website = { IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: fileAddresses.missing().slice(1) } };
	const cors = { CORSRules: [{ AllowedMethods: ['GET', 'HEAD'], AllowedOrigins: ['*'] }] };
	return `${[
		'#!/bin/sh',
		'# Laddar upp webbplatsen till en hink: sh bucket.sh HINK MAPP. Kräver programmet aws.',
		'# Filer för det som är borttaget ur katalogen tas bort ur hinken, och inget annat.',
		'# Hinken svarar med rätt typ och lagringstid, men inte med resten; låt det som står framför den (CloudFront eller liknande) skicka:',
		...Object.entries(everywhere)
			.filter(([name]) => name !== caching)
			.map(([name, value]) => `#   ${name}: ${value}`),
		...open.flatMap(({ paths, fields }) => [
			`# och för ${paths.join(' ')}:`,
			...Object.entries(fields)
				.filter(([name]) => name !== caching)
				.map(([name, value]) => `#   ${name}: ${value}`),
		]),
		'set -eu',
		'bucket=$1',
		'site=$2',
		'',
		'# Lägger upp de filer som ett mönster passar på: put MÖNSTER TYP LAGRING [--exclude MÖNSTER …]',
		'put() {',
		'  pattern=$1 type=$2 caching=$3',
		'  shift 3',
		'  aws s3 cp "$site" "s3://$bucket/" --recursive --exclude "*" --include "$pattern" "$@" --content-type "$type" --cache-control "$caching"',
		'}',
		`put_other() { put "$1" "$2" "${usual}"${kept.map(({ path }) => ` --exclude "${path}"`).join('')}; }`,
		'',
		'# Det som sidorna behöver, före sidorna.',
		...kept.map(({ path, value }) => {
			const type = contentTypeOf(path.endsWith('*') ? `${path}.js` : path);
			return `put "${path}" "${type}" "${value}"`;
		}),
		...Object.entries(mediaTypes)
			.sort(([a], [b]) => Number(a === 'html') - Number(b === 'html'))
			.map(([ending, type]) => `put_other "*.${ending}" "${contentType(type)}"`),
		'',
		...moved.flatMap(({ from, to }) =>
			to === undefined || !from.endsWith('/')
				? []
				: [
						`aws s3 cp "$site${from}index.html" "s3://$bucket${from}index.html" --website-redirect "${to}" --content-type "text/html; charset=utf-8" --cache-control "${usual}"`,
					],
		),
		...moved.flatMap(({ from, to }) =>
			to !== undefined || from.endsWith('/') ? [] : [`aws s3 rm "s3://$bucket${from}"`],
		),
		`aws s3api put-bucket-website --bucket "$bucket" --website-configuration '${JSON.stringify(website)}'`,
		`aws s3api put-bucket-cors --bucket "$bucket" --cors-configuration '${JSON.stringify(cors)}'`,
	].join('\n')}\n`;
}
