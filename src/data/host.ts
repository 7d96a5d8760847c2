import { publishedAt } from '../domain/published-at.ts';
import { fileEndings } from '../formats/file-endings.ts';
import { describeHost, type HostDescription } from '../hosting/host-description.ts';
import { takeOverContent } from './content-handover.ts';
import type { BuildEnvironment } from './environment.ts';

/** What hosts are told of the site that this process builds, from content that has been checked. */
export function hostOfBuild({ contentDir, siteUrl }: BuildEnvironment): HostDescription {
	const directory = takeOverContent(contentDir)?.directory;
	if (directory === undefined) throw new Error('Hosts are told of content that has been checked');
	return describeHost(publishedAt(directory, siteUrl), fileEndings);
}
