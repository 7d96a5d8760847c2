import { mustBuildSite, writeLongContent } from '../build.ts';

/** Builds, once for all site tests, the directory of `content/` twice, the invented network, and a directory without contacts. */
export default function setup() {
	mustBuildSite('main', 'content');
	mustBuildSite('again', 'content');
	mustBuildSite('other', 'tests/fixtures/annat-natverk');
	mustBuildSite('empty', writeLongContent('empty', 0));
}
